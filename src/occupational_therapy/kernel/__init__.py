"""Words that every room shares and that know no therapy.

Import from the modules: ``kernel.dates``, ``kernel.money``, ``kernel.findings`` and the rest.
Only :mod:`~occupational_therapy.kernel.dates` reaches pendulum.
"""

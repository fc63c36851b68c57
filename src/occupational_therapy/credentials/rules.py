"""Every judgement of credentials, declared once."""

from functools import lru_cache

from occupational_therapy.credentials.commissioning import COMMISSIONING
from occupational_therapy.credentials.expectation import EXPECTATIONS
from occupational_therapy.credentials.law import law_of
from occupational_therapy.credentials.own_checks import OWN_CHECKS
from occupational_therapy.credentials.question import Question
from occupational_therapy.credentials.register import Regulator
from occupational_therapy.credentials.regulators import REGULATORS
from occupational_therapy.credentials.united_kingdom import UNITED_KINGDOM
from occupational_therapy.kernel.dates import Date
from occupational_therapy.kernel.findings import Rule

__all__ = ["RULES", "rules_on", "rules_under"]

_LAW = {key: law_of(regulator) for key, regulator in REGULATORS.items()}
_OF_COUNTRY = {"hcpc": UNITED_KINGDOM}
"""What the law of a register's country asks beside the register."""
_OTHERS = (*EXPECTATIONS, *COMMISSIONING, *OWN_CHECKS)


def rules_under(regulator: Regulator) -> tuple[Rule[Question], ...]:
    """The rules that hold for work under a register: its law, and what is the same everywhere.

    >>> from occupational_therapy.credentials import regulator
    >>> rules_under(regulator("hcpc"))[0].key
    'hcpc_registration'
    """
    return _UNDER[regulator.key]


_UNDER = {key: (*law, *_OF_COUNTRY.get(key, ()), *_OTHERS) for key, law in _LAW.items()}


@lru_cache(maxsize=1024)
def _in_force(key: str, on: Date) -> tuple[Rule[Question], ...]:
    return tuple(rule for rule in _UNDER[key] if on in rule.in_force)


def rules_on(regulator: Regulator, on: Date) -> tuple[Rule[Question], ...]:
    """Of :func:`rules_under` those that are in force on a day.

    >>> from occupational_therapy.credentials import regulator
    >>> "hcpc_indemnity" in {rule.key for rule in rules_on(regulator("hcpc"), Date(2014, 7, 16))}
    False
    """
    return _in_force(regulator.key, on)


RULES = (*(rule for law in (*_LAW.values(), *_OF_COUNTRY.values()) for rule in law), *_OTHERS)

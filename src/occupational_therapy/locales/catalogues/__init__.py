"""The translations that come with the library: one module of literals for each locale, loaded when it is wanted.

British English is the source and needs none. The modules are made from the translators' ``.po`` files by
``scripts/compile_messages.py``; the name of each is its locale's identifier in lower case.
"""

import functools
import importlib

from occupational_therapy.locales.translations import Translations

__all__ = ["LOCALES", "load"]

LOCALES: tuple[str, ...] = ()
"""Identifiers of the locales that have a module here."""


@functools.cache
def load(locale: str, package: str = __name__) -> Translations:
    """A locale's translations, from its module.

    Args:
        locale: Its identifier.
        package: Where the module lies.
    """
    module = importlib.import_module(f"{package}.{locale.lower()}")
    return Translations.of(locale, module.MESSAGES, module.COUNTED)

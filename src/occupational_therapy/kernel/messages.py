"""Messages: text that a person will read, kept apart from the language it is read in.

A message is its British English template with named parameters, as gettext does it.
``str`` gives plain English without any locale data; :mod:`occupational_therapy.locales` gives every other language.
"""

from functools import cache
from typing import cast

import attrs

__all__ = ["Message", "Verbatim", "counted", "message"]


@attrs.frozen
class Message:
    """A template with its parameters; the template is also its key in the catalogues of translations.

    Attributes:
        template: British English with ``{named}`` parameters; of a counted message, the form for several.
        parameters: Pairs of name and value, in the order given.
        singular: The form for exactly one, where the message counts something by its parameter ``count``.
    """

    template: str
    parameters: tuple[tuple[str, object], ...] = ()
    singular: str | None = None

    def __str__(self) -> str:
        values = dict(self.parameters)
        template = self.singular if self.singular is not None and values["count"] == 1 else self.template
        return template.format_map({name: _plain(value) for name, value in values.items()})


@attrs.frozen
class Verbatim:
    """Words somebody wrote or said: shown as they are, never translated, never in a ``repr``."""

    text: str = attrs.field(repr=False)

    def __str__(self) -> str:
        return self.text


def message(template: str, /, **parameters: object) -> Message:
    """A message from its British English template.

    >>> str(message("{done} of {all} items are answered", done=9, all=11))
    '9 of 11 items are answered'
    """
    return Message(template, tuple(parameters.items())) if parameters else _without_parameters(template)


@cache
def _without_parameters(template: str) -> Message:
    # templates are literals: there are as many as the source holds
    return Message(template)


def counted(one: str, several: str, /, count: int, **parameters: object) -> Message:
    """A message whose wording depends on a number.

    >>> str(counted("{count} session", "{count} sessions", count=1))
    '1 session'
    >>> str(counted("{count} session", "{count} sessions", count=4))
    '4 sessions'
    """
    return Message(several, (("count", count), *parameters.items()), one)


def _plain(value: object) -> str:
    if isinstance(value, tuple):
        words = [_plain(each) for each in cast("tuple[object, ...]", value)]
        return " and ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)
    return str(value)

"""Limitation: until when a claim for an injury can be brought, for whoever must not destroy the evidence before.

It is the law of England and Wales, from memory, and no legal advice. Other limits, and a court's power to allow a late
claim, are not looked at.
"""

import attrs

from occupational_therapy.credentials.days import record_day, record_day_or_none, recorded_on, years_on
from occupational_therapy.kernel.dates import Date, DateLike, age, birthday
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.fields import accept, flag_or_none, settle
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Source

__all__ = ["LIMITATION_ACT", "Limitation", "limitation"]

LIMITATION_ACT = Source(
    "Limitation Act 1980",
    Confidence.FROM_MEMORY,
    "England and Wales: three years from the injury or from knowledge of it; of a child from the 18th birthday; none "
    "runs against a person who lacks capacity",
)

_YEARS = 3
_FULL_AGE = 18


@attrs.frozen(kw_only=True)
class Limitation:
    """Until when a claim for an injury can be brought.

    Attributes:
        why: How that is worked out, or what keeps it from being known.
        ends_on: The last day; None where no time runs, and where the day is not known.
        endless: Whether no time runs; None where that is not known.
    """

    why: Message
    ends_on: Date | None = attrs.field(default=None, converter=record_day_or_none, repr=False)
    endless: bool | None = attrs.field(default=None, converter=flag_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def open_on(self, day: Date) -> bool | None:
        """Whether a claim can still be brought on a day; None where that is not known."""
        if self.ends_on is None:
            return self.endless
        return day <= self.ends_on


def limitation(arose_on: DateLike, *, born: DateLike | None, lacks_capacity: bool | None) -> Limitation:
    """Until when a claim for an injury can be brought in England and Wales.

    Args:
        arose_on: The day of the injury, or of knowledge of it, where that came later.
        born: The client's day of birth; None for unknown.
        lacks_capacity: Whether the client lacks capacity to conduct proceedings; None for not assessed.

    Raises:
        InvalidInputError: A day is none or lies in another century, or the client was born after the injury.

    >>> limitation("2018-05-01", born="2010-02-28", lacks_capacity=False).ends_on
    Date(2031, 2, 28)
    >>> limitation("2018-05-01", born="1980-02-28", lacks_capacity=True).open_on(Date(2060, 1, 1))
    True
    """
    day = recorded_on(arose_on, "arose_on")
    birth = accept("born", None if born is None else record_day(born))
    if birth is not None and day < birth:
        raise InvalidInputError.of("arose_on", message("is before the client was born"))
    unable = accept("lacks_capacity", flag_or_none(lacks_capacity))
    if unable:
        return Limitation(why=message("no time runs while the client lacks capacity"), endless=True)
    if unable is None:
        return Limitation(why=message("not known: nobody has said whether the client has capacity"))
    if birth is None:
        return Limitation(why=message("not known: of a child the time runs from the 18th birthday"))
    if age(birth, day) < _FULL_AGE:
        return Limitation(
            why=message("three years from the 18th birthday"),
            ends_on=birthday(birth, _FULL_AGE + _YEARS),
            endless=False,
        )
    return Limitation(why=message("three years from {day}", day=day), ends_on=years_on(day, _YEARS), endless=False)

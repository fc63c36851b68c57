"""How the hours of a week are used: by area, beside rest and sleep, and the hours nobody wrote down.

Occupational balance is a person's own view of the amount and the variety of what they do. No count of hours can tell
it, so nothing here calls a week balanced or not.
"""

import enum
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from functools import reduce

import attrs

from occupational_therapy.kernel.document import Inline, Quantity, Section, section, table
from occupational_therapy.kernel.errors import InvalidInputError, Problem
from occupational_therapy.kernel.exact import EXACT
from occupational_therapy.kernel.fields import (
    Number,
    Refusal,
    accept,
    choice,
    decimal,
    each,
    instance,
    refuse,
    refuse_all,
    settle,
)
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.occupations.areas import Area, OtpfArea
from occupational_therapy.occupations.catalogue import OCCUPATIONS

__all__ = ["MINUTES_OF_HOUR", "MINUTES_OF_WEEK", "TimeBalance", "TimeSpent", "TimeUse", "time_balance", "use_of"]

MINUTES_OF_HOUR = 60
MINUTES_OF_WEEK = 7 * 24 * MINUTES_OF_HOUR
_DECIMALS = 1


class TimeUse(enum.StrEnum):
    """What time goes into: the three areas, and rest with sleep, which has no place among them."""

    SELF_CARE = "self_care"
    PRODUCTIVITY = "productivity"
    LEISURE = "leisure"
    REST_SLEEP = "rest_sleep"

    @property
    def label(self) -> Message:
        """The use in words."""
        return OtpfArea.REST_SLEEP.label if self is TimeUse.REST_SLEEP else Area(self.value).label


def use_of(occupation: str) -> TimeUse:
    """What time given to an occupation goes into: its area, or rest and sleep where the practice framework puts it.

    Raises:
        UnknownKeyError: The catalogue has no such occupation.

    >>> use_of("make_hot_drink"), use_of("rest_relax")
    (<TimeUse.PRODUCTIVITY: 'productivity'>, <TimeUse.REST_SLEEP: 'rest_sleep'>)
    """
    found = OCCUPATIONS[occupation]
    return TimeUse.REST_SLEEP if found.otpf is OtpfArea.REST_SLEEP else TimeUse(found.area.value)


def _use(value: TimeUse | str) -> TimeUse:
    return choice(TimeUse, value)


def _amount(value: Number) -> Decimal:
    exact = decimal(value)
    if isinstance(exact, Decimal) and exact < 0:
        return refuse(message("{value} is negative: give 0 or more", value=exact))
    return exact


@attrs.frozen(kw_only=True)
class TimeSpent:
    """Time of a week that goes into one use.

    Attributes:
        use: What it goes into.
        minutes: How much.
    """

    use: TimeUse = attrs.field(converter=_use)
    minutes: Decimal = attrs.field(converter=_amount)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def hours(self) -> float:
        """The time in hours."""
        return float(_hours(self.minutes))

    @property
    def percent_of_week(self) -> float:
        """The time as a share of the 168 hours of a week, in percent."""
        return float(_percent(self.minutes))


def _spent(values: Iterable[TimeSpent]) -> tuple[TimeSpent, ...]:
    return each(lambda value: instance(TimeSpent, value), values)


def _each_once(balance: "TimeBalance") -> Iterator[Problem]:
    for place, spent in enumerate(balance.spent):
        if any(other.use is spent.use for other in balance.spent[:place]):
            yield Problem(f"spent[{place}].use", message("{use} is given twice", use=spent.use.value))


def _within_a_week(balance: "TimeBalance") -> Iterator[Problem]:
    if balance.minutes > MINUTES_OF_WEEK:
        why = message(
            "come to {hours} hours, and a week has {most}",
            hours=Quantity(_hours(balance.minutes)),
            most=MINUTES_OF_WEEK // MINUTES_OF_HOUR,
        )
        yield Problem("spent", why)


@attrs.frozen(kw_only=True)
class TimeBalance:
    """What the hours of one week go into. What is not there is not recorded, which is not none.

    Attributes:
        spent: The time of each use, each use once.

    >>> week = TimeBalance(spent=[TimeSpent(use="leisure", minutes=1800), TimeSpent(use="rest_sleep", minutes=3780)])
    >>> week.recorded_hours, week.unrecorded_hours, round(week.spent[0].percent_of_week, 4)
    (93.0, 75.0, 17.8571)
    """

    spent: tuple[TimeSpent, ...] = attrs.field(converter=_spent)

    def __attrs_post_init__(self) -> None:
        settle(self, _each_once, _within_a_week)

    @property
    def minutes(self) -> Decimal:
        """The minutes recorded."""
        return reduce(EXACT.add, (spent.minutes for spent in self.spent), Decimal(0))

    @property
    def recorded_hours(self) -> float:
        """The hours recorded."""
        return float(_hours(self.minutes))

    @property
    def unrecorded_hours(self) -> float:
        """The hours of the week that are not recorded."""
        return float(MINUTES_OF_WEEK // MINUTES_OF_HOUR - _hours(self.minutes))

    def of(self, use: TimeUse) -> TimeSpent | None:
        """The time of one use; None where none is recorded."""
        return next((spent for spent in self.spent if spent.use is use), None)

    def short_of(self, wanted: "TimeBalance") -> tuple[tuple[TimeUse, float], ...]:
        """How many hours more of each use are wanted than there are; below 0 where fewer are wanted.

        A use that either of the two does not give is left out.

        >>> time_balance({"leisure": 10, "productivity": 30}).short_of(time_balance({"leisure": 14}))
        ((<TimeUse.LEISURE: 'leisure'>, 4.0),)
        """
        pairs = ((spent, wanted.of(spent.use)) for spent in self.spent)
        return tuple(
            (spent.use, float(_hours(other.minutes) - _hours(spent.minutes)))
            for spent, other in pairs
            if other is not None
        )

    def outline(self) -> Section:
        """The hours and shares of each use, and what is not recorded."""
        rows: list[tuple[Inline | None, ...]] = [
            _row(spent.use.label, Fraction(spent.minutes))
            for spent in sorted(self.spent, key=lambda each: list(TimeUse).index(each.use))
        ]
        rows.append(_row(message("Not recorded"), MINUTES_OF_WEEK - Fraction(self.minutes)))
        headings = (message("Use of time"), message("Hours"), message("Share of the week, %"))
        return section(
            message("How the week is used"),
            table(headings, rows),
            message("Whether the amounts are right is for the person to say: no count of hours can tell."),
        )


def time_balance(hours: Mapping[str, Number]) -> TimeBalance:
    """What the hours of a week go into, from hours by use.

    Args:
        hours: The hours of each use that is recorded: an area, or ``"rest_sleep"``.

    Raises:
        InvalidInputError: A use is unknown, hours are negative, or they come to more than a week.

    >>> time_balance({"self_care": 18, "productivity": 22, "leisure": 30, "rest_sleep": 63}).unrecorded_hours
    35.0
    """
    if not isinstance(hours, Mapping):
        kind = type(hours).__name__
        raise InvalidInputError.of("hours", message("{kind} gives no hours by use", kind=kind))
    return TimeBalance(spent=accept("hours", each(_of_hours, hours.items())))


def _of_hours(given: tuple[str, Number]) -> TimeSpent:
    use, hours = _use(given[0]), _amount(given[1])
    problems = [problem for value in (use, hours) if isinstance(value, Refusal) for problem in value.problems]
    return refuse_all(problems) if problems else TimeSpent(use=use, minutes=EXACT.multiply(hours, MINUTES_OF_HOUR))


def _hours(minutes: Decimal) -> Fraction:
    return Fraction(minutes) / MINUTES_OF_HOUR


def _percent(minutes: Decimal | Fraction) -> Fraction:
    return Fraction(minutes) * 100 / MINUTES_OF_WEEK


def _row(use: Message, minutes: Fraction) -> tuple[Inline | None, ...]:
    return (use, Quantity(minutes / MINUTES_OF_HOUR, _DECIMALS), Quantity(_percent(minutes), _DECIMALS))

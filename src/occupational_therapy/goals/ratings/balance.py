"""Occupational balance as the person sees it: a short rating of this library's own, and a questionnaire's sum.

Balance is the person's own view of having the right amount and variety of what they do. Nothing here says that somebody
is balanced: it shows what the person said.
"""

import enum
from collections.abc import Iterable, Iterator
from fractions import Fraction

import attrs

from occupational_therapy.goals.rating_scale import TEN, to_rating_or_none
from occupational_therapy.goals.ratings import rights
from occupational_therapy.goals.sources import LIFE_BALANCE_BANDS, LIFE_BALANCE_SITE, OBQ11
from occupational_therapy.kernel.dates import Date, to_date, to_date_or_none
from occupational_therapy.kernel.document import Inline, Quantity, Section, section, table
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import choice, each, instance, settle, text_or_none
from occupational_therapy.kernel.identifiers import identifier_or_none
from occupational_therapy.kernel.messages import Message, Verbatim, counted, message
from occupational_therapy.kernel.provenance import Rights
from occupational_therapy.occupations import TimeUse

__all__ = ["SOURCES", "Amount", "BalanceQuestionnaire", "BalanceRating", "LifeBalance", "UseAmount"]

SOURCES = (OBQ11, LIFE_BALANCE_SITE, LIFE_BALANCE_BANDS)
"""What the sum of the questionnaire and the mean of the inventory rest on; the rating is this library's own."""

_DECIMALS = 2
_ITEMS = 11
_ITEM_ENDS = (0, 3)


class Amount(enum.StrEnum):
    """Whether a person has as much of something as they want."""

    TOO_LITTLE = "too_little"
    RIGHT = "right"
    TOO_MUCH = "too_much"

    @property
    def label(self) -> Message:
        """The amount in words."""
        return _AMOUNTS[self]


_AMOUNTS = {
    Amount.TOO_LITTLE: message("too little"),
    Amount.RIGHT: message("about right"),
    Amount.TOO_MUCH: message("too much"),
}


def _use(value: TimeUse | str) -> TimeUse:
    return choice(TimeUse, value)


def _amount(value: Amount | str) -> Amount:
    return choice(Amount, value)


@attrs.frozen(kw_only=True)
class UseAmount:
    """What a person says of the time that goes into one use.

    Attributes:
        use: The use: one of the three areas, or rest and sleep.
        amount: Whether it is as much as the person wants.
    """

    use: TimeUse = attrs.field(converter=_use)
    amount: Amount = attrs.field(converter=_amount)

    def __attrs_post_init__(self) -> None:
        settle(self)


def _amounts(values: Iterable[UseAmount]) -> tuple[UseAmount, ...]:
    return each(lambda value: instance(UseAmount, value), values)


def _satisfaction(value: int | None) -> int | None:
    return to_rating_or_none(value, TEN)


def _each_use_once(rating: "BalanceRating") -> Iterator[Problem]:
    uses = [each_use.use for each_use in rating.amounts]
    for place, use in enumerate(uses):
        if use in uses[:place]:
            yield Problem(f"amounts[{place}].use", message("{use} is rated twice", use=use.value))


def _says_something(rating: "BalanceRating") -> Iterator[Problem]:
    if not rating.amounts and rating.satisfaction is None:
        yield Problem("", message("says nothing: give an amount or the satisfaction"))


@attrs.frozen(kw_only=True)
class BalanceRating:
    """How a person sees the use of their time: no instrument, no score, no threshold.

    Attributes:
        on: The day.
        client: Whose view it is.
        amounts: What the person says of each use of time; what is not there was not asked.
        satisfaction: How satisfied the person is with how an ordinary week goes, 1 to 10.
        words: What the person would change.

    >>> rating = BalanceRating(on="2026-03-02", amounts=[UseAmount(use="leisure", amount="too_little")], satisfaction=4)
    >>> [use.value for use in rating.wanted_more]
    ['leisure']
    """

    on: Date = attrs.field(converter=to_date)
    client: str | None = attrs.field(default=None, converter=identifier_or_none)
    amounts: tuple[UseAmount, ...] = attrs.field(default=(), converter=_amounts)
    satisfaction: int | None = attrs.field(default=None, converter=_satisfaction)
    words: str | None = attrs.field(default=None, converter=text_or_none, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self, _each_use_once, _says_something)

    @property
    def wanted_more(self) -> tuple[TimeUse, ...]:
        """What the person has too little of."""
        return self._rated(Amount.TOO_LITTLE)

    @property
    def wanted_less(self) -> tuple[TimeUse, ...]:
        """What the person has too much of."""
        return self._rated(Amount.TOO_MUCH)

    def outline(self) -> Section:
        """What the person said, and nothing concluded from it."""
        rows: list[tuple[Inline | None, ...]] = [(said.use.label, said.amount.label) for said in self.amounts]
        return section(
            message("How the person sees the use of their time, {on}", on=self.on),
            table((message("Use of time"), message("Amount")), rows) if rows else None,
            None if self.satisfaction is None else self._satisfied(self.satisfaction),
            None if self.words is None else message("In the person's words: {words}", words=Verbatim(self.words)),
        )

    def _rated(self, amount: Amount) -> tuple[TimeUse, ...]:
        return tuple(said.use for said in self.amounts if said.amount is amount)

    def _satisfied(self, satisfaction: int) -> Message:
        low, high = TEN
        return message(
            "Satisfied with an ordinary week: {satisfaction}, from {low} to {high}",
            satisfaction=satisfaction,
            low=low,
            high=high,
        )


def _item(value: int | None) -> int | None:
    return to_rating_or_none(value, _ITEM_ENDS)


def _items(values: Iterable[int | None]) -> tuple[int | None, ...]:
    return each(_item, values)


def _as_many_as_there_are(answers: "BalanceQuestionnaire") -> Iterator[Problem]:
    if len(answers.items) != _ITEMS:
        yield Problem("items", message("are {given}, and there are {items}", given=len(answers.items), items=_ITEMS))


@attrs.frozen(kw_only=True)
class BalanceQuestionnaire:
    """Answers to the eleven items of the occupational balance questionnaire (OBQ11), by their numbers alone.

    Attributes:
        on: The day; None for undated.
        items: The answers in the questionnaire's order, each 0 to 3; None where an item has none.

    >>> BalanceQuestionnaire(items=[2] * 11).total
    22
    """

    on: Date | None = attrs.field(default=None, converter=to_date_or_none)
    items: tuple[int | None, ...] = attrs.field(converter=_items)

    def __attrs_post_init__(self) -> None:
        settle(self, _as_many_as_there_are)

    @property
    def total(self) -> int | None:
        """The sum; None where an item has no answer, as no rule for such items is published."""
        answered = [item for item in self.items if item is not None]
        return sum(answered) if len(answered) == _ITEMS else None

    @property
    def highest(self) -> int:
        """The highest total there is."""
        return _ITEMS * max(_ITEM_ENDS)

    @property
    def reason(self) -> Message | None:
        """Why there is no total; None where there is one."""
        missing = self.items.count(None)
        if not missing:
            return None
        return counted("{count} item has no answer", "{count} items have no answer", count=missing)

    @property
    def rights(self) -> Rights:
        """The rights in the questionnaire."""
        return rights.BALANCE_QUESTIONNAIRE

    def outline(self) -> Section:
        """The total, or why there is none. No level of it is published as balanced."""
        total = self.reason if self.total is None else self._total(self.total)
        return section(
            message("Occupational balance questionnaire, 11 items"), total, message("[{source}]", source=str(OBQ11))
        )

    def _total(self, total: int) -> Message:
        return message(
            "{total} of {highest}: higher is more balanced in the person's own view",
            total=Quantity(total),
            highest=Quantity(self.highest),
        )


_ACTIVITIES = 53
_ACTIVITY_ENDS = (1, 3)
_BANDS = (
    (Fraction(1), Fraction(3, 2), message("very unbalanced")),
    (Fraction(3, 2), Fraction(2), message("unbalanced")),
    (Fraction(2), Fraction(5, 2), message("moderately balanced")),
    (Fraction(5, 2), Fraction(3), message("very balanced")),
)
"""Both ends of each band with its words; where two meet, nothing says which of them holds."""


def _activity(value: int | None) -> int | None:
    return to_rating_or_none(value, _ACTIVITY_ENDS)


def _activities(values: Iterable[int | None]) -> tuple[int | None, ...]:
    return each(_activity, values)


def _all_activities(answers: "LifeBalance") -> Iterator[Problem]:
    given = len(answers.activities)
    if given != _ACTIVITIES:
        yield Problem("activities", message("are {given}, and there are {items}", given=given, items=_ACTIVITIES))
    elif not any(answers.activities):
        yield Problem("activities", message("do not apply, any of them: there is nothing to average"))


@attrs.frozen(kw_only=True)
class LifeBalance:
    """Answers to the Life Balance Inventory, by their numbers alone.

    Attributes:
        on: The day; None for undated.
        activities: Of each activity, in the inventory's order, 1 for always less or more time than wanted, to 3 for
            about right; None for one that does not apply.

    >>> LifeBalance(activities=[3, 2, None] + [2] * 50).mean
    2.019230769230769
    """

    on: Date | None = attrs.field(default=None, converter=to_date_or_none)
    activities: tuple[int | None, ...] = attrs.field(converter=_activities)

    def __attrs_post_init__(self) -> None:
        settle(self, _all_activities)

    @property
    def n(self) -> int:
        """How many activities apply."""
        return sum(answer is not None for answer in self.activities)

    @property
    def exact(self) -> Fraction:
        """The mean over the activities that apply, exactly."""
        return Fraction(sum(answer or 0 for answer in self.activities), self.n)

    @property
    def mean(self) -> float:
        """The mean over the activities that apply."""
        return float(self.exact)

    @property
    def bands(self) -> tuple[Message, ...]:
        """The words for the mean, as they are remembered: two of them where bands meet.

        >>> [str(band) for band in LifeBalance(activities=[2] * 53).bands]
        ['unbalanced', 'moderately balanced']
        """
        return tuple(words for low, high, words in _BANDS if low <= self.exact <= high)

    @property
    def rights(self) -> Rights:
        """The rights in the inventory."""
        return rights.LIFE_BALANCE

    def outline(self) -> Section:
        """The mean with its words, said to be from memory. Balance stays the person's own view."""
        return section(
            message("Life Balance Inventory"),
            counted(
                "mean {mean} of {count} activity that applies",
                "mean {mean} of {count} activities that apply",
                count=self.n,
                mean=Quantity(self.exact, _DECIMALS),
            ),
            message("in words: {bands}", bands=self.bands),
            message("[{sources}]", sources=(str(LIFE_BALANCE_SITE), str(LIFE_BALANCE_BANDS))),
        )

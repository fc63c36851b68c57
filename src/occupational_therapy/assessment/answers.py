"""Answers: what may be said to an item, and the four states it can be in.

An item is answered, missing, not applicable or not asked. Missing is never a number; which of the other states an
item may be in, the item says.
"""

import enum
import numbers
from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction

import attrs

from occupational_therapy.kernel.errors import InvalidInputError, Problem, shown
from occupational_therapy.kernel.fields import decimal, each, instance, refuse, settle
from occupational_therapy.kernel.identifiers import key as to_key
from occupational_therapy.kernel.messages import Message, message

__all__ = [
    "NOT_APPLICABLE",
    "NOT_ASKED",
    "Answer",
    "InvalidAnswersError",
    "Item",
    "ItemKind",
    "Option",
    "Settled",
    "State",
    "as_decimal",
    "number_of",
    "numbered",
    "scale",
    "worded",
]


class InvalidAnswersError(InvalidInputError):
    """Answers that a measure does not allow, all of them at once, each by its item."""


class State(enum.Enum):
    """A state an item can be in besides answered and missing."""

    NOT_APPLICABLE = "NOT_APPLICABLE"
    NOT_ASKED = "NOT_ASKED"

    def __repr__(self) -> str:
        return self.value

    @property
    def label(self) -> Message:
        """The state in words."""
        return _STATES[self]


_STATES = {State.NOT_APPLICABLE: message("not applicable"), State.NOT_ASKED: message("not asked")}

NOT_APPLICABLE = State.NOT_APPLICABLE
"""The item does not apply to this person."""
NOT_ASKED = State.NOT_ASKED
"""The item was left out on purpose, as its instrument allows: it is neither answered nor missing."""

Answer = int | float | Decimal | Fraction | str | State | None
"""What a caller may give for an item; None is missing. A float stands for the decimal it is written as."""
Settled = int | Fraction | str | State | None
"""An answer once checked, in the one form it is kept in."""


class ItemKind(enum.StrEnum):
    """What an item holds."""

    ANSWER = "answer"
    """What was answered or observed."""
    PARTICULAR = "particular"
    """Something about the person or setting that the score needs besides: age, sex, hand, unit system."""


def number_of(value: object) -> int | Fraction | None:
    """A number exactly, an integral one as its ``int``; None for anything that is no finite number.

    >>> number_of(2.5), number_of(3.0), number_of(True)
    (Fraction(5, 2), 3, None)
    """
    if isinstance(value, bool):
        return None
    if isinstance(value, numbers.Integral):
        return int(value)
    if isinstance(value, Fraction):
        exact = value
    elif isinstance(value, float | Decimal):
        written = decimal(value)
        if not isinstance(written, Decimal):
            return None
        exact = Fraction(written)
    else:
        return None
    return exact.numerator if exact.denominator == 1 else exact


def as_decimal(value: int | Fraction) -> int | Decimal:
    """An exact number as it is written: whole, or with a point; a fraction without end is cut at 28 digits.

    >>> as_decimal(Fraction(5, 2))
    Decimal('2.5')
    """
    return value if isinstance(value, int) else Decimal(value.numerator) / Decimal(value.denominator)


def _written(value: int | Fraction | str) -> str:
    return value if isinstance(value, str) else str(as_decimal(value))


@attrs.frozen
class Option:
    """One allowed answer: a number or a word, with a neutral label where the bare value does not say enough."""

    value: int | Fraction | str
    label: Message | None = None


def _low_high(item: "Item") -> Iterator[Problem]:
    if (item.low is None) != (item.high is None) or (not item.options and item.low is None):
        yield Problem("options", message("an item needs options, or both a lowest and a highest number"))
    elif item.options and item.low is not None:
        yield Problem("low", message("an item has options or a range, not both"))
    elif item.low is not None and item.high is not None and item.low >= item.high:
        yield Problem("high", message("the highest number is not above the lowest"))
    values = [option.value for option in item.options]
    if len(set(values)) != len(values):
        yield Problem("options", message("an answer is allowed twice"))


def _options(values: Iterable[Option]) -> tuple[Option, ...]:
    return each(lambda value: instance(Option, value), values)


def _bound(value: int | Fraction | Decimal | None) -> int | Fraction | None:
    if value is None:
        return None
    found = number_of(value)
    return refuse(message("{value} is not a number", value=shown(value))) if found is None else found


@attrs.frozen(kw_only=True)
class Item:
    """One thing that is asked or observed, and what may be said to it.

    Attributes:
        key: Its name in answers.
        label: A short neutral label of ours, never the instrument's wording.
        options: The answers allowed, where they are listed.
        low: The lowest number allowed, where any number of a range is.
        high: The highest number allowed.
        whole: Whether a number of the range must be whole.
        unit: What a number counts.
        states: The states it may be in besides answered and missing.
        optional: Whether leaving it out is normal, so that a score without it is still complete.
        kind: Whether it is an answer or a particular.
    """

    key: str = attrs.field(converter=to_key)
    label: Message
    options: tuple[Option, ...] = attrs.field(default=(), converter=_options)
    low: int | Fraction | None = attrs.field(default=None, converter=_bound)
    high: int | Fraction | None = attrs.field(default=None, converter=_bound)
    whole: bool = False
    unit: Message | None = None
    states: tuple[State, ...] = ()
    optional: bool = False
    kind: ItemKind = ItemKind.ANSWER

    def __attrs_post_init__(self) -> None:
        settle(self, _low_high)

    @property
    def integral(self) -> bool:
        """Whether every number it allows is whole."""
        return self.whole if not self.options else all(isinstance(option.value, int) for option in self.options)

    @property
    def worded(self) -> bool:
        """Whether its answers are words."""
        return any(isinstance(option.value, str) for option in self.options)

    @property
    def numbers(self) -> tuple[int | Fraction, ...]:
        """The numbers it lists, or the ends of its range."""
        if self.low is not None and self.high is not None:
            return self.low, self.high
        return tuple(option.value for option in self.options if not isinstance(option.value, str))

    def allowed(self) -> Message:
        """What may be said to it, in words."""
        if self.low is not None and self.high is not None:
            low, high = as_decimal(self.low), as_decimal(self.high)
            values = (
                message("a whole number from {low} to {high}", low=low, high=high)
                if self.whole
                else message("a number from {low} to {high}", low=low, high=high)
            )
        else:
            values = message("one of {values}", values=", ".join(_written(option.value) for option in self.options))
        states = ", ".join(state.value for state in self.states)
        return message("{values}, or {states}", values=values, states=states) if states else values

    def settle(self, answer: object) -> Settled:
        """An answer in the one form it is kept in.

        Raises:
            InvalidAnswersError: The item does not allow it.
        """
        if answer is None or (isinstance(answer, State) and answer in self.states):
            return answer
        found = answer if isinstance(answer, str) else number_of(answer)
        if found is not None and self._allows(found):
            return found
        raise InvalidAnswersError([self.problem(answer)])

    def problem(self, answer: object) -> Problem:
        """Why an answer is refused."""
        why = message("{answer} is not allowed: give {allowed}", answer=shown(answer), allowed=self.allowed())
        hint = self._hint(answer)
        return Problem(self.key, message("{problem}; {hint}", problem=why, hint=hint) if hint else why)

    def _allows(self, found: int | Fraction | str) -> bool:
        if self.low is None or self.high is None:
            return any(found == option.value for option in self.options)
        if isinstance(found, str) or not self.low <= found <= self.high:
            return False
        return isinstance(found, int) or not self.whole

    def _hint(self, answer: object) -> Message | None:
        match answer:
            case bool():
                return message("True and False are not numbers")
            case float() if answer != answer:  # noqa: PLR0124 - only NaN differs from itself
                return message("leave a missing answer out, or give None")
            case State():
                return message("this item cannot be in that state")
            case str() if answer in State.__members__:
                return message("that state is a value of its own, not a word")
            case str() if not self.worded:
                return message("text is not taken for a number")
            case _:
                return None


def scale(low: int, high: int) -> tuple[Option, ...]:
    """Options for whole numbers from one to another.

    >>> [option.value for option in scale(0, 3)]
    [0, 1, 2, 3]
    """
    return numbered(*range(low, high + 1))


def numbered(*values: int | Fraction) -> tuple[Option, ...]:
    """Options for these numbers."""
    return tuple(Option(value) for value in values)


def worded(**labels: Message) -> tuple[Option, ...]:
    """Options for these words, each with its label."""
    return tuple(Option(word, label) for word, label in labels.items())

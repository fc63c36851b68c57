"""How much help a person has: seven levels with their bands of effort, and the words that services use for them."""

import enum
from collections.abc import Iterator
from decimal import Decimal

import attrs

from occupational_therapy.goals.sources import ASSIST_BANDS, PIP_REGULATIONS, TWO_HELPERS, UK_SHORTHAND
from occupational_therapy.kernel.errors import InvalidInputError, Problem, shown
from occupational_therapy.kernel.fields import Number, decimal, flag, flag_or_none, refuse, settle, whole
from occupational_therapy.kernel.messages import Message, message

__all__ = ["EFFORT_BANDS", "SOURCES", "AssistLevel", "Help", "HelpWord", "level_of_rank"]

SOURCES = (ASSIST_BANDS, TWO_HELPERS, PIP_REGULATIONS, UK_SHORTHAND)
"""What the levels, the rule of two helpers and the words rest on."""


class AssistLevel(enum.StrEnum):
    """How much help somebody has with an activity. The levels are ordinal: the steps between them are not equal."""

    INDEPENDENT = "independent"
    """Does all, safely, in reasonable time, without an aid."""
    MODIFIED_INDEPENDENT = "modified_independent"
    """Does all, but needs a device or extra time, or there is a concern for safety."""
    SUPERVISION_OR_SETUP = "supervision_or_setup"
    """Makes all the effort; a helper stands by, cues, coaxes or sets up, without touch."""
    MINIMAL_ASSIST = "minimal_assist"
    """Makes at least three quarters of the effort; the helper does no more than touch."""
    MODERATE_ASSIST = "moderate_assist"
    """Makes half of the effort or more."""
    MAXIMAL_ASSIST = "maximal_assist"
    """Makes a quarter of the effort or more."""
    TOTAL_ASSIST = "total_assist"
    """Makes less than a quarter of the effort, or needs two helpers."""
    NOT_DONE = "not_done"
    """The activity is not done. It has no rank: summaries differ on whether it counts as the lowest."""

    @property
    def rank(self) -> int | None:
        """Its place from 7, independent, to 1, total assistance; None where the activity is not done."""
        return _RANKS.get(self)

    @property
    def label(self) -> Message:
        """The level in words."""
        return _LEVELS[self]


_LEVELS = {
    AssistLevel.INDEPENDENT: message("independent"),
    AssistLevel.MODIFIED_INDEPENDENT: message("independent with an aid, extra time or a concern for safety"),
    AssistLevel.SUPERVISION_OR_SETUP: message("supervision, prompts or setting up, without touch"),
    AssistLevel.MINIMAL_ASSIST: message("minimal assistance"),
    AssistLevel.MODERATE_ASSIST: message("moderate assistance"),
    AssistLevel.MAXIMAL_ASSIST: message("maximal assistance"),
    AssistLevel.TOTAL_ASSIST: message("total assistance"),
    AssistLevel.NOT_DONE: message("not done"),
}
_RANKED = tuple(level for level in AssistLevel if level is not AssistLevel.NOT_DONE)
_RANKS: dict[AssistLevel, int] = {level: rank for rank, level in enumerate(reversed(_RANKED), start=1)}

EFFORT_BANDS = (
    (Decimal(75), AssistLevel.MINIMAL_ASSIST),
    (Decimal(50), AssistLevel.MODERATE_ASSIST),
    (Decimal(25), AssistLevel.MAXIMAL_ASSIST),
    (Decimal(0), AssistLevel.TOTAL_ASSIST),
)
"""Where a helper touches: the least percentage of the effort that the client makes, and the level."""

_WHOLE_EFFORT = Decimal(100)
_TWO_HELPERS = 2


class HelpWord(enum.StrEnum):
    """Words for help of services, in the order of what care costs, but for a hoist. Some hold several levels."""

    UNAIDED = "unaided"
    WITH_AID = "with_aid"
    SET_UP = "set_up"
    PROMPTS = "prompts"
    SUPERVISION = "supervision"
    STAND_BY = "stand_by"
    """A helper at arm's length, without touch."""
    CONTACT_GUARD = "contact_guard"
    """A hand on the client for balance: some count it as supervision, others as minimal assistance."""
    ASSISTANCE_OF_1 = "assistance_of_1"
    ASSISTANCE_OF_2 = "assistance_of_2"
    HOIST = "hoist"
    """Says neither how many help nor how much effort the client makes, so that both stay open."""

    @property
    def label(self) -> Message:
        """The word as it is said."""
        return _WORDS[self]

    @property
    def levels(self) -> tuple[AssistLevel, ...]:
        """The levels it can stand for, the least help first; one helper leaves the effort open.

        >>> [level.rank for level in HelpWord.ASSISTANCE_OF_1.levels], [
        ...     level.rank for level in HelpWord.ASSISTANCE_OF_2.levels
        ... ]
        ([4, 3, 2], [1])
        """
        return _LEVELS_OF[self]


_WORDS = {
    HelpWord.UNAIDED: message("unaided"),
    HelpWord.WITH_AID: message("with an aid"),
    HelpWord.SET_UP: message("with setting up"),
    HelpWord.PROMPTS: message("with prompts"),
    HelpWord.SUPERVISION: message("with supervision"),
    HelpWord.STAND_BY: message("with stand-by help"),
    HelpWord.CONTACT_GUARD: message("with contact guard"),
    HelpWord.ASSISTANCE_OF_1: message("with the assistance of one"),
    HelpWord.ASSISTANCE_OF_2: message("with the assistance of two"),
    HelpWord.HOIST: message("with a hoist"),
}
_LEVELS_OF = {
    HelpWord.UNAIDED: (AssistLevel.INDEPENDENT,),
    HelpWord.WITH_AID: (AssistLevel.MODIFIED_INDEPENDENT,),
    HelpWord.SET_UP: (AssistLevel.SUPERVISION_OR_SETUP,),
    HelpWord.PROMPTS: (AssistLevel.SUPERVISION_OR_SETUP,),
    HelpWord.SUPERVISION: (AssistLevel.SUPERVISION_OR_SETUP,),
    HelpWord.STAND_BY: (AssistLevel.SUPERVISION_OR_SETUP,),
    HelpWord.CONTACT_GUARD: (AssistLevel.SUPERVISION_OR_SETUP, AssistLevel.MINIMAL_ASSIST),
    HelpWord.ASSISTANCE_OF_1: (
        AssistLevel.MINIMAL_ASSIST,
        AssistLevel.MODERATE_ASSIST,
        AssistLevel.MAXIMAL_ASSIST,
    ),
    HelpWord.ASSISTANCE_OF_2: (AssistLevel.TOTAL_ASSIST,),
    HelpWord.HOIST: (
        AssistLevel.MINIMAL_ASSIST,
        AssistLevel.MODERATE_ASSIST,
        AssistLevel.MAXIMAL_ASSIST,
        AssistLevel.TOTAL_ASSIST,
    ),
}


def level_of_rank(rank: int) -> AssistLevel:
    """The level of a rank from 7, independent, to 1, total assistance.

    Raises:
        InvalidInputError: There is no such rank.

    >>> level_of_rank(5)
    <AssistLevel.SUPERVISION_OR_SETUP: 'supervision_or_setup'>
    """
    for level in _RANKED:
        if not isinstance(rank, bool) and level.rank == rank:
            return level
    why = message("{value} is not a level of help: give 1 to {most}", value=shown(rank), most=len(_RANKED))
    raise InvalidInputError.of("rank", why)


def _percentage(value: Number | None) -> Decimal | None:
    if value is None:
        return None
    exact = decimal(value)
    if isinstance(exact, Decimal) and not 0 <= exact <= _WHOLE_EFFORT:
        return refuse(message("{value} is outside 0 to {whole} percent", value=exact, whole=_WHOLE_EFFORT))
    return exact


def _people(value: int | None) -> int | None:
    return None if value is None else whole(value)


def _helped_by_somebody(seen: "Help") -> Iterator[Problem]:
    if not seen.helper or not seen.done:
        return
    if seen.helpers == 0:
        yield Problem("helpers", message("is 0 although there is a helper"))
    if seen.has_two_helpers:
        return
    if seen.physical_contact is None:
        yield Problem("physical_contact", message("is missing: say whether the helper touches"))
    if seen.physical_contact and seen.effort_percent is None:
        yield Problem("effort_percent", message("is missing: say how much of the effort the client makes"))


def _helped_by_nobody(seen: "Help") -> Iterator[Problem]:
    if seen.helper or not seen.done:
        return
    if seen.physical_contact:
        yield Problem("physical_contact", message("is True although there is no helper"))
    if seen.helpers:
        yield Problem("helpers", message("is {value} although there is no helper", value=seen.helpers))
    if seen.effort_percent is not None and seen.effort_percent != _WHOLE_EFFORT:
        yield Problem("effort_percent", message("is {value} although there is no helper", value=seen.effort_percent))
    if seen.device_time_or_safety is None:
        why = message("is missing: say whether there is an aid, extra time or a concern for safety")
        yield Problem("device_time_or_safety", why)


@attrs.frozen(kw_only=True)
class Help:
    """What was seen of the help somebody has with an activity.

    Bands of effort are for physical help alone: prompts and supervision are one level, however many are needed.

    Attributes:
        helper: Whether anybody helps, be it by standing by.
        device_time_or_safety: Without a helper: whether there is an aid, extra time or a concern for safety.
        physical_contact: With a helper: whether the helper touches.
        effort_percent: With touch: how much of the effort the client makes.
        helpers: How many help, where that is known. Two make it total assistance, whatever the effort.
        done: Whether the activity is done at all.

    >>> Help(helper=True, physical_contact=True, effort_percent=60).level
    <AssistLevel.MODERATE_ASSIST: 'moderate_assist'>
    >>> Help(helper=True, physical_contact=True, effort_percent=60, helpers=2).level
    <AssistLevel.TOTAL_ASSIST: 'total_assist'>
    """

    helper: bool = attrs.field(converter=flag)
    device_time_or_safety: bool | None = attrs.field(default=None, converter=flag_or_none)
    physical_contact: bool | None = attrs.field(default=None, converter=flag_or_none)
    effort_percent: Decimal | None = attrs.field(default=None, converter=_percentage)
    helpers: int | None = attrs.field(default=None, converter=_people)
    done: bool = attrs.field(default=True, converter=flag)

    def __attrs_post_init__(self) -> None:
        settle(self, _helped_by_somebody, _helped_by_nobody)

    @property
    def has_two_helpers(self) -> bool:
        """Whether two people help, or more."""
        return self.helpers is not None and self.helpers >= _TWO_HELPERS

    @property
    def level(self) -> AssistLevel:
        """The level of help."""
        if not self.done:
            return AssistLevel.NOT_DONE
        if not self.helper:
            return AssistLevel.MODIFIED_INDEPENDENT if self.device_time_or_safety else AssistLevel.INDEPENDENT
        if self.has_two_helpers:
            return AssistLevel.TOTAL_ASSIST
        if self.effort_percent is None or not self.physical_contact:
            return AssistLevel.SUPERVISION_OR_SETUP
        effort = self.effort_percent
        return next(level for least, level in EFFORT_BANDS if effort >= least)

"""Reasons: conditions that hold, do not hold, or are not known to, each with what it rests on."""

from collections.abc import Iterable

import attrs

from occupational_therapy.kernel.document import Listing, listing
from occupational_therapy.kernel.fields import each, flag_or_none, instance, settle
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Source, sources_of

__all__ = ["Reason", "all_hold", "reasons_in_words", "to_reasons"]


def _message(value: Message) -> Message:
    return instance(Message, value)


@attrs.frozen(kw_only=True)
class Reason:
    """A condition of an answer.

    Attributes:
        what: The condition.
        holds: Whether it holds; None where that is not known.
        sources: What it rests on.
    """

    what: Message = attrs.field(converter=_message)
    holds: bool | None = attrs.field(converter=flag_or_none)
    sources: tuple[Source, ...] = attrs.field(default=(), converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def line(self) -> Message:
        """The condition, whether it holds, and what it rests on, as one line of a document."""
        rests_on = tuple(str(source) for source in self.sources)
        if not rests_on:
            return message("{answer}: {condition}", answer=_ANSWERS[self.holds], condition=self.what)
        return message(
            "{answer}: {condition} [{sources}]",
            answer=_ANSWERS[self.holds],
            condition=self.what,
            sources="; ".join(rests_on),
        )


_ANSWERS = {True: message("yes"), False: message("no"), None: message("not known")}


def to_reasons(values: Iterable[Reason]) -> tuple[Reason, ...]:
    """A field's reasons; for use as a converter."""
    return each(lambda value: instance(Reason, value), values)


def all_hold(reasons: Iterable[Reason]) -> bool | None:
    """Whether all conditions hold: one that does not decides, and one that is not known leaves it open.

    >>> lives, agreed = Reason(what=message("at home"), holds=True), Reason(what=message("agreed"), holds=None)
    >>> all_hold([lives]), all_hold([lives, agreed])
    (True, None)
    """
    answers = [reason.holds for reason in reasons]
    return False if False in answers else None if None in answers else True


def reasons_in_words(reasons: Iterable[Reason]) -> Listing:
    """The reasons as a list, in their order."""
    return listing(*(reason.line() for reason in reasons))

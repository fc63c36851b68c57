"""What a register has no rule for here, and why: either it does not ask for it, or it is not known to this library."""

import enum

import attrs

from occupational_therapy.kernel.errors import OccupationalTherapyError
from occupational_therapy.kernel.fields import choice, instance, settle
from occupational_therapy.kernel.identifiers import key
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Source, sources_of

__all__ = ["Lack", "LackKind", "NoRuleError"]


class LackKind(enum.StrEnum):
    """Why there is no rule."""

    NOT_ASKED = "not_asked"
    """The body is known not to have such a rule."""
    NOT_KNOWN = "not_known"
    """Nothing was read that says it: ask the body, or leave it to a policy."""

    @property
    def label(self) -> Message:
        """The reason in words."""
        return _KINDS[self]


_KINDS = {LackKind.NOT_ASKED: message("not asked for"), LackKind.NOT_KNOWN: message("not known here")}


def _kind(value: LackKind | str) -> LackKind:
    return choice(LackKind, value)


def _message(value: Message) -> Message:
    return instance(Message, value)


@attrs.frozen(kw_only=True)
class Lack:
    """A part that a register, or a scheme, does not have here.

    Attributes:
        part: The name of the part.
        kind: Whether it is not asked for or not known.
        why: What is known of it all the same.
        sources: What this rests on.
    """

    part: str = attrs.field(converter=key)
    kind: LackKind = attrs.field(converter=_kind)
    why: Message = attrs.field(converter=_message)
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)


class NoRuleError(OccupationalTherapyError, LookupError):
    """Something was asked for that a register, or a scheme, has no rule for here.

    Attributes:
        of: The key of the register or the scheme.
        part: The part that was asked for.
        why: Why it has none.
    """

    def __init__(self, of: str, part: str, why: str) -> None:
        self.of = of
        self.part = part
        self.why = why
        super().__init__(of, part, why)

    def __str__(self) -> str:
        return f"{self.of} has no {self.part} here: {self.why}"

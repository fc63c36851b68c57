"""What is known and judged by no rule here: because no record shows it, or because a person has to look."""

import attrs

from occupational_therapy.kernel.dates import ALWAYS, Period
from occupational_therapy.kernel.document import Section, listing, section
from occupational_therapy.kernel.fields import instance, settle
from occupational_therapy.kernel.findings import Basis
from occupational_therapy.kernel.identifiers import key
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Source, sources_of

__all__ = ["Fact", "known"]


def _message(value: Message) -> Message:
    return instance(Message, value)


@attrs.frozen(kw_only=True)
class Fact:
    """Something that is known of a register, a scheme or a body, and that no rule here judges.

    Attributes:
        of: The key of the register, the scheme or the body it is about.
        key: Its name in the catalogue.
        basis: What gives it its force.
        says: What is known.
        holds: The days for which it is known.
        sources: What this rests on.
    """

    of: str = attrs.field(converter=key)
    key: str
    basis: Basis
    says: Message = attrs.field(converter=_message)
    holds: Period = ALWAYS
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def outline(self) -> Section:
        """What is known, with what it rests on."""
        return section(self.says, listing(*(message("{source}", source=str(each)) for each in self.sources)))


def known(  # noqa: PLR0913 - a short way to declare one, by the modules that do
    of: str,
    key: str,
    says: Message,
    *sources: Source,
    basis: Basis = Basis.LAW,
    since: str | None = None,
    until: str | None = None,
) -> Fact:
    """A fact of a register, a scheme or a body, whose key begins with the key of that.

    >>> source = Source("A page")
    >>> known("hcpc", "example", message("an example"), source, since="2024-01-01").key
    'hcpc_example'
    """
    return Fact(key=f"{of}_{key}", of=of, basis=basis, says=says, holds=Period(start=since, end=until), sources=sources)

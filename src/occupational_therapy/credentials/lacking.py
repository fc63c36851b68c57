"""Short ways to say what a register lacks here, for the modules that declare registers."""

from occupational_therapy.credentials.absent import Lack, LackKind
from occupational_therapy.kernel.messages import Message
from occupational_therapy.kernel.provenance import Confidence, Source

__all__ = ["NOTHING_READ", "not_asked", "not_known"]

NOTHING_READ = Source(
    "What was looked for until 23 November 2026",
    Confidence.CONVENTION,
    note="nothing was read that says it: ask the body, or leave it to a policy",
)


def not_known(part: str, why: Message, *sources: Source) -> Lack:
    """A part of which it is not known what the body asks.

    >>> from occupational_therapy.kernel.messages import message
    >>> not_known("fees", message("no fee was found")).kind.value
    'not_known'
    """
    return Lack(part=part, kind=LackKind.NOT_KNOWN, why=why, sources=sources or (NOTHING_READ,))


def not_asked(part: str, why: Message, *sources: Source) -> Lack:
    """A part that the body is known not to have.

    >>> from occupational_therapy.kernel.messages import message
    >>> not_asked("compact", message("there is none"), NOTHING_READ).kind.value
    'not_asked'
    """
    return Lack(part=part, kind=LackKind.NOT_ASKED, why=why, sources=sources)

"""What each kind of instruction leads to: its reports, and whether treatment and goals belong to it."""

import enum
from collections.abc import Mapping
from types import MappingProxyType

import attrs

from occupational_therapy.casework.referral import Instruction
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Source
from occupational_therapy.occupations.sources import GUIDE

__all__ = ["INSTRUCTED", "Instructed", "ReportKind"]


class ReportKind(enum.StrEnum):
    """The reports a therapist writes."""

    ASSESSMENT = "assessment"
    MONTHLY = "monthly"
    REVIEW = "review"
    DISCHARGE = "discharge"
    EXPERT = "expert"

    @property
    def label(self) -> Message:
        """The report in words."""
        return _REPORTS[self]


_REPORTS = {
    ReportKind.ASSESSMENT: message("assessment report"),
    ReportKind.MONTHLY: message("monthly report"),
    ReportKind.REVIEW: message("review report"),
    ReportKind.DISCHARGE: message("discharge report"),
    ReportKind.EXPERT: message("expert report"),
}

_KINDS_APART = Source(
    "Civil Procedure Rules, Part 35, and the 2015 Rehabilitation Code: a treating report and an expert report differ",
    Confidence.PARTLY_CONFIRMED,
    "confirmed in principle; the rules are of England and Wales",
)


@attrs.frozen(kw_only=True)
class Instructed:
    """What belongs to one kind of instruction.

    Attributes:
        instruction: Which.
        reports: The reports it leads to, in the order they fall due.
        treats: Whether treatment, and with it goals and monthly reports, belongs to it.
        sources: What that rests on.
    """

    instruction: Instruction
    reports: tuple[ReportKind, ...]
    treats: bool
    sources: tuple[Source, ...]


INSTRUCTED: Mapping[Instruction, Instructed] = MappingProxyType(
    {
        each.instruction: each
        for each in (
            Instructed(
                instruction=Instruction.ONE_OFF_ASSESSMENT,
                reports=(ReportKind.ASSESSMENT,),
                treats=False,
                sources=(GUIDE,),
            ),
            Instructed(
                instruction=Instruction.EXPERT_REPORT,
                reports=(ReportKind.EXPERT,),
                treats=False,
                sources=(_KINDS_APART,),
            ),
            Instructed(
                instruction=Instruction.ONGOING_TREATMENT,
                reports=(ReportKind.ASSESSMENT, ReportKind.MONTHLY, ReportKind.REVIEW, ReportKind.DISCHARGE),
                treats=True,
                sources=(GUIDE,),
            ),
        )
    }
)
"""Each kind of instruction."""

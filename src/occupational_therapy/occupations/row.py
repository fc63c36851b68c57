"""One line of the occupation table, and how a table of lines becomes occupations."""

import attrs

from occupational_therapy.kernel.messages import Message
from occupational_therapy.kernel.provenance import Source
from occupational_therapy.occupations.areas import Area, CopmSubcategory, OtpfArea
from occupational_therapy.occupations.icf import ICF_TERMS
from occupational_therapy.occupations.occupation import GuideMention, Occupation
from occupational_therapy.occupations.sources import COPM_FORM, GUIDE, GUIDE_IMPLIED, ICF_2001, OTPF_4

__all__ = ["Row", "under"]

_SECOND_LEVEL = len("d540")

_MENTIONED = {GuideMention.YES: (GUIDE,), GuideMention.IMPLIED: (GUIDE_IMPLIED,), GuideMention.NO: ()}


@attrs.frozen
class Row:
    """A line of the table. Key and label lead; the other columns are named.

    Attributes:
        key: The occupation's key.
        label: What it is.
        otpf: Its area in the practice framework.
        icf: The finest ICF code that fits.
        guide: Whether the guide for case managers speaks of it.
        note: Codes or readings that would do as well.
        guide_area: The guide's area, where it is another than ours.
        icf_source: What the choice of code rests on.
        area_source: What the choice of heading rests on.
    """

    key: str
    label: Message
    otpf: OtpfArea = attrs.field(kw_only=True)
    icf: str = attrs.field(kw_only=True)
    guide: GuideMention = attrs.field(default=GuideMention.NO, kw_only=True)
    note: Message | None = attrs.field(default=None, kw_only=True)
    guide_area: Area | None = attrs.field(default=None, kw_only=True)
    icf_source: Source = attrs.field(default=ICF_2001, kw_only=True)
    area_source: Source = attrs.field(default=COPM_FORM, kw_only=True)


def under(heading: CopmSubcategory, *rows: Row) -> tuple[Occupation, ...]:
    """The occupations that rows stand for, all under one heading.

    >>> from occupational_therapy.kernel.messages import message
    >>> swim = Row("swim", message("Swim"), otpf=OtpfArea.LEISURE, icf="d9201")
    >>> [each.icf for each in under(CopmSubcategory.ACTIVE_RECREATION, swim)]
    ['d920']
    """
    return tuple(_occupation(heading, row) for row in rows)


def _occupation(heading: CopmSubcategory, row: Row) -> Occupation:
    second_level = row.icf[:_SECOND_LEVEL]
    return Occupation(
        key=row.key,
        label=row.label,
        copm=heading,
        otpf=row.otpf,
        icf=second_level,
        icf_label=ICF_TERMS[second_level].label,
        icf_finer=row.icf if row.icf != second_level else None,
        guide_area=row.guide_area or heading.area,
        guide=row.guide,
        note=row.note,
        sources=(row.icf_source, row.area_source, OTPF_4, *_MENTIONED[row.guide]),
    )

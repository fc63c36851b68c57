"""Where the facts about occupations come from, each named once."""

from collections.abc import Iterable

from occupational_therapy.kernel.document import Section, listing, section
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Source

__all__ = [
    "ATUS_2016",
    "COPM_FORM",
    "GRADING",
    "GUIDE",
    "GUIDE_IMPLIED",
    "HETUS_2018",
    "HETUS_UNREAD",
    "ICF_2001",
    "ICF_CHILDREN",
    "ICF_CHOICE",
    "ICF_LATER",
    "ICF_ONE_LIST",
    "ICF_UNREAD",
    "NO_COPM_HOME",
    "OTPF_4",
    "PACING",
    "PACING_CHECK",
    "rests_on",
]

_ICF = "World Health Organization, International Classification of Functioning, Disability and Health (ICF), 2001"
_GUIDE = "A case manager's guide to occupational therapy, The OT Practice (blog, undated)"
_COPM = "Canadian Occupational Performance Measure, form of 2000: areas and their headings"

ICF_2001 = Source(_ICF, note="codes checked twice against public lists; the wording is this library's own")
ICF_LATER = Source(_ICF, note="a later addition to the 2001 book, which has the parent code only")
ICF_CHILDREN = Source(
    "World Health Organization, ICF, version for children and youth",
    Confidence.PARTLY_CONFIRMED,
    note="codes seen in one public list; whether the current edition has d571 and d880 is open",
)
ICF_ONE_LIST = Source(_ICF, note="code seen in one public list")
ICF_UNREAD = Source(_ICF, Confidence.FROM_MEMORY, note="public lists disagree on this code")
ICF_CHOICE = Source(_ICF, Confidence.CONVENTION, note="the code exists; that it fits this occupation best is a choice")

COPM_FORM = Source(
    _COPM,
    Confidence.PARTLY_CONFIRMED,
    note="the form gives examples only: what it does not name stands with its nearest example",
)
NO_COPM_HOME = Source(
    _COPM, Confidence.CONVENTION, note="the form has no exact place for this: area and heading chosen"
)

OTPF_4 = Source(
    "American Occupational Therapy Association, Occupational Therapy Practice Framework, fourth edition, 2020",
    Confidence.PARTLY_CONFIRMED,
    note="areas and their members read in summaries, not in the framework itself",
)

ATUS_2016 = Source("American Time Use Survey, coding rules of 2016, contents")
HETUS_2018 = Source(
    "Eurostat, Harmonised European Time Use Surveys, guidelines of 2018, list of activities",
    note="read as public programs carry the list",
)
HETUS_UNREAD = Source(HETUS_2018.citation, Confidence.FROM_MEMORY, note="the group was read, what it holds was not")
GRADING = Source(
    "Lecture slides after Hersch and others, 2005: dimensions in which an activity is graded",
    Confidence.PARTLY_CONFIRMED,
    note="rest as a dimension is this library's choice; several others were not read one by one",
)
PACING = Source(
    "NHS Highland, booklet on fatigue: prioritising, planning, pacing, positioning; boom and bust",
    note="that some add permission and posture is from memory",
)
PACING_CHECK = Source(
    "Energy as units of the person's own, a budget for each day, and two heavy days in a row as a warning",
    Confidence.CONVENTION,
    note="energy as spoons is a picture; no threshold is published",
)

GUIDE = Source(_GUIDE)
GUIDE_IMPLIED = Source(_GUIDE, Confidence.DERIVED, note="follows from a service the guide names")


def rests_on(sources: Iterable[Source]) -> Section:
    """What something rests on, as a part of its outline; a source that is given twice is named once.

    >>> print(rests_on([GUIDE, GUIDE]))
    Sources
    =======
    <BLANKLINE>
    - A case manager's guide to occupational therapy, The OT Practice (blog, undated)
    """
    lines = (message("{source}", source=str(source)) for source in dict.fromkeys(sources))
    return section(message("Sources"), listing(*lines))

"""Which criminal record check is the right one for a therapist who treats: level and workforce, by the client's age."""

import attrs

from occupational_therapy.credentials.check_level import CheckLevel, Workforce
from occupational_therapy.credentials.sources import REGULATED_ACTIVITY, REGULATED_SINCE_2012
from occupational_therapy.kernel.dates import DateLike, Period
from occupational_therapy.kernel.fields import accept, choice
from occupational_therapy.kernel.provenance import Dated, DatedSeries, Source
from occupational_therapy.specialisms import AgeGroup

__all__ = ["REGULATED_ACTIVITY_LEVEL", "RightCheck", "right_check", "workforce_of"]

REGULATED_ACTIVITY_LEVEL: DatedSeries[CheckLevel] = DatedSeries(
    key="regulated_activity_level",
    entries=(
        Dated(
            value=CheckLevel.ENHANCED_WITH_BARRED_LISTS,
            holds=Period(start="2012-09-10"),
            sources=(REGULATED_ACTIVITY, REGULATED_SINCE_2012),
        ),
    ),
    checked="2026-11-23",
)
"""The level of check for health care by a regulated professional, whoever the client is and however often."""


@attrs.frozen(kw_only=True)
class RightCheck:
    """The check that goes with treating somebody.

    Attributes:
        level: How deep it goes.
        workforce: The workforce, and with it the barred list.
        sources: What this rests on.
    """

    level: CheckLevel
    workforce: Workforce
    sources: tuple[Source, ...]


def workforce_of(client: AgeGroup) -> Workforce:
    """The workforce of those who work with clients of an age, as certificates name it.

    >>> workforce_of(AgeGroup.CHILD).value
    'child'
    """
    return Workforce.CHILD if client is AgeGroup.CHILD else Workforce.ADULT


def right_check(for_client: AgeGroup | str, on: DateLike) -> RightCheck:
    """The check that treating a client of an age asks for: once is enough, for adults and for children.

    Raises:
        InvalidInputError: There is no such age group, or the day is none.
        NotInForceError: The day lies before regulated activity as it is now.

    >>> check = right_check("child", on="2026-11-23")
    >>> check.level.value, check.workforce.value
    ('enhanced_with_barred_lists', 'child')
    """
    client = accept("for_client", choice(AgeGroup, for_client))
    known = REGULATED_ACTIVITY_LEVEL.on(on)
    return RightCheck(level=known.value, workforce=workforce_of(client), sources=known.sources)

"""The practice framework's nine areas with what belongs to each, and where each falls among the three areas.

The framework's own text was not read: areas and most members were read in summaries, the rest is from memory, and each
area says which.
"""

from collections.abc import Iterable

import attrs

from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.document import Section, listing, section
from occupational_therapy.kernel.fields import choice, each, settle
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Source, sources_of
from occupational_therapy.occupations.areas import Area, CopmSubcategory, OtpfArea, to_areas
from occupational_therapy.occupations.sources import OTPF_4, rests_on

__all__ = ["FRAMEWORK", "FrameworkArea"]

_SHORT_FORM = Source(OTPF_4.citation, Confidence.PARTLY_CONFIRMED, note="members read in short form only")
_MEMBERS_UNREAD = Source(OTPF_4.citation, Confidence.FROM_MEMORY, note="the area was read, its members were not")
_CROSSWALK = Source(
    "Where the nine areas fall among the three", Confidence.CONVENTION, note="one area can fall under several"
)


def _area(value: OtpfArea | str) -> OtpfArea:
    return choice(OtpfArea, value)


def _headings(values: Iterable[CopmSubcategory | str]) -> tuple[CopmSubcategory, ...]:
    return each(lambda value: choice(CopmSubcategory, value), values)


@attrs.frozen(kw_only=True)
class FrameworkArea:
    """One of the nine areas.

    Attributes:
        area: The area.
        members: What belongs to it.
        areas: The areas of daily living it falls under.
        headings: The headings it falls under; empty where the form has none for it.
        note: A caveat.
        sources: What it rests on.

    >>> [str(member) for member in FRAMEWORK["rest_sleep"].members]
    ['rest', 'preparing for sleep', 'sleeping']
    """

    area: OtpfArea = attrs.field(converter=_area)
    members: tuple[Message, ...]
    areas: tuple[Area, ...] = attrs.field(converter=to_areas)
    headings: tuple[CopmSubcategory, ...] = attrs.field(default=(), converter=_headings)
    note: Message | None = None
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def key(self) -> str:
        """Its name in the catalogue."""
        return self.area.value

    def outline(self) -> Section:
        """The area with its members, where it falls, and what that rests on."""
        return section(
            self.area.label,
            listing(*self.members),
            message("falls under: {areas}", areas=tuple(each_one.label for each_one in self.areas)),
            self.note,
            rests_on(self.sources),
        )


FRAMEWORK: Catalogue[FrameworkArea] = Catalogue(
    "area of the practice framework",
    (
        FrameworkArea(
            area=OtpfArea.ADL,
            members=(
                message("bathing and showering"),
                message("using the toilet and its hygiene"),
                message("dressing"),
                message("eating and swallowing"),
                message("feeding"),
                message("getting about for a purpose"),
                message("personal hygiene and grooming"),
                message("sexual activity"),
            ),
            areas=(Area.SELF_CARE,),
            headings=(CopmSubcategory.PERSONAL_CARE, CopmSubcategory.FUNCTIONAL_MOBILITY),
            sources=(OTPF_4, _CROSSWALK),
        ),
        FrameworkArea(
            area=OtpfArea.IADL,
            members=(
                message("caring for others"),
                message("caring for pets and animals"),
                message("bringing up children"),
                message("managing communication"),
                message("driving and getting about in the community"),
                message("managing money"),
                message("setting up and running a home"),
                message("preparing meals and clearing up"),
                message("religious and spiritual expression"),
                message("keeping safe, and emergencies"),
                message("shopping"),
            ),
            areas=(Area.SELF_CARE, Area.PRODUCTIVITY),
            headings=(CopmSubcategory.COMMUNITY_MANAGEMENT, CopmSubcategory.HOUSEHOLD_MANAGEMENT),
            sources=(OTPF_4, _CROSSWALK),
        ),
        FrameworkArea(
            area=OtpfArea.HEALTH_MANAGEMENT,
            members=(
                message("social and emotional health"),
                message("managing symptoms and conditions"),
                message("communicating with health services"),
                message("medication"),
                message("physical activity"),
                message("nutrition"),
                message("personal care devices"),
            ),
            areas=(Area.SELF_CARE,),
            note=message("new as an area of its own in this edition: before, it stood among instrumental activities"),
            sources=(_MEMBERS_UNREAD, _CROSSWALK),
        ),
        FrameworkArea(
            area=OtpfArea.REST_SLEEP,
            members=(message("rest"), message("preparing for sleep"), message("sleeping")),
            areas=(Area.SELF_CARE,),
            note=message("the form with the three areas has no place for it"),
            sources=(OTPF_4, _CROSSWALK),
        ),
        FrameworkArea(
            area=OtpfArea.EDUCATION,
            members=(
                message("formal education"),
                message("finding out what one wants to learn informally"),
                message("informal education"),
            ),
            areas=(Area.PRODUCTIVITY,),
            headings=(CopmSubcategory.PLAY_SCHOOL,),
            sources=(_SHORT_FORM, _CROSSWALK),
        ),
        FrameworkArea(
            area=OtpfArea.WORK,
            members=(
                message("interests in work, and pursuing them"),
                message("seeking work"),
                message("doing and keeping work"),
                message("retirement"),
                message("exploring voluntary work"),
                message("taking part in voluntary work"),
            ),
            areas=(Area.PRODUCTIVITY,),
            sources=(_SHORT_FORM, _CROSSWALK),
        ),
        FrameworkArea(
            area=OtpfArea.PLAY,
            members=(message("exploring play"), message("taking part in play")),
            areas=(Area.PRODUCTIVITY, Area.LEISURE),
            note=message("productivity for children, else leisure"),
            sources=(_SHORT_FORM, _CROSSWALK),
        ),
        FrameworkArea(
            area=OtpfArea.LEISURE,
            members=(message("exploring leisure"), message("taking part in leisure")),
            areas=(Area.LEISURE,),
            sources=(_SHORT_FORM, _CROSSWALK),
        ),
        FrameworkArea(
            area=OtpfArea.SOCIAL_PARTICIPATION,
            members=(
                message("in the community"),
                message("in the family"),
                message("with friends"),
                message("with a partner"),
                message("among peers"),
            ),
            areas=(Area.LEISURE,),
            headings=(CopmSubcategory.SOCIALIZATION,),
            sources=(OTPF_4, _CROSSWALK),
        ),
    ),
)
"""The nine areas by key."""

"""Building guidance: the documents that figures stand in, what they are for, and when they hold."""

import enum

import attrs

from occupational_therapy.assessment.environment.sources import AD_K, AD_M_1, AD_M_2, AD_M_OLDER, BS_8300_PARTS, TGD_M
from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.document import Section, listing, section
from occupational_therapy.kernel.fields import choice, settle, text
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Source, sources_of
from occupational_therapy.occupations.sources import rests_on

__all__ = ["BUILDING_GUIDANCE", "NOT_LAW", "BuildingGuidance", "Setting", "to_setting"]

NOT_LAW = message("Guidance for new building work. It is not law for a home that stands.")
"""What must stand beside every figure."""


class Setting(enum.StrEnum):
    """What kind of building a figure is for."""

    M4_1 = "m4_1"
    """A new dwelling that can be visited: category 1."""
    M4_2 = "m4_2"
    """A new dwelling that is accessible and adaptable: category 2."""
    M4_3 = "m4_3"
    """A new dwelling for somebody who uses a wheelchair: category 3."""
    DWELLING = "dwelling"
    NON_DWELLING = "non_dwelling"

    @property
    def label(self) -> Message:
        """The setting in words."""
        return _SETTINGS[self]


_SETTINGS = {
    Setting.M4_1: message("new dwelling, visitable: M4(1)"),
    Setting.M4_2: message("new dwelling, accessible and adaptable: M4(2)"),
    Setting.M4_3: message("new dwelling for a wheelchair user: M4(3)"),
    Setting.DWELLING: message("dwelling"),
    Setting.NON_DWELLING: message("building other than a dwelling"),
}


def to_setting(value: Setting | str) -> Setting:
    """A field's setting; for use as a converter."""
    return choice(Setting, value)


@attrs.frozen(kw_only=True)
class BuildingGuidance:
    """A document of building guidance.

    Attributes:
        key: Its name in the catalogue.
        title: Its own name, never translated.
        edition: Which edition its figures are from.
        territory: Where it holds.
        in_force: The days on which it held for new work, as far as known; None where the first is not known.
        sources: What is known of it, and how well.
    """

    key: str
    title: str = attrs.field(converter=text)
    edition: str = attrs.field(converter=text)
    territory: Message
    in_force: Period | None = None
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def outline(self) -> Section:
        """The document, its edition, where and when it holds, and what is known of it."""
        holds = self.in_force.start if self.in_force else None
        return section(
            message("{title}", title=self.title),
            listing(
                message("Edition: {edition}", edition=self.edition),
                message("Where: {territory}", territory=self.territory),
                message("For new work from {day}", day=holds)
                if holds
                else message("The first day for new work is not known here"),
                NOT_LAW,
            ),
            rests_on(self.sources),
        )


_SINCE_2015 = Period(start="2015-10-01")

BUILDING_GUIDANCE: Catalogue[BuildingGuidance] = Catalogue(
    "building guidance",
    (
        BuildingGuidance(
            key="ad_m_1",
            title="Approved Document M, volume 1: dwellings",
            edition="2015 with 2016 amendments",
            territory=message("England"),
            in_force=_SINCE_2015,
            sources=(AD_M_1,),
        ),
        BuildingGuidance(
            key="ad_m_2",
            title="Approved Document M, volume 2: buildings other than dwellings",
            edition="2015, amended in 2020",
            territory=message("England"),
            in_force=_SINCE_2015,
            sources=(AD_M_2,),
        ),
        BuildingGuidance(
            key="ad_m_older",
            title="Approved Document M",
            edition="2004 with 2010 and 2013 amendments",
            territory=message("England"),
            sources=(AD_M_OLDER,),
        ),
        BuildingGuidance(
            key="ad_k",
            title="Approved Document K",
            edition="2013",
            territory=message("England"),
            sources=(AD_K,),
        ),
        BuildingGuidance(
            key="tgd_m",
            title="Technical Guidance Document M",
            edition="2010",
            territory=message("Ireland"),
            sources=(TGD_M,),
        ),
        BuildingGuidance(
            key="bs_8300",
            title="BS 8300",
            edition="2018, parts 1 and 2",
            territory=message("United Kingdom"),
            sources=(BS_8300_PARTS,),
        ),
    ),
)
"""The documents, by key."""

"""An occupation: something a person does that matters, and where each framework places it."""

import enum
import re
from collections.abc import Iterator

import attrs

from occupational_therapy.kernel.document import Section, listing, section
from occupational_therapy.kernel.errors import Problem, shown
from occupational_therapy.kernel.fields import choice, matching, settle
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Source, sources_of
from occupational_therapy.occupations.areas import Area, CopmSubcategory, OtpfArea
from occupational_therapy.occupations.sources import rests_on

__all__ = ["GuideMention", "Occupation"]

_ACTIVITY = re.compile(r"d[1-9][0-9]{2}")
_FINER = re.compile(r"d[1-9][0-9]{3,4}")


class GuideMention(enum.StrEnum):
    """Whether the guide for case managers speaks of an occupation."""

    YES = "yes"
    IMPLIED = "implied"
    NO = "no"

    @property
    def label(self) -> Message:
        """The mention in words."""
        return _MENTIONS[self]


_MENTIONS = {
    GuideMention.YES: message("named in the guide for case managers"),
    GuideMention.IMPLIED: message("follows from a service the guide for case managers names"),
    GuideMention.NO: message("not in the guide for case managers"),
}


def _copm(value: CopmSubcategory | str) -> CopmSubcategory:
    return choice(CopmSubcategory, value)


def _otpf(value: OtpfArea | str) -> OtpfArea:
    return choice(OtpfArea, value)


def _area(value: Area | str) -> Area:
    return choice(Area, value)


def _mention(value: GuideMention | str) -> GuideMention:
    return choice(GuideMention, value)


def _second_level(value: str) -> str:
    return matching(_ACTIVITY, value, message("{value} is not an ICF activity such as d540", value=shown(value)))


def _finer_or_none(value: str | None) -> str | None:
    if value is None:
        return None
    return matching(_FINER, value, message("{value} is not a finer ICF activity such as d5400", value=shown(value)))


def _finer_within(occupation: "Occupation") -> Iterator[Problem]:
    finer = occupation.icf_finer
    if finer is not None and not finer.startswith(occupation.icf):
        yield Problem("icf_finer", message("{finer} is no part of {code}", finer=finer, code=occupation.icf))


@attrs.frozen(kw_only=True)
class Occupation:
    """Something a person does, with its place in each framework.

    Attributes:
        key: Its name in the catalogue.
        label: What it is.
        copm: Its heading under the three areas.
        otpf: Its area in the practice framework.
        icf: The second-level ICF code that fits best.
        icf_label: What that code stands for, in this library's words.
        icf_finer: A finer ICF code, where one fits.
        guide_area: The area the guide for case managers puts it in, where it speaks of it; else its own.
        guide: Whether the guide speaks of it.
        note: Codes or readings that would do as well.
        sources: What each placing rests on.

    >>> from occupational_therapy.occupations import OCCUPATIONS
    >>> meal = OCCUPATIONS["prepare_simple_meal"]
    >>> print(meal.label, meal.icf, meal.area, meal.guide_area)
    Prepare a snack or simple meal d630 productivity self_care
    """

    key: str
    label: Message
    copm: CopmSubcategory = attrs.field(converter=_copm)
    otpf: OtpfArea = attrs.field(converter=_otpf)
    icf: str = attrs.field(converter=_second_level)
    icf_label: Message
    icf_finer: str | None = attrs.field(default=None, converter=_finer_or_none)
    guide_area: Area = attrs.field(converter=_area)
    guide: GuideMention = attrs.field(default=GuideMention.NO, converter=_mention)
    note: Message | None = None
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self, _finer_within)

    @property
    def area(self) -> Area:
        """The area of daily living it belongs to."""
        return self.copm.area

    def outline(self) -> Section:
        """The occupation with its places and what they rest on."""
        return section(
            self.label,
            listing(
                message("{area}: {heading}", area=self.area.label, heading=self.copm.label),
                message("practice framework: {area}", area=self.otpf.label),
                message("ICF {code}: {meaning}", code=self.icf_finer or self.icf, meaning=self.icf_label),
                self.guide.label,
            ),
            self.note,
            rests_on(self.sources),
        )

"""The categories that two surveys of time use count in, by code, so that a week can be compared with published figures.

They are the American Time Use Survey (ATUS) and the Harmonised European Time Use Surveys (HETUS). Which category an
occupation belongs to is left to whoever codes a diary: no such crosswalk is published.
"""

import enum

import attrs

from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.fields import settle
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Source, sources_of
from occupational_therapy.occupations.sources import ATUS_2016, HETUS_2018, HETUS_UNREAD

__all__ = ["ATUS", "HETUS", "SurveyCategory", "TimeSurvey"]


class TimeSurvey(enum.StrEnum):
    """A survey of how people use their time."""

    ATUS = "atus"
    HETUS = "hetus"


@attrs.frozen(kw_only=True)
class SurveyCategory:
    """A category of a survey.

    Attributes:
        key: Its code.
        label: What is counted in it, in this library's words.
        survey: The survey.
        sources: Where the code was read.
    """

    key: str
    label: Message
    survey: TimeSurvey
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def parent(self) -> str | None:
        """The code it is a part of; None for one at the top.

        >>> HETUS["31"].parent, HETUS["3"].parent, ATUS["05"].parent
        ('3', None, None)
        """
        return self.key[0] if self.survey is TimeSurvey.HETUS and len(self.key) > 1 else None


def _atus(code: str, label: Message) -> SurveyCategory:
    return SurveyCategory(key=code, label=label, survey=TimeSurvey.ATUS, sources=(ATUS_2016,))


def _hetus(code: str, label: Message, source: Source = HETUS_2018) -> SurveyCategory:
    return SurveyCategory(key=code, label=label, survey=TimeSurvey.HETUS, sources=(source,))


ATUS: Catalogue[SurveyCategory] = Catalogue(
    "category of the American Time Use Survey",
    (
        _atus("01", message("personal care, sleep among it")),
        _atus("02", message("household activities")),
        _atus("03", message("caring for people of the household")),
        _atus("04", message("caring for people outside the household")),
        _atus("05", message("work")),
        _atus("06", message("education")),
        _atus("07", message("buying goods")),
        _atus("08", message("using professional and personal care services")),
        _atus("09", message("using household services")),
        _atus("10", message("government services and civic duties")),
        _atus("11", message("eating and drinking")),
        _atus("12", message("socialising, relaxing and leisure")),
        _atus("13", message("sport, exercise and recreation")),
        _atus("14", message("religious and spiritual activities")),
        _atus("15", message("voluntary work")),
        _atus("16", message("telephone calls")),
        _atus("18", message("travelling")),
        _atus("50", message("what could not be coded")),
    ),
)
"""The major categories of the American survey. There is no 17."""

HETUS: Catalogue[SurveyCategory] = Catalogue(
    "category of the European time use surveys",
    (
        _hetus("0", message("personal care")),
        _hetus("01", message("sleeping")),
        _hetus("02", message("eating")),
        _hetus("03", message("other personal care")),
        _hetus("1", message("employment")),
        _hetus("11", message("main job and second job")),
        _hetus("12", message("activities related to employment")),
        _hetus("2", message("study")),
        _hetus("21", message("school or university")),
        _hetus("22", message("study in free time")),
        _hetus("3", message("care of household and family")),
        _hetus("31", message("managing food")),
        _hetus("32", message("upkeep of the household")),
        _hetus("33", message("making and caring for textiles")),
        _hetus("34", message("gardening and pets")),
        _hetus("35", message("construction and repairs")),
        _hetus("36", message("shopping and services")),
        _hetus("37", message("managing the household")),
        _hetus("38", message("childcare")),
        _hetus("39", message("help to an adult of the family")),
        _hetus("4", message("voluntary work and meetings")),
        _hetus("41", message("work for an organisation")),
        _hetus("42", message("informal help to other households")),
        _hetus("43", message("meetings and other participation")),
        _hetus("5", message("social life and entertainment")),
        _hetus("51", message("social life")),
        _hetus("52", message("entertainment and culture")),
        _hetus("53", message("resting")),
        _hetus("6", message("sport and outdoor activities")),
        _hetus("61", message("physical exercise"), HETUS_UNREAD),
        _hetus("62", message("productive exercise, such as fishing"), HETUS_UNREAD),
        _hetus("63", message("activities related to sport"), HETUS_UNREAD),
        _hetus("7", message("hobbies and computing")),
        _hetus("71", message("arts and hobbies")),
        _hetus("72", message("using a computer")),
        _hetus("73", message("playing games")),
        _hetus("8", message("mass media")),
        _hetus("81", message("reading")),
        _hetus("82", message("television and video")),
        _hetus("83", message("radio and music")),
        _hetus("9", message("travel, and time that is not specified")),
    ),
)
"""The first digit and the two-digit groups of the European surveys."""

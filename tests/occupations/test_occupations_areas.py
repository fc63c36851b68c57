"""Areas, headings, areas of practice and dimensions."""

import enum

import pytest

from occupational_therapy.kernel.fields import Refusal
from occupational_therapy.kernel.messages import Message
from occupational_therapy.occupations.areas import (
    Area,
    CopmSubcategory,
    Dimension,
    OtpfArea,
    to_areas,
    to_dimensions,
)
from occupational_therapy.occupations.icf import IcfComponent
from occupational_therapy.occupations.occupation import GuideMention


@pytest.mark.parametrize(
    ("expected", "area"),
    [
        pytest.param("Self-care", Area.SELF_CARE, id="self_care"),
        pytest.param("Productivity", Area.PRODUCTIVITY, id="productivity"),
        pytest.param("Leisure", Area.LEISURE, id="leisure"),
    ],
)
def test_area_label(expected: str, area: Area) -> None:
    """An area is read in words."""
    assert expected == str(area.label)


@pytest.mark.parametrize(
    ("area", "label", "heading"),
    [
        pytest.param(Area.SELF_CARE, "Personal care", "personal_care", id="personal care"),
        pytest.param(Area.SELF_CARE, "Getting about", "functional_mobility", id="mobility"),
        pytest.param(Area.SELF_CARE, "Managing in the community", "community_management", id="community"),
        pytest.param(Area.PRODUCTIVITY, "Paid and unpaid work", "paid_unpaid_work", id="work"),
        pytest.param(Area.PRODUCTIVITY, "Running a household", "household_management", id="household"),
        pytest.param(Area.PRODUCTIVITY, "Play and school", "play_school", id="play and school"),
        pytest.param(Area.LEISURE, "Quiet recreation", "quiet_recreation", id="quiet"),
        pytest.param(Area.LEISURE, "Active recreation", "active_recreation", id="active"),
        pytest.param(Area.LEISURE, "Social life", "socialization", id="social"),
    ],
)
def test_heading_belongs_to_an_area(area: Area, label: str, heading: str) -> None:
    """Each heading has its words and its area (goals sheet, section 4)."""
    assert area is CopmSubcategory(heading).area
    assert label == str(CopmSubcategory(heading).label)


def test_nine_areas_of_practice() -> None:
    """The practice framework has nine areas (goals sheet, section 6)."""
    assert [str(area.label) for area in OtpfArea] == [
        "Activities of daily living",
        "Instrumental activities of daily living",
        "Health management",
        "Rest and sleep",
        "Education",
        "Work",
        "Play",
        "Leisure",
        "Social participation",
    ]


def test_four_dimensions() -> None:
    """Needs are physical, psychological, social and environmental (guide row G6)."""
    assert [str(each.label) for each in Dimension] == ["Physical", "Psychological", "Social", "Environmental"]


@pytest.mark.parametrize("words", [Area, CopmSubcategory, OtpfArea, Dimension, GuideMention, IcfComponent])
def test_labels_are_different(
    words: type[Area | CopmSubcategory | OtpfArea | Dimension | GuideMention | IcfComponent],
) -> None:
    """No two members of an enumeration read alike."""
    labels = [member.label for member in words]

    assert len(words) == len({str(label) for label in labels})
    assert all(isinstance(label, Message) for label in labels)
    assert issubclass(words, enum.StrEnum)


def test_converters_take_members_and_words() -> None:
    """A field takes members and their values alike."""
    assert to_areas([Area.LEISURE, "self_care"]) == (Area.LEISURE, Area.SELF_CARE)
    assert to_dimensions(["social"]) == (Dimension.SOCIAL,)


def test_converters_refuse_with_the_place() -> None:
    """A wrong word is refused with its place in the list."""
    areas: object = to_areas(["leisure", "work"])
    dimensions: object = to_dimensions("social")

    assert isinstance(areas, Refusal)
    assert [str(each) for each in areas.problems] == ["[1]: 'work' is not one of self_care, productivity, leisure"]
    assert isinstance(dimensions, Refusal)
    assert [str(each) for each in dimensions.problems] == ["str is not a list of values"]

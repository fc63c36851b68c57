"""The practice framework's areas: section 6 of the goals sheet."""

import pytest

from occupational_therapy.kernel.provenance import Confidence
from occupational_therapy.occupations import FRAMEWORK, OCCUPATIONS, Area, OtpfArea


@pytest.mark.parametrize(
    ("members", "areas", "confidence", "key"),
    [
        (8, ["self_care"], "partly_confirmed", "adl"),
        (11, ["self_care", "productivity"], "partly_confirmed", "iadl"),
        (7, ["self_care"], "from_memory", "health_management"),
        (3, ["self_care"], "partly_confirmed", "rest_sleep"),
        (3, ["productivity"], "partly_confirmed", "education"),
        (6, ["productivity"], "partly_confirmed", "work"),
        (2, ["productivity", "leisure"], "partly_confirmed", "play"),
        (2, ["leisure"], "partly_confirmed", "leisure"),
        (5, ["leisure"], "partly_confirmed", "social_participation"),
    ],
)
def test_each_area_has_its_members(members: int, areas: list[str], confidence: str, key: str) -> None:
    """How many members there are, where the area falls by default, and how far it was checked."""
    entry = FRAMEWORK[key]

    assert (members, areas) == (len(entry.members), [area.value for area in entry.areas])
    assert entry.sources[0].confidence is Confidence(confidence)
    assert entry.sources[1].confidence is Confidence.CONVENTION


def test_there_are_the_nine_areas_in_order() -> None:
    """One entry for each."""
    assert list(FRAMEWORK) == [area.value for area in OtpfArea]


def test_headings_lie_in_the_areas_named() -> None:
    """A heading of an area it does not fall under would contradict the crosswalk."""
    for entry in FRAMEWORK.values():
        assert {heading.area for heading in entry.headings} <= set(entry.areas)


def test_the_catalogue_may_place_an_occupation_elsewhere() -> None:
    """The crosswalk is a default: driving is self-care, and gardening productivity, both instrumental."""
    placed = {occupation.area for occupation in OCCUPATIONS.values() if occupation.otpf is OtpfArea.IADL}

    assert {Area.SELF_CARE, Area.PRODUCTIVITY} <= placed


def test_an_area_is_told_with_what_it_rests_on() -> None:
    """Members, areas, caveat and sources."""
    told = str(FRAMEWORK["play"].outline())

    assert "taking part in play" in told
    assert "falls under: Productivity and Leisure" in told
    assert "productivity for children" in told
    assert "in short form only" in told

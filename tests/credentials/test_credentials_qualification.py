"""Qualifications, placement hours and memberships (EDU-02, EDU-03, EDU-06, WF-01, RCOT-02)."""

import pytest

from occupational_therapy.credentials import (
    BODIES,
    Membership,
    Qualification,
    QualificationKind,
    placement_hours_met,
)
from occupational_therapy.credentials.membership import body_name
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.errors import InvalidInputError, NotInForceError


@pytest.mark.parametrize(("hours", "expected"), [(0, False), (999, False), (999.5, False), (1000, True), (1001, True)])
def test_placement_hours(hours: float, *, expected: bool) -> None:
    """A programme holds a thousand hours of practice placements at least (EDU-06)."""
    assert expected is placement_hours_met(hours, on="2026-11-23")


@pytest.mark.parametrize("hours", [-1, None, True, "1000", float("nan")])
def test_impossible_hours(hours: float) -> None:
    """Hours are a number of 0 or more."""
    with pytest.raises(InvalidInputError, match="hours"):
        placement_hours_met(hours, on="2026-11-23")


def test_before_there_was_a_minimum() -> None:
    """Before 1958 no minimum is known."""
    assert placement_hours_met(1000, on="1958-01-01")
    with pytest.raises(NotInForceError):
        placement_hours_met(1000, on="1957-12-31")


def test_a_qualification() -> None:
    """A diploma of old is as good as a degree, and what is unknown stays so."""
    diploma = Qualification(kind="diploma", awarded_on="1985-07-01")

    assert (str(diploma.kind.label), diploma.approved_uk, diploma.placement_hours) == ("diploma", None, None)
    assert len({str(kind.label) for kind in QualificationKind}) == 7


def test_an_impossible_qualification() -> None:
    """Every wrong part is named at once."""
    with pytest.raises(InvalidInputError) as caught:
        Qualification(kind="badge", awarded_on="1899-12-31", approved_uk="yes", placement_hours=-1, awarded_by=" ")  # type: ignore[arg-type] # as untyped callers give

    assert [problem.path for problem in caught.value.problems] == [
        "kind",
        "awarded_on",
        "approved_uk",
        "placement_hours",
        "awarded_by",
    ]


def test_a_membership() -> None:
    """A membership names a body, its own or one known here, and keeps its number to itself."""
    membership = Membership(body="own_body", period=Period(), categories=["self_employed"], number="BM123")

    assert "BM123" not in repr(membership)
    assert body_name("own_body") == "own_body"
    assert body_name("rcot") == "Royal College of Occupational Therapists"


def test_an_impossible_membership() -> None:
    """Every wrong part is named at once."""
    with pytest.raises(InvalidInputError) as caught:
        Membership(body="Own Body", period=Period(start="1826-01-01"), categories="all", number=" ")

    assert [problem.path for problem in caught.value.problems] == ["body", "period", "categories", "number"]


def test_bodies_have_sources() -> None:
    """Each body known by name rests on something."""
    assert all(body.sources and body.title for body in BODIES.values())

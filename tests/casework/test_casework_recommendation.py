"""Recommendations: a need, a reason, a cost, an owner and a day (G21, G22)."""

import attrs
import pytest

from occupational_therapy.casework import CostItem, FundingRoute, Priority, Recommendation, RecommendationStatus
from occupational_therapy.kernel.errors import NotInForceError
from occupational_therapy.kernel.money import Money
from tests.casework.caseload import ADVICE, RAIL, problems

BARE = Recommendation(id="REC-2", on="2026-03-16", what="A weekly timetable")


@pytest.mark.parametrize(
    ("expected", "changes"),
    [
        pytest.param(
            {"due": "2026-03-15 is before the day it was made, 2026-03-16"}, {"due": "2026-03-15"}, id="due before"
        ),
        pytest.param({"items[1].id": "I1 is given twice"}, {"items": [RAIL, RAIL]}, id="a line twice"),
        pytest.param(
            {"items[1].unit_cost": "GBP and EUR cannot be put together: convert one of them first"},
            {"items": [RAIL, attrs.evolve(RAIL, id="I2", unit_cost=Money("1", "EUR"))]},
            id="two currencies",
        ),
        pytest.param({"no_cost": "is True although costs are listed"}, {"no_cost": True}, id="free and costed"),
        pytest.param(
            {
                "id": "this is not an identifier: use up to 64 letters, digits and . _ : - without spaces",
                "on": "'2026-13-01' is not a day of the calendar",
                "what": "is blank: say something, or leave it out where it may be left out",
                "alternatives": "str is not a list of values",
                "items[0]": "str is not a CostItem",
                "no_cost": "'no' is neither True nor False",
                "funding[0]": "'lottery' is not one of claim, health_service, social_care, disabled_facilities_grant, "
                "access_to_work, employer, education, charity, client",
                "priority": "'high' is not one of essential, important, desirable",
                "judged_by": "this is not an identifier: use up to 64 letters, digits and . _ : - without spaces",
                "realistic": "1 is neither True nor False",
                "status": "'bought' is not one of proposed, approved, declined, done",
            },
            {
                "id": "",
                "on": "2026-13-01",
                "what": "",
                "alternatives": "a board",
                "items": ["rail"],
                "no_cost": "no",
                "funding": ["lottery"],
                "priority": "high",
                "judged_by": "an OT",
                "realistic": 1,
                "status": "bought",
            },
            id="all at once",
        ),
    ],
)
def test_an_impossible_recommendation(expected: dict[str, str], changes: dict[str, object]) -> None:
    """What cannot be is refused, every problem with its path."""
    assert expected == problems(lambda: attrs.evolve(ADVICE, **changes))  # type: ignore[arg-type] # wrong on purpose


@pytest.mark.parametrize("due", ["2026-03-16", "2026-03-17", None])
def test_due_on_the_day_itself(due: str | None) -> None:
    """It may be due on the day it was made, later, or on no day yet."""
    made = attrs.evolve(ADVICE, due=due)

    assert due == (None if made.due is None else str(made.due))


@pytest.mark.parametrize(("expected", "on"), [("2026-03-16", None), ("2026-06-01", "2026-06-01")])
def test_costing(expected: str, on: str | None) -> None:
    """The lines are costed with the VAT of the day it was made, or of another."""
    costing = ADVICE.costing(on)

    assert costing is not None
    assert (expected, Money("29.98", "GBP")) == (str(costing.on), costing.gross)


def test_without_lines_there_is_no_costing() -> None:
    """Nothing listed is not nought."""
    assert BARE.costing() is None


def test_costing_before_a_rate_is_known() -> None:
    """A day for which no rate of VAT is known raises."""
    with pytest.raises(NotInForceError):
        ADVICE.costing("2011-01-03")


def test_outline() -> None:
    """A recommendation is read with need, reason, alternatives, goals, people, days and costs."""
    text, _, costs = str(ADVICE.outline()).partition("\n\nCosts at 2026-03-16\n")

    assert text == (
        "REC-1: Grab rails in the bathroom\n"
        "=================================\n\n"
        "- Need: Unsteady when stepping into the bath\n"
        "- Reason: A rail on each side steadies the step\n"
        "- Considered as well: A bath board: dislikes sitting\n"
        "- For goals: G1\n"
        "- Priority: important; proposed\n"
        "- Owner: CM-1\n"
        "- By 2026-05-29\n"
        "- Judged by OT-1: realistic and achievable\n"
        "- May be paid by the claim"
    )
    assert "Grab rail" in costs


def test_outline_of_the_least() -> None:
    """What was not said is not written."""
    assert str(BARE.outline()).split("\n\n")[1:] == ["- Priority: important; proposed"]


@pytest.mark.parametrize(
    ("expected", "changes"),
    [
        pytest.param("- Judged by OT-1: realistic and not achievable", {"achievable": False}, id="one not"),
        pytest.param("- Judged by OT-1: not realistic", {"realistic": False, "achievable": None}, id="one alone"),
        pytest.param("- Judged: realistic and achievable", {"judged_by": None}, id="by nobody named"),
        pytest.param("- It costs nothing", {"items": [], "no_cost": True}, id="free"),
    ],
)
def test_lines_of_an_outline(expected: str, changes: dict[str, object]) -> None:
    """Judgements are told with who made them, and that something is free where it was said."""
    assert expected in str(attrs.evolve(ADVICE, **changes).outline()).split("\n")  # type: ignore[arg-type] # of every kind


def test_not_judged_is_not_written() -> None:
    """Where nobody has judged, nothing is said of it."""
    assert "Judged" not in str(attrs.evolve(ADVICE, realistic=None, achievable=None).outline())


@pytest.mark.parametrize("words", [Priority, FundingRoute, RecommendationStatus])
def test_every_word_has_its_label(words: type[Priority | FundingRoute | RecommendationStatus]) -> None:
    """Priorities, routes and states are read in words."""
    assert len(words) == len({str(word.label) for word in words})


@pytest.mark.parametrize("private", ["Grab", "Unsteady", "steadies", "board", "supplier"])
def test_private_text_is_in_no_repr(private: str) -> None:
    """What is recommended, why, and what else was considered stay out of the repr."""
    assert private not in repr(ADVICE)
    assert isinstance(ADVICE.items[0], CostItem)

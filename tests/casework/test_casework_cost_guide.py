"""The cost guide: from rates, distance and typical times to low, likely and high (G28, COST-01 to COST-05)."""

from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.casework import (
    RATES_SEEN,
    TYPICAL_HOURS,
    CostGuide,
    CostHead,
    Instruction,
    PlannedWork,
    Rates,
    Spread,
    TypicalHours,
    cost_guide,
)
from occupational_therapy.kernel.errors import NotInForceError
from occupational_therapy.kernel.money import Money
from occupational_therapy.kernel.provenance import Confidence
from tests.casework.caseload import THERAPIST, problems, therapist

ON = "2026-11-23"
RATES = Rates(hourly=Money("90", "GBP"), travel_hourly=Money("45", "GBP"), per_mile=Money("0.45", "GBP"))
SESSIONS = Spread(low=4, likely=6, high=10)
MEETING = PlannedWork(head="meetings", rate=Money("90", "GBP"), low=0, likely=1, high=2)


def guide(instruction: str = "one_off_assessment", **given: Any) -> CostGuide:  # noqa: ANN401 - parts of every kind
    """A guide for a one-off assessment, with parts replaced."""
    parts: dict[str, Any] = {"rates": RATES, "on": ON, "vat": "exempt", "miles": 40, "travel_minutes": 70}
    return cost_guide(instruction=instruction, **(parts | given))


def amounts(found: CostGuide) -> tuple[str, str, str]:
    """Low, likely and high before VAT."""
    net = found.estimate.net
    return str(net.low.amount), str(net.likely.amount), str(net.high.amount)


@pytest.mark.parametrize(
    ("expected", "given"),
    [
        # hours 1+1, 2+3, 3+4 at £90; one visit: 70 min at £45 = £52.50, 40 x £0.45 = £18.00
        pytest.param(("250.50", "520.50", "700.50"), {}, id="one-off"),
        pytest.param(("250.50", "520.50", "700.50"), {"instruction": "expert_report"}, id="expert report"),
        # and sessions 4 x 1, 6 x 1, 10 x 1.5 hours at £90; visits 5, 7, 11 x £70.50
        pytest.param(
            ("892.50", "1483.50", "2755.50"), {"instruction": "ongoing_treatment", "sessions": SESSIONS}, id="ongoing"
        ),
        pytest.param(("180.00", "450.00", "630.00"), {"miles": None, "travel_minutes": None}, id="distance not known"),
        pytest.param(("180.00", "450.00", "630.00"), {"miles": 0, "travel_minutes": 0}, id="no distance"),
        pytest.param(("250.50", "610.50", "880.50"), {"further": [MEETING]}, id="with meetings"),
        # a minute at £45 is £0.75; 0.1 miles are £0.045, rounded up for the visit
        pytest.param(("180.80", "450.80", "630.80"), {"miles": 0.1, "travel_minutes": 1}, id="rounded for each visit"),
    ],
)
def test_amounts(expected: tuple[str, str, str], given: dict[str, Any]) -> None:
    """Worked by hand from rates, times and visits."""
    assert expected == amounts(guide(**given))


def test_vat() -> None:
    """VAT is added for each head where the service bears it: 20 % of £90, 270, 52.50 and 18.00."""
    assert Money("624.60", "GBP") == guide(vat="standard").estimate.gross.likely


def test_a_practitioner_gives_the_hour_alone() -> None:
    """Of a practitioner the hourly rate is known: travel is named among what is not counted."""
    found = guide(rates=THERAPIST)

    assert amounts(found) == ("180.00", "450.00", "630.00")
    assert {CostHead.TRAVEL_TIME, CostHead.MILEAGE} < set(found.not_counted)


@given(st.lists(st.integers(0, 60), min_size=3, max_size=3).map(sorted), st.integers(0, 200), st.integers(0, 300))
def test_low_likely_and_high_rise(sessions: list[int], miles: int, minutes: int) -> None:
    """The sums rise with the sessions, and a visit more never costs less."""
    low, likely, high = sessions
    found = guide(
        "ongoing_treatment",
        sessions=Spread(low=low, likely=likely, high=high),
        miles=miles,
        travel_minutes=minutes,
    )

    assert found.estimate.net.low <= found.estimate.net.likely <= found.estimate.net.high
    assert [1 + low, 1 + likely, 1 + high] == [found.visits.low, found.visits.likely, found.visits.high]
    assert guide().estimate.net.low <= guide(miles=41).estimate.net.low


@pytest.mark.parametrize(
    ("expected", "given"),
    [
        pytest.param(
            {"sessions": "are needed: say how many, at least, likely and at most"},
            {"instruction": "ongoing_treatment"},
            id="how many sessions",
        ),
        pytest.param(
            {"sessions": "belong to ongoing treatment, not to one_off_assessment"},
            {"sessions": SESSIONS},
            id="sessions of an assessment",
        ),
        pytest.param(
            {"sessions": "int is not a Spread"}, {"instruction": "ongoing_treatment", "sessions": 6}, id="no spread"
        ),
        pytest.param(
            {"rates": "the practitioner's hourly rate is not known: give the rates"},
            {"rates": therapist(hourly_rate=None)},
            id="rate not known",
        ),
        pytest.param(
            {"rates": "the practitioner's hourly rate is not known: give the rates"},
            {"rates": attrs.evolve(THERAPIST, practice=None)},
            id="practice not known",
        ),
        pytest.param({"rates": "int is not a Rates"}, {"rates": 90}, id="no rates"),
        pytest.param({"miles": "-1 is negative: give 0 or more"}, {"miles": -1}, id="miles"),
        pytest.param({"travel_minutes": "1.5 is not a whole number"}, {"travel_minutes": 1.5}, id="minutes"),
        pytest.param({"times": "say nothing of report"}, {"times": TYPICAL_HOURS[:1]}, id="a time is missing"),
        pytest.param(
            {"times[1].head": "assessment is given twice"},
            {"times": [TYPICAL_HOURS[0], *TYPICAL_HOURS]},
            id="a time is there twice",
        ),
        pytest.param({"times[0]": "int is not a TypicalHours"}, {"times": [3]}, id="no times"),
        pytest.param({"further[0]": "int is not a PlannedWork"}, {"further": [3]}, id="no work"),
        pytest.param(
            {"work[4].rate": "GBP and EUR cannot be put together: convert one of them first"},
            {"further": [attrs.evolve(MEETING, rate=Money("1", "EUR"))]},
            id="another currency",
        ),
        pytest.param(
            {"instruction": "'chat' is not one of one_off_assessment, expert_report, ongoing_treatment"},
            {"instruction": "chat"},
            id="instruction",
        ),
    ],
)
def test_what_cannot_be(expected: dict[str, str], given: dict[str, Any]) -> None:
    """What cannot be estimated is refused with its path."""
    assert expected == problems(lambda: guide(**given))


@pytest.mark.parametrize(
    ("expected", "changes"),
    [
        ({"times[2].head": "treatment is no work of one_off_assessment"}, {"times": TYPICAL_HOURS}),
        ({"times[1].head": "report is given twice"}, {"times": TYPICAL_HOURS[1:2] * 2}),
        ({"visits": "int is not a Spread", "estimate": "int is not a Estimate"}, {"visits": 1, "estimate": 1}),
    ],
    ids=["other work", "twice", "all at once"],
)
def test_a_guide_made_by_hand(expected: dict[str, str], changes: dict[str, Any]) -> None:
    """What a guide was counted with is work of its instruction, each once."""
    assert expected == problems(lambda: attrs.evolve(guide(), **changes))


def test_a_spread_rises() -> None:
    """Low, likely and high have to rise; they may be the same."""
    assert {"likely": "low, likely and high have to rise: 2, 1, 3"} == problems(lambda: Spread(low=2, likely=1, high=3))
    assert Spread(low=1, likely=1, high=1).high == 1


def test_no_rate_of_vat_is_known() -> None:
    """A day for which no rate is known raises."""
    with pytest.raises(NotInForceError):
        guide(on="2011-01-03", vat="standard")


def test_own_times() -> None:
    """A practice may give its own times."""
    own = [TypicalHours(head=each.head, hours=Spread(low=1, likely=1, high=1), sources=[]) for each in TYPICAL_HOURS]

    assert amounts(guide(times=own)) == ("250.50", "250.50", "250.50")


def test_examples_are_marked() -> None:
    """What was seen has its source and says that it is no tariff; what was chosen says so."""
    assert all("not a tariff" in source.note for each in RATES_SEEN for source in each.sources)
    assert {
        CostHead.ASSESSMENT: Spread(low=1, likely=2, high=3),
        CostHead.REPORT: Spread(low=1, likely=3, high=4),
        CostHead.TREATMENT: Spread(low=1, likely=1, high=1.5),
    } == {each.head: each.hours for each in TYPICAL_HOURS}
    assert all(Confidence.CONVENTION in {source.confidence for source in each.sources} for each in TYPICAL_HOURS)


def test_outline() -> None:
    """Likely first, then the heads, what it was counted with, and what is not in it."""
    shown = str(guide().outline())

    assert shown.startswith("What it may cost: ")
    assert "Likely GBP 520.50, between GBP 250.50 and GBP 700.50" in shown
    assert "- hours of assessment: 1 to 3, likely 2\n- hours of report writing: 1 to 4, likely 3\n" in shown
    assert "- visits, the assessment among them: 1 to 1, likely 1\n" in shown
    assert "Not counted: treatment, liaison, meetings, record keeping and disbursements" in shown
    assert "An estimate from examples of time and the rates given, and no offer: ask the practice" in shown


def test_outline_where_all_is_counted() -> None:
    """Where every head is in it nothing is said to be left out."""
    heads = [CostHead.LIAISON, CostHead.MEETINGS, CostHead.RECORDS, CostHead.DISBURSEMENTS]
    further = [attrs.evolve(MEETING, head=head) for head in heads]
    found = guide(Instruction.ONGOING_TREATMENT, sessions=SESSIONS, further=further)

    assert found.not_counted == ()
    assert "Not counted" not in str(found.outline())

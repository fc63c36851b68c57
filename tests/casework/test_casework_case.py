"""The case: what belongs to it, and what cannot."""

from typing import Any

import attrs
import pytest

from occupational_therapy.casework import Answered, Budget, ProgressNote, Rates, RiskNote, Session
from occupational_therapy.kernel.money import Money
from tests.casework.caseload import ADVICE, ASSESSMENT, CASE, G1, RAIL, RATES, SESSIONS, case, problems

NOT_AN_IDENTIFIER = "this is not an identifier: use up to 64 letters, digits and . _ : - without spaces"
APART = "cannot be put together: convert one of them first"


def session(on: str, *goals: str, id_: str = "S9") -> Session:
    """A session on a day, for some goals."""
    return Session(id=id_, on=on, by="OT-1", minutes=60, goals=goals)


@pytest.mark.parametrize(
    ("expected", "changes"),
    [
        pytest.param(
            {"opened_on": "2026-03-01 is before the referral, 2026-03-02"},
            {"opened_on": "2026-03-01"},
            id="opened before the referral",
        ),
        pytest.param(
            {"assessment.on": "2026-03-01 is before the referral, 2026-03-02"},
            {"assessment": attrs.evolve(ASSESSMENT, on="2026-03-01")},
            id="assessed before the referral",
        ),
        pytest.param(
            {"closed_on": "2026-03-08 is before the case was opened, 2026-03-09"},
            {"closed_on": "2026-03-08", "sessions": []},
            id="closed before it was opened",
        ),
        pytest.param(
            {"sessions[1].on": "2026-03-08 is before the case was opened, 2026-03-09"},
            {"sessions": [session("2026-03-09"), session("2026-03-08", id_="S10")]},
            id="a session the day before opening",
        ),
        pytest.param(
            {"sessions[0].on": "2026-05-02 is after the case was closed, 2026-05-01"},
            {"closed_on": "2026-05-01", "sessions": [session("2026-05-02")]},
            id="a session the day after closing",
        ),
        pytest.param(
            {"goals[2].id": "G1 is given twice", "sessions[1].id": "S2 is given twice"},
            {"goals": [*CASE.goals, G1], "sessions": [SESSIONS[0], SESSIONS[0]]},
            id="ids given twice",
        ),
        pytest.param(
            {"recommendations[1].id": "REC-1 is given twice"}, {"recommendations": [ADVICE, ADVICE]}, id="advice twice"
        ),
        pytest.param(
            {
                "sessions[0].goals[1]": "G7 is no goal of this case",
                "recommendations[0].goals[0]": "G8 is no goal of this case",
                "notes[0].goal": "G9 is no goal of this case",
            },
            {
                "sessions": [session("2026-03-16", "G1", "G7")],
                "recommendations": [attrs.evolve(ADVICE, goals=["G8"])],
                "notes": [ProgressNote(goal="G9", on="2026-03-16", by="OT-1")],
            },
            id="unknown goals",
        ),
        pytest.param(
            {"goals[0].client": "is another client than that of the referral"},
            {"goals": [attrs.evolve(G1, client="C-8"), CASE.goals[1]]},
            id="a goal of somebody else",
        ),
        pytest.param(
            {"assessment.answers[0].question": "Q3 was not asked in the referral"},
            {"assessment": attrs.evolve(ASSESSMENT, answers=[Answered(question="Q3", answer="Yes")])},
            id="an unknown question answered",
        ),
        pytest.param(
            {
                "budget.amount": f"GBP and EUR {APART}",
                "recommendations[0].items[0].unit_cost": f"GBP and JPY {APART}",
            },
            {
                "budget": Budget(amount=Money("400", "EUR")),
                "recommendations": [attrs.evolve(ADVICE, items=[attrs.evolve(RAIL, unit_cost=Money("9", "JPY"))])],
            },
            id="several currencies",
        ),
        pytest.param(
            {
                "id": NOT_AN_IDENTIFIER,
                "referral": "str is not a Referral",
                "practitioner": NOT_AN_IDENTIFIER,
                "opened_on": "True is not a date: write YYYY-MM-DD",
                "assessment": "str is not a Assessment",
                "results[0]": "int is not a Result",
                "goals[0]": "str is not a Goal",
                "sessions": "int is not a list of values",
                "notes[0]": "str is not a ProgressNote",
                "risks[0]": "str is not a RiskNote",
                "recommendations[0]": "str is not a Recommendation",
                "rates": "Money is not a Rates",
                "budget": "int is not a Budget",
            },
            {
                "id": "K 1",
                "referral": "R-1",
                "practitioner": "",
                "opened_on": True,
                "assessment": "done",
                "results": [70],
                "goals": ["G1"],
                "sessions": 4,
                "notes": ["well"],
                "risks": ["rug"],
                "recommendations": ["rail"],
                "rates": Money("80", "GBP"),
                "budget": 400,
            },
            id="all at once",
        ),
    ],
)
def test_an_impossible_case(expected: dict[str, str], changes: dict[str, Any]) -> None:
    """What cannot belong to a case is refused, every problem with its path."""
    assert expected == problems(lambda: case(**changes))


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"opened_on": "2026-03-02"}, id="opened on the day of the referral"),
        pytest.param({"assessment": attrs.evolve(ASSESSMENT, on="2026-03-02")}, id="assessed on that day"),
        pytest.param({"closed_on": "2026-03-09", "sessions": []}, id="closed on the day of opening"),
        pytest.param({"sessions": [session("2026-03-09")]}, id="a session on the day of opening"),
        pytest.param({"closed_on": "2026-05-01", "sessions": [session("2026-05-01")]}, id="a session on the last day"),
        pytest.param({"assessment": None}, id="not assessed"),
        pytest.param({"rates": None, "budget": None}, id="neither rates nor budget"),
        pytest.param({"budget": Budget(hours=3)}, id="hours agreed and no amount"),
    ],
)
def test_a_possible_case(changes: dict[str, Any]) -> None:
    """The edges themselves are possible, and most parts may be left out."""
    assert case(**changes).id == "K-1"


def test_errors_do_not_tell_of_the_client() -> None:
    """A case that is refused names records by their identifiers alone."""
    found = problems(lambda: case(opened_on="2026-03-01", closed_on="2026-02-01"))

    assert all("Synthetic" not in said and "fall" not in said for said in found.values())


@pytest.mark.parametrize(
    ("expected", "changes"),
    [
        pytest.param(
            {"travel_hourly": f"GBP and EUR {APART}"},
            {"travel_hourly": Money("40", "EUR")},
            id="travel in another currency",
        ),
        pytest.param(
            {"per_mile": f"GBP and EUR {APART}"},
            {"travel_hourly": None, "per_mile": Money("0.45", "EUR")},
            id="miles in another currency",
        ),
        pytest.param(
            {"hourly": "NoneType is not a Money", "per_mile": "GBP -0.45 is negative: give 0 or more"},
            {"hourly": None, "per_mile": Money("-0.45", "GBP")},
            id="none, and negative",
        ),
    ],
)
def test_impossible_rates(expected: dict[str, str], changes: dict[str, Any]) -> None:
    """Rates are of one currency and not negative; only the hourly rate must be there."""
    assert expected == problems(lambda: attrs.evolve(RATES, **changes))


def test_an_hourly_rate_will_do() -> None:
    """Travel and miles need not be charged."""
    assert Rates(hourly=Money("80", "GBP")).per_mile is None


@pytest.mark.parametrize(
    ("expected", "given"),
    [
        pytest.param({"hours": "0 is not above zero"}, {"hours": 0}, id="no hours"),
        pytest.param({"amount": "GBP -1 is negative: give 0 or more"}, {"amount": Money("-1", "GBP")}, id="negative"),
        pytest.param(
            {"hours": "'3' is not a number", "amount": "int is not a Money"}, {"hours": "3", "amount": 3}, id="words"
        ),
    ],
)
def test_an_impossible_budget(expected: dict[str, str], given: dict[str, Any]) -> None:
    """What was agreed is above nought."""
    assert expected == problems(lambda: Budget(**given))


def test_notes_say_who_and_when() -> None:
    """A note names its goal, its day and its author; a risk says something."""
    assert ["goal", "on", "by", "done"] == list(
        problems(lambda: ProgressNote(goal="the first", on="soon", by="", done=" "))
    )
    assert ["on", "by", "risk"] == list(problems(lambda: RiskNote(on="soon", by="", risk="")))


@pytest.mark.parametrize("private", ["shirt", "Tired", "Mornings", "rug", "sleeve", "Synthetic", "fall", "children"])
def test_private_text_is_in_no_repr(private: str) -> None:
    """No free text of any part shows in the repr of the whole."""
    assert private not in repr(CASE)

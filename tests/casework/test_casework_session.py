"""Sessions: what cannot have been."""

from decimal import Decimal

import pytest

from occupational_therapy.casework import Attendance, Session
from tests.casework.caseload import SESSIONS, problems


def session(**given: object) -> Session:
    """A session with parts replaced."""
    parts: dict[str, object] = {"id": "S1", "on": "2026-03-16", "by": "OT-1", "minutes": 60}
    return Session(**(parts | given))  # type: ignore[arg-type] # parts of every kind


@pytest.mark.parametrize(
    ("expected", "given"),
    [
        pytest.param({"minutes": "-1 is negative: give 0 or more"}, {"minutes": -1}, id="negative minutes"),
        pytest.param({"minutes": "True is not a whole number"}, {"minutes": True}, id="a truth value"),
        pytest.param({"minutes": "45.5 is not a whole number"}, {"minutes": 45.5}, id="half a minute"),
        pytest.param(
            {"minutes": "is 0 although the session was attended: give its length"}, {"minutes": 0}, id="no length"
        ),
        pytest.param(
            {"minutes": "the session and its travel are longer than a day"},
            {"minutes": 1380, "travel_minutes": 61},
            id="a minute more than a day",
        ),
        pytest.param({"miles": "-0.1 is negative: give 0 or more"}, {"miles": -0.1}, id="negative miles"),
        pytest.param({"miles": "nan is not a finite number"}, {"miles": float("nan")}, id="miles not a number"),
        pytest.param({"miles": "'7' is not a number"}, {"miles": "7"}, id="miles as text"),
        pytest.param(
            {"attendance": "'late' is not one of attended, cancelled, missed"}, {"attendance": "late"}, id="attendance"
        ),
        pytest.param(
            {"therapies[1]": "no therapy is called 'cognitions': did you mean 'cognition'?"},
            {"therapies": ["cognition", "cognitions"]},
            id="therapy",
        ),
        pytest.param(
            {"recipients[0]": "'dog' is not one of client, family, carer, employer"}, {"recipients": ["dog"]}, id="dog"
        ),
        pytest.param(
            {
                "goals[0]": "this is not an identifier: use up to 64 letters, digits and . _ : - without spaces",
                "outcome": "is blank: say something, or leave it out where it may be left out",
            },
            {"goals": ["walk to the shop"], "outcome": ""},
            id="goal in words, and no outcome",
        ),
    ],
)
def test_an_impossible_session(expected: dict[str, str], given: dict[str, object]) -> None:
    """What cannot have been is refused, with its path."""
    assert expected == problems(lambda: session(**given))


@pytest.mark.parametrize(
    "given",
    [
        pytest.param({"minutes": 1380, "travel_minutes": 60}, id="a day to the minute"),
        pytest.param({"minutes": 1}, id="a minute"),
        pytest.param({"minutes": 0, "attendance": "cancelled"}, id="cancelled, no length"),
        pytest.param({"minutes": 0, "attendance": "missed", "travel_minutes": 40}, id="missed after the journey"),
    ],
)
def test_a_possible_session(given: dict[str, object]) -> None:
    """The edges themselves are possible."""
    assert session(**given).minutes == given["minutes"]


def test_the_client_is_helped_unless_others_are_named() -> None:
    """A session without recipients is one with the client, without miles or journey."""
    assert [str(each.label) for each in session().recipients] == ["client"]
    assert (Decimal(0), 0) == (session().miles, session().travel_minutes)


def test_miles_are_kept_as_written() -> None:
    """A float stands for the decimal it is written as."""
    assert Decimal("7.7") == SESSIONS[0].miles


def test_every_attendance_has_its_label() -> None:
    """Each attendance is read in words."""
    assert ["attended", "cancelled", "missed"] == [str(each.label) for each in Attendance]


def test_private_text_is_in_no_repr() -> None:
    """The outcome stays out of the repr."""
    assert "sleeve" not in repr(SESSIONS[0])

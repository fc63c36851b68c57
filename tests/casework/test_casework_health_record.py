"""Health records that have ended, what holds them, and the records that a case is."""

from collections.abc import Callable

import attrs
import pytest

from occupational_therapy.casework import (
    Case,
    HealthRecord,
    Hold,
    HoldReason,
    Nation,
    RecordKind,
    health_records,
    retention,
)
from occupational_therapy.kernel.dates import Date
from occupational_therapy.kernel.errors import InvalidInputError
from tests.casework.caseload import ASSESSMENT, CASE, CLIENT, REFERRAL, SESSIONS, problems

CLOSED = attrs.evolve(CASE, closed_on="2026-12-18", results=())


def of_client(case: Case, born: str | None) -> Case:
    """The case of a client born on a day."""
    client = attrs.evolve(CLIENT, born=born)
    return attrs.evolve(case, referral=attrs.evolve(REFERRAL, client=client))


@pytest.mark.parametrize(
    ("path", "act"),
    [
        pytest.param("born", lambda: HealthRecord(kind="child", ended_on="2024-10-01"), id="child without birth"),
        pytest.param(
            "ended_on", lambda: HealthRecord(kind="adult", born="2000-01-02", ended_on="2000-01-01"), id="unborn"
        ),
        pytest.param(
            "died_on",
            lambda: HealthRecord(kind="adult", born="2000-01-02", ended_on="2024-10-01", died_on="2000-01-01"),
            id="died unborn",
        ),
        pytest.param("ended_on", lambda: HealthRecord(kind="adult", ended_on=None), id="not ended"),  # type: ignore[arg-type] # on purpose
        pytest.param("ended_on", lambda: HealthRecord(kind="adult", ended_on="1016-01-10"), id="another century"),
        pytest.param("kind", lambda: HealthRecord(kind="dental", ended_on="2024-10-01"), id="kind"),
        pytest.param("nation", lambda: HealthRecord(kind="adult", ended_on="2024-10-01", nation="jersey"), id="nation"),
        pytest.param("reason", lambda: Hold(reason="habit"), id="reason"),
        pytest.param("until", lambda: Hold(reason="litigation", until="soon"), id="until"),
    ],
)
def test_what_cannot_be_is_refused(path: str, act: Callable[[], object]) -> None:
    """What cannot be is refused where it stands."""
    assert [path] == list(problems(act))


def test_a_birth_is_neither_shown_nor_told() -> None:
    """The days of birth and death are neither in the ``repr`` nor in an error."""
    record = HealthRecord(kind="child", born="2007-04-03", ended_on="2024-10-01", died_on="2031-01-01")

    assert "2007" not in repr(record)
    assert "2031" not in repr(record)
    assert {"born": "the value given is not a day of the calendar"} == problems(
        lambda: attrs.evolve(record, born="2007-02-29")
    )


@pytest.mark.parametrize(
    ("expected", "hold", "day"),
    [
        pytest.param(True, Hold(reason="litigation"), "2099-12-31", id="without an end"),
        pytest.param(True, Hold(reason="insurer_terms", until="2030-12-31"), "2030-12-31", id="last day"),
        pytest.param(False, Hold(reason="insurer_terms", until="2030-12-31"), "2031-01-01", id="day after"),
    ],
)
def test_a_hold_holds_until_its_end(expected: bool, hold: Hold, day: str) -> None:  # noqa: FBT001 - expected value
    """A hold whose end is not known holds on; another until its last day."""
    assert expected is hold.holds_on(Date.fromisoformat(day))


def test_holds_are_read_as_lines() -> None:
    """A hold says why, and until when where that is known."""
    assert "held for litigation" == str(Hold(reason="litigation").line())
    assert "held for the terms of an insurer until 2030-12-31" == str(
        Hold(reason="insurer_terms", until="2030-12-31").line()
    )


@pytest.mark.parametrize("words", [RecordKind, Nation, HoldReason])
def test_every_word_has_a_label(words: type[RecordKind | Nation | HoldReason]) -> None:
    """Each kind, nation and reason is said in words of its own."""
    assert len(words) == len({str(word.label) for word in words})


@pytest.mark.parametrize(
    ("kind", "born"),
    [
        pytest.param("child", "2008-12-19", id="18 the day after the end"),
        pytest.param("adult", "2008-12-18", id="18 on the last day"),
    ],
)
def test_a_case_is_the_record_of_a_child_or_of_an_adult(kind: str, born: str) -> None:
    """By the age on the day of the last contact."""
    [record] = health_records(of_client(CLOSED, born), mental_health=False)

    assert HealthRecord(kind=kind, ended_on="2026-12-18", born=born) == record


def test_a_case_may_be_a_mental_health_record_too() -> None:
    """Both kinds of record end on one day, and lie in one nation."""
    records = health_records(CLOSED, mental_health=True, nation="wales")

    assert [RecordKind.ADULT, RecordKind.MENTAL_HEALTH] == [each.kind for each in records]
    assert {(Date(2026, 12, 18), Nation.WALES)} == {(each.ended_on, each.nation) for each in records}


@pytest.mark.parametrize(
    ("ended_on", "case"),
    [
        pytest.param(Date(2026, 12, 18), CLOSED, id="closing"),
        pytest.param(
            Date(2027, 1, 8),
            attrs.evolve(CLOSED, assessment=attrs.evolve(ASSESSMENT, on="2027-01-08")),
            id="an assessment after it",
        ),
        pytest.param(
            Date(2027, 2, 1),
            attrs.evolve(CLOSED, goals=[CASE.goals[0].with_reading(on="2027-02-01", value=20), CASE.goals[1]]),
            id="a reading after it",
        ),
        pytest.param(
            Date(2026, 4, 20),
            attrs.evolve(CASE, closed_on="2026-04-15", sessions=SESSIONS[:2]),
            id="a result after it",
        ),
        pytest.param(Date(2026, 12, 18), attrs.evolve(CLOSED, assessment=None), id="without an assessment"),
    ],
)
def test_a_case_ends_with_the_last_contact(ended_on: Date, case: Case) -> None:
    """The period runs from the closing, or from a contact after it: never shorter."""
    assert {ended_on} == {each.ended_on for each in health_records(case, mental_health=False)}


@pytest.mark.parametrize(
    ("path", "act"),
    [
        pytest.param("case.closed_on", lambda: health_records(CASE, mental_health=False), id="open"),
        pytest.param(
            "case.referral.client.born",
            lambda: health_records(of_client(CLOSED, None), mental_health=False),
            id="birth unknown",
        ),
        pytest.param("case", lambda: health_records(REFERRAL, mental_health=False), id="no case"),  # type: ignore[arg-type] # on purpose
        pytest.param(
            "mental_health",
            lambda: health_records(CLOSED, mental_health=None),  # type: ignore[arg-type] # on purpose
            id="not said",
        ),
        pytest.param("nation", lambda: health_records(CLOSED, mental_health=False, nation="jersey"), id="nation"),
    ],
)
def test_a_case_without_a_period_is_refused(path: str, act: Callable[[], object]) -> None:
    """An open case and a client whose birth is not known give no records."""
    assert [path] == list(problems(act))


@pytest.mark.parametrize(("jurisdiction", "nation"), [(None, "england"), ("england", "england"), ("wales", "wales")])
def test_a_case_lies_where_its_referral_says(jurisdiction: str | None, nation: str) -> None:
    """The nation is that of the referral; England where it says none; and what is given comes first."""
    case = attrs.evolve(CLOSED, referral=attrs.evolve(CLOSED.referral, jurisdiction=jurisdiction))

    assert [each.nation for each in health_records(case, mental_health=False)] == [nation]
    assert [each.nation for each in health_records(case, mental_health=False, nation="scotland")] == ["scotland"]


def test_rules_outside_the_united_kingdom_are_not_guessed() -> None:
    """The records of a case elsewhere are not held against the code of England: nothing is known."""
    case = attrs.evolve(CLOSED, referral=attrs.evolve(CLOSED.referral, jurisdiction="ontario"))

    with pytest.raises(InvalidInputError, match="give the nation whose rules hold"):
        health_records(case, mental_health=False)
    found = retention(case, on="2090-01-01", holds=[])
    assert found.keep_until is None
    assert found.may_delete is None
    assert health_records(case, mental_health=False, nation="england")

"""Development: activities, gaps, standards and the audit (CPD-01 to CPD-08, DATE-03, DATE-04, DATE-07)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.credentials import Activity, ActivityKind, regulator
from occupational_therapy.credentials.development import Standard
from occupational_therapy.kernel.dates import Date, months_after
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.messages import message
from tests.strategies import days

DEVELOPMENT = regulator("hcpc").development


@pytest.mark.parametrize(
    ("registered", "opens", "expected"),
    [
        ("2023-07-31", "2025-08-01", True),
        ("2023-08-01", "2025-08-01", True),
        ("2023-08-02", "2025-08-01", False),
        ("2024-02-29", "2026-02-27", False),
        ("2024-02-29", "2026-02-28", True),
        ("2025-09-01", "2025-08-01", False),
    ],
)
def test_who_can_be_audited(registered: str, opens: str, *, expected: bool) -> None:
    """Whoever has been registered for two years when the window opens (CPD-04)."""
    assert expected is DEVELOPMENT.in_audit_pool(registered, opens)


@pytest.mark.parametrize(
    ("registrants", "sample"), [(0, 0), (19, 0), (20, 1), (40453, 1011), (46992, 1175), (41123, 1028)]
)
def test_the_audit_sample(registrants: int, sample: int) -> None:
    """Two and a half in a hundred, to the nearest whole one (CPD-03)."""
    assert sample == DEVELOPMENT.audit_sample(registrants)


@pytest.mark.parametrize("registrants", [-1, True, 2.5, None, "100"])
def test_registrants_are_counted(registrants: int) -> None:
    """The number of registrants is a whole one."""
    with pytest.raises(InvalidInputError, match="registrants"):
        DEVELOPMENT.audit_sample(registrants)


def test_the_notice_of_an_audit_keeps_bank_holidays() -> None:
    """Ten working days after the window opens, bank holidays as the caller gives them (CPD-05)."""
    assert str(DEVELOPMENT.notice_by("2027-08-01")) == "2027-08-13"
    assert str(DEVELOPMENT.notice_by("2027-08-01", bank_holidays=["2027-08-02"])) == "2027-08-16"


@pytest.mark.parametrize(
    ("entries", "gaps"),
    [
        ([], []),
        (["2024-01-15"], []),
        (["2024-01-15", "2024-04-14"], []),
        (["2024-01-15", "2024-04-15"], []),
        (["2024-01-15", "2024-04-16"], [("2024-01-16", "2024-04-15")]),
        (["2024-04-16", "2024-01-15"], [("2024-01-16", "2024-04-15")]),
        (["2024-11-30", "2025-02-28"], []),
        (["2024-11-30", "2025-03-01"], [("2024-12-01", "2025-02-28")]),
        (["2023-11-30", "2024-03-01"], [("2023-12-01", "2024-02-29")]),
        (["2024-01-31", "2024-04-30"], []),
        (["2024-01-31", "2024-05-01"], [("2024-02-01", "2024-04-30")]),
        (["2024-01-15", "2024-01-15"], []),
    ],
)
def test_gaps_between_entries(entries: list[str], gaps: list[tuple[str, str]]) -> None:
    """Three whole months without any activity have to be explained; entries may come in any order (CPD-08)."""
    assert gaps == [(str(gap.start), str(gap.end)) for gap in DEVELOPMENT.gaps(entries)]


@pytest.mark.parametrize(
    ("until", "gaps"),
    [("2024-04-14", []), ("2024-04-15", [("2024-01-16", "2024-04-15")]), ("2024-01-01", [])],
)
def test_the_gap_up_to_a_day(until: str, gaps: list[tuple[str, str]]) -> None:
    """With a day to look up to, the time since the last entry counts too."""
    assert gaps == [(str(gap.start), str(gap.end)) for gap in DEVELOPMENT.gaps(["2024-01-15"], until=until)]


@given(st.lists(days("1990-01-01", "2100-12-31")))
def test_no_entry_lies_in_a_gap(entries: list[Date]) -> None:
    """A gap lasts for three months at least, and no entry lies in it."""
    for gap in DEVELOPMENT.gaps(entries):
        assert gap.start is not None
        assert gap.end is not None
        assert not any(day in gap for day in entries)
        assert months_after(gap.start, 3) <= months_after(gap.end, 1)


def test_gaps_need_days() -> None:
    """An entry that is no day is named by its place."""
    with pytest.raises(InvalidInputError, match=r"entries\[1\]"):
        DEVELOPMENT.gaps(["2024-01-15", "2024-02-30"])


@pytest.mark.parametrize(
    ("shown", "missing"),
    [
        ([1, 2, 3, 4, 5], []),
        ([1, 2], ["standard_3", "standard_4", "standard_5"]),
        ([], ["standard_1", "standard_2", "standard_3", "standard_4", "standard_5"]),
        ([5, 4, 3, 2, 2], ["standard_1"]),
    ],
)
def test_standards_that_a_profile_does_not_show(shown: list[int], missing: list[str]) -> None:
    """There are five standards, and a profile shows each (CPD-01)."""
    assert missing == [each.key for each in DEVELOPMENT.not_shown(shown)]


@pytest.mark.parametrize("shown", [[0], [6], [-1], [True], ["1"], [None], 3])
def test_there_is_no_other_standard(shown: list[int]) -> None:
    """A number of no standard raises."""
    with pytest.raises(InvalidInputError, match="standards_shown"):
        DEVELOPMENT.not_shown(shown)


def test_what_an_audit_looks_back_over() -> None:
    """The two years that end with the day."""
    assert (
        str(DEVELOPMENT.look_back("2026-11-23").start),
        str(DEVELOPMENT.look_back("2026-11-23").end),
    ) == ("2024-11-24", "2026-11-23")


def test_an_activity_keeps_its_words_to_itself() -> None:
    """What was done and what it led to is not in a repr."""
    activity = Activity(
        on="2026-01-01", kind="other", hours=0.5, what="secret", improved_practice="secret", benefited_users="secret"
    )

    assert "secret" not in repr(activity)
    assert str(activity.hours) == "0.5"
    assert Activity(on="2026-01-01", kind="other", hours=0).hours == 0


def test_an_impossible_activity() -> None:
    """Every wrong part is named at once."""
    with pytest.raises(InvalidInputError) as caught:
        Activity(on="1826-01-01", kind="nap", hours=-1, what=" ")

    assert [problem.path for problem in caught.value.problems] == ["on", "kind", "hours", "what"]


def test_kinds_have_words() -> None:
    """Each kind of learning is said in words of its own."""
    assert len({str(kind.label) for kind in ActivityKind}) == 5


def test_a_standard_is_shown_by_something_known() -> None:
    """What shows a standard is one of a few things."""
    with pytest.raises(InvalidInputError, match="shown_by"):
        Standard(key="x", number=1, asks=message("x"), shown_by="luck")

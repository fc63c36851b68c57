"""Indemnity (IND-01 to IND-09, DATE-02)."""

import pytest

from occupational_therapy.credentials import (
    Cover,
    CoverBasis,
    CoverSource,
    MembershipCover,
    check_cover,
    membership_cover,
    regulator,
)
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.errors import InvalidInputError, NotInForceError
from occupational_therapy.kernel.money import Money

DUTY = regulator("hcpc").cover
MEMBER = Cover(
    source="membership",
    body="rcot",
    period=Period(start="2025-10-01", end="2026-09-30"),
    limit=Money("10000000.00", "GBP"),
    covers_company=False,
)


def policy(start: str, end: str | None, limit: str | None = "5000000.00", *, company: bool | None = False) -> Cover:
    """An insurance policy."""
    return Cover(
        source="policy",
        period=Period(start=start, end=end),
        limit=None if limit is None else Money(limit, "GBP"),
        covers_company=company,
    )


@pytest.mark.parametrize(
    ("arrangements", "on", "covered", "breach", "tell"),
    [
        ([], "2014-07-16", False, False, False),
        ([], "2014-07-17", False, True, False),
        ([], "2015-03-31", False, True, False),
        ([], "2015-04-01", False, True, True),
        ([MEMBER], "2025-09-30", False, True, True),
        ([MEMBER], "2025-10-01", True, False, False),
        ([MEMBER], "2026-09-30", True, False, False),
        ([MEMBER], "2026-10-01", False, True, True),
        ([MEMBER, policy("2026-10-01", None)], "2030-01-01", True, False, False),
    ],
)
def test_whether_a_day_is_covered(
    arrangements: list[Cover], on: str, *, covered: bool, breach: bool, tell: bool
) -> None:
    """From 17 July 2014 practising needs cover; from 1 April 2015 its loss is told to the registrar."""
    check = check_cover(arrangements, on, duty=DUTY)

    assert (covered, breach, tell) == (check.individual_covered, check.breach, check.tell_registrar)
    assert (check.company_covered, check.limit_met) == (None, None)


@pytest.mark.parametrize(
    ("limit", "expected"),
    [("4999999.99", False), ("5000000.00", True), ("5000000.01", True), (None, None)],
)
def test_whether_a_limit_is_reached(limit: str | None, *, expected: bool | None) -> None:
    """One arrangement must pay as much as is asked for; of an unknown limit nothing is said."""
    check = check_cover(
        [policy("2026-01-01", None, limit)], "2026-06-30", duty=DUTY, required_limit=Money("5000000.00", "GBP")
    )

    assert expected is check.limit_met


def test_two_currencies_are_not_compared() -> None:
    """Whether dollars reach a floor in pounds is unknown, and nothing raises."""
    cover = Cover(source="policy", period=Period(start="2026-01-01"), limit=Money("9000000", "CAD"))

    assert check_cover([cover], "2026-06-30", duty=DUTY, required_limit=Money("1", "GBP")).limit_met is None


def test_one_known_limit_is_enough() -> None:
    """A limit that reaches the floor decides, whatever else is unknown; one that is past does not count."""
    unknown, enough = policy("2026-01-01", None, None), policy("2026-01-01", "2026-06-30")
    floor = Money("5000000.00", "GBP")

    assert check_cover([unknown, enough], "2026-06-30", duty=DUTY, required_limit=floor).limit_met is True
    assert check_cover([unknown, enough], "2026-07-01", duty=DUTY, required_limit=floor).limit_met is None


@pytest.mark.parametrize(
    ("arrangements", "expected"),
    [
        ([], False),
        ([MEMBER], False),
        ([MEMBER, policy("2026-01-01", None, company=True)], True),
        ([MEMBER, policy("2026-01-01", None, company=None)], None),
        ([policy("2027-01-01", None, company=True)], False),
    ],
    ids=["none", "membership", "policy for the company", "unknown", "not yet"],
)
def test_whether_the_company_is_covered(arrangements: list[Cover], *, expected: bool | None) -> None:
    """Only an arrangement in force that insures the company does."""
    check = check_cover(arrangements, "2026-05-04", duty=DUTY, trades_through_company=True)

    assert expected is check.company_covered


def test_the_college_insures_no_company_whatever_is_recorded() -> None:
    """Cover by membership of the college is for the member alone (IND-09)."""
    said = Cover(source="membership", body="rcot", period=Period(start="2025-10-01"), covers_company=True)
    other = Cover(source="membership", body="other", period=Period(start="2025-10-01"), covers_company=True)

    assert (said.insures_company, other.insures_company) == (False, True)


def test_what_the_membership_of_the_college_covers() -> None:
    """Ten million pounds, for losses that occur while it runs; four things are left out (IND-08, IND-09)."""
    known = membership_cover(MEMBER)

    assert known is not None
    assert (Money("10000000.00", "GBP"), CoverBasis.OCCURRING, 4) == (known.limit, known.basis, len(known.leaves_out))
    assert membership_cover(policy("2026-01-01", None)) is None
    assert known.sources


@pytest.mark.parametrize(
    ("given", "paths"),
    [
        ({"period": Period(end="2026-01-01")}, ["period.start"]),
        ({"source": "membership"}, ["body"]),
        ({"body": "rcot"}, ["body"]),
        ({"run_off_until": "2027-01-01", "period": Period(start="2026-01-01")}, ["run_off_until"]),
        ({"run_off_until": "2026-12-31"}, ["run_off_until"]),
        ({"limit": Money("-1", "GBP"), "basis": "luck", "source": "friend"}, ["source", "limit", "basis"]),
        ({"limit": 5000000}, ["limit"]),
        ({"period": Period(start="1826-01-01", end="2026-12-31")}, ["period"]),
    ],
)
def test_an_impossible_arrangement(given: dict[str, object], paths: list[str]) -> None:
    """Every wrong part is named."""
    parts: dict[str, object] = {"source": "policy", "period": Period(start="2026-01-01", end="2026-12-31")}

    with pytest.raises(InvalidInputError) as caught:
        Cover(**(parts | given))  # type: ignore[arg-type] # a table of arguments

    assert paths == [problem.path for problem in caught.value.problems]


def test_run_off_lies_after_the_end() -> None:
    """Run-off begins where cover ends."""
    cover = Cover(
        source="policy",
        period=Period(start="2026-01-01", end="2026-12-31"),
        basis="claims_made",
        run_off_until="2027-01-01",
    )

    assert str(cover.run_off_until) == "2027-01-01"


@pytest.mark.parametrize(
    ("sent", "deadline", "earliest", "valid"),
    [
        ("2026-04-01", "2026-04-06", "2026-04-07", False),
        ("2026-04-01", "2026-04-07", "2026-04-07", True),
        ("2026-04-01", "2026-04-08", "2026-04-07", True),
        ("2028-02-23", "2028-02-29", "2028-02-29", True),
        ("2015-04-01", "2015-04-07", "2015-04-07", True),
        ("2026-04-01", "2026-03-01", "2026-04-07", False),
    ],
)
def test_a_demand_for_evidence(sent: str, deadline: str, earliest: str, *, valid: bool) -> None:
    """Seven days beginning with the day it is sent (IND-05)."""
    notice = DUTY.notice(sent, deadline)

    assert (earliest, valid) == (str(notice.earliest_last_day), notice.valid)


def test_no_demand_before_the_rule() -> None:
    """The day before the rule came into force raises."""
    with pytest.raises(NotInForceError):
        DUTY.notice("2015-03-31", "2015-04-30")


@pytest.mark.parametrize(
    "given",
    [
        {"required_limit": Money("-1", "GBP")},
        {"trades_through_company": None},
        {"arrangements": [None]},
        {"on": "2026-06-31"},
    ],
)
def test_an_impossible_question(given: dict[str, object]) -> None:
    """What cannot be asked raises."""
    arguments: dict[str, object] = {"arrangements": [], "on": "2026-06-30", "duty": DUTY} | given

    with pytest.raises(InvalidInputError):
        check_cover(**arguments)  # type: ignore[arg-type] # a table of arguments


def test_words() -> None:
    """Sources and bases are said in words."""
    assert [str(s.label) for s in CoverSource] == ["insurance policy", "membership of a professional body", "employer"]
    assert [str(basis.label) for basis in CoverBasis] == ["claims made", "loss occurring"]


def test_a_membership_cover_has_a_basis() -> None:
    """What a membership covers states a known basis."""
    with pytest.raises(InvalidInputError, match="basis"):
        MembershipCover(
            key="x", limit=Money("1", "GBP"), basis="luck", insures_company=False, leaves_out=(), sources=()
        )

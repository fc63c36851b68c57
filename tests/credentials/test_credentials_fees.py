"""Fees of the Health and Care Professions Council (REN-12 to REN-13, fee table 3.1)."""

from fractions import Fraction
from itertools import pairwise

import attrs
import pytest

from occupational_therapy.credentials import FeeKind, Fees, regulator
from occupational_therapy.kernel.errors import InvalidInputError, NotInForceError
from occupational_therapy.kernel.money import Money

HCPC = regulator("hcpc")
LEVELS = [
    # from, the day before, renewal, per year, readmission, as advertised, scrutiny UK, scrutiny international
    ("2009-04-01", None, "152.00", "76.00", "115.00", None, None, None),
    ("2014-04-01", "2014-03-31", "160.00", "80.00", "120.00", "200.00", "56.00", "440.00"),
    ("2015-08-01", "2015-07-31", "180.00", "90.00", "135.00", "225.00", "63.00", "495.00"),
    ("2021-07-01", "2021-06-30", "196.24", "98.12", "147.18", "245.30", "68.68", "539.65"),
    ("2023-11-09", "2023-11-08", "232.72", "116.36", "174.54", "290.90", "81.45", "639.98"),
    ("2025-04-29", "2025-04-28", "246.68", "123.34", "185.01", "308.35", "86.34", "678.38"),
]
COLUMNS = [
    FeeKind.RENEWAL,
    FeeKind.PER_YEAR,
    FeeKind.READMISSION,
    FeeKind.READMISSION_WITH_ONE_YEAR,
    FeeKind.SCRUTINY_UK,
    FeeKind.SCRUTINY_INTERNATIONAL,
]


def _known() -> list[tuple[str, FeeKind, str]]:
    rows = [(level[0], level[2:]) for level in LEVELS]
    rows += [(later[1], earlier[2:]) for earlier, later in pairwise(LEVELS) if later[1]]
    return [
        (day, kind, amount)
        for day, amounts in rows
        for kind, amount in zip(COLUMNS, amounts, strict=True)
        if day and amount
    ]


@pytest.mark.parametrize(("on", "kind", "amount"), _known())
def test_the_fee_table(on: str, kind: FeeKind, amount: str) -> None:
    """Each level holds from its first day to the day before the next one's."""
    assert Money(amount, "GBP") == HCPC.fees.price(kind, on)


@pytest.mark.parametrize("kind", ["readmission_with_one_year", "scrutiny_uk", "scrutiny_international"])
def test_what_the_oldest_level_does_not_tell(kind: str) -> None:
    """A figure that is not known raises, and says from when one is."""
    with pytest.raises(NotInForceError) as caught:
        HCPC.fees.price(kind, "2014-03-31")

    assert f"hcpc_fees: {kind} is not known on 2014-03-31: the first day known is 2014-04-01" == str(caught.value)


def test_a_fee_before_the_series() -> None:
    """The day before the first level raises."""
    with pytest.raises(NotInForceError):
        HCPC.fees.price("renewal", "2009-03-31")


@pytest.mark.parametrize(
    ("on", "awarded", "approved", "amount"),
    [
        ("2025-04-28", "2024-07-15", True, "116.36"),
        ("2025-04-29", "2024-07-15", True, "123.34"),
        ("2026-07-14", "2024-07-15", True, "123.34"),
        ("2026-07-15", "2024-07-15", True, "246.68"),
        ("2026-02-27", "2024-02-29", True, "123.34"),
        ("2026-02-28", "2024-02-29", True, "246.68"),
        ("2025-04-29", "2025-04-29", True, "123.34"),
        ("2025-04-29", "2024-07-15", False, "246.68"),
        ("2025-04-29", "2024-07-15", None, "246.68"),
        ("2025-04-29", None, True, "246.68"),
        ("2025-04-29", None, None, "246.68"),
    ],
)
def test_the_price_for_a_new_graduate(on: str, awarded: str | None, *, approved: bool | None, amount: str) -> None:
    """Half, for an approved UK qualification awarded less than two years ago; nothing unknown counts for it."""
    price = HCPC.fees.price(
        "first_registration_two_years", on, qualification_awarded_on=awarded, approved_uk_qualification=approved
    )

    assert Money(amount, "GBP") == price


def test_a_graduate_renews_at_the_full_price_of_the_table() -> None:
    """The graduates' price is for first registration only."""
    price = HCPC.fees.price(
        "renewal", "2025-08-15", qualification_awarded_on="2024-07-15", approved_uk_qualification=True
    )

    assert Money("246.68", "GBP") == price


@pytest.mark.parametrize(
    ("what", "on", "awarded", "approved", "path"),
    [
        ("express", "2025-08-15", None, None, "what"),
        ("renewal", "2025-08-32", None, None, "on"),
        ("renewal", "2025-08-15", "2025-08-16", True, "qualification_awarded_on"),
        ("renewal", "2025-08-15", "1825-08-16", True, "qualification_awarded_on"),
        ("renewal", "2025-08-15", None, "yes", "approved_uk_qualification"),
    ],
)
def test_an_impossible_question(what: str, on: str, awarded: str | None, *, approved: bool | None, path: str) -> None:
    """What cannot be asked is named."""
    with pytest.raises(InvalidInputError) as caught:
        HCPC.fees.price(what, on, qualification_awarded_on=awarded, approved_uk_qualification=approved)

    assert [path] == [problem.path for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("registered_on", "graduate", "due", "free_until", "left"),
    [
        ("2025-11-01", False, "246.68", None, 0),
        ("2026-10-31", False, "246.68", None, 0),
        ("2026-11-01", False, "123.34", None, 0),
        ("2025-11-01", True, "123.34", None, 0),
        ("2026-05-01", True, "123.34", None, 0),
        ("2026-05-02", True, "61.67", "2026-10-31", 1),
        ("2026-10-31", True, "61.67", "2026-10-31", 1),
        ("2026-11-01", True, "61.67", None, 1),
        ("2027-05-01", True, "61.67", None, 1),
        ("2027-05-02", True, "0.00", "2027-10-31", 2),
        ("2025-03-10", True, "58.18", None, 1),
    ],
)
def test_what_is_due_on_joining(
    registered_on: str, *, graduate: bool, due: str, free_until: str | None, left: int
) -> None:
    """Two discounted full years follow a graduate over the end of the cycle; from 2 May the year is free (REN-12b)."""
    awarded = "2025-10-01" if registered_on > "2025-10-01" else "2024-07-15"
    fees = HCPC.first_fees(
        registered_on, qualification_awarded_on=awarded if graduate else None, approved_uk_qualification=graduate
    )

    assert (Money(due, "GBP"), left) == (fees.due, fees.discounted_years_left)
    assert free_until == (str(fees.free_until) if fees.free_until else None)
    assert due == str(fees.due.amount)


def test_fees_are_money() -> None:
    """Fees that are no amounts of money, or negative, are named all at once."""
    with pytest.raises(InvalidInputError) as caught:
        Fees(per_year=76, readmission=Money("-1", "GBP"), readmission_years=-1)  # type: ignore[arg-type] # as above

    assert [problem.path for problem in caught.value.problems] == ["per_year", "readmission", "readmission_years"]


def test_a_share_is_a_fraction() -> None:
    """The graduates' part is an exact fraction."""
    with pytest.raises(InvalidInputError, match="graduate_share"):
        attrs.evolve(HCPC.fees, graduate_share=0.5)  # type: ignore[arg-type] # what untyped callers give

    assert Fraction(1, 2) == HCPC.fees.graduate_share

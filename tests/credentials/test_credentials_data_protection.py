"""The data protection fee (ICO-01 to ICO-04)."""

import pytest

from occupational_therapy.credentials import DATA_PROTECTION_FEES, data_protection_fee
from occupational_therapy.kernel.errors import CurrencyMismatchError, InvalidInputError, NotInForceError
from occupational_therapy.kernel.money import Money


def _pounds(amount: str | None) -> Money | None:
    return None if amount is None else Money(amount, "GBP")


@pytest.mark.parametrize(
    ("on", "staff", "turnover", "tier", "amount"),
    [
        ("2018-05-25", 10, "999999999", 1, "40.00"),
        ("2025-02-16", 1, "1", 1, "40.00"),
        ("2025-02-17", 1, "1", 1, "52.00"),
        ("2025-02-17", 11, "632000.00", 1, "52.00"),
        ("2025-02-17", 11, "632000.01", 2, "78.00"),
        ("2025-02-17", 251, "36000000", 2, "78.00"),
        ("2025-02-17", 250, "36000000.01", 2, "78.00"),
        ("2025-02-17", 251, "36000000.01", 3, "3763.00"),
        ("2025-02-17", 10, None, 1, "52.00"),
        ("2025-02-17", None, "632000", 1, "52.00"),
    ],
)
def test_the_fee(on: str, staff: int | None, turnover: str | None, tier: int, amount: str) -> None:
    """Few staff or a small turnover is enough for a tier; the fee is that of the first day paid for."""
    fee = data_protection_fee(on, staff=staff, turnover=_pounds(turnover))

    assert (tier, amount) == (fee.tier, str(fee.amount.amount))


@pytest.mark.parametrize(
    ("staff", "turnover", "problem"),
    [
        (11, None, "turnover: is missing"),
        (None, "632001", "staff: is missing"),
        (None, None, "staff: is missing"),
        (-1, "1", "staff"),
        (True, "1", "staff"),
        (1, "-1", "turnover"),
    ],
)
def test_what_is_needed_to_tell_the_tier(staff: int | None, turnover: str | None, problem: str) -> None:
    """Without what decides, no tier is guessed; negative numbers are none."""
    with pytest.raises(InvalidInputError, match=problem):
        data_protection_fee("2026-11-23", staff=staff, turnover=_pounds(turnover))


def test_before_the_fee() -> None:
    """The day before the scheme of 2018 raises."""
    with pytest.raises(NotInForceError):
        data_protection_fee("2018-05-24", staff=1, turnover=_pounds("1"))


def test_another_currency() -> None:
    """A turnover in another currency cannot be compared."""
    with pytest.raises(CurrencyMismatchError):
        data_protection_fee("2026-11-23", staff=11, turnover=Money("1", "EUR"))


def test_direct_debit() -> None:
    """Direct debit takes five pounds off, which is marked as from memory (ICO-04)."""
    fee = data_protection_fee("2026-11-23", staff=1, turnover=None, direct_debit=True)

    assert str(fee.amount) == "GBP 47.00"


def test_the_last_tier_takes_everybody() -> None:
    """Whatever the staff and the turnover, a tier takes a business."""
    assert all(entry.value[-1].takes(None, None) for entry in DATA_PROTECTION_FEES.entries)

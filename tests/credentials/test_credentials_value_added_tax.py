"""Registration for value added tax (TAX-01)."""

import pytest

from occupational_therapy.credentials import VAT_THRESHOLDS, vat_registration_due
from occupational_therapy.kernel.errors import InvalidInputError, NotInForceError
from occupational_therapy.kernel.money import Money


@pytest.mark.parametrize(
    ("turnover", "is_due"), [("0.00", False), ("90000.00", False), ("90000.01", True), ("250000.00", True)]
)
def test_the_threshold(turnover: str, *, is_due: bool) -> None:
    """More than the threshold in twelve months asks for registration."""
    assert is_due is vat_registration_due(Money(turnover, "GBP"), on="2026-11-23")


def test_when_one_can_leave() -> None:
    """The turnover that lets go is lower than the one that asks."""
    assert VAT_THRESHOLDS.on("2024-04-01").value.leave_below == Money("88000.00", "GBP")


@pytest.mark.parametrize("turnover", [Money("1.00", "EUR"), Money("-1.00", "GBP"), 90000])
def test_a_turnover_that_cannot_be(turnover: Money) -> None:
    """Another currency, a negative sum, and what is no amount are refused."""
    with pytest.raises(InvalidInputError, match="taxable_turnover"):
        vat_registration_due(turnover, on="2026-11-23")


def test_before_the_first_one_known() -> None:
    """An earlier threshold is not known."""
    with pytest.raises(NotInForceError):
        vat_registration_due(Money("90000.01", "GBP"), on="2024-03-31")

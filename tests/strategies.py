"""Values for property tests that several rooms need."""

import datetime as dt
from decimal import Decimal

from hypothesis import strategies as st

from occupational_therapy.kernel.dates import Date
from occupational_therapy.kernel.money import Money


def days(first: str = "1900-01-01", last: str = "2199-12-31") -> st.SearchStrategy[Date]:
    """Days of the calendar between two, both included."""
    return st.dates(dt.date.fromisoformat(first), dt.date.fromisoformat(last)).map(
        lambda day: Date(day.year, day.month, day.day)
    )


def numbers(most_digits: int = 60, most_places: int = 30) -> st.SearchStrategy[Decimal]:
    """Finite decimals, many of them longer than the 28 digits that decimal arithmetic keeps by default."""
    return st.builds(
        lambda units, places: Decimal((units < 0, tuple(map(int, str(abs(units)))), -places)),
        st.integers(-(10**most_digits), 10**most_digits),
        st.integers(0, most_places),
    )


def amounts(currency: str = "GBP") -> st.SearchStrategy[Money]:
    """Amounts of money in a currency."""
    return numbers().map(lambda amount: Money(amount, currency))

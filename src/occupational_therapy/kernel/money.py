"""Money: an exact amount in one currency. Locales write it; nothing here rounds unless a rule asks."""

import re
from decimal import Decimal
from fractions import Fraction

import attrs

from occupational_therapy.kernel._currencies import MINOR_UNITS
from occupational_therapy.kernel.errors import CurrencyMismatchError, shown
from occupational_therapy.kernel.exact import EXACT, half_up
from occupational_therapy.kernel.fields import Number, accept, decimal, instance, refuse, settle
from occupational_therapy.kernel.messages import message

__all__ = ["Money", "not_negative", "not_negative_or_none", "to_currency", "to_money", "to_money_or_none"]


_WRITTEN = re.compile(r"-?[0-9]+(\.[0-9]+)?")


def _amount(value: int | str | Decimal) -> Decimal:
    if isinstance(value, float):
        return refuse(message("{value} is a float: give money as text or a Decimal, such as '12.50'", value=value))
    if isinstance(value, str) and not _WRITTEN.fullmatch(value):
        return refuse(message("{value} is not an amount: write it as '12.50'", value=shown(value)))
    exact = decimal(Decimal(value) if isinstance(value, str) else value)
    # adding nothing leaves no exponent to be read ("1E+2") and no sign on a zero ("-0.00")
    return EXACT.add(exact, 0) if isinstance(exact, Decimal) else exact


def to_currency(value: str) -> str:
    """A currency by its ISO 4217 code."""
    if not isinstance(value, str) or value not in MINOR_UNITS:
        return refuse(message("{value} is not an ISO 4217 currency code, such as GBP", value=shown(value)))
    return value


@attrs.frozen(order=False)
class Money:
    """An exact, finite amount in a currency; "1" and "1.00" are equal, and each stays as it was written.

    Args:
        amount: A ``Decimal``, an ``int``, or text such as ``"12.50"``; never a float.
        currency: The ISO 4217 code.

    >>> Money("60.00", "GBP") * 3 + Money("4.50", "GBP")
    Money('184.50', 'GBP')
    """

    amount: Decimal = attrs.field(converter=_amount)
    currency: str = attrs.field(converter=to_currency)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @classmethod
    def zero(cls, currency: str) -> "Money":
        """Nothing, in a currency."""
        return cls(Decimal(0), currency)

    def __repr__(self) -> str:
        return f"Money('{self.amount:f}', {self.currency!r})"

    def __str__(self) -> str:
        return f"{self.currency} {self.amount:,f}"

    def __add__(self, other: "Money") -> "Money":
        return Money(EXACT.add(self.amount, self._same(other)), self.currency)

    def __sub__(self, other: "Money") -> "Money":
        return Money(EXACT.subtract(self.amount, self._same(other)), self.currency)

    def __lt__(self, other: "Money") -> bool:
        return self.amount < self._same(other)

    def __le__(self, other: "Money") -> bool:
        return self.amount <= self._same(other)

    def __gt__(self, other: "Money") -> bool:
        return self.amount > self._same(other)

    def __ge__(self, other: "Money") -> bool:
        return self.amount >= self._same(other)

    def __mul__(self, times: Number) -> "Money":
        return Money(EXACT.multiply(self.amount, accept("times", decimal(times))), self.currency)

    def part(self, share: Fraction) -> "Money":
        """A fraction of the amount, rounded to the minor unit; the numerator and denominator are exact until then.

        >>> Money("100", "GBP").part(Fraction(1, 3))
        Money('33.33', 'GBP')
        """
        exact = Fraction(self.amount) * accept("share", instance(Fraction, share))
        return Money(half_up(exact, MINOR_UNITS[self.currency]), self.currency)

    def rounded(self) -> "Money":
        """The amount rounded half up to the currency's minor unit, and written with all its places.

        >>> Money("2.675", "GBP").rounded(), Money("12.5", "JPY").rounded()
        (Money('2.68', 'GBP'), Money('13', 'JPY'))
        """
        return self.part(Fraction(1))

    def _same(self, other: "Money") -> Decimal:
        if accept("other", instance(Money, other)).currency != self.currency:
            raise CurrencyMismatchError(self.currency, other.currency)
        return other.amount


def to_money(value: Money) -> Money:
    """A field's amount."""
    return instance(Money, value)


def to_money_or_none(value: Money | None) -> Money | None:
    """A field's amount, or None for none."""
    return None if value is None else to_money(value)


def not_negative(value: Money) -> Money:
    """A field's amount of zero or more."""
    money = to_money(value)
    if isinstance(money, Money) and money.amount < 0:
        return refuse(message("{value} is negative: give 0 or more", value=str(money)))
    return money


def not_negative_or_none(value: Money | None) -> Money | None:
    """A field's amount of zero or more, or None for none."""
    return None if value is None else not_negative(value)

"""Money: exact at any length, one currency at a time, rounded half up only where asked."""

import copy
import decimal
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.kernel.errors import CurrencyMismatchError, InvalidInputError
from occupational_therapy.kernel.fields import Refusal
from occupational_therapy.kernel.money import (
    Money,
    not_negative,
    not_negative_or_none,
    to_currency,
    to_money,
    to_money_or_none,
)
from tests.house import pickled
from tests.strategies import amounts, numbers

# the process's decimal arithmetic at its worst: two digits, and every signal an error
HOSTILE = decimal.Context(prec=2, Emax=5, Emin=-5, traps=list(decimal.Context().flags))
NOT_WRITTEN = "is not an amount: write it as '12.50'"


class TestAmount:
    """What is taken for an amount."""

    @pytest.mark.parametrize(
        ("expected", "amount"),
        [
            pytest.param("12.50", "12.50", id="text keeps its places"),
            pytest.param("-12.50", "-12.50", id="below zero"),
            pytest.param("007", "007", id="leading zeros mean nothing"),
            pytest.param("5", 5, id="a whole number"),
            pytest.param("0.1", Decimal("0.1"), id="a decimal"),
            pytest.param("0", "-0", id="zero has no sign"),
            pytest.param("0.00", Decimal("-0.00"), id="zero has no sign but keeps its places"),
            pytest.param("100", Decimal("1E+2"), id="an exponent is written out"),
            pytest.param("0.000000000001", Decimal("1E-12"), id="a very small amount"),
            pytest.param("9" * 400, "9" * 400, id="as many digits as an amount may have"),
        ],
    )
    def test_takes(self, expected: str, amount: str | int | Decimal) -> None:
        """An amount is kept exactly, with the places it was written with."""
        money = Money(amount, "GBP")

        assert Decimal(expected) == money.amount
        assert f"GBP {Decimal(expected):,f}" == str(money)

    @pytest.mark.parametrize(
        ("expected", "amount"),
        [
            pytest.param(f"'1e5' {NOT_WRITTEN}", "1e5", id="an exponent"),
            pytest.param(f"'NaN' {NOT_WRITTEN}", "NaN", id="not a number"),
            pytest.param(f"'Infinity' {NOT_WRITTEN}", "Infinity", id="infinity"),
            pytest.param(f"'٣' {NOT_WRITTEN}", "٣", id="an Arabic digit"),
            pytest.param(f"'５' {NOT_WRITTEN}", "５", id="a full-width digit"),  # noqa: RUF001 - the digit at issue
            pytest.param(f"'²' {NOT_WRITTEN}", "²", id="a superscript digit"),
            pytest.param(f"'--5' {NOT_WRITTEN}", "--5", id="two signs"),
            pytest.param(f"'+5' {NOT_WRITTEN}", "+5", id="a plus"),
            pytest.param(f"'5-' {NOT_WRITTEN}", "5-", id="a sign behind"),
            pytest.param(f"'-' {NOT_WRITTEN}", "-", id="a sign alone"),
            pytest.param(f"'1.2.3' {NOT_WRITTEN}", "1.2.3", id="two points"),
            pytest.param(f"'.5' {NOT_WRITTEN}", ".5", id="nothing before the point"),
            pytest.param(f"'5.' {NOT_WRITTEN}", "5.", id="nothing after the point"),
            pytest.param(f"'1,000' {NOT_WRITTEN}", "1,000", id="a comma"),
            pytest.param(f"'1_000' {NOT_WRITTEN}", "1_000", id="an underscore"),
            pytest.param(f"' 5' {NOT_WRITTEN}", " 5", id="a space before"),
            pytest.param(f"'5\\n' {NOT_WRITTEN}", "5\n", id="a line break after"),
            pytest.param(f"'' {NOT_WRITTEN}", "", id="no text"),
            pytest.param(f"'£5' {NOT_WRITTEN}", "£5", id="a currency sign"),
            pytest.param(
                "12.5 is a float: give money as text or a Decimal, such as '12.50'", 12.5, id="a float that is exact"
            ),
            pytest.param(
                "nan is a float: give money as text or a Decimal, such as '12.50'", float("nan"), id="a float nan"
            ),
            pytest.param("True is not a number", True, id="a bool"),
            pytest.param("None is not a number", None, id="None"),
            pytest.param("Fraction(1, 2) is not a number", Fraction(1, 2), id="a fraction"),
            pytest.param("Decimal('NaN') is not a finite number", Decimal("NaN"), id="a decimal not a number"),
            pytest.param("Decimal('sNaN') is not a finite number", Decimal("sNaN"), id="a decimal that signals"),
            pytest.param("Decimal('-Infinity') is not a finite number", Decimal("-Infinity"), id="a decimal infinity"),
            pytest.param(
                "Decimal('1E+400') has too many digits: give at most 400 on either side of the point",
                Decimal("1E+400"),
                id="more digits than an amount may have",
            ),
            pytest.param(
                f"Decimal('{'9' * 48}... has too many digits: give at most 400 on either side of the point",
                "9" * 401,
                id="more digits than an amount may have, as text",
            ),
        ],
    )
    def test_refuses(self, expected: str, amount: str | Decimal) -> None:
        """Whatever is not plainly an exact, finite amount raises, and the error shows it."""
        with pytest.raises(InvalidInputError) as caught:
            Money(amount, "GBP")

        assert f"amount: {expected}" == str(caught.value)

    @given(numbers())
    def test_repr_makes_it_again(self, amount: Decimal) -> None:
        """What the repr shows can be typed in and is equal, to the last place."""
        money = Money(amount, "GBP")
        again = eval(repr(money), {"Money": Money})  # noqa: S307 - this is what a repr is for

        assert money == again
        assert str(money) == str(again)


class TestCurrency:
    """Codes of ISO 4217."""

    @pytest.mark.parametrize("code", ["GBP", "JPY", "BHD", "NZD"])
    def test_takes(self, code: str) -> None:
        """A code of a currency in use is taken as it is."""
        assert code == to_currency(code)

    @pytest.mark.parametrize("code", ["gbp", "GBP ", "", "£", "XXX", "XAU", None, 826, ["GBP"]], ids=repr)
    def test_refuses(self, code: str) -> None:
        """Any other value raises, and the error shows it."""
        with pytest.raises(InvalidInputError) as caught:
            Money("1", code)

        assert f"currency: {code!r} is not an ISO 4217 currency code, such as GBP" == str(caught.value)

    def test_both_parts_are_told(self) -> None:
        """A wrong amount in a wrong currency is two problems of one error."""
        with pytest.raises(InvalidInputError) as caught:
            Money("free", "quid")

        assert [problem.path for problem in caught.value.problems] == ["amount", "currency"]


class TestEquality:
    """Money is the number and the currency, not the way the number is written."""

    def test_idle_zeros_make_no_difference(self) -> None:
        """One pound is one pound, written with or without pence; each keeps its own writing."""
        one, other = Money("1", "GBP"), Money("1.00", "GBP")

        assert one == other
        assert hash(one) == hash(other)
        assert (str(one), str(other)) == ("GBP 1", "GBP 1.00")

    def test_currency_makes_a_difference(self) -> None:
        """Equal numbers in different currencies are different, and nothing is nothing in one currency only."""
        assert Money("1", "GBP") != Money("1", "EUR")
        assert Money.zero("GBP") != Money.zero("EUR")

    def test_a_number_is_no_money(self) -> None:
        """Money equals no bare number."""
        pound: object = Money("1", "GBP")

        assert pound != 1

    @given(amounts())
    def test_pickles_and_copies_equal(self, money: Money) -> None:
        """It comes back equal, and reads the same."""
        assert money == pickled(money) == copy.deepcopy(money)
        assert str(money) == str(pickled(money))


class TestArithmetic:
    """Sums and products of money."""

    @pytest.mark.parametrize(
        ("expected", "act"),
        [
            pytest.param("GBP 3.75", lambda: Money("1.25", "GBP") + Money("2.5", "GBP"), id="sum"),
            pytest.param("GBP -1.25", lambda: Money("1.25", "GBP") - Money("2.5", "GBP"), id="difference"),
            pytest.param("GBP 0.00", lambda: Money("1.25", "GBP") - Money("1.25", "GBP"), id="nothing left"),
            pytest.param("GBP 3.75", lambda: Money("1.25", "GBP") * 3, id="times a whole number"),
            pytest.param("GBP 0.125", lambda: Money("1.25", "GBP") * 0.1, id="times a float as it is written"),
            pytest.param("GBP 0.125", lambda: Money("1.25", "GBP") * Decimal("0.1"), id="times a decimal"),
            pytest.param(
                f"GBP {10**40:,}.01", lambda: Money(10**40, "GBP") + Money("0.01", "GBP"), id="a penny on a fortune"
            ),
            pytest.param("GBP 0", lambda: Money.zero("GBP"), id="zero"),
        ],
    )
    def test_gives(self, expected: str, act: Callable[[], Money]) -> None:
        """Results are exact and carry the places of what they came from."""
        assert expected == str(act())

    @given(amounts(), amounts(), amounts())
    def test_addition_is_associative(self, one: Money, two: Money, three: Money) -> None:
        """It makes no difference which sum is made first."""
        assert (one + two) + three == one + (two + three)

    @given(amounts(), amounts())
    def test_addition_is_that_of_fractions(self, one: Money, other: Money) -> None:
        """No digit is lost, and subtraction undoes addition."""
        assert Fraction(one.amount) + Fraction(other.amount) == Fraction((one + other).amount)
        assert one + other == other + one
        assert one == one + other - other

    @given(amounts(), numbers())
    def test_multiplication_is_that_of_fractions(self, money: Money, times: Decimal) -> None:
        """No digit of a product is lost."""
        assert Fraction(money.amount) * Fraction(times) == Fraction((money * times).amount)

    @given(amounts(), amounts(), st.integers(-999, 999))
    def test_the_context_of_the_process_changes_nothing(self, one: Money, other: Money, times: int) -> None:
        """Whoever sets the process's decimal precision to two digits gets the same money."""

        def reckon() -> list[object]:
            total = one + other - one * times
            written = [str(total), repr(total), str(total.rounded()), str(Money(f"{one.amount:f}", "GBP"))]
            return [total, total.part(Fraction(1, 3)), one < other, one >= other, hash(total), *written]

        expected = reckon()
        with decimal.localcontext(HOSTILE):
            assert expected == reckon()

    @pytest.mark.parametrize(
        "act",
        [
            pytest.param(lambda money: money + Money("1", "EUR"), id="sum"),
            pytest.param(lambda money: money - Money("1", "EUR"), id="difference"),
            pytest.param(lambda money: money < Money("1", "EUR"), id="less"),
            pytest.param(lambda money: money <= Money("1", "EUR"), id="at most"),
            pytest.param(lambda money: money > Money("1", "EUR"), id="more"),
            pytest.param(lambda money: money >= Money("1", "EUR"), id="at least"),
        ],
    )
    def test_currencies_do_not_mix(self, act: Callable[[Money], object]) -> None:
        """Two currencies are neither added nor compared."""
        with pytest.raises(CurrencyMismatchError, match=r"^GBP and EUR cannot be put together"):
            act(Money("1", "GBP"))

    @pytest.mark.parametrize(
        ("expected", "act"),
        [
            pytest.param("other: int is not a Money", lambda money: money + 1, id="a number added"),
            pytest.param("other: int is not a Money", lambda money: money < 1, id="a number compared"),
            pytest.param("times: True is not a number", lambda money: money * True, id="times a bool"),
            pytest.param("times: '2' is not a number", lambda money: money * "2", id="times a text"),
            pytest.param("times: nan is not a finite number", lambda money: money * float("nan"), id="times nan"),
            pytest.param(
                "times: Money('1', 'GBP') is not a number", lambda money: money * money, id="money times money"
            ),
            pytest.param("share: float is not a Fraction", lambda money: money.part(0.5), id="a float's part"),
        ],
    )
    def test_refuses(self, expected: str, act: Callable[[Money], object]) -> None:
        """What is neither money nor a number raises an error of the library."""
        with pytest.raises(InvalidInputError) as caught:
            act(Money("1", "GBP"))

        assert expected == str(caught.value)

    def test_raises_rather_than_rounds(self) -> None:
        """A result of more digits than an amount may have raises."""
        most = Money("9" * 400, "GBP")

        with pytest.raises(InvalidInputError, match=r"^amount: .* has too many digits"):
            most + Money("1", "GBP")

    @given(amounts(), amounts())
    def test_order_is_that_of_the_amounts(self, one: Money, other: Money) -> None:
        """The four comparisons agree with the numbers."""
        left, right = one.amount, other.amount

        assert (left < right, left <= right, left > right, left >= right) == (
            one < other,
            one <= other,
            one > other,
            one >= other,
        )


class TestRounding:
    """Rounding half up to the currency's minor unit."""

    @pytest.mark.parametrize(
        ("expected", "amount", "currency"),
        [
            pytest.param("GBP 2.67", "2.674", "GBP", id="below a half"),
            pytest.param("GBP 2.68", "2.675", "GBP", id="a half goes up"),
            pytest.param("GBP 2.69", "2.685", "GBP", id="a half after an even digit goes up too"),
            pytest.param("GBP -2.68", "-2.675", "GBP", id="a half below zero goes away from zero"),
            pytest.param("GBP 0.00", "-0.004", "GBP", id="a little below zero is no negative zero"),
            pytest.param("GBP 5.00", "5", "GBP", id="all places are written"),
            pytest.param("JPY 13", "12.5", "JPY", id="a currency without a minor unit"),
            pytest.param("BHD 1.235", "1.2345", "BHD", id="a currency of thousandths"),
            pytest.param(f"GBP {10**40:,}.00", "9" * 40 + ".995", "GBP", id="longer than decimal's own precision"),
        ],
    )
    def test_rounded(self, expected: str, amount: str, currency: str) -> None:
        """An amount is rounded half up and written with all the places of its currency."""
        assert expected == str(Money(amount, currency).rounded())

    @given(amounts())
    def test_rounding_again_changes_nothing(self, money: Money) -> None:
        """A rounded amount is rounded, and lies within half a penny of what it was."""
        rounded = money.rounded()

        assert rounded == rounded.rounded()
        assert abs(Fraction(rounded.amount) - Fraction(money.amount)) <= Fraction(1, 200)

    @pytest.mark.parametrize(
        ("expected", "amount", "share"),
        [
            pytest.param("GBP 33.33", "100", Fraction(1, 3), id="a third"),
            pytest.param("GBP 66.67", "100", Fraction(2, 3), id="two thirds"),
            pytest.param("GBP 0.01", "0.01", Fraction(1, 2), id="half a penny goes up"),
            pytest.param("GBP -0.01", "-0.01", Fraction(1, 2), id="half a penny owed goes away from zero"),
            pytest.param("GBP 0.00", "100", Fraction(0), id="none"),
            pytest.param("GBP 150.00", "100", Fraction(3, 2), id="more than the whole"),
            pytest.param("GBP -50.00", "100", Fraction(-1, 2), id="a negative share"),
        ],
    )
    def test_part(self, expected: str, amount: str, share: Fraction) -> None:
        """A part is exact up to the last step, then rounded half up."""
        assert expected == str(Money(amount, "GBP").part(share))

    @given(amounts(), st.fractions(0, 1))
    def test_two_parts_make_the_whole_but_for_a_penny(self, money: Money, share: Fraction) -> None:
        """A part and its remainder differ from the rounded whole by a penny at most."""
        whole = money.rounded()
        together = whole.part(share) + whole.part(1 - share)

        assert abs(together.amount - whole.amount) <= Decimal("0.01")

    @given(st.lists(st.integers(0, 10**9), min_size=1, max_size=12))
    def test_parts_of_equal_weight_sum(self, pence: list[int]) -> None:
        """Parts that each come out in whole pence sum to the whole exactly."""
        whole = Money(sum(pence), "GBP") * Decimal("0.01")
        parts = [whole.part(Fraction(each, sum(pence))) for each in pence] if sum(pence) else [whole]

        assert whole == sum(parts[1:], start=parts[0])


PENNY, NOTHING, DEBT = Money("0.01", "GBP"), Money.zero("GBP"), Money("-0.01", "GBP")


@pytest.mark.parametrize(
    ("expected", "convert", "value"),
    [
        pytest.param(DEBT, to_money, DEBT, id="any money"),
        pytest.param(DEBT, to_money_or_none, DEBT, id="any money or none"),
        pytest.param(None, to_money_or_none, None, id="none"),
        pytest.param(NOTHING, not_negative, NOTHING, id="nothing is not negative"),
        pytest.param(PENNY, not_negative_or_none, PENNY, id="a penny is not negative"),
        pytest.param(None, not_negative_or_none, None, id="none is not negative"),
    ],
)
def test_converters_take(expected: object, convert: Callable[[object], object], value: object) -> None:
    """Money passes as it is."""
    assert expected == convert(value)


@pytest.mark.parametrize(
    ("expected", "convert", "value"),
    [
        pytest.param("str is not a Money", to_money, "12.50", id="text"),
        pytest.param("NoneType is not a Money", to_money, None, id="none"),
        pytest.param("Decimal is not a Money", to_money_or_none, Decimal(1), id="a decimal"),
        pytest.param("GBP -0.01 is negative: give 0 or more", not_negative, DEBT, id="a penny below zero"),
        pytest.param("GBP -0.01 is negative: give 0 or more", not_negative_or_none, DEBT, id="the same, or none"),
        pytest.param("int is not a Money", not_negative, 5, id="a number"),
    ],
)
def test_converters_refuse(expected: str, convert: Callable[[object], object], value: object) -> None:
    """Anything else is refused."""
    refusal = convert(value)

    assert isinstance(refusal, Refusal)
    assert [expected] == [str(problem) for problem in refusal.problems]

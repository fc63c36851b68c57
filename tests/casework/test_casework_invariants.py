"""What must hold between the parts of a value."""

from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.casework.invariants import each_once, one_currency
from occupational_therapy.casework.quantities import to_positive_or_none, to_quantity
from occupational_therapy.kernel.fields import accept
from occupational_therapy.kernel.money import Money
from tests.casework.caseload import problems

NAMES = st.lists(st.sampled_from("ABCDE"))
CURRENCIES = st.lists(st.sampled_from(["GBP", "EUR", "JPY"]))


@given(NAMES)
def test_a_problem_for_each_repetition(names: list[str]) -> None:
    """There are as many problems as entries too many, each at a place where the name was before."""
    found = [problem.path for problem in each_once("goals", names)]
    repeated = [f"goals[{place}].id" for place, name in enumerate(names) if name in names[:place]]

    assert repeated == found
    assert len(names) - len(set(names)) == len(found)


@given(CURRENCIES)
def test_a_problem_for_each_other_currency(currencies: list[str]) -> None:
    """Every amount that is not in the currency of the first is named."""
    amounts = [(str(place), Money("1", currency)) for place, currency in enumerate(currencies)]
    found = [problem.path for problem in one_currency(amounts)]

    assert [str(place) for place, currency in enumerate(currencies) if currency != currencies[0]] == found


def test_another_currency_is_told_as_an_error_tells_it() -> None:
    """The problem names both currencies."""
    [problem] = one_currency([("fee", Money("1", "GBP")), ("fare", Money("1", "EUR"))])

    assert str(problem) == "fare: GBP and EUR cannot be put together: convert one of them first"


def test_numbers_of_nought_or_more() -> None:
    """Nought is a quantity, and is not above zero."""
    assert 0 == accept("miles", to_quantity(0))
    assert to_positive_or_none(None) is None
    assert problems(lambda: accept("years", to_positive_or_none(0))) == {"years": "0 is not above zero"}

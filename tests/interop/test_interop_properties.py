"""Laws of records: nothing is lost, nothing is guessed, and only the library's errors are raised."""

import json
from contextlib import suppress
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from occupational_therapy.casework import Case
from occupational_therapy.goals.terms import Terms
from occupational_therapy.interop.records import InvalidRecordError, NoRecordError, dumps, from_plain, loads, to_plain
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.document import Quantity
from occupational_therapy.kernel.errors import InvalidInputError, OccupationalTherapyError
from occupational_therapy.kernel.messages import Verbatim
from occupational_therapy.kernel.money import Money
from occupational_therapy.kernel.places import Place
from tests.house import full_name, names_of
from tests.interop.plain_mutants import ANYTHING, fitting, mutants
from tests.interop.record_values import RECORDS, whole
from tests.strategies import amounts, days, numbers

each_record = pytest.mark.parametrize("kind", RECORDS, ids=full_name)
few = settings(max_examples=settings().max_examples // 20, suppress_health_check=list(HealthCheck))


def kept(given_plain: Any, written: Any) -> bool:  # noqa: ANN401 - plain data
    """Whether all that was said is said again: absent and null and empty are one, and 7 and "7"."""
    if isinstance(given_plain, dict):
        return all(
            value in (None, []) or (name in written and kept(value, written[name]))
            for name, value in given_plain.items()
        )
    if isinstance(given_plain, list):
        return len(given_plain) == len(written) and all(map(kept, given_plain, written))
    same: bool = type(given_plain) is type(written) and given_plain == written
    return same or str(given_plain) == written


@each_record
@given(data=st.data())
@few
def test_what_fits_is_read_or_its_content_refused(kind: type, data: st.DataObject) -> None:
    """Data of a class's shape is read, and then written and read again without loss; or what it says is refused."""
    plain: Any = data.draw(fitting(kind))
    try:
        value: Any = from_plain(plain, kind)
    except InvalidRecordError:
        return
    written = to_plain(value)

    assert kept(plain, written)
    assert value == from_plain(written, kind) == loads(dumps(value), kind)


@pytest.mark.parametrize("value", whole(), ids=names_of(whole()))
@given(data=st.data())
@few
def test_a_fault_is_told_or_changes_what_is_read(value: Any, data: st.DataObject) -> None:  # noqa: ANN401 - of every class
    """A record with one thing changed is refused, or read as what it now says: nothing is dropped in silence."""
    plain: Any = data.draw(mutants(to_plain(value)))
    try:
        read = from_plain(plain, type(value))
    except InvalidRecordError:
        return

    assert kept(plain, to_plain(read))
    assert read == from_plain(to_plain(read), type(value))


@each_record
@given(data=ANYTHING)
@few
def test_anything_raises_only_our_errors(kind: type, data: object) -> None:
    """Whatever is given, a record is read or an error of the library raised, from data and from text."""
    several: Any = cast("Any", tuple)[kind, ...]
    for given_data, asked in ((data, kind), ([data], several)):
        with suppress(InvalidRecordError):
            from_plain(given_data, asked)
        with suppress(InvalidRecordError):
            loads(json.dumps(given_data), asked)


@given(text=st.text())
def test_any_text_raises_only_our_errors(text: str) -> None:
    """No text at all makes the reader fail in another way."""
    with pytest.raises(InvalidRecordError):
        loads(text, Case)


def roundtrips(value: object) -> bool:
    """Whether a value is written and read back equal, as data and as text."""
    return value == from_plain(to_plain(value), type(value)) == loads(dumps(value), type(value))


@given(amounts())
def test_money(amount: Money) -> None:
    """Money of any length keeps every digit and every place, and is written without an exponent."""
    written = to_plain(amount)

    assert roundtrips(amount)
    assert f"{amount.amount:f}" == written["amount"]
    assert str(amount.amount) == str(from_plain(written, Money).amount)


@given(st.one_of(st.none(), days()), st.one_of(st.none(), days()))
def test_periods(start: Any, end: Any) -> None:  # noqa: ANN401 - days or None
    """Every period is read back."""
    try:
        period = Period(start=start, end=end)
    except InvalidInputError:
        return

    assert roundtrips(period)


@given(numbers(2, 2).filter(lambda each: abs(each) <= 90), numbers(3, 2).filter(lambda each: abs(each) <= 180))
def test_places(latitude: Any, longitude: Any) -> None:  # noqa: ANN401 - decimals
    """Every place is read back."""
    assert roundtrips(Place(latitude=latitude, longitude=longitude))


@given(st.one_of(numbers(), st.fractions()))
def test_quantities(value: Any) -> None:  # noqa: ANN401 - a decimal or a fraction
    """Every number is read back, of the class that it was of."""
    quantity = Quantity(value)

    assert roundtrips(quantity)
    assert type(value) is type(from_plain(to_plain(quantity), Quantity).value)


@given(
    st.builds(
        dict[str, Any],
        statement=st.one_of(st.none(), st.text()),
        client_words=st.one_of(st.none(), st.text()),
        baseline=st.one_of(st.none(), numbers(8, 3)),
        target=st.one_of(st.none(), numbers(8, 3)),
        start=days(),
        due=st.one_of(st.none(), days()),
        importance=st.one_of(st.none(), st.integers(0, 10)),
        maintain=st.booleans(),
        review_dates=st.lists(days(), max_size=3, unique=True).map(lambda each: tuple(sorted(each))),
    )
)
def test_terms_of_a_goal(members: dict[str, Any]) -> None:
    """Whatever terms a goal can have are read back, whatever is written in them."""
    try:
        terms = Terms(**members)
    except InvalidInputError:
        return

    assert roundtrips(terms)


@given(st.text())
def test_text(text: str) -> None:
    """Text is kept character by character, or refused where it has half of one."""
    try:
        written = dumps(Verbatim(text))
    except NoRecordError:
        assert any("\ud800" <= letter <= "\udfff" for letter in text)
    else:
        assert written.encode()
        assert text == loads(written, Verbatim).text


def test_our_errors_are_one_family() -> None:
    """Both errors of records are errors of the library."""
    assert issubclass(InvalidRecordError, OccupationalTherapyError)
    assert issubclass(NoRecordError, OccupationalTherapyError)

"""Results as records: answers under an edition, scored again when they are read."""

from decimal import Decimal, localcontext
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from occupational_therapy.assessment import MEASURES, NOT_APPLICABLE, NOT_ASKED, Item, Measure, Result, measure
from occupational_therapy.casework import Case
from occupational_therapy.interop.records import InvalidRecordError, NoRecordError, dumps, from_plain, loads, to_plain
from occupational_therapy.kernel.messages import message
from tests.interop.record_values import INPUTS

PHQ9 = measure("phq9")
BARTHEL = measure("barthel_index", "original_0_100")
NINE = {f"q{number}": 1 for number in range(1, 10)}
PLAIN: dict[str, Any] = {
    "measure": "phq9",
    "edition": PHQ9.edition,
    "on": "2026-03-16",
    "missing_rule": PHQ9.missing_rules[0].key,
    "answers": NINE,
}


def test_what_is_kept() -> None:
    """A result is its measure, its edition, its day, its rule and its answers; scores are not kept."""
    assert PLAIN == to_plain(PHQ9.score(NINE, on="2026-03-16"))


def test_a_variant_and_no_day() -> None:
    """The variant is kept where there is one; an undated result has no day."""
    plain = to_plain(BARTHEL.score({"feeding": 10}))

    assert {"measure", "variant", "edition", "missing_rule", "answers"} == set(plain)
    assert ("barthel_index", "original_0_100", {"feeding": 10}) == (
        plain["measure"],
        plain["variant"],
        plain["answers"],
    )
    assert BARTHEL.score({"feeding": 10}) == from_plain(plain, Result)


@pytest.mark.parametrize(
    ("expected", "name", "answers"),
    [
        pytest.param({"q1": 3}, "phq9", {"q1": 3, "q2": None}, id="missing is left out"),
        pytest.param({"work": "NOT_APPLICABLE"}, "wsas", {"work": NOT_APPLICABLE}, id="a state"),
        pytest.param({"sex": "female"}, "box_and_block", {"sex": "female"}, id="a word"),
    ],
)
def test_answers(expected: dict[str, Any], name: str, answers: dict[str, Any]) -> None:
    """Whole numbers are written as such; words and states as words."""
    result = measure(name).score(answers)

    assert expected == to_plain(result)["answers"]
    assert result == loads(dumps(result), Result)


RANGED = next(
    (key, item.key)
    for key in MEASURES
    if MEASURES[key].withheld is None
    for item in MEASURES[key].items
    if item.low is not None and item.low <= 1 and item.high is not None and item.high >= 3 and not item.whole
)
"""A measure with an item that takes any number between one and three, and that item."""


@pytest.mark.parametrize(
    ("expected", "answer"),
    [
        pytest.param(2, 2.0, id="integral"),
        pytest.param("2.5", 2.5, id="float"),
        pytest.param("2.5", Decimal("2.50"), id="decimal"),
        pytest.param("1.125", Fraction(9, 8), id="quotient with an end"),
        pytest.param("7/3", Fraction(7, 3), id="quotient without end"),
        pytest.param(f"1{'0' * 39}1/1{'0' * 40}", 1 + Fraction(1, 10**40), id="many places"),
    ],
)
def test_numbers_with_a_point(expected: int | str, answer: Any) -> None:  # noqa: ANN401 - any kind of number
    """A number with a point is text, a quotient where no point says it all; each is read back exactly."""
    key, item = RANGED
    result = MEASURES[key].score({item: answer})
    written = to_plain(result)["answers"][item]

    assert (type(expected), expected) == (type(written), written)
    assert result == loads(dumps(result), Result)


def test_the_decimal_context_changes_nothing() -> None:
    """Numbers are written in full whatever precision the process has set."""
    key, item = RANGED
    result = MEASURES[key].score({item: Decimal("1.123456789")})
    with localcontext() as context:
        context.prec = 2
        written = to_plain(result)

    assert {item: "1.123456789"} == written["answers"]


def own(**changes: Any) -> Result:  # noqa: ANN401 - fields of a measure
    """A result of a caller's own measure."""
    changed: Measure = attrs.evolve(PHQ9, **changes)
    return changed.score(NINE)


@pytest.mark.parametrize(
    ("expected", "result"),
    [
        pytest.param(
            "Result is no record: its measure 'mood_of_mine' is not in the catalogue: give your own as measures",
            own(name="mood_of_mine"),
            id="name",
        ),
        pytest.param(
            "Result is no record: its measure 'phq9' is not in the catalogue: give your own as measures",
            own(alerts=()),
            id="edition",
        ),
    ],
)
def test_a_measure_of_ones_own(expected: str, result: Result) -> None:
    """A result of a measure that is not in the catalogue could not be scored again, and is not written."""
    with pytest.raises(NoRecordError) as caught:
        dumps(result)

    assert expected == str(caught.value)


def test_a_number_too_long() -> None:
    """An answer of more digits than can be read again is not written."""
    key, item = RANGED
    result = MEASURES[key].score({item: 1 + Fraction(1, 3**10_000)})

    with pytest.raises(NoRecordError, match="Fraction is no record: it has too many digits"):
        dumps(result)


RULES = ", ".join(rule.key for rule in PHQ9.missing_rules)
ALLOWED = "give one of 0, 1, 2, 3"

WRONG: list[Any] = [
    pytest.param({"measure": "phq8"}, ["measure: no measure is called 'phq8': did you mean 'phq9'?"], id="measure"),
    pytest.param({"measure": 9}, ["measure: a number is not text"], id="measure by number"),
    pytest.param({"variant": "short"}, ["variant: phq9 has no variant 'short'"], id="variant where there is none"),
    pytest.param(
        {"measure": "barthel_index"},
        ["variant: barthel_index needs a variant: there are original_0_100, collin_0_20"],
        id="variant needed",
    ),
    pytest.param(
        {"measure": "barthel_index", "variant": "modified"},
        ["variant: barthel_index has no variant 'modified': there are original_0_100, collin_0_20"],
        id="unknown variant",
    ),
    pytest.param(
        {"edition": "first"},
        [f"edition: is not '{PHQ9.edition}', the edition known here: it cannot be scored again"],
        id="edition",
    ),
    pytest.param(
        {"missing_rule": "guess"}, [f"missing_rule: no missing rule is called 'guess': there are {RULES}"], id="rule"
    ),
    pytest.param({"missing_rule": None}, ["missing_rule: null is not text"], id="rule of null"),
    pytest.param({"on": "2026-02-30"}, ["on: '2026-02-30' is not a day of the calendar"], id="day"),
    pytest.param(
        {"scores": {}},
        ["scores: is not a member here: there are measure, variant, edition, on, missing_rule, answers"],
        id="scores",
    ),
    pytest.param({"answers": []}, ["answers: an array is not an object"], id="array of answers"),
    pytest.param({"answers": "q1"}, ["answers: text is not an object"], id="text of answers"),
    pytest.param(
        {"answers": {"q11": 1}}, ["answers.q11: no item is called 'q11': did you mean 'q1'?"], id="unknown item"
    ),
    pytest.param(
        {"answers": {"Q 1": 1}},
        ["answers.'Q 1': 'Q 1' is not a key: use lower case letters, digits and underscores"],
        id="impossible item",
    ),
    pytest.param({"answers": {"q1": 4}}, [f"answers.q1: 4 is not allowed: {ALLOWED}"], id="value"),
    *(
        pytest.param(
            {"answers": {"q1": text}},
            [f"answers.q1: '{text}' is not allowed: {ALLOWED}; text is not taken for a number"],
            id=f"number as text {text}",
        )
        for text in ("2", "2.0", "2.5", "5/2", "1e0", "NaN", "often")
    ),
    pytest.param(
        {"answers": {"q1": "NOT_ASKED"}},
        [f"answers.q1: NOT_ASKED is not allowed: {ALLOWED}; this item cannot be in that state"],
        id="state",
    ),
    pytest.param(
        {"answers": {"q1": True, "q2": 1.5, "q3": None, "q4": [], "q5": {}, "q6": "\ud800"}},
        [
            "answers.q1: true or false is not a whole number, or text for a word or a number with a point",
            "answers.q2: a number is not a whole number, or text for a word or a number with a point",
            "answers.q3: null is not a whole number, or text for a word or a number with a point",
            "answers.q4: an array is not a whole number, or text for a word or a number with a point",
            "answers.q5: an object is not a whole number, or text for a word or a number with a point",
            "answers.q6: it holds half of a surrogate pair, which is no character",
        ],
        id="kinds",
    ),
    pytest.param(
        {"edition": "first", "missing_rule": "guess", "answers": {"q1": 4, "q2": "x"}},
        [
            f"edition: is not '{PHQ9.edition}', the edition known here: it cannot be scored again",
            f"missing_rule: no missing rule is called 'guess': there are {RULES}",
            f"answers.q1: 4 is not allowed: {ALLOWED}",
            f"answers.q2: 'x' is not allowed: {ALLOWED}; text is not taken for a number",
        ],
        id="all at once",
    ),
]


@pytest.mark.parametrize(("changes", "expected"), WRONG)
def test_wrong_results(changes: dict[str, object], expected: list[str]) -> None:
    """A result that cannot be scored again is refused with every problem at its path, alone and inside a case."""
    with pytest.raises(InvalidRecordError) as alone:
        from_plain(PLAIN | changes, Result)
    case = {**INPUTS["case"], "results": [*INPUTS["case"]["results"][:3], PLAIN | changes]}
    with pytest.raises(InvalidRecordError) as inside:
        from_plain({"case": case}["case"], Case)

    assert expected == [str(problem) for problem in alone.value.problems]
    assert [f"results[3].{line}" for line in expected] == [str(problem) for problem in inside.value.problems]


@pytest.mark.parametrize(
    ("answer", "shown"),
    [
        pytest.param("99999.5", "Decimal('99999.5')", id="decimal"),
        pytest.param("-1/3", "Fraction(-1, 3)", id="quotient"),
        pytest.param("1e0", "'1e0'", id="exponent"),
        pytest.param("1/0", "'1/0'", id="quotient of nought"),
        pytest.param(f"1/{'7' * 9000}", f"'1/{'7' * 54}...", id="quotient too long"),
        pytest.param("9" * 9000, f"Decimal('{'9' * 48}...", id="number too long"),
    ],
)
def test_wrong_numbers(answer: str, shown: str) -> None:
    """A number outside an item's range, or text that is none, is refused at its item."""
    key, item = RANGED
    known = MEASURES[key]
    plain = to_plain(known.score({})) | {"answers": {item: answer}}
    with pytest.raises(InvalidRecordError) as caught:
        from_plain(plain, Result)

    assert [f"answers.{item}"] == [problem.path for problem in caught.value.problems]
    assert f": {shown} is not allowed: give a number from " in str(caught.value)


def test_a_measure_that_is_withheld() -> None:
    """A measure that is known and not scored here is told as a problem of the measure."""
    key = next(key for key in MEASURES if MEASURES[key].withheld is not None and "/" not in key)
    with pytest.raises(InvalidRecordError) as caught:
        from_plain(PLAIN | {"measure": key, "edition": MEASURES[key].edition, "missing_rule": "strict"}, Result)

    assert ["measure"] == [problem.path for problem in caught.value.problems]
    assert f"{key} is not scored here" in str(caught.value)


SCORED = sorted(key for key in MEASURES if MEASURES[key].withheld is None)


def answer_to(item: Item) -> st.SearchStrategy[Any]:
    """Answers that an item allows: missing, a state, an option, or a number of its range."""
    given_up: list[st.SearchStrategy[Any]] = [st.none(), *map(st.just, item.states)]
    if item.low is None or item.high is None:
        return st.one_of(*given_up, st.sampled_from([option.value for option in item.options]))
    low, high = Fraction(item.low), Fraction(item.high)
    if item.whole:
        return st.one_of(*given_up, st.integers(-(-low // 1), high // 1))
    return st.one_of(*given_up, st.fractions(low, high, max_denominator=1000))


@given(st.data())
@settings(max_examples=settings().max_examples // 2)
def test_every_measure_is_read_back(data: st.DataObject) -> None:
    """Whatever was answered to any measure of the catalogue, its result is written and read back equal."""
    known = MEASURES[data.draw(st.sampled_from(SCORED))]
    rule = data.draw(st.sampled_from(known.missing_rules)).key
    answers = {item.key: data.draw(answer_to(item)) for item in known.items}
    result = known.score(answers, on="2026-03-16", missing_rule=rule)
    back = loads(dumps(result), Result)

    assert result == back
    assert dict(result) == dict(back)


def test_states_are_states_again() -> None:
    """A state is read as the state and not as a word."""
    known = next(
        (MEASURES[key], item)
        for key in SCORED
        for item in MEASURES[key].items
        if NOT_ASKED in item.states or NOT_APPLICABLE in item.states
    )
    state = known[1].states[0]
    back = loads(dumps(known[0].score({known[1].key: state})), Result)

    assert state is back.settled[known[1].key]


def test_sentences_stay_values() -> None:
    """The reason of a refusal is a message, so that it can be shown in the reader's language."""
    with pytest.raises(InvalidRecordError) as caught:
        from_plain(PLAIN | {"answers": {"q1": True}}, Result)

    assert message("true or false") == dict(caught.value.problems[0].message.parameters)["found"]


def test_a_licensee_wording_is_left_behind() -> None:
    """A measure worded by a licensee is written as the measure it is, without the words."""
    answers = {item.key: 1 for item in MEASURES["phq9"].items}
    result = MEASURES["phq9"].worded({"q1": "OFFICIAL WORDS"}, wording="licence 7").score(answers)

    assert "OFFICIAL" not in dumps(result)
    assert loads(dumps(result), Result) == result

"""The contract every measure keeps, whichever it is."""

import copy
import importlib
import itertools
import pickle
import random
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from occupational_therapy import specialisms
from occupational_therapy.assessment import (
    MEASURES,
    NOT_APPLICABLE,
    BandSet,
    Item,
    ItemKind,
    Measure,
    MeasureWithheldError,
    Result,
    State,
    Status,
    measure,
)
from occupational_therapy.assessment import measures as package
from occupational_therapy.assessment.answers import Settled, as_decimal
from occupational_therapy.assessment.evaluation import evaluate
from occupational_therapy.assessment.expressions import Condition, Constant, Divide, Named, Node, Round, Table, descend
from occupational_therapy.assessment.measures import INDEX, VariantNeededError, by_key
from occupational_therapy.assessment.scores import items_in
from occupational_therapy.kernel.errors import InvalidInputError, UnknownKeyError

ALL = pytest.mark.parametrize("instrument", MEASURES.values(), ids=list(MEASURES))
SCORED = {key: instrument for key, instrument in MEASURES.items() if instrument.withheld is None}
WITHHELD = {key: instrument for key, instrument in MEASURES.items() if instrument.withheld is not None}
FEW = settings(max_examples=settings().max_examples // 5)
"""Fewer examples of each measure: there are a hundred measures."""
BASES = 12
"""Complete answers from which each item is moved up step by step."""
EACH_SCORED = pytest.mark.parametrize("instrument", SCORED.values(), ids=list(SCORED))


def allowed(item: Item) -> st.SearchStrategy[object]:
    """Any answer an item allows, or none."""
    states: list[object] = [None, *item.states]
    if item.low is not None and item.high is not None:
        numbers = (
            st.integers(int(item.low), int(item.high))
            if item.whole
            else st.decimals(as_decimal(item.low), as_decimal(item.high), places=2)
        )
        return st.one_of(numbers, st.sampled_from(states))
    return st.sampled_from([*(option.value for option in item.options), *states])


def answers_to(instrument: Measure) -> st.SearchStrategy[dict[str, object]]:
    """Answers to some or all items of a measure."""
    return st.fixed_dictionaries({}, optional={item.key: allowed(item) for item in instrument.items})


def complete(instrument: Measure, highest: bool, last: bool = False) -> dict[str, object]:  # noqa: FBT001, FBT002 - ends
    """Every item answered at one end of what it allows; of words the first or the last."""
    return {
        item.key: item.options[-last].value if item.worded else (max if highest else min)(item.numbers)
        for item in instrument.items
    }


def test_the_index_names_every_module_and_no_other() -> None:
    """The literal index and the folder agree, and so do the keys and variants."""
    folder = {path.stem for path in Path(package.__file__).parent.glob("*.py")} - {"__init__"}

    assert folder == set(INDEX.values())
    for key, module in INDEX.items():
        found = importlib.import_module(f"{package.__name__}.{module}").MEASURES
        assert key in {each.key for each in found}
        assert {each.key for each in found} <= INDEX.keys()


@ALL
def test_a_measure_says_what_it_is(instrument: Measure) -> None:
    """Sources, rights, specialisms and labels are there, and the specialisms exist."""
    assert instrument.sources
    assert instrument.rights.holder
    assert set(instrument.specialisms) <= specialisms.SPECIALISMS.keys()
    assert all(str(item.label) for item in instrument.items)
    assert len({str(item.label) for item in instrument.items}) == len(instrument.items)
    assert importlib.import_module(f"{package.__name__}.{INDEX[instrument.key]}").__doc__


@pytest.mark.parametrize("module", sorted(set(INDEX.values())))
def test_every_module_has_one_shape(module: str) -> None:
    """A specification with a worked example, and one tuple: the measure in each of its variants."""
    found = importlib.import_module(f"{package.__name__}.{module}")

    assert "MEASURES" in found.__all__
    assert {each.name for each in found.MEASURES} == {module}
    assert len({each.key for each in found.MEASURES}) == len(found.MEASURES)
    assert ">>> " in str(found.__doc__)


def named_in(node: Node | Condition) -> Iterator[Named]:
    """The nodes with a sentence inside a node."""
    if isinstance(node, Named):
        yield node
    for inside in descend(node):
        yield from named_in(inside)


@EACH_SCORED
def test_reversed_items_turn_about_their_own_ends(instrument: Measure) -> None:
    """An item is counted from the other end of what it allows, whichever rule is followed."""
    for node in (node for score in instrument.scores for node in (score.of, *dict(score.by_rule).values())):
        for named in named_in(node):
            if named.sentence.template.startswith("{item} reversed"):
                values = dict(named.sentence.parameters)
                numbers = instrument.item(str(values["item"])).numbers

                assert (values["low"], values["high"]) == (min(numbers), max(numbers))


def turns(node: Node | Condition, seen: set[Node | Condition]) -> Iterator[int | Fraction]:
    """The numbers a score compares with or looks up: where it may turn from rising to falling."""
    if node in seen:
        return
    seen.add(node)
    match node:
        case Constant(value) if not isinstance(value, str | None):
            yield value
        case Table(axes):
            for value in (value for axis in axes for value in (*axis.values, axis.top)):
                if not isinstance(value, str | None):
                    yield value
        case _:
            pass
    for inside in descend(node):
        yield from turns(inside, seen)


def trials(item: Item, turning: set[int | Fraction]) -> list[int | Fraction | str]:
    """The answers worth trying: all that are listed, or the ends of a range and where a score may turn within it."""
    if item.low is None or item.high is None:
        return [option.value for option in item.options]
    inside = [each for each in turning if item.low < each < item.high and (not item.whole or each == int(each))]
    return [item.low, item.high, *inside]


def groups(instrument: Measure) -> Iterator[dict[str, object]]:
    """Every combination of the particulars that are words, such as sex and hand."""
    words = [item for item in instrument.items if item.worded and item.kind is ItemKind.PARTICULAR]
    for combination in itertools.product(*(item.options for item in words)):
        yield {item.key: option.value for item, option in zip(words, combination, strict=True)}


def best(instrument: Measure, score: str, sign: int) -> Fraction | None:
    """The furthest a score can be taken by changing one answer after another, from any corner, until none helps.

    Of a rounded score a step that is too small to show still counts.
    """
    node = instrument.score_named(score).of
    turning = set(turns(node, set()))
    choices = {item.key: trials(item, turning) for item in instrument.items}

    def reached(answers: dict[str, object]) -> tuple[Fraction, Fraction]:
        result = instrument.score(answers)  # type: ignore[arg-type] # answers as the items allow them
        exact = result[score].exact
        if exact is None:
            return -Fraction(10**9), Fraction()
        before = evaluate(node.of, result.settled) if isinstance(node, Round) else exact
        assert isinstance(before, Fraction)
        return sign * exact, sign * before

    def climbed(answers: dict[str, object]) -> dict[str, object]:
        furthest = None
        while furthest != reached(answers):
            furthest = reached(answers)
            for key, allowed_answers in choices.items():
                answers = max([answers, *({**answers, key: answer} for answer in allowed_answers)], key=reached)
        return answers

    corners = [complete(instrument, highest, last) for highest in (False, True) for last in (False, True)]
    starts = [{**corner, **settings} for corner in corners for settings in groups(instrument)]
    return instrument.score(max(map(climbed, starts), key=reached))[score].exact  # type: ignore[arg-type] # as above


def tied(node: Node | Condition) -> bool:
    """Whether two cells looked up by the same items meet in a quotient, so that not every pair of them can."""
    match node:
        case Divide(dividend, divisor) if tables(dividend) & tables(divisor):
            return True
        case _:
            return any(map(tied, descend(node)))


def tables(node: Node | Condition) -> frozenset[str]:
    """The items that tables inside a node are looked up by."""
    looked = frozenset(items_in(node)) if isinstance(node, Table) else frozenset[str]()
    return looked.union(*map(tables, descend(node)))


@EACH_SCORED
def test_both_ends_of_every_range_are_reached(instrument: Measure) -> None:
    """The ends derived from the items are ends that answers come to; of cells tied to each other, none goes beyond."""
    for score in instrument.scores:
        span = instrument.range_of(score.key)
        if span.ends:
            reached = best(instrument, score.key, -1), best(instrument, score.key, 1)
            if tied(score.of):
                assert span.ends[0] <= reached[0] < reached[1] <= span.ends[1]  # type: ignore[operator] # both are there
            else:
                assert span.ends == reached


@ALL
def test_bands_and_thresholds_carry_their_sources_and_populations(instrument: Measure) -> None:
    """No band and no threshold stands without saying where it comes from."""
    for bands in instrument.bands:
        assert bands.sources
    for threshold in instrument.thresholds:
        assert threshold.sources
        assert str(threshold.population)


BANDED = [(instrument, bands) for instrument in MEASURES.values() for bands in instrument.bands]


@pytest.mark.parametrize(("instrument", "bands"), BANDED, ids=[f"{m.key}-{b.key}" for m, b in BANDED])
def test_every_band_holds_its_edges_and_not_a_step_beyond(instrument: Measure, bands: BandSet) -> None:
    """Both ends of a band belong to it, and one step further belongs to the next."""
    for band in bands.bands:
        assert band.low in band
        assert band.high in band
        assert band.low - bands.step not in band
        assert band.high + bands.step not in band
    assert instrument.score_named(bands.score).key == bands.score


@EACH_SCORED
@FEW
@given(data=st.data())
def test_the_compiled_scores_equal_the_plain_evaluation(instrument: Measure, data: st.DataObject) -> None:
    """Source and node-by-node evaluation agree exactly, under every missing rule."""
    given_answers = data.draw(answers_to(instrument))
    for rule in instrument.missing_rules:
        result = instrument.score(given_answers, missing_rule=rule.key)  # type: ignore[arg-type] # drawn as allowed
        for score in instrument.scores:
            assert evaluate(score.under(rule.key), result.settled) == result[score.key].exact


@EACH_SCORED
@FEW
@given(data=st.data())
def test_a_missing_answer_is_never_a_number(instrument: Measure, data: st.DataObject) -> None:
    """A score with a value although a needed item is missing says prorated; without a value it says why."""
    result: Result = instrument.score(data.draw(answers_to(instrument)))  # type: ignore[arg-type] # drawn as allowed
    scoring = instrument.scoring()
    for key, score in result.items():
        lacking = [
            item.key
            for item in instrument.items
            if item.key in scoring.valued[key] and not item.optional and result.settled[item.key] is None
        ]
        assert (score.value is None) == (score.status is Status.NOT_SCORABLE)
        assert (score.reason is None) == (score.status is Status.COMPLETE)
        if score.value is not None:
            assert (score.status is Status.PRORATED) == bool(lacking)


AGAINST = {
    "grip_strength": {"other_hand_mean_lb"},  # the hand compared with
    "michigan_hand": {"pain"},
    "moca": {"education_years"},  # few years add a point
    "must": {"bmi"},
    "niosh_rnle": {"v_origin"},  # a high origin allows more lifts
    "rosenberg": {"q2", "q5", "q6", "q8", "q9"},  # reversed by the author
    "strickland": {"pip_extension_deficit", "dip_extension_deficit"},
    "tampa_tsk17": {"q4", "q8", "q12", "q16"},  # reversed by the authors
    "total_active_motion": {
        "mcp_extension_deficit",
        "pip_extension_deficit",
        "dip_extension_deficit",
        "contralateral_tam",  # the finger compared with
    },
    "trail_making": {"a_seconds"},  # taken from, or put under, part B
    "work_ability_index": {"disease_count"},
    "wpai": {"q4_hours_worked"},  # part of what hours missed are divided by
}
"""Items that run against the others of their measure, by its name."""

EITHER_WAY = {
    ("cms_section_gg", None): "answers are codes of what was not attempted too, and no amounts",
    ("katz_adl", "grade"): "a grade is for certain activities together",
    ("modified_barthel_index_shah", "ambulation"): "who cannot walk is rated in a wheelchair instead",
    ("niosh_rnle", "v"): "a height is measured from the best one",
    ("stratify", "transfer"): "a point is given for two sums of transfer and mobility, and none above",
    ("stratify", "mobility"): "as transfer",
    ("total_active_motion", "contralateral_tam"): "a share of a finger that does not move is below nought",
}
"""A measure's items or scores, all of them or one, in which a step up may move a score either way, and why."""


def rising(instrument: Measure) -> dict[str, list[int | Fraction]]:
    """The numbers to try of each item, rising; what is known of the person stays as it is."""
    turning: set[int | Fraction] = set()
    for score in instrument.scores:
        turning.update(turns(score.of, set()))
    return {
        item.key: sorted(number for number in set(trials(item, turning)) if not isinstance(number, str))
        for item in instrument.items
        if item.kind is ItemKind.ANSWER and not item.worded
    }


def ways(instrument: Measure) -> dict[str, dict[str, set[int]]]:
    """Which way a step up of each item moves each score: +1, -1 or both, found from many complete answers."""
    found: dict[str, dict[str, set[int]]] = {score.key: {} for score in instrument.scores}
    axes = rising(instrument)
    chance = random.Random(instrument.key)  # noqa: S311 - the same answers on every run
    for _ in range(BASES):
        base = {item.key: chance.choice(axes.get(item.key) or trials(item, set())) for item in instrument.items}
        for item, axis in axes.items():
            results = [instrument.score({**base, item: answer}) for answer in axis]
            for (before, after), score in itertools.product(itertools.pairwise(results), found):
                low, high = before[score].exact, after[score].exact
                if low is not None and high is not None and low != high:
                    found[score].setdefault(item, set()).add(1 if high > low else -1)
    return found


@EACH_SCORED
def test_one_step_up_never_moves_a_score_the_wrong_way(instrument: Measure) -> None:
    """All items of a score run one way throughout, but for those that the tables above name."""
    against = AGAINST.get(instrument.name, set())
    for score, moved in ways(instrument).items():
        turned = {
            item: {-way for way in each} if item in against else each
            for item, each in moved.items()
            if not {(instrument.name, part) for part in (None, score, item)} & EITHER_WAY.keys()
        }

        assert len({way for each in turned.values() for way in each}) <= 1, turned


def test_every_exception_to_one_way_exists() -> None:
    """No exception outlives its item or score."""
    named = [(name, part) for name, parts in AGAINST.items() for part in parts] + list(EITHER_WAY)
    for name, part in named:
        forms = [each for each in SCORED.values() if each.name == name]
        known = [{None, *(item.key for item in each.items), *(score.key for score in each.scores)} for each in forms]

        assert forms
        assert all(part in each for each in known)


@EACH_SCORED
@FEW
@given(data=st.data())
def test_the_order_of_answers_does_not_matter(instrument: Measure, data: st.DataObject) -> None:
    """The same answers in another order come to an equal result."""
    drawn = data.draw(answers_to(instrument))
    shuffled = dict(data.draw(st.permutations(list(drawn.items()))))

    assert instrument.score(drawn) == instrument.score(shuffled)  # type: ignore[arg-type] # drawn as allowed


@ALL
def test_a_measure_is_its_name_variant_and_edition(instrument: Measure) -> None:
    """It hashes, pickles and copies by what it is."""
    assert pickle.loads(pickle.dumps(instrument)) is instrument  # noqa: S301 - our own bytes
    assert copy.deepcopy(instrument) is instrument
    assert hash(instrument) == hash(by_key(instrument.key))
    assert repr(instrument) == f"<Measure {instrument.key}>"


@EACH_SCORED
def test_a_result_survives_pickling_and_shows_no_answers(instrument: Measure) -> None:
    """A result is a value: equal after a round trip, and its repr holds scores alone."""
    result = instrument.score(complete(instrument, highest=True), on="2026-03-01")  # type: ignore[arg-type]

    assert pickle.loads(pickle.dumps(result)) == result  # noqa: S301 - our own bytes
    assert copy.deepcopy(result) == result
    assert hash(result)
    for item in instrument.items:
        if item.key not in instrument.scoring().spans:
            assert f" {item.key}=" not in repr(result)


@EACH_SCORED
def test_a_result_explains_every_score(instrument: Measure) -> None:
    """The explanation names the edition, the rule, each score, and every source."""
    for end in (False, True):
        text = str(instrument.score(complete(instrument, highest=end), on="2026-03-01").explain())  # type: ignore[arg-type]

        assert instrument.edition in text
        assert str(instrument.missing_rules[0].label) in text
        for score in instrument.scores:
            assert str(score.label) in text
        for source in instrument.sources:
            assert str(source) in text
        for bands in instrument.bands:
            assert str(bands.label) in text


@pytest.mark.parametrize("instrument", WITHHELD.values(), ids=list(WITHHELD))
def test_a_measure_that_is_withheld_says_why(instrument: Measure) -> None:
    """It has neither items nor scores, and scoring it raises the reason and names its owner."""
    with pytest.raises(MeasureWithheldError) as caught:
        instrument.score({})

    assert not instrument.items
    assert not instrument.scores
    assert str(instrument.withheld) in str(caught.value)
    assert instrument.rights.holder in str(caught.value)


@pytest.mark.parametrize(
    ("answers", "error", "words"),
    [
        ({"q1": 4}, InvalidInputError, "q1: 4 is not allowed: give one of 0, 1, 2, 3"),
        ({"q1": True}, InvalidInputError, "True and False are not numbers"),
        ({"q1": "2"}, InvalidInputError, "text is not taken for a number"),
        ({"q1": float("nan")}, InvalidInputError, "leave a missing answer out"),
        ({"q1": float("inf")}, InvalidInputError, "q1: inf is not allowed"),
        ({"q1": NOT_APPLICABLE}, InvalidInputError, "this item cannot be in that state"),
        ({"q1": "NOT_APPLICABLE"}, InvalidInputError, "a value of its own, not a word"),
        ({"q1": 0.5}, InvalidInputError, "q1: 0.5 is not allowed"),
        ({"q11": 1}, InvalidInputError, "q11: no item is called 'q11': did you mean 'q1'?"),
        ({"q1": object()}, InvalidInputError, "is not allowed"),
        ([1, 2], InvalidInputError, "answers: list is not a mapping"),
    ],
    ids=[
        "too high",
        "bool",
        "text",
        "nan",
        "infinite",
        "state",
        "word of a state",
        "half",
        "unknown",
        "object",
        "list",
    ],
)
def test_an_answer_that_cannot_be_is_refused(answers: object, error: type[Exception], words: str) -> None:
    """The error names the item, the value, what is allowed and the likely slip."""
    with pytest.raises(error) as caught:
        measure("phq9").score(answers)  # type: ignore[arg-type] # that is the point

    assert words in str(caught.value)


def test_an_unknown_item_is_found_when_another_is_left_out() -> None:
    """As many answers as items are no proof that each is an item's."""
    answers = {f"q{number}": 1 for number in range(1, 9)} | {"mood": 1}

    with pytest.raises(InvalidInputError, match="mood: no item is called 'mood'"):
        measure("phq9").score(answers)


def test_all_wrong_answers_are_told_at_once() -> None:
    """Three slips make one error of three problems, each with its path."""
    with pytest.raises(InvalidInputError) as caught:
        measure("phq9").score({"q1": 9, "q2": True, "mood": 1})

    assert ["mood", "q1", "q2"] == [problem.path for problem in caught.value.problems]


@pytest.mark.parametrize("same", [2.0, Fraction(2), as_decimal(Fraction(2))], ids=["float", "fraction", "decimal"])
def test_an_integral_number_counts_as_its_int(same: object) -> None:
    """2.0 is the answer 2."""
    answers = {f"q{number}": 2 for number in range(1, 10)}

    assert measure("phq9").score(answers) == measure("phq9").score({**answers, "q1": same})  # type: ignore[dict-item]


def test_answers_of_another_variant_are_recognised() -> None:
    """The error names the variant that the answers fit."""
    with pytest.raises(InvalidInputError) as caught:
        measure("barthel_index", "collin_0_20").score({"feeding": 10, "bathing": 5})

    assert "these answers fit the variant original_0_100" in str(caught.value)


@pytest.mark.parametrize(
    ("name", "variant", "error", "words"),
    [
        ("bartel_index", None, UnknownKeyError, "did you mean 'barthel_index'?"),
        ("barthel_index", None, VariantNeededError, "needs a variant: there are original_0_100, collin_0_20"),
        ("barthel_index", "0_100", VariantNeededError, "has no variant '0_100'"),
        ("phq9", "short", VariantNeededError, "phq9 has no variant 'short'"),
    ],
)
def test_a_measure_that_is_not_there_is_told_apart(
    name: str, variant: str | None, error: type[Exception], words: str
) -> None:
    """A slip in the name, a variant not named, and one that does not exist are different errors."""
    with pytest.raises(error) as caught:
        measure(name, variant)

    assert words in str(caught.value)


def test_an_unknown_key_of_the_catalogue_is_refused() -> None:
    """The catalogue's own key is checked too."""
    with pytest.raises(UnknownKeyError):
        by_key("phq10")


def test_states_have_words() -> None:
    """A state can be said to a person, and its repr is its name."""
    assert ["not applicable", "not asked"] == [str(state.label) for state in State]
    assert repr(NOT_APPLICABLE) == "NOT_APPLICABLE"


def test_settled_answers_are_what_was_given() -> None:
    """Answers come back without the missing, in the form they are kept in."""
    result = measure("phq9").score({"q1": 1.0, "q2": None})
    expected: dict[str, Settled] = {"q1": 1}

    assert expected == result.answers
    assert result.settled["q2"] is None

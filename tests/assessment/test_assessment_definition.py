"""A measure of one's own: what a definition may say, and what is refused when it is made."""

import copy
import pickle
import threading
from fractions import Fraction
from typing import Any

import attrs
import pytest

from occupational_therapy.assessment import (
    MEASURES,
    NOT_APPLICABLE,
    STRICT,
    Administration,
    Alert,
    Band,
    BandSet,
    Code,
    Direction,
    InvalidAnswersError,
    Item,
    Measure,
    MeasureWithheldError,
    MissingRule,
    Option,
    Result,
    Score,
    Status,
    Threshold,
    ThresholdKind,
    numbered,
    scale,
    worded,
)
from occupational_therapy.assessment.expressions import Compare, Comparison, Constant, Node, Raw
from occupational_therapy.assessment.forms import by_word, prorated, recoded, total
from occupational_therapy.kernel.document import Quantity
from occupational_therapy.kernel.errors import DuplicateKeyError, InvalidInputError, UnknownKeyError
from occupational_therapy.kernel.findings import Severity
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

SOURCE = Source("a definition made for this test")
PRORATE = MissingRule(key="prorate", label=message("a blank takes the mean"), sources=(SOURCE,))


def item(key: str, **fields: Any) -> Item:  # noqa: ANN401 - the fields of an item
    """An item of 0 to 3, unless the fields say otherwise."""
    options = {} if {"low", "options"} & fields.keys() else {"options": scale(0, 3)}
    return Item(key=key, label=message(key.upper()), **{**options, **fields})


def own(**fields: Any) -> Measure:  # noqa: ANN401 - the fields of a measure
    """A measure of two items, with some fields changed."""
    plain: dict[str, Any] = {
        "name": "evening_routine",
        "label": message("Evening routine"),
        "edition": "2026",
        "purpose": message("how an evening goes"),
        "items": (item("supper"), item("bed")),
        "scores": (Score(key="total", label=message("Total"), of=total("supper", "bed")),),
        "administration": (Administration.OBSERVED,),
        "ages": ADULTS,
        "areas": (Area.SELF_CARE,),
        "specialisms": ("rehabilitation",),
        "sources": (SOURCE,),
        "rights": Rights(status=RightsStatus.FREE, holder="the service", evidence="made by the service"),
    }
    return Measure(**{**plain, **fields})


def bands(*edges: tuple[int, int], **fields: Any) -> BandSet:  # noqa: ANN401 - the fields of a set
    """A set of bands with these ends."""
    named = tuple(Band(low, high, message("{low} on", low=low)) for low, high in edges)
    return BandSet(
        **{"key": "ours", "score": "total", "label": message("Ours"), "bands": named, "sources": (SOURCE,), **fields}
    )


def threshold(**fields: Any) -> Threshold:  # noqa: ANN401 - the fields of a threshold
    """A threshold of two points, with some fields changed."""
    plain = {
        "score": "total",
        "kind": "error",
        "value": 2,
        "statistic": "MDC95",
        "population": message("adults"),
        "sources": (SOURCE,),
    }
    return Threshold(**{**plain, **fields})


def test_a_measure_of_ones_own_gets_what_the_built_in_ones_get() -> None:
    """It scores, explains, bands, joins a catalogue, and survives pickling."""
    measure = own(bands=(bands((0, 3), (4, 6)),))
    result = measure.score({"supper": 2, "bed": 3}, on="2026-03-01")
    catalogue = MEASURES.extended(measure)

    assert result["total"].value == 5
    assert str(result["total"].bands["ours"].label) == "4 on"  # type: ignore[union-attr] # the band is there
    assert "SUPPER + BED" in str(result.explain())
    assert measure == catalogue["evening_routine"]
    assert len(MEASURES) + 1 == len(catalogue)
    for back in (pickle.loads(pickle.dumps(result)), copy.deepcopy(result)):  # noqa: S301 - our own bytes
        assert result == back
        assert back["total"].value == 5


def test_a_measure_named_as_a_built_in_one_cannot_join_its_catalogue() -> None:
    """The catalogue refuses duplicates."""
    with pytest.raises(DuplicateKeyError):
        MEASURES.extended(own(name="phq9"))


def test_a_measure_named_as_a_built_in_one_keeps_its_own_definition_when_pickled() -> None:
    """It is not taken for the built-in one of the same key."""
    back = pickle.loads(pickle.dumps(own(name="phq9")))  # noqa: S301 - our own bytes

    assert tuple(each.key for each in back.items) == ("supper", "bed")


REFUSED = [
    pytest.param({"items": (item("supper"), item("supper"))}, ["items: two are called supper"], id="an item twice"),
    pytest.param({"items": ()}, ["items: a measure needs at least one"], id="no item"),
    pytest.param({"scores": ()}, ["scores: a measure needs at least one"], id="no score"),
    pytest.param({"missing_rules": ()}, ["missing_rules: a measure needs at least one"], id="no missing rule"),
    pytest.param(
        {"scores": (Score(key="total", label=message("T"), of=total("supper", "breakfast")),)},
        ["scores.total: there is no item breakfast"],
        id="a score naming no item",
    ),
    pytest.param(
        {"scores": (Score(key="total", label=message("T"), of=total("supper"), by_rule=(("prorate", Raw("bed")),)),)},
        ["scores.total: there is no missing rule prorate"],
        id="a score under no rule",
    ),
    pytest.param(
        {"bands": (bands((0, 3), (4, 5)),)}, ["they cover 0 to 5, but the score reaches from 0 to 6"], id="short"
    ),
    pytest.param(
        {"bands": (bands((0, 6), score="sum"),)}, ["bands.ours: there is no score sum"], id="bands of no score"
    ),
    pytest.param(
        {"bands": (bands((0, 6), needs=("tea",)),)}, ["bands.ours: there is no item tea"], id="bands of no item"
    ),
    pytest.param({"thresholds": (threshold(score="sum"),)}, ["thresholds[0]: there is no score sum"], id="threshold"),
    pytest.param(
        {
            "alerts": (
                Alert(
                    key="fire",
                    when=Compare(Raw("stove"), Comparison.MORE, Constant(0)),
                    severity=Severity.STOP,
                    message=message("look"),
                    sources=(SOURCE,),
                ),
            )
        },
        ["alerts.fire: there is no item stove"],
        id="an alert of no item",
    ),
]


@pytest.mark.parametrize(("fields", "problems"), REFUSED)
def test_a_definition_that_cannot_work_is_refused_when_it_is_made(fields: dict[str, Any], problems: list[str]) -> None:
    """Every problem is told, with where it is."""
    with pytest.raises(InvalidInputError) as caught:
        own(**fields)

    for problem in problems:
        assert problem in str(caught.value)


def test_all_that_is_wrong_is_told_at_once() -> None:
    """A wrong score and wrong bands make one error."""
    with pytest.raises(InvalidInputError) as caught:
        own(scores=(Score(key="total", label=message("T"), of=Raw("tea")),), bands=(bands((0, 6), score="sum"),))

    assert [problem.path for problem in caught.value.problems] == ["scores.total", "bands.ours"]


@pytest.mark.parametrize(
    ("edges", "words"),
    [
        (((0, 2), (4, 6)), "there is a gap below 4"),
        (((0, 4), (4, 6)), "there is an overlap below 4"),
        (((3, 0),), "the lower end is above the upper end"),
    ],
)
def test_bands_with_a_gap_or_an_overlap_are_refused(edges: tuple[tuple[int, int], ...], words: str) -> None:
    """A set tiles its range."""
    with pytest.raises(InvalidInputError) as caught:
        bands(*edges)

    assert words in str(caught.value)


@pytest.mark.parametrize("value", [0, -1, "0", "x"], ids=str)
def test_a_threshold_is_above_zero(value: object) -> None:
    """A change of nothing is no threshold."""
    with pytest.raises((InvalidInputError, ArithmeticError)):
        threshold(value=value)


def test_a_threshold_needs_its_population() -> None:
    """Without one it cannot be made at all."""
    with pytest.raises(TypeError, match="population"):
        Threshold(score="total", kind="error", value=2, statistic="MDC95", sources=(SOURCE,))  # type: ignore[call-arg]


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"options": ()}, "an item needs options, or both a lowest and a highest number"),
        ({"low": 1}, "an item needs options, or both a lowest and a highest number"),
        ({"options": scale(0, 1), "low": 0, "high": 1}, "an item has options or a range, not both"),
        ({"low": 2, "high": 2}, "the highest number is not above the lowest"),
        ({"options": numbered(1, 1)}, "an answer is allowed twice"),
        ({"options": ("yes",)}, "str is not a Option"),
    ],
    ids=["nothing", "half a range", "both", "no width", "twice", "no option"],
)
def test_an_item_says_once_what_it_allows(fields: dict[str, Any], words: str) -> None:
    """Options or a range, one of them, and soundly."""
    with pytest.raises(InvalidInputError) as caught:
        Item(key="tea", label=message("Tea"), **fields)

    assert words in str(caught.value)


RANGE = item("pain", low=0, high=Fraction(21, 2))
WHOLE = item("age", low=18, high=90, whole=True, states=(NOT_APPLICABLE,))
HAND = item("hand", options=worded(left=message("left"), right=message("right")))
HALF = item("half", options=numbered(0, Fraction(1, 2), 1))


@pytest.mark.parametrize(
    ("one", "answer", "settled"),
    [
        (RANGE, 10.5, Fraction(21, 2)),
        (RANGE, 3, 3),
        (RANGE, 3.0, 3),
        (WHOLE, 18, 18),
        (WHOLE, NOT_APPLICABLE, NOT_APPLICABLE),
        (WHOLE, None, None),
        (HAND, "left", "left"),
        (HALF, 0.5, Fraction(1, 2)),
    ],
)
def test_an_allowed_answer_is_settled(one: Item, answer: object, settled: object) -> None:
    """An answer is kept exactly, an integral number as its int."""
    assert settled == one.settle(answer)


@pytest.mark.parametrize(
    ("one", "answer", "words"),
    [
        (RANGE, 10.6, "10.6 is not allowed: give a number from 0 to 10.5"),
        (RANGE, -0.1, "-0.1 is not allowed"),
        (RANGE, "3", "text is not taken for a number"),
        (WHOLE, 18.5, "give a whole number from 18 to 90, or NOT_APPLICABLE"),
        (WHOLE, 17, "17 is not allowed"),
        (HAND, "LEFT", "'LEFT' is not allowed: give one of left, right"),
        (HAND, 1, "1 is not allowed"),
        (HALF, 0.25, "give one of 0, 0.5, 1"),
    ],
)
def test_another_answer_is_refused(one: Item, answer: object, words: str) -> None:
    """The problem names the value and what is allowed."""
    with pytest.raises(InvalidAnswersError) as caught:
        one.settle(answer)

    assert words in str(caught.value)


def test_looking_for_what_is_not_there_suggests_the_nearest() -> None:
    """Items, scores and missing rules are looked up by key."""
    measure = own()

    assert measure.item("supper").key == "supper"
    for look, words in (
        (lambda: measure.item("super"), "did you mean 'supper'?"),
        (lambda: measure.score_named("totale"), "did you mean 'total'?"),
        (lambda: measure.missing_rule("strikt"), "did you mean 'strict'?"),
        (lambda: measure.score({}, missing_rule="strikt"), "did you mean 'strict'?"),
    ):
        with pytest.raises(UnknownKeyError) as caught:
            look()
        assert words in str(caught.value)


def test_a_named_missing_rule_stands_in_and_says_so() -> None:
    """Under the rule there is a value, marked as prorated; without it there is none, with the reason."""
    score = Score(
        key="total",
        label=message("Total"),
        of=total("supper", "bed"),
        by_rule=(("prorate", prorated("supper", "bed", at_least=1)),),
    )
    measure = own(scores=(score,), missing_rules=(STRICT, PRORATE))
    strict, prorating = (measure.score({"bed": 3}, missing_rule=rule)["total"] for rule in (None, "prorate"))

    assert strict.value is None
    assert "one item has no answer (supper)" in str(strict.reason)
    assert Status.NOT_SCORABLE is strict.status
    assert prorating.value == 6.0
    assert Status.PRORATED is prorating.status
    assert "a blank takes the mean" in str(prorating.reason)


REASONS: list[tuple[Node, tuple[Item, ...], dict[str, Any], str]] = [
    (total("supper", "bed"), (item("supper"), item("bed")), {}, "2 items have no answer (supper, bed)"),
    (
        Raw("supper"),
        (item("supper", states=(NOT_APPLICABLE,)),),
        {"supper": NOT_APPLICABLE},
        "items that it needs do not apply or were not asked: supper",
    ),
    (
        recoded("supper", {0: 1}),
        (item("supper"),),
        {"supper": 3},
        "the answers are outside what this score is defined for",
    ),
]


@pytest.mark.parametrize(("node", "items", "answers", "words"), REASONS)
def test_a_score_without_a_value_says_why(
    node: Node, items: tuple[Item, ...], answers: dict[str, Any], words: str
) -> None:
    """Missing, not applicable, and outside a table are different reasons."""
    result = own(items=items, scores=(Score(key="total", label=message("T"), of=node),)).score(answers)

    assert words in str(result["total"].reason)
    assert str(result["total"].shown()) == "not scorable"
    assert words in str(result.explain())


def test_an_item_that_may_be_left_out_is_not_missing() -> None:
    """Without it the score is complete."""
    measure = own(
        items=(item("supper"), item("tea", optional=True)),
        scores=(Score(key="total", label=message("T"), of=prorated("supper", "tea", at_least=1)),),
    )

    assert Status.COMPLETE is measure.score({"supper": 2})["total"].status


INTERPRETED = [
    ({"supper": 1, "bed": 1}, "0 on", None),
    ({"supper": 3, "bed": 3}, "4 on", None),
    ({"supper": 3}, None, "there is no score"),
]


@pytest.mark.parametrize(("answers", "band", "reason"), INTERPRETED)
def test_a_value_is_placed_in_each_set_of_bands(answers: dict[str, Any], band: str | None, reason: str | None) -> None:
    """A set gives a band, or says why it gives none."""
    found = own(bands=(bands((0, 3), (4, 6)),)).score(answers)["total"].interpretations[0]

    assert band == (str(found.band.label) if found.band else None)
    assert reason == (str(found.reason) if found.reason else None)


def test_a_value_between_two_bands_has_none() -> None:
    """A prorated 3.5 is in no band for whole numbers."""
    items = (item("a"), item("b"), item("c"))
    node = prorated("a", "b", "c", at_least=2)
    measure = own(
        items=items,
        scores=(Score(key="total", label=message("T"), of=node),),
        bands=(bands((0, 4), (5, 9)),),
    )
    found = measure.score({"a": 1, "b": 2})["total"].interpretations[0]

    assert found.band is None
    assert str(found.reason) == "4.5 lies between two bands"
    assert "no band, for 4.5 lies between two bands" in str(measure.score({"a": 1, "b": 2}).explain())


def test_bands_for_a_full_form_do_not_apply_to_another() -> None:
    """Where an item the bands need is not applicable, there is no band."""
    measure = own(
        items=(item("supper"), item("bed", states=(NOT_APPLICABLE,), optional=True)),
        scores=(Score(key="total", label=message("T"), of=total("supper")),),
        bands=(bands((0, 3), needs=("bed",)),),
    )
    found = measure.score({"supper": 1, "bed": NOT_APPLICABLE})["total"].interpretations[0]

    assert str(found.reason) == "the bands are for a form with bed answered"


def test_a_band_of_one_value_is_written_as_one() -> None:
    """Its ends are not said twice."""
    assert str(Band(7, 7, message("x")).ends()) == "7"
    assert str(Band("0.5", 7, message("x")).ends()) == "0.5 to 7"


def test_a_band_has_numbers_for_ends() -> None:
    """A float that is none is refused."""
    with pytest.raises(InvalidInputError):
        Band(float("nan"), 7, message("x"))  # type: ignore[arg-type] # that is the point


def test_an_alert_is_a_finding_whatever_the_score() -> None:
    """It is found where its condition holds, and only there."""
    alert = Alert(
        key="no_supper",
        when=Compare(Raw("supper"), Comparison.EQUAL, Constant(0)),
        severity=Severity.WARNING,
        message=message("no supper"),
        sources=(SOURCE,),
    )
    measure = own(alerts=(alert,))

    assert [found.rule for found in measure.score({"supper": 0}).findings] == ["no_supper"]
    assert measure.score({"supper": 1}).findings == ()
    assert measure.score({}).findings == ()
    assert "no supper" in str(measure.score({"supper": 0}).explain())
    assert "no supper" in str(measure.score({"supper": 0}).outline())


def test_a_withheld_measure_is_known_and_not_scored() -> None:
    """It says what it is, and raises why it is not scored and who owns it."""
    measure = own(items=(), scores=(), withheld=message("its formula is not published"))

    assert str(measure.label) == "Evening routine"
    for attempt in (lambda: measure.score({}), measure.scoring):
        with pytest.raises(MeasureWithheldError) as caught:
            attempt()
        assert "its formula is not published; its owner is the service" in str(caught.value)


def test_scoring_is_made_ready_once_for_all_threads() -> None:
    """Many threads that score first at the same time share one preparation."""
    measure = own()
    ready = threading.Barrier(8)
    seen: list[object] = []

    def score() -> None:
        ready.wait()
        seen.append((measure.scoring(), measure.score({"supper": 1, "bed": 1})["total"].value))

    threads = [threading.Thread(target=score) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(seen) == 8
    assert all(seen[0] == each for each in seen)


def first_and_later(measure: Measure, first: dict[str, Any], later: dict[str, Any]) -> tuple[Result, Result]:
    """Two dated results."""
    return measure.score(first, on="2026-03-01"), measure.score(later, on="2026-06-01")


HIGHER = (Score(key="total", label=message("T"), of=total("supper", "bed"), direction=Direction.HIGHER_IS_BETTER),)
CHANGES = [
    pytest.param((1, 1), (2, 2), 2, 100, True, True, id="twice as much"),
    pytest.param((2, 2), (1, 2), -1, -25, False, False, id="less"),
    pytest.param((2, 2), (2, 2), 0, 0, None, False, id="the same"),
    pytest.param((0, 0), (1, 1), 2, None, True, True, id="from nothing"),
    pytest.param((3, 3), (1, 1), -4, pytest.approx(-66.6667, abs=1e-4), False, True, id="much less"),
]


@pytest.mark.parametrize(("first", "later", "difference", "percent", "better", "beyond"), CHANGES)
def test_change_is_told_with_its_direction_and_its_thresholds(  # noqa: PLR0913, PLR0917 - a row of the table
    first: tuple[int, int], later: tuple[int, int], difference: int, percent: object, better: object, beyond: object
) -> None:
    """Difference, percent, direction and error: a change of exactly the threshold reaches it."""
    measure = own(scores=HIGHER, thresholds=(threshold(),))
    one, other = (dict(zip(("supper", "bed"), given, strict=True)) for given in (first, later))
    change = measure.change(*first_and_later(measure, one, other))["total"]

    assert difference == change.difference
    assert percent == change.percent
    assert better is change.better
    assert beyond is change.beyond_error
    assert change.important is None


def test_thresholds_that_disagree_decide_nothing() -> None:
    """Two populations, two answers: each is told, and none is taken."""
    measure = own(
        scores=HIGHER,
        thresholds=(
            threshold(kind=ThresholdKind.IMPORTANCE, value=2, population=message("at home")),
            threshold(kind=ThresholdKind.IMPORTANCE, value=40, percent=True, population=message("in hospital")),
            threshold(kind=ThresholdKind.IMPORTANCE, value=3, population=message("at work")),
        ),
    )
    change = measure.change(*first_and_later(measure, {"supper": 2, "bed": 2}, {"supper": 3, "bed": 3}))["total"]

    assert change.important is None
    assert [compared.reached for compared in change.comparisons] == [True, True, False]


@pytest.mark.parametrize(("first", "beyond"), [(1, None), (2, True), (4, True), (5, None)])
def test_a_threshold_holds_from_the_first_values_it_was_found_for(first: int, beyond: object) -> None:
    """Outside them it decides nothing; both ends are within."""
    measure = own(scores=HIGHER, thresholds=(threshold(value=1, first_low=2, first_high=4),))
    answers = {"supper": first - 2, "bed": 2} if first >= 2 else {"supper": 1, "bed": 0}
    later = {**answers, "bed": answers["bed"] + 1}

    assert beyond is measure.change(*first_and_later(measure, answers, later))["total"].beyond_error


def test_change_without_a_value_is_unknown() -> None:
    """Where either result has no score there is no difference, and the items that differ are named."""
    measure = own(thresholds=(threshold(),))
    change = measure.change(*first_and_later(measure, {"supper": 2, "bed": 2}, {"supper": 3}))["total"]

    assert change.difference is None
    assert change.percent is None
    assert change.beyond_error is None
    assert change.better is None
    assert change.unlike == ("bed",)


def test_results_that_cannot_be_compared_are_refused() -> None:
    """Another measure, another edition, and the wrong order are told at once."""
    measure, other = own(), own(edition="2027")
    with pytest.raises(InvalidInputError) as caught:
        measure.change(other.score({}, on="2026-06-01"), other.score({}, on="2026-03-01"))

    assert [problem.path for problem in caught.value.problems] == ["first", "later", "later"]
    assert "edition 2027" in str(caught.value)


def test_undated_results_can_be_compared() -> None:
    """Without dates the caller vouches for the order."""
    measure = own()

    assert (
        measure.change(measure.score({"supper": 0, "bed": 0}), measure.score({"supper": 1, "bed": 0}))[
            "total"
        ].difference
        == 1
    )


def test_a_result_is_a_mapping_that_shows_no_answers() -> None:
    """Scores by key, undated or dated, and a short repr."""
    measure = own()
    undated = measure.score({"supper": 1, "bed": 2})

    assert list(undated) == ["total"]
    assert len(undated) == 1
    assert repr(undated) == "<Result of evening_routine: total=3>"
    assert "Evening routine, undated" in str(undated.outline())
    assert (
        repr(measure.score({"supper": 1, "bed": 2}, on="2026-03-01"))
        == "<Result of evening_routine on 2026-03-01: total=3>"
    )
    assert Quantity(3, 0) == undated["total"].shown()
    assert undated["total"].key == "total"
    assert str(undated["total"].label) == "Total"


@pytest.mark.parametrize("words", [Administration, Direction, Status], ids=lambda kind: kind.__name__)
def test_every_word_has_a_label(words: Any) -> None:  # noqa: ANN401 - an enumeration
    """Each member can be said to a person."""
    assert all(str(member.label) for member in words)


def test_a_code_is_unverified_unless_said() -> None:
    """Where it was seen is no proof."""
    assert not Code(system="loinc", code="96761-2").verified


def test_options_may_carry_labels() -> None:
    """A labelled option is shown by its label in the explanation."""
    lit = item("light", options=(Option(0, message("off")), Option(1, message("on"))))
    measure = own(items=(lit,), scores=(Score(key="total", label=message("T"), of=Raw("light")),))

    assert "LIGHT  on" in str(measure.score({"light": 1}).explain())


def test_a_word_without_a_label_is_shown_as_it_is() -> None:
    """An answer in a word needs no label."""
    side = item("side", options=(Option("left"), Option("right")))
    score = Score(key="total", label=message("T"), of=by_word("side", {"left": 1, "right": 2}))
    measure = own(items=(side,), scores=(score,))

    assert "SIDE  left" in str(measure.score({"side": "left"}).explain())


def test_a_measure_is_not_equal_to_anything_else() -> None:
    """Equality is by name, variant and edition among measures alone."""
    assert own() == own()
    assert own() != own(edition="2027")
    assert own() != "evening_routine"
    assert attrs.evolve(own(), purpose=message("another")) == own()


def test_rows_of_a_data_frame_are_taken_as_mappings() -> None:
    """Anything with keys and get will do; an unknown key of it is refused."""

    class Row:
        def __init__(self, cells: dict[str, object]) -> None:
            self.cells = cells

        def get(self, key: str) -> object:
            return self.cells.get(key)

        def keys(self) -> list[str]:
            return list(self.cells)

        def __len__(self) -> int:
            return len(self.cells)

    assert own().score(Row({"supper": 1, "bed": 2}))["total"].value == 3  # type: ignore[arg-type] # that is the point
    with pytest.raises(InvalidAnswersError):
        own().score(Row({"supper": 1, "name": "x"}))  # type: ignore[arg-type] # as above


def test_a_mapping_that_fails_of_itself_is_not_taken_for_another_kind() -> None:
    """An AttributeError inside a mapping is the mapping's own."""

    class Broken(dict[str, int]):
        def get(self, key: str, default: object = None) -> Any:  # noqa: ANN401 - as a dictionary has it
            raise AttributeError(key, default)

    with pytest.raises(AttributeError):
        own().score(Broken())


def test_a_result_names_the_day_the_word_and_the_band() -> None:
    """A dated result with a word for an answer and a band says all three, in brief and in full."""
    result = MEASURES["grip_strength_ewgsop2"].score({"sex": "male", "kg1": 26.9}, on="2026-03-02")

    for said in ("2026-03-02", "low: sarcopenia is probable"):
        assert said in str(result.explain())
        assert said in str(result.outline())
    assert "male" in str(result.explain())

"""Results of measures of the caller's own, written and read with their definitions."""

import threading
from collections.abc import Callable
from typing import Any

import attrs
import pytest

from occupational_therapy.assessment import MEASURES, Measure, Result, measure
from occupational_therapy.casework import Case
from occupational_therapy.interop.records import InvalidRecordError, NoRecordError, dumps, from_plain, loads, to_plain
from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.errors import DuplicateKeyError, InvalidInputError
from occupational_therapy.kernel.messages import message
from tests.casework.caseload import CASE, SCALE, scored
from tests.house import pickled

RESULT = scored("2026-03-16", 8, 2, 1)
OTHER = attrs.evolve(SCALE, edition="second")
SHORT, LONG = (attrs.evolve(SCALE, name="in_two_forms", variant=variant) for variant in ("short", "long"))
GAD7 = measure("gad7")
WORDED = GAD7.worded({"q1": "The owner's words"}, wording="The owner, licence 12")
OWN_WORDED = SCALE.worded({"ease": "My words"}, wording="mine")
ANSWERS = {"ease": 8, "risk": 2, "rest": 1}


@pytest.mark.parametrize(
    "measures",
    [
        pytest.param([SCALE], id="list"),
        pytest.param((GAD7, SCALE), id="beside one of the catalogue"),
        pytest.param(Catalogue("measure", [SCALE, SHORT, LONG]), id="catalogue"),
        pytest.param(MEASURES.extended(SCALE), id="the catalogue with one's own"),
        pytest.param({"made_up_scale": SCALE}, id="mapping"),
    ],
)
def test_is_read_back_equal(measures: Any) -> None:  # noqa: ANN401 - of several classes
    """A result of one's own measure, alone and in a case, is written and read back equal with its definition."""
    for value in (RESULT, CASE):
        back = loads(dumps(value, measures=measures), type(value), measures=measures)

        assert value == back
        assert repr(value) == repr(back)
    assert (RESULT, RESULT) == from_plain(
        to_plain([RESULT, RESULT], measures=measures), tuple[Result, ...], measures=measures
    )


def test_an_iterator_will_do() -> None:
    """Definitions may come one by one."""
    assert RESULT == loads(dumps(RESULT, measures=iter([SCALE])), Result, measures=iter([SCALE]))


def test_the_shape_is_that_of_any_result() -> None:
    """What is kept is the same as of a measure of the catalogue."""
    assert {
        "measure": "made_up_scale",
        "edition": "first",
        "on": "2026-03-16",
        "missing_rule": "strict",
        "answers": ANSWERS,
    } == to_plain(RESULT, measures=[SCALE])


@pytest.mark.parametrize(
    ("used", "given"),
    [
        pytest.param(SHORT, [SHORT, LONG], id="a variant"),
        pytest.param(LONG, [SHORT, LONG], id="the other"),
        pytest.param(OWN_WORDED, [SCALE], id="worded, read plain"),
        pytest.param(SCALE, [OWN_WORDED], id="plain, read worded"),
        pytest.param(pickled(SCALE), [SCALE], id="pickled in between"),
        pytest.param(GAD7, [WORDED], id="of the catalogue, read worded"),
        pytest.param(WORDED, [], id="of the catalogue, worded, read plain"),
    ],
)
def test_the_definition_given_is_the_one_read(used: Measure, given: list[Measure]) -> None:
    """A result is read as one of the definition that was given for its key."""
    result = used.score({item.key: 1 for item in used.items})
    back = loads(dumps(result, measures=given), Result, measures=given)

    assert result == back
    assert {id(back.measure)} <= {id(each) for each in (*given, GAD7)}


@pytest.mark.parametrize(
    ("used", "given"),
    [
        pytest.param(SCALE, [], id="none given"),
        pytest.param(SCALE, [SHORT], id="another given"),
        pytest.param(SCALE, [OTHER], id="another edition given"),
        pytest.param(attrs.evolve(SCALE, scores=SCALE.scores[:1]), [SCALE], id="other scores"),
    ],
)
def test_what_is_not_given_is_not_written(used: Measure, given: list[Measure]) -> None:
    """A result of a measure that is not given as it is could not be scored again, and is not written."""
    with pytest.raises(NoRecordError, match="'made_up_scale' is not in the catalogue: give your own as measures"):
        dumps(used.score(ANSWERS), measures=given)


@pytest.mark.parametrize(
    ("said", "changes", "given"),
    [
        pytest.param("measure: no measure is called 'made_up_scale'", {}, [], id="none given"),
        pytest.param(
            "measure: no measure is called 'made_up_scales': did you mean 'made_up_scale'?",
            {"measure": "made_up_scales"},
            [SCALE],
            id="nearest",
        ),
        pytest.param(
            "edition: is not 'second', the edition known here: it cannot be scored again", {}, [OTHER], id="edition"
        ),
        pytest.param(
            "variant: in_two_forms needs a variant: there are short, long",
            {"measure": "in_two_forms"},
            [SHORT, LONG],
            id="variant needed",
        ),
        pytest.param(
            "variant: in_two_forms has no variant 'tall': there are short, long",
            {"measure": "in_two_forms", "variant": "tall"},
            [SHORT, LONG],
            id="no such variant",
        ),
        pytest.param(
            "variant: made_up_scale has no variant 'tall'", {"variant": "tall"}, [SCALE], id="variant of one without"
        ),
        pytest.param(
            "variant: barthel_index needs a variant: there are original_0_100, collin_0_20",
            {"measure": "barthel_index"},
            [SCALE],
            id="of the catalogue",
        ),
        pytest.param("answers.ease: 11 is not allowed", {"answers": {"ease": 11}}, [SCALE], id="answer"),
    ],
)
def test_what_cannot_be_read_is_told(said: str, changes: dict[str, Any], given: list[Measure]) -> None:
    """What was not given, or does not fit what was given, is a problem at its place."""
    plain = to_plain(RESULT, measures=[SCALE]) | changes

    with pytest.raises(InvalidRecordError) as caught:
        from_plain(plain, Result, measures=given)

    assert str(caught.value).startswith(said)


NOT_MEASURES: list[Any] = [
    pytest.param("measures: Measure is not a list of values", SCALE, id="a measure alone"),
    pytest.param("measures: str is not a list of values", "made_up_scale", id="a word"),
    pytest.param("measures[1]: str is not a Measure", [SCALE, "phq9"], id="a key"),
    pytest.param(
        "measures[0]: gad7 is the key of another measure of the catalogue: give yours one of its own",
        [attrs.evolve(GAD7, alerts=())],
        id="a key of the catalogue",
    ),
]


@pytest.mark.parametrize(("said", "measures"), NOT_MEASURES)
@pytest.mark.parametrize(
    "act",
    [
        pytest.param(lambda measures: to_plain(RESULT, measures=measures), id="to_plain"),
        pytest.param(lambda measures: from_plain({}, Result, measures=measures), id="from_plain"),
        pytest.param(lambda measures: dumps(RESULT, measures=measures), id="dumps"),
        pytest.param(lambda measures: loads("{}", Result, measures=measures), id="loads"),
    ],
)
def test_what_is_no_measure_is_refused(act: Callable[[Any], object], said: str, measures: object) -> None:
    """What is given for measures is checked by the argument's name, in reading and in writing."""
    with pytest.raises(InvalidInputError) as caught:
        act(measures)

    assert said == str(caught.value)


def test_two_of_one_key_are_refused() -> None:
    """Of two measures of one key nobody could say which is meant."""
    with pytest.raises(DuplicateKeyError, match="'made_up_scale'"):
        dumps(RESULT, measures=[SCALE, OTHER])


def test_a_measure_is_known_during_the_call_alone() -> None:
    """After a call, one that failed too, the measures given to it are not known any more."""
    for text in (dumps(RESULT, measures=[SCALE]), '{"measure": 7}'):
        try:
            loads(text, Result, measures=[SCALE])
        except InvalidRecordError:
            assert text == '{"measure": 7}'
        with pytest.raises(NoRecordError):
            dumps(RESULT)


def test_threads_do_not_see_each_other() -> None:
    """Two threads that give two definitions of one key each read their own."""
    together = threading.Barrier(2)
    found: dict[str, int] = {}

    def work(own: Measure) -> None:
        written = dumps(own.score(ANSWERS), measures=[own])
        together.wait()
        for _ in range(50):
            back = loads(written, Result, measures=[own])
            found[own.edition] = found.get(own.edition, 0) + (back.measure is own)

    threads = [threading.Thread(target=work, args=(own,)) for own in (SCALE, OTHER)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()

    assert {"first": 50, "second": 50} == found


def test_a_case_without_such_results_needs_none() -> None:
    """A case that holds results of the catalogue alone is written as before."""
    case = attrs.evolve(CASE, results=[measure("phq9").score({"q1": 1})])

    assert case == loads(dumps(case), Case)
    assert dumps(case) == dumps(case, measures=[SCALE])


def test_a_finding_of_a_measure_needs_none() -> None:
    """A measure's words are no secret: what was found of a result is written without its definition."""
    [found] = scored("2026-03-16", 8, 9).findings

    assert message("the risk is high: look at it today") == found.message
    assert found == loads(dumps(found), type(found))

"""An owner's wording in place of our labels: shown everywhere, kept when pickled, never in a repr."""

import copy
import html
import pickle
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest

from occupational_therapy.assessment import NOT_APPLICABLE, Item, Measure, measure, numbered, scale
from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.messages import Verbatim, message
from occupational_therapy.locales import localise, render

LABELS = {"q1": "Canary: the owner's first item", "q2": "Canary: the owner's second item"}
OPTIONS: Any = {"q1": {0: "Canary: never", 3.0: "Canary: always"}}
SOURCE = "The owner's form, licence 12"


def worded(name: str = "gad7") -> Measure:
    """A built-in measure with an owner's wording of two items and two answers."""
    return measure(name).worded(LABELS, options=OPTIONS, wording=SOURCE)


def complete(instrument: Measure, level: int) -> dict[str, Any]:
    """The same answer to every item."""
    return {item.key: level for item in instrument.items}


def said(instrument: Measure) -> list[str]:
    """What a worded measure says of itself, in every form."""
    result = instrument.score(complete(instrument, 3), on="2026-03-01")
    return [
        str(result.explain()),
        str(instrument.outline()),
        str(instrument.outline(result)),
        render(instrument.outline(result), "en_GB"),
        render(result.explain(), "fr", format="html"),
    ]


@pytest.mark.parametrize("place", range(5), ids=["explained", "outline", "outline with example", "page", "in French"])
def test_the_wording_is_used_wherever_labels_are_shown(place: int) -> None:
    """Explanation, outline and page show the owner's items and answers; the page says whose they are."""
    text, ours = (html.unescape(said(each)[place]) for each in (worded(), measure("gad7")))

    assert "Canary: the owner's first item" in text
    assert "Canary: always" in text
    assert "Canary" not in ours


def test_the_page_says_whose_wording_it_is() -> None:
    """The licensee's source stands among the facts of the page."""
    assert f"Wording of the items: {SOURCE}" in str(worded().outline())
    assert "Wording of the items" not in str(measure("gad7").outline())


def test_labels_that_were_not_given_stay_ours() -> None:
    """Only what is named is worded."""
    plain, own = measure("gad7"), worded()

    assert plain.items[2:] == own.items[2:]
    assert str(own.item("q1").label) == LABELS["q1"]
    assert [str(option.label) for option in own.item("q1").options if option.label] == [
        "Canary: never",
        "Canary: always",
    ]
    assert plain.item("q2").options == own.item("q2").options


def test_the_wording_is_never_translated() -> None:
    """A reader of another language sees the owner's words as they are, and they are not reported as untranslated."""
    rendering = localise(worded().item("q1").label, "fr")

    assert rendering.text == LABELS["q1"]
    assert rendering.untranslated == ()


def test_the_wording_is_in_no_repr() -> None:
    """A licensed text does not leak into logs."""
    own = worded()
    result = own.score(complete(own, 1))

    for shown in (own, own.item("q1"), own.items, result, result["total"]):
        assert "Canary" not in repr(shown)


def test_it_is_still_the_same_measure() -> None:
    """Results can be compared with those of the measure without the wording, either way round."""
    plain, own = measure("gad7"), worded()
    first, later = plain.score(complete(plain, 1), on="2026-03-01"), own.score(complete(own, 2), on="2026-06-01")

    assert plain == own
    assert hash(plain) == hash(own)
    assert plain.score(complete(plain, 2), on="2026-06-01") == later
    assert plain.change(first, later)["total"].difference == 7
    assert own.change(first, later) == plain.change(first, later)


@pytest.mark.parametrize(
    "own",
    [
        pytest.param(worded(), id="built in"),
        pytest.param(
            measure("barthel_index", "collin_0_20").worded({"stairs": "Canary"}, wording=SOURCE), id="a variant"
        ),
        pytest.param(worded().worded({"q1": "Canary again"}, wording="another form"), id="worded twice"),
        pytest.param(attrs.evolve(measure("gad7"), edition="own").worded(LABELS, wording=SOURCE), id="a caller's own"),
    ],
)
def test_it_keeps_its_wording_when_pickled(own: Measure) -> None:
    """Pickled or copied, it comes back with the same words and the same source."""
    for back in (pickle.loads(pickle.dumps(own)), copy.deepcopy(own)):  # noqa: S301 - our own bytes
        assert own == back
        assert own.items == back.items
        assert own.wording == back.wording
        assert own.edition == back.edition
    result = own.score({own.items[0].key: 1}, on="2026-03-01")
    assert pickle.loads(pickle.dumps(result)).measure.items == own.items  # noqa: S301 - our own bytes


def test_a_worded_measure_is_pickled_by_key() -> None:
    """Its tree stays behind, as that of a built-in measure does; only the words travel."""
    big = measure("whodas_2_36", "working_36")
    own = big.worded({"d1_1": "Canary"}, wording=SOURCE)

    assert len(pickle.dumps(own)) < 1000
    assert own.prepared is big.prepared


def test_a_change_to_a_worded_measure_is_pickled_too() -> None:
    """What was changed afterwards is not lost for the sake of the key."""
    own = attrs.evolve(worded(), purpose=message("another"))

    back = pickle.loads(pickle.dumps(own))  # noqa: S301 - our own bytes

    assert str(back.purpose) == "another"
    assert own.items == back.items


def test_worded_twice_the_later_words_hold() -> None:
    """What is not worded again keeps its first wording."""
    twice = worded().worded({"q1": "Canary again"}, wording="another form")

    assert str(twice.item("q1").label) == "Canary again"
    assert str(twice.item("q2").label) == LABELS["q2"]
    assert twice.wording == "another form"
    assert twice.unworded is measure("gad7")


def test_a_licensee_has_a_catalogue_of_their_own() -> None:
    """A catalogue of worded measures is looked up like any other."""
    own = Catalogue("measure", [worded(), worded("phq9")])

    assert str(own["phq9"].item("q2").label) == LABELS["q2"]


@pytest.mark.parametrize(
    ("expected", "labels", "options", "wording"),
    [
        pytest.param(["labels.q9: no item is called 'q9': did you mean 'q7'?"], {"q9": "x"}, None, SOURCE, id="item"),
        pytest.param(["labels.q1: is blank"], {"q1": " "}, None, SOURCE, id="blank"),
        pytest.param(["labels.q1: int is not text"], {"q1": 3}, None, SOURCE, id="no text"),
        pytest.param(["labels: list is not a mapping"], ["x"], None, SOURCE, id="no mapping"),
        pytest.param(["wording: is blank"], {"q1": "x"}, None, " ", id="nobody's"),
        pytest.param(["wording: NoneType is not text"], {"q1": "x"}, None, None, id="whose is not said"),
        pytest.param(["labels: is empty"], {}, None, SOURCE, id="nothing"),
        pytest.param(["options: str is not a mapping"], {}, "x", SOURCE, id="options no mapping"),
        pytest.param(["options.q1: str is not a mapping"], {}, {"q1": "x"}, SOURCE, id="answers no mapping"),
        pytest.param(
            ["options.q1[4]: is no answer that can be worded: q1 takes one of 0, 1, 2, 3"],
            {},
            {"q1": {4: "x"}},
            SOURCE,
            id="answer",
        ),
        pytest.param(["options.q1[True]: is no answer"], {}, {"q1": {True: "x"}}, SOURCE, id="bool"),
        pytest.param(["options.q1[0]: is blank"], {}, {"q1": {0: ""}}, SOURCE, id="blank answer"),
        pytest.param(["options.q9: no item is called 'q9'"], {}, {"q9": {0: "x"}}, SOURCE, id="answers of no item"),
        pytest.param(
            [
                "wording: is blank",
                "labels.q8: no item is called 'q8'",
                "labels.mood: no item is called 'mood'",
                "labels.q1: is blank",
                "options.q9: no item",
                "options.q2['never']: is no answer",
            ],
            {"q8": "x", "mood": "x", "q1": ""},
            {"q9": {}, "q2": {"never": "x"}},
            "",
            id="all at once",
        ),
    ],
)
def test_wording_of_what_is_not_there_is_refused(expected: list[str], labels: Any, options: Any, wording: Any) -> None:  # noqa: ANN401
    """Every unknown item and answer is told in one error, and so are blank texts."""
    with pytest.raises(InvalidInputError) as caught:
        measure("gad7").worded(labels, options=options, wording=wording)

    assert len(expected) == len(caught.value.problems)
    for begins, problem in zip(expected, caught.value.problems, strict=True):
        assert str(problem).startswith(begins)


def test_an_error_does_not_quote_the_wording() -> None:
    """A licensed text is not in an error either."""
    with pytest.raises(InvalidInputError) as caught:
        measure("gad7").worded({"q9": "Canary"}, options={"q1": {9: "Canary"}}, wording=SOURCE)

    assert "Canary" not in str(caught.value)


def test_answers_that_are_words_or_fractions_can_be_worded() -> None:
    """An answer is named by its value, in any form a caller may give."""
    half = Item(key="half", label=message("Half"), options=numbered(0, Fraction(1, 2)))
    own = attrs.evolve(
        measure("gmfcs"), items=(*measure("gmfcs").items, half, *measure("nine_hole_peg", "mathiowetz").items[:1])
    ).worded({}, options={"half": {Decimal("0.5"): "A half"}, "sex": {"female": "F"}}, wording=SOURCE)

    assert [option.label and str(option.label) for option in own.item("half").options] == [None, "A half"]
    assert [str(option.label) for option in own.item("sex").options] == ["F", "male"]
    assert own.item("half").options[1].label == message("{wording}", wording=Verbatim("A half"))


def test_a_number_of_a_range_has_no_options_to_word() -> None:
    """What is measured is not worded answer by answer."""
    with pytest.raises(InvalidInputError, match="takes a number from 1 to 600"):
        measure("timed_up_and_go").worded({}, options={"time_s": {12: "twelve"}}, wording=SOURCE)


def test_scoring_is_made_ready_once_for_both() -> None:
    """No label takes part in scoring: what was made ready for one serves the other."""
    plain = attrs.evolve(measure("wsas"), edition="own")
    own = plain.worded({"work": "Canary"}, wording=SOURCE)

    assert own.scoring() is plain.scoring()
    assert own.score({"work": NOT_APPLICABLE}) == plain.score({"work": NOT_APPLICABLE})


def test_a_measure_of_ones_own_may_be_worded_from_the_start() -> None:
    """A caller who writes official labels into their own definition names their source."""
    own = attrs.evolve(
        measure("gad7"),
        wording=SOURCE,
        items=(
            *measure("gad7").items[:6],
            Item(key="q7", label=message("{wording}", wording=Verbatim("Canary")), options=scale(0, 3)),
        ),
    )

    back = pickle.loads(pickle.dumps(own))  # noqa: S301 - our own bytes

    assert (back.wording, str(back.item("q7").label)) == (SOURCE, "Canary")

"""Finding measures by words, specialism, area, condition, age, administration and rights."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.assessment import MEASURES, Administration, find, measure
from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.provenance import RightsStatus
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms import CONDITIONS, SPECIALISMS, AgeGroup


def keys(*words: str, **wanted: Any) -> list[str]:  # noqa: ANN401 - the arguments of find
    """The keys of what is found."""
    return [each.key for each in find(*words, **wanted)]


SOME = Catalogue(
    "measure",
    [
        MEASURES[key]
        for key in (
            "barthel_index/original_0_100",
            "barthel_index/collin_0_20",
            "copm",
            "modified_barthel_index_shah",
            "nprs",
            "phq9",
            "prwe",
            "rosenberg",
            "zarit_burden_interview",
        )
    ],
)


@pytest.mark.parametrize(
    ("expected", "words"),
    [
        pytest.param(["phq9"], "PHQ-9", id="as it is written"),
        pytest.param(["phq9"], "phq9", id="by key"),
        pytest.param(["phq9"], "phq 9", id="letters and digits apart"),
        pytest.param(
            ["barthel_index/original_0_100", "barthel_index/collin_0_20", "modified_barthel_index_shah"],
            "barthel",
            id="every variant",
        ),
        pytest.param(["barthel_index/collin_0_20"], "Barthel Collin", id="label and variant"),
        pytest.param(["zarit_burden_interview"], "strain of caring", id="purpose"),
        pytest.param(["rosenberg"], "ESTEEM", id="case"),
        pytest.param(["rosenberg"], "ésteem", id="accent"),
        pytest.param(["copm"], "canadian occup", id="beginning of a word; not scored, and found"),
        pytest.param(["prwe", "copm"], "client", id="whole words first"),
        pytest.param([], "arthel", id="not the middle of a word"),
        pytest.param([], "zebra", id="nothing"),
        pytest.param([], "?!", id="no words"),
    ],
)
def test_words(expected: list[str], words: str) -> None:
    """Words, or their beginnings, are looked for in label, purpose and key."""
    assert expected == keys(words, among=SOME)


@pytest.mark.parametrize("specialism", SPECIALISMS)
def test_specialism(specialism: str) -> None:
    """Every specialism has measures, and they are the ones that name it."""
    assert keys(specialism=specialism) == [key for key, each in MEASURES.items() if specialism in each.specialisms]
    assert keys(specialism=specialism)


@pytest.mark.parametrize("area", Area)
def test_area(area: Area) -> None:
    """An area is given as itself or as its word."""
    assert keys(area=area) == keys(area=area.value)
    assert keys(area=area) == [key for key, each in MEASURES.items() if area in each.areas]


@pytest.mark.parametrize("condition", CONDITIONS)
def test_condition(condition: str) -> None:
    """Every measure that a condition leads to is found, in each of its variants."""
    assert set(CONDITIONS[condition].measures) == {each.name for each in find(condition=condition)}


@pytest.mark.parametrize("age_group", AgeGroup)
def test_age_group(age_group: AgeGroup) -> None:
    """What was made for an age is found by it."""
    assert keys(age_group=age_group.value) == [key for key, each in MEASURES.items() if age_group in each.ages]


@pytest.mark.parametrize("administration", Administration)
def test_administration(administration: Administration) -> None:
    """What comes by its answers in a way is found by it."""
    assert keys(administration=administration) == [
        key for key, each in MEASURES.items() if administration in each.administration
    ]


@pytest.mark.parametrize("rights", RightsStatus)
def test_rights(rights: RightsStatus) -> None:
    """What others may do is looked for as the evidence says."""
    assert keys(rights=rights.value) == [key for key, each in MEASURES.items() if each.rights.status is rights]


def test_all_that_is_given_must_fit() -> None:
    """Each further word narrows the search."""
    assert ["fatigue_severity", "modified_fatigue_impact"] == keys("fatigue", administration="self_report")
    assert ["modified_fatigue_impact"] == keys("fatigue", administration="self_report", rights="free")
    assert keys("fatigue", age_group="child") == []


def test_nothing_given_finds_all() -> None:
    """Without any wish everything is found, in the catalogue's order."""
    assert list(MEASURES) == keys()


def test_looks_in_a_catalogue_of_ones_own() -> None:
    """A caller may look among their own measures, those with an owner's wording too."""
    worded = measure("gad7").worded({"q1": "The owner's words"}, wording="licence 12")
    own = Catalogue("measure", [worded])

    assert find("anxiety", among=own) == (worded,)
    assert find("anxiety", among=own)[0].wording == "licence 12"
    assert find("phq", among=own) == ()


def test_unknown_words_are_refused_at_once() -> None:
    """Each is told with its nearest neighbour, or with what there is."""
    wanted: Any = {
        "specialism": "hand_terapy",
        "area": "self care",
        "condition": "strok",
        "age_group": "elderly",
        "administration": "self",
        "rights": "open",
    }
    with pytest.raises(InvalidInputError) as caught:
        find(" ", **wanted)

    assert ["words", *wanted] == [problem.path for problem in caught.value.problems]
    assert "did you mean 'hand_therapy'?" in str(caught.value)
    assert "did you mean 'stroke'?" in str(caught.value)


@given(st.sampled_from(sorted({word for each in MEASURES.values() for word in str(each.label).split()})))
def test_a_word_of_a_label_finds_its_measure(word: str) -> None:
    """Whatever stands in a label leads to the measure."""
    expected = {key for key, each in MEASURES.items() if word in str(each.label).split()}

    assert expected <= set(keys(word))

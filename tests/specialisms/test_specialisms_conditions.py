"""The catalogue of conditions and problems, row by row (guide row G29)."""

from collections import Counter

import attrs
import pytest

from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Source
from occupational_therapy.occupations import Area, Dimension
from occupational_therapy.specialisms import (
    CONDITIONS,
    SPECIALISMS,
    THERAPIES,
    AgeGroup,
    Condition,
    ConditionGroup,
    ConditionKind,
    SpecialismFit,
)
from occupational_therapy.specialisms.condition import fit
from occupational_therapy.specialisms.sources import JUDGEMENT
from tests.house import pickled

EVERY = pytest.mark.parametrize("condition", CONDITIONS.values(), ids=lambda each: each.key)

SORE_THUMB = Condition(
    key="sore_thumb",
    label=message("Sore thumb"),
    group=ConditionGroup.HAND_USE,
    specialisms=[fit("hand_therapy", message("a splint may help"))],
    therapies=["motor_function"],
    measures=["nprs"],
)


@EVERY
def test_every_row_is_whole(condition: Condition) -> None:
    """Each row has everything it leads to considering, and says each thing once."""
    many = (
        condition.specialisms,
        condition.therapies,
        condition.measures,
        condition.areas,
        condition.dimensions,
        condition.age_groups,
        condition.sources,
    )

    assert all(many)
    assert all(len(set(each)) == len(each) for each in many)
    assert len({str(name) for name in (condition.label, *condition.other_names)}) == 1 + len(condition.other_names)


@EVERY
def test_every_row_says_that_it_is_a_judgement(condition: Condition) -> None:
    """The grouping is this library's, and each row says so; each reason has a source."""
    assert JUDGEMENT in condition.sources
    assert all(each.sources for each in condition.specialisms)


@EVERY
def test_every_row_claims_no_more_than_worth_considering(condition: Condition) -> None:
    """A reason is something that may be or that somebody may need, never that a therapy works."""
    claims = {"will", "must", "cures", "cure", "proven", "effective", "always", "guarantees"}

    assert not any(claims & set(str(each.reason).split()) for each in condition.specialisms)


@EVERY
def test_every_therapy_fits_a_specialism(condition: Condition) -> None:
    """A therapy of a row is one that some specialism of the row uses, and each specialism uses one of the row's."""
    uses = [set(SPECIALISMS[each.specialism].therapies) for each in condition.specialisms]

    assert set(condition.therapies) <= set().union(*uses)
    assert all(use & set(condition.therapies) for use in uses)


@EVERY
def test_every_specialism_fits_the_ages(condition: Condition) -> None:
    """A specialism of a row is for somebody of an age that the row is met in, and nobody is left without one."""
    ages = [set(SPECIALISMS[each.specialism].age_groups) for each in condition.specialisms]

    assert all(age & set(condition.age_groups) for age in ages)
    assert set(condition.age_groups) <= set().union(*ages)


@EVERY
def test_every_outline_can_be_read(condition: Condition) -> None:
    """Each row reads with its label and its likeliest specialism."""
    text = str(condition.outline())

    assert text.startswith(f"{condition.label}\n")
    assert f"1. {SPECIALISMS[condition.specialisms[0].specialism].label}: " in text


def test_names_are_different() -> None:
    """No name stands twice, whether as label or as another name, in whatever case."""
    names = Counter(str(name).casefold() for each in CONDITIONS.values() for name in (each.label, *each.other_names))

    assert [name for name, times in names.items() if times > 1] == []


def test_everything_is_reached() -> None:
    """Every specialism comes first somewhere, and every therapy, area, need, age and group is used."""
    rows = tuple(CONDITIONS.values())

    assert {each.specialisms[0].specialism for each in rows} == set(SPECIALISMS)
    assert {key for each in rows for key in each.therapies} == set(THERAPIES)
    assert {area for each in rows for area in each.areas} == set(Area)
    assert {dimension for each in rows for dimension in each.dimensions} == set(Dimension)
    assert {group for each in rows for group in each.age_groups} == set(AgeGroup)
    assert {each.group for each in rows} == set(ConditionGroup)


def test_every_specialism_has_a_problem_and_a_condition() -> None:
    """Each specialism is reached from something people have and from something they find hard."""
    reached = {(each.kind, fits.specialism) for each in CONDITIONS.values() for fits in each.specialisms}

    assert len(reached) == len(ConditionKind) * len(SPECIALISMS)


def test_counts() -> None:
    """As many rows as were drafted, conditions before problems."""
    kinds = [each.kind for each in CONDITIONS.values()]

    assert kinds == [ConditionKind.CONDITION] * 58 + [ConditionKind.PROBLEM] * 44


@pytest.mark.parametrize(
    ("expected", "key"),
    [
        pytest.param("rehabilitation", "acquired_brain_injury", id="brain injury (G12)"),
        pytest.param("rehabilitation", "spinal_cord_injury", id="spinal injury (G12)"),
        pytest.param("rehabilitation", "polytrauma", id="orthopaedic trauma (G12)"),
        pytest.param("hand_therapy", "hand_fracture", id="hand trauma (G10)"),
        pytest.param("hand_therapy", "hand_burn", id="burns (G10)"),
        pytest.param("seating_and_posture", "wheelchair_use", id="wheelchairs (G8)"),
        pytest.param("vocational_rehabilitation", "return_to_work", id="return to work (G9)"),
        pytest.param("housing_and_equipment", "unsuitable_home", id="property (G11)"),
        pytest.param("paediatrics", "sensory_differences", id="sensory (G13)"),
        pytest.param("paediatrics", "play", id="play (G13)"),
        pytest.param("moving_and_handling", "handling_risk", id="handling plans (G14)"),
        pytest.param("housing_and_equipment", "falls", id="risk of falling (G15)"),
    ],
)
def test_first_specialism(expected: str, key: str) -> None:
    """What the guide names a specialism for leads there first (guide rows G8 to G15)."""
    assert expected == CONDITIONS[key].specialisms[0].specialism


@pytest.mark.parametrize(
    ("expected", "word"),
    [
        pytest.param("condition", ConditionKind.CONDITION, id="condition"),
        pytest.param("problem", ConditionKind.PROBLEM, id="problem"),
        pytest.param("Brain injury and stroke", ConditionGroup.BRAIN, id="a group of conditions"),
        pytest.param("Work", ConditionGroup.WORK, id="a group of problems"),
    ],
)
def test_labels(expected: str, word: ConditionKind | ConditionGroup) -> None:
    """Kinds and groups are read in words."""
    assert expected == str(word.label)


def test_groups_read_differently() -> None:
    """No two groups read alike, and both kinds have groups."""
    assert len(ConditionGroup) == len({str(group.label) for group in ConditionGroup})
    assert {group.kind for group in ConditionGroup} == set(ConditionKind)


def test_a_row_of_the_callers_own() -> None:
    """A caller may add a row; areas, needs and ages are all of them unless told."""
    own = CONDITIONS.extended(SORE_THUMB)

    assert own["sore_thumb"].kind is ConditionKind.PROBLEM
    assert (tuple(Area), tuple(Dimension), tuple(AgeGroup)) == (
        SORE_THUMB.areas,
        SORE_THUMB.dimensions,
        SORE_THUMB.age_groups,
    )
    assert SORE_THUMB.sources == (JUDGEMENT,)


def test_fit_keeps_its_own_sources() -> None:
    """A reason with a source of its own is no judgement of this library."""
    paper = Source("A paper, 2020")

    assert fit("hand_therapy", message("it may help"), paper).sources == (paper,)
    assert fit("hand_therapy", message("it may help")).sources[0].confidence is Confidence.CONVENTION


@pytest.mark.parametrize(
    ("expected", "changes"),
    [
        pytest.param(["specialisms: is empty: name one to consider"], {"specialisms": ()}, id="none"),
        pytest.param(
            ["specialisms: hand_therapy is named more than once"],
            {"specialisms": SORE_THUMB.specialisms * 2},
            id="twice",
        ),
        pytest.param(
            ["specialisms[0]: str is not a SpecialismFit"], {"specialisms": ["hand_therapy"]}, id="a key alone"
        ),
        pytest.param(
            ["therapies[0]: no therapy is called 'motor_functions': did you mean 'motor_function'?"],
            {"therapies": ["motor_functions"]},
            id="therapy",
        ),
        pytest.param(
            [
                "measures[0]: 'Pain Scale' is not a key: use lower case letters, digits and underscores",
                "dimensions[0]: 'spiritual' is not one of physical, psychological, social, environmental",
            ],
            {"measures": ["Pain Scale"], "dimensions": ["spiritual"]},
            id="two problems",
        ),
        pytest.param(["other_names[0]: str is not a Message"], {"other_names": ["thumb"]}, id="name without a message"),
    ],
)
def test_refuses(expected: list[str], changes: dict[str, object]) -> None:
    """What cannot be is refused, with its place."""
    with pytest.raises(InvalidInputError) as caught:
        attrs.evolve(SORE_THUMB, **changes)  # type: ignore[arg-type] # wrong on purpose

    assert expected == [str(problem) for problem in caught.value.problems]


def test_refuses_an_unknown_group() -> None:
    """A group must be known."""
    with pytest.raises(InvalidInputError) as caught:
        attrs.evolve(SORE_THUMB, group="thumbs")

    assert [problem.path for problem in caught.value.problems] == ["group"]


def test_fit_refuses_an_unknown_specialism() -> None:
    """A specialism must be known."""
    with pytest.raises(InvalidInputError) as caught:
        SpecialismFit(specialism="hand_therapist", reason=message("it may help"))

    assert str(caught.value) == "specialism: no specialism is called 'hand_therapist': did you mean 'hand_therapy'?"


def test_outline() -> None:
    """The outline tells names, group, areas, needs, ages, and what to consider."""
    text = str(CONDITIONS["hip_fracture"].outline())

    assert "\n\nInjury and surgery of bones and joints (condition)\n\nAlso called: Broken hip\n\n" in text
    assert "\n\nAreas: Self-care, Productivity and Leisure\n\n" in text
    assert "\n\nNeeds: Physical, Psychological, Social and Environmental\n\n" in text
    assert "\n\nMostly met in: adults and older adults\n\n" in text
    assert "2. Housing and equipment: the next fall may be prevented by changes at home\n" in text
    assert "Therapies to consider\n---------------------\n\n- Devices and equipment\n" in text
    assert "Measures that may be of use\n---------------------------\n\n- barthel_index\n" in text
    assert text.count("Clinical grouping of this library") == 1
    assert text.count("A case manager's guide") == 1


def test_outline_without_other_names() -> None:
    """Without other names none are told."""
    assert "Also called" not in str(SORE_THUMB.outline())


def test_is_a_value() -> None:
    """A row can be hashed and pickled, and the catalogue too."""
    assert {SORE_THUMB} == {pickled(SORE_THUMB)}
    assert pickled(CONDITIONS) == CONDITIONS

"""From conditions and problems to specialisms, therapies and measures (guide row G27)."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.messages import message
from occupational_therapy.specialisms import (
    CONDITIONS,
    SPECIALISMS,
    AgeGroup,
    Condition,
    ConditionGroup,
    FitReason,
    LeadingCondition,
    MeasureSuggestion,
    SpecialismSuggestion,
    TherapySuggestion,
    measures_for,
    specialisms_for,
    therapies_for,
)
from occupational_therapy.specialisms.condition import fit
from occupational_therapy.specialisms.sources import JUDGEMENT
from tests.house import pickled

KEYS = st.lists(st.sampled_from(sorted(CONDITIONS)), unique=True, max_size=6)


def _row(key: str, specialisms: list[str], therapies: list[str], measures: list[str]) -> Condition:
    return Condition(
        key=key,
        label=message("Label of {key}", key=key),
        group=ConditionGroup.HAND_USE,
        specialisms=[fit(each, message("reason")) for each in specialisms],
        therapies=therapies,
        measures=measures,
    )


SMALL = Catalogue(
    "condition",
    [
        _row("a", ["rehabilitation", "hand_therapy"], ["equipment", "cognition"], ["moca", "dash"]),
        _row("b", ["hand_therapy", "vocational_rehabilitation"], ["equipment"], ["dash", "nprs"]),
        _row("c", ["rehabilitation", "paediatrics"], ["motor_function"], ["nprs"]),
        _row("d", ["vocational_rehabilitation"], ["pain_management"], ["wpai"]),
    ],
)


@pytest.mark.parametrize(
    ("expected", "conditions"),
    [
        pytest.param([], [], id="nothing"),
        pytest.param(["rehabilitation", "hand_therapy"], ["a"], id="one: first before second"),
        pytest.param(["rehabilitation", "hand_therapy"], ["a", "a"], id="the same twice counts once"),
        pytest.param(
            ["hand_therapy", "rehabilitation", "vocational_rehabilitation"],
            ["a", "b"],
            id="first for as many: named for more comes first",
        ),
        pytest.param(
            ["rehabilitation", "hand_therapy", "vocational_rehabilitation", "paediatrics"],
            ["a", "b", "c"],
            id="first for more comes first",
        ),
        pytest.param(
            ["vocational_rehabilitation", "rehabilitation", "paediatrics"],
            ["c", "d"],
            id="equals stand in the catalogue's order",
        ),
    ],
)
def test_specialisms(expected: list[str], conditions: list[str]) -> None:
    """Specialisms are ranked by how often they come first, then by how often they are named."""
    assert expected == [each.specialism for each in specialisms_for(conditions, among=SMALL)]


@pytest.mark.parametrize(
    ("expected", "group"),
    [
        pytest.param([("rehabilitation", 1), ("paediatrics", 0)], AgeGroup.CHILD, id="child"),
        pytest.param([("vocational_rehabilitation", 1), ("rehabilitation", 1)], "adult", id="adult"),
        pytest.param([("vocational_rehabilitation", 1), ("rehabilitation", 1), ("paediatrics", 0)], None, id="unknown"),
    ],
)
def test_age_leaves_some_aside(expected: list[tuple[str, int]], group: AgeGroup | str | None) -> None:
    """Where the age group is known, specialisms for others are left aside; where it is not, nothing is."""
    found = specialisms_for(["c", "d"], age_group=group, among=SMALL)

    assert expected == [(each.specialism, each.first_for) for each in found]


def test_age_moves_the_first_up() -> None:
    """When the likeliest specialism is for another age, the next one counts as the likeliest."""
    children_first = SMALL.extended(_row("e", ["paediatrics", "vocational_rehabilitation"], ["equipment"], ["wsas"]))
    (found,) = specialisms_for(["e"], age_group=AgeGroup.ADULT, among=children_first)

    assert found.specialism == "vocational_rehabilitation"
    assert found.first_for == 1


def test_reasons() -> None:
    """A suggestion tells which conditions led to it, why, and whether it came first for them."""
    rehabilitation, *_ = specialisms_for(["stroke", "fatigue"])

    assert rehabilitation.specialism == "rehabilitation"
    assert rehabilitation.first_for == 2
    assert [(each.condition.key, str(each.reason), each.first) for each in rehabilitation.reasons] == [
        ("stroke", "self-care, use of the arm and thinking may have to be relearned", True),
        ("fatigue", "energy may be planned over the day and the week", True),
    ]
    assert rehabilitation.reasons[0].sources == (JUDGEMENT,)


def test_specialism_outline() -> None:
    """The outline names each condition with its reason, and each source once."""
    text = str(specialisms_for(["hand_fracture", "flexor_tendon_injury"])[0].outline())

    assert text.startswith("Consider: Hand therapy\n===")
    assert "- Hand fracture: a splint and a programme may bring back movement\n" in text
    assert "- Flexor tendon injury of the hand: a repaired tendon may need" in text
    assert text.count("A case manager's guide") == 1


@pytest.mark.parametrize(
    ("expected", "conditions"),
    [
        pytest.param([], [], id="nothing"),
        pytest.param([("cognition", ["a"]), ("equipment", ["a"])], ["a"], id="one: in the catalogue's order"),
        pytest.param(
            [("equipment", ["b", "a"]), ("cognition", ["a"])], ["b", "a", "b"], id="named for more comes first"
        ),
    ],
)
def test_therapies(expected: list[tuple[str, list[str]]], conditions: list[str]) -> None:
    """Therapies are ranked by how many conditions lead to them, then by the catalogue's order."""
    found = therapies_for(conditions, among=SMALL)

    assert expected == [(each.therapy, [lead.key for lead in each.conditions]) for each in found]


@pytest.mark.parametrize(
    ("expected", "conditions"),
    [
        pytest.param([], [], id="nothing"),
        pytest.param([("moca", ["a"]), ("dash", ["a"])], ["a"], id="one: in its own order"),
        pytest.param(
            [("dash", ["a", "b"]), ("nprs", ["b", "c"]), ("moca", ["a"])], ["a", "b", "c"], id="named for more first"
        ),
    ],
)
def test_measures(expected: list[tuple[str, list[str]]], conditions: list[str]) -> None:
    """Measures are ranked by how many conditions lead to them, then by the order in which they are named."""
    found = measures_for(conditions, among=SMALL)

    assert expected == [(each.measure, [lead.key for lead in each.conditions]) for each in found]


def test_therapy_and_measure_outlines() -> None:
    """The outlines name what to consider and the conditions that lead there."""
    therapy, measure = therapies_for(["falls"])[-1], measures_for(["falls"])[0]

    assert str(therapy.label) == "Risks at home and at work"
    assert (
        str(therapy.outline()) == "Consider: Risks at home and at work\n===================================\n\n- Falls"
    )
    assert str(measure.outline()) == "Consider: fes_i\n===============\n\n- Falls"


@pytest.mark.parametrize(
    "suggest",
    [
        pytest.param(specialisms_for, id="specialisms"),
        pytest.param(therapies_for, id="therapies"),
        pytest.param(measures_for, id="measures"),
    ],
)
def test_names_every_unknown_key(suggest: Callable[[list[str]], object]) -> None:
    """All unknown keys are told, each with its place and its nearest neighbour."""
    with pytest.raises(InvalidInputError) as caught:
        suggest(["strok", "stroke", "back_pain"])

    assert [str(problem) for problem in caught.value.problems] == [
        "conditions[0]: no condition or problem is called 'strok': did you mean 'stroke'?",
        "conditions[2]: no condition or problem is called 'back_pain': did you mean 'low_back_pain'?",
    ]


def test_refuses_an_unknown_age_group() -> None:
    """An age group must be known."""
    with pytest.raises(InvalidInputError) as caught:
        specialisms_for(["stroke"], age_group="teenager")

    assert str(caught.value) == "age_group: 'teenager' is not one of child, adult, older_adult"


@pytest.mark.parametrize("conditions", ["stroke", None, 7])
def test_refuses_what_is_no_list(conditions: str) -> None:
    """A lone word, or nothing, is no list of conditions."""
    with pytest.raises(InvalidInputError) as caught:
        specialisms_for(conditions)

    assert str(caught.value) == f"conditions: {type(conditions).__name__} is not a list of values"


@given(KEYS.flatmap(lambda keys: st.tuples(st.just(keys), st.permutations(keys))))
def test_order_of_conditions_does_not_change_the_ranking(keys: tuple[list[str], list[str]]) -> None:
    """The ranking depends on which conditions are given, not on their order."""
    given_order, another = keys

    assert [each.specialism for each in specialisms_for(given_order)] == [
        each.specialism for each in specialisms_for(another)
    ]


@given(KEYS)
def test_every_condition_has_one_likeliest(keys: list[str]) -> None:
    """Firsts add up to the number of conditions, and reasons to the number of times a specialism is named."""
    found = specialisms_for(keys)

    assert sum(each.first_for for each in found) == len(keys)
    assert sum(len(each.reasons) for each in found) == sum(len(CONDITIONS[key].specialisms) for key in keys)


@given(KEYS, st.sampled_from(AgeGroup))
def test_known_age_only_removes(keys: list[str], group: AgeGroup) -> None:
    """Knowing the age group never adds a specialism, and all that remain are for that group."""
    found = {each.specialism for each in specialisms_for(keys, age_group=group)}

    assert found <= {each.specialism for each in specialisms_for(keys)}
    assert all(group in SPECIALISMS[key].age_groups for key in found)


def test_values_refuse() -> None:
    """The values refuse unknown keys and things of another kind, by their fields."""
    lead = LeadingCondition(key="stroke", label=message("Stroke"))

    with pytest.raises(InvalidInputError, match=r"^key: "):
        LeadingCondition(key="A stroke", label=message("Stroke"))
    with pytest.raises(InvalidInputError, match=r"^first: 1 is neither True nor False$"):
        FitReason(condition=lead, reason=message("reason"), first=1, sources=())  # type: ignore[arg-type] # on purpose
    with pytest.raises(InvalidInputError, match=r"^specialism: "):
        SpecialismSuggestion(specialism="stroke", reasons=[])
    with pytest.raises(InvalidInputError, match=r"^reasons\[0\]: LeadingCondition is not a FitReason$"):
        SpecialismSuggestion(specialism="hand_therapy", reasons=[lead])  # type: ignore[list-item] # on purpose
    with pytest.raises(InvalidInputError, match=r"^therapy: "):
        TherapySuggestion(therapy="massage", conditions=[lead])
    with pytest.raises(InvalidInputError, match=r"^conditions\[0\]: str is not a LeadingCondition$"):
        MeasureSuggestion(measure="nprs", conditions=["stroke"])  # type: ignore[list-item] # on purpose


def test_are_values() -> None:
    """Suggestions can be hashed and pickled."""
    for value in (*specialisms_for(["stroke"]), *therapies_for(["stroke"]), *measures_for(["stroke"])):
        assert {value} == {pickled(value)}

"""Activity analysis: steps, where difficulty arises, why, and what it does to function (guide row G20)."""

import copy
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.occupations import ICF_TERMS, ActivityAnalysis, ActivityStep, GradingDimension
from tests.house import pickled

POUR = ActivityStep(
    step="Pour",
    demands="Control of a heavy kettle",
    done_alone=False,
    difficulty="Spills near the cup",
    causes=["b7602", "e1151"],
    effect="Might be scalded",
    graded_up="A full kettle",
    graded_down="A kettle tipper",
)
TEA = ActivityAnalysis(
    id="A1",
    occupation="make_hot_drink",
    on="2026-03-16",
    by="OT-1",
    steps=[ActivityStep(step="Fill the kettle", done_alone=True), POUR, ActivityStep(step="Carry the cup")],
    opinion="Set-up should make it safe",
)


def refused(kind: type, **given_: Any) -> dict[str, str]:  # noqa: ANN401 - parts of every kind
    """What is refused, by its path."""
    with pytest.raises(InvalidInputError) as caught:
        kind(**given_)
    return {problem.path: str(problem.message) for problem in caught.value.problems}


@pytest.mark.parametrize(
    "code",
    [
        "b110",
        "b140",
        "b1300",
        "b28010",
        "b899",
        "d110",
        "d540",
        "d5400",
        "d999",
        "e110",
        "e1151",
        "s110",
        "s7302",
        "s899",
    ],
)
def test_takes_icf_codes(code: str) -> None:
    """A cause is a code of the second level or finer, of any of the four components."""
    assert (code,) == ActivityStep(step="Pour", difficulty="Spills", causes=[code]).causes


@pytest.mark.parametrize("code", ICF_TERMS)
def test_takes_every_code_of_the_catalogue(code: str) -> None:
    """Every code that this library names is a possible cause."""
    assert (code,) == ActivityStep(step="Pour", difficulty="Spills", causes=[code]).causes


@pytest.mark.parametrize(
    "code",
    ["", "b", "b1", "b14", "b9", "b910", "d012", "e610", "s910", "b140000", "x140", "B140", " b140", "b140 ", "140"],
)
def test_refuses_what_is_no_icf_code(code: str) -> None:
    """Chapters alone, chapters there are not, and other text are refused with their place."""
    found = refused(ActivityStep, step="Pour", difficulty="Spills", causes=["b140", code])

    assert {"causes[1]": f"{code!r} is not an ICF code such as b280, s730, d450 or e155"} == found


@pytest.mark.parametrize("code", [140, None, True, ["b140"]])
def test_refuses_codes_that_are_no_text(code: object) -> None:
    """A code is text."""
    assert ["causes[0]"] == list(refused(ActivityStep, step="Pour", difficulty="Spills", causes=[code]))


@pytest.mark.parametrize(
    ("expected", "given_"),
    [
        pytest.param(
            {"difficulty": "is missing: a cause or an effect needs a difficulty to belong to"},
            {"causes": ["b140"]},
            id="a cause of nothing",
        ),
        pytest.param(
            {"difficulty": "is missing: a cause or an effect needs a difficulty to belong to"},
            {"effect": "Might be scalded"},
            id="an effect of nothing",
        ),
        pytest.param(
            {
                "step": "is blank: say something, or leave it out where it may be left out",
                "demands": "int is not text",
                "done_alone": "'mostly' is neither True nor False",
                "causes": "str is not a list of values",
                "graded_up": "is blank: say something, or leave it out where it may be left out",
            },
            {"step": "", "demands": 3, "done_alone": "mostly", "causes": "b140", "graded_up": " "},
            id="all at once",
        ),
    ],
)
def test_an_impossible_step(expected: dict[str, str], given_: dict[str, Any]) -> None:
    """What cannot be is refused, every problem with its path."""
    parts: dict[str, Any] = {"step": "Pour"}

    assert expected == refused(ActivityStep, **(parts | given_))


@pytest.mark.parametrize(
    "given_", [{}, {"difficulty": "Spills"}, {"difficulty": "Spills", "causes": ["b140"], "effect": "Scalds"}]
)
def test_a_possible_step(given_: dict[str, Any]) -> None:
    """A difficulty may stand alone, or with what it comes from and leads to."""
    assert ActivityStep(step="Pour", **given_).done_alone is None


@pytest.mark.parametrize(
    ("expected", "changes"),
    [
        pytest.param(
            {"steps": "is empty: an analysis takes an activity apart into steps"}, {"steps": []}, id="no step"
        ),
        pytest.param(
            {
                "id": "this is not an identifier: use up to 64 letters, digits and . _ : - without spaces",
                "occupation": "no occupation is called 'make_hot_drinks': did you mean 'make_hot_drink'?",
                "on": "'2026-02-30' is not a day of the calendar",
                "by": "this is not an identifier: use up to 64 letters, digits and . _ : - without spaces",
                "steps[1]": "str is not a ActivityStep",
                "opinion": "is blank: say something, or leave it out where it may be left out",
            },
            {
                "id": "",
                "occupation": "make_hot_drinks",
                "on": "2026-02-30",
                "by": "an OT",
                "steps": [POUR, "Drink"],
                "opinion": "",
            },
            id="all at once",
        ),
    ],
)
def test_an_impossible_analysis(expected: dict[str, str], changes: dict[str, Any]) -> None:
    """What cannot be is refused, every problem with its path."""
    parts = {field.name: getattr(TEA, field.name) for field in attrs.fields(ActivityAnalysis)}

    assert expected == refused(ActivityAnalysis, **(parts | changes))


@pytest.mark.parametrize(
    ("expected", "seen"),
    [
        pytest.param(None, [None], id="nothing seen"),
        pytest.param(Fraction(0), [False, None], id="none alone"),
        pytest.param(Fraction(1, 2), [True, False, None], id="one of two seen"),
        pytest.param(Fraction(1), [True, True], id="all"),
    ],
)
def test_share_done_alone(expected: Fraction | None, seen: list[bool | None]) -> None:
    """The share is of the steps that were seen; what was not seen is not counted as help."""
    steps = [ActivityStep(step="Pour", done_alone=alone) for alone in seen]

    assert expected == attrs.evolve(TEA, steps=steps).share_done_alone


@given(st.lists(st.sampled_from([True, False, None]), min_size=1))
def test_the_share_lies_between_none_and_all(seen: list[bool | None]) -> None:
    """The share is there where anything was seen, and lies between 0 and 1."""
    steps = [ActivityStep(step="Pour", done_alone=alone) for alone in seen]
    share = attrs.evolve(TEA, steps=steps).share_done_alone

    assert (share is None) == (set(seen) == {None})
    assert share is None or 0 <= share <= 1


def test_difficulties() -> None:
    """The steps at which difficulty arises, in order."""
    assert (POUR,) == TEA.difficulties
    assert attrs.evolve(TEA, steps=TEA.steps[:1]).difficulties == ()


def test_outline() -> None:
    """Steps stand in a table, with what they ask for and how they grade under it, and the opinion last."""
    assert str(TEA.outline()) == (
        "Activity analysis: Make a hot drink\n"
        "===================================\n\n"
        "Seen on 2026-03-16 by OT-1\n\n"
        "Step                Done alone  Difficulty           Cause                                               "
        "Effect on function\n"
        "1. Fill the kettle  yes\n"
        "2. Pour             no          Spills near the cup  b7602 coordination of voluntary movement and e1151  "
        "Might be scalded\n"
        "3. Carry the cup    not seen\n\n"
        "- Step 2 asks for: Control of a heavy kettle\n"
        "- Step 2 made harder: A full kettle\n"
        "- Step 2 made easier: A kettle tipper\n\n"
        "Opinion: Set-up should make it safe"
    )


def test_outline_of_the_least() -> None:
    """What was not said is not written."""
    least = attrs.evolve(TEA, steps=[ActivityStep(step="Carry the cup")], opinion=None)

    assert str(least.outline()).split("\n\n")[2:] == [
        "Step              Done alone  Difficulty  Cause  Effect on function\n1. Carry the cup  not seen"
    ]


@pytest.mark.parametrize("private", ["Pour", "heavy", "Spills", "scalded", "full", "tipper", "safe"])
def test_private_text_is_in_no_repr(private: str) -> None:
    """What was seen of a person stays out of the repr."""
    assert private not in repr(TEA)


def test_is_a_value() -> None:
    """An analysis can be hashed, pickled and copied."""
    assert pickled(TEA) == TEA
    assert copy.deepcopy(TEA) == TEA
    assert len({TEA, pickled(TEA)}) == 1


@pytest.mark.parametrize(
    ("expected", "levels"),
    [
        pytest.param(4, [7, 4, 6], id="the lowest"),
        pytest.param(7, [7], id="one step"),
        pytest.param(None, [7, None], id="a step not seen might be the lowest"),
    ],
)
def test_the_whole_has_the_lowest_level_of_its_steps(expected: int | None, levels: list[int | None]) -> None:
    """Section 7 of the goals sheet: the lowest step, beside the share of steps done alone."""
    analysis = ActivityAnalysis(
        id="A1",
        occupation="make_hot_drink",
        on="2026-03-02",
        by="OT-1",
        steps=[ActivityStep(step="Pour", level=level) for level in levels],
    )

    assert expected == analysis.level


@pytest.mark.parametrize(
    ("path", "given"),
    [
        pytest.param("level", {"level": 0}, id="below the ranks"),
        pytest.param("level", {"level": 8}, id="above them"),
        pytest.param("level", {"level": 5, "done_alone": True}, id="supervised, and alone"),
        pytest.param("level", {"level": 6, "done_alone": False}, id="with an aid, and helped"),
        pytest.param("level", {"level": "x"}, id="no number"),
        pytest.param("graded_in[0]", {"graded_in": ["colour"]}, id="no dimension"),
    ],
)
def test_a_level_agrees_with_what_was_seen(path: str, given: dict[str, Any]) -> None:
    """Level 6 and above is without help, 5 and below with some."""
    with pytest.raises(InvalidInputError) as refused:
        ActivityStep(step="Pour", **given)

    assert path in {problem.path for problem in refused.value.problems}


@pytest.mark.parametrize(("level", "alone"), [(7, True), (6, True), (5, False), (1, False), (3, None)])
def test_a_level_that_agrees_is_kept(level: int, alone: bool | None) -> None:  # noqa: FBT001 - parametrised
    """Either side of the edge between 5 and 6."""
    assert ActivityStep(step="Pour", level=level, done_alone=alone).level == level


def test_level_risk_and_grading_are_told() -> None:
    """What was seen of a step stands in the outline."""
    step = ActivityStep(step="Pour", level=4, risk="Scalds", graded_in=list(GradingDimension))
    told = str(
        ActivityAnalysis(id="A1", occupation="make_hot_drink", on="2026-03-02", by="OT-1", steps=[step]).outline()
    )

    assert "Step 1 was seen at level of help 4 of 7" in told
    assert "Step 1 carries a risk: Scalds" in told
    assert "Step 1 is graded in: number of steps, duration" in told
    assert "Scalds" not in repr(step)

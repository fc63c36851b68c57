"""What is published, named and not computed: sections 1.4, 1.5, 2.7, 2.8, 4 and 5 of the goals sheet."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.goals import (
    GAS_LEVEL_LOINC,
    GAS_LOINC,
    GOAL_TOOLS,
    HelpWord,
    Reading,
    StatutoryHelp,
    baseline_of,
)
from occupational_therapy.goals.gas import CRITICISM, PUBLISHED_ATTAINMENT, Variant
from occupational_therapy.goals.ratings import PUBLISHED_CHANGES, THRESHOLDS
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.provenance import Confidence, RightsStatus


def read(*values: float) -> list[Reading]:
    """Readings on days that follow each other."""
    return [Reading(on=f"2026-03-{day:02}", value=value) for day, value in enumerate(values, start=1)]


@pytest.mark.parametrize(
    ("expected", "values"),
    [
        pytest.param("4", [3, 7, 4], id="three"),
        pytest.param("3.5", [9, 1, 3, 4], id="four, half-way between the middle two"),
        pytest.param("2", [2, 2, 2, 9, 0], id="five"),
    ],
)
def test_the_baseline_is_the_median_of_early_readings(expected: str, values: list[float]) -> None:
    """Section 1.4: three to five."""
    assert Decimal(expected) == baseline_of(read(*values))


@pytest.mark.parametrize("values", [[], [1, 2], [1, 2, 3, 4, 5, 6]])
def test_too_few_or_too_many_give_no_baseline(values: list[float]) -> None:
    """Two can be a good and a bad day; six are no longer early."""
    with pytest.raises(InvalidInputError, match="give 3 to 5"):
        baseline_of(read(*values))


@given(
    st.lists(st.integers(0, 100), min_size=3, max_size=5).flatmap(
        lambda row: st.tuples(st.just(row), st.permutations(row))
    )
)
def test_the_order_of_early_readings_does_not_matter(rows: tuple[list[int], list[int]]) -> None:
    """A median is of values, not of days, and lies within them."""
    first, second = (baseline_of(read(*row)) for row in rows)

    assert first == second
    assert min(rows[0]) <= first <= max(rows[0])


@pytest.mark.parametrize(
    ("people", "goals", "median", "quartiles", "key"),
    [
        (164, 667, "50.0", ("44.2", "51.8"), "brain_injury_2009"),
        (90, None, "32.4", ("29.6", "40.6"), "spasticity_trial_2010"),
        (243, 977, "50.0", None, "three_scorings_2010"),
    ],
)
def test_published_t_is_as_published(
    people: int, goals: int | None, median: str, quartiles: tuple[str, str] | None, key: str
) -> None:
    """Section 2.7 and 2.4: medians and quartiles; what was not read is not there."""
    found = PUBLISHED_ATTAINMENT[key]

    assert (people, goals, Decimal(median)) == (found.people, found.goals, found.median_t)
    assert (found.lower_quartile, found.upper_quartile) == (
        (None, None) if quartiles is None else tuple(map(Decimal, quartiles))
    )


def test_the_codes_of_loinc_are_complete() -> None:
    """Section 2.7: four codes, and an answer for each level of five points alone."""
    assert GAS_LOINC == {
        "scaling": "107332-9",
        "practitioner": "107333-7",
        "patient": "107334-5",
        "caregiver": "107331-1",
    }
    assert sorted(GAS_LEVEL_LOINC) == list(Variant.FIVE_POINT.levels)
    assert [GAS_LEVEL_LOINC[level] for level in sorted(GAS_LEVEL_LOINC, reverse=True)] == [
        "LA34479-8",
        "LA34480-6",
        "LA34481-4",
        "LA34483-0",
        "LA34484-8",
    ]


def test_every_criticism_is_listed() -> None:
    """Section 2.8, and what 2.1 to 2.7 say against a T."""
    said = " ".join(str(message) for message, _ in CRITICISM)

    for words in ("Rasch", "112 goals of 29 patients", "0.478", "weights", "lowest level", "asked too much", "audit"):
        assert words in said


def test_a_published_change_is_no_threshold() -> None:
    """Section 4: the typical mean change stands apart from the thresholds."""
    found = PUBLISHED_CHANGES["kjeken"]

    assert (found.performance, found.satisfaction) == (Decimal("1.51"), Decimal("2.22"))
    assert "kjeken" not in THRESHOLDS
    assert "0.90 and 1.47 was not found" in THRESHOLDS["eyssen_2011"].sources[0].note


@pytest.mark.parametrize(
    ("rights", "key"),
    [
        ("licence", "osa"),
        ("licence", "talking_mats"),
        ("unclear", "gas_leg"),
        ("unclear", "gas_eous"),
        ("licence", "obq_13"),
        ("free", "life_balance_inventory"),
    ],
)
def test_tools_are_named_with_their_rights(rights: str, key: str) -> None:
    """Section 5: facts about a tool, and none of its wording."""
    tool = GOAL_TOOLS[key]

    assert tool.rights is RightsStatus(rights)
    assert str(tool.facts[0]) in str(tool.outline())


def test_menus_from_memory_say_so() -> None:
    """What was not read is marked."""
    assert GOAL_TOOLS["gas_eous"].sources[0].confidence is Confidence.PARTLY_CONFIRMED
    assert GOAL_TOOLS["life_balance_inventory"].sources[0].confidence is Confidence.PARTLY_CONFIRMED


@pytest.mark.parametrize(
    ("expected", "word"),
    [
        (["unaided"], "unaided"),
        ([word.value for word in HelpWord if word is not HelpWord.UNAIDED], "aided"),
        (["prompts"], "prompting"),
        (["supervision", "stand_by"], "supervision"),
        (["contact_guard", "assistance_of_1", "assistance_of_2"], "assistance"),
    ],
)
def test_words_of_the_regulations_take_in_words_of_services(expected: list[str], word: str) -> None:
    """Section 1.5: five statutory words; assistance is physical, prompting is speech."""
    assert expected == [each.value for each in StatutoryHelp(word).words]
    assert str(StatutoryHelp(word).label).startswith(f"{word}: ")

"""Which areas a set of occupations touches (guide row G19)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.occupations import OCCUPATIONS, Area, CopmSubcategory, Coverage, coverage
from tests.house import pickled

KEYS = st.lists(st.sampled_from(sorted(OCCUPATIONS)))


@pytest.mark.parametrize(
    ("areas", "headings", "keys"),
    [
        pytest.param((), (), [], id="nothing"),
        pytest.param((Area.SELF_CARE,), (CopmSubcategory.PERSONAL_CARE,), ["bath_shower"], id="one"),
        pytest.param(
            (Area.SELF_CARE,), (CopmSubcategory.PERSONAL_CARE,), ["bath_shower", "bath_shower"], id="the same twice"
        ),
        pytest.param(
            (Area.SELF_CARE, Area.LEISURE),
            (CopmSubcategory.COMMUNITY_MANAGEMENT, CopmSubcategory.SOCIALIZATION),
            ["eat_out", "drive_car"],
            id="in the order of areas, not of keys",
        ),
        pytest.param(tuple(Area), tuple(CopmSubcategory), list(OCCUPATIONS), id="everything"),
    ],
)
def test_touched(areas: tuple[Area, ...], headings: tuple[CopmSubcategory, ...], keys: list[str]) -> None:
    """Areas and headings are touched by their occupations, each once and in their own order."""
    looked_at = coverage(keys)

    assert areas == looked_at.areas
    assert headings == looked_at.subcategories


def test_left_out() -> None:
    """What no occupation touches is left out."""
    looked_at = coverage(["bath_shower", "do_job_tasks"])

    assert looked_at.areas_left_out == (Area.LEISURE,)
    assert looked_at.subcategories_left_out == (
        CopmSubcategory.FUNCTIONAL_MOBILITY,
        CopmSubcategory.COMMUNITY_MANAGEMENT,
        CopmSubcategory.HOUSEHOLD_MANAGEMENT,
        CopmSubcategory.PLAY_SCHOOL,
        CopmSubcategory.QUIET_RECREATION,
        CopmSubcategory.ACTIVE_RECREATION,
        CopmSubcategory.SOCIALIZATION,
    )


@given(KEYS)
def test_touched_and_left_out_make_the_whole(keys: list[str]) -> None:
    """Each area and heading is either touched or left out, and the order of keys does not matter."""
    looked_at = coverage(keys)

    assert set(Area) == {*looked_at.areas, *looked_at.areas_left_out}
    assert len(Area) == len(looked_at.areas) + len(looked_at.areas_left_out)
    assert len(CopmSubcategory) == len(looked_at.subcategories) + len(looked_at.subcategories_left_out)
    assert looked_at.areas == coverage(reversed(keys)).areas


@given(KEYS, KEYS)
def test_more_occupations_never_leave_out_more(keys: list[str], more: list[str]) -> None:
    """Adding occupations can only touch more."""
    assert set(coverage(keys).subcategories) <= set(coverage([*keys, *more]).subcategories)


def test_names_every_unknown_key() -> None:
    """All unknown keys are told at once, each with its place and its nearest neighbour."""
    with pytest.raises(InvalidInputError) as caught:
        coverage(["bath_showers", "drive_car", "drive_cars"])

    assert [str(problem) for problem in caught.value.problems] == [
        "keys[0]: no occupation is called 'bath_showers': did you mean 'bath_shower'?",
        "keys[2]: no occupation is called 'drive_cars': did you mean 'drive_car'?",
    ]


@pytest.mark.parametrize("keys", ["bath_shower", None, 3])
def test_refuses_what_is_no_list(keys: str) -> None:
    """A lone word, or nothing, is no list of keys."""
    with pytest.raises(InvalidInputError) as caught:
        coverage(keys)

    assert f"keys: {type(keys).__name__} is not a list of values" == str(caught.value)


def test_refuses_unknown_keys_when_made() -> None:
    """The value itself refuses unknown keys by its field."""
    with pytest.raises(InvalidInputError) as caught:
        Coverage(occupations=["nothing_such"])

    assert caught.value.problems[0].path == "occupations[0]"


def test_outline() -> None:
    """The outline names the occupations under each heading, and the areas left out."""
    text = str(coverage(["bath_shower", "dress_upper_body", "bath_shower", "do_job_tasks"]).outline())

    assert "Personal care              Have a bath or shower and Put on upper-body clothes\n" in text
    assert "Getting about              left out\n" in text
    assert text.endswith("No occupation of these areas was looked at: Leisure")


def test_outline_of_everything() -> None:
    """Where no area is left out, none is named."""
    assert "No occupation of these areas" not in str(coverage(list(OCCUPATIONS)).outline())


def test_is_a_value() -> None:
    """A coverage can be hashed and pickled."""
    looked_at = coverage(["drive_car"])

    assert looked_at == pickled(looked_at)
    assert hash(looked_at) == hash(pickled(looked_at))

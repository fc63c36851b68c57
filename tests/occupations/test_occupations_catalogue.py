"""The catalogue of occupations, row by row."""

from collections import Counter

import pytest

from occupational_therapy.kernel.errors import UnknownKeyError
from occupational_therapy.kernel.provenance import Confidence
from occupational_therapy.occupations import ICF_TERMS, OCCUPATIONS, Area, CopmSubcategory, GuideMention, Occupation
from occupational_therapy.occupations.sources import GUIDE, GUIDE_IMPLIED, ICF_CHOICE, ICF_LATER, NO_COPM_HOME

EVERY = pytest.mark.parametrize("occupation", OCCUPATIONS.values(), ids=lambda each: each.key)


def test_counts() -> None:
    """The table's own counts (goals sheet, section 9)."""
    headings = Counter(each.copm for each in OCCUPATIONS.values())
    mentions = Counter(each.guide for each in OCCUPATIONS.values())

    assert len(OCCUPATIONS) == 121
    assert headings == {
        CopmSubcategory.PERSONAL_CARE: 29,
        CopmSubcategory.FUNCTIONAL_MOBILITY: 16,
        CopmSubcategory.COMMUNITY_MANAGEMENT: 17,
        CopmSubcategory.PAID_UNPAID_WORK: 11,
        CopmSubcategory.HOUSEHOLD_MANAGEMENT: 15,
        CopmSubcategory.PLAY_SCHOOL: 10,
        CopmSubcategory.QUIET_RECREATION: 7,
        CopmSubcategory.ACTIVE_RECREATION: 7,
        CopmSubcategory.SOCIALIZATION: 9,
    }
    assert mentions == {GuideMention.YES: 30, GuideMention.IMPLIED: 28, GuideMention.NO: 63}
    assert len({each.icf for each in OCCUPATIONS.values()}) == 50


def test_finer_codes() -> None:
    """As many rows have a finer code as in the table (goals sheet, section 9)."""
    assert sum(each.icf_finer is not None for each in OCCUPATIONS.values()) == 92


def test_labels_are_different() -> None:
    """No two occupations read alike."""
    assert len(OCCUPATIONS) == len({str(each.label) for each in OCCUPATIONS.values()})


@EVERY
def test_every_row_is_whole(occupation: Occupation) -> None:
    """Each row has a known code with the same words as elsewhere, and a source for code, heading and area."""
    assert ICF_TERMS[occupation.icf].label == occupation.icf_label
    assert len(occupation.sources) >= 3
    assert str(occupation.outline()).startswith(str(occupation.label))


@EVERY
def test_every_row_names_the_guide_where_it_is_mentioned(occupation: Occupation) -> None:
    """A row that the guide names or implies has the guide among its sources, and no other row has."""
    assert (occupation.guide is GuideMention.YES) is (GUIDE in occupation.sources)
    assert (occupation.guide is GuideMention.IMPLIED) is (GUIDE_IMPLIED in occupation.sources)


@pytest.mark.parametrize(
    ("expected", "key"),
    [
        pytest.param(("self_care", "personal_care", "adl", "d510", "d5101", "yes"), "bath_shower", id="bath_shower"),
        pytest.param(("self_care", "personal_care", "adl", "d540", "d5400", "yes"), "dress_upper_body", id="dress"),
        pytest.param(
            ("self_care", "personal_care", "health_management", "d570", "d5702", "yes"), "take_medication", id="pills"
        ),
        pytest.param(
            ("self_care", "personal_care", "rest_sleep", "d230", "d2302", "no"), "bedtime_routine", id="bedtime"
        ),
        pytest.param(("self_care", "functional_mobility", "adl", "d451", None, "implied"), "climb_stairs", id="stairs"),
        pytest.param(("self_care", "functional_mobility", "adl", "d420", "d4200", "implied"), "transfer_car", id="car"),
        pytest.param(("self_care", "community_management", "iadl", "d475", "d4751", "no"), "drive_car", id="drive"),
        pytest.param(
            ("self_care", "community_management", "social_participation", "d950", None, "no"), "vote_civic", id="vote"
        ),
        pytest.param(
            ("productivity", "household_management", "iadl", "d630", "d6301", "yes"), "prepare_complex_meal", id="meal"
        ),
        pytest.param(
            ("productivity", "household_management", "iadl", "d230", "d2301", "yes"), "plan_week", id="plan_week"
        ),
        pytest.param(
            ("productivity", "paid_unpaid_work", "work", "d850", "d8501", "yes"), "graded_return_to_work", id="work"
        ),
        pytest.param(("productivity", "paid_unpaid_work", "iadl", "d660", "d6600", "no"), "care_for_child", id="child"),
        pytest.param(("productivity", "play_school", "education", "d170", None, "yes"), "handwriting", id="writing"),
        pytest.param(("productivity", "play_school", "play", "d920", "d9200", "yes"), "play_alone", id="play"),
        pytest.param(("leisure", "quiet_recreation", "leisure", "d920", "d9204", "yes"), "hobby", id="hobby"),
        pytest.param(("leisure", "quiet_recreation", "rest_sleep", "d920", None, "no"), "rest_relax", id="rest"),
        pytest.param(
            ("leisure", "active_recreation", "health_management", "d920", None, "no"), "exercise_fitness", id="gym"
        ),
        pytest.param(
            ("leisure", "socialization", "social_participation", "d750", "d7500", "implied"), "keep_in_touch", id="ties"
        ),
        pytest.param(("leisure", "socialization", "iadl", "d930", "d9300", "no"), "attend_worship", id="worship"),
    ],
)
def test_places(expected: tuple[str | None, ...], key: str) -> None:
    """Rows stand where the table puts them (goals sheet, section 9)."""
    row = OCCUPATIONS[key]

    assert expected == (row.area, row.copm, row.otpf, row.icf, row.icf_finer, row.guide)


def test_the_guide_puts_food_under_self_care() -> None:
    """The guide sees three occupations in another area than the catalogue does (goals sheet, section 0)."""
    differing = {key: each.guide_area for key, each in OCCUPATIONS.items() if each.guide_area is not each.area}

    assert differing == {
        "make_hot_drink": Area.SELF_CARE,
        "prepare_simple_meal": Area.SELF_CARE,
        "prepare_complex_meal": Area.SELF_CARE,
    }


def test_marks_areas_that_are_a_choice() -> None:
    """What has no exact place on the form says that its area is a convention (goals sheet, section 9)."""
    chosen = [key for key, each in OCCUPATIONS.items() if NO_COPM_HOME in each.sources]

    assert chosen == ["keep_diary_appointments", "plan_week"]
    assert Confidence.CONVENTION is NO_COPM_HOME.confidence


def test_marks_codes_that_are_a_choice() -> None:
    """Codes that are a choice among several say so (goals sheet, sections 9 and 13)."""
    assert [key for key, each in OCCUPATIONS.items() if ICF_CHOICE in each.sources] == [
        "bedtime_routine",
        "budget_money",
        "keep_diary_appointments",
        "plan_week",
        "watch_listen_media",
    ]


def test_marks_later_codes() -> None:
    """Codes that came after the 2001 book say so (goals sheet, section 8)."""
    assert [key for key, each in OCCUPATIONS.items() if ICF_LATER in each.sources] == ["roll_in_bed", "climb_stairs"]


def test_order() -> None:
    """The catalogue runs area by area, each heading together."""
    headings = list(dict.fromkeys(each.copm for each in OCCUPATIONS.values()))

    assert [next(iter(OCCUPATIONS)), list(OCCUPATIONS)[-1]] == ["wash_hands_face", "attend_worship"]
    assert list(Area) == list(dict.fromkeys(each.area for each in OCCUPATIONS.values()))
    assert len(CopmSubcategory) == len(headings)


def test_suggests_the_nearest_key() -> None:
    """An unknown key raises and is told its nearest neighbour."""
    with pytest.raises(UnknownKeyError) as caught:
        OCCUPATIONS["make_hot_drinks"]

    assert str(caught.value) == "no occupation is called 'make_hot_drinks': did you mean 'make_hot_drink'?"

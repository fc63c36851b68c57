"""The specialisms, the therapies and the college's sections, row by row."""

import pytest

from occupational_therapy.kernel.dates import on_date
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence
from occupational_therapy.occupations import OCCUPATIONS, Area
from occupational_therapy.occupations.sources import GUIDE
from occupational_therapy.specialisms import (
    RCOT_SECTIONS,
    SPECIALISMS,
    THERAPIES,
    AgeGroup,
    Recipient,
    Specialism,
    SpecialistSection,
    Therapy,
)
from tests.house import pickled

EVERY_SPECIALISM = pytest.mark.parametrize("specialism", SPECIALISMS.values(), ids=lambda each: each.key)
EVERY_THERAPY = pytest.mark.parametrize("therapy", THERAPIES.values(), ids=lambda each: each.key)


def test_seven_specialisms() -> None:
    """The specialisms are the guide's seven, in its order (credentials sheet, SEED-16; guide rows G8 to G14)."""
    assert list(SPECIALISMS) == [
        "seating_and_posture",
        "vocational_rehabilitation",
        "hand_therapy",
        "housing_and_equipment",
        "rehabilitation",
        "paediatrics",
        "moving_and_handling",
    ]


def test_ten_therapies() -> None:
    """The therapies are the guide's ten, in its order (guide row G15)."""
    assert list(THERAPIES) == [
        "motor_function",
        "cognition",
        "condition_education",
        "pain_management",
        "task_adaptation",
        "equipment",
        "environmental_risk",
        "weekly_timetable",
        "fatigue_management",
        "money_management",
    ]


@pytest.mark.parametrize(
    ("ages", "sections", "key"),
    [
        pytest.param(
            tuple(AgeGroup),
            ("neurological_practice", "children_young_people_families"),
            "seating_and_posture",
            id="seating",
        ),
        pytest.param((AgeGroup.ADULT, AgeGroup.OLDER_ADULT), ("work",), "vocational_rehabilitation", id="vocational"),
        pytest.param(tuple(AgeGroup), ("trauma_and_musculoskeletal_health",), "hand_therapy", id="hand therapy"),
        pytest.param(tuple(AgeGroup), ("housing",), "housing_and_equipment", id="housing"),
        pytest.param(tuple(AgeGroup), ("neurological_practice",), "rehabilitation", id="rehabilitation"),
        pytest.param((AgeGroup.CHILD,), ("children_young_people_families",), "paediatrics", id="paediatrics"),
        pytest.param(tuple(AgeGroup), ("independent_practice", "housing"), "moving_and_handling", id="handling"),
    ],
)
def test_ages_and_sections(ages: tuple[AgeGroup, ...], sections: tuple[str, ...], key: str) -> None:
    """Each specialism has its ages (guide rows G8 to G14) and its nearest sections (credentials sheet, section 7)."""
    assert ages == SPECIALISMS[key].age_groups
    assert sections == SPECIALISMS[key].rcot_sections


def test_other_bodies() -> None:
    """Two specialisms have a body of their own (credentials sheet, section 7)."""
    bodies = {key: each.other_bodies for key, each in SPECIALISMS.items() if each.other_bodies}

    assert bodies == {
        "hand_therapy": ("British Association of Hand Therapists",),
        "moving_and_handling": ("National Back Exchange",),
    }


@EVERY_SPECIALISM
def test_every_specialism_is_whole(specialism: Specialism) -> None:
    """Each has a scope, ages, measures, therapies, areas, sources, and says each thing once."""
    many = (specialism.age_groups, specialism.measures, specialism.therapies, specialism.areas, specialism.sources)

    assert str(specialism.scope)
    assert all(many)
    assert all(len(set(each)) == len(each) for each in many)
    assert GUIDE in specialism.sources


@EVERY_SPECIALISM
def test_sections_are_marked_as_remembered(specialism: Specialism) -> None:
    """What is only remembered of sections and bodies says so."""
    assert any(source.confidence is Confidence.FROM_MEMORY for source in specialism.sources)


def test_specialisms_and_therapies_read_differently() -> None:
    """No two entries read alike."""
    assert len(SPECIALISMS) == len({str(each.label) for each in SPECIALISMS.values()})
    assert len(THERAPIES) == len({str(each.label) for each in THERAPIES.values()})


def test_every_therapy_belongs_to_a_specialism() -> None:
    """Each therapy is used in some specialism, and rehabilitation uses them all."""
    assert set(THERAPIES) == {key for each in SPECIALISMS.values() for key in each.therapies}
    assert tuple(THERAPIES) == SPECIALISMS["rehabilitation"].therapies


@EVERY_THERAPY
def test_every_therapy_is_whole(therapy: Therapy) -> None:
    """Each has a scope, codes, recipients, occupations and sources, and says each thing once."""
    many = (therapy.icf, therapy.recipients, therapy.occupations, therapy.sources)

    assert str(therapy.scope)
    assert all(many)
    assert all(len(set(each)) == len(each) for each in many)
    assert Recipient.CLIENT in therapy.recipients
    assert GUIDE in therapy.sources


@pytest.mark.parametrize(
    ("expected", "key"),
    [
        pytest.param({"b760", "b7602", "b755", "b176"}, "motor_function", id="control of movement"),
        pytest.param({"b730", "b735", "b740", "b710"}, "motor_function", id="power, tone, endurance, joints"),
        pytest.param({"d440", "d445", "d170", "b147"}, "motor_function", id="fine motor, handwriting"),
        pytest.param({"b140", "b144", "b164", "b156"}, "cognition", id="concentration, memory, planning"),
        pytest.param({"b152"}, "condition_education", id="emotion, anxiety"),
        pytest.param({"b280"}, "pain_management", id="pain"),
        pytest.param({"b130", "b1300", "b455", "b4552", "b740", "b134"}, "fatigue_management", id="fatigue, sleep"),
        pytest.param({"b810"}, "equipment", id="skin, seating"),
        pytest.param({"b1642", "b1641"}, "weekly_timetable", id="time"),
        pytest.param({"b235", "b755", "e155"}, "environmental_risk", id="balance, home"),
        pytest.param({"d860", "d865", "d870"}, "money_management", id="money"),
    ],
)
def test_therapy_codes(expected: set[str], key: str) -> None:
    """The codes of each therapy (goals sheet, section 8)."""
    assert expected <= set(THERAPIES[key].icf)


def test_therapies_aim_at_every_area() -> None:
    """Together the therapies aim at occupations of all three areas."""
    aims = {OCCUPATIONS[key].area for each in THERAPIES.values() for key in each.occupations}

    assert aims == set(Area)


def test_employers_are_taught() -> None:
    """Therapies that touch work have employers among their recipients (guide row G4)."""
    assert {key for key, each in THERAPIES.items() if Recipient.EMPLOYER not in each.recipients} == {
        "motor_function",
        "weekly_timetable",
        "money_management",
    }


def test_sections_are_historic() -> None:
    """The sections existed until September 2024 and not after (credentials sheet, RCOT-05b)."""
    assert len(RCOT_SECTIONS) == 10
    assert all(on_date("2024-09-30") in each.holds for each in RCOT_SECTIONS.values())
    assert not any(on_date("2024-10-01") in each.holds for each in RCOT_SECTIONS.values())
    assert all(each.sources[0].confidence is Confidence.FROM_MEMORY for each in RCOT_SECTIONS.values())
    assert len(RCOT_SECTIONS) == len({each.title for each in RCOT_SECTIONS.values()})


def test_section_needs_a_title() -> None:
    """A section without a title is refused."""
    with pytest.raises(InvalidInputError) as caught:
        SpecialistSection(key="nameless", title=" ")

    assert [problem.path for problem in caught.value.problems] == ["title"]


def test_therapy_refuses_unknown_keys() -> None:
    """Codes, recipients and occupations must be known; every problem is told at once."""
    with pytest.raises(InvalidInputError) as caught:
        Therapy(key="x", label=message("x"), scope=message("x"), icf=["b999"], recipients=["boss"], occupations=["fly"])

    assert [problem.path for problem in caught.value.problems] == ["icf[0]", "recipients[0]", "occupations[0]"]


def test_specialism_refuses_unknown_keys() -> None:
    """Ages, therapies, areas and sections must be known; measures must be keys; bodies must have a name."""
    with pytest.raises(InvalidInputError) as caught:
        Specialism(
            key="x",
            label=message("x"),
            scope=message("x"),
            age_groups=["teenager"],
            measures=["Barthel Index"],
            therapies=["massage"],
            areas=["sport"],
            rcot_sections=["hands"],
            other_bodies=[""],
            sources=(),
        )

    assert [problem.path for problem in caught.value.problems] == [
        "age_groups[0]",
        "measures[0]",
        "therapies[0]",
        "areas[0]",
        "rcot_sections[0]",
        "other_bodies[0]",
    ]


def test_specialism_outline() -> None:
    """The outline tells whom it is for, what it uses, its bodies and its sources."""
    text = str(SPECIALISMS["moving_and_handling"].outline())

    assert text.startswith("Moving and handling\n===")
    assert "\n\nFor: children and young people, adults and older adults\n\n" in text
    assert "\n\nAreas: Self-care and Productivity\n\n" in text
    assert "Therapies\n---------\n\n- Devices and equipment\n" in text
    assert "Measures often used\n-------------------\n\n- hse_lifting_filter\n" in text
    assert "- Independent Practice\n- Housing\n- National Back Exchange\n" in text
    assert "(from memory; for guidance only; membership proves no competence)" in text


def test_therapy_outline() -> None:
    """The outline tells what it works on, for whom, and what for."""
    text = str(THERAPIES["money_management"].outline())

    assert text.startswith("Managing money\n===")
    assert "\n\nFor: client, family and carer\n\n" in text
    assert "Works on\n--------\n\n- d860 simple money transactions\n" in text
    assert "Often aims at\n-------------\n\n- Plan and keep to a budget\n" in text
    assert "Sources\n-------\n\n- A case manager's guide" in text


def test_are_values() -> None:
    """Entries can be hashed and pickled."""
    for value in (*SPECIALISMS.values(), *THERAPIES.values(), *RCOT_SECTIONS.values()):
        assert {value} == {pickled(value)}

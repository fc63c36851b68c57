"""A home assessment: what it refuses, how it reads, and what it leaves open."""

from collections.abc import Callable, Iterable
from typing import Any

import attrs
import pytest

from occupational_therapy.assessment import (
    BUILDING_FIGURES,
    HAZARDS,
    AreaLeftOut,
    Concern,
    HazardFound,
    HomeArea,
    HomeAssessment,
    MeasuredDimension,
    MeasuredDoorway,
    MeasuredFlight,
    StairFlight,
    TransferSeen,
    review_home,
)
from occupational_therapy.assessment.environment import Endangers, PropertyKind, Tenure, Transfer
from occupational_therapy.assessment.environment.rules import RULES
from occupational_therapy.kernel.document import Outlined
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.findings import Basis, Severity
from occupational_therapy.kernel.messages import Verbatim
from occupational_therapy.locales import render
from tests.samples.assessment_risk import HOME

EVERY_AREA = ("approach", "entrance", "living_room", "kitchen", "bedroom", "bathroom", "toilet", "stairs", "hall")
SOUND = HomeAssessment(
    id="H-2",
    on="2026-03-16",
    by="OT-1",
    tenure="owner",
    levels=1,
    wheelchair_user=False,
    areas=EVERY_AREA,
    outcome="Nothing to do",
)


def home(**fields: Any) -> HomeAssessment:  # noqa: ANN401 - fields of a home
    """A home with nothing left open, but for what is given."""
    return attrs.evolve(SOUND, **fields)


def found(assessment: HomeAssessment) -> list[tuple[str, str, str]]:
    """What is found: rule, severity and path."""
    return [(finding.rule, finding.severity.value, finding.path) for finding in review_home(assessment)]


def rug(**fields: Any) -> HazardFound:  # noqa: ANN401 - fields of a hazard
    """A hazard that is judged, with what is to be done, by whom and by when, but for what is given."""
    known = {"severity": "low", "action": "Take it up", "owner": "C-1", "due": "2026-04-01"}
    return HazardFound(**{"hazard": "loose_rug", "area": "hall", **known, **fields})


def test_a_sound_assessment_leaves_nothing_open() -> None:
    """What is complete has no finding."""
    assert [] == found(SOUND)


@pytest.mark.parametrize(
    ("expected", "fields"),
    [
        pytest.param(
            [("home_areas", "warning", "areas")],
            {"areas": [each for each in EVERY_AREA if each != "kitchen"]},
            id="area",
        ),
        pytest.param([("home_stairs", "note", "stairs")], {"levels": 2}, id="levels without stairs"),
        pytest.param(
            [("home_areas", "warning", "areas")],
            {"levels": 2, "areas": EVERY_AREA[:-2], "stairs": [StairFlight(rails=1)]},
            id="stairs not looked at",
        ),
        pytest.param(
            [("home_areas", "warning", "left_out[0].reason")],
            {"left_out": [AreaLeftOut(area="outdoors"), AreaLeftOut(area="parking", reason="None")]},
            id="no reason",
        ),
        pytest.param(
            [("home_areas", "note", "hazards[0].area")], {"hazards": [rug(area="outdoors")]}, id="hazard elsewhere"
        ),
        pytest.param([], {"hazards": [rug()]}, id="hazard with its solution"),
        pytest.param([], {"hazards": [rug(action=None, owner=None, done_on="2026-03-16")]}, id="dealt with"),
        pytest.param(
            [("home_solutions", "warning", "hazards[0].action")], {"hazards": [rug(action=None)]}, id="no solution"
        ),
        pytest.param(
            [("home_solutions", "warning", "hazards[0].severity")], {"hazards": [rug(severity=None)]}, id="not judged"
        ),
        pytest.param([("home_solutions", "note", "hazards[0].owner")], {"hazards": [rug(owner=None)]}, id="no owner"),
        pytest.param([("home_solutions", "note", "hazards[0].due")], {"hazards": [rug(due=None)]}, id="no day"),
        pytest.param(
            [("home_solutions", "warning", "transfers[0].action")],
            {"transfers": [TransferSeen(transfer="bath", difficulty="Lifts the leg")]},
            id="transfer",
        ),
        pytest.param(
            [],
            {"transfers": [TransferSeen(transfer="bath", difficulty="Lifts the leg", action="Board")]},
            id="transfer with its solution",
        ),
        pytest.param([("home_stairs", "note", "stairs[0].rails")], {"stairs": [StairFlight()]}, id="rails not noted"),
        pytest.param([("home_stairs", "warning", "stairs[0].rails")], {"stairs": [StairFlight(rails=0)]}, id="no rail"),
        pytest.param([], {"stairs": [StairFlight(rails=1)]}, id="one rail"),
        pytest.param([("home_wheelchair", "note", "wheelchair_user")], {"wheelchair_user": None}, id="not asked"),
        pytest.param(
            [
                ("home_wheelchair", "warning", "dimensions"),
                ("home_wheelchair", "warning", "doorways"),
                ("home_wheelchair", "warning", "step_free"),
            ],
            {"wheelchair_user": True},
            id="wheelchair",
        ),
        pytest.param(
            [("home_wheelchair", "warning", "dimensions"), ("home_wheelchair", "warning", "step_free")],
            {
                "wheelchair_user": True,
                "step_free": False,
                "doorways": [MeasuredDoorway(door_mm=800, corridor_mm=900)],
                "dimensions": [MeasuredDimension(feature="turning_circle")],
            },
            id="turning space not measured, a step",
        ),
        pytest.param(
            [],
            {
                "wheelchair_user": True,
                "step_free": True,
                "doorways": [MeasuredDoorway(door_mm=800, corridor_mm=900)],
                "dimensions": [MeasuredDimension(feature="turning_ellipse_width", measured=1400)],
            },
            id="wheelchair, all measured",
        ),
        pytest.param([("home_particulars", "warning", "outcome")], {"outcome": None}, id="no outcome"),
        pytest.param([("home_particulars", "note", "tenure")], {"tenure": None}, id="no tenure"),
        pytest.param([("home_particulars", "note", "levels")], {"levels": None}, id="no levels"),
    ],
)
def test_what_is_left_open(expected: list[tuple[str, str, str]], fields: dict[str, Any]) -> None:
    """Each gap is found, at its place and with its weight."""
    assert expected == found(home(**fields))


@pytest.mark.parametrize(
    ("severity", "measured"),
    [
        pytest.param(None, 1500, id="met"),
        pytest.param(Severity.WARNING, 1499, id="short"),
        pytest.param(Severity.NOTE, None, id="not measured"),
    ],
)
def test_a_dimension_against_guidance(severity: Severity | None, measured: int | None) -> None:
    """What falls short is a warning that says it is no law; what was not measured is a note; the source is named."""
    turning = MeasuredDimension(feature="turning_circle", measured=measured, figure="m4_3_turning_circle")
    findings = review_home(home(dimensions=[turning]))

    assert ([] if severity is None else [severity]) == [finding.severity for finding in findings]
    for finding in findings:
        assert ("home_guidance", Basis.PUBLICATION, "dimensions[0].measured") == (
            finding.rule,
            finding.basis,
            finding.path,
        )
        assert BUILDING_FIGURES["m4_3_turning_circle"].sources[0] in finding.sources
        assert (severity is Severity.WARNING) == ("not law for this home" in str(finding.message))


@pytest.mark.parametrize(
    ("expected", "fields"),
    [
        pytest.param(
            [("home_guidance", "warning", "doorways[0]")],
            {"doorways": [MeasuredDoorway(door_mm=700, corridor_mm=900)]},
            id="doorway",
        ),
        pytest.param([("home_guidance", "note", "doorways[0]")], {"doorways": [MeasuredDoorway()]}, id="not measured"),
        pytest.param(
            [("home_guidance", "warning", "ramps[0]")],
            {"ramps": [MeasuredFlight(rise_mm=300, going_mm=3000)]},
            id="ramp",
        ),
        pytest.param([], {"ramps": [MeasuredFlight(rise_mm=100, going_mm=1200)]}, id="ramp within the table"),
        pytest.param(
            [], {"dimensions": [MeasuredDimension(feature="turning_circle", measured=900)]}, id="against nothing"
        ),
    ],
)
def test_ways_against_guidance(expected: list[tuple[str, str, str]], fields: dict[str, Any]) -> None:
    """Doorways and flights of ramps are held against guidance; a dimension without a standard against none."""
    assert expected == found(home(**fields))


@pytest.mark.parametrize(
    ("outcome", "measured", "bounds"),
    [
        pytest.param("met", 1650, {"at_least": 1650}, id="enough"),
        pytest.param("not_met", 1649.5, {"at_least": 1650}, id="short"),
        pytest.param("met", 120, {"at_most": 120}, id="low enough"),
        pytest.param("not_met", 121, {"at_most": 120}, id="too high"),
        pytest.param("met", 100, {"at_least": 90, "at_most": 120}, id="between"),
        pytest.param("not_known", None, {"at_least": 90}, id="not measured"),
        pytest.param(None, 100, {}, id="no need stated"),
    ],
)
def test_what_the_client_needs(outcome: str | None, measured: float | None, bounds: dict[str, int]) -> None:
    """A dimension is held against the client's own need as well, where one is stated."""
    dimension = MeasuredDimension(feature="other", measured=measured, **bounds)  # type: ignore[arg-type] # columns
    weight = {"not_met": ["warning"], "not_known": ["note"]}

    assert outcome == dimension.against_need
    assert weight.get(outcome or "", []) == [
        severity for rule, severity, _ in found(home(dimensions=[dimension])) if rule == "home_needs"
    ]


def test_no_rule_is_law() -> None:
    """Building guidance is never taken for law, and nothing else here is law either; each rule has its source."""
    assert Basis.LAW not in {rule.basis for rule in RULES}
    assert all(rule.sources for rule in RULES)


def test_only_a_home_is_reviewed() -> None:
    """Something else is refused."""
    with pytest.raises(InvalidInputError, match="home: str is not a HomeAssessment"):
        review_home("a home")  # type: ignore[arg-type] # on purpose


def path_and_problem(act: Callable[[], object]) -> list[str]:
    """What is refused, with its path."""
    with pytest.raises(InvalidInputError) as caught:
        act()
    return [str(problem) for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("expected", "act"),
    [
        pytest.param("levels: is 0: a home has one level at the least", lambda: home(levels=0), id="no level"),
        pytest.param("levels: -1 is negative: give 0 or more", lambda: home(levels=-1), id="below the ground"),
        pytest.param("areas[1]: hall is given twice", lambda: home(areas=["hall", "hall"]), id="area twice"),
        pytest.param(
            "left_out[0].area: hall is given twice",
            lambda: home(left_out=[AreaLeftOut(area="hall")]),
            id="looked at and left out",
        ),
        pytest.param(
            "hazards[0].due: 2026-03-15 is before the assessment, 2026-03-16",
            lambda: home(hazards=[rug(due="2026-03-15")]),
            id="due before",
        ),
        pytest.param(
            "hazards[0].done_on: 2026-03-15 is before the assessment, 2026-03-16",
            lambda: home(hazards=[rug(done_on="2026-03-15")]),
            id="done before",
        ),
        pytest.param(
            "hazard: is missing: name one of the catalogue, or say in words what it is",
            lambda: HazardFound(area="hall"),
            id="no hazard",
        ),
        pytest.param(
            "hazard: no hazard is called 'loose_rugs': did you mean 'loose_rug'?",
            lambda: HazardFound(hazard="loose_rugs", area="hall"),
            id="unknown hazard",
        ),
        pytest.param(
            "helpers: is 1 although it was done alone",
            lambda: TransferSeen(transfer="bed", done_alone=True, helpers=1),
            id="alone with help",
        ),
        pytest.param("rails: 3 is more than the two sides of a flight", lambda: StairFlight(rails=3), id="three rails"),
        pytest.param("rails: -1 is negative: give 0 or more", lambda: StairFlight(rails=-1), id="no rails at all"),
        pytest.param(
            "figure: m4_3_turning_circle is about turning_circle, not corridor_width",
            lambda: MeasuredDimension(feature="corridor_width", figure="m4_3_turning_circle"),
            id="figure of something else",
        ),
        pytest.param(
            "at_most: 90 is below at_least, 100",
            lambda: MeasuredDimension(feature="other", at_least=100, at_most=90),
            id="need reversed",
        ),
    ],
)
def test_what_cannot_be_is_refused(expected: str, act: Callable[[], object]) -> None:
    """What cannot be raises, with its place."""
    assert [expected] == path_and_problem(act)


def test_the_need_may_be_one_value() -> None:
    """The least and the most may be the same."""
    assert "met" == MeasuredDimension(feature="other", measured=90, at_least=90, at_most=90).against_need


def test_open_hazards() -> None:
    """A hazard is open until a day is recorded on which it was dealt with."""
    assert (HOME.hazards[0],) == HOME.open_hazards


def test_a_hazard_is_called_by_its_name_or_in_words() -> None:
    """A hazard of the catalogue has its name, another the words it was told in."""
    assert [HAZARDS["loose_rug"].label, Verbatim("Low beam")] == [each.label for each in HOME.hazards]


@pytest.mark.parametrize(
    "expected",
    [
        "Kind of home: house",
        "Tenure: rented from the council",
        "Levels: 2",
        "Somebody uses a wheelchair: yes",
        "Way in without a step: no",
        "Not looked at: Bedroom: Asleep at the time",
        "Not looked at: Garden, balcony or yard: no reason given",
        "Way in: Two steps from the pavement",
        "| bed | no | 1 | 480 |  | Slides | Raise it |",
        "| car | not known |  |  | Board |  |  |",
        "| Stairs | main | 13 | 1 |",
        "| Entrance |  | not known | not known |",
        "| Loose rug or mat | Hall and corridors |  | high | Take it up | C-1 | 20 March 2026 |  |",
        "| Low beam | Stairs |  | low | Pad it |  |  | 18 March 2026 |",
        "kitchen: Diameter of the turning circle: 1,350 mm; guidance is at least 1,500 mm: not met, by 150 mm",
        "step at the back: Something else: 140.5 mm; the client needs at least 0 mm and at most 120 mm: not met",
        "Height of sockets and switches above the floor: not known",
        "bathroom: Door opening 750 mm",
        "front: Rise 300 mm, going 3,600 mm",
        "Guidance for new building work. It is not law for a home that stands.",
        "Outcome: Stay, with a ramp and a wider bathroom door",
    ],
)
def test_a_home_reads_whole(expected: str) -> None:
    """A reader finds who lives where, what was looked at, found and measured, and what follows."""
    assert expected in render(HOME, "en_GB", format="markdown").replace("\\", "")


def test_the_address_is_not_shown() -> None:
    """The address is neither in the document nor in the repr."""
    assert HOME.address == "1 Sample Street"
    assert "Sample Street" not in f"{HOME!r}{HOME.outline()}"


def test_a_bare_home_says_what_is_not_known() -> None:
    """Of a home of which nothing is recorded the document says so, and has no empty parts."""
    said = str(HomeAssessment(id="H-3", on="2026-03-16", by="OT-1").outline())

    assert 5 == said.count("not known")
    assert "no area is recorded" in said
    assert not [part for part in ("Transfers", "Hazards", "Measured", "Outcome") if part in said]


def test_measurements_without_a_standard_rest_on_nothing() -> None:
    """Where nothing is held against guidance, none is named; a need of the least or the most alone is said alone."""
    dimensions = [
        MeasuredDimension(feature="other", measured=90, at_least=80),
        MeasuredDimension(feature="other", measured=90, at_most=80),
    ]
    said = str(home(dimensions=dimensions).outline())

    assert "the client needs at least 80 mm: met" in said
    assert "the client needs at most 80 mm: not met" in said
    assert "Guidance for new building work" not in said


def test_a_hazard_that_nobody_judged_says_so() -> None:
    """A hazard without a severity is shown as not judged, with what was seen beside its name."""
    said = str(home(hazards=[rug(severity=None, what="By the door")]).outline())

    assert "not judged" in said
    assert "By the door" in said


@pytest.mark.parametrize("key", list(HAZARDS))
def test_a_hazard_endangers_and_has_solutions(key: str) -> None:
    """Each hazard of the catalogue endangers something, has a typical solution, and reads with its source."""
    hazard = HAZARDS[key]
    said = render(hazard, "en_GB", format="text")

    assert hazard.endangers
    assert len(set(hazard.endangers)) == len(hazard.endangers)
    assert hazard.solutions
    assert all(str(solution) in said for solution in hazard.solutions)
    assert "no validated screening tool" in said


@pytest.mark.parametrize("danger", list(Endangers))
def test_every_danger_has_hazards(danger: Endangers) -> None:
    """Of each danger, falls and wheelchair use among them, the catalogue knows several hazards."""
    assert len(HAZARDS.where(lambda hazard: danger in hazard.endangers)) >= 3


@pytest.mark.parametrize(
    ("expected", "readable"),
    [
        pytest.param("Loose rug or mat: Hall and corridors", HOME.hazards[0], id="hazard"),
        pytest.param("By 20 March 2026", HOME.hazards[0], id="hazard with a day"),
        pytest.param("take it away", HOME.hazards[0], id="hazard with typical solutions"),
        pytest.param("Seen: By the door", rug(what="By the door"), id="hazard as seen"),
        pytest.param("Severity: not judged", rug(severity=None), id="hazard not judged"),
        pytest.param("Low beam: Stairs", HOME.hazards[1], id="hazard in words"),
        pytest.param("Dealt with on 18 March 2026", HOME.hazards[1], id="hazard dealt with"),
        pytest.param("kitchen: Diameter of the turning circle: 1,350 mm", HOME.dimensions[0], id="dimension"),
        pytest.param("paragraphs 3.41 to 3.43", HOME.dimensions[0], id="dimension with its source"),
        pytest.param("step at the back: Something else: 140.5 mm", HOME.dimensions[2], id="dimension without"),
        pytest.param("bathroom: Door opening 750 mm", HOME.doorways[0], id="doorway"),
        pytest.param("front: Rise 300 mm", HOME.ramps[0], id="flight"),
    ],
)
def test_a_part_reads_by_itself(expected: str, readable: Outlined) -> None:
    """A hazard and a measurement can be read without the rest of the home."""
    assert expected in render(readable, "en_GB", format="text")


def test_a_hazard_in_words_has_no_typical_solution() -> None:
    """Of a hazard that is told in words alone nothing typical is known."""
    assert "Typical solutions" not in str(HazardFound(what="Low beam", area="stairs").outline())


def test_own_hazards_are_added() -> None:
    """A caller's own hazards join the catalogue."""
    own = attrs.evolve(HAZARDS["loose_rug"], key="low_beam")

    assert own is HAZARDS.extended(own)["low_beam"]


def labels(words: Iterable[Any]) -> list[str]:
    """Words as they are read."""
    return [str(word.label) for word in words]


def test_every_word_can_be_read() -> None:
    """Every word of an enumeration has a label, and no two of one are the same."""
    for words in (HomeArea, Endangers, PropertyKind, Tenure, Transfer, Concern):
        assert len(set(labels(words))) == len(list(words))

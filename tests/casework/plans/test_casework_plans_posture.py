"""Posture plans: what is refused, what a plan comes to, what a review finds, how it reads."""

from typing import Any

import attrs
import pytest

from occupational_therapy.assessment.index import INDEX
from occupational_therapy.casework.plans import (
    REPOSITIONING,
    Position,
    PositionLeftOut,
    PostureCheck,
    PosturePlan,
    PostureSlot,
    review_posture_plan,
)
from occupational_therapy.casework.plans.posture_rules import PRESSURE_MEASURES, RULES
from occupational_therapy.kernel.dates import on_date
from occupational_therapy.kernel.findings import Basis
from occupational_therapy.occupations import Weekday
from tests.casework.caseload import problems
from tests.casework.plans.posture_plans import (
    AFTERNOON,
    BED_ONLY,
    FRAME,
    NIGHT,
    ON,
    PLAN,
    SCHOOL,
    SLEEP_SYSTEM,
    STANDING,
    TILT,
    WHEELCHAIR,
    plan,
)

SLOTS = [NIGHT, SCHOOL, STANDING, AFTERNOON]


def found(posture_plan: PosturePlan, on: str = ON) -> set[tuple[str, str, str]]:
    """What a review finds: severity, rule and path."""
    return {(each.severity.value, each.rule, each.path) for each in review_posture_plan(posture_plan, on)}


@pytest.mark.parametrize(
    ("paths", "changed"),
    [
        pytest.param({"slots[1]"}, {"slots": [NIGHT, attrs.evolve(SCHOOL, start="07:29"), STANDING]}, id="a clash"),
        pytest.param({"equipment[1].id"}, {"equipment": [WHEELCHAIR, WHEELCHAIR, FRAME, SLEEP_SYSTEM]}, id="twice"),
        pytest.param(
            {"slots[0].equipment[0]", "slots[2].equipment[0]"}, {"equipment": [WHEELCHAIR]}, id="unknown equipment"
        ),
        pytest.param(
            {"left_out[0]"}, {"left_out": [PositionLeftOut(position="lying", reason="None")]}, id="planned and left out"
        ),
        pytest.param(
            {"left_out[1]"},
            {"left_out": [PositionLeftOut(position="other", reason=reason) for reason in "xy"]},
            id="left out twice",
        ),
        pytest.param(
            {"review_on", "equipment[0].review_on", "slots[0].review_on"},
            {
                "review_on": "2026-03-01",
                "equipment": [attrs.evolve(WHEELCHAIR, review_on="2026-03-01"), FRAME, SLEEP_SYSTEM],
                "slots": [attrs.evolve(NIGHT, review_on="2026-03-01")],
            },
            id="reviews before the plan, all at once",
        ),
        pytest.param({"days"}, {"days": []}, id="no day"),
        pytest.param({"days"}, {"days": ["monday", "monday"]}, id="a day twice"),
        pytest.param({"days[0]"}, {"days": ["today"]}, id="no day of the week"),
        pytest.param({"measures[1]"}, {"measures": ["braden", "norton"]}, id="an unknown measure"),
        pytest.param({"measures[0]"}, {"measures": [7]}, id="no key"),
        pytest.param({"growth_every"}, {"growth_every": 0}, id="no interval"),
        pytest.param({"growth_every"}, {"growth_every": -1}, id="a negative interval"),
        pytest.param({"growth_every"}, {"growth_every": 10**9}, id="an interval beyond all"),
        pytest.param({"pressure_risk", "age_group"}, {"pressure_risk": "low", "age_group": "baby"}, id="other words"),
    ],
)
def test_a_plan_that_cannot_be_is_refused(paths: set[str], changed: dict[str, Any]) -> None:
    """All that is wrong with a plan is told at once, each with its path."""
    assert paths == set(problems(lambda: plan(**changed)))


@pytest.mark.parametrize(
    ("path", "changed"),
    [
        pytest.param("end", {"end": "20:00", "overnight": False}, id="no time"),
        pytest.param("end", {"end": "20:01"}, id="more than a day"),
        pytest.param("start", {"start": "24:00"}, id="starts at a day's end"),
        pytest.param("position", {"position": "sideways"}, id="no position"),
        pytest.param("positioned_by[0]", {"positioned_by": ["my aunt"]}, id="a person"),
        pytest.param("checks[0]", {"checks": ["mood"]}, id="no check of posture"),
        pytest.param("moved_every", {"moved_every": 0}, id="moved without end"),
        pytest.param("longest", {"longest": 0}, id="no time at all"),
    ],
)
def test_a_slot_that_cannot_be_is_refused(path: str, changed: dict[str, Any]) -> None:
    """A slot ends after it starts and within a day, and is told in the library's words."""
    assert {path} == set(problems(lambda: attrs.evolve(NIGHT, **changed)))


def test_what_a_plan_comes_to() -> None:
    """A plan tells the time in each position, its goals, its days in order, and when growth is due."""
    assert [690, 705, 45, 0] == [PLAN.minutes_in(position) for position in Position]
    assert ("G3", "G1", "G2") == PLAN.goals
    assert (Weekday.MONDAY, Weekday.FRIDAY) == PLAN.days
    assert [SCHOOL, STANDING, AFTERNOON, NIGHT] == list(PLAN.in_order)
    assert on_date("2026-05-30") == PLAN.growth_due
    assert [None, None] == [plan(**{field: None}).growth_due for field in ("growth_every", "growth_reviewed_on")]
    assert {"position"} == set(problems(lambda: PLAN.minutes_in("upside_down")))


def test_nothing_is_found_of_a_plan_that_says_everything() -> None:
    """The plan of these tests leaves nothing open, so that each finding below comes of what was changed."""
    assert set() == found(PLAN)


NO_SKIN = [attrs.evolve(slot, checks=[each for each in slot.checks if each is not PostureCheck.SKIN]) for slot in SLOTS]
NO_GOALS = [attrs.evolve(slot, goals=[]) for slot in SLOTS]
UNSAID = PostureSlot(start="07:30", end="12:00", position="sitting", equipment=["E1"], goals=["G1"], moved_every=60)


@pytest.mark.parametrize(
    ("expected", "changed"),
    [
        pytest.param(
            {("warning", "posture_day_covered", "slots")},
            {"slots": [attrs.evolve(NIGHT, end="07:29"), SCHOOL, STANDING, AFTERNOON]},
            id="a minute without a plan",
        ),
        pytest.param(
            {
                ("warning", "posture_lying_planned", "slots"),
                ("warning", "posture_day_covered", "slots"),
                ("note", "posture_equipment_described", "equipment[2]"),
            },
            {"slots": [SCHOOL, STANDING, AFTERNOON]},
            id="no lying",
        ),
        pytest.param(
            {
                ("note", "posture_lying_planned", "left_out"),
                ("warning", "posture_day_covered", "slots"),
                ("note", "posture_equipment_described", "equipment[2]"),
            },
            {
                "slots": [SCHOOL, STANDING, AFTERNOON],
                "left_out": [PositionLeftOut(position="lying", reason="Sleeps in the chair, against advice")],
            },
            id="lying left out",
        ),
        pytest.param(
            {
                ("note", "posture_core_positions", "slots"),
                ("note", "posture_equipment_described", "equipment[1]"),
            },
            {"slots": [NIGHT, attrs.evolve(SCHOOL, end="20:00")]},
            id="no standing",
        ),
        pytest.param(
            {("note", "posture_equipment_described", "equipment[1]")},
            {
                "slots": [NIGHT, attrs.evolve(SCHOOL, end="20:00")],
                "left_out": [PositionLeftOut(position="standing", reason="Hip surgery")],
            },
            id="standing left out",
        ),
        pytest.param(
            {("warning", "posture_longest_time", "slots[1]")},
            {"slots": [NIGHT, attrs.evolve(SCHOOL, longest=59), STANDING, AFTERNOON]},
            id="a minute longer than the plan sets",
        ),
        pytest.param(
            set(), {"slots": [NIGHT, attrs.evolve(SCHOOL, longest=60), STANDING, AFTERNOON]}, id="as long as set"
        ),
        pytest.param(
            {("note", "posture_longest_time", "slots[2].longest")},
            {"slots": [NIGHT, SCHOOL, attrs.evolve(STANDING, longest=None), AFTERNOON]},
            id="no longest time",
        ),
        pytest.param({("warning", "posture_risk_recorded", "pressure_risk")}, {"pressure_risk": None}, id="no risk"),
        pytest.param(
            {("warning", "posture_risk_recorded", "age_group")}, {"age_group": None}, id="at risk and of unknown age"
        ),
        pytest.param(set(), {"age_group": None, "pressure_risk": "not_at_risk"}, id="not at risk, of unknown age"),
        pytest.param({("note", "posture_risk_recorded", "measures")}, {"measures": ["chailey"]}, id="no measure"),
        pytest.param({("warning", "posture_skin_checked", "slots")}, {"slots": NO_SKIN}, id="no skin check"),
        pytest.param(
            {("note", "posture_skin_checked", "slots")},
            {"slots": [NIGHT, SCHOOL, attrs.evolve(STANDING, checks=["pain"]), AFTERNOON]},
            id="no skin check in one position",
        ),
        pytest.param(
            {("warning", "posture_night_checked", "slots[0].checks")},
            {"slots": [attrs.evolve(NIGHT, checks=["skin", "sleep", "comfort"]), SCHOOL, STANDING, AFTERNOON]},
            id="no check of breathing at night",
        ),
        pytest.param(
            {("warning", "posture_growth_reviewed", "growth_every")}, {"growth_every": None}, id="no growth interval"
        ),
        pytest.param(
            {("warning", "posture_growth_reviewed", "growth_reviewed_on")},
            {"growth_reviewed_on": None},
            id="growth never reviewed",
        ),
        pytest.param(set(), {"growth_every": None, "age_group": "adult"}, id="an adult does not grow"),
        pytest.param(
            {("warning", "posture_equipment_reviewed", "equipment[1].review_on")},
            {"equipment": [WHEELCHAIR, attrs.evolve(FRAME, review_on=None), SLEEP_SYSTEM]},
            id="no review of a frame",
        ),
        pytest.param(
            {("warning", "posture_tilt_reasoned", "equipment[0].settings[1].reason")},
            {
                "equipment": [
                    attrs.evolve(
                        WHEELCHAIR,
                        settings=[TILT, attrs.evolve(TILT, kind="recline", reason=None)],
                    ),
                    FRAME,
                    SLEEP_SYSTEM,
                ]
            },
            id="recline without a reason",
        ),
        pytest.param(
            {
                ("note", "posture_equipment_described", f"equipment[0].{field}")
                for field in ("settings", "support", "drive")
            },
            {
                "equipment": [
                    attrs.evolve(WHEELCHAIR, settings=[], support=None, drive=None),
                    FRAME,
                    SLEEP_SYSTEM,
                ]
            },
            id="a wheelchair that nobody described",
        ),
        pytest.param(
            {("note", "posture_equipment_described", "equipment[0].settings")},
            {
                "equipment": [
                    attrs.evolve(WHEELCHAIR, kind="chair", settings=[], drive=None),
                    FRAME,
                    SLEEP_SYSTEM,
                ]
            },
            id="a chair need not move",
        ),
        pytest.param(
            {
                ("warning", "posture_positioner_named", "slots[1].positioned_by"),
                ("note", "posture_longest_time", "slots[1].longest"),
            },
            {"slots": [NIGHT, UNSAID, STANDING, AFTERNOON]},
            id="nobody is said to position",
        ),
        pytest.param({("warning", "posture_goals_served", "slots")}, {"slots": NO_GOALS}, id="no goal at all"),
        pytest.param(
            {("note", "posture_goals_served", "slots[0].goals")},
            {"slots": [attrs.evolve(NIGHT, goals=[]), SCHOOL, STANDING, AFTERNOON]},
            id="no goal at night",
        ),
        pytest.param({("warning", "posture_reviewed", "review_on")}, {"review_on": None}, id="no review"),
        pytest.param(
            {("warning", "posture_equipment_fits", "slots[3].equipment[1]")},
            {"slots": [NIGHT, SCHOOL, STANDING, attrs.evolve(AFTERNOON, equipment=["E1", "E2"])]},
            id="a standing frame for sitting",
        ),
        pytest.param(
            {("warning", "posture_agreed", "agreement")}, {"agreement": "not_recorded"}, id="no agreement recorded"
        ),
    ],
)
def test_what_is_left_open_is_found(expected: set[tuple[str, str, str]], changed: dict[str, Any]) -> None:
    """Each thing a plan leaves open is found by its rule, with its path, and nothing else is."""
    assert expected == found(plan(**changed))


@pytest.mark.parametrize(
    ("expected", "on"),
    [
        pytest.param(set(), "2026-04-01", id="the day of a slot's review"),
        pytest.param({"posture_reviewed"}, "2026-04-02", id="the day after"),
        pytest.param({"posture_reviewed"}, "2026-05-30", id="the day growth is due"),
        pytest.param({"posture_reviewed", "posture_growth_reviewed"}, "2026-05-31", id="growth is overdue"),
        pytest.param({"posture_reviewed", "posture_growth_reviewed"}, "2026-06-01", id="the day of the plan's review"),
        pytest.param(
            {"posture_reviewed", "posture_growth_reviewed", "posture_equipment_reviewed"}, "2026-06-02", id="overdue"
        ),
    ],
)
def test_a_review_is_due_until_its_day_has_passed(expected: set[str], on: str) -> None:
    """What is due on a day is overdue from the day after."""
    assert expected == {rule for _, rule, _ in found(PLAN, on)}


@pytest.mark.parametrize(
    ("expected", "age_group", "risk", "moved"),
    [
        pytest.param(False, "adult", "at_risk", 360, id="adult, six hours"),
        pytest.param(True, "adult", "at_risk", 361, id="adult, more than six"),
        pytest.param(False, "older_adult", "high_risk", 240, id="older adult at high risk, four hours"),
        pytest.param(True, "older_adult", "high_risk", 241, id="older adult at high risk, more than four"),
        pytest.param(False, "child", "at_risk", 240, id="child, four hours"),
        pytest.param(True, "child", "at_risk", 241, id="child, more than four"),
        pytest.param(False, "child", "high_risk", 239, id="child at high risk, less than four"),
        pytest.param(True, "child", "high_risk", 240, id="child at high risk, four hours"),
        pytest.param(False, "adult", "not_at_risk", 690, id="not at risk"),
        pytest.param(False, None, "high_risk", 690, id="of unknown age"),
        pytest.param(False, "adult", None, 690, id="of unknown risk"),
    ],
)
def test_advice_on_changing_position(expected: bool, age_group: str | None, risk: str | None, moved: int) -> None:  # noqa: FBT001 - expected
    """NICE QS89 statement 5: adults every 6 hours at least, at high risk 4; children 4, at high risk more often."""
    night = attrs.evolve(NIGHT, moved_every=moved, longest=None)
    changed = plan(age_group=age_group, pressure_risk=risk, slots=[night, SCHOOL, STANDING, AFTERNOON])
    finding = [each for each in review_posture_plan(changed, ON) if each.rule == "posture_repositioned"]

    assert expected == bool(finding)
    assert {Basis.PROFESSIONAL_BODY} >= {each.basis for each in finding}


def test_advice_is_told_in_words() -> None:
    """The finding says the time and what is advised."""
    night = attrs.evolve(NIGHT, moved_every=None)
    said = [str(each.message) for each in review_posture_plan(plan(slots=[night, SCHOOL, STANDING, AFTERNOON]), ON)]

    assert said == [
        "lying from 20:00 for 690 minutes without being moved: the advice is less than 240",
        "lying from 20:00 for 690 minutes without being moved: the plan sets 200 at most",
    ]
    assert ["360 at most", "240 at most", "240 at most", "less than 240"] == [str(each.label) for each in REPOSITIONING]


def test_rules_are_of_their_basis() -> None:
    """No rule of posture is law, each has a source, and each key is used once."""
    assert len({rule.key for rule in RULES}) == len(RULES) == 17
    assert {Basis.PROFESSIONAL_BODY, Basis.PUBLICATION, Basis.LIBRARY} == {rule.basis for rule in RULES}
    assert all(rule.sources for rule in RULES)
    assert set(PRESSURE_MEASURES) <= set(INDEX)


def test_what_is_no_plan_is_refused() -> None:
    """A review needs a plan and a day."""
    assert {"plan"} == set(problems(lambda: review_posture_plan(NIGHT, ON)))  # type: ignore[arg-type] # what untyped callers give
    assert {"on"} == set(problems(lambda: review_posture_plan(PLAN, "soon")))


@pytest.mark.parametrize(
    ("expected", "on"),
    [
        pytest.param(set(), "0001-01-01", id="the first day of the calendar"),
        pytest.param(
            {"posture_reviewed", "posture_growth_reviewed", "posture_equipment_reviewed"},
            "9999-12-31",
            id="its last day",
        ),
    ],
)
def test_a_review_never_raises_for_what_it_judges(expected: set[str], on: str) -> None:
    """On the first and the last day of the calendar a plan is looked at as on any other."""
    assert expected == {rule for _, rule, _ in found(PLAN, on)}


def test_a_plan_reads_from_morning_to_night() -> None:
    """The outline holds the day, the times, the settings with their units, and the reviews."""
    text = str(PLAN.outline())

    for line in (
        "Posture plan P-1",
        "For these days: Monday and Friday",
        "at high risk of pressure damage",
        "Footing: decided in the client's best interests",
        "- lying: 11 h 30 min",
        "E1: wheelchair",
        "dynamic and powered",
        "- the plan: by 2026-06-01",
        "- 20:00 to 07:30: by 2026-04-01",
        "- growth: every 6 months",
        "- growth: next by 2026-05-30",
        "- waterlow",
    ):
        assert line in text.splitlines()
    assert "seat depth" in text
    assert "365.5 mm" in text
    assert "Headrest turned left  -3 degrees" in text
    assert text.index("07:30 to 12:00") < text.index("20:00 to 07:30")


def test_a_bare_plan_reads_too() -> None:
    """What was not recorded is left out of the outline, and what is missing is said."""
    text = str(BED_ONLY.outline())

    assert "- standing: A fracture that is healing" in text
    assert "- no day is set for a review of the plan" in text
    assert "Equipment" not in text
    assert "nothing is planned" in str(plan(slots=[], equipment=[FRAME]).outline())
    assert "- nothing planned: 00:00 to 24:00, 24 h 0 min" in str(plan(slots=[]).outline())

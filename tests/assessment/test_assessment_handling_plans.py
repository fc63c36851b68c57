"""Handling assessments and plans: what they refuse, how they read, and what they leave open on a day."""

from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.assessment import (
    HANDLING_EQUIPMENT,
    HANDLING_FACTORS,
    Examination,
    FactorFound,
    HandlingAssessment,
    HandlingEquipment,
    HandlingPlan,
    HandlingTask,
    LiftingClass,
    PlannedTask,
    SlingFit,
    measure,
    review_handling_assessment,
    review_handling_plan,
)
from occupational_therapy.assessment.ergonomics import FactorKind, HandledLoad, LiftingLaw, assessment_rules, plan_rules
from occupational_therapy.kernel.dates import Date
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.findings import Basis
from occupational_therapy.kernel.messages import Verbatim
from occupational_therapy.locales import render
from tests.samples.assessment_risk import HANDLING, PLAN
from tests.strategies import days

ON = "2026-04-01"
LOLER_FIRST_DAY = Date(1998, 12, 5)
FILTER = measure("hse_lifting_filter")
LIFT = {"sex": "male", "zone": "elbow_to_knuckle", "reach": "close", "twist": "none", "frequency": "up_to_30_per_hour"}
LIGHT, HEAVY = (FILTER.score({**LIFT, "load_kg": load}) for load in (25, 26))

SOUND = HandlingAssessment(
    id="M-2",
    on="2026-03-16",
    by="OT-1",
    task="bed_to_chair",
    load="person",
    at_work=True,
    avoidable=False,
    avoidance="No other way",
    factors=[
        FactorFound(factor=key, concern="low")
        for key in ("twisting", "handler_training", "weight_bearing", "floor", "lone_working")
    ],
    residual="low",
    residual_reason="Two carers and a hoist",
    review_on="2026-09-16",
)
HOIST = HandlingEquipment(
    id="E-1",
    kind="mobile_hoist",
    safe_load_kg=150,
    used_at_work=True,
    suitable=True,
    checked_on="2026-03-01",
    examinations=[Examination(on="2026-03-01", safe=True, report_held=True)],
)
SLING = attrs.evolve(HOIST, id="E-2", kind="sling")
TRANSFER = PlannedTask(
    task="bed_to_chair",
    technique="Hoist",
    handlers=2,
    equipment=["E-1"],
    sling=SlingFit(sling="E-2", kind="universal", size="medium", loops="short at the shoulders"),
    training="Hoist",
    contraindications="None",
)
FINISHED = HandlingPlan(
    id="HP-2",
    on="2026-03-20",
    by="OT-1",
    at_work=True,
    weight_kg=80,
    assessments=["M-2"],
    tasks=[TRANSFER],
    equipment=[HOIST, SLING],
    emergency="Call 999",
    review_on="2026-09-20",
)


def assessed(on: str = ON, **fields: Any) -> list[tuple[str, str, str]]:  # noqa: ANN401 - fields of an assessment
    """What is found of a sound assessment but for what is given: rule, severity and path."""
    findings = review_handling_assessment(attrs.evolve(SOUND, **fields), on)
    return [(finding.rule, finding.severity.value, finding.path) for finding in findings]


def planned(on: str = ON, **fields: Any) -> list[tuple[str, str, str]]:  # noqa: ANN401 - fields of a plan
    """What is found of a finished plan but for what is given: rule, severity and path."""
    findings = review_handling_plan(attrs.evolve(FINISHED, **fields), on)
    return [(finding.rule, finding.severity.value, finding.path) for finding in findings]


def hoisted(on: str = ON, **fields: Any) -> list[tuple[str, str, str]]:  # noqa: ANN401 - fields of a hoist
    """What is found of a finished plan whose hoist differs."""
    return planned(on, equipment=[attrs.evolve(HOIST, **fields), SLING])


def test_what_is_complete_leaves_nothing_open() -> None:
    """A complete assessment and a complete plan have no finding."""
    assert [] == assessed()
    assert [] == planned()
    assert () == review_handling_plan(FINISHED, ON, assessments=[SOUND])


@pytest.mark.parametrize(
    ("expected", "fields"),
    [
        # MHOR-01: avoid, assess, reduce, review
        pytest.param([("handling_avoided", "warning", "avoidable")], {"avoidable": None}, id="avoiding not considered"),
        pytest.param([("handling_avoided", "warning", "avoidable")], {"avoidable": True}, id="can be avoided"),
        pytest.param([("handling_avoided", "note", "avoidance")], {"avoidance": None}, id="no reason"),
        pytest.param(
            [("handling_assessed", "warning", "factors")] * 4 + [("handling_assessed", "note", "factors")],
            {"factors": []},
            id="nothing looked at",
        ),
        pytest.param(
            [("handling_assessed", "note", "factors")], {"factors": SOUND.factors[:4]}, id="other factors not looked at"
        ),
        pytest.param(
            [("handling_assessed", "warning", "factors")], {"factors": SOUND.factors[1:]}, id="the task not looked at"
        ),
        pytest.param(
            [("handling_reduced", "warning", "reductions")],
            {"factors": [*SOUND.factors, FactorFound(factor="pain", concern="high")]},
            id="high concern, nothing reduced",
        ),
        pytest.param(
            [],
            {"factors": [*SOUND.factors, FactorFound(factor="pain", concern="high")], "reductions": ["Slower"]},
            id="high concern, reduced",
        ),
        pytest.param(
            [],
            {"factors": [*SOUND.factors, FactorFound(factor="pain", concern="medium")]},
            id="medium concern",
        ),
        pytest.param([("handling_reduced", "warning", "residual")], {"residual": None}, id="residual not judged"),
        pytest.param(
            [("handling_reduced", "note", "residual_reason")], {"residual_reason": None}, id="judged without a reason"
        ),
        pytest.param([("handling_reduced", "stop", "action")], {"residual": "high"}, id="high, no action"),
        pytest.param([], {"residual": "high", "action": "Stop until the track is in"}, id="high, with an action"),
        pytest.param([], {"residual": "medium"}, id="medium, no action"),
        pytest.param(
            [("handling_assessment_reviewed", "warning", "review_on")], {"review_on": None}, id="no review at all"
        ),
        pytest.param([], {"review_on": None, "review_when": "A fall"}, id="reviewed on an event"),
        pytest.param([("handling_scope", "note", "at_work")], {"at_work": None}, id="at work is not said"),
        pytest.param([("handling_weight", "note", "load_kg")], {"load": "thing"}, id="weight of a thing"),
        pytest.param([], {"load": "thing", "load_kg": 25, "lifting_filter": LIGHT}, id="within the filter"),
        pytest.param(
            [("hse_lifting_filter_exceeded", "warning", "lifting_filter")],
            {"load": "thing", "load_kg": 26, "lifting_filter": HEAVY},
            id="beyond the filter",
        ),
        pytest.param(
            [("handling_filter", "warning", "lifting_filter")], {"lifting_filter": LIGHT}, id="filter for a person"
        ),
    ],
)
def test_what_an_assessment_leaves_open(expected: list[tuple[str, str, str]], fields: dict[str, Any]) -> None:
    """Each gap in the order of the law is found, at its place and with its weight."""
    assert expected == assessed(**fields)


@pytest.mark.parametrize(("late", "on"), [(False, "2026-09-15"), (False, "2026-09-16"), (True, "2026-09-17")])
def test_a_review_is_late_from_the_day_after(late: bool, on: str) -> None:  # noqa: FBT001 - a column
    """The day of review itself is in time, for an assessment and for a plan."""
    expected = [("handling_assessment_reviewed", "warning", "review_on")] if late else []

    assert expected == assessed(on)
    assert (("plan_reviewed", "warning", "review_on") in planned(on, review_on="2026-09-16")) is late


@pytest.mark.parametrize(
    ("bases", "at_work"),
    [
        pytest.param({Basis.LAW}, True, id="at work"),
        pytest.param({Basis.LAW, Basis.LIBRARY}, None, id="not known: the law may apply"),
        pytest.param({Basis.COMMISSIONER_POLICY}, False, id="family: the law does not reach"),
    ],
)
def test_the_law_is_for_work(bases: set[Basis], at_work: bool | None) -> None:  # noqa: FBT001 - a column
    """The same gaps are of law at work, and of the commissioner's policy where family handles."""
    bare = HandlingAssessment(id="M-3", on="2026-03-16", by="OT-1", task="stairs", load="person", at_work=at_work)
    found = review_handling_assessment(bare, ON)

    assert bases == {finding.basis for finding in found}
    assert 8 <= len(found) <= 9


@pytest.mark.parametrize(
    ("expected", "fields"),
    [
        pytest.param([("plan_rests_on_assessment", "warning", "assessments")], {"assessments": []}, id="on nothing"),
        pytest.param([("plan_reviewed", "warning", "review_on")], {"review_on": None}, id="no day of review"),
        pytest.param([("plan_tasks", "warning", "tasks")], {"tasks": [], "equipment": []}, id="no task"),
        pytest.param(
            [("plan_tasks", "warning", "tasks[0].handlers")],
            {"tasks": [attrs.evolve(TRANSFER, handlers=None)]},
            id="number of handlers missing",
        ),
        pytest.param([], {"tasks": [attrs.evolve(TRANSFER, handlers=0)]}, id="the client does it alone"),
        pytest.param([], {"tasks": [attrs.evolve(TRANSFER, handlers=1)]}, id="one handler: no source sets a number"),
        pytest.param(
            [("plan_tasks", "note", "tasks[0].contraindications")],
            {"tasks": [attrs.evolve(TRANSFER, contraindications=None)]},
            id="contraindications not said",
        ),
        pytest.param(
            [("equipment_training", "warning", "tasks[0].training"), ("plan_tasks", "note", "tasks[0].training")],
            {"tasks": [attrs.evolve(TRANSFER, training=None)]},
            id="no training, equipment at work",
        ),
        pytest.param(
            [("plan_tasks", "note", "tasks[0].training")],
            {"tasks": [PlannedTask(task="walking", technique="Beside", handlers=1, contraindications="None")]},
            id="no training, no equipment",
        ),
        pytest.param(
            [],
            {"tasks": [PlannedTask(task="walking", technique="Alone", handlers=0, contraindications="None")]},
            id="nobody to train",
        ),
        pytest.param([("plan_tasks", "note", "emergency")], {"emergency": None}, id="emergency"),
        pytest.param([("plan_scope", "note", "at_work")], {"at_work": None}, id="at work is not said"),
        pytest.param(
            [("plan_slings", "warning", "tasks[0].sling")],
            {"tasks": [attrs.evolve(TRANSFER, sling=None)]},
            id="hoist without sling",
        ),
        pytest.param(
            [("plan_slings", "warning", "tasks[0].sling")],
            {"tasks": [attrs.evolve(TRANSFER, sling=None, equipment=["E-1", "E-2"])]},
            id="sling, but not how",
        ),
        pytest.param(
            [("plan_slings", "warning", f"tasks[0].sling.{field}") for field in ("kind", "size", "loops")],
            {"tasks": [attrs.evolve(TRANSFER, sling=SlingFit(sling="E-2"))]},
            id="sling of which nothing is said",
        ),
        pytest.param(
            [("plan_by_family", "warning", "assessments"), ("plan_by_family", "warning", "review_on")],
            {"at_work": False, "assessments": [], "review_on": None},
            id="family: as policy",
        ),
        pytest.param([], {"at_work": False}, id="family, all there"),
    ],
)
def test_what_a_plan_leaves_open(expected: list[tuple[str, str, str]], fields: dict[str, Any]) -> None:
    """Each gap in a plan is found, at its place and with its weight."""
    assert expected == planned(**fields)


@pytest.mark.parametrize(
    ("expected", "fields", "on"),
    [
        pytest.param([("plan_reviewed", "warning", "on")], {"on": "2026-03-21"}, ON, id="a newer assessment"),
        pytest.param([], {"on": "2026-03-20"}, ON, id="of the same day"),
        pytest.param([], {"on": "2026-04-02"}, ON, id="not made yet"),
        pytest.param(
            [("plan_rests_on_assessment", "note", "assessments[0]")], {"id": "M-9"}, ON, id="another assessment"
        ),
        pytest.param(
            [("plan_rests_on_assessment", "warning", "tasks[0].task")], {"task": "stairs"}, ON, id="of another task"
        ),
    ],
)
def test_a_plan_beside_its_assessments(expected: list[tuple[str, str, str]], fields: dict[str, Any], on: str) -> None:
    """A plan older than an assessment, on one that is not at hand, or for a task not assessed, is found."""
    found = review_handling_plan(FINISHED, on, assessments=[attrs.evolve(SOUND, **fields)])

    assert expected == [(finding.rule, finding.severity.value, finding.path) for finding in found]


@pytest.mark.parametrize(
    ("expected", "on"),
    [
        pytest.param([], "2026-09-01", id="the last day"),
        pytest.param(["stop", "stop"], "2026-09-02", id="the day after, hoist and sling"),
    ],
)
def test_an_examination_is_overdue_from_the_day_after(expected: list[str], on: str) -> None:
    """Six months after the last examination it is in time, and the day after it is a stop in law."""
    found = [finding for finding in review_handling_plan(FINISHED, on) if finding.rule == "lifting_examined"]

    assert expected == [finding.severity for finding in found]
    assert all(finding.basis is Basis.LAW for finding in found)


@pytest.mark.parametrize(
    ("expected", "fields"),
    [
        pytest.param([("lifting_examined", "warning", "examinations")], {"examinations": []}, id="no examination"),
        pytest.param(
            [("lifting_examined", "stop", "examinations")],
            {"examinations": [Examination(on="2026-03-01", safe=False, report_held=True)]},
            id="not safe",
        ),
        pytest.param(
            [("lifting_examined", "note", "examinations")],
            {"examinations": [Examination(on="2026-03-01", report_held=True)]},
            id="result not on record",
        ),
        pytest.param(
            [("lifting_records", "note", "examinations")],
            {"examinations": [Examination(on="2026-03-01", safe=True)]},
            id="report not asked for",
        ),
        pytest.param(
            [("lifting_records", "warning", "examinations")],
            {"examinations": [Examination(on="2026-03-01", safe=True, report_held=False)]},
            id="no report",
        ),
        pytest.param([("lifting_examined", "stop", "exceptional_on")], {"exceptional_on": ["2026-03-02"]}, id="hurt"),
        pytest.param([], {"exceptional_on": ["2026-03-01"]}, id="examined on the day of the damage"),
        pytest.param([], {"exceptional_on": ["2026-04-02"]}, id="not damaged yet"),
        pytest.param(
            [("lifting_first_use", "warning", "first_used_on")], {"first_used_on": "2026-02-28"}, id="first use"
        ),
        pytest.param([], {"first_used_on": "2026-03-01"}, id="examined on the day of first use"),
        pytest.param([], {"first_used_on": "2026-02-28", "declaration_on": "2025-02-28"}, id="a declaration stood in"),
        pytest.param(
            [("lifting_examined", "warning", "examinations")],
            {"first_used_on": "2026-04-02", "examinations": []},
            id="not used yet",
        ),
        pytest.param(
            [("lifting_examined", "warning", "examinations"), ("lifting_first_use", "warning", "first_used_on")],
            {"first_used_on": "2026-04-01", "examinations": []},
            id="used today",
        ),
        pytest.param(
            [("lifting_first_use", "warning", "installed_on")], {"installed_on": "2026-03-02"}, id="installed"
        ),
        pytest.param([], {"installed_on": "2026-03-01"}, id="examined on the day it was installed"),
        pytest.param([], {"installed_on": "2026-04-02"}, id="not installed yet"),
        pytest.param([("lifting_loads", "note", "safe_load_kg")], {"safe_load_kg": None}, id="load not on record"),
        pytest.param([], {"safe_load_kg": 80}, id="just strong enough"),
        pytest.param([("lifting_loads", "stop", "safe_load_kg")], {"safe_load_kg": 79.5}, id="too weak"),
        pytest.param([("lifting_scope", "note", "used_at_work")], {"used_at_work": None}, id="by whom is not said"),
        pytest.param(
            [("lifting_examined", "warning", "examinations"), ("lifting_scope", "note", "used_at_work")],
            {"used_at_work": None, "examinations": []},
            id="may apply, nothing examined",
        ),
        pytest.param(
            [("lifting_examined", "warning", "examinations"), ("lifting_scope", "note", "used_at_work")],
            {"used_at_work": None, "examinations": [Examination(on="2025-09-30", safe=True, report_held=True)]},
            id="may apply, overdue",
        ),
        pytest.param(
            [("equipment_safe", "stop", "examinations")],
            {
                "used_at_work": False,
                "privately_owned": True,
                "examinations": [Examination(on="2026-03-01", safe=False)],
            },
            id="family alone, found unsafe all the same",
        ),
        pytest.param(
            [("equipment_safe", "stop", "examinations")],
            {"kind": "shower_chair", "examinations": [Examination(on="2026-03-01", safe=False)]},
            id="no lifting equipment, found unsafe",
        ),
        pytest.param(
            [("equipment_safe", "stop", "suitable")],
            {"used_at_work": False, "privately_owned": True, "suitable": False},
            id="family alone, judged not to suit",
        ),
        # PUW-01
        pytest.param(
            [("equipment_suited", "note", "suitable")], {"suitable": None}, id="nobody judged whether it suits"
        ),
        pytest.param([("equipment_suited", "stop", "suitable")], {"suitable": False}, id="judged not to suit"),
        pytest.param([("equipment_suited", "note", "checked_on")], {"checked_on": None}, id="never looked over"),
        pytest.param(
            [("equipment_suited", "note", "checked_on")], {"checked_on": "2026-04-02"}, id="not looked over yet"
        ),
        pytest.param([], {"checked_on": "2026-04-01"}, id="looked over today"),
        pytest.param(
            [],
            {"used_at_work": False, "privately_owned": True, "suitable": None, "checked_on": None},
            id="not for work",
        ),
        pytest.param(
            [], {"used_at_work": False, "privately_owned": True, "examinations": []}, id="family alone, their own"
        ),
        pytest.param(
            [("equipment_loads", "stop", "safe_load_kg")],
            {"used_at_work": False, "privately_owned": True, "safe_load_kg": 79},
            id="family alone, too weak all the same",
        ),
        pytest.param(
            [("lifting_scope", "note", "lifting")],
            {"kind": "profiling_bed", "examinations": []},
            id="for a competent person",
        ),
        pytest.param([], {"kind": "slide_sheet", "examinations": [], "safe_load_kg": None}, id="no lifting equipment"),
    ],
)
def test_what_the_equipment_leaves_open(expected: list[tuple[str, str, str]], fields: dict[str, Any]) -> None:
    """Of the hoist each gap is found; a stop only where the regulations apply, or where a load is too heavy."""
    assert expected == [
        (rule, severity, path.removeprefix("equipment[0].")) for rule, severity, path in hoisted(**fields)
    ]


def test_without_a_weight_no_load_is_judged() -> None:
    """Where the client's weight is not on record, a safe working load is held against nothing, and that is said."""
    assert [("lifting_loads", "note", f"equipment[{place}].safe_load_kg") for place in (0, 1)] == planned(
        weight_kg=None
    )


def test_reviews_before_the_regulations_do_not_raise() -> None:
    """Whatever the day and however old the examinations, a review never raises for what it judges."""
    old = [Examination(on="1990-01-01", safe=True, report_held=True)]

    assert ("lifting_examined", "warning", "equipment[0].examinations") in hoisted(examinations=old)
    assert "lifting_examined" not in {rule for rule, *_ in planned("1998-12-04")}
    assert "handling_avoided" not in {rule for rule, *_ in assessed("1992-12-31", avoidable=None)}
    assert "handling_avoided" in {rule for rule, *_ in assessed("1993-01-01", avoidable=None)}


_MAYBE = st.none() | st.booleans()
_MAYBE_DAYS = st.none() | days("1980-01-01", "2050-12-31")
_EQUIPMENT = st.builds(
    HandlingEquipment,
    id=st.just("E-1"),
    kind=st.sampled_from(sorted(HANDLING_EQUIPMENT)),
    lifting=st.none() | st.sampled_from(LiftingClass),
    safe_load_kg=st.none() | st.integers(1, 400),
    used_at_work=_MAYBE,
    privately_owned=_MAYBE,
    in_private_dwelling=_MAYBE,
    suitable=_MAYBE,
    checked_on=_MAYBE_DAYS,
    declaration_on=_MAYBE_DAYS,
    installed_on=_MAYBE_DAYS,
    first_used_on=_MAYBE_DAYS,
    scheme_months=st.none() | st.integers(1, 60),
    examinations=st.lists(
        st.builds(Examination, on=days("1980-01-01", "2050-12-31"), safe=_MAYBE, report_held=_MAYBE), max_size=3
    ),
    exceptional_on=st.lists(days("1980-01-01", "2050-12-31"), max_size=2),
)


@given(_EQUIPMENT, days("1980-01-01", "2050-12-31"))
def test_whatever_the_equipment_a_review_judges_it(piece: HandlingEquipment, on: Date) -> None:
    """A review never raises; outside the regulations it says nothing in their name, and what is unknown is no pass."""
    plan = attrs.evolve(FINISHED, equipment=[piece], tasks=[])
    found = [finding for finding in review_handling_plan(plan, on) if finding.rule.startswith("lifting_")]
    due = piece.due(on)

    if piece.law is LiftingLaw.OUTSIDE:
        assert [] == found
    elif piece.lifting_class is not None and on >= LOLER_FIRST_DAY:
        in_time = due is not None and on <= due.next_by
        assert in_time or any(finding.path == "equipment[0].examinations" for finding in found)
    assert all(finding.severity != "stop" for finding in found if finding.rule != "lifting_loads") or (
        piece.law is LiftingLaw.APPLIES
    )


def problems(act: Callable[[], object]) -> list[str]:
    """What is refused, with its path."""
    with pytest.raises(InvalidInputError) as caught:
        act()
    return [str(problem) for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("expected", "act"),
    [
        pytest.param(
            "factor: is missing: name one of the catalogue, or give its kind and say what it is",
            lambda: FactorFound(concern="low", kind="task"),
            id="factor without words",
        ),
        pytest.param(
            "factor: is missing: name one of the catalogue, or give its kind and say what it is",
            lambda: FactorFound(concern="low", what="Wind"),
            id="factor without heading",
        ),
        pytest.param(
            "kind: twisting stands under task",
            lambda: FactorFound(factor="twisting", kind="load", concern="low"),
            id="factor under another heading",
        ),
        pytest.param(
            "concern: 'grave' is not one of low, medium, high",
            lambda: FactorFound(factor="twisting", concern="grave"),
            id="concern",
        ),
        pytest.param(
            "review_on: 2026-03-15 is before the assessment, 2026-03-16",
            lambda: attrs.evolve(SOUND, review_on="2026-03-15"),
            id="assessment reviewed before it was made",
        ),
        pytest.param(
            "lifting_filter: is a result of phq9, not of the filter",
            lambda: attrs.evolve(SOUND, lifting_filter=measure("phq9").score({})),
            id="another measure",
        ),
        pytest.param(
            "review_on: 2026-03-19 is before the plan, 2026-03-20",
            lambda: attrs.evolve(FINISHED, review_on="2026-03-19"),
            id="plan reviewed before it was made",
        ),
        pytest.param(
            "handlers: -1 is negative: give 0 or more", lambda: attrs.evolve(TRANSFER, handlers=-1), id="below nobody"
        ),
        pytest.param(
            "handlers: 1.5 is not a whole number",
            lambda: attrs.evolve(TRANSFER, handlers=1.5),  # type: ignore[arg-type] # on purpose
            id="one and a half",
        ),
        pytest.param(
            "equipment[2].id: E-1 is given twice",
            lambda: attrs.evolve(FINISHED, equipment=[HOIST, SLING, HOIST]),
            id="equipment twice",
        ),
        pytest.param(
            "tasks[0].equipment[0]: E-1 is no equipment of the plan",
            lambda: attrs.evolve(FINISHED, equipment=[SLING]),
            id="equipment not there",
        ),
        pytest.param(
            "tasks[0].sling.sling: E-2 is no sling of the plan",
            lambda: attrs.evolve(FINISHED, equipment=[HOIST]),
            id="sling not there",
        ),
        pytest.param(
            "tasks[0].sling.sling: E-1 is no sling of the plan",
            lambda: attrs.evolve(FINISHED, tasks=[attrs.evolve(TRANSFER, sling=SlingFit(sling="E-1"))]),
            id="no sling but a hoist",
        ),
        pytest.param(
            "assessments[1].id: M-2 is given twice",
            lambda: review_handling_plan(FINISHED, ON, assessments=[SOUND, SOUND]),
            id="assessment twice",
        ),
        pytest.param(
            "plan: str is not a HandlingPlan",
            lambda: review_handling_plan("a plan", ON),  # type: ignore[arg-type] # on purpose
            id="no plan",
        ),
        pytest.param(
            "assessment: str is not a HandlingAssessment",
            lambda: review_handling_assessment("an assessment", ON),  # type: ignore[arg-type] # on purpose
            id="no assessment",
        ),
        pytest.param("on: 'soon' is not a date: write YYYY-MM-DD", lambda: assessed("soon"), id="no day"),
    ],
)
def test_what_cannot_be_is_refused(expected: str, act: Callable[[], object]) -> None:
    """What cannot be raises, with its place."""
    assert [expected] == problems(act)


def test_a_factor_is_called_by_its_name_or_in_words() -> None:
    """A factor of the catalogue has its name and heading, another the words and heading it was told in."""
    named, told = HANDLING.factors

    assert (HANDLING_FACTORS["weight_bearing"].label, FactorKind.LOAD) == (named.label, named.heading)
    assert (Verbatim("Cot sides in the way"), FactorKind.ENVIRONMENT) == (told.label, told.heading)


@pytest.mark.parametrize(
    "expected",
    [
        "assessment M-1: between bed and chair",
        "From bed to armchair each morning",
        "What is moved: a person",
        "Weight: 82.5 kg",
        "Those who handle are at work: yes",
        "It cannot be avoided",
        "Cannot stand",
        "| the load | a person who bears weight little or not | high | None through the left leg |",
        "| the environment | Cot sides in the way | medium |  |",
        "Nothing is recorded of the task, the individual's capability and other factors",
        "1. Ceiling track hoist",
        "Risk that is left: low",
        "Why: No manual lift is left",
        "What is to be done: Order the track",
        "On 16 September 2026",
        "Sooner when: A fall, or a new chair",
        "It sets no limit, and is not meant for lifting people.",
    ],
)
def test_an_assessment_reads_in_the_order_of_the_law(expected: str) -> None:
    """Avoid, assess, reduce and review are shown, and what the filter is not for."""
    assert expected in render(HANDLING, "en_GB", format="markdown").replace("\\", "")


def test_a_bare_assessment_says_what_is_not_known() -> None:
    """Of an assessment of which nothing is recorded the document says so."""
    bare = HandlingAssessment(id="M-3", on="2026-03-16", by="OT-1", task="stairs", load="person")
    said = str(bare.outline())

    for missing in (
        "It is not recorded whether it can be avoided",
        "nothing is recorded that reduces the risk",
        "not judged",
        "no day is set",
        "Those who handle are at work: not known",
    ):
        assert missing in said
    assert "Nothing is recorded of" not in str(SOUND.outline())
    assert "filter" not in said


@pytest.mark.parametrize(
    "expected",
    [
        "Moving and handling plan HP-1",
        "Rests on: M-1",
        "Weight: 82.5 kg",
        "Hoist from lying, seat first",
        "2 handlers",
        "Equipment: mobile hoist E-1",
        "Sling E-2: full body with head support; size medium; loops short at the shoulders",
        "Training: Hoist and sling, in the last year",
        "Not to be done when: Not within an hour of a feed",
        "Handlers: not said",
        "Next thorough examination by 1 August 2026",
        "In an emergency: Call 999; leave the sling in place",
        "Review on 20 September 2026",
    ],
)
def test_a_plan_reads_task_by_task(expected: str) -> None:
    """Technique, handlers, equipment with its examinations, emergency and review are shown."""
    assert expected in render(PLAN.outline("2026-03-20"), "en_GB", format="text")


def test_a_bare_plan_says_what_is_not_known() -> None:
    """Of a plan of which nothing is recorded the document says so, and has no empty parts."""
    bare = HandlingPlan(id="HP-3", on="2026-03-20", by="OT-1")

    assert "No day of review is set" in str(bare.outline())
    assert "Tasks" not in str(bare.outline())
    task = str(PlannedTask(task="walking", technique="Beside", equipment=["E-7"]).outline())
    assert "Equipment: E-7" in task
    assert "No equipment" in str(PlannedTask(task="walking", technique="Beside").outline())
    assert "Sling E-2: not said; size not said; loops not said" == str(SlingFit(sling="E-2").line())


def test_weights_and_words_are_private() -> None:
    """A client's weight and what is told in words are in no repr."""
    assert not [word for word in ("82.5", "Cannot stand", "Hoist from lying") if word in f"{HANDLING!r}{PLAN!r}"]


@pytest.mark.parametrize("rules", [assessment_rules.RULES, plan_rules.RULES])
def test_each_rule_has_its_force_and_sources(rules: tuple[Any, ...]) -> None:
    """Rules of law have the day they began, each rule a name of its own and what it rests on."""
    assert len({rule.key for rule in rules}) == len(rules)
    for rule in rules:
        assert rule.sources
        assert (rule.basis is Basis.LAW) == (rule.in_force.start is not None)
        assert str(rule.summary)


def test_every_word_can_be_read() -> None:
    """Every task, heading and load has a label of its own, and every heading has factors."""
    for words in (HandlingTask, FactorKind, HandledLoad):
        assert len({str(word.label) for word in words}) == len(words)
    assert set(FactorKind) == {factor.kind for factor in HANDLING_FACTORS.values()}
    for factor in HANDLING_FACTORS.values():
        assert f"It stands under {factor.kind.label}" in str(factor.outline())

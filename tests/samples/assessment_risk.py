"""A value of every public class of homes, and of moving and handling."""

from occupational_therapy.assessment import (
    BUILDING_FIGURES,
    BUILDING_GUIDANCE,
    HANDLING_EQUIPMENT,
    HANDLING_FACTORS,
    HAZARDS,
    AreaLeftOut,
    Examination,
    FactorFound,
    HandlingAssessment,
    HandlingEquipment,
    HandlingPlan,
    HazardFound,
    HomeAssessment,
    MeasuredDimension,
    MeasuredDoorway,
    MeasuredFlight,
    PlannedTask,
    SlingFit,
    StairFlight,
    TransferSeen,
    check_dimension,
    measure,
    next_thorough_examination,
    ramp,
    ramp_layout,
)
from occupational_therapy.assessment.environment import Circumstance
from occupational_therapy.assessment.ergonomics.assessment_rules import AssessedHandling
from occupational_therapy.assessment.ergonomics.planned import PlannedHandling

__all__ = ["HANDLING", "HOME", "PLAN", "SAMPLES"]

HOME = HomeAssessment(
    id="H-1",
    on="2026-03-16",
    by="OT-1",
    address="1 Sample Street",
    kind="house",
    tenure="council",
    levels=2,
    wheelchair_user=True,
    step_free=False,
    areas=["approach", "entrance", "hall", "stairs", "kitchen", "living_room", "bathroom", "toilet"],
    left_out=[AreaLeftOut(area="bedroom", reason="Asleep at the time"), AreaLeftOut(area="outdoors")],
    access="Two steps from the pavement",
    transfers=[
        TransferSeen(
            transfer="bed", done_alone=False, helpers=1, surface_mm=480, difficulty="Slides", action="Raise it"
        ),
        TransferSeen(transfer="car", equipment="Board"),
    ],
    stairs=[StairFlight(place="main", steps=13, rails=1), StairFlight(area="entrance")],
    hazards=[
        HazardFound(
            hazard="loose_rug", area="hall", severity="high", action="Take it up", owner="C-1", due="2026-03-20"
        ),
        HazardFound(what="Low beam", area="stairs", severity="low", action="Pad it", done_on="2026-03-18"),
    ],
    dimensions=[
        MeasuredDimension(feature="turning_circle", place="kitchen", measured=1350, figure="m4_3_turning_circle"),
        MeasuredDimension(feature="approach_crossfall", measured=50, figure="m4_1_approach_crossfall"),
        MeasuredDimension(feature="other", place="step at the back", measured=140.5, at_least=0, at_most=120),
        MeasuredDimension(feature="control_height"),
    ],
    doorways=[MeasuredDoorway(place="bathroom", door_mm=750, corridor_mm=1000, approach="side_on"), MeasuredDoorway()],
    ramps=[MeasuredFlight(place="front", rise_mm=300, going_mm=3600), MeasuredFlight(rise_mm=150)],
    outcome="Stay, with a ramp and a wider bathroom door",
)
_FILTER = measure("hse_lifting_filter").score(
    {
        "sex": "female",
        "zone": "elbow_to_knuckle",
        "reach": "close",
        "twist": "none",
        "frequency": "up_to_30_per_hour",
        "load_kg": 18,
    }
)
HANDLING = HandlingAssessment(
    id="M-1",
    on="2026-03-16",
    by="OT-1",
    task="bed_to_chair",
    load="person",
    what="From bed to armchair each morning",
    at_work=True,
    load_kg=82.5,
    avoidable=False,
    avoidance="Cannot stand",
    factors=[
        FactorFound(factor="weight_bearing", concern="high", what="None through the left leg"),
        FactorFound(kind="environment", what="Cot sides in the way", concern="medium"),
    ],
    reductions=["Ceiling track hoist", "Two trained carers"],
    residual="low",
    residual_reason="No manual lift is left",
    action="Order the track",
    lifting_filter=_FILTER,
    review_on="2026-09-16",
    review_when="A fall, or a new chair",
)
_HOIST = HandlingEquipment(
    id="E-1",
    kind="mobile_hoist",
    what="A hoist",
    safe_load_kg=150,
    used_at_work=True,
    privately_owned=False,
    suitable=True,
    checked_on="2026-03-01",
    declaration_on="2025-01-10",
    first_used_on="2025-02-01",
    installed_on="2025-02-01",
    examinations=[Examination(on="2025-08-01", safe=True, report_held=True), Examination(on="2026-02-01")],
    exceptional_on=["2025-12-24"],
)
_SLING = HandlingEquipment(id="E-2", kind="sling", lifting="accessory", safe_load_kg=200, scheme_months=3)
_LIFT = HandlingEquipment(id="E-3", kind="stairlift", in_private_dwelling=True)
PLAN = HandlingPlan(
    id="HP-1",
    on="2026-03-20",
    by="OT-1",
    at_work=True,
    weight_kg=82.5,
    assessments=["M-1"],
    tasks=[
        PlannedTask(
            task="bed_to_chair",
            technique="Hoist from lying, seat first",
            handlers=2,
            equipment=["E-1"],
            sling=SlingFit(sling="E-2", kind="full_body", size="medium", loops="short at the shoulders"),
            training="Hoist and sling, in the last year",
            contraindications="Not within an hour of a feed",
        ),
        PlannedTask(task="stairs", technique="Rides up alone", equipment=["E-3"]),
    ],
    equipment=[_HOIST, _SLING, _LIFT],
    emergency="Call 999; leave the sling in place",
    review_on="2026-09-20",
)

SAMPLES: tuple[object, ...] = (
    BUILDING_GUIDANCE["ad_m_1"],
    BUILDING_FIGURES["ad_m_older_control_height"],
    BUILDING_FIGURES["m4_1_corridor_width_door_750_head_on"],
    Circumstance(one_in=20, steepest_one_in=15),
    check_dimension("m4_3_turning_circle", 1350),
    HAZARDS["loose_rug"],
    HOME,
    *HOME.left_out,
    HOME.transfers[0],
    *HOME.stairs,
    *HOME.hazards,
    *HOME.dimensions,
    *HOME.doorways,
    HOME.doorways[0].check,
    *HOME.ramps,
    HOME.ramps[0].check,
    ramp(300, "1:12"),
    ramp_layout(600, "1:15"),
    HANDLING_FACTORS["twisting"],
    HANDLING,
    *HANDLING.factors,
    AssessedHandling(assessment=HANDLING, on="2026-03-16"),
    HANDLING_EQUIPMENT["sling"],
    *PLAN.equipment,
    _HOIST.examinations[0],
    PLAN,
    *PLAN.tasks,
    SlingFit(sling="E-2"),
    PlannedHandling(plan=PLAN, on="2026-03-20", assessments=[HANDLING]),
    next_thorough_examination("other", "2024-02-29", scheme_months=9),
)

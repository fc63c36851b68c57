"""A synthetic posture plan of which nothing is found, made of parts that a test replaces one by one."""

from typing import Any

import attrs

from occupational_therapy.casework.plans import (
    PositionLeftOut,
    PostureEquipment,
    PosturePlan,
    PostureSetting,
    PostureSlot,
)

ON = "2026-03-09"

TILT = PostureSetting(
    kind="tilt", value=25, unit="degrees", tolerance=5, reason="Rest and pressure relief after school"
)
WHEELCHAIR = PostureEquipment(
    id="E1",
    kind="wheelchair",
    what="A made-up model",
    support="dynamic",
    drive="powered",
    settings=[
        PostureSetting(kind="seat_width", value=320, unit="mm", tolerance=5),
        PostureSetting(kind="seat_depth", value=365.5, unit="mm"),
        PostureSetting(kind="footplate_height", value=310, unit="mm", side="left"),
        PostureSetting(kind="footplate_height", value=305, unit="mm", side="right"),
        TILT,
        PostureSetting(kind="other", value=-3, unit="degrees", what="Headrest turned left", side="left"),
    ],
    review_on="2026-09-01",
)
FRAME = PostureEquipment(id="E2", kind="standing_frame", review_on="2026-09-01")
SLEEP_SYSTEM = PostureEquipment(id="E3", kind="sleep_system", support="static", review_on="2026-06-01")

SCHOOL = PostureSlot(
    start="07:30",
    end="12:00",
    position="sitting",
    equipment=["E1"],
    positioned_by=["family", "school_staff"],
    moved_every=60,
    longest=90,
    checks=["skin", "comfort"],
    goals=["G1"],
    note="Tilt for ten minutes of each hour",
)
STANDING = PostureSlot(
    start="12:00",
    end="12:45",
    position="standing",
    equipment=["E2"],
    positioned_by=["school_staff"],
    longest=60,
    checks=["pain", "skin"],
    goals=["G2"],
)
AFTERNOON = attrs.evolve(SCHOOL, start="12:45", end="20:00", note=None)
NIGHT = PostureSlot(
    start="20:00",
    end="07:30",
    overnight=True,
    position="lying",
    equipment=["E3"],
    positioned_by=["family"],
    moved_every=180,
    longest=200,
    checks=["skin", "breathing", "comfort", "sleep"],
    goals=["G3"],
    review_on="2026-04-01",
)
PLAN = PosturePlan(
    id="P-1",
    client="C-7",
    on="2026-03-02",
    by="OT-1",
    days=["friday", "monday"],
    agreement="best_interests",
    age_group="child",
    pressure_risk="high_risk",
    slots=[NIGHT, SCHOOL, STANDING, AFTERNOON],
    equipment=[WHEELCHAIR, FRAME, SLEEP_SYSTEM],
    measures=["chailey", "waterlow"],
    growth_every=6,
    growth_reviewed_on="2025-11-30",
    review_on="2026-06-01",
)
BED_ONLY = PosturePlan(
    id="P-2",
    client="C-8",
    on="2026-03-02",
    by="OT-1",
    slots=[PostureSlot(start="00:00", end="24:00", position="lying", moved_every=120)],
    left_out=[PositionLeftOut(position="standing", reason="A fracture that is healing")],
)


def plan(**changes: Any) -> PosturePlan:  # noqa: ANN401 - parts of every kind
    """The plan with parts replaced."""
    return attrs.evolve(PLAN, **changes)

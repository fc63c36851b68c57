"""A synthetic home programme of which nothing is found, made of parts that a test replaces one by one."""

from decimal import Decimal
from typing import Any

import attrs

from occupational_therapy.casework.plans import HomeExercise, HomeProgramme, ProgrammeEntry, SplintWear, Teaching

START = "2026-03-02"
"""A Monday."""

GLIDE = HomeExercise(
    id="E1",
    what="Make a hook, then a fist, then straighten",
    side="right",
    part="index_finger",
    joint="proximal_interphalangeal",
    repetitions=10,
    sets=2,
    hold_seconds=Decimal("2.5"),
    times_a_day=4,
    progression="Ten without an ache on three days",
    precautions=["No gripping"],
    stop_signals=["A sudden snap"],
    equipment=["A towel"],
    goals=["G1"],
)
BUTTONS = HomeExercise(
    id="E2",
    what="Buttons of a shirt on a table",
    occupation="dress_upper_body",
    side="both",
    part="hand",
    minutes=Decimal("7.5"),
    times_a_day=1,
    days=["wednesday", "monday", "friday"],
    progression="Done in five minutes",
    goals=["G2"],
)
SPLINT = SplintWear(
    id="SP1",
    what="Resting splint",
    side="right",
    part="hand",
    support="static",
    purpose="Rest of the joints",
    day_hours=Decimal("1.5"),
    night_hours=8,
    longest=480,
    taken_off_for="Washing and exercises",
    skin_check="Each time it comes off",
    precautions=["Keep from heat"],
    stop_signals=["Numbness"],
    goals=["G1"],
)
TAUGHT = Teaching(on=START, by="OT-1", demonstrated=True, taught_back=True, note="Showed it twice")
PROGRAMME = HomeProgramme(
    id="P-5",
    client="C-7",
    on=START,
    by="OT-1",
    agreement="agreed_with_client",
    starts_on=START,
    ends_on="2026-04-12",
    review_on="2026-03-16",
    exercises=[GLIDE, BUTTONS],
    splints=[SPLINT],
    precautions=["Stay below an ache of 4 of 10"],
    stop_signals=["New swelling"],
    questions_to="OT-1",
    teachings=[TAUGHT],
    expected_share=Decimal("0.5"),
    measures=["grip_strength", "total_active_motion", "strickland", "quickdash"],
)


def programme(**changes: Any) -> HomeProgramme:  # noqa: ANN401 - parts of every kind
    """The programme with parts replaced."""
    return attrs.evolve(PROGRAMME, **changes)


def noted(days: str) -> list[ProgrammeEntry]:
    """Entries for all that was planned, from the first day: y for done, n for not, - for no entry."""
    return [
        ProgrammeEntry(on=f"2026-03-{number:02}", done=day == "y")
        for number, day in enumerate(days, start=2)
        if day != "-"
    ]


def did(on: str, item: str) -> ProgrammeEntry:
    """An entry of one item that was done."""
    return ProgrammeEntry(on=on, item=item, done=True)


def left(on: str, item: str) -> ProgrammeEntry:
    """An entry of one item that was not done."""
    return ProgrammeEntry(on=on, item=item, done=False)

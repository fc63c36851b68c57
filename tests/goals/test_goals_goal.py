"""A goal through time: versions, readings, reflections, steps, and who may do what."""

from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.goals.gas.scaling import Attainment, GoalScaling
from occupational_therapy.goals.goal import Goal
from occupational_therapy.goals.history import Owner, Reading, Reflection, Revision, Step, Version
from occupational_therapy.goals.lifecycle import State
from occupational_therapy.goals.measure import GoalMeasure
from occupational_therapy.goals.terms import Terms
from occupational_therapy.kernel.dates import Date, Period, within
from occupational_therapy.kernel.errors import InvalidInputError
from tests.samples.goals import GOAL

METRES = GoalMeasure(kind="distance", unit="metres")
TERMS = Terms(
    measure=METRES,
    baseline=20,
    target=200,
    start="2026-03-02",
    due="2026-06-01",
    agreement="agreed_with_client",
)
LATER = attrs.evolve(TERMS, due="2026-06-15")
OT = Owner(id="OT-1", discipline="occupational_therapy")
GOAL_OF_ONE = Goal(id="G1", terms=TERMS, owners=[OT], lead="OT-1")


def revised(goal: Goal, **changes: Any) -> Goal:  # noqa: ANN401 - fields of any type
    """A goal reworded as an owner may, but for what is changed."""
    sound = {"on": "2026-04-01", "author": "OT-1", "reason": "in hospital for two weeks", "terms": LATER}
    return goal.revised(**{**sound, **changes})


def problems_of(make: Any, *args: Any, **given: Any) -> set[str]:  # noqa: ANN401 - any maker of a goal
    """The paths of what is wrong with what is made."""
    with pytest.raises(InvalidInputError) as caught:
        make(*args, **given)
    return {problem.path for problem in caught.value.problems}


def test_the_original_stays_beside_every_later_version() -> None:
    """Rewording makes a new value, and takes nothing from the first terms or the first value."""
    again = revised(revised(GOAL_OF_ONE), on="2026-05-01", terms=attrs.evolve(LATER, target=150))

    assert again.original == TERMS
    assert [LATER, attrs.evolve(LATER, target=150)] == [each.terms for each in again.revisions]
    assert again.revisions[-1].terms == again.current
    assert GOAL_OF_ONE.revisions == ()


@pytest.mark.parametrize(
    ("expected", "day"),
    [
        (TERMS, Date(2026, 1, 1)),
        (TERMS, Date(2026, 3, 31)),
        (LATER, Date(2026, 4, 1)),
        (LATER, Date(2026, 12, 31)),
    ],
)
def test_a_version_holds_from_its_day(expected: Terms, day: Date) -> None:
    """The day before, the old terms hold; on the day, the new."""
    goal = revised(GOAL_OF_ONE)

    assert expected == goal.terms_on(day)
    assert expected == goal.version(Version.CURRENT, day)
    assert goal.version(Version.ORIGINAL, day) == TERMS


@pytest.mark.parametrize(
    ("paths", "changes"),
    [
        pytest.param({"revisions[0].author"}, {"author": "C-7"}, id="not an owner"),
        pytest.param({"revisions[0].on"}, {"on": "2026-03-01"}, id="before it was set"),
        pytest.param({"revisions[0].terms"}, {"terms": TERMS}, id="nothing changed"),
        pytest.param({"reason"}, {"reason": ""}, id="without a reason"),
        pytest.param({"terms"}, {"terms": None}, id="without terms"),
        pytest.param({"author"}, {"author": "Jo Doe"}, id="a name"),
        pytest.param({"on"}, {"on": "yesterday"}, id="no date"),
    ],
)
def test_a_wrong_rewording_is_refused(paths: set[str], changes: dict[str, Any]) -> None:
    """Only an owner rewords, with a reason, after the goal was set, and changes something."""
    assert paths == problems_of(revised, GOAL_OF_ONE, **changes)


def test_history_is_written_forwards() -> None:
    """A version before the last one is refused."""
    goal = revised(GOAL_OF_ONE)

    assert problems_of(revised, goal, on="2026-03-31", terms=TERMS) == {"revisions[1].on"}


@pytest.mark.parametrize("name", ["revisions", "readings", "steps", "reflections"])
def test_every_series_is_in_order(name: str) -> None:
    """What is recorded out of order is refused, whatever it is."""
    made: dict[str, list[Any]] = {
        "revisions": [
            Revision(on=on, author="OT-1", reason="x", terms=terms)
            for on, terms in (("2026-04-02", LATER), ("2026-04-01", TERMS))
        ],
        "readings": [Reading(on=on, value=30) for on in ("2026-04-02", "2026-04-01")],
        "steps": [
            Step(on=on, event=event, author="OT-1", reason="x")
            for on, event in (("2026-04-02", "hold"), ("2026-04-01", "resume"))
        ],
        "reflections": [Reflection(on=on, author="C-7", text="x") for on in ("2026-04-02", "2026-04-01")],
    }
    given = {name: made[name]}

    assert problems_of(attrs.evolve, GOAL_OF_ONE, **given) == {f"{name}[1].on"}


def test_who_has_left_may_have_reworded_before() -> None:
    """An owner answers on the days of the period alone, and stays recorded after."""
    left = attrs.evolve(OT, period=Period(end="2026-04-01"))
    goal = Goal(id="G1", terms=TERMS, owners=[left])

    assert revised(goal).current == LATER
    assert problems_of(revised, goal, on="2026-04-02") == {"revisions[0].author"}


def test_a_goal_set_before_its_start_can_be_reworded_before_it() -> None:
    """The record begins on the day the goal was set, where that is known."""
    goal = attrs.evolve(GOAL_OF_ONE, set_on="2026-02-27")

    assert revised(goal, on="2026-02-27").current == LATER
    assert problems_of(revised, goal, on="2026-02-26") == {"revisions[0].on"}


def test_a_goal_that_has_ended_is_not_reworded() -> None:
    """After the day it ended it must be opened again; on that day it may still have been."""
    closed = GOAL_OF_ONE.with_step(on="2026-04-01", event="close", author="OT-1", reason="done")
    opened = closed.with_step(on="2026-05-01", event="reopen", author="OT-1", reason="not done")

    assert revised(closed, on="2026-04-01").current == LATER
    assert problems_of(revised, closed, on="2026-04-02") == {"revisions[0].on"}
    assert revised(opened, on="2026-05-01").current == LATER


@pytest.mark.parametrize(
    ("paths", "given"),
    [
        pytest.param({"lead"}, {"lead": "PT-1"}, id="a lead who is no owner"),
        pytest.param({"owners[1].id"}, {"owners": [OT, OT]}, id="an owner twice"),
        pytest.param({"id"}, {"id": "my goal"}, id="no identifier"),
        pytest.param({"client"}, {"client": "Jo Doe"}, id="a name"),
        pytest.param({"terms"}, {"terms": None}, id="no terms"),
        pytest.param({"readings[0]"}, {"readings": [3]}, id="no reading"),
        pytest.param({"scaling"}, {"scaling": 3}, id="no scale"),
        pytest.param(
            {"scaling.attainments[0].on"},
            {"scaling": GoalScaling(attainments=[Attainment(on=on, level=0) for on in ("2026-03-01", "2026-03-02")])},
            id="scaled before its start",
        ),
        pytest.param(
            {"revisions[0]", "owners[0]", "steps[0]", "reflections[0]"},
            {"revisions": [1], "owners": [1], "steps": [1], "reflections": [1]},
            id="none of these",
        ),
    ],
)
def test_a_goal_that_cannot_be_is_refused(paths: set[str], given: dict[str, Any]) -> None:
    """Every problem is named with its path."""
    assert paths == problems_of(attrs.evolve, GOAL_OF_ONE, **given)


def test_an_owner_may_come_back() -> None:
    """Two periods of one owner that do not meet are sound."""
    owners = [
        attrs.evolve(OT, period=Period(end="2026-03-31")),
        attrs.evolve(OT, period=Period(start="2026-05-01")),
    ]
    goal = attrs.evolve(GOAL_OF_ONE, owners=owners)

    assert goal.owners_on(Date(2026, 4, 1)) == ()
    assert tuple(owners[1:]) == goal.owners_on(Date(2026, 5, 1))


def test_a_reading_must_be_possible_in_the_measure_of_its_day() -> None:
    """Metres are not negative; after a new measure holds, its values count."""
    assert problems_of(GOAL_OF_ONE.with_reading, on="2026-03-09", value=-1) == {"readings[0].value"}

    percent = Terms(measure=GoalMeasure(kind="percent"), start="2026-03-02")
    changed = revised(GOAL_OF_ONE, terms=percent)

    assert problems_of(changed.with_reading, on="2026-04-01", value=150) == {"readings[0].value"}
    assert len(changed.with_reading(on="2026-03-31", value=150).readings) == 1


def test_a_late_entry_goes_to_its_day() -> None:
    """Readings stand by their days, those of one day as they came."""
    goal = (
        GOAL_OF_ONE.with_reading(on="2026-04-01", value=60)
        .with_reading(on="2026-03-09", value=25, note="windy", by="OT-1")
        .with_reading(on="2026-03-09", value=30)
    )

    assert [reading.value for reading in goal.readings] == [25, 30, 60]


def test_readings_of_another_measure_are_left_out() -> None:
    """What was counted in metres is not compared with what is counted in steps, and no later day is seen."""
    steps = attrs.evolve(TERMS, measure=GoalMeasure(kind="count", unit="steps"))
    goal = (
        revised(GOAL_OF_ONE, terms=steps)
        .with_reading(on="2026-03-09", value=25)
        .with_reading(on="2026-04-01", value=90)
        .with_reading(on="2026-04-08", value=99)
    )
    day = Date(2026, 4, 7)

    assert [reading.value for reading in goal.readings_until(day, goal.original)] == [25]
    assert [reading.value for reading in goal.readings_until(day, goal.current)] == [90]


def test_anybody_may_reflect() -> None:
    """A reflection needs no ownership, and changes no terms."""
    goal = GOAL_OF_ONE.with_reflection(on="2026-04-01", author="C-7", text="I did it in the rain")

    assert (goal.reflections[0].author, goal.current) == ("C-7", TERMS)


@pytest.mark.parametrize(
    ("expected", "agreement"),
    [(State.PROPOSED, "not_recorded"), (State.ACTIVE, "agreed_with_client"), (State.ACTIVE, "best_interests")],
)
def test_an_agreement_that_is_recorded_makes_it_active(expected: State, agreement: str) -> None:
    """A goal without a recorded agreement is proposed."""
    assert expected is Goal(id="G1", terms=attrs.evolve(TERMS, agreement=agreement)).state


def test_states_follow_the_table_day_by_day() -> None:
    """A state is that of the end of the day."""
    goal = GOAL_OF_ONE.with_step(on="2026-04-01", event="hold", author="OT-1", reason="in hospital").with_step(
        on="2026-04-15", event="withdraw", author="C-7", reason="moved"
    )

    assert [goal.state_on(Date(2026, month, day)) for month, day in ((3, 31), (4, 1), (4, 14), (4, 15))] == [
        State.ACTIVE,
        State.ON_HOLD,
        State.ON_HOLD,
        State.WITHDRAWN,
    ]
    assert State.ON_HOLD is goal.state_before(Date(2026, 4, 15))
    assert goal.state is State.WITHDRAWN
    assert goal.ended_on(Date(2026, 4, 14)) is None
    assert goal.ended_on(Date(2026, 5, 1)) == Date(2026, 4, 15)


@pytest.mark.parametrize("event", ["resume", "reopen", "decline", "vanish"])
def test_what_cannot_happen_is_refused(event: str) -> None:
    """An active goal cannot be resumed; unknown events are none."""
    path = "event" if event == "vanish" else "steps[0].event"

    assert {path} == problems_of(GOAL_OF_ONE.with_step, on="2026-04-01", event=event, author="OT-1", reason="x")


@pytest.mark.parametrize(
    ("expected", "changes"),
    [
        pytest.param((), {}, id="the same"),
        pytest.param(("id",), {"id": "G2"}, id="another goal"),
        pytest.param(("terms",), {"terms": LATER}, id="other first terms"),
        pytest.param(("set_by",), {"set_by": "CM-1"}, id="another author"),
        pytest.param(("reflections",), {"reflections": ()}, id="a thought taken back"),
        pytest.param(("readings",), {"readings": [Reading(on="2026-03-09", value=26)]}, id="a reading changed"),
        pytest.param(("steps",), {"steps": ()}, id="a step undone"),
    ],
)
def test_a_rewritten_history_is_seen(expected: tuple[str, ...], changes: dict[str, Any]) -> None:
    """A later record must say all that an earlier one said."""
    first = (
        GOAL_OF_ONE.with_reading(on="2026-03-09", value=25)
        .with_reflection(on="2026-03-09", author="C-7", text="fine")
        .with_step(on="2026-03-10", event="hold", author="OT-1", reason="a cold")
    )

    assert expected == attrs.evolve(first, **changes).rewrites(first)


def test_a_record_that_grows_keeps_its_history() -> None:
    """Everything that is added leaves what was there, a late reading too."""
    first = revised(GOAL_OF_ONE.with_reading(on="2026-03-16", value=25))
    grown = first.with_reading(on="2026-03-09", value=22).with_step(
        on="2026-04-02", event="hold", author="OT-1", reason="a cold"
    )

    assert grown.rewrites(first) == ()
    assert first.rewrites(grown) == ("steps", "readings")


@given(
    st.lists(
        st.tuples(st.sampled_from(["revise", "read", "reflect"]), st.integers(0, 60), st.integers(1, 99)), max_size=8
    )
)
def test_no_way_of_growing_changes_what_was_agreed_first(entries: list[tuple[str, int, int]]) -> None:
    """Whatever is added, the first terms stay, nothing recorded is lost, and the day before reads as it did."""
    goal = GOAL_OF_ONE
    for place, (kind, days, value) in enumerate(sorted(entries, key=lambda entry: entry[1])):
        before, day = goal, within(Date(2026, 3, 3), days)
        if kind == "revise":
            terms = attrs.evolve(goal.current, statement=f"version {place}")
            goal = goal.revised(on=day, author="OT-1", reason="x", terms=terms)
        elif kind == "read":
            goal = goal.with_reading(on=day, value=value)
        else:
            goal = goal.with_reflection(on=day, author="C-7", text="x")
        assert goal.rewrites(before) == ()
        assert goal.terms_on(within(day, -1)) == before.terms_on(within(day, -1))

    assert goal.original == GOAL_OF_ONE.terms


def test_a_goal_reads_with_its_history() -> None:
    """First and present version side by side, then all that happened, each with its day."""
    read = str(GOAL.outline())

    assert "Goal G1\n=======" in read
    for said in (
        "as first agreed",
        "as it stands",
        "2026-06-01",
        "2026-06-11",
        "- OT-1, occupational_therapy, lead: teaches one-handed dressing",
        "- 2026-04-01: put on hold by OT-1: in hospital",
        "- 2026-04-10: reworded by OT-1: ten days lost",
        "- 2026-03-16: 40 minutes; sleepy",
        "- 2026-04-15: 33 minutes",
        "- 2026-04-11, C-7: Mornings are hard",
        "Goal attainment scale",
    ):
        assert said in read


def test_a_goal_reads_as_it_stood_on_a_day() -> None:
    """What came later is not told."""
    read = str(GOAL.outline(on="2026-04-09"))

    assert "State: on hold" in read
    assert "2026-06-11" not in read
    assert "reworded" not in read
    assert "2026-04-15: 33" not in read
    assert "Mornings are hard" not in read


def test_a_bare_goal_reads_without_empty_parts() -> None:
    """What is not there has no heading, and a number without a measure stands alone."""
    read = str(
        Goal(id="G1", terms=Terms(start="2026-03-02"), owners=[OT]).with_reading(on="2026-03-09", value=3).outline()
    )

    assert "- 2026-03-09: 3\n" in f"{read}\n"
    assert "- OT-1, occupational_therapy\n" in read
    assert "Reflections" not in read
    assert "What was changed" not in read


@pytest.mark.parametrize("version", Version)
def test_each_has_words(version: Version) -> None:
    """Every version can be read."""
    assert str(version.label)

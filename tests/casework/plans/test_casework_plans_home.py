"""Home programmes: what is refused, what they come to, what was kept, what a review finds, how they read."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.assessment.index import INDEX
from occupational_therapy.casework.plans import (
    HomeExercise,
    HomeProgramme,
    ProgrammeEntry,
    SplintWear,
    Teaching,
    review_home_programme,
)
from occupational_therapy.casework.plans.home_programme_rules import HAND_MEASURES, RULES
from occupational_therapy.kernel.findings import Basis
from occupational_therapy.occupations import Weekday
from tests.casework.caseload import problems
from tests.casework.plans.home_programmes import (
    BUTTONS,
    GLIDE,
    PROGRAMME,
    SPLINT,
    START,
    TAUGHT,
    did,
    left,
    noted,
    programme,
)


def found(given_programme: HomeProgramme, on: str = START) -> set[tuple[str, str, str]]:
    """What a review finds: severity, rule and path."""
    return {(each.severity.value, each.rule, each.path) for each in review_home_programme(given_programme, on)}


@pytest.mark.parametrize(
    ("paths", "changed"),
    [
        pytest.param({"exercises"}, {"exercises": [], "splints": []}, id="nothing to do"),
        pytest.param({"exercises[1].id"}, {"exercises": [GLIDE, GLIDE]}, id="an exercise twice"),
        pytest.param({"splints[0].id"}, {"splints": [attrs.evolve(SPLINT, id="E1")]}, id="an exercise and a splint"),
        pytest.param({"splints[1].id"}, {"splints": [SPLINT, SPLINT]}, id="a splint twice"),
        pytest.param(
            {"ends_on", "review_on"}, {"ends_on": "2026-03-01", "review_on": "2026-03-01"}, id="over before the start"
        ),
        pytest.param(
            {"teachings[0].items[1]"}, {"teachings": [attrs.evolve(TAUGHT, items=["E1", "E9"])]}, id="unknown taught"
        ),
        pytest.param(
            {"log[0].item"}, {"log": [ProgrammeEntry(on=START, item="E9", done=True)]}, id="an unknown item noted"
        ),
        pytest.param({"log[0].on"}, {"log": [ProgrammeEntry(on="2026-03-01", done=True)]}, id="noted too soon"),
        pytest.param({"log[0].on"}, {"log": [ProgrammeEntry(on="2026-04-13", done=True)]}, id="noted too late"),
        pytest.param({"log[1]"}, {"log": [*noted("y"), *noted("n")]}, id="noted twice"),
        pytest.param(
            {"log[0].done"},
            {"log": [ProgrammeEntry(on=START, item="E1", done=False), ProgrammeEntry(on=START, done=True)]},
            id="all done and one not",
        ),
        pytest.param({"expected_share"}, {"expected_share": Decimal("1.1")}, id="more than all"),
        pytest.param({"measures[0]", "starts_on"}, {"measures": ["hand"], "starts_on": 3}, id="two at once"),
    ],
)
def test_a_programme_that_cannot_be_is_refused(paths: set[str], changed: dict[str, Any]) -> None:
    """All that is wrong with a programme is told at once, each with its path."""
    assert paths == set(problems(lambda: programme(**changed)))


@pytest.mark.parametrize(
    ("path", "value", "changed"),
    [
        pytest.param("repetitions", GLIDE, {"repetitions": 0}, id="no repetition"),
        pytest.param("sets", GLIDE, {"sets": 0}, id="no set"),
        pytest.param("minutes", GLIDE, {"minutes": 0}, id="no time"),
        pytest.param("hold_seconds", GLIDE, {"hold_seconds": -1}, id="a negative hold"),
        pytest.param("occupation", GLIDE, {"occupation": "buttons"}, id="an unknown activity"),
        pytest.param("part", GLIDE, {"part": "toe"}, id="no part of the arm"),
        pytest.param("joint", GLIDE, {"joint": "pip"}, id="an abbreviation"),
        pytest.param("days", GLIDE, {"days": []}, id="no day"),
        pytest.param("precautions[0]", GLIDE, {"precautions": [" "]}, id="a blank precaution"),
        pytest.param("day_hours", SPLINT, {"day_hours": Decimal("16.01")}, id="more than 24 hours"),
        pytest.param("night_hours", SPLINT, {"night_hours": -1}, id="negative hours"),
        pytest.param("support", SPLINT, {"support": "stiff"}, id="another kind of splint"),
        pytest.param("recipient", TAUGHT, {"recipient": "neighbour"}, id="somebody else"),
        pytest.param("taught_back", TAUGHT, {"taught_back": "yes"}, id="text"),
    ],
)
def test_parts_that_cannot_be_are_refused(path: str, value: Any, changed: dict[str, Any]) -> None:  # noqa: ANN401 - parts of every kind
    """A part of a programme that cannot be is refused with its path."""
    assert {path} == set(problems(lambda: attrs.evolve(value, **changed)))


@pytest.mark.parametrize(
    ("has_dose", "repetitions", "minutes", "changed"),
    [
        pytest.param(True, 80, None, {}, id="counted"),
        pytest.param(False, None, None, {"times_a_day": None}, id="nobody knows how often"),
        pytest.param(False, None, None, {"repetitions": None}, id="nobody knows how many"),
        pytest.param(True, None, Decimal("10.0"), {"repetitions": None, "minutes": Decimal("2.5")}, id="timed"),
        pytest.param(
            False, None, None, {"repetitions": None, "minutes": 5, "times_a_day": None}, id="timed, how often"
        ),
        pytest.param(True, 40, None, {"sets": 1}, id="one set"),
    ],
)
def test_a_dose(has_dose: bool, repetitions: int | None, minutes: Decimal | None, changed: dict[str, Any]) -> None:  # noqa: FBT001 - expected
    """A dose is times a day, and repetitions or minutes; what is not known is not guessed."""
    exercise = attrs.evolve(GLIDE, **changed)

    assert (has_dose, repetitions, minutes) == (exercise.has_dose, exercise.repetitions_a_day, exercise.minutes_a_day)


@pytest.mark.parametrize(
    ("expected", "day", "night"),
    [
        pytest.param(None, None, None, id="not known"),
        pytest.param(Decimal(8), None, 8, id="night alone known"),
        pytest.param(Decimal(2), 2, None, id="day alone known"),
        pytest.param(Decimal(24), 16, 8, id="all the time"),
        pytest.param(Decimal(0), 0, 0, id="never"),
    ],
)
def test_hours_of_wear(expected: Decimal | None, day: int | None, night: int | None) -> None:
    """What is known of day and night is summed; nothing known is not nought."""
    assert expected == attrs.evolve(SPLINT, day_hours=day, night_hours=night).hours_a_day


def test_what_a_programme_comes_to() -> None:
    """Items, goals and days of the week follow from exercises and splints."""
    assert ("E1", "E2", "SP1") == PROGRAMME.items
    assert ("E1", "SP1") == PROGRAMME.items_on(Weekday.TUESDAY)
    assert ("G1", "G2") == PROGRAMME.goals
    assert tuple(Weekday) == PROGRAMME.planned_days()
    assert (Weekday.MONDAY, Weekday.WEDNESDAY, Weekday.FRIDAY) == PROGRAMME.planned_days("E2")
    assert {"item"} == set(problems(lambda: PROGRAMME.planned_days("E9")))
    assert {"item"} == set(problems(lambda: PROGRAMME.adherence(START, "E9")))
    assert {"on"} == set(problems(lambda: PROGRAMME.adherence("soon")))


MONDAY, TUESDAY, WEDNESDAY = START, "2026-03-03", "2026-03-04"
MON_WED = [attrs.evolve(each, days=["monday", "wednesday"]) for each in (GLIDE, BUTTONS)]


@pytest.mark.parametrize(
    ("expected", "changed", "of", "on"),
    [
        pytest.param((0, 0, 0, 0), {}, None, "2026-03-01", id="before the start"),
        pytest.param((0, 0, 1, 0), {}, None, MONDAY, id="the first day, nothing noted"),
        pytest.param((1, 1, 1, 0), {"log": noted("yn")}, None, WEDNESDAY, id="whole days"),
        pytest.param((1, 0, 0, 0), {"log": noted("yn")}, None, MONDAY, id="what is noted later is not known yet"),
        pytest.param((0, 0, 42, 0), {}, None, "2027-01-01", id="no longer than the programme"),
        pytest.param((0, 0, 304, 0), {"ends_on": None, "exercises": [GLIDE]}, None, "2026-12-30", id="without an end"),
        pytest.param(
            (1, 0, 1, 0),
            {"log": [did(TUESDAY, "E1"), did(TUESDAY, "SP1")]},
            None,
            TUESDAY,
            id="item by item, all of the day's",
        ),
        pytest.param((0, 0, 1, 0), {"log": [did(MONDAY, "E1"), did(MONDAY, "SP1")]}, None, MONDAY, id="one unknown"),
        pytest.param((0, 1, 0, 0), {"log": [left(MONDAY, "E1")]}, None, MONDAY, id="one not done is enough"),
        pytest.param((0, 1, 0, 0), {"log": [*noted("n"), did(MONDAY, "E1")]}, None, MONDAY, id="the whole day leads"),
        pytest.param(
            (0, 0, 2, 1),
            {"exercises": MON_WED, "splints": [], "log": noted("-y")},
            None,
            WEDNESDAY,
            id="done on a day of rest",
        ),
        pytest.param(
            (0, 0, 2, 0),
            {"exercises": MON_WED, "splints": [], "log": noted("-n")},
            None,
            WEDNESDAY,
            id="not done on a day of rest is nothing",
        ),
        pytest.param((1, 0, 1, 0), {"log": [did(MONDAY, "E2")]}, "E2", WEDNESDAY, id="one item, its days alone"),
        pytest.param((1, 0, 1, 0), {"log": noted("yy")}, "E2", WEDNESDAY, id="all done, this too"),
        pytest.param((0, 0, 2, 0), {"log": noted("n")}, "E2", WEDNESDAY, id="not all done does not tell which"),
        pytest.param((1, 0, 1, 0), {"log": [*noted("n"), did(MONDAY, "E2")]}, "E2", WEDNESDAY, id="but this one was"),
        pytest.param(
            (0, 1, 1, 1),
            {"log": [left(MONDAY, "E2"), did(TUESDAY, "E2")]},
            "E2",
            WEDNESDAY,
            id="another day",
        ),
    ],
)
def test_days_are_counted(
    expected: tuple[int, int, int, int], changed: dict[str, Any], of: str | None, on: str
) -> None:
    """Every planned day up to the day is done, not done or unknown; what is unknown counts as neither."""
    kept = programme(**changed).adherence(on, of)

    assert (expected, of) == ((kept.done, kept.not_done, kept.unrecorded, kept.extra), kept.item)


def test_shares_have_their_days_beside_them() -> None:
    """The share of the days recorded, and the least it can be; None where there is no day."""
    kept = programme(log=noted("yny-")).adherence("2026-03-05")

    assert (Fraction(2, 3), Fraction(1, 2), 3, 4) == (kept.share, kept.least_share, kept.recorded, kept.planned)
    assert None is PROGRAMME.adherence(START).share
    assert None is PROGRAMME.adherence("2026-03-01").least_share


@given(st.text("yn-", max_size=20), st.integers(0, 20))
def test_the_least_share_is_no_more_than_the_share(days: str, after: int) -> None:
    """Days of which nothing is known can only lower what is certain, and every day is counted once."""
    kept = programme(log=noted(days)).adherence(f"2026-03-{after + 2:02}")

    assert after + 1 == kept.planned
    assert kept.share is None or (kept.least_share is not None and kept.least_share <= kept.share)


def test_nothing_is_found_of_a_programme_that_says_everything() -> None:
    """The programme of these tests leaves nothing open, so that each finding below comes of what was changed."""
    assert set() == found(PROGRAMME)


NO_CARE: dict[str, Any] = {"precautions": [], "stop_signals": []}


@pytest.mark.parametrize(
    ("expected", "changed"),
    [
        pytest.param(
            {("warning", "home_dose", "exercises[0]")},
            {"exercises": [attrs.evolve(GLIDE, times_a_day=None), BUTTONS]},
            id="no dose",
        ),
        pytest.param(
            {("note", "home_progression", "exercises[1].progression")},
            {"exercises": [GLIDE, attrs.evolve(BUTTONS, progression=None)]},
            id="nothing tells to make it harder",
        ),
        pytest.param(
            {("warning", "home_taught_back", path) for path in ("exercises[0]", "exercises[1]", "splints[0]")},
            {"teachings": []},
            id="not taught",
        ),
        pytest.param(
            {("warning", "home_taught_back", path) for path in ("exercises[1]", "splints[0]")},
            {"teachings": [attrs.evolve(TAUGHT, items=["E1"])]},
            id="one taught",
        ),
        pytest.param(
            {("warning", "home_taught_back", path) for path in ("exercises[0]", "exercises[1]", "splints[0]")},
            {"teachings": [attrs.evolve(TAUGHT, taught_back=False)]},
            id="not understood",
        ),
        pytest.param(
            {("warning", "home_taught_back", "exercises[0]")},
            {
                "teachings": [
                    Teaching(on="2026-03-01", by="OT-1", taught_back=True),
                    attrs.evolve(TAUGHT, items=["E2", "SP1"]),
                ]
            },
            id="never shown",
        ),
        pytest.param(
            set(),
            {"teachings": [TAUGHT, attrs.evolve(TAUGHT, on="2026-03-01", taught_back=False)]},
            id="understood at the second time",
        ),
        pytest.param(
            {("warning", "home_wear_told", "splints[0]")},
            {"splints": [attrs.evolve(SPLINT, day_hours=None, night_hours=None)]},
            id="no hours of wear",
        ),
        pytest.param(
            {("warning", "home_wear_told", "splints[0]")},
            {"splints": [attrs.evolve(SPLINT, day_hours=0, night_hours=0)]},
            id="worn never",
        ),
        pytest.param(
            {("note", "home_wear_told", "splints[0].day_hours")},
            {"splints": [attrs.evolve(SPLINT, day_hours=None)]},
            id="day not said",
        ),
        pytest.param(
            {("note", "home_wear_told", "splints[0].night_hours")},
            {"splints": [attrs.evolve(SPLINT, night_hours=None)]},
            id="night not said",
        ),
        pytest.param(
            {("warning", "home_wear_within_a_day", "splints")},
            {
                "splints": [
                    SPLINT,
                    attrs.evolve(SPLINT, id="SP2", side="both", day_hours=Decimal("14.6"), night_hours=0),
                ]
            },
            id="two splints for more than a day",
        ),
        pytest.param(
            set(),
            {"splints": [SPLINT, attrs.evolve(SPLINT, id="SP2", day_hours=Decimal("14.5"), night_hours=0)]},
            id="two splints for a day",
        ),
        pytest.param(
            set(),
            {"splints": [SPLINT, attrs.evolve(SPLINT, id="SP2", side="left", day_hours=16)]},
            id="one on each side",
        ),
        pytest.param(
            set(),
            {
                "splints": [
                    attrs.evolve(SPLINT, days=["monday"]),
                    attrs.evolve(SPLINT, id="SP2", day_hours=16, days=["friday"]),
                ]
            },
            id="one on each day",
        ),
        pytest.param(
            {("warning", "home_skin_checked", "splints[0].skin_check")},
            {"splints": [attrs.evolve(SPLINT, skin_check=None)]},
            id="no skin check",
        ),
        pytest.param(set(), {"exercises": [attrs.evolve(GLIDE, **NO_CARE)]}, id="care for all of it"),
        pytest.param(
            {
                ("warning", "home_precautions", "exercises[1].precautions"),
                ("warning", "home_stop_signals", "exercises[1].stop_signals"),
            },
            NO_CARE,
            id="care for some of it",
        ),
        pytest.param({("warning", "home_stop_signals", "questions_to")}, {"questions_to": None}, id="nobody to ask"),
        pytest.param({("warning", "home_reviewed", "review_on")}, {"review_on": None}, id="no review"),
        pytest.param(
            {("warning", "home_agreed", "agreement")}, {"agreement": "not_recorded"}, id="no agreement recorded"
        ),
        pytest.param(
            {("warning", "home_placed", "exercises[0].side"), ("note", "home_placed", "exercises[0].part")},
            {"exercises": [attrs.evolve(GLIDE, side=None, part=None), BUTTONS]},
            id="nowhere",
        ),
        pytest.param(
            {("warning", "home_followed", "exercises")},
            {"exercises": [attrs.evolve(GLIDE, goals=[])], "splints": []},
            id="no goal",
        ),
        pytest.param({("note", "home_followed", "measures")}, {"measures": ["waterlow"]}, id="no measure of the hand"),
        pytest.param(set(), {"splints": [attrs.evolve(SPLINT, part="wrist")]}, id="a splint of the wrist"),
    ],
)
def test_what_is_left_open_is_found(expected: set[tuple[str, str, str]], changed: dict[str, Any]) -> None:
    """Each thing a programme leaves open is found by its rule, with its path, and nothing else is."""
    assert expected == found(programme(**changed))


@pytest.mark.parametrize(
    ("expected", "log", "on"),
    [
        pytest.param(set(), [], START, id="the first day is not over"),
        pytest.param({("note", "home_recorded", "log")}, [], TUESDAY, id="nothing noted"),
        pytest.param(set(), noted("y"), TUESDAY, id="all that is over"),
        pytest.param({("note", "home_recorded", "log")}, noted("y"), WEDNESDAY, id="a day missing"),
        pytest.param(set(), noted("yn"), WEDNESDAY, id="half, as expected"),
        pytest.param({("note", "home_kept", "log")}, noted("ynn"), "2026-03-05", id="less than expected"),
        pytest.param(set(), noted("y" * 15), "2026-03-16", id="the day of the review"),
        pytest.param({("warning", "home_reviewed", "review_on")}, noted("y" * 15), "2026-03-17", id="overdue"),
    ],
)
def test_days_that_are_over_are_looked_at(
    expected: set[tuple[str, str, str]], log: list[ProgrammeEntry], on: str
) -> None:
    """What is not noted and what is less than the therapist expects is found; a day under way is waited for."""
    assert expected == found(programme(log=log), on)


def test_what_is_found_is_said() -> None:
    """Findings say the days, the share expected and the hours with every digit."""
    second = attrs.evolve(SPLINT, id="SP2", day_hours=Decimal("14.6125"), night_hours=0)
    changed = programme(log=noted("-n"), splints=[SPLINT, second])

    assert [str(each.message) for each in review_home_programme(changed, WEDNESDAY)] == [
        "of 1 day planned nothing is known",
        "splints of one part, hand right, are worn for 24.1125 hours together: say which replaces which",
        "done as planned on 0 of 1 days recorded, less than the 50 % that are expected",
    ]
    assert set() == found(programme(log=noted("n"), expected_share=None), TUESDAY)


def test_rules_are_of_their_basis() -> None:
    """No rule of a home programme is law, each has a source, and each key is used once."""
    assert len({rule.key for rule in RULES}) == len(RULES) == 14
    assert {Basis.PROFESSIONAL_BODY, Basis.PUBLICATION, Basis.LIBRARY} == {rule.basis for rule in RULES}
    assert all(rule.sources for rule in RULES)
    assert {"dash", "quickdash", "prwe", "boston_carpal_tunnel", "grip_strength", "strickland"} <= set(HAND_MEASURES)
    assert set(HAND_MEASURES) <= {key.partition("/")[0] for key in INDEX}


def test_what_is_no_programme_is_refused() -> None:
    """A review needs a programme and a day."""
    assert {"plan"} == set(problems(lambda: review_home_programme(GLIDE, START)))  # type: ignore[arg-type] # what untyped callers give
    assert {"on"} == set(problems(lambda: review_home_programme(PROGRAMME, "soon")))


@pytest.mark.parametrize(
    ("expected", "on"),
    [
        pytest.param({"home_taught_back"}, "0001-01-01", id="the first day of the calendar"),
        pytest.param({"home_recorded", "home_reviewed"}, "9999-12-31", id="its last day"),
    ],
)
def test_a_review_never_raises_for_what_it_judges(expected: set[str], on: str) -> None:
    """On the first and the last day of the calendar a programme is looked at as on any other."""
    assert expected == {rule for _, rule, _ in found(programme(ends_on=None), on)}


def test_a_programme_reads_as_it_is_given_to_the_client() -> None:
    """The outline holds doses, hours of wear, care, signals, teaching and what was noted."""
    text = str(programme(log=noted("yn")).outline())

    for line in (
        "- Until 2026-04-12",
        "- Ask OT-1",
        "- Footing: agreed with the client",
        "right, index finger and proximal interphalangeal joint",
        "- 10 repetitions",
        "- 2 sets",
        "- hold each for 2.5 s",
        "- 4 times a day",
        "- every day",
        "- 7.5 min each time",
        "- on Monday, Wednesday and Friday",
        "Make it harder when: Done in five minutes",
        "- A towel",
        "right, hand and static",
        "- by day: 1.5 hours",
        "- at night: 8 hours",
        "- 480 minutes at a time",
        "Skin: Each time it comes off",
        "- New swelling",
        "2026-03-02  client          OT-1  all of it  yes           yes",
        "the whole programme  2             2              1          50",
        "E2                   1             1              1          100",
        "- strickland",
    ):
        assert line in text.splitlines()


def test_a_bare_programme_reads_too() -> None:
    """What was not said is left out of the outline, or said not to be said."""
    bare = HomeProgramme(
        id="P-6",
        client="C-7",
        on=START,
        by="OT-1",
        starts_on=START,
        exercises=[HomeExercise(id="E1", what="Bend")],
        splints=[SplintWear(id="SP1", what="A splint")],
        teachings=[Teaching(on=START, by="OT-1", items=["E1"], demonstrated=False)],
    )
    text = str(bare.outline())

    assert "- how much is not said in full" in text
    assert "- by day: not said" in text
    assert "2026-03-02  client          OT-1  E1    no            not recorded" in text
    assert "Measures" not in text
    assert "Done as planned" not in text
    assert "Teaching" not in str(attrs.evolve(bare, teachings=[]).outline())

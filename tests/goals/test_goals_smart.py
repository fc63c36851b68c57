"""The review by letter: what each check finds, and what each letter makes of it."""

from typing import Any

import attrs
import pytest

from occupational_therapy.goals.english import ENGLISH
from occupational_therapy.goals.goal import Goal
from occupational_therapy.goals.history import Owner, Reading
from occupational_therapy.goals.measure import GoalMeasure
from occupational_therapy.goals.rules import RULES
from occupational_therapy.goals.smart import READINGS, LetterReview, LetterStatus, Review, SmartReading, review
from occupational_therapy.goals.support import Support
from occupational_therapy.goals.terms import Judgement, Terms
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.errors import InvalidInputError, UnknownKeyError
from tests.samples.goals import DRESSING, OWNERS

ON = "2026-03-09"
WHOLE = Goal(id="G1", terms=DRESSING, owners=OWNERS, lead="OT-1")
BARE = Goal(id="G2", terms=Terms(start="2026-03-02"))
LEVEL = GoalMeasure(kind="independence_level")
MINUTES = GoalMeasure(kind="duration", unit="minutes")


def reviewed(reading: str = "rehabilitation", on: str = ON, goal: Goal = WHOLE, **terms: Any) -> Review:  # noqa: ANN401
    """The review of a goal whose terms are changed."""
    return review(attrs.evolve(goal, terms=attrs.evolve(goal.terms, **terms)), on=on, reading=reading)


def found(rule: str, goal: Goal, on: str = ON, **given: Any) -> list[str]:  # noqa: ANN401 - arguments of any type
    """What one rule says of a goal, in any reading that asks it."""
    said: dict[str, None] = {}
    for reading in SmartReading:
        for finding in review(goal, on=on, reading=reading, **given).findings:
            if finding.rule == rule:
                said[f"{finding.severity} {finding.path}: {finding.message}"] = None
    return list(said)


def worded(statement: str, **terms: Any) -> Goal:  # noqa: ANN401 - fields of any type
    """A goal that says nothing but a statement, and what is given."""
    return Goal(id="G2", terms=Terms(start="2026-03-02", statement=statement, **terms))


@pytest.mark.parametrize(
    ("expected", "reading"),
    [
        pytest.param({"S": "present", "M": "present", "A": "present", "R": "present", "T": "present"}, "doran", id="d"),
        pytest.param(
            {"S": "present", "M": "present", "A": "present", "R": "present", "T": "present"}, "rehabilitation", id="r"
        ),
        pytest.param(
            {
                "S": "present",
                "M": "present",
                "A": "present",
                "R": "present",
                "T": "present",
                "E": "present",
                "R2": "present",
            },
            "smarter",
            id="s",
        ),
        pytest.param({"C": "present", "O": "present", "A": "present", "S": "present", "T": "present"}, "coast", id="c"),
        pytest.param({"1": "present", "2": "present", "3": "present", "4": "present"}, "bovend_eerdt", id="b"),
        pytest.param(dict.fromkeys("RHUMBA", "present"), "rhumba", id="rhumba"),
        pytest.param(dict.fromkeys("ABCD", "present"), "abcd", id="abcd"),
        pytest.param(dict.fromkeys("ABCDE", "present"), "abcde", id="abcde"),
        pytest.param(dict.fromkeys("FEAST", "present"), "feast", id="feast"),
    ],
)
def test_a_goal_with_everything_has_every_letter(expected: dict[str, str], reading: str) -> None:
    """Letters come in the order of their reading."""
    assert list(expected.items()) == list(review(WHOLE, on=ON, reading=reading).by_letter.items())


@pytest.mark.parametrize(
    ("expected", "reading"),
    [
        pytest.param(["missing", "missing", "missing", "needs_human", "missing"], "doran", id="doran"),
        pytest.param(["missing"] * 5, "rehabilitation", id="rehabilitation"),
        pytest.param(["missing"] * 6 + ["present"], "smarter", id="smarter"),
        pytest.param(["present"] + ["missing"] * 4, "coast", id="coast"),
        pytest.param(["missing"] * 4, "bovend_eerdt", id="four parts"),
        pytest.param(["missing"] * 6, "rhumba", id="rhumba"),
        pytest.param(["present", "missing", "missing", "missing"], "abcd", id="abcd"),
        pytest.param(["present", "missing", "missing", "missing", "missing"], "abcde", id="abcde"),
        pytest.param(["missing"] * 5, "feast", id="feast"),
    ],
)
def test_a_goal_with_nothing_has_none(expected: list[str], reading: str) -> None:
    """Only what no field is needed for is there, and what only a person can judge is left to one."""
    assert expected == list(review(BARE, on=ON, reading=reading).by_letter.values())


@pytest.mark.parametrize(
    ("letter", "expected", "terms"),
    [
        pytest.param("S", "missing", {"actor": "therapist"}, id="a therapist's goal"),
        pytest.param("S", "missing", {"context": None}, id="nowhere"),
        pytest.param("S", "missing", {"occupation": None, "statement": None}, id="no occupation"),
        pytest.param("S", "needs_human", {"occupation": None}, id="the occupation in the wording alone"),
        pytest.param(
            "S", "needs_human", {"context": None, "statement": "Dress on the bed by 1 June"}, id="the place likewise"
        ),
        pytest.param("S", "missing", {"verb": "improve"}, id="a vague verb"),
        pytest.param("S", "missing", {"verb": "understand"}, id="an inner state"),
        pytest.param("S", "needs_human", {"verb": "juggle"}, id="a verb not known"),
        pytest.param("S", "needs_human", {"verb": "manage"}, id="to manage an occupation"),
        pytest.param("S", "missing", {"verb": "manage", "occupation": None}, id="to manage nothing"),
        pytest.param("S", "present", {"verb": None}, id="the verb of the statement will do"),
        pytest.param("S", "missing", {"verb": None, "statement": None}, id="no verb at all"),
        pytest.param("S", "needs_human", {"statement": "Wash and dress by 1 June 2026"}, id="two activities"),
        pytest.param("S", "needs_human", {"statement": "Provide a stool by 1 June 2026"}, id="what a therapist does"),
        pytest.param("M", "missing", {"measure": None, "statement": "Dress alone"}, id="no measure"),
        pytest.param("M", "needs_human", {"measure": None}, id="the measure in the wording alone"),
        pytest.param("M", "missing", {"measure": GoalMeasure(kind="duration")}, id="no unit"),
        pytest.param("M", "missing", {"baseline": None}, id="no start"),
        pytest.param(
            "M",
            "needs_human",
            {"baseline": None, "statement": "Dress in from 45 to 20 minutes"},
            id="the start likewise",
        ),
        pytest.param("M", "missing", {"target": None, "statement": "Dress alone"}, id="no target"),
        pytest.param("M", "needs_human", {"target": None}, id="the target in the wording alone"),
        pytest.param("M", "needs_human", {"statement": "Improve dressing"}, id="vague, but the fields have it"),
        pytest.param("M", "missing", {"statement": "Feel good about dressing"}, id="an inner state, not rated"),
        pytest.param("A", "needs_human", {"judgements": ()}, id="not judged"),
        pytest.param(
            "A",
            "missing",
            {"judgements": [Judgement(about="achievable", holds=False, on="2026-03-02", by="OT-1")]},
            id="judged out of reach",
        ),
        pytest.param(
            "A",
            "needs_human",
            {"judgements": [Judgement(about="achievable", holds=True, on="2026-03-10", by="OT-1")]},
            id="judged the day after",
        ),
        pytest.param("R", "missing", {"agreement": "not_recorded"}, id="agreement not recorded"),
        pytest.param("R", "present", {"agreement": "best_interests"}, id="in best interests"),
        pytest.param("R", "missing", {"client_words": None, "importance": None}, id="the client is not heard"),
        pytest.param(
            "R",
            "needs_human",
            {"client_words": None, "importance": None, "statement": 'Dress, "to go out again"'},
            id="somebody is quoted",
        ),
        pytest.param("R", "present", {"client_words": None}, id="importance alone"),
        pytest.param("R", "present", {"importance": None}, id="words alone"),
        pytest.param("R", "needs_human", {"problem": None}, id="linked to no problem"),
        pytest.param("T", "missing", {"due": None, "review_dates": (), "statement": "Dress alone"}, id="no due date"),
        pytest.param("T", "needs_human", {"due": None, "review_dates": ()}, id="the date in the wording alone"),
        pytest.param("T", "needs_human", {"review_dates": ["2026-06-02"]}, id="a review after the due date"),
        pytest.param("T", "present", {"review_dates": ["2026-06-01"]}, id="a review on the due date"),
        pytest.param("T", "needs_human", {"statement": "Dress alone soon"}, id="soon, with a due date"),
    ],
)
def test_one_thing_changes_one_letter(letter: str, expected: str, terms: dict[str, Any]) -> None:
    """Section 1.2 of the sheet: what a machine can look for, and what it must ask."""
    assert expected == reviewed(**terms)[letter].status


@pytest.mark.parametrize(
    ("expected", "statement", "terms"),
    [
        pytest.param([], "Increase from 2 to 5 times a week by 1 June", {}, id="number, unit and date excuse it"),
        pytest.param([], '"I want to improve"', {}, id="quoted"),
        pytest.param(
            ['warning statement: "improve" has no end point that can be seen: add a number with its unit and a date'],
            "Improve balance",
            {},
            id="both are lacking",
        ),
        pytest.param(
            ['warning statement: "improve" has no end point that can be seen: add a number with its unit'],
            "Improve balance by 1 June",
            {},
            id="a number is lacking",
        ),
        pytest.param(
            ['warning statement: "improve" has no end point that can be seen: add a date'],
            "Improve balance to 30 seconds",
            {},
            id="a date is lacking",
        ),
        pytest.param(
            [
                (
                    'note statement: the wording says "improve" and leaves out a number with its unit and a date: '
                    "the fields of the goal have it"
                )
            ],
            "Improve dressing",
            {"measure": MINUTES, "baseline": 45, "target": 20, "due": "2026-06-01"},
            id="the fields have it",
        ),
        pytest.param([], "Maintain level 5", {"maintain": True, "measure": LEVEL, "target": 5}, id="a level to hold"),
        pytest.param(
            ['warning statement: "cope" has no end point that can be seen: add a number with its unit and a date'],
            "Cope at home",
            {"maintain": True},
            id="vague even so",
        ),
    ],
)
def test_a_vague_verb_is_told_what_to_add(expected: list[str], statement: str, terms: dict[str, Any]) -> None:
    """Section 1.3: the finding proposes what would mend it."""
    assert expected == found("wording_vague_verb", worded(statement, **terms))


@pytest.mark.parametrize(
    ("expected", "rule", "statement", "terms"),
    [
        pytest.param(
            'warning statement: "better" compares with nothing that is said: add the level at the start, and '
            "a number with its unit and a date",
            "wording_comparative",
            "Walk better",
            {},
            id="better than what",
        ),
        pytest.param(
            'note statement: the wording says "longer" and not than what: the fields of the goal have it',
            "wording_comparative",
            "Sit for longer",
            {"measure": MINUTES, "baseline": 5, "target": 20, "due": "2026-06-01"},
            id="longer than the baseline",
        ),
        pytest.param(
            None, "wording_comparative", "Walk for longer, from 5 to 20 minutes, by 1 June", {}, id="longer, and said"
        ),
        pytest.param(
            'warning statement: "know" cannot be observed: say what will be seen, or add a rating such as 7 out of 10',
            "wording_inner_state",
            "Know the way by 1 June",
            {},
            id="to know",
        ),
        pytest.param(None, "wording_inner_state", "Feel safe, rated 7/10", {}, id="a rating in the wording"),
        pytest.param(
            None, "wording_inner_state", "Feel safe", {"measure": GoalMeasure(kind="rating")}, id="measured by a rating"
        ),
        pytest.param(
            'warning statement: "as able" leaves the level open: say how much, or on how many occasions',
            "wording_hedge",
            "Walk as able",
            {},
            id="as able",
        ),
        pytest.param(
            'note statement: "as able" leaves the level open: say how much, or on how many occasions',
            "wording_hedge",
            "Walk 50 m as able by 1 June",
            {},
            id="as able, with a number, a unit and a date",
        ),
        pytest.param(
            'note statement: "often" leaves the level open: say how much, or on how many occasions',
            "wording_hedge",
            "Walk often",
            {"measure": MINUTES, "baseline": 5, "target": 20, "due": "2026-06-01"},
            id="often, and the fields have it",
        ),
        pytest.param(
            'warning statement: "soon" names no date: add one', "wording_loose_time", "Walk soon", {}, id="soon"
        ),
        pytest.param(
            'note statement: the wording says "soon": the due date is 2026-06-01',
            "wording_loose_time",
            "Walk soon",
            {"due": "2026-06-01"},
            id="soon, with a due date",
        ),
        pytest.param(None, "wording_loose_time", "Walk soon, by 1 June", {}, id="soon, and a date"),
        pytest.param(
            'note statement: "review" is what a therapist does: say what the client will do',
            "wording_therapist_action",
            "Review seating",
            {},
            id="a therapist's work",
        ),
    ],
)
def test_each_concern_has_its_excuse(expected: str | None, rule: str, statement: str, terms: dict[str, Any]) -> None:
    """What excuses a word depends on why it is looked for."""
    assert ([] if expected is None else [expected]) == found(rule, worded(statement, **terms))


def test_wording_is_checked_in_its_own_language_alone() -> None:
    """Without a language no word is judged, and a goal is not told to be vague in another."""
    goal = attrs.evolve(WHOLE, terms=attrs.evolve(DRESSING, statement="Improve soon", verb="anziehen"))
    told = review(goal, on=ON, language=None)

    assert {"present"} == set(told.by_letter.values())
    assert review(goal, on=ON, language=ENGLISH)["M"].status is LetterStatus.NEEDS_HUMAN


@pytest.mark.parametrize(
    ("expected", "terms"),
    [
        pytest.param([], {"verb": "dresses"}, id="observable"),
        pytest.param([], {"verb": None, "statement": "Dresses alone"}, id="in the statement"),
        pytest.param(
            ["warning verb: no verb says what will be seen done: give one, such as prepare or walk"],
            {"verb": None, "statement": "Independence"},
            id="none",
        ),
        pytest.param(
            ['warning verb: "feel" cannot be observed: name what will be seen done'], {"verb": "feel"}, id="inner"
        ),
        pytest.param(
            ["note verb: the verb is not among those known to be seen: can it be seen done?"],
            {"verb": "juggle"},
            id="unknown",
        ),
        pytest.param([], {"verb": "pace", "occupation": "pace_energy"}, id="the occupation's own"),
        pytest.param(
            ["note verb: the verb is not among those known to be seen: can it be seen done?"],
            {"verb": "pace"},
            id="another occupation's",
        ),
        pytest.param(
            ["note verb: the verb is not among those known to be seen: can it be seen done?"],
            {"verb": "pace", "occupation": None},
            id="no occupation",
        ),
        pytest.param(
            ["note verb: the verb is not among those known to be seen: can it be seen done?"],
            {"verb": "manage", "occupation": "manage_bladder"},
            id="to manage something, though the occupation is called so",
        ),
        pytest.param(
            ['warning verb: "manage" has no visible end point: name what will be seen done'],
            {"verb": "manage", "occupation": None},
            id="to manage nothing",
        ),
        pytest.param(
            ["note verb: the verb is not among those known to be seen: can it be seen done?"],
            {"verb": "soon"},
            id="vague in another way",
        ),
        pytest.param(
            ["note verb: the verb is not among those known to be seen: can it be seen done?"],
            {"verb": "maintain", "maintain": True, "measure": LEVEL, "baseline": 5, "target": 5},
            id="a level to hold",
        ),
    ],
)
def test_a_verb_must_be_seen(expected: list[str], terms: dict[str, Any]) -> None:
    """A verb is known to be observable, known not to be, or asked about."""
    assert expected == found("goal_verb", attrs.evolve(WHOLE, terms=attrs.evolve(DRESSING, **terms)))


def test_support_in_the_wording_alone_is_to_be_recorded() -> None:
    """COAST's assist level and the second of the four parts: a person records what the words seem to say."""
    goal = worded("Dress with one verbal prompt")

    assert found("goal_support", goal) == [
        "note support: the wording seems to name support: record it, with the level of help"
    ]
    assert found("goal_assist_level", goal) == [
        "note support.level: the wording seems to name support: record it, with the level of help"
    ]
    assert review(goal, on=ON, reading="coast")["A"].status is LetterStatus.NEEDS_HUMAN


def test_without_a_language_a_verb_must_be_given() -> None:
    """A statement in an unknown language shows no verb."""
    goal = attrs.evolve(WHOLE, terms=attrs.evolve(DRESSING, verb=None))

    assert len(found("goal_verb", goal, language=None)) == 1


@pytest.mark.parametrize(
    ("expected", "terms"),
    [
        pytest.param(
            ["warning support: no support is named: say which people, prompts or equipment, or that none is needed"],
            {"support": None},
            id="none",
        ),
        pytest.param(
            ["warning support: no support is named: say which people, prompts or equipment, or that none is needed"],
            {"support": Support()},
            id="empty",
        ),
        pytest.param([], {"support": Support(level="independent")}, id="none needed"),
    ],
)
def test_support_is_named(expected: list[str], terms: dict[str, Any]) -> None:
    """That no help is needed is support named."""
    assert expected == found("goal_support", attrs.evolve(WHOLE, terms=attrs.evolve(DRESSING, **terms)))


@pytest.mark.parametrize(
    ("expected", "support"),
    [
        ("missing", None),
        ("missing", Support(equipment=["rail"])),
        ("present", Support(word="assistance_of_1")),
        ("present", Support(level="total_assist")),
    ],
)
def test_an_assist_level_is_named(expected: str, support: Support | None) -> None:
    """COAST asks for the level of help; a word of UK services is one."""
    assert expected == reviewed("coast", support=support)["A"].status


@pytest.mark.parametrize(
    ("expected", "terms"),
    [
        pytest.param([], {"baseline": None, "target": None, "measure": GoalMeasure(kind="yes_no")}, id="yes or no"),
        pytest.param([], {"baseline": None, "target": 5, "measure": LEVEL, "maintain": True}, id="to hold"),
        pytest.param(
            ["note target: the wording has a level: record the one wanted"],
            {"baseline": None, "target": None, "measure": LEVEL, "maintain": True},
            id="to hold what the wording says",
        ),
        pytest.param(
            ["warning target: no level is named that is wanted"],
            {"baseline": None, "target": None, "measure": LEVEL, "maintain": True, "statement": None},
            id="to hold what",
        ),
        pytest.param(["warning baseline: no level at the start is recorded"], {"baseline": None}, id="no baseline"),
    ],
)
def test_levels_are_named(expected: list[str], terms: dict[str, Any]) -> None:
    """A yes or no goal, and a level to hold, need less."""
    assert expected == found("goal_levels", attrs.evolve(WHOLE, terms=attrs.evolve(DRESSING, **terms)))


UNJUDGED = attrs.evolve(DRESSING, judgements=())


@pytest.mark.parametrize(
    ("expected", "terms", "readings"),
    [
        pytest.param([], {}, [], id="nothing to look at"),
        pytest.param(
            ["note support: no support is named that would make it achievable"], {"support": None}, [], id="support"
        ),
        pytest.param([], {"measure": LEVEL, "baseline": 3, "target": 5}, [], id="two levels"),
        pytest.param(
            ["note target: it is to gain 3 levels of help: is that in reach?"],
            {"measure": LEVEL, "baseline": 2, "target": 5},
            [],
            id="three levels",
        ),
        pytest.param([], {"measure": LEVEL, "baseline": 2, "target": None}, [], id="a level without a target"),
        pytest.param([], {}, [("2026-04-16", 35)], id="on the line"),
        pytest.param(
            ["note target: nothing is gained yet, with 46 days left at the last reading"],
            {},
            [("2026-04-16", 45)],
            id="nothing gained",
        ),
        pytest.param(
            ["note target: to be in time it needs 3.9 times the pace seen so far"], {}, [("2026-04-16", 40)], id="slow"
        ),
        pytest.param([], {}, [("2026-03-02", 45)], id="read on the first day"),
        pytest.param([], {}, [("2026-06-02", 44)], id="read after the due day"),
        pytest.param([], {}, [("2026-04-16", 20)], id="reached"),
        pytest.param([], {"due": None}, [("2026-04-16", 44)], id="no due day"),
        pytest.param(
            [],
            {"measure": GoalMeasure(kind="yes_no"), "baseline": None, "target": None},
            [("2026-04-16", 0)],
            id="yes or no",
        ),
    ],
)
def test_evidence_is_put_before_whoever_judges(
    expected: list[str], terms: dict[str, Any], readings: list[tuple[str, int]]
) -> None:
    """The pace needed, the step and the support, only while nobody has judged."""
    read = [Reading(on=on, value=value) for on, value in readings]
    unjudged = attrs.evolve(WHOLE, terms=attrs.evolve(UNJUDGED, **terms), readings=read)
    judged = attrs.evolve(WHOLE, terms=attrs.evolve(DRESSING, **terms), readings=read)

    assert expected == found("goal_evidence", unjudged, on="2026-06-05")
    assert found("goal_evidence", judged, on="2026-06-05") == []


def test_twice_the_pace_is_still_let_be() -> None:
    """The limit itself is not above the limit."""
    terms = attrs.evolve(UNJUDGED, due="2026-05-31", review_dates=(), baseline=45, target=15)
    goal = attrs.evolve(WHOLE, terms=terms).with_reading(on="2026-04-16", value=35)

    assert found("goal_evidence", goal, on="2026-04-16") == []
    assert len(found("goal_evidence", attrs.evolve(goal, terms=attrs.evolve(terms, target=14)), on="2026-04-16")) == 1


@pytest.mark.parametrize(
    ("expected", "owners", "lead"),
    [
        pytest.param(["warning owners: nobody answers for it"], [], None, id="nobody"),
        pytest.param(
            ["warning owners: nothing says what OT-1 does for it"],
            [Owner(id="OT-1", discipline="occupational_therapy")],
            None,
            id="no role",
        ),
        pytest.param([], OWNERS[:1], None, id="one alone needs no lead"),
        pytest.param(["warning lead: several answer for it, and none of them leads"], OWNERS, None, id="no lead"),
        pytest.param([], OWNERS, "PT-1", id="a lead"),
        pytest.param(
            ["warning lead: several answer for it, and none of them leads"],
            [*OWNERS, Owner(id="SLT-1", discipline="speech", role="x", period=Period(end="2026-03-08"))],
            "SLT-1",
            id="the lead has left",
        ),
    ],
)
def test_somebody_answers_for_it(expected: list[str], owners: list[Owner], lead: str | None) -> None:
    """Doran's assignable: owners with roles, and one who leads."""
    assert expected == found("goal_owners", attrs.evolve(WHOLE, owners=owners, lead=lead))


@pytest.mark.parametrize(
    ("expected", "statement", "terms", "plan_end"),
    [
        pytest.param(["warning due: no due date is set"], "Walk", {}, None, id="none"),
        pytest.param(
            ["note due: no due date is set: what the wording says comes to 2026-04-13"],
            "Walk in 6 weeks",
            {},
            None,
            id="six weeks",
        ),
        pytest.param(
            ["note due: no due date is set: the wording names a date"], "Walk by 1 June", {}, None, id="a date in words"
        ),
        pytest.param([], "Walk", {"due": "2026-06-01"}, "2026-06-01", id="on the last day of the plan"),
        pytest.param(
            ["note due: it is due on 2026-06-01, after the plan ends on 2026-05-31"],
            "Walk",
            {"due": "2026-06-01"},
            "2026-05-31",
            id="after the plan",
        ),
    ],
)
def test_a_due_date_is_proposed(
    expected: list[str], statement: str, terms: dict[str, Any], plan_end: str | None
) -> None:
    """A time from the start is turned into a date."""
    assert expected == found("goal_due", worded(statement, **terms), plan_end=plan_end)


def test_without_words_no_date_is_proposed() -> None:
    """Neither a missing statement nor an unknown language gives a date."""
    assert found("goal_due", BARE) == ["warning due: no due date is set"]
    assert found("goal_due", worded("Walk in 6 weeks"), language=None) == ["warning due: no due date is set"]


@pytest.mark.parametrize(
    ("expected", "on", "readings"),
    [
        pytest.param("present", "2026-04-22", [], id="a week after is not late"),
        pytest.param("missing", "2026-04-23", [], id="eight days after is"),
        pytest.param("present", "2026-04-23", ["2026-04-08"], id="read a week before"),
        pytest.param("missing", "2026-04-23", ["2026-04-07"], id="read eight days before"),
        pytest.param("present", "2026-04-23", ["2026-04-22"], id="read a week after"),
        pytest.param("missing", "2026-04-23", ["2026-04-24"], id="read later than asked about"),
    ],
)
def test_a_review_has_its_reading(expected: str, on: str, readings: list[str]) -> None:
    """SMARTER's evaluate: reviews that are past have an entry, within a week on either side."""
    goal = attrs.evolve(WHOLE, readings=[Reading(on=day, value=40) for day in readings])

    assert expected == review(goal, on=on, reading="smarter")["E"].status


@pytest.mark.parametrize(
    ("expected", "days", "value"),
    [
        pytest.param("present", [10, 20, 30], 44, id="three in a row"),
        pytest.param("needs_human", [10, 20, 30, 40], 44, id="four in a row"),
        pytest.param("present", [10, 20, 30, 40], 25, id="four above the line"),
    ],
)
def test_four_in_a_row_under_the_line_ask_for_a_change(expected: str, days: list[int], value: int) -> None:
    """SMARTER's readjust, by the rule of thumb of section 1.4."""
    start = DRESSING.start
    goal = attrs.evolve(WHOLE, readings=[Reading(on=start.add(days=day), value=value) for day in days])

    assert expected == review(goal, on="2026-05-01", reading="smarter")["R2"].status


def test_a_changed_plan_starts_the_count_again() -> None:
    """Readings before the last version call for no further change."""
    goal = attrs.evolve(WHOLE, readings=[Reading(on=DRESSING.start.add(days=day), value=44) for day in (5, 10, 15, 20)])
    changed = goal.revised(
        on="2026-04-01", author="OT-1", reason="slow", terms=attrs.evolve(DRESSING, target=30, review_dates=())
    )

    assert review(changed, on="2026-03-31", reading="smarter")["R2"].status is LetterStatus.NEEDS_HUMAN
    assert review(changed, on="2026-04-01", reading="smarter")["R2"].status is LetterStatus.PRESENT


@pytest.mark.parametrize(
    "terms",
    [
        pytest.param({"measure": GoalMeasure(kind="yes_no"), "baseline": None, "target": None}, id="yes or no"),
        pytest.param({"measure": MINUTES, "baseline": None}, id="no baseline"),
        pytest.param({"measure": MINUTES, "due": None, "review_dates": ()}, id="no due day"),
    ],
)
def test_without_a_line_nothing_lies_below_it(terms: dict[str, Any]) -> None:
    """Where there is no line, no change is asked for."""
    goal = attrs.evolve(
        WHOLE,
        terms=attrs.evolve(DRESSING, **terms),
        readings=[Reading(on=DRESSING.start.add(days=day), value=0) for day in (5, 10, 15, 20)],
    )

    assert review(goal, on="2026-05-01", reading="smarter")["R2"].status is LetterStatus.PRESENT


def test_a_review_is_read_like_a_mapping() -> None:
    """Letters are its keys, in order, and an unknown one is told what there is."""
    told = review(WHOLE, on=ON)

    assert list(told) == ["S", "M", "A", "R", "T"]
    assert len(told) == 5
    assert isinstance(told["S"], LetterReview)
    assert told["S"].key == "S"
    assert "X" not in told
    with pytest.raises(UnknownKeyError, match="there are S, M, A, R, T"):
        told["X"]


def test_either_version_can_be_reviewed() -> None:
    """The version that holds on the day, or the original."""
    goal = WHOLE.revised(on="2026-03-05", author="OT-1", reason="x", terms=attrs.evolve(DRESSING, context=None))

    assert review(goal, on="2026-03-04")["S"].status is LetterStatus.PRESENT
    assert review(goal, on=ON)["S"].status is LetterStatus.MISSING
    assert review(goal, on=ON, version="original")["S"].status is LetterStatus.PRESENT


@pytest.mark.parametrize(
    ("path", "given"),
    [
        ("on", {"on": "today"}),
        ("reading", {"on": ON, "reading": "clever"}),
        ("version", {"on": ON, "version": "last"}),
        ("plan_end", {"on": ON, "plan_end": "2026-02-30"}),
    ],
)
def test_arguments_are_checked(path: str, given: dict[str, Any]) -> None:
    """An unknown reading is refused, with those there are."""
    with pytest.raises(InvalidInputError) as caught:
        review(WHOLE, **given)

    assert [path] == [problem.path for problem in caught.value.problems]


def test_a_review_reads_letter_by_letter_without_a_verdict() -> None:
    """Status, finding and question stand together, and the reading is named."""
    read = str(reviewed(context=None).outline())

    for said in (
        "Goal G1 on 2026-03-09: SMART as rehabilitation reads it",
        "S       Specific               missing",
        "is it the right activity?",
        "nothing says where, or with what",
        "Wade DT",
        "There is no verdict over all of them.",
    ):
        assert said in read


def test_a_review_without_findings_reads_without_them() -> None:
    """Nothing found is no heading."""
    assert "What was found" not in str(review(WHOLE, on=ON).outline())


def test_what_is_found_twice_is_told_once() -> None:
    """A rule of two letters gives its finding once."""
    told = reviewed(target=None)

    assert told["M"].findings[0] in told["A"].findings
    assert len(told.findings) == len(set(told.findings))


def test_every_rule_belongs_to_a_letter_and_has_a_source() -> None:
    """No rule is declared and never asked, and none is without what it rests on."""
    asked = {rule.key for acronym in READINGS.values() for letter in acronym.letters for rule in letter.rules}

    assert asked == {rule.key for rule in RULES}
    assert [rule.key for rule in RULES if not rule.sources] == []
    assert len(RULES) == len({rule.key for rule in RULES})


@pytest.mark.parametrize("reading", SmartReading)
def test_every_reading_has_letters_of_its_own(reading: SmartReading) -> None:
    """No letter stands twice in a reading, each means something, and the reading is published somewhere."""
    acronym = READINGS[reading]
    keys = [letter.key for letter in acronym.letters]

    assert len(keys) == len(set(keys))
    assert all(str(letter.word) for letter in acronym.letters)
    assert acronym.sources
    assert str(acronym.label)


@pytest.mark.parametrize("status", LetterStatus)
def test_each_status_has_words(status: LetterStatus) -> None:
    """Every status can be read."""
    assert str(status.label)

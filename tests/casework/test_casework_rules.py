"""The report standard: what each rule finds, and where it finds nothing (G5, G18 to G23)."""

import re
from collections.abc import Callable
from functools import reduce
from typing import Any

import attrs
import pytest

from occupational_therapy.casework import (
    RULES,
    Answered,
    AssessmentReport,
    CaseStep,
    DischargeReport,
    ExpertReport,
    ExpertTest,
    InPlace,
    InstructedQuestion,
    Literature,
    MonthlyReport,
    Particulars,
    ProgressReview,
    assessment_report,
    discharge_report,
    monthly_report,
    progress_review,
    review_report,
)
from occupational_therapy.casework.reports import expert_rules
from occupational_therapy.goals import Goal
from occupational_therapy.goals.gas import GoalScaling
from occupational_therapy.kernel.findings import Basis, Severity
from tests.casework.caseload import (
    ADVICE,
    ANALYSIS,
    ASSESSMENT,
    CASE,
    DRESSING,
    G1,
    RAIL,
    SIGNED,
    case,
    problems,
    referral,
)

Found = list[tuple[str, str, str]]

SOUND_NOTE = CASE.notes[0]
ASKED = referral(capacity="can_decide")
SOUND = case(
    referral=ASKED, goals=[CASE.goals[0]], sessions=[attrs.evolve(CASE.sessions[1], goals=["G1"])], notes=[SOUND_NOTE]
)
"""A case of whose reports nothing is found."""


def first(**changes: Any) -> AssessmentReport:  # noqa: ANN401 - parts of every kind
    """The assessment report of the sound case with parts of the assessment replaced, and its recommendation."""
    advice = changes.pop("recommendations", SOUND.recommendations)
    asked = changes.pop("referral", SOUND.referral)
    return assessment_report(
        attrs.evolve(SOUND, assessment=attrs.evolve(ASSESSMENT, **changes), recommendations=advice, referral=asked),
        particulars=SIGNED,
    )


def march(**changes: Any) -> MonthlyReport:  # noqa: ANN401 - as above
    """The report for March of the sound case with parts replaced."""
    return monthly_report(attrs.evolve(SOUND, **changes), month="2026-03", particulars=SIGNED)


Report = AssessmentReport | MonthlyReport | ProgressReview | DischargeReport | ExpertReport


def found(report: Report) -> Found:
    """What is found, by rule, path and message."""
    return [(each.rule, each.path, str(each.message)) for each in review_report(report)]


REVIEWED = [
    CaseStep(on="2026-03-09", event="accept", by="OT-1"),
    CaseStep(on="2026-03-16", event="assess", by="OT-1"),
    CaseStep(on="2026-03-17", event="agree_goals", by="OT-1"),
    CaseStep(on="2026-03-18", event="agree_plan", by="OT-1"),
    CaseStep(on="2026-04-30", event="continue", by="OT-1", reason="The goal is nearly met"),
]
ENDED = [
    *REVIEWED[:-1],
    CaseStep(on="2026-06-05", event="finish", by="OT-1", reason="The goal is met"),
]
"""The life of the sound case up to a review, and to its end."""


def spring(particulars: Particulars | None = SIGNED, **changes: Any) -> ProgressReview:  # noqa: ANN401 - as above
    """The review of the sound case over two months with parts replaced."""
    period = ("2026-03-09", "2026-04-30")
    return progress_review(attrs.evolve(SOUND, **({"steps": REVIEWED} | changes)), period, particulars)


def last(**changes: Any) -> DischargeReport:  # noqa: ANN401 - as above
    """The discharge of the sound case with parts of the case replaced, or what its author says."""
    says = {
        "advice": "If dressing slows again",
        "in_place": [InPlace(what="A rail", review_on="2027-06-05", owner="CM-1")],
    }
    said = {name: changes.pop(name, says.get(name)) for name in ("advice", "in_place", "reason")}
    closed = SOUND.goals[0].with_step(on="2026-06-05", event="close", author="OT-1", reason="Met")
    parts: dict[str, Any] = {
        "steps": ENDED,
        "closed_on": ENDED[-1].on,
        "goals": [closed],
        "results": CASE.results,
    } | changes
    return discharge_report(attrs.evolve(SOUND, **parts), particulars=SIGNED, **said)


def court(**changes: Any) -> ExpertReport:  # noqa: ANN401 - as above
    """A complete report to a court with parts replaced."""
    whole: dict[str, Any] = {
        "case": "K-9",
        "client": "C-7",
        "practitioner": "OT-1",
        "referrer": "solicitor",
        "consent": "given",
        "capacity": "can_decide",
        "particulars": SIGNED,
        "jurisdiction": "england",
        "treated_by": ["OT-5"],
        "qualifications": "Diploma, 1999",
        "instructions": "To report on the need for equipment",
        "own_knowledge": "What was seen at the visit",
        "literature": [Literature(citation="A paper")],
        "examinations": [ExpertTest(on="2026-03-16", what="Made-up Scale", by="OT-1")],
        "questions": [InstructedQuestion(id="Q1", question="Which equipment?")],
        "answers": [Answered(question="Q1", answer="A rail")],
        "opinion": "A rail is needed, because the step is high",
        "range_of_opinion": "There is none",
        "qualified": "It is not",
        "summary": "A rail",
        "duty": "As the author wrote it",
        "awareness": "As the author wrote it",
        "statement_of_truth": "As the author wrote it",
    }
    return ExpertReport(**(whole | changes))


@pytest.mark.parametrize(
    "report",
    [first(), march(), spring(), last(), court()],
    ids=["assessment", "month", "review", "discharge", "court"],
)
def test_nothing_is_found_of_a_sound_report(report: Report) -> None:
    """A report that has everything is left in peace."""
    assert found(report) == []


QUESTIONS = "instructed_questions_answered"
COVERAGE = "holistic_coverage"
ANALYSED = "activities_analysed"
ORIENTATED = "recommendations_goal_orientated"
COSTED = "recommendations_costed"
PROGRESS = "progress_against_original_goals"
CENTRED = "person_centred"
PARTICULARS = "report_particulars"


@pytest.mark.parametrize(
    ("expected", "changes"),
    [
        pytest.param(
            [(QUESTIONS, "unanswered[0]", "question Q2 of the referral is not answered: answer it, or say why not")],
            {"answers": ASSESSMENT.answers[:1]},
            id="a question open",
        ),
        pytest.param(
            [
                (
                    COVERAGE,
                    "assessment.occupations",
                    "nothing of Leisure was looked at: look at it, or say why not",
                )
            ],
            {"left_out": []},
            id="an area left out without a reason",
        ),
        pytest.param(
            [], {"left_out": [], "occupations": ["bath_shower", "do_job_tasks", "eat_out"]}, id="no area left out"
        ),
        pytest.param(
            [
                (COVERAGE, "assessment.dimensions", "needs of this kind were not looked at: Psychological"),
                (COVERAGE, "assessment.dimensions", "needs of this kind were not looked at: Environmental"),
            ],
            {"dimensions": ["social", "physical"]},
            id="two kinds of need",
        ),
        pytest.param(
            [
                (
                    ANALYSED,
                    "assessment.analyses",
                    "no activity is analysed: take one apart into steps and say where difficulty arises",
                )
            ],
            {"analyses": [], "occupations": ["bath_shower", "do_job_tasks"]},
            id="no analysis",
        ),
        pytest.param(
            [
                (
                    ANALYSED,
                    "assessment.analyses[1].opinion",
                    "analysis A2 gives no opinion of the effect on function",
                )
            ],
            {"analyses": [ANALYSIS, attrs.evolve(ANALYSIS, id="A2", opinion=None)]},
            id="no opinion",
        ),
        pytest.param(
            [
                (
                    ANALYSED,
                    "assessment.analyses[0].steps[1].causes",
                    "analysis A1 does not say what the difficulty comes from",
                )
            ],
            {
                "analyses": [
                    attrs.evolve(ANALYSIS, steps=[ANALYSIS.steps[0], attrs.evolve(ANALYSIS.steps[1], causes=[])])
                ]
            },
            id="no cause",
        ),
        pytest.param(
            [
                (PARTICULARS, "assessment.place", "the place of the assessment is not recorded"),
                (PARTICULARS, "assessment.present", "who was present is not recorded"),
                (PARTICULARS, "assessment.informants", "what the findings rest on is not recorded"),
            ],
            {"place": None, "present": None, "informants": None},
            id="no particulars",
        ),
        pytest.param(
            [(PARTICULARS, "consent", "the footing of consent or best interests is not recorded")],
            {"referral": attrs.evolve(ASKED, consent="not_recorded")},
            id="no footing",
        ),
        pytest.param([], {"referral": attrs.evolve(ASKED, consent="best_interests")}, id="best interests"),
        pytest.param(
            [(PARTICULARS, "capacity", "whether the client can decide about it is not recorded")],
            {"referral": referral()},
            id="no word of capacity",
        ),
    ],
)
def test_an_assessment_report(expected: Found, changes: dict[str, Any]) -> None:
    """What the first report leaves open is found, each with its path."""
    assert expected == found(first(**changes))


JUDGED = {"realistic": None, "achievable": None, "judged_by": None}


@pytest.mark.parametrize(
    ("expected", "changes"),
    [
        pytest.param([(ORIENTATED, "goals", "serves no goal: name one")], {"goals": []}, id="no goal"),
        pytest.param([(ORIENTATED, "due", "has no date by which: give one")], {"due": None}, id="no day"),
        pytest.param(
            [(ORIENTATED, "owner", "has nobody who sees to it: name an owner")], {"owner": None}, id="no owner"
        ),
        pytest.param(
            [
                (ORIENTATED, "realistic", "was judged realistic by nobody: record who judged it"),
                (ORIENTATED, "achievable", "was judged achievable by nobody: record who judged it"),
            ],
            JUDGED,
            id="not judged",
        ),
        pytest.param(
            [(ORIENTATED, "judged_by", "was judged, but not said by whom")], {"judged_by": None}, id="judged by nobody"
        ),
        pytest.param(
            [
                (ORIENTATED, "achievable", "was judged achievable by nobody: record who judged it"),
                (ORIENTATED, "judged_by", "was judged, but not said by whom"),
            ],
            {"judged_by": None, "achievable": None},
            id="one judged, by nobody",
        ),
        pytest.param(
            [
                (ORIENTATED, "realistic", "was judged not to be realistic"),
                (ORIENTATED, "achievable", "was judged not to be achievable"),
            ],
            {"realistic": False, "achievable": False},
            id="judged not to be so",
        ),
        pytest.param([(COSTED, "need", "names no need")], {"need": None}, id="no need"),
        pytest.param([(COSTED, "reason", "gives no reason")], {"reason": None}, id="no reason"),
        pytest.param(
            [(COSTED, "alternatives", "tells of no alternative that was considered")],
            {"alternatives": []},
            id="none else",
        ),
        pytest.param(
            [(COSTED, "items", "is not costed: list its costs, or say that it costs nothing")],
            {"items": []},
            id="not costed",
        ),
        pytest.param(
            [(COSTED, "items", "is not costed: list its costs, or say that it costs nothing")],
            {"items": [], "no_cost": False},
            id="not free and not costed",
        ),
        pytest.param([], {"items": [], "no_cost": True, "funding": []}, id="free"),
        pytest.param([(COSTED, "funding", "names nobody who may pay")], {"funding": []}, id="nobody pays"),
    ],
)
@pytest.mark.parametrize("report", [first, march])
def test_a_recommendation(expected: Found, changes: dict[str, Any], report: Callable[..., Any]) -> None:
    """What a recommendation lacks is found in either report."""
    lacking = [ADVICE, attrs.evolve(ADVICE, id="REC-2", **changes)]

    assert [
        (rule, f"recommendations[1].{path}", f"recommendation REC-2 {what}") for rule, path, what in expected
    ] == found(report(recommendations=lacking))


def test_a_price_that_rests_on_nothing() -> None:
    """A line that does not say what its price rests on is noted by its identifier."""
    items = [RAIL, attrs.evolve(RAIL, id="I2", supplier=None)]

    assert [
        (
            COSTED,
            "recommendations[0].items[1].supplier",
            "item I2 of recommendation REC-1 does not say what its price rests on",
        )
    ] == found(first(recommendations=[attrs.evolve(ADVICE, items=items)]))


def ended(event: str, on: str) -> Goal:
    """The goal after something that ended it, without readings."""
    return G1.with_step(on=on, event=event, author="OT-1", reason="x")


UNREAD = (PROGRESS, "goals[0].goal.readings", "goal G1 was not measured in the period: its progress cannot be told")
NO_NEXT = (PROGRESS, "goals[0].note", "goal G1 has no next step")
UNWORKED = (PROGRESS, "goals[0].sessions", "no session of the period worked on goal G1")
UNLINKED = (PROGRESS, "sessions[0].goals", "session S1 is linked to no goal")
NIL = (PROGRESS, "sessions", "nothing was done in the period: a nil report is due all the same")
ELSEWHERE = [attrs.evolve(CASE.sessions[1], goals=[])]


@pytest.mark.parametrize(
    ("expected", "changes"),
    [
        pytest.param([NIL], {"sessions": []}, id="nil"),
        pytest.param([NIL], {"sessions": [CASE.sessions[2]]}, id="nil, one cancelled"),
        pytest.param(
            [NIL, (PROGRESS, "goals", "there is no goal to report against")],
            {"goals": [], "sessions": [], "notes": [], "recommendations": []},
            id="no goal",
        ),
        pytest.param([UNREAD], {"goals": [G1]}, id="not measured"),
        pytest.param([UNREAD], {"goals": [G1.with_reading(on="2026-04-01", value=40)]}, id="measured later"),
        pytest.param([NO_NEXT], {"notes": []}, id="no note"),
        pytest.param([NO_NEXT], {"notes": [attrs.evolve(SOUND_NOTE, next_step=None)]}, id="no next step"),
        pytest.param([NO_NEXT], {"notes": [attrs.evolve(SOUND_NOTE, on="2026-04-01")]}, id="a next step later"),
        pytest.param([UNWORKED, UNLINKED], {"sessions": ELSEWHERE}, id="a session for no goal"),
        pytest.param(
            [(*UNLINKED[:1], "sessions[1].goals", *UNLINKED[2:])],
            {
                "sessions": [
                    attrs.evolve(CASE.sessions[2], on="2026-03-09"),
                    *ELSEWHERE,
                    attrs.evolve(CASE.sessions[0], on="2026-03-20"),
                ]
            },
            id="counted among all sessions",
        ),
        pytest.param(
            [NIL, UNREAD, NO_NEXT],
            {"goals": [ended("hold", "2026-03-16")], "notes": [], "sessions": []},
            id="on hold, and nothing done",
        ),
        pytest.param([UNREAD], {"goals": [ended("close", "2026-03-31")], "notes": []}, id="ended on the last day"),
        pytest.param([UNREAD], {"goals": [ended("close", "2026-03-01")], "notes": []}, id="ended on the first day"),
        pytest.param(
            [UNREAD, NO_NEXT], {"goals": [ended("close", "2026-04-01")], "notes": []}, id="ended on the day after"
        ),
        pytest.param([], {"goals": [ended("close", "2026-02-28")], "notes": []}, id="ended before"),
        pytest.param(
            [UNREAD, NO_NEXT],
            {
                "goals": [
                    ended("close", "2026-02-27").with_step(on="2026-03-20", event="reopen", author="OT-1", reason="x")
                ],
                "notes": [],
            },
            id="opened again",
        ),
    ],
)
def test_progress_against_original_goals(expected: Found, changes: dict[str, Any]) -> None:
    """What a month leaves open of its goals is found; a goal that ended before it is left in peace."""
    assert expected == [each for each in found(march(**changes)) if each[0] == PROGRESS]


@pytest.mark.parametrize(
    ("expected", "changes"),
    [
        pytest.param(
            [
                (
                    CENTRED,
                    "goals[0].against_current.terms.agreement",
                    "goal G1: it is not recorded whether the client agreed",
                )
            ],
            {"agreement": "not_recorded"},
            id="agreement not recorded",
        ),
        pytest.param([], {"agreement": "best_interests"}, id="best interests"),
        pytest.param(
            [
                (
                    CENTRED,
                    "goals[0].against_current.terms.client_words",
                    "goal G1 is not told in the client's words",
                )
            ],
            {"client_words": None},
            id="without the client's words",
        ),
    ],
)
def test_person_centred(expected: Found, changes: dict[str, Any]) -> None:
    """Each goal has the client's words and agreement (G5)."""
    goal = attrs.evolve(G1, terms=attrs.evolve(DRESSING, **changes)).with_reading(on="2026-03-24", value=40)

    assert expected == found(march(goals=[goal]))


def test_a_goal_that_ended_is_not_asked_for_the_clients_words() -> None:
    """What is over is not mended."""
    goal = attrs.evolve(G1, terms=attrs.evolve(DRESSING, client_words=None))
    over = goal.with_step(on="2026-02-28", event="close", author="OT-1", reason="x")

    assert found(march(goals=[over])) == []


def bare() -> list[Report]:
    """Reports that lack as much as a report can."""
    least = attrs.evolve(
        ASSESSMENT,
        place=None,
        present=None,
        informants=None,
        left_out=[],
        dimensions=[],
        occupations=[],
        answers=[],
        analyses=[
            attrs.evolve(ANALYSIS, opinion=None, steps=[attrs.evolve(ANALYSIS.steps[1], causes=[])]),
        ],
    )
    advice = attrs.evolve(
        ADVICE,
        need=None,
        reason=None,
        alternatives=[],
        goals=[],
        items=[attrs.evolve(RAIL, supplier=None)],
        funding=[],
        owner=None,
        due=None,
        realistic=False,
        achievable=None,
        judged_by=None,
    )
    poor = case(
        assessment=least,
        referral=referral(consent="not_recorded"),
        recommendations=[advice],
        goals=[G1, attrs.evolve(CASE.goals[1])],
        sessions=ELSEWHERE,
        notes=[],
    )
    unsigned = Particulars(author="OT-9", signature="Signed")
    return [
        assessment_report(poor),
        monthly_report(poor, month="2026-03"),
        monthly_report(case(goals=[], sessions=[], notes=[], recommendations=[]), month="2026-03"),
        progress_review(poor, ("2026-03-09", "2026-06-08")),
        discharge_report(poor, on="2026-06-08", particulars=unsigned, in_place=[InPlace(what="A rail")]),
        ExpertReport(case="K-1", client="C-7", practitioner="OT-9", referrer="solicitor", particulars=unsigned),
    ]


REVIEW = "review_decided"
DISCHARGE = "discharge_complete"
NO_GOALS: dict[str, Any] = {"goals": [], "notes": [], "recommendations": [], "sessions": []}
NO_COST = "what the sessions cost is not known without rates"
ELSEWHERE_IN_UK = "Part 35 does not apply there: hold the report against the rules of that court"
CONTENTS = "expert_report_contents"
ROLES = "treating_and_expert_apart"


@pytest.mark.parametrize(
    ("expected", "changes"),
    [
        pytest.param(
            [
                (
                    REVIEW,
                    "evaluations",
                    "no outcome is recorded: go on, revise the goals or the therapy, assess again, or end",
                )
            ],
            {"steps": REVIEWED[:-1]},
            id="not decided",
        ),
        pytest.param(
            [(REVIEW, "evaluations[0].reason", "the outcome of the review has no reason")],
            {"steps": [*REVIEWED[:-1], attrs.evolve(REVIEWED[-1], reason=None)]},
            id="no reason",
        ),
        pytest.param(
            [(REVIEW, "goals", "there is no goal to review")],
            {"goals": [], "notes": [], "recommendations": [], "sessions": []},
            id="no goal",
        ),
        pytest.param([(REVIEW, *UNREAD[1:])], {"goals": [G1]}, id="not measured"),
        pytest.param(
            [
                (
                    REVIEW,
                    "attainment[0].goals",
                    "a scaled goal has no level at the planned review: rate it, or say why not",
                )
            ],
            {
                "goals": [
                    attrs.evolve(
                        SOUND.goals[0],
                        terms=attrs.evolve(DRESSING, review_dates=["2026-04-30"]),
                        revisions=[],
                        scaling=GoalScaling(baseline=-1),
                    )
                ]
            },
            id="not scaled at the review",
        ),
    ],
)
def test_a_review(expected: Found, changes: dict[str, Any]) -> None:
    """A review measures each goal, scales those planned, and decides with a reason."""
    assert expected == found(spring(**changes))


def test_a_goal_that_ended_before_a_review_is_left_in_peace() -> None:
    """Nothing is asked of what is over."""
    over = attrs.evolve(G1, terms=attrs.evolve(DRESSING, client_words=None))
    over = over.with_step(on="2026-02-28", event="close", author="OT-1", reason="x")

    assert found(spring(goals=[over])) == []


@pytest.mark.parametrize(
    ("expected", "changes"),
    [
        pytest.param(
            [(DISCHARGE, "reason", "it is not said why therapy ends")],
            {"steps": [*ENDED[:-1], attrs.evolve(ENDED[-1], reason=None)]},
            id="no reason",
        ),
        pytest.param([], {"steps": [], "reason": "The goal is met"}, id="a reason of the author's"),
        pytest.param([(DISCHARGE, "reason", "it is not said why therapy ends")], {"steps": []}, id="nothing recorded"),
        pytest.param(
            [(DISCHARGE, "goals[0].goal.steps", "goal G1 is still open: close it, or say who goes on with it")],
            {"goals": SOUND.goals},
            id="a goal open",
        ),
        pytest.param(
            [(DISCHARGE, "measures", "no measure was taken twice: no change over the case can be shown")],
            {"results": CASE.results[:1]},
            id="nothing measured twice",
        ),
        pytest.param(
            [
                (DISCHARGE, "in_place[1].review_on", "what stays in place has no day on which it is looked at"),
                (DISCHARGE, "in_place[1].owner", "what stays in place has nobody who sees to it"),
            ],
            {"in_place": [InPlace(what="A rail", review_on="2027-06-05", owner="CM-1"), InPlace(what="A stool")]},
            id="nobody sees to it",
        ),
        pytest.param(
            [(DISCHARGE, "charged", NO_COST)],
            {"rates": None},
            id="no rates",
        ),
        pytest.param([(DISCHARGE, "advice", "it is not said when to refer again")], {"advice": None}, id="no advice"),
        pytest.param(
            [
                (
                    QUESTIONS,
                    "unanswered[0]",
                    "question Q2 of the referral is not answered: answer it, or say why not",
                )
            ],
            {"assessment": attrs.evolve(ASSESSMENT, answers=ASSESSMENT.answers[:1])},
            id="a question open to the end",
        ),
        pytest.param(
            [(ORIENTATED, "recommendations[0].owner", "recommendation REC-1 has nobody who sees to it: name an owner")],
            {"recommendations": [attrs.evolve(ADVICE, owner=None)]},
            id="nobody goes on",
        ),
        pytest.param([], {"recommendations": [attrs.evolve(ADVICE, owner=None, status="done")]}, id="done already"),
    ],
)
def test_a_discharge(expected: Found, changes: dict[str, Any]) -> None:
    """A discharge says why, closes the goals, and hands over what goes on."""
    assert expected == found(last(**changes))


@pytest.mark.parametrize(("field", "what"), [(field, str(what)) for field, what in expert_rules.CONTENTS])
def test_each_content_of_a_report_to_a_court(field: str, what: str) -> None:
    """Each content of the practice direction is found missing by the field that holds it (REP-04)."""
    assert [(CONTENTS, field, what)] == found(court(**{field: None}))


OTHERS = ExpertTest(on="2026-03-16", what="Made-up Scale", by="PSY-2")


@pytest.mark.parametrize(
    ("expected", "changes"),
    [
        pytest.param([], {"literature": [], "examinations": []}, id="none, and said so"),
        pytest.param(
            [
                (CONTENTS, "examinations[0].qualifications", "the qualifications of who did it are not given"),
                (CONTENTS, "examinations[0].supervised", "it is not said whether the expert supervised it"),
            ],
            {"examinations": [OTHERS]},
            id="somebody else's test",
        ),
        pytest.param(
            [],
            {"examinations": [attrs.evolve(OTHERS, qualifications="Psychologist", supervised=False)]},
            id="somebody else's test, told",
        ),
        pytest.param(
            [(CONTENTS, "jurisdiction", "it is not said where the proceedings are: taken to be in England and Wales")],
            {"jurisdiction": None},
            id="where is not known",
        ),
        pytest.param([], {"jurisdiction": "wales"}, id="Wales"),
        pytest.param(
            [
                (
                    CONTENTS,
                    "jurisdiction",
                    "Part 35 does not apply there: hold the report against the rules of that court",
                )
            ],
            {"jurisdiction": "scotland", "duty": None},
            id="Scotland has its own rules",
        ),
        pytest.param(
            [
                (
                    ROLES,
                    "treated_by",
                    "its author treats the client or has: a treating therapist should not be the expert as well",
                )
            ],
            {"treated_by": ["OT-5", "OT-1"]},
            id="roles are mixed",
        ),
        pytest.param(
            [
                (
                    ROLES,
                    "treated_by",
                    "its author treats the client or has: a treating therapist should not be the expert as well",
                )
            ],
            {"practitioner": "OT-8"},
            id="written by who treats",
        ),
        pytest.param([], {"treated_by": []}, id="treated by nobody"),
        pytest.param(
            [(ROLES, "treated_by", "it is not known who treats the client: say so, that roles are not mixed")],
            {"treated_by": None},
            id="who treats is not known",
        ),
        pytest.param([(ROLES, "opinion", "there is no opinion")], {"opinion": None}, id="no opinion"),
    ],
)
def test_a_report_to_a_court(expected: Found, changes: dict[str, Any]) -> None:
    """Unknown is no pass, other courts have other rules, and whoever treats is not the expert (REP-01, REP-07)."""
    if "practitioner" in changes:
        changes = changes | {"treated_by": ["OT-1"], "particulars": attrs.evolve(SIGNED, author="OT-1")}
    assert expected == found(court(**changes))


def lacking(**changes: Any) -> Particulars:  # noqa: ANN401 - as above
    """The particulars of a report with parts replaced."""
    return attrs.evolve(SIGNED, **changes)


DRAFT = [(PARTICULARS, "particulars.signature", "it is not signed: it is a draft")]


@pytest.mark.parametrize(
    ("expected", "report"),
    [
        pytest.param(
            [(PARTICULARS, "particulars", "the author, registration number, version and signature are not given")],
            spring(particulars=None),
            id="nothing said",
        ),
        pytest.param(
            [(PARTICULARS, "particulars.registration_number", "the author's registration number is not given")],
            spring(particulars=lacking(registration_number=None)),
            id="no number",
        ),
        pytest.param(
            [(PARTICULARS, "particulars.version", "the version is not given")],
            spring(particulars=lacking(version=None)),
            id="no version",
        ),
        pytest.param(
            [(PARTICULARS, "particulars.issued_on", "the day it was issued is not given: it is a draft")],
            spring(particulars=lacking(issued_on=None)),
            id="not issued",
        ),
        pytest.param(DRAFT, spring(particulars=lacking(signature=None, signed_on=None)), id="not signed"),
        pytest.param(
            [(PARTICULARS, "particulars.signed_on", "the day it was signed is not given")],
            spring(particulars=lacking(signed_on=None)),
            id="signed some day",
        ),
        pytest.param([], spring(particulars=lacking(place=None, present=None)), id="a review needs no place"),
        pytest.param(
            [(PARTICULARS, "particulars.informants", "what the findings rest on is not recorded")],
            spring(particulars=lacking(informants=None)),
            id="rests on nothing",
        ),
        pytest.param(
            [
                (PARTICULARS, "particulars.place", "where the client was seen is not recorded"),
                (PARTICULARS, "particulars.present", "who was present is not recorded"),
            ],
            court(particulars=lacking(place=None, present=None)),
            id="a court is told where",
        ),
    ],
)
def test_particulars(expected: Found, report: Report) -> None:
    """A report says who wrote it, on what, and whether it is signed (REP-08)."""
    assert expected == found(report)


def reached(report: object, path: str) -> object:
    """What a path leads to."""

    def step(value: Any, name: str) -> object:  # noqa: ANN401 - values of every class
        return value[int(name)] if name.isdigit() else getattr(value, name)

    return reduce(step, re.findall(r"\w+", path), report)


def test_every_path_leads_somewhere() -> None:
    """The path of a finding can be followed in the report it was found in."""
    followed = [reached(report, each.path) for report in bare() for each in review_report(report)]

    assert len(followed) > len(RULES)


def test_every_rule_finds_something() -> None:
    """No rule is asleep: each finds something in reports that lack everything."""
    assert {rule.key for rule in RULES} == {each.rule for report in bare() for each in review_report(report)}


def test_findings_tell_nothing_private() -> None:
    """Findings name records by their identifiers alone."""
    said = " ".join(str(each.message) for report in bare() for each in review_report(report))

    assert all(private not in said for private in ("Synthetic", "Grab", "bathroom", "Spills", "children", "fall"))


def test_rules_are_declared_once_with_their_force() -> None:
    """Each rule has a key, a summary and a source; only what a court asks for claims to be law."""
    assert len(RULES) == len({rule.key for rule in RULES}) == len({str(rule.summary) for rule in RULES})
    assert all(rule.sources for rule in RULES)
    assert {rule.key: rule.basis for rule in RULES if rule.basis is Basis.LAW} == {"expert_report_contents": Basis.LAW}


def test_monthly_reports_follow_a_judgment_that_does_not_ask_for_them() -> None:
    """The judgment is cited as practice that followed it (LOU-06)."""
    [rule] = [each for each in RULES if each.key == PROGRESS]

    assert "[2013] EWHC 1641 (QB)" in rule.sources[1].citation
    assert "practice following the judgment" in rule.sources[1].note


def test_what_is_missing_matters_more_than_what_is_worth_knowing() -> None:
    """Nothing of a report stops anybody; what is missing is a warning."""
    severities = {each.severity for report in bare() for each in review_report(report)}

    assert {Severity.WARNING, Severity.NOTE} == severities


def test_what_is_no_report() -> None:
    """Only reports are held against the standard."""
    assert problems(lambda: review_report(CASE)) == {"report": "Case is no report"}  # type: ignore[arg-type] # wrong on purpose

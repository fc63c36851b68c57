"""The assessment report: questions and answers, what was found, and what is recommended (G18, G20)."""

import attrs
import pytest

from occupational_therapy.casework import Case, assessment_report
from tests.casework.caseload import ADVICE, ASSESSMENT, CASE, case, problems, referral, scored
from tests.samples.assessment_risk import HANDLING, HOME
from tests.samples.assessment_risk import PLAN as HANDLING_PLAN

LATER = attrs.evolve(ADVICE, id="REC-2", on="2026-03-20", due="2026-04-20")
RESULTS = [scored(on, 5, 5) for on in ("2026-03-15", "2026-03-16", "2026-03-17", "2026-03-20")]
BUSY = case(results=[*RESULTS, scored(None, 5, 5)], recommendations=[ADVICE, LATER])


@pytest.mark.parametrize(
    ("results", "advice", "on"),
    [
        pytest.param(["2026-03-16"], ["REC-1"], None, id="on the day of the assessment"),
        pytest.param(["2026-03-16"], ["REC-1"], "2026-03-16", id="on that day by name"),
        pytest.param(["2026-03-16", "2026-03-17"], ["REC-1"], "2026-03-19", id="the day before the second"),
        pytest.param(["2026-03-16", "2026-03-17", "2026-03-20"], ["REC-1", "REC-2"], "2026-03-20", id="on its day"),
    ],
)
def test_what_a_report_tells_of(results: list[str], advice: list[str], on: str | None) -> None:
    """Scores taken from the assessment to the report are told, and what was recommended by then."""
    report = assessment_report(BUSY, on)

    assert results == [str(each.on) for each in report.results]
    assert advice == [each.id for each in report.recommendations]


@pytest.mark.parametrize(
    ("expected", "act"),
    [
        pytest.param(
            {"assessment": "is not there yet: the report tells of it"},
            lambda: assessment_report(case(assessment=None)),
            id="not assessed",
        ),
        pytest.param(
            {"on": "2026-03-15 is before the assessment, 2026-03-16"},
            lambda: assessment_report(CASE, "2026-03-15"),
            id="before the assessment",
        ),
        pytest.param(
            {"on": "'soon' is not a date: write YYYY-MM-DD"}, lambda: assessment_report(CASE, "soon"), id="soon"
        ),
        pytest.param(
            {"case": "Assessment is not a Case"},
            lambda: assessment_report(ASSESSMENT),  # type: ignore[arg-type] # wrong on purpose
            id="no case",
        ),
    ],
)
def test_what_cannot_be_reported(expected: dict[str, str], act: object) -> None:
    """There is no report without an assessment, nor before it."""
    assert expected == problems(act)  # type: ignore[arg-type] # a function without arguments


def unanswered(of: Case) -> list[str]:
    """The questions without an answer."""
    return [question.id for question in assessment_report(of).unanswered]


def test_unanswered_questions_are_listed() -> None:
    """Each question of the referral is answered, or listed (G18)."""
    assert unanswered(CASE) == []
    assert ["Q2"] == unanswered(case(assessment=attrs.evolve(ASSESSMENT, answers=ASSESSMENT.answers[:1])))


def test_outline() -> None:
    """The report reads from the questions to the recommendations."""
    text = str(assessment_report(CASE).outline())
    order = [
        "Assessment report\n=================\n\n",
        "- Case K-1, client C-7, therapist OT-1\n",
        "- Instructed by a case manager\n",
        "- Assessed on 2026-03-16 by OT-1\n",
        "- Place: At home\n",
        "- Present: The client and the partner\n",
        "- Sources: Interview and observation\n",
        "- Draft: not signed, not issued\n",
        "- Consent: the client consents\n",
        "- Capacity: whether the client can decide this is not recorded\n",
        "Questions of the referral\n",
        "Q1: What support is needed each day?\n",
        "\n\nTwo hours a day\n\n",
        "\n\nNot this year\n\n",
        "Opinion\n",
        "Independent in most of self-care within six months\n",
        "Areas of daily living looked at\n",
        "Areas left out, and why\n",
        "- Leisure: Too tired to go on\n",
        "Needs looked at: Physical, Psychological, Social and Environmental\n",
        "Activity analysis: Make a hot drink\n",
        "Made-up Scale, 2026-03-16\n",
        "REC-1: Grab rails in the bathroom\n",
        "Signature\n",
        "Not signed: this is a draft",
    ]

    assert sorted(text.index(part) for part in order) == [text.index(part) for part in order]
    assert "Reported on" not in text


def test_outline_of_a_later_report() -> None:
    """Where the report is of a later day than the assessment both are told."""
    text = str(assessment_report(CASE, "2026-03-20").outline())

    assert "- Assessed on 2026-03-16 by OT-1\n- Reported on 2026-03-20\n" in text


def test_outline_of_the_least() -> None:
    """What was not looked at or said is not written, and an open question says that it is."""
    least = case(
        referral=referral(consent="not_recorded"),
        assessment=attrs.evolve(
            ASSESSMENT,
            place=None,
            present=None,
            informants=None,
            left_out=[],
            dimensions=[],
            analyses=[],
            answers=[],
            opinion=None,
        ),
        results=[],
        recommendations=[],
    )
    text = str(assessment_report(least).outline())

    assert (
        "- Case K-1, client C-7, therapist OT-1\n- Instructed by a case manager\n- Assessed on 2026-03-16 by OT-1\n"
        "- Draft: not signed, not issued\n- Consent: consent not recorded\n" in text
    )
    assert text.count("Not answered") == len(least.referral.questions)
    assert "No occupation of these areas was looked at: Leisure\n\nSignature" in text


def test_outline_without_questions() -> None:
    """Where nothing was asked there is no part for answers."""
    asked_nothing = case(referral=referral(questions=[]), assessment=attrs.evolve(ASSESSMENT, answers=[]))

    assert "Questions of the referral" not in str(assessment_report(asked_nothing).outline())


@pytest.mark.parametrize("private", ["At home", "Two hours", "Grab", "Spills", "Independent"])
def test_private_text_is_in_no_repr(private: str) -> None:
    """Nothing that was written of the client shows in the repr."""
    assert private not in repr(assessment_report(CASE))


@pytest.mark.parametrize(("on", "told"), [("2026-03-19", False), ("2026-03-20", True)])
def test_homes_and_handling_are_told_of_by_the_day_of_the_report(on: str, *, told: bool) -> None:
    """A plan of handling stands in the report from its day on, and the home that was seen at the assessment always."""
    busy = case(homes=[HOME], handling_assessments=[HANDLING], handling_plans=[HANDLING_PLAN])
    report = assessment_report(busy, on)
    text = str(report.outline())

    assert report.parts is not None
    assert str(HOME.outline().title) in text
    assert (str(HANDLING_PLAN.outline().title) in text) is told

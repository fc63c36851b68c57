"""The referral: what it must say, and the specialisms it leads to."""

import attrs
import pytest

from occupational_therapy.casework import (
    Client,
    Consent,
    InstructedQuestion,
    Instruction,
    Referral,
    Referrer,
    Urgency,
)
from tests.casework.caseload import CLIENT, QUESTIONS, REFERRAL, problems, referral


@pytest.mark.parametrize(
    ("expected", "changes"),
    [
        pytest.param(
            {"start_by": "2026-03-01 is before the referral, 2026-03-02"}, {"start_by": "2026-03-01"}, id="start_by"
        ),
        pytest.param(
            {"questions[2].id": "Q1 is given twice"}, {"questions": [*QUESTIONS, QUESTIONS[0]]}, id="question twice"
        ),
        pytest.param(
            {"conditions": "is empty: name a condition or problem, or the specialism that is wanted"},
            {"conditions": []},
            id="nothing to go by",
        ),
        pytest.param({"client.born": "is after the referral, 2026-03-02"}, {"born": "2026-03-03"}, id="born later"),
        pytest.param(
            {
                "referrer": "'aunt' is not one of case_manager, solicitor, insurer, court, employer, "
                "health_or_social_care, client",
                "instruction": "'chat' is not one of one_off_assessment, expert_report, ongoing_treatment",
                "urgency": "'now' is not one of routine, soon, urgent",
                "consent": "'yes' is not one of given, given_for_client, best_interests, refused, not_recorded",
                "remote": "1 is neither True nor False",
            },
            {"referrer": "aunt", "instruction": "chat", "urgency": "now", "consent": "yes", "remote": 1},
            id="unknown words",
        ),
        pytest.param(
            {
                "conditions[0]": "no condition or problem is called 'strokes': did you mean 'stroke'?",
                "specialisms[0]": "no specialism is called 'hand_therapist': did you mean 'hand_therapy'?",
            },
            {"conditions": ["strokes"], "specialisms": ["hand_therapist"]},
            id="unknown keys",
        ),
        pytest.param(
            {"client": "str is not a Client", "questions[0]": "str is not a InstructedQuestion"},
            {"client": "C-7", "questions": ["Why?"]},
            id="values of another class",
        ),
        pytest.param(
            {"background": "is blank: say something, or leave it out where it may be left out"},
            {"background": " "},
            id="blank",
        ),
        pytest.param({"on": "'2026-02-30' is not a day of the calendar"}, {"on": "2026-02-30"}, id="no such day"),
    ],
)
def test_an_impossible_referral(expected: dict[str, str], changes: dict[str, object]) -> None:
    """What cannot be is refused, every problem with its path."""
    assert expected == problems(lambda: referral(**changes))


@pytest.mark.parametrize("changes", [{"start_by": "2026-03-02"}, {"born": "2026-03-02"}, {"start_by": None}])
def test_the_day_of_the_referral_will_do(changes: dict[str, object]) -> None:
    """To begin, and to be born, on the day itself is possible."""
    assert referral(**changes).on == REFERRAL.on


def test_a_question_says_something() -> None:
    """A question has an identifier and words, which are in no error."""
    assert ["id", "question"] == list(problems(lambda: InstructedQuestion(id="Q 1", question="")))
    assert "support" not in repr(QUESTIONS[0])


@pytest.mark.parametrize(
    ("expected", "changes"),
    [
        pytest.param(("rehabilitation",), {}, id="from the condition"),
        pytest.param(
            ("vocational_rehabilitation", "hand_therapy"),
            {"conditions": ["hand_fracture", "return_to_work"]},
            id="from two conditions",
        ),
        pytest.param(("seating_and_posture",), {"specialisms": ["seating_and_posture"]}, id="as named"),
        pytest.param((), {"conditions": ["play"]}, id="none for this age"),
        pytest.param(("paediatrics",), {"conditions": ["play"], "born": "2019-05-04"}, id="for a child"),
    ],
)
def test_specialisms_wanted(expected: tuple[str, ...], changes: dict[str, object]) -> None:
    """What the referrer names is wanted, or what is first for a condition at the client's age."""
    assert expected == referral(**changes).wanted


def test_the_likeliest_specialism_comes_first() -> None:
    """Suggestions give their reasons, by the condition (G27, G29)."""
    first = REFERRAL.suggestions()[0]

    assert first.specialism == "rehabilitation"
    assert ["acquired_brain_injury"] == [reason.condition.key for reason in first.reasons]


def test_outline() -> None:
    """A referral is read with what is asked, why, and by when."""
    assert str(REFERRAL.outline()) == (
        "Referral R-1\n"
        "============\n\n"
        "2026-03-02: a case manager asks for ongoing treatment (routine)\n\n"
        "Footing: the client consents\n\n"
        "Conditions and problems: Acquired brain injury\n\n"
        "Specialisms wanted: Rehabilitation\n\n"
        "To begin by 2026-03-23\n\n"
        "Questions to be answered\n"
        "------------------------\n\n"
        "- Q1: What support is needed each day?\n"
        "- Q2: Is a return to work in prospect?\n\n"
        "Hurt in a fall"
    )


def test_outline_of_the_least() -> None:
    """What was not said is not written."""
    least = Referral(
        id="R-2",
        client=Client(id="C-2"),
        on="2026-03-02",
        referrer="court",
        instruction="expert_report",
        specialisms=["hand_therapy"],
    )

    assert not least.remote
    assert str(least.outline()) == (
        "Referral R-2\n"
        "============\n\n"
        "2026-03-02: a court asks for an expert report to a court (routine)\n\n"
        "Footing: consent not recorded\n\n"
        "Specialisms wanted: Hand therapy"
    )


def test_outline_where_no_specialism_follows() -> None:
    """A condition that leads nowhere at the client's age calls for a specialism by name."""
    text = str(referral(conditions=["play"]).outline())

    assert "No specialism follows from the conditions at the client's age: name the one wanted" in text


@pytest.mark.parametrize("words", [Instruction, Referrer, Urgency, Consent])
def test_every_word_has_its_label(words: type[Instruction | Referrer | Urgency | Consent]) -> None:
    """Each word of a referral is read in words of its own."""
    labels = [str(word.label) for word in words]

    assert len(set(labels)) == len(words)


def test_private_text_is_in_no_repr() -> None:
    """Questions and background stay out of the repr, as does the client."""
    shown = repr(attrs.evolve(REFERRAL, client=CLIENT))

    assert all(private not in shown for private in ("Hurt", "support", "Synthetic"))

"""The report to a court: its contents as fields, and apart from whoever treats (REP-01 to REP-04)."""

from typing import Any

import attrs
import pytest

from occupational_therapy.casework import Answered, ExpertReport, ExpertTest, InstructedQuestion, Literature
from tests.casework.caseload import ADVICE, SIGNED, problems

BARE = ExpertReport(case="K-9", client="C-7", practitioner="OT-9", referrer="solicitor")
WHOLE = attrs.evolve(
    BARE,
    particulars=SIGNED,
    jurisdiction="england",
    treated_by=[],
    qualifications="The qualifications",
    instructions="The facts",
    own_knowledge="The own",
    literature=[Literature(citation="A paper")],
    examinations=[ExpertTest(on="2026-03-16", what="Made-up Scale", by="OT-9")],
    questions=[InstructedQuestion(id="Q1", question="Which?"), InstructedQuestion(id="Q2", question="When?")],
    answers=[Answered(question="Q1", answer="This one")],
    opinion="The opinion",
    range_of_opinion="The range",
    qualified="Not qualified",
    summary="The summary",
    recommendations=[ADVICE],
    duty="The duty",
    awareness="The awareness",
    statement_of_truth="The truth",
)


def test_the_whole_report() -> None:
    """The contents stand in order, and each statement is the author's own, word for word."""
    text = str(WHOLE.outline())
    order = [
        "Report of an expert in occupational therapy\n====",
        "- Proceedings in England\n",
        "\n\nThe summary\n",
        "\n\nThe qualifications\n",
        "\n\nThe facts\n",
        "\n\nThe own\n",
        "- A paper\n",
        "- 2026-03-16, by OT-9: Made-up Scale\n",
        "Q1: Which?\n",
        "\n\nThis one\n",
        "Q2: When?\n",
        "\n\nNot answered\n",
        "\n\nThe opinion\n",
        "\n\nThe range\n",
        "\n\nNot qualified\n",
        "REC-1: Grab rails",
        "\n\nThe duty\n",
        "\n\nThe awareness\n",
        "\n\nThe truth\n",
        "- Signed electronically\n",
    ]

    assert sorted(text.index(each) for each in order) == [text.index(each) for each in order]


def test_the_library_writes_no_statement() -> None:
    """Of a report without statements none is made up."""
    text = str(BARE.outline())

    assert text.count("Not written yet") == 12
    assert "Questions to be answered" not in text
    assert "Proceedings" not in text


def test_none_is_not_unknown() -> None:
    """No literature and no tests, said on purpose, are told as none."""
    text = str(attrs.evolve(BARE, literature=[], examinations=[]).outline())

    assert "Literature and other material\n-----------------------------\n\nNone" in text
    assert "Examinations, measurements and tests\n------------------------------------\n\nNone" in text


@pytest.mark.parametrize(
    ("expected", "treated_by", "author"),
    [
        pytest.param(None, None, "OT-9", id="not known"),
        pytest.param(False, [], "OT-9", id="nobody"),
        pytest.param(False, ["OT-1"], "OT-9", id="somebody else"),
        pytest.param(True, ["OT-9"], "OT-1", id="the expert"),
        pytest.param(True, ["OT-1"], "OT-1", id="who wrote it"),
    ],
)
def test_roles(*, expected: bool | None, treated_by: list[str] | None, author: str) -> None:
    """Whoever treats should not be the expert; not knowing who treats is no pass."""
    report = attrs.evolve(BARE, treated_by=treated_by, particulars=attrs.evolve(SIGNED, author=author))

    assert report.mixes_roles is expected


def test_without_particulars_the_expert_is_the_author() -> None:
    """Nobody else is known to have written it."""
    assert BARE.authors == ("OT-9",)


@pytest.mark.parametrize(
    ("expected", "changes"),
    [
        pytest.param("2026-03-16, by OT-9: Scale", {}, id="by the expert"),
        pytest.param(
            "2026-03-16, by OT-9: Scale; qualifications: Psychologist; under the author's supervision",
            {"qualifications": "Psychologist", "supervised": True},
            id="supervised",
        ),
        pytest.param(
            "2026-03-16, by OT-9: Scale; not under the author's supervision", {"supervised": False}, id="on their own"
        ),
    ],
)
def test_examinations(expected: str, changes: dict[str, Any]) -> None:
    """Who did a test, with what qualifications, and whether it was supervised."""
    assert expected == str(ExpertTest(**({"on": "2026-03-16", "what": "Scale", "by": "OT-9"} | changes)).line())


@pytest.mark.parametrize(
    ("expected", "changes"),
    [
        pytest.param(
            {"answers[0].question": "Q9 was not asked"},
            {"answers": [Answered(question="Q9", answer="x")]},
            id="not asked",
        ),
        pytest.param(
            {"literature[0]": "str is not a Literature"}, {"literature": ["A paper"]}, id="literature that is none"
        ),
        pytest.param(
            {"statement_of_truth": "is blank: say something, or leave it out where it may be left out"},
            {"statement_of_truth": ""},
            id="blank",
        ),
    ],
)
def test_what_cannot_be(expected: dict[str, str], changes: dict[str, Any]) -> None:
    """Impossible contents are refused by their path."""
    assert expected == problems(lambda: attrs.evolve(WHOLE, **changes))


def test_nothing_private_is_shown() -> None:
    """A report's own text stands in no repr."""
    assert all(words not in repr(WHOLE) for words in ("The opinion", "A paper", "Which?", "The truth", "Made-up"))

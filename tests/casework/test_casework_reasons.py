"""Reasons: three answers, and what follows from several."""

import itertools

import pytest

from occupational_therapy.casework.reasons import Reason, all_hold, reasons_in_words
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Source
from tests.casework.caseload import problems


def reason(holds: bool | None) -> Reason:  # noqa: FBT001 - the answer itself
    """A condition with an answer."""
    return Reason(what=message("it is so"), holds=holds)


@pytest.mark.parametrize("answers", list(itertools.product([True, False, None], repeat=2)))
def test_together(answers: tuple[bool | None, ...]) -> None:
    """One that does not hold decides; else one that is not known leaves it open."""
    expected = False if False in answers else None if None in answers else True

    assert expected is all_hold(map(reason, answers))


def test_nothing_asked_is_met() -> None:
    """Where nothing is asked, all holds."""
    assert all_hold([]) is True


@pytest.mark.parametrize(
    ("expected", "holds"), [("- yes: it is so", True), ("- no: it is so", False), ("- not known: it is so", None)]
)
def test_lines(expected: str, holds: bool | None) -> None:  # noqa: FBT001 - as above
    """The answer stands before the condition."""
    assert expected == str(reasons_in_words([reason(holds)]))


def test_a_line_with_its_sources() -> None:
    """What it rests on stands behind."""
    made = Reason(what=message("it is so"), holds=True, sources=[Source("Act 1"), Source("Act 2")])

    assert str(made.line()) == "yes: it is so [Act 1; Act 2]"


def test_what_cannot_be() -> None:
    """Other answers, conditions and sources are refused with their paths."""
    assert ["what", "holds", "sources[0]"] == list(
        problems(lambda: Reason(what="so", holds=1, sources=["Act"]))  # type: ignore[arg-type, list-item] # wrong on purpose
    )

"""Findings, and the rules that find them."""

import copy
from collections.abc import Iterator

import pytest

from occupational_therapy.kernel.dates import Date, Period
from occupational_therapy.kernel.document import listing, section
from occupational_therapy.kernel.findings import Basis, Finding, Rule, Severity, judge, points
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Source
from tests.house import pickled

STANDARD = Source("A standard, 2023", Confidence.FROM_MEMORY)


def _too_many(rule: Rule[int], subject: int) -> Iterator[Finding]:
    if subject > 3:
        yield rule.finding(Severity.WARNING, message("{number} is more than 3", number=subject), "number")


def _odd(rule: Rule[int], subject: int) -> Iterator[Finding]:
    if subject % 2:
        yield rule.finding(Severity.NOTE, message("{number} is odd", number=subject))


TOO_MANY = Rule(
    key="too_many",
    basis=Basis.LAW,
    summary=message("at most three"),
    sources=(STANDARD,),
    check=_too_many,
    in_force=Period(start="2023-09-01", end="2026-08-31"),
)
ODD = Rule(key="odd", basis=Basis.LIBRARY, summary=message("even numbers"), sources=(), check=_odd)
MANY = Finding(
    rule="too_many",
    basis=Basis.LAW,
    severity=Severity.WARNING,
    message=message("{number} is more than 3", number=5),
    path="number",
    sources=(STANDARD,),
)
STRANGE = Finding(rule="odd", basis=Basis.LIBRARY, severity=Severity.NOTE, message=message("{number} is odd", number=5))


@pytest.mark.parametrize(
    ("expected", "word"),
    [
        pytest.param("law", Basis.LAW, id="law"),
        pytest.param("professional body", Basis.PROFESSIONAL_BODY, id="professional body"),
        pytest.param("commissioner's policy", Basis.COMMISSIONER_POLICY, id="commissioner's policy"),
        pytest.param("published method", Basis.PUBLICATION, id="publication"),
        pytest.param("this library's own check", Basis.LIBRARY, id="library"),
        pytest.param("note", Severity.NOTE, id="note"),
        pytest.param("warning", Severity.WARNING, id="warning"),
        pytest.param("stop", Severity.STOP, id="stop"),
    ],
)
def test_labels(expected: str, word: Basis | Severity) -> None:
    """Every basis and every severity has words for people."""
    assert expected == str(word.label)


@pytest.mark.parametrize("word", [*Basis, *Severity])
def test_no_label_is_missing(word: Basis | Severity) -> None:
    """No member is without its label."""
    assert str(word.label)


def test_words_are_as_they_are_written_in_records() -> None:
    """The words that stand in records of findings."""
    assert list(Basis) == ["law", "professional_body", "commissioner_policy", "publication", "library"]
    assert list(Severity) == ["note", "warning", "stop"]


class TestFinding:
    """One thing a rule found."""

    def test_reads_with_its_weight(self) -> None:
        """A finding says how much it matters, on what it rests, and what it is; its line reads the same."""
        assert str(MANY) == "warning (law): 5 is more than 3"
        assert str(MANY) == str(MANY.line())

    def test_outline_names_its_sources(self) -> None:
        """The outline has the finding's line and what it rests on."""
        expected = section(MANY.line(), listing(message("{source}", source="A standard, 2023 (from memory)")))

        assert expected == MANY.outline()

    def test_outline_without_sources_is_the_line(self) -> None:
        """Without sources there is no empty list."""
        assert section(STRANGE.line()) == STRANGE.outline()


class TestRule:
    """A judgement declared once."""

    def test_finding_carries_the_rule(self) -> None:
        """What a rule finds has the rule's key, force and sources."""
        assert TOO_MANY.finding(Severity.WARNING, message("{number} is more than 3", number=5), "number") == MANY

    def test_repr_shows_no_function(self) -> None:
        """A rule's repr is the same in every process: no address in memory is in it."""
        assert "check" not in repr(TOO_MANY)

    def test_a_path_may_be_left_out(self) -> None:
        """A finding without a path is about the whole."""
        assert ODD.finding(Severity.NOTE, message("{number} is odd", number=5)) == STRANGE


class TestJudge:
    """What rules find in a subject."""

    @pytest.mark.parametrize(
        ("expected", "subject", "on"),
        [
            pytest.param((), 2, Date(2026, 3, 1), id="nothing to find"),
            pytest.param((MANY, STRANGE), 5, Date(2026, 3, 1), id="both find"),
            pytest.param((STRANGE,), 5, Date(2023, 8, 31), id="the day before a rule's first"),
            pytest.param((MANY, STRANGE), 5, Date(2023, 9, 1), id="a rule's first day"),
            pytest.param((MANY, STRANGE), 5, Date(2026, 8, 31), id="a rule's last day"),
            pytest.param((STRANGE,), 5, Date(2026, 9, 1), id="the day after a rule's last"),
            pytest.param((MANY, STRANGE), 5, None, id="without a day all rules look"),
        ],
    )
    def test_asks_the_rules_in_force(self, expected: tuple[Finding, ...], subject: int, on: Date | None) -> None:
        """The rules in force on a day find what they find, in the order of the rules."""
        assert expected == judge((TOO_MANY, ODD), subject, on)


def _finding(severity: Severity, name: str) -> Finding:
    return Finding(rule=name, basis=Basis.LIBRARY, severity=severity, message=message("{name}", name=name))


def test_points_put_the_gravest_first() -> None:
    """Findings are listed by their gravity, and in their own order where they weigh the same."""
    note, stop, other_note, warning = (
        _finding(Severity.NOTE, "a"),
        _finding(Severity.STOP, "b"),
        _finding(Severity.NOTE, "c"),
        _finding(Severity.WARNING, "d"),
    )
    expected = listing(stop.line(), warning.line(), note.line(), other_note.line())

    assert expected == points(iter([note, stop, other_note, warning]))


def test_no_findings_are_no_points() -> None:
    """A list of nothing is an empty list."""
    assert listing() == points([])


@pytest.mark.parametrize("value", [MANY, STRANGE, TOO_MANY], ids=["finding", "bare finding", "rule"])
def test_pickles_and_copies_equal(value: object) -> None:
    """A value comes back equal, and hashes alike; a rule's check is found again by its name."""
    assert value == pickled(value) == copy.deepcopy(value)
    assert hash(value) == hash(pickled(value))

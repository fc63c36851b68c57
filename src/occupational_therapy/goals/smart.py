"""A review of a goal letter by letter, in one of nine readings. There is no verdict over all letters."""

import enum
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import attrs

from occupational_therapy.goals.acronyms import READINGS, Acronym, Letter, SmartReading
from occupational_therapy.goals.english import ENGLISH
from occupational_therapy.goals.examined import Examined
from occupational_therapy.goals.history import Version
from occupational_therapy.goals.language import Language
from occupational_therapy.kernel.dates import Date, DateLike, on_date
from occupational_therapy.kernel.document import Inline, Section, section, table
from occupational_therapy.kernel.errors import UnknownKeyError
from occupational_therapy.kernel.fields import accept, choice
from occupational_therapy.kernel.findings import Finding, Severity, judge, points
from occupational_therapy.kernel.messages import Message, Verbatim, message

if TYPE_CHECKING:
    from occupational_therapy.goals.goal import Goal

__all__ = ["READINGS", "Acronym", "Letter", "LetterReview", "LetterStatus", "Review", "SmartReading", "review"]


class LetterStatus(enum.StrEnum):
    """What a check can say of one letter."""

    PRESENT = "present"
    """All that a check can look for is there."""
    MISSING = "missing"
    NEEDS_HUMAN = "needs_human"
    """Nothing is missing, and something is left that only a person can decide."""

    @property
    def label(self) -> Message:
        """The status in words."""
        return _STATUSES[self]


_STATUSES = {
    LetterStatus.PRESENT: message("present"),
    LetterStatus.MISSING: message("missing"),
    LetterStatus.NEEDS_HUMAN: message("a person must decide"),
}


_MEANS = {
    Severity.STOP: LetterStatus.MISSING,
    Severity.WARNING: LetterStatus.MISSING,
    Severity.NOTE: LetterStatus.NEEDS_HUMAN,
}
"""What a finding makes of its letter."""


@attrs.frozen(kw_only=True)
class LetterReview:
    """One letter as a goal has it.

    Attributes:
        key: The letter.
        word: What it stands for.
        question: What is to be asked of a person; None where checks tell all.
        findings: What the checks found.
    """

    key: str
    word: Message
    question: Message | None
    findings: tuple[Finding, ...]

    @property
    def status(self) -> LetterStatus:
        """Missing where anything is, else to be decided where anything is, else present."""
        found = {_MEANS[finding.severity] for finding in self.findings}
        graver = (LetterStatus.MISSING, LetterStatus.NEEDS_HUMAN)
        return next((status for status in graver if status in found), LetterStatus.PRESENT)


@attrs.frozen(kw_only=True)
class Review(Mapping[str, LetterReview]):
    """A goal letter by letter: a mapping from the letter to what was found of it.

    Attributes:
        goal: The goal's identifier.
        on: The day.
        version: Which version was looked at.
        reading: How the acronym is read.
        letters: Its letters, in order.
    """

    goal: str
    on: Date
    version: Version
    reading: SmartReading
    letters: tuple[LetterReview, ...]

    def __getitem__(self, key: str) -> LetterReview:
        for letter in self.letters:
            if letter.key == key:
                return letter
        raise UnknownKeyError("letter", key, (letter.key for letter in self.letters))

    def __iter__(self) -> Iterator[str]:
        return (letter.key for letter in self.letters)

    def __len__(self) -> int:
        return len(self.letters)

    @property
    def by_letter(self) -> dict[str, LetterStatus]:
        """The status of each letter."""
        return {letter.key: letter.status for letter in self.letters}

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found, each thing once."""
        return tuple(dict.fromkeys(finding for letter in self.letters for finding in letter.findings))

    def outline(self) -> Section:
        """The letters with their status, what was found, and what is to be asked of a person."""
        acronym = READINGS[self.reading]
        rows: list[tuple[Inline | None, ...]] = [
            (Verbatim(each.key), each.word, each.status.label, each.question) for each in self.letters
        ]
        headings = (message("Letter"), message("Stands for"), message("Status"), message("Ask a person"))
        return section(
            message("Goal {goal} on {on}: {reading}", goal=Verbatim(self.goal), on=self.on, reading=acronym.label),
            table(headings, rows),
            section(message("What was found"), points(self.findings)) if self.findings else None,
            message(
                "The letters are read as in {sources}. There is no verdict over all of them.",
                sources=tuple(str(source) for source in acronym.sources),
            ),
        )


def _reading(value: SmartReading | str) -> SmartReading:
    return choice(SmartReading, value)


def _version(value: Version | str) -> Version:
    return choice(Version, value)


def review(  # noqa: PLR0913 - what is reviewed, and how it is read
    goal: "Goal",
    on: DateLike,
    *,
    reading: SmartReading | str = SmartReading.REHABILITATION,
    version: Version | str = Version.CURRENT,
    language: Language | None = ENGLISH,
    plan_end: DateLike | None = None,
) -> Review:
    """A goal letter by letter.

    Args:
        goal: The goal.
        on: The day; later versions and readings are not looked at.
        reading: How the acronym is read.
        version: The version that held on that day, or the ``"original"``.
        language: The language the statement is written in; None where its wording is not to be checked.
        plan_end: The last day of the plan the goal belongs to.

    Raises:
        InvalidInputError: A day is no date, or the reading or the version is unknown.

    >>> from occupational_therapy.goals.goal import Goal
    >>> from occupational_therapy.goals.terms import Terms
    >>> reviewed = review(Goal(id="G1", terms=Terms(start="2026-03-02", due="2026-06-01")), on="2026-03-09")
    >>> {letter: status.value for letter, status in reviewed.by_letter.items()}
    {'S': 'missing', 'M': 'missing', 'A': 'missing', 'R': 'missing', 'T': 'present'}
    >>> print(reviewed["R"].findings[1].message)
    nothing says that the client agreed, or that it was decided in the client's best interests
    """
    day = on_date(on)
    which = accept("version", _version(version))
    read_as = accept("reading", _reading(reading))
    examined = Examined(
        goal=goal,
        terms=goal.version(which, day),
        on=day,
        language=language,
        plan_end=None if plan_end is None else on_date(plan_end, "plan_end"),
    )
    return Review(
        goal=goal.id,
        on=day,
        version=which,
        reading=read_as,
        letters=tuple(
            LetterReview(
                key=letter.key,
                word=letter.word,
                question=letter.question,
                findings=judge(letter.rules, examined, day),
            )
            for letter in READINGS[read_as].letters
        ),
    )

"""Findings: what a judging function says of doubtful practice, and the rules that find it."""

import enum
from collections.abc import Callable, Iterable, Iterator
from typing import Generic, TypeVar

import attrs

from occupational_therapy.kernel.dates import ALWAYS, Date, Period
from occupational_therapy.kernel.document import Inline, Listing, Section, listing, section
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Source

__all__ = ["Basis", "Finding", "Rule", "Severity", "judge", "points"]

Subject = TypeVar("Subject")


class Basis(enum.StrEnum):
    """What gives a rule its force. The first three are never mixed."""

    LAW = "law"
    """Statute, statutory instrument, or a regulator's binding standard."""
    PROFESSIONAL_BODY = "professional_body"
    """What a professional body or guidance expects."""
    COMMISSIONER_POLICY = "commissioner_policy"
    """What whoever instructs has chosen to ask for."""
    PUBLICATION = "publication"
    """A published measure, method or paper."""
    LIBRARY = "library"
    """A check of this library's own, said to be so."""

    @property
    def label(self) -> Message:
        """The basis in words."""
        return _BASES[self]


_BASES = {
    Basis.LAW: message("law"),
    Basis.PROFESSIONAL_BODY: message("professional body"),
    Basis.COMMISSIONER_POLICY: message("commissioner's policy"),
    Basis.PUBLICATION: message("published method"),
    Basis.LIBRARY: message("this library's own check"),
}


class Severity(enum.StrEnum):
    """How much a finding matters."""

    NOTE = "note"
    """Worth knowing."""
    WARNING = "warning"
    """A person should look at it."""
    STOP = "stop"
    """Do not go on until a person has dealt with it."""

    @property
    def label(self) -> Message:
        """The severity in words."""
        return _SEVERITIES[self]


_SEVERITIES = {Severity.NOTE: message("note"), Severity.WARNING: message("warning"), Severity.STOP: message("stop")}


@attrs.frozen(kw_only=True)
class Finding:
    """One thing a rule found.

    Attributes:
        rule: The rule's key.
        basis: What gives the rule its force.
        severity: How much it matters.
        message: What was found, and what would mend it.
        path: Where, such as ``goals[2].due``; empty for the whole.
        sources: What the rule rests on.
    """

    rule: str
    basis: Basis
    severity: Severity
    message: Message
    path: str = ""
    sources: tuple[Source, ...] = ()

    def __str__(self) -> str:
        return f"{self.severity.label} ({self.basis.label}): {self.message}"

    def line(self) -> Message:
        """The finding as one line of a document."""
        return message(
            "{severity} ({basis}): {finding}",
            severity=self.severity.label,
            basis=self.basis.label,
            finding=self.message,
        )

    def outline(self) -> Section:
        """The finding with what it rests on."""
        rests_on = listing(*(message("{source}", source=str(source)) for source in self.sources))
        return section(self.line(), rests_on if self.sources else None)


@attrs.frozen(kw_only=True)
class Rule(Generic[Subject]):
    """A judgement declared once, with its force, its sources and the days it holds.

    Attributes:
        key: Its name in findings.
        basis: What gives it its force.
        summary: What it asks for.
        sources: What it rests on.
        check: Looks at a subject and yields findings, made with :meth:`finding`.
        in_force: The days on which it holds.
    """

    key: str
    basis: Basis
    summary: Message
    sources: tuple[Source, ...]
    check: "Callable[[Rule[Subject], Subject], Iterable[Finding]]" = attrs.field(repr=False)
    in_force: Period = ALWAYS

    def finding(self, severity: Severity, what: Message, path: str = "") -> Finding:
        """A finding of this rule."""
        return Finding(
            rule=self.key, basis=self.basis, severity=severity, message=what, path=path, sources=self.sources
        )


def judge(rules: Iterable[Rule[Subject]], subject: Subject, on: Date | None = None) -> tuple[Finding, ...]:
    """What the rules in force on a day find in a subject; without a day, what all of them find."""
    found: list[Finding] = []
    for rule in rules:
        if on is None or on in rule.in_force:
            found.extend(rule.check(rule, subject))
    return tuple(found)


def points(findings: Iterable[Finding]) -> Listing:
    """Findings as a list, the gravest first."""
    order = list(Severity)
    lines: Iterator[Inline] = (each.line() for each in sorted(findings, key=lambda each: -order.index(each.severity)))
    return listing(*lines)

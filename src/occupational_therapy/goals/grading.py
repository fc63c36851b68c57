"""A grade of a goal statement in three steps, and what of the ICF it speaks of: a proposal, for a person to decide.

The grades are those of a published study, in which people gave them. A check can only see whether a level, a time and
an activity are named; whether the goal is the right one, and whether two raters would agree on it, it cannot tell.
"""

import enum
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import attrs

from occupational_therapy.goals import content
from occupational_therapy.goals.english import ENGLISH
from occupational_therapy.goals.history import Version
from occupational_therapy.goals.language import Language
from occupational_therapy.goals.smart import Review, SmartReading, review
from occupational_therapy.goals.sources import BOVEND_EERDT_2009, LIBRARY_CHECK, ULIS_2013
from occupational_therapy.goals.wording import INNER_STATES, VAGUE_VERBS
from occupational_therapy.kernel.dates import Date, DateLike
from occupational_therapy.kernel.document import Section, listing, section
from occupational_therapy.kernel.fields import accept, each
from occupational_therapy.kernel.findings import Finding, Severity
from occupational_therapy.kernel.messages import Message, Verbatim, message
from occupational_therapy.occupations import OCCUPATIONS, IcfComponent
from occupational_therapy.occupations.icf_code import to_icf_code

if TYPE_CHECKING:
    from occupational_therapy.goals.goal import Goal

__all__ = ["SOURCES", "ProposedGrade", "StatementContent", "StatementDetail", "propose_grade"]

SOURCES = (ULIS_2013, BOVEND_EERDT_2009, LIBRARY_CHECK)
"""The grades, the parts of a goal they are proposed from, and the choice of what decides."""


class StatementDetail(enum.StrEnum):
    """How far a goal statement goes."""

    DETAILED = "detailed"
    """Detailed enough for an accurate rating of attainment."""
    CLEAR = "clear"
    """Clear, but its attainment is still a matter of opinion."""
    UNCLEAR = "unclear"
    """No clear goal."""

    @property
    def sign(self) -> str:
        """The sign of the grade: ``++``, ``+`` or ``-``."""
        return _SIGNS[self]

    @property
    def label(self) -> Message:
        """The grade in words."""
        return _DETAILS[self]


_SIGNS = {StatementDetail.DETAILED: "++", StatementDetail.CLEAR: "+", StatementDetail.UNCLEAR: "-"}
_DETAILS = {
    StatementDetail.DETAILED: message("detailed enough for an accurate rating"),
    StatementDetail.CLEAR: message("clear, but still a matter of opinion"),
    StatementDetail.UNCLEAR: message("no clear goal"),
}


class StatementContent(enum.StrEnum):
    """What of the ICF a goal speaks of."""

    ACTIVITY = "activity"
    """An activity or participation, whatever else."""
    IMPAIRMENT = "impairment"
    """Body functions, and no activity."""
    ANATOMY = "anatomy"
    """Body structures alone."""

    @property
    def letter(self) -> str:
        """The letter of the grade: ``A``, ``B`` or ``C``."""
        return _LETTERS[self]

    @property
    def label(self) -> Message:
        """The content in words."""
        return _CONTENTS[self]


_LETTERS = {StatementContent.ACTIVITY: "A", StatementContent.IMPAIRMENT: "B", StatementContent.ANATOMY: "C"}
_CONTENTS = {
    StatementContent.ACTIVITY: message("an activity or participation"),
    StatementContent.IMPAIRMENT: message("an impairment alone"),
    StatementContent.ANATOMY: message("anatomy alone"),
}
_BY_COMPONENT = {
    IcfComponent.ACTIVITY: StatementContent.ACTIVITY,
    IcfComponent.FUNCTION: StatementContent.IMPAIRMENT,
    IcfComponent.STRUCTURE: StatementContent.ANATOMY,
}
"""In the order in which they decide; the surroundings decide nothing."""


@attrs.frozen(kw_only=True)
class ProposedGrade:
    """What the checks propose of a goal statement. A person decides.

    Attributes:
        goal: The goal's identifier.
        on: The day.
        version: Which version was looked at.
        detail: The step proposed.
        content: What of the ICF it speaks of; None where no code tells.
        codes: The ICF codes that tell.
        reasons: Why no higher step is proposed, or why the highest is.
        findings: What the checks of the four parts of a goal found.
    """

    goal: str
    on: Date
    version: Version
    detail: StatementDetail
    content: StatementContent | None
    codes: tuple[str, ...]
    reasons: tuple[Message, ...]
    findings: tuple[Finding, ...]

    def outline(self) -> Section:
        """The grade, said to be a proposal, with its reasons and what it rests on."""
        return section(
            message("Proposed grade of goal {goal} on {on}", goal=Verbatim(self.goal), on=self.on),
            message("{sign}: {detail}", sign=self.detail.sign, detail=self.detail.label),
            self._content(),
            section(message("Why"), listing(*self.reasons)),
            message("This is a proposal, made from what a check can see: a person decides the grade."),
            message("[{sources}]", sources=tuple(map(str, SOURCES))),
        )

    def _content(self) -> Message:
        if self.content is None:
            return message("what of the ICF it speaks of is not known: no code of a function or an activity is given")
        return message(
            "{letter}: {content}, by {codes}", letter=self.content.letter, content=self.content.label, codes=self.codes
        )


def _codes(values: Iterable[str]) -> tuple[str, ...]:
    return each(to_icf_code, values)


def propose_grade(
    goal: "Goal",
    on: DateLike,
    *,
    codes: Iterable[str] = (),
    version: Version | str = Version.CURRENT,
    language: Language | None = ENGLISH,
) -> ProposedGrade:
    """The grade that the checks of a goal propose, with the reasons, for a person to decide.

    It is unclear where it is not for the client to do, where nothing says what it is about, or where nothing is
    measured and no activity, or no end point that can be seen, is named; clear where a level, a measure or a time is
    missing, or the wording leaves one open; else detailed. That no support is named, or no level at the start, lowers
    no grade.

    Args:
        goal: The goal.
        on: The day; later versions are not looked at.
        codes: ICF codes of what the goal speaks of, beside that of its occupation.
        version: The version that held on that day, or the ``"original"``.
        language: The language the statement is written in; None where its wording is not to be checked.

    Raises:
        InvalidInputError: A day is no date, or a code is none.

    >>> from occupational_therapy.goals.goal import Goal
    >>> from occupational_therapy.goals.terms import Terms
    >>> goal = Goal(id="G1", terms=Terms(statement="Walk to the shop, 200 metres, by 1 June", start="2026-03-02"))
    >>> grade = propose_grade(goal, on="2026-03-02", codes=["d450"])
    >>> grade.detail.sign, grade.content.letter
    ('++', 'A')
    >>> vague = Goal(id="G2", terms=Terms(statement="Improve mobility", start="2026-03-02"))
    >>> propose_grade(vague, on="2026-03-02").detail.sign
    '-'
    """
    given = accept("codes", _codes(codes))
    reviewed = review(goal, on, reading=SmartReading.BOVEND_EERDT, version=version, language=language)
    terms = goal.version(reviewed.version, reviewed.on)
    own = () if terms.occupation is None else (OCCUPATIONS[terms.occupation].icf,)
    detail, reasons = _detail(reviewed, worded=terms.statement is not None)
    told, telling = _content((*own, *given))
    return ProposedGrade(
        goal=goal.id,
        on=reviewed.on,
        version=reviewed.version,
        detail=detail,
        content=told,
        codes=telling,
        reasons=reasons,
        findings=reviewed.findings,
    )


def _detail(reviewed: Review, *, worded: bool) -> tuple[StatementDetail, tuple[Message, ...]]:
    graver = tuple(finding for finding in reviewed.findings if finding.severity is not Severity.NOTE)
    nothing_named = tuple(_no_goal(graver, worded=worded))
    if nothing_named:
        return StatementDetail.UNCLEAR, nothing_named
    open_still = tuple(finding.message for finding in graver if not _is_spared(finding))
    if open_still:
        return StatementDetail.CLEAR, open_still
    return StatementDetail.DETAILED, (
        message("the activity, the level wanted with its measure, and the time are named"),
    )


def _no_goal(graver: tuple[Finding, ...], *, worded: bool) -> Iterator[Message]:
    by_rule = {finding.rule: finding.message for finding in graver}
    if content.CLIENT_ACTS.key in by_rule:
        yield by_rule[content.CLIENT_ACTS.key]
    measured = content.MEASURE.key not in by_rule
    if content.VERB.key in by_rule and content.ACTIVITY.key in by_rule and not (measured and worded):
        yield by_rule[content.VERB.key]
    if not measured:
        yield from (by_rule[rule.key] for rule in (VAGUE_VERBS, INNER_STATES) if rule.key in by_rule)


def _is_spared(finding: Finding) -> bool:
    """Whether a finding lowers no grade: support may be no part of a goal, and levels at the start are rated apart."""
    spared = {content.SUPPORT.key, content.ACTIVITY.key, content.VERB.key}
    return finding.rule in spared or (finding.rule == content.LEVELS.key and finding.path == "baseline")


def _content(codes: tuple[str, ...]) -> tuple[StatementContent | None, tuple[str, ...]]:
    for component, told in _BY_COMPONENT.items():
        telling = tuple(dict.fromkeys(code for code in codes if code[0] == component.value))
        if telling:
            return told, telling
    return None, ()

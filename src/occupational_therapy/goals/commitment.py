"""Rules of who stands behind a goal: the client, the owners, and whoever judged that it can be reached."""

from collections.abc import Iterator

from occupational_therapy.goals.examined import Examined
from occupational_therapy.goals.goal_line import Progress
from occupational_therapy.goals.language import Language
from occupational_therapy.goals.measure import MeasureKind
from occupational_therapy.goals.sources import DORAN, GUIDE, LIBRARY_CHECK, RATING_FORM
from occupational_therapy.goals.terms import Agreement, JudgementAbout
from occupational_therapy.kernel.document import Quantity
from occupational_therapy.kernel.findings import Basis, Finding, Rule, Severity
from occupational_therapy.kernel.messages import Message, Verbatim, message

__all__ = [
    "AGREEMENT",
    "CLIENT_VOICE",
    "EVIDENCE",
    "JUDGED_ACHIEVABLE",
    "JUDGED_REALISTIC",
    "OWNERS",
    "PROBLEM",
]

_PACE_LIMIT = 2
"""How many times the pace seen may be needed before a person should look."""
_STEP_LIMIT = 2
"""How many levels of help a goal may gain before a person should look."""


def _evidence(rule: Rule[Examined], examined: Examined) -> Iterator[Finding]:
    if examined.terms.judged(JudgementAbout.ACHIEVABLE, examined.on) is not None:
        return
    terms = examined.terms
    if terms.support is None or not terms.support.is_named:
        yield rule.finding(Severity.NOTE, message("no support is named that would make it achievable"), "support")
    if terms.kind is MeasureKind.INDEPENDENCE_LEVEL and terms.baseline is not None and terms.target is not None:
        step = int(terms.target) - int(terms.baseline)
        if step > _STEP_LIMIT:
            what = message("it is to gain {step} levels of help: is that in reach?", step=step)
            yield rule.finding(Severity.NOTE, what, "target")
    pace = _pace(examined.standing(examined.on))
    if pace is not None:
        yield rule.finding(Severity.NOTE, pace, "target")


def _pace(standing: Progress) -> Message | None:
    gained, read_on, due = standing.gained, standing.read_on, standing.terms.due
    if gained is None or read_on is None or due is None or standing.is_yes_no or standing.reached_on is not None:
        return None
    gone = read_on.toordinal() - standing.terms.start.toordinal()
    left = due.toordinal() - read_on.toordinal()
    if gone <= 0 or left <= 0:
        return None
    if gained <= 0:
        return message("nothing is gained yet, with {left} days left at the last reading", left=left)
    ratio = (1 - gained) * gone / (gained * left)
    if ratio <= _PACE_LIMIT:
        return None
    return message("to be in time it needs {ratio} times the pace seen so far", ratio=Quantity(ratio, 1))


def _judged(about: JudgementAbout, rule: Rule[Examined], examined: Examined) -> Iterator[Finding]:
    judgement = examined.terms.judged(about, examined.on)
    if judgement is None:
        what = message("nobody has recorded whether it is {about}: it is for a person to judge", about=about.label)
        yield rule.finding(Severity.NOTE, what, "judgements")
    elif not judgement.holds:
        what = message("it was judged on {on} not to be {about}", on=judgement.on, about=about.label)
        yield rule.finding(Severity.WARNING, what, "judgements")


def _achievable(rule: Rule[Examined], examined: Examined) -> Iterator[Finding]:
    return _judged(JudgementAbout.ACHIEVABLE, rule, examined)


def _realistic(rule: Rule[Examined], examined: Examined) -> Iterator[Finding]:
    return _judged(JudgementAbout.REALISTIC, rule, examined)


def _owned(rule: Rule[Examined], examined: Examined) -> Iterator[Finding]:
    owners = examined.goal.owners_on(examined.on)
    if not owners:
        yield rule.finding(Severity.WARNING, message("nobody answers for it"), "owners")
    for owner in owners:
        if owner.role is None:
            what = message("nothing says what {owner} does for it", owner=Verbatim(owner.id))
            yield rule.finding(Severity.WARNING, what, "owners")
    if len(owners) > 1 and examined.goal.lead not in {owner.id for owner in owners}:
        yield rule.finding(Severity.WARNING, message("several answer for it, and none of them leads"), "lead")


def _client_voice(rule: Rule[Examined], examined: Examined) -> Iterator[Finding]:
    if examined.terms.importance is not None or examined.terms.client_words is not None:
        return
    if examined.wording_has(Language.has_quotation):
        what = message("the wording quotes somebody: are these the client's words? record them")
        yield rule.finding(Severity.NOTE, what, "client_words")
    else:
        what = message("the client is not heard: add why it matters in the client's words, or rate the importance")
        yield rule.finding(Severity.WARNING, what, "client_words")


def _agreed(rule: Rule[Examined], examined: Examined) -> Iterator[Finding]:
    if examined.terms.agreement is Agreement.NOT_RECORDED:
        what = message("nothing says that the client agreed, or that it was decided in the client's best interests")
        yield rule.finding(Severity.WARNING, what, "agreement")


def _problem_linked(rule: Rule[Examined], examined: Examined) -> Iterator[Finding]:
    if examined.terms.problem is None:
        yield rule.finding(Severity.NOTE, message("it is linked to no problem: which does it answer?"), "problem")


EVIDENCE: Rule[Examined] = Rule(
    key="goal_evidence",
    basis=Basis.LIBRARY,
    summary=message("the pace, the step and the support are looked at before it is judged"),
    sources=(LIBRARY_CHECK,),
    check=_evidence,
)
JUDGED_ACHIEVABLE: Rule[Examined] = Rule(
    key="goal_judged_achievable",
    basis=Basis.PROFESSIONAL_BODY,
    summary=message("a person has judged it achievable"),
    sources=(GUIDE,),
    check=_achievable,
)
JUDGED_REALISTIC: Rule[Examined] = Rule(
    key="goal_judged_realistic",
    basis=Basis.PROFESSIONAL_BODY,
    summary=message("a person has judged it realistic"),
    sources=(GUIDE, DORAN),
    check=_realistic,
)
OWNERS: Rule[Examined] = Rule(
    key="goal_owners",
    basis=Basis.PUBLICATION,
    summary=message("somebody answers for it, with a role, and one leads"),
    sources=(DORAN, GUIDE),
    check=_owned,
)
CLIENT_VOICE: Rule[Examined] = Rule(
    key="goal_client_voice",
    basis=Basis.PROFESSIONAL_BODY,
    summary=message("the client is heard in it"),
    sources=(GUIDE, RATING_FORM),
    check=_client_voice,
)
AGREEMENT: Rule[Examined] = Rule(
    key="goal_agreement",
    basis=Basis.PROFESSIONAL_BODY,
    summary=message("it is agreed with the client, or decided in the client's best interests"),
    sources=(GUIDE, LIBRARY_CHECK),
    check=_agreed,
)
PROBLEM: Rule[Examined] = Rule(
    key="goal_problem",
    basis=Basis.LIBRARY,
    summary=message("it answers a problem"),
    sources=(LIBRARY_CHECK,),
    check=_problem_linked,
)

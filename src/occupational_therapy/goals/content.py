"""Rules of what a goal says: who does what, where, with what support, from where to where."""

from collections.abc import Iterator

from occupational_therapy.goals.examined import Examined
from occupational_therapy.goals.language import Concern, Language, Wording, concerns
from occupational_therapy.goals.measure import MeasureKind
from occupational_therapy.goals.sources import (
    BOVEND_EERDT_2009,
    COAST_MANUAL,
    COLLEGE_GOAL_SUBSET,
    LIBRARY_CHECK,
    SERIOUS_INJURY_NOTE,
)
from occupational_therapy.goals.terms import Actor, Terms
from occupational_therapy.kernel.findings import Basis, Finding, Rule, Severity
from occupational_therapy.kernel.messages import Verbatim, message
from occupational_therapy.occupations import OCCUPATIONS

__all__ = [
    "ACTIVITY",
    "ASSIST_LEVEL",
    "CLIENT_ACTS",
    "CONTEXT",
    "LEVELS",
    "MEASURE",
    "ONE_ACTIVITY",
    "SUPPORT",
    "VERB",
]

_UNSEEN = (Concern.VAGUE_VERB, Concern.INNER_STATE)
_OBJECT = "x"
_IN_WORDS_ALONE = message("the wording seems to name support: record it, with the level of help")


def _client_acts(rule: Rule[Examined], examined: Examined) -> Iterator[Finding]:
    if examined.terms.actor is not Actor.CLIENT:
        what = message("it is for {actor} to do: say what the client will do", actor=examined.terms.actor.label)
        yield rule.finding(Severity.WARNING, what, "actor")


def _activity(rule: Rule[Examined], examined: Examined) -> Iterator[Finding]:
    if examined.terms.occupation is not None:
        return
    if examined.wording_has(Language.acts):
        what = message("the wording says what is done: choose the occupation of the catalogue that it is")
        yield rule.finding(Severity.NOTE, what, "occupation")
    else:
        yield rule.finding(
            Severity.WARNING, message("no occupation is named: choose one of the catalogue"), "occupation"
        )


def _verb(rule: Rule[Examined], examined: Examined) -> Iterator[Finding]:
    terms, language = examined.terms, examined.language
    if terms.verb is None:
        if not examined.wording_has(Language.verbs):
            what = message("no verb says what will be seen done: give one, such as prepare or walk")
            yield rule.finding(Severity.WARNING, what, "verb")
        return
    if language is None or language.verbs(terms.verb):
        return
    unseen = _unseen(terms, terms.verb, language)
    # an occupation is the object without which a verb such as to manage is vague
    if unseen is not None and (terms.occupation is None or _unseen(terms, f"{terms.verb} {_OBJECT}", language)):
        what = message(
            '"{word}" {concern}: name what will be seen done',
            word=Verbatim(unseen.word),
            concern=unseen.concern.label,
        )
        yield rule.finding(Severity.WARNING, what, "verb")
    elif unseen is not None or not _names_the_occupation(terms):
        what = message("the verb is not among those known to be seen: can it be seen done?")
        yield rule.finding(Severity.NOTE, what, "verb")


def _unseen(terms: Terms, verb: str, language: Language) -> Wording | None:
    """The first word of a verb that cannot be seen done; of a goal to hold a level, those that fit it are let be."""
    return next(
        (
            found
            for found in concerns(verb, language)
            if found.concern in _UNSEEN and not (terms.maintain and found.word in language.holding)
        ),
        None,
    )


def _names_the_occupation(terms: Terms) -> bool:
    """Whether the verb is one that the occupation is called by, as to pace is of pacing one's energy."""
    if terms.verb is None or terms.occupation is None:
        return False
    return terms.verb.strip().lower() in OCCUPATIONS[terms.occupation].label.template.lower().split()


def _one_activity(rule: Rule[Examined], examined: Examined) -> Iterator[Finding]:
    text, language = examined.terms.statement, examined.language
    if text is not None and language is not None and language.joins_activities(text):
        what = message("the wording joins two activities: are they one goal, or two?")
        yield rule.finding(Severity.NOTE, what, "statement")


def _context(rule: Rule[Examined], examined: Examined) -> Iterator[Finding]:
    if examined.terms.context is not None:
        return
    if examined.wording_has(Language.has_context):
        what = message("the wording seems to say where, or with what: does it say enough?")
        yield rule.finding(Severity.NOTE, what, "context")
    else:
        yield rule.finding(Severity.WARNING, message("nothing says where, or with what"), "context")


def _support_named(rule: Rule[Examined], examined: Examined) -> Iterator[Finding]:
    support = examined.terms.support
    if support is not None and support.is_named:
        return
    if examined.wording_has(Language.has_support):
        yield rule.finding(Severity.NOTE, _IN_WORDS_ALONE, "support")
    else:
        what = message("no support is named: say which people, prompts or equipment, or that none is needed")
        yield rule.finding(Severity.WARNING, what, "support")


def _assist_level(rule: Rule[Examined], examined: Examined) -> Iterator[Finding]:
    support = examined.terms.support
    if support is not None and support.levels:
        return
    if examined.wording_has(Language.has_support):
        yield rule.finding(Severity.NOTE, _IN_WORDS_ALONE, "support.level")
    else:
        yield rule.finding(Severity.WARNING, message("no level of help is named"), "support.level")


def _measured(rule: Rule[Examined], examined: Examined) -> Iterator[Finding]:
    measure = examined.terms.measure
    if measure is None and examined.wording_has(Language.has_measure):
        what = message("the wording has a number with its unit: record the measure, so that progress can be followed")
        yield rule.finding(Severity.NOTE, what, "measure")
    elif measure is None:
        yield rule.finding(Severity.WARNING, message("nothing says how it is measured"), "measure")
    elif measure.lacks_unit:
        what = message("the {kind} has no unit", kind=measure.kind.label)
        yield rule.finding(Severity.WARNING, what, "measure.unit")


def _levels(rule: Rule[Examined], examined: Examined) -> Iterator[Finding]:
    terms = examined.terms
    if terms.baseline is None and terms.kind is not MeasureKind.YES_NO and not terms.maintain:
        if examined.wording_has(Language.has_start):
            what = message("the wording has a level at the start: record it as the baseline")
            yield rule.finding(Severity.NOTE, what, "baseline")
        else:
            yield rule.finding(Severity.WARNING, message("no level at the start is recorded"), "baseline")
    if terms.wanted is None and examined.wording_has(Language.has_measure):
        yield rule.finding(Severity.NOTE, message("the wording has a level: record the one wanted"), "target")
    elif terms.wanted is None:
        yield rule.finding(Severity.WARNING, message("no level is named that is wanted"), "target")


CLIENT_ACTS: Rule[Examined] = Rule(
    key="goal_of_client",
    basis=Basis.PUBLICATION,
    summary=message("the client is to do it"),
    sources=(COAST_MANUAL, LIBRARY_CHECK),
    check=_client_acts,
)
ACTIVITY: Rule[Examined] = Rule(
    key="goal_activity",
    basis=Basis.PUBLICATION,
    summary=message("it names an occupation"),
    sources=(BOVEND_EERDT_2009, COAST_MANUAL, LIBRARY_CHECK),
    check=_activity,
)
VERB: Rule[Examined] = Rule(
    key="goal_verb",
    basis=Basis.LIBRARY,
    summary=message("it says what will be seen done"),
    sources=(LIBRARY_CHECK,),
    check=_verb,
)
ONE_ACTIVITY: Rule[Examined] = Rule(
    key="goal_one_activity",
    basis=Basis.LIBRARY,
    summary=message("it is about one activity"),
    sources=(LIBRARY_CHECK,),
    check=_one_activity,
)
CONTEXT: Rule[Examined] = Rule(
    key="goal_context",
    basis=Basis.PUBLICATION,
    summary=message("it says where, or with what"),
    sources=(COAST_MANUAL, LIBRARY_CHECK),
    check=_context,
)
SUPPORT: Rule[Examined] = Rule(
    key="goal_support",
    basis=Basis.PUBLICATION,
    summary=message("it names the support needed"),
    sources=(BOVEND_EERDT_2009, COLLEGE_GOAL_SUBSET),
    check=_support_named,
)
ASSIST_LEVEL: Rule[Examined] = Rule(
    key="goal_assist_level",
    basis=Basis.PUBLICATION,
    summary=message("it names a level of help"),
    sources=(COAST_MANUAL, COLLEGE_GOAL_SUBSET),
    check=_assist_level,
)
MEASURE: Rule[Examined] = Rule(
    key="goal_measure",
    basis=Basis.PUBLICATION,
    summary=message("it is measured, in a unit"),
    sources=(BOVEND_EERDT_2009, SERIOUS_INJURY_NOTE),
    check=_measured,
)
LEVELS: Rule[Examined] = Rule(
    key="goal_levels",
    basis=Basis.PUBLICATION,
    summary=message("it has a level at the start and a level wanted"),
    sources=(BOVEND_EERDT_2009, COLLEGE_GOAL_SUBSET, LIBRARY_CHECK),
    check=_levels,
)

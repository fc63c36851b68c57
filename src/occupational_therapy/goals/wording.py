"""Checks of the wording of a goal: each vague word is found, excused where it may be, and told what to add."""

from collections.abc import Callable, Iterator

from occupational_therapy.goals.examined import Examined
from occupational_therapy.goals.language import Concern, Language, concerns
from occupational_therapy.goals.measure import MeasureKind
from occupational_therapy.goals.sources import LIBRARY_CHECK, SERIOUS_INJURY_NOTE
from occupational_therapy.kernel.findings import Basis, Finding, Rule, Severity
from occupational_therapy.kernel.messages import Message, Verbatim, message

__all__ = ["COMPARATIVES", "HEDGES", "INNER_STATES", "LOOSE_TIMES", "THERAPIST_ACTIONS", "VAGUE_VERBS", "WORDING"]

_PATH = "statement"
_Weigh = Callable[[Examined, Language, str, Message], tuple[Severity, Message] | None]
"""From what is examined, its language, its statement and a word of the lists: how grave it is, and what to do."""


def _to_add(language: Language, text: str) -> tuple[Message, ...]:
    lacking: list[Message] = []
    if not language.has_measure(text):
        lacking.append(message("a number with its unit"))
    if not language.has_date(text):
        lacking.append(message("a date"))
    return tuple(lacking)


def _end_point(examined: Examined, language: Language, text: str, word: Message) -> tuple[Severity, Message] | None:
    lacking = _to_add(language, text)
    if not lacking:
        return None
    if examined.is_measured:
        return Severity.NOTE, message(
            "the wording says {word} and leaves out {lacking}: the fields of the goal have it",
            word=word,
            lacking=lacking,
        )
    return Severity.WARNING, message(
        "{word} has no end point that can be seen: add {lacking}", word=word, lacking=lacking
    )


def _comparison(examined: Examined, language: Language, text: str, word: Message) -> tuple[Severity, Message] | None:
    lacking = _to_add(language, text)
    if not lacking:
        return None
    if examined.is_measured:
        return Severity.NOTE, message(
            "the wording says {word} and not than what: the fields of the goal have it", word=word
        )
    return Severity.WARNING, message(
        "{word} compares with nothing that is said: add the level at the start, and {lacking}",
        word=word,
        lacking=lacking,
    )


def _inner(examined: Examined, language: Language, text: str, word: Message) -> tuple[Severity, Message] | None:
    if examined.terms.kind is MeasureKind.RATING or language.has_rating(text):
        return None
    return Severity.WARNING, message(
        "{word} cannot be observed: say what will be seen, or add a rating such as 7 out of 10", word=word
    )


def _hedged(examined: Examined, language: Language, text: str, word: Message) -> tuple[Severity, Message] | None:
    grave = Severity.WARNING if _to_add(language, text) and not examined.is_measured else Severity.NOTE
    return grave, message("{word} leaves the level open: say how much, or on how many occasions", word=word)


def _timed(examined: Examined, language: Language, text: str, word: Message) -> tuple[Severity, Message] | None:
    if language.has_date(text):
        return None
    if examined.terms.due is not None:
        return Severity.NOTE, message(
            "the wording says {word}: the due date is {due}", word=word, due=examined.terms.due
        )
    return Severity.WARNING, message("{word} names no date: add one", word=word)


def _acted(examined: Examined, language: Language, text: str, word: Message) -> tuple[Severity, Message] | None:  # noqa: ARG001 - as its like
    return Severity.NOTE, message("{word} is what a therapist does: say what the client will do", word=word)


def _worded(concern: Concern, weigh: _Weigh, rule: Rule[Examined], examined: Examined) -> Iterator[Finding]:
    text, language = examined.terms.statement, examined.language
    if text is None or language is None:
        return
    for found in concerns(text, language):
        if found.concern is not concern or (examined.terms.maintain and found.word in language.holding):
            continue
        weighed = weigh(examined, language, text, message('"{word}"', word=Verbatim(found.word)))
        if weighed is not None:
            severity, what = weighed
            yield rule.finding(severity, what, _PATH)


def _vague_verbs(rule: Rule[Examined], examined: Examined) -> Iterator[Finding]:
    return _worded(Concern.VAGUE_VERB, _end_point, rule, examined)


def _inner_states(rule: Rule[Examined], examined: Examined) -> Iterator[Finding]:
    return _worded(Concern.INNER_STATE, _inner, rule, examined)


def _comparatives(rule: Rule[Examined], examined: Examined) -> Iterator[Finding]:
    return _worded(Concern.COMPARATIVE, _comparison, rule, examined)


def _hedges(rule: Rule[Examined], examined: Examined) -> Iterator[Finding]:
    return _worded(Concern.HEDGE, _hedged, rule, examined)


def _loose_times(rule: Rule[Examined], examined: Examined) -> Iterator[Finding]:
    return _worded(Concern.LOOSE_TIME, _timed, rule, examined)


def _therapist_actions(rule: Rule[Examined], examined: Examined) -> Iterator[Finding]:
    return _worded(Concern.THERAPIST_ACTION, _acted, rule, examined)


VAGUE_VERBS = Rule(
    key="wording_vague_verb",
    basis=Basis.LIBRARY,
    summary=message("the wording has an end point that can be seen"),
    sources=(SERIOUS_INJURY_NOTE, LIBRARY_CHECK),
    check=_vague_verbs,
)
INNER_STATES = Rule(
    key="wording_inner_state",
    basis=Basis.LIBRARY,
    summary=message("the wording names what can be observed, or a rating"),
    sources=(LIBRARY_CHECK,),
    check=_inner_states,
)
COMPARATIVES = Rule(
    key="wording_comparative",
    basis=Basis.LIBRARY,
    summary=message("the wording says what it compares with"),
    sources=(LIBRARY_CHECK,),
    check=_comparatives,
)
HEDGES = Rule(
    key="wording_hedge",
    basis=Basis.LIBRARY,
    summary=message("the wording leaves no level open"),
    sources=(SERIOUS_INJURY_NOTE, LIBRARY_CHECK),
    check=_hedges,
)
LOOSE_TIMES = Rule(
    key="wording_loose_time",
    basis=Basis.LIBRARY,
    summary=message("the wording names a date"),
    sources=(LIBRARY_CHECK,),
    check=_loose_times,
)
THERAPIST_ACTIONS = Rule(
    key="wording_therapist_action",
    basis=Basis.LIBRARY,
    summary=message("the wording says what the client will do"),
    sources=(LIBRARY_CHECK,),
    check=_therapist_actions,
)

WORDING = (VAGUE_VERBS, INNER_STATES, COMPARATIVES, HEDGES, LOOSE_TIMES, THERAPIST_ACTIONS)
"""Every check of the wording."""

"""The readings of the acronyms that goals are checked by: what each letter stands for, and which rules look for it."""

import enum
from collections.abc import Mapping
from types import MappingProxyType

import attrs

from occupational_therapy.goals import commitment, content, timing
from occupational_therapy.goals.examined import Examined
from occupational_therapy.goals.sources import (
    BOVEND_EERDT_2009,
    COAST_MANUAL,
    DORAN,
    GOAL_DECK,
    RHUMBA_NOTES,
    SMARTER_READING,
    WADE_2009,
    WRITING_GOALS,
)
from occupational_therapy.goals.wording import (
    COMPARATIVES,
    HEDGES,
    INNER_STATES,
    LOOSE_TIMES,
    THERAPIST_ACTIONS,
    VAGUE_VERBS,
)
from occupational_therapy.kernel.findings import Rule
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Source

__all__ = ["READINGS", "Acronym", "Letter", "SmartReading"]


class SmartReading(enum.StrEnum):
    """How the acronym is read: its letters have been given many meanings."""

    DORAN = "doran"
    REHABILITATION = "rehabilitation"
    SMARTER = "smarter"
    COAST = "coast"
    BOVEND_EERDT = "bovend_eerdt"
    RHUMBA = "rhumba"
    ABCD = "abcd"
    ABCDE = "abcde"
    FEAST = "feast"


@attrs.frozen(kw_only=True)
class Letter:
    """One letter in one reading.

    Attributes:
        key: The letter; of a letter that comes a second time, with a 2.
        word: What it stands for.
        question: What no check can tell, to be asked of a person; None where checks tell all.
        rules: What it is checked by.
    """

    key: str
    word: Message
    question: Message | None
    rules: tuple[Rule[Examined], ...]


@attrs.frozen(kw_only=True)
class Acronym:
    """A reading: its letters in order.

    Attributes:
        key: The reading.
        label: What it is called.
        letters: Its letters.
        sources: Where it is published.
    """

    key: SmartReading
    label: Message
    letters: tuple[Letter, ...]
    sources: tuple[Source, ...]


_RIGHT_ACTIVITY = message("is it the right activity?")
_VALID = message("does the measure show what is wanted?")

_SPECIFIC = Letter(
    key="S",
    word=message("Specific"),
    question=_RIGHT_ACTIVITY,
    rules=(
        content.CLIENT_ACTS,
        content.VERB,
        content.ACTIVITY,
        content.CONTEXT,
        content.ONE_ACTIVITY,
        THERAPIST_ACTIONS,
    ),
)
_MEASURABLE = Letter(
    key="M",
    word=message("Measurable"),
    question=_VALID,
    rules=(content.MEASURE, content.LEVELS, VAGUE_VERBS, INNER_STATES, COMPARATIVES, HEDGES),
)
_ACHIEVABLE = Letter(
    key="A",
    word=message("Achievable"),
    question=message("is it in reach, with the resources there are?"),
    rules=(content.LEVELS, commitment.JUDGED_ACHIEVABLE, commitment.EVIDENCE),
)
_ASSIGNABLE = Letter(key="A", word=message("Assignable"), question=None, rules=(commitment.OWNERS,))
_REALISTIC = Letter(
    key="R",
    word=message("Realistic"),
    question=message("can it be done with the resources there are?"),
    rules=(commitment.JUDGED_REALISTIC,),
)
_RELEVANT = Letter(
    key="R",
    word=message("Realistic or relevant"),
    question=message("does it matter to the client?"),
    rules=(commitment.CLIENT_VOICE, commitment.AGREEMENT, commitment.PROBLEM),
)
_TIMED = Letter(key="T", word=message("Timed"), question=None, rules=(timing.DUE, timing.REVIEWS_IN_TIME, LOOSE_TIMES))
_EVALUATE = Letter(
    key="E",
    word=message("Evaluate"),
    question=message("what did the reviews show?"),
    rules=(timing.REVIEWS_SET, timing.REVIEWS_MADE),
)
_READJUST = Letter(
    key="R2",
    word=message("Readjust"),
    question=message("is the plan still the right one?"),
    rules=(timing.READJUSTED,),
)
_COAST = (
    Letter(key="C", word=message("Client"), question=None, rules=(content.CLIENT_ACTS, THERAPIST_ACTIONS)),
    Letter(
        key="O",
        word=message("Occupation"),
        question=_RIGHT_ACTIVITY,
        rules=(content.ACTIVITY, content.VERB, content.ONE_ACTIVITY),
    ),
    Letter(key="A", word=message("Assist level"), question=None, rules=(content.ASSIST_LEVEL,)),
    Letter(key="S", word=message("Specific condition"), question=None, rules=(content.CONTEXT, HEDGES)),
    Letter(key="T", word=message("Timeline"), question=None, rules=(timing.DUE, LOOSE_TIMES)),
)
_PARTS = (
    Letter(
        key="1",
        word=message("Target activity"),
        question=_RIGHT_ACTIVITY,
        rules=(content.CLIENT_ACTS, content.ACTIVITY, content.VERB, content.ONE_ACTIVITY, THERAPIST_ACTIONS),
    ),
    Letter(key="2", word=message("Support needed"), question=None, rules=(content.SUPPORT,)),
    Letter(
        key="3",
        word=message("Performance in numbers"),
        question=_VALID,
        rules=(content.MEASURE, content.LEVELS, VAGUE_VERBS, INNER_STATES, COMPARATIVES, HEDGES),
    ),
    Letter(key="4", word=message("Time to reach it"), question=None, rules=(timing.DUE, LOOSE_TIMES)),
)

_TIMELINE = (timing.DUE, LOOSE_TIMES)
_RHUMBA = (
    attrs.evolve(_RELEVANT, word=message("Relevant")),
    Letter(key="H", word=message("How long"), question=None, rules=_TIMELINE),
    Letter(
        key="U",
        word=message("Understandable"),
        question=message("does everybody who reads it understand the same?"),
        rules=(content.VERB, HEDGES),
    ),
    _MEASURABLE,
    Letter(key="B", word=message("Behavioural"), question=None, rules=(content.VERB, INNER_STATES, THERAPIST_ACTIONS)),
    _ACHIEVABLE,
)
_ABCD = (
    Letter(key="A", word=message("Audience"), question=None, rules=(content.CLIENT_ACTS, THERAPIST_ACTIONS)),
    Letter(
        key="B",
        word=message("Behaviour"),
        question=_RIGHT_ACTIVITY,
        rules=(content.VERB, content.ONE_ACTIVITY, INNER_STATES),
    ),
    Letter(key="C", word=message("Condition"), question=None, rules=(content.CONTEXT, content.SUPPORT)),
    Letter(
        key="D",
        word=message("Degree"),
        question=_VALID,
        rules=(content.MEASURE, content.LEVELS, VAGUE_VERBS, COMPARATIVES, HEDGES),
    ),
)
_ABCDE = (
    attrs.evolve(_ABCD[0], word=message("Actor")),
    *_ABCD[1:],
    Letter(key="E", word=message("Expected time"), question=None, rules=_TIMELINE),
)
_FEAST = (
    Letter(key="F", word=message("Function"), question=_RIGHT_ACTIVITY, rules=(content.ACTIVITY, content.ONE_ACTIVITY)),
    Letter(
        key="E",
        word=message("Expectation"),
        question=_VALID,
        rules=(content.MEASURE, content.LEVELS, COMPARATIVES, HEDGES),
    ),
    Letter(
        key="A",
        word=message("Action"),
        question=None,
        rules=(content.CLIENT_ACTS, content.VERB, VAGUE_VERBS, INNER_STATES, THERAPIST_ACTIONS),
    ),
    Letter(key="S", word=message("Specific conditions"), question=None, rules=(content.CONTEXT, content.SUPPORT)),
    Letter(key="T", word=message("Timeline"), question=None, rules=_TIMELINE),
)

_ACRONYMS = (
    Acronym(
        key=SmartReading.DORAN,
        label=message("SMART as first published"),
        letters=(_SPECIFIC, _MEASURABLE, _ASSIGNABLE, _REALISTIC, attrs.evolve(_TIMED, word=message("Time-related"))),
        sources=(DORAN,),
    ),
    Acronym(
        key=SmartReading.REHABILITATION,
        label=message("SMART as rehabilitation reads it"),
        letters=(_SPECIFIC, _MEASURABLE, _ACHIEVABLE, _RELEVANT, _TIMED),
        sources=(BOVEND_EERDT_2009, WADE_2009),
    ),
    Acronym(
        key=SmartReading.SMARTER,
        label=message("SMARTER"),
        letters=(_SPECIFIC, _MEASURABLE, _ACHIEVABLE, _RELEVANT, _TIMED, _EVALUATE, _READJUST),
        sources=(SMARTER_READING, WADE_2009),
    ),
    Acronym(key=SmartReading.COAST, label=message("COAST"), letters=_COAST, sources=(COAST_MANUAL,)),
    Acronym(
        key=SmartReading.BOVEND_EERDT,
        label=message("four parts of a rehabilitation goal"),
        letters=_PARTS,
        sources=(BOVEND_EERDT_2009,),
    ),
    Acronym(key=SmartReading.RHUMBA, label=message("RHUMBA"), letters=_RHUMBA, sources=(RHUMBA_NOTES,)),
    Acronym(key=SmartReading.ABCD, label=message("ABCD"), letters=_ABCD, sources=(WRITING_GOALS,)),
    Acronym(key=SmartReading.ABCDE, label=message("ABCDE"), letters=_ABCDE, sources=(GOAL_DECK,)),
    Acronym(key=SmartReading.FEAST, label=message("FEAST"), letters=_FEAST, sources=(WRITING_GOALS,)),
)

READINGS: Mapping[SmartReading, Acronym] = MappingProxyType({each.key: each for each in _ACRONYMS})
"""The letters of each reading."""

"""Checks of how a goal is worded, in any language: the words to look for are data of the language.

What the client is quoted as saying is left alone.
"""

import enum
import functools
import re
from collections.abc import Iterator

import attrs

from occupational_therapy.kernel.dates import Date, months_after, within
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.messages import Message, message

__all__ = ["Concern", "Language", "WordList", "Wording", "concerns"]

_NOTHING = r"(?!)"
"""A pattern that nothing fits."""


class Concern(enum.StrEnum):
    """Why a word in a goal deserves a second look."""

    VAGUE_VERB = "vague_verb"
    """It has no visible end point."""
    INNER_STATE = "inner_state"
    """It cannot be observed."""
    COMPARATIVE = "comparative"
    """It compares, and does not say with what."""
    HEDGE = "hedge"
    """It leaves the level open."""
    LOOSE_TIME = "loose_time"
    """It names no date."""
    THERAPIST_ACTION = "therapist_action"
    """It is what a therapist does, not what a client will do."""

    @property
    def label(self) -> Message:
        """The concern in words."""
        return _CONCERNS[self]


_CONCERNS = {
    Concern.VAGUE_VERB: message("has no visible end point"),
    Concern.INNER_STATE: message("cannot be observed"),
    Concern.COMPARATIVE: message("compares with nothing that is said"),
    Concern.HEDGE: message("leaves the level open"),
    Concern.LOOSE_TIME: message("names no date"),
    Concern.THERAPIST_ACTION: message("is what a therapist does"),
}


@attrs.frozen(kw_only=True)
class WordList:
    """Words of one concern.

    Attributes:
        concern: Why they are looked for.
        forms: Each form in lower case, with the word it is a form of.
        only_before: For some forms, the pattern of what must follow for the word to be vague.
    """

    concern: Concern
    forms: tuple[tuple[str, str], ...]
    only_before: tuple[tuple[str, str], ...] = ()

    @property
    def pattern(self) -> str:
        """A regular expression for any of the forms, as whole words."""
        return _any_of(self.forms, self.only_before)


@functools.cache
def _any_of(forms: tuple[tuple[str, str], ...], only_before: tuple[tuple[str, str], ...]) -> str:
    conditions = dict(only_before)
    longest_first = sorted((form for form, _ in forms), key=lambda form: (-len(form), form))
    return "|".join(
        rf"{re.escape(form)}\b(?={conditions[form]})" if form in conditions else rf"{re.escape(form)}\b"
        for form in longest_first
    )


@attrs.frozen(kw_only=True)
class Language:
    """What is needed to check the wording of goals in one language.

    Every pattern is a regular expression that is matched against lower-case text.

    Attributes:
        code: The language, such as ``en``.
        lists: The words to look for anywhere.
        therapist_actions: What therapists do; looked for where the sentence opens, or after a therapist.
        therapists: Pattern of a word for a therapist.
        opening: Pattern of what may stand before the verb that opens a sentence.
        observable: Verbs whose doing can be seen, each form with its verb.
        joined: Pattern of what joins two activities.
        quoted: Pattern of a quotation, quotation marks included.
        number: Pattern of a number.
        unit: Pattern of a unit that can follow a number.
        date: Pattern of a date.
        relative_days: Pattern of a time from the start in days; its group ``number`` is how many.
        relative_weeks: The same in weeks.
        relative_months: The same in months.
        number_words: Numbers in words that such a time can have.
        rating: Pattern of a rating, such as 7 out of 10.
        holding: Verbs that are vague elsewhere, and fit a goal to hold a level.
        limit: Pattern of what compares in form and names a limit in fact, such as "no more than"; its words are let be.
        compounds: Pattern of what holds a word of the lists or a verb and means another thing, such as "walking stick".
        parts: Observable verbs that beside another are no second activity, such as to use or to get.
        showing: Observable verbs that show something, and are not what is done.
        accompanying: Pattern of a form of a verb that, beside another form, says how a thing is done and not what.
        support: Pattern of help, prompts, equipment, or that there are none.
        context: Pattern of where, or with what.
        starting: Pattern of a level at the start.
    """

    code: str
    lists: tuple[WordList, ...]
    therapist_actions: WordList
    therapists: str
    opening: str
    observable: tuple[tuple[str, str], ...]
    joined: str
    quoted: str
    number: str
    unit: str
    date: str
    relative_days: str
    relative_weeks: str
    relative_months: str
    number_words: tuple[tuple[str, int], ...]
    rating: str
    holding: tuple[str, ...]
    limit: str
    compounds: str = _NOTHING
    parts: tuple[str, ...] = ()
    showing: tuple[str, ...] = ()
    accompanying: str = _NOTHING
    support: str = _NOTHING
    context: str = _NOTHING
    starting: str = _NOTHING

    def without_quotations(self, text: str) -> str:
        """A text in lower case, with what is quoted taken out.

        >>> from occupational_therapy.goals.english import ENGLISH
        >>> ENGLISH.without_quotations('Cook lunch, "so I feel better", by 1 June')
        'cook lunch, , by 1 june'
        """
        return re.sub(self.quoted, "", text.lower())

    def without_limits(self, text: str) -> str:
        """A text in lower case without quotations and compounds, and with limits taken out.

        >>> from occupational_therapy.goals.english import ENGLISH
        >>> ENGLISH.without_limits("Walk more, with no more than 2 rests")
        'walk more, with  2 rests'
        """
        return re.sub(rf"\b(?:{self.limit})", "", self._without_compounds(text))

    def has_measure(self, text: str) -> bool:
        """Whether a text holds a number with a unit, dates apart.

        >>> from occupational_therapy.goals.english import ENGLISH
        >>> ENGLISH.has_measure("walk 50 m by 1 June"), ENGLISH.has_measure("walk far by 01/06/2026")
        (True, False)
        """
        return _holds(rf"(?:{self.number})\s*(?:{self.unit})", self._without_dates(text))

    def has_date(self, text: str) -> bool:
        """Whether a text holds a date, or a time from the start."""
        return _holds(self._any_date, self.without_quotations(text))

    def has_rating(self, text: str) -> bool:
        """Whether a text holds a rating."""
        return _holds(self.rating, self._without_dates(text))

    def has_support(self, text: str) -> bool:
        """Whether a text says with what help, prompts or equipment, or that there is none.

        >>> from occupational_therapy.goals.english import ENGLISH
        >>> ENGLISH.has_support("dress with one verbal prompt"), ENGLISH.has_support("dress in 20 minutes")
        (True, False)
        """
        return _holds(self.support, self.without_quotations(text))

    def has_context(self, text: str) -> bool:
        """Whether a text seems to say where, or with what.

        >>> from occupational_therapy.goals.english import ENGLISH
        >>> ENGLISH.has_context("cook in her own kitchen"), ENGLISH.has_context("cook in 20 minutes by 1 June")
        (True, False)
        """
        return _holds(self.context, self._without_dates(text))

    def has_quotation(self, text: str) -> bool:
        """Whether a text quotes somebody.

        >>> from occupational_therapy.goals.english import ENGLISH
        >>> ENGLISH.has_quotation('Cook lunch, "for my children"'), ENGLISH.has_quotation("Cook lunch")
        (True, False)
        """
        return re.search(self.quoted, text.lower()) is not None

    def has_start(self, text: str) -> bool:
        """Whether a text says from what level.

        >>> from occupational_therapy.goals.english import ENGLISH
        >>> ENGLISH.has_start("from 6 to 2 outbursts a day"), ENGLISH.has_start("2 outbursts a day")
        (True, False)
        """
        return _holds(self.starting, self._without_dates(text))

    def verbs(self, text: str) -> tuple[str, ...]:
        """The observable verbs of a text, in order, each in its plain form.

        >>> from occupational_therapy.goals.english import ENGLISH
        >>> ENGLISH.verbs("Prepares and eats breakfast, with stand-by help")
        ('prepare', 'eat')
        """
        plain = dict(self.observable)
        return tuple(plain[form] for form in self._verb_forms(self._without_compounds(text)))

    def acts(self, text: str) -> tuple[str, ...]:
        """The observable verbs of a text that are what is done, and do not only show something.

        >>> from occupational_therapy.goals.english import ENGLISH
        >>> ENGLISH.acts("Demonstrates attention"), ENGLISH.acts("Demonstrates how to cook")
        ((), ('cook',))
        """
        return tuple(verb for verb in self.verbs(text) if verb not in self.showing)

    def joins_activities(self, text: str) -> bool:
        """Whether a text joins two different observable verbs.

        The second must open its part of the sentence, and have the form of the first: what is done while sitting, or
        using something, is no second activity.

        >>> from occupational_therapy.goals.english import ENGLISH
        >>> ENGLISH.joins_activities("cook a meal and pay a bill"), ENGLISH.joins_activities("cook and cook again")
        (True, False)
        >>> ENGLISH.joins_activities("put on socks and shoes, sitting on the bed")
        False
        """
        plain = dict(self.observable)
        opening, *others = re.split(self.joined, self._without_compounds(text))
        first = next((form for form in self._verb_forms(opening) if plain[form] not in self.parts), None)
        if first is None:
            return False
        accompanies = re.compile(self.accompanying)
        found = (re.match(rf"\W*(?:\w+\W+){{0,2}}?({self._verb})", part) for part in others)
        seconds = [match[1] for match in found if match is not None and plain[match[1]] not in self.parts]
        return any(
            plain[second] != plain[first] and bool(accompanies.fullmatch(second)) <= bool(accompanies.fullmatch(first))
            for second in seconds
        )

    def date_of(self, text: str, start: Date) -> Date | None:
        """The date that a time from the start comes to; None where a text has none, or it is outside the calendar.

        >>> from occupational_therapy.goals.english import ENGLISH
        >>> str(ENGLISH.date_of("in 6 weeks", Date(2026, 3, 2)))
        '2026-04-13'
        """
        for pattern, days, months in (
            (self.relative_days, 1, 0),
            (self.relative_weeks, 7, 0),
            (self.relative_months, 0, 1),
        ):
            found = re.search(rf"\b(?:{pattern})\b", self.without_quotations(text))
            if found is not None:
                said = found["number"]
                number = dict(self.number_words).get(said) or int(said)
                return _after(start, days * number, months * number)
        return None

    @property
    def _any_date(self) -> str:
        relative = (self.relative_days, self.relative_weeks, self.relative_months)
        # a name can stand only once in a pattern
        return "|".join((self.date, *(pattern.replace("?P<number>", "?:") for pattern in relative)))

    def _without_dates(self, text: str) -> str:
        return re.sub(_starting(self._any_date), "", self.without_quotations(text))

    def _without_compounds(self, text: str) -> str:
        return re.sub(rf"\b(?:{self.compounds})", "", self.without_quotations(text))

    @property
    def _verb(self) -> str:
        return rf"\b(?:{_any_of(self.observable, ())})(?!-)"

    def _verb_forms(self, text: str) -> list[str]:
        return re.findall(self._verb, text)


def _starting(pattern: str) -> str:
    return rf"(?<!\w)(?:{pattern})"


def _holds(pattern: str, text: str) -> bool:
    return re.search(_starting(pattern), text) is not None


def _after(start: Date, days: int, months: int) -> Date | None:
    try:
        return months_after(within(start, days), months)
    except InvalidInputError:
        return None


@attrs.frozen(kw_only=True)
class Wording:
    """A word of the lists, found in a text. It is the list's word: nothing of the text is kept.

    Attributes:
        concern: Why it was looked for.
        word: The word, in its plain form.
    """

    concern: Concern
    word: str


def concerns(text: str, language: Language) -> tuple[Wording, ...]:
    """The words of the lists that a text holds, each once.

    >>> from occupational_therapy.goals.english import ENGLISH
    >>> [found.word for found in concerns('Improving balance as able; says "I feel better"', ENGLISH)]
    ['improve', 'as able']
    >>> concerns("no longer than 20 minutes", ENGLISH)
    ()
    """
    plain = language.without_limits(text)
    found = (*_listed(plain, language), *_acted(plain, language))
    return tuple(dict.fromkeys(found))


def _listed(text: str, language: Language) -> Iterator[Wording]:
    for words in language.lists:
        plain = dict(words.forms)
        for form in re.findall(rf"\b(?:{words.pattern})", text):
            yield Wording(concern=words.concern, word=plain[form])


def _acted(text: str, language: Language) -> Iterator[Wording]:
    words = language.therapist_actions
    plain = dict(words.forms)
    before = rf"^\W*(?:{language.opening})?|\b(?:{language.therapists})\W+(?:\w+\W+){{0,2}}?"
    for form in re.findall(rf"(?:{before})({words.pattern})", text):
        yield Wording(concern=words.concern, word=plain[form])

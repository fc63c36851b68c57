"""The wording of goals in English: what is found, what is left alone, and what counts as a number, a unit, a date."""

import attrs
import pytest

from occupational_therapy.goals.english import ENGLISH
from occupational_therapy.goals.language import Concern, Wording, WordList, concerns
from occupational_therapy.kernel.dates import Date

START = Date(2026, 3, 2)


def words(text: str) -> list[str]:
    """The words found in a text."""
    return [found.word for found in concerns(text, ENGLISH)]


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param(["improve"], "To improve balance", id="a vague verb"),
        pytest.param(["improve"], "IMPROVES; improved, improving", id="its forms, once"),
        pytest.param(["try"], "tries", id="a verb in -y"),
        pytest.param(["enjoy"], "enjoyed", id="a verb in a vowel and -y"),
        pytest.param(["progress"], "progresses", id="a verb that hisses"),
        pytest.param(["work on"], "working on transfers", id="a verb of two words"),
        pytest.param(["be aware"], "is aware of risks", id="to be"),
        pytest.param(["understand"], "understood the plan", id="an irregular verb"),
        pytest.param([], "improvement, aware, tryst", id="whole words alone"),
        pytest.param(["more independent"], "become more independent", id="the longest words win"),
        pytest.param([], "with no more than 2 prompts", id="a limit"),
        pytest.param([], "on not more than two days a month", id="a limit with not"),
        pytest.param([], "no less than 4 of 5 days", id="a limit from below"),
        pytest.param([], "stand no longer than 20 minutes", id="a limit of time"),
        pytest.param([], "no longer needs a rail", id="not any more"),
        pytest.param([], "walk for more than 10 minutes", id="compared with a number"),
        pytest.param([], "in less than half an hour", id="compared with an amount"),
        pytest.param(["more"], "walk more than before", id="compared with nothing that is said"),
        pytest.param(["better"], "better than a year ago", id="compared with a time"),
        pytest.param(["more"], "Walk more, with no more than 2 rests", id="a limit beside a comparative"),
        pytest.param(["as able", "soon"], "walk soon, as able", id="lists in their order"),
        pytest.param(["manage"], "the client will manage", id="to manage without an object"),
        pytest.param(["manage"], "manages by 1 June", id="to manage by a date"),
        pytest.param([], "manage the zip", id="to manage something"),
        pytest.param(["participate"], "participate fully", id="to participate without an activity"),
        pytest.param([], "participate in the choir", id="to participate in one"),
        pytest.param(["provide"], "Provide a splint", id="what a therapist does, first"),
        pytest.param(["assess"], "To assess the kitchen", id="after to"),
        pytest.param(["teach"], "The OT will teach transfers", id="after a therapist"),
        pytest.param(["monitor"], "occupational therapists then monitor pain", id="after therapists"),
        pytest.param([], "Walk to the GP for a review", id="the word elsewhere"),
        pytest.param([], 'Cook, "so I feel better"', id="a quotation"),
        pytest.param([], "Cook, \u201cso I feel better\u201d", id="in curly marks"),
        pytest.param([], "Cook, 'so I don't feel useless'", id="in single marks, with an apostrophe"),
        pytest.param([], "Cook, \u2018so I don\u2019t feel useless\u2019", id="in curly single marks"),
        pytest.param(["cope"], "The client's aim's clear: they'll cope", id="apostrophes quote nothing"),
        pytest.param(["feel"], 'Cook, "and feel well', id="a mark that is not closed"),
        pytest.param([], "", id="nothing"),
    ],
)
def test_words_are_found(expected: list[str], text: str) -> None:
    """Section 1.3: whole words, in any form, outside what the client is quoted as saying."""
    assert expected == [word for word in words(text) if word != "aim"]


def test_a_word_keeps_its_concern() -> None:
    """What is found says why it was looked for, and nothing of the text."""
    assert concerns("Feel better soon", ENGLISH) == (
        Wording(concern=Concern.INNER_STATE, word="feel"),
        Wording(concern=Concern.COMPARATIVE, word="better"),
        Wording(concern=Concern.LOOSE_TIME, word="soon"),
    )


@pytest.mark.parametrize(
    ("measure", "date", "rating", "text"),
    [
        pytest.param(True, True, False, "Increase from 2 to 5 times a week by 1 June", id="the sheet's example"),
        pytest.param(True, False, False, "walk 50m", id="a unit close by"),
        pytest.param(True, False, False, "three prompts", id="a number in words"),
        pytest.param(True, False, False, "on 4 of 5 occasions", id="so many of so many"),
        pytest.param(True, False, False, "80 % of the time", id="per cent"),
        pytest.param(True, False, False, "twice a week", id="twice"),
        pytest.param(True, False, False, "fewer than 3 outbursts a day", id="so many of anything a day"),
        pytest.param(True, False, False, "two hot meals each week", id="two words between"),
        pytest.param(False, False, False, "3 outbursts some day", id="no rate"),
        pytest.param(False, False, False, "walk with 2 friends", id="a number without a unit"),
        pytest.param(False, False, False, "walk ten", id="a number at the end"),
        pytest.param(True, False, True, "rates confidence 7/10", id="a rating"),
        pytest.param(True, False, True, "rates it 7 out of 10", id="a rating in words"),
        pytest.param(False, True, False, "by 01/06/2026", id="a date is no rating and no number with a unit"),
        pytest.param(False, True, False, "by 2026-06-01", id="an ISO date"),
        pytest.param(False, True, False, "by June 1st", id="month first"),
        pytest.param(False, True, False, "by the 1st of June", id="day first"),
        pytest.param(False, True, False, "by the end of June", id="a month"),
        pytest.param(False, True, False, "in 6 weeks", id="weeks from the start"),
        pytest.param(False, True, False, "within 10 days", id="days from the start"),
        pytest.param(False, True, False, "within the next 3 months", id="months from the start"),
        pytest.param(False, False, False, "may walk", id="may is a verb too"),
        pytest.param(False, False, False, '"5 minutes by 1 June"', id="quoted"),
    ],
)
def test_numbers_units_and_dates_are_seen(measure: bool, date: bool, rating: bool, text: str) -> None:  # noqa: FBT001
    """What excuses a vague word is a number with a unit, a date, or a rating."""
    assert (measure, date, rating) == (ENGLISH.has_measure(text), ENGLISH.has_date(text), ENGLISH.has_rating(text))


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        (Date(2026, 3, 12), "in 10 days"),
        (Date(2026, 4, 13), "cook, within 6 weeks"),
        (Date(2026, 6, 2), "after 3 months"),
        (Date(2026, 3, 16), "within two weeks"),
        (Date(2026, 5, 25), "by 12 weeks"),
        (Date(2026, 4, 2), "over the next one month"),
        (None, "over a few weeks"),
        (None, "attend by two days a week more"),
        (None, "by 1 June"),
        (None, '"in 6 weeks"'),
    ],
)
def test_a_time_from_the_start_comes_to_a_date(expected: Date | None, text: str) -> None:
    """Days, weeks and months are counted from the start; outside the calendar there is no date."""
    assert expected == ENGLISH.date_of(text, START)


def test_a_time_beyond_the_calendar_comes_to_no_date() -> None:
    """The calendar ends with the year 9999."""
    assert ENGLISH.date_of("in 9999 months", Date(9500, 1, 1)) is None


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        (False, "dress the upper body"),
        (True, "wash and dress"),
        (True, "cook a meal, then pay a bill"),
        (False, "cook and cook again"),
        (False, "bread and butter"),
        (False, '"wash and dress"'),
    ],
)
def test_two_activities_are_seen(expected: bool, text: str) -> None:  # noqa: FBT001 - expected
    """Two different verbs on either side of a joint are two activities."""
    assert expected == ENGLISH.joins_activities(text)


def test_verbs_are_given_in_their_plain_form() -> None:
    """A verb in any form is known."""
    assert ENGLISH.verbs("Carries, carried, writing, reads aloud and shopped") == (
        "carry",
        "carry",
        "write",
        "read aloud",
        "shop",
    )


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        (("put on",), "put on a jacket"),
        (("put on", "take off"), "putting on and took off"),
        (("sit",), "sat unsupported for 10 minutes"),
        (("return to",), "returned to work"),
        (("don",), "donned a pullover"),
        ((), "put the kettle away; understood"),
    ],
)
def test_verbs_of_two_words_and_irregular_ones(expected: tuple[str, ...], text: str) -> None:
    """A verb of two words needs both, and whole words alone count."""
    assert expected == ENGLISH.verbs(text)


def test_another_language_brings_its_own_words() -> None:
    """Nothing of English is built into the checks."""
    german = attrs.evolve(
        ENGLISH,
        code="de",
        lists=(WordList(concern=Concern.VAGUE_VERB, forms=(("verbessern", "verbessern"),)),),
        therapist_actions=WordList(concern=Concern.THERAPIST_ACTION, forms=(("anleiten", "anleiten"),)),
        quoted="\u201e[^\u201c]*\u201c",
    )

    assert [found.word for found in concerns("Gang verbessern, improve, \u201everbessern\u201c", german)] == [
        "verbessern"
    ]


@pytest.mark.parametrize("concern", Concern)
def test_every_concern_has_words(concern: Concern) -> None:
    """Every concern can be read, and English looks for it."""
    assert str(concern.label)
    assert concern in {each.concern for each in (*ENGLISH.lists, ENGLISH.therapist_actions)}

"""Goals of which only a statement is known, as they stand in letters and plans: what a review makes of each.

The sentences are in the style of goals that are published, and none is copied from anywhere.
"""

import pytest

from occupational_therapy.goals.english import ENGLISH
from occupational_therapy.goals.goal import Goal
from occupational_therapy.goals.language import concerns
from occupational_therapy.goals.smart import Review, review
from occupational_therapy.goals.terms import Terms

PLAIN = {"S": "needs_human", "M": "missing", "A": "missing", "R": "missing", "T": "needs_human"}
"""A sound statement without a level at the start, which is missing, and without the client's voice."""
STARTED = PLAIN | {"M": "needs_human", "A": "needs_human"}
"""One that has a level at the start too."""
NOTHING = dict.fromkeys("SMART", "missing")


def reviewed(statement: str) -> Review:
    """The review of a goal that is a statement and nothing else."""
    return review(Goal(id="G1", terms=Terms(statement=statement, start="2026-03-02")), on="2026-03-02")


@pytest.mark.parametrize(
    ("expected", "statement"),
    [
        pytest.param(
            PLAIN,
            "She will put on socks and shoes with a shoehorn, sitting on the bed, on 5 of 7 mornings by 30 June 2026.",
            id="dressing",
        ),
        pytest.param(
            PLAIN, "Within 6 weeks he will walk 50 metres in the hall with a frame and stand-by help.", id="walking"
        ),
        pytest.param(
            PLAIN,
            "To make a cup of tea in her own kitchen with no more than 2 verbal prompts, 4 times of 5, by 1 May 2026.",
            id="hot drink",
        ),
        pytest.param(
            PLAIN, "Sam will write his name legibly in 8 out of 10 trials at school by December 2026", id="name"
        ),
        pytest.param(PLAIN, "He will transfer from bed to chair 3 times a day within two weeks", id="transfer"),
        pytest.param(
            PLAIN,
            "She will take her tablets using a dosette box, with no missed doses for 14 days, by 1 August 2026.",
            id="medication",
        ),
        pytest.param(PLAIN, "He will go to the cinema with a friend once a month by Christmas", id="leisure"),
        pytest.param(PLAIN, "She will sit in the wheelchair for 2 hours, 3 times a day, by week 6", id="sitting"),
        pytest.param(
            PLAIN,
            "He will manage his stoma, changing the bag without prompts at home on 6 of 7 days by week 4",
            id="stoma",
        ),
        pytest.param(
            STARTED, "Walking at home from 5 minutes to 15 minutes by the end of week 4", id="the end of a week"
        ),
        pytest.param(PLAIN, "She brings a form and fills it in, 2 pages, at home by Friday", id="by a weekday"),
        pytest.param(PLAIN, "Uses a diary to keep 9 of 10 appointments over 8 weeks", id="diary"),
        pytest.param(
            STARTED,
            "He will lift the kettle, from 1 kg to 2 kg, at the kitchen worktop by 1 June 2026",
            id="from so much to so much",
        ),
        pytest.param(
            STARTED | {"S": "missing"},
            "She will rate her confidence on the bus as 7/10 (now 3/10) by the end of September",
            id="confidence",
        ),
        pytest.param(
            PLAIN | {"S": "missing"},
            "She will participate in one leisure activity a week for 4 weeks by 31 July 2026",
            id="nothing says where",
        ),
        pytest.param(PLAIN | {"T": "missing"}, "He takes the bus to college 3 days a week, by autumn", id="no date"),
        pytest.param(NOTHING, "To improve upper limb function", id="a function"),
        pytest.param(NOTHING, "Increase independence with ADLs as able", id="as able"),
        pytest.param(NOTHING, "The client will feel more confident in the community", id="an inner state"),
        pytest.param(NOTHING, "The client will understand pacing", id="understanding"),
        pytest.param(NOTHING, "The child will demonstrate improved attention", id="to show is not to do"),
        pytest.param(NOTHING, "Wear the splint as tolerated", id="as tolerated"),
        pytest.param(NOTHING, "Long-term goal: to live as independently as possible", id="no end point"),
        pytest.param(NOTHING, "To be independent with showering", id="no level and no date"),
        pytest.param(NOTHING | {"T": "needs_human"}, "The OT will provide a bath board in 4 weeks", id="an action"),
    ],
)
def test_a_statement_alone_is_judged_by_its_words(expected: dict[str, str], statement: str) -> None:
    """What only the words say is put to a person; what neither words nor fields say is missing."""
    assert expected == reviewed(statement).by_letter


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param([], "Return to work on three mornings", id="work on as a place and a day"),
        pytest.param(["work on"], "To work on balance", id="to work on something"),
        pytest.param([], "claim benefits online", id="benefits as money"),
        pytest.param(["benefit"], "benefit from a splint", id="to benefit from something"),
        pytest.param([], "write her address on an envelope", id="an address"),
        pytest.param(["address"], "address anxiety", id="to address"),
        pytest.param([], "in 8 of 10 attempts", id="attempts counted"),
        pytest.param(["attempt"], "attempt the stairs", id="to attempt"),
        pytest.param([], "stand for 10 minutes or more", id="or more"),
        pytest.param([], "walk to the shop on 4 or fewer rests", id="or fewer"),
        pytest.param(["be confident", "more"], "become more confident", id="more confident"),
        pytest.param(["as possible"], "as much as possible", id="as possible"),
    ],
)
def test_a_word_that_means_another_thing_is_let_be(expected: list[str], text: str) -> None:
    """False alarms of a list of words, beside the uses that it is for."""
    assert expected == [found.word for found in concerns(text, ENGLISH)]


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param(False, "walk with a frame and stand-by help", id="a helper who stands by"),
        pytest.param(False, "use a rail and walking stick", id="a walking stick"),
        pytest.param(False, "take the tray and, once seated, a drink", id="a drink"),
        pytest.param(False, "cook a meal and using a timer", id="how it is done"),
        pytest.param(True, "washing and dressing in 40 minutes", id="both in one form"),
        pytest.param(False, "himself and wash", id="no verb before"),
        pytest.param(True, "get up, wash and then dress", id="three"),
        pytest.param(True, "wash, dress and groom herself", id="listed"),
        pytest.param(False, "go to the shop and buy bread", id="the way there"),
        pytest.param(False, "sit on the edge of the bed and put on socks", id="how it begins"),
        pytest.param(False, "cook and serve a meal", id="how it ends"),
        pytest.param(True, "attend the gym twice a week and cook a meal", id="two goals in one"),
    ],
)
def test_circumstances_are_no_second_activity(expected: bool, text: str) -> None:  # noqa: FBT001 - expected
    """Two activities are two of the same kind of verb; help, equipment and posture are none."""
    assert expected == ENGLISH.joins_activities(text)


@pytest.mark.parametrize(
    ("support", "context", "start", "text"),
    [
        (True, False, False, "dress independently"),
        (True, False, False, "with the assistance of one"),
        (True, True, False, "with a long-handled sponge"),
        (False, True, False, "in the garden"),
        (False, True, False, "at school"),
        (False, True, False, "in her own kitchen"),
        (False, False, False, "in the morning, by the end of June"),
        (False, False, False, "over the next month, to a level of 5"),
        (False, False, False, "in 20 minutes by 1 June"),
        (False, False, True, "from 2 to 5 times"),
        (False, False, True, "7/10 (currently 3/10)"),
        (False, False, False, "from time to time"),
        (False, False, False, '"with a frame in the garden from 2"'),
    ],
)
def test_support_place_and_start_are_seen(support: bool, context: bool, start: bool, text: str) -> None:  # noqa: FBT001
    """What the words seem to say is put to a person; quotations are left alone."""
    assert (support, context, start) == (ENGLISH.has_support(text), ENGLISH.has_context(text), ENGLISH.has_start(text))


def test_a_language_without_patterns_sees_nothing() -> None:
    """A statement in another language proves nothing, and what is missing stays missing."""
    goal = Goal(id="G1", terms=Terms(statement="Walk 50 m in the hall by 1 June", start="2026-03-02"))

    assert set(review(goal, on="2026-03-02", language=None).by_letter.values()) == {"missing"}

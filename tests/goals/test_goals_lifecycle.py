"""The life of a goal, as one table."""

import pytest

from occupational_therapy.goals.lifecycle import OPEN_STATES, TRANSITIONS, Event, State, allowed, outline


@pytest.mark.parametrize(
    ("expected", "state", "event"),
    [
        (State.ACTIVE, State.PROPOSED, Event.AGREE),
        (State.DECLINED, State.PROPOSED, Event.DECLINE),
        (State.ON_HOLD, State.ACTIVE, Event.HOLD),
        (State.ACTIVE, State.ON_HOLD, Event.RESUME),
        (State.CLOSED, State.ACTIVE, Event.CLOSE),
        (State.UNATTAINABLE, State.ACTIVE, Event.GIVE_UP),
        (State.WITHDRAWN, State.ON_HOLD, Event.WITHDRAW),
        (State.ACTIVE, State.CLOSED, Event.REOPEN),
        (State.ACTIVE, State.DECLINED, Event.AGREE),
    ],
)
def test_an_event_leads_on(expected: State, state: State, event: Event) -> None:
    """The table says what follows."""
    assert expected is TRANSITIONS[state, event]


@pytest.mark.parametrize(
    ("state", "event"),
    [
        (State.PROPOSED, Event.CLOSE),
        (State.PROPOSED, Event.HOLD),
        (State.CLOSED, Event.CLOSE),
        (State.CLOSED, Event.HOLD),
        (State.WITHDRAWN, Event.CLOSE),
        (State.DECLINED, Event.REOPEN),
    ],
)
def test_what_is_not_in_the_table_cannot_happen(state: State, event: Event) -> None:
    """A goal that has ended must be opened again first."""
    assert (state, event) not in TRANSITIONS


@pytest.mark.parametrize("state", State)
def test_no_state_is_a_dead_end(state: State) -> None:
    """From every state something leads on, and every state can be reached."""
    assert allowed(state)
    assert state is State.PROPOSED or state in TRANSITIONS.values()


@pytest.mark.parametrize("event", Event)
def test_every_event_can_happen(event: Event) -> None:
    """No event is only a word."""
    assert event in {each for _, each in TRANSITIONS}


def test_a_goal_that_has_ended_is_not_open() -> None:
    """Closed, withdrawn, given up or declined is ended."""
    assert {State.PROPOSED, State.ACTIVE, State.ON_HOLD} == set(OPEN_STATES)


def test_the_table_can_be_read() -> None:
    """Every row of the table is a row that is read."""
    assert len(TRANSITIONS) + 4 == len(str(outline()).splitlines())


@pytest.mark.parametrize("named", [*State, *Event])
def test_each_has_words(named: State | Event) -> None:
    """Every state and event can be read."""
    assert str(named.label)

"""A pseudonymised case: nothing of who the people are is left, everything else is as it was."""

import datetime as dt
import enum
import pickle
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from occupational_therapy.casework import (
    Case,
    Client,
    assessment_report,
    days_earlier,
    monthly_report,
    pseudonym,
    pseudonymise,
    review_report,
)
from occupational_therapy.casework.pseudonymising import Treatment, treatments
from occupational_therapy.casework.pseudonyms import stand_in
from occupational_therapy.goals import Goal, GoalMeasure, Terms, progress, ratings, smart
from occupational_therapy.interop import records
from occupational_therapy.kernel.dates import Date, age, on_date, within
from occupational_therapy.kernel.errors import InvalidInputError, NotInForceError
from occupational_therapy.kernel.places import Place
from occupational_therapy.locales import render
from occupational_therapy.occupations import Slot, Timetable
from tests.casework.caseload import CASE, CLIENT, G1, G2, REFERRAL, THERAPIST
from tests.casework.marked import leaves, marked_case, whole
from tests.strategies import days

KEY = b"sixteen bytes at least, at random"
OTHER_KEY = b"another key, of the same caller's"

marks = st.text(alphabet="JKQVWXZ", min_size=8, max_size=12)
secrets = st.binary(min_size=16, max_size=48)

RATED = ratings.ClientRatings(
    client="Zzq-C7",
    problems=[
        ratings.RatedProblem(
            id="Zzq-P1",
            words="Zzq gets dressed",
            occupation="dress_upper_body",
            importance=8,
            ratings=[
                ratings.Rating(on="2026-03-02", performance=3, satisfaction=2, by="Zzq-OT1"),
                ratings.Rating(on="2026-06-01", performance=6, satisfaction=7, by="Zzq-OT1"),
            ],
        )
    ],
)
WEEK = Timetable(
    id="Zzq-W1",
    client="Zzq-C7",
    slots=[
        Slot(day="monday", start="10:00", end="11:30", occupation="swim", energy=5, note="Zzq in the warm pool"),
        Slot(day="tuesday", start="12:00", end="12:30", rest="rest", restores=1),
    ],
)
ACTIVITIES = ratings.ActivityRatings(
    client="Zzq-C7",
    activities=[
        ratings.RatedActivity(
            id="Zzq-A1",
            words="Zzq climbs",
            occupation="climb_stairs",
            scores=[ratings.ActivityScore(on="2026-03-02", score=3)],
        )
    ],
)
BALANCE = ratings.BalanceRating(on="2026-03-02", client="Zzq-C7", satisfaction=4, words="Zzq sees nobody")

PRIVATE_NUMBERS = ("960001", "53.36", "53,36", "1.5012345", "5012345")
"""Parts of the telephone number and of the place in the case with a mark."""


def report_of(case: Case) -> Any:  # noqa: ANN401 - a report
    """The report of the time in which everything in a case happened."""
    return monthly_report(case, period=(case.opened_on, within(case.opened_on, 60)))


def readable(case: Case) -> Iterator[Any]:
    """Everything in a case, and drawn from it, that a person can read."""
    report, first = report_of(case), assessment_report(case)
    yield from (case.referral, report, first, *review_report(report), *review_report(first))
    yield from (*case.goals, *case.recommendations, *case.results)
    for goal in case.goals:
        yield from (smart.review(goal, on=case.opened_on.add(days=90)), progress(goal, on=case.opened_on.add(days=90)))
    if case.assessment is not None:
        yield from case.assessment.analyses


def outputs(case: Case) -> Iterator[str]:
    """Every way out of the library, and what is kept of a value by Python itself."""
    yield from (records.dumps(case), repr(case), str(case), pickle.dumps(case).decode("latin-1"))
    for thing in readable(case):
        yield records.dumps(thing)
        yield repr(thing)
        yield from (render(thing, "en_GB", format=form) for form in ("html", "markdown", "text"))
        if hasattr(thing, "explain"):
            yield str(thing.explain())


def errors(case: Case) -> Iterator[str]:
    """What is said when any field of anything in a case is given nonsense."""
    for value in whole(case):
        for field in attrs.fields(type(value)):
            if field.converter is not None:
                try:
                    attrs.evolve(value, **{field.name: object()})
                except InvalidInputError as error:
                    yield f"{error} {error!r}"


@settings(max_examples=15, phases=(Phase.generate,))
@given(marks, secrets)
def test_nothing_that_identifies_is_left(mark: str, key: bytes) -> None:
    """No identifier, text or place of a case is left in any record, page, ``repr``, pickle or error."""
    case = pseudonymise(marked_case(mark), key)

    for said in (*outputs(case), *errors(case)):
        assert mark.lower() not in said.lower()
        assert [number for number in PRIVATE_NUMBERS if number in said] == []


def test_what_identifies_would_be_found() -> None:
    """The test above can fail: of the case itself each way out tells something, or was made not to."""
    case = marked_case("Zzq")

    assert sum("Zzq" in said for said in outputs(case)) > 20
    assert any("960001" in said for said in outputs(case))
    assert any("53.36" in said for said in outputs(case))


def expected(value: object, treatment: Treatment, key: bytes, client: str, earlier: int) -> object:
    """What should stand in place of a value."""
    if isinstance(value, Date):
        return Date.fromordinal(value.toordinal() - earlier)
    if isinstance(value, Place):
        return None
    if isinstance(value, enum.Enum) or not isinstance(value, str) or treatment is Treatment.KEPT:
        return value
    if treatment is Treatment.SHORTENED:
        return "en"
    return pseudonym(value, key) if treatment is Treatment.REPLACED else stand_in(value, client, key)


def held(case: Case) -> list[tuple[str, type, str, object]]:
    """The leaves of a case, where a place is one."""
    found = [leaf for leaf in leaves(case) if leaf[1] is not Place]
    home = case.referral.client.home
    return [*found, *([] if home is None else [(".referral[0].client[0].home[0]", Client, "home", home)])]


@given(marks, secrets, st.booleans())
def test_each_part_is_treated_as_declared(mark: str, key: bytes, keep_weekdays: bool) -> None:  # noqa: FBT001 - drawn
    """Identifiers become their pseudonyms, texts marks, days move together, the home goes; everything else stays."""
    case = marked_case(mark)
    client = f"{mark}-C7"
    earlier = days_earlier(client, key, keep_weekdays=keep_weekdays)
    should = {
        path: expected(value, treatments(kind)[name], key, client, earlier) for path, kind, name, value in held(case)
    }

    treated = pseudonymise(case, key, keep_weekdays=keep_weekdays)

    assert should == {path: value for path, _, _, value in held(treated)}


@given(secrets)
def test_a_report_says_the_same_of_the_same_days(key: bytes) -> None:
    """What a report works out from days, minutes, levels and answers is what it was."""
    before, after = report_of(marked_case("Zzq")), report_of(pseudonymise(marked_case("Zzq"), key))

    assert before.variance == after.variance
    assert [each.against_original.status for each in before.goals] == [
        each.against_original.status for each in after.goals
    ]
    assert [each.reworded for each in before.goals] == [each.reworded for each in after.goals]
    assert [each.changes for each in before.measures] == [each.changes for each in after.measures]
    assert before.goals_met == after.goals_met
    assert len(review_report(before)) == len(review_report(after))


def test_the_same_people_are_the_same_everywhere() -> None:
    """Under one key a client and a therapist have one pseudonym in every case and record, and one number of days."""
    one, other = pseudonymise(CASE, KEY), pseudonymise(attrs.evolve(CASE, id="K-2", sessions=()), KEY)

    assert one.id != other.id
    assert one.practitioner == other.practitioner == pseudonym(THERAPIST.id, KEY)
    assert one.referral == other.referral == pseudonymise(REFERRAL, KEY)
    assert one.referral.client == pseudonymise(CLIENT, KEY)
    assert one.goals[0].terms == pseudonymise(G1, KEY).terms


def test_two_keys_have_nothing_in_common() -> None:
    """Of two sets under two keys no identifier, no mark of a text and no birth is in both."""
    one, other = (
        {value for _, _, name, value in leaves(pseudonymise(CASE, key)) if name in {"id", "by", "outcome", "born"}}
        for key in (KEY, OTHER_KEY)
    )

    assert {None} == one & other
    assert len(one) > 10


def test_two_clients_are_moved_apart() -> None:
    """Days of two clients are moved by numbers of their own, so that one known day does not tell all."""
    moved = {days_earlier(f"C-{number}", KEY) for number in range(20)}

    assert len(moved) > 15


def test_weekdays_are_kept_where_asked() -> None:
    """In whole weeks a Monday stays a Monday."""
    kept = pseudonymise(CASE, KEY, keep_weekdays=True)

    assert [day.on.weekday() for day in CASE.sessions] == [day.on.weekday() for day in kept.sessions]


def test_a_rewording_stays_one() -> None:
    """A goal of which only the wording was changed is still seen to be reworded."""
    reworded = G1.revised(
        on="2026-04-10", author="OT-1", reason="Plainer", terms=attrs.evolve(G1.terms, statement="Dress alone")
    )

    after = pseudonymise(reworded, KEY)

    assert after.original != after.current
    assert attrs.evolve(after.original, statement=None) == attrs.evolve(after.current, statement=None)


@pytest.mark.parametrize(
    ("expected_unit", "unit"),
    [
        pytest.param("minutes", "minutes", id="known"),
        pytest.param(stand_in("Somebody's tea rounds", "C-7", KEY), "Somebody's tea rounds", id="one's own"),
        pytest.param(None, None, id="none"),
    ],
)
def test_units(expected_unit: str | None, unit: str | None) -> None:
    """A unit that the library translates stays; one of the caller's own words is removed, and differs from others."""
    terms = attrs.evolve(G1.terms, measure=GoalMeasure(kind="count", unit=unit))
    after = pseudonymise(attrs.evolve(G1, terms=terms), KEY).terms.measure

    assert after is not None
    assert expected_unit == after.unit


@pytest.mark.parametrize(
    ("shortened", "language"),
    [("cy", "cy"), ("en", "en-GB"), ("zh", "zh-Hant-TW"), ("bfi", "BFI"), ("en", "en-scotland"), (None, None)],
)
def test_languages(shortened: str | None, language: str | None) -> None:
    """Of a language neither region nor variant is told."""
    assert shortened == pseudonymise(Client(id="C-7", language=language), KEY).language


@given(days("1902-01-01", "2089-12-31"), st.integers(0, 40000), secrets)
def test_ages_move_by_a_day_at_most(born: Date, later: int, key: bytes) -> None:
    """An age is what it was, or what it was the day before or after: a leap day may lie on the other side."""
    on = min(within(born, later), on_date("2098-12-30"))
    after = pseudonymise(Client(id="C-7", born=born), key)
    moved = Date.fromordinal(on.toordinal() - days_earlier("C-7", key))

    years = after.age_on(moved)

    assert years is not None
    assert age(born, max(born, on.subtract(days=1))) <= years <= age(born, on.add(days=1))


def test_an_age_may_change_on_a_birthday() -> None:
    """The edge is real: a client who was 18 on the day is 17 on the moved one."""
    client = Client(id="C-1", born="2004-12-01")
    found = {
        pseudonymise(client, bytes([number]) * 16).age_on(
            dt.date(2022, 12, 1) - dt.timedelta(days_earlier("C-1", bytes([number]) * 16))
        )
        for number in range(40)
    }

    assert {17, 18} == found


@pytest.mark.parametrize(
    ("said", "act"),
    [
        pytest.param(
            "value: names no client: give the case that it belongs to", lambda: pseudonymise(G2, KEY), id="goal"
        ),
        pytest.param(
            "value: names no client: give the case that it belongs to",
            lambda: pseudonymise(attrs.evolve(WEEK, client=None), KEY),
            id="timetable",
        ),
        pytest.param(
            "value: Practitioner is no record of one client", lambda: pseudonymise(THERAPIST, KEY), id="therapist"
        ),
        pytest.param(
            "value: MonthlyReport is no record of one client", lambda: pseudonymise(report_of(CASE), KEY), id="report"
        ),
        pytest.param("value: NoneType is no record of one client", lambda: pseudonymise(None, KEY), id="nothing"),
        pytest.param(
            "key: str is not bytes: give random bytes that you keep",
            lambda: pseudonymise(CASE, "a passphrase of some length"),  # type: ignore[arg-type] # on purpose
            id="text for a key",
        ),
        pytest.param(
            "key: has 15 bytes: give 16 or more, at random", lambda: pseudonymise(CASE, KEY[:15]), id="a byte short"
        ),
        pytest.param(
            "keep_weekdays: 'yes' is neither True nor False",
            lambda: pseudonymise(CASE, KEY, keep_weekdays="yes"),  # type: ignore[arg-type] # on purpose
            id="weekdays",
        ),
        pytest.param(
            "a day lies too near the beginning of the calendar to be moved",
            lambda: pseudonymise(Goal(id="G1", client="C-7", terms=Terms(start="0001-01-01")), KEY),
            id="the first day",
        ),
        pytest.param(
            "born: is before 1900: is the century right?",
            lambda: pseudonymise(Client(id="C-7", born="1900-01-01"), KEY),
            id="born too early",
        ),
    ],
)
def test_what_cannot_be_is_refused(said: str, act: Callable[[], object]) -> None:
    """What cannot be pseudonymised is refused in one sentence, which shows nothing of it."""
    with pytest.raises(InvalidInputError) as caught:
        act()

    assert said == str(caught.value)


def test_the_first_day_that_can_be_moved() -> None:
    """A day is moved to the first of the calendar, and no further."""
    earlier = days_earlier("C-7", KEY)
    first = on_date("0001-01-01").add(days=earlier)

    assert on_date("0001-01-01") == pseudonymise(Goal(id="G1", client="C-7", terms=Terms(start=first)), KEY).terms.start
    with pytest.raises(InvalidInputError, match="too near the beginning"):
        pseudonymise(Goal(id="G1", client="C-7", terms=Terms(start=first.subtract(days=1))), KEY)


@pytest.mark.parametrize("value", [RATED, WEEK, ACTIVITIES, BALANCE], ids=lambda value: type(value).__name__)
def test_other_records_of_a_client(value: Any) -> None:  # noqa: ANN401 - of several classes
    """Ratings and a timetable that name their client are treated as the case is, and with the same pseudonym."""
    after = pseudonymise(value, KEY)

    assert type(value) is type(after)
    assert pseudonym("Zzq-C7", KEY) == after.client
    for said in (records.dumps(after), repr(after), str(after.outline()), render(after, "en_GB", format="html")):
        assert "Zzq" not in said
    assert after == records.loads(records.dumps(after), type(after))


def test_numbers_of_other_records_stay() -> None:
    """Days of ratings move together, and what is worked out from them stays; times of a week stay as they are."""
    rated, earlier = pseudonymise(RATED, KEY), days_earlier("Zzq-C7", KEY)
    first, later = (on_date(day).subtract(days=earlier) for day in ("2026-03-02", "2026-06-01"))

    assert (
        RATED.change(first="2026-03-02", later="2026-06-01").performance
        == rated.change(first=first, later=later).performance
    )
    assert WEEK.balance == pseudonymise(WEEK, KEY).balance
    assert [(slot.start, slot.end, slot.occupation) for slot in WEEK.slots] == [
        (slot.start, slot.end, slot.occupation) for slot in pseudonymise(WEEK, KEY).slots
    ]


def test_the_case_given_is_as_it_was() -> None:
    """The case itself is not changed."""
    before = repr(CASE)
    pseudonymise(CASE, KEY)

    assert before == repr(CASE)


def test_what_hangs_on_the_calendar_is_looked_up_on_the_moved_day() -> None:
    """A rate of VAT is that of the moved day, and is refused before the first that is known: work out costs first."""
    [advice] = CASE.recommendations
    early = attrs.evolve(CASE, recommendations=[attrs.evolve(advice, on="2011-01-04", due=None)])

    [moved] = pseudonymise(early, KEY).recommendations

    with pytest.raises(NotInForceError, match="vat_standard_rate is not known"):
        moved.costing()
    assert moved.costing(on="2011-01-04") is not None

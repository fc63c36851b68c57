"""A synthetic case and the people in it, made of parts that a test replaces one by one."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import attrs
import pytest

from occupational_therapy.assessment import Alert, Item, Measure, Result, Score, Threshold, scale
from occupational_therapy.assessment.expressions import Compare, Comparison, Constant, Raw
from occupational_therapy.assessment.forms import total
from occupational_therapy.assessment.scores import STRICT, Direction
from occupational_therapy.casework import (
    Answered,
    Assessment,
    Budget,
    Case,
    Client,
    CostItem,
    InstructedQuestion,
    LeftOut,
    Match,
    MatchingPolicy,
    Particulars,
    ProgressNote,
    Rates,
    Recommendation,
    Referral,
    RiskNote,
    Session,
    match,
)
from occupational_therapy.credentials import Policy, Practice, Practitioner, SpecialismExperience
from occupational_therapy.goals import Goal, GoalMeasure, Owner, Terms
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.findings import Severity
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.money import Money
from occupational_therapy.kernel.places import Place
from occupational_therapy.kernel.provenance import Rights, RightsStatus, Source
from occupational_therapy.occupations import ActivityAnalysis, ActivityStep, Area
from occupational_therapy.specialisms.people import ADULTS
from tests.credentials.people import ON, SOUND

HOME = Place(latitude=53.36, longitude=-1.5)

CLIENT = Client(
    id="C-7",
    name="Somebody Synthetic",
    born="1988-06-21",
    address="1 Made-up Road",
    contact="01632 960001",
    home=HOME,
    language="en-GB",
)
QUESTIONS = (
    InstructedQuestion(id="Q1", question="What support is needed each day?"),
    InstructedQuestion(id="Q2", question="Is a return to work in prospect?"),
)
REFERRAL = Referral(
    id="R-1",
    client=CLIENT,
    on="2026-03-02",
    referrer="case_manager",
    instruction="ongoing_treatment",
    questions=QUESTIONS,
    conditions=["acquired_brain_injury"],
    consent="given",
    start_by="2026-03-23",
    background="Hurt in a fall",
)

PRACTICE = Practice(
    base=Place(latitude=53.38, longitude=-1.47),
    travel_limit_km=60,
    open_to=1,
    hourly_rate=Money("90.00", "GBP"),
    works_remotely=False,
)
THERAPIST = attrs.evolve(
    SOUND,
    id="OT-1",
    specialisms=[SpecialismExperience(specialism="rehabilitation", years=5)],
    languages=["cy", "en"],
    age_groups=["adult"],
    practice=PRACTICE,
)
"""Somebody who meets every criterion of the referral on the day that the synthetic therapists are made for."""

_OF_PRACTICE = frozenset(field.name for field in attrs.fields(Practice))
_OF_CLIENT = frozenset({"born", "home", "language"})


def therapist(**changes: Any) -> Practitioner:  # noqa: ANN401 - parts of every kind
    """The suitable therapist with parts replaced, those of the practice by their own names."""
    practice = attrs.evolve(PRACTICE, **{name: part for name, part in changes.items() if name in _OF_PRACTICE})
    others = {name: part for name, part in changes.items() if name not in _OF_PRACTICE}
    return attrs.evolve(THERAPIST, **({"practice": practice} | others))


def referral(**changes: Any) -> Referral:  # noqa: ANN401 - as above
    """The referral with parts replaced, those of the client by their own names."""
    client = attrs.evolve(CLIENT, **{name: part for name, part in changes.items() if name in _OF_CLIENT})
    others = {name: part for name, part in changes.items() if name not in _OF_CLIENT}
    return attrs.evolve(REFERRAL, **({"client": client} | others))


def matched(
    practitioner: Practitioner = THERAPIST,
    asked: Referral = REFERRAL,
    policy: MatchingPolicy | Policy | None = None,
    km: float | Decimal = 3,
) -> Match:
    """One therapist held against a referral, so many kilometres away."""
    return match(asked, [practitioner], on=ON, policy=policy, travel=lambda _base, _home: km).of(practitioner.id)


SCALE = Measure(
    name="made_up_scale",
    label=message("Made-up Scale"),
    edition="first",
    purpose=message("tests"),
    items=tuple(Item(key=key, label=message("Item"), options=scale(0, 10)) for key in ("ease", "risk", "rest")),
    scores=(
        Score(key="total", label=message("Total"), of=total("ease", "risk"), direction=Direction.LOWER_IS_BETTER),
        Score(key="rest", label=message("Rest"), of=total("rest"), direction=Direction.NEITHER),
    ),
    missing_rules=(STRICT,),
    thresholds=(
        Threshold(
            score="total",
            kind="importance",
            value=4,
            statistic="important change",
            population=message("made-up adults"),
            sources=[Source("Made up")],
        ),
        Threshold(
            score="total",
            kind="error",
            value=50,
            percent=True,
            statistic="smallest change",
            population=message("made-up people"),
            sources=[Source("Made up")],
        ),
    ),
    alerts=(
        Alert(
            key="made_up_risk",
            when=Compare(Raw("risk"), Comparison.MORE, Constant(5)),
            severity=Severity.STOP,
            message=message("the risk is high: look at it today"),
            sources=[Source("Made up")],
        ),
    ),
    administration=(),
    ages=ADULTS,
    areas=tuple(Area),
    specialisms=("rehabilitation",),
    sources=[Source("Made up")],
    rights=Rights(status=RightsStatus.FREE, holder="nobody", evidence="made up for these tests"),
)


def scored(on: str | None, ease: int, risk: int, rest: int | None = None) -> Result:
    """A result of the made-up scale."""
    return SCALE.score({"ease": ease, "risk": risk, "rest": rest}, on=on)


DRESSING = Terms(
    statement="Dress the upper body in 20 minutes by 1 June 2026",
    occupation="dress_upper_body",
    measure=GoalMeasure(kind="duration", unit="minutes"),
    baseline=45,
    target=20,
    start="2026-03-16",
    due="2026-06-01",
    client_words="I want to be ready before the children leave",
    agreement="agreed_with_client",
)
G1 = Goal(id="G1", client="C-7", terms=DRESSING, owners=[Owner(id="OT-1", discipline="occupational_therapy")])
G2 = Goal(
    id="G2",
    terms=Terms(occupation="walk_distance", baseline=100, target=400, start="2026-03-16", due="2026-05-01"),
)

ANALYSIS = ActivityAnalysis(
    id="A1",
    occupation="make_hot_drink",
    on="2026-03-16",
    by="OT-1",
    steps=[
        ActivityStep(step="Fill the kettle", done_alone=True),
        ActivityStep(
            step="Pour",
            done_alone=False,
            difficulty="Spills near the cup",
            causes=["b7602"],
            effect="Might be scalded",
        ),
    ],
    opinion="Control of the right hand limits it",
)
ASSESSMENT = Assessment(
    on="2026-03-16",
    by="OT-1",
    place="At home",
    present="The client and the partner",
    informants="Interview and observation",
    occupations=["bath_shower", "do_job_tasks"],
    left_out=[LeftOut(area="leisure", reason="Too tired to go on")],
    dimensions=["physical", "psychological", "social", "environmental"],
    analyses=[ANALYSIS],
    answers=[
        Answered(question="Q1", answer="Two hours a day"),
        Answered(question="Q2", answer="Not this year"),
    ],
    opinion="Independent in most of self-care within six months",
)

RAIL = CostItem(
    id="I1",
    item="Grab rail",
    unit_cost=Money("12.49", "GBP"),
    quantity=2,
    vat="standard",
    supplier="List price of a supplier",
)
ADVICE = Recommendation(
    id="REC-1",
    on="2026-03-16",
    what="Grab rails in the bathroom",
    need="Unsteady when stepping into the bath",
    reason="A rail on each side steadies the step",
    alternatives=["A bath board: dislikes sitting"],
    goals=["G1"],
    items=[RAIL],
    funding=["claim"],
    owner="CM-1",
    due="2026-05-29",
    judged_by="OT-1",
    realistic=True,
    achievable=True,
)
"""A recommendation of which nothing is found."""

SIGNED = Particulars(
    author="OT-1",
    name="Somebody Synthetic",
    registration_number="OT000001",
    version="1.0",
    issued_on="2026-04-09",
    place="At home",
    present="The client",
    informants="Sessions, readings and the client's diary",
    signature="Signed electronically",
    signed_on="2026-04-08",
)
"""Of a report that is signed and sent."""

RATES = Rates(hourly=Money("112.50", "GBP"), travel_hourly=Money("40.00", "GBP"), per_mile=Money("0.45", "GBP"))
"""Of the examples of COST-03."""

SESSIONS = (
    Session(
        id="S2",
        on="2026-03-24",
        by="OT-1",
        minutes=50,
        travel_minutes=25,
        miles=7.7,
        therapies=["task_adaptation"],
        goals=["G1"],
        outcome="Pulled the sleeve with the right hand",
    ),
    Session(id="S1", on="2026-03-16", by="OT-1", minutes=120, travel_minutes=40, miles=13.4, goals=["G1", "G2"]),
    Session(id="S3", on="2026-03-30", by="OT-1", minutes=60, goals=["G1"], attendance="cancelled"),
    Session(id="S4", on="2026-04-13", by="OT-1", minutes=60, goals=["G1"]),
)
CASE = Case(
    id="K-1",
    referral=REFERRAL,
    practitioner="OT-1",
    opened_on="2026-03-09",
    assessment=ASSESSMENT,
    results=[scored("2026-03-16", 8, 2, 1), scored("2026-04-20", 3, 1), scored(None, 9, 9)],
    goals=[
        G1.with_reading(on="2026-03-24", value=40)
        .with_reading(on="2026-04-13", value=33)
        .revised(
            on="2026-04-10", author="OT-1", reason="A fortnight lost", terms=attrs.evolve(DRESSING, due="2026-06-15")
        ),
        G2,
    ],
    sessions=SESSIONS,
    notes=[
        ProgressNote(
            goal="G1",
            on="2026-03-24",
            by="OT-1",
            done="Practised with a shirt",
            barriers="Tired after lunch",
            next_step="Mornings only",
        )
    ],
    risks=[RiskNote(on="2026-03-24", by="OT-1", risk="Loose rug in the hall")],
    recommendations=[ADVICE],
    rates=RATES,
    budget=Budget(hours=3, amount=Money("400.00", "GBP")),
)


def case(**changes: Any) -> Case:  # noqa: ANN401 - parts of every kind
    """The case with parts replaced."""
    return attrs.evolve(CASE, **changes)


def problems(act: Callable[[], object]) -> dict[str, str]:
    """What is refused, by its path."""
    with pytest.raises(InvalidInputError) as caught:
        act()
    return {problem.path: str(problem.message) for problem in caught.value.problems}

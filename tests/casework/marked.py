"""A synthetic case in which every field is filled, and every identifier and every text begins with a mark."""

import enum
from collections.abc import Iterator
from typing import Any

import attrs

from occupational_therapy.assessment import Measure, measure
from occupational_therapy.casework import (
    Answered,
    Assessment,
    Budget,
    Case,
    CaseStep,
    Client,
    CostItem,
    InstructedQuestion,
    LeftOut,
    ProgressNote,
    Rates,
    Recommendation,
    Referral,
    RiskNote,
    Session,
)
from occupational_therapy.goals import (
    Barrier,
    Criterion,
    Goal,
    GoalMeasure,
    Judgement,
    Owner,
    Reading,
    Reflection,
    Revision,
    Step,
    Support,
    Terms,
)
from occupational_therapy.goals.gas import Attainment, GoalScaling, LevelDescription
from occupational_therapy.goals.ratings import ClientRatings, RatedProblem, Rating
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.money import Money
from occupational_therapy.kernel.places import Place
from occupational_therapy.occupations import ActivityAnalysis, ActivityStep
from tests.casework.marked_parts import marked_parts

LEAVES = (Measure, Money)
"""Values that are not looked into: what is in them is of no person."""


def marked_case(mark: str) -> Case:
    """The case with a mark, which is a word that identifiers may begin with."""
    client, therapist, other, goal, second = (f"{mark}-{each}" for each in ("C7", "OT1", "CM1", "G1", "G2"))
    return Case(
        id=f"{mark}-K1",
        referral=_referral(mark),
        practitioner=therapist,
        opened_on="2026-03-09",
        closed_on="2026-12-18",
        assessment=_assessment(mark),
        **marked_parts(mark),
        reassessments=[attrs.evolve(_assessment(mark), on="2026-06-15", answers=())],
        steps=[
            CaseStep(on=on, event=event, by=therapist, reason=f"{mark} agreed", goals=goals)
            for on, event, goals in (
                ("2026-03-09", "accept", ()),
                ("2026-03-16", "assess", ()),
                ("2026-03-16", "agree_goals", (goal, second)),
                ("2026-03-17", "agree_plan", ()),
                ("2026-12-18", "finish", (goal,)),
            )
        ],
        results=[
            measure("phq9").score(dict.fromkeys((f"q{number}" for number in range(1, 10)), level), on=day)
            for level, day in ((2, "2026-03-16"), (1, "2026-04-20"))
        ],
        client_ratings=ClientRatings(
            client=client,
            problems=[
                RatedProblem(
                    id=f"{mark}-P1",
                    words=f"{mark} cannot cook",
                    occupation="prepare_simple_meal",
                    area="self_care",
                    importance=9,
                    ratings=[Rating(on="2026-03-16", performance=3, satisfaction=2, by=other)],
                )
            ],
        ),
        goals=[_goal(mark), Goal(id=second, client=client, terms=_scored_terms(mark))],
        sessions=[
            Session(
                id=f"{mark}-S1",
                on="2026-03-24",
                by=therapist,
                minutes=50,
                travel_minutes=25,
                miles=7.7,
                therapies=["task_adaptation"],
                recipients=["client", "family"],
                goals=[goal, second],
                outcome=f"{mark} pulled the sleeve with the right hand",
            )
        ],
        notes=[
            ProgressNote(
                goal=goal,
                on="2026-03-24",
                by=other,
                done=f"{mark} practised with a shirt",
                barriers=f"{mark} is tired after lunch",
                next_step=f"{mark} tries mornings",
            )
        ],
        risks=[RiskNote(on="2026-03-24", by=therapist, risk=f"{mark} has a loose rug")],
        recommendations=[_recommendation(mark)],
        rates=Rates(hourly=Money("112.50", "GBP"), travel_hourly=Money("40.00", "GBP"), per_mile=Money("0.45", "GBP")),
        budget=Budget(hours=3, amount=Money("400.00", "GBP")),
    )


def _referral(mark: str) -> Referral:
    return Referral(
        id=f"{mark}-R1",
        client=Client(
            id=f"{mark}-C7",
            name=f"{mark} Synthetic",
            born="1988-06-21",
            address=f"1 {mark} Road",
            contact=f"01632 960001 {mark}",
            home=Place(latitude=53.3612345, longitude=-1.5012345),
            language="en-GB",
        ),
        on="2026-03-02",
        referrer="case_manager",
        instruction="ongoing_treatment",
        capacity="cannot_decide",
        decided_by=f"{mark}-P1",
        funder="claim",
        jurisdiction="england",
        risks=[RiskNote(on="2026-03-02", by=f"{mark}-CM1", risk=f"{mark} keeps a dog")],
        questions=[InstructedQuestion(id=f"{mark}-Q1", question=f"What support does {mark} need?")],
        conditions=["acquired_brain_injury"],
        specialisms=["rehabilitation"],
        urgency="soon",
        start_by="2026-03-23",
        consent="given",
        remote=True,
        not_with=[f"{mark}-OT9"],
        seen_before_by=f"{mark}-OT8",
        background=f"{mark} was hurt in a fall",
    )


def _assessment(mark: str) -> Assessment:
    step = ActivityStep(
        step=f"{mark} pours",
        demands=f"{mark} lifts the kettle",
        done_alone=False,
        difficulty=f"{mark} spills",
        causes=["b7602"],
        effect=f"{mark} might be scalded",
        graded_up=f"{mark} fills it whole",
        graded_down=f"{mark} fills it half",
        graded_in=["steps"],
        level=4,
        risk=f"{mark} might drop the kettle",
    )
    analysis = ActivityAnalysis(
        id=f"{mark}-A1",
        occupation="make_hot_drink",
        on="2026-03-17",
        by=f"{mark}-OT1",
        steps=[step],
        opinion=f"{mark} lacks control of the right hand",
    )
    return Assessment(
        on="2026-03-16",
        by=f"{mark}-OT1",
        place=f"At {mark}'s home",
        present=f"{mark} and a partner",
        informants=f"{mark} in interview",
        occupations=["bath_shower"],
        left_out=[LeftOut(area="leisure", reason=f"{mark} was tired")],
        dimensions=["physical"],
        analyses=[analysis],
        answers=[Answered(question=f"{mark}-Q1", answer=f"{mark} needs two hours a day")],
        opinion=f"{mark} can be independent",
    )


def _terms(mark: str, **changes: object) -> Terms:
    given: dict[str, Any] = {
        "statement": f"{mark} will have fewer outbursts",
        "verb": f"{mark} pauses",
        "occupation": "dress_upper_body",
        "context": f"At {mark}'s table",
        "support": Support(level="supervision_or_setup", word="prompts", prompts=2, equipment=[f"{mark}'s stool"]),
        "measure": GoalMeasure(kind="count", unit=f"{mark} outbursts a day", better="lower", lowest=0, highest=60),
        "baseline": 45,
        "target": 20,
        "criterion": Criterion(times=4, of=5),
        "start": "2026-03-16",
        "due": "2026-06-01",
        "review_dates": ["2026-04-16"],
        "client_words": f"{mark} wants to be calm",
        "importance": 8,
        "agreement": "agreed_with_client",
        "problem": f"{mark}-P1",
        "barriers": [Barrier(icf="b1300", note=f"{mark} sleeps badly")],
        "judgements": [
            Judgement(about="realistic", holds=True, on="2026-03-18", by=f"{mark}-OT1", reason=f"{mark} is keen")
        ],
    }
    return Terms(**(given | changes))


def _scored_terms(mark: str) -> Terms:
    return Terms(
        statement=f"{mark} will score better",
        measure=GoalMeasure(
            kind="score", measure="barthel_index", variant="original_0_100", score="total", better="higher"
        ),
        baseline=40,
        target=60,
        start="2026-03-16",
        due="2026-06-01",
        criterion=Criterion(run=2),
    )


def _goal(mark: str) -> Goal:
    therapist = f"{mark}-OT1"
    scaling = GoalScaling(
        variant="five_point",
        descriptions=[LevelDescription(level=0, text=f"{mark} is calm")],
        baseline=-1,
        importance=2,
        difficulty=1,
        attainments=[Attainment(on="2026-06-01", level=0, answer="as_expected", rater=f"{mark}-OT2")],
    )
    return Goal(
        id=f"{mark}-G1",
        client=f"{mark}-C7",
        terms=_terms(mark),
        set_on="2026-03-15",
        set_by=therapist,
        revisions=[
            Revision(
                on="2026-04-10",
                author=therapist,
                reason=f"{mark} lost a fortnight",
                terms=_terms(mark, statement=f"{mark} will have hardly any outbursts"),
            )
        ],
        readings=[Reading(on="2026-03-24", value=40, note=f"{mark} was seen", by=f"{mark}-OT3")],
        owners=[
            Owner(
                id=therapist,
                discipline="occupational_therapy",
                role=f"teaches {mark}",
                period=Period(start="2026-03-01", end="2026-12-31"),
            )
        ],
        lead=therapist,
        steps=[Step(on="2026-05-04", event="hold", author=therapist, reason=f"{mark} is away")],
        reflections=[Reflection(on="2026-04-01", author=f"{mark}-C7", text=f"{mark} likes mornings")],
        scaling=scaling,
    )


def _recommendation(mark: str) -> Recommendation:
    rail = CostItem(
        id=f"{mark}-I1",
        item=f"Rail for {mark}",
        unit_cost=Money("12.49", "GBP"),
        quantity=2,
        vat="standard",
        replaced_every_years=5,
        needed_years=20,
        supplier=f"Quotation for {mark}",
    )
    return Recommendation(
        id=f"{mark}-REC1",
        on="2026-03-17",
        what=f"Rails for {mark}",
        need=f"{mark} is unsteady",
        reason=f"A rail steadies {mark}",
        alternatives=[f"A board: {mark} dislikes it"],
        goals=[f"{mark}-G1"],
        items=[rail],
        no_cost=False,
        funding=["claim"],
        owner=f"{mark}-CM1",
        due="2026-05-29",
        judged_by=f"{mark}-OT1",
        realistic=True,
        achievable=True,
    )


def leaves(value: Any, path: str = "") -> Iterator[tuple[str, type, str, object]]:  # noqa: ANN401 - of every class
    """Everything in a value that holds nothing further: its path, and the class and the field it stands in."""
    for field in attrs.fields(type(value)):
        held = getattr(value, field.name)
        parts = held if isinstance(held, tuple) else (held,)
        for place, part in enumerate(parts):
            where = f"{path}.{field.name}[{place}]"
            if attrs.has(type(part)) and not isinstance(part, (*LEAVES, enum.Enum)):
                yield from leaves(part, where)
            else:
                yield where, type(value), field.name, part


def whole(value: Any) -> Iterator[Any]:  # noqa: ANN401 - of every class
    """A value and every value that it holds, however deep."""
    yield value
    for field in attrs.fields(type(value)):
        held = getattr(value, field.name)
        for part in held if isinstance(held, tuple) else (held,):
            if attrs.has(type(part)) and not isinstance(part, LEAVES):
                yield from whole(part)

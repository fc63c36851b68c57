"""A value of every public class of the goals room."""

from occupational_therapy.goals import (
    ENGLISH,
    GOAL_TOOLS,
    Barrier,
    Criterion,
    Excluded,
    Goal,
    GoalMeasure,
    Help,
    Judgement,
    Owner,
    Reading,
    Support,
    Terms,
    concerns,
    percent_met,
    progress,
    propose_grade,
    review_goals,
    smart,
)
from occupational_therapy.goals.examined import Examined
from occupational_therapy.goals.gas import (
    PUBLISHED_ATTAINMENT,
    Attainment,
    GoalScaling,
    LevelDescription,
    ScaledGoal,
    TScore,
    light,
    profile,
)
from occupational_therapy.goals.gas.description_rules import ScaleExamined
from occupational_therapy.goals.ratings import (
    ERROR_LIMITS,
    METHODS,
    PUBLISHED_CHANGES,
    THRESHOLDS,
    ActivityRatings,
    ActivityScore,
    BalanceQuestionnaire,
    BalanceRating,
    ClientRatings,
    LifeBalance,
    MeanRatings,
    RatedActivity,
    RatedItem,
    RatedItems,
    RatedProblem,
    Rating,
    UseAmount,
)
from occupational_therapy.kernel.dates import Date, Period

SCALING = GoalScaling(
    descriptions=[LevelDescription(level=level, text=f"dresses in {20 - 5 * level} minutes") for level in range(-2, 3)],
    baseline=-1,
    importance=3,
    difficulty=2,
    attainments=[Attainment(on="2026-06-01", level=0, answer="as_expected", rater="OT-1")],
)
"""A scale with every level described, and one review."""

DRESSING = Terms(
    statement="Dress the upper body in 20 minutes on 4 of 5 days by 1 June 2026",
    verb="dress",
    occupation="dress_upper_body",
    context="in the bedroom, sitting on the bed",
    support=Support(level="supervision_or_setup", word="prompts", prompts=2, equipment=["dressing stick"]),
    measure=GoalMeasure(kind="duration", unit="minutes"),
    baseline=45,
    target=20,
    start="2026-03-02",
    due="2026-06-01",
    review_dates=["2026-04-15", "2026-06-01"],
    client_words="I want to be ready before the children leave",
    importance=9,
    agreement="agreed_with_client",
    problem="P1",
    barriers=[Barrier(icf="b1300", note="tires in the morning")],
    judgements=[
        Judgement(about="achievable", holds=True, on="2026-03-02", by="OT-1", reason="good recovery so far"),
        Judgement(about="realistic", holds=True, on="2026-03-02", by="OT-1"),
    ],
)
"""A goal to do something in less time, with every field said."""

OWNERS = (
    Owner(id="OT-1", discipline="occupational_therapy", role="teaches one-handed dressing"),
    Owner(id="PT-1", discipline="physiotherapy", role="works on sitting balance", period=Period(end="2026-04-30")),
)
"""An owner throughout, and one who left."""

GOAL = (
    Goal(
        id="G1",
        client="C-7",
        terms=DRESSING,
        set_on="2026-02-27",
        set_by="CM-1",
        owners=OWNERS,
        lead="OT-1",
        readings=[Reading(on="2026-03-16", value=40, note="sleepy", by="OT-1"), Reading(on="2026-04-15", value=33)],
        scaling=SCALING,
    )
    .with_step(on="2026-04-01", event="hold", author="OT-1", reason="in hospital")
    .with_step(on="2026-04-10", event="resume", author="OT-1", reason="home again")
    .revised(
        on="2026-04-10",
        author="OT-1",
        reason="ten days lost",
        terms=Terms(measure=DRESSING.measure, baseline=45, target=20, start="2026-03-02", due="2026-06-11"),
    )
    .with_reflection(on="2026-04-11", author="C-7", text="Mornings are hard")
)
"""A goal with all that can happen to one."""

REVIEW = smart.review(GOAL, on="2026-04-20")

RATINGS = ClientRatings(
    client="C-7",
    problems=[
        RatedProblem(
            id="P1",
            words="I cannot cook for the children",
            occupation="prepare_simple_meal",
            area="self_care",
            importance=9,
            ratings=[
                Rating(on="2026-03-02", performance=3, satisfaction=2, by="OT-1"),
                Rating(on="2026-06-01", performance=6, satisfaction=6),
            ],
        ),
        RatedProblem(id="P2", importance=7, ratings=[Rating(on="2026-03-02", performance=4, satisfaction=4)]),
    ],
)
"""A problem rated twice, and one rated once."""
CHANGE = RATINGS.change(first="2026-03-02", later="2026-06-01")
ACTIVITIES = ActivityRatings(
    client="C-7",
    activities=[
        RatedActivity(
            id="A1",
            words="my front steps",
            occupation="climb_stairs",
            scores=[ActivityScore(on="2026-03-02", score=3), ActivityScore(on="2026-06-01", score=6)],
        )
    ],
)
"""An activity rated twice."""
ACTIVITIES_CHANGE = ACTIVITIES.change(first="2026-03-02", later="2026-06-01")
ITEMS = (
    RatedItems(client="C-7", method="siga", items=[RatedItem(id="I1", words="to swim again", occupation="swim")])
    .with_ratings("2026-03-02", {"I1": 2}, overall=3, by="OT-1")
    .with_ratings("2026-06-01", {"I1": 6}, overall=5)
)
"""A goal that the client named, rated twice, with the rating of all together."""
ITEMS_CHANGE = ITEMS.change(first="2026-03-02", later="2026-06-01", limits="mdc90")
BALANCE = BalanceRating(
    on="2026-03-02",
    client="C-7",
    amounts=[UseAmount(use="leisure", amount="too_little")],
    satisfaction=4,
    words="I never see my friends",
)

SAMPLES: tuple[object, ...] = (
    RATINGS,
    RATINGS.problems[0],
    RATINGS.problems[0].ratings[0],
    RATINGS.problems[0].full_ratings[0],
    MeanRatings(ratings=RATINGS.problems[0].full_ratings),
    CHANGE,
    CHANGE.pairs[0],
    CHANGE.performance,
    THRESHOLDS["eyssen_2011"],
    ACTIVITIES,
    ACTIVITIES.activities[0],
    ACTIVITIES.activities[0].scores[0],
    ACTIVITIES_CHANGE,
    ACTIVITIES_CHANGE.pairs[0],
    ERROR_LIMITS["mdc90"],
    GOAL_TOOLS["osa"],
    PUBLISHED_ATTAINMENT["spasticity_trial_2010"],
    PUBLISHED_CHANGES["kjeken"],
    LifeBalance(on="2026-03-02", activities=[3, None, 1] + [2] * 50),
    METHODS["siga"],
    METHODS["siga"].aspects[0],
    ITEMS,
    ITEMS.items[0],
    ITEMS.overall[0],
    ITEMS_CHANGE,
    ITEMS_CHANGE.pairs[0],
    BALANCE,
    BALANCE.amounts[0],
    BalanceQuestionnaire(on="2026-03-02", items=[3, 2, 1, 0, None, 2, 1, 0, 3, 2, 1]),
    review_goals([GOAL], on="2026-06-20"),
    DRESSING,
    *DRESSING.judgements[:1],
    *DRESSING.barriers,
    DRESSING.support,
    DRESSING.measure,
    *OWNERS,
    GOAL,
    *GOAL.revisions,
    *GOAL.readings[:1],
    *GOAL.steps[:1],
    *GOAL.reflections,
    Criterion(times=4, of=5),
    Criterion(run=3).judged([True, False]),
    Help(helper=True, physical_contact=True, effort_percent=60),
    progress(GOAL, on="2026-04-20"),
    percent_met(["achieved", "withdrawn"]),
    Excluded(outcome="withdrawn", count=2),
    SCALING,
    *SCALING.descriptions[:1],
    *SCALING.attainments,
    ScaledGoal(id="G1", baseline=-1, achieved=0, importance=1, difficulty=2),
    TScore(levels=[0, 1, None], weights=[9, 4, 1], missing="drop"),
    profile([ScaledGoal(baseline=-1, achieved=0), ScaledGoal(baseline=-1)], missing="carry"),
    light(baseline="some_function", answer="worse"),
    REVIEW,
    REVIEW.letters[0],
    propose_grade(GOAL, on="2026-04-20", codes=["b760"]),
    smart.READINGS[smart.SmartReading.COAST].letters[0],
    smart.READINGS[smart.SmartReading.COAST],
    ENGLISH,
    ENGLISH.lists[0],
    concerns("improve", ENGLISH)[0],
    Examined(goal=GOAL, terms=DRESSING, on=Date(2026, 4, 20)),
    ScaleExamined(scaling=SCALING, language=None),
)

ERRORS: tuple[Exception, ...] = ()

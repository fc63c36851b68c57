"""What each room is asked to do while somebody watches that it opens nothing: one function for each room.

A function makes its inputs itself and reads no file: everything it does is watched. Add a room by writing its function.
"""

from collections.abc import Callable
from fractions import Fraction

import attrs
import scipy.sparse.csgraph  # noqa: F401 - allocate imports it when it is first asked, and imports are watched

from occupational_therapy.assessment import (
    BUILDING_FIGURES,
    HAZARDS,
    MEASURES,
    Examination,
    GroupChange,
    HandlingAssessment,
    HandlingEquipment,
    HandlingPlan,
    HazardFound,
    HomeAssessment,
    InvalidAnswersError,
    MeasuredDoorway,
    MeasureWithheldError,
    PlannedTask,
    ReliableChange,
    UndefinedStatisticError,
    change_in_words,
    check_dimension,
    check_doorway,
    check_ramp_flight,
    examination_report_kept_until,
    handrails_needed,
    measure,
    next_thorough_examination,
    ramp,
    ramp_layout,
    review_handling_assessment,
    review_handling_plan,
    review_home,
)
from occupational_therapy.assessment import find as find_measures
from occupational_therapy.casework import (
    FUNDING_ROUTES,
    AgreedBudget,
    Answered,
    Assessment,
    Budget,
    Case,
    CaseStep,
    Client,
    CostItem,
    ExpertReport,
    ExpertTest,
    FundingFacts,
    HealthRecord,
    Hold,
    InstructedQuestion,
    MatchingPolicy,
    PlannedWork,
    Pool,
    Rates,
    Recommendation,
    Referral,
    Session,
    Spread,
    TravelError,
    access_to_work,
    agreed_over,
    allocate,
    allowed_events,
    anchored_period,
    assessment_report,
    budget_use,
    charged,
    claim_track,
    cost_guide,
    costed,
    days_earlier,
    disabled_facilities_grant,
    discharge_report,
    estimate,
    evaluate,
    funding_options,
    goods_vat,
    grant_days,
    health_records,
    lifecycle_outline,
    limitation,
    match,
    mileage_allowance,
    monthly_report,
    months_in,
    overdue_reports,
    present_value,
    progress_review,
    pseudonym,
    pseudonymise,
    rehabilitation_code,
    rehabilitation_reply_by,
    report_dates,
    reports_due,
    retention,
    review_case,
    review_report,
    schedule,
    service_vat,
    subject_access_due,
    tax_year,
    time_by_kind,
    triage,
    vat_rate,
    written_questions_by,
)
from occupational_therapy.casework.plans import (
    HomeExercise,
    HomeProgramme,
    PosturePlan,
    PostureSlot,
    ProgrammeEntry,
    ReturnToWorkPlan,
    SplintWear,
    WeekWorked,
    WorkDay,
    WorkStage,
    review_home_programme,
    review_posture_plan,
    review_return_to_work,
)
from occupational_therapy.credentials import (
    REGULATORS,
    SCHEMES,
    Check,
    Cover,
    NoRuleError,
    Policy,
    Practice,
    Practitioner,
    Registration,
    SpecialismExperience,
    calendar,
    data_protection_fee,
    dated_facts,
    facts_of,
    look_up,
    may_use_title,
    review,
    right_check,
    vat_registration_due,
)
from occupational_therapy.frames import score as score_frame
from occupational_therapy.goals import (
    Criterion,
    Goal,
    GoalMeasure,
    Help,
    Owner,
    Terms,
    attainment,
    gas,
    levels_of_gg,
    lifecycle,
    outcome,
    percent_met,
    progress,
    propose_grade,
    ratings,
    review_goals,
    smart,
    trajectory,
)
from occupational_therapy.interop import records
from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.dates import Period, age, month_of, months_after, on_date, recurring
from occupational_therapy.kernel.document import Quantity, listing, section, table
from occupational_therapy.kernel.errors import InvalidInputError, OccupationalTherapyError, UnknownKeyError
from occupational_therapy.kernel.findings import Basis, Finding, Rule, Severity, judge, points
from occupational_therapy.kernel.messages import Verbatim, counted, message
from occupational_therapy.kernel.money import Money
from occupational_therapy.kernel.places import Place, great_circle_km
from occupational_therapy.kernel.provenance import Confidence, Dated, DatedSeries, Source
from occupational_therapy.locales import Format, Translations, localise, negotiate, render
from occupational_therapy.occupations import (
    ICF_TERMS,
    OCCUPATIONS,
    ActivityAnalysis,
    ActivityStep,
    EnergyBudget,
    IcfRating,
    Slot,
    Timetable,
    TimetableSeries,
    pacing,
    time_balance,
)
from occupational_therapy.occupations.covering import coverage
from occupational_therapy.specialisms import (
    CONDITIONS,
    RCOT_SECTIONS,
    SPECIALISMS,
    THERAPIES,
    age_group,
    find,
    measures_for,
    specialisms_for,
    therapies_for,
)
from tests.frames.back_ends import BACK_ENDS, made


def kernel() -> None:
    """Dates, money, documents, findings, catalogues and errors."""
    day = on_date("2024-02-29")
    month = month_of("2026-03")
    fee = Money("98.12", "GBP")
    source = Source("A standard, 2023", Confidence.FROM_MEMORY)
    series = DatedSeries(
        key="fee", entries=(Dated(value=fee, holds=month, sources=(source,)),), checked=months_after(day, 24)
    )
    rule = Rule(key="dear", basis=Basis.LAW, summary=message("cheap"), sources=(source,), check=_dear)
    found = judge([rule], fee, day)
    far = great_circle_km(Place(latitude=51.5, longitude=-0.12), Place(latitude=53.48, longitude=-2.24))
    str(
        section(
            counted("{count} year", "{count} years", count=age(day, next(recurring(day, 12)))),
            Verbatim("my own words"),
            points(found),
            listing(fee.part(Fraction(1, 3)), (fee + fee * 2).rounded(), ordered=True),
            table((message("km"),), [(Quantity(far, 1),)]),
            found[0].outline(),
        )
    )
    _refused(lambda: on_date("soon"), InvalidInputError)
    _refused(lambda: Catalogue("rule", [rule])["deer"], UnknownKeyError)
    _refused(lambda: series.on("2030-01-01"), OccupationalTherapyError)


def occupations() -> None:
    """Occupations and their codes, coverage, and an activity taken apart."""
    pour = ActivityStep(step="Pour", done_alone=False, difficulty="Spills", causes=["b7602"], graded_down="A tipper")
    analysis = ActivityAnalysis(id="A1", occupation="make_hot_drink", on="2026-03-16", by="OT-1", steps=[pour])
    str(analysis.outline())
    str(IcfRating.from_text("d450.23").outline())
    str(coverage(list(OCCUPATIONS)).outline())
    for occupation in OCCUPATIONS.values():
        str(occupation.outline())
    for term in ICF_TERMS.values():
        str(term.component.label)
    _refused(lambda: OCCUPATIONS["make_hot_drinks"], UnknownKeyError)
    _refused(lambda: ActivityStep(step="Pour", causes=["b140"]), InvalidInputError)


def specialisms() -> None:
    """Specialisms, therapies and conditions, what leads to them, and finding them."""
    for catalogue in (SPECIALISMS, THERAPIES, CONDITIONS):
        for entry in catalogue.values():
            str(entry.outline())
    for lead in (specialisms_for, therapies_for, measures_for):
        for suggestion in lead(["acquired_brain_injury", "fatigue"]):
            str(suggestion.outline())
    find("brain injury")
    str([section.holds for section in RCOT_SECTIONS.values()])
    str(age_group(17).label)
    _refused(lambda: specialisms_for(["fatigues"]), InvalidInputError)


def assessment() -> None:
    """Every measure found, scored at an end, explained and described; change, statistics, and an owner's wording."""
    for instrument in find_measures():
        str(instrument.outline())
        if instrument.withheld is None:
            highest = {item.key: item.options[-1].value if item.options else item.high for item in instrument.items}
            for rule in instrument.missing_rules:
                result = instrument.score(highest, on="2026-03-01", missing_rule=rule.key)
                str((result.outline(), result.explain(), instrument.outline(result)))
                str(change_in_words(instrument, result, instrument.score(highest, on="2026-06-01")))
    find_measures("hand", specialism="hand_therapy", area="leisure", condition="hand_fracture", rights="free")
    worded = measure("gad7").worded({"q1": "my own words"}, options={"q1": {0: "no"}}, wording="Licence 12")
    str((worded.outline(), worded.score({"q1": 0}).explain()))
    change = ReliableChange(first=40, later=49, sd=10, reliability=0.9, direction="higher_is_better")
    str((change.outline(), GroupChange(first=[1, 2, 4], later=[2, 4, 5]).outline()))
    _refused(lambda: measure("phq9").score({"q1": 9}), InvalidAnswersError)
    _refused(lambda: measure("copm").score({}), MeasureWithheldError)
    _refused(lambda: MEASURES["phq10"], UnknownKeyError)
    _refused(lambda: GroupChange(first=[1, 1], later=[2, 3]).effect_size, UndefinedStatisticError)


def goals() -> None:
    """A goal from the client's words to attainment, goals together, what clients rate, and the weeks it is done in."""
    terms = Terms(
        statement="Cook lunch on 4 of 5 days with no more than 2 prompts by 1 June 2026",
        occupation="prepare_simple_meal",
        measure=GoalMeasure(kind="count", unit="meals a week"),
        baseline=0,
        target=4,
        criterion=Criterion(run=2),
        start="2026-03-02",
        due="2026-06-01",
        agreement="agreed_with_client",
    )
    scaling = gas.GoalScaling(baseline=-1, attainments=[gas.Attainment(on="2026-06-01", answer="as_expected")])
    goal = Goal(id="G1", terms=terms, owners=[Owner(id="OT-1", discipline="occupational_therapy")], scaling=scaling)
    goal = goal.with_reading(on="2026-04-15", value=2).with_step(
        on="2026-06-01", event="close", author="OT-1", reason="x"
    )
    for reading in smart.READINGS:
        str(smart.review(goal, "2026-04-20", reading=reading).outline())
    str(propose_grade(goal, "2026-04-20", codes=["b730"]).outline())
    str((goal.outline(), progress(goal, "2026-04-20").outline(), attainment([goal], "2026-06-01").outline()))
    str((review_goals([goal], "2026-04-20").outline(), percent_met([outcome(goal, "2026-06-02")]).outline()))
    str((lifecycle.outline(), levels_of_gg(4), Help(helper=False, device_time_or_safety=True).level))
    str((gas.check_scaling(scaling), gas.light(baseline="no_function", answer="worse").outline()))
    str((gas.TScore(levels=[0, 1], weights=[2, 3]).outline(), gas.t_scores([[0, 1], [1, -1]], [[2, 3], [0.5, 1]])))
    trajectory(baseline=1, target=3, start="2026-03-02", due="2026-06-01", on="2026-04-01", current=2)
    problems = [ratings.RatedProblem(id=f"P{importance}", importance=importance) for importance in (7, 9)]
    rated = ratings.ClientRatings(problems=ratings.suggested(problems))
    for day, said in (("2026-03-02", 3), ("2026-06-01", 6)):
        rated = rated.with_rating("P9", on=day, performance=said, satisfaction=said)
    str((rated.outline(), rated.change(first="2026-03-02", later="2026-06-01", thresholds="ohno_2021").outline()))
    activities = ratings.ActivityRatings.of_scores({"2026-03-02": [3, 4], "2026-06-01": [6, 4]})
    str((activities.outline(), activities.change(first="2026-03-02", later="2026-06-01").outline()))
    for listed in (rated.as_items, activities.as_items):
        str((listed.outline(), listed.change(first="2026-03-02", later="2026-06-01").outline()))
    str(
        (ratings.BalanceRating(on="2026-03-02", satisfaction=4).outline(), ratings.BalanceQuestionnaire(items=[2] * 11))
    )
    _refused(lambda: gas.t_score([3]), InvalidInputError)
    _refused(lambda: ratings.RatedProblem(id="P1", importance=11), InvalidInputError)


def weeks() -> None:
    """Weekly timetables, what they come to, forty of them, and their energy."""
    slots = [Slot(day=day, start="10:00", end="11:00", occupation="swim", energy=6) for day in ("monday", "tuesday")]
    week = Timetable(slots=[*slots, Slot(day="sunday", start="22:00", end="07:00", overnight=True, rest="sleep")])
    series = TimetableSeries.of_rota([week], starts="2026-03-02", weeks=40)
    str((week.outline(), series.outline(), pacing(series, EnergyBudget(daily=5)).outline(), series.shift()))
    str(time_balance({"leisure": 12}).outline())
    _refused(lambda: Timetable(slots=[*slots, *slots]), InvalidInputError)


def risk() -> None:
    """Building figures and what was measured, a home, a handling task and plan, and the equipment in it."""
    for catalogue in (BUILDING_FIGURES, HAZARDS):
        for entry in catalogue.values():
            str(entry.outline())
    for check in (
        check_dimension("m4_3_turning_circle", 1350, on="2026-03-16"),
        check_doorway(750, 1000, "side_on"),
        check_ramp_flight(300, 3600),
        ramp(300),
        ramp_layout(600, "1:15"),
        next_thorough_examination("lifts_people", "2026-03-31"),
    ):
        str(check.outline())
    rug = HazardFound(hazard="loose_rug", area="hall")
    home = HomeAssessment(id="H1", on="2026-03-16", by="OT1", hazards=[rug], doorways=[MeasuredDoorway(door_mm=700)])
    str((home.outline(), points(review_home(home)), handrails_needed(601, 900)))
    lift = HandlingAssessment(id="M1", on="2026-03-16", by="OT1", task="bed_to_chair", load="person", residual="high")
    str((lift.outline(), points(review_handling_assessment(lift, "2026-03-16"))))
    hoist = HandlingEquipment(id="E1", kind="mobile_hoist", examinations=[Examination(on="2026-03-31")])
    task = PlannedTask(task="bed_to_chair", technique="Hoist", equipment=["E1"])
    plan = HandlingPlan(id="P1", on="2026-03-20", by="OT1", tasks=[task], equipment=[hoist])
    str((plan.outline("2026-10-01"), points(review_handling_plan(plan, "2026-10-01", assessments=[lift]))))
    str(examination_report_kept_until("accessory", "2026-03-31"))
    _refused(lambda: check_dimension("m4_9_turning_circle", 1), UnknownKeyError)
    _refused(lambda: ramp(0), InvalidInputError)


def credentials() -> None:
    """Registers, schemes and their dated facts, a review under every register, a calendar, and the questions beside."""
    entry = Registration(number="OT012345", status="registered", period=Period(start="2025-11-01", end="2027-10-31"))
    cover = Cover(source="policy", period=Period(start="2026-01-01", end="2026-12-31"), limit=Money("5000000", "GBP"))
    person = Practitioner(id="P1", registrations=[entry], cover=[cover])
    for key, register in REGULATORS.items():
        str(register.outline())
        decision = review(person, on="2026-11-24", policy=Policy(check_scheme="pvg"), for_client="child", regulator=key)
        str((decision.outline(), decision.next_due, decision.suitable))
        for _, series in dated_facts(register):
            str(look_up(series, on="2027-01-01").outline())
    for scheme in SCHEMES.values():
        str(scheme.outline())
    str((calendar(person, "2026-11-23", "2028-12-31").outline(), Policy().outline()))
    str((may_use_title("occupational therapist", "suspended", on="2026-11-23"), right_check("child", on="2026-11-23")))
    str(data_protection_fee("2026-11-23", staff=1, turnover=None))
    str((facts_of("hcpc", "2026-11-23")[0].outline(), vat_registration_due(Money("1.00", "GBP"), "2026-11-23")))
    _refused(lambda: REGULATORS["coru"].orders, NoRuleError)
    _refused(lambda: REGULATORS["hcpc"].cycle("2009-10-31"), OccupationalTherapyError)


def casework() -> None:
    """A referral with its match, the case with both reports and their review, estimates, costs and dates."""
    question = InstructedQuestion(id="Q1", question="What support is needed?")
    referral = Referral(
        id="R1",
        client=Client(id="C1", born="1988-06-21", home=Place(latitude=53.36, longitude=-1.5), language="en"),
        on="2026-03-02",
        referrer="case_manager",
        instruction="ongoing_treatment",
        conditions=["acquired_brain_injury"],
        questions=[question],
    )
    therapist = Practitioner(
        id="OT1",
        specialisms=[SpecialismExperience(specialism="rehabilitation", years=5)],
        languages=["en"],
        practice=Practice(base=Place(latitude=53.38, longitude=-1.47), hourly_rate=Money("90", "GBP")),
    )
    matching = match(referral, [therapist], on="2026-03-02")
    goal = Goal(id="G1", terms=Terms(occupation="walk_distance", baseline=100, target=400, start="2026-03-16"))
    rail = CostItem(id="I1", item="Rail", unit_cost=Money("12.49", "GBP"), vat="standard", replaced_every_years=5)
    fatigue = measure("tampa_tsk11")
    case = Case(
        id="K1",
        referral=referral,
        practitioner="OT1",
        opened_on="2026-03-09",
        assessment=Assessment(on="2026-03-16", by="OT1", answers=[Answered(question="Q1", answer="An hour a day")]),
        goals=[goal.with_reading(on="2026-03-20", value=200)],
        sessions=[Session(id="S1", on="2026-03-16", by="OT1", minutes=50, travel_minutes=25, miles=7.7, goals=["G1"])],
        results=[
            fatigue.score({f"q{number}": level for number in range(1, 12)}, on=day)
            for level, day in ((3, "2026-03-16"), (2, "2026-03-30"))
        ],
        recommendations=[Recommendation(id="REC1", on="2026-03-16", what="A rail", items=[rail])],
        rates=Rates(hourly=Money("112.50", "GBP"), per_mile=Money("0.45", "GBP")),
        budget=Budget(hours=3, amount=Money("400", "GBP")),
    )
    month, first = monthly_report(case, month="2026-03"), assessment_report(case)
    work = PlannedWork(head="assessment", rate=Money("80", "GBP"), low=1, likely=2, high=3)
    for readable in (referral, matching, matching[0], month, first, estimate([work], "2026-03-02", "exempt")):
        str(readable.outline())
    str(points((*review_report(month), *review_report(first))))
    step = CaseStep(on="2026-03-09", event="accept", by="OT1")
    begun = Case(id="K2", referral=referral, practitioner="OT1", opened_on="2026-03-09", steps=[step])
    str((begun.state_on("2026-03-09"), begun.evaluations, allowed_events("expert_report", "reported")))
    str((lifecycle_outline("ongoing_treatment"), review_case(case, "2026-03-31")))
    str((triage(referral, "2026-03-02").outline(), evaluate(case, "2026-03-31").outline()))
    review = progress_review(case, ("2026-03-09", "2026-03-31"))
    discharge = discharge_report(case, on="2026-03-31")
    court = ExpertReport(case="K1", client="C1", practitioner="OT9", referrer="solicitor")
    str([(report.outline(), points(review_report(report))) for report in (review, discharge, court)])
    str(ExpertTest(on="2026-03-16", what="Scale", by="OT1").line())
    str((time_by_kind(case.sessions), [late.outline() for late in overdue_reports("2026-01-31", [], "2026-04-01")]))
    str(written_questions_by("2026-02-02"))
    str((report_dates("2026-01-31", 3), reports_due("2026-01-31", "2026-06-30"), anchored_period("2026-01-31", 2)))
    _refused(lambda: monthly_report(case, month="2026-02"), InvalidInputError)
    _matching(referral, therapist)
    claim = limitation("2025-12-01", born="1988-06-21", lacks_capacity=None)
    old = HealthRecord(kind="mental_health", ended_on="2006-01-31", died_on="2009-05-01")
    for kept in (retention(case, claim=claim), retention(old, on="2026-11-23", holds=[Hold(reason="litigation")])):
        str((kept.outline(), kept.keep_until, kept.may_delete))
    str(subject_access_due("2026-01-31"))
    _refused(lambda: health_records(case, mental_health=False), InvalidInputError)
    secret = b"sixteen bytes at least"
    str((pseudonymise(case, secret), pseudonym("C1", secret), days_earlier("C1", secret, keep_weekdays=True)))
    _refused(lambda: pseudonymise(case, b""), InvalidInputError)


def plans() -> None:
    """Plans of treatment, and what they leave open."""
    night = PostureSlot(start="21:00", end="07:00", overnight=True, position="lying", moved_every=240)
    posture = PosturePlan(id="P1", client="C1", on="2026-03-02", by="OT1", slots=[night], measures=["braden"])
    str((posture.outline(), posture.unbroken, points(review_posture_plan(posture, "2026-03-09"))))
    _refused(lambda: review_posture_plan(posture, "soon"), InvalidInputError)
    work = ReturnToWorkPlan(
        id="P2",
        client="C1",
        on="2026-03-02",
        by="OT1",
        contracted_hours=20,
        starts_on="2026-03-09",
        stages=[WorkStage(id="S1", first_week=1, last_week=2, days=[WorkDay(day="monday", hours=7)])],
        worked=[WeekWorked(week=1, hours=6.5)],
    )
    str((work.outline(), work.progress("2026-03-23").outline(), points(review_return_to_work(work, "2026-03-23"))))
    _refused(lambda: work.first_day_of(0), InvalidInputError)
    home = HomeProgramme(
        id="P3",
        client="C1",
        on="2026-03-02",
        by="OT1",
        starts_on="2026-03-02",
        exercises=[HomeExercise(id="E1", what="Bend", repetitions=10, times_a_day=3)],
        splints=[SplintWear(id="SP1", what="A splint", night_hours=8)],
        log=[ProgrammeEntry(on="2026-03-02", done=True)],
    )
    str((home.outline(), home.adherence("2026-03-03").share, points(review_home_programme(home, "2026-03-03"))))
    _refused(lambda: home.adherence("2026-03-03", "E9"), InvalidInputError)


def _matching(referral: Referral, therapist: Practitioner) -> None:
    sound = attrs.evolve(
        therapist,
        registrations=[
            Registration(number="OT012345", status="registered", period=Period(start="2025-11-01", end="2027-10-31"))
        ],
        cover=[Cover(source="policy", period=Period(start="2026-01-01", end="2026-12-31"))],
        checks=[Check(level="enhanced_with_barred_lists", workforces=["adult"], issued_on="2026-01-05")],
        age_groups=["adult"],
        practice=Practice(base=Place(latitude=53.38, longitude=-1.47), open_to=1),
    )
    lenient = Policy(qualification_required=False, min_statutory_years=0, required_competences=[])
    pool = Pool(practitioners=[sound], on="2026-03-02", policy=MatchingPolicy(credentials=lenient, max_minutes=60))
    str(match(referral, pool, on="2026-03-02", travel=lambda _base, _home: 25).outline())
    _refused(lambda: match(referral, pool, on="2026-03-02", travel=lambda _base, _home: -1), TravelError)
    _refused(lambda: match(referral, pool, on="2026-03-02"), InvalidInputError)
    others = [attrs.evolve(referral, id=name) for name in ("R2", "R3")]
    allocation = allocate([referral, *others], [sound], on="2026-03-02", policy=lenient)
    str((allocation.outline(), allocation.of("R1").outline(), allocation.of("R2").outline()))


def costs() -> None:
    """Costs year by year, VAT, mileage, claims, funding, the cost guide and the use of a budget."""
    on = "2026-11-23"
    bed = CostItem(
        id="I1",
        item="Bed",
        unit_cost=Money("1200", "GBP"),
        vat="zero_rated",
        replaced_every_years=5,
        needed_years=12,
    )
    years = schedule(costed([bed], on=on))
    rates = Rates(hourly=Money("90", "GBP"), travel_hourly=Money("45", "GBP"), per_mile=Money("0.45", "GBP"))
    visit = Session(id="S1", on="2026-03-10", by="OT1", minutes=50, travel_minutes=25, miles=7.7)
    case = Case(
        id="K1",
        referral=Referral(
            id="R1",
            client=Client(id="C1"),
            on="2026-03-02",
            referrer="case_manager",
            instruction="ongoing_treatment",
            specialisms=["rehabilitation"],
        ),
        practitioner="OT1",
        opened_on="2026-03-09",
        sessions=[visit],
        rates=rates,
    )
    quarter = Period(start="2026-03-09", end="2026-06-08")
    agreed = AgreedBudget(period=quarter, hours=9, amount=Money("900", "GBP"))
    facts = FundingFacts(kind="adaptation", cost=Money("34000", "GBP"), works_begun=False)
    for readable in (
        years,
        present_value(years, -0.0025),
        mileage_allowance("car", 86, on, already_this_tax_year=9950),
        service_vat(on, purpose="plan_rehabilitation", author_registered=True),
        goods_vat("ramp", on, disabled=True, personal_use=True),
        claim_track(Money("300000", "GBP"), "road_injury", on, multi_track=True),
        disabled_facilities_grant(Money("34000", "GBP"), "wales", on),
        grant_days(on, "wales"),
        access_to_work(Money("3000", "GBP"), on, staff=120, started_on=None, aids_or_adaptations=True),
        funding_options(facts, "england", on),
        cost_guide(rates, "ongoing_treatment", on, "exempt", sessions=Spread(low=4, likely=6, high=8), miles=20),
        budget_use(case, on, agreed=agreed),
    ):
        str(readable.outline())
    str((rehabilitation_code(), rehabilitation_reply_by(on), tax_year(on), vat_rate("standard", on), FUNDING_ROUTES))
    str((agreed_over(Budget(hours=3), quarter), months_in(quarter), charged(rates, [visit])))
    _refused(lambda: grant_days(on, "scotland"), InvalidInputError)


def locales() -> None:
    """What the other rooms say, in several languages and every format."""
    finding = Finding(rule="late", basis=Basis.LAW, severity=Severity.STOP, message=message("law"))
    said = section(
        counted("{count} session", "{count} sessions", count=2),
        Verbatim("my own words"),
        table((message("km"),), [(Quantity(Fraction(1, 3), 1),), (Money("12.50", "GBP"),), (on_date("2026-03-01"),)]),
        points([finding]),
    )
    french = Translations.of("fr", {"law": "loi"})
    for locale in ("en_GB", "cy", "fr", "ar", "ja"):
        for form in Format:
            render(said, locale, format=form, translations=[french])
    str((negotiate("en_NZ", ["fr"]), localise(message("law"), "fr", translations=[french])))
    _refused(lambda: render(said, "en_GB", format="paper"), InvalidInputError)


def interop() -> None:
    """Records: written, read, described, and refused."""
    client = Client(id="C1", name="Ada Sample", born="1984-05-20", home=Place(latitude=51.5, longitude=-0.12))
    result = measure("barthel_index", "original_0_100").score({"feeding": 10}, on="2026-03-01")
    finding = Finding(rule="late", basis=Basis.LAW, severity=Severity.STOP, message=message("{of}", of=Fraction(1, 3)))
    for value in (client, result, finding, on_date("2026-03-01")):
        _same(value, records.loads(records.dumps(value), type(value)))
        records.json_schema(type(value))
    own = measure("gad7").worded({"q1": "The owner's words"}, wording="The owner, licence 12")
    worded = own.score({"q1": 2})
    _same(worded, records.loads(records.dumps(worded, measures=[own]), type(worded), measures=[own]))
    _refused(lambda: records.loads('{"id": 7, "nmae": "Ada"}', Client), records.InvalidRecordError)
    _refused(lambda: records.loads("{", Client), records.InvalidRecordError)
    _refused(lambda: records.dumps(measure("phq9")), records.NoRecordError)


def _same(one: object, other: object) -> None:
    if one != other:
        raise AssertionError(f"{one!r} is not {other!r}")


def _dear(rule: Rule[Money], fee: Money) -> list[Finding]:
    return [rule.finding(Severity.NOTE, message("{fee} is dear", fee=fee))]


def _refused(act: Callable[[], object], expected: type[Exception]) -> None:
    try:
        act()
    except expected as error:
        str(error)
    else:
        raise AssertionError(f"no {expected.__name__} was raised")


def frames() -> None:
    """A measure scored over frames of every kind, with reasons; a column that is not there is refused."""
    barthel = measure("barthel_index", "original_0_100")
    columns = {item.key: [5, None, 7] for item in barthel.items}
    for back_end in BACK_ENDS:
        str(score_frame(made(back_end, columns), barthel, reasons=True))
    _refused(lambda: score_frame(made("polars", {"id": [1]}), barthel), OccupationalTherapyError)


CALLS: tuple[Callable[[], None], ...] = (
    kernel,
    occupations,
    specialisms,
    credentials,
    assessment,
    goals,
    weeks,
    risk,
    casework,
    plans,
    costs,
    locales,
    interop,
    frames,
)
"""Every room's function."""

WARMED = (frames,)
"""Run once before the watch begins: the libraries of frames load parts of their own at their first use."""

"""The rules a home programme is looked at by."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from occupational_therapy.casework.plans.agreement import agreement_recorded
from occupational_therapy.casework.plans.examined import Examined
from occupational_therapy.casework.plans.home_exercise import HOURS_OF_DAY, HomeExercise, SplintWear
from occupational_therapy.casework.plans.home_programme import HomeProgramme, Teaching
from occupational_therapy.casework.plans.links import exactly
from occupational_therapy.casework.plans.sources import CERT, PLAN_CHECK, SPLINT_LEAFLETS, TEACH_BACK
from occupational_therapy.casework.plans.supports import Side
from occupational_therapy.kernel.dates import DateLike, on_date, within
from occupational_therapy.kernel.exact import EXACT
from occupational_therapy.kernel.fields import accept, instance
from occupational_therapy.kernel.findings import Basis, Finding, Rule, Severity, judge
from occupational_therapy.kernel.messages import counted, message
from occupational_therapy.occupations import Weekday
from occupational_therapy.occupations.sources import GUIDE
from occupational_therapy.specialisms import SPECIALISMS

__all__ = ["HAND_MEASURES", "RULES", "review_home_programme"]

HAND_MEASURES: tuple[str, ...] = SPECIALISMS["hand_therapy"].measures
"""Keys of measures often used in hand therapy."""

_MEASURES_SHOWN = 4

_Checked = Examined[HomeProgramme]


def _items(programme: HomeProgramme) -> Iterator[tuple[str, HomeExercise | SplintWear]]:
    """Each exercise and splint with its path."""
    for place, exercise in enumerate(programme.exercises):
        yield f"exercises[{place}]", exercise
    for place, splint in enumerate(programme.splints):
        yield f"splints[{place}]", splint


def _agreed(rule: Rule[_Checked], examined: _Checked) -> Iterator[Finding]:
    yield from agreement_recorded(rule, examined.plan.agreement)


def _dose(rule: Rule[_Checked], examined: _Checked) -> Iterator[Finding]:
    for place, exercise in enumerate(examined.plan.exercises):
        if not exercise.has_dose:
            what = message(
                "exercise {id} does not say how much: times a day, and repetitions or minutes", id=exercise.id
            )
            yield rule.finding(Severity.WARNING, what, f"exercises[{place}]")


def _progression(rule: Rule[_Checked], examined: _Checked) -> Iterator[Finding]:
    for place, exercise in enumerate(examined.plan.exercises):
        if exercise.progression is None:
            what = message("exercise {id} does not say what tells to make it harder", id=exercise.id)
            yield rule.finding(Severity.NOTE, what, f"exercises[{place}].progression")


def _recorded(rule: Rule[_Checked], examined: _Checked) -> Iterator[Finding]:
    if examined.on <= examined.plan.starts_on:
        return
    kept = examined.plan.adherence(within(examined.on, -1))  # the day itself is not over
    if kept.planned and not kept.recorded:
        yield rule.finding(Severity.NOTE, message("nothing is noted of what was done"), "log")
    elif kept.unrecorded:
        what = counted(
            "of {count} day planned nothing is known",
            "of {count} days planned nothing is known",
            count=kept.unrecorded,
        )
        yield rule.finding(Severity.NOTE, what, "log")


def _taught(rule: Rule[_Checked], examined: _Checked) -> Iterator[Finding]:
    given = sorted((each for each in examined.plan.teachings if each.on <= examined.on), key=lambda each: each.on)
    for path, item in _items(examined.plan):
        of_item = [teaching for teaching in given if not teaching.items or item.id in teaching.items]
        if not any(teaching.demonstrated for teaching in of_item):
            what = message("{id} is not recorded as demonstrated", id=item.id)
            yield rule.finding(Severity.WARNING, what, path)
        yield from _taught_back(rule, of_item, item.id, path)


def _taught_back(rule: Rule[_Checked], given: list[Teaching], item: str, path: str) -> Iterator[Finding]:
    answers = [teaching.taught_back for teaching in given if teaching.taught_back is not None]
    if not answers:
        yield rule.finding(Severity.WARNING, message("{id} is not recorded as taught back", id=item), path)
    elif not answers[-1]:
        what = message("{id} was not understood when it was last taught: teach it again", id=item)
        yield rule.finding(Severity.WARNING, what, path)


def _wear_told(rule: Rule[_Checked], examined: _Checked) -> Iterator[Finding]:
    for place, splint in enumerate(examined.plan.splints):
        path = f"splints[{place}]"
        if not splint.hours_a_day:
            what = message("splint {id} has no hours of wear", id=splint.id)
            yield rule.finding(Severity.WARNING, what, path)
        elif splint.day_hours is None:
            what = message("splint {id}: whether it is worn by day is not said", id=splint.id)
            yield rule.finding(Severity.NOTE, what, f"{path}.day_hours")
        elif splint.night_hours is None:
            what = message("splint {id}: whether it is worn at night is not said", id=splint.id)
            yield rule.finding(Severity.NOTE, what, f"{path}.night_hours")


def _wear_within_a_day(rule: Rule[_Checked], examined: _Checked) -> Iterator[Finding]:
    splints = examined.plan.splints
    for part in dict.fromkeys(splint.part for splint in splints if splint.part is not None):
        for side in (Side.LEFT, Side.RIGHT):
            worn = [each for each in splints if each.part is part and each.side in {side, Side.BOTH}]
            most = max((_hours_on(worn, day) for day in Weekday), default=Decimal(0))
            if most > HOURS_OF_DAY:
                what = message(
                    "splints of one part, {part} {side}, are worn for {hours} hours together: say which replaces which",
                    part=part.label,
                    side=side.label,
                    hours=exactly(most),
                )
                yield rule.finding(Severity.WARNING, what, "splints")


def _hours_on(splints: list[SplintWear], day: Weekday) -> Decimal:
    total = Decimal(0)
    for splint in splints:
        if day in splint.days and splint.hours_a_day is not None:
            total = EXACT.add(total, splint.hours_a_day)
    return total


def _skin(rule: Rule[_Checked], examined: _Checked) -> Iterator[Finding]:
    for place, splint in enumerate(examined.plan.splints):
        if splint.skin_check is None:
            what = message("splint {id} names no check of the skin", id=splint.id)
            yield rule.finding(Severity.WARNING, what, f"splints[{place}].skin_check")


def _precautions(rule: Rule[_Checked], examined: _Checked) -> Iterator[Finding]:
    for path, item in _items(examined.plan):
        if not item.precautions and not examined.plan.precautions:
            what = message("{id} names no precautions", id=item.id)
            yield rule.finding(Severity.WARNING, what, f"{path}.precautions")


def _stop_signals(rule: Rule[_Checked], examined: _Checked) -> Iterator[Finding]:
    for path, item in _items(examined.plan):
        if not item.stop_signals and not examined.plan.stop_signals:
            what = message("{id} names no signal to stop", id=item.id)
            yield rule.finding(Severity.WARNING, what, f"{path}.stop_signals")
    if examined.plan.questions_to is None:
        yield rule.finding(Severity.WARNING, message("nobody is named whom the client may ask"), "questions_to")


def _reviewed(rule: Rule[_Checked], examined: _Checked) -> Iterator[Finding]:
    programme = examined.plan
    if programme.review_on is None:
        yield rule.finding(Severity.WARNING, message("the programme has no day for its review"), "review_on")
    elif programme.review_on < examined.on:
        what = message("the review of the programme was due by {day}", day=programme.review_on)
        yield rule.finding(Severity.WARNING, what, "review_on")


def _placed(rule: Rule[_Checked], examined: _Checked) -> Iterator[Finding]:
    for path, item in _items(examined.plan):
        if item.side is None:
            yield rule.finding(Severity.WARNING, message("{id} does not say which side", id=item.id), f"{path}.side")
        if item.part is None:
            yield rule.finding(Severity.NOTE, message("{id} does not say which part", id=item.id), f"{path}.part")


def _kept(rule: Rule[_Checked], examined: _Checked) -> Iterator[Finding]:
    kept, expected = examined.plan.adherence(examined.on), examined.plan.expected_share
    if expected is not None and kept.share is not None and kept.share < Fraction(expected):
        what = message(
            "done as planned on {done} of {recorded} days recorded, less than the {expected} % that are expected",
            done=kept.done,
            recorded=kept.recorded,
            expected=exactly(EXACT.multiply(expected, 100)),
        )
        yield rule.finding(Severity.NOTE, what, "log")


def _followed(rule: Rule[_Checked], examined: _Checked) -> Iterator[Finding]:
    programme = examined.plan
    if not programme.goals:
        yield rule.finding(Severity.WARNING, message("the programme serves no goal"), "exercises")
    if not set(HAND_MEASURES) & set(programme.measures):
        what = message("no measure of the hand is named, such as {measures}", measures=HAND_MEASURES[:_MEASURES_SHOWN])
        yield rule.finding(Severity.NOTE, what, "measures")


RULES: tuple[Rule[_Checked], ...] = (
    Rule(
        key="home_agreed",
        basis=Basis.PROFESSIONAL_BODY,
        summary=message("the client agreed, or the plan is in their best interests"),
        sources=(GUIDE,),
        check=_agreed,
    ),
    Rule(
        key="home_taught_back",
        basis=Basis.PROFESSIONAL_BODY,
        summary=message("each item was demonstrated, and the client or another taught it back"),
        sources=(TEACH_BACK,),
        check=_taught,
    ),
    Rule(
        key="home_dose",
        basis=Basis.PUBLICATION,
        summary=message("each exercise says how much"),
        sources=(CERT,),
        check=_dose,
    ),
    Rule(
        key="home_progression",
        basis=Basis.PUBLICATION,
        summary=message("each exercise says what tells to make it harder"),
        sources=(CERT,),
        check=_progression,
    ),
    Rule(
        key="home_recorded",
        basis=Basis.PUBLICATION,
        summary=message("what was done is noted"),
        sources=(CERT,),
        check=_recorded,
    ),
    Rule(
        key="home_wear_told",
        basis=Basis.LIBRARY,
        summary=message("each splint says for how long it is worn by day and at night"),
        sources=(SPLINT_LEAFLETS, PLAN_CHECK),
        check=_wear_told,
    ),
    Rule(
        key="home_wear_within_a_day",
        basis=Basis.LIBRARY,
        summary=message("splints of one part are worn for no more than 24 hours together"),
        sources=(PLAN_CHECK,),
        check=_wear_within_a_day,
    ),
    Rule(
        key="home_skin_checked",
        basis=Basis.LIBRARY,
        summary=message("the skin under each splint is looked at"),
        sources=(SPLINT_LEAFLETS, PLAN_CHECK),
        check=_skin,
    ),
    Rule(
        key="home_precautions",
        basis=Basis.LIBRARY,
        summary=message("there are precautions for each item"),
        sources=(SPLINT_LEAFLETS, PLAN_CHECK),
        check=_precautions,
    ),
    Rule(
        key="home_stop_signals",
        basis=Basis.LIBRARY,
        summary=message("there are signals to stop for each item, and somebody to ask"),
        sources=(SPLINT_LEAFLETS, PLAN_CHECK),
        check=_stop_signals,
    ),
    Rule(
        key="home_reviewed",
        basis=Basis.LIBRARY,
        summary=message("the programme has a day for its review, and is reviewed by it"),
        sources=(PLAN_CHECK,),
        check=_reviewed,
    ),
    Rule(
        key="home_placed",
        basis=Basis.LIBRARY,
        summary=message("each item says which side and which part it is for"),
        sources=(PLAN_CHECK,),
        check=_placed,
    ),
    Rule(
        key="home_kept",
        basis=Basis.LIBRARY,
        summary=message("it is done as often as the therapist expects"),
        sources=(PLAN_CHECK,),
        check=_kept,
    ),
    Rule(
        key="home_followed",
        basis=Basis.LIBRARY,
        summary=message("the programme serves goals and is followed by a measure of the hand"),
        sources=(PLAN_CHECK,),
        check=_followed,
    ),
)
"""Every check of a home programme. None of them is law, and none knows a dose that is right."""


def review_home_programme(plan: HomeProgramme, on: DateLike) -> tuple[Finding, ...]:
    """What a home programme leaves open on a day; an empty result says that nothing was found missing.

    Raises:
        InvalidInputError: It is no home programme, or the day is no date.

    >>> programme = HomeProgramme(
    ...     id="P-1",
    ...     client="C-1",
    ...     on="2026-03-02",
    ...     by="OT-1",
    ...     starts_on="2026-03-02",
    ...     exercises=[HomeExercise(id="E1", what="Bend the finger", side="left", times_a_day=3)],
    ... )
    >>> for finding in review_home_programme(programme, "2026-03-02"):
    ...     if finding.severity == "warning":
    ...         print(finding.message)
    it is not recorded whether the client agreed to the plan
    E1 is not recorded as demonstrated
    E1 is not recorded as taught back
    exercise E1 does not say how much: times a day, and repetitions or minutes
    E1 names no precautions
    E1 names no signal to stop
    nobody is named whom the client may ask
    the programme has no day for its review
    the programme serves no goal
    """
    examined = Examined(plan=accept("plan", instance(HomeProgramme, plan)), on=on_date(on))
    return judge(RULES, examined, examined.on)

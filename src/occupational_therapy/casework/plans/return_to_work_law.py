"""What the law of Great Britain says to a return to work: breaks, and adjustments for a disabled person."""

from collections.abc import Iterator
from decimal import Decimal

from occupational_therapy.casework.funding_route import FundingRoute
from occupational_therapy.casework.plans.examined import Examined
from occupational_therapy.casework.plans.links import exactly
from occupational_therapy.casework.plans.return_to_work import ReturnToWorkPlan
from occupational_therapy.casework.plans.sources import EQUALITY_ACT, EQUALITY_ACT_COST, WORKING_TIME
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.findings import Basis, Finding, Rule, Severity
from occupational_therapy.kernel.messages import message

__all__ = ["LAW_RULES"]

_LONG_DAY = Decimal(6)
"""Hours of a day's work above which there is a right to a break."""
_BREAK = 20
"""Minutes of that break."""

_Checked = Examined[ReturnToWorkPlan]


def _rest_break(rule: Rule[_Checked], examined: _Checked) -> Iterator[Finding]:
    for place, stage in enumerate(examined.plan.stages):
        if stage.longest_day > _LONG_DAY and all(rest.minutes < _BREAK for rest in stage.breaks):
            what = message(
                "stage {id} has a day of {hours} hours and names no break of {minutes} minutes, to which an adult has "
                "a right where a day's work is more than {most} hours",
                id=stage.id,
                hours=exactly(stage.longest_day),
                minutes=_BREAK,
                most=_LONG_DAY,
            )
            yield rule.finding(Severity.WARNING, what, f"stages[{place}].breaks")


def _adjustments_considered(rule: Rule[_Checked], examined: _Checked) -> Iterator[Finding]:
    plan = examined.plan
    if plan.may_be_disabled is False:
        return
    if plan.may_be_disabled is None:
        what = message("whether the client may be a disabled person in law, to whom duties are owed, is not recorded")
        yield rule.finding(Severity.NOTE, what, "may_be_disabled")
    if not plan.adjustments:
        what = message("no adjustment is recorded: an employer has to make reasonable ones for a disabled person")
        yield rule.finding(Severity.WARNING if plan.may_be_disabled else Severity.NOTE, what, "adjustments")


def _cost_not_passed_on(rule: Rule[_Checked], examined: _Checked) -> Iterator[Finding]:
    plan = examined.plan
    for place, adjustment in enumerate(plan.adjustments):
        if adjustment.paid_by is FundingRoute.CLIENT and plan.may_be_disabled is not False:
            what = message(
                "adjustment {id} is paid by the client: the cost of a reasonable adjustment may not be passed on to a "
                "disabled person",
                id=adjustment.id,
            )
            yield rule.finding(Severity.WARNING, what, f"adjustments[{place}].paid_by")


LAW_RULES: tuple[Rule[_Checked], ...] = (
    Rule(
        key="rtw_rest_break",
        basis=Basis.LAW,
        summary=message("a long day of work has the break to which adults have a right"),
        sources=(WORKING_TIME,),
        check=_rest_break,
        in_force=Period(start="1998-10-01"),
    ),
    Rule(
        key="rtw_adjustments_considered",
        basis=Basis.LAW,
        summary=message("reasonable adjustments are thought of where the client may be a disabled person"),
        sources=(EQUALITY_ACT,),
        check=_adjustments_considered,
        in_force=Period(start="2010-10-01"),
    ),
    Rule(
        key="rtw_cost_not_passed_on",
        basis=Basis.LAW,
        summary=message("a disabled person does not pay for a reasonable adjustment"),
        sources=(EQUALITY_ACT_COST,),
        check=_cost_not_passed_on,
        in_force=Period(start="2010-10-01"),
    ),
)
"""The checks that rest on law; what is reasonable, and who is a disabled person, is for a tribunal to decide."""

"""Work Productivity and Activity Impairment: work missed, and work and activities impaired, over seven days.

Population: adults; the client answers. Editions: general health (GH) and specific health problem (SHP), which share
one form and one scoring (Reilly, Zbrozek and Dukes 1993).
Scoring, in percent: absenteeism is the hours missed to the problem in those missed or worked; presenteeism is the
impairment at work; overall work impairment joins the two; activity impairment stands apart. Lower is better. Hours
missed for other reasons are recorded and not scored. Someone without work has activity impairment only.
Where no hours were worked presenteeism does not apply, and overall impairment is 100 if any were missed to the
problem (a choice of this library; some analyses leave it missing); with no hours of either kind there is none.
Missing answers: each percentage needs only the answers of its own formula. Hours are those of one week: up to 168.

>>> from occupational_therapy.assessment import measure
>>> week = dict(q1_employed="yes", q2_hours_missed_problem=8, q4_hours_worked=32, q5_productivity=3, q6_activity=4)
>>> result = measure("wpai").score(week)
>>> [result[key].value for key in result]
[20.0, 30, 44.0, 40]
"""

from occupational_therapy.assessment.answers import NOT_APPLICABLE, Item, scale, worded
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.expressions import (
    Add,
    Coalesce,
    Compare,
    Comparison,
    Constant,
    Divide,
    Multiply,
    Named,
    Node,
    Raw,
    When,
)
from occupational_therapy.assessment.forms import only_if, times
from occupational_therapy.assessment.scores import Direction, MissingRule, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_HOURS_OF_A_WEEK = 24 * 7
_MISSED, _WORKED = Raw("q2_hours_missed_problem"), Raw("q4_hours_worked")
_PRODUCTIVITY, _ACTIVITY = Raw("q5_productivity"), Raw("q6_activity")
_EMPLOYED = Compare(Raw("q1_employed"), Comparison.EQUAL, Constant("yes"))
_NONE_WORKED = Compare(_WORKED, Comparison.EQUAL, Constant(0))


def _hours(key: str, label: Message, *, optional: bool = False) -> Item:
    return Item(
        key=key,
        label=label,
        low=0,
        high=_HOURS_OF_A_WEEK,
        unit=message("hours"),
        states=(NOT_APPLICABLE,),
        optional=optional,
    )


_HOURS = Add((_MISSED, _WORKED))
_ABSENTEEISM = times(Divide(_MISSED, _HOURS), 100)
_LEFT_OF_WORK = Add((Constant(1), Multiply((Constant(-1), Divide(_PRODUCTIVITY, Constant(10))))))
_OVERALL = times(Add((Constant(1), Multiply((Constant(-1), Divide(_WORKED, _HOURS), _LEFT_OF_WORK)))), 100)
# hours worked that are not known are taken as some: the formula does not need their number
_PRESENTEEISM = When(
    Compare(Coalesce((_WORKED, Constant(1))), Comparison.EQUAL, Constant(0)),
    Constant(None),
    only_if(_EMPLOYED, times(_PRODUCTIVITY, 10)),
)

_REILLY = Source("Reilly MC, Zbrozek AS, Dukes EM. Pharmacoeconomics 1993;4:353-365")
_PUBLIC_CODE = Source("formulas as in public code of a study (form SHP)")
_ALL_MISSED = Source(
    "overall impairment where the whole week was missed", Confidence.CONVENTION, "100; some analyses leave it missing"
)


def _score(key: str, label: Message, sentence: Message, of: Node) -> Score:
    return Score(
        key=key,
        label=label,
        of=Named(sentence, of),
        direction=Direction.LOWER_IS_BETTER,
        decimals=1,
        unit=message("percent"),
    )


MEASURES = (
    Measure(
        name="wpai",
        label=message("Work Productivity and Activity Impairment"),
        edition="Reilly 1993, forms GH and SHP",
        purpose=message("work missed, and work and activities impaired, over the last seven days"),
        items=(
            Item(
                key="q1_employed",
                label=message("In paid work"),
                options=worded(yes=message("yes"), no=message("no")),
            ),
            _hours(_MISSED.item, message("Hours missed to the problem")),
            _hours("q3_hours_missed_other", message("Hours missed for other reasons"), optional=True),
            _hours(_WORKED.item, message("Hours worked")),
            Item(
                key=_PRODUCTIVITY.item,
                label=message("Impairment at work"),
                options=scale(0, 10),
                states=(NOT_APPLICABLE,),
            ),
            Item(key=_ACTIVITY.item, label=message("Impairment of other activities"), options=scale(0, 10)),
        ),
        scores=(
            _score(
                "absenteeism",
                message("Absenteeism"),
                message("hours missed to the problem in percent of those missed or worked"),
                only_if(_EMPLOYED, _ABSENTEEISM),
            ),
            _score(
                "presenteeism",
                message("Presenteeism"),
                message("impairment at work in percent"),
                _PRESENTEEISM,
            ),
            _score(
                "overall_work_impairment",
                message("Overall work impairment"),
                message("what is left of 100 % after the part of the hours that was worked, and worked unimpaired"),
                only_if(_EMPLOYED, When(_NONE_WORKED, _ABSENTEEISM, _OVERALL)),
            ),
            _score(
                "activity_impairment",
                message("Activity impairment"),
                message("impairment of other activities in percent"),
                times(_ACTIVITY, 10),
            ),
        ),
        missing_rules=(
            MissingRule(
                key="author",
                label=message("each percentage needs only the answers of its own formula"),
                sources=(_REILLY,),
            ),
        ),
        administration=(Administration.SELF_REPORT,),
        ages=ADULTS,
        areas=(Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("vocational_rehabilitation", "rehabilitation"),
        caveats=(
            message("Where the whole week was missed, overall impairment of 100 is a choice of this library"),
            message("Someone without paid work has a score for other activities only"),
        ),
        sources=(_REILLY, _PUBLIC_CODE, _ALL_MISSED),
        rights=Rights(
            status=RightsStatus.FREE_NON_COMMERCIAL,
            holder="Reilly Associates",
            evidence="the owner's notice: free for most uses, with the owner told",
            confidence=Confidence.PARTLY_CONFIRMED,
        ),
    ),
)

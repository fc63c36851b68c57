"""Hospital Anxiety and Depression Scale: anxiety and low mood in people with physical illness, apart from each other.

Population: adults in hospitals and clinics; the client answers for the past week. Edition: Zigmond and Snaith 1983.
Fourteen items, already coded 0 to 3 in the direction of the symptom: on the paper form items 1, 3, 5, 6, 8, 10, 11
and 13 list the worst answer first.
Scoring: the odd items are summed to anxiety and the even ones to depression, 0 to 21 each; lower is better.
Missing answers: strict; or by name ``prorate`` (the publisher's rule, from memory: one blank of a subscale takes the
mean of its other six) or ``half_rule`` (a subscale stands at the mean of at least four of its seven).
Bands: Zigmond and Snaith 1983. A licence is needed: only the arithmetic is here.

>>> from occupational_therapy.assessment import measure
>>> answers = dict(q1=3, q2=1, q3=1, q4=0, q6=2, q7=1, q8=3, q9=2, q10=0, q11=1, q12=1, q13=3, q14=0)
>>> result = measure("hads").score(answers, missing_rule="prorate")
>>> round(result["anxiety"].value, 4), result["depression"].value
(12.8333, 7.0)
"""

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.change import Threshold, ThresholdKind
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.forms import prorated, total
from occupational_therapy.assessment.scores import STRICT, Direction, MissingRule, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_ITEMS_OF_A_SUBSCALE = 7
_NUMBERS = tuple(range(1, 2 * _ITEMS_OF_A_SUBSCALE + 1))

_ZIGMOND = Source("Zigmond AS, Snaith RP. Acta Psychiatr Scand 1983;67:361-370")
_PUHAN = Source("Puhan MA et al. 2008, abstract (n = 88)")
_PRORATING = MissingRule(
    key="prorate",
    label=message("one blank of a subscale takes the mean of its other six items"),
    sources=(Source("rule of the publisher", Confidence.FROM_MEMORY, "no public page with the rule was found"),),
)
_HALF = MissingRule(
    key="half_rule",
    label=message("the blanks of a subscale take the mean of its answered items, of which at least four are needed"),
    sources=(Source("Bell ML et al. BMC Res Notes 2016;9:479, abstract", note="recommended after a simulation"),),
)


def _score(key: str, label: Message, first: int) -> Score:
    items = tuple(f"q{number}" for number in _NUMBERS[first - 1 :: 2])
    return Score(
        key=key,
        label=label,
        of=total(*items),
        by_rule=(
            (_PRORATING.key, prorated(*items, at_least=_ITEMS_OF_A_SUBSCALE - 1)),
            (_HALF.key, prorated(*items, at_least=(_ITEMS_OF_A_SUBSCALE + 1) // 2)),
        ),
        direction=Direction.LOWER_IS_BETTER,
    )


def _bands(score: str) -> BandSet:
    return BandSet(
        key=f"{score}_1983",
        score=score,
        label=message("Zigmond and Snaith 1983"),
        bands=(
            Band(0, 7, message("normal")),
            Band(8, 10, message("borderline")),
            Band(11, 21, message("case")),
        ),
        population=message("adults in hospital clinics"),
        sources=(_ZIGMOND,),
    )


_LUNG_DISEASE = message("adults with chronic obstructive pulmonary disease")

MEASURES = (
    Measure(
        name="hads",
        label=message("Hospital Anxiety and Depression Scale"),
        edition="Zigmond and Snaith 1983",
        purpose=message("anxiety and low mood over the past week in people with physical illness"),
        items=tuple(
            Item(
                key=f"q{number}",
                label=message("Anxiety, item {number}", number=number)
                if number % 2
                else message("Depression, item {number}", number=number),
                options=scale(0, 3),
            )
            for number in _NUMBERS
        ),
        scores=(_score("anxiety", message("Anxiety"), 1), _score("depression", message("Depression"), 2)),
        missing_rules=(STRICT, _PRORATING, _HALF),
        bands=(_bands("anxiety"), _bands("depression")),
        thresholds=(
            Threshold(
                score="anxiety",
                kind=ThresholdKind.IMPORTANCE,
                value="1.5",
                statistic="MID by anchors, 1.41 to 1.57",
                population=_LUNG_DISEASE,
                sources=(_PUHAN,),
            ),
            Threshold(
                score="depression",
                kind=ThresholdKind.IMPORTANCE,
                value="1.4",
                statistic="MID by effect size; the anchors were too weak",
                population=_LUNG_DISEASE,
                sources=(_PUHAN,),
            ),
        ),
        administration=(Administration.SELF_REPORT,),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("rehabilitation",),
        caveats=(
            message("Answers are given coded in the direction of the symptom, not by their place on the paper form"),
            message("It screens; it does not diagnose"),
            message("Use of the instrument needs a licence; only its arithmetic is here"),
        ),
        sources=(_ZIGMOND,),
        rights=Rights(
            status=RightsStatus.LICENCE,
            holder="GL Assessment",
            evidence="licensed for a fee by the publisher; public record systems ship its scoring without its wording",
        ),
    ),
)

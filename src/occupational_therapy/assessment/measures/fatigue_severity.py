"""Fatigue Severity Scale: how far fatigue weighs on daily life, in nine items.

Population: adults with multiple sclerosis, after a stroke or with another long-term condition; the client answers.
Edition: Krupp and others 1989. Items are answered 1 (best) to 7.
Scoring: the mean, 1 to 7, and the sum, 9 to 63; lower is better; whether the mean is 4 or more. Missing answers: no
rule of the authors' was found.
Bands: a mean of 4 or more is fatigue, the sum of 36 included (some papers write more than 36); a stricter reading,
without a source, asks for a mean of 5.

>>> from occupational_therapy.assessment import measure
>>> result = measure("fatigue_severity").score({f"q{number}": 4 for number in range(1, 10)})
>>> result["mean"].value, result["total"].value, result["at_or_above_4"].value
(4.0, 36, 1)
"""

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.change import Threshold, ThresholdKind
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.expressions import Compare, Comparison, Constant
from occupational_therapy.assessment.forms import flag, mean, total
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_ITEMS: tuple[tuple[str, Message], ...] = (
    ("q1", message("Motivation")),
    ("q2", message("Exercise")),
    ("q3", message("Tiring easily")),
    ("q4", message("Physical functioning")),
    ("q5", message("Frequent problems")),
    ("q6", message("Sustained effort")),
    ("q7", message("Duties")),
    ("q8", message("Rank among symptoms")),
    ("q9", message("Work, family and social life")),
)
_KEYS = tuple(key for key, _ in _ITEMS)
_LOW, _HIGH = 1, 7
_CUT = 4
"""A mean of this and more is fatigue."""
_MEAN = mean(*_KEYS)

_KRUPP = Source("Krupp LB, LaRocca NG, Muir-Nash J, Steinberg AD. Arch Neurol 1989;46:1121-1123")
_ROONEY = Source("Rooney S et al. 2019 (minimally important difference 0.45 to 0.88)")
_LEARMONTH = Source("Learmonth YC et al. 2013")
_SCLEROSIS = message("adults with multiple sclerosis")


def _important(value: str, statistic: str) -> Threshold:
    return Threshold(
        score="mean",
        kind=ThresholdKind.IMPORTANCE,
        value=value,
        statistic=statistic,
        population=_SCLEROSIS,
        sources=(_ROONEY,),
    )


MEASURES = (
    Measure(
        name="fatigue_severity",
        label=message("Fatigue Severity Scale"),
        edition="Krupp 1989",
        purpose=message("severity of fatigue and its weight on daily life"),
        items=tuple(Item(key=key, label=label, options=scale(_LOW, _HIGH)) for key, label in _ITEMS),
        scores=(
            Score(key="mean", label=message("Mean"), of=_MEAN, direction=Direction.LOWER_IS_BETTER, decimals=2),
            Score(key="total", label=message("Total"), of=total(*_KEYS), direction=Direction.LOWER_IS_BETTER),
            Score(
                key=f"at_or_above_{_CUT}",
                label=message("Mean of {cut} or more", cut=_CUT),
                of=flag(Compare(_MEAN, Comparison.AT_LEAST, Constant(_CUT))),
                direction=Direction.LOWER_IS_BETTER,
            ),
        ),
        bands=(
            BandSet(
                key="krupp_1989",
                score="total",
                label=message("Krupp 1989"),
                bands=(
                    Band(_LOW * len(_KEYS), _CUT * len(_KEYS) - 1, message("a mean below {cut}", cut=_CUT)),
                    Band(_CUT * len(_KEYS), _HIGH * len(_KEYS), message("fatigue: a mean of {cut} or more", cut=_CUT)),
                ),
                population=message("adults with long-term conditions"),
                sources=(_KRUPP,),
            ),
        ),
        thresholds=(
            _important("0.45", "minimally important difference, lower end"),
            _important("0.88", "minimally important difference, upper end"),
            Threshold(
                score="mean",
                kind=ThresholdKind.ERROR,
                value="1.9",
                statistic="MDC",
                population=_SCLEROSIS,
                sources=(_LEARMONTH,),
            ),
        ),
        administration=(Administration.SELF_REPORT,),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("rehabilitation", "vocational_rehabilitation"),
        caveats=(
            message("Of the sum some papers write more than 36 where the mean says 4 or more, 36 included"),
            message("A stricter reading takes a mean of 5 or more"),
        ),
        sources=(_KRUPP,),
        rights=Rights(
            status=RightsStatus.FREE_NON_COMMERCIAL,
            holder="Lauren B Krupp, distributed by Mapi Research Trust",
            evidence="believed: permission is needed for funded or commercial use",
            confidence=Confidence.FROM_MEMORY,
        ),
    ),
)

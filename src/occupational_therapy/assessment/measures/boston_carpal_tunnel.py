"""Boston Carpal Tunnel Questionnaire: the severity of symptoms in eleven items, and function of the hand in eight.

Population: adults with carpal tunnel syndrome; the client answers. Edition: Levine and others 1993.
Items are answered 1 (best) to 5. Scoring: the mean of each scale, 1 to 5; lower is better; there is no score of both
together. Some papers report sums, 11 to 55 and 8 to 40: they are other numbers and are not given here.
Missing answers: no rule of the authors' was found. Bands: none of the authors'.

>>> from occupational_therapy.assessment import measure
>>> answers = {f"f{number}": 2 for number in range(1, 9)}
>>> result = measure("boston_carpal_tunnel").score(answers)
>>> result["functional_status"].value, result["symptom_severity"].value
(2.0, None)
"""

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.change import Threshold, ThresholdKind
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.forms import mean
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_SYMPTOMS: tuple[tuple[str, Message], ...] = (
    ("s1", message("Night pain: severity")),
    ("s2", message("Night pain: waking")),
    ("s3", message("Day pain: severity")),
    ("s4", message("Day pain: frequency")),
    ("s5", message("Day pain: duration")),
    ("s6", message("Numbness")),
    ("s7", message("Weakness")),
    ("s8", message("Tingling")),
    ("s9", message("Night numbness: severity")),
    ("s10", message("Night numbness: waking")),
    ("s11", message("Small objects")),
)
_FUNCTION: tuple[tuple[str, Message], ...] = (
    ("f1", message("Writing")),
    ("f2", message("Buttons")),
    ("f3", message("Holding a book")),
    ("f4", message("Telephone")),
    ("f5", message("Jars")),
    ("f6", message("Chores")),
    ("f7", message("Carrying bags")),
    ("f8", message("Bathing and dressing")),
)

_LEVINE = Source("Levine DW, Simmons BP, Koris MJ et al. J Bone Joint Surg Am 1993;75:1585-1592")
_TRIAL = Source(
    "protocol of a public trial",
    Confidence.PARTLY_CONFIRMED,
    "given there as 8.8 and 4 points of the sums; Ozer 2013 is remembered to report larger values",
)


def _score(key: str, label: Message, items: tuple[tuple[str, Message], ...]) -> Score:
    return Score(
        key=key,
        label=label,
        of=mean(*(item for item, _ in items)),
        direction=Direction.LOWER_IS_BETTER,
        decimals=2,
    )


def _threshold(score: str, value: str) -> Threshold:
    return Threshold(
        score=score,
        kind=ThresholdKind.IMPORTANCE,
        value=value,
        statistic="important difference",
        population=message("adults with carpal tunnel syndrome"),
        sources=(_TRIAL,),
    )


MEASURES = (
    Measure(
        name="boston_carpal_tunnel",
        label=message("Boston Carpal Tunnel Questionnaire"),
        edition="Levine 1993",
        purpose=message("severity of symptoms and function of the hand in carpal tunnel syndrome"),
        items=tuple(Item(key=key, label=label, options=scale(1, 5)) for key, label in (*_SYMPTOMS, *_FUNCTION)),
        scores=(
            _score("symptom_severity", message("Symptom severity"), _SYMPTOMS),
            _score("functional_status", message("Functional status"), _FUNCTION),
        ),
        thresholds=(_threshold("symptom_severity", "0.8"), _threshold("functional_status", "0.5")),
        administration=(Administration.SELF_REPORT,),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("hand_therapy",),
        caveats=(
            message("Some papers report sums instead of means; the two are never mixed"),
            message("There is no score of both scales together"),
        ),
        sources=(_LEVINE,),
        rights=Rights(
            status=RightsStatus.FREE,
            holder="David W Levine and colleagues",
            evidence="a published scale; no fee is known",
            confidence=Confidence.PARTLY_CONFIRMED,
        ),
    ),
)

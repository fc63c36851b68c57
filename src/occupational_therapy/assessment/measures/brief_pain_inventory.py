"""Brief Pain Inventory, short form: the severity of pain in four ratings, and what pain interferes with in seven.

Population: adults with pain of any cause; the client answers for the last day or week. Edition: Cleeland and Ryan 1994.
Ratings are 0 (best) to 10. Scoring: severity is the mean of four, interference the mean of seven, 0 to 10 each; lower
is better. The two are never added up. The average pain is a score of its own, because bands and a threshold of change
were published for it. Relief in percent and the body chart are not scored.
Missing answers (the users' guide): severity needs all four, interference four of its seven, whose mean it then is.
Bands: for one whole rating (the average pain) only; they are not applied to means.

>>> from occupational_therapy.assessment import measure
>>> answers = dict(s1=8, s2=3, s3=6, s4=5, i1=7, i2=6, i3=4, i4=8)
>>> result = measure("brief_pain_inventory").score(answers)
>>> result["severity"].value, result["interference"].value, str(result["interference"].status)
(5.5, 6.25, 'prorated')
"""

from occupational_therapy.assessment.answers import Item
from occupational_therapy.assessment.change import Threshold, ThresholdKind
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.expressions import Raw
from occupational_therapy.assessment.forms import mean, mean_of_answered
from occupational_therapy.assessment.measures.nprs import EPPOC, RATINGS, pain_bands
from occupational_therapy.assessment.scores import Direction, MissingRule, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_SEVERITY: tuple[tuple[str, Message], ...] = (
    ("s1", message("Worst pain")),
    ("s2", message("Least pain")),
    ("s3", message("Average pain")),
    ("s4", message("Pain now")),
)
_AVERAGE = "s3"
_INTERFERENCE: tuple[tuple[str, Message], ...] = (
    ("i1", message("General activity")),
    ("i2", message("Mood")),
    ("i3", message("Walking")),
    ("i4", message("Work")),
    ("i5", message("Relationships")),
    ("i6", message("Sleep")),
    ("i7", message("Enjoyment")),
)
_NEEDED = 4
_POPULATION = message("adults in pain services")

_CLEELAND = Source("Cleeland CS, Ryan KM. Ann Acad Med Singapore 1994;23:129-138")
_IMMPACT = Source("IMMPACT, as quoted by ePPOC")

MEASURES = (
    Measure(
        name="brief_pain_inventory",
        label=message("Brief Pain Inventory, short form"),
        edition="Cleeland and Ryan 1994",
        purpose=message("severity of pain, and what it interferes with"),
        items=tuple(Item(key=key, label=label, options=RATINGS) for key, label in (*_SEVERITY, *_INTERFERENCE)),
        scores=(
            Score(
                key="severity",
                label=message("Severity"),
                of=mean(*(key for key, _ in _SEVERITY)),
                direction=Direction.LOWER_IS_BETTER,
                decimals=1,
            ),
            Score(
                key="interference",
                label=message("Interference"),
                of=mean_of_answered(*(key for key, _ in _INTERFERENCE), at_least=_NEEDED),
                direction=Direction.LOWER_IS_BETTER,
                decimals=1,
            ),
            Score(
                key="average_pain",
                label=message("Average pain, one rating"),
                of=Raw(_AVERAGE),
                direction=Direction.LOWER_IS_BETTER,
            ),
        ),
        missing_rules=(
            MissingRule(
                key="author",
                label=message(
                    "severity needs all of its items; interference is the mean of the answered ones, of which at "
                    "least {least} are needed",
                    least=_NEEDED,
                ),
                sources=(Source("users' guide, as quoted by ePPOC"),),
            ),
        ),
        bands=(pain_bands("average_pain"),),
        thresholds=(
            Threshold(
                score="interference",
                kind=ThresholdKind.IMPORTANCE,
                value=1,
                statistic="change of 1 point",
                population=_POPULATION,
                sources=(_IMMPACT,),
            ),
            Threshold(
                score="average_pain",
                kind=ThresholdKind.IMPORTANCE,
                value=30,
                percent=True,
                statistic="change of 30 percent",
                population=_POPULATION,
                sources=(_IMMPACT,),
            ),
        ),
        administration=(Administration.SELF_REPORT,),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("rehabilitation", "vocational_rehabilitation"),
        caveats=(
            message("Its owner's permission is needed to use the form; only its arithmetic is here"),
            message("Severity and interference are never added up"),
            message("The bands of pain are for one whole rating and are not applied to means"),
        ),
        sources=(_CLEELAND, EPPOC),
        rights=Rights(
            status=RightsStatus.LICENCE,
            holder="Charles S Cleeland, MD Anderson Cancer Center",
            evidence="secondary pages: permission needed; price lists differ on what is free of charge",
            confidence=Confidence.PARTLY_CONFIRMED,
        ),
    ),
)

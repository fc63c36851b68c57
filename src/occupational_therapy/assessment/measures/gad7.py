"""GAD-7: the severity of anxiety over two weeks in seven items.

Population: adults; the client answers. Edition: Spitzer, Kroenke, Williams and Löwe 2006. Items are answered 0 to 3;
the lowest answer means that the problem was not there at all, which reproductions of the form often soften.
Scoring: the sum, 0 to 21; lower is better. Missing answers: strict, or by name ``prorate``, which lets one blank take
the mean of the others.
Bands: Spitzer 2006 for severity; 10 and above as a screen, or 8 and above in talking therapies in England.

>>> from occupational_therapy.assessment import measure
>>> total = measure("gad7").score(dict(q1=3, q2=0, q3=1, q4=2, q5=0, q6=0, q7=1))["total"]
>>> total.value, str(total.bands["spitzer_2006"].label)
(7, 'mild')
"""

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.change import Threshold, ThresholdKind
from occupational_therapy.assessment.definition import Administration, Code, Measure
from occupational_therapy.assessment.forms import prorated, total
from occupational_therapy.assessment.scores import STRICT, Direction, MissingRule, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_ITEMS: tuple[tuple[str, Message], ...] = (
    ("q1", message("Nervousness")),
    ("q2", message("Worry out of control")),
    ("q3", message("Amount of worry")),
    ("q4", message("Relaxation")),
    ("q5", message("Restlessness")),
    ("q6", message("Irritability")),
    ("q7", message("Fear")),
)
_KEYS = tuple(key for key, _ in _ITEMS)

_SPITZER = Source("Spitzer RL, Kroenke K, Williams JBW, Löwe B. Arch Intern Med 2006;166:1092-1097")
_TALKING_THERAPIES = Source("talking therapies in England", Confidence.FROM_MEMORY, "no public page was read")
_PRORATING = MissingRule(
    key="prorate",
    label=message("one blank takes the mean of the answered items"),
    sources=(
        Source("rule in circulation for the GAD-7", Confidence.FROM_MEMORY, "no public page with the rule was found"),
    ),
)

MEASURES = (
    Measure(
        name="gad7",
        label=message("GAD-7"),
        edition="Spitzer 2006",
        purpose=message("severity of anxiety over the last two weeks"),
        items=tuple(Item(key=key, label=label, options=scale(0, 3)) for key, label in _ITEMS),
        scores=(
            Score(
                key="total",
                label=message("Total"),
                of=total(*_KEYS),
                by_rule=((_PRORATING.key, prorated(*_KEYS, at_least=len(_KEYS) - 1)),),
                direction=Direction.LOWER_IS_BETTER,
            ),
        ),
        missing_rules=(STRICT, _PRORATING),
        bands=(
            BandSet(
                key="spitzer_2006",
                score="total",
                label=message("Spitzer 2006"),
                bands=(
                    Band(0, 4, message("minimal")),
                    Band(5, 9, message("mild")),
                    Band(10, 14, message("moderate")),
                    Band(15, 21, message("severe")),
                ),
                population=message("adults in primary care"),
                sources=(_SPITZER,),
            ),
            BandSet(
                key="screen_spitzer_2006",
                score="total",
                label=message("Screen, Spitzer 2006"),
                bands=(Band(0, 9, message("below the cut-off")), Band(10, 21, message("at or above the cut-off"))),
                population=message("adults in primary care"),
                sources=(_SPITZER,),
            ),
            BandSet(
                key="screen_talking_therapies",
                score="total",
                label=message("Screen, talking therapies in England"),
                bands=(Band(0, 7, message("below the cut-off")), Band(8, 21, message("at or above the cut-off"))),
                population=message("adults in talking therapies in England"),
                sources=(_TALKING_THERAPIES,),
            ),
        ),
        thresholds=(
            Threshold(
                score="total",
                kind=ThresholdKind.IMPORTANCE,
                value=4,
                statistic="MCID",
                population=message("adults with chronic depression in a trial"),
                sources=(Source("Toussaint A et al. 2020, abstract (n = 261)"),),
            ),
            Threshold(
                score="total",
                kind=ThresholdKind.IMPORTANCE,
                value="26.8",
                percent=True,
                statistic="minimal important difference",
                population=message("adults in primary care in the United Kingdom"),
                sources=(Source("Kounali D et al. 2022, abstract", note="about 1.5 points"),),
            ),
        ),
        administration=(Administration.SELF_REPORT,),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("rehabilitation", "vocational_rehabilitation"),
        caveats=(message("It measures severity and screens; it does not diagnose"),),
        codes=(
            Code(system="loinc", code="69737-5"),
            Code(system="loinc", code="70274-6", means="total"),
        ),
        sources=(_SPITZER,),
        rights=Rights(
            status=RightsStatus.FREE,
            holder="Pfizer",
            evidence="the form is free to reproduce and distribute, as the PHQ-9 is",
            confidence=Confidence.PARTLY_CONFIRMED,
        ),
    ),
)

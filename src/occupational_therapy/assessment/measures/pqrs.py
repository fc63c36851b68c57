"""Performance Quality Rating Scale: how well chosen activities are performed, rated from video.

Population: children and adults who work on activities of their choice; an observer rates, by a generic (PQRS-G) or an
individual (PQRS-I) form. Edition: Martini and others 2015. Each activity is rated 1 to 10.
Scoring: the mean over the activities that were rated is a choice of this library, and how many they are goes with it;
higher is better. Up to five activities are taken (this library's limit); those not used are simply left out.
Change is told activity by activity; means are comparable only over the same activities. Bands: none.

>>> from occupational_therapy.assessment import measure
>>> result = measure("pqrs").score(dict(activity1=4, activity2=7))
>>> result["mean"].value, result["n_rated"].value, str(result["mean"].status)
(5.5, 2, 'complete')
"""

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.change import Threshold, ThresholdKind
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.forms import mean_of_answered, number_answered
from occupational_therapy.assessment.scores import Direction, MissingRule, Score
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import AgeGroup

__all__ = ["MEASURES"]

_KEYS = tuple(f"activity{number}" for number in range(1, 6))

_MARTINI = Source(
    "Martini R, Rios J, Polatajko H, Wolf T, McEwen S. Disabil Rehabil 2015;37:702-711", Confidence.FROM_MEMORY
)
_MEAN = Source("mean over the rated activities", Confidence.CONVENTION)

MEASURES = (
    Measure(
        name="pqrs",
        label=message("Performance Quality Rating Scale"),
        edition="Martini 2015",
        purpose=message("how well chosen activities are performed"),
        items=tuple(
            Item(key=key, label=message("Activity {number}", number=number), options=scale(1, 10), optional=True)
            for number, key in enumerate(_KEYS, start=1)
        ),
        scores=(
            Score(
                key="mean",
                label=message("Mean over the rated activities"),
                of=mean_of_answered(*_KEYS, at_least=1),
                direction=Direction.HIGHER_IS_BETTER,
                decimals=1,
            ),
            Score(key="n_rated", label=message("Activities rated"), of=number_answered(*_KEYS)),
        ),
        missing_rules=(
            MissingRule(
                key="rated_only",
                label=message("activities that were not rated are left out of the mean"),
                sources=(_MEAN,),
            ),
        ),
        thresholds=(
            Threshold(
                score="mean",
                kind=ThresholdKind.IMPORTANCE,
                value=3,
                statistic="change of about 3 points in an activity",
                population=message("people who work on activities of their choice"),
                sources=(Source("in circulation for the PQRS", Confidence.FROM_MEMORY),),
            ),
        ),
        administration=(Administration.OBSERVED,),
        ages=tuple(AgeGroup),
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("paediatrics", "rehabilitation"),
        caveats=(
            message("Means are comparable only over the same activities, rated by the same form"),
            message("The mean over activities is a choice of this library"),
        ),
        sources=(_MARTINI, _MEAN),
        rights=Rights(
            status=RightsStatus.UNCLEAR,
            holder="Rose Martini and colleagues",
            evidence="no statement of rights was found",
            confidence=Confidence.FROM_MEMORY,
        ),
    ),
)

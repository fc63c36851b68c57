"""Movement ABC-2, traffic light: what the percentile of the total means for a child's movement.

Population: children from 3 years to 16 years 11 months; a trained assessor tests. Edition: Henderson, Sugden and
Barnett 2007. The percentile comes from the licensed norms, which are not here; only its reading is.
Scoring: up to the 5th percentile red (1, significant difficulty), above it up to the 15th amber (2, at risk), above
that green (3). Percentiles of exactly 5 and 15 belong to red and to amber. A third edition exists.

>>> from occupational_therapy.assessment import measure
>>> [measure("mabc2_zone").score({"percentile": percentile})["zone"].value for percentile in (5, 9, 15, 16)]
[1, 2, 2, 3]
"""

from occupational_therapy.assessment.answers import Item
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.expressions import Comparison
from occupational_therapy.assessment.forms import graded
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import CHILDREN

__all__ = ["MEASURES"]

_RED, _AMBER, _GREEN = 1, 2, 3
_CUTS = ((Comparison.AT_MOST, 5, _RED), (Comparison.AT_MOST, 15, _AMBER))

_HENDERSON = Source(
    "Henderson SE, Sugden DA, Barnett AL. Movement Assessment Battery for Children, 2nd ed. 2007",
    Confidence.PARTLY_CONFIRMED,
    "the bands were read in publications, not in the manual",
)

MEASURES = (
    Measure(
        name="mabc2_zone",
        label=message("Movement ABC-2, traffic light"),
        edition="Henderson 2007, second edition",
        purpose=message("what the percentile of the total means for a child's movement"),
        items=(Item(key="percentile", label=message("Percentile of the total"), low=0, high=100),),
        scores=(
            Score(
                key="zone",
                label=message("Zone"),
                of=graded("percentile", _CUTS, _GREEN),
                direction=Direction.HIGHER_IS_BETTER,
            ),
        ),
        bands=(
            BandSet(
                key="traffic_light",
                score="zone",
                label=message("Traffic light"),
                bands=(
                    Band(_RED, _RED, message("red: significant difficulty with movement")),
                    Band(_AMBER, _AMBER, message("amber: at risk of difficulty with movement")),
                    Band(_GREEN, _GREEN, message("green: no difficulty with movement found")),
                ),
                population=message("children from 3 to 16 years"),
                sources=(_HENDERSON,),
            ),
        ),
        administration=(Administration.PERFORMANCE,),
        ages=CHILDREN,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("paediatrics",),
        caveats=(
            message("The percentile is looked up in the licensed norms; only its reading is here"),
            message(
                "European guidance takes the 16th percentile or below as support for a coordination disorder from 6 "
                "years, and the 5th or below at 3 to 5 years"
            ),
        ),
        sources=(_HENDERSON,),
        rights=Rights(
            status=RightsStatus.LICENCE,
            holder="Pearson",
            evidence="sold by the publisher; norms may not be embedded",
            ships=message("the reading of a percentile that the user has obtained"),
        ),
    ),
)

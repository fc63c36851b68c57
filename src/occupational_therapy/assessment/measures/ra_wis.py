"""Rheumatoid Arthritis Work Instability Scale: the risk that somebody will have to give up their work.

Population: people in work who have rheumatoid arthritis; the client answers. Edition: Gilworth and others 2003.
Scoring: twenty-three statements, each true (1) or not (0), are summed, 0 to 23; lower is better. Missing answers: no
rule of the authors' was found. Bands: Gilworth 2003. Sister scales (ankylosing spondylitis, nurses, brain injury,
manual workers) have other lengths and other cut-offs.

>>> from occupational_therapy.assessment import measure
>>> scale = measure("ra_wis")
>>> total = scale.score({item.key: int(place < 10) for place, item in enumerate(scale.items)})["total"]
>>> total.value, str(total.bands["gilworth_2003"].label)
(10, 'moderate risk')
"""

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.forms import total
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_NUMBERS = tuple(range(1, 24))

_GILWORTH = Source(
    "Gilworth G et al. Arthritis Rheum 2003;49:349-354", note="bands read on a page of rehabilitation measures"
)

MEASURES = (
    Measure(
        name="ra_wis",
        label=message("Rheumatoid Arthritis Work Instability Scale"),
        edition="Gilworth 2003",
        purpose=message("the risk that somebody with rheumatoid arthritis will have to give up their work"),
        items=tuple(
            Item(key=f"q{number}", label=message("Statement {number}", number=number), options=scale(0, 1))
            for number in _NUMBERS
        ),
        scores=(
            Score(
                key="total",
                label=message("Total"),
                of=total(*(f"q{number}" for number in _NUMBERS)),
                direction=Direction.LOWER_IS_BETTER,
            ),
        ),
        bands=(
            BandSet(
                key="gilworth_2003",
                score="total",
                label=message("Gilworth 2003"),
                bands=(
                    Band(0, 9, message("low risk")),
                    Band(10, 17, message("moderate risk")),
                    Band(18, 23, message("high risk")),
                ),
                population=message("people in work who have rheumatoid arthritis"),
                sources=(_GILWORTH,),
            ),
        ),
        administration=(Administration.SELF_REPORT,),
        ages=ADULTS,
        areas=(Area.PRODUCTIVITY,),
        specialisms=("vocational_rehabilitation", "hand_therapy"),
        caveats=(message("Sister scales for other conditions and jobs have other lengths and other cut-offs"),),
        sources=(_GILWORTH,),
        rights=Rights(
            status=RightsStatus.FREE_NON_COMMERCIAL,
            holder="University of Leeds",
            evidence="a page of rehabilitation measures: free for academic use, commercial use by licence",
        ),
    ),
)

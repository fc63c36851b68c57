"""Semmes-Weinstein monofilaments: the finest filament felt at one site of the skin.

Population: adults with an injury or a compression of a nerve; one site at a time. Edition: the maker's table of twenty
filaments; the hand kit of five (2.83, 3.61, 4.31, 4.56, 6.65) is part of it.
The answer is the marker number of the finest filament felt, which is the decimal logarithm of ten times the force in
milligrams, or ``not_felt`` where the thickest was not felt.
Scoring: a grade from 5 (normal) to 1 (deep pressure only), and 0 where no filament was felt, which is this library's
addition; higher is better. Several sites are summed up by the worst one or by a map, never by an average (likewise).
Missing answers: a site that was not tested has no grade.

>>> from occupational_therapy.assessment import measure
>>> grade = measure("semmes_weinstein").score({"smallest_filament_felt": 4.31})["grade"]
>>> grade.value, str(grade.bands["filaments"].label)
(3, 'diminished protective sensation')
"""

from fractions import Fraction

from occupational_therapy.assessment.answers import Item, Option
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.forms import recoded
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_MARKERS = {
    5: "1.65 2.36 2.44 2.83",
    4: "3.22 3.61",
    3: "3.84 4.08 4.17 4.31",
    2: "4.56 4.74 4.93 5.07 5.18 5.46 5.88 6.10 6.45",
    1: "6.65",
}
"""The marker numbers of each grade."""
_FELT: dict[int | Fraction | str, int] = {
    Fraction(marker): grade for grade, markers in _MARKERS.items() for marker in markers.split()
}
_NOT_FELT = Option("not_felt", message("none felt, not even the thickest"))
_GRADES = {**_FELT, _NOT_FELT.value: 0}

_MAKER = Source("instructions of a maker of filaments, as reprinted in PMC7873561, table 1")
_ADDITION = Source("grade 0, and no average over sites", Confidence.CONVENTION)

MEASURES = (
    Measure(
        name="semmes_weinstein",
        label=message("Semmes-Weinstein monofilaments, one site"),
        edition="table of twenty filaments",
        purpose=message("light touch and protective sensation of the skin at one site"),
        items=(
            Item(
                key="smallest_filament_felt",
                label=message("Finest filament felt"),
                options=(*map(Option, _FELT), _NOT_FELT),
            ),
        ),
        scores=(
            Score(
                key="grade",
                label=message("Grade"),
                of=recoded("smallest_filament_felt", _GRADES),
                direction=Direction.HIGHER_IS_BETTER,
            ),
        ),
        bands=(
            BandSet(
                key="filaments",
                score="grade",
                label=message("Levels of sensation"),
                bands=(
                    Band(0, 0, message("untestable")),
                    Band(1, 1, message("deep pressure only")),
                    Band(2, 2, message("loss of protective sensation")),
                    Band(3, 3, message("diminished protective sensation")),
                    Band(4, 4, message("diminished light touch")),
                    Band(5, 5, message("normal")),
                ),
                sources=(_MAKER, _ADDITION),
            ),
        ),
        administration=(Administration.OBSERVED,),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("hand_therapy",),
        caveats=(message("Each site is scored by itself; several are shown as a map or by the worst, never averaged"),),
        sources=(_MAKER, _ADDITION),
        rights=Rights(
            status=RightsStatus.FREE,
            holder="nobody, as far as is known",
            evidence="a published method of testing, used freely",
            confidence=Confidence.PARTLY_CONFIRMED,
        ),
    ),
)

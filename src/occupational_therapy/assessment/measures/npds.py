"""Northwick Park Dependency Score: how much nursing a person in rehabilitation needs.

Population: adults in inpatient rehabilitation; the nursing team rates. Edition: Turner-Stokes and others 1998.
Items: the subtotal of basic care needs, 0 to 65, is taken as it stands on the form, for the weights of its single
items were not found; seven special nursing needs are there or not.
Scoring: basic care, special nursing at five points a need, 0 to 35, and their sum, 0 to 100; lower is better. The
form with additional inpatient items counts none of them here.
Missing answers: no rule of the authors' was found. Bands: low, medium and high dependency.

>>> from occupational_therapy.assessment import measure
>>> npds = measure("npds")
>>> answers = {item.key: 0 for item in npds.items}
>>> result = npds.score({**answers, "bcn_subtotal": 18, "open_wound": 1})
>>> result["total"].value, str(result["total"].bands["dependency"].label)
(23, 'medium dependency')
"""

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.expressions import Node, Raw
from occupational_therapy.assessment.forms import times, total
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_NURSING: tuple[tuple[str, Message], ...] = (
    ("tracheostomy", message("Tracheostomy")),
    ("open_wound", message("Open wound")),
    ("night_interventions", message("More than two interventions at night")),
    ("psychological_support", message("Psychological support")),
    ("isolation", message("Isolation")),
    ("acute_intervention", message("Acute intervention")),
    ("one_to_one", message("One-to-one supervision")),
)
_BASIC = Item(key="bcn_subtotal", label=message("Basic care needs, subtotal"), low=0, high=65, whole=True)
_POINTS_OF_A_NEED = 5
_SPECIAL_NEEDS = times(total(*(key for key, _ in _NURSING)), _POINTS_OF_A_NEED)

_TURNER_STOKES = Source(
    "Turner-Stokes L et al. Clin Rehabil 1998;12(4):304-318",
    Confidence.PARTLY_CONFIRMED,
    "section ranges and the seven nursing needs were read; the weights of the basic care items were not found",
)
_POINTS = Source("five points a nursing need", Confidence.DERIVED, "35 points for seven needs")


def _score(key: str, label: Message, of: Node) -> Score:
    return Score(key=key, label=label, of=of, direction=Direction.LOWER_IS_BETTER)


MEASURES = (
    Measure(
        name="npds",
        label=message("Northwick Park Dependency Score"),
        edition="Turner-Stokes 1998, by sections",
        purpose=message("how much nursing a person in rehabilitation needs"),
        items=(*(Item(key=key, label=label, options=scale(0, 1)) for key, label in _NURSING), _BASIC),
        scores=(
            _score("basic_care_needs", message("Basic care needs"), Raw(_BASIC.key)),
            _score("special_nursing_needs", message("Special nursing needs"), _SPECIAL_NEEDS),
            _score("total", message("Total"), total(_BASIC.key, _SPECIAL_NEEDS)),
        ),
        bands=(
            BandSet(
                key="dependency",
                score="total",
                label=message("Levels of dependency"),
                bands=(
                    Band(0, 10, message("low dependency")),
                    Band(11, 24, message("medium dependency")),
                    Band(25, 100, message("high dependency")),
                ),
                population=message("adults in inpatient rehabilitation"),
                sources=(Source("King's College London, page on the score"),),
            ),
        ),
        administration=(Administration.OBSERVED,),
        ages=ADULTS,
        areas=(Area.SELF_CARE,),
        specialisms=("rehabilitation", "moving_and_handling"),
        caveats=(message("Give the subtotal of basic care needs from the form; its items are not summed here"),),
        sources=(_TURNER_STOKES, _POINTS),
        rights=Rights(
            status=RightsStatus.UNCLEAR,
            holder="UK Rehabilitation Outcomes Collaborative, King's College London",
            evidence="the owner's pages: software free on request; terms are to be asked for",
        ),
    ),
)

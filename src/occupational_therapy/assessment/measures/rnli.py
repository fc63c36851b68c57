"""Reintegration to Normal Living Index: how far a person is back to daily life after illness or injury.

Population: adults after a stroke, brain or spinal cord injury, or with cancer; the client marks a line for each item.
Edition: Wood-Dauphinee and others 1988, eleven lines of 0 to 10. Forms with three or four answers are other measures.
Scoring: the sums of the eight items on daily functioning, of the three on the perception of self, and of all; the
adjusted total is the total in percent of the highest possible; higher is better.
Missing answers: no rule of the authors' was found. Bands: from memory, for the adjusted total.

>>> from occupational_therapy.assessment import measure
>>> rnli = measure("rnli")
>>> result = rnli.score({item.key: 5.5 for item in rnli.items})
>>> result["total_raw"].value, result["adjusted_total"].value
(60.5, 55.0)
"""

from occupational_therapy.assessment.answers import Item
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.expressions import Node
from occupational_therapy.assessment.forms import times, total
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_DAILY: tuple[tuple[str, Message], ...] = (
    ("home_mobility", message("Mobility at home")),
    ("community_mobility", message("Mobility in the community")),
    ("trips_out_of_town", message("Trips out of town")),
    ("self_care_met", message("Self-care")),
    ("main_daily_activity", message("Main activity of the day")),
    ("recreation", message("Recreation")),
    ("social_participation", message("Social activities")),
    ("family_role", message("Role in the family")),
)
_SELF: tuple[tuple[str, Message], ...] = (
    ("personal_relationships", message("Personal relationships")),
    ("self_presentation", message("Presenting oneself")),
    ("coping_with_events", message("Coping with events")),
)
_ITEMS = tuple(Item(key=key, label=label, low=0, high=10) for key, label in (*_DAILY, *_SELF))
_TOTAL = total(*(item.key for item in _ITEMS))
_HIGHEST = sum(int(max(item.numbers)) for item in _ITEMS)

_WOOD_DAUPHINEE = Source("Wood-Dauphinee SL et al. Arch Phys Med Rehabil 1988;69:583-590")
_WILLIAMS = Source("Wood-Dauphinee S, Williams JI. J Chronic Dis 1987;40:491-502")
_ANCHORS = Source(
    "pages that score it from 0", Confidence.PARTLY_CONFIRMED, "some pages number the line from 1; 0 to 10 is taken"
)


def _score(key: str, label: Message, of: Node) -> Score:
    return Score(key=key, label=label, of=of, direction=Direction.HIGHER_IS_BETTER, decimals=1)


MEASURES = (
    Measure(
        name="rnli",
        label=message("Reintegration to Normal Living Index"),
        edition="Wood-Dauphinee 1988, lines of 0 to 10",
        purpose=message("how far a person is back to daily life, as the person sees it"),
        items=_ITEMS,
        scores=(
            _score("daily_functioning_raw", message("Daily functioning"), total(*(key for key, _ in _DAILY))),
            _score("perception_of_self_raw", message("Perception of self"), total(*(key for key, _ in _SELF))),
            _score("total_raw", message("Total"), _TOTAL),
            _score("adjusted_total", message("Adjusted total"), times(_TOTAL, 100, _HIGHEST)),
        ),
        bands=(
            BandSet(
                key="restriction",
                score="adjusted_total",
                label=message("Restriction in reintegration"),
                bands=(
                    Band(0, "59.99", message("severe restriction")),
                    Band(60, "99.99", message("mild to moderate restriction")),
                    Band(100, 100, message("no restriction")),
                ),
                step="0.01",
                sources=(
                    Source(
                        "bands in circulation",
                        Confidence.FROM_MEMORY,
                        "printed as below 60, 60 to 99 and 100; taken here to meet without a gap",
                    ),
                ),
            ),
        ),
        administration=(Administration.SELF_REPORT, Administration.PROXY_REPORT),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("rehabilitation", "vocational_rehabilitation"),
        caveats=(message("Forms with three or four answers are other measures"),),
        sources=(_WOOD_DAUPHINEE, _WILLIAMS, _ANCHORS),
        rights=Rights(
            status=RightsStatus.PUBLIC_DOMAIN,
            holder="the authors of the index",
            evidence="a notice of common data elements of 2018: available in the public domain",
        ),
    ),
)

"""AusTOMs for Occupational Therapy: one of its scales, rated in four domains.

Population: clients of occupational therapists; the therapist rates at the start and the end. Edition: Unsworth and
Duncombe, third edition 2014. Of twelve scales those are chosen that match the goals; this is any one of them.
Items: each domain from 0 to 5 in halves; higher is better.
Scoring: the ratings themselves. Domains are never summed, nor are scales: change is read domain by domain.
Missing answers: a domain without a rating has none. Change: one point in every domain, as Unsworth 2015 recommends.

>>> from occupational_therapy.assessment import measure
>>> austoms = measure("austoms_ot_single_scale")
>>> first = austoms.score(dict(impairment=2, activity=2.5, participation=3, wellbeing=1.5))
>>> later = austoms.score(dict(impairment=2.5, activity=3.5, participation=3, wellbeing=0.5))
>>> [(change.difference, change.important) for change in austoms.change(first, later).values()]
[(0.5, False), (1, True), (0, False), (-1, True)]
"""

from fractions import Fraction

from occupational_therapy.assessment.answers import Item, numbered
from occupational_therapy.assessment.change import Threshold, ThresholdKind
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.expressions import Raw
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS, CHILDREN

__all__ = ["HALVES", "MEASURES"]

HALVES = numbered(*(Fraction(half, 2) for half in range(11)))
"""Ratings from 0 to 5 in halves."""

_DOMAINS: tuple[tuple[str, Message], ...] = (
    ("impairment", message("Impairment")),
    ("activity", message("Activity limitation")),
    ("participation", message("Participation restriction")),
    ("wellbeing", message("Distress and wellbeing")),
)
_UNSWORTH = Source("Unsworth CA, Duncombe D. AusTOMs for Occupational Therapy. 3rd ed. La Trobe University 2014")
_CHANGE = Source(
    "Unsworth CA. Disabil Rehabil 2015;37:997-1003, abstract",
    note="clinicians said 1 point for three domains and half a point for one; half a standard deviation was 0.51 to "
    "0.61 in 787 people",
)

MEASURES = (
    Measure(
        name="austoms_ot_single_scale",
        label=message("AusTOMs for Occupational Therapy, one scale"),
        edition="Unsworth and Duncombe, third edition 2014",
        purpose=message("the outcome of therapy on one scale that matches the goals, in four domains"),
        items=tuple(Item(key=key, label=label, options=HALVES) for key, label in _DOMAINS),
        scores=tuple(
            Score(key=key, label=label, of=Raw(key), direction=Direction.HIGHER_IS_BETTER, decimals=1)
            for key, label in _DOMAINS
        ),
        thresholds=tuple(
            Threshold(
                score=key,
                kind=ThresholdKind.IMPORTANCE,
                value=1,
                statistic="MCID",
                population=message("clients of occupational therapists"),
                sources=(_CHANGE,),
            )
            for key, _ in _DOMAINS
        ),
        administration=(Administration.OBSERVED,),
        ages=(*CHILDREN, *ADULTS),
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("rehabilitation", "paediatrics", "vocational_rehabilitation", "hand_therapy"),
        caveats=(
            message("Domains and scales are never summed"),
            message("Keep with the result which of the twelve scales was rated: change is within one scale"),
        ),
        sources=(_UNSWORTH,),
        rights=Rights(
            status=RightsStatus.UNCLEAR,
            holder="La Trobe University",
            evidence="the manual is a publication of the university; terms are to be asked for",
            confidence=Confidence.FROM_MEMORY,
        ),
    ),
)

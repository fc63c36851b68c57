"""Therapy Outcome Measures: impairment, activity, participation and wellbeing, each rated by the therapist.

Population: clients of therapists of any profession. Edition: Enderby and John, third edition 2015. The descriptions of
the levels, general and for single conditions, are in the book and not here.
Items: each domain from 0, the worst, to 5 in halves; the carer's wellbeing is rated where there is a carer.
Scoring: the ratings themselves; domains are never summed. Missing answers: a domain without a rating has none.
Change: half a point in a domain is taken as clinically significant.

>>> from occupational_therapy.assessment import measure
>>> toms = measure("toms")
>>> first, later = toms.score(dict(activity=2)), toms.score(dict(activity=2.5))
>>> change = toms.change(first, later)
>>> change["activity"].important, change["impairment"].difference is None
(True, True)
"""

from occupational_therapy.assessment.answers import NOT_APPLICABLE, Item
from occupational_therapy.assessment.change import Threshold, ThresholdKind
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.expressions import Raw
from occupational_therapy.assessment.measures.austoms_ot_single_scale import HALVES
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS, CHILDREN

__all__ = ["MEASURES"]

_DOMAINS: tuple[tuple[str, Message], ...] = (
    ("impairment", message("Impairment")),
    ("activity", message("Activity")),
    ("participation", message("Participation")),
    ("wellbeing", message("Wellbeing")),
    ("carer_wellbeing", message("Wellbeing of the carer")),
)
_CARER = "carer_wellbeing"
_ENDERBY = Source(
    "Enderby P, John A. Therapy Outcome Measures for Rehabilitation Professionals. 3rd ed. J&R Press 2015",
    note="the front matter of the second edition was read",
)
_CHANGE = Source(
    "results table of an online outcome tool of speech and language therapists, BMJ Health Care Informatics"
)

MEASURES = (
    Measure(
        name="toms",
        label=message("Therapy Outcome Measures"),
        edition="Enderby and John, third edition 2015",
        purpose=message("the outcome of therapy in four domains, and for the carer"),
        items=tuple(
            Item(key=key, label=label, options=HALVES, states=(NOT_APPLICABLE,) if key == _CARER else ())
            for key, label in _DOMAINS
        ),
        scores=tuple(
            Score(key=key, label=label, of=Raw(key), direction=Direction.HIGHER_IS_BETTER, decimals=1)
            for key, label in _DOMAINS
        ),
        thresholds=tuple(
            Threshold(
                score=key,
                kind=ThresholdKind.IMPORTANCE,
                value="0.5",
                statistic="change of half a point",
                population=message("clients of therapists"),
                sources=(_CHANGE,),
            )
            for key, _ in _DOMAINS
        ),
        administration=(Administration.OBSERVED,),
        ages=(*CHILDREN, *ADULTS),
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("rehabilitation", "paediatrics"),
        caveats=(
            message("Domains are never summed"),
            message("The descriptions of the levels are in the book, whose rights are reserved"),
        ),
        sources=(_ENDERBY,),
        rights=Rights(
            status=RightsStatus.LICENCE,
            holder="the authors and J&R Press",
            evidence="the book's notice: all rights reserved",
        ),
    ),
)

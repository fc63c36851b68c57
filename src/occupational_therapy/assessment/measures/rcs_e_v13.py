"""Rehabilitation Complexity Scale, Extended, version 13: how complex a person's needs for rehabilitation are.

Population: adults in inpatient rehabilitation; the team rates. Edition: version 13, guidance of April 2012;
Turner-Stokes and others 2012. The versions for trauma, acute care and nursing homes are other measures.
Items: care or risk, nursing, medical needs, therapy disciplines and therapy intensity 0 to 4, equipment 0 to 2. Where
both care and risk are rated the higher counts; one of them may be not applicable.
Scoring: the sum, 0 to 22; higher is more complex, which is neither better nor worse. Parts: therapy, and care with
nursing. Missing answers: no rule of the authors' was found. Bands: no confirmed cut.

>>> from occupational_therapy.assessment import NOT_APPLICABLE, measure
>>> answers = dict(care=2, nursing=2, medical=1, therapy_disciplines=3, therapy_intensity=2, equipment=1)
>>> measure("rcs_e_v13").score({**answers, "risk": NOT_APPLICABLE})["total"].value
11
"""

from occupational_therapy.assessment.answers import NOT_APPLICABLE, Item, scale
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.expressions import InState, Named, Node, Raw
from occupational_therapy.assessment.forms import by_case, highest, total
from occupational_therapy.assessment.scores import Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_ITEMS: tuple[tuple[str, Message, int], ...] = (
    ("care", message("Care"), 4),
    ("risk", message("Risk"), 4),
    ("nursing", message("Nursing"), 4),
    ("medical", message("Medical needs"), 4),
    ("therapy_disciplines", message("Therapy disciplines"), 4),
    ("therapy_intensity", message("Therapy intensity"), 4),
    ("equipment", message("Equipment"), 2),
)
"""Key, label, highest rating."""
_EITHER = ("care", "risk")
_CARE_OR_RISK = Named(
    message("the higher of care and risk, or the one that applies"),
    by_case(
        (InState("risk", NOT_APPLICABLE), Raw("care")),
        (InState("care", NOT_APPLICABLE), Raw("risk")),
        otherwise=highest(*_EITHER),
    ),
)
_THERAPY = ("therapy_disciplines", "therapy_intensity")

_TURNER_STOKES = Source("Turner-Stokes L et al. Disabil Rehabil 2012;34(9):715-720")
_GUIDANCE = Source("King's College London, guidance to version 13, 5 April 2012")
_TOTAL = Source("the range of the total", Confidence.DERIVED, "the sum of the highest ratings")


def _score(key: str, label: Message, of: Node) -> Score:
    return Score(key=key, label=label, of=of)


MEASURES = (
    Measure(
        name="rcs_e_v13",
        label=message("Rehabilitation Complexity Scale, Extended"),
        edition="version 13, 2012",
        purpose=message("how complex a person's needs for rehabilitation are"),
        items=tuple(
            Item(
                key=key,
                label=label,
                options=scale(0, most),
                states=(NOT_APPLICABLE,) if key in _EITHER else (),
            )
            for key, label, most in _ITEMS
        ),
        scores=(
            _score("care_or_risk", message("Care or risk"), _CARE_OR_RISK),
            _score("care_and_nursing", message("Care or risk, and nursing"), total(_CARE_OR_RISK, "nursing")),
            _score("therapy", message("Therapy"), total(*_THERAPY)),
            _score(
                "total",
                message("Total"),
                total(_CARE_OR_RISK, *(key for key, *_ in _ITEMS if key not in _EITHER)),
            ),
        ),
        administration=(Administration.OBSERVED,),
        ages=ADULTS,
        areas=(Area.SELF_CARE,),
        specialisms=("rehabilitation",),
        caveats=(
            message("Higher is more complex: it describes need and is no outcome by itself"),
            message("The versions for trauma, acute care and nursing homes have other ranges"),
            message("No cut for levels of service could be confirmed; none is given"),
        ),
        sources=(_TURNER_STOKES, _GUIDANCE, _TOTAL),
        rights=Rights(
            status=RightsStatus.UNCLEAR,
            holder="UK Rehabilitation Outcomes Collaborative, King's College London",
            evidence="the owner's pages; terms are to be asked for",
        ),
    ),
)

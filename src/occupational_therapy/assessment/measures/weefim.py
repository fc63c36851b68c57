"""WeeFIM: how much help a child needs in self-care, mobility and cognition.

Population: children from 6 months to 7 years, and older ones with a disability; a credentialled rater observes or
interviews. Eighteen items of 1 (total assistance) to 7 (independence).
Scoring: self-care is the sum of items 1 to 8, 8 to 56; mobility of 9 to 13 and cognition of 14 to 18, 5 to 35 each;
the total 18 to 126. Higher is better. Quotients against the age need the owner's norms and are not given.
Missing answers: no rule of the authors' was found. A licence is needed: only the arithmetic is here.

>>> from occupational_therapy.assessment import measure
>>> weefim = measure("weefim")
>>> result = weefim.score({item.key: 7 for item in weefim.items})
>>> [result[key].value for key in result]
[56, 35, 35, 126]
"""

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.forms import total
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import CHILDREN

__all__ = ["MEASURES"]

_ITEMS: tuple[tuple[str, Message], ...] = (
    ("q1", message("Eating")),
    ("q2", message("Grooming")),
    ("q3", message("Bathing")),
    ("q4", message("Upper body dressing")),
    ("q5", message("Lower body dressing")),
    ("q6", message("Toileting")),
    ("q7", message("Bladder")),
    ("q8", message("Bowel")),
    ("q9", message("Transfer to chair")),
    ("q10", message("Transfer to toilet")),
    ("q11", message("Transfer to bath")),
    ("q12", message("Walking, wheelchair or crawling")),
    ("q13", message("Stairs")),
    ("q14", message("Comprehension")),
    ("q15", message("Expression")),
    ("q16", message("Social interaction")),
    ("q17", message("Problem solving")),
    ("q18", message("Memory")),
)

_WEEFIM = Source(
    "Uniform Data System for Medical Rehabilitation. WeeFIM II",
    Confidence.FROM_MEMORY,
    "the clinical guide was not read",
)


def _score(key: str, label: Message, first: int, last: int) -> Score:
    return Score(
        key=key,
        label=label,
        of=total(*(f"q{number}" for number in range(first, last + 1))),
        direction=Direction.HIGHER_IS_BETTER,
    )


MEASURES = (
    Measure(
        name="weefim",
        label=message("WeeFIM"),
        edition="WeeFIM II",
        purpose=message("how much help a child needs in self-care, mobility and cognition"),
        items=tuple(Item(key=key, label=label, options=scale(1, 7)) for key, label in _ITEMS),
        scores=(
            _score("self_care", message("Self-care"), 1, 8),
            _score("mobility", message("Mobility"), 9, 13),
            _score("cognition", message("Cognition"), 14, 18),
            _score("total", message("Total"), 1, 18),
        ),
        administration=(Administration.OBSERVED, Administration.INTERVIEW),
        ages=CHILDREN,
        areas=(Area.SELF_CARE,),
        specialisms=("paediatrics", "rehabilitation"),
        caveats=(
            message("Raters must be credentialled by the owner, and use needs a licence"),
            message("Quotients against the age need the owner's norms and are not given"),
        ),
        sources=(_WEEFIM,),
        rights=Rights(
            status=RightsStatus.LICENCE,
            holder="Uniform Data System for Medical Rehabilitation",
            evidence="licence and credentialling are the owner's terms",
            confidence=Confidence.FROM_MEMORY,
        ),
    ),
)

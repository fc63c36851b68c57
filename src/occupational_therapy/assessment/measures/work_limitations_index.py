"""Work Limitations Questionnaire, index: productivity lost to health problems, from the four scale scores.

Population: people in work; the client answers for two weeks. Edition: Lerner and others 2001. The four scale scores,
each the percent of time limited, are taken as already worked out; the physical scale is worded in reverse on the form.
Scoring: the index is a weighted sum of the scales, and the loss of productivity in percent is (1 - e to the power of
minus the index) × 100, at most 24.9. Lower is better. The power is correctly rounded to 28 digits, all else is exact.
Missing answers: no rule of the authors' was found. The weights are from memory; they give the published maximum.
A licence is needed: neither items nor response scales are here.

>>> from occupational_therapy.assessment import measure
>>> scales = dict(time=30, physical=20, mental_interpersonal=25, output=40)
>>> result = measure("work_limitations_index").score(scales)
>>> result["index"].value, round(result["productivity_loss_percent"].value, 4)
(0.088, 8.4239)
"""

from fractions import Fraction

from occupational_therapy.assessment.answers import Item
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.expressions import Add, Constant, Exponential, Multiply, Named
from occupational_therapy.assessment.forms import times, total
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_SCALES: tuple[tuple[str, Message, Fraction], ...] = (
    ("time", message("Time demands"), Fraction("0.00048")),
    ("physical", message("Physical demands"), Fraction("0.00036")),
    ("mental_interpersonal", message("Mental and interpersonal demands"), Fraction("0.00096")),
    ("output", message("Output demands"), Fraction("0.00106")),
)
"""Key, label, weight in the index."""
_INDEX = Named(
    message("the weighted sum of the four scales"), total(*(times(key, weight) for key, _, weight in _SCALES))
)
_KEPT = Exponential(Multiply((Constant(-1), _INDEX)))
_LOSS = Named(
    message("what is left of 100 % after e to the power of minus the index"),
    times(Add((Constant(1), Multiply((Constant(-1), _KEPT)))), 100),
)

_LERNER = Source("Lerner D et al. Med Care 2001;39:72-85")
_WEIGHTS = Source(
    "weights of the index, Lerner and Rogers", Confidence.FROM_MEMORY, "they give the published maximum of 24.9 %"
)

MEASURES = (
    Measure(
        name="work_limitations_index",
        label=message("Work Limitations Questionnaire, index"),
        edition="Lerner 2001",
        purpose=message("productivity lost at work to health problems, over two weeks"),
        items=tuple(
            Item(key=key, label=label, low=0, high=100, unit=message("percent of time limited"))
            for key, label, _ in _SCALES
        ),
        scores=(
            Score(key="index", label=message("Index"), of=_INDEX, direction=Direction.LOWER_IS_BETTER, decimals=3),
            Score(
                key="productivity_loss_percent",
                label=message("Loss of productivity"),
                of=_LOSS,
                direction=Direction.LOWER_IS_BETTER,
                decimals=1,
                unit=message("percent"),
            ),
        ),
        administration=(Administration.SELF_REPORT,),
        ages=ADULTS,
        areas=(Area.PRODUCTIVITY,),
        specialisms=("vocational_rehabilitation",),
        caveats=(
            message("The weights are from memory: check them against the publication before relying on the index"),
            message("The scale scores come from the licensed form; the physical scale is worded in reverse there"),
        ),
        sources=(_LERNER, _WEIGHTS),
        rights=Rights(
            status=RightsStatus.LICENCE,
            holder="Tufts Medical Center, licensed by Mapi Research Trust",
            evidence="pages of rehabilitation measures and of the licensor: a licence is needed",
            ships=message("keys of the four scales, and the arithmetic of the index"),
        ),
    ),
)

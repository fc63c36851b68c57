"""Braden Scale: the risk of pressure injury, from six observations.

Population: adults in hospital and care; a nurse rates. Edition: Bergstrom and others 1987; Braden II of 2022 is another
edition. Use needs a licence: only ranges and the sum are here.
Items: 1 to 4, friction and shear 1 to 3.
Scoring: the sum, 6 to 23; lower is more risk. Missing answers: no rule of the authors' was found.
Bands: two sets in use that disagree.

>>> from occupational_therapy.assessment import measure
>>> answers = dict(sensory_perception=3, moisture=3, activity=2, mobility=2, nutrition=2, friction_shear=2)
>>> total = measure("braden").score(answers)["total"]
>>> total.value, str(total.bands["common"].label)
(14, 'moderate risk')
"""

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.definition import Administration, Code, Measure
from occupational_therapy.assessment.forms import total
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_ITEMS: tuple[tuple[str, Message, int, str], ...] = (
    ("sensory_perception", message("Sensory perception"), 4, "38222-6"),
    ("moisture", message("Moisture"), 4, "38229-1"),
    ("activity", message("Activity"), 4, "38223-4"),
    ("mobility", message("Mobility"), 4, "38224-2"),
    ("nutrition", message("Nutrition"), 4, "38225-9"),
    ("friction_shear", message("Friction and shear"), 3, "38226-7"),
)
"""Key, label, highest rating, LOINC code."""
_BERGSTROM = Source("Bergstrom N, Braden BJ, Laguzza A, Holman V. Nurs Res 1987;36:205-210")


def _bands(key: str, label: Message, source: Source, *bands: Band) -> BandSet:
    return BandSet(
        key=key,
        score="total",
        label=label,
        bands=bands,
        population=message("adults in hospital and care"),
        sources=(source,),
    )


MEASURES = (
    Measure(
        name="braden",
        label=message("Braden Scale"),
        edition="Bergstrom 1987",
        purpose=message("the risk of pressure injury"),
        items=tuple(Item(key=key, label=label, options=scale(1, most)) for key, label, most, _ in _ITEMS),
        scores=(
            Score(
                key="total",
                label=message("Total"),
                of=total(*(key for key, *_ in _ITEMS)),
                direction=Direction.HIGHER_IS_BETTER,
            ),
        ),
        bands=(
            _bands(
                "common",
                message("Bands in common use"),
                Source("the owner's questions and answers; rehabilitation databases"),
                Band(6, 9, message("severe risk")),
                Band(10, 12, message("high risk")),
                Band(13, 14, message("moderate risk")),
                Band(15, 18, message("mild risk")),
                Band(19, 23, message("not at risk")),
            ),
            _bands(
                "public_guide",
                message("Bands of a public guide"),
                Source("a public clinical guide", note="only its cuts were read; the names are ours"),
                Band(6, 12, message("first of four levels, the gravest")),
                Band(13, 15, message("second of four levels")),
                Band(16, 17, message("third of four levels")),
                Band(18, 23, message("fourth of four levels, the least")),
            ),
        ),
        administration=(Administration.OBSERVED,),
        ages=ADULTS,
        areas=(Area.SELF_CARE,),
        specialisms=("seating_and_posture", "moving_and_handling", "housing_and_equipment"),
        caveats=(
            message("Use needs a licence of the owners; only arithmetic is here"),
            message("Cuts differ by source; 16 was the first, and 18 is spoken of for older people"),
            message("It supports clinical judgement and does not take its place"),
        ),
        codes=(
            Code(system="loinc", code="38228-3"),
            Code(system="loinc", code="38227-5", means="total"),
            *(Code(system="loinc", code=code, means=key) for key, *_, code in _ITEMS),
            Code(system="snomed_ct", code="443428004", means="total"),
        ),
        sources=(_BERGSTROM,),
        rights=Rights(
            status=RightsStatus.LICENCE,
            holder="Barbara Braden and Nancy Bergstrom",
            evidence="copyright 1988; the owners' site licenses the scale and its edition of 2022 for a fee",
        ),
    ),
)

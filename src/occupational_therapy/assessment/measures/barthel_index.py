"""Barthel Index: how far a person manages ten daily activities, as they in fact do them.

Population: adults in acute, stroke and older people's care and rehabilitation; an observer rates the last 24 to 48
hours.
Editions: Mahoney and Barthel 1965, 0 to 100 in steps of five; Collin, Wade, Davies and Horne 1988, 0 to 20 in steps
of one. The two describe their levels differently: a score of one is never turned into the other here.
Scoring: the sum of the items; higher is better. Missing answers: no rule of the authors' was found.
Bands: Shah 1989 for 0 to 100; Wade and Langton Hewer 1987 for 0 to 20.

>>> from occupational_therapy.assessment import measure
>>> answers = dict(feeding=2, bathing=0, grooming=1, dressing=1, bowels=2, bladder=1, toilet_use=1, transfers=2,
...                mobility=2, stairs=0)
>>> measure("barthel_index", "collin_0_20").score(answers)["total"].value
12
"""

from occupational_therapy.assessment.answers import Item, numbered
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.change import Threshold, ThresholdKind
from occupational_therapy.assessment.definition import Administration, Code, Measure
from occupational_therapy.assessment.forms import total
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_ITEMS: tuple[tuple[str, Message, int, str], ...] = (
    ("feeding", message("Feeding"), 2, "83184-2"),
    ("bathing", message("Bathing"), 1, "83181-8"),
    ("grooming", message("Grooming"), 1, "96767-9"),
    ("dressing", message("Dressing"), 2, "83182-6"),
    ("bowels", message("Bowel control"), 2, "96759-6"),
    ("bladder", message("Bladder control"), 2, "96760-4"),
    ("toilet_use", message("Toilet use"), 2, "83183-4"),
    ("transfers", message("Transfers between bed and chair"), 3, "83185-9"),
    ("mobility", message("Mobility on the level"), 3, "83186-7"),
    ("stairs", message("Stairs"), 2, "96758-8"),
)
"""Key, label, highest level counted from 0, LOINC code."""

_MAHONEY = Source("Mahoney FI, Barthel DW. Functional evaluation: the Barthel Index. Md State Med J 1965;14:61-65")
_COLLIN = Source(
    "Collin C, Wade DT, Davies S, Horne V. The Barthel ADL Index: a reliability study. Int Disabil Stud 1988;10:61-63"
)
_SHAH = Source("Shah S, Vanclay F, Cooper B. Stroke rehabilitation. J Clin Epidemiol 1989;42(8):703-709")
_WADE = Source(
    "Wade DT, Langton Hewer R. J Neurol Neurosurg Psychiatry 1987",
    Confidence.FROM_MEMORY,
    "no public page with these bands was found",
)
_HSIEH = Source("Hsieh YW et al. Stroke 2007 (minimal clinically important difference of the Barthel Index)")
_CHANGE = Source(
    "Collin C et al. 1988, as two secondary pages report it",
    Confidence.PARTLY_CONFIRMED,
    "read in secondary pages only",
)

_RIGHTS = Rights(
    status=RightsStatus.FREE_NON_COMMERCIAL,
    holder="Maryland State Medical Society",
    evidence="pages that quote the notice: free for non-commercial use with citation, permission for other use",
    confidence=Confidence.PARTLY_CONFIRMED,
)

_BANDS_100 = BandSet(
    key="shah_1989",
    score="total",
    label=message("Shah 1989"),
    bands=(
        Band(0, 20, message("total dependency")),
        Band(21, 60, message("severe dependency")),
        Band(61, 90, message("moderate dependency")),
        Band(91, 99, message("slight dependency")),
        Band(100, 100, message("independent")),
    ),
    population=message("adults after a stroke"),
    sources=(_SHAH,),
)
_BANDS_20 = BandSet(
    key="wade_langton_hewer_1987",
    score="total",
    label=message("Wade and Langton Hewer 1987"),
    bands=(
        Band(0, 4, message("very severe dependency")),
        Band(5, 9, message("severe dependency")),
        Band(10, 14, message("moderate dependency")),
        Band(15, 19, message("mild dependency")),
        Band(20, 20, message("independent")),
    ),
    population=message("adults after a stroke"),
    sources=(_WADE,),
)


def _variant(variant: str, step: int, edition: Source, bands: BandSet, thresholds: tuple[Threshold, ...]) -> Measure:
    """The index with so many points to a level."""
    return Measure(
        name="barthel_index",
        variant=variant,
        label=message("Barthel Index"),
        edition=edition.citation,
        purpose=message("independence in ten daily activities, as in fact done in the last day or two"),
        items=tuple(
            Item(key=key, label=label, options=numbered(*(level * step for level in range(highest + 1))))
            for key, label, highest, _ in _ITEMS
        ),
        scores=(
            Score(
                key="total",
                label=message("Total"),
                of=total(*(key for key, *_ in _ITEMS)),
                direction=Direction.HIGHER_IS_BETTER,
            ),
        ),
        bands=(bands,),
        thresholds=thresholds,
        administration=(Administration.OBSERVED,),
        ages=ADULTS,
        areas=(Area.SELF_CARE,),
        specialisms=("rehabilitation", "moving_and_handling", "housing_and_equipment"),
        caveats=(
            message(
                "The 0 to 20 and the 0 to 100 forms describe their levels differently; one is not the other times five"
            ),
            message("It records what a person does, not what the person could do"),
        ),
        codes=(
            Code(system="loinc", code="96761-2", means="total"),
            Code(system="snomed_ct", code="273302005"),
            *(Code(system="loinc", code=code, means=key) for key, _, _, code in _ITEMS),
        ),
        sources=(edition,),
        rights=_RIGHTS,
        siblings=lambda: MEASURES,
    )


_STROKE = message("people after a stroke")

MEASURES = (
    _variant("original_0_100", 5, _MAHONEY, _BANDS_100, ()),
    _variant(
        "collin_0_20",
        1,
        _COLLIN,
        _BANDS_20,
        (
            Threshold(
                score="total",
                kind=ThresholdKind.IMPORTANCE,
                value="1.85",
                statistic="MCID",
                population=_STROKE,
                sources=(_HSIEH,),
            ),
            # "more than 2" of whole points is 3 or more
            Threshold(
                score="total",
                kind=ThresholdKind.ERROR,
                value=3,
                statistic="probable genuine change",
                population=message("people in rehabilitation"),
                sources=(_CHANGE,),
            ),
        ),
    ),
)

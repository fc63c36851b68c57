"""Katz Index of Independence in Activities of Daily Living: whether a person manages six of them without help.

Population: older adults, in hospital and at discharge; an observer or interviewer rates. Edition: Katz 1963 and 1970.
Items: 1 independent, 0 dependent.
Scoring: the number of activities done independently, 0 to 6, and the number done with help; higher is better. The
original grade, A to G or other, says which activities are lost in the usual order; it is kept as a number, 1 for A to
7 for G and 0 for other, and its letter is the name of its band.
Missing answers: no rule of the authors' was found; all six are needed. Bands of the total: sites name 6, 4 and 2 and
disagree on 5 and 3, so none is given.
The form of 18 points and counts of dependent items under the same name are other measures.

>>> from occupational_therapy.assessment import measure
>>> answers = dict(bathing=0, dressing=0, toileting=0, transferring=1, continence=1, feeding=1)
>>> result = measure("katz_adl").score(answers)
>>> result["total"].value, str(result["grade"].bands["katz_grades"].label)
(3, 'D: bathing, dressing and one more dependent')
"""

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.definition import Administration, Code, Measure
from occupational_therapy.assessment.expressions import Combine, Compare, Comparison, Condition, Constant, Raw
from occupational_therapy.assessment.forms import by_case, less, total
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_ITEMS: tuple[tuple[str, Message], ...] = (
    ("bathing", message("Bathing")),
    ("dressing", message("Dressing")),
    ("toileting", message("Toileting")),
    ("transferring", message("Transferring")),
    ("continence", message("Continence")),
    ("feeding", message("Feeding")),
)
"""The first four are in the order in which they are usually lost."""
_KEYS = tuple(key for key, _ in _ITEMS)
_TOTAL = total(*_KEYS)
_DEPENDENT = less(Constant(len(_KEYS)), _TOTAL)

_GRADES: tuple[Message, ...] = (
    message("other: two or more dependent, in another order"),
    message("A: none dependent"),
    message("B: one dependent"),
    message("C: bathing and one more dependent"),
    message("D: bathing, dressing and one more dependent"),
    message("E: bathing, dressing, toileting and one more dependent"),
    message("F: bathing, dressing, toileting, transferring and one more dependent"),
    message("G: all six dependent"),
)
"""The grades by their numbers."""


def _graded(number: int) -> Condition:
    """The condition for a grade: so many dependent, and from C to F the first of the order among them."""
    dependent = number - 1
    first = () if dependent in {0, 1, len(_KEYS)} else _KEYS[: dependent - 1]
    return Combine(
        (
            Compare(_TOTAL, Comparison.EQUAL, Constant(len(_KEYS) - dependent)),
            *(Compare(Raw(key), Comparison.EQUAL, Constant(0)) for key in first),
        )
    )


_KATZ_1963 = Source("Katz S, Ford AB, Moskowitz RW, Jackson BA, Jaffe MW. JAMA 1963;185:914-919")
_KATZ_1970 = Source("Katz S, Downs TD, Cash HR, Grotz RC. Gerontologist 1970;10:20-30")

MEASURES = (
    Measure(
        name="katz_adl",
        label=message("Katz Index of Independence in Activities of Daily Living"),
        edition="Katz 1963 and 1970",
        purpose=message("independence in six basic activities of daily living"),
        items=tuple(Item(key=key, label=label, options=scale(0, 1)) for key, label in _ITEMS),
        scores=(
            Score(
                key="total",
                label=message("Activities done independently"),
                of=_TOTAL,
                direction=Direction.HIGHER_IS_BETTER,
            ),
            Score(
                key="dependent_count",
                label=message("Activities done with help"),
                of=_DEPENDENT,
                direction=Direction.LOWER_IS_BETTER,
            ),
            Score(
                key="grade",
                label=message("Grade, from 1 for A to 7 for G, 0 for other"),
                of=by_case(
                    *((_graded(number), Constant(number)) for number in range(1, len(_GRADES))),
                    otherwise=Constant(0),
                ),
            ),
        ),
        bands=(
            BandSet(
                key="katz_grades",
                score="grade",
                label=message("Katz 1963"),
                bands=tuple(Band(number, number, grade) for number, grade in enumerate(_GRADES)),
                population=message("older adults"),
                sources=(Source(_KATZ_1963.citation, Confidence.FROM_MEMORY, "the rule of the grades"),),
            ),
        ),
        administration=(Administration.OBSERVED, Administration.INTERVIEW),
        ages=ADULTS,
        areas=(Area.SELF_CARE,),
        specialisms=("rehabilitation", "housing_and_equipment", "moving_and_handling"),
        caveats=(
            message("Sites name 6, 4 and 2 points and disagree on 5 and 3: no band of the total is given"),
            message("A form of 6 to 18 points, and counts of dependent items, go by the same name"),
        ),
        codes=(Code(system="snomed_ct", code="273531005"),),
        sources=(_KATZ_1963, _KATZ_1970),
        rights=Rights(
            status=RightsStatus.UNCLEAR,
            holder="The Gerontological Society of America",
            evidence="commonly reproduced with its permission, as believed; no terms were read",
            confidence=Confidence.FROM_MEMORY,
        ),
    ),
)

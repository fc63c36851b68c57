"""Modified Rankin Scale: one grade for the disability a stroke leaves, from none to death.

Population: people after a stroke; an interviewer or observer rates. Edition: Rankin 1957, van Swieten and others 1988.
Scoring: the grade itself, 0 to 6; lower is better. Trials divide it: 0 to 1, 0 to 2 or 0 to 4 against the rest; the
divisions are given as 1 or 0. Some forms stop at 5.
Missing answers: without the grade there is nothing. Change: one grade is usually taken as important.

>>> from occupational_therapy.assessment import measure
>>> result = measure("modified_rankin_scale").score({"grade": 2})
>>> result["grade"].value, result["good_outcome_0_2"].value, result["dead"].value
(2, 1, 0)
"""

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.change import Threshold, ThresholdKind
from occupational_therapy.assessment.definition import Administration, Code, Measure
from occupational_therapy.assessment.expressions import Compare, Comparison, Constant, Raw
from occupational_therapy.assessment.forms import flag
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_GRADES: tuple[Message, ...] = (
    message("none"),
    message("not significant"),
    message("slight"),
    message("moderate"),
    message("moderately severe"),
    message("severe"),
    message("dead"),
)
"""The disability by grade."""
_WORST = len(_GRADES) - 1
_SWIETEN = Source("van Swieten JC et al. Stroke 1988;19(5):604-607")
_RANKIN = Source("Rankin J. Scott Med J 1957;2:200-215")


def _at_most(key: str, label: Message, grade: int) -> Score:
    reached = Compare(Raw("grade"), Comparison.AT_MOST, Constant(grade))
    return Score(key=key, label=label, of=flag(reached), direction=Direction.HIGHER_IS_BETTER)


MEASURES = (
    Measure(
        name="modified_rankin_scale",
        label=message("Modified Rankin Scale"),
        edition="van Swieten 1988, with 6 for death",
        purpose=message("the disability that a stroke leaves, in one grade"),
        items=(Item(key="grade", label=message("Grade"), options=scale(0, _WORST)),),
        scores=(
            Score(
                key="grade", label=message("Grade of disability"), of=Raw("grade"), direction=Direction.LOWER_IS_BETTER
            ),
            _at_most("excellent_outcome_0_1", message("Grade 0 or 1"), 1),
            _at_most("good_outcome_0_2", message("Grade 0 to 2"), 2),
            _at_most("outcome_0_4", message("Grade 0 to 4"), 4),
            Score(
                key="dead",
                label=message("Dead"),
                of=flag(Compare(Raw("grade"), Comparison.EQUAL, Constant(_WORST))),
                direction=Direction.LOWER_IS_BETTER,
            ),
        ),
        bands=(
            BandSet(
                key="grades",
                score="grade",
                label=message("Disability"),
                bands=tuple(Band(grade, grade, label) for grade, label in enumerate(_GRADES)),
                population=message("people after a stroke"),
                sources=(_SWIETEN,),
            ),
        ),
        thresholds=(
            Threshold(
                score="grade",
                kind=ThresholdKind.IMPORTANCE,
                value=1,
                statistic="change of one grade",
                population=message("people after a stroke"),
                sources=(Source("usual practice in trials of stroke", Confidence.FROM_MEMORY),),
            ),
        ),
        administration=(Administration.INTERVIEW, Administration.OBSERVED),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("rehabilitation",),
        caveats=(
            message("It is one ordinal grade: grades are counted and divided, not averaged"),
            message("Some forms stop at 5 and have no grade for death"),
        ),
        codes=(
            Code(system="loinc", code="75859-9"),
            Code(system="snomed_ct", code="1255866005", means="grade"),
        ),
        sources=(_RANKIN, _SWIETEN),
        rights=Rights(
            status=RightsStatus.FREE,
            holder="the authors of the scale",
            evidence="a rehabilitation database lists it as free",
        ),
    ),
)

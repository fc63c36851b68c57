"""Return-to-Work Self-Efficacy, 19 items: how sure a person is of managing the way back to work.

Population: people off work with pain, mostly of the back; the client answers. Edition: Shaw and others 2011. Items
are answered 1 to 10, the higher the surer.
Scoring: the mean of each of three scales - meeting job demands (7 items), modifying job tasks (7), communicating needs
(5) - and of all 19; higher is better. Which items belong to which scale is from memory.
Missing answers: no rule of the authors' was found. Bands: none with a source.
It is neither the form of 10 items (Brouwer 2011) nor that of 11 for mental health (Lagerveld 2010).

>>> from occupational_therapy.assessment import measure
>>> scale = measure("rtwse19")
>>> answers = dict(zip((item.key for item in scale.items), (5, 6, 4, 5, 7, 6, 5), strict=False))
>>> result = scale.score(answers)
>>> round(result["meeting_job_demands"].value, 4), result["overall"].value
(5.4286, None)
"""

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.forms import mean
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_DEMANDS, _TASKS, _NEEDS = range(1, 8), range(8, 15), range(15, 20)
_NUMBERS = (*_DEMANDS, *_TASKS, *_NEEDS)

_SHAW = Source(
    "Shaw WS et al. Scand J Work Environ Health 2011;37:109-119",
    Confidence.PARTLY_CONFIRMED,
    "the 19 items and three factors were read, their grouping is from memory",
)


def _label(number: int) -> Message:
    if number in _DEMANDS:
        return message("Meeting job demands, item {number}", number=number)
    if number in _TASKS:
        return message("Modifying job tasks, item {number}", number=number)
    return message("Communicating needs, item {number}", number=number)


def _score(key: str, label: Message, numbers: range | tuple[int, ...]) -> Score:
    return Score(
        key=key,
        label=label,
        of=mean(*(f"q{number}" for number in numbers)),
        direction=Direction.HIGHER_IS_BETTER,
        decimals=1,
    )


MEASURES = (
    Measure(
        name="rtwse19",
        label=message("Return-to-Work Self-Efficacy, 19 items"),
        edition="Shaw 2011",
        purpose=message("confidence in managing the way back to work"),
        items=tuple(Item(key=f"q{number}", label=_label(number), options=scale(1, 10)) for number in _NUMBERS),
        scores=(
            _score("meeting_job_demands", message("Meeting job demands"), _DEMANDS),
            _score("modifying_job_tasks", message("Modifying job tasks"), _TASKS),
            _score("communicating_needs", message("Communicating needs"), _NEEDS),
            _score("overall", message("All items"), _NUMBERS),
        ),
        administration=(Administration.SELF_REPORT,),
        ages=ADULTS,
        areas=(Area.PRODUCTIVITY,),
        specialisms=("vocational_rehabilitation",),
        caveats=(
            message("Which items belong to which scale is from memory: check it against the form in use"),
            message("Other forms of the same name have 10 or 11 items and other answers"),
        ),
        sources=(_SHAW,),
        rights=Rights(
            status=RightsStatus.FREE_NON_COMMERCIAL,
            holder="William S Shaw and colleagues",
            evidence="published for research and clinical use",
            confidence=Confidence.FROM_MEMORY,
        ),
    ),
)

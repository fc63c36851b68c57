"""Work Ability Index: how well a person can do their work now and will in two years, in seven parts.

Population: people in work; the client answers, or an interviewer asks. Edition: Tuomi and others, Finnish Institute of
Occupational Health 1998.
Scoring: 1 present ability against the best ever, 0 to 10, known by itself as the Work Ability Score; 2 ability
against physical and mental demands, 1 to 5 each, weighted by the kind of job, 2 to 10; 3 diagnosed diseases, counted
and turned into 1 to 7; 4 impairment by disease, 1 to 6; 5 sick leave, 1 to 5; 6 prognosis of 1, 4 or 7; 7 mental
resources, three items of 0 to 4, summed and turned into 1 to 4. The total is 7 to 49; higher is better.
Missing answers: no rule of the authors' was found.
Bands: Tuomi 1998. Half points come from part 2; how they are banded is not settled in the sources, and here they are
rounded up (a choice of this library). Up to 60 diseases are taken: this library's limit.

>>> from occupational_therapy.assessment import measure
>>> answers = dict(current_ability=7, physical_demands=3, mental_demands=4, job_type="physical", disease_count=2,
...                impairment=5, sick_leave=3, prognosis=7, r1=3, r2=2, r3=3)
>>> result = measure("work_ability_index").score(answers)
>>> result["demands"].value, result["total"].value, str(result["total"].bands["tuomi_1998"].label)
(6.5, 35.5, 'moderate')
"""

from fractions import Fraction

from occupational_therapy.assessment.answers import Item, ItemKind, numbered, scale, worded
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.expressions import Compare, Comparison, Constant, Named, Node, Raw
from occupational_therapy.assessment.forms import by_bands, by_case, times, total
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_MORE, _LESS = Fraction(3, 2), Fraction(1, 2)
_WEIGHTS = {"physical": (_MORE, _LESS), "mental": (_LESS, _MORE)}
"""Of physical and of mental demands, by the kind of job; otherwise both count alike."""
_DISEASES = {0: 7, 1: 5, 2: 4, 3: 3, 4: 2, 5: 1}
"""Points by the number of diseases; the last also for more."""
_RESOURCES = {0: 1, 4: 2, 7: 3, 10: 4}
"""Points by the lowest sum of the three items."""

_JOB = Item(
    key="job_type",
    label=message("Kind of job"),
    options=worded(
        physical=message("mainly physical"),
        mental=message("mainly mental"),
        both=message("physical and mental alike"),
    ),
    kind=ItemKind.PARTICULAR,
)
_ITEMS = (
    Item(key="current_ability", label=message("Ability against the best ever"), options=scale(0, 10)),
    Item(key="physical_demands", label=message("Ability against physical demands"), options=scale(1, 5)),
    Item(key="mental_demands", label=message("Ability against mental demands"), options=scale(1, 5)),
    _JOB,
    Item(key="disease_count", label=message("Diagnosed diseases"), low=0, high=60, whole=True),
    Item(key="impairment", label=message("Impairment by disease"), options=scale(1, 6)),
    Item(key="sick_leave", label=message("Sick leave in the last year"), options=scale(1, 5)),
    Item(key="prognosis", label=message("Prognosis for two years"), options=numbered(1, 4, 7)),
    Item(key="r1", label=message("Enjoyment"), options=scale(0, 4)),
    Item(key="r2", label=message("Alertness"), options=scale(0, 4)),
    Item(key="r3", label=message("Outlook"), options=scale(0, 4)),
)

_DEMANDS = Named(
    message("the two abilities, weighted by the kind of job, and summed"),
    by_case(
        *(
            (
                Compare(Raw(_JOB.key), Comparison.EQUAL, Constant(job)),
                total(times("physical_demands", physical), times("mental_demands", mental)),
            )
            for job, (physical, mental) in _WEIGHTS.items()
        ),
        otherwise=total("physical_demands", "mental_demands"),
    ),
)
_DISEASE_POINTS = by_bands("disease_count", _DISEASES)
_RESOURCE_POINTS = by_bands(total("r1", "r2", "r3"), _RESOURCES)

_TUOMI = Source("Tuomi K, Ilmarinen J, Jahkola A, Katajarinne L, Tulkki A. Work Ability Index, 2nd ed. FIOH 1998")
_PARTS = Source(
    "weights of part 2 and points of part 3", Confidence.FROM_MEMORY, "the lowest and highest totals fit with them"
)
_RESOURCES_CONFIRMED = Source("points of part 7, read in public code of a work ability survey")
_HALF_POINTS = Source("banding of half points", Confidence.CONVENTION, "rounded up; the sources seen do not settle it")


def _score(key: str, label: Message, of: Node) -> Score:
    return Score(key=key, label=label, of=of, direction=Direction.HIGHER_IS_BETTER)


MEASURES = (
    Measure(
        name="work_ability_index",
        label=message("Work Ability Index"),
        edition="Tuomi 1998",
        purpose=message("ability to work, now and in two years"),
        items=_ITEMS,
        scores=(
            _score("work_ability_score", message("Work Ability Score, part 1"), Raw("current_ability")),
            Score(
                key="demands",
                label=message("Ability against demands, part 2"),
                of=_DEMANDS,
                direction=Direction.HIGHER_IS_BETTER,
                decimals=1,
            ),
            _score("diseases", message("Diseases, part 3"), _DISEASE_POINTS),
            _score("resources", message("Mental resources, part 7"), _RESOURCE_POINTS),
            Score(
                key="total",
                label=message("Total"),
                of=total(
                    "current_ability",
                    _DEMANDS,
                    _DISEASE_POINTS,
                    "impairment",
                    "sick_leave",
                    "prognosis",
                    _RESOURCE_POINTS,
                ),
                direction=Direction.HIGHER_IS_BETTER,
                decimals=1,
            ),
        ),
        bands=(
            BandSet(
                key="tuomi_1998",
                score="total",
                label=message("Tuomi 1998"),
                bands=(
                    Band(7, 27, message("poor")),
                    Band("27.5", 36, message("moderate")),
                    Band("36.5", 43, message("good")),
                    Band("43.5", 49, message("excellent")),
                ),
                step="0.5",
                population=message("people in work"),
                sources=(_TUOMI, _HALF_POINTS),
            ),
        ),
        administration=(Administration.SELF_REPORT, Administration.INTERVIEW),
        ages=ADULTS,
        areas=(Area.PRODUCTIVITY,),
        specialisms=("vocational_rehabilitation",),
        caveats=(
            message("It is for people who have work; it does not say whether somebody may work safely"),
            message("The weights of the demands and the points for diseases are from memory"),
        ),
        sources=(_TUOMI, _PARTS, _RESOURCES_CONFIRMED),
        rights=Rights(
            status=RightsStatus.FREE_NON_COMMERCIAL,
            holder="Finnish Institute of Occupational Health",
            evidence="free for clinical use and research, commercial use by licence",
            confidence=Confidence.PARTLY_CONFIRMED,
        ),
    ),
)

"""Six-item Cognitive Impairment Test: a short screen of cognition by weighted errors.

Population: older adults in primary care; an interviewer asks. Edition: Kingshill version 2000, after Brooke and
Bullock 1999. Items are counted in errors: year, month and time as right (0) or wrong (1); counting backwards and
months backwards by their errors; the address by its five parts.
Scoring: 4 for the year, 3 for the month, 3 for the time; counting and months 2 for one error and 4 for more; 2 for
each part of the address missed; 0 to 28. Lower is better. Missing answers: no rule of the authors' was found.
Bands: Kingshill. More errors than numbers or months are refused: the limits of 20 and 12 are this library's choice.

>>> from occupational_therapy.assessment import measure
>>> answers = dict(year_error=0, month_error=0, time_error=0, count_back_errors=1, months_back_errors=1,
...                address_errors=2)
>>> total = measure("six_cit").score(answers)["total"]
>>> total.value, str(total.bands["kingshill_2000"].label)
(8, 'mild impairment')
"""

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.forms import by_bands, times, total
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import AgeGroup

__all__ = ["MEASURES"]

_ONE_ERROR_OR_MORE = {0: 0, 1: 2, 2: 4}
"""Points by the number of errors; the last also for more."""

_BROOKE = Source("Brooke P, Bullock R. Int J Geriatr Psychiatry 1999;14:936-940")
_KINGSHILL = Source(
    "Kingshill version 2000 of the 6CIT", note="weights and bands read in a public archetype and on a public page"
)

MEASURES = (
    Measure(
        name="six_cit",
        label=message("Six-item Cognitive Impairment Test"),
        edition="Kingshill version 2000",
        purpose=message("a short screen of cognition in primary care"),
        items=(
            Item(key="year_error", label=message("Year"), options=scale(0, 1)),
            Item(key="month_error", label=message("Month"), options=scale(0, 1)),
            Item(key="time_error", label=message("Time within the hour"), options=scale(0, 1)),
            Item(key="count_back_errors", label=message("Counting backwards"), low=0, high=20, whole=True),
            Item(key="months_back_errors", label=message("Months backwards"), low=0, high=12, whole=True),
            Item(key="address_errors", label=message("Recall of an address"), options=scale(0, 5)),
        ),
        scores=(
            Score(
                key="total",
                label=message("Total"),
                of=total(
                    times("year_error", 4),
                    times("month_error", 3),
                    times("time_error", 3),
                    by_bands("count_back_errors", _ONE_ERROR_OR_MORE),
                    by_bands("months_back_errors", _ONE_ERROR_OR_MORE),
                    times("address_errors", 2),
                ),
                direction=Direction.LOWER_IS_BETTER,
            ),
        ),
        bands=(
            BandSet(
                key="kingshill_2000",
                score="total",
                label=message("Kingshill 2000"),
                bands=(
                    Band(0, 7, message("normal")),
                    Band(8, 9, message("mild impairment")),
                    Band(10, 28, message("significant impairment")),
                ),
                population=message("older adults in primary care"),
                sources=(_KINGSHILL,),
            ),
        ),
        administration=(Administration.INTERVIEW,),
        ages=(AgeGroup.OLDER_ADULT,),
        areas=(Area.SELF_CARE,),
        specialisms=("rehabilitation",),
        caveats=(
            message("Answers are errors: higher totals are worse, unlike most tests of cognition"),
            message("It screens; it does not diagnose"),
        ),
        sources=(_BROOKE, _KINGSHILL),
        rights=Rights(
            status=RightsStatus.FREE_NON_COMMERCIAL,
            holder="Kingshill Research Centre",
            evidence="the owner's notice: copyright held, free of charge for health professionals",
        ),
    ),
)

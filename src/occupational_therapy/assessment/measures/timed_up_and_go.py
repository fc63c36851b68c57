"""Timed Up and Go: the seconds it takes to rise from a chair, walk three metres, turn, come back and sit down.

Population: older adults and people with conditions that affect walking; usual pace, with the usual aid, which is
recorded. Edition: Podsiadlo and Richardson 1991.
Scoring: the time; lower is better. Two cuts much used are given as 1 or 0.
Missing answers: who cannot do the test has no time; say why apart from the score. The time may be any number from 1 to
600 seconds (a choice of this library).
Bands: a set of cuts each with its own population. Change: by condition and study.

>>> from occupational_therapy.assessment import measure
>>> result = measure("timed_up_and_go").score({"time_s": 13.2})
>>> result["time_s"].value, result["steadi_flag"].value, result["shumway_cook_flag"].value
(13.2, 1, 0)
"""

from fractions import Fraction

from occupational_therapy.assessment.answers import Item
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

_SHORTEST, _LONGEST = 1, 600
_STEP = Fraction(1, 100)
_TIME = Item(key="time_s", label=message("Time"), low=_SHORTEST, high=_LONGEST, unit=message("s"))

_PODSIADLO = Source("Podsiadlo D, Richardson S. J Am Geriatr Soc 1991;39:142-148")
_DATABASE = Source("a rehabilitation database's entry on the test")

_ORIGINAL = BandSet(
    key="podsiadlo_1991",
    score=_TIME.key,
    label=message("Podsiadlo and Richardson 1991"),
    bands=(
        Band(_SHORTEST, "9.99", message("freely independent")),
        Band(10, "19.99", message("independent in basic transfers")),
        Band(20, 30, message("between independent and dependent")),
        Band("30.01", _LONGEST, message("dependent")),
    ),
    step=_STEP,
    population=message("frail older adults"),
    sources=(
        Source(_PODSIADLO.citation, Confidence.PARTLY_CONFIRMED, "20 and 30 seconds were read; 10 is from memory"),
    ),
)


def _cut(key: str, label: Message, lowest: Fraction | int | str, population: Message, source: Source) -> BandSet:
    """Two bands, the upper one from its lowest time."""
    upper = Band(lowest, _LONGEST, message("at risk"))
    return BandSet(
        key=key,
        score=_TIME.key,
        label=label,
        bands=(Band(_SHORTEST, upper.low - _STEP, message("not at risk")), upper),
        step=_STEP,
        population=population,
        sources=(source,),
    )


_STEADI = _cut(
    "steadi",
    message("STEADI, 12 seconds and more"),
    12,
    message("older adults"),
    Source("Centers for Disease Control and Prevention, STEADI", Confidence.FROM_MEMORY),
)
_SHUMWAY_COOK = _cut(
    "shumway_cook_2000",
    message("Shumway-Cook 2000, 13.5 seconds and more"),
    "13.5",
    message("older adults in the community"),
    Source("Shumway-Cook A et al. 2000, as a rehabilitation database quotes it"),
)
_OTHERS = (
    _cut(
        "andersson_2006",
        message("Andersson 2006, over 14 seconds"),
        14 + _STEP,
        message("people after a stroke"),
        Source("Andersson 2006, as a rehabilitation database quotes it"),
    ),
    _cut(
        "nocera_2013",
        message("Nocera 2013, over 11.5 seconds"),
        Fraction("11.5") + _STEP,
        message("people with Parkinson's disease"),
        Source("Nocera 2013, as a rehabilitation database quotes it"),
    ),
    _cut(
        "whitney_2004",
        message("Whitney 2004, over 11.1 seconds"),
        Fraction("11.1") + _STEP,
        message("people with vestibular conditions"),
        Source("Whitney 2004, as a rehabilitation database quotes it"),
    ),
    _cut(
        "amputation",
        message("Lower limb amputation, over 19 seconds"),
        19 + _STEP,
        message("people with amputation of a lower limb"),
        _DATABASE,
    ),
)


def _reached(key: str, label: Message, cut: BandSet) -> Score:
    """1 where the time is in the upper band of a cut, 0 where it is below."""
    lowest = Constant(cut.bands[-1].low)
    return Score(
        key=key,
        label=label,
        of=flag(Compare(Raw(_TIME.key), Comparison.AT_LEAST, lowest)),
        direction=Direction.LOWER_IS_BETTER,
    )


def _error(value: str, statistic: str, population: Message) -> Threshold:
    return Threshold(
        score=_TIME.key,
        kind=ThresholdKind.ERROR,
        value=value,
        statistic=statistic,
        population=population,
        sources=(_DATABASE,),
    )


_PARKINSON = message("people with Parkinson's disease")

MEASURES = (
    Measure(
        name="timed_up_and_go",
        label=message("Timed Up and Go"),
        edition="Podsiadlo and Richardson 1991",
        purpose=message("basic mobility, and with it the risk of falls"),
        items=(_TIME,),
        scores=(
            Score(
                key=_TIME.key,
                label=message("Time taken"),
                of=Raw(_TIME.key),
                direction=Direction.LOWER_IS_BETTER,
                decimals=2,
                unit=message("s"),
            ),
            _reached("steadi_flag", message("At risk by STEADI"), _STEADI),
            _reached("shumway_cook_flag", message("At risk by Shumway-Cook 2000"), _SHUMWAY_COOK),
        ),
        bands=(_ORIGINAL, _STEADI, _SHUMWAY_COOK, *_OTHERS),
        thresholds=(
            _error("4.09", "MDC", message("people with Alzheimer's disease")),
            _error("2.9", "MDC", message("people with chronic stroke")),
            _error("3.5", "MDC, lowest of three studies", _PARKINSON),
            _error("4.85", "MDC, middle of three studies", _PARKINSON),
            _error("11", "MDC, highest of three studies", _PARKINSON),
        ),
        administration=(Administration.PERFORMANCE,),
        ages=ADULTS,
        areas=(Area.SELF_CARE,),
        specialisms=("rehabilitation", "housing_and_equipment", "moving_and_handling"),
        caveats=(
            message("Who cannot do the test has no time: record why, never a number"),
            message("Record the walking aid; times with different aids are not alike"),
            message("A cut holds for its own population; 32.6 seconds is quoted for frail older people"),
        ),
        codes=(
            Code(system="snomed_ct", code="444680009", means="time_s"),
            Code(system="loinc", code="89422-0"),
        ),
        sources=(
            _PODSIADLO,
            _DATABASE,
            Source("times from 1 to 600 seconds", Confidence.CONVENTION, "no limit was published"),
        ),
        rights=Rights(
            status=RightsStatus.FREE,
            holder="the authors of the test",
            evidence="a rehabilitation database lists it as free",
        ),
    ),
)

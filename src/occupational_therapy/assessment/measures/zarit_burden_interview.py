"""Zarit Burden Interview: the strain of caring for somebody, in 22 items.

Population: carers, first of all of people with dementia; the carer answers. Edition: the form of 22 items of Zarit,
Orr and Zarit 1985, with the twelve and the four items that Bédard and others chose from it in 2001.
Items: 0 to 4, the last for the burden as a whole. Labels here are neutral and short.
Scoring: the sum, 0 to 88; of the twelve, 0 to 48; of the four, 0 to 16; lower is better. Hébert's twelve items are a
different choice.
Missing answers: no rule of the authors' was found.
Bands: several sets in circulation, none of them the authors'.

>>> from occupational_therapy.assessment import measure
>>> zarit = measure("zarit_burden_interview")
>>> result = zarit.score({item.key: 2 for item in zarit.items})
>>> [score.value for score in result.values()], str(result["total_22"].bands["circulating_22"].label)
([44, 24, 8], 'moderate to severe burden')
"""

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.forms import total
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_LABELS: tuple[Message, ...] = (
    message("Requests for help"),
    message("Time to oneself"),
    message("Competing duties"),
    message("Embarrassment"),
    message("Anger"),
    message("Family and friends"),
    message("Worry about the future"),
    message("Dependence"),
    message("Strain in company"),
    message("Own health"),
    message("Privacy"),
    message("Social life"),
    message("Visitors"),
    message("Sole reliance"),
    message("Money"),
    message("Stamina"),
    message("Control over life"),
    message("Handing over"),
    message("Uncertainty"),
    message("Doing more"),
    message("Doing better"),
    message("Burden as a whole"),
)
_BEDARD_12 = (2, 3, 5, 6, 9, 10, 11, 12, 17, 19, 20, 21)
_BEDARD_4 = (2, 3, 9, 19)

_ZARIT = Source("Zarit SH, Reever KE, Bach-Peterson J. Gerontologist 1980;20:649-655")
_ZARIT_22 = Source("Zarit, Orr, Zarit 1985, the form of 22 items", Confidence.PARTLY_CONFIRMED)
_BEDARD = Source(
    "Bédard M et al. Gerontologist 2001;41:652-657",
    Confidence.PARTLY_CONFIRMED,
    "themes and ranges were read; the numbers of the items are from memory and agree with them",
)
_SHEET = Source("a public sheet of suggested scoring, 2011")


def _total(key: str, label: Message, numbers: tuple[int, ...]) -> Score:
    return Score(
        key=key,
        label=label,
        of=total(*(f"q{number}" for number in numbers)),
        direction=Direction.LOWER_IS_BETTER,
    )


_ALL = _total("total_22", message("Total of 22 items"), tuple(range(1, len(_LABELS) + 1)))
_TWELVE = _total("total_12_bedard", message("Total of Bédard's twelve items"), _BEDARD_12)
_FOUR = _total("total_4_screen", message("Total of the four screening items"), _BEDARD_4)


def _high_from(key: str, score: Score, label: Message, cut: tuple[int, int], source: Source) -> BandSet:
    """Two bands, the upper one from a cut.

    Args:
        key: The set's key.
        score: The score.
        label: Whose cut it is.
        cut: The cut, and the highest total.
        source: Where it was published.
    """
    low, high = cut
    return BandSet(
        key=key,
        score=score.key,
        label=label,
        bands=(Band(0, low - 1, message("below the cut")), Band(low, high, message("high burden"))),
        population=message("carers"),
        sources=(source,),
    )


MEASURES = (
    Measure(
        name="zarit_burden_interview",
        label=message("Zarit Burden Interview"),
        edition="22 items, 1985, with the short forms of Bédard 2001",
        purpose=message("the strain of caring for somebody"),
        items=tuple(
            Item(key=f"q{number}", label=label, options=scale(0, 4)) for number, label in enumerate(_LABELS, start=1)
        ),
        scores=(_ALL, _TWELVE, _FOUR),
        bands=(
            BandSet(
                key="circulating_22",
                score=_ALL.key,
                label=message("Bands in circulation"),
                bands=(
                    Band(0, 20, message("little or no burden")),
                    Band(21, 40, message("mild to moderate burden")),
                    Band(41, 60, message("moderate to severe burden")),
                    Band(61, 88, message("severe burden")),
                ),
                population=message("carers"),
                sources=(
                    Source(
                        _SHEET.citation,
                        Confidence.PARTLY_CONFIRMED,
                        "the sheet prints 21 in two bands; it is put in the higher one",
                    ),
                ),
            ),
            _high_from(
                "bedard_2001_quartile",
                _TWELVE,
                message("Highest quarter in Bédard 2001"),
                (17, 48),
                Source(_BEDARD.citation, Confidence.FROM_MEMORY, "17 and above"),
            ),
            _high_from(
                "older_carers_2019",
                _TWELVE,
                message("Older carers 2019"),
                (13, 48),
                Source("a study of older carers with twelve items, 2019", note="13 suggested; read as 13 and above"),
            ),
            _high_from("screen_2011", _FOUR, message("Suggested scoring 2011"), (8, 16), _SHEET),
        ),
        administration=(Administration.SELF_REPORT, Administration.INTERVIEW),
        ages=ADULTS,
        areas=(Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("moving_and_handling", "rehabilitation"),
        caveats=(
            message("The carer answers about caring; the result is about the carer, not the person cared for"),
            message("No set of bands is the authors' own; one in circulation for twelve items overlaps at 10"),
            message("Hébert's twelve items are a different choice from the same 22"),
            message("The author may not recommend the shorter forms, a notice of common data elements says"),
        ),
        sources=(_ZARIT, _ZARIT_22, _BEDARD),
        rights=Rights(
            status=RightsStatus.LICENCE,
            holder="Steven H. Zarit and Judy M. Zarit",
            evidence="copyright 1980, 1983, 1990; distributed by Mapi Research Trust, free for some users by study",
        ),
    ),
)

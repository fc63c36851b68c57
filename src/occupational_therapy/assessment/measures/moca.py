"""Montreal Cognitive Assessment: the total from the points of its seven domains, adjusted for schooling.

Population: adults; a trained rater tests. Edition: Nasreddine and others 2005.
Scoring: the points of the domains are summed, 0 to 30; a person with 12 years of schooling or fewer gains one point
where the sum is below 30. Higher is better. Missing answers: no rule of the authors' was found.
Bands: 26 and above is normal (Nasreddine 2005). Use needs training and certification, and electronic reproduction an
agreement: only the arithmetic is here. Years of schooling are taken up to 40: this library's limit.

>>> from occupational_therapy.assessment import measure
>>> domains = dict(visuospatial_executive=4, naming=3, attention=5, language=2, abstraction=2, delayed_recall=3,
...                orientation=6)
>>> result = measure("moca").score({**domains, "education_years": 12})
>>> result["raw_total"].value, result["total"].value
(25, 26)
"""

from occupational_therapy.assessment.answers import Item, ItemKind, scale
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.definition import Administration, Code, Measure
from occupational_therapy.assessment.expressions import Compare, Comparison, Constant, Raw
from occupational_therapy.assessment.forms import flag, lowest, total
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_DOMAINS: tuple[tuple[str, Message, int], ...] = (
    ("visuospatial_executive", message("Visuospatial and executive"), 5),
    ("naming", message("Naming"), 3),
    ("attention", message("Attention"), 6),
    ("language", message("Language"), 3),
    ("abstraction", message("Abstraction"), 2),
    ("delayed_recall", message("Delayed recall"), 5),
    ("orientation", message("Orientation"), 6),
)
"""Key, label, most points."""
_SCHOOLING = Item(
    key="education_years",
    label=message("Years of schooling"),
    low=0,
    high=40,
    unit=message("years"),
    kind=ItemKind.PARTICULAR,
)
_YEARS_THAT_GAIN = 12
_RAW = total(*(key for key, *_ in _DOMAINS))
_GAIN = flag(Compare(Raw(_SCHOOLING.key), Comparison.AT_MOST, Constant(_YEARS_THAT_GAIN)))
_HIGHEST = Constant(sum(most for *_, most in _DOMAINS))

_NASREDDINE = Source("Nasreddine ZS et al. J Am Geriatr Soc 2005;53:695-699")

MEASURES = (
    Measure(
        name="moca",
        label=message("Montreal Cognitive Assessment"),
        edition="Nasreddine 2005",
        purpose=message("a screen for mild cognitive impairment"),
        items=(*(Item(key=key, label=label, options=scale(0, most)) for key, label, most in _DOMAINS), _SCHOOLING),
        scores=(
            Score(
                key="raw_total",
                label=message("Total before adjustment for schooling"),
                of=_RAW,
                direction=Direction.HIGHER_IS_BETTER,
            ),
            Score(
                key="total",
                label=message("Total"),
                # a full sum gains nothing
                of=lowest(_HIGHEST, total(_RAW, _GAIN)),
                direction=Direction.HIGHER_IS_BETTER,
            ),
        ),
        bands=(
            BandSet(
                key="nasreddine_2005",
                score="total",
                label=message("Nasreddine 2005"),
                bands=(Band(0, 25, message("below the normal range")), Band(26, 30, message("normal"))),
                population=message("older adults in a memory clinic, and healthy ones"),
                sources=(_NASREDDINE,),
            ),
        ),
        administration=(Administration.PERFORMANCE,),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY),
        specialisms=("rehabilitation", "vocational_rehabilitation"),
        caveats=(
            message("It screens; it does not diagnose"),
            message("Raters must be trained and certified, and electronic copies need an agreement with the owner"),
        ),
        codes=(Code(system="loinc", code="72172-0", means="total"),),
        sources=(_NASREDDINE,),
        rights=Rights(
            status=RightsStatus.LICENCE,
            holder="Ziad Nasreddine",
            evidence="training and certification since 2020 to 2021; no electronic reproduction without agreement",
            ships=message("keys and most points of the domains, and the arithmetic"),
            confidence=Confidence.PARTLY_CONFIRMED,
        ),
    ),
)

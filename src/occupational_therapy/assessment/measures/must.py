"""Malnutrition Universal Screening Tool: the risk of malnutrition, from body mass, weight lost and acute illness.

Population: adults in all care. Edition: Elia 2003, British Association for Parenteral and Enteral Nutrition.
Items: body mass index; weight lost unplanned in the last three to six months, in percent, 0 for none or a gain;
whether the person is acutely ill and has had, or is likely to have, nothing to eat for more than five days. Body mass
is taken from 5 to 100 and loss from 0 to 100 (a choice of this library).
Scoring: 0, 1 or 2 points for body mass (above 20; 18.5 to 20; below 18.5) and for loss (below 5; 5 to 10; above 10),
2 for acute illness; their sum, 0 to 6, lower is better; and the level of risk, 0, 1 or 2.
Missing answers: height, weight or arm measured otherwise may stand in where the authors say so; without what it needs
there is no score, only the clinician's impression. Bands: the authors' levels.

>>> from occupational_therapy.assessment import measure
>>> result = measure("must").score(dict(bmi=18.4, weight_loss_percent=10, acute_disease_effect=0))
>>> result["total"].value, result["risk_level"].value, str(result["total"].bands["must"].label)
(3, 2, 'high risk')
"""

from fractions import Fraction

from occupational_therapy.assessment.alert import Alert
from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.definition import Administration, Code, Measure
from occupational_therapy.assessment.expressions import Compare, Comparison, Constant, Node, Raw
from occupational_therapy.assessment.forms import by_case, recoded, times, total
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.findings import Severity
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_BMI = Item(key="bmi", label=message("Body mass index"), low=5, high=100, unit=message("kg/m²"))
_LOSS = Item(key="weight_loss_percent", label=message("Weight lost unplanned"), low=0, high=100, unit=message("%"))
_ACUTE = Item(
    key="acute_disease_effect", label=message("Acutely ill and not eating for over five days"), options=scale(0, 1)
)
_OBESE_ABOVE = 30

_BMI_POINTS = by_case(
    (Compare(Raw(_BMI.key), Comparison.LESS, Constant(Fraction("18.5"))), Constant(2)),
    (Compare(Raw(_BMI.key), Comparison.AT_MOST, Constant(20)), Constant(1)),
    otherwise=Constant(0),
)
_LOSS_POINTS = by_case(
    (Compare(Raw(_LOSS.key), Comparison.LESS, Constant(5)), Constant(0)),
    (Compare(Raw(_LOSS.key), Comparison.AT_MOST, Constant(10)), Constant(1)),
    otherwise=Constant(2),
)
_ACUTE_POINTS = times(_ACUTE.key, 2)
_TOTAL = total(_BMI_POINTS, _LOSS_POINTS, _ACUTE_POINTS)
_LEVELS = (
    Band(0, 0, message("low risk")),
    Band(1, 1, message("medium risk")),
    Band(2, 6, message("high risk")),
)
_LEVEL_OF = {points: level for level, band in enumerate(_LEVELS) for points in range(int(band.low), int(band.high) + 1)}
"""The level of risk for each total."""

_ELIA = Source("Elia M (ed). Screening for malnutrition: development and use of MUST. BAPEN 2003")
_STRATTON = Source("Stratton RJ et al. Br J Nutr 2004;92:799-808")
_NO_SCORE = Source(
    "BAPEN, guide and explanatory booklet",
    Confidence.PARTLY_CONFIRMED,
    "what may stand in was read; that there is no score without it is from memory",
)


def _score(key: str, label: Message, of: Node) -> Score:
    return Score(key=key, label=label, of=of, direction=Direction.LOWER_IS_BETTER)


MEASURES = (
    Measure(
        name="must",
        label=message("Malnutrition Universal Screening Tool"),
        edition="BAPEN 2003",
        purpose=message("the risk of malnutrition"),
        items=(_BMI, _LOSS, _ACUTE),
        scores=(
            _score("bmi_score", message("Points for body mass"), _BMI_POINTS),
            _score("weight_loss_score", message("Points for weight lost"), _LOSS_POINTS),
            _score("acute_disease_score", message("Points for acute illness"), _ACUTE_POINTS),
            _score("total", message("Total"), _TOTAL),
            _score("risk_level", message("Level of risk, 0 low to 2 high"), recoded(_TOTAL, _LEVEL_OF)),
        ),
        bands=(
            BandSet(
                key="must",
                score="total",
                label=message("Levels of risk"),
                bands=_LEVELS,
                population=message("adults in all care"),
                sources=(_ELIA,),
            ),
        ),
        alerts=(
            Alert(
                key="must_obesity",
                when=Compare(Raw(_BMI.key), Comparison.MORE, Constant(_OBESE_ABOVE)),
                severity=Severity.NOTE,
                message=message("the body mass index is above {limit}: record obesity", limit=_OBESE_ABOVE),
                sources=(_ELIA,),
            ),
        ),
        administration=(Administration.OBSERVED, Administration.INTERVIEW),
        ages=ADULTS,
        areas=(Area.SELF_CARE,),
        specialisms=("seating_and_posture", "rehabilitation"),
        caveats=(
            message("Where weight or height cannot be had, the authors name measurements that may stand in"),
            message("Without body mass and weight lost there is no score, only a clinical impression of the risk"),
        ),
        codes=(
            Code(system="snomed_ct", code="414648004"),
            Code(system="snomed_ct", code="444297006", means="total"),
        ),
        sources=(_ELIA, _STRATTON, _NO_SCORE),
        rights=Rights(
            status=RightsStatus.FREE,
            holder="BAPEN",
            evidence="believed free for clinical use with acknowledgement; adaptations need permission",
            confidence=Confidence.FROM_MEMORY,
        ),
    ),
)

"""Work and Social Adjustment Scale: how far a problem impairs work, home, leisure and relationships.

Population: adults with mental health conditions; the client answers. Edition: Mundt, Marks, Shear and Greist 2002.
Scoring: five items of 0 to 8 are summed, 0 to 40; lower is better. A person who does not work for reasons unrelated
to the problem leaves item 1 as not applicable: four items, 0 to 32. Missing answers otherwise: no rule found.
Bands: Mundt 2002, for the form of five items only.

>>> from occupational_therapy.assessment import NOT_APPLICABLE, measure
>>> answers = dict(work=NOT_APPLICABLE, home_management=4, social_leisure=5, private_leisure=2, relationships=3)
>>> total = measure("wsas").score(answers)["total"]
>>> total.value, str(total.status), total.bands
(14, 'complete', {'mundt_2002': None})
"""

from occupational_therapy.assessment.answers import NOT_APPLICABLE, Item, scale
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.change import Threshold, ThresholdKind
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.forms import total, unless_not_applicable
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_WORK = Item(key="work", label=message("Work"), options=scale(0, 8), states=(NOT_APPLICABLE,))
_OTHERS = (
    Item(key="home_management", label=message("Home management"), options=scale(0, 8)),
    Item(key="social_leisure", label=message("Social leisure"), options=scale(0, 8)),
    Item(key="private_leisure", label=message("Private leisure"), options=scale(0, 8)),
    Item(key="relationships", label=message("Relationships"), options=scale(0, 8)),
)
_MUNDT = Source("Mundt JC, Marks IM, Shear MK, Greist JH. Br J Psychiatry 2002;180:461-464")
_ZAHRA = Source("Zahra D et al. 2014", Confidence.FROM_MEMORY, "the abstract was read and gives no figure")

MEASURES = (
    Measure(
        name="wsas",
        label=message("Work and Social Adjustment Scale"),
        edition="Mundt 2002",
        purpose=message("how far a problem impairs work, home, leisure and relationships"),
        items=(_WORK, *_OTHERS),
        scores=(
            Score(
                key="total",
                label=message("Total"),
                of=total(unless_not_applicable(_WORK.key), *(item.key for item in _OTHERS)),
                direction=Direction.LOWER_IS_BETTER,
            ),
        ),
        bands=(
            BandSet(
                key="mundt_2002",
                score="total",
                label=message("Mundt 2002"),
                bands=(
                    Band(0, 9, message("subclinical")),
                    Band(10, 20, message("significant impairment, less severe symptoms")),
                    Band(21, 40, message("moderately severe or worse")),
                ),
                population=message("adults with depression or obsessive-compulsive disorder"),
                needs=(_WORK.key,),
                sources=(_MUNDT,),
            ),
        ),
        thresholds=(
            Threshold(
                score="total",
                kind=ThresholdKind.IMPORTANCE,
                value=8,
                statistic="MCID",
                population=message("adults in talking therapies in England"),
                sources=(_ZAHRA,),
            ),
        ),
        administration=(Administration.SELF_REPORT,),
        ages=ADULTS,
        areas=(Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("vocational_rehabilitation", "rehabilitation"),
        caveats=(message("Without the item on work the highest score is 32, and the published bands do not apply"),),
        sources=(_MUNDT,),
        rights=Rights(
            status=RightsStatus.UNCLEAR,
            holder="Isaac Marks",
            evidence="a rehabilitation database lists it as free of cost; elsewhere its wording is held back",
            confidence=Confidence.PARTLY_CONFIRMED,
        ),
    ),
)

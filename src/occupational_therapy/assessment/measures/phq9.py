"""PHQ-9: the severity of depression over two weeks in nine items.

Population: adults; the client answers. Edition: Kroenke, Spitzer and Williams 2001. Items are answered 0 to 3.
Scoring: the sum, 0 to 27; lower is better. Missing answers: strict, or by name ``prorate``, which lets up to two
blanks take the mean of the others. Bands: Kroenke 2001. Any answer above 0 to item 9 must be followed up, whatever
the total.

>>> from occupational_therapy.assessment import measure
>>> answers = dict(q1=2, q2=1, q4=2, q5=1, q6=1, q8=0, q9=0)
>>> measure("phq9").score(answers)["total"].value is None
True
>>> measure("phq9").score(answers, missing_rule="prorate")["total"].value
9.0
"""

from occupational_therapy.assessment.alert import Alert
from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.change import Threshold, ThresholdKind
from occupational_therapy.assessment.definition import Administration, Code, Measure
from occupational_therapy.assessment.expressions import Compare, Comparison, Constant, Raw
from occupational_therapy.assessment.forms import prorated, total
from occupational_therapy.assessment.scores import STRICT, Direction, MissingRule, Score
from occupational_therapy.kernel.findings import Severity
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_ITEMS: tuple[tuple[str, Message], ...] = (
    ("q1", message("Interest")),
    ("q2", message("Mood")),
    ("q3", message("Sleep")),
    ("q4", message("Energy")),
    ("q5", message("Appetite")),
    ("q6", message("Self-worth")),
    ("q7", message("Concentration")),
    ("q8", message("Movement")),
    ("q9", message("Thoughts of self-harm")),
)
_KEYS = tuple(key for key, _ in _ITEMS)
_KROENKE = Source("Kroenke K, Spitzer RL, Williams JBW. J Gen Intern Med 2001;16:606-613")
_PRORATING = MissingRule(
    key="prorate",
    label=message("up to two blanks take the mean of the answered items"),
    sources=(
        Source(
            "NHS Data Dictionary, Patient Health Questionnaire-9 (PHQ-9)",
            note="one or two blanks take the mean of the others; with more the form is not scored",
        ),
    ),
)

MEASURES = (
    Measure(
        name="phq9",
        label=message("PHQ-9"),
        edition="Kroenke 2001",
        purpose=message("severity of depression over the last two weeks"),
        items=tuple(Item(key=key, label=label, options=scale(0, 3)) for key, label in _ITEMS),
        scores=(
            Score(
                key="total",
                label=message("Total"),
                of=total(*_KEYS),
                by_rule=((_PRORATING.key, prorated(*_KEYS, at_least=len(_KEYS) - 2)),),
                direction=Direction.LOWER_IS_BETTER,
            ),
        ),
        missing_rules=(STRICT, _PRORATING),
        bands=(
            BandSet(
                key="kroenke_2001",
                score="total",
                label=message("Kroenke 2001"),
                bands=(
                    Band(0, 4, message("minimal")),
                    Band(5, 9, message("mild")),
                    Band(10, 14, message("moderate")),
                    Band(15, 19, message("moderately severe")),
                    Band(20, 27, message("severe")),
                ),
                population=message("adults in primary care"),
                sources=(_KROENKE,),
            ),
            BandSet(
                key="screen_kroenke_2001",
                score="total",
                label=message("Screen, Kroenke 2001"),
                bands=(
                    Band(0, 9, message("below the cut-off")),
                    Band(10, 27, message("at or above the cut-off")),
                ),
                population=message("adults in primary care"),
                sources=(_KROENKE,),
            ),
        ),
        thresholds=(
            Threshold(
                score="total",
                kind=ThresholdKind.IMPORTANCE,
                value=5,
                statistic="important change",
                population=message("adults in primary care"),
                sources=(Source("Kroenke K and colleagues", Confidence.FROM_MEMORY, "the cautious choice"),),
            ),
            Threshold(
                score="total",
                kind=ThresholdKind.IMPORTANCE,
                value=21,
                percent=True,
                statistic="minimal important difference at moderate severity",
                population=message("adults in primary care in the United Kingdom"),
                sources=(Source("Kounali D et al. 2022, abstract"),),
            ),
        ),
        alerts=(
            Alert(
                key="phq9_self_harm",
                when=Compare(Raw("q9"), Comparison.MORE, Constant(0)),
                severity=Severity.STOP,
                message=message(
                    "item 9 of the PHQ-9 was answered above 0: ask about thoughts of self-harm and follow the "
                    "local risk pathway today, whatever the total"
                ),
                untold=message("item 9 of the PHQ-9 was not answered: ask about thoughts of self-harm"),
                sources=(_KROENKE,),
            ),
        ),
        administration=(Administration.SELF_REPORT,),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("rehabilitation", "vocational_rehabilitation"),
        caveats=(message("It measures severity and screens; it does not diagnose"),),
        codes=(
            Code(system="loinc", code="44249-1"),
            Code(system="loinc", code="44261-6", means="total"),
            Code(system="snomed_ct", code="720433000", means="total"),
        ),
        sources=(_KROENKE,),
        rights=Rights(
            status=RightsStatus.FREE,
            holder="Pfizer",
            evidence="the notice on the form: no permission needed to reproduce, translate, display or distribute",
        ),
    ),
)

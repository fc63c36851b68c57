"""QuickDASH: what an upper limb keeps a person from doing, in eleven items, with optional modules for work and sport.

Population: adults with any condition of the upper limb; the client answers for the last week.
Edition: Beaton, Wright and Katz 2005. Items are answered 1 (best) to 5.
Scoring: (mean of the answered items - 1) × 25, from 0 to 100; lower is better. The modules are scored apart in the
same way and never averaged in. Missing answers (the authors' rule): ten of the eleven items are needed, and all four
of a module.
Bands: none were published by the owner; severity labels seen in apps have no source and are left out.

>>> from occupational_therapy.assessment import measure
>>> answers = {f"q{number}": 2 for number in range(1, 11)}
>>> result = measure("quickdash").score(answers)
>>> result["quickdash"].value, str(result["quickdash"].status)
(25.0, 'prorated')
"""

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.change import Threshold, ThresholdKind
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.expressions import Node
from occupational_therapy.assessment.forms import mean_of_answered, plus, times
from occupational_therapy.assessment.scores import Direction, MissingRule, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_ITEMS: tuple[tuple[str, Message], ...] = (
    ("q1", message("Opening a tight jar")),
    ("q2", message("Heavy household work")),
    ("q3", message("Carrying a bag")),
    ("q4", message("Washing the back")),
    ("q5", message("Cutting food")),
    ("q6", message("Leisure that takes force")),
    ("q7", message("Effect on social life")),
    ("q8", message("Effect on work or daily activities")),
    ("q9", message("Pain")),
    ("q10", message("Tingling")),
    ("q11", message("Effect on sleep")),
)
_WORK: tuple[tuple[str, Message], ...] = (
    ("w1", message("Work: usual technique")),
    ("w2", message("Work: pain")),
    ("w3", message("Work: quality")),
    ("w4", message("Work: usual time")),
)
_SPORT: tuple[tuple[str, Message], ...] = (
    ("s1", message("Sport or music: usual technique")),
    ("s2", message("Sport or music: pain")),
    ("s3", message("Sport or music: quality")),
    ("s4", message("Sport or music: usual time")),
)

_BEATON = Source("Beaton DE, Wright JG, Katz JN. J Bone Joint Surg Am 2005;87:1038-1046")
_IWH = Source("Institute for Work & Health. Scoring the DASH, public copy")
_SORENSEN = Source("Sorensen AA et al. 2013, abstract (MCID 14, 95 % confidence interval 9 to 20)")
_FRANCHIGNONI = Source("Franchignoni F et al. 2014, abstract (MDC at the 90 % level, not 95 %)")


def _scored(items: tuple[tuple[str, Message], ...], at_least: int) -> Node:
    return times(plus(mean_of_answered(*(key for key, _ in items), at_least=at_least), -1), 25)


def _score(key: str, label: Message, items: tuple[tuple[str, Message], ...], at_least: int) -> Score:
    return Score(key=key, label=label, of=_scored(items, at_least), direction=Direction.LOWER_IS_BETTER, decimals=1)


MEASURES = (
    Measure(
        name="quickdash",
        label=message("QuickDASH"),
        edition="Beaton, Wright and Katz 2005",
        purpose=message("disability and symptoms of the upper limb, as the client sees them"),
        items=(
            *(Item(key=key, label=label, options=scale(1, 5)) for key, label in _ITEMS),
            *(Item(key=key, label=label, options=scale(1, 5)) for key, label in (*_WORK, *_SPORT)),
        ),
        scores=(
            _score("quickdash", message("QuickDASH"), _ITEMS, len(_ITEMS) - 1),
            _score("work_module", message("Work module"), _WORK, len(_WORK)),
            _score("sports_module", message("Sport and performing arts module"), _SPORT, len(_SPORT)),
        ),
        missing_rules=(
            MissingRule(
                key="author",
                label=message("the main score needs 10 of its 11 items, a module all 4 of its own"),
                sources=(_IWH,),
            ),
        ),
        thresholds=(
            Threshold(
                score="quickdash",
                kind=ThresholdKind.IMPORTANCE,
                value=14,
                statistic="MCID",
                population=message("adults with non-operative conditions of hand, wrist or forearm"),
                sources=(_SORENSEN,),
            ),
            Threshold(
                score="quickdash",
                kind=ThresholdKind.IMPORTANCE,
                value="15.91",
                statistic="MCID",
                population=message("adults with musculoskeletal conditions of the upper limb"),
                sources=(_FRANCHIGNONI,),
            ),
            Threshold(
                score="quickdash",
                kind=ThresholdKind.ERROR,
                value="12.85",
                statistic="MDC90",
                population=message("adults with musculoskeletal conditions of the upper limb"),
                sources=(_FRANCHIGNONI,),
            ),
        ),
        administration=(Administration.SELF_REPORT,),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("hand_therapy", "vocational_rehabilitation", "rehabilitation"),
        caveats=(message("The optional modules are scores of their own and are never averaged into the main score"),),
        sources=(_BEATON, _IWH),
        rights=Rights(
            status=RightsStatus.FREE_NON_COMMERCIAL,
            holder="Institute for Work & Health",
            evidence="the owner's pages: free for non-commercial clinical and research use, commercial use by licence",
        ),
    ),
)

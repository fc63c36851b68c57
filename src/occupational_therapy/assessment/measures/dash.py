"""DASH: what an upper limb keeps a person from doing, in thirty items, with optional modules for work and sport.

Population: adults with any condition of the upper limb; the client answers for the last week.
Edition: Hudak, Amadio and Bombardier 1996, with the scoring of 2002. Items are answered 1 (best) to 5.
Scoring: (mean of the answered items - 1) × 25, from 0 to 100; lower is better. The modules are scored apart in the
same way and never averaged in. Missing answers (the authors' rule): 27 of the thirty items are needed, and all four of
a module.
Bands: none were published by the owner; severity labels seen in apps have no source and are left out.
The QuickDASH is eleven of these items, and takes their labels from here.

>>> from occupational_therapy.assessment import measure
>>> answers = {f"q{number}": 2 for number in range(1, 28)}
>>> result = measure("dash").score(answers)
>>> result["dash"].value, str(result["dash"].status), result["work_module"].value
(25.0, 'prorated', None)
"""

from collections.abc import Iterable, Sequence

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.change import Threshold, ThresholdKind
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.forms import mean_of_answered, plus, times
from occupational_therapy.assessment.scores import Direction, MissingRule, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = [
    "CAVEATS",
    "FRANCHIGNONI",
    "IWH",
    "LABELS",
    "MEASURES",
    "MODULE_ITEMS",
    "MODULE_SCORES",
    "MUSCULOSKELETAL",
    "NON_OPERATIVE",
    "RIGHTS",
    "dash_items",
    "dash_missing_rule",
    "dash_score",
]

LABELS: dict[int, Message] = {
    1: message("Opening a tight jar"),
    2: message("Writing"),
    3: message("Using a key"),
    4: message("Meals"),
    5: message("Heavy door"),
    6: message("Shelf overhead"),
    7: message("Heavy household work"),
    8: message("Garden"),
    9: message("Bed"),
    10: message("Carrying a bag"),
    11: message("Carrying something heavy"),
    12: message("Light bulb overhead"),
    13: message("Hair"),
    14: message("Washing the back"),
    15: message("Jumper"),
    16: message("Cutting food"),
    17: message("Light leisure"),
    18: message("Leisure that takes force"),
    19: message("Leisure with a free arm"),
    20: message("Transport"),
    21: message("Intimacy"),
    22: message("Effect on social life"),
    23: message("Effect on work or daily activities"),
    24: message("Pain"),
    25: message("Pain on activity"),
    26: message("Tingling"),
    27: message("Weakness"),
    28: message("Stiffness"),
    29: message("Effect on sleep"),
    30: message("Self-image"),
}
"""Short labels of ours for the topics of the items, by their numbers in the DASH."""
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
_ITEMS = tuple((f"q{number}", label) for number, label in LABELS.items())
_MAY_BE_MISSING = 3

_HUDAK = Source("Hudak PL, Amadio PC, Bombardier C. Am J Ind Med 1996;29:602-608")
IWH = Source("Institute for Work & Health. Scoring the DASH, public copy")
FRANCHIGNONI = Source("Franchignoni F et al. 2014, abstract (MDC at the 90 % level, not 95 %)")
_GUMMESSON = Source("Gummesson C et al. 2003, as quoted by a society for surgery of the hand")
_SORENSEN = Source("Sorensen AA et al. 2013, abstract (MCID 10, 95 % confidence interval 5 to 15)")
NON_OPERATIVE = message("adults with non-operative conditions of hand, wrist or forearm")
MUSCULOSKELETAL = message("adults with musculoskeletal conditions of the upper limb")
RIGHTS = Rights(
    status=RightsStatus.FREE_NON_COMMERCIAL,
    holder="Institute for Work & Health",
    evidence="the owner's pages: free for non-commercial clinical and research use, commercial use by licence",
)
CAVEATS = (message("The optional modules are scores of their own and are never averaged into the main score"),)


def dash_items(items: Iterable[tuple[str, Message]]) -> tuple[Item, ...]:
    """Items as the DASH answers them."""
    return tuple(Item(key=key, label=label, options=scale(1, 5)) for key, label in items)


def dash_missing_rule(all_items: int, may_be_missing: int) -> MissingRule:
    """The authors' rule, for a main score of so many items."""
    return MissingRule(
        key="author",
        label=message(
            "the main score needs {least} of its {all} items, a module every one of its own",
            least=all_items - may_be_missing,
            all=all_items,
        ),
        sources=(IWH,),
    )


def dash_score(key: str, label: Message, items: Sequence[tuple[str, Message]], may_be_missing: int = 0) -> Score:
    """A score as the DASH makes it: the mean of the answered items on a scale from 0 to 100."""
    keys = tuple(item for item, _ in items)
    answered = mean_of_answered(*keys, at_least=len(keys) - may_be_missing)
    return Score(
        key=key, label=label, of=times(plus(answered, -1), 25), direction=Direction.LOWER_IS_BETTER, decimals=1
    )


MODULE_ITEMS = dash_items((*_WORK, *_SPORT))
"""The items of the two optional modules."""
MODULE_SCORES = (
    dash_score("work_module", message("Work module"), _WORK),
    dash_score("sports_module", message("Sport and performing arts module"), _SPORT),
)
"""The scores of the two optional modules."""

MEASURES = (
    Measure(
        name="dash",
        label=message("Disabilities of the Arm, Shoulder and Hand"),
        edition="Hudak 1996, scoring of 2002",
        purpose=message("disability and symptoms of the upper limb, as the client sees them"),
        items=(*dash_items(_ITEMS), *MODULE_ITEMS),
        scores=(dash_score("dash", message("DASH"), _ITEMS, _MAY_BE_MISSING), *MODULE_SCORES),
        missing_rules=(dash_missing_rule(len(_ITEMS), _MAY_BE_MISSING),),
        thresholds=(
            Threshold(
                score="dash",
                kind=ThresholdKind.IMPORTANCE,
                value=10,
                statistic="MCID",
                population=message("adults after surgery of the upper limb"),
                sources=(_GUMMESSON,),
            ),
            Threshold(
                score="dash",
                kind=ThresholdKind.IMPORTANCE,
                value=10,
                statistic="MCID",
                population=NON_OPERATIVE,
                sources=(_SORENSEN,),
            ),
            Threshold(
                score="dash",
                kind=ThresholdKind.IMPORTANCE,
                value="10.83",
                statistic="MCID",
                population=MUSCULOSKELETAL,
                sources=(FRANCHIGNONI,),
            ),
            Threshold(
                score="dash",
                kind=ThresholdKind.ERROR,
                value="10.81",
                statistic="MDC90",
                population=MUSCULOSKELETAL,
                sources=(FRANCHIGNONI,),
            ),
        ),
        administration=(Administration.SELF_REPORT,),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("hand_therapy", "vocational_rehabilitation", "rehabilitation"),
        caveats=CAVEATS,
        sources=(_HUDAK, IWH),
        rights=RIGHTS,
    ),
)

"""Patient-Rated Wrist Evaluation: pain and difficulty in using a wrist, in fifteen items.

Population: adults with a condition of the wrist; the client answers for the last week.
Edition: MacDermid and others 1998. Items are answered 0 (best) to 10.
Scoring: pain is the sum of five items, 0 to 50; function is half the sum of ten, 0 to 50; the total, 0 to 100, is
both together; lower is better.
Missing answers: strict unless ``mean_substitute`` is named, the manual's rule of 2007: a blank takes the mean of the
answered items of its subscale, at most one of the five on pain and two of the ten on function. A subscale with more
blanks has no score, and then there is no total.
Bands: none.

>>> from occupational_therapy.assessment import measure
>>> answers = dict(p1=3, p2=6, p3=7, p4=8, p5=5, f1=4, f2=5, f3=3, f5=8, f6=2, f7=3, f8=5, f10=7)
>>> measure("prwe").score(answers)["total"].value is None
True
>>> measure("prwe").score(answers, missing_rule="mean_substitute")["total"].value
52.125
"""

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.change import Threshold, ThresholdKind
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.expressions import Node
from occupational_therapy.assessment.forms import prorated, times, total
from occupational_therapy.assessment.scores import STRICT, Direction, MissingRule, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_PAIN: tuple[tuple[str, Message], ...] = (
    ("p1", message("Pain at rest")),
    ("p2", message("Pain on repeated movement")),
    ("p3", message("Pain on lifting")),
    ("p4", message("Worst pain")),
    ("p5", message("Frequency of pain")),
)
_FUNCTION: tuple[tuple[str, Message], ...] = (
    ("f1", message("Door knob")),
    ("f2", message("Cutting")),
    ("f3", message("Buttons")),
    ("f4", message("Pushing up from a chair")),
    ("f5", message("Carrying about 5 kg")),
    ("f6", message("Toilet paper")),
    ("f7", message("Self-care")),
    ("f8", message("Household work")),
    ("f9", message("Work")),
    ("f10", message("Recreation")),
)
_PAIN_MAY_BE_MISSING = 1
_FUNCTION_MAY_BE_MISSING = 2

_MACDERMID = Source("MacDermid JC, Turgeon T, Richards RS, Beadle M, Roth JH. J Orthop Trauma 1998;12:577-586")
_MANUAL = Source(
    "PRWE manual 2007, as a public program of AO Clinical Investigation (2012) follows and quotes it",
    Confidence.PARTLY_CONFIRMED,
    "the manual itself was not read",
)
_SORENSEN = Source("Sorensen AA et al. 2013, abstract (MCID 14, 95 % confidence interval 8 to 20)")
_WALENKAMP = Source("Walenkamp MMJ et al. 2015", Confidence.FROM_MEMORY, "the title was read, the figures were not")
_BY_RULE = MissingRule(
    key="mean_substitute",
    label=message(
        "a blank takes the mean of the answered items of its subscale, at most {pain} on pain and {function} on "
        "function",
        pain=_PAIN_MAY_BE_MISSING,
        function=_FUNCTION_MAY_BE_MISSING,
    ),
    sources=(_MANUAL,),
)
_STRICT = MissingRule(
    key=STRICT.key,
    label=STRICT.label,
    sources=(
        Source(
            "library choice",
            Confidence.CONVENTION,
            "the rule of the manual stands beside it and is followed when named",
        ),
    ),
)


def _keys(items: tuple[tuple[str, Message], ...]) -> tuple[str, ...]:
    return tuple(key for key, _ in items)


def _substituted(items: tuple[tuple[str, Message], ...], may_be_missing: int) -> Node:
    return prorated(*_keys(items), at_least=len(items) - may_be_missing)


def _score(key: str, label: Message, strict: Node, substituted: Node) -> Score:
    return Score(
        key=key,
        label=label,
        of=strict,
        by_rule=((_BY_RULE.key, substituted),),
        direction=Direction.LOWER_IS_BETTER,
        decimals=1,
    )


_PAIN_SUMS = total(*_keys(_PAIN)), _substituted(_PAIN, _PAIN_MAY_BE_MISSING)
_FUNCTION_SUMS = (
    times(total(*_keys(_FUNCTION)), 1, 2),
    times(_substituted(_FUNCTION, _FUNCTION_MAY_BE_MISSING), 1, 2),
)
"""Each subscale strictly, and with blanks at the mean."""
_FRACTURE = message("adults after a fracture of the distal radius")

MEASURES = (
    Measure(
        name="prwe",
        label=message("Patient-Rated Wrist Evaluation"),
        edition="MacDermid 1998",
        purpose=message("pain and difficulty in using a wrist, as the client sees them"),
        items=tuple(Item(key=key, label=label, options=scale(0, 10)) for key, label in (*_PAIN, *_FUNCTION)),
        scores=(
            _score("pain", message("Pain"), *_PAIN_SUMS),
            _score("function", message("Function"), *_FUNCTION_SUMS),
            _score(
                "total",
                message("Total"),
                *(total(pain, function) for pain, function in zip(_PAIN_SUMS, _FUNCTION_SUMS, strict=True)),
            ),
        ),
        missing_rules=(_STRICT, _BY_RULE),
        thresholds=(
            Threshold(
                score="total",
                kind=ThresholdKind.IMPORTANCE,
                value=14,
                statistic="MCID",
                population=message("adults with non-operative conditions of hand, wrist or forearm"),
                sources=(_SORENSEN,),
            ),
            Threshold(
                score="total",
                kind=ThresholdKind.IMPORTANCE,
                value="11.5",
                statistic="MCID",
                population=_FRACTURE,
                sources=(_WALENKAMP,),
            ),
            Threshold(
                score="total",
                kind=ThresholdKind.ERROR,
                value=11,
                statistic="MDC",
                population=_FRACTURE,
                sources=(_WALENKAMP,),
            ),
        ),
        administration=(Administration.SELF_REPORT,),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("hand_therapy", "rehabilitation"),
        caveats=(
            message(
                "Thresholds of change depend on the population: after plating of a fracture far larger ones were "
                "reported, 43.1 at six weeks and 56.0 at twelve"
            ),
        ),
        sources=(_MACDERMID,),
        rights=Rights(
            status=RightsStatus.FREE_NON_COMMERCIAL,
            holder="Joy C MacDermid",
            evidence="secondary pages: copyright of the author, free for clinical and research use on request",
            confidence=Confidence.PARTLY_CONFIRMED,
        ),
    ),
)

"""WHODAS 2.0, 12 items: difficulties over 30 days, two items from each of six domains of functioning.

Population: adults of any condition; self-report, proxy or interview. Edition: Üstün and others (eds), WHO manual
2010. Items are kept as 0 (none) to 4 (extreme or cannot); each is one of the 36.
Scoring, simple: the sum, 0 to 48 (12 to 60 where answers are numbered from 1), also in percent of the highest sum.
Scoring, complex: the items are recoded as in the form of 36 and their sum given in percent of the highest possible.
Lower is better. Twelve items give no scores of domains. The item on work is answered for the main daily work.
Missing answers: one missing item takes the mean of the other eleven; with more there is no score. The rule is from
memory of the manual. Bands: the WHO gives none.
Norms: in an Australian survey (Andrews 2009) the simple sum had a mean of 6.3 (standard deviation 7.1) with any mental
disorder, 4.3 (6.1) with any physical disorder and 1.4 (3.6) with neither.

>>> from occupational_therapy.assessment import measure
>>> whodas = measure("whodas_2_12")
>>> result = whodas.score({item.key: 1 for item in whodas.items})
>>> result["simple_percent"].value, round(result["complex_total"].value, 4)
(25.0, 33.3333)
"""

from occupational_therapy.assessment.answers import Item
from occupational_therapy.assessment.definition import Administration, Code, Measure
from occupational_therapy.assessment.expressions import Node, Raw
from occupational_therapy.assessment.forms import plus, prorated, recoded, times
from occupational_therapy.assessment.measures import whodas_2_36
from occupational_therapy.assessment.measures.whodas_2_36 import COLLAPSED, COLLAPSED_ITEMS
from occupational_therapy.assessment.scores import Direction, MissingRule, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Source
from occupational_therapy.occupations import Area

__all__ = ["MEASURES"]

_PARENTS = {
    "s1_standing": "d2_1",
    "s2_household": "d5_1",
    "s3_learning": "d1_4",
    "s4_community": "d6_1",
    "s5_emotion": "d6_5",
    "s6_concentrating": "d1_1",
    "s7_walking": "d2_5",
    "s8_washing": "d3_1",
    "s9_dressing": "d3_2",
    "s10_strangers": "d4_1",
    "s11_friendship": "d4_2",
    "s12_work": "d5_5",
}
"""The item of the form of 36 that each is."""
_WHOLE = next(each for each in whodas_2_36.MEASURES if each.variant == "working_36")
_ITEMS = tuple(
    Item(key=key, label=_WHOLE.item(parent).label, options=_WHOLE.item(parent).options)
    for key, parent in _PARENTS.items()
)
_AT_LEAST = len(_ITEMS) - 1

_COMPLEX: tuple[Node, ...] = tuple(
    recoded(key, COLLAPSED) if parent in COLLAPSED_ITEMS else Raw(key) for key, parent in _PARENTS.items()
)
_HIGHEST_COMPLEX = sum(
    max(COLLAPSED.values()) if parent in COLLAPSED_ITEMS else max(COLLAPSED) for parent in _PARENTS.values()
)
_SIMPLE = prorated(*_PARENTS, at_least=_AT_LEAST)
_HIGHEST_SIMPLE = sum(int(max(item.numbers)) for item in _ITEMS)

_MISSING = MissingRule(
    key="author",
    label=message("one missing item takes the mean of the other eleven; with more there is no score"),
    sources=(
        Source("WHO manual 2010, 6.5", Confidence.FROM_MEMORY, "the copies found are cut off before this chapter"),
        Source(
            "mean of recoded answers for complex scores, of raw answers for simple ones",
            Confidence.CONVENTION,
            "as in the form of 36 items",
        ),
    ),
)
_ANDREWS = Source("Andrews G et al. 2009, abstract (norms of the simple sum in Australia)")


def _score(key: str, label: Message, of: Node, decimals: int) -> Score:
    return Score(key=key, label=label, of=of, direction=Direction.LOWER_IS_BETTER, decimals=decimals)


MEASURES = (
    Measure(
        name="whodas_2_12",
        label=message("WHODAS 2.0, 12 items"),
        edition=_WHOLE.edition,
        purpose=message("difficulties over the last 30 days in functioning, in short"),
        items=_ITEMS,
        scores=(
            _score("simple_sum_0_4", message("Total, simple, of answers 0 to 4"), _SIMPLE, 1),
            _score("simple_sum_1_5", message("Total, simple, of answers 1 to 5"), plus(_SIMPLE, len(_ITEMS)), 1),
            _score("simple_percent", message("Total, simple, in percent"), times(_SIMPLE, 100, _HIGHEST_SIMPLE), 2),
            _score(
                "complex_total",
                message("Total, complex"),
                times(prorated(*_COMPLEX, at_least=_AT_LEAST), 100, _HIGHEST_COMPLEX),
                2,
            ),
        ),
        missing_rules=(_MISSING,),
        administration=(Administration.SELF_REPORT, Administration.PROXY_REPORT, Administration.INTERVIEW),
        ages=_WHOLE.ages,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=_WHOLE.specialisms,
        caveats=(
            message("The WHO gives no cut points of severity"),
            message("Twelve items give no scores of domains"),
            message("There is no form of eleven items for people who do not work: answer for the main daily work"),
        ),
        codes=(
            Code(system="snomed_ct", code="719091001"),
            Code(system="snomed_ct", code="715823002", means="simple_sum_0_4"),
        ),
        sources=(*_WHOLE.sources, _ANDREWS),
        rights=_WHOLE.rights,
    ),
)

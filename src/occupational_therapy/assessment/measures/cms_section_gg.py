"""Section GG of the American item sets: self-care and mobility in post-acute care, and the sums paid by.

Population: adults in rehabilitation hospitals, nursing facilities and care at home in the United States; clinicians
rate usual performance. Edition: the item sets of the Centers for Medicare & Medicaid Services, from the CARE set.
Items: 1 for dependent to 6 for independent; 7, 9, 10 and 88 say why an activity was not attempted, which is not the
same as missing. A dash (not assessed) and a blank are missing here. The items after walking ten feet, one step and
four steps are skipped where that was not attempted: they are then not asked. The wheelchair items are not in these
sums and are left out.
Scoring, all higher is better: the sum of seven self-care items and of fifteen mobility items, in which an activity not
attempted counts 1; and the function scores of the payment model, in which the codes become 0 to 4 points, not
attempted 0, items of one kind are averaged, and the sum is rounded half up. Where ten feet were not walked, walking
adds nothing. Both are given unrounded too.
Missing answers: strict, or by name ``not_assessed_as_not_attempted``, as the payer does it.
The Discharge Function Score is not worked out: it fills gaps by a regression of its own.

>>> from occupational_therapy.assessment import measure
>>> section = measure("cms_section_gg")
>>> answers = {item.key: 4 for item in section.items}
>>> result = section.score(answers)
>>> result["irf_self_care_sum"].value, result["pdpm_pt_ot_function"].value, result["pdpm_nursing_function"].value
(28, 18, 12)
"""

from collections.abc import Callable

from occupational_therapy.assessment.answers import NOT_ASKED, Item, Option, scale
from occupational_therapy.assessment.definition import Administration, Code, Measure
from occupational_therapy.assessment.expressions import (
    Coalesce,
    Compare,
    Comparison,
    Constant,
    InState,
    Node,
    Rounding,
    When,
)
from occupational_therapy.assessment.forms import by_case, mean, recoded, rounded, total
from occupational_therapy.assessment.scores import STRICT, Direction, MissingRule, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_SELF_CARE: tuple[tuple[str, Message, str], ...] = (
    ("gg0130a_eating", message("Eating"), "83232-9"),
    ("gg0130b_oral_hygiene", message("Oral hygiene"), "83230-3"),
    ("gg0130c_toileting_hygiene", message("Toileting hygiene"), "83228-7"),
    ("gg0130e_shower_bathe", message("Shower or bath"), "83226-1"),
    ("gg0130f_upper_dressing", message("Dressing the upper body"), "83224-6"),
    ("gg0130g_lower_dressing", message("Dressing the lower body"), "83222-0"),
    ("gg0130h_footwear", message("Footwear"), "83220-4"),
)
_MOBILITY: tuple[tuple[str, Message, str], ...] = (
    ("gg0170a_roll", message("Rolling"), "83218-8"),
    ("gg0170b_sit_to_lying", message("From sitting to lying"), "83216-2"),
    ("gg0170c_lying_to_sitting", message("From lying to sitting"), "83214-7"),
    ("gg0170d_sit_to_stand", message("From sitting to standing"), "83212-1"),
    ("gg0170e_chair_bed_transfer", message("Transfer between chair and bed"), "83210-5"),
    ("gg0170f_toilet_transfer", message("Transfer to toilet"), "83208-9"),
    ("gg0170g_car_transfer", message("Transfer to car"), "83206-3"),
    ("gg0170i_walk_10ft", message("Walking 10 feet"), "83204-8"),
    ("gg0170j_walk_50ft_turns", message("Walking 50 feet with turns"), "83202-2"),
    ("gg0170k_walk_150ft", message("Walking 150 feet"), "83200-6"),
    ("gg0170l_uneven", message("Walking on uneven ground"), "83198-2"),
    ("gg0170m_one_step", message("One step"), "83196-6"),
    ("gg0170n_four_steps", message("Four steps"), "83194-1"),
    ("gg0170o_twelve_steps", message("Twelve steps"), "83192-5"),
    ("gg0170p_pick_up_object", message("Picking up an object"), "83190-9"),
)
"""Key, label, LOINC code."""
_ITEMS = (*_SELF_CARE, *_MOBILITY)
_SKIPPED = frozenset(
    ("gg0170j_walk_50ft_turns", "gg0170k_walk_150ft", "gg0170l_uneven", "gg0170n_four_steps", "gg0170o_twelve_steps")
)
"""Items that the form skips where an easier activity was not attempted."""

_RATED = scale(1, 6)
_NOT_ATTEMPTED = (
    Option(7, message("not attempted: refused")),
    Option(9, message("not attempted: not applicable")),
    Option(10, message("not attempted: the surroundings")),
    Option(88, message("not attempted: health or safety")),
)
_REASONS = tuple(option.value for option in _NOT_ATTEMPTED if isinstance(option.value, int))
_LEVELS = tuple(option.value for option in _RATED if isinstance(option.value, int))

_Term = Callable[[str], Node]


def _term(points: dict[int, int], nothing: int, *, filled: bool) -> _Term:
    """An item in points, an activity not attempted or skipped counting as given.

    Args:
        points: The points of each level.
        nothing: The points of an activity that was not attempted.
        filled: Whether an item without an answer counts as not attempted.
    """

    def term(item: str) -> Node:
        node = recoded(item, {**points, **dict.fromkeys(_REASONS, nothing)})
        if item in _SKIPPED:
            node = When(InState(item, NOT_ASKED), Constant(nothing), node)
        return Coalesce((node, Constant(nothing))) if filled else node

    return term


def _irf(*, filled: bool) -> _Term:
    return _term(dict(zip(_LEVELS, _LEVELS, strict=True)), 1, filled=filled)


def _pdpm(*, filled: bool) -> _Term:
    return _term({1: 0, 2: 1, 3: 2, 4: 3, 5: 4, 6: 4}, 0, filled=filled)


def _sum(items: tuple[tuple[str, Message, str], ...]) -> Callable[[bool], Node]:
    return lambda filled: total(*(_irf(filled=filled)(key) for key, *_ in items))


def _bed_and_transfers(term: _Term) -> tuple[Node, Node]:
    return (
        mean(term("gg0170b_sit_to_lying"), term("gg0170c_lying_to_sitting")),
        mean(term("gg0170d_sit_to_stand"), term("gg0170e_chair_bed_transfer"), term("gg0170f_toilet_transfer")),
    )


def _therapy(filled: bool) -> Node:  # noqa: FBT001 - one of two kinds, as in Score.by_rule
    term = _pdpm(filled=filled)
    walked = _term(dict.fromkeys(_LEVELS, 1), 0, filled=filled)("gg0170i_walk_10ft")
    walking = by_case(
        (Compare(walked, Comparison.EQUAL, Constant(0)), Constant(0)),
        otherwise=mean(term("gg0170j_walk_50ft_turns"), term("gg0170k_walk_150ft")),
    )
    self_care = (term("gg0130a_eating"), term("gg0130b_oral_hygiene"), term("gg0130c_toileting_hygiene"))
    return total(*self_care, *_bed_and_transfers(term), walking)


def _nursing(filled: bool) -> Node:  # noqa: FBT001 - as above
    term = _pdpm(filled=filled)
    return total(term("gg0130a_eating"), term("gg0130c_toileting_hygiene"), *_bed_and_transfers(term))


_CMS = Source(
    "Centers for Medicare & Medicaid Services. IRF-PAI data specifications 2.01 and 4.00; PDPM grouper source",
    Confidence.PARTLY_CONFIRMED,
    "the codes, the points of the payment model and its averages were read; that not attempted counts 1 in the sums, "
    "the rounding, and the zero for walking where ten feet were not attempted were not",
)
_SKIPS = Source("the skip pattern of the item sets", Confidence.FROM_MEMORY)
_FILLED = MissingRule(
    key="not_assessed_as_not_attempted",
    label=message("an item without an answer counts as an activity that was not attempted"),
    sources=(
        Source(
            "Centers for Medicare & Medicaid Services, PDPM grouper source",
            Confidence.PARTLY_CONFIRMED,
            "read for the payment model; for the sums it is from memory",
        ),
    ),
)


def _score(key: str, label: Message, node: Callable[[bool], Node], decimals: int = 0) -> Score:
    return Score(
        key=key,
        label=label,
        of=node(False),  # noqa: FBT003 - as above
        by_rule=((_FILLED.key, node(True)),),  # noqa: FBT003 - as above
        direction=Direction.HIGHER_IS_BETTER,
        decimals=decimals,
    )


def _rounded(node: Callable[[bool], Node]) -> Callable[[bool], Node]:
    return lambda filled: rounded(node(filled), Rounding.HALF_UP)


def _item(key: str, label: Message) -> Item:
    skipped = key in _SKIPPED
    return Item(
        key=key,
        label=label,
        options=(*_RATED, *_NOT_ATTEMPTED),
        states=(NOT_ASKED,) if skipped else (),
        optional=skipped,
    )


MEASURES = (
    Measure(
        name="cms_section_gg",
        label=message("Section GG: self-care and mobility"),
        edition="CMS item sets, IRF-PAI 4.00",
        purpose=message("usual performance of self-care and mobility in post-acute care"),
        items=tuple(_item(key, label) for key, label, _ in _ITEMS),
        scores=(
            _score("irf_self_care_sum", message("Self-care, sum of seven items"), _sum(_SELF_CARE)),
            _score("irf_mobility_sum", message("Mobility, sum of fifteen items"), _sum(_MOBILITY)),
            _score("pdpm_pt_ot_function_unrounded", message("Therapy function score, unrounded"), _therapy, 2),
            _score("pdpm_pt_ot_function", message("Therapy function score"), _rounded(_therapy)),
            _score("pdpm_nursing_function_unrounded", message("Nursing function score, unrounded"), _nursing, 2),
            _score("pdpm_nursing_function", message("Nursing function score"), _rounded(_nursing)),
        ),
        missing_rules=(STRICT, _FILLED),
        administration=(Administration.OBSERVED,),
        ages=ADULTS,
        areas=(Area.SELF_CARE,),
        specialisms=("rehabilitation", "moving_and_handling"),
        caveats=(
            message("Codes for an activity not attempted are answers; a dash and a blank are missing"),
            message("The Discharge Function Score fills gaps by a published regression and is not worked out here"),
            message("It is an instrument of payers in the United States"),
        ),
        codes=tuple(Code(system="loinc", code=code, means=key) for key, _, code in _ITEMS),
        sources=(_CMS, _SKIPS),
        rights=Rights(
            status=RightsStatus.PUBLIC_DOMAIN,
            holder="Centers for Medicare & Medicaid Services",
            evidence="the data specifications say it is in the public domain and cannot be copyrighted",
        ),
    ),
)

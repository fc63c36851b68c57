"""Conditions and problems that lead to considering occupational therapy of one kind or another.

The grouping is this library's clinical judgement, drafted from the guide for case managers and from public pages; each
entry says what it rests on. An entry never says that a therapy will help, only that it is worth considering.
"""

from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.specialisms.condition import Condition
from occupational_therapy.specialisms.conditions.brain_and_spine import BRAIN_AND_SPINE
from occupational_therapy.specialisms.conditions.everyday import EVERYDAY
from occupational_therapy.specialisms.conditions.limbs import LIMBS
from occupational_therapy.specialisms.conditions.long_term import LONG_TERM
from occupational_therapy.specialisms.conditions.mind_and_development import MIND_AND_DEVELOPMENT
from occupational_therapy.specialisms.conditions.taking_part import TAKING_PART

__all__ = ["CONDITIONS"]

CONDITIONS: Catalogue[Condition] = Catalogue(
    "condition or problem",
    (*BRAIN_AND_SPINE, *LIMBS, *LONG_TERM, *MIND_AND_DEVELOPMENT, *EVERYDAY, *TAKING_PART),
)
"""Conditions first, then problems, by key.

>>> from occupational_therapy.specialisms.groups import ConditionGroup
>>> list(CONDITIONS.where(lambda each: each.group is ConditionGroup.BURNS))
['hand_burn', 'extensive_burns']
"""

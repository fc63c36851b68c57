"""Goal attainment scaling: T scores with what must stand beside them, the verbal scheme, the scale of a goal.

``t_score`` is the bare number, ``t_scores`` that of many clients at once; ``profile`` gives baseline, achieved and
change for goals scaled together, and says how many goals, which weights, which variant and which rho it took, and what
is published against such numbers.
"""

from occupational_therapy.goals.gas.clients import t_scores
from occupational_therapy.goals.gas.criticism import CRITICISM
from occupational_therapy.goals.gas.description_rules import check_scaling
from occupational_therapy.goals.gas.formula import MEAN, RHO, SCALE, TScore, t_score
from occupational_therapy.goals.gas.levels import MissingRule, Variant, level_label
from occupational_therapy.goals.gas.profiles import Profile, ScaledGoal, profile, reported
from occupational_therapy.goals.gas.published import PUBLISHED_ATTAINMENT, PublishedAttainment
from occupational_therapy.goals.gas.scaling import Attainment, GoalScaling, LevelDescription
from occupational_therapy.goals.gas.verbal import Answer, LightScore, StartingFunction, light

__all__ = [
    "CRITICISM",
    "MEAN",
    "PUBLISHED_ATTAINMENT",
    "RHO",
    "SCALE",
    "Answer",
    "Attainment",
    "GoalScaling",
    "LevelDescription",
    "LightScore",
    "MissingRule",
    "Profile",
    "PublishedAttainment",
    "ScaledGoal",
    "StartingFunction",
    "TScore",
    "Variant",
    "check_scaling",
    "level_label",
    "light",
    "profile",
    "reported",
    "t_score",
    "t_scores",
]

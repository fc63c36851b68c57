"""The rules that a goal is checked by.

A warning is something missing; a note is something only a person can decide. What no check can tell, such as whether
it is the right activity, is asked by the letters of a review.
"""

from occupational_therapy.goals import commitment, content, timing
from occupational_therapy.goals.examined import Examined
from occupational_therapy.goals.wording import WORDING
from occupational_therapy.kernel.findings import Rule

__all__ = ["RULES"]

RULES: tuple[Rule[Examined], ...] = (
    content.CLIENT_ACTS,
    content.ACTIVITY,
    content.VERB,
    content.ONE_ACTIVITY,
    content.CONTEXT,
    content.SUPPORT,
    content.ASSIST_LEVEL,
    content.MEASURE,
    content.LEVELS,
    commitment.EVIDENCE,
    commitment.JUDGED_ACHIEVABLE,
    commitment.JUDGED_REALISTIC,
    commitment.OWNERS,
    commitment.CLIENT_VOICE,
    commitment.AGREEMENT,
    commitment.PROBLEM,
    timing.DUE,
    timing.REVIEWS_IN_TIME,
    timing.REVIEWS_SET,
    timing.REVIEWS_MADE,
    timing.READJUSTED,
    *WORDING,
)
"""Every check of a goal."""

"""What clients rate themselves: problems that matter to them, activities they find hard, the balance of what they do.

``ClientRatings`` holds performance and satisfaction of up to five problems, ``ActivityRatings`` ability in up to five
activities; the ``change`` of either is over what was rated twice, against a named choice with its own source.
"""

from occupational_therapy.goals.ratings.activities import (
    ActivitiesChange,
    ActivityChange,
    ActivityRatings,
    ActivityScore,
    RatedActivity,
)
from occupational_therapy.goals.ratings.balance import Amount, BalanceQuestionnaire, BalanceRating, UseAmount
from occupational_therapy.goals.ratings.change import DetectableChange, ImportantChange, PairedMeans
from occupational_therapy.goals.ratings.client import ClientRatings, MeanRatings
from occupational_therapy.goals.ratings.problem_change import ProblemChange, RatingsChange
from occupational_therapy.goals.ratings.problems import MOST_PROBLEMS, FullRating, RatedProblem, Rating, suggested
from occupational_therapy.goals.ratings.thresholds import ERROR_LIMITS, THRESHOLDS, ErrorLimits, RatingThresholds

__all__ = [
    "ERROR_LIMITS",
    "MOST_PROBLEMS",
    "THRESHOLDS",
    "ActivitiesChange",
    "ActivityChange",
    "ActivityRatings",
    "ActivityScore",
    "Amount",
    "BalanceQuestionnaire",
    "BalanceRating",
    "ClientRatings",
    "DetectableChange",
    "ErrorLimits",
    "FullRating",
    "ImportantChange",
    "MeanRatings",
    "PairedMeans",
    "ProblemChange",
    "RatedActivity",
    "RatedProblem",
    "Rating",
    "RatingThresholds",
    "RatingsChange",
    "UseAmount",
    "suggested",
]

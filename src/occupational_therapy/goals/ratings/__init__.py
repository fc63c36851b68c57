"""What clients rate themselves: problems that matter to them, activities they find hard, the balance of what they do.

``ClientRatings`` holds performance and satisfaction of up to five problems, ``ActivityRatings`` ability in up to five
activities; the ``change`` of either is over what was rated twice, against a named choice with its own source. Both are
lists of rated items, and so are goals rated as in the SIGA or the BGSI: ``RatedItems`` is that model, and ``METHODS``
declares the scale, number, threshold and rights of each method.
"""

from occupational_therapy.goals.ratings.activities import (
    ActivitiesChange,
    ActivityChange,
    ActivityRatings,
    ActivityScore,
    RatedActivity,
)
from occupational_therapy.goals.ratings.balance import (
    Amount,
    BalanceQuestionnaire,
    BalanceRating,
    LifeBalance,
    UseAmount,
)
from occupational_therapy.goals.ratings.change import DetectableChange, ImportantChange, PairedMeans
from occupational_therapy.goals.ratings.client import ClientRatings, MeanRatings
from occupational_therapy.goals.ratings.item_change import ItemChange, ItemsChange
from occupational_therapy.goals.ratings.items import RatedItems
from occupational_therapy.goals.ratings.methods import METHODS, Aspect, RatingMethod
from occupational_therapy.goals.ratings.problem_change import ProblemChange, RatingsChange
from occupational_therapy.goals.ratings.problems import MOST_PROBLEMS, FullRating, RatedProblem, Rating, suggested
from occupational_therapy.goals.ratings.rated_item import ItemRating, RatedItem
from occupational_therapy.goals.ratings.thresholds import (
    ERROR_LIMITS,
    PUBLISHED_CHANGES,
    THRESHOLDS,
    ErrorLimits,
    PublishedChange,
    RatingThresholds,
)

__all__ = [
    "ERROR_LIMITS",
    "METHODS",
    "MOST_PROBLEMS",
    "PUBLISHED_CHANGES",
    "THRESHOLDS",
    "ActivitiesChange",
    "ActivityChange",
    "ActivityRatings",
    "ActivityScore",
    "Amount",
    "Aspect",
    "BalanceQuestionnaire",
    "BalanceRating",
    "ClientRatings",
    "DetectableChange",
    "ErrorLimits",
    "FullRating",
    "ImportantChange",
    "ItemChange",
    "ItemRating",
    "ItemsChange",
    "LifeBalance",
    "MeanRatings",
    "PairedMeans",
    "ProblemChange",
    "PublishedChange",
    "RatedActivity",
    "RatedItem",
    "RatedItems",
    "RatedProblem",
    "Rating",
    "RatingMethod",
    "RatingThresholds",
    "RatingsChange",
    "UseAmount",
    "suggested",
]

"""The client's own ratings, where they were taken again."""

from occupational_therapy.goals.ratings import ClientRatings, RatingsChange
from occupational_therapy.kernel.dates import Date, Period

__all__ = ["rerated"]


def rerated(ratings: ClientRatings | None, period: Period, last: Date) -> RatingsChange | None:
    """How a client's ratings changed since the first; None where no problem was rated again in a period.

    Args:
        ratings: The client's ratings.
        period: The days within which they were taken again.
        last: The last of these days.
    """
    if ratings is None:
        return None
    days = [[rating.on for rating in problem.full_ratings if rating.on <= last] for problem in ratings.problems]
    first = min((day for each in days for day in each), default=last)
    again = any(each and each[0] == first and first < each[-1] and each[-1] in period for each in days)
    return ratings.change(first=first, later=last) if again else None

"""What counts among suitable therapists: each preference gives points from 0 to 1, and says why."""

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

import attrs

from occupational_therapy.casework.candidate import Candidate
from occupational_therapy.casework.criteria import Judged, Met
from occupational_therapy.casework.matching_policy import Weights
from occupational_therapy.kernel.document import Quantity
from occupational_therapy.kernel.fields import settle
from occupational_therapy.kernel.languages import same_language
from occupational_therapy.kernel.messages import Message, counted, message
from occupational_therapy.kernel.money import Money, to_money

__all__ = ["PREFERENCES", "Preference", "RateSpan", "preferences_of", "rate_span", "shares_of", "weighed"]

_NONE, _ALL = Fraction(0), Fraction(1)


@attrs.frozen(kw_only=True)
class RateSpan:
    """The hourly rates of the suitable.

    Attributes:
        low: The lowest.
        high: The highest.
    """

    low: Money = attrs.field(converter=to_money)
    high: Money = attrs.field(converter=to_money)

    def __attrs_post_init__(self) -> None:
        settle(self)


def rate_span(candidates: list[Candidate]) -> RateSpan | None:
    """The lowest and the highest rate on record; None without any, or in two currencies."""
    known = [
        practice.hourly_rate
        for candidate in candidates
        if (practice := candidate.practitioner.practice) is not None and practice.hourly_rate is not None
    ]
    if not known or len({rate.currency for rate in known}) > 1:
        return None
    return RateSpan(
        low=min(known, key=lambda rate: rate.amount),
        high=max(known, key=lambda rate: rate.amount),
    )


Points = Callable[[Candidate, RateSpan | None], Fraction | None]
Say = Callable[[Candidate, Fraction | None], Message]


@attrs.frozen(kw_only=True)
class Preference:
    """Something that counts for a therapist among the suitable.

    Attributes:
        key: Its name, which is that of its weight.
        label: What it is.
        points: How far it is met, 0 to 1; None where that is not known.
        say: Why so.
    """

    key: str
    label: Message
    points: Points = attrs.field(repr=False)
    say: Say = attrs.field(repr=False)


def _most_years(candidate: Candidate) -> Decimal | None:
    wanted = candidate.enquiry.wanted
    years = [each.years for each in candidate.practitioner.specialisms if each.specialism in wanted]
    return max((each for each in years if each is not None), default=None)


def _experience(candidate: Candidate, _rates: RateSpan | None) -> Fraction | None:
    most, full = _most_years(candidate), candidate.enquiry.policy.full_experience_years
    if most is None:
        return None
    return _ALL if most >= full else Fraction(most) / Fraction(full)


def _of_experience(candidate: Candidate, _points: Fraction | None) -> Message:
    years = _most_years(candidate)
    if years is None:
        return message("years of experience not on record")
    if years == int(years):
        return counted("{count} year of experience", "{count} years of experience", count=int(years))
    return message("{years} years of experience", years=Quantity(years))


def _closeness(candidate: Candidate, _rates: RateSpan | None) -> Fraction | None:
    if candidate.remote:
        return _ALL
    way, longest = candidate.way, candidate.enquiry.policy.longest_way
    if way is None:
        return None
    return _NONE if way >= longest else 1 - Fraction(way) / Fraction(longest)


def _of_closeness(candidate: Candidate, _points: Fraction | None) -> Message:
    if candidate.remote:
        return message("works from afar")
    if candidate.ends is None:
        return message("way to the client not on record")
    if candidate.way is None:
        return message("way to the client not asked for")
    return candidate.enquiry.policy.travel_unit.told(candidate.way)


def _language(candidate: Candidate, _rates: RateSpan | None) -> Fraction | None:
    wanted, languages = candidate.enquiry.referral.client.language, candidate.practitioner.languages
    if wanted is None or not languages:
        return None
    return _ALL if any(same_language(wanted, each) for each in languages) else _NONE


def _of_language(candidate: Candidate, points: Fraction | None) -> Message:
    if candidate.enquiry.referral.client.language is None:
        return message("the client's language is not on record")
    if points is None:
        return message("the languages they work in are not on record")
    return message("works in the client's language") if points else message("the client's language is not among theirs")


def _continuity(candidate: Candidate, _rates: RateSpan | None) -> Fraction | None:
    knows = candidate.enquiry.referral.seen_before_by
    if knows is None:
        return None
    return _ALL if knows == candidate.practitioner.id else _NONE


def _of_continuity(_candidate: Candidate, points: Fraction | None) -> Message:
    if points is None:
        return message("nobody is on record as knowing the client")
    return message("knows the client") if points else message("somebody else knows the client")


def _rate(candidate: Candidate) -> Money | None:
    practice = candidate.practitioner.practice
    return None if practice is None else practice.hourly_rate


def _cost(candidate: Candidate, rates: RateSpan | None) -> Fraction | None:
    rate = _rate(candidate)
    if rate is None or rates is None or rate.currency != rates.low.currency:
        return None
    # whoever is not suitable may ask for less than the cheapest or more than the dearest who is
    amount, low, high = rate.amount, rates.low.amount, rates.high.amount
    if amount <= low:
        return _ALL
    return _NONE if amount >= high else Fraction((rates.high - rate).amount) / Fraction((rates.high - rates.low).amount)


def _of_cost(candidate: Candidate, points: Fraction | None) -> Message:
    rate = _rate(candidate)
    if rate is None:
        return message("hourly rate not on record")
    if points is None:
        return message("{rate} an hour, not compared with other rates", rate=rate)
    return message("{rate} an hour", rate=rate)


PREFERENCES = (
    Preference(key="experience", label=message("experience"), points=_experience, say=_of_experience),
    Preference(key="closeness", label=message("short way"), points=_closeness, say=_of_closeness),
    Preference(key="language", label=message("language"), points=_language, say=_of_language),
    Preference(key="continuity", label=message("continuity"), points=_continuity, say=_of_continuity),
    Preference(key="cost", label=message("cost"), points=_cost, say=_of_cost),
)
"""What counts, each by the weight of its name in the policy."""


def preferences_of(candidate: Candidate, rates: RateSpan | None) -> tuple[Judged, ...]:
    """Every preference of one candidate, with its points and why."""
    return tuple(
        Judged(
            key=preference.key,
            label=preference.label,
            met=Met.UNKNOWN if points is None else Met.MET if points else Met.NOT_MET,
            why=preference.say(candidate, points),
            points=points or _NONE,
        )
        for preference in PREFERENCES
        for points in [preference.points(candidate, rates)]
    )


def shares_of(weights: Weights) -> tuple[Fraction, ...]:
    """The part that each preference has in the whole.

    >>> [str(share) for share in shares_of(Weights(experience=2, closeness=1, language=0, continuity=0, cost=0))]
    ['2/3', '1/3', '0', '0', '0']
    """
    given = [Fraction(getattr(weights, preference.key)) for preference in PREFERENCES]
    return tuple(weight / sum(given) for weight in given)


def weighed(candidate: Candidate, rates: RateSpan | None, shares: tuple[Fraction, ...]) -> Fraction:
    """The preferences together, by their shares, 0 to 1; an unknown one adds nothing."""
    gained = _NONE
    for preference, share in zip(PREFERENCES, shares, strict=True):
        points = preference.points(candidate, rates)
        if points:
            gained += share * points
    return gained

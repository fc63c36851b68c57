"""What counts among suitable therapists: each preference gives points from 0 to 1, and says why."""

from decimal import Decimal
from fractions import Fraction

from occupational_therapy.casework.criteria import Candidate, Judged, Met
from occupational_therapy.kernel.document import Quantity
from occupational_therapy.kernel.languages import same_language
from occupational_therapy.kernel.messages import Message, counted, message
from occupational_therapy.kernel.money import Money

__all__ = ["RateSpan", "preferences_of", "weighed"]

RateSpan = tuple[Money, Money] | None
"""The lowest and the highest hourly rate among the suitable; None without any, or in two currencies."""


def preferences_of(candidate: Candidate, rates: RateSpan) -> tuple[Judged, ...]:
    """Every preference of one candidate."""
    return (
        _experience(candidate),
        _closeness(candidate),
        _language(candidate),
        _continuity(candidate),
        _cost(candidate, rates),
    )


def weighed(candidate: Candidate, preferences: tuple[Judged, ...]) -> Fraction:
    """The preferences together, by the policy's weights; an unknown one adds nothing."""
    weights = [Fraction(getattr(candidate.policy.weights, each.key)) for each in preferences]
    points = [each.points or Fraction(0) for each in preferences]
    return sum((weight * each for weight, each in zip(weights, points, strict=True)), Fraction(0)) / sum(weights)


def _preference(key: str, label: Message, points: Fraction | None, why: Message) -> Judged:
    met = Met.UNKNOWN if points is None else Met.MET if points > 0 else Met.NOT_MET
    return Judged(key=key, label=label, met=met, why=why, points=points or Fraction(0))


def _experience(candidate: Candidate) -> Judged:
    label = message("experience")
    wanted = candidate.referral.wanted
    years = [each.years for each in candidate.practitioner.specialisms if each.specialism in wanted]
    known = [each for each in years if each is not None]
    if not known:
        return _preference("experience", label, None, message("years of experience not on record"))
    most = max(known)
    full = Fraction(candidate.policy.full_experience_years)
    points = min(Fraction(most) / full, Fraction(1)) if full else Fraction(1)
    return _preference("experience", label, points, _years(most))


def _years(years: Decimal) -> Message:
    if years == int(years):
        return counted("{count} year of experience", "{count} years of experience", count=int(years))
    return message("{years} years of experience", years=Quantity(years))


def _closeness(candidate: Candidate) -> Judged:
    label = message("short way")
    if candidate.remote:
        return _preference("closeness", label, Fraction(1), message("works from afar"))
    if candidate.km is None:
        return _preference("closeness", label, None, message("way to the client not on record"))
    points = max(1 - Fraction(candidate.km) / Fraction(candidate.policy.max_km), Fraction(0))
    return _preference("closeness", label, points, message("{way} km", way=Quantity(Fraction(candidate.km), 1)))


def _language(candidate: Candidate) -> Judged:
    label = message("language")
    wanted = candidate.referral.client.language
    if wanted is None:
        return _preference("language", label, None, message("the client's language is not on record"))
    languages = candidate.practitioner.languages
    if not languages:
        return _preference("language", label, None, message("the languages they work in are not on record"))
    if any(same_language(wanted, each) for each in languages):
        return _preference("language", label, Fraction(1), message("works in the client's language"))
    return _preference("language", label, Fraction(0), message("the client's language is not among theirs"))


def _continuity(candidate: Candidate) -> Judged:
    label = message("continuity")
    knows = candidate.referral.seen_before_by
    if knows is None:
        return _preference("continuity", label, None, message("nobody is on record as knowing the client"))
    if knows == candidate.practitioner.id:
        return _preference("continuity", label, Fraction(1), message("knows the client"))
    return _preference("continuity", label, Fraction(0), message("somebody else knows the client"))


def _cost(candidate: Candidate, rates: RateSpan) -> Judged:
    label = message("cost")
    practice = candidate.practitioner.practice
    if practice is None or practice.hourly_rate is None:
        return _preference("cost", label, None, message("hourly rate not on record"))
    rate = practice.hourly_rate
    if rates is None or rate.currency != rates[0].currency:
        return _preference("cost", label, None, message("{rate} an hour, not compared with other rates", rate=rate))
    low, high = rates
    points = Fraction(rate <= low) if low == high else Fraction((high - rate).amount) / Fraction((high - low).amount)
    # whoever is not suitable may ask for less than the cheapest or more than the dearest who is
    return _preference("cost", label, min(max(points, Fraction(0)), Fraction(1)), message("{rate} an hour", rate=rate))

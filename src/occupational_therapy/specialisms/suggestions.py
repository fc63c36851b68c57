"""From conditions and problems to the specialisms, therapies and measures they lead to considering."""

from collections.abc import Iterable

import attrs

from occupational_therapy.kernel import identifiers
from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.document import Section, listing, section
from occupational_therapy.kernel.fields import accept, choice, each, flag, instance, settle
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Source, sources_of
from occupational_therapy.occupations.sources import rests_on
from occupational_therapy.specialisms.condition import Condition
from occupational_therapy.specialisms.conditions import CONDITIONS
from occupational_therapy.specialisms.people import AgeGroup
from occupational_therapy.specialisms.specialism import SPECIALISMS, to_specialism
from occupational_therapy.specialisms.therapies import THERAPIES, to_therapy

__all__ = [
    "FitReason",
    "LeadingCondition",
    "MeasureSuggestion",
    "SpecialismSuggestion",
    "TherapySuggestion",
    "measures_for",
    "specialisms_for",
    "therapies_for",
]


@attrs.frozen(kw_only=True)
class LeadingCondition:
    """A condition or problem that something was suggested for.

    Attributes:
        key: Its key.
        label: What it is.
    """

    key: str = attrs.field(converter=identifiers.key)
    label: Message

    def __attrs_post_init__(self) -> None:
        settle(self)


def _leading(value: LeadingCondition) -> LeadingCondition:
    return instance(LeadingCondition, value)


def _all_leading(values: Iterable[LeadingCondition]) -> tuple[LeadingCondition, ...]:
    return each(_leading, values)


@attrs.frozen(kw_only=True)
class FitReason:
    """Why a specialism is suggested.

    Attributes:
        condition: The condition or problem that leads to it.
        reason: Why it may fit.
        first: Whether it is the likeliest specialism for that condition.
        sources: What that rests on.
    """

    condition: LeadingCondition = attrs.field(converter=_leading)
    reason: Message
    first: bool = attrs.field(converter=flag)
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)


def _reasons(values: Iterable[FitReason]) -> tuple[FitReason, ...]:
    return each(lambda value: instance(FitReason, value), values)


@attrs.frozen(kw_only=True)
class SpecialismSuggestion:
    """A specialism to consider, with every reason.

    Attributes:
        specialism: Its key.
        reasons: One for each condition that leads to it, in the order the conditions were given.
    """

    specialism: str = attrs.field(converter=to_specialism)
    reasons: tuple[FitReason, ...] = attrs.field(converter=_reasons)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def label(self) -> Message:
        """The specialism in words."""
        return SPECIALISMS[self.specialism].label

    @property
    def first_for(self) -> int:
        """For how many of the conditions it is the likeliest."""
        return sum(reason.first for reason in self.reasons)

    def outline(self) -> Section:
        """The specialism with the condition and the reason for each time it was named."""
        lines = (
            message("{condition}: {reason}", condition=reason.condition.label, reason=reason.reason)
            for reason in self.reasons
        )
        return section(
            message("Consider: {specialism}", specialism=self.label),
            listing(*lines),
            rests_on(source for reason in self.reasons for source in reason.sources),
        )


@attrs.frozen(kw_only=True)
class TherapySuggestion:
    """A therapy to consider.

    Attributes:
        therapy: Its key.
        conditions: The conditions that lead to it, in the order given.
    """

    therapy: str = attrs.field(converter=to_therapy)
    conditions: tuple[LeadingCondition, ...] = attrs.field(converter=_all_leading)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def label(self) -> Message:
        """The therapy in words."""
        return THERAPIES[self.therapy].label

    def outline(self) -> Section:
        """The therapy with the conditions that lead to it."""
        return section(
            message("Consider: {therapy}", therapy=self.label), listing(*(each.label for each in self.conditions))
        )


@attrs.frozen(kw_only=True)
class MeasureSuggestion:
    """A measure that may be of use.

    Attributes:
        measure: Its key; the measure itself belongs to the assessment room.
        conditions: The conditions that lead to it, in the order given.
    """

    measure: str = attrs.field(converter=identifiers.key)
    conditions: tuple[LeadingCondition, ...] = attrs.field(converter=_all_leading)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def outline(self) -> Section:
        """The measure with the conditions that lead to it."""
        return section(
            message("Consider: {measure}", measure=self.measure),
            listing(*(each.label for each in self.conditions)),
        )


def specialisms_for(
    conditions: Iterable[str],
    *,
    age_group: AgeGroup | str | None = None,
    among: Catalogue[Condition] = CONDITIONS,
) -> tuple[SpecialismSuggestion, ...]:
    """The specialisms to consider for some conditions and problems, the likeliest first.

    A specialism that is first for more of them comes before one that is first for fewer, then one that is named for
    more of them; equals stand in the catalogue's order.

    Args:
        conditions: Keys; a key given twice counts once.
        age_group: Where given, specialisms that are not for this group are left aside.
        among: The catalogue to look in, where the caller has one of their own.

    Raises:
        InvalidInputError: Some keys are unknown; every one is named with its nearest neighbour.

    >>> [each.specialism for each in specialisms_for(["hand_fracture", "return_to_work"])]
    ['vocational_rehabilitation', 'hand_therapy', 'rehabilitation']
    """
    named = _chosen(conditions, among)
    group = None if age_group is None else accept("age_group", choice(AgeGroup, age_group))
    reasons: dict[str, list[FitReason]] = {key: [] for key in SPECIALISMS}
    for condition in named:
        fits = [
            fit for fit in condition.specialisms if group is None or group in SPECIALISMS[fit.specialism].age_groups
        ]
        for place, fit in enumerate(fits):
            reason = FitReason(condition=_lead(condition), reason=fit.reason, first=place == 0, sources=fit.sources)
            reasons[fit.specialism].append(reason)
    suggestions = [SpecialismSuggestion(specialism=key, reasons=given) for key, given in reasons.items() if given]
    return tuple(sorted(suggestions, key=lambda suggestion: (-suggestion.first_for, -len(suggestion.reasons))))


def therapies_for(
    conditions: Iterable[str], *, among: Catalogue[Condition] = CONDITIONS
) -> tuple[TherapySuggestion, ...]:
    """The therapies to consider for some conditions and problems, those named for most of them first.

    Args:
        conditions: Keys; a key given twice counts once.
        among: The catalogue to look in, where the caller has one of their own.

    Raises:
        InvalidInputError: Some keys are unknown; every one is named with its nearest neighbour.

    >>> [each.therapy for each in therapies_for(["fatigue", "me_cfs"])][:2]
    ['weekly_timetable', 'fatigue_management']
    """
    named = _chosen(conditions, among)
    leads = {key: [_lead(condition) for condition in named if key in condition.therapies] for key in THERAPIES}
    suggestions = [TherapySuggestion(therapy=key, conditions=given) for key, given in leads.items() if given]
    return tuple(sorted(suggestions, key=lambda suggestion: -len(suggestion.conditions)))


def measures_for(
    conditions: Iterable[str], *, among: Catalogue[Condition] = CONDITIONS
) -> tuple[MeasureSuggestion, ...]:
    """The measures that may be of use for some conditions and problems, those named for most of them first.

    Equals stand in the order in which the conditions name them.

    Args:
        conditions: Keys; a key given twice counts once.
        among: The catalogue to look in, where the caller has one of their own.

    Raises:
        InvalidInputError: Some keys are unknown; every one is named with its nearest neighbour.

    >>> [each.measure for each in measures_for(["falls", "hip_fracture"])][:3]
    ['fes_i', 'timed_up_and_go', 'berg_balance_scale']
    """
    named = _chosen(conditions, among)
    measures = dict.fromkeys(measure for condition in named for measure in condition.measures)
    suggestions = [
        MeasureSuggestion(
            measure=key, conditions=[_lead(condition) for condition in named if key in condition.measures]
        )
        for key in measures
    ]
    return tuple(sorted(suggestions, key=lambda suggestion: -len(suggestion.conditions)))


def _chosen(conditions: Iterable[str], among: Catalogue[Condition]) -> tuple[Condition, ...]:
    keys = accept("conditions", each(among.field, conditions))
    return tuple(among[key] for key in dict.fromkeys(keys))


def _lead(condition: Condition) -> LeadingCondition:
    return LeadingCondition(key=condition.key, label=condition.label)

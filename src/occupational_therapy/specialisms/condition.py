"""A condition or a problem, and what it leads to considering."""

from collections import Counter
from collections.abc import Iterable, Iterator

import attrs

from occupational_therapy.kernel import identifiers
from occupational_therapy.kernel.document import Section, listing, section
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import choice, each, instance, settle
from occupational_therapy.kernel.messages import Message, Verbatim, message
from occupational_therapy.kernel.provenance import Source, sources_of
from occupational_therapy.occupations.areas import Area, Dimension, to_areas, to_dimensions
from occupational_therapy.occupations.sources import rests_on
from occupational_therapy.specialisms.groups import ConditionGroup, ConditionKind
from occupational_therapy.specialisms.people import AgeGroup, to_age_groups
from occupational_therapy.specialisms.sources import JUDGEMENT
from occupational_therapy.specialisms.specialism import SPECIALISMS, to_specialism, to_therapies
from occupational_therapy.specialisms.therapies import THERAPIES

__all__ = ["Condition", "SpecialismFit", "fit"]


@attrs.frozen(kw_only=True)
class SpecialismFit:
    """A specialism to consider, and why.

    Attributes:
        specialism: Its key.
        reason: Why it may fit.
        sources: What that rests on.
    """

    specialism: str = attrs.field(converter=to_specialism)
    reason: Message
    sources: tuple[Source, ...] = attrs.field(default=(JUDGEMENT,), converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)


def fit(specialism: str, reason: Message, *sources: Source) -> SpecialismFit:
    """A specialism to consider; without a source of its own it is this library's judgement.

    >>> str(fit("hand_therapy", message("a splint may be needed")).sources[0].confidence)
    'convention'
    """
    return SpecialismFit(specialism=specialism, reason=reason, sources=sources or (JUDGEMENT,))


def _group(value: ConditionGroup | str) -> ConditionGroup:
    return choice(ConditionGroup, value)


def _fits(values: Iterable[SpecialismFit]) -> tuple[SpecialismFit, ...]:
    return each(lambda value: instance(SpecialismFit, value), values)


def _messages(values: Iterable[Message]) -> tuple[Message, ...]:
    return each(lambda value: instance(Message, value), values)


def _each_specialism_once(condition: "Condition") -> Iterator[Problem]:
    if not condition.specialisms:
        yield Problem("specialisms", message("is empty: name one to consider"))
    for key, times in Counter(fit.specialism for fit in condition.specialisms).items():
        if times > 1:
            yield Problem("specialisms", message("{key} is named more than once", key=key))


@attrs.frozen(kw_only=True)
class Condition:
    """Something a person has, or something a person finds hard, with what it leads to considering.

    Attributes:
        key: Its name in the catalogue.
        label: What it is.
        other_names: What else people call it, or what comes with it.
        group: Where it is found when browsing.
        specialisms: Specialisms to consider, the likeliest first.
        therapies: Keys of therapies to consider.
        measures: Keys of measures that may be of use.
        areas: Areas of daily living it often touches.
        dimensions: Needs it often touches.
        age_groups: Whom it is mostly met in.
        sources: What the entry rests on.

    >>> from occupational_therapy.specialisms import CONDITIONS
    >>> stroke = CONDITIONS["stroke"]
    >>> str(stroke.kind), [fit.specialism for fit in stroke.specialisms][:2]
    ('condition', ['rehabilitation', 'housing_and_equipment'])
    """

    key: str
    label: Message
    other_names: tuple[Message, ...] = attrs.field(default=(), converter=_messages)
    group: ConditionGroup = attrs.field(converter=_group)
    specialisms: tuple[SpecialismFit, ...] = attrs.field(converter=_fits)
    therapies: tuple[str, ...] = attrs.field(converter=to_therapies)
    measures: tuple[str, ...] = attrs.field(converter=identifiers.keys)
    areas: tuple[Area, ...] = attrs.field(default=tuple(Area), converter=to_areas)
    dimensions: tuple[Dimension, ...] = attrs.field(default=tuple(Dimension), converter=to_dimensions)
    age_groups: tuple[AgeGroup, ...] = attrs.field(default=tuple(AgeGroup), converter=to_age_groups)
    sources: tuple[Source, ...] = attrs.field(default=(JUDGEMENT,), converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self, _each_specialism_once)

    @property
    def kind(self) -> ConditionKind:
        """Whether it is a condition or a problem."""
        return self.group.kind

    def outline(self) -> Section:
        """The entry with all that it leads to considering."""
        fits = (
            message("{specialism}: {reason}", specialism=SPECIALISMS[each.specialism].label, reason=each.reason)
            for each in self.specialisms
        )
        names = message("Also called: {names}", names=self.other_names) if self.other_names else None
        return section(
            self.label,
            message("{group} ({kind})", group=self.group.label, kind=self.kind.label),
            names,
            message("Areas: {areas}", areas=tuple(area.label for area in self.areas)),
            message("Needs: {dimensions}", dimensions=tuple(dimension.label for dimension in self.dimensions)),
            message("Mostly met in: {groups}", groups=tuple(group.label for group in self.age_groups)),
            section(message("Specialisms to consider"), listing(*fits, ordered=True)),
            section(message("Therapies to consider"), listing(*(THERAPIES[key].label for key in self.therapies))),
            section(message("Measures that may be of use"), listing(*map(Verbatim, self.measures))),
            rests_on((*self.sources, *(source for each in self.specialisms for source in each.sources))),
        )

"""What a figure of building guidance is: what is measured, the bounds, in which circumstances, and on what it rests."""

import enum
from collections.abc import Iterator
from decimal import Decimal

import attrs

from occupational_therapy.assessment.environment.features import Feature, Unit, to_feature
from occupational_therapy.assessment.environment.guidance import BUILDING_GUIDANCE, NOT_LAW, Setting, to_setting
from occupational_therapy.kernel.document import Quantity, Section, listing, section
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import Number, choice, decimal, instance, positive, refuse, settle
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Source, sources_of
from occupational_therapy.occupations.sources import rests_on

__all__ = [
    "Approach",
    "Bound",
    "BuildingFigure",
    "Circumstance",
    "to_approach_or_none",
    "to_measured_or_none",
    "to_mm_or_none",
]


class Approach(enum.StrEnum):
    """How a wheelchair comes to a door."""

    HEAD_ON = "head_on"
    SIDE_ON = "side_on"

    @property
    def label(self) -> Message:
        """The approach in words."""
        return _APPROACHES[self]


_APPROACHES = {Approach.HEAD_ON: message("head-on"), Approach.SIDE_ON: message("side-on")}


class Bound(enum.StrEnum):
    """Which way a figure binds."""

    MINIMUM = "minimum"
    MAXIMUM = "maximum"
    RANGE = "range"

    @property
    def label(self) -> Message:
        """The bound in words."""
        return _BOUNDS[self]


_BOUNDS = {
    Bound.MINIMUM: message("minimum"),
    Bound.MAXIMUM: message("maximum"),
    Bound.RANGE: message("range"),
}


def to_approach_or_none(value: Approach | str | None) -> Approach | None:
    """A field's approach, or None where it is not known or does not matter; for use as a converter."""
    return None if value is None else choice(Approach, value)


def to_mm_or_none(value: Number | None) -> Decimal | None:
    """A number above zero, or None; for use as a converter."""
    return None if value is None else positive(value)


def to_measured_or_none(value: Number | None) -> Decimal | None:
    """A measured number of 0 or more, or None for not measured; for use as a converter."""
    if value is None:
        return None
    exact = decimal(value)
    if isinstance(exact, Decimal) and exact < 0:
        return refuse(message("{value} is negative: give 0 or more", value=exact))
    return exact


@attrs.frozen(kw_only=True)
class Circumstance:
    """When a figure applies, where it does not always.

    Attributes:
        approach: How a door is come to.
        door_mm: The clear width of the door.
        one_in: The n of the flattest gradient 1:n.
        steepest_one_in: The n of the steepest gradient, where the figure is for a span of gradients.
        narrower_than_mm: The ramp is narrower than this.
        at_least_wide_mm: The ramp is as wide as this, or wider.
    """

    approach: Approach | None = attrs.field(default=None, converter=to_approach_or_none)
    door_mm: Decimal | None = attrs.field(default=None, converter=to_mm_or_none)
    one_in: Decimal | None = attrs.field(default=None, converter=to_mm_or_none)
    steepest_one_in: Decimal | None = attrs.field(default=None, converter=to_mm_or_none)
    narrower_than_mm: Decimal | None = attrs.field(default=None, converter=to_mm_or_none)
    at_least_wide_mm: Decimal | None = attrs.field(default=None, converter=to_mm_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def label(self) -> Message:
        """The circumstance in words."""
        return message("{parts}", parts=tuple(self._parts()))

    def _parts(self) -> Iterator[Message]:
        if self.door_mm is not None:
            yield message("a door of {width} mm clear", width=Quantity(self.door_mm))
        if self.approach is not None:
            yield message("approached {approach}", approach=self.approach.label)
        if self.one_in is not None and self.steepest_one_in is None:
            yield message("a gradient of 1:{n}", n=Quantity(self.one_in))
        if self.one_in is not None and self.steepest_one_in is not None:
            yield message(
                "a gradient between 1:{n} and 1:{steepest}",
                n=Quantity(self.one_in),
                steepest=Quantity(self.steepest_one_in),
            )
        if self.narrower_than_mm is not None:
            yield message("a ramp narrower than {width} mm", width=Quantity(self.narrower_than_mm))
        if self.at_least_wide_mm is not None:
            yield message("a ramp of {width} mm or wider", width=Quantity(self.at_least_wide_mm))


def _circumstance(value: Circumstance | None) -> Circumstance | None:
    return None if value is None else instance(Circumstance, value)


def _guidance(value: str) -> str:
    return BUILDING_GUIDANCE.field(value)


def _bounded(figure: "BuildingFigure") -> Iterator[Problem]:
    if figure.least is None and figure.most is None:
        yield Problem("least", message("and most are both missing: a figure needs one of them"))
    if figure.least is not None and figure.most is not None and figure.most < figure.least:
        yield Problem("most", message("{most} is below the least, {least}", most=figure.most, least=figure.least))


@attrs.frozen(kw_only=True)
class BuildingFigure:
    """One figure of building guidance.

    Attributes:
        key: Its name in the catalogue.
        feature: What is measured.
        guidance: The key of the document.
        setting: What kind of building it is for.
        least: The smallest value that meets it; None where nothing is too small.
        most: The largest value that meets it; None where nothing is too large.
        given: When it applies, where it does not always.
        sources: The place in the document, and how far it was read.
    """

    key: str
    feature: Feature = attrs.field(converter=to_feature)
    guidance: str = attrs.field(converter=_guidance)
    setting: Setting = attrs.field(converter=to_setting)
    least: Decimal | None = attrs.field(default=None, converter=to_mm_or_none)
    most: Decimal | None = attrs.field(default=None, converter=to_mm_or_none)
    given: Circumstance | None = attrs.field(default=None, converter=_circumstance)
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self, _bounded)

    @property
    def label(self) -> Message:
        """What it is about: the feature, and the circumstance it applies in."""
        if self.given is None:
            return self.feature.label
        return message("{feature} ({circumstance})", feature=self.feature.label, circumstance=self.given.label)

    @property
    def unit(self) -> Unit:
        """What its bounds count."""
        return self.feature.unit

    @property
    def bound(self) -> Bound:
        """Which way it binds."""
        if self.most is None:
            return Bound.MINIMUM
        return Bound.MAXIMUM if self.least is None else Bound.RANGE

    @property
    def limit(self) -> Decimal:
        """The bound; of a range, the upper one."""
        return max(bound for bound in (self.least, self.most) if bound is not None)

    @property
    def value(self) -> Message:
        """The bounds in words, with their unit."""
        if self.unit is Unit.ONE_IN and self.least is None:
            return message("{most} or steeper", most=self.unit.shown(self.most))
        if self.unit is Unit.ONE_IN and self.most is None:
            return message("{least} or flatter", least=self.unit.shown(self.least))
        if self.least is None:
            return message("at most {most}", most=self.unit.shown(self.most))
        if self.most is None:
            return message("at least {least}", least=self.unit.shown(self.least))
        return message("{least} to {most}", least=self.unit.shown(self.least), most=self.unit.shown(self.most))

    @property
    def confidence(self) -> Confidence:
        """How far it was read: the least sure of its sources."""
        order = list(Confidence)
        return max((source.confidence for source in self.sources), key=order.index)

    def outline(self) -> Section:
        """The figure with the document it stands in, and what it is not."""
        document = BUILDING_GUIDANCE[self.guidance]
        return section(
            self.label,
            listing(
                message("{bound}: {value}", bound=self.bound.label, value=self.value),
                message("For: {setting}, {territory}", setting=self.setting.label, territory=document.territory),
                message("{title}, edition {edition}", title=document.title, edition=document.edition),
                NOT_LAW,
            ),
            rests_on(self.sources),
        )

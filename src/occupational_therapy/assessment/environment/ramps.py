"""Ramps: the gradient that guidance allows for a rise, the length it takes, and what a measured flight comes to.

The table is that of Approved Document M, volume 2, for buildings other than dwellings: the strictest of those here and
the one that homes are commonly held against. Where the document lets a designer interpolate between its gradients,
this library does not: it takes the steepest tabled gradient that allows the rise.
"""

import enum
from decimal import Decimal

import attrs

from occupational_therapy.assessment.environment.building import BUILDING_FIGURES, WIDE_RAMP_MM
from occupational_therapy.assessment.environment.checking import require_in_force
from occupational_therapy.assessment.environment.features import Feature, Unit
from occupational_therapy.assessment.environment.figures import BuildingFigure
from occupational_therapy.assessment.environment.guidance import NOT_LAW
from occupational_therapy.assessment.environment.sources import NO_INTERPOLATION
from occupational_therapy.kernel.dates import DateLike
from occupational_therapy.kernel.document import Section, listing, section
from occupational_therapy.kernel.exact import EXACT
from occupational_therapy.kernel.fields import Number, accept, choice, positive, settle
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Source
from occupational_therapy.occupations.sources import rests_on

__all__ = ["Gradient", "RampAdvice", "handrails_needed", "ramp", "to_gradient"]


class Gradient(enum.StrEnum):
    """A gradient of the table, from the flattest."""

    ONE_IN_20 = "1:20"
    ONE_IN_15 = "1:15"
    ONE_IN_12 = "1:12"

    @property
    def one_in(self) -> int:
        """The n of 1:n."""
        return int(self.value.removeprefix("1:"))

    @property
    def longest_mm(self) -> Decimal:
        """The longest going of a flight at this gradient."""
        return BUILDING_FIGURES[f"ad_m_2_{Feature.RAMP_FLIGHT_GOING.value}_1_{self.one_in}"].limit

    @property
    def highest_mm(self) -> Decimal:
        """The highest rise of a flight at this gradient."""
        return BUILDING_FIGURES[f"ad_m_2_{Feature.RAMP_FLIGHT_RISE.value}_1_{self.one_in}"].limit

    def going_mm(self, rise_mm: Decimal) -> Decimal:
        """The going that a rise takes at this gradient."""
        return EXACT.multiply(rise_mm, Decimal(self.one_in))

    def allows(self, rise_mm: Decimal, going_mm: Decimal) -> bool:
        """Whether a flight of this rise and going is within the table's limits for this gradient."""
        return rise_mm <= self.highest_mm and going_mm <= self.longest_mm


_HIGHEST_MM = BUILDING_FIGURES["ad_m_2_ramp_flight_rise"].limit
_WITHOUT_LIFT_MM = BUILDING_FIGURES["ad_m_2_rise_without_lift"].limit
_WITHOUT_STEPS_MM = BUILDING_FIGURES["ad_m_2_rise_without_steps"].limit
_BESIDE = (
    "ad_m_2_ramp_width",
    "ad_m_2_ramp_end_landing",
    "ad_m_2_ramp_intermediate_landing",
    "ad_m_2_ramp_passing_place_side",
    "ad_m_2_landing_gradient",
    "ad_m_2_landing_crossfall",
    "ad_m_2_ramp_kerb_height",
    "ad_m_2_ramp_handrail_sides",
)
"""What a ramp needs besides its flight."""


def to_gradient(value: Gradient | str) -> Gradient:
    """A field's gradient; for use as a converter."""
    return choice(Gradient, value)


def _gradient_or_none(value: Gradient | str | None) -> Gradient | None:
    return None if value is None else to_gradient(value)


@attrs.frozen(kw_only=True)
class RampAdvice:
    """What guidance says of a rise, in one flight.

    Attributes:
        rise_mm: The rise.
        asked: The gradient asked about; None to be told the steepest that is allowed.
    """

    rise_mm: Decimal = attrs.field(converter=positive)
    asked: Gradient | None = attrs.field(default=None, converter=_gradient_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def gradient(self) -> Gradient | None:
        """The gradient asked about, or the steepest in the table that allows the rise; None where none does."""
        return self.asked or self.steepest

    @property
    def steepest(self) -> Gradient | None:
        """The steepest gradient in the table that allows the rise in one flight; None where none does."""
        return next((each for each in reversed(Gradient) if self._allowed_at(each)), None)

    @property
    def going_mm(self) -> Decimal | None:
        """The going that the rise takes at the gradient; None where there is no gradient."""
        return None if self.gradient is None else self.gradient.going_mm(self.rise_mm)

    @property
    def is_allowed(self) -> bool:
        """Whether one flight at the gradient keeps to the table."""
        return self.gradient is not None and self._allowed_at(self.gradient)

    @property
    def needs_landing_or_lift(self) -> bool:
        """Whether the rise is too high for one flight at any gradient: flights with landings between, or a lift."""
        return self.rise_mm > _HIGHEST_MM

    @property
    def needs_lift(self) -> bool:
        """Whether the rise, taken as the whole of the ramp, asks for another way up as well, such as a lift."""
        return self.rise_mm > _WITHOUT_LIFT_MM

    @property
    def needs_steps(self) -> bool:
        """Whether the rise asks for steps beside the ramp."""
        return self.rise_mm > _WITHOUT_STEPS_MM

    @property
    def figures(self) -> tuple[BuildingFigure, ...]:
        """What a ramp needs besides its flight: width, landings, kerb, handrails."""
        return tuple(BUILDING_FIGURES[key] for key in _BESIDE)

    @property
    def sources(self) -> tuple[Source, ...]:
        """What the advice rests on."""
        pairs = [
            BUILDING_FIGURES[f"ad_m_2_{feature.value}_1_{each.one_in}"]
            for each in Gradient
            for feature in (Feature.RAMP_FLIGHT_GOING, Feature.RAMP_FLIGHT_RISE)
        ]
        found = [source for figure in (*pairs, *self.figures) for source in figure.sources]
        return tuple(dict.fromkeys((*found, NO_INTERPOLATION)))

    def outline(self) -> Section:
        """The answer, what else a ramp needs, what the guidance is for, and what it rests on."""
        return section(
            message("A ramp for a rise of {rise}", rise=Unit.MM.shown(self.rise_mm)),
            listing(
                self._answer(),
                *([message("It asks for steps beside it")] if self.needs_steps else []),
                *([message("It asks for another way up as well, such as a lift")] if self.needs_lift else []),
                *(message("{what}: {value}", what=figure.label, value=figure.value) for figure in self.figures),
                NOT_LAW,
            ),
            rests_on(self.sources),
        )

    def _answer(self) -> Message:
        if self.gradient is None:
            return message("One flight is too short for it: make flights with landings between them, or a lift")
        taken = message(
            "At {gradient} it takes a going of {going}",
            gradient=self.gradient.value,
            going=Unit.MM.shown(self.going_mm),
        )
        if self.is_allowed:
            return message("{taken}, which is allowed", taken=taken)
        if self.steepest is None:
            return message("{taken}, which is not allowed in one flight at any gradient", taken=taken)
        return message(
            "{taken}, which is not allowed; the steepest allowed is {steepest}",
            taken=taken,
            steepest=self.steepest.value,
        )

    def _allowed_at(self, gradient: Gradient) -> bool:
        return gradient.allows(self.rise_mm, gradient.going_mm(self.rise_mm))


def ramp(rise_mm: Number, gradient: Gradient | str | None = None, *, on: DateLike | None = None) -> RampAdvice:
    """What guidance says of a ramp for a rise: the gradient, its going, and whether one flight will do.

    Args:
        rise_mm: The rise in millimetres, above zero.
        gradient: ``"1:20"``, ``"1:15"`` or ``"1:12"``; None to be told the steepest of them that allows the rise.
        on: A day the table must have held on for new work; None asks for no day.

    Raises:
        InvalidInputError: The rise is no number above zero, or the gradient is not in the table.
        NotInForceError: The day is before the document's first.

    >>> advice = ramp(300)
    >>> advice.gradient.value, str(advice.going_mm), advice.is_allowed
    ('1:15', '4500', True)
    >>> ramp(300, "1:12").is_allowed, ramp(520).needs_landing_or_lift
    (False, True)
    """
    require_in_force(BUILDING_FIGURES["ad_m_2_ramp_flight_rise"].guidance, on)
    return RampAdvice(rise_mm=rise_mm, asked=gradient)


_WITHOUT_HANDRAIL_MM = BUILDING_FIGURES["ad_k_rise_without_handrail"].limit


def handrails_needed(rise_mm: Number, width_mm: Number) -> int:
    """On how many sides guidance asks for a handrail at the ramp of a dwelling: 0, 1 or 2 (Approved Document K).

    Args:
        rise_mm: The rise of the ramp, in millimetres above zero.
        width_mm: Its width, in millimetres above zero.

    Raises:
        InvalidInputError: A number is not above zero.

    >>> handrails_needed(600, 1200), handrails_needed(601, 999), handrails_needed(601, 1000)
    (0, 1, 2)
    """
    rise, width = accept("rise_mm", positive(rise_mm)), accept("width_mm", positive(width_mm))
    if rise <= _WITHOUT_HANDRAIL_MM:
        return 0
    sides = BUILDING_FIGURES[f"ad_k_ramp_handrail_sides_{'narrow' if width < WIDE_RAMP_MM else 'wide'}"]
    return int(sides.limit)

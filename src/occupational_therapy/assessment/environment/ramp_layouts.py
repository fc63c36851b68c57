"""A ramp of several flights: how many there must be, and how much ground they take with their landings."""

from decimal import Decimal
from fractions import Fraction

import attrs

from occupational_therapy.assessment.environment.building import BUILDING_FIGURES
from occupational_therapy.assessment.environment.checking import require_in_force
from occupational_therapy.assessment.environment.features import Unit
from occupational_therapy.assessment.environment.guidance import NOT_LAW
from occupational_therapy.assessment.environment.ramps import Gradient, RampAdvice, to_gradient
from occupational_therapy.kernel.dates import DateLike
from occupational_therapy.kernel.document import Section, listing, section
from occupational_therapy.kernel.exact import EXACT
from occupational_therapy.kernel.fields import Number, positive, settle
from occupational_therapy.kernel.messages import counted, message
from occupational_therapy.kernel.provenance import Source
from occupational_therapy.occupations.sources import rests_on

__all__ = ["RampLayout", "ramp_layout"]

_END = BUILDING_FIGURES["ad_m_2_ramp_end_landing"]
_BETWEEN = BUILDING_FIGURES["ad_m_2_ramp_intermediate_landing"]
_PASSING = BUILDING_FIGURES["ad_m_2_ramp_passing_place_side"]
_PASSING_FROM_FLIGHTS = 3


@attrs.frozen(kw_only=True)
class RampLayout:
    """A ramp of as few flights as the table allows, with the shortest landings it allows.

    Attributes:
        rise_mm: The whole rise.
        gradient: The gradient of every flight.
    """

    rise_mm: Decimal = attrs.field(converter=positive)
    gradient: Gradient = attrs.field(converter=to_gradient)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def flights(self) -> int:
        """The fewest flights of equal rise that the table allows."""
        return -(-Fraction(self.rise_mm) // Fraction(self.gradient.highest_mm))

    @property
    def going_mm(self) -> Decimal:
        """The going of all flights together."""
        return self.gradient.going_mm(self.rise_mm)

    @property
    def landings_mm(self) -> Decimal:
        """The length of the landings at the ends and between flights."""
        between = EXACT.multiply(_BETWEEN.limit, Decimal(self.flights - 1))
        return EXACT.add(EXACT.multiply(_END.limit, Decimal(2)), between)

    @property
    def length_mm(self) -> Decimal:
        """The length it takes laid out straight, landings among it."""
        return EXACT.add(self.going_mm, self.landings_mm)

    @property
    def needs_passing_place(self) -> bool:
        """Whether it has so many flights that guidance asks for a passing place, whatever can be seen."""
        return self.flights >= _PASSING_FROM_FLIGHTS

    @property
    def advice(self) -> RampAdvice:
        """What guidance says of the whole rise: steps beside it, and another way up."""
        return RampAdvice(rise_mm=self.rise_mm, asked=self.gradient)

    @property
    def sources(self) -> tuple[Source, ...]:
        """What it rests on."""
        return self.advice.sources

    def outline(self) -> Section:
        """Flights, landings and length, what else it asks for, and what that rests on."""
        return section(
            message(
                "A ramp of {gradient} for a rise of {rise}",
                gradient=self.gradient.value,
                rise=Unit.MM.shown(self.rise_mm),
            ),
            listing(
                counted("{count} flight", "{count} flights", count=self.flights),
                message("Going of the flights: {going}", going=Unit.MM.shown(self.going_mm)),
                message("Landings at the ends and between: {length}", length=Unit.MM.shown(self.landings_mm)),
                message("Length in all: {length}", length=Unit.MM.shown(self.length_mm)),
                message("A passing place of {side} each way", side=Unit.MM.shown(_PASSING.limit))
                if self.needs_passing_place
                else message("A passing place as well, where one end cannot be seen from the other"),
                *([message("It asks for steps beside it")] if self.advice.needs_steps else []),
                *([message("It asks for another way up as well, such as a lift")] if self.advice.needs_lift else []),
                NOT_LAW,
            ),
            rests_on(self.sources),
        )


def ramp_layout(rise_mm: Number, gradient: Gradient | str, *, on: DateLike | None = None) -> RampLayout:
    """How many flights a rise takes at a gradient, and how much ground they take with their landings.

    Args:
        rise_mm: The whole rise in millimetres, above zero.
        gradient: ``"1:20"``, ``"1:15"`` or ``"1:12"``.
        on: A day the table must have held on for new work; None asks for no day.

    Raises:
        InvalidInputError: The rise is no number above zero, or the gradient is not in the table.
        NotInForceError: The day is before the document's first.

    >>> layout = ramp_layout(600, "1:15")
    >>> layout.flights, str(layout.going_mm), str(layout.length_mm)
    (2, '9000', '12900')
    """
    require_in_force(_BETWEEN.guidance, on)
    return RampLayout(rise_mm=rise_mm, gradient=gradient)

"""A measured flight of a ramp held against guidance."""

from decimal import Decimal
from fractions import Fraction

import attrs

from occupational_therapy.assessment.environment.building import BUILDING_FIGURES
from occupational_therapy.assessment.environment.checking import AgainstGuidance, require_in_force
from occupational_therapy.assessment.environment.features import Unit
from occupational_therapy.assessment.environment.figures import to_mm_or_none
from occupational_therapy.assessment.environment.guidance import NOT_LAW
from occupational_therapy.assessment.environment.ramps import Gradient, RampAdvice
from occupational_therapy.kernel.dates import DateLike
from occupational_therapy.kernel.document import Quantity, Section, listing, section
from occupational_therapy.kernel.exact import EXACT
from occupational_therapy.kernel.fields import Number, settle
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Source
from occupational_therapy.occupations.sources import rests_on

__all__ = ["RampFlightCheck", "check_ramp_flight"]

_SLOPE = BUILDING_FIGURES["ad_m_2_slope"]
_HIGHEST = BUILDING_FIGURES["ad_m_2_ramp_flight_rise"]
_LONGEST = BUILDING_FIGURES["ad_m_2_ramp_flight_going"]


@attrs.frozen(kw_only=True)
class RampFlightCheck:
    """A flight of a ramp as it was measured, against the table for buildings other than dwellings.

    Attributes:
        rise_mm: How much it rises; None for not measured.
        going_mm: How long it is on plan; None for not measured.
    """

    rise_mm: Decimal | None = attrs.field(default=None, converter=to_mm_or_none)
    going_mm: Decimal | None = attrs.field(default=None, converter=to_mm_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def one_in(self) -> Fraction | None:
        """The n of its gradient 1:n, exactly; None where it was not measured."""
        if self.rise_mm is None or self.going_mm is None:
            return None
        return Fraction(self.going_mm) / Fraction(self.rise_mm)

    @property
    def is_ramp(self) -> bool | None:
        """Whether it is steep enough to count as a ramp; None where it was not measured."""
        return None if self.one_in is None else self.one_in <= _SLOPE.limit

    @property
    def outcome(self) -> AgainstGuidance:
        """Whether it keeps to the table. Where only interpolating could tell, it is not known."""
        if self.rise_mm is None or self.going_mm is None or self.one_in is None:
            return AgainstGuidance.NOT_KNOWN
        if not self.is_ramp:
            return AgainstGuidance.MET
        tabled = [gradient for gradient in Gradient if gradient.one_in <= self.one_in]
        if not tabled or self.rise_mm > _HIGHEST.limit or self.going_mm > _LONGEST.limit:
            return AgainstGuidance.NOT_MET
        if tabled[0].allows(self.rise_mm, self.going_mm):
            return AgainstGuidance.MET
        return AgainstGuidance.NOT_MET if tabled[0].one_in == self.one_in else AgainstGuidance.NOT_KNOWN

    @property
    def going_lacks_mm(self) -> Decimal | None:
        """How much longer it would have to be at the steepest gradient allowed for its rise; None for not known.

        It is None as well where no single flight is allowed for the rise.
        """
        if self.rise_mm is None or self.going_mm is None:
            return None
        wanted = RampAdvice(rise_mm=self.rise_mm).going_mm
        return None if wanted is None else max(EXACT.subtract(wanted, self.going_mm), Decimal(0))

    @property
    def sources(self) -> tuple[Source, ...]:
        """What the answer rests on."""
        table = RampAdvice(rise_mm=1).sources
        return tuple(dict.fromkeys((*_SLOPE.sources, *table)))

    def line(self) -> Message:
        """The flight, how it stands and what would mend it, in one line."""
        measured = message(
            "Rise {rise}, going {going}", rise=Unit.MM.shown(self.rise_mm), going=Unit.MM.shown(self.going_mm)
        )
        if self.one_in is None:
            return message("{measured}: {outcome}", measured=measured, outcome=self.outcome.label)
        line = message(
            "{measured}, a gradient of 1:{n}: {outcome}",
            measured=measured,
            n=Quantity(self.one_in, 1),
            outcome=self.outcome.label,
        )
        if self.going_lacks_mm and self.outcome is AgainstGuidance.NOT_MET:
            return message(
                "{line}; it would have to be longer by {lack}", line=line, lack=Unit.MM.shown(self.going_lacks_mm)
            )
        return line

    def outline(self) -> Section:
        """The flight, why it stands as it does, and what that rests on."""
        return section(
            message("Flight of a ramp against building guidance: {outcome}", outcome=self.outcome.label),
            listing(
                self.line(),
                *([message("It is too flat to count as a ramp")] if self.is_ramp is False else []),
                NOT_LAW,
            ),
            rests_on(self.sources),
        )


def check_ramp_flight(
    rise_mm: Number | None, going_mm: Number | None, *, on: DateLike | None = None
) -> RampFlightCheck:
    """A measured flight of a ramp against the table of gradients.

    Args:
        rise_mm: How much it rises, in millimetres above zero; None for not measured.
        going_mm: How long it is on plan, in millimetres above zero; None for not measured.
        on: A day the table must have held on for new work; None asks for no day.

    Raises:
        InvalidInputError: A number is not above zero.
        NotInForceError: The day is before the document's first.

    >>> check = check_ramp_flight(300, 3600)
    >>> check.outcome.value, str(check.going_lacks_mm)
    ('not_met', '900')
    >>> check_ramp_flight(400, 7200).outcome.value
    'not_known'
    """
    require_in_force(_HIGHEST.guidance, on)
    return RampFlightCheck(rise_mm=rise_mm, going_mm=going_mm)

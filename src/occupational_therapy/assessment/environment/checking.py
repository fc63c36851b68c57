"""A measured dimension held against a figure of building guidance: met, not met or not known, and by how much."""

import enum
from decimal import Decimal

import attrs

from occupational_therapy.assessment.environment.building import BUILDING_FIGURES
from occupational_therapy.assessment.environment.features import Unit
from occupational_therapy.assessment.environment.figures import BuildingFigure, to_measured_or_none
from occupational_therapy.assessment.environment.guidance import BUILDING_GUIDANCE, NOT_LAW
from occupational_therapy.kernel.dates import DateLike, on_date
from occupational_therapy.kernel.document import Section, listing, section
from occupational_therapy.kernel.errors import NotInForceError
from occupational_therapy.kernel.exact import EXACT
from occupational_therapy.kernel.fields import Number, settle
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Source
from occupational_therapy.occupations.sources import rests_on

__all__ = ["AgainstGuidance", "DimensionCheck", "check_dimension", "require_in_force"]


class AgainstGuidance(enum.StrEnum):
    """How a measured thing stands against guidance. What was not measured is not known, and is no pass."""

    MET = "met"
    NOT_MET = "not_met"
    NOT_KNOWN = "not_known"

    @property
    def label(self) -> Message:
        """The answer in words."""
        return _ANSWERS[self]


_ANSWERS = {
    AgainstGuidance.MET: message("met"),
    AgainstGuidance.NOT_MET: message("not met"),
    AgainstGuidance.NOT_KNOWN: message("not known"),
}


def _figure(value: str) -> str:
    return BUILDING_FIGURES.field(value)


@attrs.frozen(kw_only=True)
class DimensionCheck:
    """A measured dimension against one figure.

    Attributes:
        figure: The figure's key.
        measured: What was measured, in the figure's unit; None for not measured.
    """

    figure: str = attrs.field(converter=_figure)
    measured: Decimal | None = attrs.field(default=None, converter=to_measured_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def standard(self) -> BuildingFigure:
        """The figure."""
        return BUILDING_FIGURES[self.figure]

    @property
    def to_spare(self) -> Decimal | None:
        """By how much it is met, in the figure's unit; below zero by how much it falls short. None for not known."""
        if self.measured is None:
            return None
        least, most = self.standard.least, self.standard.most
        margins = [EXACT.subtract(self.measured, least)] if least is not None else []
        margins += [EXACT.subtract(most, self.measured)] if most is not None else []
        return min(margins)

    @property
    def outcome(self) -> AgainstGuidance:
        """Whether the figure is met; its bounds themselves meet it."""
        spare = self.to_spare
        if spare is None:
            return AgainstGuidance.NOT_KNOWN
        return AgainstGuidance.MET if spare >= 0 else AgainstGuidance.NOT_MET

    @property
    def sources(self) -> tuple[Source, ...]:
        """What the figure rests on."""
        return self.standard.sources

    @property
    def confidence(self) -> Confidence:
        """How far the figure was read."""
        return self.standard.confidence

    def line(self) -> Message:
        """What was measured, what is asked and how they differ, in one line."""
        figure, spare = self.standard, self.to_spare
        unit = figure.unit
        if self.measured is None or spare is None:
            return message("{what}: not measured; guidance is {value}", what=figure.label, value=figure.value)
        compared = message(
            "{what}: {measured}; guidance is {value}",
            what=figure.label,
            measured=unit.shown(self.measured),
            value=figure.value,
        )
        if unit is Unit.ONE_IN:
            return message("{compared}: {outcome}", compared=compared, outcome=self.outcome.label)
        if spare < 0:
            return message("{compared}: not met, by {short}", compared=compared, short=unit.shown(spare.copy_negate()))
        return message("{compared}: met, with {spare} to spare", compared=compared, spare=unit.shown(spare))

    def outline(self) -> Section:
        """The comparison, what the figure is for, and what it rests on."""
        document = BUILDING_GUIDANCE[self.standard.guidance]
        return section(
            message("Against building guidance: {outcome}", outcome=self.outcome.label),
            listing(
                self.line(),
                message(
                    "For: {setting}, {territory}", setting=self.standard.setting.label, territory=document.territory
                ),
                message("{title}, edition {edition}", title=document.title, edition=document.edition),
                NOT_LAW,
            ),
            rests_on(self.sources),
        )


def require_in_force(guidance: str, on: DateLike | None) -> None:
    """Make sure that a document is not asked about a day before it held.

    Raises:
        NotInForceError: The day is before the document's first.
        InvalidInputError: The day is no date.
    """
    holds = BUILDING_GUIDANCE[guidance].in_force
    if on is None:
        return
    day = on_date(on)
    if holds is not None and holds.start is not None and day < holds.start:
        raise NotInForceError(guidance, str(day), str(holds.start))


def check_dimension(figure: str, measured: Number | None, *, on: DateLike | None = None) -> DimensionCheck:
    """A measured dimension against a figure of building guidance.

    Args:
        figure: The key of the figure in ``BUILDING_FIGURES``.
        measured: Millimetres; of a gradient 1:n the n, so that more is flatter; of sides their number. None for not
            measured.
        on: A day the figure must have held on for new work; None asks for no day.

    Raises:
        UnknownKeyError: There is no such figure.
        InvalidInputError: What was measured cannot be.
        NotInForceError: The day is before the document's first.

    >>> check = check_dimension("m4_3_turning_circle", 1350)
    >>> check.outcome.value, str(check.to_spare), check.confidence.value
    ('not_met', '-150', 'confirmed')
    >>> print(check.line())
    Diameter of the turning circle: 1350 mm; guidance is at least 1500 mm: not met, by 150 mm
    """
    require_in_force(BUILDING_FIGURES[figure].guidance, on)
    return DimensionCheck(figure=figure, measured=measured)

"""A doorway held against the pairs of door and corridor that guidance gives for how a wheelchair comes to it."""

from collections.abc import Iterable
from decimal import Decimal

import attrs

from occupational_therapy.assessment.environment.building import BUILDING_FIGURES
from occupational_therapy.assessment.environment.checking import AgainstGuidance, require_in_force
from occupational_therapy.assessment.environment.features import Feature, Unit
from occupational_therapy.assessment.environment.figures import (
    Approach,
    BuildingFigure,
    to_approach_or_none,
    to_measured_or_none,
)
from occupational_therapy.assessment.environment.guidance import NOT_LAW, Setting
from occupational_therapy.kernel.dates import DateLike
from occupational_therapy.kernel.document import Section, listing, section
from occupational_therapy.kernel.exact import EXACT
from occupational_therapy.kernel.fields import Number, settle
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Source
from occupational_therapy.occupations.sources import rests_on

__all__ = ["DoorwayCheck", "check_doorway"]


def _pairs() -> tuple[tuple[Decimal, Decimal, Approach, BuildingFigure], ...]:
    return tuple(
        (figure.given.door_mm, figure.least, figure.given.approach, figure)
        for figure in BUILDING_FIGURES.values()
        if figure.feature is Feature.CORRIDOR_WIDTH
        and figure.setting is Setting.M4_1
        and figure.given is not None
        and figure.given.door_mm is not None
        and figure.given.approach is not None
        and figure.least is not None
    )


_PAIRS = _pairs()


@attrs.frozen(kw_only=True)
class DoorwayCheck:
    """A doorway against the pairs of Approved Document M, volume 1, for dwellings that can be visited: M4(1).

    Attributes:
        door_mm: The clear width of the door opening; None for not measured.
        corridor_mm: The clear width of the corridor it opens from; None for not measured.
        approach: How a wheelchair comes to it; None for not known.
    """

    door_mm: Decimal | None = attrs.field(default=None, converter=to_measured_or_none)
    corridor_mm: Decimal | None = attrs.field(default=None, converter=to_measured_or_none)
    approach: Approach | None = attrs.field(default=None, converter=to_approach_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def outcome(self) -> AgainstGuidance:
        """Whether a pair is met. What is not known makes no difference where every case comes to the same."""
        approaches = [self.approach] if self.approach else list(Approach)
        found = {self._outcome(approach) for approach in approaches}
        return found.pop() if len(found) == 1 else AgainstGuidance.NOT_KNOWN

    @property
    def door_lacks_mm(self) -> Decimal | None:
        """By how much the door is too narrow for this corridor; None where that is not known or no door would do."""
        doors = [door for door, corridor, _, _ in self._for_approach() if _meets(self.corridor_mm, corridor)]
        return _lack(doors, self.door_mm)

    @property
    def corridor_lacks_mm(self) -> Decimal | None:
        """By how much the corridor is too narrow for this door; None where not known or no corridor would do."""
        corridors = [corridor for door, corridor, _, _ in self._for_approach() if _meets(self.door_mm, door)]
        return _lack(corridors, self.corridor_mm)

    @property
    def sources(self) -> tuple[Source, ...]:
        """What the pairs rest on."""
        return tuple(dict.fromkeys(source for *_, figure in _PAIRS for source in figure.sources))

    def line(self) -> Message:
        """The doorway, how it stands and what would mend it, in one line."""
        line = message(
            "Door opening {door}, corridor {corridor}, approach {approach}: {outcome}",
            door=Unit.MM.shown(self.door_mm),
            corridor=Unit.MM.shown(self.corridor_mm),
            approach=self.approach.label if self.approach else message("not known"),
            outcome=self.outcome.label,
        )
        door, corridor = self.door_lacks_mm, self.corridor_lacks_mm
        if door and corridor:
            return message(
                "{line}; a door wider by {door} or a corridor wider by {corridor} would meet it",
                line=line,
                door=Unit.MM.shown(door),
                corridor=Unit.MM.shown(corridor),
            )
        if door:
            return message("{line}; a door wider by {door} would meet it", line=line, door=Unit.MM.shown(door))
        if corridor:
            return message(
                "{line}; a corridor wider by {corridor} would meet it", line=line, corridor=Unit.MM.shown(corridor)
            )
        return line

    def outline(self) -> Section:
        """The doorway, what would mend it, the pairs and what they rest on."""
        return section(
            message("Doorway against building guidance: {outcome}", outcome=self.outcome.label),
            listing(
                self.line(),
                *(
                    message("{pair}: {value}", pair=figure.label, value=figure.value)
                    for *_, figure in self._for_approach() or _PAIRS
                ),
                NOT_LAW,
            ),
            rests_on(self.sources),
        )

    def _for_approach(self) -> list[tuple[Decimal, Decimal, Approach, BuildingFigure]]:
        return [pair for pair in _PAIRS if pair[2] is self.approach]

    def _outcome(self, approach: Approach) -> AgainstGuidance:
        verdicts = [
            _both(_meets(self.door_mm, door), _meets(self.corridor_mm, corridor))
            for door, corridor, for_approach, _ in _PAIRS
            if for_approach is approach
        ]
        if True in verdicts:
            return AgainstGuidance.MET
        return AgainstGuidance.NOT_KNOWN if None in verdicts else AgainstGuidance.NOT_MET


def check_doorway(
    door_mm: Number | None,
    corridor_mm: Number | None,
    approach: Approach | str | None = None,
    *,
    on: DateLike | None = None,
) -> DoorwayCheck:
    """A doorway against the pairs of door and corridor for a dwelling that can be visited: M4(1).

    Args:
        door_mm: The clear width of the door opening, in millimetres; None for not measured.
        corridor_mm: The clear width of the corridor, in millimetres; None for not measured.
        approach: ``"head_on"`` or ``"side_on"``; None for not known.
        on: A day the pairs must have held on for new work; None asks for no day.

    Raises:
        InvalidInputError: A width is no number or negative, or there is no such approach.
        NotInForceError: The day is before the document's first.

    >>> check = check_doorway(750, 1000, "side_on")
    >>> check.outcome.value, str(check.door_lacks_mm), str(check.corridor_lacks_mm)
    ('not_met', '50', '200')
    >>> check_doorway(750, 1000, "head_on").outcome.value
    'met'
    >>> check_doorway(700, None).outcome.value
    'not_met'
    """
    require_in_force(_PAIRS[0][3].guidance, on)
    return DoorwayCheck(door_mm=door_mm, corridor_mm=corridor_mm, approach=approach)


def _meets(measured: Decimal | None, least: Decimal) -> bool | None:
    return None if measured is None else measured >= least


def _both(one: bool | None, other: bool | None) -> bool | None:  # noqa: FBT001 - two answers of three kinds
    if one is False or other is False:
        return False
    return None if one is None or other is None else True


def _lack(wanted: Iterable[Decimal], measured: Decimal | None) -> Decimal | None:
    least = min(wanted, default=None)
    if least is None or measured is None:
        return None
    return max(EXACT.subtract(least, measured), Decimal(0))

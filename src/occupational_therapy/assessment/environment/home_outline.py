"""A home assessment as a document."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from occupational_therapy.assessment.environment.guidance import NOT_LAW
from occupational_therapy.assessment.environment.home_parts import (
    HazardFound,
    StairFlight,
    TransferSeen,
)
from occupational_therapy.kernel.document import Inline, Quantity, Section, listing, section, table
from occupational_therapy.kernel.messages import Message, Verbatim, message
from occupational_therapy.occupations.sources import rests_on

if TYPE_CHECKING:
    from occupational_therapy.assessment.environment.home import HomeAssessment
    from occupational_therapy.kernel.provenance import Source

__all__ = ["outlined"]

_KNOWN = {True: message("yes"), False: message("no"), None: message("not known")}
_Row = tuple[Inline | None, ...]


def outlined(home: "HomeAssessment") -> Section:
    """The home, what was looked at, found and measured, and what follows; without the address."""
    return section(
        message("Home assessment {id}", id=home.id),
        message("On {on} by {by}", on=home.on, by=home.by),
        listing(*_particulars(home)),
        _areas(home),
        message("Way in: {words}", words=Verbatim(home.access)) if home.access else None,
        _part(message("Transfers"), _TRANSFER_HEADINGS, [_transfer(seen) for seen in home.transfers]),
        _part(message("Stairs and steps"), _STAIR_HEADINGS, [_stair(flight) for flight in home.stairs]),
        _part(message("Hazards"), _HAZARD_HEADINGS, [_hazard(found) for found in home.hazards]),
        _measured(home),
        message("Outcome: {words}", words=Verbatim(home.outcome)) if home.outcome else None,
    )


def _particulars(home: "HomeAssessment") -> Iterator[Message]:
    unknown = _KNOWN[None]
    yield message("Kind of home: {kind}", kind=home.kind.label if home.kind else unknown)
    yield message("Tenure: {tenure}", tenure=home.tenure.label if home.tenure else unknown)
    yield message("Levels: {levels}", levels=unknown if home.levels is None else Quantity(home.levels))
    yield message("Somebody uses a wheelchair: {answer}", answer=_KNOWN[home.wheelchair_user])
    yield message("Way in without a step: {answer}", answer=_KNOWN[home.step_free])


def _areas(home: "HomeAssessment") -> Section:
    seen = tuple(area.label for area in home.areas)
    return section(
        message("Looked at"),
        message("{areas}", areas=seen) if seen else message("no area is recorded"),
        *(
            message("Not looked at: {area}: {reason}", area=left.area.label, reason=_said_or(left.reason))
            for left in home.left_out
        ),
    )


def _said(words: str | None) -> Verbatim | None:
    return None if words is None else Verbatim(words)


def _said_or(words: str | None) -> Verbatim | Message:
    return message("no reason given") if words is None else Verbatim(words)


def _part(title: Message, headings: tuple[Message, ...], rows: list[_Row]) -> Section | None:
    return section(title, table(headings, rows)) if rows else None


_TRANSFER_HEADINGS = (
    message("Transfer"),
    message("Done alone"),
    message("People helping"),
    message("Height of the surface, mm"),
    message("Equipment"),
    message("Difficulty"),
    message("What is to be done"),
)


def _transfer(seen: TransferSeen) -> _Row:
    return (
        seen.transfer.label,
        _KNOWN[seen.done_alone],
        None if seen.helpers is None else Quantity(seen.helpers),
        None if seen.surface_mm is None else Quantity(seen.surface_mm),
        _said(seen.equipment),
        _said(seen.difficulty),
        _said(seen.action),
    )


_STAIR_HEADINGS = (message("Where"), message("Which"), message("Steps"), message("Sides with a rail"))


def _stair(flight: StairFlight) -> _Row:
    unknown = _KNOWN[None]
    return (
        flight.area.label,
        _said(flight.place),
        unknown if flight.steps is None else Quantity(flight.steps),
        unknown if flight.rails is None else Quantity(flight.rails),
    )


_HAZARD_HEADINGS = (
    message("Hazard"),
    message("Where"),
    message("Seen"),
    message("Severity"),
    message("What is to be done"),
    message("Owner"),
    message("By"),
    message("Dealt with"),
)


def _hazard(found: HazardFound) -> _Row:
    return (
        found.label,
        found.area.label,
        None if found.hazard is None else _said(found.what),
        found.severity.label if found.severity else message("not judged"),
        _said(found.action),
        None if found.owner is None else message("{owner}", owner=found.owner),
        found.due,
        found.done_on,
    )


def _measured(home: "HomeAssessment") -> Section | None:
    points = [
        *(dimension.line() for dimension in home.dimensions),
        *(doorway.line() for doorway in home.doorways),
        *(flight.line() for flight in home.ramps),
    ]
    if not points:
        return None
    sources = [source for found in _checked(home) for source in found]
    return section(
        message("Measured"),
        listing(*points),
        NOT_LAW if sources else None,
        rests_on(sources) if sources else None,
    )


def _checked(home: "HomeAssessment") -> "Iterator[tuple[Source, ...]]":
    yield from (dimension.check.sources for dimension in home.dimensions if dimension.check)
    yield from (doorway.check.sources for doorway in home.doorways)
    yield from (flight.check.sources for flight in home.ramps)

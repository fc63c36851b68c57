"""A weekly timetable as it is read: day by day, then what it comes to."""

from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING

from occupational_therapy.kernel.document import Inline, Quantity, Section, listing, section, table
from occupational_therapy.kernel.messages import Message, Verbatim, counted, message
from occupational_therapy.occupations.time_use import MINUTES_OF_HOUR

if TYPE_CHECKING:
    from occupational_therapy.occupations.timetable import Slot, Timetable

__all__ = ["timetable_outline"]

_DECIMALS = 1


def timetable_outline(timetable: "Timetable") -> Section:
    """The slots of a week in a table, the time of each use, and further figures.

    >>> from occupational_therapy.occupations.timetable import Timetable
    >>> print(timetable_outline(Timetable(slots=[])).content[0])
    nothing is recorded
    """
    slots = timetable.in_order
    headings = (message("Day"), message("Time"), message("What"), message("With whom"), message("Energy"))
    return section(
        message("Weekly timetable"),
        table(headings, [_row(slot) for slot in slots]) if slots else message("nothing is recorded"),
        timetable.balance.outline() if slots else None,
        listing(*_figures(timetable)) if slots else None,
    )


def _row(slot: "Slot") -> tuple[Inline | None, ...]:
    what: Inline = slot.label
    if slot.note is not None:
        what = message("{what}: {note}", what=slot.label, note=Verbatim(slot.note))
    company = tuple(each.label for each in slot.company)
    return (
        slot.day.label,
        _time(slot),
        what,
        message("{company}", company=company) if company else None,
        _energy(slot),
    )


def _time(slot: "Slot") -> Message:
    start, end = Verbatim(slot.start), Verbatim(slot.end)
    if slot.overnight:
        return message("{start} to {end} the next day", start=start, end=end)
    return message("{start} to {end}", start=start, end=end)


def _energy(slot: "Slot") -> Inline | None:
    cost = None if slot.energy is None else Quantity(slot.energy)
    if slot.restores is None:
        return cost
    if cost is None:
        return message("gives back {restores}", restores=Quantity(slot.restores))
    return message("{cost}, gives back {restores}", cost=cost, restores=Quantity(slot.restores))


def _figures(timetable: "Timetable") -> Iterator[Message]:
    yield counted("{count} occupation", "{count} different occupations", count=timetable.different_occupations)
    if timetable.days_unrecorded:
        yield message("nothing is recorded of {days}", days=tuple(day.label for day in timetable.days_unrecorded))
    if timetable.days_without_leisure:
        yield message("no leisure is recorded on {days}", days=tuple(d.label for d in timetable.days_without_leisure))
    yield message(
        "longest stretch recorded without a rest or a gap: {hours} hours",
        hours=Quantity(Fraction(timetable.longest_without_rest, MINUTES_OF_HOUR), _DECIMALS),
    )
    for company in dict.fromkeys(each for slot in timetable.in_order for each in slot.company):
        share = timetable.share_with(company)
        yield message(
            "{company}: {percent} % of the time of which the company is recorded",
            company=company.label,
            percent=Quantity(Fraction(share or 0) * 100, 0),
        )

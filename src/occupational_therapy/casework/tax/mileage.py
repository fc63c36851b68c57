"""Mileage: the most that is free of tax by the rates of HM Revenue and Customs, by the day of the journey.

It is a ceiling for tax. What a practice charges a client for a mile is for their contract.
"""

import enum
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

import attrs

from occupational_therapy.casework.quantities import to_quantity, to_whole_or_none
from occupational_therapy.kernel.dates import Date, DateLike, Period, on_date
from occupational_therapy.kernel.document import Inline, Quantity, Section, listing, section, table
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import Number, accept, choice, settle, whole
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.money import Money, not_negative, not_negative_or_none
from occupational_therapy.kernel.provenance import Confidence, Dated, DatedSeries, Source

__all__ = [
    "MILEAGE_RATES",
    "PASSENGER_RATE",
    "MileageAllowance",
    "MileageRate",
    "Vehicle",
    "mileage_allowance",
    "tax_year",
]


class Vehicle(enum.StrEnum):
    """What is driven or ridden."""

    CAR = "car"
    """A car or a van."""
    MOTORCYCLE = "motorcycle"
    BICYCLE = "bicycle"

    @property
    def label(self) -> Message:
        """The vehicle in words."""
        return _VEHICLES[self]


_VEHICLES = {
    Vehicle.CAR: message("car or van"),
    Vehicle.MOTORCYCLE: message("motorcycle"),
    Vehicle.BICYCLE: message("bicycle"),
}


def _mark_and_rate(rate: "MileageRate") -> Iterator[Problem]:
    if (rate.first_miles is None) != (rate.per_mile_after is None):
        yield Problem("per_mile_after", message("goes with a mark: give both, or neither"))


@attrs.frozen(kw_only=True)
class MileageRate:
    """The rates of one vehicle.

    Attributes:
        per_mile: A mile, up to the mark.
        first_miles: The mark: so many miles of a tax year; None where one rate holds for all.
        per_mile_after: A mile past the mark; None where there is none.
    """

    per_mile: Money = attrs.field(converter=not_negative)
    first_miles: int | None = attrs.field(default=None, converter=to_whole_or_none)
    per_mile_after: Money | None = attrs.field(default=None, converter=not_negative_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self, _mark_and_rate)

    def split(self, miles: Decimal, already: Decimal) -> tuple[Fraction, Fraction]:
        """How many of some miles fall up to the mark, and how many past it, where others came before in the year.

        >>> rate = MileageRate(per_mile=Money("0.45", "GBP"), first_miles=10000, per_mile_after=Money("0.25", "GBP"))
        >>> [str(part) for part in rate.split(Decimal(86), Decimal(9950))]
        ['50', '36']
        """
        driven = Fraction(miles)
        if self.first_miles is None:
            return driven, Fraction(0)
        up_to = min(driven, max(self.first_miles - Fraction(already), Fraction(0)))
        return up_to, driven - up_to

    def pounds(self, up_to: Fraction, after: Fraction) -> Fraction:
        """What miles up to the mark and past it come to, exactly."""
        past = Fraction(0) if self.per_mile_after is None else Fraction(self.per_mile_after.amount)
        return up_to * Fraction(self.per_mile.amount) + after * past


_CHECKED = "2026-11-23"
_FIRST_MILES = 10_000

_SINCE_2026 = Source(
    "HM Revenue and Customs, approved mileage rates for 2026 to 2027, by several independent tables and a note of 2026",
    note="announced on 21 May 2026 for the whole tax year; the table of gov.uk itself was not opened",
)
_SINCE_2011 = Source("HM Revenue and Customs, approved mileage rates from 6 April 2011, EIM31240")
_BEFORE_2011 = Source(
    "HM Revenue and Customs, approved mileage rates before 6 April 2011",
    Confidence.PARTLY_CONFIRMED,
    note="40p was read; that it held from 6 April 2002 is from memory",
)
_UNCHANGED = Source(
    "HM Revenue and Customs, approved mileage rates for motorcycles, bicycles and passengers",
    Confidence.PARTLY_CONFIRMED,
    note="the amounts were read; the first day they held is from memory",
)
_EFFECT = Source(
    "Accountants' notes on approved mileage",
    note="the rate is a ceiling for tax; travel from home to the usual workplace does not qualify",
)


def _car(pence: str, start: str, end: str | None, source: Source) -> Dated[MileageRate]:
    rate = MileageRate(per_mile=Money(pence, "GBP"), first_miles=_FIRST_MILES, per_mile_after=Money("0.25", "GBP"))
    return Dated(value=rate, holds=Period(start=start, end=end), sources=(source,))


def _flat(key: str, pence: str) -> DatedSeries[MileageRate]:
    rate = MileageRate(per_mile=Money(pence, "GBP"))
    entry = Dated(value=rate, holds=Period(start="2002-04-06"), sources=(_UNCHANGED,))
    return DatedSeries(key=key, entries=(entry,), checked=_CHECKED)


MILEAGE_RATES: dict[Vehicle, DatedSeries[MileageRate]] = {
    Vehicle.CAR: DatedSeries(
        key="mileage_car",
        entries=(
            _car("0.40", "2002-04-06", "2011-04-05", _BEFORE_2011),
            _car("0.45", "2011-04-06", "2026-04-05", _SINCE_2011),
            _car("0.55", "2026-04-06", None, _SINCE_2026),
        ),
        checked=_CHECKED,
    ),
    Vehicle.MOTORCYCLE: _flat("mileage_motorcycle", "0.24"),
    Vehicle.BICYCLE: _flat("mileage_bicycle", "0.20"),
}
"""The rates of each vehicle through time, by the day of the journey."""

PASSENGER_RATE: DatedSeries[Money] = DatedSeries(
    key="mileage_passenger",
    entries=(Dated(value=Money("0.05", "GBP"), holds=Period(start="2002-04-06"), sources=(_UNCHANGED,)),),
    checked=_CHECKED,
)
"""What an employee may have for each colleague carried on the same business, a mile."""

_FIRST_MONTH, _FIRST_DAY = 4, 6
"""A tax year begins on 6 April."""


def tax_year(on: DateLike) -> Period:
    """The tax year of the United Kingdom that a day lies in, from 6 April to 5 April.

    Raises:
        InvalidInputError: It is no date, or the year would reach outside the calendar.

    >>> str(tax_year("2026-04-05").start), str(tax_year("2026-04-06").start)
    ('2025-04-06', '2026-04-06')
    """
    day = on_date(on)
    begun = day.year if (day.month, day.day) >= (_FIRST_MONTH, _FIRST_DAY) else day.year - 1
    first, last = (f"{year:04}-{_FIRST_MONTH:02}-" for year in (begun, begun + 1))
    return Period(start=f"{first}{_FIRST_DAY:02}", end=f"{last}{_FIRST_DAY - 1:02}")


@attrs.frozen(kw_only=True)
class MileageAllowance:
    """The most for a journey that is free of tax, each line rounded half up to the penny.

    Attributes:
        vehicle: What was driven or ridden.
        on: The day of the journey.
        rate: The rates of that day.
        miles_up_to: Miles up to the mark of the tax year.
        miles_after: Miles past it.
        passengers: How many colleagues were carried.
        for_miles: For the miles.
        for_passengers: For the colleagues.
        sources: What it rests on.
    """

    vehicle: Vehicle
    on: Date
    rate: MileageRate
    miles_up_to: Fraction
    miles_after: Fraction
    passengers: int
    for_miles: Money
    for_passengers: Money
    sources: tuple[Source, ...]

    @property
    def amount(self) -> Money:
        """All together."""
        return self.for_miles + self.for_passengers

    def outline(self) -> Section:
        """The sum with its parts, and what it is not."""
        miles = self.miles_up_to + self.miles_after
        rows: list[tuple[Inline | None, ...]] = [
            (message("Miles up to the mark"), Quantity(self.miles_up_to), self.rate.per_mile, None),
            (message("Miles past the mark"), Quantity(self.miles_after), self.rate.per_mile_after, None),
            (message("All miles"), Quantity(miles), None, self.for_miles),
            (message("Colleagues carried"), Quantity(self.passengers), None, self.for_passengers),
            (message("Total"), None, None, self.amount),
        ]
        return section(
            message("Mileage on {on}: {vehicle}", on=self.on, vehicle=self.vehicle.label),
            table((message("For"), message("Number"), message("A mile"), message("Amount")), rows),
            message("This is the most that is free of tax: what a client is charged is for the contract to say"),
            listing(*(message("{source}", source=str(source)) for source in self.sources)),
        )


def mileage_allowance(
    vehicle: Vehicle | str, miles: Number, on: DateLike, *, already_this_tax_year: Number, passengers: int = 0
) -> MileageAllowance:
    """The most for a journey that is free of tax.

    Args:
        vehicle: What was driven or ridden.
        miles: How far, on business; not from home to the usual workplace.
        on: The day of the journey.
        already_this_tax_year: Miles in such a vehicle earlier in the same tax year.
        passengers: How many colleagues an employee carried on the same business.

    Raises:
        InvalidInputError: A number is negative, or the vehicle is unknown.
        NotInForceError: No rate is known for that day.

    >>> mileage_allowance("car", 86, on="2026-11-23", already_this_tax_year=9950).amount
    Money('36.50', 'GBP')
    """
    kind, driven = accept("vehicle", choice(Vehicle, vehicle)), accept("miles", to_quantity(miles))
    before = accept("already_this_tax_year", to_quantity(already_this_tax_year))
    carried = accept("passengers", whole(passengers))
    entry, passenger = MILEAGE_RATES[kind].on(on), PASSENGER_RATE.on(on)
    up_to, after = entry.value.split(driven, before)
    return MileageAllowance(
        vehicle=kind,
        on=on_date(on),
        rate=entry.value,
        miles_up_to=up_to,
        miles_after=after,
        passengers=carried,
        # one line, rounded once: the parts on each side of the mark are kept exact
        for_miles=Money("1", "GBP").part(entry.value.pounds(up_to, after)),
        for_passengers=passenger.value.part(Fraction(driven) * carried),
        sources=(*entry.sources, *(passenger.sources if carried else ()), _EFFECT),
    )

"""What each room is asked to do while somebody watches that it opens nothing: one function for each room.

A function makes its inputs itself and reads no file: everything it does is watched. Add a room by writing its function.
"""

from collections.abc import Callable
from fractions import Fraction

from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.dates import age, month_of, months_after, on_date, recurring
from occupational_therapy.kernel.document import Quantity, listing, section, table
from occupational_therapy.kernel.errors import InvalidInputError, OccupationalTherapyError, UnknownKeyError
from occupational_therapy.kernel.findings import Basis, Finding, Rule, Severity, judge, points
from occupational_therapy.kernel.messages import Verbatim, counted, message
from occupational_therapy.kernel.money import Money
from occupational_therapy.kernel.places import Place, great_circle_km
from occupational_therapy.kernel.provenance import Confidence, Dated, DatedSeries, Source


def kernel() -> None:
    """Dates, money, documents, findings, catalogues and errors."""
    day = on_date("2024-02-29")
    month = month_of("2026-03")
    fee = Money("98.12", "GBP")
    source = Source("A standard, 2023", Confidence.FROM_MEMORY)
    series = DatedSeries(
        key="fee", entries=(Dated(value=fee, holds=month, sources=(source,)),), checked=months_after(day, 24)
    )
    rule = Rule(key="dear", basis=Basis.LAW, summary=message("cheap"), sources=(source,), check=_dear)
    found = judge([rule], fee, day)
    far = great_circle_km(Place(latitude=51.5, longitude=-0.12), Place(latitude=53.48, longitude=-2.24))
    str(
        section(
            counted("{count} year", "{count} years", count=age(day, next(recurring(day, 12)))),
            Verbatim("my own words"),
            points(found),
            listing(fee.part(Fraction(1, 3)), (fee + fee * 2).rounded(), ordered=True),
            table((message("km"),), [(Quantity(far, 1),)]),
            found[0].outline(),
        )
    )
    _refused(lambda: on_date("soon"), InvalidInputError)
    _refused(lambda: Catalogue("rule", [rule])["deer"], UnknownKeyError)
    _refused(lambda: series.on("2030-01-01"), OccupationalTherapyError)


def _dear(rule: Rule[Money], fee: Money) -> list[Finding]:
    return [rule.finding(Severity.NOTE, message("{fee} is dear", fee=fee))]


def _refused(act: Callable[[], object], expected: type[Exception]) -> None:
    try:
        act()
    except expected as error:
        str(error)
    else:
        raise AssertionError(f"no {expected.__name__} was raised")


CALLS: tuple[Callable[[], None], ...] = (kernel,)
"""Every room's function."""

"""How value added tax falls on what is bought, and its rates through time."""

import enum
from fractions import Fraction

from occupational_therapy.kernel.dates import DateLike, Period
from occupational_therapy.kernel.fields import accept, choice
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Dated, DatedSeries, Source

__all__ = ["VAT_RATES", "VatTreatment", "to_vat", "vat_rate"]


class VatTreatment(enum.StrEnum):
    """How value added tax falls on a supply in the United Kingdom."""

    EXEMPT = "exempt"
    """A health professional's service whose primary purpose is the individual's health."""
    ZERO_RATED = "zero_rated"
    """Goods and works for a disabled person's personal or domestic use, where all conditions are met."""
    REDUCED = "reduced"
    STANDARD = "standard"
    OUTSIDE = "outside"
    """No value added tax is charged, for instance by a supplier below the threshold."""

    @property
    def label(self) -> Message:
        """The treatment in words."""
        return _TREATMENTS[self]


_TREATMENTS = {
    VatTreatment.EXEMPT: message("exempt"),
    VatTreatment.ZERO_RATED: message("zero-rated"),
    VatTreatment.REDUCED: message("reduced rate"),
    VatTreatment.STANDARD: message("standard rate"),
    VatTreatment.OUTSIDE: message("no VAT charged"),
}

_CHECKED = "2026-11-23"
VAT_RATES = {
    VatTreatment.STANDARD: DatedSeries[Fraction](
        key="vat_standard_rate",
        entries=(
            Dated(
                value=Fraction(20, 100),
                holds=Period(start="2011-01-04"),
                sources=(Source("Value Added Tax Act 1994, s. 2(1)", Confidence.FROM_MEMORY),),
            ),
        ),
        checked=_CHECKED,
    ),
    VatTreatment.REDUCED: DatedSeries[Fraction](
        key="vat_reduced_rate",
        entries=(
            Dated(
                value=Fraction(5, 100),
                holds=Period(start="1997-09-01"),
                sources=(Source("Value Added Tax Act 1994, s. 29A and Sch 7A Group 10", Confidence.FROM_MEMORY),),
            ),
        ),
        checked=_CHECKED,
    ),
}
"""The rates through time; the other treatments add nothing."""


def to_vat(value: VatTreatment | str) -> VatTreatment:
    """A field's treatment; for use as a converter."""
    return choice(VatTreatment, value)


def vat_rate(treatment: VatTreatment | str, on: DateLike) -> Fraction:
    """What share of a price a treatment adds on a day.

    Raises:
        NotInForceError: No rate is known for that day.

    >>> vat_rate("reduced", "2026-03-02"), vat_rate("exempt", "2026-03-02")
    (Fraction(1, 20), Fraction(0, 1))
    """
    series = VAT_RATES.get(accept("treatment", to_vat(treatment)))
    return series.on(on).value if series else Fraction(0)

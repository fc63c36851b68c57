"""A value of every public class of the kernel, and an error of every kind."""

from decimal import Decimal
from fractions import Fraction

import attrs

from occupational_therapy.kernel.catalogue import Catalogue, LazyCatalogue
from occupational_therapy.kernel.dates import ALWAYS, Date, Period
from occupational_therapy.kernel.document import Quantity, listing, section, table
from occupational_therapy.kernel.errors import (
    CurrencyMismatchError,
    DuplicateKeyError,
    InvalidInputError,
    NotInForceError,
    Problem,
    UnknownKeyError,
)
from occupational_therapy.kernel.extra import ExtraNeededError
from occupational_therapy.kernel.fields import Refusal
from occupational_therapy.kernel.findings import Basis, Finding, Rule, Severity
from occupational_therapy.kernel.messages import Verbatim, counted, message
from occupational_therapy.kernel.money import Money
from occupational_therapy.kernel.places import Place
from occupational_therapy.kernel.provenance import Confidence, Dated, DatedSeries, Rights, RightsStatus, Source


def _nothing(rule: Rule[int], subject: int) -> tuple[Finding, ...]:
    return () if subject else (rule.finding(Severity.NOTE, message("there is nothing")),)


def _rule(key: str) -> Rule[int]:
    return attrs.evolve(_RULE, key=key)


_LINE = message("{done} of {all} items are answered", done=9, all=11)
_WORDS = Verbatim("I want to walk to the shop")
_SOURCE = Source("A standard, 2023", Confidence.PARTLY_CONFIRMED, "page 3 only")
_FEE = Dated(value=Money("98.12", "GBP"), holds=Period(start="2024-07-01"), sources=(_SOURCE,))
_RULE = Rule(key="something", basis=Basis.LAW, summary=message("something"), sources=(_SOURCE,), check=_nothing)
_PROBLEM = Problem("goals[2].due", message("{due} is before the start", due="2026-03-01"))

SAMPLES: tuple[object, ...] = (
    _PROBLEM,
    Refusal((_PROBLEM,)),
    _LINE,
    counted("{count} session", "{count} sessions", count=1),
    _WORDS,
    ALWAYS,
    Period(start="2025-11-01", end="2027-10-31"),
    Money("-12.50", "GBP"),
    Quantity(Fraction(1, 3), 2, message("hours")),
    listing(_LINE, _WORDS, ordered=True),
    table((_LINE, _LINE), [(_WORDS, None), (Money("1", "JPY"), Date(2026, 3, 1))]),
    section(_LINE, _WORDS, listing(_LINE)),
    _SOURCE,
    Rights(status=RightsStatus.UNCLEAR, holder="The author", evidence="The manual, page 2", checked="2026-03-01"),
    _FEE,
    DatedSeries(key="renewal_fee", entries=(_FEE,), checked="2026-03-01"),
    _RULE,
    _RULE.finding(Severity.STOP, _LINE, "goals[2]"),
    Place(latitude=Decimal("51.5"), longitude=Decimal("-0.12")),
    Catalogue("rule", [_RULE]),
    LazyCatalogue("rule", ["something"], _rule),
)

ERRORS: tuple[Exception, ...] = (
    InvalidInputError([_PROBLEM]),
    InvalidInputError([_PROBLEM, _PROBLEM.under("case")]),
    CurrencyMismatchError("GBP", "EUR"),
    UnknownKeyError("occupation", "make_hot_drinks", ["make_hot_drink"]),
    UnknownKeyError("occupation", ["unhashable"], [f"occupation_{number}" for number in range(100)]),
    DuplicateKeyError("occupation", "make_hot_drink"),
    NotInForceError("renewal_fee", "2024-06-30", "2024-07-01"),
    NotInForceError("renewal_fee", "2024-06-30", ""),
    ExtraNeededError("frames", "narwhals", "frames"),
)

"""Health and Care Professions Council: the register of the United Kingdom.

Fees, windows and limits are series by date, each value with the instrument it comes from. Occupational therapists are
registered for two professional years at a time, from 1 November of an odd year; this is the profession whose cycle and
windows are given here. State registration before 9 July 2003 is outside.
"""

from decimal import Decimal
from fractions import Fraction

from occupational_therapy.credentials.absent import Lack, LackKind
from occupational_therapy.credentials.cover import CoverDuty
from occupational_therapy.credentials.cycle import CycleRule, Window
from occupational_therapy.credentials.development import DevelopmentRule, Evidence, Standard
from occupational_therapy.credentials.fees import FeeRule, Fees
from occupational_therapy.credentials.number import NumberFormat, Profession
from occupational_therapy.credentials.order import OrderKind, OrderLimit, OrderRule
from occupational_therapy.credentials.parts import Parts
from occupational_therapy.credentials.register import ProtectedTitle, Regulator
from occupational_therapy.credentials.renewal import RenewalRule
from occupational_therapy.credentials.returning import ReturnBand, ReturnRule
from occupational_therapy.credentials.sources import EMPLOYER_COVER
from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.money import Money
from occupational_therapy.kernel.provenance import Confidence, Dated, DatedSeries, Source

__all__ = ["REGULATOR"]

_KEY = "hcpc"
_CHECKED = "2026-11-23"
_SINCE_2003 = Period(start="2003-07-09")

_ORDER_2001 = "Health Professions Order 2001, SI 2002/254"
_ORDER = Source(f"{_ORDER_2001}, articles 6 and 39")
_TITLE = Source("Health and Care Professions Council, list of professions and protected titles")
_REGISTER = Source(
    "Health and Care Professions Council, how to check the register",
    note="codes and up to six digits; six with leading zeros are seen in practice",
)
_CYCLES = Source(
    "Health and Care Professions Council, application guidance (professional years) and renewal tables for employers",
    note="vouched for from the cycle of 2009 to 2011 on",
)
_POSTAL_STRIKE = Source(
    "Health Professions Council, announcement of 15 October 2007",
    Confidence.PARTLY_CONFIRMED,
    note="the deadline was read in a copy; the opening day follows the rule",
)
_WINDOW_2015 = Source("Occupational therapy trade press, 2015: renewal from 3 August to 30 November 2015")
_RULES_2015 = Source(
    "Health Professions Council (Registration and Fees) Rules 2003, rule 11, as substituted by SI 2015/1337"
)
_SHORT = Source("Health and Care Professions Council, readmission pages")
_FEES_2009 = Source(
    "Health Professions Council, fees of 2009 and 2011",
    Confidence.PARTLY_CONFIRMED,
    note="76 pounds a year and 115 pounds for readmission on top of registration, as advertised",
)
_FEES_2014 = Source("SI 2014/532", note="amounts read in the explanatory note of SI 2015/1337")
_FEES_2015 = Source("SI 2015/1337", note="charged from 1 August 2015; the Rules were in force from 1 July")
_FEES_2021 = Source("Health and Care Professions Council, fees of 2021", note="quoted as old values in SI 2023/995")
_FEES_2023 = Source("SI 2023/995")
_FEES_2025 = Source("SI 2025/240", note="no later change was found by 23 November 2026")
_GRADUATES = Source(
    "Rule 14(1)(a) of the Rules; Health and Care Professions Council, paying the registration fee",
    Confidence.PARTLY_CONFIRMED,
    note="the free period was read in a copy at the fees of 2023 to 2025; whether it is still given was not",
)
_RETURNING = Source(
    "Health and Care Professions Council, returning to practice, 2006, revised 12 June 2017",
    Confidence.PARTLY_CONFIRMED,
    note="the day in 2006 was not read: taken from 1 January; hours follow from seven to the day",
)
_RETURN_WINDOW = Source("Health and Care Professions Council, returning to practice: our requirements")
_RETURN_2020 = Source(
    "Health and Care Professions Council, returning to practice, temporary change of 2020",
    Confidence.PARTLY_CONFIRMED,
    note="the year was read, the day was not: taken from 1 January 2020",
)
_RETURN_2025 = Source(
    "Health and Care Professions Council, returning to practice from 1 February 2025",
    Confidence.PARTLY_CONFIRMED,
    note="some applications have a grace arrangement whose terms could not be read",
)
_PANELS = Source(f"{_ORDER_2001}, articles 29 and 30")
_INTERIM = Source(f"{_ORDER_2001}, article 31; tribunal service page on interim orders")
_RESTORATION = Source(
    f"{_ORDER_2001}, article 33; restoration pages of the council and its tribunal service",
    note="five years confirmed by the identical text of the Nursing and Midwifery Order",
)
_APPEAL = Source(f"{_ORDER_2001}, articles 29 and 38; tribunal service page on appeals")
_STRIKE_OFF = Source(f"{_ORDER_2001}, article 29(6); Conduct and Competence Committee paper, 22 November 2006")
_STANDARDS = Source(
    "Health and Care Professions Council, standards and audits of continuing professional development",
    note="outcomes, no hours and no points",
)
_INDEMNITY = Source(
    "Health Care and Associated Professions (Indemnity Arrangements) Order 2014, SI 2014/1887 (article 11A)",
    Confidence.PARTLY_CONFIRMED,
    note="the day it came into force is from memory",
)
_INDEMNITY_RULES = Source("Rules 11B and 11C, SI 2015/93")


def _pounds(amount: str) -> Money:
    return Money(amount, "GBP")


def _from(start: str, value: Fees, source: Source, end: str | None = None) -> Dated[Fees]:
    return Dated(value=value, holds=Period(start=start, end=end), sources=(source,))


def _of_days(key: str, days: int, start: str, source: Source) -> DatedSeries[int]:
    entry = Dated(value=days, holds=Period(start=start), sources=(source,))
    return DatedSeries(key=f"{_KEY}_{key}", entries=(entry,), checked=_CHECKED)


_PROFESSIONS = Catalogue(
    "profession",
    (
        Profession(key="AS", label=message("arts therapies")),
        Profession(key="BS", label=message("biomedical science")),
        Profession(key="CH", label=message("chiropody and podiatry")),
        Profession(key="CS", label=message("clinical science")),
        Profession(key="DT", label=message("dietetics")),
        Profession(key="HAD", label=message("hearing aid dispensing")),
        Profession(key="ODP", label=message("operating department practice")),
        Profession(key="OR", label=message("orthoptics")),
        Profession(key="OT", label=message("occupational therapy"), is_occupational_therapy=True),
        Profession(key="PA", label=message("paramedic practice")),
        Profession(key="PH", label=message("physiotherapy")),
        Profession(key="PO", label=message("prosthetics and orthotics")),
        Profession(key="PYL", label=message("practitioner psychology")),
        Profession(key="RA", label=message("radiography")),
        Profession(key="SL", label=message("speech and language therapy")),
    ),
)

_FEES = DatedSeries(
    key=f"{_KEY}_fees",
    entries=(
        _from(
            "2009-04-01",
            Fees(per_year=_pounds("76.00"), readmission=_pounds("115.00")),
            _FEES_2009,
            end="2014-03-31",
        ),
        _from(
            "2014-04-01",
            Fees(
                per_year=_pounds("80.00"),
                readmission=_pounds("120.00"),
                readmission_years=1,
                scrutiny_uk=_pounds("56.00"),
                scrutiny_international=_pounds("440.00"),
            ),
            _FEES_2014,
            end="2015-07-31",
        ),
        _from(
            "2015-08-01",
            Fees(
                per_year=_pounds("90.00"),
                readmission=_pounds("135.00"),
                readmission_years=1,
                scrutiny_uk=_pounds("63.00"),
                scrutiny_international=_pounds("495.00"),
            ),
            _FEES_2015,
            end="2021-06-30",
        ),
        _from(
            "2021-07-01",
            Fees(
                per_year=_pounds("98.12"),
                readmission=_pounds("147.18"),
                readmission_years=1,
                scrutiny_uk=_pounds("68.68"),
                scrutiny_international=_pounds("539.65"),
            ),
            _FEES_2021,
            end="2023-11-08",
        ),
        _from(
            "2023-11-09",
            Fees(
                per_year=_pounds("116.36"),
                readmission=_pounds("174.54"),
                readmission_years=1,
                scrutiny_uk=_pounds("81.45"),
                scrutiny_international=_pounds("639.98"),
            ),
            _FEES_2023,
            end="2025-04-28",
        ),
        _from(
            "2025-04-29",
            Fees(
                per_year=_pounds("123.34"),
                readmission=_pounds("185.01"),
                readmission_years=1,
                scrutiny_uk=_pounds("86.34"),
                scrutiny_international=_pounds("678.38"),
            ),
            _FEES_2025,
        ),
    ),
    checked=_CHECKED,
)

_BANDS: DatedSeries[tuple[ReturnBand, ...]] = DatedSeries(
    key=f"{_KEY}_return_to_practice",
    entries=(
        Dated(
            value=(ReturnBand(from_years=2, days=30), ReturnBand(from_years=5, days=60)),
            holds=Period(start="2006-01-01"),
            sources=(_RETURNING,),
        ),
    ),
    checked=_CHECKED,
)

_EVIDENCE_MONTHS = DatedSeries(
    key=f"{_KEY}_updating_window",
    entries=(
        Dated(value=12, holds=Period(start="2006-01-01", end="2019-12-31"), sources=(_RETURN_WINDOW,)),
        Dated(value=24, holds=Period(start="2020-01-01", end="2025-01-31"), sources=(_RETURN_2020,)),
        Dated(value=12, holds=Period(start="2025-02-01"), sources=(_RETURN_2025,)),
    ),
    checked=_CHECKED,
)

_LIMITS = (
    OrderLimit(kind=OrderKind.CAUTION, fewest_months=12, most_months=60, sources=(_PANELS,)),
    OrderLimit(kind=OrderKind.CONDITIONS, most_months=36, reviewed_before_end=True, sources=(_PANELS,)),
    OrderLimit(kind=OrderKind.SUSPENSION, most_months=12, reviewed_before_end=True, sources=(_PANELS,)),
    OrderLimit(kind=OrderKind.STRIKING_OFF, sources=(_PANELS,)),
    *(
        OrderLimit(
            kind=kind,
            most_months=18,
            court_months=12,
            first_review_months=6,
            review_months=3,
            reviewed_before_end=True,
            sources=(_INTERIM,),
        )
        for kind in (OrderKind.INTERIM_CONDITIONS, OrderKind.INTERIM_SUSPENSION)
    ),
)

_DEVELOPMENT = DevelopmentRule(
    in_force=Period(start="2006-07-01"),
    standards=(
        Standard(
            key="standard_1",
            number=1,
            asks=message("a continuous, up-to-date and accurate record"),
            shown_by=Evidence.RECORD,
        ),
        Standard(
            key="standard_2",
            number=2,
            asks=message("a mix of learning activities relevant to practice"),
            shown_by=Evidence.MIX,
        ),
        Standard(
            key="standard_3",
            number=3,
            asks=message("a contribution to the quality of practice and service"),
            shown_by=Evidence.PRACTICE,
        ),
        Standard(
            key="standard_4",
            number=4,
            asks=message("a benefit to the people who use the service"),
            shown_by=Evidence.USERS,
        ),
        Standard(
            key="standard_5",
            number=5,
            asks=message("on request, a written profile with evidence"),
            shown_by=Evidence.PROFILE,
        ),
    ),
    audit_share=Decimal("0.025"),
    audit_after_years=2,
    notice_working_days=10,
    look_back_years=2,
    gap_months=3,
    sources=(_STANDARDS,),
)

_LACKS = (
    Lack(
        part="late",
        kind=LackKind.NOT_ASKED,
        why=message("a name is removed after the deadline: short readmission takes its place"),
        sources=(_SHORT,),
    ),
    Lack(
        part="certificate",
        kind=LackKind.NOT_ASKED,
        why=message("registration alone is the right to practise"),
        sources=(_ORDER,),
    ),
    Lack(
        part="absence",
        kind=LackKind.NOT_ASKED,
        why=message("who comes back needs updating by bands of years"),
        sources=(_RETURNING,),
    ),
    Lack(
        part="recency",
        kind=LackKind.NOT_ASKED,
        why=message("no hours of practice are counted"),
        sources=(_RETURNING,),
    ),
    Lack(
        part="quota",
        kind=LackKind.NOT_ASKED,
        why=message("development is judged by outcomes: no hours and no points are counted"),
        sources=(_STANDARDS,),
    ),
    Lack(
        part="compact",
        kind=LackKind.NOT_ASKED,
        why=message("one register holds for all four nations"),
        sources=(_ORDER,),
    ),
)

REGULATOR = Regulator(
    key=_KEY,
    authority="Health and Care Professions Council",
    territory=message("the United Kingdom"),
    established=_SINCE_2003,
    titles=(ProtectedTitle(title="occupational therapist", holds=_SINCE_2003, sources=(_TITLE, _ORDER)),),
    parts=Parts(
        numbers=NumberFormat(
            regulator=_KEY, professions=_PROFESSIONS, fewest=1, most=6, example="OT012345", sources=(_REGISTER,)
        ),
        cycles=CycleRule(
            key=f"{_KEY}_cycle",
            first="2009-11-01",
            years=2,
            opens_months=3,
            moved=(
                Window(opens="2007-08-01", closes="2007-11-30", sources=(_POSTAL_STRIKE,)),
                Window(opens="2015-08-03", closes="2015-11-30", sources=(_WINDOW_2015,)),
            ),
            sources=(_CYCLES,),
        ),
        renewal=RenewalRule(
            notice_days=_of_days("renewal_notice", 42, "2015-07-01", _RULES_2015),
            warning_days=_of_days("renewal_warning", 14, "2015-07-01", _RULES_2015),
            short_months=1,
            sources=(_SHORT,),
        ),
        fees=FeeRule(
            series=_FEES,
            years=2,
            graduate_share=Fraction(1, 2),
            graduate_within_years=2,
            graduate_years=2,
            free_months=6,
            sources=(_GRADUATES,),
        ),
        returning=ReturnRule(
            bands=_BANDS,
            unused_years=5,
            hours_per_day=Decimal(7),
            private_share=Decimal("0.5"),
            evidence_months=_EVIDENCE_MONTHS,
            supervisor_years=3,
            sources=(_RETURNING,),
        ),
        orders=OrderRule(
            limits=_LIMITS,
            in_force_from="2003-07-09",
            restoration_years=5,
            restoration_again_months=12,
            strike_off_years=2,
            appeal_days=28,
            sources=(_PANELS, _RESTORATION, _STRIKE_OFF, _APPEAL),
        ),
        development=_DEVELOPMENT,
        cover=CoverDuty(
            key=f"{_KEY}_indemnity",
            in_force=Period(start="2014-07-17"),
            tell_in_force=Period(start="2015-04-01"),
            notice_days=_of_days("indemnity_notice", 7, "2015-04-01", _INDEMNITY_RULES),
            sources=(_INDEMNITY,),
            own_sources=(EMPLOYER_COVER,),
            tell_sources=(_INDEMNITY_RULES,),
        ),
        lacks=_LACKS,
    ),
    checked=_CHECKED,
    sources=(_ORDER, _TITLE, _REGISTER),
)

"""CORU, the Occupational Therapists Registration Board: the register of Ireland.

Registration is renewed every year by 31 March, the anniversary of the register's opening; 30 credits of development are
counted in each twelve months. Numbers begin like those of the United Kingdom: it means nothing without its register.
"""

from occupational_therapy.credentials.cycle import CycleRule
from occupational_therapy.credentials.fees import FeeRule, Fees
from occupational_therapy.credentials.lacking import not_asked, not_known
from occupational_therapy.credentials.parts import Parts
from occupational_therapy.credentials.quota import Quota, QuotaRule, QuotaSpan, QuotaUnit
from occupational_therapy.credentials.register import ProtectedTitle, Regulator
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.money import Money
from occupational_therapy.kernel.provenance import Confidence, Dated, DatedSeries, Source

__all__ = ["REGULATOR"]

_KEY = "coru"
_CHECKED = "2026-11-23"

_ACT = Source(
    "Health and Social Care Professionals Act 2005; code bye-law S.I. 527/2014, in operation from 25 November 2014"
)
_OPENED = Source(
    "CORU, register of occupational therapists; trade press, 2017",
    Confidence.DERIVED,
    note="the year 2015 was read; 31 March follows from the yearly anniversary of the opening",
)
_TITLE = Source("CORU, protected titles", note="the transition of two years closed on 31 March 2017")
_RENEWAL = Source(
    "CORU, questions and answers on renewal",
    Confidence.DERIVED,
    note="every year on the anniversary of the opening, with notice a month before; the day 31 March is derived",
)
_CREDITS = Source("CORU, continuing professional development: 30 credits in each 12 months, audits over 24 months")
_CREDITS_SINCE = Source(
    "CORU, audit periods",
    Confidence.PARTLY_CONFIRMED,
    note="the period 2021 to 2023 was read; earlier years are taken to be alike, from the first renewal on",
)
_FEE = Source("CORU, annual fee", Confidence.FROM_MEMORY, note="100 euros a year; not read in any source")
_NUMBER = Source(
    "CORU, registration numbers",
    Confidence.FROM_MEMORY,
    note="OT and six digits, as in the United Kingdom; too unsure to refuse any",
)
_CONDITIONS = Source("CORU, conditions of registration", Confidence.FROM_MEMORY)

REGULATOR = Regulator(
    key=_KEY,
    authority="CORU, Occupational Therapists Registration Board",
    territory=message("Ireland"),
    established=Period(start="2015-03-31"),
    titles=(
        ProtectedTitle(title="occupational therapist", holds=Period(start="2017-04-01"), sources=(_TITLE, _OPENED)),
    ),
    parts=Parts(
        cycles=CycleRule(key=f"{_KEY}_cycle", first="2015-04-01", years=1, opens_months=1, sources=(_RENEWAL,)),
        fees=FeeRule(
            series=DatedSeries(
                key=f"{_KEY}_fees",
                entries=(
                    Dated(
                        value=Fees(per_year=Money("100.00", "EUR")),
                        holds=Period(start="2016-04-01"),
                        sources=(_FEE,),
                    ),
                ),
                checked=_CHECKED,
            ),
            years=1,
            sources=(_FEE,),
        ),
        quota=QuotaRule(
            key=f"{_KEY}_credits",
            unit=QuotaUnit.CREDITS,
            span=QuotaSpan.REGISTRATION_YEAR,
            months=12,
            quotas=DatedSeries(
                key=f"{_KEY}_credits",
                entries=(
                    Dated(value=Quota(amount=30), holds=Period(start="2015-04-01"), sources=(_CREDITS, _CREDITS_SINCE)),
                ),
                checked=_CHECKED,
            ),
            audit_years=2,
            sources=(_CREDITS, _CREDITS_SINCE),
        ),
        lacks=(
            not_known(
                "numbers", message("the format of its numbers is known from memory alone: none is refused"), _NUMBER
            ),
            not_known("renewal", message("its notices, warnings and ways back were not read")),
            not_known("late", message("whether it takes late renewals was not read")),
            not_asked("certificate", message("registration alone is the right to practise"), _ACT),
            not_known("returning", message("what it asks of people who come back was not read")),
            not_known("absence", message("how long somebody may be away was not read")),
            not_known("recency", message("whether it asks for hours of practice was not read")),
            not_known("orders", message("what its committees can order was not read")),
            not_asked("development", message("it counts credits"), _CREDITS),
            not_asked(
                "cover",
                message(
                    "indemnity is no condition of the statute; the code expects it; vetting goes with registration"
                ),
                _CONDITIONS,
            ),
            not_asked("compact", message("there is one register for the state"), _ACT),
        ),
    ),
    checked=_CHECKED,
    sources=(_ACT, _OPENED),
)

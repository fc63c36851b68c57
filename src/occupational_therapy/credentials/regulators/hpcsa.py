"""Health Professions Council of South Africa: units of development that lapse, and a yearly fee.

The needs of each board were set anew in 2024 (Board Notice 701 of 2024), which could not be read.
"""

from occupational_therapy.credentials.lacking import not_asked, not_known
from occupational_therapy.credentials.parts import Parts
from occupational_therapy.credentials.practising import YearlyDuty
from occupational_therapy.credentials.quota import Quota, QuotaRule, QuotaSpan, QuotaUnit, SpecialKind
from occupational_therapy.credentials.register import ProtectedTitle, Regulator
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Dated, DatedSeries, Source

__all__ = ["REGULATOR"]

_KEY = "hpcsa"
_CHECKED = "2026-11-23"
_SINCE = Period(start="1974-01-01")

_ACT = Source(
    "Health Professions Act 56 of 1974; Professional Board for Occupational Therapy, Medical Orthotics, Prosthetics and"
    " Arts Therapy",
    Confidence.PARTLY_CONFIRMED,
    note="the year was read, the day it began was not",
)
_TITLE = Source("Health Professions Act 56 of 1974, protected titles", Confidence.FROM_MEMORY)
_UNITS = Source(
    "Health Professions Council of South Africa, page on units that last 24 months; two providers, one for"
    " occupational therapists",
    Confidence.PARTLY_CONFIRMED,
    note="the amendment of 2024 by boards (Board Notice 701 of 2024) was not read: check it",
)
_SINCE_2022 = Source(
    "A provider for occupational therapists, 2022",
    Confidence.PARTLY_CONFIRMED,
    note="since March 2022 providers load the units and they are looked at at any time; the day is taken as the first",
)
_FEE = Source("Health Professions Council of South Africa, annual fee", Confidence.FROM_MEMORY, note="then suspension")

REGULATOR = Regulator(
    key=_KEY,
    authority="Health Professions Council of South Africa",
    territory=message("South Africa"),
    established=_SINCE,
    titles=(ProtectedTitle(title="occupational therapist", holds=_SINCE, sources=(_TITLE,)),),
    parts=Parts(
        quota=QuotaRule(
            key=f"{_KEY}_units",
            unit=QuotaUnit.UNITS,
            span=QuotaSpan.ROLLING,
            months=12,
            special=SpecialKind.ETHICS,
            quotas=DatedSeries(
                key=f"{_KEY}_units",
                entries=(
                    Dated(
                        value=Quota(amount=30, special=5, live=60, live_special=10),
                        holds=Period(start="2022-03-01"),
                        sources=(_UNITS, _SINCE_2022),
                    ),
                ),
                checked=_CHECKED,
            ),
            lasts_months=24,
            sources=(_UNITS, _SINCE_2022),
        ),
        lacks=(
            not_known("numbers", message("the format of its numbers was not read")),
            not_known("cycles", message("a yearly fee keeps the entry alive; no term of registration was read"), _FEE),
            not_known("renewal", message("its notices and warnings were not read")),
            not_known("late", message("whether it takes late fees was not read")),
            not_known("certificate", message("whether practising needs a yearly card was not read")),
            not_known("fees", message("a yearly fee is due on 1 April, from memory; its amount was not read"), _FEE),
            not_known("returning", message("what it asks of people who come back was not read")),
            not_known("absence", message("how long somebody may be away was not read")),
            not_known("recency", message("whether it asks for hours of practice was not read")),
            not_known("orders", message("what its committees can order was not read")),
            not_asked("development", message("it counts units"), _UNITS),
            not_known("cover", message("whether it asks for indemnity was not read")),
            not_asked("compact", message("there is one register for the country"), _ACT),
        ),
    ),
    duties=(
        YearlyDuty(
            key="annual_fee",
            month=4,
            day=1,
            what=message("the annual fee is due (from memory: check with the council)"),
            in_force=_SINCE,
            sources=(_FEE,),
        ),
    ),
    checked=_CHECKED,
    sources=(_ACT,),
)

"""College of Occupational Therapists of Ontario: renewal by 31 May, hours of practice, insurance of a sum."""

from occupational_therapy.credentials.cover import CoverDuty, CoverTerms
from occupational_therapy.credentials.cycle import CycleRule
from occupational_therapy.credentials.lacking import not_asked, not_known
from occupational_therapy.credentials.parts import Parts
from occupational_therapy.credentials.practising import YearlyDuty
from occupational_therapy.credentials.recency import RecencyRule, RecencyTest
from occupational_therapy.credentials.register import ProtectedTitle, Regulator
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.money import Money
from occupational_therapy.kernel.provenance import Confidence, Dated, DatedSeries, Source

__all__ = ["REGULATOR"]

_KEY = "coto"
_CHECKED = "2026-11-23"
_SINCE_2017 = Period(start="2017-01-01")

_COLLEGE = Source(
    "College of Occupational Therapists of Ontario",
    Confidence.PARTLY_CONFIRMED,
    note="its rules are given from 2017, the year of the oldest one read; the college is older",
)
_RENEWAL = Source(
    "College of Occupational Therapists of Ontario, renewal page, 2021",
    Confidence.PARTLY_CONFIRMED,
    note="by 31 May, from March; taken to hold from 2017; notice of suspension where fees are unpaid within 30 days",
)
_LATE = Source("College of Occupational Therapists of Ontario, renewal page, 2021", note="late fee of 100 dollars")
_HOURS = Source(
    "College of Occupational Therapists of Ontario, currency hours, page modified on 27 March 2026",
    Confidence.PARTLY_CONFIRMED,
    note="since when was not read: taken to hold from 2017",
)
_APPLICANTS = Source(
    "College of Occupational Therapists of Ontario, currency hours, page modified on 27 March 2026",
    note="applicants: or graduated in the last 18 months, or a refresher within 18 months",
)
_INSURANCE = Source(
    "College of Occupational Therapists of Ontario, by-law part 19",
    Confidence.PARTLY_CONFIRMED,
    note="five years of tail from 2017, one before; the day in 2017 was not read",
)
_LEARNING = Source(
    "College of Occupational Therapists of Ontario, quality assurance, 2024",
    Confidence.PARTLY_CONFIRMED,
    note="taken to hold from 1 January 2024",
)

REGULATOR = Regulator(
    key=_KEY,
    authority="College of Occupational Therapists of Ontario",
    territory=message("Ontario, Canada"),
    established=_SINCE_2017,
    titles=(ProtectedTitle(title="OT Reg. (Ont.)", holds=_SINCE_2017, sources=(_COLLEGE,)),),
    parts=Parts(
        cycles=CycleRule(
            key=f"{_KEY}_year",
            first="2016-06-01",
            since="2017-01-01",
            years=1,
            opens_months=3,
            sources=(_RENEWAL,),
        ),
        recency=RecencyRule(
            tests=DatedSeries(
                key=f"{_KEY}_hours",
                entries=(
                    Dated(value=(RecencyTest(hours=600, years=3),), holds=_SINCE_2017, sources=(_HOURS, _APPLICANTS)),
                ),
                checked=_CHECKED,
            ),
            sources=(_HOURS, _APPLICANTS),
        ),
        cover=CoverDuty(
            key=f"{_KEY}_insurance",
            in_force=_SINCE_2017,
            terms=DatedSeries(
                key=f"{_KEY}_insurance",
                entries=(
                    Dated(
                        value=CoverTerms(
                            floor=Money("5000000.00", "CAD"), run_off_years=5, deductible=False, tell_within_days=30
                        ),
                        holds=_SINCE_2017,
                        sources=(_INSURANCE,),
                    ),
                ),
                checked=_CHECKED,
            ),
            sources=(_INSURANCE,),
        ),
        lacks=(
            not_known("numbers", message("the format of its numbers was not read")),
            not_known(
                "renewal", message("notice of suspension goes out where fees are unpaid; no more was read"), _RENEWAL
            ),
            not_known("late", message("a late fee is asked, 100 dollars in 2021; until when was not read"), _LATE),
            not_asked("certificate", message("registration alone is the right to practise"), _COLLEGE),
            not_known("fees", message("of its fees only the late fee of 2021 was read"), _LATE),
            not_asked("returning", message("hours of practice in the last years decide"), _HOURS),
            not_asked("absence", message("hours of practice in the last years decide"), _HOURS),
            not_known("orders", message("what its panels can order was not read")),
            not_asked("development", message("a learning plan and courses are due every year"), _LEARNING),
            not_asked("quota", message("a learning plan and courses are due every year; none is counted"), _LEARNING),
            not_known("compact", message("agreements between provinces were not read")),
        ),
    ),
    duties=(
        YearlyDuty(
            key="learning_plan",
            month=10,
            day=31,
            what=message("last day for the year's learning plan and courses"),
            in_force=Period(start="2024-01-01"),
            sources=(_LEARNING,),
        ),
    ),
    checked=_CHECKED,
    sources=(_COLLEGE,),
)

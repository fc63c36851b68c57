"""Occupational Therapy Board of Australia with Ahpra: the register of Australia.

The registration year runs from 1 December; renewal is taken for one month more, with a late fee. Hours of development
and hours of practice are counted.
"""

from occupational_therapy.credentials.cover import CoverDuty
from occupational_therapy.credentials.cycle import CycleRule
from occupational_therapy.credentials.lacking import not_asked, not_known
from occupational_therapy.credentials.number import NumberFormat, Profession
from occupational_therapy.credentials.parts import Parts
from occupational_therapy.credentials.practising import LateRule
from occupational_therapy.credentials.quota import Quota, QuotaRule, QuotaSpan, QuotaUnit, SpecialKind
from occupational_therapy.credentials.recency import RecencyRule, RecencyTest
from occupational_therapy.credentials.register import ProtectedTitle, Regulator
from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Dated, DatedSeries, Source

__all__ = ["REGULATOR"]

_KEY = "ahpra"
_CHECKED = "2026-11-23"
_SCHEME = Period(start="2012-07-01")
_STANDARDS_2019 = "2019-12-01"

_LAW = Source("Health Practitioner Regulation National Law; in the scheme since 1 July 2012")
_TITLE = Source("Health Practitioner Regulation National Law, protected titles", Confidence.FROM_MEMORY)
_YEAR = Source("Occupational Therapy Board of Australia, registration year from 1 December to 30 November")
_LATE = Source(
    "Occupational Therapy Board of Australia, media release, 2013",
    note="late period to 31 December, with a late fee; practice while the application is processed",
)
_HOURS = Source("Occupational Therapy Board of Australia, registration standard for development from 1 December 2019")
_HOURS_2013 = Source(
    "Occupational Therapy Board of Australia, registration standard for development, 2013",
    Confidence.PARTLY_CONFIRMED,
    note="30 hours were read; whether some had to be interactive was not",
)
_RECENCY = Source("Occupational Therapy Board of Australia, registration standard for recency from 1 December 2019")
_RECENCY_BEFORE = Source(
    "Occupational Therapy Board of Australia, registration standard for recency before 1 December 2019",
    Confidence.PARTLY_CONFIRMED,
    note="six months full time, about 720 hours, in five years; taken to hold from the first day of the scheme",
)
_INSURANCE = Source(
    "Occupational Therapy Board of Australia, insurance standard revised on 1 December 2019",
    note="declared at renewal; the standard before it was not read",
)
_NUMBERS = Source(
    "Registration numbers in two public programs",
    Confidence.PARTLY_CONFIRMED,
    note="OCC and ten digits, from secondary sources",
)

REGULATOR = Regulator(
    key=_KEY,
    authority="Occupational Therapy Board of Australia",
    territory=message("Australia"),
    established=_SCHEME,
    titles=(ProtectedTitle(title="occupational therapist", holds=_SCHEME, sources=(_TITLE,)),),
    parts=Parts(
        numbers=NumberFormat(
            regulator=_KEY,
            professions=Catalogue(
                "profession",
                (Profession(key="OCC", label=message("occupational therapy"), is_occupational_therapy=True),),
            ),
            fewest=10,
            most=10,
            example="OCC0001234567",
            sources=(_NUMBERS,),
        ),
        cycles=CycleRule(key=f"{_KEY}_year", first="2011-12-01", since="2012-07-01", years=1, sources=(_YEAR, _LAW)),
        late=LateRule(months=1, in_force=Period(start="2012-12-01"), sources=(_LATE,)),
        quota=QuotaRule(
            key=f"{_KEY}_hours",
            unit=QuotaUnit.HOURS,
            span=QuotaSpan.REGISTRATION_YEAR,
            months=12,
            special=SpecialKind.INTERACTIVE,
            quotas=DatedSeries(
                key=f"{_KEY}_hours",
                entries=(
                    Dated(
                        value=Quota(amount=30),
                        holds=Period(start="2013-12-01", end="2019-11-30"),
                        sources=(_HOURS_2013,),
                    ),
                    Dated(value=Quota(amount=20, special=5), holds=Period(start=_STANDARDS_2019), sources=(_HOURS,)),
                ),
                checked=_CHECKED,
            ),
            sources=(_HOURS, _HOURS_2013),
        ),
        recency=RecencyRule(
            tests=DatedSeries(
                key=f"{_KEY}_recency",
                entries=(
                    Dated(
                        value=(RecencyTest(hours=720, years=5),),
                        holds=Period(start="2012-07-01", end="2019-11-30"),
                        sources=(_RECENCY_BEFORE,),
                    ),
                    Dated(
                        value=(
                            RecencyTest(hours=750, years=5),
                            RecencyTest(hours=450, years=3),
                            RecencyTest(hours=150, years=1),
                        ),
                        holds=Period(start=_STANDARDS_2019),
                        sources=(_RECENCY,),
                    ),
                ),
                checked=_CHECKED,
            ),
            sources=(_RECENCY, _RECENCY_BEFORE),
        ),
        cover=CoverDuty(key=f"{_KEY}_insurance", in_force=Period(start=_STANDARDS_2019), sources=(_INSURANCE,)),
        lacks=(
            not_known("renewal", message("its notices and warnings of renewal were not read")),
            not_asked("certificate", message("registration alone is the right to practise"), _LAW),
            not_known("fees", message("neither the yearly fee nor the late fee was read")),
            not_known("returning", message("what it asks of people who come back was not read")),
            not_asked("absence", message("hours of practice in the last years decide"), _RECENCY),
            not_known("orders", message("what its panels and tribunals can order was not read")),
            not_asked("development", message("it counts hours"), _HOURS),
            not_asked("compact", message("the national law holds in every state and territory"), _LAW),
        ),
    ),
    checked=_CHECKED,
    sources=(_LAW,),
)

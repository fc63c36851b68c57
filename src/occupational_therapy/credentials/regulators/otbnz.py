"""Occupational Therapy Board of New Zealand: registration, and a practising certificate for each year.

Both are needed. The period of an entry recorded under this register is that of the certificate.
"""

from occupational_therapy.credentials.cycle import CycleRule
from occupational_therapy.credentials.lacking import not_asked, not_known
from occupational_therapy.credentials.parts import Parts
from occupational_therapy.credentials.practising import CertificateRule
from occupational_therapy.credentials.recency import AbsenceRule
from occupational_therapy.credentials.register import ProtectedTitle, Regulator
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Source

__all__ = ["REGULATOR"]

_KEY = "otbnz"
_ACT_DAY = "2003-09-18"
_SINCE = Period(start=_ACT_DAY)

_ACT = Source(
    "Health Practitioners Competence Assurance Act 2003; Gazette",
    Confidence.PARTLY_CONFIRMED,
    note="the year was read; the day of September is from memory",
)
_TITLE = Source("Health Practitioners Competence Assurance Act 2003, protected titles", Confidence.FROM_MEMORY)
_CERTIFICATE = Source(
    "Occupational Therapy Board of New Zealand, practising certificates",
    note="1 April to 31 March; registration and certificate are both needed",
)
_AWAY = Source(
    "Occupational Therapy Board of New Zealand, four pages on coming back",
    note="not practised in New Zealand for more than three years; an induction programme follows on starting work",
)
_COMPETENCE = Source(
    "Gazette, 30 September 2020",
    note="continuing competence by a portfolio, with a further programme for new and returning registrants",
)

REGULATOR = Regulator(
    key=_KEY,
    authority="Occupational Therapy Board of New Zealand",
    territory=message("New Zealand"),
    established=_SINCE,
    titles=(ProtectedTitle(title="occupational therapist", holds=_SINCE, sources=(_TITLE,)),),
    parts=Parts(
        cycles=CycleRule(key=f"{_KEY}_year", first="2003-04-01", since=_ACT_DAY, years=1, sources=(_CERTIFICATE, _ACT)),
        certificate=CertificateRule(years=1, needed_to_practise=True, in_force=_SINCE, sources=(_CERTIFICATE,)),
        absence=AbsenceRule(years=3, in_force=_SINCE, sources=(_AWAY,)),
        lacks=(
            not_known("numbers", message("the format of its numbers was not read")),
            not_known("renewal", message("its notices and warnings of renewal were not read")),
            not_known("late", message("whether it takes late renewals was not read")),
            not_known("fees", message("its fees were not read")),
            not_asked(
                "returning", message("competence is shown, and an induction follows; no days are counted"), _AWAY
            ),
            not_known("recency", message("whether it asks for hours of practice was not read")),
            not_known("orders", message("what its committees can order was not read")),
            not_known(
                "development",
                message("a portfolio shows continuing competence, and supervision goes with the certificate"),
                _COMPETENCE,
            ),
            not_asked("quota", message("a portfolio shows competence; no hours were found"), _COMPETENCE),
            not_known("cover", message("whether it asks for indemnity was not read")),
            not_asked("compact", message("there is one register for the country"), _ACT),
        ),
    ),
    checked="2026-11-23",
    sources=(_ACT, _CERTIFICATE),
)

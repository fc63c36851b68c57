"""National Board for Certification in Occupational Therapy: certification in the United States, and the OT Compact.

Certification is no licence: the licence of each state is the legal authority, and its rules differ by state. Whether
somebody may practise is therefore unknown here, whatever the certificate says; whether it may be used is not.
"""

from occupational_therapy.credentials.compact import CompactRule
from occupational_therapy.credentials.lacking import not_asked, not_known
from occupational_therapy.credentials.parts import Parts
from occupational_therapy.credentials.practising import CertificateRule
from occupational_therapy.credentials.quota import Quota, QuotaRule, QuotaSpan, QuotaUnit
from occupational_therapy.credentials.register import ProtectedTitle, Regulator
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.money import Money
from occupational_therapy.kernel.provenance import Confidence, Dated, DatedSeries, Source

__all__ = ["ACCEPTED_FOR_LICENCE", "NEEDED_FOR_LICENCE", "REGULATOR"]

_KEY = "nbcot"
_CHECKED = "2026-11-23"
_FOUNDED = "1986-01-01"

_BOARD = Source(
    "National Board for Certification in Occupational Therapy",
    Confidence.PARTLY_CONFIRMED,
    note="certification of its forerunner since 1986, from memory",
)
_TERM = Source(
    "National Board for Certification in Occupational Therapy, renewal pages, copy of unknown date",
    note="three years, 36 units, renewal from January to March; since when was not read",
)
_LAST_DAY = Source(
    "National Board for Certification in Occupational Therapy, renewal date", Confidence.FROM_MEMORY, note="31 March"
)
_LICENCES = Source("American Journal of Occupational Therapy; education site: licences of every state and territory")
_STATES = Source(
    "National Board for Certification in Occupational Therapy; a site on licensing, copy of unknown date",
    note="mostly it is not needed to renew a licence; check with the state",
)
_FEE = Source(
    "National Board for Certification in Occupational Therapy, fees, copy of unknown date",
    note="65 US dollars to renew",
)
_COMPACT = Source("26 V.S.A. section 3369 (Vermont); the commission's pages, otcompact.gov, 2025 and 2026")

ACCEPTED_FOR_LICENCE = ("AK", "CO", "ME", "MD", "MS", "NE", "NH", "NM", "OR", "SC", "SD", "VT")
"""The states that take certification as a way to show development when a licence is renewed."""
NEEDED_FOR_LICENCE = ("SC",)
"""The states that ask for it then."""

REGULATOR = Regulator(
    key=_KEY,
    authority="National Board for Certification in Occupational Therapy",
    territory=message("the United States of America, for certification"),
    established=Period(start=_FOUNDED),
    titles=(ProtectedTitle(title="OTR", holds=Period(start=_FOUNDED), sources=(_TERM, _BOARD)),),
    licenses=False,
    parts=Parts(
        certificate=CertificateRule(
            years=3,
            opens_months=3,
            needed_to_practise=False,
            in_force=Period(start=_FOUNDED),
            sources=(_TERM, _LAST_DAY),
        ),
        quota=QuotaRule(
            key=f"{_KEY}_units",
            unit=QuotaUnit.UNITS,
            span=QuotaSpan.TERM,
            months=36,
            quotas=DatedSeries(
                key=f"{_KEY}_units",
                entries=(Dated(value=Quota(amount=36), holds=Period(start=_FOUNDED), sources=(_TERM,)),),
                checked=_CHECKED,
            ),
            sources=(_TERM,),
        ),
        compact=CompactRule(
            title="Occupational Therapy Licensure Compact",
            waiting_years=2,
            report_days=30,
            commission_fee=Money("75.00", "USD"),
            conditions=(
                message("a home licence in a member state, without encumbrance"),
                message("a social security number or a national provider identifier"),
                message("fingerprints for a check of criminal records"),
                message("a jurisprudence examination where the state asks for one"),
                message("the fees of the commission and of the state"),
            ),
            in_force=Period(start="2025-01-01"),
            sources=(_COMPACT,),
        ),
        lacks=(
            not_known("numbers", message("the format of its numbers was not read")),
            not_asked("cycles", message("each certificate runs for a term of its holder's own"), _TERM),
            not_known("renewal", message("its notices of renewal were not read")),
            not_asked("late", message("a certificate that is not renewed is inactive"), _TERM),
            not_known("fees", message("renewal cost 65 US dollars in a copy of unknown date: ask"), _FEE),
            not_known("returning", message("what it asks of people who come back was not read")),
            not_known("absence", message("how long somebody may be away was not read")),
            not_known("recency", message("states set it with their licences"), _LICENCES),
            not_known("orders", message("what it can decide on a certificate was not read")),
            not_asked("development", message("it counts units"), _TERM),
            not_known("cover", message("states set it with their licences"), _LICENCES),
        ),
    ),
    checked=_CHECKED,
    sources=(_BOARD, _TERM, _LICENCES, _STATES),
)

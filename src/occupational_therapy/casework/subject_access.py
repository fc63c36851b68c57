"""Access to one's own records: by when somebody who asks for a copy of theirs has to have it."""

from occupational_therapy.credentials.days import recorded_on
from occupational_therapy.kernel.dates import Date, DateLike, Period, months_after
from occupational_therapy.kernel.provenance import Confidence, Dated, DatedSeries, Source

__all__ = ["SUBJECT_ACCESS_MONTHS", "subject_access_due"]

SUBJECT_ACCESS_MONTHS: DatedSeries[int] = DatedSeries(
    key="subject_access_months",
    entries=(
        Dated(
            value=1,
            holds=Period(start="2018-05-25"),
            sources=(
                Source(
                    "UK GDPR and Data Protection Act 2018: subject access",
                    Confidence.FROM_MEMORY,
                    "parts are amended by the Data (Use and Access) Act 2025 in steps: check before relying on it",
                ),
            ),
        ),
    ),
    checked="2026-11-23",
)
"""Months within which a request for one's own data is answered."""


def subject_access_due(received_on: DateLike) -> Date:
    """The day by which a request for one's own records is to be answered, by the day it was received.

    It is the corresponding day of the month after, or that month's last. Nothing that stops or lengthens the time is
    looked at.

    Raises:
        InvalidInputError: The day is none, or lies in another century.
        NotInForceError: The day lies before the law that is known here.

    >>> subject_access_due("2026-01-31")
    Date(2026, 2, 28)
    """
    day = recorded_on(received_on, "received_on")
    return months_after(day, SUBJECT_ACCESS_MONTHS.on(day).value)

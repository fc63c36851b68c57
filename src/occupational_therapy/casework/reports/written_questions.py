"""Written questions to an expert: until when the parties may put them."""

from occupational_therapy.kernel.dates import Date, DateLike, Period, on_date, within
from occupational_therapy.kernel.provenance import Confidence, Dated, DatedSeries, Source

__all__ = ["WRITTEN_QUESTION_DAYS", "written_questions_by"]

WRITTEN_QUESTION_DAYS = DatedSeries[int](
    key="written_question_days",
    entries=(
        Dated(
            value=28,
            holds=Period(start="1999-04-26"),
            sources=(
                Source(
                    "Civil Procedure Rules, rule 35.6",
                    Confidence.PARTLY_CONFIRMED,
                    "the 28 days were read as quoted in a case note of 2019; that they held from the first day is from "
                    "memory",
                ),
            ),
        ),
    ),
    checked="2026-11-23",
)
"""The days after service of the report: once, for clarification only, in proportion; the parties may agree others."""


def written_questions_by(served_on: DateLike) -> Date:
    """The last day to put written questions to a court's expert in England and Wales, the day of service not counted.

    Args:
        served_on: The day the report was served.

    Raises:
        InvalidInputError: It is no date.
        NotInForceError: It lies before the rules of 26 April 1999.

    >>> str(written_questions_by("2026-02-02"))
    '2026-03-02'
    """
    served = on_date(served_on, "served_on")
    return within(served, WRITTEN_QUESTION_DAYS.on(served).value)

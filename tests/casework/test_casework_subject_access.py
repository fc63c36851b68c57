"""By when a request for one's own records is answered."""

import pytest

from occupational_therapy.casework import SUBJECT_ACCESS_MONTHS, subject_access_due
from occupational_therapy.kernel.dates import on_date
from occupational_therapy.kernel.errors import NotInForceError
from occupational_therapy.kernel.provenance import Confidence
from tests.casework.caseload import problems


@pytest.mark.parametrize(
    ("due", "received_on"),
    [
        pytest.param("2026-04-02", "2026-03-02", id="a month"),
        pytest.param("2026-02-28", "2026-01-31", id="the month's last day"),
        pytest.param("2028-02-29", "2028-01-30", id="leap February"),
        pytest.param("2027-01-15", "2026-12-15", id="over the year end"),
        pytest.param("2018-06-25", "2018-05-25", id="the first day of the law"),
    ],
)
def test_it_is_answered_within_a_month(due: str, received_on: str) -> None:
    """The answer is due on the corresponding day of the next month, or on its last."""
    assert on_date(due) == subject_access_due(received_on)


def test_before_the_law_nothing_is_known() -> None:
    """A request before the first day of the law is refused."""
    with pytest.raises(NotInForceError, match="the first day known is 2018-05-25"):
        subject_access_due("2018-05-24")


@pytest.mark.parametrize("received_on", [None, "soon", "2026-02-30", "1016-01-31"])
def test_what_is_no_day_is_refused(received_on: str) -> None:
    """What is no day of a record is refused by the argument's name."""
    assert ["received_on"] == list(problems(lambda: subject_access_due(received_on)))


def test_the_month_is_from_memory() -> None:
    """The source says that it was not read, and that the law is changing."""
    [source] = SUBJECT_ACCESS_MONTHS.entries[0].sources

    assert Confidence.FROM_MEMORY is source.confidence
    assert "2025" in source.note

"""Written questions to an expert: within 28 days of service, as REP-05 of the sheet has it."""

import pytest

from occupational_therapy.casework import written_questions_by
from occupational_therapy.kernel.errors import NotInForceError
from tests.casework.caseload import problems


@pytest.mark.parametrize(
    ("served_on", "by"),
    [
        pytest.param("2026-02-02", "2026-03-02", id="a common February"),
        pytest.param("2028-02-02", "2028-03-01", id="a leap February"),
        pytest.param("2026-12-10", "2027-01-07", id="over the year's end"),
        pytest.param("1999-04-26", "1999-05-24", id="the first day"),
    ],
)
def test_the_day_of_service_is_not_counted(served_on: str, by: str) -> None:
    """Twenty-eight days after the day of service, which is not one of them."""
    assert str(written_questions_by(served_on)) == by


def test_before_the_rules_nothing_is_known() -> None:
    """The day before the rules came is refused, and so is what is no date."""
    with pytest.raises(NotInForceError):
        written_questions_by("1999-04-25")
    assert problems(lambda: written_questions_by("soon")) == {"served_on": "'soon' is not a date: write YYYY-MM-DD"}

"""Categories of surveys of time use: section 7 of the goals sheet."""

import pytest

from occupational_therapy.kernel.errors import UnknownKeyError
from occupational_therapy.kernel.provenance import Confidence
from occupational_therapy.occupations import ATUS, HETUS, TimeSurvey


def test_the_american_survey_has_its_major_codes() -> None:
    """01 to 18 without 17, and 50 for what could not be coded."""
    assert list(ATUS) == [*(f"{code:02}" for code in range(1, 19) if code != 17), "50"]
    with pytest.raises(UnknownKeyError):
        ATUS["17"]


@pytest.mark.parametrize(
    ("expected", "digit"),
    [
        (["01", "02", "03"], "0"),
        (["11", "12"], "1"),
        (["21", "22"], "2"),
        ([f"3{digit}" for digit in range(1, 10)], "3"),
        (["41", "42", "43"], "4"),
        (["51", "52", "53"], "5"),
        (["61", "62", "63"], "6"),
        (["71", "72", "73"], "7"),
        (["81", "82", "83"], "8"),
        ([], "9"),
    ],
)
def test_the_european_survey_has_two_digits(expected: list[str], digit: str) -> None:
    """Each first digit with its groups; travel has none."""
    assert digit in HETUS
    assert expected == [key for key, category in HETUS.items() if category.parent == digit]


def test_the_american_codes_have_no_parent() -> None:
    """Two digits are the top there."""
    assert {category.parent for category in ATUS.values()} == {None}
    assert {category.survey for category in ATUS.values()} == {TimeSurvey.ATUS}


def test_what_was_not_read_says_so() -> None:
    """What the groups of sport hold is from memory, and nothing else."""
    unread = [key for key, category in HETUS.items() if category.sources[0].confidence is Confidence.FROM_MEMORY]

    assert unread == ["61", "62", "63"]

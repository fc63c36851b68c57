"""Currencies: each code once, with the places of its minor unit."""

import re

import pytest

from occupational_therapy.kernel._currencies import _NONE, _THREE, _TWO, MINOR_UNITS


@pytest.mark.parametrize(
    ("expected", "code"),
    [
        pytest.param(2, "GBP", id="sterling"),
        pytest.param(2, "EUR", id="euro"),
        pytest.param(2, "NZD", id="New Zealand dollar"),
        pytest.param(0, "JPY", id="yen"),
        pytest.param(0, "ISK", id="Icelandic krona, hundredths abolished"),
        pytest.param(2, "HUF", id="forint, hundredths on paper"),
        pytest.param(3, "BHD", id="Bahraini dinar"),
        pytest.param(2, "MRU", id="ouguiya, fifths counted as two places"),
    ],
)
def test_minor_units(expected: int, code: str) -> None:
    """Places follow ISO 4217, not the habits of cash."""
    assert expected == MINOR_UNITS[code]


def test_codes_are_three_capitals() -> None:
    """Every code has the form of ISO 4217."""
    assert [code for code in MINOR_UNITS if not re.fullmatch("[A-Z]{3}", code)] == []


def test_each_code_stands_once() -> None:
    """No code is in two of the lists, where the last would win unseen."""
    listed = f"{_NONE} {_TWO} {_THREE}".split()

    assert sorted(MINOR_UNITS) == sorted(listed)

"""Registration numbers of the Health and Care Professions Council (REG-01 to REG-03)."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.credentials import regulator
from occupational_therapy.kernel.errors import InvalidInputError

HCPC = regulator("hcpc")


@pytest.mark.parametrize(
    ("text", "normalised", "padded", "code", "profession"),
    [
        ("OT012345", "OT012345", "OT012345", "OT", "occupational therapy"),
        ("ot 012345", "OT012345", "OT012345", "OT", "occupational therapy"),
        (" O T 1 ", "OT1", "OT000001", "OT", "occupational therapy"),
        ("OT000123", "OT000123", "OT000123", "OT", "occupational therapy"),
        ("OR12345", "OR12345", "OR012345", "OR", "orthoptics"),
        ("odp 4321", "ODP4321", "ODP004321", "ODP", "operating department practice"),
        ("HAD123456", "HAD123456", "HAD123456", "HAD", "hearing aid dispensing"),
        ("PYL3921", "PYL3921", "PYL003921", "PYL", "practitioner psychology"),
        ("PH1", "PH1", "PH000001", "PH", "physiotherapy"),
    ],
)
def test_a_number_is_read(text: str, normalised: str, padded: str, code: str, profession: str) -> None:
    """Capitals and spaces make no difference, zeros stay, and the text as issued is kept."""
    number = HCPC.number(text)

    assert (text, normalised, padded) == (number.as_issued, number.normalised, number.padded)
    assert (code, profession, code == "OT") == (
        number.profession_code,
        str(number.profession),
        number.is_occupational_therapist,
    )
    assert number.regulator == "hcpc"


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "OT",
        "123456",
        "OT1234567",
        "OT0123456",
        "OT12345A",
        "XX123456",
        "SW12345",
        "OT-12345",
        "OT12\n",
        "\uff2f\uff341",
        "OT\u0661\u0662",
        "\ufb001",
        None,
        123456,
        True,
    ],
)
def test_what_cannot_be_a_number(text: object) -> None:
    """Anything else is refused, a wrong digit script included, and the error does not quote it."""
    with pytest.raises(InvalidInputError) as caught:
        HCPC.number(text)  # type: ignore[arg-type] # what untyped callers give

    assert str(caught.value).startswith("number: ")
    assert not re.search("1234|SW|XX1", str(caught.value).replace("OT012345", ""))


def test_an_unknown_code_is_told_the_codes() -> None:
    """A code of no profession is told which there are."""
    with pytest.raises(InvalidInputError, match="AS, BS, CH, CS, DT, HAD, ODP, OR, OT, PA, PH, PO, PYL, RA, SL"):
        HCPC.number("XX123456")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("OT12345", "OT012345", True),
        ("ot 12345", "OT12345", True),
        ("OT12345", "OT12346", False),
        ("OT12345", "OR12345", False),
    ],
)
def test_whether_two_numbers_may_be_one_persons(one: str, other: str, *, expected: bool) -> None:
    """A form without its leading zero may be the same person's; both stay as they are (REG-02)."""
    assert expected is HCPC.number(one).may_be_same(HCPC.number(other))


def test_a_number_is_not_shown() -> None:
    """A number does not appear in a repr."""
    assert "12345" not in repr(HCPC.number("OT12345"))


@given(st.sampled_from(sorted(HCPC.numbers.professions)), st.from_regex("[0-9]{1,6}", fullmatch=True))
def test_a_normalised_number_is_read_as_itself(code: str, digits: str) -> None:
    """Reading what was normalised changes nothing."""
    assert code + digits == HCPC.number(HCPC.number(code.lower() + digits).normalised).normalised

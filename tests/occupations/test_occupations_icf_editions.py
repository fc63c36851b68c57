"""Editions of the ICF: section 8 of the goals sheet."""

import pytest

from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.occupations import ICF_TERMS, OCCUPATIONS, IcfEdition, edition_of


@pytest.mark.parametrize(
    ("expected", "code"),
    [
        *(("later", code) for code in ("d451", "d446", "d4107", "d131", "d138", "d331", "d332", "d6507", "b761")),
        *(("children_and_youth", code) for code in ("d571", "d880", "d816", "d835")),
        *(("book_2001", code) for code in ("d4551", "d410", "d4106", "d130", "d140", "d650", "b760", "s730", "e310")),
        ("later", "d4460"),
        ("children_and_youth", "d8800"),
    ],
)
def test_later_codes_are_told_apart(expected: str, code: str) -> None:
    """The codes the sheet names, and finer parts of them; stairs of 2001 stand under d455."""
    assert edition_of(code) is IcfEdition(expected)


@pytest.mark.parametrize("code", ["x1", "d45", "", "d450.23"])
def test_what_is_no_code_is_refused(code: str) -> None:
    """A code with qualifiers is none."""
    with pytest.raises(InvalidInputError, match="is not an ICF code"):
        edition_of(code)


def test_the_catalogue_uses_no_code_of_the_children_edition() -> None:
    """The list the table was checked against has none."""
    used = {*ICF_TERMS, *(occupation.icf_finer or occupation.icf for occupation in OCCUPATIONS.values())}

    assert {code for code in used if edition_of(code) is IcfEdition.CHILDREN_AND_YOUTH} == set()
    assert {code for code in used if edition_of(code) is IcfEdition.LATER} == {"d451", "d4107"}


@pytest.mark.parametrize("edition", IcfEdition)
def test_every_edition_has_its_words(edition: IcfEdition) -> None:
    """An edition can be shown to a reader."""
    assert str(edition.label)

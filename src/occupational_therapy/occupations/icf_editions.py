"""Which edition of the ICF a code belongs to: one of a later edition means nothing to a reader of the 2001 book."""

import enum

from occupational_therapy.kernel.fields import accept
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.occupations.icf_code import to_icf_code_or_chapter
from occupational_therapy.occupations.sources import ICF_CHILDREN, ICF_LATER

__all__ = ["SOURCES", "IcfEdition", "edition_of"]

SOURCES = (ICF_LATER, ICF_CHILDREN)
"""What the editions rest on."""


class IcfEdition(enum.StrEnum):
    """Where a code is found first."""

    BOOK_2001 = "book_2001"
    LATER = "later"
    """Added after 2001, or taken over from the children and youth edition."""
    CHILDREN_AND_YOUTH = "children_and_youth"
    """In the children and youth edition; whether the current edition has it is not settled."""

    @property
    def label(self) -> Message:
        """The edition in words."""
        return _EDITIONS[self]


_EDITIONS = {
    IcfEdition.BOOK_2001: message("the book of 2001"),
    IcfEdition.LATER: message("a later addition to the book of 2001"),
    IcfEdition.CHILDREN_AND_YOUTH: message("the children and youth edition"),
}
_LATER = (
    "b761",
    *(f"d13{digit}" for digit in range(1, 9)),
    "d331",
    "d332",
    "d4107",
    "d446",
    "d451",
    "d6507",
)
_CHILDREN_AND_YOUTH = ("d571", "d816", "d835", "d880")


def edition_of(code: str) -> IcfEdition:
    """The edition that a code, or the code it is a finer part of, is known to come from; else the book of 2001.

    Only codes that are known to be later are told apart: that a code is in the book at all is not checked.

    Raises:
        InvalidInputError: The text is no code.

    >>> edition_of("d451"), edition_of("d4551")
    (<IcfEdition.LATER: 'later'>, <IcfEdition.BOOK_2001: 'book_2001'>)
    >>> edition_of("d880").value
    'children_and_youth'
    """
    known = accept("code", to_icf_code_or_chapter(code))
    for edition, codes in ((IcfEdition.LATER, _LATER), (IcfEdition.CHILDREN_AND_YOUTH, _CHILDREN_AND_YOUTH)):
        if known.startswith(codes):
            return edition
    return IcfEdition.BOOK_2001

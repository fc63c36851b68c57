"""Registration numbers: what a register prints, read strictly and kept as issued.

A number says nothing of whether its holder is on the register today: only the register says that.
"""

import re

import attrs

from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.fields import accept, instance, refuse, settle, text, whole
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Source, sources_of

__all__ = ["NumberFormat", "Profession", "RegistrationNumber", "number_as_given"]

_PARTS = re.compile(r"([A-Z]+)([0-9]+)")


@attrs.frozen(kw_only=True)
class Profession:
    """A profession on a register, by the code that begins its numbers.

    Attributes:
        key: The code.
        label: The profession.
        is_occupational_therapy: Whether it is this one.
    """

    key: str
    label: Message
    is_occupational_therapy: bool = False


def _professions(value: Catalogue[Profession]) -> Catalogue[Profession]:
    return instance(Catalogue, value)


@attrs.frozen(kw_only=True)
class RegistrationNumber:
    """A registration number that has been read.

    Attributes:
        regulator: The key of the regulator whose number it is; two registers may use one format.
        as_issued: The text as it was given.
        normalised: In capitals and without spaces, with every leading zero.
        padded: With zeros up to the longest form, for comparing and exporting.
        profession_code: The code of the profession.
        profession: The profession.
        is_occupational_therapist: Whether it is an occupational therapist's number.
    """

    regulator: str
    as_issued: str = attrs.field(repr=False)
    normalised: str = attrs.field(repr=False)
    padded: str = attrs.field(repr=False)
    profession_code: str
    profession: Message
    is_occupational_therapist: bool

    def may_be_same(self, other: "RegistrationNumber") -> bool:
        """Whether two numbers may be one person's: a form without the leading zero is met in letters.

        >>> from occupational_therapy.credentials import regulator
        >>> number = regulator("hcpc").number
        >>> number("OT12345").may_be_same(number("OT012345"))
        True
        """
        return (self.regulator, self.padded) == (other.regulator, other.padded)


@attrs.frozen(kw_only=True)
class NumberFormat:
    """How a register writes its numbers: a profession's code, then digits.

    Attributes:
        regulator: The regulator's key.
        professions: The professions by code.
        fewest: The fewest digits.
        most: The most digits, which is also the padded length.
        example: One that nobody need hold, for messages.
        sources: What this rests on.
    """

    regulator: str
    professions: Catalogue[Profession] = attrs.field(converter=_professions)
    fewest: int = attrs.field(converter=whole)
    most: int = attrs.field(converter=whole)
    example: str = attrs.field(converter=text)
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def field(self, value: str) -> RegistrationNumber:
        """A number as a field accepts it, or a refusal: for use in a converter."""
        if not isinstance(value, str):
            return refuse(message("{kind} is not text", kind=type(value).__name__))
        tidy = value.replace(" ", "").upper()
        parts = _PARTS.fullmatch(tidy)
        if not value.isascii() or parts is None or not self.fewest <= len(parts[2]) <= self.most:
            return refuse(
                message(
                    "is not a registration number: write the profession's code and {fewest} to {most} digits,"
                    " such as {example}",
                    fewest=self.fewest,
                    most=self.most,
                    example=self.example,
                )
            )
        if parts[1] not in self.professions:
            return refuse(
                message(
                    "begins with no profession's code: the codes are {codes}", codes=", ".join(sorted(self.professions))
                )
            )
        profession = self.professions[parts[1]]
        return RegistrationNumber(
            regulator=self.regulator,
            as_issued=value,
            normalised=tidy,
            padded=profession.key + parts[2].zfill(self.most),
            profession_code=profession.key,
            profession=profession.label,
            is_occupational_therapist=profession.is_occupational_therapy,
        )

    def read(self, value: str) -> RegistrationNumber:
        """The number in a text; lower case and spaces are taken.

        Raises:
            InvalidInputError: The text cannot be a number of this register.

        >>> from occupational_therapy.credentials import regulator
        >>> regulator("hcpc").numbers.read("ot 012345").normalised
        'OT012345'
        """
        return accept("number", self.field(value))


def number_as_given(regulator: str, value: str) -> RegistrationNumber:
    """A number of a register whose format is not known here: kept as it is, and read for nothing but its text.

    What is recorded under such a register is taken for the entry of an occupational therapist.

    Raises:
        InvalidInputError: There is no text.

    >>> number_as_given("otbnz", "11-22 33").normalised
    '11-2233'
    """
    given = accept("number", text(value))
    tidy = "".join(given.split()).upper()
    return RegistrationNumber(
        regulator=regulator,
        as_issued=given,
        normalised=tidy,
        padded=tidy,
        profession_code="",
        profession=message("occupational therapy"),
        is_occupational_therapist=True,
    )

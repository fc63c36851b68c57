"""ICF qualifiers: what turns a code into something said of a person.

A code without a qualifier has no meaning on its own. The percents are for calibrated measures alone; nothing here turns
a level of assistance or of goal attainment into a qualifier, and nothing should.
"""

import enum
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, TypeVar

import attrs

from occupational_therapy.kernel.document import Section, listing, section
from occupational_therapy.kernel.errors import Problem, shown
from occupational_therapy.kernel.fields import Number, accept, choice, decimal, refuse, settle
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Source
from occupational_therapy.occupations.icf import ICF_TERMS, IcfComponent
from occupational_therapy.occupations.icf_code import to_icf_code_or_chapter

__all__ = ["SOURCES", "IcfQualifier", "IcfRating", "StructureLocation", "StructureNature"]

SOURCES = (
    Source("World Health Organization, ICF, 2001, qualifiers; bands and codes read in two public lists"),
    Source(
        "percents between two bands", Confidence.CONVENTION, "the bands are of whole percents: 4.5 counts as below 5"
    ),
    Source("a gap in the qualifiers is written _", Confidence.FROM_MEMORY, "as in d450._3, capacity alone"),
    Source("digits 8 and 9 for nature and location of structures", Confidence.FROM_MEMORY, "as in the other scales"),
)
"""What the qualifiers and their writing rest on."""

_UNSAID = 8
"""The digit of "not specified", the last but one of every scale; "not applicable" has the next."""
_WHOLE = 100
_GAP = "_"
_WRITTEN = re.compile(r"(?P<code>[bsde][0-9]+)((?P<sign>[.+])(?P<digits>[0-9_]+))?")


class _Scale(enum.StrEnum):
    """Words that are written as digits, in their order, the last two of them as 8 and 9."""

    @property
    def digit(self) -> int:
        """The digit it is written as."""
        words = list(type(self))
        place, own = words.index(self), len(words) - 2
        return place if place < own else _UNSAID + place - own


S = TypeVar("S", bound=_Scale)


def _percent(value: Number) -> Decimal:
    exact = decimal(value)
    if isinstance(exact, Decimal) and not 0 <= exact <= _WHOLE:
        return refuse(message("{value} is outside 0 to {whole} percent", value=exact, whole=_WHOLE))
    return exact


class IcfQualifier(_Scale):
    """How far a problem, a barrier or a facilitator goes: the generic qualifier."""

    NONE = "none"
    MILD = "mild"
    MODERATE = "moderate"
    SEVERE = "severe"
    """Of a facilitator: substantial."""
    COMPLETE = "complete"
    NOT_SPECIFIED = "not_specified"
    NOT_APPLICABLE = "not_applicable"

    @classmethod
    def from_percent(cls, percent: Number) -> "IcfQualifier":
        """The qualifier of a problem of so many percent, on a measure that was calibrated for this.

        Raises:
            InvalidInputError: The number is not within 0 to 100.

        >>> [IcfQualifier.from_percent(percent).digit for percent in (4, 5, 24.9, 25, 49, 50, 95, 96)]
        [0, 1, 1, 2, 2, 3, 3, 4]
        """
        exact = accept("percent", _percent(percent))
        return next((qualifier for below, qualifier in _PERCENTS if exact < below), cls.COMPLETE)

    @property
    def problem(self) -> Message:
        """The qualifier as said of a problem or difficulty."""
        return _PROBLEMS[self]

    @property
    def barrier(self) -> Message:
        """The qualifier as said of a barrier."""
        return _BARRIERS[self]

    @property
    def facilitator(self) -> Message:
        """The qualifier as said of a facilitator."""
        return _FACILITATORS[self]


_PERCENTS = (
    (5, IcfQualifier.NONE),
    (25, IcfQualifier.MILD),
    (50, IcfQualifier.MODERATE),
    (96, IcfQualifier.SEVERE),
)
"""The percent below which each qualifier holds."""

_OPEN = {IcfQualifier.NOT_SPECIFIED: message("not specified"), IcfQualifier.NOT_APPLICABLE: message("not applicable")}
_PROBLEMS = {
    IcfQualifier.NONE: message("no problem"),
    IcfQualifier.MILD: message("mild problem"),
    IcfQualifier.MODERATE: message("moderate problem"),
    IcfQualifier.SEVERE: message("severe problem"),
    IcfQualifier.COMPLETE: message("complete problem"),
    **_OPEN,
}
_BARRIERS = {
    IcfQualifier.NONE: message("no barrier"),
    IcfQualifier.MILD: message("mild barrier"),
    IcfQualifier.MODERATE: message("moderate barrier"),
    IcfQualifier.SEVERE: message("severe barrier"),
    IcfQualifier.COMPLETE: message("complete barrier"),
    **_OPEN,
}
_FACILITATORS = {
    IcfQualifier.NONE: message("no facilitator"),
    IcfQualifier.MILD: message("mild facilitator"),
    IcfQualifier.MODERATE: message("moderate facilitator"),
    IcfQualifier.SEVERE: message("substantial facilitator"),
    IcfQualifier.COMPLETE: message("complete facilitator"),
    **_OPEN,
}


class StructureNature(_Scale):
    """What has become of a body structure: the second qualifier of structures."""

    NO_CHANGE = "no_change"
    TOTAL_ABSENCE = "total_absence"
    PARTIAL_ABSENCE = "partial_absence"
    ADDITIONAL_PART = "additional_part"
    ABERRANT_DIMENSIONS = "aberrant_dimensions"
    DISCONTINUITY = "discontinuity"
    DEVIATING_POSITION = "deviating_position"
    QUALITATIVE_CHANGES = "qualitative_changes"
    NOT_SPECIFIED = "not_specified"
    NOT_APPLICABLE = "not_applicable"

    @property
    def label(self) -> Message:
        """The change in words."""
        return _NATURES[self]


_NATURES = {
    StructureNature.NO_CHANGE: message("no change"),
    StructureNature.TOTAL_ABSENCE: message("wholly absent"),
    StructureNature.PARTIAL_ABSENCE: message("partly absent"),
    StructureNature.ADDITIONAL_PART: message("an additional part"),
    StructureNature.ABERRANT_DIMENSIONS: message("of unusual size or shape"),
    StructureNature.DISCONTINUITY: message("interrupted"),
    StructureNature.DEVIATING_POSITION: message("out of position"),
    StructureNature.QUALITATIVE_CHANGES: message("changed in quality"),
    StructureNature.NOT_SPECIFIED: message("not specified"),
    StructureNature.NOT_APPLICABLE: message("not applicable"),
}


class StructureLocation(_Scale):
    """Where in a body structure the change lies: the third qualifier of structures."""

    SEVERAL_REGIONS = "several_regions"
    RIGHT = "right"
    LEFT = "left"
    BOTH_SIDES = "both_sides"
    FRONT = "front"
    BACK = "back"
    PROXIMAL = "proximal"
    DISTAL = "distal"
    NOT_SPECIFIED = "not_specified"
    NOT_APPLICABLE = "not_applicable"

    @property
    def label(self) -> Message:
        """The place in words."""
        return _LOCATIONS[self]


_LOCATIONS = {
    StructureLocation.SEVERAL_REGIONS: message("more than one region"),
    StructureLocation.RIGHT: message("right"),
    StructureLocation.LEFT: message("left"),
    StructureLocation.BOTH_SIDES: message("both sides"),
    StructureLocation.FRONT: message("front"),
    StructureLocation.BACK: message("back"),
    StructureLocation.PROXIMAL: message("nearer the trunk"),
    StructureLocation.DISTAL: message("further from the trunk"),
    StructureLocation.NOT_SPECIFIED: message("not specified"),
    StructureLocation.NOT_APPLICABLE: message("not applicable"),
}


_FIELDS = {
    IcfComponent.FUNCTION: ("extent",),
    IcfComponent.STRUCTURE: ("extent", "nature", "location"),
    IcfComponent.ACTIVITY: ("performance", "capacity"),
    IcfComponent.ENVIRONMENT: ("barrier", "facilitator"),
}
"""The qualifiers that each component takes, in the order they are written."""

_SIGNS = {"barrier": ".", "facilitator": "+"}


def _scale(kind: type[S], value: S | str | int | None) -> S | None:
    if value is None:
        return None
    if isinstance(value, int):
        found = None if isinstance(value, bool) else next((each for each in kind if each.digit == value), None)
        digits = ", ".join(str(each.digit) for each in kind)
        return found or refuse(message("{value} is not one of {digits}", value=shown(value), digits=digits))
    return choice(kind, value)


def _parts(text: str) -> tuple[str, str, str]:
    written = _WRITTEN.fullmatch(text) if isinstance(text, str) else None
    if written is None:
        return refuse(message("{value} is not a code with qualifiers, such as d450.23 or e310+3", value=shown(text)))
    code, sign, digits = (part or "" for part in written.group("code", "sign", "digits"))
    environment = code[0] == IcfComponent.ENVIRONMENT
    most = 1 if environment else len(_FIELDS[IcfComponent(code[0])])
    if len(digits) > most:
        return refuse(message("{value} has more than {most} qualifiers", value=shown(text), most=most))
    if sign == _SIGNS["facilitator"] and not environment:
        return refuse(message("{value} has a sign that only the environment takes", value=shown(text)))
    return code, sign, digits


def _qualifier(value: IcfQualifier | str | int | None) -> IcfQualifier | None:
    return _scale(IcfQualifier, value)


def _nature(value: StructureNature | str | int | None) -> StructureNature | None:
    return _scale(StructureNature, value)


def _location(value: StructureLocation | str | int | None) -> StructureLocation | None:
    return _scale(StructureLocation, value)


def _qualified(rating: "IcfRating") -> Iterator[Problem]:
    own = _FIELDS[rating.component]
    given = _given(rating)
    for name in given:
        if name not in own:
            why = message(
                "is no qualifier of {code}, {component}: that takes {own}",
                code=rating.code,
                component=rating.component.label,
                own=", ".join(own),
            )
            yield Problem(name, why)
    if not given:
        yield Problem(
            "code",
            message("{code} has no meaning without a qualifier: give {own}", code=rating.code, own=" or ".join(own)),
        )


def _one_side(rating: "IcfRating") -> Iterator[Problem]:
    if rating.barrier and rating.facilitator:
        yield Problem("facilitator", message("is given with a barrier: what is both is written twice"))
    elif rating.facilitator is IcfQualifier.NOT_APPLICABLE:
        yield Problem("facilitator", message("has no sign where it is not applicable: give it as the barrier"))


@attrs.frozen(kw_only=True)
class IcfRating:
    """An ICF code with its qualifiers: something said of a person. Qualifiers are given as words or as digits.

    Attributes:
        code: The code, of any depth; it need not be one that this library has words for.
        extent: Of functions and structures: how far the problem goes.
        nature: Of structures: what has become of it.
        location: Of structures: where.
        performance: Of activities: the difficulty in the usual setting.
        capacity: Of activities: the difficulty without help, in a standard setting.
        barrier: Of the environment: how far it hinders.
        facilitator: Of the environment: how far it helps.

    >>> IcfRating(code="d450", performance=2, capacity="severe").text
    'd450.23'
    >>> IcfRating(code="e310", facilitator=3).text
    'e310+3'
    """

    code: str = attrs.field(converter=to_icf_code_or_chapter)
    extent: IcfQualifier | None = attrs.field(default=None, converter=_qualifier)
    nature: StructureNature | None = attrs.field(default=None, converter=_nature)
    location: StructureLocation | None = attrs.field(default=None, converter=_location)
    performance: IcfQualifier | None = attrs.field(default=None, converter=_qualifier)
    capacity: IcfQualifier | None = attrs.field(default=None, converter=_qualifier)
    barrier: IcfQualifier | None = attrs.field(default=None, converter=_qualifier)
    facilitator: IcfQualifier | None = attrs.field(default=None, converter=_qualifier)

    def __attrs_post_init__(self) -> None:
        settle(self, _qualified, _one_side)

    @classmethod
    def from_text(cls, text: str) -> "IcfRating":
        """A rating from its written form.

        Raises:
            InvalidInputError: The text is none, or is a code alone.

        >>> str(IcfRating.from_text("s730.321").location.label)
        'right'
        >>> IcfRating.from_text("d450")
        Traceback (most recent call last):
        occupational_therapy.kernel.errors.InvalidInputError: code: d450 has no meaning without a qualifier: give
        performance or capacity
        """
        code, sign, digits = accept("text", _parts(text))
        own = _FIELDS[IcfComponent(code[0])]
        names = own if code[0] != IcfComponent.ENVIRONMENT else [name for name in own if _SIGNS[name] == sign]
        given: dict[str, Any] = {name: int(digit) for name, digit in zip(names, digits, strict=False) if digit != _GAP}
        return cls(code=code, **given)

    @property
    def component(self) -> IcfComponent:
        """The component its first letter names."""
        return IcfComponent(self.code[0])

    @property
    def text(self) -> str:
        """The written form; a gap before a later qualifier is written as an underscore."""
        given = _given(self)
        digits = [str(given[name].digit) if name in given else _GAP for name in _FIELDS[self.component]]
        if self.component is IcfComponent.ENVIRONMENT:
            [(name, qualifier)] = given.items()
            return f"{self.code}{_SIGNS[name]}{qualifier.digit}"
        return f"{self.code}.{''.join(digits).rstrip(_GAP)}"

    def outline(self) -> Section:
        """The rating in words, under the code's own words or those of the nearest code above it."""
        known = next((self.code[:end] for end in range(len(self.code), 1, -1) if self.code[:end] in ICF_TERMS), None)
        title = (
            message("{rating}: {component}", rating=self.text, component=self.component.label)
            if known is None
            else message("{rating}: {term}", rating=self.text, term=ICF_TERMS[known].label)
        )
        return section(title, listing(*_lines(self)))


def _given(rating: IcfRating) -> dict[str, IcfQualifier | StructureNature | StructureLocation]:
    names = dict.fromkeys(name for names in _FIELDS.values() for name in names)
    return {name: getattr(rating, name) for name in names if getattr(rating, name) is not None}


def _lines(rating: IcfRating) -> Iterator[Message]:
    if rating.extent:
        yield rating.extent.problem
    if rating.nature:
        yield message("Nature: {nature}", nature=rating.nature.label)
    if rating.location:
        yield message("Place: {place}", place=rating.location.label)
    if rating.performance:
        yield message("In the usual setting: {extent}", extent=rating.performance.problem)
    if rating.capacity:
        yield message("Without help, in a standard setting: {extent}", extent=rating.capacity.problem)
    if rating.barrier:
        yield rating.barrier.barrier
    if rating.facilitator:
        yield rating.facilitator.facilitator

"""A scheme of criminal record checks that one is a member of: since when it is required, and how long it runs."""

import enum

import attrs

from occupational_therapy.credentials.days import (
    months_on,
    on_day,
    record_day,
    record_day_or_none,
    recorded_on,
    years_on,
)
from occupational_therapy.kernel.dates import Date, DateLike
from occupational_therapy.kernel.errors import NotInForceError
from occupational_therapy.kernel.fields import accept, settle, whole
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Source, sources_of

__all__ = ["MembershipRequirement", "MembershipRule", "SchemeMembership"]


class MembershipRequirement(enum.StrEnum):
    """What the law says of doing a regulated role without membership."""

    NOT_YET_REQUIRED = "not_yet_required"
    REQUIRED_NO_OFFENCE = "required_no_offence"
    OFFENCE = "offence"

    @property
    def required(self) -> bool:
        """Whether membership is required."""
        return self is not MembershipRequirement.NOT_YET_REQUIRED

    @property
    def offence(self) -> bool:
        """Whether being without it is an offence."""
        return self is MembershipRequirement.OFFENCE

    @property
    def label(self) -> Message:
        """The requirement in words."""
        return _REQUIREMENTS[self]


_REQUIREMENTS = {
    MembershipRequirement.NOT_YET_REQUIRED: message("membership is not required yet"),
    MembershipRequirement.REQUIRED_NO_OFFENCE: message("membership is required; to be without it is no offence yet"),
    MembershipRequirement.OFFENCE: message("membership is required; to be without it is an offence"),
}


@attrs.frozen(kw_only=True)
class SchemeMembership:
    """The days of somebody's membership.

    Attributes:
        existing_member: Whether they joined before memberships had an end: theirs starts with a letter.
        renew_by: The last day to renew; None for an existing member who has had no letter.
        contact_by: The day by which the scheme gets in touch; None as above.
    """

    existing_member: bool
    renew_by: Date | None
    contact_by: Date | None


@attrs.frozen(kw_only=True)
class MembershipRule:
    """The rules of such a scheme.

    Attributes:
        key: Its name in errors.
        required_from: The first day on which regulated roles require membership.
        offence_from: The first day on which to be without it is an offence.
        years_from: The first day of joining from which membership runs for a term.
        years: How many years it then runs.
        contact_months: How many months before the end the scheme gets in touch.
        change_months: The months within which a change of personal details is told.
        change_from: The first day on which that holds.
        minimum_age: The youngest age of a member.
        sources: What this rests on.
    """

    key: str
    required_from: Date = attrs.field(converter=record_day)
    offence_from: Date = attrs.field(converter=record_day)
    years_from: Date = attrs.field(converter=record_day)
    years: int = attrs.field(converter=whole)
    contact_months: int = attrs.field(converter=whole)
    change_months: int = attrs.field(converter=whole)
    change_from: Date = attrs.field(converter=record_day)
    minimum_age: int = attrs.field(converter=whole)
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def requirement(self, on: DateLike) -> MembershipRequirement:
        """What the law says on a day of doing a regulated role without membership.

        >>> from occupational_therapy.credentials import SCHEMES
        >>> SCHEMES["pvg"].membership.requirement("2025-06-30").value
        'required_no_offence'
        """
        day = on_day(on)
        if day < self.required_from:
            return MembershipRequirement.NOT_YET_REQUIRED
        is_offence = day >= self.offence_from
        return MembershipRequirement.OFFENCE if is_offence else MembershipRequirement.REQUIRED_NO_OFFENCE

    def joined(self, joined_on: DateLike, *, letter_on: DateLike | None = None) -> SchemeMembership:
        """The days of the membership of somebody who joined on a day.

        Args:
            joined_on: The day of joining.
            letter_on: The day of the letter that starts the term of an existing member; None for none.

        >>> from occupational_therapy.credentials import SCHEMES
        >>> membership = SCHEMES["pvg"].membership.joined("2026-04-02")
        >>> str(membership.renew_by), str(membership.contact_by)
        ('2031-04-02', '2031-01-02')
        """
        joined = recorded_on(joined_on, "joined_on")
        letter = accept("letter_on", record_day_or_none(letter_on))
        existing = joined < self.years_from
        start = letter if existing else joined
        renew_by = None if start is None else years_on(start, self.years)
        return SchemeMembership(
            existing_member=existing,
            renew_by=renew_by,
            contact_by=None if renew_by is None else months_on(renew_by, -self.contact_months),
        )

    def tell_by(self, changed_on: DateLike) -> Date:
        """The last day to tell a change of personal details.

        Raises:
            NotInForceError: The change was before this had to be told.

        >>> from occupational_therapy.credentials import SCHEMES
        >>> str(SCHEMES["pvg"].membership.tell_by("2026-11-30"))
        '2027-02-28'
        """
        changed = recorded_on(changed_on, "changed_on")
        if changed < self.change_from:
            raise NotInForceError(self.key, str(changed), str(self.change_from))
        return months_on(changed, self.change_months)

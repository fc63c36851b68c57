"""Criminal record certificates: what one says, how old it is, and whether another job can use it."""

import enum
from collections.abc import Iterable, Iterator

import attrs

from occupational_therapy.credentials.absent import NoRuleError
from occupational_therapy.credentials.check_level import (
    CheckLevel,
    Workforce,
    to_level,
    to_workforce,
    to_workforces,
)
from occupational_therapy.credentials.days import on_day, record_day, record_day_or_none, recorded_on, years_on
from occupational_therapy.credentials.schemes import SCHEMES
from occupational_therapy.kernel.dates import Date, DateLike
from occupational_therapy.kernel.errors import InvalidInputError, NotInForceError, Problem, shown
from occupational_therapy.kernel.fields import Refusal, accept, each, flag_or_none, instance, refuse, settle, whole
from occupational_therapy.kernel.messages import Message, message

__all__ = [
    "CertificateAge",
    "Check",
    "Portability",
    "PortabilityPart",
    "UpdateSubscription",
    "certificate_age",
    "policy_ends",
    "portability",
    "to_checks",
    "to_policy_years",
]


_MOST_YEARS = 100


def _renewed_after_joining(subscription: "UpdateSubscription") -> Iterator[Problem]:
    until = subscription.paid_until
    if until is not None and until < subscription.joined_on:
        yield Problem("paid_until", message("{until} is before the day of joining", until=str(until)))


@attrs.frozen(kw_only=True)
class UpdateSubscription:
    """A subscription that keeps a certificate up to date.

    Attributes:
        joined_on: The day of joining.
        paid_until: The last day of the year last paid; None where only the first year is known of.
    """

    joined_on: Date = attrs.field(converter=record_day)
    paid_until: Date | None = attrs.field(default=None, converter=record_day_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self, _renewed_after_joining)


def _scheme(value: str) -> str:
    return SCHEMES.field(value)


def _number_or_none(value: str | None) -> str | None:
    if value is None:
        return None
    return value.replace(" ", "") if isinstance(value, str) else refuse(message("a number is text, with its zeros"))


def _subscription_or_none(value: UpdateSubscription | None) -> UpdateSubscription | None:
    return None if value is None else instance(UpdateSubscription, value)


def _number_of_scheme(check: "Check") -> Iterator[Problem]:
    read = SCHEMES[check.scheme].number_field(check.number) if check.number is not None else ""
    if isinstance(read, Refusal):
        yield from (problem.under("number") for problem in read.problems)


def _joined_in_time(check: "Check") -> Iterator[Problem]:
    if check.update_service is None:
        return
    try:
        year = SCHEMES[check.scheme].update_service.first_year(check.issued_on, check.level)
    except (NotInForceError, NoRuleError) as error:
        yield Problem("update_service", message("{problem}", problem=str(error)))
    except InvalidInputError as error:
        # a certificate of a time whose days for joining are not known is taken as it is
        yield from (problem for problem in error.problems if problem.path == "level")
    else:
        if check.update_service.joined_on > year.join_by:
            yield Problem(
                "update_service.joined_on",
                message(
                    "{joined} is too late: it could be joined until {last}",
                    joined=str(check.update_service.joined_on),
                    last=str(year.join_by),
                ),
            )


def _letter_of_a_member(check: "Check") -> Iterator[Problem]:
    if check.letter_on is None:
        return
    members = SCHEMES[check.scheme].members
    if members is None:
        yield Problem("letter_on", message("goes with a scheme that one is a member of"))
    elif check.issued_on >= members.years_from:
        yield Problem(
            "letter_on",
            message(
                "is for members who joined before {day}: others have a term from the day of joining",
                day=str(members.years_from),
            ),
        )
    elif check.letter_on < members.years_from:
        yield Problem(
            "letter_on",
            message(
                "{letter} is before {day}, from which such letters are sent",
                letter=str(check.letter_on),
                day=str(members.years_from),
            ),
        )


def _status_check_whole(check: "Check") -> Iterator[Problem]:
    day = check.status_checked_on
    if (day is None) != (check.status_unchanged is None):
        yield Problem("status_unchanged", message("goes with the day of the status check: give both or neither"))
    if day is not None and check.update_service is None:
        yield Problem("status_checked_on", message("needs a subscription to the Update Service"))
    if day is not None and day < check.issued_on:
        yield Problem(
            "status_checked_on",
            message("{day} is before the issue, {issued}", day=str(day), issued=str(check.issued_on)),
        )


@attrs.frozen(kw_only=True)
class Check:
    """A certificate of a criminal record check, or a membership of a scheme that one is a member of.

    What it discloses is not kept here. It has no end in law: it says what was known on the day of issue.

    Attributes:
        scheme: The key of the scheme.
        level: How deep the check went.
        workforces: Whom its holder was to work with.
        issued_on: The day of issue; of a membership, the day of joining.
        number: Its number.
        update_service: The subscription that keeps it up to date; None for none known.
        status_checked_on: The day its status was last looked up.
        status_unchanged: Whether nothing had changed by then.
        letter_on: The day of the letter that starts the term of a member from before memberships had one; None for
            none known.
    """

    scheme: str = attrs.field(default="dbs", converter=_scheme)
    level: CheckLevel = attrs.field(converter=to_level)
    workforces: tuple[Workforce, ...] = attrs.field(converter=to_workforces)
    issued_on: Date = attrs.field(converter=record_day)
    number: str | None = attrs.field(default=None, converter=_number_or_none, repr=False)
    update_service: UpdateSubscription | None = attrs.field(default=None, converter=_subscription_or_none)
    status_checked_on: Date | None = attrs.field(default=None, converter=record_day_or_none)
    status_unchanged: bool | None = attrs.field(default=None, converter=flag_or_none)
    letter_on: Date | None = attrs.field(default=None, converter=record_day_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self, _number_of_scheme, _joined_in_time, _status_check_whole, _letter_of_a_member)

    def known_unchanged_on(self, on: DateLike) -> Date:
        """The last day, up to a day, on which it is known to have said all there was: issue or a clear status check.

        >>> check = Check(
        ...     level="enhanced",
        ...     workforces=["adult"],
        ...     issued_on="2023-03-01",
        ...     update_service=UpdateSubscription(joined_on="2023-03-10", paid_until="2027-02-28"),
        ...     status_checked_on="2026-05-01",
        ...     status_unchanged=True,
        ... )
        >>> str(check.known_unchanged_on("2026-11-23"))
        '2026-05-01'
        """
        checked = self.status_checked_on
        if checked is not None and self.status_unchanged and checked <= on_day(on):
            return checked
        return self.issued_on

    @property
    def is_membership(self) -> bool:
        """Whether it is a membership of a scheme, and no certificate."""
        return SCHEMES[self.scheme].members is not None

    def member_until(self, on: DateLike) -> Date | None:
        """The last day to renew a membership, by what was known on a day; None for a certificate.

        None also for a member from before memberships had a term, who had had no letter by that day.

        >>> member = Check(scheme="pvg", level="enhanced", workforces=["adult"], issued_on="2026-04-02")
        >>> str(member.member_until("2026-11-23"))
        '2031-04-02'
        """
        members, day = SCHEMES[self.scheme].members, on_day(on)
        if members is None:
            return None
        letter = self.letter_on if self.letter_on is not None and self.letter_on <= day else None
        return members.joined(self.issued_on, letter_on=letter).renew_by

    @property
    def subscribed_until(self) -> Date | None:
        """The last day of the subscription that is known of; None without one."""
        if self.update_service is None or self.update_service.paid_until is not None:
            return self.update_service.paid_until if self.update_service else None
        return SCHEMES[self.scheme].update_service.first_year_ends(self.issued_on)


def to_checks(values: Iterable[Check]) -> tuple[Check, ...]:
    """A field's certificates."""
    return each(lambda value: instance(Check, value), values)


@attrs.frozen(kw_only=True)
class CertificateAge:
    """A certificate's age against a commissioner's policy.

    Attributes:
        overdue_since: The day from which the policy asks for a new check; None where that is still to come.
    """

    overdue_since: Date | None

    @property
    def valid_in_law(self) -> bool:
        """Whether the law still takes it: always, for no law lets it expire."""
        return True


def certificate_age(issued_on: DateLike, policy_years: int, asked_on: DateLike) -> CertificateAge:
    """Whether a policy that lets a certificate stand for so many years asks for a new one.

    Raises:
        InvalidInputError: The question is asked before the issue, or the policy gives no time at all.

    >>> str(certificate_age("2024-02-29", 3, "2027-02-28").overdue_since)
    '2027-02-28'
    """
    issued, day = recorded_on(issued_on, "issued_on"), recorded_on(asked_on, "asked_on")
    due = policy_ends(issued, policy_years)
    if day < issued:
        raise InvalidInputError.of(
            "asked_on", message("{day} is before the issue, {issued}", day=str(day), issued=str(issued))
        )
    return CertificateAge(overdue_since=due if due <= day else None)


def to_policy_years(value: int) -> int:
    """A field's years for which a certificate may stand; for use as a converter."""
    years = whole(value)
    if isinstance(years, int) and not 1 <= years <= _MOST_YEARS:
        return refuse(
            message("{value} is no time for a policy: give 1 to {most}", value=shown(value), most=_MOST_YEARS)
        )
    return years


def policy_ends(issued: Date, policy_years: int) -> Date:
    """The day from which a policy of so many years asks for a new check.

    >>> str(policy_ends(Date(2023, 3, 1), 3))
    '2026-03-01'
    """
    return years_on(issued, accept("policy_years", to_policy_years(policy_years)))


class PortabilityPart(enum.StrEnum):
    """What has to be the same for another job to use a certificate."""

    WORKFORCE = "workforce"
    LEVEL = "level"

    @property
    def label(self) -> Message:
        """The part in words."""
        return _PARTS[self]


_PARTS = {PortabilityPart.WORKFORCE: message("the workforce"), PortabilityPart.LEVEL: message("the level")}


@attrs.frozen(kw_only=True)
class Portability:
    """Whether another job can use a certificate.

    Attributes:
        missing: What is not the same.
    """

    missing: tuple[PortabilityPart, ...]

    @property
    def portable(self) -> bool:
        """Whether it can."""
        return not self.missing


def portability(
    *,
    certificate_workforce: Workforce | str,
    certificate_level: CheckLevel | str,
    needed_workforce: Workforce | str,
    needed_level: CheckLevel | str,
) -> Portability:
    """Whether a job can use a certificate made for another: only for the same workforce and at the same level.

    >>> portability(
    ...     certificate_workforce="child",
    ...     certificate_level="enhanced",
    ...     needed_workforce="child",
    ...     needed_level="enhanced_with_barred_lists",
    ... ).missing
    (<PortabilityPart.LEVEL: 'level'>,)
    """
    same = {
        PortabilityPart.WORKFORCE: accept("certificate_workforce", to_workforce(certificate_workforce))
        is accept("needed_workforce", to_workforce(needed_workforce)),
        PortabilityPart.LEVEL: accept("certificate_level", to_level(certificate_level))
        is accept("needed_level", to_level(needed_level)),
    }
    return Portability(missing=tuple(part for part, is_same in same.items() if not is_same))

"""What whoever instructs asks of a therapist beyond the law: a policy, to be changed at will."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

import attrs

from occupational_therapy.credentials.check import to_policy_years
from occupational_therapy.credentials.check_level import CheckLevel, to_level
from occupational_therapy.credentials.competence import (
    Competence,
    TrainingTopic,
    to_competences,
    to_level_or_none,
    to_topic,
)
from occupational_therapy.credentials.employment import Counting, to_counting, to_years
from occupational_therapy.credentials.membership import body_name
from occupational_therapy.credentials.schemes import SCHEMES
from occupational_therapy.kernel.document import Section, listing, section
from occupational_therapy.kernel.errors import shown
from occupational_therapy.kernel.fields import each, flag, flag_or_none, instance, refuse, settle, whole
from occupational_therapy.kernel.identifiers import keys
from occupational_therapy.kernel.messages import Message, counted, message
from occupational_therapy.kernel.money import Money, not_negative_or_none

__all__ = ["Policy", "TrainingNeed"]


_MOST_MONTHS = 1200
_MOST_DAYS = 36500


def _up_to(value: int | None, most: int) -> int | None:
    number = None if value is None else whole(value)
    if isinstance(number, int) and number > most:
        return refuse(message("{value} is more than {most}", value=shown(value), most=most))
    return number


def _months_or_none(value: int | None) -> int | None:
    return _up_to(value, _MOST_MONTHS)


@attrs.frozen(kw_only=True)
class TrainingNeed:
    """Training that a policy asks for.

    Attributes:
        topic: What it is about.
        refresh_months: How long it stands; None for always.
        level: The lowest level; None for any.
    """

    topic: TrainingTopic = attrs.field(converter=to_topic)
    refresh_months: int | None = attrs.field(default=None, converter=_months_or_none)
    level: int | None = attrs.field(default=None, converter=to_level_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self)


def _scheme(value: str) -> str:
    return SCHEMES.field(value)


def _days_or_none(value: int | None) -> int | None:
    return _up_to(value, _MOST_DAYS)


def _needs(values: Iterable[TrainingNeed]) -> tuple[TrainingNeed, ...]:
    return each(lambda value: instance(TrainingNeed, value), values)


@attrs.frozen(kw_only=True)
class Policy:
    """A commissioner's policy. What it leaves out it does not ask for; nothing in it changes what the law says.

    Attributes:
        qualification_required: Whether a qualification has to be on record.
        min_statutory_years: Years in the statutory sector.
        counting: How those years are counted.
        check_scheme: The scheme of criminal record checks.
        check_level: How deep the check must go.
        dbs_max_age_years: How long a certificate, or a clear status check of it, stands.
        cover_floor: The least that one indemnity arrangement must pay; None for no such demand.
        company_cover: Whether the company of a therapist who has one must be insured too.
        required_memberships: Keys of bodies of which membership is asked.
        required_competences: Competences that somebody must have attested.
        required_training: Training asked for.
        data_protection_required: Whether an entry that runs on the register of the data protection fee is asked for;
            None for no such demand.
        register_check_max_days: How long a look at the register stands; None for no such demand.
    """

    qualification_required: bool = attrs.field(default=True, converter=flag)
    min_statutory_years: Decimal = attrs.field(default=Decimal(5), converter=to_years)
    counting: Counting = attrs.field(default=Counting.CALENDAR, converter=to_counting)
    check_scheme: str = attrs.field(default="dbs", converter=_scheme)
    check_level: CheckLevel = attrs.field(default=CheckLevel.ENHANCED_WITH_BARRED_LISTS, converter=to_level)
    dbs_max_age_years: int = attrs.field(default=3, converter=to_policy_years)
    cover_floor: Money | None = attrs.field(default=None, converter=not_negative_or_none)
    company_cover: bool = attrs.field(default=True, converter=flag)
    required_memberships: tuple[str, ...] = attrs.field(default=(), converter=keys)
    required_competences: tuple[Competence, ...] = attrs.field(default=tuple(Competence), converter=to_competences)
    required_training: tuple[TrainingNeed, ...] = attrs.field(default=(), converter=_needs)
    data_protection_required: bool | None = attrs.field(default=None, converter=flag_or_none)
    register_check_max_days: int | None = attrs.field(default=None, converter=_days_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def outline(self) -> Section:
        """What the policy asks for.

        >>> print(Policy(required_competences=[]).outline())
        Commissioner's policy
        =====================
        <BLANKLINE>
        - a qualification in occupational therapy on record
        - 5 years in the statutory sector, counted by the calendar
        - enhanced check with barred lists, no older than 3 years
        - insurance of the company, where there is one
        """
        return section(message("Commissioner's policy"), listing(*self._asks()))

    def _asks(self) -> Iterator[Message]:
        if self.qualification_required:
            yield message("a qualification in occupational therapy on record")
        if self.min_statutory_years:
            yield message(
                "{years} years in the statutory sector, counted {counting}",
                years=self.min_statutory_years,
                counting=self.counting.label,
            )
        yield counted(
            "{level}, no older than {count} year",
            "{level}, no older than {count} years",
            count=self.dbs_max_age_years,
            level=self.check_level.label,
        )
        if self.cover_floor is not None:
            yield message("indemnity of at least {floor}", floor=self.cover_floor)
        if self.company_cover:
            yield message("insurance of the company, where there is one")
        for body in self.required_memberships:
            yield message("membership of {body}", body=body_name(body))
        for competence in self.required_competences:
            yield message("attested: {competence}", competence=competence.label)
        for need in self.required_training:
            yield message("training: {topic}", topic=need.topic.label)
        if self.data_protection_required:
            yield message("the data protection fee, paid")
        if self.register_check_max_days is not None:
            yield counted(
                "a look at the register no more than {count} day ago",
                "a look at the register no more than {count} days ago",
                count=self.register_check_max_days,
            )

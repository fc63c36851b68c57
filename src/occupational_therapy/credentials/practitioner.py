"""A therapist as whoever instructs knows them: everything that credentials are judged by."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import combinations

import attrs

from occupational_therapy.credentials.check import Check, to_checks
from occupational_therapy.credentials.competence import (
    Attestation,
    SpecialismExperience,
    Training,
    to_attestations,
    to_experience,
    to_training,
)
from occupational_therapy.credentials.cover import Cover, CoverSource, to_covers
from occupational_therapy.credentials.data_protection import DataProtection, data_protection_or_none
from occupational_therapy.credentials.days import on_day
from occupational_therapy.credentials.development import Activity, to_activities
from occupational_therapy.credentials.employment import Post, to_posts
from occupational_therapy.credentials.membership import Membership, to_memberships
from occupational_therapy.credentials.qualification import Qualification, to_qualifications
from occupational_therapy.credentials.registration import Registration, to_registrations
from occupational_therapy.kernel.dates import ALWAYS, DateLike
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import (
    Number,
    decimal,
    flag_or_none,
    instance,
    refuse,
    settle,
    text_or_none,
    whole,
)
from occupational_therapy.kernel.identifiers import identifier
from occupational_therapy.kernel.languages import languages
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.money import Money, not_negative_or_none
from occupational_therapy.kernel.places import Place
from occupational_therapy.specialisms import AgeGroup
from occupational_therapy.specialisms.people import to_age_groups

__all__ = ["Practice", "Practitioner"]


def _place_or_none(value: Place | None) -> Place | None:
    return None if value is None else instance(Place, value)


def _distance_or_none(value: Number | None) -> Decimal | None:
    exact = None if value is None else decimal(value)
    if isinstance(exact, Decimal) and exact < 0:
        return refuse(message("{value} is negative: give 0 or more", value=exact))
    return exact


def _whole_or_none(value: int | None) -> int | None:
    return None if value is None else whole(value)


@attrs.frozen(kw_only=True)
class Practice:
    """How somebody practises independently. What is None is not known.

    Attributes:
        base: Where they set out from.
        travel_limit_km: How far they travel.
        open_to: How many new clients they can take on.
        hourly_rate: What an hour costs.
        works_remotely: Whether they also work by telephone or video.
        through_company: Whether they trade through a company or partnership.
    """

    base: Place | None = attrs.field(default=None, converter=_place_or_none)
    travel_limit_km: Decimal | None = attrs.field(default=None, converter=_distance_or_none)
    open_to: int | None = attrs.field(default=None, converter=_whole_or_none)
    hourly_rate: Money | None = attrs.field(default=None, converter=not_negative_or_none)
    works_remotely: bool | None = attrs.field(default=None, converter=flag_or_none)
    through_company: bool | None = attrs.field(default=None, converter=flag_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self)


def _practice_or_none(value: Practice | None) -> Practice | None:
    return None if value is None else instance(Practice, value)


def _one_number_once(practitioner: "Practitioner") -> Iterator[Problem]:
    for (_, one), (place, other) in combinations(enumerate(practitioner.registrations), 2):
        if one.parsed.may_be_same(other.parsed):
            yield Problem(f"registrations[{place}].number", message("is the number of another registration here"))
        elif _at_one_register(one, other) and one.period.overlaps(other.period):
            yield Problem(
                f"registrations[{place}].period", message("overlaps another registration for the same profession")
            )


def _at_one_register(one: Registration, other: Registration) -> bool:
    # of an entry whose period is unknown it is unknown whether it overlaps
    is_known = ALWAYS not in (one.period, other.period)
    marks = {(each.regulator, each.parsed.profession_code) for each in (one, other)}
    return is_known and len(marks) == 1


def _one_certificate_once(practitioner: "Practitioner") -> Iterator[Problem]:
    yield from _twice(
        "checks",
        [(check.scheme, check.number) if check.number else None for check in practitioner.checks],
        "number",
        message("is the number of another certificate here"),
    )


def _one_membership_at_a_time(practitioner: "Practitioner") -> Iterator[Problem]:
    for (_, one), (place, other) in combinations(enumerate(practitioner.memberships), 2):
        if one.body == other.body and one.period.overlaps(other.period):
            yield Problem(
                f"memberships[{place}].period", message("overlaps another membership of {body}", body=other.body)
            )


def _one_specialism_once(practitioner: "Practitioner") -> Iterator[Problem]:
    yield from _twice(
        "specialisms",
        [each.specialism for each in practitioner.specialisms],
        "specialism",
        message("is given twice"),
    )


def _twice(field: str, marks: Iterable[object | None], within: str, why: Message) -> Iterator[Problem]:
    met: set[object] = set()
    for place, mark in enumerate(marks):
        if mark is not None and mark in met:
            yield Problem(f"{field}[{place}].{within}", why)
        met.add(mark)


@attrs.frozen(kw_only=True)
class Practitioner:
    """A therapist with everything on record. An empty list is an empty record: it says nothing either way.

    Attributes:
        id: The identifier by which findings name them.
        name: Their name.
        qualifications: Qualifications in occupational therapy.
        registrations: Entries on registers.
        cover: Indemnity arrangements, past ones too.
        checks: Certificates of criminal record checks.
        memberships: Memberships of professional bodies.
        cpd: The record of continuing professional development.
        employment: Posts held.
        competences: Competences attested.
        specialisms: Experience by specialism.
        languages: Languages they work in, as BCP 47 tags.
        training: Courses completed.
        age_groups: Ages they work with.
        practice: Their independent practice; None for unknown.
        data_protection: Their entry on the register of those who pay the data protection fee; None for none on record.
    """

    id: str = attrs.field(converter=identifier)
    name: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    qualifications: tuple[Qualification, ...] = attrs.field(default=(), converter=to_qualifications)
    registrations: tuple[Registration, ...] = attrs.field(default=(), converter=to_registrations)
    cover: tuple[Cover, ...] = attrs.field(default=(), converter=to_covers)
    checks: tuple[Check, ...] = attrs.field(default=(), converter=to_checks)
    memberships: tuple[Membership, ...] = attrs.field(default=(), converter=to_memberships)
    cpd: tuple[Activity, ...] = attrs.field(default=(), converter=to_activities)
    employment: tuple[Post, ...] = attrs.field(default=(), converter=to_posts)
    competences: tuple[Attestation, ...] = attrs.field(default=(), converter=to_attestations)
    specialisms: tuple[SpecialismExperience, ...] = attrs.field(default=(), converter=to_experience)
    languages: tuple[str, ...] = attrs.field(default=(), converter=languages)
    training: tuple[Training, ...] = attrs.field(default=(), converter=to_training)
    age_groups: tuple[AgeGroup, ...] = attrs.field(default=(), converter=to_age_groups)
    practice: Practice | None = attrs.field(default=None, converter=_practice_or_none)
    data_protection: DataProtection | None = attrs.field(default=None, converter=data_protection_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self, _one_number_once, _one_certificate_once, _one_membership_at_a_time, _one_specialism_once)

    def registration(self, regulator: str, on: DateLike) -> Registration | None:
        """The entry as an occupational therapist that counts on a day: the one that runs, or else the latest.

        >>> from occupational_therapy.kernel.dates import Period
        >>> entry = Registration(number="OT012345", period=Period(start="2025-11-01", end="2027-10-31"))
        >>> Practitioner(id="P1", registrations=[entry]).registration("hcpc", on="2026-11-23") == entry
        True
        """
        day = on_day(on)
        entries = [each for each in self.registrations if each.regulator == regulator]
        entries = [each for each in entries if each.parsed.is_occupational_therapist]
        if len(entries) == 1:
            return entries[0]
        return max(entries, key=lambda each: (each.registered_on(day) is True, str(each.starts_on or "")), default=None)

    def cover_on(self, on: DateLike) -> tuple[Cover, ...]:
        """The arrangements that cover a day; cover that comes with a membership ends with it.

        A membership that is not on record at all is not taken to have ended.

        >>> from occupational_therapy.kernel.dates import Period
        >>> cover = Cover(source="membership", body="rcot", period=Period(start="2025-10-01"))
        >>> member = Membership(body="rcot", period=Period(start="2025-10-01", end="2026-09-30"))
        >>> Practitioner(id="P1", cover=[cover], memberships=[member]).cover_on("2026-10-01")
        ()
        """
        day = on_day(on)
        return tuple(each for each in self.cover if day in each.period and self._membership_runs(each, day))

    def _membership_runs(self, cover: Cover, day: DateLike) -> bool:
        memberships = self.member_of(cover.body) if cover.source is CoverSource.MEMBERSHIP else ()
        return not memberships or any(on_day(day) in each.period for each in memberships)

    def member_of(self, body: str | None) -> tuple[Membership, ...]:
        """The memberships of a body on record, past ones too.

        >>> from occupational_therapy.kernel.dates import Period
        >>> member = Membership(body="rcot", period=Period(start="2025-10-01"))
        >>> len(Practitioner(id="P1", memberships=[member]).member_of("rcot"))
        1
        """
        return tuple(each for each in self.memberships if each.body == body)

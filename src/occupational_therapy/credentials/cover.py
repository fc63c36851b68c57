"""Indemnity: the arrangements somebody has, what they cover on a day, and what a membership does not cover."""

import enum
from collections.abc import Iterable, Iterator

import attrs

from occupational_therapy.credentials.absent import NoRuleError
from occupational_therapy.credentials.days import on_day, record_day_or_none, record_period, recorded_on
from occupational_therapy.credentials.sources import RCOT_COVER
from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.dates import Date, DateLike, Period, beginning_with
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import accept, choice, each, flag, flag_or_none, instance, settle, whole
from occupational_therapy.kernel.identifiers import key_or_none
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.money import Money, not_negative, not_negative_or_none
from occupational_therapy.kernel.provenance import DatedSeries, Source, sources_of

__all__ = [
    "MEMBERSHIP_COVERS",
    "Cover",
    "CoverBasis",
    "CoverCheck",
    "CoverDuty",
    "CoverNotice",
    "CoverSource",
    "CoverTerms",
    "MembershipCover",
    "check_cover",
    "membership_cover",
    "to_covers",
]


class CoverSource(enum.StrEnum):
    """Where an indemnity arrangement comes from."""

    POLICY = "policy"
    MEMBERSHIP = "membership"
    EMPLOYER = "employer"

    @property
    def label(self) -> Message:
        """The source in words."""
        return _SOURCES[self]


_SOURCES = {
    CoverSource.POLICY: message("insurance policy"),
    CoverSource.MEMBERSHIP: message("membership of a professional body"),
    CoverSource.EMPLOYER: message("employer"),
}


class CoverBasis(enum.StrEnum):
    """Which claims an arrangement answers."""

    CLAIMS_MADE = "claims_made"
    """Those made while it runs; later ones need run-off."""
    OCCURRING = "occurring"
    """Those about work done while it ran, whenever they are made."""

    @property
    def label(self) -> Message:
        """The basis in words."""
        return _BASES[self]


_BASES = {CoverBasis.CLAIMS_MADE: message("claims made"), CoverBasis.OCCURRING: message("loss occurring")}


def _source(value: CoverSource | str) -> CoverSource:
    return choice(CoverSource, value)


def _basis(value: CoverBasis | str) -> CoverBasis:
    return choice(CoverBasis, value)


def _basis_or_none(value: CoverBasis | str | None) -> CoverBasis | None:
    return None if value is None else _basis(value)


def _begins(cover: "Cover") -> Iterator[Problem]:
    if cover.period.start is None:
        yield Problem("period.start", message("is missing: cover of an unknown first day covers no day for certain"))


def _body_of_membership(cover: "Cover") -> Iterator[Problem]:
    if (cover.source is CoverSource.MEMBERSHIP) != (cover.body is not None):
        yield Problem("body", message("names the body for cover by membership, and for no other"))


def _run_off_after_end(cover: "Cover") -> Iterator[Problem]:
    if cover.run_off_until is None:
        return
    if cover.period.end is None or cover.run_off_until <= cover.period.end:
        yield Problem(
            "run_off_until", message("{value} is not after the end of the cover", value=str(cover.run_off_until))
        )


@attrs.frozen(kw_only=True)
class Cover:
    """An indemnity arrangement.

    Attributes:
        source: Where it comes from.
        period: The days it covers, both ends included; without an end it runs until further notice.
        limit: The most it pays; None for unknown.
        covers_company: Whether it insures the company or partnership too; None for unknown.
        basis: Which claims it answers; None for unknown.
        run_off_until: The last day on which later claims are answered, where that was arranged.
        body: The key of the body whose membership brings it.
    """

    source: CoverSource = attrs.field(converter=_source)
    period: Period = attrs.field(converter=record_period)
    limit: Money | None = attrs.field(default=None, converter=not_negative_or_none)
    covers_company: bool | None = attrs.field(default=None, converter=flag_or_none)
    basis: CoverBasis | None = attrs.field(default=None, converter=_basis_or_none)
    run_off_until: Date | None = attrs.field(default=None, converter=record_day_or_none)
    body: str | None = attrs.field(default=None, converter=key_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self, _begins, _body_of_membership, _run_off_after_end)

    @property
    def insures_company(self) -> bool | None:
        """Whether a company is insured: as recorded, unless the body is known to insure no company."""
        known = membership_cover(self)
        return self.covers_company if known is None or known.insures_company else False


def to_covers(values: Iterable[Cover]) -> tuple[Cover, ...]:
    """A field's arrangements."""
    return each(lambda value: instance(Cover, value), values)


@attrs.frozen(kw_only=True)
class MembershipCover:
    """The cover that comes with membership of a body, and its edges.

    Attributes:
        key: The key of the body.
        limit: The most it pays.
        basis: Which claims it answers.
        insures_company: Whether it insures a company or partnership.
        leaves_out: What it does not cover.
        sources: What this rests on.
    """

    key: str
    limit: Money
    basis: CoverBasis = attrs.field(converter=_basis)
    insures_company: bool = attrs.field(converter=flag)
    leaves_out: tuple[Message, ...]
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)


MEMBERSHIP_COVERS: Catalogue[MembershipCover] = Catalogue(
    "cover by membership",
    (
        MembershipCover(
            key="rcot",
            limit=Money("10000000.00", "GBP"),
            basis=CoverBasis.OCCURRING,
            insures_company=False,
            leaves_out=(
                message("a company or partnership: only the member is insured"),
                message("work after membership has ended"),
                message(
                    "claims brought outside Great Britain, Northern Ireland, the Channel Islands and the Isle of Man,"
                    " other than by residents of the Republic of Ireland"
                ),
                message("students on placement in the United States of America or Canada"),
            ),
            sources=(RCOT_COVER,),
        ),
    ),
)
"""What memberships are known to cover, by the body's key."""


def membership_cover(cover: Cover) -> MembershipCover | None:
    """What is known of the membership that an arrangement comes from; None for nothing, or for another source.

    >>> str(membership_cover(Cover(source="membership", body="rcot", period=Period(start="2025-10-01"))).limit)
    'GBP 10,000,000.00'
    """
    return MEMBERSHIP_COVERS.get(cover.body) if cover.body is not None else None


@attrs.frozen(kw_only=True)
class CoverNotice:
    """A demand of the register for evidence of cover.

    Attributes:
        earliest_last_day: The earliest last day it may set.
        valid: Whether the last day it does set is late enough.
    """

    earliest_last_day: Date
    valid: bool


def _days(value: DatedSeries[int]) -> DatedSeries[int]:
    return instance(DatedSeries, value)


@attrs.frozen(kw_only=True)
class CoverTerms:
    """What a register asks of the cover itself.

    Attributes:
        floor: The least that it pays, for one incident and for all.
        run_off_years: The years for which claims made later are answered.
        deductible: Whether it may leave a part to the insured.
        tell_within_days: The days within which a change is told.
    """

    floor: Money = attrs.field(converter=not_negative)
    run_off_years: int = attrs.field(converter=whole)
    deductible: bool = attrs.field(converter=flag)
    tell_within_days: int = attrs.field(converter=whole)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def met(self, limit: Money | None) -> bool | None:
        """Whether cover of a limit pays enough; None for an unknown limit, or for one in another currency.

        >>> from occupational_therapy.credentials import regulator
        >>> regulator("coto").cover.terms_on("2026-05-31").met(Money("4999999.99", "CAD"))
        False
        """
        known = accept("limit", not_negative_or_none(limit))
        return None if known is None or known.currency != self.floor.currency else known >= self.floor


def _days_or_none(value: DatedSeries[int] | None) -> DatedSeries[int] | None:
    return None if value is None else _days(value)


def _terms_or_none(value: DatedSeries[CoverTerms] | None) -> DatedSeries[CoverTerms] | None:
    return None if value is None else instance(DatedSeries, value)


@attrs.frozen(kw_only=True)
class CoverDuty:
    """The duty to be covered while practising.

    Attributes:
        key: Its name in errors.
        in_force: The days on which it holds.
        tell_in_force: The days on which loss of cover has to be told to the registrar immediately; None for none known.
        notice_days: The days that a demand for evidence gives at least, beginning with the day it is sent; None where
            that is not known.
        terms: What is asked of the cover itself, through time; None where nothing is.
        sources: What the duty rests on.
        own_sources: What says that independent practice needs cover of its own; none where nothing does.
        tell_sources: What the duty to tell rests on.
    """

    key: str
    in_force: Period
    tell_in_force: Period | None = None
    notice_days: DatedSeries[int] | None = attrs.field(default=None, converter=_days_or_none)
    terms: DatedSeries[CoverTerms] | None = attrs.field(default=None, converter=_terms_or_none)
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)
    own_sources: tuple[Source, ...] = attrs.field(default=(), converter=sources_of)
    tell_sources: tuple[Source, ...] = attrs.field(default=(), converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def notice(self, sent_on: DateLike, deadline_on: DateLike) -> CoverNotice:
        """Whether a demand for evidence gives the time the law asks for.

        Raises:
            NoRuleError: The register has no such demand, or its days are not known.
            NotInForceError: The days are not known so early.

        >>> from occupational_therapy.credentials import regulator
        >>> regulator("hcpc").cover.notice("2026-04-01", deadline_on="2026-04-06").valid
        False
        """
        sent, deadline = recorded_on(sent_on, "sent_on"), recorded_on(deadline_on, "deadline_on")
        if self.notice_days is None:
            raise NoRuleError(self.key, "notice of cover", "the days that a demand for evidence gives are not known")
        earliest = beginning_with(sent, self.notice_days.on(sent).value)
        return CoverNotice(earliest_last_day=earliest, valid=deadline >= earliest)

    def terms_on(self, on: DateLike) -> CoverTerms:
        """What is asked of the cover itself on a day.

        Raises:
            NoRuleError: Nothing is asked of it, or nothing is known.
            NotInForceError: Nothing is known for that day.

        >>> from occupational_therapy.credentials import regulator
        >>> regulator("coto").cover.terms_on("2026-05-31").run_off_years
        5
        """
        if self.terms is None:
            raise NoRuleError(self.key, "terms of cover", "no sum and no other term is known to be asked for")
        return self.terms.on(on).value


@attrs.frozen(kw_only=True)
class CoverCheck:
    """What arrangements cover on a day, taken for all there are.

    Attributes:
        individual_covered: Whether the therapist is covered.
        company_covered: Whether the company is; None where there is none, or where it is unknown.
        limit_met: Whether one arrangement pays as much as is asked for; None where nothing is, or where it is unknown.
        breach: Whether treating on that day breaks the duty to be covered.
        tell_registrar: Whether the registrar has to be told immediately.
    """

    individual_covered: bool
    company_covered: bool | None
    limit_met: bool | None
    breach: bool
    tell_registrar: bool


def check_cover(
    arrangements: Iterable[Cover],
    on: DateLike,
    *,
    duty: CoverDuty | None,
    required_limit: Money | None = None,
    trades_through_company: bool = False,
) -> CoverCheck:
    """What arrangements cover on a day on which somebody treats; without a duty nothing is a breach.

    >>> from occupational_therapy.credentials import regulator
    >>> membership = Cover(
    ...     source="membership", body="rcot", period=Period(start="2025-10-01", end="2026-09-30")
    ... )
    >>> check_cover([membership], "2026-10-01", duty=regulator("hcpc").cover).breach
    True
    """
    day = on_day(on)
    floor = accept("required_limit", not_negative_or_none(required_limit))
    has_company = accept("trades_through_company", flag(trades_through_company))
    running = [each for each in accept("arrangements", to_covers(arrangements)) if day in each.period]
    breach = duty is not None and not running and day in duty.in_force
    return CoverCheck(
        individual_covered=bool(running),
        company_covered=_any(each.insures_company for each in running) if has_company else None,
        limit_met=_any(_pays(each, floor) for each in running) if floor is not None else None,
        breach=breach,
        tell_registrar=breach and duty is not None and duty.tell_in_force is not None and day in duty.tell_in_force,
    )


def _pays(cover: Cover, floor: Money) -> bool | None:
    # amounts in two currencies cannot be compared, so it is unknown whether one reaches the other
    if cover.limit is None or cover.limit.currency != floor.currency:
        return None
    return cover.limit >= floor


def _any(answers: Iterable[bool | None]) -> bool | None:
    given = list(answers)
    return True if True in given else None if None in given else False

"""Injury claims: which track of the Rehabilitation Code, whether the Serious Injury Guide may apply, and their days.

Both are voluntary, of England and Wales, and no law. Nothing here values a claim.
"""

import enum
from collections.abc import Iterator

import attrs

from occupational_therapy.casework.pounds import to_pounds
from occupational_therapy.kernel.dates import Date, DateLike, Period, months_after, on_date, to_date_or_none, within
from occupational_therapy.kernel.document import Section, listing, section
from occupational_therapy.kernel.errors import InvalidInputError, Problem
from occupational_therapy.kernel.fields import accept, choice, flag_or_none, settle
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.money import Money
from occupational_therapy.kernel.provenance import Confidence, Dated, DatedSeries, Source, sources_of

__all__ = [
    "EXCLUDED_CLAIMS",
    "FIRST_NOTICE_DAYS",
    "LIABILITY_AIM_MONTHS",
    "LOWER_VALUE_LIMIT",
    "REHABILITATION_REPLY_DAYS",
    "SERIOUS_INJURY_THRESHOLD",
    "ClaimTrack",
    "ClaimType",
    "RehabilitationTrack",
    "SeriousInjuryGuide",
    "claim_track",
    "rehabilitation_reply_by",
]


class ClaimType(enum.StrEnum):
    """What a claim is about."""

    ROAD_INJURY = "road_injury"
    EMPLOYER_INJURY = "employer_injury"
    CLINICAL_NEGLIGENCE = "clinical_negligence"
    ASBESTOS_DISEASE = "asbestos_disease"
    OTHER_INJURY = "other_injury"

    @property
    def label(self) -> Message:
        """The kind of claim in words."""
        return _TYPES[self]


_TYPES = {
    ClaimType.ROAD_INJURY: message("an injury on the road"),
    ClaimType.EMPLOYER_INJURY: message("an injury at work"),
    ClaimType.CLINICAL_NEGLIGENCE: message("clinical negligence"),
    ClaimType.ASBESTOS_DISEASE: message("a disease from asbestos"),
    ClaimType.OTHER_INJURY: message("another injury"),
}


class RehabilitationTrack(enum.StrEnum):
    """The part of the Rehabilitation Code that a claim falls under."""

    LOWER_VALUE = "lower_value"
    MAIN = "main"
    """Medium, severe and catastrophic injuries."""

    @property
    def label(self) -> Message:
        """The track in words."""
        return _TRACKS[self]


_TRACKS = {
    RehabilitationTrack.LOWER_VALUE: message("lower value"),
    RehabilitationTrack.MAIN: message("medium, severe and catastrophic injuries"),
}


class SeriousInjuryGuide(enum.StrEnum):
    """Whether the Serious Injury Guide may be used."""

    POSSIBLE = "possible"
    """Its terms are met as far as they are known; it stays voluntary."""
    BY_AGREEMENT_ONLY = "by_agreement_only"
    """A claim of the multi-track below its terms: where both sides agree."""
    EXCLUDED = "excluded"
    """A kind of claim that it leaves out."""
    OUTSIDE = "outside"

    @property
    def label(self) -> Message:
        """The answer in words."""
        return _GUIDES[self]


_GUIDES = {
    SeriousInjuryGuide.POSSIBLE: message("may be used"),
    SeriousInjuryGuide.BY_AGREEMENT_ONLY: message("by agreement of both sides only"),
    SeriousInjuryGuide.EXCLUDED: message("leaves out this kind of claim"),
    SeriousInjuryGuide.OUTSIDE: message("is not for this claim"),
}

_CHECKED = "2026-11-23"
_CODE = "2015-12-01"
_GUIDE = "2015-10-12"

_TRACK_SOURCE = Source("2015 Rehabilitation Code, copy of CMSUK", note="soft-tissue claims are dealt with separately")
_REPLY_SOURCE = Source("2015 Rehabilitation Code, as told by Lexology, Higgs, and Hugh James of 1 December 2015")
_GUIDE_SOURCE = Source(
    "Serious Injury Guide, texts of 10 August 2017 and 25 January 2019; Keoghs",
    note="£250,000 and above in the Guide's own words; the press and the launch note say over",
)
_AIM_SOURCE = Source("Serious Injury Guide, as told by Keoghs")
_NOTICE_SOURCE = Source(
    "Serious Injury Guide, questions and answers, version 6, August 2017",
    note="even if incomplete; it is not a letter of claim",
)
_CORRESPONDING = Source("Dodds v Walker [1981] 1 WLR 1027: the corresponding date", Confidence.FROM_MEMORY)

LOWER_VALUE_LIMIT: DatedSeries[Money] = DatedSeries(
    key="rehabilitation_code_lower_value",
    entries=(Dated(value=Money("25000", "GBP"), holds=Period(start=_CODE), sources=(_TRACK_SOURCE,)),),
    checked=_CHECKED,
)
"""Claims below it are of lower value."""

REHABILITATION_REPLY_DAYS: DatedSeries[int] = DatedSeries(
    key="rehabilitation_code_reply_days",
    entries=(Dated(value=21, holds=Period(start=_CODE), sources=(_REPLY_SOURCE,)),),
    checked=_CHECKED,
)
"""The days within which what is written about rehabilitation is answered."""

SERIOUS_INJURY_THRESHOLD: DatedSeries[Money] = DatedSeries(
    key="serious_injury_guide_threshold",
    entries=(Dated(value=Money("250000", "GBP"), holds=Period(start=_GUIDE), sources=(_GUIDE_SOURCE,)),),
    checked=_CHECKED,
)
"""The potential value on full liability from which the Guide is meant."""

LIABILITY_AIM_MONTHS: DatedSeries[int] = DatedSeries(
    key="serious_injury_guide_liability_months",
    entries=(Dated(value=6, holds=Period(start=_GUIDE), sources=(_AIM_SOURCE, _CORRESPONDING)),),
    checked=_CHECKED,
)
"""The months from first notification in which the Guide aims to resolve liability."""

FIRST_NOTICE_DAYS: DatedSeries[int] = DatedSeries(
    key="serious_injury_guide_notice_days",
    entries=(Dated(value=7, holds=Period(start="2017-08-10"), sources=(_NOTICE_SOURCE,)),),
    checked=_CHECKED,
)
"""The calendar days from instruction within which the insurer is told."""

EXCLUDED_CLAIMS = frozenset({ClaimType.CLINICAL_NEGLIGENCE, ClaimType.ASBESTOS_DISEASE})
"""What the Serious Injury Guide leaves out, whatever it is worth."""


def _type(value: ClaimType | str) -> ClaimType:
    return choice(ClaimType, value)


def _track(value: RehabilitationTrack | str) -> RehabilitationTrack:
    return choice(RehabilitationTrack, value)


def _guide_or_none(value: SeriousInjuryGuide | str | None) -> SeriousInjuryGuide | None:
    return None if value is None else choice(SeriousInjuryGuide, value)


def _days_follow(track: "ClaimTrack") -> Iterator[Problem]:
    if track.liability_aim_by is not None and track.serious_injury_guide is not SeriousInjuryGuide.POSSIBLE:
        yield Problem("liability_aim_by", message("is an aim of the Guide, which is not to be used"))


@attrs.frozen(kw_only=True)
class ClaimTrack:
    """Where a claim stands by the Rehabilitation Code and the Serious Injury Guide.

    Attributes:
        claim_type: What it is about.
        rehabilitation_track: The part of the Code.
        serious_injury_guide: Whether the Guide may be used; None where a fact that decides is not known.
        liability_aim_by: The day by which the Guide aims to resolve liability; None where it is not in play, or no
            notification is known.
        notify_by: The last day for the first notice to the insurer; None where the Guide is not in play, or the day of
            instruction is not known.
        sources: What it rests on.
    """

    claim_type: ClaimType = attrs.field(converter=_type)
    rehabilitation_track: RehabilitationTrack = attrs.field(converter=_track)
    serious_injury_guide: SeriousInjuryGuide | None = attrs.field(converter=_guide_or_none)
    liability_aim_by: Date | None = attrs.field(default=None, converter=to_date_or_none)
    notify_by: Date | None = attrs.field(default=None, converter=to_date_or_none)
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self, _days_follow)

    def outline(self) -> Section:
        """The track and the Guide with their days and sources."""
        guide = message("not known") if self.serious_injury_guide is None else self.serious_injury_guide.label
        points = [
            message("Rehabilitation Code: {track}", track=self.rehabilitation_track.label),
            message("Serious Injury Guide: {guide}", guide=guide),
            message("First notice to the insurer by {day}", day=self.notify_by) if self.notify_by else None,
            message("The Guide aims to resolve liability by {day}", day=self.liability_aim_by)
            if self.liability_aim_by
            else None,
        ]
        return section(
            message("Claim: {kind}", kind=self.claim_type.label),
            listing(*(point for point in points if point is not None)),
            message("The Code and the Guide are voluntary, and no law"),
            section(message("Sources"), listing(*(message("{source}", source=str(each)) for each in self.sources))),
        )


def claim_track(  # noqa: PLR0913 - the facts of a claim, by name
    claim_value: Money,
    claim_type: ClaimType | str,
    on: DateLike,
    *,
    multi_track: bool | None,
    continuing_loss: bool | None = None,
    first_notified_on: DateLike | None = None,
    instructed_on: DateLike | None = None,
) -> ClaimTrack:
    """Where a claim stands by the Rehabilitation Code and the Serious Injury Guide.

    Args:
        claim_value: Its potential value on full liability, in pounds.
        claim_type: What it is about.
        on: The day whose limits are asked about.
        multi_track: Whether it is of the multi-track; None for unknown.
        continuing_loss: Whether future continuing loss is likely, which the Guide asks for besides the value; None for
            unknown, and then the Guide stays possible.
        first_notified_on: The day the claim was first notified; None for not yet, or unknown.
        instructed_on: The day the claimant's solicitor was instructed; None for unknown.

    Raises:
        InvalidInputError: The value is negative or in another currency, the kind of claim is unknown, or the claim was
            notified before anybody was instructed.
        NotInForceError: The Code and the Guide were not there yet.

    >>> track = claim_track(
    ...     Money("300000", "GBP"), "road_injury", "2026-11-23", multi_track=True, first_notified_on="2026-08-31"
    ... )
    >>> track.serious_injury_guide.value, str(track.liability_aim_by)
    ('possible', '2027-02-28')
    """
    value, kind = accept("claim_value", to_pounds(claim_value)), accept("claim_type", _type(claim_type))
    multi = accept("multi_track", flag_or_none(multi_track))
    lasting = accept("continuing_loss", flag_or_none(continuing_loss))
    notified = None if first_notified_on is None else on_date(first_notified_on, "first_notified_on")
    instructed = None if instructed_on is None else on_date(instructed_on, "instructed_on")
    if notified is not None and instructed is not None and notified < instructed:
        raise InvalidInputError.of(
            "first_notified_on",
            message(
                "{notified} is before the instruction, {instructed}", notified=str(notified), instructed=str(instructed)
            ),
        )
    limit, threshold = LOWER_VALUE_LIMIT.on(on), SERIOUS_INJURY_THRESHOLD.on(on)
    guide = _guide(kind, at_least=value >= threshold.value, multi=multi, lasting=lasting)
    is_possible = guide is SeriousInjuryGuide.POSSIBLE
    aim = LIABILITY_AIM_MONTHS.on(notified) if notified is not None and is_possible else None
    notice = FIRST_NOTICE_DAYS.on(instructed) if instructed is not None and is_possible else None
    return ClaimTrack(
        claim_type=kind,
        rehabilitation_track=RehabilitationTrack.LOWER_VALUE if value < limit.value else RehabilitationTrack.MAIN,
        serious_injury_guide=guide,
        liability_aim_by=None if aim is None or notified is None else months_after(notified, aim.value),
        notify_by=None if notice is None or instructed is None else within(instructed, notice.value),
        sources=(
            *limit.sources,
            *threshold.sources,
            *(aim.sources if aim else ()),
            *(notice.sources if notice else ()),
        ),
    )


def rehabilitation_reply_by(requested_on: DateLike) -> Date:
    """The last day to answer what was written about rehabilitation: within 21 days, the day of asking not counted.

    Raises:
        InvalidInputError: It is no date.
        NotInForceError: It lies before the Code of 1 December 2015.

    >>> str(rehabilitation_reply_by("2025-12-18"))
    '2026-01-08'
    """
    asked = on_date(requested_on, "requested_on")
    return within(asked, REHABILITATION_REPLY_DAYS.on(asked).value)


def _guide(
    kind: ClaimType,
    *,
    at_least: bool,
    multi: bool | None,
    lasting: bool | None,
) -> SeriousInjuryGuide | None:
    if kind in EXCLUDED_CLAIMS:
        return SeriousInjuryGuide.EXCLUDED
    if at_least and lasting is not False:
        return SeriousInjuryGuide.POSSIBLE
    if multi is None:
        return None
    return SeriousInjuryGuide.BY_AGREEMENT_ONLY if multi else SeriousInjuryGuide.OUTSIDE

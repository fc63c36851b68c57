"""What every report says of itself: for whom, by whom, on what footing, which version, and whether it is signed."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import attrs

from occupational_therapy.kernel.dates import Date, to_date_or_none
from occupational_therapy.kernel.document import Listing, Section, listing, section
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import instance, settle, text_or_none
from occupational_therapy.kernel.identifiers import identifier, identifier_or_none
from occupational_therapy.kernel.messages import Message, Verbatim, message

if TYPE_CHECKING:
    from occupational_therapy.casework.reports.report import Report

__all__ = ["Particulars", "heading", "particulars_or_none", "signature_block"]


def _dated_signature(particulars: "Particulars") -> Iterator[Problem]:
    if particulars.signed_on is not None and particulars.signature is None:
        yield Problem("signature", message("is missing although the day of signing is given"))


@attrs.frozen(kw_only=True)
class Particulars:
    """What the author of a report says of it. What is None is not known; a report that is not signed is a draft.

    Attributes:
        author: The identifier of who wrote it.
        name: The name it is signed with.
        registration_number: The author's number on the register.
        version: Which version it is, such as ``1.0``.
        issued_on: The day it was sent.
        place: Where the client was seen for it.
        present: Who was there, by their part: the client, a parent.
        informants: What it rests on: interview, observation, records.
        signature: How it was signed.
        signed_on: The day it was signed.

    >>> Particulars(author="OT-1", version="0.1").is_draft
    True
    """

    author: str = attrs.field(converter=identifier)
    name: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    registration_number: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    version: str | None = attrs.field(default=None, converter=identifier_or_none)
    issued_on: Date | None = attrs.field(default=None, converter=to_date_or_none)
    place: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    present: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    informants: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    signature: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    signed_on: Date | None = attrs.field(default=None, converter=to_date_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self, _dated_signature)

    @property
    def is_draft(self) -> bool:
        """Whether it is not yet signed and sent."""
        return self.signature is None or self.issued_on is None


def particulars_or_none(value: Particulars | None) -> Particulars | None:
    """A field's particulars, or None where the author has given none."""
    return None if value is None else instance(Particulars, value)


def heading(report: "Report", *facts: Message | None) -> Listing:
    """The facts at the head of a report.

    Args:
        report: The report.
        facts: What this kind of report says besides; None stands for what is not there.
    """
    told = report.particulars
    points = [
        message(
            "Case {case}, client {client}, therapist {practitioner}",
            case=report.case,
            client=report.client,
            practitioner=report.practitioner,
        ),
        message("Instructed by {referrer}", referrer=report.referrer.label),
        *facts,
        *(_told(told) if told is not None else (message("Draft: not signed, not issued"),)),
        message("Consent: {consent}", consent=report.consent.label),
        message("Capacity: {capacity}", capacity=report.capacity.label),
    ]
    return listing(*(point for point in points if point is not None))


def _told(told: Particulars) -> Iterator[Message]:
    if told.registration_number is None:
        yield message("Written by {author}", author=told.author)
    else:
        yield message(
            "Written by {author}, registration number {number}",
            author=told.author,
            number=Verbatim(told.registration_number),
        )
    if told.version is not None:
        yield message("Version {version}", version=told.version)
    if told.issued_on is not None:
        yield message("Issued on {on}", on=told.issued_on)
    if told.is_draft:
        yield _DRAFTS[told.signature is not None, told.issued_on is not None]
    if told.place is not None:
        yield message("Place: {place}", place=Verbatim(told.place))
    if told.present is not None:
        yield message("Present: {present}", present=Verbatim(told.present))
    if told.informants is not None:
        yield message("Sources: {sources}", sources=Verbatim(told.informants))


_DRAFTS = {
    (False, False): message("Draft: not signed, not issued"),
    (True, False): message("Draft: signed, not issued"),
    (False, True): message("Draft: issued without a signature"),
}


def signature_block(particulars: Particulars | None) -> Section:
    """Who signed and when; of a draft, that it is not signed."""
    title = message("Signature")
    if particulars is None or particulars.signature is None:
        return section(title, message("Not signed: this is a draft"))
    points = [
        message("{signature}", signature=Verbatim(particulars.signature)),
        message("{name}", name=Verbatim(particulars.name)) if particulars.name else None,
        message("Registration number {number}", number=Verbatim(particulars.registration_number))
        if particulars.registration_number
        else None,
        message("Signed on {on}", on=particulars.signed_on) if particulars.signed_on else None,
    ]
    return section(title, listing(*(point for point in points if point is not None)))

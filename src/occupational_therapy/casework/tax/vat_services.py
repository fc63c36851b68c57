"""Value added tax on a therapist's services: exempt where a registered professional works for somebody's health."""

import enum
from collections.abc import Iterator

from occupational_therapy.casework.reasons import Reason, all_hold
from occupational_therapy.casework.referral import Referrer
from occupational_therapy.casework.tax.vat import VatTreatment
from occupational_therapy.casework.tax.vat_answer import VatAnswer
from occupational_therapy.kernel.dates import DateLike, Period
from occupational_therapy.kernel.fields import accept, choice, flag_or_none
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.money import Money
from occupational_therapy.kernel.provenance import Confidence, Dated, DatedSeries, Source

__all__ = ["EXEMPT_PURPOSES", "VAT_REGISTRATION_THRESHOLD", "ServicePurpose", "service_vat"]


class ServicePurpose(enum.StrEnum):
    """What a service or a report is for, in the main."""

    TREAT_OR_RESTORE_HEALTH = "treat_or_restore_health"
    PLAN_REHABILITATION = "plan_rehabilitation"
    """To find out what helps somebody's rehabilitation."""
    INFORM_THIRD_PARTY_DECISION = "inform_third_party_decision"
    """To help a court, a solicitor or a payer of benefit or compensation decide."""

    @property
    def label(self) -> Message:
        """The purpose in words."""
        return _PURPOSES[self]


_PURPOSES = {
    ServicePurpose.TREAT_OR_RESTORE_HEALTH: message("to treat, or to restore health"),
    ServicePurpose.PLAN_REHABILITATION: message("to plan rehabilitation"),
    ServicePurpose.INFORM_THIRD_PARTY_DECISION: message("to inform a third party's decision"),
}

_EXEMPTION = Source("Value Added Tax Act 1994, Sch 9 Group 7 item 1; VATHLT2010, VATHLT2290")
_REHABILITATION = Source("VATHLT2310: occupational therapists' reports that identify what helps rehabilitation")
_THIRD_PARTY = Source(
    "VATHLT2310; d'Ambrumenil (C-307/01), in Tax Adviser, December 2016",
    note="standard rated since 1 May 2007; the text of VATHLT2310 was cut short",
)
_INSURANCE = Source(
    "Medico-legal press on the d'Ambrumenil ruling",
    note="a report that an insurer buys while handling a claim may be exempt as insurance-related instead",
)
_REGISTRATION = Source("VATHLT2290: a person not registered is standard rated unless the supervised route applies")
_LAPSED = Source(
    "VATHLT2310, by its example of a chiropractor",
    Confidence.DERIVED,
    note="the exemption is tied to registration: its loss or suspension ends it",
)
_BELOW_THRESHOLD = Source(
    "Value Added Tax Act 1994, Sch 1",
    Confidence.FROM_MEMORY,
    note="who is not registered for VAT charges none",
)

VAT_REGISTRATION_THRESHOLD: DatedSeries[Money] = DatedSeries(
    key="vat_registration_threshold",
    entries=(
        Dated(
            value=Money("90000", "GBP"),
            holds=Period(start="2024-04-01"),
            sources=(
                Source(
                    "Tables of rates for 2026 to 2027",
                    Confidence.PARTLY_CONFIRMED,
                    note="secondary; over twelve months on end, exempt supplies not counted; leave below £88,000",
                ),
            ),
        ),
    ),
    checked="2026-11-23",
)
"""The taxable turnover above which a business has to register for VAT."""

EXEMPT_PURPOSES: DatedSeries[frozenset[ServicePurpose]] = DatedSeries(
    key="vat_exempt_purposes",
    entries=(
        Dated(
            value=frozenset({ServicePurpose.TREAT_OR_RESTORE_HEALTH, ServicePurpose.PLAN_REHABILITATION}),
            holds=Period(start="2007-05-01"),
            sources=(_EXEMPTION, _REHABILITATION, _THIRD_PARTY),
        ),
    ),
    checked="2026-11-23",
)
"""The main purposes for which a registered professional's service is exempt; of what held before nothing is known."""

_RESTS_ON = {
    ServicePurpose.TREAT_OR_RESTORE_HEALTH: (_EXEMPTION,),
    ServicePurpose.PLAN_REHABILITATION: (_EXEMPTION, _REHABILITATION),
    ServicePurpose.INFORM_THIRD_PARTY_DECISION: (_THIRD_PARTY,),
}


def service_vat(  # noqa: PLR0913 - the facts of a supply, by name
    on: DateLike,
    *,
    purpose: ServicePurpose | str | None,
    author_registered: bool | None,
    commissioner: Referrer | str | None = None,
    supervised: bool | None = False,
    vat_registered: bool | None = None,
) -> VatAnswer:
    """How value added tax falls on a therapist's service or report in the United Kingdom.

    What decides is the main purpose and the author's registration, not who pays. What is None is not known, and the
    treatment is None where that decides.

    Args:
        on: The day of the service.
        purpose: What it is for, in the main.
        author_registered: Whether its author is on the register of health professionals on the day.
        commissioner: Who commissioned it.
        supervised: Whether an author who is not registered works under a registered professional's supervision as
            VATHLT2290 asks; its conditions are not known here, so that the treatment is then not known either.
        vat_registered: Whether the supplier is registered for VAT; one who is not charges none.

    Raises:
        InvalidInputError: A word is unknown, or an answer is neither True, False nor None.
        NotInForceError: It is not known what held on that day.

    >>> answer = service_vat(
    ...     "2026-11-23", purpose="plan_rehabilitation", author_registered=True, commissioner="insurer"
    ... )
    >>> answer.treatment
    <VatTreatment.EXEMPT: 'exempt'>
    >>> print(service_vat("2026-11-23", purpose="plan_rehabilitation", author_registered=None).treatment)
    None
    """
    aim = None if purpose is None else accept("purpose", choice(ServicePurpose, purpose))
    payer = None if commissioner is None else accept("commissioner", choice(Referrer, commissioner))
    registered = accept("author_registered", flag_or_none(author_registered))
    under = accept("supervised", flag_or_none(supervised))
    charges = accept("vat_registered", flag_or_none(vat_registered))
    reasons = (_purpose(aim, EXEMPT_PURPOSES.on(on).value), _registered(registered, supervised=under))
    exempt = all_hold(reasons)
    asks = tuple(_asks(aim, payer, exempt=exempt, charges=charges))
    if exempt is None:
        return VatAnswer(treatment=None, reasons=reasons, asks=asks)
    if exempt:
        return VatAnswer(treatment=VatTreatment.EXEMPT, reasons=reasons, asks=asks)
    if charges is False:
        unregistered = Reason(
            what=message("the supplier is registered for VAT"), holds=False, sources=[_BELOW_THRESHOLD]
        )
        return VatAnswer(treatment=VatTreatment.OUTSIDE, reasons=(*reasons, unregistered), asks=asks)
    return VatAnswer(treatment=VatTreatment.STANDARD, reasons=reasons, asks=asks)


def _purpose(aim: ServicePurpose | None, exempt: frozenset[ServicePurpose]) -> Reason:
    what = message("its main purpose is to protect, maintain or restore somebody's health")
    if aim is None:
        return Reason(what=what, holds=None, sources=[_EXEMPTION, _THIRD_PARTY])
    return Reason(what=what, holds=aim in exempt, sources=_RESTS_ON[aim])


def _registered(registered: bool | None, *, supervised: bool | None) -> Reason:  # noqa: FBT001 - the answer itself
    what = message("its author is registered as a health professional, or supervised by one as the guidance asks")
    if registered is not False:
        return Reason(what=what, holds=registered, sources=[_EXEMPTION])
    return Reason(what=what, holds=False if supervised is False else None, sources=[_REGISTRATION, _LAPSED])


def _asks(
    aim: ServicePurpose | None, payer: Referrer | None, *, exempt: bool | None, charges: bool | None
) -> Iterator[Reason]:
    if payer is Referrer.INSURER and aim is ServicePurpose.INFORM_THIRD_PARTY_DECISION:
        yield Reason(
            what=message("the insurer buys it while handling a claim: it may be exempt as insurance-related, so ask"),
            holds=None,
            sources=[_INSURANCE],
        )
    if exempt is False and charges is None:
        yield Reason(
            what=message("the supplier is registered for VAT: one who is not charges none"),
            holds=None,
            sources=[_BELOW_THRESHOLD],
        )

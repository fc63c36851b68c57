"""Value added tax on goods and works for disabled people: the zero rate with its three conditions, and the 5 % rate."""

import enum

from occupational_therapy.casework.reasons import Reason, all_hold
from occupational_therapy.casework.tax.vat import VatTreatment
from occupational_therapy.casework.tax.vat_answer import VatAnswer
from occupational_therapy.kernel.dates import DateLike, Period
from occupational_therapy.kernel.fields import accept, choice, flag_or_none
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Dated, DatedSeries, Source

__all__ = ["AT_HOME_ONLY", "MOBILITY_AIDS", "ReliefItem", "goods_vat"]


class ReliefItem(enum.StrEnum):
    """What is bought, as the relief for disabled people sees it."""

    RAMP = "ramp"
    WIDENING = "widening"
    """Of a doorway or a passage."""
    BATHROOM_WORKS = "bathroom_works"
    """Providing, extending or adapting a bathroom, a washroom or a lavatory."""
    LIFT_BETWEEN_FLOORS = "lift_between_floors"
    ADJUSTABLE_BED = "adjustable_bed"
    CHAIR_LIFT = "chair_lift"
    HOIST = "hoist"
    SANITARY_DEVICE = "sanitary_device"
    DESIGNED_FOR_DISABLED = "designed_for_disabled"
    """Equipment designed solely for disabled people."""
    ADAPTING_GOODS = "adapting_goods"
    """Adapting goods to somebody's condition."""
    ALARM = "alarm"
    INSTALLING_OR_REPAIR = "installing_or_repair"
    """Installing or repairing goods that are relieved, and their parts."""
    BATH_LIFT = "bath_lift"
    GRAB_RAIL = "grab_rail"
    WALK_IN_SHOWER_OR_BATH = "walk_in_shower_or_bath"
    GENERAL = "general"
    """What anybody may buy, made for everybody."""

    @property
    def label(self) -> Message:
        """The kind in words."""
        return _ITEMS[self]


_ITEMS = {
    ReliefItem.RAMP: message("a ramp"),
    ReliefItem.WIDENING: message("the widening of a doorway or passage"),
    ReliefItem.BATHROOM_WORKS: message("works on a bathroom, washroom or lavatory"),
    ReliefItem.LIFT_BETWEEN_FLOORS: message("a lift between floors"),
    ReliefItem.ADJUSTABLE_BED: message("an adjustable bed"),
    ReliefItem.CHAIR_LIFT: message("a chair lift or stairlift"),
    ReliefItem.HOIST: message("a hoist"),
    ReliefItem.SANITARY_DEVICE: message("a sanitary device"),
    ReliefItem.DESIGNED_FOR_DISABLED: message("equipment designed solely for disabled people"),
    ReliefItem.ADAPTING_GOODS: message("the adapting of goods to somebody's condition"),
    ReliefItem.ALARM: message("an alarm to call for help"),
    ReliefItem.INSTALLING_OR_REPAIR: message("the installing or repair of such goods, and their parts"),
    ReliefItem.BATH_LIFT: message("a bath lift"),
    ReliefItem.GRAB_RAIL: message("a grab rail"),
    ReliefItem.WALK_IN_SHOWER_OR_BATH: message("a shower with a built-in seat, or a bath with a sealable door"),
    ReliefItem.GENERAL: message("something made for everybody"),
}

AT_HOME_ONLY = frozenset(
    {ReliefItem.RAMP, ReliefItem.WIDENING, ReliefItem.BATHROOM_WORKS, ReliefItem.LIFT_BETWEEN_FLOORS}
)
"""Works that are relieved in the person's own private residence."""

_NOT_NAMED = frozenset({ReliefItem.BATH_LIFT, ReliefItem.GRAB_RAIL, ReliefItem.WALK_IN_SHOWER_OR_BATH})
"""Of these it depends on how they were designed, or what works they belong to."""

_RELIEF = Source(
    "Value Added Tax Act 1994, Sch 8 Group 12; Notice 701/7; VRDP11300",
    note="by a summary of 14 March 2025",
)
_DECLARATION = Source(
    "Notice 701/7", note="the supplier keeps the written declaration; it does not by itself make the supply zero-rated"
)
_AT_SIXTY = Source(
    "Value Added Tax Act 1994, Sch 7A Group 10; HM Revenue and Customs Brief 47/07; gov.uk",
    note="supplied and installed in a private home; not a repair or a replacement; a declaration of age is kept",
)
_HOW_DESIGNED = Source(
    "Notice 701/7 names no such goods",
    Confidence.CONVENTION,
    note="it depends on whether they were designed solely for disabled people, or belong to works that are relieved",
)

MOBILITY_AIDS: DatedSeries[frozenset[ReliefItem]] = DatedSeries(
    key="vat_mobility_aids",
    entries=(
        Dated(
            value=frozenset(
                {
                    ReliefItem.RAMP,
                    ReliefItem.CHAIR_LIFT,
                    ReliefItem.BATH_LIFT,
                    ReliefItem.GRAB_RAIL,
                    ReliefItem.WALK_IN_SHOWER_OR_BATH,
                }
            ),
            holds=Period(start="2007-07-01"),
            sources=(_AT_SIXTY,),
        ),
    ),
    checked="2026-11-23",
)
"""What the 5 % rate for people aged 60 or over is for."""


def goods_vat(  # noqa: PLR0913 - the facts of a supply, by name
    item: ReliefItem | str,
    on: DateLike,
    *,
    disabled: bool | None,
    personal_use: bool | None,
    own_home: bool | None = None,
    aged_60_or_over: bool | None = None,
    installed_at_home: bool | None = None,
    declared: bool | None = None,
) -> VatAnswer:
    """How value added tax falls on goods or works for somebody, in the United Kingdom.

    The zero rate needs all three: a disabled or chronically ill person, personal or domestic use, an eligible item.
    Where it is known not to apply, the 5 % rate for mobility aids is looked at, and then the standard rate is left.
    What is None is not known; the treatment is None where that decides.

    Args:
        item: What is bought.
        on: The day of the supply.
        disabled: Whether the person it is for is disabled or chronically ill, and not merely elderly or disabled for
            a time.
        personal_use: Whether it is for the person's own personal or domestic use.
        own_home: Whether works are done in the person's own private residence.
        aged_60_or_over: Whether the person is 60 or older, for the 5 % rate.
        installed_at_home: Whether the supplier puts it in at home, for the 5 % rate.
        declared: Whether the written declaration was given to the supplier.

    Raises:
        InvalidInputError: The kind is unknown, or an answer is neither True, False nor None.
        NotInForceError: The 5 % rate was not there yet.

    >>> goods_vat("hoist", "2026-11-23", disabled=True, personal_use=True).treatment
    <VatTreatment.ZERO_RATED: 'zero_rated'>
    >>> print(goods_vat("hoist", "2026-11-23", disabled=None, personal_use=True).treatment)
    None
    """
    kind = accept("item", choice(ReliefItem, item))
    at_home = accept("own_home", flag_or_none(own_home))
    relief = (
        Reason(
            what=message("the person is disabled or chronically ill, not merely elderly or disabled for a time"),
            holds=accept("disabled", flag_or_none(disabled)),
            sources=[_RELIEF],
        ),
        Reason(
            what=message("it is for the person's personal or domestic use"),
            holds=accept("personal_use", flag_or_none(personal_use)),
            sources=[_RELIEF],
        ),
        _eligible(kind, own_home=at_home),
    )
    reduced = _reduced(
        kind,
        MOBILITY_AIDS.on(on).value,
        aged=accept("aged_60_or_over", flag_or_none(aged_60_or_over)),
        installed=accept("installed_at_home", flag_or_none(installed_at_home)),
    )
    given = accept("declared", flag_or_none(declared))
    declaration = Reason(
        what=message("the person's written declaration is with the supplier"), holds=given, sources=[_DECLARATION]
    )
    zero, five = all_hold(relief), all_hold(reduced)
    if zero:
        return VatAnswer(treatment=VatTreatment.ZERO_RATED, reasons=relief, asks=[declaration])
    if zero is None:
        return VatAnswer(treatment=None, reasons=relief, asks=[declaration])
    if five is None:
        return VatAnswer(treatment=None, reasons=(*relief, *reduced))
    return VatAnswer(treatment=VatTreatment.REDUCED if five else VatTreatment.STANDARD, reasons=(*relief, *reduced))


def _eligible(kind: ReliefItem, *, own_home: bool | None) -> Reason:
    if kind in _NOT_NAMED:
        what = message(
            "{item} is eligible: designed solely for disabled people, or part of such works", item=kind.label
        )
        return Reason(what=what, holds=None, sources=[_RELIEF, _HOW_DESIGNED])
    if kind in AT_HOME_ONLY:
        what = message("{item} in the person's own private residence is eligible", item=kind.label)
        return Reason(what=what, holds=own_home, sources=[_RELIEF])
    return Reason(
        what=message("{item} is eligible", item=kind.label), holds=kind is not ReliefItem.GENERAL, sources=[_RELIEF]
    )


def _reduced(
    kind: ReliefItem, aids: frozenset[ReliefItem], *, aged: bool | None, installed: bool | None
) -> tuple[Reason, ...]:
    return (
        Reason(
            what=message("{item} is a mobility aid of the reduced rate", item=kind.label),
            holds=kind in aids,
            sources=[_AT_SIXTY],
        ),
        Reason(what=message("the person is aged 60 or over"), holds=aged, sources=[_AT_SIXTY]),
        Reason(what=message("the supplier puts it in at the person's home"), holds=installed, sources=[_AT_SIXTY]),
    )

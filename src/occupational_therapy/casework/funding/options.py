"""Who may pay for a need: every route with why it may apply, why it does not, and what is not known."""

from collections.abc import Callable, Iterable

import attrs

from occupational_therapy.casework.funding.access_to_work import ACCESS_TO_WORK_CAP
from occupational_therapy.casework.funding.facts import FundedKind, FundingFacts
from occupational_therapy.casework.funding.grants import GRANT_LIMITS, disabled_facilities_grant
from occupational_therapy.casework.funding.route_profile import RouteProfile, RouteTerm
from occupational_therapy.casework.funding.routes import FREE_ADAPTATION_LIMIT, FUNDING_ROUTES, known_on
from occupational_therapy.casework.funding_route import FundingRoute
from occupational_therapy.casework.nation import Nation, to_nation
from occupational_therapy.casework.pounds import to_pounds_or_none
from occupational_therapy.casework.reasons import Reason, all_hold, reasons_in_words, to_reasons
from occupational_therapy.casework.recommendation import Recommendation
from occupational_therapy.kernel.dates import Date, DateLike, on_date, to_date
from occupational_therapy.kernel.document import Inline, Section, listing, section, table
from occupational_therapy.kernel.errors import UnknownKeyError
from occupational_therapy.kernel.fields import accept, choice, each, instance, settle
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.money import Money

__all__ = ["FundingOption", "FundingOptions", "funding_options"]


def _route(value: FundingRoute | str) -> FundingRoute:
    return choice(FundingRoute, value)


def _messages(values: Iterable[Message]) -> tuple[Message, ...]:
    return each(lambda value: instance(Message, value), values)


@attrs.frozen(kw_only=True)
class FundingOption:
    """One route, held against the facts. Whether it pays is for the payer to decide.

    Attributes:
        route: The route.
        reasons: What it asks for, and whether the facts meet it.
        most: The most it would pay of the cost; None where no limit is known, or no cost.
        shortfall: What would be left to find; None likewise.
        cannot_pay: What it cannot pay.
        terms: What else to know.
    """

    route: FundingRoute = attrs.field(converter=_route)
    reasons: tuple[Reason, ...] = attrs.field(converter=to_reasons)
    most: Money | None = attrs.field(default=None, converter=to_pounds_or_none)
    shortfall: Money | None = attrs.field(default=None, converter=to_pounds_or_none)
    cannot_pay: tuple[Message, ...] = attrs.field(default=(), converter=_messages)
    terms: tuple[Message, ...] = attrs.field(default=(), converter=_messages)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def may_apply(self) -> bool | None:
        """Whether all it asks for is met; None where that is not known."""
        return all_hold(self.reasons)

    @property
    def unknown(self) -> tuple[Message, ...]:
        """What it asks for of which it is not known whether it is met."""
        return tuple(reason.what for reason in self.reasons if reason.holds is None)

    @property
    def standing(self) -> Message:
        """Whether it may apply, in words."""
        return _STANDINGS[self.may_apply]

    def outline(self) -> Section:
        """The route with its reasons."""
        return section(
            message("{route}: {standing}", route=self.route.label, standing=self.standing),
            reasons_in_words(self.reasons),
            section(message("What it cannot pay"), listing(*self.cannot_pay)) if self.cannot_pay else None,
            section(message("To know"), listing(*self.terms)) if self.terms else None,
        )


_STANDINGS = {True: message("may apply"), False: message("does not apply"), None: message("not known")}


def _options(values: Iterable[FundingOption]) -> tuple[FundingOption, ...]:
    return each(lambda value: instance(FundingOption, value), values)


@attrs.frozen(kw_only=True)
class FundingOptions:
    """Every route for a need, in the order of the catalogue.

    Attributes:
        nation: Where the client lives.
        on: The day whose facts hold.
        options: The routes.
    """

    nation: Nation = attrs.field(converter=to_nation)
    on: Date = attrs.field(converter=to_date)
    options: tuple[FundingOption, ...] = attrs.field(converter=_options)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def of(self, route: FundingRoute | str) -> FundingOption:
        """What was found of a route.

        Raises:
            InvalidInputError: The word is that of no route.
            UnknownKeyError: It is not among these.
        """
        wanted = accept("route", _route(route))
        found = {option.route: option for option in self.options}
        if wanted not in found:
            raise UnknownKeyError("route", wanted.value, found)
        return found[wanted]

    def outline(self) -> Section:
        """The routes in a table, those that may apply first, and then one by one."""
        order = (True, None, False)
        ranked = sorted(self.options, key=lambda option: order.index(option.may_apply))
        rows: list[tuple[Inline | None, ...]] = [
            (option.route.label, option.standing, option.most, option.shortfall) for option in ranked
        ]
        headings = message("Route"), message("Standing"), message("At most"), message("Left to find")
        return section(
            message("Who may pay, in {nation} on {on}", nation=self.nation.label, on=self.on),
            table(headings, rows),
            *(option.outline() for option in ranked),
            message("Whether anybody pays is for the payer to decide"),
        )


def funding_options(need: FundingFacts | Recommendation, nation: Nation | str, on: DateLike) -> FundingOptions:
    """Every route of funding, held against what is known of a need.

    Args:
        need: The facts; or a recommendation, of which nothing but its cost is known (see :meth:`FundingFacts.of`).
        nation: Where the client lives.
        on: The day whose facts hold.

    Raises:
        InvalidInputError: The nation is unknown, the need is neither, or it is costed in another currency than pounds.
        NotInForceError: No rate of VAT is known for that day, for a recommendation.

    >>> ramp = FundingFacts(kind="adaptation", cost=Money("34000", "GBP"), works_begun=True)
    >>> grant = funding_options(ramp, "england", on="2026-11-23").of("disabled_facilities_grant")
    >>> grant.may_apply, grant.most
    (False, None)
    """
    where, day = accept("nation", to_nation(nation)), on_date(on)
    facts = FundingFacts.of(need, day) if isinstance(need, Recommendation) else need
    known = accept("need", instance(FundingFacts, facts))
    return FundingOptions(
        nation=where, on=day, options=[_option(profile, known, where, day) for profile in FUNDING_ROUTES.values()]
    )


def _option(profile: RouteProfile, facts: FundingFacts, nation: Nation, on: Date) -> FundingOption:
    reasons = tuple(
        Reason(what=condition.what, holds=condition.holds(facts, nation, on), sources=condition.sources)
        for condition in profile.conditions
        if not condition.nations or nation in condition.nations
    )
    most = None if facts.cost is None or all_hold(reasons) is False else _most(profile.route, facts, nation, on)
    return FundingOption(
        route=profile.route,
        reasons=reasons,
        most=most,
        shortfall=None if most is None or facts.cost is None else facts.cost.rounded() - most,
        cannot_pay=_said(profile.cannot_pay, nation),
        terms=_said(profile.terms, nation),
    )


def _said(terms: tuple[RouteTerm, ...], nation: Nation) -> tuple[Message, ...]:
    return tuple(term.what for term in terms if not term.nations or nation in term.nations)


def _most(route: FundingRoute, facts: FundingFacts, nation: Nation, on: Date) -> Money | None:
    limit = _LIMITS.get(route)
    return None if limit is None or facts.cost is None else limit(facts.cost, facts.kind, nation, on)


def _most_of_grant(cost: Money, _kind: FundedKind | None, nation: Nation, on: Date) -> Money | None:
    return disabled_facilities_grant(cost, nation, on).grant if known_on(GRANT_LIMITS[nation], on) else None


def _most_of_access_to_work(cost: Money, _kind: FundedKind | None, nation: Nation, on: Date) -> Money | None:
    if nation is Nation.NORTHERN_IRELAND or not known_on(ACCESS_TO_WORK_CAP, on):
        return None
    return min(cost, ACCESS_TO_WORK_CAP.on(on).value).rounded()


def _free_of_charge(cost: Money, kind: FundedKind | None, nation: Nation, on: Date) -> Money | None:
    if nation is not Nation.ENGLAND or not known_on(FREE_ADAPTATION_LIMIT, on):
        return None
    is_minor = kind is FundedKind.ADAPTATION and cost <= FREE_ADAPTATION_LIMIT.on(on).value
    return cost.rounded() if is_minor or kind is FundedKind.EQUIPMENT else None


_LIMITS: dict[FundingRoute, Callable[[Money, FundedKind | None, Nation, Date], Money | None]] = {
    FundingRoute.DISABLED_FACILITIES_GRANT: _most_of_grant,
    FundingRoute.ACCESS_TO_WORK: _most_of_access_to_work,
    FundingRoute.SOCIAL_CARE: _free_of_charge,
}
"""How the most that a route would pay follows from its dated facts, where it does."""

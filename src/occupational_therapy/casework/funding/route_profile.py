"""A route of funding: what it asks for, what it cannot pay, and what else to know of it."""

from collections.abc import Callable, Iterable

import attrs

from occupational_therapy.casework.funding.facts import FundingFacts
from occupational_therapy.casework.funding_route import FundingRoute
from occupational_therapy.casework.nation import Nation
from occupational_therapy.kernel.dates import Date
from occupational_therapy.kernel.fields import each, instance, settle
from occupational_therapy.kernel.messages import Message
from occupational_therapy.kernel.provenance import Source, sources_of

__all__ = ["Answer", "RouteCondition", "RouteProfile", "RouteTerm"]

Answer = bool | None
"""True, False, or None where the facts do not say."""


@attrs.frozen(kw_only=True)
class RouteTerm:
    """Something to know of a route.

    Attributes:
        what: What it is.
        nations: Where it holds; everywhere where none is named.
        sources: What it rests on.
    """

    what: Message
    nations: tuple[Nation, ...] = ()
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)


@attrs.frozen(kw_only=True)
class RouteCondition:
    """Something that a route asks for.

    Attributes:
        what: What it asks.
        holds: Whether the facts meet it, in a nation on a day; None where they do not say.
        nations: Where it is asked; everywhere where none is named.
        sources: What it rests on.
    """

    what: Message
    holds: Callable[[FundingFacts, Nation, Date], Answer] = attrs.field(repr=False)
    nations: tuple[Nation, ...] = ()
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)


def _conditions(values: Iterable[RouteCondition]) -> tuple[RouteCondition, ...]:
    return each(lambda value: instance(RouteCondition, value), values)


def _terms(values: Iterable[RouteTerm]) -> tuple[RouteTerm, ...]:
    return each(lambda value: instance(RouteTerm, value), values)


@attrs.frozen(kw_only=True)
class RouteProfile:
    """A route of funding.

    Attributes:
        route: The route.
        conditions: What it asks for.
        cannot_pay: What it cannot pay.
        terms: What else to know.
    """

    route: FundingRoute
    conditions: tuple[RouteCondition, ...] = attrs.field(converter=_conditions)
    cannot_pay: tuple[RouteTerm, ...] = attrs.field(default=(), converter=_terms)
    terms: tuple[RouteTerm, ...] = attrs.field(default=(), converter=_terms)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def key(self) -> str:
        """Its name in the catalogue."""
        return self.route.value

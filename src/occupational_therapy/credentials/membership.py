"""Memberships of professional bodies."""

from collections.abc import Iterable

import attrs

from occupational_therapy.credentials.days import record_period
from occupational_therapy.credentials.sources import RCOT_YEAR
from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.fields import each, instance, settle, text, text_or_none
from occupational_therapy.kernel.identifiers import key, keys
from occupational_therapy.kernel.provenance import Confidence, Source, sources_of

__all__ = ["BODIES", "Body", "Membership", "body_name", "to_memberships"]

_NAME_ONLY = Source("Common knowledge of the profession", Confidence.FROM_MEMORY, note="for its name only")


@attrs.frozen(kw_only=True)
class Body:
    """A body that therapists may belong to.

    Attributes:
        key: Its name in the catalogue.
        title: Its own name, never translated.
        sources: What this rests on.
    """

    key: str
    title: str = attrs.field(converter=text)
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)


BODIES: Catalogue[Body] = Catalogue(
    "professional body",
    (
        Body(key="rcot", title="Royal College of Occupational Therapists", sources=(RCOT_YEAR,)),
        Body(key="baht", title="British Association of Hand Therapists", sources=(_NAME_ONLY,)),
        Body(key="nbe", title="National Back Exchange", sources=(_NAME_ONLY,)),
        Body(key="vra", title="Vocational Rehabilitation Association", sources=(_NAME_ONLY,)),
        Body(
            key="babicm",
            title="British Association of Brain Injury and Complex Case Management",
            sources=(_NAME_ONLY,),
        ),
        Body(key="cmsuk", title="Case Management Society UK", sources=(_NAME_ONLY,)),
    ),
)
"""Bodies known by name; a membership may name another one."""


@attrs.frozen(kw_only=True)
class Membership:
    """A membership of a professional body.

    Attributes:
        body: The body's key: one of :data:`BODIES`, or one of the caller's own.
        period: The days of membership, both ends included; without an end it runs until further notice.
        categories: Keys of the category and of any section or network.
        number: The membership number.
    """

    body: str = attrs.field(converter=key)
    period: Period = attrs.field(converter=record_period)
    categories: tuple[str, ...] = attrs.field(default=(), converter=keys)
    number: str | None = attrs.field(default=None, converter=text_or_none, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self)


def to_memberships(values: Iterable[Membership]) -> tuple[Membership, ...]:
    """A field's memberships."""
    return each(lambda value: instance(Membership, value), values)


def body_name(body: str) -> str:
    """The name of a body, or its key where it is not known.

    >>> body_name("rcot")
    'Royal College of Occupational Therapists'
    """
    return BODIES[body].title if body in BODIES else body

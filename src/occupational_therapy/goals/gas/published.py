"""T scores as they were published, to read one's own beside them: in whom, how many, and what they show."""

from decimal import Decimal

import attrs

from occupational_therapy.goals.sources import PERCENT_MET_2009, SPASTICITY_TRIAL_2010, TURNER_STOKES_WILLIAMS_2010
from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.fields import decimal, decimal_or_none, settle
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Source, sources_of

__all__ = ["PUBLISHED_ATTAINMENT", "PublishedAttainment"]


@attrs.frozen(kw_only=True)
class PublishedAttainment:
    """Achieved T of a group, as published.

    Attributes:
        key: Its name.
        population: In whom.
        people: How many people.
        goals: How many goals they had; None where that was not read.
        median_t: The median T achieved.
        lower_quartile: The T below which a quarter lies; None where it was not read.
        upper_quartile: The T above which a quarter lies.
        response_mean: The standardised response mean; None where it was not read.
        note: What the number shows or does not.
        sources: Where it is published.

    >>> PUBLISHED_ATTAINMENT["brain_injury_2009"].median_t
    Decimal('50.0')
    """

    key: str
    population: Message
    people: int
    goals: int | None = None
    median_t: Decimal = attrs.field(converter=decimal)
    lower_quartile: Decimal | None = attrs.field(default=None, converter=decimal_or_none)
    upper_quartile: Decimal | None = attrs.field(default=None, converter=decimal_or_none)
    response_mean: Decimal | None = attrs.field(default=None, converter=decimal_or_none)
    note: Message
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)


PUBLISHED_ATTAINMENT: Catalogue[PublishedAttainment] = Catalogue(
    "published attainment",
    (
        PublishedAttainment(
            key="brain_injury_2009",
            population=message("inpatients after brain injury"),
            people=164,
            goals=667,
            median_t=Decimal("50.0"),
            lower_quartile=Decimal("44.2"),
            upper_quartile=Decimal("51.8"),
            response_mean=Decimal("2.2"),
            note=message("74 % of the goals were fully met"),
            sources=(PERCENT_MET_2009,),
        ),
        PublishedAttainment(
            key="spasticity_trial_2010",
            population=message("people in a trial against placebo, for spasticity"),
            people=90,
            median_t=Decimal("32.4"),
            lower_quartile=Decimal("29.6"),
            upper_quartile=Decimal("40.6"),
            note=message("a low T can mean goals that ask too much, and not only too little effect"),
            sources=(SPASTICITY_TRIAL_2010,),
        ),
        PublishedAttainment(
            key="three_scorings_2010",
            population=message("patients scored in five points and in both versions of six"),
            people=243,
            goals=977,
            median_t=Decimal("50.0"),
            note=message(
                "the median is the same in all three; scoring from -3 came out a little lower, scoring with -0.5 a "
                "little higher, and that with -0.5 matched best"
            ),
            sources=(TURNER_STOKES_WILLIAMS_2010,),
        ),
    ),
)
"""Published T by key. They compare no services and no staff."""

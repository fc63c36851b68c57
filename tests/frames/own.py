"""A measure made for a test."""

from occupational_therapy.assessment import STRICT, Administration, Item, Measure, MissingRule, Score
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["own"]


def own(items: tuple[Item, ...], *scores: Score, missing_rules: tuple[MissingRule, ...] = (STRICT,)) -> Measure:
    """A measure of these items and scores."""
    return Measure(
        name="evening_routine",
        label=message("Evening routine"),
        edition="2026",
        purpose=message("how an evening goes"),
        items=items,
        scores=scores,
        missing_rules=missing_rules,
        administration=(Administration.OBSERVED,),
        ages=ADULTS,
        areas=(Area.SELF_CARE,),
        specialisms=("rehabilitation",),
        sources=(Source("a definition made for this test"),),
        rights=Rights(status=RightsStatus.FREE, holder="the service", evidence="made by the service"),
    )

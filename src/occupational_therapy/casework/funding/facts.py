"""What decides who may pay: facts about a need, of which any may be unknown."""

import enum
from collections.abc import Iterator

import attrs

from occupational_therapy.casework.pounds import to_pounds_or_none
from occupational_therapy.casework.quantities import to_whole_or_none
from occupational_therapy.casework.recommendation import Recommendation
from occupational_therapy.kernel.dates import DateLike
from occupational_therapy.kernel.errors import InvalidInputError, Problem
from occupational_therapy.kernel.fields import accept, choice, flag_or_none, instance, settle
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.money import Money

__all__ = ["FundedKind", "FundingFacts"]


class FundedKind(enum.StrEnum):
    """What is to be paid for."""

    EQUIPMENT = "equipment"
    """Aids and equipment."""
    ADAPTATION = "adaptation"
    """Works on a home."""
    TREATMENT = "treatment"
    """Therapy and other treatment."""
    SUPPORT = "support"
    """Care and support by people."""

    @property
    def label(self) -> Message:
        """The kind in words."""
        return _KINDS[self]


_KINDS = {
    FundedKind.EQUIPMENT: message("aids and equipment"),
    FundedKind.ADAPTATION: message("works on a home"),
    FundedKind.TREATMENT: message("treatment"),
    FundedKind.SUPPORT: message("care and support"),
}

_OLDEST = 150


def _kind_or_none(value: FundedKind | str | None) -> FundedKind | None:
    return None if value is None else choice(FundedKind, value)


def _plausible_age(facts: "FundingFacts") -> Iterator[Problem]:
    if facts.age is not None and facts.age > _OLDEST:
        yield Problem("age", message("{age} is above {oldest} years", age=facts.age, oldest=_OLDEST))


@attrs.frozen(kw_only=True)
class FundingFacts:
    """What is known of a need. What is None is not known, and leaves open what it decides.

    Attributes:
        kind: What is to be paid for.
        cost: What it costs, with VAT, in pounds.
        age: The client's age in years.
        claim: Whether there is a claim for an injury.
        from_injury: Whether the need comes from that injury.
        clinical_need: Whether the health service would see a clinical need.
        eligible_care_needs: Whether social care has found eligible needs.
        necessary_and_appropriate: Whether the works are, in an occupational therapist's view.
        reasonable_and_practicable: Whether the works are, in the view of the housing authority.
        stays_five_years: Whether the client means to live there for five years.
        works_begun: Whether works have begun.
        therapist_recommends: Whether an occupational therapist recommends it.
        for_work: Whether it is needed to work.
        employed: Whether the client is somebody's employee.
        reasonable_adjustment: Whether it is an adjustment that is reasonable for the employer to make.
        for_education: Whether it is needed to learn.
        in_education: Whether the client is at a school, a college or a university.
        client_would_pay: Whether the client would pay.
    """

    kind: FundedKind | None = attrs.field(default=None, converter=_kind_or_none)
    cost: Money | None = attrs.field(default=None, converter=to_pounds_or_none)
    age: int | None = attrs.field(default=None, converter=to_whole_or_none)
    claim: bool | None = attrs.field(default=None, converter=flag_or_none)
    from_injury: bool | None = attrs.field(default=None, converter=flag_or_none)
    clinical_need: bool | None = attrs.field(default=None, converter=flag_or_none)
    eligible_care_needs: bool | None = attrs.field(default=None, converter=flag_or_none)
    necessary_and_appropriate: bool | None = attrs.field(default=None, converter=flag_or_none)
    reasonable_and_practicable: bool | None = attrs.field(default=None, converter=flag_or_none)
    stays_five_years: bool | None = attrs.field(default=None, converter=flag_or_none)
    works_begun: bool | None = attrs.field(default=None, converter=flag_or_none)
    therapist_recommends: bool | None = attrs.field(default=None, converter=flag_or_none)
    for_work: bool | None = attrs.field(default=None, converter=flag_or_none)
    employed: bool | None = attrs.field(default=None, converter=flag_or_none)
    reasonable_adjustment: bool | None = attrs.field(default=None, converter=flag_or_none)
    for_education: bool | None = attrs.field(default=None, converter=flag_or_none)
    in_education: bool | None = attrs.field(default=None, converter=flag_or_none)
    client_would_pay: bool | None = attrs.field(default=None, converter=flag_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self, _plausible_age)

    @classmethod
    def of(cls, recommendation: Recommendation, on: DateLike | None = None) -> "FundingFacts":
        """What a recommendation says: its cost, with the VAT of a day, or of the day it was made. The rest is unknown.

        Raises:
            InvalidInputError: It is costed in another currency than pounds.
            NotInForceError: No rate of VAT is known for that day.
        """
        costing = accept("recommendation", instance(Recommendation, recommendation)).costing(on)
        try:
            return cls(cost=None if costing is None else costing.gross)
        except InvalidInputError as error:
            raise InvalidInputError(problem.under("recommendation") for problem in error.problems) from None

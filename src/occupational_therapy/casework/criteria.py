"""What a therapist must meet to be instructed, and what counts besides: declared once, asked of every candidate."""

import enum
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from fractions import Fraction

import attrs

from occupational_therapy.casework.quantities import to_quantity
from occupational_therapy.casework.referral import Referral
from occupational_therapy.credentials import Answer as Suitable
from occupational_therapy.credentials import Decision, MayPractise, Policy, Practitioner
from occupational_therapy.credentials.employment import to_years
from occupational_therapy.credentials.law import law_key
from occupational_therapy.credentials.regulators import REGULATORS
from occupational_therapy.kernel.dates import Date
from occupational_therapy.kernel.document import Quantity
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import instance, positive, settle
from occupational_therapy.kernel.findings import Basis, Finding, Severity
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Source
from occupational_therapy.occupations.sources import GUIDE
from occupational_therapy.specialisms import SPECIALISMS

__all__ = ["CRITERIA", "Candidate", "Criterion", "Judged", "MatchingPolicy", "Met", "Weights"]


class Met(enum.StrEnum):
    """Whether a criterion is met. What is not on record is unknown, and is no pass."""

    MET = "met"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"

    @property
    def label(self) -> Message:
        """The answer in words."""
        return _ANSWERS[self]


_ANSWERS = {Met.MET: message("met"), Met.NOT_MET: message("not met"), Met.UNKNOWN: message("not known")}


def _some_weight(weights: "Weights") -> Iterator[Problem]:
    if not any(getattr(weights, field.name) for field in attrs.fields(Weights)):
        yield Problem("", message("every weight is 0: nothing would be ranked"))


@attrs.frozen(kw_only=True)
class Weights:
    """How much each preference counts among the suitable; only their proportions matter, and 0 leaves one out.

    Attributes:
        experience: Years in the specialism wanted.
        closeness: A short way to the client.
        language: The client's own language.
        continuity: Knowing the client already.
        cost: A low hourly rate.
    """

    experience: Decimal = attrs.field(default=Decimal(3), converter=to_quantity)
    closeness: Decimal = attrs.field(default=Decimal(3), converter=to_quantity)
    language: Decimal = attrs.field(default=Decimal(2), converter=to_quantity)
    continuity: Decimal = attrs.field(default=Decimal(1), converter=to_quantity)
    cost: Decimal = attrs.field(default=Decimal(1), converter=to_quantity)

    def __attrs_post_init__(self) -> None:
        settle(self, _some_weight)


def _policy(value: Policy) -> Policy:
    return instance(Policy, value)


def _weights(value: Weights) -> Weights:
    return instance(Weights, value)


@attrs.frozen(kw_only=True)
class MatchingPolicy:
    """What a commissioner asks of a match.

    Attributes:
        credentials: What is asked of a therapist's credentials.
        max_km: The longest way to the client.
        full_experience_years: The years of experience from which more count for nothing.
        weights: How much each preference counts.
    """

    credentials: Policy = attrs.field(default=Policy(), converter=_policy)
    max_km: Decimal = attrs.field(default=Decimal(80), converter=positive)
    full_experience_years: Decimal = attrs.field(default=Decimal(10), converter=to_years)
    weights: Weights = attrs.field(default=Weights(), converter=_weights)

    def __attrs_post_init__(self) -> None:
        settle(self)


@attrs.frozen(kw_only=True)
class Judged:
    """A criterion's or a preference's answer for one practitioner.

    Attributes:
        key: The criterion.
        label: What it is.
        met: Whether it is met.
        why: Why.
        points: Of a preference, how far it is met, 0 to 1; None of a criterion.
    """

    key: str
    label: Message
    met: Met
    why: Message
    points: Fraction | None = None


@attrs.frozen(kw_only=True)
class Candidate:
    """A practitioner seen against a referral: everything that the criteria look at.

    Attributes:
        practitioner: Whom it is about.
        referral: For what.
        policy: What is asked.
        on: The day.
        decision: What the credentials say on that day.
        km: The way to the client; None where either end is not known.
    """

    practitioner: Practitioner
    referral: Referral
    policy: MatchingPolicy
    on: Date
    decision: Decision
    km: Decimal | None

    @property
    def remote(self) -> bool:
        """Whether the work can be done from afar."""
        practice = self.practitioner.practice
        return self.referral.remote and practice is not None and practice.works_remotely is True


Answer = tuple[Met, Message]


_PRACTISE = {
    MayPractise.YES: (Met.MET, message("may practise on the records given; check the live register")),
    MayPractise.NO: (Met.NOT_MET, message("may not practise on that day")),
    MayPractise.WITHIN_CONDITIONS: (
        Met.UNKNOWN,
        message("a person has to see whether this work falls within the conditions on the register"),
    ),
    MayPractise.UNKNOWN: (Met.UNKNOWN, message("the records do not say whether they may practise")),
}
_POLICY = {
    Suitable.YES: (Met.MET, message("meets the commissioner's policy")),
    Suitable.NO: (Met.NOT_MET, message("does not meet the commissioner's policy")),
    Suitable.UNKNOWN: (Met.UNKNOWN, message("not everything the commissioner's policy asks for is on record")),
}
_DECIDING = ("registration", "licence", "certificate", "late_renewal", "orders", "indemnity")
"""The rules of a register's law that say whether somebody may practise; others, as of development, do not."""


def _may_practise(candidate: Candidate) -> Answer:
    decision = candidate.decision
    deciding = {law_key(REGULATORS[decision.regulator], name) for name in _DECIDING}
    return _with_reasons(
        _PRACTISE[decision.may_practise], (each for each in decision.by_basis(Basis.LAW) if each.rule in deciding)
    )


def _asked_by_policy(candidate: Candidate) -> Answer:
    return _with_reasons(_POLICY[candidate.decision.suitable], candidate.decision.by_basis(Basis.COMMISSIONER_POLICY))


def _with_reasons(answer: Answer, findings: Iterable[Finding]) -> Answer:
    """The answer with what speaks against it: what stops, where anything does, or else what is doubtful."""
    met, why = answer
    found = tuple(findings)
    stops = tuple(each for each in found if each.severity is Severity.STOP)
    reasons = tuple(each.message for each in stops or found)
    return met, message("{answer}: {reasons}", answer=why, reasons=reasons) if reasons else why


def _age_group(candidate: Candidate) -> Answer:
    group = candidate.referral.client.age_group_on(candidate.on)
    groups = candidate.practitioner.age_groups
    if group is None:
        return Met.UNKNOWN, message("the client's age is not on record")
    if not groups:
        return Met.UNKNOWN, message("the ages they work with are not on record")
    if group in groups:
        return Met.MET, message("works with {group}", group=group.label)
    return Met.NOT_MET, message("does not work with {group}", group=group.label)


def _specialism(candidate: Candidate) -> Answer:
    wanted = candidate.referral.wanted
    held = [each.specialism for each in candidate.practitioner.specialisms]
    if not wanted:
        return Met.UNKNOWN, message("the referral does not say which specialism is wanted")
    if not held:
        return Met.UNKNOWN, message("no specialism is on record")
    shared = tuple(SPECIALISMS[key].label for key in wanted if key in held)
    if shared:
        return Met.MET, message("has the specialism: {specialisms}", specialisms=shared)
    missing = tuple(SPECIALISMS[key].label for key in wanted)
    return Met.NOT_MET, message("has none of the specialisms wanted: {specialisms}", specialisms=missing)


def _capacity(candidate: Candidate) -> Answer:
    practice = candidate.practitioner.practice
    if practice is None or practice.open_to is None:
        return Met.UNKNOWN, message("whether they can take a new client is not on record")
    if practice.open_to == 0:
        return Met.NOT_MET, message("can take no new client")
    return Met.MET, message("can take a new client")


def _conflict(candidate: Candidate) -> Answer:
    if candidate.practitioner.id in candidate.referral.not_with:
        return Met.NOT_MET, message("is not to be instructed in this referral")
    return Met.MET, message("nothing speaks against instructing them")


def _reach(candidate: Candidate) -> Answer:
    if candidate.remote:
        return Met.MET, message("can work from afar")
    practice = candidate.practitioner.practice
    if candidate.km is None or practice is None:
        return Met.UNKNOWN, message("how far it is to the client is not on record")
    way = Quantity(Fraction(candidate.km), 1)
    if practice.travel_limit_km is not None and candidate.km > practice.travel_limit_km:
        limit = Quantity(practice.travel_limit_km, 1)
        return Met.NOT_MET, message("{way} km is further than they travel, {limit} km", way=way, limit=limit)
    if candidate.km > candidate.policy.max_km:
        limit = Quantity(candidate.policy.max_km, 1)
        return Met.NOT_MET, message("{way} km is further than the policy allows, {limit} km", way=way, limit=limit)
    return Met.MET, message("{way} km to the client", way=way)


@attrs.frozen(kw_only=True)
class Criterion:
    """Something a therapist must meet to be instructed.

    Attributes:
        key: Its name.
        label: What it is.
        judge: Gives the answer and why.
        sources: Why it is asked.
    """

    key: str
    label: Message
    judge: Callable[[Candidate], Answer] = attrs.field(repr=False)
    sources: tuple[Source, ...] = (GUIDE,)


CRITERIA = (
    Criterion(key="may_practise", label=message("may practise"), judge=_may_practise),
    Criterion(key="commissioner_policy", label=message("commissioner's policy"), judge=_asked_by_policy),
    Criterion(key="age_group", label=message("client's age"), judge=_age_group),
    Criterion(key="specialism", label=message("specialism"), judge=_specialism),
    Criterion(key="capacity", label=message("capacity"), judge=_capacity),
    Criterion(key="conflict", label=message("conflict of interest"), judge=_conflict),
    Criterion(key="reach", label=message("way to the client"), judge=_reach),
)
"""What must be met; one criterion that is not met, or not known, keeps a practitioner from being suitable."""

"""What a therapist must meet to be instructed: declared once, decided cheaply for many, and worded for one."""

import enum
from collections.abc import Callable, Iterable
from decimal import Decimal
from fractions import Fraction

import attrs

from occupational_therapy.casework.candidate import Candidate, Enquiry
from occupational_therapy.casework.matching_policy import MatchingPolicy
from occupational_therapy.casework.travel import TravelUnit
from occupational_therapy.credentials import Answer as Suitable
from occupational_therapy.credentials import Decision, MayPractise, Practitioner
from occupational_therapy.credentials.law import law_key
from occupational_therapy.credentials.regulators import REGULATORS
from occupational_therapy.kernel.findings import Basis, Finding, Severity
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Source
from occupational_therapy.occupations.sources import GUIDE
from occupational_therapy.specialisms import SPECIALISMS

__all__ = ["CRITERIA", "DECIDED_FIRST", "Criterion", "Judged", "Met", "credentials_met", "judged", "reach"]


class Met(enum.StrEnum):
    """Whether a criterion is met. What is not on record is unknown, and is no pass."""

    MET = "met"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"
    NOT_ASKED = "not_asked"
    """Not looked at, because other criteria exclude the practitioner already. It is no pass either."""

    @property
    def label(self) -> Message:
        """The answer in words."""
        return _ANSWERS[self]


_ANSWERS = {
    Met.MET: message("met"),
    Met.NOT_MET: message("not met"),
    Met.UNKNOWN: message("not known"),
    Met.NOT_ASKED: message("not looked at"),
}


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


# looked up once: an enumeration is slow to ask a hundred thousand times
_MET, _NOT_MET, _UNKNOWN = Met.MET, Met.NOT_MET, Met.UNKNOWN

Answer = tuple[Met, Message]
Decide = Callable[[Practitioner, Enquiry], Met]
Say = Callable[[Practitioner, Enquiry, Met], Message]


@attrs.frozen(kw_only=True)
class Criterion:
    """Something a therapist must meet to be instructed.

    Attributes:
        key: Its name.
        label: What it is.
        judge: Gives the answer and why, of a candidate whose credentials have been reviewed.
        sources: Why it is asked.
    """

    key: str
    label: Message
    judge: Callable[[Candidate, Decision], Answer] = attrs.field(repr=False)
    sources: tuple[Source, ...] = (GUIDE,)


def _plain(key: str, label: Message, decide: Decide, say: Say) -> Criterion:
    def judge(candidate: Candidate, _decision: Decision) -> Answer:
        met = decide(candidate.practitioner, candidate.enquiry)
        return met, say(candidate.practitioner, candidate.enquiry, met)

    return Criterion(key=key, label=label, judge=judge)


_PRACTISE = {
    MayPractise.YES: (_MET, message("may practise on the records given; check the live register")),
    MayPractise.NO: (_NOT_MET, message("may not practise on that day")),
    MayPractise.WITHIN_CONDITIONS: (
        _UNKNOWN,
        message("a person has to see whether this work falls within the conditions on the register"),
    ),
    MayPractise.UNKNOWN: (_UNKNOWN, message("the records do not say whether they may practise")),
}
_POLICY = {
    Suitable.YES: (_MET, message("meets the commissioner's policy")),
    Suitable.NO: (_NOT_MET, message("does not meet the commissioner's policy")),
    Suitable.UNKNOWN: (_UNKNOWN, message("not everything the commissioner's policy asks for is on record")),
}
_DECIDING = ("registration", "licence", "certificate", "late_renewal", "orders", "indemnity")
"""The rules of a register's law that say whether somebody may practise; others, as of development, do not."""


def credentials_met(may_practise: MayPractise, suitable: Suitable) -> bool:
    """Whether both criteria of credentials are met.

    >>> credentials_met(MayPractise.YES, Suitable.YES), credentials_met(MayPractise.YES, Suitable.UNKNOWN)
    (True, False)
    """
    return _PRACTISE[may_practise][0] is _POLICY[suitable][0] is _MET


def _may_practise(_candidate: Candidate, decision: Decision) -> Answer:
    deciding = {law_key(REGULATORS[decision.regulator], name) for name in _DECIDING}
    return _with_reasons(
        _PRACTISE[decision.may_practise], (each for each in decision.by_basis(Basis.LAW) if each.rule in deciding)
    )


def _asked_by_policy(_candidate: Candidate, decision: Decision) -> Answer:
    return _with_reasons(_POLICY[decision.suitable], decision.by_basis(Basis.COMMISSIONER_POLICY))


def _with_reasons(answer: Answer, findings: Iterable[Finding]) -> Answer:
    """The answer with what speaks against it: what stops, where anything does, or else what is doubtful."""
    met, why = answer
    found = tuple(findings)
    stops = tuple(each for each in found if each.severity is Severity.STOP)
    reasons = tuple(each.message for each in stops or found)
    return met, message("{answer}: {reasons}", answer=why, reasons=reasons) if reasons else why


def _age_group(practitioner: Practitioner, enquiry: Enquiry) -> Met:
    if enquiry.age_group is None or not practitioner.age_groups:
        return _UNKNOWN
    return _MET if enquiry.age_group in practitioner.age_groups else _NOT_MET


def _of_age_group(_practitioner: Practitioner, enquiry: Enquiry, met: Met) -> Message:
    if enquiry.age_group is None:
        return message("the client's age is not on record")
    if met is _UNKNOWN:
        return message("the ages they work with are not on record")
    if met is _MET:
        return message("works with {group}", group=enquiry.age_group.label)
    return message("does not work with {group}", group=enquiry.age_group.label)


def _specialism(practitioner: Practitioner, enquiry: Enquiry) -> Met:
    if not enquiry.wanted or not practitioner.specialisms:
        return _UNKNOWN
    for each in practitioner.specialisms:
        if each.specialism in enquiry.wanted:
            return _MET
    return _NOT_MET


def _of_specialism(practitioner: Practitioner, enquiry: Enquiry, met: Met) -> Message:
    if not enquiry.wanted:
        return message("the referral does not say which specialism is wanted")
    if met is _UNKNOWN:
        return message("no specialism is on record")
    held = {each.specialism for each in practitioner.specialisms}
    if met is _MET:
        shared = tuple(SPECIALISMS[key].label for key in enquiry.wanted if key in held)
        return message("has the specialism: {specialisms}", specialisms=shared)
    missing = tuple(SPECIALISMS[key].label for key in enquiry.wanted)
    return message("has none of the specialisms wanted: {specialisms}", specialisms=missing)


def _capacity(practitioner: Practitioner, _enquiry: Enquiry) -> Met:
    practice = practitioner.practice
    if practice is None or practice.open_to is None:
        return _UNKNOWN
    return _MET if practice.open_to else _NOT_MET


def _of_capacity(_practitioner: Practitioner, _enquiry: Enquiry, met: Met) -> Message:
    if met is _UNKNOWN:
        return message("whether they can take a new client is not on record")
    return message("can take a new client") if met is _MET else message("can take no new client")


def _conflict(practitioner: Practitioner, enquiry: Enquiry) -> Met:
    return _NOT_MET if practitioner.id in enquiry.referral.not_with else _MET


def _of_conflict(_practitioner: Practitioner, _enquiry: Enquiry, met: Met) -> Message:
    if met is _NOT_MET:
        return message("is not to be instructed in this referral")
    return message("nothing speaks against instructing them")


def reach(candidate: Candidate) -> Answer:
    """Whether the way to the client is short enough, and why.

    A therapist's own limit is in kilometres. Where travel is in minutes it is held against the great circle, which no
    road is shorter than, and the policy's limit against the minutes.
    """
    practice = candidate.practitioner.practice
    if candidate.remote:
        return _MET, message("can work from afar")
    if practice is None or candidate.ends is None:
        return _UNKNOWN, message("how far it is to the client is not on record")
    own, limit = candidate.own_way, practice.travel_limit_km
    if own is not None and limit is not None and own > limit:
        return _NOT_MET, _further_than_they_travel(candidate, own, limit)
    if candidate.way is None:
        return Met.NOT_ASKED, message("the way was not asked for, because other criteria exclude them already")
    return _of_policy(candidate.way, candidate.enquiry.policy)


def _further_than_they_travel(candidate: Candidate, own: Decimal, limit: Decimal) -> Message:
    way, most = TravelUnit.KILOMETRES.told(own), TravelUnit.KILOMETRES.told(limit)
    if candidate.enquiry.policy.travel_unit is TravelUnit.MINUTES:
        return message("{way} as the crow flies is further than they travel, {limit}", way=way, limit=most)
    return message("{way} is further than they travel, {limit}", way=way, limit=most)


def _of_policy(way: Decimal, policy: MatchingPolicy) -> Answer:
    unit, longest = policy.travel_unit, policy.longest_way
    if way <= longest:
        return _MET, message("{way} to the client", way=unit.told(way))
    told, limit = unit.told(way), unit.told(longest)
    if unit is TravelUnit.MINUTES:
        return _NOT_MET, message("{way} is longer than the policy allows, {limit}", way=told, limit=limit)
    return _NOT_MET, message("{way} is further than the policy allows, {limit}", way=told, limit=limit)


def _reach(candidate: Candidate, _decision: Decision) -> Answer:
    return reach(candidate)


_SPECIALISM = _plain("specialism", message("specialism"), _specialism, _of_specialism)
_CAPACITY = _plain("capacity", message("capacity"), _capacity, _of_capacity)
_AGE_GROUP = _plain("age_group", message("client's age"), _age_group, _of_age_group)
_CONFLICT = _plain("conflict", message("conflict of interest"), _conflict, _of_conflict)

CRITERIA = (
    Criterion(key="may_practise", label=message("may practise"), judge=_may_practise),
    Criterion(key="commissioner_policy", label=message("commissioner's policy"), judge=_asked_by_policy),
    _AGE_GROUP,
    _SPECIALISM,
    _CAPACITY,
    _CONFLICT,
    Criterion(key="reach", label=message("way to the client"), judge=_reach),
)
"""What must be met; one criterion that is not met, or not known, keeps a practitioner from being suitable."""

DECIDED_FIRST: tuple[tuple[Message, Decide], ...] = (
    (_SPECIALISM.label, _specialism),
    (_CAPACITY.label, _capacity),
    (_AGE_GROUP.label, _age_group),
    (_CONFLICT.label, _conflict),
)
"""What is decided from plain attributes, before anything that costs more; what excludes most comes first."""


def judged(candidate: Candidate, decision: Decision) -> tuple[Judged, ...]:
    """Every criterion of a candidate, with its answer and why."""
    return tuple(
        Judged(key=criterion.key, label=criterion.label, met=met, why=why)
        for criterion in CRITERIA
        for met, why in [criterion.judge(candidate, decision)]
    )

"""A workforce made ready for one day and one policy, so that many referrals can be held against it."""

from collections.abc import Iterable, Iterator
from operator import attrgetter

import attrs

from occupational_therapy.casework.criteria import credentials_met
from occupational_therapy.casework.invariants import each_once
from occupational_therapy.casework.matching_policy import MatchingPolicy, to_matching_policy
from occupational_therapy.credentials import Decision, Policy, Practitioner
from occupational_therapy.credentials.days import record_day
from occupational_therapy.credentials.question import Question
from occupational_therapy.credentials.regulators import regulator
from occupational_therapy.credentials.rules import rules_on
from occupational_therapy.kernel.dates import Date, DateLike, on_date
from occupational_therapy.kernel.errors import InvalidInputError, NotInForceError, Problem, shown
from occupational_therapy.kernel.fields import accept, each, instance, refuse_all, settle
from occupational_therapy.kernel.findings import Basis, judge
from occupational_therapy.kernel.messages import message
from occupational_therapy.specialisms import AgeGroup

__all__ = ["Pool", "pooled"]

_REGISTER = "hcpc"

_identifier = attrgetter("id")


def _practitioners(values: Iterable[Practitioner]) -> tuple[Practitioner, ...]:
    given = values if isinstance(values, list | tuple) else None
    if given is None or set(map(type, given)) - {Practitioner}:
        # asked one by one only where there is something to refuse
        given = each(lambda value: instance(Practitioner, value), values)
    if not isinstance(given, list | tuple):
        return given
    people = tuple(given)
    if len({person.id for person in people}) < len(people):
        return refuse_all(each_once("", map(_identifier, people)))
    return people


def _in_order(practitioners: tuple[Practitioner, ...]) -> tuple[Practitioner, ...]:
    return tuple(sorted(practitioners, key=_identifier))


@attrs.frozen(kw_only=True)
class Pool:
    """Everybody who may be looked at, on a day, under a policy.

    Two pools of the same people are equal, in whatever order they were given. What a pool has found out of its people,
    as whether their credentials hold, it keeps for the next referral; that is no part of its value.

    Attributes:
        practitioners: Everybody, each once.
        on: The day.
        policy: What the commissioner asks; one on credentials alone leaves the rest at its defaults.
        held: Who has each specialism, once somebody asked.
        cleared: Whose credentials hold for work with each age group, once somebody asked.

    >>> pool = Pool(practitioners=[Practitioner(id="OT-1")], on="2026-03-02")
    >>> pool.of("OT-1").id, len(pool)
    ('OT-1', 1)
    """

    practitioners: tuple[Practitioner, ...] = attrs.field(converter=_practitioners, eq=_in_order, repr=False)
    on: Date = attrs.field(converter=record_day)
    policy: MatchingPolicy = attrs.field(default=MatchingPolicy(), converter=to_matching_policy)
    held: dict[str, tuple[Practitioner, ...]] = attrs.field(
        init=False, eq=False, repr=False, factory=dict[str, tuple[Practitioner, ...]]
    )
    cleared: dict[tuple[str, AgeGroup | None], bool] = attrs.field(
        init=False, eq=False, repr=False, factory=dict[tuple[str, AgeGroup | None], bool]
    )

    def __attrs_post_init__(self) -> None:
        settle(self)
        register = regulator(_REGISTER)
        if self.on not in register.established:
            raise NotInForceError(f"{_REGISTER}_register", str(self.on), str(register.established.start))

    def __len__(self) -> int:
        return len(self.practitioners)

    def __iter__(self) -> Iterator[Practitioner]:
        """Everybody in the order of their identifiers."""
        return iter(_in_order(self.practitioners))

    def of(self, practitioner: str) -> Practitioner:
        """One of them by identifier.

        Raises:
            InvalidInputError: There is nobody of that identifier.
        """
        for person in self.practitioners:
            if person.id == practitioner:
                return person
        raise InvalidInputError.of("practitioner", message("{id} was not looked at", id=shown(practitioner)))

    def with_any(self, specialisms: Iterable[str]) -> tuple[Practitioner, ...]:
        """Those who have one of some specialisms, each once, in no order that means anything."""
        if not self.held:
            held: dict[str, list[Practitioner]] = {}
            for person in self.practitioners:
                for experience in person.specialisms:
                    held.setdefault(experience.specialism, []).append(person)
            self.held.update({key: tuple(people) for key, people in held.items()})
        found = [self.held.get(key, ()) for key in specialisms]
        return found[0] if len(found) == 1 else tuple({one.id: one for people in found for one in people}.values())

    def clears(self, practitioner: Practitioner, age_group: AgeGroup | None) -> bool:
        """Whether somebody may practise, and meets the policy, for work with an age group."""
        key = practitioner.id, age_group
        known = self.cleared.get(key)
        if known is None:
            known = self.cleared[key] = self._review(practitioner, age_group)
        return known

    def _review(self, practitioner: Practitioner, age_group: AgeGroup | None) -> bool:
        register = regulator(_REGISTER)
        question = Question(
            practitioner=practitioner,
            on=self.on,
            policy=self.policy.credentials,
            regulator=register,
            for_client=age_group,
        )
        # of all that a review finds these findings alone decide
        asked = [rule for rule in rules_on(register, self.on) if rule.basis is Basis.COMMISSIONER_POLICY]
        decision = Decision(
            practitioner=practitioner.id,
            on=self.on,
            regulator=register.key,
            may_practise=question.may_practise,
            findings=judge(asked, question),
            due=(),
        )
        return credentials_met(decision.may_practise, decision.suitable)


def pooled(practitioners: Iterable[Practitioner] | Pool, on: DateLike, policy: MatchingPolicy | Policy | None) -> Pool:
    """A pool of some practitioners; one that was made ready already has to be for the same day and policy.

    Raises:
        InvalidInputError: It is for another, or the arguments make no pool.
        NotInForceError: The register had not been opened by the day.
    """
    if not isinstance(practitioners, Pool):
        return Pool(practitioners=practitioners, on=on, policy=policy)
    problems: list[Problem] = []
    if on_date(on) != practitioners.on:
        problems.append(Problem("on", message("is not the day of the pool, {day}", day=str(practitioners.on))))
    if policy is not None and accept("policy", to_matching_policy(policy)) != practitioners.policy:
        problems.append(Problem("policy", message("is not that of the pool: make another, or leave it out here")))
    if problems:
        raise InvalidInputError(problems)
    return practitioners

"""The review of a therapist's credentials: one decision for one day, with findings and the next date that matters."""

import attrs

from occupational_therapy.credentials.days import recorded_on
from occupational_therapy.credentials.due import DueDate, due_dates
from occupational_therapy.credentials.own_checks import LIVE_REGISTER_RULE
from occupational_therapy.credentials.policy import Policy
from occupational_therapy.credentials.practitioner import Practitioner
from occupational_therapy.credentials.question import Question
from occupational_therapy.credentials.regulators import REGULATORS
from occupational_therapy.credentials.regulators import regulator as regulator_of
from occupational_therapy.credentials.rules import rules_on
from occupational_therapy.credentials.standing import Answer, MayPractise
from occupational_therapy.kernel.dates import Date, DateLike
from occupational_therapy.kernel.document import Section, listing, section
from occupational_therapy.kernel.errors import NotInForceError
from occupational_therapy.kernel.fields import accept, choice, instance
from occupational_therapy.kernel.findings import Basis, Finding, Severity, judge, points
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.specialisms import AgeGroup

__all__ = ["Decision", "review"]


@attrs.frozen(kw_only=True)
class Decision:
    """What the records say of a therapist on a day. It is no statement of the live register.

    Attributes:
        practitioner: The therapist's identifier.
        on: The day.
        regulator: The key of the register that is the law.
        may_practise: What the law says; no policy and no expectation changes it.
        findings: What was found, of every basis.
        due: Everything due on the day or after it, the next first.
    """

    practitioner: str
    on: Date
    regulator: str
    may_practise: MayPractise
    findings: tuple[Finding, ...]
    due: tuple[DueDate, ...]

    @property
    def suitable(self) -> Answer:
        """Whether the commissioner's policy is met: no where a finding of policy stops, unknown where one warns."""
        severities = {each.severity for each in self.by_basis(Basis.COMMISSIONER_POLICY)}
        if Severity.STOP in severities:
            return Answer.NO
        return Answer.UNKNOWN if Severity.WARNING in severities else Answer.YES

    @property
    def next_due(self) -> DueDate | None:
        """The next date that matters; None where no date is on record."""
        return self.due[0] if self.due else None

    @property
    def advice(self) -> Message:
        """What always has to be done besides."""
        return message("Check the live register of the {authority}", authority=REGULATORS[self.regulator].authority)

    def by_basis(self, basis: Basis | str) -> tuple[Finding, ...]:
        """The findings of one basis.

        >>> from occupational_therapy.credentials import Policy, Practitioner, review
        >>> decision = review(Practitioner(id="P1"), on="2026-11-23", policy=Policy())
        >>> [each.rule for each in decision.by_basis("professional_body")]
        ['professional_membership']
        """
        return tuple(each for each in self.findings if each.basis == basis)

    def outline(self) -> Section:
        """The decision as a case manager reads it."""
        return section(
            message("Credentials of {practitioner} on {day}", practitioner=self.practitioner, day=self.on),
            message("May practise in law: {answer}", answer=self.may_practise.label),
            message("Commissioner's policy: {answer}", answer=self.suitable.label),
            self.advice,
            *(self._findings_of(basis) for basis in Basis),
            section(message("Next dates"), listing(*(each.line() for each in self.due))) if self.due else None,
        )

    def _findings_of(self, basis: Basis) -> Section | None:
        found = [each for each in self.by_basis(basis) if each.rule != LIVE_REGISTER_RULE.key]
        return section(_TITLES[basis], points(found)) if found else None


_TITLES = {
    Basis.LAW: message("Law"),
    Basis.PROFESSIONAL_BODY: message("Professional body"),
    Basis.COMMISSIONER_POLICY: message("Commissioner's policy"),
    Basis.PUBLICATION: message("Published method"),
    Basis.LIBRARY: message("This library's own checks"),
}


_NO_CHANGE = Policy()


def _age_group_or_none(value: AgeGroup | str | None) -> AgeGroup | None:
    return None if value is None else choice(AgeGroup, value)


def review(
    practitioner: Practitioner,
    on: DateLike,
    policy: Policy = _NO_CHANGE,
    for_client: AgeGroup | str | None = None,
    *,
    regulator: str = "hcpc",
) -> Decision:
    """Whether a therapist may practise on a day, whether a policy is met, and what is due next.

    Args:
        practitioner: The therapist, with everything on record.
        on: The day.
        policy: What whoever instructs asks for beyond the law.
        for_client: The client's age group, for the workforce of criminal record checks.
        regulator: The key of the register that is the law where the work is done.

    Raises:
        InvalidInputError: An argument cannot be. Of the therapist's records nothing raises: they are judged.
        UnknownKeyError: There is no such register here.
        NoRuleError: The register is known and not built: nothing is judged under it.
        NotInForceError: The register had not been opened by the day.

    >>> from occupational_therapy.credentials import Cover, Registration
    >>> from occupational_therapy.kernel.dates import Period
    >>> entry = Registration(
    ...     number="OT012345", status="registered", period=Period(start="2025-11-01", end="2027-10-31")
    ... )
    >>> cover = Cover(source="policy", period=Period(start="2026-01-01", end="2026-12-31"))
    >>> decision = review(Practitioner(id="P1", registrations=[entry], cover=[cover]), on="2026-11-23")
    >>> decision.may_practise.value, decision.suitable.value
    ('yes', 'unknown')
    >>> print(decision.next_due.line())
    2026-12-31: last day of cover by insurance policy
    """
    register, day = regulator_of(regulator), recorded_on(on, "on")
    if day not in register.established:
        raise NotInForceError(f"{register.key}_register", str(day), str(register.established.start))
    question = Question(
        practitioner=accept("practitioner", instance(Practitioner, practitioner)),
        on=day,
        policy=accept("policy", instance(Policy, policy)),
        regulator=register,
        for_client=accept("for_client", _age_group_or_none(for_client)),
    )
    return Decision(
        practitioner=practitioner.id,
        on=day,
        regulator=register.key,
        may_practise=question.may_practise,
        findings=judge(rules_on(register, day), question),
        due=due_dates(question),
    )

"""On what footing a plan stands: agreed with the client, or decided in their best interests."""

from collections.abc import Iterator
from typing import TypeVar

from occupational_therapy.goals import Agreement
from occupational_therapy.kernel.fields import choice
from occupational_therapy.kernel.findings import Finding, Rule, Severity
from occupational_therapy.kernel.messages import message

__all__ = ["agreement_recorded", "to_agreement"]

Subject = TypeVar("Subject")


def to_agreement(value: Agreement | str) -> Agreement:
    """A field's footing; for use as a converter."""
    return choice(Agreement, value)


def agreement_recorded(rule: Rule[Subject], agreement: Agreement) -> Iterator[Finding]:
    """A finding of a rule where it is not recorded whether the client agreed."""
    if agreement is Agreement.NOT_RECORDED:
        what = message("it is not recorded whether the client agreed to the plan")
        yield rule.finding(Severity.WARNING, what, "agreement")

"""Which of several certificates answers what a policy asks, and what is wrong with one that does not."""

from collections.abc import Iterable, Iterator

from occupational_therapy.credentials.check import Check
from occupational_therapy.credentials.check_level import Workforce
from occupational_therapy.credentials.policy import Policy
from occupational_therapy.kernel.dates import Date
from occupational_therapy.kernel.messages import Message, message

__all__ = ["best_of", "faults"]


def best_of(checks: Iterable[Check], policy: Policy, workforce: Workforce | None, on: Date) -> Check | None:
    """The certificate that answers best: deep enough, of the client's workforce, and known the latest.

    None where none of them will do.
    """
    fitting = [each for each in checks if not any(faults(each, policy, workforce, on))]
    if len(fitting) == 1:
        return fitting[0]
    return max(fitting, key=lambda each: each.known_unchanged_on(on), default=None)


def faults(check: Check, policy: Policy, workforce: Workforce | None, on: Date) -> Iterator[Message]:
    """What is wrong with a certificate, besides its age."""
    if workforce is not None and workforce not in check.workforces:
        yield message("the certificate is not for the {workforce}", workforce=workforce.label)
    if not check.level.reaches(policy.check_level):
        yield message("the certificate does not go deep enough: {level}", level=check.level.label)
    looked = check.status_checked_on
    if check.status_unchanged is False and looked is not None and looked <= on:
        yield message("the status of the certificate has changed: a new one is needed")

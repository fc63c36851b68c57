"""What the law of the United Kingdom asks beside the register: membership in Scotland, and the data protection fee."""

from collections.abc import Iterator

from occupational_therapy.credentials.check import Check
from occupational_therapy.credentials.data_protection import DATA_PROTECTION_FEES
from occupational_therapy.credentials.question import Question
from occupational_therapy.credentials.schemes import SCHEMES
from occupational_therapy.credentials.sources import DATA_PROTECTION_2018, DATA_PROTECTION_2025
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.findings import Basis, Finding, Rule, Severity
from occupational_therapy.kernel.messages import message

__all__ = ["UNITED_KINGDOM", "membership_of_scotland"]

_SCOTLAND = "pvg"
_MEMBERSHIP = SCHEMES[_SCOTLAND].membership


def membership_of_scotland(question: Question) -> Check | None:
    """The latest membership of the scheme of Scotland on record by the day; None for none."""
    joined = [each for each in question.practitioner.checks if each.scheme == _SCOTLAND]
    known = [each for each in joined if each.issued_on <= question.on]
    return max(known, key=lambda each: each.issued_on, default=None)


def _membership(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    if question.policy.check_scheme != _SCOTLAND:
        return
    requirement, latest = _MEMBERSHIP.requirement(question.on), membership_of_scotland(question)
    if latest is None:
        yield rule.finding(
            Severity.WARNING,
            message(
                "no membership of the scheme of Scotland is on record: {requirement}", requirement=requirement.label
            ),
            "checks",
        )
        return
    until, place = latest.member_until(question.on), question.practitioner.checks.index(latest)
    if until is None and question.on >= _MEMBERSHIP.years_from:
        yield rule.finding(
            Severity.NOTE,
            message(
                "joined before {day}: {years} years of membership start with the letter that says so, and none is on"
                " record",
                day=_MEMBERSHIP.years_from,
                years=_MEMBERSHIP.years,
            ),
            f"checks[{place}].letter_on",
        )
    elif until is not None and until < question.on:
        yield rule.finding(
            Severity.STOP,
            message(
                "membership of the scheme of Scotland ran until {until}: {requirement}",
                until=until,
                requirement=requirement.label,
            ),
            f"checks[{place}].issued_on",
        )


def _data_protection(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    entry = question.practitioner.data_protection
    if entry is not None and entry.paid_until < question.on:
        yield rule.finding(
            Severity.WARNING,
            message(
                "the data protection fee was paid until {until}: it is due every twelve months, unless exempt",
                until=entry.paid_until,
            ),
            "data_protection.paid_until",
        )


UNITED_KINGDOM: tuple[Rule[Question], ...] = (
    Rule(
        key="pvg_membership",
        basis=Basis.LAW,
        summary=message("regulated roles in Scotland need membership of its scheme"),
        sources=_MEMBERSHIP.sources,
        check=_membership,
        in_force=Period(start=_MEMBERSHIP.required_from),
    ),
    Rule(
        key="data_protection_fee",
        basis=Basis.LAW,
        summary=message("whoever holds personal data pays the data protection fee, unless exempt"),
        sources=(DATA_PROTECTION_2018, DATA_PROTECTION_2025),
        check=_data_protection,
        in_force=Period(start=DATA_PROTECTION_FEES.entries[0].holds.start),
    ),
)
"""The rules of law that are no register's."""

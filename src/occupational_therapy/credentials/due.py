"""The dates that matter next, each with what it is, what gives it its force, and the rule it comes from."""

from collections.abc import Iterator

import attrs

from occupational_therapy.credentials.commissioning import (
    certificate_stands_until,
    training_stands_until,
)
from occupational_therapy.credentials.law import law_key
from occupational_therapy.credentials.membership import body_name
from occupational_therapy.credentials.order import OrderKind
from occupational_therapy.credentials.question import Question
from occupational_therapy.credentials.united_kingdom import membership_of_scotland
from occupational_therapy.kernel.dates import Date
from occupational_therapy.kernel.findings import Basis
from occupational_therapy.kernel.messages import Message, message

__all__ = ["DueDate", "due_dates", "recurring_dates"]


@attrs.frozen(kw_only=True)
class DueDate:
    """A date that matters.

    Attributes:
        on: The day.
        what: What it is.
        basis: What gives it its force.
        rule: The key of the rule it comes from.
    """

    on: Date
    what: Message
    basis: Basis
    rule: str

    def line(self) -> Message:
        """The date as one line of a document.

        >>> due = DueDate(on=Date(2027, 8, 1), what=message("renewal opens"), basis=Basis.LAW, rule="hcpc_renewal")
        >>> print(due.line())
        2027-08-01: renewal opens
        """
        return message("{day}: {what}", day=self.on, what=self.what)


def due_dates(question: Question) -> tuple[DueDate, ...]:
    """Everything on record that is due on the day asked about or after it, the next first."""
    found = [
        *_of_registration(question),
        *_of_orders(question),
        *_of_cover(question),
        *_of_certificate(question),
        *_of_memberships(question),
        *_of_training(question),
        *_of_duties(question),
        *_of_scotland(question),
        *_of_data_protection(question),
    ]
    return tuple(sorted((each for each in found if each.on >= question.on), key=lambda each: each.on))


def recurring_dates(question: Question) -> tuple[DueDate, ...]:
    """The next dates, from the day asked about on, of what falls due again and again: reviews and yearly duties."""
    found = [*_of_orders(question), *_of_duties(question)]
    return tuple(each for each in found if each.on >= question.on)


def _law(question: Question, on: Date, what: Message, rule: str) -> DueDate:
    return DueDate(on=on, what=what, basis=Basis.LAW, rule=law_key(question.regulator, rule))


def _of_registration(question: Question) -> Iterator[DueDate]:
    entry = question.registration
    last = question.ends_on
    if entry is None or last is None:
        return
    if question.on > last:
        until = question.short_readmission_until
        if until is not None:
            yield _law(question, until, message("last day of short readmission"), "renewal")
        return
    if question.regulator.parts.late is not None and entry.period.end is not None and entry.period.end < last:
        yield _law(question, entry.period.end, message("last day to renew registration in time"), "renewal")
        yield _law(question, last, message("last day of the late period"), "late_renewal")
        return
    window = question.renewal_window
    if window is None:
        yield _law(question, last, message("registration ends"), "renewal")
    else:
        yield _law(question, window.opens, message("renewal of registration opens"), "renewal")
        yield _law(question, last, message("last day to renew registration"), "renewal")


def _of_orders(question: Question) -> Iterator[DueDate]:
    entry = question.registration
    for order in () if entry is None else entry.orders:
        rule = question.regulator.parts.orders
        if order.starts_on > question.on:
            what = message("{order} takes effect", order=order.kind.label)
            yield _law(question, order.starts_on, what, "orders")
        if not order.in_force(question.on):
            continue
        if order.kind is OrderKind.STRIKING_OFF and rule is not None:
            what = message("first day on which restoration to the register can be applied for")
            yield _law(question, rule.restoration_from(order.starts_on), what, "orders")
        review = None if rule is None else rule.next_review(order, question.on)
        if review is not None:
            yield _law(question, review, message("review of the {order}", order=order.kind.label), "orders")
        elif order.kind is OrderKind.CAUTION and order.ends_on is not None:
            yield _law(question, order.ends_on, message("{order} ends", order=order.kind.label), "orders")


def _of_cover(question: Question) -> Iterator[DueDate]:
    for cover in question.running_cover:
        if cover.period.end is not None:
            what = message("last day of cover by {source}", source=cover.source.label)
            yield _law(question, cover.period.end, what, "indemnity")


def _of_certificate(question: Question) -> Iterator[DueDate]:
    check = question.certificate
    if check is None:
        return
    for day, what in (
        (certificate_stands_until(check, question), message("a new criminal record check is due by this policy")),
        (check.subscribed_until, message("last day to renew the Update Service")),
    ):
        if day is None:
            continue
        yield DueDate(on=day, what=what, basis=Basis.COMMISSIONER_POLICY, rule="certificate")


def _of_memberships(question: Question) -> Iterator[DueDate]:
    for each in question.practitioner.memberships:
        if question.on in each.period and each.period.end is not None:
            yield DueDate(
                on=each.period.end,
                what=message("last day of membership of {body}", body=body_name(each.body)),
                basis=Basis.PROFESSIONAL_BODY,
                rule="professional_membership",
            )


def _of_training(question: Question) -> Iterator[DueDate]:
    for need in question.policy.required_training:
        until = training_stands_until(need, question)
        if until is not None:
            yield DueDate(
                on=until,
                what=message("training in {topic} is due again", topic=need.topic.label),
                basis=Basis.COMMISSIONER_POLICY,
                rule="training",
            )


def _of_duties(question: Question) -> Iterator[DueDate]:
    if question.registration is None:
        return
    for duty in question.regulator.duties:
        day = duty.next_due(question.on)
        if day in duty.in_force:
            yield _law(question, day, duty.what, "duties")


def _of_scotland(question: Question) -> Iterator[DueDate]:
    if question.policy.check_scheme != "pvg":
        return
    latest = membership_of_scotland(question)
    until = None if latest is None else latest.member_until(question.on)
    if until is not None:
        what = message("last day to renew membership of the scheme of Scotland")
        yield DueDate(on=until, what=what, basis=Basis.LAW, rule="pvg_membership")


def _of_data_protection(question: Question) -> Iterator[DueDate]:
    entry = question.practitioner.data_protection
    if entry is not None:
        what = message("last day of the data protection fee paid")
        yield DueDate(on=entry.paid_until, what=what, basis=Basis.LAW, rule="data_protection_fee")

"""Everything due in a period, as a calendar that a person can read."""

from collections.abc import Iterator

import attrs

from occupational_therapy.credentials.days import days_on, recorded_on
from occupational_therapy.credentials.due import DueDate, due_dates, recurring_dates
from occupational_therapy.credentials.policy import Policy
from occupational_therapy.credentials.practitioner import Practitioner
from occupational_therapy.credentials.question import Question
from occupational_therapy.credentials.regulators import REGULATORS
from occupational_therapy.credentials.regulators import regulator as regulator_of
from occupational_therapy.kernel.dates import Date, DateLike, Period
from occupational_therapy.kernel.document import Section, section, table
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.fields import accept, choice, instance
from occupational_therapy.kernel.messages import message
from occupational_therapy.specialisms import AgeGroup

__all__ = ["Calendar", "calendar"]


@attrs.frozen(kw_only=True)
class Calendar:
    """What is due in a period, by the records: nothing is taken to be renewed, and nothing to be missed.

    Attributes:
        practitioner: The therapist's identifier.
        regulator: The key of the register that is the law.
        period: The days, both ends included.
        due: What is due, in order.
    """

    practitioner: str
    regulator: str
    period: Period
    due: tuple[DueDate, ...]

    def outline(self) -> Section:
        """The calendar as a table."""
        rows = [(each.on, each.what, each.basis.label) for each in self.due]
        return section(
            message(
                "Due for {practitioner} from {start} to {end}",
                practitioner=self.practitioner,
                start=self.period.start,
                end=self.period.end,
            ),
            table((message("Day"), message("What"), message("Basis")), [*rows])
            if rows
            else message("Nothing on record is due in this period"),
            message("Check the live register of the {authority}", authority=REGULATORS[self.regulator].authority),
        )


_NO_CHANGE = Policy()


def _age_group_or_none(value: AgeGroup | str | None) -> AgeGroup | None:
    return None if value is None else choice(AgeGroup, value)


def calendar(  # noqa: PLR0913 - what review() takes, with two days for one
    practitioner: Practitioner,
    start: DateLike,
    end: DateLike,
    policy: Policy = _NO_CHANGE,
    for_client: AgeGroup | str | None = None,
    *,
    regulator: str = "hcpc",
) -> Calendar:
    """Everything due from a day to another, both included, by the records as they are.

    Args:
        practitioner: The therapist, with everything on record.
        start: The first day.
        end: The last day.
        policy: What whoever instructs asks for beyond the law.
        for_client: The client's age group, for the workforce of criminal record checks.
        regulator: The key of the register that is the law where the work is done.

    Raises:
        InvalidInputError: An argument cannot be, or the end is before the start.
        UnknownKeyError: There is no such register here.
        NoRuleError: The register is known and not built.

    >>> from occupational_therapy.credentials import Cover
    >>> years = [Period(start=f"{year}-01-01", end=f"{year}-12-31") for year in (2026, 2027)]
    >>> cover = [Cover(source="policy", period=year) for year in years]
    >>> found = calendar(Practitioner(id="P1", cover=cover), "2026-11-23", "2027-12-31")
    >>> [str(each.on) for each in found.due]
    ['2026-12-31', '2027-12-31']
    """
    first, last = recorded_on(start, "start"), recorded_on(end, "end")
    if last < first:
        raise InvalidInputError.of(
            "end", message("{end} is before the start, {start}", end=str(last), start=str(first))
        )
    question = Question(
        practitioner=accept("practitioner", instance(Practitioner, practitioner)),
        on=first,
        policy=accept("policy", instance(Policy, policy)),
        regulator=regulator_of(regulator),
        for_client=accept("for_client", _age_group_or_none(for_client)),
    )
    period = Period(start=first, end=last)
    found = dict.fromkeys(each for each in _due(question, period) if each.on in period)
    return Calendar(
        practitioner=practitioner.id,
        regulator=question.regulator.key,
        period=period,
        due=tuple(sorted(found, key=lambda each: each.on)),
    )


def _due(question: Question, period: Period) -> Iterator[DueDate]:
    """What is due as seen from the first day, and from each later day on which something on record begins."""
    for day in sorted({question.on, *(each for each in _begins(question.practitioner) if each in period)}):
        yield from due_dates(attrs.evolve(question, on=day))
    asked: Date | None = question.on
    while asked is not None and asked in period:
        coming = [*recurring_dates(attrs.evolve(question, on=asked))]
        yield from coming
        asked = min((days_on(each.on, 1) for each in coming), default=None)


def _begins(practitioner: Practitioner) -> Iterator[Date]:
    for records in (practitioner.registrations, practitioner.cover, practitioner.memberships):
        yield from (each.period.start for each in records if each.period.start is not None)
    for entry in practitioner.registrations:
        yield from (order.starts_on for order in entry.orders)

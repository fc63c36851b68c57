"""A register and the body that keeps it: one shape for all of them, made of rules that hold by date.

A part that a register does not have here raises :class:`NoRuleError` when it is asked for, with the reason.
"""

import re
from collections.abc import Iterable, Iterator
from typing import TypeVar

import attrs

from occupational_therapy.credentials.absent import NoRuleError
from occupational_therapy.credentials.compact import CompactRule
from occupational_therapy.credentials.cover import CoverDuty
from occupational_therapy.credentials.cycle import Cycle, CycleRule, FirstPeriod, Window
from occupational_therapy.credentials.days import on_day, recorded_on
from occupational_therapy.credentials.development import DevelopmentRule
from occupational_therapy.credentials.fees import FeeRule, FirstFees
from occupational_therapy.credentials.number import NumberFormat, RegistrationNumber, number_as_given
from occupational_therapy.credentials.order import OrderRule
from occupational_therapy.credentials.parts import Parts
from occupational_therapy.credentials.practising import CertificateRule, LateRule, YearlyDuty, to_duties
from occupational_therapy.credentials.quota import QuotaRule
from occupational_therapy.credentials.recency import AbsenceRule, RecencyRule
from occupational_therapy.credentials.renewal import Readmission, RenewalRule
from occupational_therapy.credentials.returning import ReturnRule
from occupational_therapy.kernel.dates import Date, DateLike, Period, to_date
from occupational_therapy.kernel.document import Section, listing, section
from occupational_therapy.kernel.errors import NotInForceError, Problem
from occupational_therapy.kernel.fields import accept, each, flag, instance, settle, text
from occupational_therapy.kernel.messages import Message, Verbatim, message
from occupational_therapy.kernel.provenance import Source, sources_of

__all__ = ["ProtectedTitle", "Regulator"]

T = TypeVar("T")

# an apostrophe belongs to its word: an occupational therapist's assistant is none
_WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")


@attrs.frozen(kw_only=True)
class ProtectedTitle:
    """A title that only people on the register may use.

    Attributes:
        title: The title; case and punctuation do not matter.
        holds: The days on which it is protected.
        sources: What this rests on.
    """

    title: str = attrs.field(converter=text)
    holds: Period
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def words(self) -> str:
        """The title as it is compared."""
        return _plain(self.title)


def _plain(title: str) -> str:
    return " ".join(_WORD.findall(title.casefold()))


def _titles(values: Iterable[ProtectedTitle]) -> tuple[ProtectedTitle, ...]:
    return each(lambda value: instance(ProtectedTitle, value), values)


def _parts(value: Parts) -> Parts:
    return instance(Parts, value)


def _opened(regulator: "Regulator") -> Iterator[Problem]:
    if regulator.established.start is None:
        yield Problem("established.start", message("is missing: say since when the register is known"))
    if not regulator.sources:
        yield Problem("sources", message("are none: say what registration rests on"))


@attrs.frozen(kw_only=True)
class Regulator:
    """A regulator with the rules of its register.

    Attributes:
        key: Its name in the catalogue.
        authority: The body that keeps it, by its own name, never translated.
        territory: Where its register is the law.
        established: The days on which the register exists.
        titles: The titles it protects.
        licenses: Whether an entry is what makes practice lawful; a body that only certifies gives no such right.
        parts: Its rules, each declared or said to be lacking.
        duties: What falls due on the same day every year.
        checked: The day its facts were last checked.
        sources: What registration itself rests on.
    """

    key: str
    authority: str = attrs.field(converter=text)
    territory: Message
    established: Period
    titles: tuple[ProtectedTitle, ...] = attrs.field(converter=_titles)
    licenses: bool = attrs.field(default=True, converter=flag)
    parts: Parts = attrs.field(converter=_parts)
    duties: tuple[YearlyDuty, ...] = attrs.field(default=(), converter=to_duties)
    checked: Date = attrs.field(converter=to_date)
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self, _opened)

    @property
    def numbers(self) -> NumberFormat:
        """How its numbers are written."""
        return self._declared(self.parts.numbers, "numbers")

    @property
    def cycles(self) -> CycleRule:
        """How registration runs."""
        return self._declared(self.parts.cycles, "cycles")

    @property
    def renewal(self) -> RenewalRule:
        """Its notices and warnings of renewal, and how registration is got back."""
        return self._declared(self.parts.renewal, "renewal")

    @property
    def late(self) -> LateRule:
        """Renewal after the last day."""
        return self._declared(self.parts.late, "late")

    @property
    def certificate(self) -> CertificateRule:
        """The certificate that runs for a term of its holder's own."""
        return self._declared(self.parts.certificate, "certificate")

    @property
    def fees(self) -> FeeRule:
        """What it costs."""
        return self._declared(self.parts.fees, "fees")

    @property
    def returning(self) -> ReturnRule:
        """The updating that people who come back to practice must do."""
        return self._declared(self.parts.returning, "returning")

    @property
    def absence(self) -> AbsenceRule:
        """How long somebody may be away before their competence is looked at."""
        return self._declared(self.parts.absence, "absence")

    @property
    def recency(self) -> RecencyRule:
        """The hours of practice it asks for."""
        return self._declared(self.parts.recency, "recency")

    @property
    def orders(self) -> OrderRule:
        """What its panels can order."""
        return self._declared(self.parts.orders, "orders")

    @property
    def development(self) -> DevelopmentRule:
        """Its standards of professional development."""
        return self._declared(self.parts.development, "development")

    @property
    def quota(self) -> QuotaRule:
        """The development that it counts."""
        return self._declared(self.parts.quota, "quota")

    @property
    def cover(self) -> CoverDuty:
        """What it asks of indemnity."""
        return self._declared(self.parts.cover, "cover")

    @property
    def compact(self) -> CompactRule:
        """The compact its registrants can practise under in other states."""
        return self._declared(self.parts.compact, "compact")

    def number(self, text: str) -> RegistrationNumber:
        """The registration number in a text; kept as it is where the register's format is not known here.

        Raises:
            InvalidInputError: The text cannot be a number of this register.

        >>> from occupational_therapy.credentials import regulator
        >>> str(regulator("hcpc").number("PH123456").profession)
        'physiotherapy'
        """
        return number_as_given(self.key, text) if self.parts.numbers is None else self.parts.numbers.read(text)

    def cycle(self, on: DateLike) -> Cycle:
        """The registration cycle a day lies in.

        Raises:
            NotInForceError: The day lies before the first cycle that is known.

        >>> from occupational_therapy.credentials import regulator
        >>> str(regulator("hcpc").cycle(on="2026-11-23").renewal_opens)
        '2027-08-01'
        """
        return self.cycles.cycle(on)

    def window(self, year: int) -> Window:
        """The renewal window that closes in a year.

        Raises:
            InvalidInputError: No window closes in that year.
            NotInForceError: The year lies before the first window that is known.

        >>> from occupational_therapy.credentials import regulator
        >>> str(regulator("hcpc").window(2015).opens)
        '2015-08-03'
        """
        return self.cycles.window(year)

    def first_period(self, registered_on: DateLike) -> FirstPeriod:
        """The first registration of somebody who joins on a day.

        >>> from occupational_therapy.credentials import regulator
        >>> str(regulator("hcpc").first_period("2023-07-20").ends_on)
        '2023-10-31'
        """
        return self.cycles.first_period(registered_on)

    def first_fees(
        self,
        registered_on: DateLike,
        *,
        qualification_awarded_on: DateLike | None = None,
        approved_uk_qualification: bool | None = None,
    ) -> FirstFees:
        """What is due for the cycle somebody joins in; see :meth:`FeeRule.first_fees`.

        >>> from occupational_therapy.credentials import regulator
        >>> regulator("hcpc").first_fees("2025-11-01").due
        Money('246.68', 'GBP')
        """
        return self.fees.first_fees(
            self.cycle(on_day(registered_on, "registered_on")),
            registered_on,
            qualification_awarded_on=qualification_awarded_on,
            approved_uk_qualification=approved_uk_qualification,
        )

    def registered_until(self, ends_on: DateLike, warning_sent_on: DateLike | None = None) -> Date:
        """The last day on the register of somebody who does not renew a registration that ends on a day.

        It is the deadline of the renewal window, or the last day of the period that a warning opened, whichever is
        later; where no window closes with the registration, its own last day stands for the deadline.

        >>> from occupational_therapy.credentials import regulator
        >>> hcpc = regulator("hcpc")
        >>> str(hcpc.registered_until("2025-10-31", warning_sent_on="2025-10-25"))
        '2025-11-07'
        >>> str(hcpc.registered_until("2015-10-31"))
        '2015-11-30'
        """
        end = recorded_on(ends_on, "ends_on")
        days = [end, *self._deadline(end)]
        if self.parts.late is not None:
            days.append(self.parts.late.last_day(end))
        if warning_sent_on is not None:
            days.append(self.renewal.warning_ends(warning_sent_on))
        return max(days)

    def readmission(self, lapsed_on: DateLike, asked_on: DateLike) -> Readmission:
        """How to come back after a registration whose last day is known, and what it costs on a day.

        >>> from occupational_therapy.credentials import regulator
        >>> regulator("hcpc").readmission("2025-10-31", "2025-11-30").fee
        Money('246.68', 'GBP')
        """
        return self.renewal.readmission(lapsed_on, asked_on, self.fees)

    def protects(self, title: str, on: DateLike) -> bool:
        """Whether a title is, or holds, one that is protected on a day: in any writing, and for several people too.

        >>> from occupational_therapy.credentials import regulator
        >>> protects = regulator("hcpc").protects
        >>> protects("Senior Occupational Therapist", on="2026-11-23"), protects("OT assistant", on="2026-11-23")
        (True, False)
        """
        words, day = _plain(accept("title", text(title))), on_day(on)
        return any(
            day in each.holds and re.search(rf"(^| ){re.escape(each.words)}s?( |$)", words) is not None
            for each in self.titles
        )

    def outline(self) -> Section:
        """The register with what it protects and what it rests on."""
        return section(
            Verbatim(self.authority),
            message("Register for {territory}", territory=self.territory),
            message("Protected title: {titles}", titles=tuple(each.title for each in self.titles))
            if self.titles
            else None,
            message("This library cannot know who is on it today: check the live register"),
            section(message("What this library does not know of it"), listing(*self._unknown()))
            if self._unknown()
            else None,
            section(message("Sources"), listing(*(message("{source}", source=str(each)) for each in self.sources))),
        )

    def _unknown(self) -> list[Message]:
        return [lack.why for lack in self.parts.lacks if self.parts.is_unknown(lack.part)]

    def _declared(self, part: T | None, name: str) -> T:
        if part is None:
            raise NoRuleError(self.key, name, str(self.parts.lack(name).why))
        return part

    def _deadline(self, end: Date) -> list[Date]:
        if self.parts.cycles is None:
            return []
        try:
            cycle = self.cycle(end)
        except NotInForceError:
            return self.parts.cycles.moved_deadlines(end)
        return [cycle.renewal_closes] if cycle.end == end else []

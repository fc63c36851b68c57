"""The registers of other countries (section 14 of the sheet: IE, AU, NZ, US, CA, ZA)."""

from decimal import Decimal

import attrs
import pytest

from occupational_therapy.credentials import (
    Activity,
    CertificateRule,
    LateStanding,
    NoRuleError,
    PractisedHours,
    Quota,
    QuotaCount,
    RecencyTest,
    RenewalStatus,
    YearlyDuty,
    regulator,
)
from occupational_therapy.credentials.compact import CompactRule
from occupational_therapy.credentials.cycle import CycleRule
from occupational_therapy.credentials.practising import CertificateStatus
from occupational_therapy.credentials.quota import QuotaSpan, QuotaUnit, SpecialKind
from occupational_therapy.credentials.regulators.nbcot import ACCEPTED_FOR_LICENCE, NEEDED_FOR_LICENCE
from occupational_therapy.kernel.dates import Period, on_date
from occupational_therapy.kernel.errors import InvalidInputError, NotInForceError
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.money import Money

CORU, AHPRA, OTBNZ = regulator("coru"), regulator("ahpra"), regulator("otbnz")
NBCOT, COTO, HPCSA = regulator("nbcot"), regulator("coto"), regulator("hpcsa")


@pytest.mark.parametrize(
    ("key", "on", "start", "end", "opens"),
    [
        ("coru", "2015-04-01", "2015-04-01", "2016-03-31", "2016-03-01"),
        ("coru", "2028-02-29", "2027-04-01", "2028-03-31", "2028-03-01"),
        ("ahpra", "2012-07-01", "2011-12-01", "2012-11-30", None),
        ("ahpra", "2025-11-30", "2024-12-01", "2025-11-30", None),
        ("ahpra", "2025-12-01", "2025-12-01", "2026-11-30", None),
        ("otbnz", "2027-03-31", "2026-04-01", "2027-03-31", None),
        ("otbnz", "2027-04-01", "2027-04-01", "2028-03-31", None),
        ("coto", "2026-05-31", "2025-06-01", "2026-05-31", "2026-03-01"),
        ("coto", "2026-06-01", "2026-06-01", "2027-05-31", "2027-03-01"),
    ],
)
def test_registration_years(key: str, on: str, start: str, end: str, opens: str | None) -> None:
    """Every register has its own year (IE-03, AU-02, NZ-02, CA-02); some do not say when renewal opens."""
    cycle = regulator(key).cycle(on)

    assert (start, end, end) == (str(cycle.start), str(cycle.end), str(cycle.renewal_closes))
    assert opens == (None if cycle.renewal_opens is None else str(cycle.renewal_opens))


@pytest.mark.parametrize(
    ("key", "on"), [("coru", "2015-03-31"), ("ahpra", "2012-06-30"), ("otbnz", "2003-09-17"), ("coto", "2016-12-31")]
)
def test_before_the_first_year(key: str, on: str) -> None:
    """The day before the first one known raises."""
    with pytest.raises(NotInForceError):
        regulator(key).cycle(on)


@pytest.mark.parametrize(
    ("key", "on", "expected"),
    [
        ("coru", "2026-02-28", False),
        ("coru", "2026-03-01", True),
        ("coru", "2026-03-31", True),
        ("ahpra", "2026-03-01", None),
    ],
)
def test_whether_renewal_is_open(key: str, on: str, *, expected: bool | None) -> None:
    """Where it is not known when renewal opens, nothing is said of the days before the deadline."""
    assert expected is regulator(key).cycle(on).window_open(on)


def test_a_cycle_is_asked_about_a_day_after_it() -> None:
    """After its deadline a cycle cannot be renewed into the next, wherever renewal opens."""
    assert AHPRA.cycle("2025-11-30").window_open("2025-12-01") is False


def test_a_window_that_is_not_known() -> None:
    """Asking for the window of a register whose renewal opens on an unknown day raises."""
    with pytest.raises(NoRuleError, match="ahpra_year has no renewal window here"):
        AHPRA.window(2026)


@pytest.mark.parametrize(
    ("renewed", "asked", "due", "overdue"),
    [
        ("2025-03-31", "2026-03-31", "2026-03-31", False),
        ("2025-03-31", "2026-04-01", "2026-03-31", True),
        ("2025-03-01", None, "2026-03-31", None),
        ("2025-02-28", None, "2025-03-31", None),
        ("2025-04-01", None, "2026-03-31", None),
    ],
)
def test_renewing_every_year(renewed: str, asked: str | None, due: str, *, overdue: bool | None) -> None:
    """A renewal in the window carries to the end of the next year, a late one to the end of its own (IE-03)."""
    found = CORU.cycles.renewal_due(renewed, asked)

    assert (due, overdue) == (str(found.due_on), found.overdue)


def test_asking_before_the_renewal() -> None:
    """A question about a day before the renewal cannot be."""
    with pytest.raises(InvalidInputError, match="asked_on: 2025-03-30 is before the renewal"):
        CORU.cycles.renewal_due("2025-03-31", "2025-03-30")


@pytest.mark.parametrize("years", [[30], [30, 30, 30], []])
def test_an_audit_looks_at_two_years(years: list[int]) -> None:
    """An audit in Ireland looks at two years, no more and no fewer (IE-04)."""
    with pytest.raises(InvalidInputError, match="an audit looks at 2"):
        CORU.quota.years_short(years, on="2023-04-01")


def test_years_are_not_counted_where_no_audit_is_known() -> None:
    """Where it is not known how many years an audit looks at, any number is taken."""
    assert (2,) == AHPRA.quota.years_short([20, 19, 20], on="2020-12-01")


@pytest.mark.parametrize(
    ("done", "special", "met", "short"),
    [
        (20, 5, True, 0),
        (19, 5, False, 1),
        (20, None, None, 0),
        (None, None, None, None),
        (19, None, False, 1),
    ],
)
def test_counted_hours(done: int | None, special: int | None, *, met: bool | None, short: int | None) -> None:
    """What is unknown makes the answer unknown, unless it is no for another reason (AU-04)."""
    count = AHPRA.quota.count(done, special, on="2026-11-23")

    assert met is count.met
    assert short == count.short


@pytest.mark.parametrize(("on", "needed"), [("2013-12-01", 30), ("2019-11-30", 30), ("2019-12-01", 20)])
def test_hours_through_time(on: str, needed: int) -> None:
    """Thirty hours were asked for until 30 November 2019, twenty from the next day (AU-04)."""
    assert needed == AHPRA.quota.count(0, on=on).needed


def test_a_part_is_no_more_than_the_whole() -> None:
    """No more is of a kind than was done."""
    with pytest.raises(InvalidInputError, match="done_special: 21 is more than all that was done, 20"):
        AHPRA.quota.count(20, 21, on="2026-11-23")


def test_a_record_is_counted_against_its_year() -> None:
    """What was done in a year is set against what was asked for in it (AU-04)."""
    record = [Activity(on="2019-01-01", kind="other", hours=25), Activity(on="2019-12-01", kind="other", hours=25)]
    year = AHPRA.cycle("2019-11-30")
    count = AHPRA.quota.recorded(record, year.start, year.end)

    assert (count.done, count.needed) == (Decimal(25), Decimal(30))
    assert count.met is False


def test_before_the_first_hours() -> None:
    """Before the standard of 2013 nothing is known."""
    with pytest.raises(NotInForceError):
        AHPRA.quota.count(30, on="2013-11-30")


@pytest.mark.parametrize(("live", "ethics", "met"), [(60, 10, True), (59, 10, False), (60, 9, False), (None, 10, None)])
def test_live_units(live: int | None, ethics: int, *, met: bool | None) -> None:
    """Sixty units are live at any time, ten of them in ethics (ZA-02)."""
    assert met is HPCSA.quota.count_live(live, ethics, on="2026-11-23").met


def test_nothing_is_live_where_nothing_lapses() -> None:
    """Where nothing lapses nothing must be live, and no day of lapsing is given."""
    assert CORU.quota.count_live(None, None, on="2026-11-23").met is True
    assert CORU.quota.lapses_on("2026-01-01") is None


def test_a_quota_of_a_kind_names_the_kind() -> None:
    """Where so much of a kind is asked for, the kind is named."""
    with pytest.raises(InvalidInputError, match="special: is missing"):
        attrs.evolve(AHPRA.quota, special=None)


def test_words() -> None:
    """What is counted, kinds and statuses are said in words."""
    assert [str(each.label) for each in QuotaUnit] == ["hours", "credits", "units"]
    assert [str(each.label) for each in SpecialKind] == ["interactive", "in ethics, human rights or health law"]
    assert [str(each.label) for each in CertificateStatus] == ["in force", "not in force"]
    assert [str(each.label) for each in RenewalStatus] == ["in time", "in the late period", "lapsed"]
    assert [each.value for each in QuotaSpan] == ["registration_year", "rolling", "term"]
    assert str(RecencyTest(hours=150, years=1).label) == "150 hours in 1 year"
    assert QuotaCount(needed=Quota(amount=1).amount, needed_special=Quota(amount=0).amount, done=None,
                      done_special=None).met is None  # fmt: skip


@pytest.mark.parametrize(
    ("on", "status", "fee", "practise"),
    [
        ("2025-11-30", "in_time", False, True),
        ("2025-12-01", "late", True, True),
        ("2025-12-31", "late", True, True),
        ("2026-01-01", "lapsed", False, False),
    ],
)
def test_the_late_period(on: str, status: str, *, fee: bool, practise: bool) -> None:
    """For one month more renewal is taken with a late fee (AU-03)."""
    standing = AHPRA.late.standing("2025-11-30", on=on)

    assert (status, fee, practise) == (standing.status, standing.late_fee, standing.may_practise)
    assert standing == LateStanding(status=RenewalStatus(status))


@pytest.mark.parametrize(
    ("hours", "on", "met", "short"),
    [
        ({5: 750, 3: 0, 1: 0}, "2026-11-23", True, 0),
        ({5: 749, 3: 450, 1: 0}, "2026-11-23", True, 0),
        ({5: 749, 3: 449, 1: 150}, "2026-11-23", True, 0),
        ({5: 749, 3: 449, 1: 149}, "2026-11-23", False, 1),
        ({5: 749, 3: None, 1: 149}, "2026-11-23", None, None),
        ({5: 750}, "2026-11-23", True, 0),
        ({}, "2026-11-23", None, None),
        ({5: 720}, "2019-11-30", True, 0),
        ({5: 719}, "2019-11-30", False, 1),
        ({5: 720}, "2019-12-01", None, None),
    ],
)
def test_recent_practice(hours: dict[int, int | None], on: str, *, met: bool | None, short: int | None) -> None:
    """One of the tests of the day is enough; unknown hours leave it open (AU-05)."""
    check = AHPRA.recency.check([PractisedHours(years=years, hours=each) for years, each in hours.items()], on=on)

    assert met is check.met
    assert short == check.short


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ([(3, 460), (5, 400)], "cannot go with"),
        ([(3, 1), (3, 1)], "cannot go with"),
        (None, "is not a list"),
    ],
)
def test_hours_that_cannot_be(given: list[tuple[int, int]] | None, problem: str) -> None:
    """Fewer years hold no more hours than more years, and each is given once."""
    practised = [PractisedHours(years=years, hours=hours) for years, hours in given] if given else given
    with pytest.raises(InvalidInputError, match=problem):
        AHPRA.recency.check(practised, on="2026-11-23")  # type: ignore[arg-type] # what untyped callers give


@pytest.mark.parametrize(("years", "hours"), [(0, 1), (1, -1), (True, 1)])
def test_impossible_hours(years: int, hours: int) -> None:
    """No years, and negative hours, are none."""
    with pytest.raises(InvalidInputError):
        PractisedHours(years=years, hours=hours)


def test_the_years_looked_back_over() -> None:
    """The longest test of the day says how far back hours count (AU-05, CA-03)."""
    assert str(AHPRA.recency.window("2026-11-30").start) == "2021-12-01"
    assert str(COTO.recency.window("2024-02-29").start) == "2021-03-01"


def test_recency_holds_a_test() -> None:
    """Hours of practice without any test are no rule."""
    tests = AHPRA.recency.tests
    with pytest.raises(InvalidInputError, match="holds no test"):
        attrs.evolve(AHPRA.recency, tests=attrs.evolve(tests, entries=(attrs.evolve(tests.entries[0], value=()),)))


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2022-05-01", "2025-05-01", False),
        ("2022-05-01", "2025-05-02", True),
        ("2024-02-29", "2027-02-28", False),
        ("2024-02-29", "2027-03-01", True),
        (None, "2027-03-01", None),
        ("2024-02-29", None, None),
    ],
)
def test_time_away(start: str | None, end: str | None, *, expected: bool | None) -> None:
    """More than three years away ask for competence to be shown; exactly three do not (NZ-03)."""
    assert expected is OTBNZ.absence.assessed(start, end)


def test_a_time_away_runs_forward() -> None:
    """A time away does not end before it begins."""
    with pytest.raises(InvalidInputError, match="away_to"):
        OTBNZ.absence.assessed("2026-01-02", "2026-01-01")


@pytest.mark.parametrize(
    ("key", "ends", "on", "expected"),
    [
        ("otbnz", "2027-03-31", "2026-03-31", None),
        ("otbnz", "2027-03-31", "2026-04-01", "active"),
        ("otbnz", "2027-03-31", "2027-03-31", "active"),
        ("otbnz", "2027-03-31", "2027-04-01", "inactive"),
        ("nbcot", "2027-03-31", "2024-03-31", None),
        ("nbcot", "2027-03-31", "2024-04-01", "active"),
        ("nbcot", "2027-03-31", "2027-04-01", "inactive"),
    ],
)
def test_certificates(key: str, ends: str, on: str, expected: str | None) -> None:
    """A certificate says something of its own term and of the days after it (NZ-02, US-01)."""
    assert expected == regulator(key).certificate.status(ends, on)


def test_when_a_certificate_is_renewed() -> None:
    """Renewal of certification opens in January (US-01); of a practising certificate it is not known when."""
    assert str(NBCOT.certificate.renewal_opens("2027-03-31")) == "2027-01-01"
    assert OTBNZ.certificate.renewal_opens("2027-03-31") is None
    assert isinstance(NBCOT.certificate, CertificateRule)


@pytest.mark.parametrize(
    ("completed", "asked", "eligible", "over"),
    [
        ("2024-02-29", "2026-02-27", "2026-02-28", False),
        ("2024-02-29", "2026-02-28", "2026-02-28", True),
        (None, "2026-02-28", None, True),
        ("2024-02-29", None, "2026-02-28", None),
    ],
)
def test_the_compact(completed: str | None, asked: str | None, eligible: str | None, *, over: bool | None) -> None:
    """Two years after the last requirement of an adverse action the wait is over (US-05)."""
    privilege = NBCOT.compact.privilege(
        home_licence_expires_on=None, adverse_action_completed_on=completed, asked_on=asked
    )

    assert eligible == (None if privilege.eligible_from is None else str(privilege.eligible_from))
    assert over is privilege.waiting_period_over
    assert privilege.ends_on is None


def test_what_the_compact_charges() -> None:
    """The commission charges 75 dollars; certification is needed for a licence in one state (US-04, US-05)."""
    assert isinstance(NBCOT.compact, CompactRule)
    assert str(NBCOT.compact.report_by("2026-02-01")) == "2026-03-03"
    assert NBCOT.compact.commission_fee == Money("75", "USD")
    assert len(ACCEPTED_FOR_LICENCE) == 12
    assert set(NEEDED_FOR_LICENCE) <= set(ACCEPTED_FOR_LICENCE)


def test_what_insurance_has_to_be() -> None:
    """Five million dollars, five years of tail, nothing deducted, changes told within thirty days (CA-04)."""
    terms = COTO.cover.terms_on("2026-05-31")

    assert (terms.run_off_years, terms.deductible, terms.tell_within_days) == (5, False, 30)
    assert terms.met(Money("5000000.00", "CAD")) is True
    assert terms.met(Money("5000000.00", "GBP")) is None
    assert terms.met(None) is None


@pytest.mark.parametrize("key", ["hcpc", "ahpra"])
def test_insurance_without_terms(key: str) -> None:
    """A register that asks for no sum says so."""
    with pytest.raises(NoRuleError, match="terms of cover"):
        regulator(key).cover.terms_on("2026-05-31")


def test_no_notice_of_cover() -> None:
    """A register of which no demand for evidence is known says so."""
    with pytest.raises(NoRuleError, match="notice of cover"):
        AHPRA.cover.notice("2026-04-01", "2026-04-08")


@pytest.mark.parametrize(
    ("on", "expected"), [("2026-10-30", "2026-10-31"), ("2026-10-31", "2026-10-31"), ("2026-11-01", "2027-10-31")]
)
def test_a_yearly_duty(on: str, expected: str) -> None:
    """A duty falls due on its day every year (CA-05)."""
    assert expected == str(COTO.duties[0].next_due(on))


@pytest.mark.parametrize(("month", "day"), [(2, 29), (13, 1), (0, 1), (4, 31)])
def test_a_duty_has_a_day_in_every_year(month: int, day: int) -> None:
    """A day that is none in every year is refused."""
    with pytest.raises(InvalidInputError, match="is no day of month"):
        YearlyDuty(key="x", month=month, day=day, what=message("x"), in_force=Period(), sources=())


def test_fees_of_ireland() -> None:
    """A hundred euros a year, marked as from memory; no other fee is known (IE-05)."""
    assert CORU.fees.price("renewal", "2026-11-23") == CORU.fees.price("per_year", "2026-11-23") == Money("100", "EUR")
    assert CORU.fees.series.on("2026-11-23").sources[0].confidence == "from_memory"
    for what in ("readmission", "readmission_with_one_year", "first_registration_two_years", "scrutiny_uk"):
        with pytest.raises(NoRuleError, match=what):
            CORU.fees.price(what, "2026-11-23")
    assert CORU.first_fees("2026-11-23").due == Money("100", "EUR")


@pytest.mark.parametrize(
    ("key", "text", "normalised"),
    [
        ("ahpra", "occ 0001234567", "OCC0001234567"),
        ("coru", "OT012345", "OT012345"),
        ("otbnz", " 11-22 33 ", "11-2233"),
    ],
)
def test_numbers(key: str, text: str, normalised: str) -> None:
    """A number is read where its format is known, and kept as it is elsewhere (AU-08, IE-06)."""
    number = regulator(key).number(text)

    assert (key, normalised, True) == (number.regulator, number.normalised, number.is_occupational_therapist)


def test_one_number_on_two_registers() -> None:
    """A number means nothing without its register (IE-06)."""
    assert not CORU.number("OT012345").may_be_same(regulator("hcpc").number("OT012345"))
    assert CORU.number("ot 012345").may_be_same(CORU.number("OT012345"))


@pytest.mark.parametrize(
    ("key", "text"), [("ahpra", "OCC123456789"), ("ahpra", "OT0001234567"), ("coru", " "), ("coru", None)]
)
def test_numbers_that_cannot_be(key: str, text: str) -> None:
    """What cannot be a number raises; a blank is none anywhere."""
    with pytest.raises(InvalidInputError, match="number"):
        regulator(key).number(text)


@pytest.mark.parametrize(
    ("key", "title", "on", "expected"),
    [
        ("coru", "Occupational Therapist", "2017-03-31", False),
        ("coru", "Occupational Therapist", "2017-04-01", True),
        ("coto", "Jo Sample, OT Reg. (Ont.)", "2026-11-23", True),
        ("coto", "OT", "2026-11-23", False),
        ("nbcot", "OTR", "2026-11-23", True),
        ("nbcot", "OTRX", "2026-11-23", False),
    ],
)
def test_titles(key: str, title: str, on: str, *, expected: bool) -> None:
    """Every register protects titles of its own (IE-02, CA-01, US-01)."""
    assert expected is regulator(key).protects(title, on)


@pytest.mark.parametrize(
    ("key", "ends", "expected"),
    [
        ("ahpra", "2025-11-30", "2025-12-31"),
        ("coru", "2026-03-31", "2026-03-31"),
        ("nbcot", "2027-03-31", "2027-03-31"),
        ("coto", "2016-05-31", "2016-05-31"),
    ],
)
def test_the_last_day_on_the_register(key: str, ends: str, expected: str) -> None:
    """Whoever does not renew is off after the last day, or after the late period where there is one."""
    assert expected == str(regulator(key).registered_until(ends))


def test_a_cycle_that_is_not_of_this_calendar() -> None:
    """A day whose cycle ends after the calendar does raises one of the library's errors."""
    rule: CycleRule = COTO.cycles
    with pytest.raises(InvalidInputError):
        rule.cycle(on_date("9999-12-01"))

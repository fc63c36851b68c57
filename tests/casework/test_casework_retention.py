"""How long records are kept, and whether they may be destroyed on a day."""

from collections.abc import Callable

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.casework import (
    RETENTION_PERIODS,
    RETENTION_RULES,
    Case,
    HealthRecord,
    Hold,
    Nation,
    RecordKind,
    Retention,
    limitation,
    retention,
)
from occupational_therapy.casework.retention_periods import kept
from occupational_therapy.kernel.dates import Date, age, on_date
from occupational_therapy.kernel.findings import Basis, Severity
from occupational_therapy.kernel.provenance import Confidence
from occupational_therapy.locales import render
from tests.casework.caseload import CASE, CLIENT, REFERRAL, problems
from tests.strategies import days

ADULT = HealthRecord(kind="adult", ended_on="2016-01-10")
CHILD = HealthRecord(kind="child", born="2007-04-03", ended_on="2024-10-01")
CLOSED = attrs.evolve(CASE, closed_on="2026-12-18")
LITIGATION = Hold(reason="litigation")
INSURER = Hold(reason="insurer_terms", until="2030-12-31")


def child(born: str, ended_on: str) -> HealthRecord:
    """The record of a child."""
    return HealthRecord(kind="child", born=born, ended_on=ended_on)


def mental_health(ended_on: str, died_on: str | None = None) -> HealthRecord:
    """A mental health record."""
    return HealthRecord(kind="mental_health", ended_on=ended_on, died_on=died_on)


def of_client(case: Case, born: str | None) -> Case:
    """The case of a client born on a day."""
    return attrs.evolve(case, referral=attrs.evolve(REFERRAL, client=attrs.evolve(CLIENT, born=born)))


def rules_of(found: Retention) -> dict[str, Severity]:
    """What was found, by the rule."""
    return {each.rule: each.severity for each in found.findings}


@pytest.mark.parametrize(
    ("keep_until", "record"),
    [
        pytest.param("2024-01-10", ADULT, id="adult"),
        pytest.param("2024-02-29", HealthRecord(kind="adult", ended_on="2016-02-29"), id="adult on a leap day"),
        pytest.param("2032-04-03", child("2007-04-03", "2015-10-01"), id="child"),
        pytest.param("2032-04-03", child("2007-04-03", "2024-04-02"), id="the day before the 17th birthday"),
        pytest.param("2033-04-03", child("2007-04-03", "2024-04-03"), id="on the 17th birthday"),
        pytest.param("2033-04-03", child("2007-04-03", "2025-04-02"), id="the day before the 18th birthday"),
        pytest.param("2033-04-03", child("2007-04-03", "2025-04-03"), id="on the 18th birthday, as an adult"),
        pytest.param("2034-01-10", child("2007-04-03", "2026-01-10"), id="beyond it, as an adult"),
        pytest.param("2033-03-01", child("2008-02-29", "2021-06-30"), id="born on a leap day"),
        pytest.param("2036-01-31", mental_health("2016-01-31"), id="mental health"),
        pytest.param("2036-01-31", mental_health("2016-01-31", "2026-01-31"), id="died early"),
        pytest.param("2036-02-01", mental_health("2016-01-31", "2026-02-01"), id="died late"),
    ],
)
def test_how_long_a_record_is_kept(keep_until: str, record: HealthRecord) -> None:
    """Each kind of record has its period, counted from the last contact, to a birthday, or from death."""
    assert on_date(keep_until) == retention(record).keep_until == kept(record).until


@pytest.mark.parametrize(
    ("may_delete", "on"),
    [
        pytest.param(None, None, id="no day"),
        pytest.param(False, "2016-01-10", id="the day it ended"),
        pytest.param(False, "2024-01-10", id="the last day"),
        pytest.param(True, "2024-01-11", id="the day after"),
    ],
)
def test_when_it_may_be_destroyed(may_delete: bool | None, on: str | None) -> None:  # noqa: FBT001 - expected value
    """Not before the day after the period, and never without a day."""
    assert may_delete is retention(ADULT, on, holds=[]).may_delete


@pytest.mark.parametrize(
    ("may_delete", "holds"),
    [
        pytest.param(None, None, id="nobody looked"),
        pytest.param(True, [], id="none found"),
        pytest.param(False, [LITIGATION], id="litigation"),
        pytest.param(False, [Hold(reason="protected_party")], id="protected party"),
        pytest.param(False, [INSURER], id="insurer"),
        pytest.param(True, [attrs.evolve(INSURER, until="2026-11-22")], id="over"),
        pytest.param(False, [attrs.evolve(INSURER, until="2026-11-22"), LITIGATION], id="one of two"),
    ],
)
def test_a_hold_keeps_it(may_delete: bool | None, holds: list[Hold] | None) -> None:  # noqa: FBT001 - expected value
    """A hold in force forbids; a hold that nobody looked for leaves it open; neither moves the period."""
    found = retention(ADULT, "2026-11-23", holds=holds)

    assert may_delete is found.may_delete
    assert Date(2024, 1, 10) == found.keep_until


@pytest.mark.parametrize(
    ("may_delete", "severity", "born", "lacks_capacity"),
    [
        pytest.param(False, Severity.STOP, "2010-02-28", False, id="a child's time"),
        pytest.param(False, Severity.STOP, "1980-02-28", True, id="no time runs"),
        pytest.param(None, Severity.WARNING, "1980-02-28", None, id="not assessed"),
        pytest.param(True, None, "1980-02-28", False, id="over"),
    ],
)
def test_an_open_claim_keeps_it(
    may_delete: bool | None,  # noqa: FBT001 - expected value
    severity: Severity | None,
    born: str,
    lacks_capacity: bool | None,  # noqa: FBT001 - one of three
) -> None:
    """While a claim can be brought nothing is destroyed; where that is not known, it is not known either."""
    claim = limitation("2016-01-01", born=born, lacks_capacity=lacks_capacity)
    found = retention(ADULT, "2026-11-23", holds=[], claim=claim)

    assert may_delete is found.may_delete
    assert severity is rules_of(found).get("limitation")


@pytest.mark.parametrize(
    ("severity", "record", "arose_on", "lacks_capacity"),
    [
        pytest.param(Severity.STOP, ADULT, "2016-01-01", True, id="no time runs"),
        pytest.param(Severity.WARNING, ADULT, "2016-01-01", None, id="not assessed"),
        pytest.param(None, ADULT, "2021-01-10", False, id="over with the period"),
        pytest.param(Severity.STOP, ADULT, "2021-01-11", False, id="open the day after"),
        pytest.param(Severity.STOP, CASE, "2016-01-01", True, id="no period, no time runs"),
        pytest.param(None, CASE, "2016-01-01", False, id="no period"),
    ],
)
def test_a_claim_is_held_against_the_period(
    severity: Severity | None,
    record: HealthRecord | Case,
    arose_on: str,
    lacks_capacity: bool | None,  # noqa: FBT001 - one of three
) -> None:
    """Where no day is asked, a claim is told of that can be brought after the period, or may be."""
    claim = limitation(arose_on, born="1980-02-28", lacks_capacity=lacks_capacity)

    assert severity is rules_of(retention(record, claim=claim)).get("limitation")


def test_of_several_records_the_longest_holds() -> None:
    """A client who was a child, and in mental health care as an adult, has both records kept to the later end."""
    found = retention([CHILD, mental_health("2026-01-10")], "2040-01-01", holds=[])

    assert ["2033-04-03", "2046-01-10"] == [str(each.until) for each in found.records]
    assert Date(2046, 1, 10) == found.keep_until
    assert found.may_delete is False
    assert retention([CHILD, mental_health("2026-01-10")], "2046-01-11", holds=[]).may_delete is True


@pytest.mark.parametrize(
    ("nation", "said"),
    [
        (Nation.WALES, "Wales has a code of its own, of 2022, whose periods are not known here"),
        (Nation.SCOTLAND, "the rules of Scotland are not known here"),
        (Nation.NORTHERN_IRELAND, "the rules of Northern Ireland are not known here"),
    ],
)
def test_other_nations_are_not_known(nation: Nation, said: str) -> None:
    """Of a record in another nation nothing is known, not even beside one that is; a finding says where to look."""
    abroad = attrs.evolve(ADULT, nation=nation)
    found = retention([ADULT, abroad], "2099-01-01", holds=[])

    assert found.keep_until is None
    assert found.may_delete is None
    assert f"health record of an adult: {said}" in map(str, found.reasons)
    assert Severity.WARNING is rules_of(found)["retention_nation"]
    assert "retention_code" not in rules_of(retention(abroad))
    assert retention([ADULT, abroad], "2020-01-01", holds=[]).may_delete is False


def test_an_open_case_is_kept() -> None:
    """While a case is open no period runs, and nothing of it may be destroyed."""
    found = retention(CASE, "2099-01-01", holds=[])

    assert found.keep_until is None
    assert found.may_delete is False
    assert ["the case is open: no period runs yet"] == list(map(str, found.reasons))
    assert retention(CASE).may_delete is None


def test_a_case_of_unknown_birth_is_not_known() -> None:
    """Whether a record is a child's follows from the birth: without it nothing is known, of an open case no less."""
    found = retention(of_client(CLOSED, None), "2099-01-01", holds=[])

    assert (None, None) == (found.keep_until, found.may_delete)
    assert "the day of birth is not known" in str(found.reasons[0])
    assert retention(of_client(CASE, None), "2099-01-01", holds=[]).may_delete is False


@pytest.mark.parametrize(
    ("may_delete", "on"),
    [(False, "2034-12-18"), (None, "2034-12-19"), (None, "2046-12-18"), (True, "2046-12-19")],
)
def test_a_case_may_be_a_mental_health_record(may_delete: bool | None, on: str) -> None:  # noqa: FBT001 - expected value
    """Where nobody has said whether a case is one, the longer period leaves open what the shorter allows."""
    found = retention(CLOSED, on, holds=[])

    assert Date(2034, 12, 18) == found.keep_until
    assert may_delete is found.may_delete
    assert "mental health record, should it be one: 20 years after the last contact, on 2026-12-18" in map(
        str, found.reasons
    )
    assert [(RecordKind.ADULT, True), (RecordKind.MENTAL_HEALTH, False)] == [
        (each.kind, each.certain) for each in found.records
    ]


@pytest.mark.parametrize(
    "found",
    [
        pytest.param(retention(ADULT), id="no day"),
        pytest.param(retention(ADULT, "2099-01-01", holds=[]), id="nothing against"),
        pytest.param(retention(ADULT, "2099-01-01", holds=[LITIGATION]), id="held"),
        pytest.param(retention(CASE), id="open"),
    ],
)
def test_a_hold_is_looked_for_always(found: Retention) -> None:
    """Whatever is found, the first finding says that a hold is looked for; nothing is destroyed here."""
    first = found.findings[0]

    assert ("hold_check", Severity.WARNING) == (first.rule, first.severity)
    assert "look for a hold again" in str(first.message) or "nobody has looked" in str(first.message)


def test_findings_of_a_hold() -> None:
    """A hold in force stops, by its place; one that is over is not told of, unless no day was asked."""
    over = attrs.evolve(INSURER, until="2026-11-22")

    def paths(on: str | None) -> list[str]:
        found = retention(ADULT, on, holds=[over, LITIGATION]).findings
        return [each.path for each in found if each.rule == "hold"]

    assert ["holds[1]"] == paths("2026-11-23")
    assert ["holds[0]", "holds[1]"] == paths("2026-11-22") == paths(None)


@pytest.mark.parametrize(("told", "on"), [(True, "2021-08-03"), (False, "2021-08-04"), (False, None)])
def test_before_the_code(told: bool, on: str | None) -> None:  # noqa: FBT001 - expected value
    """A day before the code was published is answered by the code, and told of."""
    found = retention(ADULT, on)

    assert told == ("retention_code_date" in rules_of(found))
    assert Date(2024, 1, 10) == found.keep_until


def test_the_bases_are_kept_apart() -> None:
    """The code is no law; what a claim and the register ask for is."""
    bases = {rule.key: rule.basis for rule in RETENTION_RULES}

    assert {"limitation", "record_keeping"} == {key for key, basis in bases.items() if basis is Basis.LAW}
    assert "record_keeping" in rules_of(retention(ADULT))
    assert "record_keeping" not in rules_of(retention(ADULT, "2099-01-01", holds=[]))
    assert all(rule.sources and str(rule.summary) for rule in RETENTION_RULES)


def test_sources_say_how_sure_they_are() -> None:
    """The code was confirmed; the birthday of a leap day, both readings and the record of a grown child are choices."""
    marks = {each.confidence for each in retention([CHILD, mental_health("2016-01-31", "2026-02-01")]).sources}

    assert {Confidence.CONFIRMED, Confidence.CONVENTION} == marks
    assert Confidence.DERIVED in {each.confidence for each in retention(child("2007-04-03", "2026-01-10")).sources}
    assert (8, 25, 26, 20, 10) == attrs.astuple(RETENTION_PERIODS.entries[0].value)


@pytest.mark.parametrize(
    ("expected", "found"),
    [
        pytest.param(
            (
                "To be kept until 2024-01-10",
                "Nothing known stands against destroying them on 2026-11-23",
                "health record of an adult: 8 years after the last contact, on 2016-01-10",
                "look for a hold again on the day",
                "Records Management Code of Practice",
            ),
            retention(ADULT, "2026-11-23", holds=[]),
            id="allowed",
        ),
        pytest.param(
            ("They may not be destroyed on 2026-11-23", "held for litigation"),
            retention(ADULT, "2026-11-23", holds=[LITIGATION]),
            id="held",
        ),
        pytest.param(
            (
                "Whether they may be destroyed is not known on 2035-01-01",
                "nobody has said whether this is one: mental health record, kept until 2046-12-18",
                "nobody has looked for a hold",
            ),
            retention(CLOSED, "2035-01-01"),
            id="not known",
        ),
        pytest.param(("No day is known until which they are kept",), retention(CASE), id="open"),
        pytest.param(
            ("the birthday at 26, of a child aged 17 at the end", "kept until 2033-04-03"),
            retention(CHILD, "2026-11-23"),
            id="child",
        ),
        pytest.param(("10 years after death",), retention(mental_health("2016-01-31", "2026-02-01")), id="died"),
        pytest.param(
            ("claim: no time runs while the client lacks capacity",),
            retention(ADULT, "2026-11-23", claim=limitation("2016-01-01", born=None, lacks_capacity=True)),
            id="claim",
        ),
    ],
)
def test_it_is_read(expected: tuple[str, ...], found: Retention) -> None:
    """The answer, its reasons, what was found and what it rests on can be read."""
    said = str(found.outline())

    assert [words for words in expected if words not in said] == []
    assert render(found, "en_GB", format="html")


def test_a_birthday_is_not_shown() -> None:
    """The last day of a child's record is a birthday, so it is not in the ``repr``."""
    assert "2033" not in repr(retention(CHILD, "2026-11-23"))


@given(days("1950-01-01", "2020-12-31"), st.integers(0, 20000))
def test_a_child_is_kept_at_least_as_long_as_an_adult_of_18(born: Date, later: int) -> None:
    """No record of a child ends before eight years after the last contact, or before the 25th birthday."""
    ended_on = born.add(days=later)
    until = retention(child(str(born), str(ended_on))).keep_until

    assert until is not None
    assert until >= kept(HealthRecord(kind="adult", ended_on=ended_on)).until  # type: ignore[operator] # of England
    assert age(born, until) >= 25


@given(st.lists(days("1990-01-01", "2030-12-31"), min_size=1, max_size=4), days("2000-01-01", "2099-12-31"))
def test_another_record_never_shortens(ends: list[Date], on: Date) -> None:
    """With one more record nothing ends earlier, and nothing may be destroyed that might not be without it."""
    records = [HealthRecord(kind="adult", ended_on=day) for day in ends]
    fewer, more = retention(records[:1], on, holds=[]), retention(records, on, holds=[])

    assert fewer.keep_until is not None
    assert more.keep_until is not None
    assert fewer.keep_until <= more.keep_until
    assert fewer.may_delete or not more.may_delete


@pytest.mark.parametrize(
    ("path", "act"),
    [
        pytest.param("record", lambda: retention([]), id="no record"),
        pytest.param("record[1]", lambda: retention([ADULT, CASE]), id="a case among records"),  # type: ignore[list-item] # on purpose
        pytest.param("record", lambda: retention("adult"), id="a word"),  # type: ignore[arg-type] # on purpose
        pytest.param("on", lambda: retention(ADULT, "2026-02-30"), id="no day"),
        pytest.param("holds[0]", lambda: retention(ADULT, holds=["litigation"]), id="a word for a hold"),  # type: ignore[list-item] # on purpose
        pytest.param("claim", lambda: retention(ADULT, claim="2018-05-01"), id="a day for a claim"),  # type: ignore[arg-type] # on purpose
    ],
)
def test_what_cannot_be_is_refused(path: str, act: Callable[[], object]) -> None:
    """What cannot be is refused by the argument's name."""
    assert [path] == list(problems(act))

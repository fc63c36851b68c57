"""Reviews under other registers, under the law of Scotland, and of data protection and training."""

from typing import Any

import attrs
import pytest

from occupational_therapy.credentials import (
    Activity,
    Check,
    Cover,
    DataProtection,
    Decision,
    Order,
    Policy,
    Practitioner,
    Registration,
    Training,
    review,
)
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.findings import Basis, Severity
from occupational_therapy.kernel.money import Money
from tests.credentials.people import found, sound

ON = "2026-11-23"


def _entry(regulator: str, start: str | None, end: str | None, **more: Any) -> Registration:  # noqa: ANN401 - any field
    number = "OCC0001234567" if regulator == "ahpra" else "OT012345"
    given: dict[str, Any] = {"status": "registered", "checked_on": "2025-12-05"} | more
    return Registration(regulator=regulator, number=number, period=Period(start=start, end=end), **given)


def _covered(limit: str = "6000000", currency: str = "CAD") -> Cover:
    return Cover(source="policy", period=Period(start="2020-01-01"), limit=Money(limit, currency))


def _ask(entry: Registration, on: str = ON, **parts: Any) -> Decision:  # noqa: ANN401 - parts of every kind
    given: dict[str, Any] = {"cover": [_covered()]} | parts
    return review(Practitioner(id="P1", registrations=[entry], **given), on=on, regulator=entry.regulator)


CORU = _entry("coru", "2026-04-01", "2027-03-31", registered_since="2018-04-01")
AHPRA = _entry("ahpra", "2024-12-01", "2025-11-30", registered_since="2018-12-01", checked_on="2025-11-01")
OTBNZ = _entry("otbnz", "2026-04-01", "2027-03-31")
NBCOT = _entry("nbcot", "2024-04-01", "2027-03-31")
COTO = _entry("coto", "2026-06-01", "2027-05-31")
HPCSA = _entry("hpcsa", "2026-04-01", "2027-03-31", registered_since="2018-04-01")


@pytest.mark.parametrize(
    ("entry", "on", "cover", "expected"),
    [
        (CORU, "2027-03-31", [], "yes"),
        (CORU, "2027-04-01", [], "no"),
        (AHPRA, "2025-11-30", [_covered()], "yes"),
        (AHPRA, "2025-12-31", [_covered()], "yes"),
        (AHPRA, "2026-01-01", [_covered()], "no"),
        (AHPRA, "2025-11-30", [], "unknown"),
        (OTBNZ, "2027-03-31", [_covered()], "yes"),
        (OTBNZ, "2027-04-01", [_covered()], "no"),
        (OTBNZ, "2027-03-31", [], "unknown"),
        (_entry("otbnz", None, None), ON, [_covered()], "unknown"),
        (NBCOT, ON, [_covered()], "unknown"),
        (NBCOT, "2027-04-01", [_covered()], "unknown"),
        (COTO, ON, [_covered("1")], "yes"),
        (HPCSA, ON, [], "unknown"),
        (HPCSA, ON, [_covered()], "yes"),
    ],
)
def test_who_may_practise(entry: Registration, on: str, cover: list[Cover], expected: str) -> None:
    """Each register says so by its own law; where the law on cover is not known, only cover on record is enough."""
    assert expected == _ask(entry, on, cover=cover).may_practise


WARNING, NOTE, STOP = Severity.WARNING, Severity.NOTE, Severity.STOP


@pytest.mark.parametrize(
    ("entry", "on", "parts", "rule", "expected"),
    [
        (CORU, "2027-02-28", {}, "coru_renewal", []),
        (
            CORU,
            "2027-03-01",
            {},
            "coru_renewal",
            [(WARNING, "renewal is open: the declaration and the fee are due by 2027-03-31")],
        ),
        (CORU, "2027-04-01", {}, "coru_renewal", []),
        (AHPRA, "2025-11-30", {}, "ahpra_late_renewal", []),
        (AHPRA, "2026-01-01", {}, "ahpra_late_renewal", []),
        (_entry("ahpra", None, None), "2025-12-05", {}, "ahpra_late_renewal", []),
        (
            AHPRA,
            "2025-12-01",
            {},
            "ahpra_late_renewal",
            [
                (
                    WARNING,
                    (
                        "registration expired on 2025-11-30: until 2025-12-31 it is renewed with a late fee,"
                        " and practice"
                        " is lawful only while the application is processed"
                    ),
                )
            ],
        ),
        (
            OTBNZ,
            "2026-03-31",
            {},
            "otbnz_certificate",
            [
                (
                    WARNING,
                    "no practising certificate is on record for 2026-03-31: an entry alone is not enough",
                )
            ],
        ),
        (OTBNZ, ON, {}, "otbnz_certificate", []),
        (OTBNZ, ON, {}, "otbnz_indemnity", []),
        (
            OTBNZ,
            ON,
            {"cover": []},
            "otbnz_indemnity",
            [
                (
                    WARNING,
                    (
                        "whether the law asks for an indemnity arrangement is not known here, and none on record covers"
                        " 2026-11-23"
                    ),
                )
            ],
        ),
        (
            NBCOT,
            "2027-04-01",
            {},
            "nbcot_registration",
            [(STOP, "certification does not run on 2027-04-01, by the records: the credential may not be used")],
        ),
        (
            attrs.evolve(NBCOT, status="suspended"),
            ON,
            {},
            "nbcot_registration",
            [(STOP, "suspended: the credential may not be used")],
        ),
        (
            NBCOT,
            "2027-01-01",
            {},
            "nbcot_renewal",
            [(WARNING, "renewal is open: the declaration and the fee are due by 2027-03-31")],
        ),
        (NBCOT, "2026-12-31", {}, "nbcot_renewal", []),
        (COTO, ON, {}, "coto_cover_floor", []),
        (COTO, ON, {"cover": []}, "coto_cover_floor", []),
        (
            COTO,
            ON,
            {"cover": [_covered("4999999.99")]},
            "coto_cover_floor",
            [(WARNING, "no arrangement pays CAD 5,000,000.00, which the register asks for")],
        ),
        (
            COTO,
            ON,
            {"cover": [_covered("9000000", "GBP")]},
            "coto_cover_floor",
            [(WARNING, "whether the cover pays CAD 5,000,000.00, which the register asks for, is unknown")],
        ),
        (
            COTO,
            ON,
            {},
            "coto_recency",
            [
                (
                    NOTE,
                    (
                        "hours of practice are declared at renewal, and not on record here; one of these is asked for:"
                        " 600 hours in 3 years"
                    ),
                )
            ],
        ),
        (
            attrs.evolve(CORU, orders=[Order(kind="conditions", starts_on="2026-05-01", length_months=480)]),
            ON,
            {},
            "coru_orders",
            [(WARNING, "practice is lawful only within the conditions on the register: read them there")],
        ),
    ],
)
def test_what_each_law_asks(
    entry: Registration, on: str, parts: dict[str, Any], rule: str, expected: list[tuple[Severity, str]]
) -> None:
    """The rules of each register find what its law asks, the day before, on and after its days."""
    if entry.orders:
        entry = attrs.evolve(entry, status="registered_with_conditions")

    assert expected == found(_ask(entry, on, **parts), rule)


def _done(on: str, amount: float | None, **kind: bool | None) -> Activity:
    return Activity(on=on, kind="formal_study", hours=amount, units=amount, **kind)  # type: ignore[arg-type] # by name


@pytest.mark.parametrize(
    ("entry", "on", "record", "expected"),
    [
        (CORU, ON, [_done("2025-04-01", 10), _done("2026-03-31", 20)], None),
        (CORU, ON, [_done("2025-03-31", 30), _done("2026-03-31", 20)], "20 credits of development from 2025-04-01 to"),
        (CORU, ON, [_done("2026-04-01", 30)], "0 credits of development"),
        (CORU, ON, [], "whether 30 credits of development from 2025-04-01 to 2026-03-31 are complete is unknown"),
        (CORU, ON, [_done("2025-05-01", 29), _done("2025-06-01", None)], "are complete is unknown"),
        (CORU, ON, [_done("2025-05-01", 30), _done("2025-06-01", None)], None),
        (attrs.evolve(CORU, registered_since="2025-04-02"), ON, [], None),
        (attrs.evolve(CORU, registered_since="2025-04-01"), ON, [], "is unknown"),
        (attrs.evolve(CORU, period=Period(), registered_since=None), "2016-03-31", [], None),
        (
            attrs.evolve(CORU, period=Period(start="2015-04-01", end="2016-03-31"), registered_since=None),
            "2015-04-01",
            [],
            None,
        ),
        (AHPRA, "2025-11-30", [_done("2024-01-01", 20, interactive=True)], None),
        (AHPRA, "2025-11-30", [_done("2024-01-01", 20, interactive=False)], "fewer than 5 are of the kind"),
        (AHPRA, "2025-11-30", [_done("2024-01-01", 20)], "are complete is unknown"),
        (attrs.evolve(AHPRA, registered_since="2012-12-01", period=Period()), "2014-11-30", [], None),
        (attrs.evolve(AHPRA, registered_since="2013-12-01", period=Period()), "2014-12-01", [], "whether 30 hours"),
        (attrs.evolve(AHPRA, registered_since="2013-12-01", period=Period()), "2020-11-30", [], "whether 30 hours"),
        (attrs.evolve(AHPRA, registered_since="2013-12-01", period=Period()), "2020-12-01", [], "whether 20 hours"),
        (HPCSA, ON, [_done("2025-11-24", 25, ethics=False), _done("2026-01-01", 5, ethics=True)], None),
        (HPCSA, ON, [_done("2025-11-23", 25, ethics=True), _done("2026-01-01", 5, ethics=True)], "5 units of"),
        (NBCOT, "2026-12-31", [], None),
        (NBCOT, "2027-01-01", [_done("2024-04-01", 36)], None),
        (NBCOT, "2027-01-01", [_done("2024-03-31", 36)], "0 units of development from 2024-04-01 to 2027-03-31"),
        (_entry("nbcot", None, None), ON, [], None),
    ],
)
def test_development_that_is_counted(
    entry: Registration, on: str, record: list[Activity], expected: str | None
) -> None:
    """The record is set against the last year that is over, the last twelve months, or the term (IE-04, AU-04, ...)."""
    said = [text for _, text in found(_ask(entry, on, cpd=record), f"{entry.regulator}_quota")]

    assert (expected is None) == (said == [])
    assert expected is None or expected in said[0]


@pytest.mark.parametrize(
    ("entry", "on", "dues"),
    [
        (CORU, ON, ["2027-03-01", "2027-03-31"]),
        (AHPRA, "2025-11-30", ["2025-11-30", "2025-12-31"]),
        (OTBNZ, ON, ["2027-03-31"]),
        (NBCOT, ON, ["2027-01-01", "2027-03-31"]),
        (COTO, ON, ["2027-03-01", "2027-05-31", "2027-10-31"]),
        (HPCSA, ON, ["2027-03-31", "2027-04-01"]),
        (attrs.evolve(CORU, checked_on="2026-04-05"), "2027-04-01", []),
        (_entry("coto", None, None, status=None, checked_on=None), "2023-06-01", []),
    ],
)
def test_what_is_due(entry: Registration, on: str, dues: list[str]) -> None:
    """The dates of each register come next (IE-03, AU-03, US-01, CA-02, CA-05, ZA-05)."""
    assert dues == [str(each.on) for each in _ask(entry, on).due]


def test_no_entry_no_duty() -> None:
    """Of somebody without an entry nothing of the register is due."""
    assert review(Practitioner(id="P1"), on=ON, regulator="coto").due == ()


def test_a_warning_that_the_register_does_not_know() -> None:
    """A warning of removal recorded under a register without such a rule is refused."""
    with pytest.raises(InvalidInputError, match="warning_sent_on: coru has no renewal here"):
        attrs.evolve(CORU, warning_sent_on="2026-06-01")


def _joined(on: str, level: str = "enhanced_with_barred_lists") -> Check:
    return Check(scheme="pvg", level=level, workforces=["adult", "child"], issued_on=on)


def _told(letter_on: str) -> Check:
    return attrs.evolve(_joined("2019-05-04"), letter_on=letter_on)


_RAN_OUT = (
    "membership of the scheme of Scotland ran until 2031-09-01: membership is required; to be without it is an offence"
)
_NO_LETTER = "joined before 2026-04-01: 5 years of membership start with the letter that says so, and none is on record"


@pytest.mark.parametrize(
    ("checks", "on", "expected"),
    [
        ([], "2025-03-31", []),
        (
            [],
            "2025-04-01",
            [
                (
                    WARNING,
                    (
                        "no membership of the scheme of Scotland is on record: membership is required; to be"
                        " without it is"
                        " no offence yet"
                    ),
                )
            ],
        ),
        ([_joined("2026-03-31")], "2026-03-31", []),
        ([_joined("2026-03-31")], "2026-04-01", [(NOTE, _NO_LETTER)]),
        ([_joined("2026-03-31")], "2040-01-01", [(NOTE, _NO_LETTER)]),
        ([_told("2026-09-01")], "2026-08-31", [(NOTE, _NO_LETTER)]),
        ([_told("2026-09-01")], "2031-09-01", []),
        (
            [_told("2026-09-01")],
            "2031-09-02",
            [
                (
                    STOP,
                    _RAN_OUT,
                )
            ],
        ),
        ([_joined("2026-04-01")], "2031-04-01", []),
        (
            [_joined("2026-04-01")],
            "2031-04-02",
            [
                (
                    STOP,
                    (
                        "membership of the scheme of Scotland ran until 2031-04-01: membership is required;"
                        " to be without"
                        " it is an offence"
                    ),
                )
            ],
        ),
        ([_joined("2026-04-01"), _joined("2031-03-31")], "2031-04-02", []),
        ([_joined("2026-04-01")], "2026-03-31", None),
    ],
)
def test_membership_in_scotland(checks: list[Check], on: str, expected: list[tuple[Severity, str]] | None) -> None:
    """Where a policy asks for the scheme of Scotland, the law on its membership is looked at (PVG-01 to PVG-05)."""
    decision = review(sound(checks=checks), on=on, policy=Policy(check_scheme="pvg"))
    said = found(decision, "pvg_membership")

    assert said == expected if expected is not None else len(said) == 1
    assert found(review(sound(checks=checks), on=on), "pvg_membership") == []


@pytest.mark.parametrize(
    ("joined", "expected"), [("2026-04-01", ["2031-04-01"]), ("2026-03-31", []), ("2027-01-01", [])]
)
def test_membership_is_due(joined: str, expected: list[str]) -> None:
    """The end of membership stands among the next dates where it is known."""
    decision = review(sound(checks=[_joined(joined)]), on=ON, policy=Policy(check_scheme="pvg"))

    assert expected == [str(each.on) for each in decision.due if each.rule == "pvg_membership"]


@pytest.mark.parametrize(
    ("entry", "required", "law", "policy"),
    [
        (None, False, [], []),
        (None, True, [], [WARNING]),
        (DataProtection(paid_until=ON), True, [], []),
        (DataProtection(paid_until="2026-11-22"), True, [WARNING], [STOP]),
        (DataProtection(paid_until="2026-11-22"), False, [WARNING], []),
    ],
)
def test_data_protection(
    entry: DataProtection | None, *, required: bool, law: list[Severity], policy: list[Severity]
) -> None:
    """A fee that has run out is a matter of law; that one is on record at all is one of policy (ICO-01)."""
    decision = review(sound(data_protection=entry), on=ON, policy=Policy(data_protection_required=required))

    assert law == [severity for severity, _ in found(decision, "data_protection_fee")]
    assert policy == [severity for severity, _ in found(decision, "data_protection")]
    assert [ON] * (entry == DataProtection(paid_until=ON)) == [
        str(each.on) for each in decision.due if each.rule == "data_protection_fee"
    ]


def test_a_policy_says_that_it_asks_for_data_protection() -> None:
    """What a policy asks for stands in its outline."""
    assert "the data protection fee, paid" in str(Policy(data_protection_required=True).outline())


@pytest.mark.parametrize(
    ("client", "training", "expected"),
    [
        ("adult", [], 0),
        (None, [], 0),
        ("child", [], 1),
        ("child", [("safeguarding_children", 2, "2026-01-01")], 1),
        ("child", [("safeguarding_children", None, "2026-01-01")], 1),
        ("child", [("safeguarding_adults", 3, "2026-01-01")], 1),
        ("child", [("safeguarding_children", 3, "2026-11-24")], 1),
        ("child", [("safeguarding_children", 3, "2026-11-23")], 0),
    ],
)
def test_safeguarding_children(client: str | None, training: list[tuple[str, int | None, str]], expected: int) -> None:
    """Whoever treats a child is expected to have trained in safeguarding at level 3 (SG-01)."""
    courses = [Training(topic=topic, level=level, completed_on=on) for topic, level, on in training]
    decision = review(sound(training=courses), on=ON, for_client=client)

    assert expected == len(found(decision, "safeguarding_level"))


@pytest.mark.parametrize(
    ("client", "training", "on", "expected"),
    [
        ("child", [], ON, []),
        (None, [], ON, []),
        ("adult", [], "2017-12-31", []),
        ("adult", [], "2018-01-01", [(NOTE, "no training in safeguarding adults of level 3 is on record")]),
        (
            "adult",
            [("safeguarding_adults", 2)],
            ON,
            [(NOTE, "no training in safeguarding adults of level 3 is on record")],
        ),
        ("adult", [("safeguarding_adults", 3)], ON, []),
    ],
)
def test_safeguarding_adults(
    client: str | None, training: list[tuple[str, int]], on: str, expected: list[tuple[Severity, str]]
) -> None:
    """Whoever assesses adults is expected to have trained in safeguarding them at level 3, since 2018 (SG-03)."""
    courses = [Training(topic=topic, level=level, completed_on="2016-02-01") for topic, level in training]
    decision = review(sound(training=courses), on=on, for_client=client)

    assert expected == found(decision, "safeguarding_adults_level")
    assert {each.basis for each in decision.findings if each.rule == "safeguarding_adults_level"} <= {
        Basis.PROFESSIONAL_BODY
    }

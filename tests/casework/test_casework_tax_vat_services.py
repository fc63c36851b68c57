"""VAT on services and reports: the main purpose and the author's registration decide (VAT-01 to VAT-06)."""

from typing import Any

import pytest

from occupational_therapy.casework import (
    VAT_REGISTRATION_THRESHOLD,
    Referrer,
    ServicePurpose,
    VatAnswer,
    service_vat,
)
from occupational_therapy.kernel.errors import NotInForceError
from occupational_therapy.kernel.money import Money
from occupational_therapy.kernel.provenance import Confidence
from tests.casework.caseload import problems

ON = "2026-11-23"
TREAT, PLAN, INFORM = "treat_or_restore_health", "plan_rehabilitation", "inform_third_party_decision"


def answer(**given: Any) -> VatAnswer:  # noqa: ANN401 - parts of every kind
    """An answer for a registered therapist's treatment, with parts replaced."""
    parts: dict[str, Any] = {"on": ON, "purpose": TREAT, "author_registered": True}
    return service_vat(**(parts | given))


@pytest.mark.parametrize(
    ("expected", "given"),
    [
        pytest.param("exempt", {}, id="treatment (VAT-01)"),
        pytest.param("exempt", {"purpose": PLAN, "commissioner": "insurer"}, id="insurer, rehabilitation (VAT-02)"),
        pytest.param("exempt", {"purpose": PLAN, "commissioner": "case_manager"}, id="case manager, rehabilitation"),
        pytest.param("standard", {"purpose": INFORM, "commissioner": "court"}, id="court (VAT-03)"),
        pytest.param("standard", {"purpose": INFORM, "commissioner": "solicitor"}, id="solicitor (VAT-03)"),
        pytest.param("standard", {"purpose": INFORM, "commissioner": "insurer"}, id="insurer's own claim (VAT-03)"),
        pytest.param("standard", {"author_registered": False}, id="not registered (VAT-04, VAT-06)"),
        pytest.param(None, {"author_registered": False, "supervised": True}, id="the supervised route is not known"),
        pytest.param(None, {"author_registered": False, "supervised": None}, id="perhaps supervised"),
        pytest.param("standard", {"author_registered": None, "purpose": INFORM}, id="registration decides nothing"),
        pytest.param(None, {"author_registered": None}, id="registration not known"),
        pytest.param(None, {"purpose": None}, id="purpose not known"),
        pytest.param("standard", {"purpose": None, "author_registered": False}, id="purpose decides nothing"),
        pytest.param("outside", {"purpose": INFORM, "vat_registered": False}, id="below the threshold"),
        pytest.param("standard", {"purpose": INFORM, "vat_registered": True}, id="registered for VAT"),
        pytest.param("exempt", {"vat_registered": False}, id="exempt all the same"),
    ],
)
def test_treatment(expected: str | None, given: dict[str, Any]) -> None:
    """Known facts give the treatment; where one that decides is not known there is none."""
    found = answer(**given).treatment

    assert expected == (None if found is None else found.value)


@pytest.mark.parametrize("commissioner", [None, *Referrer])
@pytest.mark.parametrize("purpose", ServicePurpose)
def test_who_pays_decides_nothing(purpose: ServicePurpose, commissioner: Referrer | None) -> None:
    """The purpose decides, whoever commissions."""
    assert answer(purpose=purpose).treatment == answer(purpose=purpose, commissioner=commissioner).treatment


def test_an_insurers_claim_report_is_asked_about() -> None:
    """A report that an insurer buys while handling a claim may be exempt in another way: ask (VAT-03)."""
    asked = [str(each.what) for each in answer(purpose=INFORM, commissioner="insurer", vat_registered=True).asks]

    assert ["the insurer buys it while handling a claim: it may be exempt as insurance-related, so ask"] == asked
    assert answer(purpose=INFORM, commissioner="court", vat_registered=True).asks == ()


def test_reasons_have_sources() -> None:
    """Each reason says what it rests on; that a lapse ends the exemption is derived (VAT-06)."""
    found = answer(author_registered=False)

    assert all(each.sources for each in (*found.reasons, *found.asks))
    assert [True, False] == [each.holds for each in found.reasons]
    assert Confidence.DERIVED in {source.confidence for source in found.reasons[1].sources}
    assert found.unknown == ()
    assert ["its main purpose is to protect, maintain or restore somebody's health"] == [
        str(each) for each in answer(purpose=None).unknown
    ]


def test_before_the_first_day_known() -> None:
    """What held before 1 May 2007 is not known."""
    with pytest.raises(NotInForceError):
        answer(on="2007-04-30")

    assert answer(on="2007-05-01").treatment == "exempt"


def test_the_threshold() -> None:
    """£90,000 since 1 April 2024 (TAX-01)."""
    assert Money("90000", "GBP") == VAT_REGISTRATION_THRESHOLD.on("2024-04-01").value


@pytest.mark.parametrize(
    ("expected", "given"),
    [
        pytest.param(["purpose"], {"purpose": "to_please"}, id="purpose"),
        pytest.param(["commissioner"], {"commissioner": "neighbour"}, id="commissioner"),
        pytest.param(["author_registered"], {"author_registered": "yes"}, id="registration"),
        pytest.param(["supervised"], {"supervised": 1}, id="supervision"),
        pytest.param(["vat_registered"], {"vat_registered": 0}, id="registration for VAT"),
    ],
)
def test_unknown_words(expected: list[str], given: dict[str, Any]) -> None:
    """Other words and answers are refused with their paths."""
    assert expected == list(problems(lambda: answer(**given)))


def test_outline() -> None:
    """The answer with its reasons, and what to ask."""
    shown = str(answer(purpose=INFORM, commissioner="insurer").outline())

    assert shown.startswith("VAT: standard rate\n==================\n\n- no: its main purpose is")
    assert "To ask or to keep\n-----------------\n\n- not known: the insurer buys it" in shown
    assert str(answer(purpose=None).outline()).startswith("VAT: not known\n")
    assert "To ask" not in str(answer().outline())


def test_every_word_has_its_label() -> None:
    """Purposes are read in words."""
    assert len(ServicePurpose) == len({str(each.label) for each in ServicePurpose})

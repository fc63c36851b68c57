"""Triage: what a referral leads to, and what is still open before anybody is instructed."""

from typing import Any

import attrs
import pytest

from occupational_therapy.assessment import MEASURES
from occupational_therapy.casework import (
    CAPACITY_LAW,
    INSTRUCTED,
    Instruction,
    Jurisdiction,
    Referral,
    ReportKind,
    RiskNote,
    triage,
)
from occupational_therapy.casework.triage_rules import RULES
from occupational_therapy.kernel.findings import Basis, Severity
from occupational_therapy.locales import render
from tests.casework.caseload import REFERRAL, problems, referral

ON = "2026-03-03"
FULL = attrs.evolve(REFERRAL, funder="claim", jurisdiction="england", capacity="can_decide")
"""A referral of which nothing is found."""
RISK = RiskNote(on="2026-03-02", by="CM-1", risk="A dog that is not used to strangers")
CHILD = {"born": "2014-05-01", "specialisms": ["paediatrics"]}


def full(**changes: Any) -> Referral:  # noqa: ANN401 - parts of every kind
    """The full referral with parts replaced, those of the client by their own names."""
    kept = {"funder": "claim", "jurisdiction": "england", "capacity": "can_decide"}
    return referral(**(kept | changes))


def found(given: Referral, on: str = ON) -> dict[str, str]:
    """What is found, by rule and path."""
    return {f"{each.rule} {each.path}": str(each.message) for each in triage(given, on=on).findings}


def test_of_a_full_referral_nothing_is_found() -> None:
    """Everything that is asked for is there, and nothing is said."""
    assert found(FULL) == {}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        pytest.param(
            {"consent": "refused"},
            {"consent_recorded consent": "consent was refused: nothing may be done without it"},
            id="refused",
        ),
        pytest.param(
            {"consent": "not_recorded"},
            {"consent_recorded consent": "consent is not recorded: ask for it before anything is done"},
            id="not recorded",
        ),
        pytest.param(
            {"consent": "given_for_client", "capacity": "cannot_decide"},
            {
                "consent_recorded decided_by": "it is not recorded who decided for the client: name them, and by what "
                "authority"
            },
            id="given by nobody",
        ),
        pytest.param(
            {"consent": "given_for_client", "capacity": "cannot_decide", "decided_by": "P-1"}, {}, id="given for them"
        ),
        pytest.param(
            {"consent": "best_interests", "capacity": "cannot_decide", "decided_by": "P-1"}, {}, id="best interests"
        ),
        pytest.param(
            {"consent": "best_interests", "capacity": "can_decide", "decided_by": "P-1"},
            {
                "capacity_and_consent_agree consent": "it was decided in the best interests of a client who can decide "
                "it: ask the client"
            },
            id="best interests of somebody who can decide",
        ),
        pytest.param(
            {"consent": "best_interests", "capacity": "not_recorded", "decided_by": "P-1"},
            {
                "capacity_and_consent_agree capacity": "it was decided in the client's best interests, and no "
                "assessment of capacity is recorded"
            },
            id="best interests without an assessment",
        ),
        pytest.param(
            {"capacity": "cannot_decide"},
            {
                "capacity_and_consent_agree capacity": "the client is said to consent and to be unable to decide it: "
                "which holds?"
            },
            id="consent of somebody who cannot decide",
        ),
        pytest.param(
            {"capacity": "in_doubt"},
            {
                "capacity_and_consent_agree capacity": "whether the client can decide this is in doubt: it is to be "
                "assessed before anybody decides"
            },
            id="in doubt",
        ),
        pytest.param(
            {"consent": "best_interests", "capacity": "cannot_decide", "decided_by": "P-1", **CHILD},
            {
                "capacity_and_consent_agree consent": "the client is 11: below 16 it is for those with parental "
                "responsibility"
            },
            id="below the age of the act",
        ),
        pytest.param(
            {
                "consent": "best_interests",
                "capacity": "cannot_decide",
                "decided_by": "P-1",
                **CHILD,
                "jurisdiction": "scotland",
            },
            {},
            id="another act",
        ),
        pytest.param(
            CHILD,
            {
                "child_and_parent decided_by": "the client is a child: record whether somebody with parental "
                "responsibility agrees as well"
            },
            id="a child alone",
        ),
        pytest.param({**CHILD, "decided_by": "P-1"}, {}, id="a child and a parent"),
        pytest.param(
            {"questions": []},
            {
                "questions_asked questions": "no question is asked: say what has to be answered, each question with "
                "its own identifier"
            },
            id="no question",
        ),
        pytest.param(
            {"conditions": ["hand_fracture", "return_to_work"]},
            {
                "specialism_follows specialisms": "more than one specialism is wanted: one therapist who has them, or "
                "several with joint goals"
            },
            id="two specialisms",
        ),
        pytest.param(
            {"conditions": ["hand_fracture"], "born": None},
            {
                "referral_complete client.born": "the client's age is not known: specialism, checks and measures "
                "depend on it"
            },
            id="no age",
        ),
        pytest.param(
            {"home": None},
            {
                "referral_complete client.home": "where the client lives is not known: the way to the client cannot be "
                "told"
            },
            id="no home",
        ),
        pytest.param({"home": None, "remote": True}, {}, id="from afar"),
        pytest.param(
            {"funder": None, "jurisdiction": None},
            {
                "referral_complete funder": "it is not known who is to pay",
                "referral_complete jurisdiction": "it is not known which country's law and register apply",
            },
            id="no funder, no country",
        ),
        pytest.param(
            {"jurisdiction": "elsewhere"},
            {
                "referral_complete jurisdiction": "the register that counts there is not known here: ask who regulates "
                "the therapist"
            },
            id="elsewhere",
        ),
        pytest.param(
            {"start_by": None, "urgency": "urgent"},
            {"begun_in_time start_by": "it is called urgent, and no day is given to begin by"},
            id="urgent without a day",
        ),
        pytest.param({"start_by": None}, {}, id="routine without a day"),
        pytest.param(
            {"risks": [RISK]},
            {"risks_told risks": "1 risk is noted: whoever visits has to know of it before"},
            id="a risk",
        ),
        pytest.param(
            {"instruction": "expert_report", "referrer": "case_manager", "seen_before_by": "OT-9"},
            {
                "expert_and_therapist_apart referrer": "an expert report is asked for by a case manager: is a treating "
                "report meant?",
                "expert_and_therapist_apart seen_before_by": "a therapist knows the client already: whoever treats is "
                "not to be the expert as well",
            },
            id="roles mixed",
        ),
        pytest.param({"instruction": "expert_report", "referrer": "solicitor"}, {}, id="an expert"),
        pytest.param(
            {"instruction": "expert_report", "referrer": "court", "jurisdiction": "northern_ireland"},
            {
                "expert_and_therapist_apart jurisdiction": "the courts of Northern Ireland have rules of their own for "
                "experts"
            },
            id="other courts",
        ),
    ],
)
def test_what_is_open_is_found(changes: dict[str, Any], expected: dict[str, str]) -> None:
    """Each thing that is missing or does not fit is said once, at its place."""
    assert found(full(**changes)) == expected


@pytest.mark.parametrize(("on", "late"), [("2026-03-23", False), ("2026-03-24", True)])
def test_the_day_to_begin_by_is_in_time(on: str, *, late: bool) -> None:
    """On the day itself nobody is late; on the day after, somebody is."""
    assert ("begun_in_time start_by" in found(FULL, on)) is late


def test_no_specialism_follows_where_none_is_for_the_age() -> None:
    """A condition whose specialisms are for others leads to none, and the referrer is asked."""
    asked = full(conditions=["play"])

    assert asked.wanted == ()
    assert found(asked) == {
        "specialism_follows specialisms": "no specialism follows from the conditions at the client's age: name the "
        "one wanted"
    }


def test_a_missing_question_matters_more_where_only_a_report_is_asked_for() -> None:
    """It is a note for treatment and a warning for a report."""

    def severity(instruction: str) -> Severity:
        [only] = triage(full(questions=[], instruction=instruction, referrer="solicitor"), on=ON).findings
        return only.severity

    assert [severity(each) for each in Instruction] == [Severity.WARNING, Severity.WARNING, Severity.NOTE]


def test_capacity_is_held_against_the_law_of_the_country() -> None:
    """The source is the country's act; where the country is not known, every act is named."""

    def sources(country: str | None) -> set[str]:
        findings = triage(full(capacity="in_doubt", jurisdiction=country), on=ON).findings
        [about] = [each for each in findings if each.rule == "capacity_and_consent_agree"]
        return {source.citation for source in about.sources}

    assert sources("scotland") == {CAPACITY_LAW[Jurisdiction.SCOTLAND].citation}
    assert sources(None) == {source.citation for source in CAPACITY_LAW.values()}


def test_law_body_and_policy_stay_apart() -> None:
    """Each rule has one basis and a source; consent is law, questions are a commissioner's wish."""
    bases = {rule.key: rule.basis for rule in RULES}

    assert bases["consent_recorded"] is Basis.LAW
    assert bases["questions_asked"] is Basis.COMMISSIONER_POLICY
    assert bases["expert_and_therapist_apart"] is Basis.PROFESSIONAL_BODY
    assert all(rule.sources and str(rule.summary) for rule in RULES)


@pytest.mark.parametrize("country", Jurisdiction)
def test_every_country_has_its_register_but_the_unknown_one(country: Jurisdiction) -> None:
    """The register that counts is named, save where it is none of those known."""
    assert (country.regulator is None) is (country is Jurisdiction.ELSEWHERE)
    assert str(country.label)


@pytest.mark.parametrize("instruction", Instruction)
def test_each_instruction_has_reports_of_its_own(instruction: Instruction) -> None:
    """Monthly reports belong to treatment, the expert's to the court's expert alone."""
    kind = INSTRUCTED[instruction]

    assert triage(attrs.evolve(REFERRAL, instruction=instruction), on=ON).reports == kind.reports
    assert (ReportKind.MONTHLY in kind.reports) is kind.treats
    assert (ReportKind.EXPERT in kind.reports) is (instruction is Instruction.EXPERT_REPORT)
    assert all(str(report.label) for report in kind.reports)


def test_measures_come_with_why_and_why_not() -> None:
    """Those that suit stand first; one that is not scored here or not for the age stands last and says so."""
    asked = triage(full(conditions=["acquired_brain_injury", "fatigue"]), on=ON)
    fits = {fit.measure: fit for fit in asked.measures}
    suits = [fit.suitable for fit in asked.measures]

    assert suits == sorted(suits, reverse=True)
    assert [str(each.label) for each in fits["fatigue_severity"].conditions]
    assert any(fit.specialisms for fit in asked.measures)
    assert fits["barthel_index"].suitable
    child = triage(full(conditions=["fatigue"], born="2016-01-01"), on=ON)
    [fatigue] = [fit for fit in child.measures if fit.measure == "fatigue_severity"]
    assert fatigue.for_age is False
    assert "not made for the client's age" in [str(reason) for reason in fatigue.reasons()]


def test_a_measure_named_by_conditions_alone_says_so() -> None:
    """Of one that is usual in no specialism wanted, only the conditions are given as reason."""
    asked = triage(full(conditions=["fatigue"], specialisms=["hand_therapy"]), on=ON)
    [fatigue] = [fit for fit in asked.measures if fit.measure == "fatigue_severity"]

    assert [str(reason) for reason in fatigue.reasons()] == ["for Fatigue"]


def test_of_an_unknown_age_nothing_is_said() -> None:
    """Whether a measure is for the age is not known, and does not speak against it."""
    asked = triage(full(born=None), on=ON)

    assert {fit.for_age for fit in asked.measures} == {None}


def test_a_measure_that_is_withheld_says_why() -> None:
    """One that is known and not scored here does not suit, and says so."""
    [usual, *_] = triage(FULL, on=ON).measures
    withheld = attrs.evolve(usual, withheld=MEASURES["copm"].withheld)

    assert not withheld.suitable
    assert [str(reason) for reason in withheld.reasons()][-1].startswith("not scored here: the instrument is licensed")


@pytest.mark.parametrize(
    ("given", "parts"),
    [
        (
            FULL,
            ["Still open", "Nothing was found", "Therapies to consider", "Measures to consider", "a person decides"],
        ),
        (
            full(conditions=[], specialisms=["hand_therapy"], consent="refused"),
            ["consent was refused", "Reports to come"],
        ),
    ],
)
def test_the_triage_is_read_as_a_document(given: Referral, parts: list[str]) -> None:
    """Findings, suggestions with reasons, reports; and who decides."""
    text = render(triage(given, on=ON), "en_GB", format="text")

    assert all(part in text for part in parts)


def test_the_referral_says_where_who_pays_and_what_to_know() -> None:
    """Country, funder, capacity and risks are read in it."""
    text = render(full(risks=[RISK]), "en_GB", format="text")

    assert "Where: England" in text
    assert "To be paid by the claim" in text
    assert "the client can decide this" in text
    assert "A dog that is not used to strangers" in text


def test_what_is_no_referral_is_refused() -> None:
    """Neither is a day that is none."""
    assert problems(lambda: triage("R-1", on=ON)).keys() == {"referral"}  # type: ignore[arg-type]
    assert problems(lambda: triage(REFERRAL, on="soon")).keys() == {"on"}

"""What is known and judged by no rule, and which edition of a standard is in force."""

import pytest

from occupational_therapy.credentials import (
    BODIES,
    EDITIONS,
    FACTS,
    FURTHER_REGISTERS,
    REGULATORS,
    SCHEMES,
    Fact,
    facts_of,
    look_up,
)
from occupational_therapy.kernel.errors import InvalidInputError, NotInForceError, UnknownKeyError
from occupational_therapy.kernel.findings import Basis
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence

OTHERS = {"insurance", "wfot", "safeguarding", "training", "ico", "cqc"}


@pytest.mark.parametrize("fact", FACTS.values(), ids=list(FACTS))
def test_a_fact(fact: Fact) -> None:
    """Each is about a known thing, says something, and rests on a source with its mark."""
    assert fact.of in {*REGULATORS, *FURTHER_REGISTERS, *SCHEMES, *BODIES, *OTHERS}
    assert fact.key.startswith(f"{fact.of}_")
    assert fact.sources
    assert str(fact.outline()).startswith(str(fact.says))
    assert all(str(each) in str(fact.outline()) for each in fact.sources)


@pytest.mark.parametrize(
    ("key", "confidence"),
    [
        ("hcpc_offences", Confidence.CONFIRMED),
        ("hcpc_penalty", Confidence.FROM_MEMORY),
        ("hcpc_legacy_awards", Confidence.DERIVED),
        ("hcpc_final_orders", Confidence.PARTLY_CONFIRMED),
        ("rcot_supervision", Confidence.FROM_MEMORY),
        ("rcot_preceptorship", Confidence.PARTLY_CONFIRMED),
        ("safeguarding_hours_children", Confidence.FROM_MEMORY),
        ("safeguarding_hours_adults", Confidence.FROM_MEMORY),
        ("safeguarding_refresh", Confidence.CONFIRMED),
        ("training_moving_and_handling", Confidence.FROM_MEMORY),
        ("dbs_barred_offence", Confidence.FROM_MEMORY),
        ("cqc_scope", Confidence.FROM_MEMORY),
        ("wfot_standards", Confidence.CONFIRMED),
        ("chcpbc_merger", Confidence.FROM_MEMORY),
    ],
)
def test_how_sure_it_is(key: str, confidence: Confidence) -> None:
    """What is from memory, derived or partly read says so (HPO-06, EDU-03, FTP-09, RCOT-10, RCOT-11, SG-02, SG-03)."""
    assert confidence in {each.confidence for each in FACTS[key].sources}


@pytest.mark.parametrize(("on", "is_known"), [("2025-03-31", False), ("2025-04-01", True), ("2026-11-23", True)])
def test_a_fact_holds_on_its_days(on: str, *, is_known: bool) -> None:
    """A fact is told for the days it holds (PVG-09)."""
    assert is_known is ("pvg_end_of_role" in {fact.key for fact in facts_of("pvg", on)})


def test_facts_of_what_nobody_knows() -> None:
    """Asked about what nothing is known of, it says so and gives no empty answer."""
    with pytest.raises(UnknownKeyError, match="did you mean 'hcpc'"):
        facts_of("hcpcc", "2026-11-23")
    with pytest.raises(InvalidInputError, match="on"):
        facts_of("hcpc", "today")


def test_policy_is_not_law() -> None:
    """How often training is repeated is a policy; what a college expects is no law."""
    assert FACTS["training_life_support"].basis is Basis.COMMISSIONER_POLICY
    assert FACTS["rcot_supervision"].basis is Basis.PROFESSIONAL_BODY
    assert FACTS["hcpc_offences"].basis is Basis.LAW


def test_a_fact_without_sense() -> None:
    """A fact of no key is refused, with every problem."""
    with pytest.raises(InvalidInputError) as caught:
        Fact(of="A", key="B c", basis=Basis.LAW, says="text", sources=())  # type: ignore[arg-type] # what must not pass

    assert [problem.path for problem in caught.value.problems] == ["of", "says"]
    assert Fact(of="a", key="b", basis=Basis.LAW, says=message("c"), sources=()).holds.start is None


@pytest.mark.parametrize(
    ("key", "on", "expected"),
    [
        ("hcpc_conduct", "2016-01-25", None),
        ("hcpc_conduct", "2016-01-26", "Standards of conduct, performance and ethics, 2016"),
        ("hcpc_conduct", "2024-08-31", "Standards of conduct, performance and ethics, 2016"),
        ("hcpc_conduct", "2024-09-01", "Standards of conduct, performance and ethics, 2024"),
        ("hcpc_proficiency", "2023-08-31", None),
        ("hcpc_proficiency", "2023-09-01", "Standards of proficiency for occupational therapists, 2023"),
        ("hcpc_education", "2017-08-31", None),
        ("hcpc_education", "2017-09-01", "Standards of education and training, 2017"),
        ("rcot_professional", "2020-12-31", "Code of Ethics and Professional Conduct, 2015"),
        (
            "rcot_professional",
            "2026-11-23",
            "Professional standards for occupational therapy practice, conduct and ethics, 2021",
        ),
    ],
)
def test_editions(key: str, on: str, expected: str | None) -> None:
    """The edition in force on a day; before the first one known it raises (CON-01, CON-02, EDU-01, EDU-05, RCOT-06)."""
    if expected is None:
        with pytest.raises(NotInForceError):
            look_up(EDITIONS[key], on=on)
    else:
        assert look_up(EDITIONS[key], on=on).value == expected

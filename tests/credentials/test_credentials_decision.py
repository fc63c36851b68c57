"""The review as a whole: one decision, its bases apart, and always the live register."""

import copy

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.credentials import REGULATORS, RULES, Decision, Policy, Practitioner, regulator, review
from occupational_therapy.credentials.rules import rules_under
from occupational_therapy.kernel.dates import Date
from occupational_therapy.kernel.errors import InvalidInputError, NotInForceError, UnknownKeyError
from occupational_therapy.kernel.findings import Basis, Severity
from tests.credentials.people import ON, SOUND, sound
from tests.house import pickled
from tests.strategies import days

EMPTY = Practitioner(id="P2")


def test_a_sound_therapist() -> None:
    """Of somebody with everything in order nothing is found but the advice to look at the register."""
    decision = review(SOUND, on=ON)

    assert (decision.may_practise, decision.suitable) == ("yes", "yes")
    assert [each.rule for each in decision.findings] == ["live_register"]
    assert str(decision.outline()) == (
        "Credentials of P1 on 2026-11-23\n"
        "===============================\n\n"
        "May practise in law: yes, on the records given\n\n"
        "Commissioner's policy: met, on the records given\n\n"
        "Check the live register of the Health and Care Professions Council\n\n"
        "Next dates\n"
        "----------\n\n"
        "- 2026-12-31: last day of cover by insurance policy\n"
        "- 2027-08-01: renewal of registration opens\n"
        "- 2027-09-30: last day of membership of Royal College of Occupational Therapists\n"
        "- 2027-10-31: last day to renew registration\n"
        "- 2028-03-01: a new criminal record check is due by this policy"
    )


def test_nothing_is_inferred_from_an_empty_record() -> None:
    """Of somebody of whom nothing is on record, nothing is known: no finding stops anything."""
    decision = review(EMPTY, on=ON)

    assert (decision.may_practise, decision.suitable, decision.next_due) == ("unknown", "unknown", None)
    assert Severity.STOP not in {each.severity for each in decision.findings}
    assert "Next dates" not in str(decision.outline())


def test_findings_by_basis() -> None:
    """Law, professional body, policy and the library's own checks are kept apart, and make up the whole."""
    decision = review(EMPTY, on=ON)
    apart = [decision.by_basis(basis) for basis in Basis]

    assert all(apart[place] for place in (0, 1, 2, 4))
    assert sorted(map(str, decision.findings)) == sorted(str(each) for found in apart for each in found)
    assert decision.by_basis("law") == decision.by_basis(Basis.LAW)


def test_the_outline_has_a_part_for_each_basis() -> None:
    """A case manager reads the answer first, then what was found by its force."""
    said = str(review(EMPTY, on=ON).outline())

    parts = ["May practise in law: unknown", "Check the live register", "\nLaw\n", "\nProfessional body\n"]
    assert sorted(parts, key=said.index) == parts
    assert "\nCommissioner's policy\n---" in said
    assert "This library's own checks" not in said


def test_nobody_is_named() -> None:
    """Neither a name nor a number is in a decision or in what is read of it."""
    decision = review(sound(registrations=[]), on=ON)

    assert "Synthetic" not in repr(decision) + str(decision.outline())
    assert "12345" not in repr(decision) + str(decision.outline())


@pytest.mark.parametrize("practitioner", [SOUND, EMPTY], ids=["sound", "empty"])
def test_a_decision_is_a_value(practitioner: Practitioner) -> None:
    """A decision pickles, copies and hashes by value."""
    decision = review(practitioner, on=ON)

    for other in (pickled(decision), copy.deepcopy(decision)):
        assert decision == other
        assert hash(decision) == hash(other)


@pytest.mark.parametrize(
    ("arguments", "path"),
    [
        ({"practitioner": None}, "practitioner"),
        ({"on": "2026-02-29"}, "on"),
        ({"on": "2226-02-28"}, "on"),
        ({"policy": None}, "policy"),
        ({"for_client": "toddler"}, "for_client"),
    ],
)
def test_an_impossible_question(arguments: dict[str, object], path: str) -> None:
    """What cannot be asked is named."""
    with pytest.raises(InvalidInputError) as caught:
        review(**({"practitioner": SOUND, "on": ON} | arguments))  # type: ignore[arg-type] # a table of arguments

    assert [path] == [problem.path for problem in caught.value.problems]


def test_a_register_that_is_not_built() -> None:
    """Another register's law is not guessed."""
    with pytest.raises(UnknownKeyError):
        review(SOUND, on=ON, regulator="xyz")


@pytest.mark.parametrize(("on", "is_open"), [("2003-07-08", False), ("2003-07-09", True)])
def test_before_the_register_was_opened(on: str, *, is_open: bool) -> None:
    """A day before the register was opened raises."""
    if is_open:
        assert review(EMPTY, on=on).may_practise == "unknown"
    else:
        with pytest.raises(NotInForceError, match="hcpc_register"):
            review(EMPTY, on=on)


PARTS = [field.name for field in attrs.fields(Practitioner) if field.name not in {"id", "name"}]
NONE_OF = {"practice": None, "data_protection": None}


@given(days("2003-07-09", "2199-12-31"), st.sets(st.sampled_from(PARTS)))
def test_judging_never_raises(on: Date, left_out: set[str]) -> None:
    """Whatever is missing and whatever the day, there is one decision, and it says to check the live register."""
    decision = review(sound(**{part: NONE_OF.get(part, ()) for part in left_out}), on=on)

    assert decision.findings[0].rule.startswith(("hcpc_", "professional", "live"))
    assert "live_register" in {each.rule for each in decision.findings}
    assert "Check the live register" in str(decision.outline())
    assert list(decision.due) == sorted(decision.due, key=lambda each: each.on)
    assert all(each.on >= on for each in decision.due)


@given(days("2003-07-09", "2199-12-31"), st.integers(0, 20), st.booleans())
def test_a_policy_never_changes_the_law(on: Date, years: int, company: bool) -> None:  # noqa: FBT001 - drawn by Hypothesis
    """Whatever a commissioner asks, the findings of law and the answer stay."""
    plain = review(SOUND, on=on)
    policy = Policy(min_statutory_years=years, company_cover=company, required_memberships=["x"])
    other = review(SOUND, on=on, policy=policy)

    assert plain.may_practise == other.may_practise
    assert plain.by_basis("law") == other.by_basis("law")
    assert plain.by_basis("professional_body") == other.by_basis("professional_body")


def test_every_rule_is_declared_once_with_its_sources() -> None:
    """Rules have keys of their own, a summary and sources; all of a register's are among them."""
    keys = [rule.key for rule in RULES]

    assert len(keys) == len(set(keys)) == 78
    assert all(rule.sources and str(rule.summary) for rule in RULES)
    assert {rule.key for key in REGULATORS for rule in rules_under(regulator(key))} == set(keys)


def test_rules_are_values() -> None:
    """Rules survive a journey to another process."""
    assert pickled(RULES) == RULES


@pytest.mark.parametrize("basis", [Basis.LAW, Basis.PROFESSIONAL_BODY, Basis.COMMISSIONER_POLICY, Basis.LIBRARY])
def test_rules_of_every_basis(basis: Basis) -> None:
    """There are rules of law, of professional bodies, of policy, and the library's own."""
    assert any(rule.basis is basis for rule in RULES)


def test_a_decision_without_findings_of_policy_is_suitable() -> None:
    """A decision answers for itself whatever it was made from."""
    bare = Decision(
        practitioner="P1", on=Date(2026, 11, 23), regulator="hcpc", may_practise=review(SOUND, on=ON).may_practise,
        findings=(), due=(),
    )  # fmt: skip

    assert (bare.suitable, bare.next_due) == ("yes", None)

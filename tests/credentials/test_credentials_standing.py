"""Statuses on a register and what goes with them (sheet section 4, status table)."""

import pytest

from occupational_therapy.credentials import Answer, MayPractise, RegistrationStatus
from occupational_therapy.credentials.standing import to_status_or_none, weakest, worst
from occupational_therapy.kernel.fields import Refusal
from occupational_therapy.kernel.findings import Severity


@pytest.mark.parametrize(
    ("status", "title", "practise", "flag"),
    [
        ("registered", True, "yes", None),
        ("registered_with_caution", True, "yes", Severity.WARNING),
        ("registered_with_conditions", True, "within_conditions", Severity.WARNING),
        ("interim_conditions", True, "within_conditions", Severity.WARNING),
        ("temporary_register", None, "unknown", Severity.WARNING),
        ("interim_suspended", False, "no", Severity.STOP),
        ("suspended", False, "no", Severity.STOP),
        ("lapsed", False, "no", Severity.STOP),
        ("not_found", False, "no", Severity.STOP),
        ("never_registered", False, "no", Severity.STOP),
        ("struck_off", False, "no", Severity.STOP),
    ],
)
def test_what_goes_with_a_status(status: str, *, title: bool | None, practise: str, flag: Severity | None) -> None:
    """Each status says whether the title may be used, what practice is lawful and how loudly to tell."""
    standing = RegistrationStatus(status).standing

    assert (title, practise, flag) == (standing.may_use_title, standing.may_practise, standing.flag)


def test_every_status_stands_in_the_table_above() -> None:
    """The table covers every status there is, from the freest to the hardest."""
    assert len(RegistrationStatus) == 11
    assert [min(RegistrationStatus, key=list(RegistrationStatus).index), worst(RegistrationStatus)] == [
        "registered",
        "struck_off",
    ]


def test_labels_are_words() -> None:
    """Statuses and answers are said in words."""
    assert str(RegistrationStatus.INTERIM_SUSPENDED.label) == "suspended by an interim order"
    assert str(MayPractise.WITHIN_CONDITIONS.label) == "only within the conditions on the register"
    assert str(Answer.NO.label) == "not met"


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ([], "yes"),
        (["yes", "yes"], "yes"),
        (["yes", "within_conditions"], "within_conditions"),
        (["within_conditions", "unknown"], "unknown"),
        (["unknown", "no"], "no"),
    ],
)
def test_the_weakest_answer_counts(answers: list[str], expected: str) -> None:
    """Of conditions that must all hold the weakest decides: no, then unknown, then within conditions."""
    assert expected == weakest(map(MayPractise, answers))


def test_the_worst_of_no_statuses() -> None:
    """Of no statuses there is no worst one."""
    assert worst([]) is None
    assert RegistrationStatus.STRUCK_OFF is worst(RegistrationStatus)


def test_a_status_field() -> None:
    """A field takes the word or None, and nothing else."""
    assert to_status_or_none(None) is None
    assert RegistrationStatus.SUSPENDED is to_status_or_none("suspended")
    assert isinstance(to_status_or_none("retired"), Refusal)

"""The worked cases of credentials, run through their adapters."""

import json
from pathlib import Path
from typing import Any

import pytest

from occupational_therapy.kernel.errors import OccupationalTherapyError
from tests.cases.adapters_credentials import ADAPTERS, RULE_CHECKS

CASES = Path(__file__).parent.parent / "cases" / "credential-cases.json"


def _here(case: dict[str, Any]) -> bool:
    return case["kind"] in ADAPTERS and case["inputs"].get("check") in {None, *RULE_CHECKS}


FOUND = [case for case in json.loads(CASES.read_text(encoding="utf-8")) if _here(case)]


def test_there_are_cases_of_every_kind() -> None:
    """Each adapter has cases to run."""
    assert set(ADAPTERS) == {case["kind"] for case in FOUND}


def _close(expected: object, actual: object) -> bool:
    if isinstance(expected, (int, float)) and not isinstance(expected, bool):
        return isinstance(actual, (int, float)) and abs(expected - actual) < 0.0001
    return expected == actual and type(expected) is type(actual)


@pytest.mark.parametrize("case", FOUND, ids=lambda case: case["id"])
def test_a_worked_case(case: dict[str, Any]) -> None:
    """The public interface gives what the case expects, or raises where it expects an error."""
    expected = case["expected"]
    if "error" in expected:
        with pytest.raises(OccupationalTherapyError):
            ADAPTERS[case["kind"]](case["inputs"])
    else:
        actual = ADAPTERS[case["kind"]](case["inputs"])

        assert [key for key, value in expected.items() if key != "note" and not _close(value, actual[key])] == []


def test_an_unknown_check_is_an_error() -> None:
    """A check that no adapter knows raises."""
    with pytest.raises(OccupationalTherapyError):
        ADAPTERS["rule_check"]({"check": "luck", "facts": {}})

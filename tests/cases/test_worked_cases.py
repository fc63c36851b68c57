"""Every worked case of a kind that has an adapter, against the public interface."""

import json
from pathlib import Path
from typing import Any

import pytest

import occupational_therapy as ot
from occupational_therapy.assessment.measures import INDEX
from occupational_therapy.kernel.errors import OccupationalTherapyError
from tests.cases.adapters import ADAPTERS

HERE = Path(__file__).parent
TOLERANCE = 0.0001  # the cases give four decimals
MEASURES = {key.partition("/")[0] for key in INDEX}


def _cases(name: str, kind: str | None = None) -> list[Any]:
    cases = json.loads((HERE / f"{name}.json").read_text(encoding="utf-8"))
    return [
        pytest.param(case.get("kind", kind), case, id=case.get("id") or f"{case['measure']}-{number}")
        for number, case in enumerate(cases)
        if case.get("kind", kind) in ADAPTERS and case.get("measure", "phq9") in MEASURES
    ]


CASES = [
    *_cases("measure-cases", "measure"),
    *_cases("change-cases", "change"),
    *_cases("goal-cases"),
    *_cases("credential-cases"),
]


def _agrees(expected: object, found: object) -> bool:
    match expected:
        case dict():
            return isinstance(found, dict) and all(
                _agrees(value, found[key]) for key, value in expected.items() if key != "note"
            )
        case list():
            return (
                isinstance(found, list | tuple)
                and len(expected) == len(found)
                and all(_agrees(one, other) for one, other in zip(expected, found, strict=True))
            )
        case str():
            return isinstance(found, str) and expected == found
        case bool() | None:
            return expected is found
        case int() | float():
            return isinstance(found, int | float) and not isinstance(found, bool) and abs(expected - found) <= TOLERANCE
        case _:
            return False


@pytest.mark.parametrize(("kind", "case"), CASES)
def test_a_worked_case_comes_out_as_worked(kind: str, case: dict[str, Any]) -> None:
    """The library gives what was worked out by hand, or raises where the input cannot be."""
    given = case if "answers" in case or "first" in case else case["inputs"]
    expected = case["expected"]
    if "error" in expected:
        with pytest.raises(OccupationalTherapyError):
            ADAPTERS[kind](given)
        return

    found = ADAPTERS[kind](given)

    for key, value in expected.items():
        if key != "note":
            assert _agrees(value, found[key]), f"{key}: {value!r} was worked out, {found[key]!r} was found"


def test_every_kind_of_measure_case_has_an_adapter() -> None:
    """No kind that the library answers to is left out by accident."""
    assert {"measure", "change"} <= ADAPTERS.keys()
    assert ot.assessment.MEASURES.keys() == INDEX.keys()

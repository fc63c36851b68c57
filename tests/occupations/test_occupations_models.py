"""Models of occupation: section 5 of the goals sheet."""

import pytest

from occupational_therapy.kernel.provenance import Confidence
from occupational_therapy.occupations import OCCUPATION_MODELS


@pytest.mark.parametrize(
    ("parts", "confidence", "key"),
    [
        (3, "partly_confirmed", "cmop_e"),
        (2, "partly_confirmed", "canmop"),
        (8, "from_memory", "cppf"),
        (4, "partly_confirmed", "moho"),
        (4, "from_memory", "peo"),
    ],
)
def test_each_model_has_its_parts_and_its_mark(parts: int, confidence: str, key: str) -> None:
    """How many parts there are, and how far they were checked."""
    model = OCCUPATION_MODELS[key]

    assert parts == len(model.parts)
    assert [source.confidence for source in model.sources] == [Confidence(confidence)]


def test_a_model_is_told() -> None:
    """Name, parts and source."""
    told = str(OCCUPATION_MODELS["cmop_e"].outline())

    assert "spirituality at the core" in told
    assert "from memory" in told

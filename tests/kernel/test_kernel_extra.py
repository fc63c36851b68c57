"""What a part of the library needs besides, and how to get it."""

import pytest

from occupational_therapy.kernel.extra import ExtraNeededError, need
from tests.house import pickled


def test_what_is_missing_is_told_with_the_command() -> None:
    """A part without its module names the part, the module and the extra, as an error of imports."""
    with pytest.raises(ModuleNotFoundError) as caught:
        need("unheard_of", room="casework.allocate", extra="allocation")

    assert isinstance(caught.value, ExtraNeededError)
    assert str(pickled(caught.value)) == (
        "occupational_therapy.casework.allocate needs unheard_of, which is not installed: "
        "pip install 'occupational_therapy[allocation]'"
    )


def test_what_is_there_is_not_missed() -> None:
    """A module that is there raises nothing."""
    assert need("attrs", room="casework", extra="none") is None  # type: ignore[func-returns-value] # that is the point

"""Classes that are kept as another: what is written of them is enough to make them anew."""

from collections.abc import Callable
from typing import Any, NamedTuple

from occupational_therapy.assessment import Result
from occupational_therapy.interop.messages import MessageRecord, message_from, message_to
from occupational_therapy.interop.results import ResultRecord, result_from, result_to
from occupational_therapy.kernel.messages import Message

__all__ = ["STAND_INS", "StandIn"]


class StandIn(NamedTuple):
    """A class of records in place of another class."""

    record: type
    """What is kept."""
    write: Callable[[Any], object]
    """From a value to what is kept of it."""
    read: Callable[[Any], object]
    """Back again."""


STAND_INS: dict[type, StandIn] = {
    Message: StandIn(MessageRecord, message_to, message_from),
    Result: StandIn(ResultRecord, result_to, result_from),
}
"""What stands in, by the class it stands in for."""

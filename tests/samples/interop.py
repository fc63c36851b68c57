"""A value of every public class of the ways out, and an error of every kind."""

from decimal import Decimal

from occupational_therapy.interop.faults import InvalidRecordError, NoRecordError
from occupational_therapy.interop.messages import MessageRecord, NamedParameter, Parameter
from occupational_therapy.interop.results import Answers, ResultRecord
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.messages import message

_COUNT = NamedParameter(key="count", value=Parameter(2))
_PROBLEM = Problem("case.goals[2].due", message("is missing"))

SAMPLES: tuple[object, ...] = (
    _COUNT,
    NamedParameter(key="weight", value=Parameter(Decimal("12.50"))),
    MessageRecord(template="{count} goals", parameters=(_COUNT,), singular="{count} goal"),
    ResultRecord(
        measure="barthel_index",
        variant="original_0_100",
        edition="1965",
        missing_rule="strict",
        answers=Answers((("bathing", "NOT_ASKED"), ("feeding", 10))),
    ),
)

ERRORS: tuple[Exception, ...] = (
    InvalidRecordError([_PROBLEM]),
    InvalidRecordError([_PROBLEM, _PROBLEM.under("record")]),
    NoRecordError("Rule", message("its {path} is a {kind}, which has no plain form", path="check", kind="Callable")),
)

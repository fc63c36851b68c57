"""Adapters from worked cases of keeping records to the public interface."""

from collections.abc import Callable
from typing import Any

import occupational_therapy as ot
from occupational_therapy.kernel.fields import accept, flag_or_none

__all__ = ["ADAPTERS"]

Case = dict[str, Any]


def _retention(inputs: Case) -> Case:
    record = ot.casework.HealthRecord(kind=inputs["record"], born=inputs["born_on"], ended_on=inputs["ended_on"])
    held = accept("litigation_hold", flag_or_none(inputs["litigation_hold"]))
    holds = None if held is None else [ot.casework.Hold(reason="litigation")] * held
    kept = ot.casework.retention(record, on=inputs["asked_on"], holds=holds)
    return {"keep_until": str(kept.keep_until), "may_delete": kept.may_delete}


ADAPTERS: dict[str, Callable[[Case], Case]] = {"record_retention": _retention}

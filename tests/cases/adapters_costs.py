"""Adapters from worked cases of costs, tax and claims to the public interface."""

from collections.abc import Callable
from typing import Any

import occupational_therapy as ot
from occupational_therapy.kernel.money import Money

__all__ = ["ADAPTERS"]

Case = dict[str, Any]

_UNDATED = "2026-11-23"
"""The day on which a case without a date is taken."""

_VAT = {"exempt": "exempt", "standard": "standard_rated"}


def _amount(money: Money | None) -> str | None:
    return None if money is None else str(money.amount)


def _dfg(case: Case) -> Case:
    cost = Money(case["cost"], case["currency"])
    grant = ot.casework.disabled_facilities_grant(cost, case["nation"], case.get("on", _UNDATED))
    return {
        "scheme_available": grant.available,
        "limit": _amount(grant.limit),
        "grant": _amount(grant.grant),
        "shortfall": _amount(grant.shortfall),
        "currency": grant.cost.currency,
    }


def _mileage(case: Case) -> Case:
    allowance = ot.casework.mileage_allowance(
        case["vehicle"],
        case["miles"],
        case.get("on", _UNDATED),
        already_this_tax_year=case["already_this_tax_year"],
    )
    return {"amount": _amount(allowance.amount), "currency": allowance.amount.currency}


def _report_vat(case: Case) -> Case:
    answer = ot.casework.service_vat(
        case.get("on", _UNDATED),
        purpose=case["purpose"],
        author_registered=case["author_registered"],
        commissioner=case["commissioner"],
    )
    return {"vat": None if answer.treatment is None else _VAT[answer.treatment]}


def _claim_track(case: Case) -> Case:
    track = ot.casework.claim_track(
        Money(case["claim_value"], case["currency"]),
        case["claim_type"],
        case.get("on", _UNDATED),
        multi_track=case["multi_track"],
        first_notified_on=case["first_notified_on"],
    )
    guide, aim = track.serious_injury_guide, track.liability_aim_by
    return {
        "rehabilitation_track": track.rehabilitation_track.value,
        "serious_injury_guide": None if guide is None else guide.value,
        "liability_aim_by": None if aim is None else str(aim),
    }


def _rehab_code_reply(case: Case) -> Case:
    return {"reply_by": str(ot.casework.rehabilitation_reply_by(case["requested_on"]))}


ADAPTERS: dict[str, Callable[[Case], Case]] = {
    "claim_track": _claim_track,
    "dfg": _dfg,
    "mileage": _mileage,
    "rehab_code_reply": _rehab_code_reply,
    "report_vat": _report_vat,
}

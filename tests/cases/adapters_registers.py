"""Adapters from worked cases of registers abroad, schemes of checks and data protection to the public interface."""

from collections.abc import Callable
from typing import Any

import occupational_therapy as ot
from occupational_therapy.kernel.dates import Date
from occupational_therapy.kernel.money import Money

__all__ = ["ADAPTERS"]

Case = dict[str, Any]

_UNDATED = "2026-11-23"
"""The day on which a case without a date is taken."""

_pvg = ot.credentials.SCHEMES["pvg"].membership


def _day(day: Date | None) -> str | None:
    return None if day is None else str(day)


def _coru_cpd(case: Case) -> Case:
    coru = ot.credentials.regulator("coru")
    start, credits_by_year = case["period_start"], case["credits_by_year"]
    renewed, asked = case["last_renewed_on"], case["asked_on"]
    failed = None if credits_by_year is None else coru.quota.years_short(credits_by_year, on=start)
    standing = None if renewed is None else coru.cycles.renewal_due(renewed, asked)
    return {
        "cpd_met": None if failed is None else not failed,
        "years_failed": None if failed is None else list(failed),
        "renewal_due_on": None if standing is None else str(standing.due_on),
        "renewal_overdue": None if standing is None else standing.overdue,
    }


def _ahpra_year(case: Case) -> Case:
    ahpra = ot.credentials.regulator("ahpra")
    year, expires = ahpra.cycle(on=case["on"]), case["registration_expires_on"]
    standing = None if expires is None else ahpra.late.standing(expires, on=case["on"])
    return {
        "start": str(year.start),
        "end": str(year.end),
        "renewal_status": None if standing is None else standing.status.value,
        "late_fee": None if standing is None else standing.late_fee,
        "may_practise": None if standing is None else standing.may_practise,
    }


def _ahpra_cpd(case: Case) -> Case:
    quota = ot.credentials.regulator("ahpra").quota
    count = quota.count(case["hours"], case["interactive_hours"], on=case["year_start"])
    return {"met": count.met, "hours_needed": float(count.needed)}


def _ahpra_recency(case: Case) -> Case:
    practised = [
        ot.credentials.PractisedHours(years=years, hours=case[f"hours_{years}_year{'s' if years > 1 else ''}"])
        for years in (5, 3, 1)
    ]
    return {"met": ot.credentials.regulator("ahpra").recency.check(practised, on=case.get("on", _UNDATED)).met}


def _otbnz_certificate(case: Case) -> Case:
    otbnz = ot.credentials.regulator("otbnz")
    ends, asked = case["certificate_ends_on"], case["asked_on"]
    status = None if ends is None or asked is None else otbnz.certificate.status(ends, asked)
    return {
        "has_certificate": None if status is None else status is ot.credentials.CertificateStatus.ACTIVE,
        "competence_assessment": otbnz.absence.assessed(case["away_from"], case["away_to"]),
    }


def _nbcot(case: Case) -> Case:
    nbcot = ot.credentials.regulator("nbcot")
    certified_to, asked_on = case["certified_to"], case["asked_on"]
    count = nbcot.quota.count(case["units"], on=_UNDATED if asked_on is None else asked_on)
    status = None if certified_to is None or asked_on is None else nbcot.certificate.status(certified_to, asked_on)
    return {
        "units_met": count.met,
        "units_short": None if count.short is None else float(count.short),
        "status": None if status is None else status.value,
        "may_use_credential": None if status is None else status is ot.credentials.CertificateStatus.ACTIVE,
    }


def _ot_compact(case: Case) -> Case:
    compact = ot.credentials.regulator("nbcot").compact
    privilege = compact.privilege(
        home_licence_expires_on=case["home_licence_expires_on"],
        adverse_action_completed_on=case["adverse_action_completed_on"],
        asked_on=case["asked_on"],
    )
    action = case["non_member_action_on"]
    return {
        "eligible_from": _day(privilege.eligible_from),
        "waiting_period_over": privilege.waiting_period_over,
        "privilege_ends_on": _day(privilege.ends_on),
        "report_action_by": None if action is None else str(compact.report_by(action)),
    }


def _coto_hours(case: Case) -> Case:
    coto = ot.credentials.regulator("coto")
    window = coto.recency.window(case["renewal_on"])
    check = coto.recency.check([ot.credentials.PractisedHours(years=3, hours=case["hours"])], on=case["renewal_on"])
    amount = case["insurance_amount"]
    limit = None if amount is None else Money(amount, case["currency"])
    return {
        "window_start": _day(window.start),
        "window_end": _day(window.end),
        "hours_met": check.met,
        "hours_short": None if check.short is None else float(check.short),
        "insurance_met": coto.cover.terms_on(case["renewal_on"]).met(limit),
    }


def _hpcsa_ceu(case: Case) -> Case:
    quota = ot.credentials.regulator("hpcsa").quota
    count = quota.count(case["ceus_12_months"], case["ethics_ceus_12_months"], on=case.get("on", _UNDATED))
    earned = case["ceu_earned_on"]
    return {"met": count.met, "lapses_on": None if earned is None else _day(quota.lapses_on(earned))}


def _pvg_offence(case: Case) -> Case:
    requirement = _pvg.requirement(case["on"])
    return {
        "requirement": requirement.value,
        "membership_required": requirement.required,
        "offence": requirement.offence,
    }


def _pvg_renewal(case: Case) -> Case:
    joined, changed = case["joined_on"], case["details_changed_on"]
    membership = None if joined is None else _pvg.joined(joined)
    return {
        "existing_member": None if membership is None else membership.existing_member,
        "renew_by": None if membership is None else _day(membership.renew_by),
        "contact_by": None if membership is None else _day(membership.contact_by),
        "notify_change_by": None if changed is None else str(_pvg.tell_by(changed)),
    }


def _accessni_enhanced(case: Case) -> Case:
    scheme = ot.credentials.SCHEMES["accessni"]
    access = scheme.access_for_self_employed(case["on"], role_eligible=case["role_eligible"])
    return {"available": access.available, "highest_level": access.highest_level.value}


def _ico_fee(case: Case) -> Case:
    turnover = case["turnover"]
    fee = ot.credentials.data_protection_fee(
        case["on"], staff=case["staff"], turnover=None if turnover is None else Money(turnover, case["currency"])
    )
    return {"tier": fee.tier, "amount": str(fee.amount.amount), "currency": fee.amount.currency}


ADAPTERS: dict[str, Callable[[Case], Case]] = {
    "accessni_enhanced": _accessni_enhanced,
    "ahpra_cpd": _ahpra_cpd,
    "ahpra_recency": _ahpra_recency,
    "ahpra_year": _ahpra_year,
    "coru_cpd": _coru_cpd,
    "coto_hours": _coto_hours,
    "hpcsa_ceu": _hpcsa_ceu,
    "ico_fee": _ico_fee,
    "nbcot": _nbcot,
    "ot_compact": _ot_compact,
    "otbnz_certificate": _otbnz_certificate,
    "pvg_offence": _pvg_offence,
    "pvg_renewal": _pvg_renewal,
}

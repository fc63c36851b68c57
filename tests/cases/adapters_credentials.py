"""Adapters from worked cases of credentials to the public interface."""

from collections.abc import Callable
from typing import Any

import occupational_therapy as ot
from occupational_therapy.kernel.dates import Date, Period
from occupational_therapy.kernel.money import Money

__all__ = ["ADAPTERS", "RULE_CHECKS"]

Case = dict[str, Any]

_UNDATED = "2026-11-23"
"""The day on which a case without a date is taken."""

_SOURCES = {"rcot_membership": {"source": "membership", "body": "rcot"}}


def _day(day: Date | None) -> str | None:
    return None if day is None else str(day)


def _money(money: Money | None) -> Case:
    return {"amount": None if money is None else str(money.amount), "currency": "GBP"}


def _hcpc() -> ot.credentials.Regulator:
    return ot.credentials.regulator("hcpc")


def _hcpc_number(case: Case) -> Case:
    number = _hcpc().number(case["text"])
    return {
        "normalised": number.normalised,
        "profession_code": number.profession_code,
        "profession": str(number.profession),
        "is_occupational_therapist": number.is_occupational_therapist,
    }


def _hcpc_cycle(case: Case) -> Case:
    cycle = _hcpc().cycle(on=case["on"])
    return {
        "start": str(cycle.start),
        "end": str(cycle.end),
        "professional_year": cycle.professional_year,
        "renewal_opens": str(cycle.renewal_opens),
        "renewal_closes": str(cycle.renewal_closes),
        "window_open": cycle.window_open(case["on"]),
    }


def _hcpc_window(case: Case) -> Case:
    hcpc = _hcpc()
    window, registrants = hcpc.window(case["year"]), case["registrants"]
    return {
        "opens": str(window.opens),
        "closes": str(window.closes),
        "open": window.is_open(case["on"]),
        "cpd_notice_by": str(hcpc.development.notice_by(window.opens)),
        "cpd_sample": None if registrants is None else hcpc.development.audit_sample(registrants),
    }


def _hcpc_first_period(case: Case) -> Case:
    first = _hcpc().first_period(case["registered_on"])
    return {
        "ends_on": str(first.ends_on),
        "professional_year": first.professional_year,
        "professional_years_due": first.professional_years_due,
    }


def _renewal_notice(case: Case) -> Case:
    notice = _hcpc().renewal.notice(case["ends_on"], case["warning_sent_on"])
    return {"notice_by": _day(notice.notice_by), "last_day": _day(notice.warning_ends)}


def _short_readmission(case: Case) -> Case:
    readmission = _hcpc().readmission(case["lapsed_on"], case["asked_on"])
    return {
        "registered": readmission.registered,
        "may_practise": readmission.may_practise,
        "route": readmission.route.value,
        "short_route_last_day": str(readmission.short_route_last_day),
        **_money(readmission.fee),
    }


def _hcpc_fee(case: Case) -> Case:
    return _money(
        _hcpc().fees.price(
            case["what"],
            case["on"],
            qualification_awarded_on=case["qualification_awarded_on"],
            approved_uk_qualification=case["approved_uk_qualification"],
        )
    )


def _return_to_practice(case: Case) -> Case:
    need = _hcpc().returning.need(
        case["applies_on"],
        last_practised=case["last_practised"],
        qualification_awarded_on=case["qualification_awarded_on"],
    )
    return {"days": need.days, "hours": float(need.hours)}


def _updating_period(case: Case) -> Case:
    done = ot.credentials.Updating(
        unit=case["unit"], supervised=case["supervised"], formal=case["formal"], private=case["private"]
    )
    count = _hcpc().returning.count(done, needed_days=case["needed_days"])
    return {
        "countable_days": float(count.countable_days),
        "shortfall_days": float(count.shortfall_days),
        "met": count.met,
    }


def _updating_evidence(case: Case) -> Case:
    returning = _hcpc().returning
    applies_on, activity_on = case["applies_on"], case["activity_on"]
    since = case["supervisor_registered_since"]
    window = None if applies_on is None else returning.evidence_window(applies_on)
    return {
        "counts_from": None if window is None else _day(window.start),
        "activity_counts": None if applies_on is None else returning.counts(applies_on, activity_on),
        "supervisor_eligible_from": None if since is None else str(returning.supervisor_from(since)),
        "supervisor_eligible": None
        if since is None
        else returning.may_supervise(
            registered_since=since, sanctioned=case["supervisor_sanctioned"], asked_on=case["supervisor_asked_on"]
        ),
    }


def _restoration(case: Case) -> Case:
    earliest = _hcpc().orders.restoration_from(case["struck_off_on"], case["previous_application_on"])
    return {"earliest_on": str(earliest)}


def _sanction(case: Case) -> Case:
    order = ot.credentials.Order(
        kind=case["sanction"], length_months=case["length_months"], starts_on=case["starts_on"]
    )
    effect = _hcpc().orders.effect(order)
    if effect is None:
        return {
            "valid": False,
            "ends_on": None,
            "may_use_title": None,
            "may_practise": None,
            "only_within_conditions": None,
        }
    may_practise = effect.standing.may_practise
    return {
        "valid": True,
        "ends_on": _day(effect.ends_on),
        "may_use_title": effect.standing.may_use_title,
        "may_practise": may_practise in ("yes", "within_conditions"),
        "only_within_conditions": may_practise == "within_conditions",
    }


def _cpd_audit_pool(case: Case) -> Case:
    return {"in_pool": _hcpc().development.in_audit_pool(case["registered_on"], case["window_opens"])}


def _cpd_gap(case: Case) -> Case:
    return {"gap_to_explain": bool(_hcpc().development.gaps(case["entries"]))}


def _cover(arrangement: Case, currency: str) -> ot.credentials.Cover:
    limit = arrangement["limit"]
    return ot.credentials.Cover(
        **_SOURCES.get(arrangement["source"], {"source": arrangement["source"]}),
        period=Period(start=arrangement["from"], end=arrangement["to"]),
        limit=None if limit is None else Money(limit, currency),
        covers_company=arrangement["covers_company"],
    )


def _indemnity_cover(case: Case) -> Case:
    currency, required = case["currency"], case["required_limit"]
    check = ot.credentials.check_cover(
        [_cover(each, currency) for each in case["arrangements"]],
        case["treated_on"],
        duty=_hcpc().cover,
        required_limit=None if required is None else Money(required, currency),
        trades_through_company=case["trades_through_company"],
    )
    return {
        "individual_covered": check.individual_covered,
        "company_covered": check.company_covered,
        "limit_met": check.limit_met,
        "breach": check.breach,
        "tell_registrar_immediately": check.tell_registrar,
    }


def _indemnity_notice(case: Case) -> Case:
    notice = _hcpc().cover.notice(case["sent_on"], case["deadline_on"])
    return {"valid": notice.valid, "earliest_valid_last_day": str(notice.earliest_last_day)}


def _dbs_number(case: Case) -> Case:
    return {"normalised": ot.credentials.SCHEMES["dbs"].number(case["text"])}


def _dbs_policy(case: Case) -> Case:
    age = ot.credentials.certificate_age(case["issued_on"], case["policy_years"], case["asked_on"])
    return {"valid_in_law": age.valid_in_law, "overdue_since": _day(age.overdue_since)}


def _dbs_update_service(case: Case) -> Case:
    year = ot.credentials.SCHEMES["dbs"].update_service.first_year(case["issued_on"], case["level"])
    return {"join_by": str(year.join_by), "first_year_ends_on": str(year.ends_on), "renew_by": str(year.renew_by)}


def _dbs_self_employed(case: Case) -> Case:
    access = ot.credentials.SCHEMES["dbs"].access_for_self_employed(case["on"], role_eligible=case["role_eligible"])
    return {
        "available": access.available,
        "highest_level": access.highest_level.value,
        "through": None if access.through is None else access.through.value,
    }


def _statutory_years(case: Case) -> Case:
    posts = [
        ot.credentials.Post(sector="statutory", period=Period(start=each["from"], end=each["to"]), fte=each["fte"])
        for each in case["periods"]
    ]
    service = ot.credentials.statutory_service(
        posts, counting=case["rule"], min_years=case["min_years"], on=case.get("on", _UNDATED)
    )
    return {"met": service.met, "completed_on": _day(service.completed_on)}


def _cpd_profile(facts: Case) -> Case:
    missing = _hcpc().development.not_shown(facts["standards_shown"])
    return {"outcome": "not_met" if missing else "met", "missing": [each.key for each in missing]}


def _dbs_portability(facts: Case) -> Case:
    result = ot.credentials.portability(**facts)
    return {
        "outcome": "portable" if result.portable else "not_portable",
        "missing": [each.value for each in result.missing],
    }


def _placement_hours(facts: Case) -> Case:
    is_met = ot.credentials.placement_hours_met(facts["hours"], on=_UNDATED)
    return {"outcome": "met" if is_met else "not_met", "missing": []}


def _title_offence(facts: Case) -> Case:
    is_offence = ot.credentials.title_offence(
        facts["title_used"],
        on=_UNDATED,
        registered=facts["registered"],
        intent_to_deceive=facts["intent_to_deceive"],
    )
    return {"outcome": "offence" if is_offence else "no_offence", "missing": []}


RULE_CHECKS: dict[str, Callable[[Case], Case]] = {
    "cpd_profile": _cpd_profile,
    "dbs_portability": _dbs_portability,
    "placement_hours": _placement_hours,
    "title_offence": _title_offence,
}


ADAPTERS: dict[str, Callable[[Case], Case]] = {
    "cpd_audit_pool": _cpd_audit_pool,
    "cpd_gap": _cpd_gap,
    "dbs_number": _dbs_number,
    "dbs_policy": _dbs_policy,
    "dbs_self_employed": _dbs_self_employed,
    "dbs_update_service": _dbs_update_service,
    "hcpc_cycle": _hcpc_cycle,
    "hcpc_fee": _hcpc_fee,
    "hcpc_first_period": _hcpc_first_period,
    "hcpc_number": _hcpc_number,
    "hcpc_window": _hcpc_window,
    "indemnity_cover": _indemnity_cover,
    "indemnity_notice": _indemnity_notice,
    "renewal_notice": _renewal_notice,
    "restoration": _restoration,
    "return_to_practice": _return_to_practice,
    "sanction": _sanction,
    "short_readmission": _short_readmission,
    "statutory_years": _statutory_years,
    "updating_evidence": _updating_evidence,
    "updating_period": _updating_period,
}

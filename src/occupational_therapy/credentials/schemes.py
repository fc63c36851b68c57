"""The schemes of the United Kingdom: the Disclosure and Barring Service, the scheme of Scotland, and AccessNI."""

from occupational_therapy.credentials.check_level import CheckLevel
from occupational_therapy.credentials.lacking import not_asked, not_known
from occupational_therapy.credentials.scheme import (
    NO_MORE_THAN_BASIC,
    AccessRoute,
    CheckFees,
    CheckScheme,
    LevelName,
    SelfEmployedAccess,
    UpdateServiceRule,
)
from occupational_therapy.credentials.scheme_membership import MembershipRule
from occupational_therapy.credentials.sources import (
    ACCESSNI_FEES,
    ACCESSNI_FEES_2014,
    ACCESSNI_FEES_2019,
    ACCESSNI_LEVELS,
    ACCESSNI_SELF_EMPLOYED,
    ACCESSNI_UPDATES,
    DBS_APPLICANTS,
    DBS_FEES_2019,
    DBS_FEES_2022,
    DBS_FEES_2024,
    DBS_GUIDE,
    DBS_LAUNCH,
    DBS_NO_EXPIRY,
    DBS_RENEWAL,
    DBS_SELF_EMPLOYED,
    PVG_ACT,
    PVG_EXISTING,
    PVG_NAMES,
    PVG_NOTICE,
    PVG_NUMBER,
    PVG_OFFENCE,
    PVG_RENEWAL,
)
from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.dates import Date, Period
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.money import Money
from occupational_therapy.kernel.provenance import Confidence, Dated, DatedSeries, Source

__all__ = ["SCHEMES"]

_CHECKED = "2026-11-23"


def _priced(start: str, end: str | None, fees: tuple[str, str, str, str | None], source: Source) -> Dated[CheckFees]:
    basic, standard, enhanced, updates = fees
    return Dated(
        value=CheckFees(
            basic=Money(basic, "GBP"),
            standard=Money(standard, "GBP"),
            enhanced=Money(enhanced, "GBP"),
            update_service=None if updates is None else Money(updates, "GBP"),
        ),
        holds=Period(start=start, end=end),
        sources=(source,),
    )


_DBS = CheckScheme(
    key="dbs",
    title="Disclosure and Barring Service",
    territory=message("England and Wales"),
    number_digits=12,
    self_employed=DatedSeries(
        key="dbs_self_employed_access",
        entries=(
            Dated(
                value=NO_MORE_THAN_BASIC,
                holds=Period(start="2012-12-01", end="2026-01-20"),
                sources=(
                    DBS_SELF_EMPLOYED,
                    Source("First day of the Disclosure and Barring Service", Confidence.FROM_MEMORY),
                ),
            ),
            Dated(
                value=SelfEmployedAccess(
                    highest_level=CheckLevel.ENHANCED, through=AccessRoute.UMBRELLA_BODY, with_barred_lists=True
                ),
                holds=Period(start="2026-01-21"),
                sources=(DBS_SELF_EMPLOYED,),
            ),
        ),
        checked=_CHECKED,
    ),
    updates=UpdateServiceRule(
        key="dbs_update_service",
        launched_on=Date(2013, 6, 17),
        levels=(CheckLevel.STANDARD, CheckLevel.ENHANCED, CheckLevel.ENHANCED_WITH_BARRED_LISTS),
        join_days=DatedSeries(
            key="dbs_update_service_join_days",
            entries=(
                Dated(value=14, holds=Period(start="2013-06-17", end="2013-12-31"), sources=(DBS_LAUNCH,)),
                Dated(
                    value=30,
                    holds=Period(start="2020-01-01"),
                    sources=(
                        DBS_GUIDE,
                        Source(
                            "Disclosure and Barring Service, guide of 13 January 2020",
                            Confidence.PARTLY_CONFIRMED,
                            note="taken to hold from the beginning of that year",
                        ),
                    ),
                ),
            ),
            checked=_CHECKED,
        ),
        application_days=28,
        renewal_days=30,
        payment_days=14,
        sources=(DBS_GUIDE, DBS_RENEWAL),
    ),
    fees=DatedSeries(
        key="dbs_fees",
        entries=(
            _priced("2019-10-01", "2022-04-05", ("23.00", "23.00", "40.00", "13.00"), DBS_FEES_2019),
            _priced("2022-04-06", "2024-12-01", ("18.00", "18.00", "38.00", "13.00"), DBS_FEES_2022),
            _priced("2024-12-02", None, ("21.50", "21.50", "49.50", "16.00"), DBS_FEES_2024),
        ),
        checked=_CHECKED,
    ),
    lacks=(
        not_asked("members", message("it issues certificates; nobody is a member"), DBS_APPLICANTS),
        not_asked("names", message("its levels are called basic, standard and enhanced"), DBS_APPLICANTS),
    ),
    checked=_CHECKED,
    sources=(DBS_APPLICANTS, DBS_NO_EXPIRY),
)

_RENAMED = Period(start="2025-04-01")

_PVG = CheckScheme(
    key="pvg",
    title="Protecting Vulnerable Groups Scheme",
    territory=message("Scotland"),
    number_digits=16,
    members=MembershipRule(
        key="pvg_membership",
        required_from="2025-04-01",
        offence_from="2025-07-01",
        years_from="2026-04-01",
        years=5,
        contact_months=3,
        change_months=3,
        change_from="2025-04-01",
        minimum_age=16,
        sources=(PVG_ACT, PVG_OFFENCE, PVG_RENEWAL, PVG_EXISTING, PVG_NOTICE),
    ),
    names=DatedSeries(
        key="pvg_level_names",
        entries=(
            Dated(
                value=(
                    LevelName(level=CheckLevel.BASIC, title="Level 1"),
                    LevelName(level=CheckLevel.STANDARD, title="Level 1"),
                    LevelName(level=CheckLevel.ENHANCED, title="Level 2"),
                ),
                holds=_RENAMED,
                sources=(PVG_NAMES,),
            ),
        ),
        checked=_CHECKED,
    ),
    lacks=(
        not_known(
            "self_employed", message("the self-employed have a confirmation of membership; no more was read"), PVG_NAMES
        ),
        not_asked("updates", message("membership is kept up to date by the scheme itself"), PVG_ACT),
        not_known("fees", message("its fees were not read")),
    ),
    checked=_CHECKED,
    sources=(PVG_ACT, PVG_NUMBER),
)

_ACCESSNI = CheckScheme(
    key="accessni",
    title="AccessNI",
    territory=message("Northern Ireland"),
    self_employed=DatedSeries(
        key="accessni_self_employed_access",
        entries=(
            Dated(
                value=NO_MORE_THAN_BASIC,
                holds=Period(start="2008-04-01", end="2026-02-16"),
                sources=(ACCESSNI_SELF_EMPLOYED,),
            ),
            Dated(
                value=SelfEmployedAccess(highest_level=CheckLevel.ENHANCED, through=None),
                holds=Period(start="2026-02-17"),
                sources=(ACCESSNI_SELF_EMPLOYED,),
            ),
        ),
        checked=_CHECKED,
    ),
    fees=DatedSeries(
        key="accessni_fees",
        entries=(
            _priced("2014-12-01", "2019-03-31", ("26.00", "26.00", "33.00", None), ACCESSNI_FEES_2014),
            _priced("2019-04-01", "2020-03-31", ("18.00", "18.00", "33.00", None), ACCESSNI_FEES_2019),
            _priced(_CHECKED, None, ("16.00", "16.00", "32.00", None), ACCESSNI_FEES),
        ),
        checked=_CHECKED,
    ),
    lacks=(
        not_known(
            "number_digits", message("the digits of a certificate's number were not read; an application has ten")
        ),
        not_asked("updates", message("the Update Service does not take its certificates"), ACCESSNI_UPDATES),
        not_asked("members", message("it issues certificates; nobody is a member"), ACCESSNI_LEVELS),
        not_asked("names", message("its levels are called basic, standard and enhanced"), ACCESSNI_LEVELS),
    ),
    checked=_CHECKED,
    sources=(ACCESSNI_LEVELS,),
)

SCHEMES: Catalogue[CheckScheme] = Catalogue("scheme of criminal record checks", (_DBS, _PVG, _ACCESSNI))
"""The schemes, by key."""

"""A value of every public class of credentials."""

from occupational_therapy.credentials import (
    BODIES,
    MEMBERSHIP_COVERS,
    REGULATORS,
    RULES,
    SCHEMES,
    Activity,
    Attestation,
    Check,
    Cover,
    Membership,
    Order,
    Policy,
    Portability,
    PortabilityPart,
    Post,
    Practice,
    Qualification,
    RegistrationStatus,
    SpecialismExperience,
    Training,
    TrainingNeed,
    UpdateSubscription,
    Updating,
    certificate_age,
    check_cover,
    regulator,
    review,
    statutory_service,
)
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.money import Money
from occupational_therapy.kernel.places import Place
from tests.credentials.people import ON, REGISTERED, SOUND, ask, sound

_HCPC = regulator("hcpc")
_DBS = SCHEMES["dbs"]
_COVER = Cover(
    source="policy",
    period=Period(start="2026-01-01", end="2026-12-31"),
    limit=Money("5000000.00", "GBP"),
    covers_company=True,
    basis="claims_made",
    run_off_until="2032-12-31",
)
_CHECK = Check(
    level="enhanced_with_barred_lists",
    workforces=["adult", "child"],
    issued_on="2025-03-01",
    number="001234567890",
    update_service=UpdateSubscription(joined_on="2025-03-10", paid_until="2027-02-28"),
    status_checked_on="2026-05-01",
    status_unchanged=True,
)
_ORDER = Order(kind="conditions", starts_on="2026-02-01", length_months=12, conditions=["with a supervisor"])
_POST = Post(sector="statutory", period=Period(start="2018-09-01"), fte=0.5)
_UPDATING = Updating(unit="days", supervised=10, formal=10, private=10)
_PERSON = sound(
    specialisms=[SpecialismExperience(specialism="hand_therapy", years=6, level=7)],
    languages=["en-GB", "bfi"],
    training=[Training(topic="moving_and_handling", completed_on="2026-02-01", level=2)],
    age_groups=["child", "adult"],
    practice=Practice(base=Place(latitude=51.5, longitude=-0.12), travel_limit_km=40, open_to=2, works_remotely=True),
)
_POLICY = Policy(required_training=[TrainingNeed(topic="moving_and_handling", refresh_months=12, level=2)])

SAMPLES: tuple[object, ...] = (
    _HCPC,
    _HCPC.titles[0],
    _HCPC.numbers,
    _HCPC.numbers.professions["OT"],
    _HCPC.number("ot 12345"),
    _HCPC.cycles,
    _HCPC.cycle(ON),
    _HCPC.window(2027),
    _HCPC.first_period(ON),
    _HCPC.renewal,
    _HCPC.renewal.notice("2027-10-31", "2027-10-18"),
    _HCPC.readmission("2025-10-31", "2025-12-01"),
    _HCPC.fees,
    _HCPC.fees.series.on(ON).value,
    _HCPC.first_fees(ON),
    _HCPC.returning,
    _HCPC.returning.bands.on(ON).value[0],
    _HCPC.returning.need(ON, last_practised="2020-01-01"),
    _UPDATING,
    _HCPC.returning.count(_UPDATING, needed_days=30),
    _HCPC.orders,
    _HCPC.orders.limits[0],
    _ORDER,
    _HCPC.orders.effect(_ORDER),
    _HCPC.development,
    _HCPC.development.standards[0],
    Activity(
        on="2026-06-01", kind="formal_study", hours=7.5, what="course", improved_practice="m", benefited_users="b"
    ),
    _HCPC.cover,
    _HCPC.cover.notice("2026-04-01", "2026-04-07"),
    _COVER,
    check_cover([_COVER], ON, duty=_HCPC.cover, trades_through_company=True),
    MEMBERSHIP_COVERS["rcot"],
    BODIES["rcot"],
    Membership(body="rcot", period=Period(start="2026-10-01"), categories=["self_employed"], number="BM1"),
    _DBS,
    _DBS.update_service,
    _DBS.update_service.first_year("2026-01-15", "enhanced"),
    _DBS.access_for_self_employed(ON, role_eligible=True),
    _CHECK,
    _CHECK.update_service,
    certificate_age("2023-03-01", 3, ON),
    Portability(missing=(PortabilityPart.LEVEL,)),
    _POST,
    statutory_service([_POST], counting="fte", min_years=5, on=ON),
    Attestation(competence="report_writing", evidence="a report", assessor="A1", on="2026-01-10"),
    Qualification(kind="master", awarded_on="2012-07-01", approved_uk=True, placement_hours=1000, awarded_by="U"),
    _PERSON.specialisms[0],
    _PERSON.training[0],
    _PERSON.practice,
    _POLICY.required_training[0],
    _POLICY,
    REGISTERED,
    _PERSON,
    SOUND,
    ask(_PERSON),
    review(_PERSON, on=ON, policy=_POLICY, for_client="child"),
    review(_PERSON, on=ON).due[0],
    RegistrationStatus.SUSPENDED.standing,
    RULES[0],
    REGULATORS,
)

ERRORS: tuple[Exception, ...] = ()

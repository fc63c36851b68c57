"""Occupations of self-care: personal care, getting about, managing in the community."""

from occupational_therapy.kernel.messages import message
from occupational_therapy.occupations.areas import CopmSubcategory, OtpfArea
from occupational_therapy.occupations.occupation import GuideMention
from occupational_therapy.occupations.row import Row, under
from occupational_therapy.occupations.sources import ICF_CHOICE, ICF_LATER

__all__ = ["SELF_CARE"]

_ADL, _IADL = OtpfArea.ADL, OtpfArea.IADL
_HEALTH, _REST, _SOCIAL = OtpfArea.HEALTH_MANAGEMENT, OtpfArea.REST_SLEEP, OtpfArea.SOCIAL_PARTICIPATION
_YES, _IMPLIED = GuideMention.YES, GuideMention.IMPLIED

_PERSONAL_CARE = under(
    CopmSubcategory.PERSONAL_CARE,
    Row("wash_hands_face", message("Wash hands and face"), otpf=_ADL, icf="d5100", guide=_YES),
    Row("bath_shower", message("Have a bath or shower"), otpf=_ADL, icf="d5101", guide=_YES),
    Row("dry_self", message("Dry oneself after washing"), otpf=_ADL, icf="d5102", guide=_IMPLIED),
    Row("oral_care", message("Clean teeth or dentures"), otpf=_ADL, icf="d5201"),
    Row("hair_care", message("Brush or style hair"), otpf=_ADL, icf="d5202"),
    Row("shave", message("Shave or trim facial hair"), otpf=_ADL, icf="d5202"),
    Row("skin_care_makeup", message("Skin care and make-up"), otpf=_ADL, icf="d5200"),
    Row("nail_care", message("Cut and clean nails"), otpf=_ADL, icf="d5203", note=message("toenails are d5204")),
    Row("use_toilet", message("Use the toilet and clean oneself"), otpf=_ADL, icf="d530"),
    Row("manage_bladder", message("Manage bladder, pads or catheter"), otpf=_ADL, icf="d5300"),
    Row("manage_bowel", message("Manage bowel or stoma"), otpf=_ADL, icf="d5301"),
    Row("menstrual_care", message("Menstrual care"), otpf=_ADL, icf="d5302"),
    Row("dress_upper_body", message("Put on upper-body clothes"), otpf=_ADL, icf="d5400", guide=_YES),
    Row("dress_lower_body", message("Put on lower-body clothes"), otpf=_ADL, icf="d5400", guide=_YES),
    Row("undress", message("Take off clothes"), otpf=_ADL, icf="d5401", guide=_IMPLIED),
    Row(
        "put_on_footwear",
        message("Put on socks and shoes"),
        otpf=_ADL,
        icf="d5402",
        guide=_IMPLIED,
        note=message("taking them off is d5403"),
    ),
    Row(
        "fasten_clothing",
        message("Do up buttons, zips and laces"),
        otpf=_ADL,
        icf="d5400",
        guide=_IMPLIED,
        note=message("the hand skill is d440"),
    ),
    Row("choose_clothing", message("Choose suitable clothes"), otpf=_ADL, icf="d5404"),
    Row(
        "eat_meal",
        message("Eat a served meal"),
        otpf=_ADL,
        icf="d550",
        note=message("the practice framework splits feeding from eating and swallowing"),
    ),
    Row("drink", message("Drink from a cup or straw"), otpf=_ADL, icf="d560"),
    Row("take_medication", message("Take and order medication"), otpf=_HEALTH, icf="d5702", guide=_YES),
    Row(
        "manage_pain",
        message("Use pain self-management plan"),
        otpf=_HEALTH,
        icf="d5702",
        guide=_YES,
        note=message("the body function is b280"),
    ),
    Row(
        "pace_energy",
        message("Plan and pace energy over the day"),
        otpf=_HEALTH,
        icf="d2303",
        guide=_YES,
        note=message("the body functions are b130 and b455"),
    ),
    Row(
        "follow_home_programme",
        message("Carry out a home exercise or splint programme"),
        otpf=_HEALTH,
        icf="d5702",
        guide=_YES,
    ),
    Row("manage_diet", message("Follow a healthy diet"), otpf=_HEALTH, icf="d5701"),
    Row(
        "manage_stress_anxiety", message("Use strategies for stress or anxiety"), otpf=_HEALTH, icf="d2401", guide=_YES
    ),
    Row(
        "care_for_personal_device",
        message("Clean and fit glasses, hearing aid, splint or prosthesis"),
        otpf=_HEALTH,
        icf="d6504",
        guide=_IMPLIED,
    ),
    Row(
        "bedtime_routine",
        message("Prepare for bed and settle"),
        otpf=_REST,
        icf="d2302",
        note=message("sleep itself is a body function, b134"),
        icf_source=ICF_CHOICE,
    ),
    Row("sexual_activity", message("Sexual activity"), otpf=_ADL, icf="d7702"),
)

_FUNCTIONAL_MOBILITY = under(
    CopmSubcategory.FUNCTIONAL_MOBILITY,
    Row(
        "roll_in_bed",
        message("Turn over and move in bed"),
        otpf=_ADL,
        icf="d4107",
        guide=_IMPLIED,
        note=message("d4107 is a later addition; the 2001 book has d410"),
        icf_source=ICF_LATER,
    ),
    Row(
        "lie_to_sit",
        message("Get from lying to sitting"),
        otpf=_ADL,
        icf="d4103",
        guide=_IMPLIED,
        note=message("d4103 is getting into a seat; d4100, leaving a lying position, fits as well"),
    ),
    Row(
        "sit_to_stand",
        message("Get up from sitting to standing"),
        otpf=_ADL,
        icf="d4104",
        guide=_IMPLIED,
        note=message("d4104 is getting into standing; d4103, leaving a seat, fits as well"),
    ),
    Row(
        "maintain_sitting",
        message("Keep a supported or unsupported seated posture"),
        otpf=_ADL,
        icf="d4153",
        guide=_YES,
    ),
    Row("maintain_standing", message("Stay standing for a task"), otpf=_ADL, icf="d4154"),
    Row("transfer_bed_chair", message("Move between bed and chair"), otpf=_ADL, icf="d4200", guide=_IMPLIED),
    Row("transfer_toilet", message("Get on and off the toilet"), otpf=_ADL, icf="d4200", guide=_IMPLIED),
    Row("transfer_bath_shower", message("Get in and out of bath or shower"), otpf=_ADL, icf="d4200", guide=_IMPLIED),
    Row("transfer_car", message("Get in and out of a car"), otpf=_ADL, icf="d4200", guide=_IMPLIED),
    Row("move_around_home", message("Get around indoors at home"), otpf=_ADL, icf="d4600", guide=_IMPLIED),
    Row("move_around_outdoors", message("Get around outdoors on foot"), otpf=_IADL, icf="d4602", guide=_IMPLIED),
    Row("walk_distance", message("Walk a set distance"), otpf=_ADL, icf="d4500", note=message("over 1 km it is d4501")),
    Row(
        "climb_stairs",
        message("Go up and down stairs"),
        otpf=_ADL,
        icf="d451",
        guide=_IMPLIED,
        note=message("d451 is a later addition; the 2001 book has d4551"),
        icf_source=ICF_LATER,
    ),
    Row("use_wheelchair", message("Get around by wheelchair or walker"), otpf=_ADL, icf="d465", guide=_YES),
    Row("lift_carry", message("Lift and carry objects"), otpf=_ADL, icf="d430"),
    Row(
        "fine_hand_use",
        message("Pick up and handle small objects"),
        otpf=_ADL,
        icf="d440",
        guide=_YES,
        note=message("a performance skill rather than an occupation"),
    ),
)

_COMMUNITY_MANAGEMENT = under(
    CopmSubcategory.COMMUNITY_MANAGEMENT,
    Row("use_public_transport", message("Travel by bus, train or tram"), otpf=_IADL, icf="d4702"),
    Row("travel_as_passenger", message("Travel by car or taxi as a passenger"), otpf=_IADL, icf="d4701"),
    Row("drive_car", message("Drive a car"), otpf=_IADL, icf="d4751"),
    Row("cycle_for_transport", message("Cycle to get somewhere"), otpf=_IADL, icf="d4750"),
    Row("shop_groceries", message("Shop for food and essentials"), otpf=_IADL, icf="d6200"),
    Row("shop_online", message("Order goods online"), otpf=_IADL, icf="d6200"),
    Row("pay_in_shop", message("Handle cash or card payments"), otpf=_IADL, icf="d860", guide=_IMPLIED),
    Row(
        "budget_money",
        message("Plan and keep to a budget"),
        otpf=_IADL,
        icf="d860",
        guide=_YES,
        note=message("d865 or d870 would fit as well"),
        icf_source=ICF_CHOICE,
    ),
    Row("manage_bank_bills", message("Run a bank account and pay bills"), otpf=_IADL, icf="d865", guide=_IMPLIED),
    Row("claim_benefits", message("Claim and manage benefits"), otpf=_IADL, icf="d8701"),
    Row(
        "attend_medical_appointments",
        message("Arrange and attend medical appointments"),
        otpf=_HEALTH,
        icf="d5702",
        guide=_YES,
    ),
    Row("use_telephone", message("Make and take phone calls"), otpf=_IADL, icf="d3600"),
    Row(
        "use_computer_messages",
        message("Use computer, e-mail or messaging"),
        otpf=_IADL,
        icf="d3600",
        note=message(
            "newer wording of d3600 takes in computers; the 2001 book has d3601, computers as writing machines"
        ),
    ),
    Row(
        "deal_with_officials",
        message("Deal with officials, employers or professionals"),
        otpf=_IADL,
        icf="d7400",
        guide=_IMPLIED,
    ),
    Row("vote_civic", message("Vote and take part in civic life"), otpf=_SOCIAL, icf="d950"),
    Row("find_home", message("Find, buy, rent or set up a home"), otpf=_IADL, icf="d610", guide=_YES),
    Row(
        "stay_safe_at_home",
        message("Avoid falls and respond to emergencies"),
        otpf=_IADL,
        icf="d5702",
        guide=_IMPLIED,
        note=message("the children and youth edition has d571"),
    ),
)

SELF_CARE = (*_PERSONAL_CARE, *_FUNCTIONAL_MOBILITY, *_COMMUNITY_MANAGEMENT)
"""Every occupation of this area, in the table's order."""

"""Scores that a reader of the two fact sheets worked out by hand, without having seen how the library does it.

Each row cites its section (D for the sheet of daily living, C for the sheet of clinical measures) and the publication.
"""

from fractions import Fraction
from typing import Any

import pytest

from occupational_therapy.assessment import MEASURES, NOT_APPLICABLE, NOT_ASKED

Answers = dict[str, Any]


def every(key: str, answer: object, **others: object) -> Answers:
    """One answer to every item of a measure, but for the items named."""
    return dict.fromkeys((item.key for item in MEASURES[key].items), answer) | others


def row_of(values: str, prefix: str = "q") -> Answers:
    """Answers to numbered items, written in a row; a dash is a blank."""
    return {f"{prefix}{place}": None if value == "-" else int(value) for place, value in enumerate(values.split(), 1)}


def spread(total: int, items: int) -> Answers:
    """Answers from 1 upwards to numbered items that come to a total."""
    return {f"q{place}": (total + items - place) // items for place in range(1, items + 1)}


def person(sex: str, age: int, hand: str, **measured: object) -> Answers:
    """What norms of a hand ask for, and what was measured."""
    return {"sex": sex, "age_years": age, "hand": hand, **measured}


def golden(cited: str, key: str, answers: Answers, wanted: str, rule: str | None = None) -> object:
    """A row: section and publication, measure, answers, a score with its value or a dash for none, missing rule."""
    score, value = wanted.split()
    expected = None if value == "-" else Fraction(value)
    return pytest.param(key, rule, answers, score, expected, id=f"{cited}: {key} {wanted}")


BARTHEL = ["feeding", "bathing", "grooming", "dressing", "bowels", "bladder"]
BARTHEL += ["toilet_use", "transfers", "mobility", "stairs"]
SHAH = dict.fromkeys(["bowel_control", "feeding"], 10) | dict.fromkeys(["toilet_transfers", "bladder_control"], 8)
SHAH |= {"chair_bed_transfers": 12, "stair_climbing": 0, "bathing": 3, "dressing": 5, "personal_hygiene": 4}
KATZ = every("katz_adl", 1, bathing=0, dressing=0, feeding=0)
GG = every("cms_section_gg", 6, gg0130a_eating=5, gg0130b_oral_hygiene=4, gg0130c_toileting_hygiene=3)
GG |= {"gg0170b_sit_to_lying": 4, "gg0170c_lying_to_sitting": 3, "gg0170d_sit_to_stand": 4}
GG |= {"gg0170e_chair_bed_transfer": 4, "gg0170f_toilet_transfer": 4}
GG |= {"gg0170j_walk_50ft_turns": 2, "gg0170k_walk_150ft": 1}
UNSEEN = dict.fromkeys(
    ["gg0170i_walk_10ft", "gg0170j_walk_50ft_turns", "gg0170k_walk_150ft", "gg0170l_uneven"],
)
NEITHER = "not_assessed_as_not_attempted"
LAWTON = {"telephone": 3, "shopping": 2, "food_preparation": 1, "housekeeping": 4}
LAWTON |= {"laundry": 3, "transport": 4, "medication": 1, "finances": 2}
UNASKED = dict.fromkeys(["food_preparation", "housekeeping", "laundry"], NOT_ASKED)
NEADL = every("neadl", 2, garden=1, drive_car=0, wash_up=3)
FAI = every("frenchay_activities_index", 1, gainful_work=3, gardening=0, active_hobby=2)
W12 = every("whodas_2_12", 3, s12_work=None)
CIQ = every("ciq", 1, h1_groceries=2, h3_housework=0, h4_childcare=None, h5_social_planning=2, no_children=1)
CIQ |= {"s11_confidant": 2}
EQ = {"mobility": 1, "self_care": 2, "usual_activities": 3, "pain_discomfort": 4, "anxiety_depression": 5}
ZARIT = every("zarit_burden_interview", 1, q2=4, q9=3)
RCS = {"care": 3, "risk": 4, "nursing": 2, "medical": 1}
RCS |= {"therapy_disciplines": 3, "therapy_intensity": 2, "equipment": 1}
MORSE = {"fall_history": 25, "secondary_diagnosis": 0, "ambulatory_aid": 30}
MORSE |= {"iv_access": 20, "gait": 10, "mental_status": 15}
FALLS = every("stratify", 0, agitation=1)
FES = every("fes_i", 2, uneven=3, meals=None, telephone=None, slippery=None, crowds=None)
WATERLOW = {"build": 3, "sex": 2, "age": 4, "continence": 3, "mobility": 3, "nutrition": 2, "skin": 3}
WATERLOW |= {"tissue_malnutrition": 5, "neuro": 9, "surgery_trauma": 5, "medication": 6}
BRADEN = {"sensory_perception": 3, "moisture": 2, "activity": 2, "mobility": 3, "nutrition": 2, "friction_shear": 2}
PRWE = row_of("4 6 8 - 6", "p") | row_of("5 5 - 5 5 5 5 - 5 5", "f")
MHQ = {"overall_function": 70, "adl": 65, "work": 40, "pain": 35, "aesthetics": 80, "satisfaction": 45}
GRIP = person("male", 63, "left", trial1_lb=60, trial2_lb=66, trial3_lb=72, other_hand_mean_lb=88)
TAM = {"mcp_flexion": 80, "pip_flexion": 95, "dip_flexion": 60, "contralateral_tam": NOT_APPLICABLE}
TAM |= {"mcp_extension_deficit": 0, "pip_extension_deficit": 10, "dip_extension_deficit": 5}
TENDON = {"pip_flexion": 60, "dip_flexion": 27.5, "pip_extension_deficit": 0, "dip_extension_deficit": 0}
HADS = row_of("2 1 1 1 3 1 - 1 - 1 0 1 1 1")
MOCA = {"visuospatial_executive": 4, "naming": 3, "attention": 5, "language": 2, "abstraction": 1}
MOCA |= {"delayed_recall": 3, "orientation": 6, "education_years": 12}
SIX = {"year_error": 1, "month_error": 0, "time_error": 1}
SIX |= {"count_back_errors": 2, "months_back_errors": 1, "address_errors": 3}
GOSE = every("gose", NOT_ASKED, dead=0, q1="yes", q2a="no", q3a="yes", q4a="yes", q5a="yes", q6a="yes")
GOSE |= {"q7a": "no", "q8a": "no"}
MPAI = every("mpai4", 2, i7a=0, i7b=2)
WAI = {"current_ability": 7, "physical_demands": 3, "mental_demands": 4, "job_type": "mental", "disease_count": 3}
WAI |= {"impairment": 4, "sick_leave": 3, "prognosis": 4, "r1": 2, "r2": 3, "r3": 1}
WPAI = {"q1_employed": "yes", "q2_hours_missed_problem": 10, "q4_hours_worked": 30}
WPAI |= {"q5_productivity": 4, "q6_activity": 5}
RULA = {"upper_arm": 3, "lower_arm": 2, "wrist": 2, "wrist_twist": 2, "muscle_a": 1, "force_a": 2}
RULA |= {"neck": 3, "trunk": 4, "legs": 1, "muscle_b": 0, "force_b": 1}
REBA = {"neck": 2, "trunk": 3, "legs": 2, "load": 1}
REBA |= {"upper_arm": 4, "lower_arm": 2, "wrist": 2, "coupling": 2, "activity": 1}
LIFT: Answers = {"unit_system": "metric", "load": 16.215, "h": 50, "v": 75, "d": 20, "a_degrees": 0}
LIFT |= {"frequency_per_min": 1, "duration": "short", "coupling": "good"}
FILTER: Answers = {"sex": "female", "zone": "shoulder_to_elbow", "reach": "extended"}
FILTER |= {"twist": "over_45", "frequency": "1_2_per_min", "load_kg": 4.42}
MAC = {"load_frequency": 6, "hand_distance": 3, "vertical_zone": 1, "twist_side_bend": 2}
MAC |= {"posture_constraints": 1, "grip": 0, "floor": 1, "environment": 2}

GOLDEN = [
    golden(
        "D1.1 Mahoney 1965",
        "barthel_index/original_0_100",
        dict(zip(BARTHEL, [5, 5, 0, 10, 10, 5, 5, 10, 15, 0], strict=True)),
        "total 65",
    ),
    golden(
        "D1.1 Collin 1988",
        "barthel_index/collin_0_20",
        dict(zip(BARTHEL, [2, 1, 1, 1, 2, 1, 2, 2, 3, 1], strict=True)),
        "total 16",
    ),
    golden("D1.1 none found", "barthel_index/collin_0_20", dict.fromkeys(BARTHEL[:9], 1), "total -"),
    golden("D1.2 Shah 1989", "modified_barthel_index_shah", SHAH | {"ambulation": 0, "wheelchair": 4}, "total 64"),
    golden("D1.2 walking counts", "modified_barthel_index_shah", SHAH | {"ambulation": 3, "wheelchair": 5}, "total 63"),
    golden("D1.3 Katz 1970", "katz_adl", KATZ, "total 3"),
    golden("D1.3 grade D", "katz_adl", KATZ, "grade 4"),
    golden("D1.3 other", "katz_adl", every("katz_adl", 1, toileting=0, continence=0), "grade 0"),
    golden("D1.4 Keith 1987", "fim", every("fim", 5, memory=None), "motor 65"),
    golden("D1.4 Keith 1987", "fim", every("fim", 5, memory=None), "total -"),
    golden(
        "D1.6 Collen 1991",
        "rivermead_mobility_index",
        every("rivermead_mobility_index", 1, run_10m=0, four_steps_no_rail=0),
        "total 13",
    ),
    golden("D1.7 half up", "cms_section_gg", GG, "pdpm_nursing_function 12"),
    golden("D1.7 PDPM grouper", "cms_section_gg", GG, "pdpm_pt_ot_function_unrounded 15"),
    golden("D1.7 no dash", "cms_section_gg", GG | UNSEEN, "pdpm_pt_ot_function_unrounded -"),
    golden("D1.7 dash is 0", "cms_section_gg", GG | UNSEEN, "pdpm_pt_ot_function_unrounded 14.5", NEITHER),
    golden("D1.7 dash is 1", "cms_section_gg", GG | UNSEEN, "irf_mobility_sum 59", NEITHER),
    golden("D1.8 van Swieten 1988", "modified_rankin_scale", {"grade": 3}, "good_outcome_0_2 0"),
    golden("D1.8 0-4 v 5-6", "modified_rankin_scale", {"grade": 4}, "outcome_0_4 1"),
    golden("D2.1 Lawton 1969", "lawton_iadl", LAWTON, "total_8 5"),
    golden("D2.1 historic", "lawton_iadl", LAWTON | UNASKED, "total_5_historic_male 3"),
    golden("D2.1 not asked", "lawton_iadl", LAWTON | UNASKED, "total_8 -"),
    golden("D2.2 Nouri 1987", "neadl", NEADL, "binary_leisure 4"),
    golden("D2.2 Nouri 1987", "neadl", NEADL, "likert_total 42"),
    golden("D2.3 Wade 1985", "frenchay_activities_index", FAI, "leisure_work 8"),
    golden("D2.3 Wade 1985", "frenchay_activities_index", FAI, "outdoors 4"),
    golden("D2.3 Holbrook 1983", "frenchay_activities_index", FAI, "total_holbrook_1_4 32"),
    # 17 items of 3 stay 3, 19 become 2: 89 of 106
    golden("D3.1 recoded", "whodas_2_36/working_36", every("whodas_2_36/working_36", 3), "complex_total 4450/53"),
    golden(
        "D3.1 mean of recoded",
        "whodas_2_36/working_36",
        every("whodas_2_36/working_36", 3, d2_2=None, d6_1=None),
        "complex_mobility 1375/16",
    ),
    golden(
        "D3.1 two in one domain",
        "whodas_2_36/working_36",
        every("whodas_2_36/working_36", 3, d2_2=None, d2_3=None),
        "complex_mobility -",
    ),
    golden(
        "D3.1 three blanks",
        "whodas_2_36/working_36",
        every("whodas_2_36/working_36", 3, d2_2=None, d6_1=None, d5_8=None),
        "complex_total -",
    ),
    # a complete domain stands: 4 items of 3 stay 3, 2 become 2: 16 of 20
    golden(
        "D3.1 three blanks elsewhere",
        "whodas_2_36/working_36",
        every("whodas_2_36/working_36", 3, d2_2=None, d6_1=None, d5_8=None),
        "complex_cognition 80",
    ),
    golden(
        "D3.1 three blanks, one of them here",
        "whodas_2_36/working_36",
        every("whodas_2_36/working_36", 3, d2_2=None, d6_1=None, d5_8=None),
        "complex_mobility -",
    ),
    golden("D3.1 of 92", "whodas_2_36/not_working_32", every("whodas_2_36/not_working_32", 1), "complex_total 800/23"),
    golden("D3.2 mean of 11", "whodas_2_12", W12, "complex_total 2800/33"),
    golden("D3.2 mean of 11", "whodas_2_12", W12, "simple_percent 75"),
    golden("D3.3 Mundt 2002", "wsas", every("wsas", 4, work=NOT_APPLICABLE, relationships=6), "total 18"),
    golden("D3.4 Wood-Dauphinee 1988", "rnli", every("rnli", 7.5), "adjusted_total 75"),
    golden("D3.5 no child at home", "ciq", CIQ, "home_integration 6.25"),
    golden("D3.5 part and full", "ciq", CIQ | {"work": 2, "school": 2}, "jobschool 5"),
    golden("D3.5 volunteers only", "ciq", CIQ | {"work": 0, "school": 0}, "jobschool 1"),
    golden("D3.7 Herdman 2011", "eq_5d_5l", EQ, "level_sum_score 15"),
    golden("D3.7 9 is missing", "eq_5d_5l", EQ | {"usual_activities": None}, "profile_as_integer 12945"),
    golden("D3.8 Tennant 2007", "wemwbs", every("wemwbs", 3), "swemwbs_metric 19.25"),
    golden("D3.8 Stewart-Brown 2009", "swemwbs", every("swemwbs", 4, useful=5), "metric 26.02"),
    golden("D4.1 Zarit 1985", "zarit_burden_interview", ZARIT, "total_22 27"),
    golden("D4.1 Bédard 2001", "zarit_burden_interview", ZARIT | {"q22": None}, "total_12_bedard 17"),
    golden("D4.1 screen", "zarit_burden_interview", ZARIT, "total_4_screen 9"),
    golden(
        "D5.1 Turner-Stokes 1998", "npds", every("npds", 0, bcn_subtotal=20, tracheostomy=1, one_to_one=1), "total 30"
    ),
    golden("D5.2 Turner-Stokes 2012", "rcs_e_v13", RCS, "total 13"),
    golden("D5.2 care is not rated", "rcs_e_v13", RCS | {"care": NOT_APPLICABLE}, "care_and_nursing 6"),
    golden("D6.1 Morse 1989", "morse_fall_scale", MORSE, "total 100"),
    golden("D6.2 sum of 5", "stratify", FALLS | {"transfer": 3, "mobility": 2}, "total 1"),
    golden("D6.2 Oliver 1997", "stratify", FALLS | {"transfer": 1, "mobility": 2}, "high_risk 1"),
    golden("D6.3 rounded up", "fes_i", FES, "total 34"),
    golden("D6.3 five blanks", "fes_i", FES | {"shop": None}, "total -"),
    golden("D6.3 one blank", "short_fes_i", every("short_fes_i", 2, slope=3, chair=None), "total 16"),
    golden("D6.4 Shumway-Cook 2000", "timed_up_and_go", {"time_s": 13.49}, "shumway_cook_flag 0"),
    golden("D6.4 STEADI", "timed_up_and_go", {"time_s": 12}, "steadi_flag 1"),
    golden(
        "D6.5 Berg 1992",
        "berg_balance_scale",
        every("berg_balance_scale", 3, tandem_stance=0, single_leg_stance=1),
        "total 37",
    ),
    golden("D6.6 Tinetti 1986", "tinetti_poma", every("tinetti_poma", 1, nudged=0), "balance 9"),
    golden("D6.6 Tinetti 1986", "tinetti_poma", every("tinetti_poma", 1, path=2, trunk=2), "gait 12"),
    golden("D7.1 Bergstrom 1987", "braden", BRADEN, "total 14"),
    golden("D7.2 caps of 6 and 4", "waterlow", WATERLOW, "total 40"),
    golden("D7.3 BAPEN 2003", "must", {"bmi": 20, "weight_loss_percent": 5, "acute_disease_effect": 0}, "risk_level 2"),
    golden("D7.3 no mass, no score", "must", {"weight_loss_percent": 10.1, "acute_disease_effect": 1}, "total -"),
    golden("C1.1 28 of 30", "dash", row_of("- - 5" + " 3" * 27), "dash 725/14"),
    golden("C1.2 10 of 11", "quickdash", row_of("4 3 2 5 1 2 3 4 5 2 -"), "quickdash 52.5"),
    golden("C1.3 manual of 2007", "prwe", PRWE, "total 55", "mean_substitute"),
    golden("C1.3 two of five", "prwe", PRWE | {"p1": None}, "pain -", "mean_substitute"),
    golden("C1.3 strict", "prwe", PRWE, "function -"),
    golden("C1.4 Levine 1993", "boston_carpal_tunnel", row_of("1 2 3 4 5 4 3 2 1 2 4", "s"), "symptom_severity 31/11"),
    golden("C1.5 Chung 1998", "michigan_hand", MHQ, "mhq_overall 365/6"),
    golden("C1.6 Mathiowetz 1985", "box_and_block", person("female", 42, "right", blocks_per_minute=73), "z -81/82"),
    golden("C1.7 Mathiowetz 1985", "nine_hole_peg/mathiowetz", person("female", 52, "left", seconds=24.6), "z -1.5"),
    golden("C1.7 Oxford Grice 2003", "nine_hole_peg/oxford_grice", person("male", 68, "left", seconds=26), "z -1"),
    golden("C1.7 from 21", "nine_hole_peg/oxford_grice", person("male", 20, "left", seconds=18), "norm_mean -"),
    golden("C1.8 Mathiowetz 1985", "grip_strength", GRIP, "z -108/203"),
    golden("C1.8 of the norm", "grip_strength", GRIP, "percent_of_norm 85.9375"),
    golden("C1.8 two trials", "grip_strength", GRIP | {"trial2_lb": None}, "z -"),
    golden("C1.8 EWGSOP2", "grip_strength_ewgsop2", {"sex": "female", "kg1": 14, "kg3": 16}, "low_strength 0"),
    golden("C1.9 tip", "pinch_strength/tip", person("male", 33, "right", pounds=24.3), "z 1"),
    golden("C1.9 key", "pinch_strength/key", person("female", 77, "left", pounds=10.1), "z -0.5"),
    golden("C1.9 palmar", "pinch_strength/palmar", person("female", 72, "left", pounds=12.1), "z -1"),
    golden("C1.10 of 260 degrees", "total_active_motion", TAM, "percent_of_normal 1100/13"),
    golden("C1.10 above 75", "total_active_motion", TAM, "grade 3"),
    golden("C1.10 Strickland 1980", "strickland", TENDON, "original_grade 2"),
    golden("C1.10 Strickland 1985", "strickland", TENDON, "adjusted_grade 3"),
    golden("C1.11 marker 4.17", "semmes_weinstein", {"smallest_filament_felt": 4.17}, "grade 3"),
    golden("C2.2 4 of 7", "brief_pain_inventory", row_of("2 4 - 6 - 8 -", "i"), "interference 5"),
    golden("C2.2 all 4", "brief_pain_inventory", row_of("2 4 - 6", "s"), "severity -"),
    golden("C2.3 Sullivan 1995", "pain_catastrophizing", every("pain_catastrophizing", 2, q8=4), "rumination 10"),
    golden("C2.3 strict", "pain_catastrophizing", every("pain_catastrophizing", 2, q12=None), "helplessness -"),
    golden("C2.4 Krupp 1989", "fatigue_severity", every("fatigue_severity", 5, q6=1, q7=2, q8=3), "mean 4"),
    golden("C2.4 Krupp 1989", "fatigue_severity", every("fatigue_severity", 5, q6=1, q7=2, q8=3), "at_or_above_4 1"),
    golden(
        "C2.5 Ritvo 1997", "modified_fatigue_impact", every("modified_fatigue_impact", 1, q4=4, q8=3), "physical 12"
    ),
    golden("C2.5 Ritvo 1997", "modified_fatigue_impact", every("modified_fatigue_impact", 1, q4=4, q8=3), "total 26"),
    golden("C2.6 Johns 1991", "epworth", row_of("0 1 2 3 1 0 2 1"), "total 10"),
    golden("C2.7 Nicholas 2007", "pain_self_efficacy", every("pain_self_efficacy", 4, q7=0), "total 36"),
    golden("C2.8 four turned round", "tampa_tsk17", every("tampa_tsk17", 4), "total 56"),
    golden("C2.8 Woby 2005", "tampa_tsk11", every("tampa_tsk11", 3), "total 33"),
    golden("C3.1 two blanks", "phq9", every("phq9", 2, q3=None, q5=None, q9=0), "total 108/7", "prorate"),
    golden("C3.1 three blanks", "phq9", every("phq9", 2, q3=None, q5=None, q9=None), "total -", "prorate"),
    golden("C3.2 one blank", "gad7", row_of("1 2 3 0 1 2 -"), "total 10.5", "prorate"),
    golden("C3.2 two blanks", "gad7", row_of("1 2 3 0 1 - -"), "total -", "prorate"),
    golden("C3.3 Bell 2016", "hads", HADS, "anxiety 9.8", "half_rule"),
    golden("C3.3 one of seven", "hads", HADS, "anxiety -", "prorate"),
    golden("C3.3 Zigmond 1983", "hads", HADS, "depression 7"),
    golden("C3.5 Rosenberg 1965", "rosenberg", row_of("3 0 3 3 0 0 3 0 1 2"), "total 28"),
    golden("C3.6 AMT-4", "amt", row_of("1 0 0 1 1 0 1 1 0 1"), "amt4 4"),
    golden("C3.6 Brooke 1999", "six_cit", SIX, "total 19"),
    golden("C3.7 12 years", "moca", MOCA, "total 25"),
    golden("C3.7 over 12 years", "moca", MOCA | {"education_years": 12.5}, "total 24"),
    golden(
        "C3.8 Tombaugh 2004", "trail_making", {"age_years": 57, "education_years": 12, "a_seconds": 46.04}, "z_a -1"
    ),
    golden("C3.8 Tombaugh 2004", "trail_making", {"age_years": 68, "education_years": 13, "b_seconds": 57.81}, "z_b 1"),
    golden("C3.8 needs schooling", "trail_making", {"age_years": 55, "a_seconds": 40}, "z_a -"),
    golden("C3.10 1 counts 0", "rivermead_pcs", every("rivermead_pcs", 1, q2=2, q3=4), "rpq3 6"),
    golden("C3.10 Eyres 2005", "rivermead_pcs", every("rivermead_pcs", 1, q16=3), "rpq13 3"),
    golden(
        "C3.11 lowest section",
        "gose",
        GOSE | {"q2a": "yes", "q2b": "no", "q2c": "no", "q7a": "yes", "q7b": "constant", "q7c": "no"},
        "category 4",
    ),
    golden(
        "C3.11 before the injury",
        "gose",
        GOSE | {"q3a": "no", "q3b": "no", "q6a": "no", "q6b": "much_less", "q6c": "yes"},
        "category 6",
    ),
    golden("C3.12 hearing", "mpai4", MPAI, "ability_raw 23"),
    golden("C3.12 overlap once", "mpai4", MPAI, "total_raw 54"),
    golden("C4.1 mental job", "work_ability_index", WAI, "demands 7.5"),
    golden("C4.1 Tuomi 1998", "work_ability_index", WAI, "total 30.5"),
    golden("C4.2 Lerner 2001", "work_limitations_index", every("work_limitations_index", 25), "index 0.0715"),
    golden("C4.3 Reilly 1993", "wpai", WPAI, "overall_work_impairment 55"),
    golden("C4.3 no work", "wpai", {"q1_employed": "no", "q6_activity": 5}, "activity_impairment 50"),
    golden("C4.4 Gilworth 2003", "ra_wis", every("ra_wis", 1, q2=0, q3=0, q5=0, q7=0, q11=0, q13=0), "total 17"),
    golden("C4.5 Shaw 2011", "rtwse19", every("rtwse19", 7, q15=2), "communicating_needs 6"),
    golden("C5.4 table A", "rula", RULA, "score_c 7"),
    golden("C5.4 McAtamney 1993", "rula", RULA, "grand_score 7"),
    golden("C5.5 table B", "reba", REBA, "score_b 8"),
    golden("C5.5 Hignett 2000", "reba", REBA, "reba 10"),
    golden("C6.1 Waters 1994", "niosh_rnle", LIFT, "rwl 10.81"),
    golden("C6.1 Waters 1994", "niosh_rnle", LIFT, "li 1.5"),
    golden("C6.1 between rows", "niosh_rnle", LIFT | {"v": 74, "frequency_per_min": 2.4}, "fm 0.898"),
    golden("C6.1 out of reach", "niosh_rnle", LIFT | {"h": 63.1}, "li -"),
    golden("C6.3 L23", "hse_lifting_filter", FILTER, "guideline_kg 4.41"),
    golden("C6.3 L23", "hse_lifting_filter", FILTER, "within_filter 0"),
    golden("C6.4 INDG383", "mac_lifting", MAC, "total 16"),
    golden("C7.3 WeeFIM", "weefim", every("weefim", 4, q12=None), "self_care 32"),
    golden("C7.4 7 years 11 months", "dcdq07", spread(47, 15) | {"age_months": 95}, "indication 0"),
    golden("C7.4 8 years", "dcdq07", spread(47, 15) | {"age_months": 96}, "indication 1"),
    golden("C7.5 green above 15", "mabc2_zone", {"percentile": 15.5}, "zone 3"),
    golden("C7.6 Martini 2015", "pqrs", {"activity1": 3, "activity4": 8}, "mean 5.5"),
]


@pytest.mark.parametrize(("key", "rule", "answers", "score", "expected"), GOLDEN)
def test_a_score_is_what_a_reader_of_the_sheet_worked_out(
    key: str, rule: str | None, answers: Answers, score: str, expected: Fraction | None
) -> None:
    """A score comes out exactly as worked by hand from the fact sheet."""
    assert expected == MEASURES[key].score(answers, missing_rule=rule)[score].exact

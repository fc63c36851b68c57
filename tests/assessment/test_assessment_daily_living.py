"""Measures of daily living, participation, general function, carers, falls, pressure risk and nutrition.

Expected values are worked by hand from the publications and pages that the measures name as their sources.
"""

import itertools
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.assessment import (
    NOT_APPLICABLE,
    NOT_ASKED,
    InvalidAnswersError,
    Measure,
    MeasureWithheldError,
    Status,
    measure,
)
from occupational_therapy.assessment.measures.eq_5d_5l import with_value_set
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.findings import Severity
from tests.house import pickled

Answers = dict[str, Any]
"""Answers by item, the wrong ones too."""
Scores = Mapping[str, float | None]

MBI_MIXED = {
    "chair_bed_transfers": 8,
    "ambulation": 8,
    "stair_climbing": 2,
    "toilet_transfers": 5,
    "bowel_control": 8,
    "bladder_control": 8,
    "bathing": 3,
    "dressing": 5,
    "personal_hygiene": 4,
    "feeding": 8,
}
MORSE_NONE = dict.fromkeys(
    ["fall_history", "secondary_diagnosis", "ambulatory_aid", "iv_access", "gait", "mental_status"], 0
)
NPDS_NONE = dict.fromkeys(
    [
        "tracheostomy",
        "open_wound",
        "night_interventions",
        "psychological_support",
        "isolation",
        "acute_intervention",
        "one_to_one",
        "bcn_subtotal",
    ],
    0,
)
RCS = {
    "care": 1,
    "risk": 3,
    "nursing": 2,
    "medical": 1,
    "therapy_disciplines": 3,
    "therapy_intensity": 2,
    "equipment": 1,
}
RMI_NONE = dict.fromkeys([item.key for item in measure("rivermead_mobility_index").items], 0)
STRATIFY_NONE = dict.fromkeys(["fall", "agitation", "visual_impairment", "frequent_toileting"], 0)
WATERLOW_CORE = {"build": 0, "sex": 1, "age": 1, "continence": 0, "mobility": 0, "nutrition": 0, "skin": 0}
CIQ = {
    "h1_groceries": 1,
    "h2_meals": 0,
    "h3_housework": 1,
    "h4_childcare": 1,
    "h5_social_planning": 2,
    "s6_finances": 0,
    "s7_shopping_freq": 1,
    "s8_leisure_freq": 1,
    "s9_visiting_freq": 1,
    "s10_leisure_company": 0,
    "s11_confidant": 2,
    "p12_travel": 1,
    "work": 0,
    "school": 0,
    "volunteer": 1,
}
EQ = {"mobility": 2, "self_care": 1, "usual_activities": 3, "pain_discomfort": 4, "anxiety_depression": 2, "vas": 65}


def every(name: str, answer: object, **others: object) -> Answers:
    """The same answer to every item, save some."""
    return {item.key: answer for item in measure(name).items} | others


def lowest(name: str) -> Answers:
    """Every item at the lowest number it allows."""
    return {item.key: min(item.numbers) for item in measure(name).items}


def highest(name: str) -> Answers:
    """Every item at the highest number it allows."""
    return {item.key: max(item.numbers) for item in measure(name).items}


def values(instrument: Measure, answers: Answers, missing_rule: str | None = None) -> Scores:
    """The scores' values by key."""
    return {key: score.value for key, score in instrument.score(answers, missing_rule=missing_rule).items()}


GOLDEN: tuple[tuple[str, str, Answers, Scores], ...] = (
    # Shah 1989: weights of five levels, sum of ten, wheelchair in place of no walking
    ("modified_barthel_index_shah", "lowest", lowest("modified_barthel_index_shah"), {"total": 0}),
    ("modified_barthel_index_shah", "highest", highest("modified_barthel_index_shah"), {"total": 100}),
    ("modified_barthel_index_shah", "mixed", MBI_MIXED, {"total": 59}),
    (
        "modified_barthel_index_shah",
        "wheelchair user",
        highest("modified_barthel_index_shah") | {"ambulation": 0},
        {"total": 90},
    ),
    (
        "modified_barthel_index_shah",
        "wheelchair beside walking adds nothing",
        MBI_MIXED | {"wheelchair": 5},
        {"total": 59},
    ),
    (
        "modified_barthel_index_shah",
        "no walking and no wheelchair",
        MBI_MIXED | {"ambulation": 0, "wheelchair": NOT_APPLICABLE},
        {"total": 51},
    ),
    (
        "modified_barthel_index_shah",
        "no walking, wheelchair 3",
        MBI_MIXED | {"ambulation": 0, "wheelchair": 3},
        {"total": 54},
    ),
    ("modified_barthel_index_shah", "missing", MBI_MIXED | {"bathing": None}, {"total": None}),
    ("modified_barthel_index_shah", "walking missing", MBI_MIXED | {"ambulation": None}, {"total": None}),
    # Katz 1963: six items of one point
    ("katz_adl", "highest", every("katz_adl", 1), {"total": 6, "dependent_count": 0, "grade": 1}),
    ("katz_adl", "lowest", every("katz_adl", 0), {"total": 0, "dependent_count": 6, "grade": 7}),
    (
        "katz_adl",
        "missing",
        every("katz_adl", 1, feeding=None),
        {"total": None, "dependent_count": None, "grade": None},
    ),
    # Keith 1987: 13 motor, 5 cognitive, each 1 to 7
    ("fim", "lowest", every("fim", 1), {"motor": 13, "cognitive": 5, "total": 18}),
    ("fim", "highest", every("fim", 7), {"motor": 91, "cognitive": 35, "total": 126}),
    ("fim", "mixed", every("fim", 5, eating=7, memory=2), {"motor": 67, "cognitive": 22, "total": 89}),
    ("fim", "missing", every("fim", 5, stairs=None), {"motor": None, "cognitive": 25, "total": None}),
    # Collen 1991: fifteen items of one point
    ("rivermead_mobility_index", "highest", every("rivermead_mobility_index", 1), {"total": 15}),
    ("rivermead_mobility_index", "mixed", every("rivermead_mobility_index", 1, run_10m=0, bathing=0), {"total": 13}),
    ("rivermead_mobility_index", "missing", every("rivermead_mobility_index", 1, stairs=None), {"total": None}),
    # van Swieten 1988: one grade; dichotomies 0-1, 0-2, 0-4
    *(
        (
            "modified_rankin_scale",
            f"grade {grade}",
            {"grade": grade},
            {
                "grade": grade,
                "excellent_outcome_0_1": int(grade in {0, 1}),
                "good_outcome_0_2": int(grade in {0, 1, 2}),
                "outcome_0_4": int(grade in {0, 1, 2, 3, 4}),
                "dead": int(grade == 6),
            },
        )
        for grade in range(7)
    ),
    (
        "modified_rankin_scale",
        "missing",
        {},
        dict.fromkeys(["grade", "excellent_outcome_0_1", "good_outcome_0_2", "outcome_0_4", "dead"]),
    ),
    # Lawton and Brody 1969: points of the options; five items without the household
    ("lawton_iadl", "most able", every("lawton_iadl", 1), {"total_8": 8, "total_5_historic_male": 5}),
    ("lawton_iadl", "second options", every("lawton_iadl", 2), {"total_8": 5, "total_5_historic_male": 3}),
    ("lawton_iadl", "third options", every("lawton_iadl", 3), {"total_8": 3, "total_5_historic_male": 2}),
    ("lawton_iadl", "least able", highest("lawton_iadl"), {"total_8": 0, "total_5_historic_male": 0}),
    (
        "lawton_iadl",
        "household not asked",
        every("lawton_iadl", 1, food_preparation=NOT_ASKED, housekeeping=NOT_ASKED, laundry=NOT_ASKED),
        {"total_8": None, "total_5_historic_male": 5},
    ),
    (
        "lawton_iadl",
        "missing",
        every("lawton_iadl", 1, telephone=None),
        {"total_8": None, "total_5_historic_male": None},
    ),
    # Nouri and Lincoln 1987: sections of 6, 5, 5, 6; 0,0,1,1 or 0 to 3
    *(
        (
            "neadl",
            f"all {answer}",
            every("neadl", answer),
            {
                **{
                    f"binary_{section}": count * int(answer >= 2)
                    for section, count in {
                        "mobility": 6,
                        "kitchen": 5,
                        "domestic": 5,
                        "leisure": 6,
                        "total": 22,
                    }.items()
                },
                **{
                    f"likert_{section}": count * answer
                    for section, count in {
                        "mobility": 6,
                        "kitchen": 5,
                        "domestic": 5,
                        "leisure": 6,
                        "total": 22,
                    }.items()
                },
            },
        )
        for answer in range(4)
    ),
    (
        "neadl",
        "a leisure item missing",
        every("neadl", 3, garden=None),
        {
            "binary_mobility": 6,
            "binary_kitchen": 5,
            "binary_domestic": 5,
            "binary_leisure": None,
            "binary_total": None,
            "likert_mobility": 18,
            "likert_kitchen": 15,
            "likert_domestic": 15,
            "likert_leisure": None,
            "likert_total": None,
        },
    ),
    # WHO manual 2010: sum of 48, complex 36; one missing takes the mean of eleven
    (
        "whodas_2_12",
        "lowest",
        every("whodas_2_12", 0),
        {"simple_sum_0_4": 0, "simple_sum_1_5": 12, "simple_percent": 0, "complex_total": 0},
    ),
    (
        "whodas_2_12",
        "highest",
        every("whodas_2_12", 4),
        {"simple_sum_0_4": 48, "simple_sum_1_5": 60, "simple_percent": 100, "complex_total": 100},
    ),
    (
        "whodas_2_12",
        "moderate",
        every("whodas_2_12", 2),
        {"simple_sum_0_4": 24, "simple_sum_1_5": 36, "simple_percent": 50, "complex_total": 50},
    ),
    (
        "whodas_2_12",
        "one missing",
        every("whodas_2_12", 3, s8_washing=None),
        {
            "simple_sum_0_4": 36,
            "simple_sum_1_5": 48,
            "simple_percent": 75,
            "complex_total": float(Fraction(18 + 10, 11) * 12 * 100 / 36),
        },
    ),
    (
        "whodas_2_12",
        "two missing",
        every("whodas_2_12", 3, s8_washing=None, s12_work=None),
        dict.fromkeys(["simple_sum_0_4", "simple_sum_1_5", "simple_percent", "complex_total"]),
    ),
    # Wood-Dauphinee 1988: eight and three lines of 0 to 10; the total in percent of 110
    (
        "rnli",
        "highest",
        every("rnli", 10),
        {"daily_functioning_raw": 80, "perception_of_self_raw": 30, "total_raw": 110, "adjusted_total": 100},
    ),
    (
        "rnli",
        "tenths",
        every("rnli", 0, recreation=Decimal("4.4"), coping_with_events=6.6),
        {"daily_functioning_raw": 4.4, "perception_of_self_raw": 6.6, "total_raw": 11, "adjusted_total": 10},
    ),
    (
        "rnli",
        "a daily item missing",
        every("rnli", 5, recreation=None),
        {"daily_functioning_raw": None, "perception_of_self_raw": 15, "total_raw": None, "adjusted_total": None},
    ),
    # Willer 1993: 0 to 10, 12, 7 and 29
    (
        "ciq",
        "lowest",
        lowest("ciq"),
        {"home_integration": 0, "social_integration": 0, "jobschool": 0, "productivity": 0, "total": 0},
    ),
    (
        "ciq",
        "highest",
        highest("ciq"),
        {"home_integration": 10, "social_integration": 12, "jobschool": 5, "productivity": 7, "total": 29},
    ),
    (
        "ciq",
        "mixed",
        CIQ,
        {"home_integration": 5, "social_integration": 5, "jobschool": 1, "productivity": 2, "total": 12},
    ),
    (
        "ciq",
        "no child: the mean of the other four",
        CIQ | {"h4_childcare": NOT_APPLICABLE},
        {"home_integration": 5, "social_integration": 5, "jobschool": 1, "productivity": 2, "total": 12},
    ),
    (
        "ciq",
        "no child, said apart: the answer to the item does not count",
        CIQ | {"h3_housework": 2, "h4_childcare": 0, "no_children": 1},
        {"home_integration": 6.25, "social_integration": 5, "jobschool": 1, "productivity": 2, "total": 13.25},
    ),
    (
        "ciq",
        "child care missing",
        CIQ | {"h4_childcare": None, "no_children": 0},
        {"home_integration": None, "social_integration": 5, "jobschool": 1, "productivity": 2, "total": None},
    ),
    (
        "ciq",
        "no child, another item of the home missing",
        CIQ | {"h1_groceries": None, "h4_childcare": NOT_APPLICABLE},
        {"home_integration": None, "social_integration": 5, "jobschool": 1, "productivity": 2, "total": None},
    ),
    (
        "ciq",
        "volunteering missing",
        CIQ | {"work": 3, "volunteer": None},
        {"home_integration": 5, "social_integration": 5, "jobschool": None, "productivity": None, "total": None},
    ),
    # Herdman 2011: profile, sum of levels, line
    ("eq_5d_5l", "mixed", EQ, {"level_sum_score": 12, "vas": 65, "profile_as_integer": 21342}),
    (
        "eq_5d_5l",
        "best",
        every("eq_5d_5l", 1, vas=100),
        {"level_sum_score": 5, "vas": 100, "profile_as_integer": 11111},
    ),
    ("eq_5d_5l", "worst", every("eq_5d_5l", 5, vas=0), {"level_sum_score": 25, "vas": 0, "profile_as_integer": 55555}),
    (
        "eq_5d_5l",
        "a dimension missing is 9 in the profile",
        EQ | {"mobility": None, "vas": None},
        {"level_sum_score": None, "vas": None, "profile_as_integer": 91342},
    ),
    # Tennant 2007; the short scale with its conversion table
    ("wemwbs", "lowest", every("wemwbs", 1), {"total": 14, "swemwbs_raw": 7, "swemwbs_metric": 7}),
    ("wemwbs", "highest", every("wemwbs", 5), {"total": 70, "swemwbs_raw": 35, "swemwbs_metric": 35}),
    (
        "wemwbs",
        "short items and others apart",
        every(
            "wemwbs",
            2,
            interested_in_others=5,
            energy=5,
            self_regard=5,
            confident=5,
            loved=5,
            new_interests=5,
            cheerful=5,
        ),
        {"total": 49, "swemwbs_raw": 14, "swemwbs_metric": 15.32},
    ),
    (
        "wemwbs",
        "a short item missing",
        every("wemwbs", 3, useful=None),
        dict.fromkeys(["total", "swemwbs_raw", "swemwbs_metric"]),
    ),
    # Zarit 1985, Bédard 2001: which items belong
    *(
        (
            "zarit_burden_interview",
            f"item {number} alone",
            every("zarit_burden_interview", 0, **{f"q{number}": 4}),
            {
                "total_22": 4,
                "total_12_bedard": 4 * int(number in {2, 3, 5, 6, 9, 10, 11, 12, 17, 19, 20, 21}),
                "total_4_screen": 4 * int(number in {2, 3, 9, 19}),
            },
        )
        for number in range(1, 23)
    ),
    (
        "zarit_burden_interview",
        "an item of the long form missing",
        every("zarit_burden_interview", 1, q1=None),
        {"total_22": None, "total_12_bedard": 12, "total_4_screen": 4},
    ),
    # Turner-Stokes 1998: 65 points of basic care and seven needs of five points
    ("npds", "highest", highest("npds"), {"basic_care_needs": 65, "special_nursing_needs": 35, "total": 100}),
    (
        "npds",
        "mixed",
        NPDS_NONE | {"bcn_subtotal": 18, "open_wound": 1, "isolation": 1},
        {"basic_care_needs": 18, "special_nursing_needs": 10, "total": 28},
    ),
    (
        "npds",
        "subtotal missing",
        NPDS_NONE | {"bcn_subtotal": None},
        {"basic_care_needs": None, "special_nursing_needs": 0, "total": None},
    ),
    # guidance to version 13: the higher of care and risk, 0 to 22
    (
        "rcs_e_v13",
        "highest",
        highest("rcs_e_v13"),
        {"care_or_risk": 4, "care_and_nursing": 8, "therapy": 8, "total": 22},
    ),
    ("rcs_e_v13", "risk higher", RCS, {"care_or_risk": 3, "care_and_nursing": 5, "therapy": 5, "total": 12}),
    (
        "rcs_e_v13",
        "risk does not apply",
        RCS | {"risk": NOT_APPLICABLE},
        {"care_or_risk": 1, "care_and_nursing": 3, "therapy": 5, "total": 10},
    ),
    (
        "rcs_e_v13",
        "care does not apply",
        RCS | {"care": NOT_APPLICABLE},
        {"care_or_risk": 3, "care_and_nursing": 5, "therapy": 5, "total": 12},
    ),
    (
        "rcs_e_v13",
        "neither applies",
        RCS | {"care": NOT_APPLICABLE, "risk": NOT_APPLICABLE},
        {"care_or_risk": None, "care_and_nursing": None, "therapy": 5, "total": None},
    ),
    (
        "rcs_e_v13",
        "risk missing",
        RCS | {"risk": None},
        {"care_or_risk": None, "care_and_nursing": None, "therapy": 5, "total": None},
    ),
    # Morse 1989: points
    ("morse_fall_scale", "lowest", MORSE_NONE, {"total": 0}),
    ("morse_fall_scale", "highest", highest("morse_fall_scale"), {"total": 125}),
    ("morse_fall_scale", "furniture and a weak gait", MORSE_NONE | {"ambulatory_aid": 30, "gait": 10}, {"total": 40}),
    ("morse_fall_scale", "missing", MORSE_NONE | {"gait": None}, {"total": None}),
    # Oliver 1997: a point where transfer and mobility come to 3 or 4
    *(
        (
            "stratify",
            f"transfer {transfer}, mobility {mobility}",
            STRATIFY_NONE | {"fall": 1, "transfer": transfer, "mobility": mobility},
            {"transfer_mobility_point": point, "total": 1 + point, "high_risk": point},
        )
        for transfer, mobility, point in (
            *((transfer, mobility, 0) for transfer, mobility in [(0, 0), (1, 1), (2, 0), (3, 2), (3, 3)]),
            *((transfer, mobility, 1) for transfer, mobility in [(0, 3), (3, 0), (2, 1), (2, 2), (3, 1)]),
        )
    ),
    (
        "stratify",
        "all signs",
        dict.fromkeys(STRATIFY_NONE, 1) | {"transfer": 1, "mobility": 3},
        {"transfer_mobility_point": 1, "total": 5, "high_risk": 1},
    ),
    (
        "stratify",
        "mobility missing",
        STRATIFY_NONE | {"transfer": 3},
        {"transfer_mobility_point": None, "total": None, "high_risk": None},
    ),
    # Yardley 2005: up to four missing, rounded up
    ("fes_i", "lowest", every("fes_i", 1), {"total": 16, "answered": 16}),
    ("fes_i", "highest", every("fes_i", 4), {"total": 64, "answered": 16}),
    (
        "fes_i",
        "three missing, 25 × 16 ÷ 13 is 30.8",
        fes := every("fes_i", 2, stairs=None, telephone=None, slope=None, meals=1),
        {"total": 31, "answered": 13},
    ),
    ("fes_i", "four missing, exactly 32", fes | {"crowds": None, "meals": 2}, {"total": 32, "answered": 12}),
    ("fes_i", "four missing, 25 × 16 ÷ 12 is 33.3", fes | {"crowds": None, "meals": 3}, {"total": 34, "answered": 12}),
    ("fes_i", "five missing", fes | {"crowds": None, "meals": None}, {"total": None, "answered": 11}),
    # Kempen 2008: one missing, rounded up
    ("short_fes_i", "lowest", every("short_fes_i", 1), {"total": 7, "answered": 7}),
    (
        "short_fes_i",
        "one missing, 9 × 7 ÷ 6 is 10.5",
        every("short_fes_i", 1, chair=4, slope=None),
        {"total": 11, "answered": 6},
    ),
    (
        "short_fes_i",
        "one missing, 7 × 7 ÷ 6 is 8.2",
        every("short_fes_i", 1, chair=2, slope=None),
        {"total": 9, "answered": 6},
    ),
    ("short_fes_i", "two missing", every("short_fes_i", 1, chair=None, slope=None), {"total": None, "answered": 5}),
    # Podsiadlo 1991, STEADI, Shumway-Cook 2000
    *(
        (
            "timed_up_and_go",
            f"{time} seconds",
            {"time_s": Decimal(time)},
            {"time_s": float(time), "steadi_flag": steadi, "shumway_cook_flag": shumway_cook},
        )
        for time, steadi, shumway_cook in [
            ("9.4", 0, 0),
            ("11.99", 0, 0),
            ("11.999", 0, 0),
            ("12", 1, 0),
            ("13.49", 1, 0),
            ("13.499", 1, 0),
            ("13.5", 1, 1),
            ("600", 1, 1),
        ]
    ),
    ("timed_up_and_go", "unable", {"time_s": None}, {"time_s": None, "steadi_flag": None, "shumway_cook_flag": None}),
    # Berg 1989: fourteen items of 0 to 4
    ("berg_balance_scale", "highest", every("berg_balance_scale", 4), {"total": 56}),
    ("berg_balance_scale", "mixed", every("berg_balance_scale", 3, turn_360=0), {"total": 39}),
    ("berg_balance_scale", "missing", every("berg_balance_scale", 3, turn_360=None), {"total": None}),
    # Tinetti 1986: 16 and 12
    ("tinetti_poma", "highest", highest("tinetti_poma"), {"balance": 16, "gait": 12, "total": 28}),
    ("tinetti_poma", "mixed", every("tinetti_poma", 1, path=2, nudged=0), {"balance": 9, "gait": 11, "total": 20}),
    (
        "tinetti_poma",
        "a balance item missing",
        every("tinetti_poma", 1, arises=None),
        {"balance": None, "gait": 10, "total": None},
    ),
    # Bergstrom 1987: 6 to 23
    ("braden", "lowest", every("braden", 1), {"total": 6}),
    ("braden", "highest", highest("braden"), {"total": 23}),
    ("braden", "mixed", every("braden", 3, nutrition=2, friction_shear=1), {"total": 15}),
    ("braden", "missing", every("braden", 3, nutrition=None), {"total": None}),
    # card of 2005
    ("waterlow", "lowest for an adult", WATERLOW_CORE, {"total": 2}),
    ("waterlow", "broken skin alone counts 3", WATERLOW_CORE | {"skin": 3}, {"total": 5}),
    (
        "waterlow",
        "one high entry in each section",
        highest("waterlow") | {"skin": 2, "tissue_malnutrition": 8, "neuro": 6, "surgery_trauma": 8, "medication": 4},
        {"total": 51},
    ),
    ("waterlow", "every skin entry", WATERLOW_CORE | {"skin": 9}, {"total": 11}),
    ("waterlow", "neurological points are capped at 6", WATERLOW_CORE | {"neuro": 10}, {"total": 8}),
    ("waterlow", "neurological points below the cap", WATERLOW_CORE | {"neuro": 5}, {"total": 7}),
    ("waterlow", "medication points are capped at 4", WATERLOW_CORE | {"medication": 8}, {"total": 6}),
    ("waterlow", "medication points below the cap", WATERLOW_CORE | {"medication": 3}, {"total": 5}),
    ("waterlow", "continence missing", WATERLOW_CORE | {"continence": None}, {"total": None}),
    # Elia 2003: body mass, loss, acute illness
    *(
        (
            "must",
            f"body mass {bmi}, loss {loss}, acute {acute}",
            {"bmi": Decimal(bmi), "weight_loss_percent": Decimal(loss), "acute_disease_effect": acute},
            {
                "bmi_score": points,
                "weight_loss_score": lost,
                "acute_disease_score": 2 * acute,
                "total": points + lost + 2 * acute,
                "risk_level": min(points + lost + 2 * acute, 2),
            },
        )
        for bmi, loss, acute, points, lost in [
            ("20.01", "0", 0, 0, 0),
            ("20", "0", 0, 1, 0),
            ("18.5", "0", 0, 1, 0),
            ("18.49", "0", 0, 2, 0),
            ("25", "4.99", 0, 0, 0),
            ("25", "5", 0, 0, 1),
            ("25", "10", 0, 0, 1),
            ("25", "10.01", 0, 0, 2),
            ("25", "0", 1, 0, 0),
            ("17", "12", 1, 2, 2),
        ]
    ),
    (
        "must",
        "body mass missing",
        {"weight_loss_percent": 7, "acute_disease_effect": 0},
        {"bmi_score": None, "weight_loss_score": 1, "acute_disease_score": 0, "total": None, "risk_level": None},
    ),
    # domains stand alone
    (
        "austoms_ot_single_scale",
        "one domain missing",
        {"impairment": 2, "activity": 2.5, "participation": None, "wellbeing": 5},
        {"impairment": 2, "activity": 2.5, "participation": None, "wellbeing": 5},
    ),
    (
        "toms",
        "no carer",
        {"impairment": 0, "activity": 0.5, "participation": 1, "wellbeing": 4.5, "carer_wellbeing": NOT_APPLICABLE},
        {"impairment": 0, "activity": 0.5, "participation": 1, "wellbeing": 4.5, "carer_wellbeing": None},
    ),
    (
        "toms",
        "with a carer",
        every("toms", 3.5),
        dict.fromkeys(["impairment", "activity", "participation", "wellbeing", "carer_wellbeing"], 3.5),
    ),
)


@pytest.mark.parametrize(
    ("name", "answers", "expected"),
    [pytest.param(name, answers, expected, id=f"{name}-{case}") for name, case, answers, expected in GOLDEN],
)
def test_scores_are_as_published(name: str, answers: Answers, expected: Scores) -> None:
    """Every score of the measure comes to the value worked by hand."""
    assert expected == pytest.approx(values(measure(name), answers), abs=1e-9)  # floats of exact quotients


BANDS: tuple[tuple[str, str, str, str], ...] = (
    (
        "modified_barthel_index_shah",
        "total",
        "shah_1989",
        (
            "0 total dependency 20|21 severe dependency 60|61 moderate dependency 90|91 slight dependency 99"
            "|100 independent 100"
        ),
    ),
    (
        "rivermead_mobility_index",
        "total",
        "early_discharge",
        "0 below the cut that predicted early discharge 3|4 at or above the cut that predicted early discharge 15",
    ),
    (
        "modified_rankin_scale",
        "grade",
        "grades",
        "0 none 0|1 not significant 1|2 slight 2|3 moderate 3|4 moderately severe 4|5 severe 5|6 dead 6",
    ),
    (
        "wemwbs",
        "total",
        "groups",
        "14 probable depression 40|41 possible depression 44|45 average 59|60 high wellbeing 70",
    ),
    (
        "zarit_burden_interview",
        "total_22",
        "circulating_22",
        "0 little or no burden 20|21 mild to moderate burden 40|41 moderate to severe burden 60|61 severe burden 88",
    ),
    ("zarit_burden_interview", "total_12_bedard", "bedard_2001_quartile", "0 below the cut 16|17 high burden 48"),
    ("zarit_burden_interview", "total_12_bedard", "older_carers_2019", "0 below the cut 12|13 high burden 48"),
    ("zarit_burden_interview", "total_4_screen", "screen_2011", "0 below the cut 7|8 high burden 16"),
    ("npds", "total", "dependency", "0 low dependency 10|11 medium dependency 24|25 high dependency 100"),
    ("morse_fall_scale", "total", "loinc", "0 low risk 20|25 moderate risk 45|50 high risk 125"),
    ("morse_fall_scale", "total", "high_from_45", "0 low risk 20|25 moderate risk 40|45 high risk 125"),
    ("fes_i", "total", "delbaere_2010_three", "16 low concern 19|20 moderate concern 27|28 high concern 64"),
    ("fes_i", "total", "delbaere_2010_two", "16 lower concern 22|23 higher concern 64"),
    ("short_fes_i", "total", "delbaere_2010_three", "7 low concern 8|9 moderate concern 13|14 high concern 28"),
    ("short_fes_i", "total", "delbaere_2010_two", "7 lower concern 10|11 higher concern 28"),
    ("berg_balance_scale", "total", "falls_45", "0 greater risk of falls 44|45 lesser risk of falls 56"),
    ("berg_balance_scale", "total", "falls_40", "0 almost all fall 39|40 not all fall 56"),
    ("berg_balance_scale", "total", "walking", "0 wheelchair 20|21 walks with help 40|41 independent 56"),
    (
        "tinetti_poma",
        "total",
        "low_from_25",
        "0 high risk of falls 18|19 moderate risk of falls 24|25 low risk of falls 28",
    ),
    (
        "tinetti_poma",
        "total",
        "low_from_24",
        "0 high risk of falls 18|19 moderate risk of falls 23|24 low risk of falls 28",
    ),
    (
        "braden",
        "total",
        "common",
        "6 severe risk 9|10 high risk 12|13 moderate risk 14|15 mild risk 18|19 not at risk 23",
    ),
    (
        "braden",
        "total",
        "public_guide",
        (
            "6 first of four levels, the gravest 12|13 second of four levels 15|16 third of four levels 17"
            "|18 fourth of four levels, the least 23"
        ),
    ),
    ("waterlow", "total", "waterlow_2005", "2 not at risk 9|10 at risk 14|15 high risk 19|20 very high risk 89"),
    ("stratify", "total", "oliver_1997", "0 not at high risk 1|2 high risk 5"),
)
"""Measure, score, set, and its bands as lowest value, label and highest value."""


def _edges() -> list[Any]:
    found: list[Any] = []
    for name, score, key, bands in BANDS:
        for band in bands.split("|"):
            low, *words, high = band.split()
            found += [
                pytest.param(name, score, key, int(end), " ".join(words), id=f"{name}-{key}-{end}")
                for end in dict.fromkeys((low, high))
            ]
    return found


def reaching(instrument: Measure, score: str, target: int) -> Answers:
    """Answers that bring a sum to a total, found item by item from the lowest answers."""
    items = [item for item in instrument.items if item.key != "wheelchair"]
    base = {item.key: min(item.numbers) for item in items}

    def scored(answers: Mapping[str, Any]) -> Fraction:
        exact = instrument.score(answers)[score].exact
        assert exact is not None
        return exact

    bottom = scored(base)
    found: dict[Fraction, Answers] = {bottom: base}
    for item in items:
        numbers = (
            range(int(item.low), int(item.high) + 1) if item.low is not None and item.high is not None else item.numbers
        )
        worth = {number: scored(base | {item.key: number}) - bottom for number in numbers}
        for total, answers in list(found.items()):
            for number, points in worth.items():
                found.setdefault(total + points, answers | {item.key: number})
    return found[Fraction(target)]


@pytest.mark.parametrize(("name", "score", "key", "value", "label"), _edges())
def test_both_sides_of_every_cut_are_named(name: str, score: str, key: str, value: int, label: str) -> None:
    """A total at either end of a band bears the band's name."""
    instrument = measure(name)
    result = instrument.score(reaching(instrument, score, value))[score]
    band = result.bands[key]

    assert value == result.value
    assert band is not None
    assert label == str(band.label)


@pytest.mark.parametrize(
    ("time", "key", "label"),
    [
        ("9.99", "podsiadlo_1991", "freely independent"),
        ("10", "podsiadlo_1991", "independent in basic transfers"),
        ("19.99", "podsiadlo_1991", "independent in basic transfers"),
        ("20", "podsiadlo_1991", "between independent and dependent"),
        ("30", "podsiadlo_1991", "between independent and dependent"),
        ("30.01", "podsiadlo_1991", "dependent"),
        ("11.99", "steadi", "not at risk"),
        ("12", "steadi", "at risk"),
        ("13.49", "shumway_cook_2000", "not at risk"),
        ("13.5", "shumway_cook_2000", "at risk"),
        ("14", "andersson_2006", "not at risk"),
        ("14.01", "andersson_2006", "at risk"),
        ("11.5", "nocera_2013", "not at risk"),
        ("11.51", "nocera_2013", "at risk"),
        ("11.1", "whitney_2004", "not at risk"),
        ("11.11", "whitney_2004", "at risk"),
        ("19", "amputation", "not at risk"),
        ("19.01", "amputation", "at risk"),
        ("1", "steadi", "not at risk"),
        ("600", "steadi", "at risk"),
    ],
)
def test_each_cut_of_a_time_has_its_own_population(time: str, key: str, label: str) -> None:
    """A hundredth of a second either side of a cut is told apart, in each set by itself."""
    band = measure("timed_up_and_go").score({"time_s": Decimal(time)})["time_s"].bands[key]

    assert label == str(band and band.label)


@pytest.mark.parametrize(
    ("line", "value", "label"),
    [
        (0, 0, "severe restriction"),
        ("5.9", "59", "severe restriction"),
        (6, 60, "mild to moderate restriction"),
        ("9.9", "99", "mild to moderate restriction"),
        (10, 100, "no restriction"),
    ],
)
def test_the_adjusted_total_has_bands(line: object, value: object, label: str) -> None:
    """Below 60, below 100 and 100 are told apart."""
    adjusted = measure("rnli").score(every("rnli", Decimal(str(line))))["adjusted_total"]
    band = adjusted.bands["restriction"]

    assert Fraction(str(value)) == adjusted.exact
    assert label == str(band and band.label)


@pytest.mark.parametrize(
    ("home_mobility", "label"),
    [(Decimal("5.9"), "severe restriction"), (6, "mild to moderate restriction")],
    ids=["59.9 of 100", "60 of 100"],
)
def test_a_band_begins_at_its_cut(home_mobility: object, label: str) -> None:
    """A tenth of a line below 60 in a hundred is in the lower band."""
    band = measure("rnli").score(every("rnli", 6, home_mobility=home_mobility))["adjusted_total"].bands["restriction"]

    assert label == str(band and band.label)


@pytest.mark.parametrize(
    ("answers", "label"),
    [
        ({"bmi": 25, "weight_loss_percent": 0, "acute_disease_effect": 0}, "low risk"),
        ({"bmi": 20, "weight_loss_percent": 0, "acute_disease_effect": 0}, "medium risk"),
        ({"bmi": 18, "weight_loss_percent": 0, "acute_disease_effect": 0}, "high risk"),
        ({"bmi": 18, "weight_loss_percent": 20, "acute_disease_effect": 1}, "high risk"),
    ],
)
def test_malnutrition_risk_is_named(answers: Answers, label: str) -> None:
    """0, 1, and 2 to 6 are the authors' levels."""
    band = measure("must").score(answers)["total"].bands["must"]

    assert label == str(band and band.label)


KATZ_ORDER = ("bathing", "dressing", "toileting", "transferring", "continence", "feeding")


def katz_letter(answers: Mapping[str, int]) -> str:
    """The grade by the words of 1963: which functions are lost, in order."""
    dependent = [key for key in KATZ_ORDER if answers[key] == 0]
    match len(dependent):
        case 0:
            return "A"
        case 1:
            return "B"
        case 6:
            return "G"
        case count if set(KATZ_ORDER[: count - 1]) <= set(dependent):
            return "ABCDEF"[count]
        case _:
            return "other"


@pytest.mark.parametrize(
    "pattern", list(itertools.product((0, 1), repeat=6)), ids=lambda pattern: "".join(map(str, pattern))
)
def test_every_pattern_of_independence_has_its_grade(pattern: tuple[int, ...]) -> None:
    """All 64 patterns are graded A to G, or other where functions are lost out of order."""
    answers = dict(zip(KATZ_ORDER, pattern, strict=True))
    band = measure("katz_adl").score(answers)["grade"].bands["katz_grades"]

    assert katz_letter(answers) == str(band and band.label).partition(":")[0]


def job_school(work: int, school: int, volunteer: int) -> int:
    """The syllabus's table, from full time beside something else down to nothing."""
    full, part = (work == 3) + (school == 2), (work == 2) + (school == 1)
    if full and full + part > 1:
        return 5
    if full or part:
        return 4 if full else 3
    return 2 if work == 1 or volunteer == 2 else volunteer


@pytest.mark.parametrize("answers", list(itertools.product(range(4), range(3), range(3))), ids=str)
def test_work_and_school_are_read_together(answers: tuple[int, int, int]) -> None:
    """Every combination of work, school and volunteering gives what the table says."""
    result = measure("ciq").score(dict(zip(("work", "school", "volunteer"), answers, strict=True)))

    assert job_school(*answers) == result["jobschool"].value


def test_a_child_care_item_that_does_not_apply_is_not_missing() -> None:
    """The score is complete where the state is given, prorated where the item is blank and no child is there."""
    ciq = measure("ciq")
    gated = ciq.score(CIQ | {"h4_childcare": NOT_APPLICABLE})["home_integration"]
    blank = ciq.score(CIQ | {"h4_childcare": None, "no_children": 1})["home_integration"]

    assert gated.status is Status.COMPLETE
    assert blank.status is Status.PRORATED
    assert gated.exact == blank.exact
    assert "where no child lives at home" in str(blank.reason)


SELF_CARE = (
    "gg0130a_eating",
    "gg0130b_oral_hygiene",
    "gg0130c_toileting_hygiene",
    "gg0130e_shower_bathe",
    "gg0130f_upper_dressing",
    "gg0130g_lower_dressing",
    "gg0130h_footwear",
)
BED = ("gg0170b_sit_to_lying", "gg0170c_lying_to_sitting")
MOVES = ("gg0170d_sit_to_stand", "gg0170e_chair_bed_transfer", "gg0170f_toilet_transfer")
WALKS = ("gg0170j_walk_50ft_turns", "gg0170k_walk_150ft")
PDPM = {None: 0, 1: 0, 2: 1, 3: 2, 4: 3, 5: 4, 6: 4, 7: 0, 9: 0, 10: 0, 88: 0}


def grouped(answers: Mapping[str, int | None]) -> Scores:
    """The sums and function scores by the grouper's own steps, a blank counting as not attempted."""

    def points(keys: tuple[str, ...]) -> Fraction:
        return Fraction(sum(PDPM[answers[key]] for key in keys), len(keys))

    def irf(keys: tuple[str, ...]) -> int:
        return sum(level if (level := answers[key]) in {1, 2, 3, 4, 5, 6} and level else 1 for key in keys)

    walking = Fraction(0) if answers["gg0170i_walk_10ft"] in {None, 7, 9, 10, 88} else points(WALKS)
    transfers = points(BED) + points(MOVES)
    therapy = 3 * points(SELF_CARE[:3]) + transfers + walking
    nursing = points(SELF_CARE[:1]) + points(SELF_CARE[2:3]) + transfers
    return {
        "irf_self_care_sum": irf(SELF_CARE),
        "irf_mobility_sum": irf(tuple(key for key in answers if key not in SELF_CARE)),
        "pdpm_pt_ot_function_unrounded": float(therapy),
        "pdpm_pt_ot_function": int(therapy + Fraction(1, 2)),
        "pdpm_nursing_function_unrounded": float(nursing),
        "pdpm_nursing_function": int(nursing + Fraction(1, 2)),
    }


GG_KEYS = tuple(item.key for item in measure("cms_section_gg").items)
GG = st.fixed_dictionaries({key: st.sampled_from([1, 2, 3, 4, 5, 6, 7, 9, 10, 88]) for key in GG_KEYS})
GG_WITH_BLANKS = st.fixed_dictionaries({key: st.sampled_from([None, 1, 3, 6, 88]) for key in GG_KEYS})


@given(answers=GG)
def test_section_gg_follows_the_grouper(answers: dict[str, int]) -> None:
    """Codes, averages, the zero for walking and the rounding are the payer's."""
    assert grouped(answers) == pytest.approx(
        values(measure("cms_section_gg"), answers), abs=1e-9
    )  # floats of quotients


@given(answers=GG_WITH_BLANKS)
def test_a_blank_of_section_gg_counts_as_not_attempted_only_where_asked_for(answers: dict[str, int | None]) -> None:
    """By the named rule every score has a value; by the strict one none that needs a blank has."""
    section = measure("cms_section_gg")
    strict = section.score(answers)

    filled = values(section, answers, "not_assessed_as_not_attempted")

    assert grouped(answers) == pytest.approx(filled, abs=1e-9)  # floats of exact quotients
    assert any(answers[key] is None for key in SELF_CARE) == (strict["irf_self_care_sum"].value is None)
    assert any(answers[key] is None for key in GG_KEYS[7:]) == (strict["irf_mobility_sum"].value is None)


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        ({}, 24),
        ({WALKS[0]: 3}, 23),
        ({WALKS[0]: 4}, 24),
        ({WALKS[0]: 2}, 23),
        ({"gg0170i_walk_10ft": 88}, 20),
        ({"gg0170i_walk_10ft": 88, WALKS[0]: NOT_ASKED, WALKS[1]: NOT_ASKED}, 20),
        ({"gg0170i_walk_10ft": 88, WALKS[0]: None, WALKS[1]: None}, 20),
        ({"gg0170i_walk_10ft": None}, None),
        ({WALKS[1]: None}, None),
    ],
    ids=["24", "23", "23.5", "22.5", "not attempted", "skipped", "left out", "ten feet missing", "missing"],
)
def test_walking_counts_where_ten_feet_were_walked(others: Answers, expected: int | None) -> None:
    """The part for walking is nothing where ten feet were not attempted; a half is rounded up."""
    result = measure("cms_section_gg").score(every("cms_section_gg", 5) | others)

    assert expected == result["pdpm_pt_ot_function"].value


def test_a_skipped_item_counts_as_not_attempted_in_the_sum() -> None:
    """Items the form skips are not missing: each counts 1."""
    skipped = dict.fromkeys([*WALKS, "gg0170l_uneven"], NOT_ASKED)
    score = measure("cms_section_gg").score(every("cms_section_gg", 6) | {"gg0170i_walk_10ft": 88} | skipped)

    assert score["irf_mobility_sum"].value == 11 * 6 + 4
    assert score["irf_mobility_sum"].status is Status.COMPLETE


@pytest.mark.parametrize(
    ("name", "first", "later", "expected"),
    [
        pytest.param(
            "austoms_ot_single_scale",
            {"impairment": 2, "activity": 2.5, "participation": 3, "wellbeing": 1.5},
            {"impairment": 2.5, "activity": 3.5, "participation": 3, "wellbeing": 0.5},
            {
                "impairment": (0.5, True, False),
                "activity": (1, True, True),
                "participation": (0, None, False),
                "wellbeing": (-1, False, True),
            },
            id="Unsworth 2015: one point",
        ),
        pytest.param(
            "toms",
            {"impairment": 3, "activity": 2, "participation": None, "wellbeing": 4},
            {"impairment": 2.5, "activity": 2.5, "participation": 3, "wellbeing": 4},
            {
                "impairment": (-0.5, False, True),
                "activity": (0.5, True, True),
                "participation": (None, None, None),
                "wellbeing": (0, None, False),
                "carer_wellbeing": (None, None, None),
            },
            id="half a point",
        ),
    ],
)
def test_domains_change_each_by_itself(
    name: str, first: Answers, later: Answers, expected: dict[str, tuple[float | None, bool | None, bool | None]]
) -> None:
    """The difference, its direction and whether it matters are told domain by domain; nothing is summed."""
    instrument = measure(name)
    changes = instrument.change(instrument.score(first), instrument.score(later))

    assert expected == {key: (each.difference, each.better, each.important) for key, each in changes.items()}


@pytest.mark.parametrize(
    ("name", "score", "first", "later", "expected"),
    [
        ("fim", "total", every("fim", 4), every("fim", 5, memory=7, eating=7), (None, True)),
        ("fim", "total", every("fim", 4), every("fim", 5, memory=7, eating=6), (None, False)),
        ("fim", "motor", every("fim", 4), every("fim", 5, eating=7, stairs=7), (None, True)),
        ("fim", "cognitive", every("fim", 4), every("fim", 4, memory=6), (None, False)),
        ("rivermead_mobility_index", "total", RMI_NONE, RMI_NONE | {"stairs": 1, "transfer": 1}, (False, None)),
        ("rivermead_mobility_index", "total", RMI_NONE, RMI_NONE | dict.fromkeys(list(RMI_NONE)[:3], 1), (True, None)),
        ("modified_rankin_scale", "grade", {"grade": 3}, {"grade": 2}, (None, True)),
        ("wemwbs", "total", every("wemwbs", 3), every("wemwbs", 3, loved=5, cheerful=4), (None, True)),
        ("wemwbs", "total", every("wemwbs", 3), every("wemwbs", 3, loved=5), (None, False)),
        ("neadl", "likert_total", every("neadl", 1), every("neadl", 1, read=3, garden=3), (False, None)),
        ("timed_up_and_go", "time_s", {"time_s": 20}, {"time_s": 16}, (None, None)),
        ("timed_up_and_go", "time_s", {"time_s": 30}, {"time_s": 19}, (True, None)),
        ("berg_balance_scale", "total", every("berg_balance_scale", 3), every("berg_balance_scale", 4), (True, True)),
        (
            "berg_balance_scale",
            "total",
            every("berg_balance_scale", 3),
            every("berg_balance_scale", 3, turn_360=4),
            (False, False),
        ),
        ("tinetti_poma", "total", every("tinetti_poma", 0), highest("tinetti_poma"), (True, None)),
    ],
)
def test_change_is_held_against_published_thresholds(
    name: str, score: str, first: Answers, later: Answers, expected: tuple[bool | None, bool | None]
) -> None:
    """Where the thresholds of all populations agree, the change says so; where they do not, it says nothing."""
    instrument = measure(name)
    change = instrument.change(instrument.score(first), instrument.score(later))[score]

    assert expected == (change.beyond_error, change.important)


@pytest.mark.parametrize(
    ("name", "answers", "expected"),
    [
        ("modified_barthel_index_shah", MBI_MIXED | {"wheelchair": 0}, ["modified_barthel_wheelchair_ignored"]),
        ("modified_barthel_index_shah", MBI_MIXED | {"wheelchair": 5, "ambulation": 0}, []),
        ("modified_barthel_index_shah", MBI_MIXED | {"wheelchair": NOT_APPLICABLE}, []),
        ("modified_barthel_index_shah", MBI_MIXED, []),
        ("must", {"bmi": 30}, []),
        ("must", {"bmi": 30.1}, ["must_obesity"]),
        ("must", {}, []),
    ],
)
def test_what_a_person_must_see_is_found(name: str, answers: Answers, expected: list[str]) -> None:
    """A wheelchair rating that does not count, and obesity, are told whatever the total."""
    findings = measure(name).score(answers).findings

    assert expected == [finding.rule for finding in findings]
    assert all(finding.severity in {Severity.NOTE, Severity.WARNING} for finding in findings)


@pytest.mark.parametrize(
    ("name", "answers", "status"),
    [
        ("modified_barthel_index_shah", MBI_MIXED, Status.COMPLETE),
        ("waterlow", WATERLOW_CORE, Status.COMPLETE),
        ("waterlow", WATERLOW_CORE | {"skin": None}, Status.NOT_SCORABLE),
        ("fes_i", every("fes_i", 2), Status.COMPLETE),
        ("fes_i", every("fes_i", 2, slope=None), Status.PRORATED),
        ("rcs_e_v13", RCS | {"risk": NOT_APPLICABLE}, Status.COMPLETE),
    ],
    ids=["wheelchair left out", "special risks left out", "skin missing", "all", "prorated", "not applicable"],
)
def test_the_total_says_how_it_came_about(name: str, answers: Answers, status: Status) -> None:
    """What may be left out leaves the score complete; what a rule stands in for does not."""
    assert status is measure(name).score(answers)["total"].status


@pytest.mark.parametrize(
    ("name", "answers"),
    [
        ("modified_barthel_index_shah", {"feeding": 15}),
        ("modified_barthel_index_shah", {"feeding": NOT_APPLICABLE}),
        ("katz_adl", {"bathing": 2}),
        ("fim", {"eating": 0}),
        ("cms_section_gg", {"gg0130a_eating": 8}),
        ("cms_section_gg", {"gg0130a_eating": NOT_ASKED}),
        ("modified_rankin_scale", {"grade": 7}),
        ("lawton_iadl", {"medication": 4}),
        ("neadl", {"read": 4}),
        ("austoms_ot_single_scale", {"activity": 2.25}),
        ("toms", {"activity": 5.5}),
        ("whodas_2_12", {"s1_standing": 5}),
        ("rnli", {"recreation": 10.1}),
        ("ciq", {"s11_confidant": 1}),
        ("eq_5d_5l", {"vas": 999}),
        ("eq_5d_5l", {"mobility": 9}),
        ("npds", {"bcn_subtotal": 66}),
        ("morse_fall_scale", {"gait": 1}),
        ("timed_up_and_go", {"time_s": 0}),
        ("timed_up_and_go", {"time_s": 601}),
        ("tinetti_poma", {"eyes_closed": 2}),
        ("braden", {"friction_shear": 4}),
        ("waterlow", {"neuro": 3}),
        ("waterlow", {"tissue_malnutrition": 4}),
        ("waterlow", {"skin": 10}),
        ("must", {"bmi": 4.9}),
        ("must", {"weight_loss_percent": -1}),
        ("must", {"acute_disease_effect": True}),
    ],
    ids=str,
)
def test_what_an_item_does_not_allow_is_refused(name: str, answers: Answers) -> None:
    """An answer outside an item's own values is an error, not a score."""
    with pytest.raises(InvalidAnswersError):
        measure(name).score(answers)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("copm", "see the client ratings of the goals room"),
        ("rivermead_adl", "could not be confirmed"),
        ("nottingham_ten_point_adl", "could not be confirmed"),
    ],
)
def test_a_measure_that_is_not_scored_says_why(name: str, words: str) -> None:
    """The error names the measure, the reason and the owner."""
    with pytest.raises(MeasureWithheldError) as caught:
        measure(name).score({})

    assert str(caught.value).startswith(f"{name} is not scored here: ")
    assert words in str(caught.value)
    assert measure(name).rights.holder in str(caught.value)


def test_short_forms_ask_as_the_long_ones_do() -> None:
    """The labels of the short forms are those of the items they share."""
    long, short = measure("wemwbs"), measure("swemwbs")

    assert {item.label for item in short.items} < {item.label for item in long.items}
    assert all(measure("fes_i").item(item.key) == item for item in measure("short_fes_i").items)
    assert measure("whodas_2_36", "working_36").item("d5_5").label == measure("whodas_2_12").item("s12_work").label


DECREMENTS: dict[str, list[Any]] = {
    "mobility": [0, 0.05, 0.06, 0.2, 0.3],
    "self_care": [0, Decimal("0.05"), Fraction(1, 16), 0.2, 0.3],
    "usual_activities": [0, 0.05, 0.06, 0.2, 0.3],
    "pain_discomfort": [0, 0.06, 0.08, 0.3, 0.4],
    "anxiety_depression": [0, 0.06, 0.08, 0.3, 0.4],
}


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        (every("eq_5d_5l", 1, vas=50), Fraction(1)),
        (EQ, 1 - Fraction("0.47")),
        (every("eq_5d_5l", 5, vas=50), 1 - Fraction("1.7")),
        (EQ | {"self_care": 3}, 1 - Fraction("0.47") - Fraction(1, 16)),
        (EQ | {"self_care": None}, None),
    ],
    ids=["full health", "mixed", "below nought", "a fraction", "missing"],
)
def test_a_value_set_of_the_caller_gives_the_index(answers: Answers, expected: Fraction | None) -> None:
    """The index is 1 less the decrements, exactly; without a dimension there is none."""
    result = with_value_set("Ruritania 2020", DECREMENTS).score(answers)

    assert expected == result["index"].exact


def test_the_value_set_is_part_of_what_the_measure_is() -> None:
    """Results by different value sets are of different measures, and survive pickling."""
    ruritania, sylvania = (with_value_set(name, DECREMENTS) for name in ("Ruritania 2020", "Sylvania 2021"))

    assert ruritania != measure("eq_5d_5l")
    assert ruritania != sylvania
    assert pickled(ruritania) == ruritania
    assert "Ruritania 2020" in str(ruritania.score(EQ).explain())
    with pytest.raises(InvalidInputError, match="not of eq_5d_5l, edition Herdman 2011, value set Ruritania 2020"):
        ruritania.change(ruritania.score(EQ), sylvania.score(EQ))


@pytest.mark.parametrize(
    ("name", "decrements", "words"),
    [
        ("", DECREMENTS, "name: is blank"),
        ("R", {}, "decrements.mobility: give a number for each of the 5 levels"),
        ("R", DECREMENTS | {"mobility": [0, 0.1, 0.2, 0.3]}, "decrements.mobility: give a number"),
        ("R", DECREMENTS | {"mobility": [0, 0.1, 0.2, 0.3, None]}, "decrements.mobility: give a number"),
        ("R", DECREMENTS | {"mobility": [0, 0.1, 0.2, 0.3, True]}, "decrements.mobility: give a number"),
        ("R", DECREMENTS | {"mobility": [0.1, 0.1, 0.2, 0.3, 0.4]}, "the first level takes nothing off"),
        ("R", DECREMENTS | {"pain": [0, 0, 0, 0, 0]}, "decrements: 'pain' is not a dimension"),
    ],
    ids=["no name", "empty", "four", "none", "bool", "first level", "unknown"],
)
def test_a_value_set_with_a_gap_is_refused(name: str, decrements: dict[str, Any], words: str) -> None:
    """Every dimension needs a number for each of its levels, and full health is 1."""
    with pytest.raises(InvalidInputError) as caught:
        with_value_set(name, decrements)

    assert words in str(caught.value)

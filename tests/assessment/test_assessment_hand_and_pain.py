"""Measures of hand therapy, of pain and fatigue, and the Trail Making Test: every score by hand.

Sections (S1.1 and so on) are those of the fact sheet of clinical measures; the publication is named there.
"""

from fractions import Fraction
from typing import Any

import pytest

from occupational_therapy.assessment import (
    MEASURES,
    NOT_APPLICABLE,
    NOT_ASKED,
    InvalidAnswersError,
    Status,
    ThresholdKind,
    measure,
)
from occupational_therapy.assessment.answers import as_decimal
from occupational_therapy.assessment.measures.dash import LABELS
from occupational_therapy.kernel.findings import Basis, Severity
from occupational_therapy.kernel.provenance import Confidence, RightsStatus

Answers = dict[str, Any]


def numbered(values: str, prefix: str = "q") -> Answers:
    """Answers to numbered items, written in a row; a dash is a blank."""
    return {
        f"{prefix}{number}": None if value == "-" else int(value)
        for number, value in enumerate(values.split(), start=1)
    }


def alike(value: int, count: int, prefix: str = "q") -> Answers:
    """The same answer to every numbered item."""
    return numbered(" ".join([str(value)] * count), prefix)


def summing(total: int, count: int, highest: int) -> Answers:
    """Answers to numbered items that come to a sum, the first ones as high as they go."""
    return {f"q{place + 1}": min(highest, max(0, total - highest * place)) for place in range(count)}


def tampa(total: int) -> Answers:
    """Answers to the Tampa scale that come to a sum, its four reversed items as low as they go."""
    above = summing(total - 17, 13, 3)
    forward = [number for number in range(1, 18) if number not in {4, 8, 12, 16}]
    return {f"q{n}": 4 for n in (4, 8, 12, 16)} | {
        f"q{n}": 1 + more for n, more in zip(forward, above.values(), strict=True)
    }


def man(age: int, hand: str, **more: object) -> Answers:
    """A man beside norms."""
    return {"sex": "male", "age_years": age, "hand": hand, **more}


def woman(age: int, hand: str, **more: object) -> Answers:
    """A woman beside norms."""
    return {"sex": "female", "age_years": age, "hand": hand, **more}


def finger(*flexion: int, lacking: tuple[int, ...] = (0, 0, 0), other: object = NOT_APPLICABLE) -> Answers:
    """The three joints of a finger, from the knuckle outwards."""
    joints = ("mcp", "pip", "dip")
    return (
        {f"{joint}_flexion": angle for joint, angle in zip(joints, flexion, strict=True)}
        | {f"{joint}_extension_deficit": angle for joint, angle in zip(joints, lacking, strict=True)}
        | {"contralateral_tam": other}
    )


def outer(pip: object, dip: object, pip_deficit: object = 0, dip_deficit: object = 0) -> Answers:
    """The two interphalangeal joints of a finger."""
    return {
        "pip_flexion": pip,
        "dip_flexion": dip,
        "pip_extension_deficit": pip_deficit,
        "dip_extension_deficit": dip_deficit,
    }


PRWE_PAIN = numbered("3 6 7 8 5", "p")
PRWE_FUNCTION = numbered("4 5 3 7 8 2 3 5 6 7", "f")
MHQ = {"overall_function": 60, "adl": 75, "work": 50, "pain": 40, "aesthetics": 80, "satisfaction": 55}
PCS = numbered("0 1 2 3 0 0 1 4 2 1 3 0 4")
MFIS = numbered("0 4 3 1 2 1 0 1 2 4 1 2 4 1 0 2 0 0 4 4 4")
TRAILS = {"age_years": 72, "education_years": 14, "a_seconds": 54.61, "b_seconds": 134.41}


def golden(label: str, key: str, answers: Answers, expected: str) -> object:
    """A row: what is scored, the answers, and each score that is expected; a dash is none."""
    pairs = (pair.split() for pair in expected.split(", "))
    return pytest.param(
        key, answers, {score: None if value == "-" else Fraction(value) for score, value in pairs}, id=label
    )


GOLDEN = [
    # S1.1, Hudak 1996: (mean - 1) × 25, 27 of 30
    golden("dash minimum", "dash", alike(1, 30), "dash 0, work_module -"),
    golden("dash maximum", "dash", alike(5, 30) | alike(5, 4, "w"), "dash 100, work_module 100"),
    golden("dash mixed: 91 of 30", "dash", alike(3, 30) | {"q1": 5, "q30": 2}, "dash 305/6"),
    golden("dash with 3 blanks", "dash", alike(2, 27), "dash 25"),
    golden("dash with 4 blanks", "dash", alike(2, 26), "dash -"),
    golden(
        "dash modules need every item",
        "dash",
        numbered("4 4 5 3", "s") | numbered("2 - 3 2", "w"),
        "sports_module 75, work_module -",
    ),
    # S1.2, Beaton 2005: 10 of 11
    golden("quickdash maximum", "quickdash", alike(5, 11), "quickdash 100, sports_module -"),
    golden("quickdash with 2 blanks", "quickdash", alike(2, 9), "quickdash -"),
    # S1.3, MacDermid 1998: pain sum, function sum ÷ 2
    golden("prwe minimum", "prwe", alike(0, 5, "p") | alike(0, 10, "f"), "pain 0, function 0, total 0"),
    golden("prwe maximum", "prwe", alike(10, 5, "p") | alike(10, 10, "f"), "pain 50, function 50, total 100"),
    golden("prwe mixed", "prwe", PRWE_PAIN | PRWE_FUNCTION, "pain 29, function 25, total 54"),
    golden("prwe half point", "prwe", PRWE_PAIN | PRWE_FUNCTION | {"f4": 6}, "function 24.5, total 53.5"),
    golden("prwe strict", "prwe", PRWE_PAIN | PRWE_FUNCTION | {"p2": None}, "pain -, function 25, total -"),
    # S1.4, Levine 1993: mean of 11 and of 8
    golden(
        "bctq ends",
        "boston_carpal_tunnel",
        alike(1, 11, "s") | alike(5, 8, "f"),
        "symptom_severity 1, functional_status 5",
    ),
    golden(
        "bctq strict",
        "boston_carpal_tunnel",
        numbered("3 4 2 2 2 4 2 4 4 3 2", "s") | numbered("2 1 2 3 3 2 3 -", "f"),
        "symptom_severity 32/11, functional_status -",
    ),
    # S1.5, Chung 1998: pain turned round, six domains
    golden("mhq mixed", "michigan_hand", MHQ, "mhq_overall 190/3"),
    golden("mhq maximum", "michigan_hand", dict.fromkeys(MHQ, 100) | {"pain": 0}, "mhq_overall 100"),
    golden("mhq minimum", "michigan_hand", dict.fromkeys(MHQ, 0) | {"pain": 100}, "mhq_overall 0"),
    golden("mhq without a domain", "michigan_hand", MHQ | {"work": None}, "mhq_overall -"),
    golden("mhq half point", "michigan_hand", MHQ | {"work": 50.5}, "mhq_overall 761/12"),
    # S1.6, Mathiowetz 1985
    golden(
        "bbt",
        "box_and_block",
        woman(67, "left", blocks_per_minute=50),
        "blocks_per_minute 50, norm_mean 71.3, norm_sd 7.7, z -213/77",
    ),
    golden(
        "bbt unable is nought", "box_and_block", man(20, "right", blocks_per_minute=0), "blocks_per_minute 0, z -441/44"
    ),
    golden(
        "bbt too young",
        "box_and_block",
        man(19, "right", blocks_per_minute=80),
        "blocks_per_minute 80, norm_mean -, z -",
    ),
    golden("bbt not tested", "box_and_block", man(80, "left"), "norm_mean 61.3, z -"),
    # S1.7, Mathiowetz 1985 and Oxford Grice 2003: z = (mean - time) ÷ SD
    golden(
        "nhpt, corrected SD of men 45-49 left",
        "nine_hole_peg/mathiowetz",
        man(47, "left", seconds=26.4),
        "seconds 26.4, norm_mean 20.4, norm_sd 3, z -2",
    ),
    golden(
        "nhpt, corrected SD of women 50-54 right",
        "nine_hole_peg/mathiowetz",
        woman(52, "right", seconds=23),
        "norm_sd 2.5, z -2",
    ),
    golden("nhpt, corrected SD of women 40-44 left", "nine_hole_peg/mathiowetz", woman(44, "left"), "norm_sd 2.8"),
    golden("nhpt, corrected SD of women 50-54 left", "nine_hole_peg/mathiowetz", woman(50, "left"), "norm_sd 3"),
    golden("nhpt, corrected SD of women 60-64 left", "nine_hole_peg/mathiowetz", woman(64, "left"), "norm_sd 2.2"),
    golden(
        "nhpt not completed",
        "nine_hole_peg/mathiowetz",
        man(47, "left", seconds=50, completed="no"),
        "seconds -, norm_mean 20.4, z -",
    ),
    golden("nhpt completed", "nine_hole_peg/mathiowetz", man(47, "left", seconds=26.4, completed="yes"), "z -2"),
    golden(
        "nhpt oxford grice",
        "nine_hole_peg/oxford_grice",
        man(75, "right", seconds=36.99),
        "norm_mean 25.79, norm_sd 5.6, z -2",
    ),
    golden(
        "nhpt oxford grice too young",
        "nine_hole_peg/oxford_grice",
        man(20, "right", seconds=16.41),
        "seconds 16.41, norm_mean -, z -",
    ),
    golden("nhpt oxford grice first year", "nine_hole_peg/oxford_grice", man(21, "right", seconds=16.41), "z 0"),
    golden("nhpt oxford grice 66-70", "nine_hole_peg/oxford_grice", woman(70, "left"), "norm_mean 21.44"),
    golden("nhpt oxford grice 71 and over", "nine_hole_peg/oxford_grice", woman(71, "left"), "norm_mean 24.11"),
    # S1.8, Mathiowetz 1985: the mean of three trials
    golden(
        "grip",
        "grip_strength",
        woman(78, "right", trial1_lb=20, trial2_lb=22, trial3_lb=19.8, other_hand_mean_lb=41.2),
        (
            "mean_lb 20.6, mean_kg 9.344002822, norm_mean_lb 42.6, norm_sd_lb 11, z -2, "
            "percent_of_norm 10300/213, percent_of_other_hand 50"
        ),
    ),
    golden(
        "grip with two trials",
        "grip_strength",
        woman(78, "right", trial1_lb=20, trial2_lb=22),
        "mean_lb -, mean_kg -, z -, percent_of_norm -, norm_mean_lb 42.6",
    ),
    golden(
        "grip too young",
        "grip_strength",
        man(19, "left", trial1_lb=90, trial2_lb=90, trial3_lb=90),
        "mean_lb 90, z -, percent_of_norm -, percent_of_other_hand -",
    ),
    # S1.8, EWGSOP2 2019: the highest, strictly below 27 and 16 kg
    golden(
        "ewgsop2 man at the cut",
        "grip_strength_ewgsop2",
        {"sex": "male", "kg1": 27, "kg2": 26, "kg3": 25.5},
        "max_kg 27, low_strength 0",
    ),
    golden(
        "ewgsop2 man below",
        "grip_strength_ewgsop2",
        {"sex": "male", "kg1": 24.5, "kg2": 26.99},
        "max_kg 26.99, low_strength 1",
    ),
    golden(
        "ewgsop2 woman at the cut, one trial",
        "grip_strength_ewgsop2",
        {"sex": "female", "kg3": 16},
        "max_kg 16, low_strength 0",
    ),
    golden("ewgsop2 woman below", "grip_strength_ewgsop2", {"sex": "female", "kg3": 15.99}, "low_strength 1"),
    golden("ewgsop2 no trial", "grip_strength_ewgsop2", {"sex": "female"}, "max_kg -, low_strength -"),
    golden("ewgsop2 sex unknown", "grip_strength_ewgsop2", {"kg1": 20}, "max_kg 20, low_strength -"),
    # S1.9, Mathiowetz 1985
    golden(
        "tip pinch", "pinch_strength/tip", woman(82, "left", pounds=6.9), "pounds 6.9, norm_mean 9.3, norm_sd 2.4, z -1"
    ),
    golden("tip pinch, 17.6 of the paper", "pinch_strength/tip", man(30, "right"), "norm_mean 17.6, z -"),
    golden("key pinch", "pinch_strength/key", woman(33, "right", pounds=18.7), "norm_sd 3, z 0, kilograms 8.482177319"),
    golden("palmar pinch", "pinch_strength/palmar", man(66, "right", pounds=15.4), "norm_mean 21.4, norm_sd 3, z -2"),
    # S1.10, American Society for Surgery of the Hand; 75 and 50 percent are fair by choice
    golden(
        "tam beside the other hand",
        "total_active_motion",
        finger(80, 90, 40, lacking=(0, 15, 5), other=250),
        "tam_degrees 190, percent_of_normal 76, grade 3",
    ),
    golden(
        "tam beside 260 degrees",
        "total_active_motion",
        finger(85, 110, 65),
        "tam_degrees 260, percent_of_normal 100, grade 4",
    ),
    golden("tam just below normal", "total_active_motion", finger(85, 110, 64), "percent_of_normal 1295/13, grade 3"),
    golden("tam above the other hand", "total_active_motion", finger(75, 80, 46, other=200), "grade 4"),
    golden("tam above 75", "total_active_motion", finger(75, 70, 6, other=200), "percent_of_normal 75.5, grade 3"),
    golden("tam of 75", "total_active_motion", finger(75, 70, 5, other=200), "percent_of_normal 75, grade 2"),
    golden("tam of 50", "total_active_motion", finger(50, 40, 10, other=200), "percent_of_normal 50, grade 2"),
    golden("tam below 50", "total_active_motion", finger(50, 40, 9, other=200), "percent_of_normal 49.5, grade 1"),
    golden(
        "tam without a reference",
        "total_active_motion",
        finger(50, 40, 9, other=None),
        "tam_degrees 99, percent_of_normal -, grade -",
    ),
    golden(
        "tam without a joint",
        "total_active_motion",
        finger(50, 40, 9) | {"dip_extension_deficit": None},
        "tam_degrees -, grade -",
    ),
    golden(
        "tam, hyperextension adds nothing",
        "total_active_motion",
        finger(85, 110, 65) | {"pip_hyperextension": 20},
        "tam_degrees 260",
    ),
    # S1.10, Strickland and Glogovac 1980: 85, 70, 50; adjusted 1985: 75, 50, 25
    golden("strickland full", "strickland", outer(110, 65), "percent 100, original_grade 4, adjusted_grade 4"),
    golden("strickland 85", "strickland", outer(80, 68.75), "percent 85, original_grade 4, adjusted_grade 4"),
    golden("strickland below 85", "strickland", outer(80, 68.5), "original_grade 3, adjusted_grade 4"),
    golden("strickland good", "strickland", outer(95, 45, 10), "percent 520/7, original_grade 3, adjusted_grade 3"),
    golden("strickland 75", "strickland", outer(80, 51.25), "percent 75, original_grade 3, adjusted_grade 4"),
    golden("strickland 70", "strickland", outer(80, 42.5), "percent 70, original_grade 3, adjusted_grade 3"),
    golden("strickland below 70", "strickland", outer(80, 42), "original_grade 2, adjusted_grade 3"),
    golden("strickland fair", "strickland", outer(80, 35, 15, 5), "percent 380/7, original_grade 2, adjusted_grade 3"),
    golden("strickland 50", "strickland", outer(60, 27.5), "percent 50, original_grade 2, adjusted_grade 3"),
    golden("strickland below 50", "strickland", outer(60, 27), "original_grade 1, adjusted_grade 2"),
    golden("strickland 25", "strickland", outer(43.75, 0), "percent 25, original_grade 1, adjusted_grade 2"),
    golden("strickland below 25", "strickland", outer(43.5, 0), "original_grade 1, adjusted_grade 1"),
    golden(
        "strickland without a joint", "strickland", outer(80, None), "percent -, original_grade -, adjusted_grade -"
    ),
    # S2.1
    golden("nprs minimum", "nprs", {"pain": 0}, "pain 0"),
    golden("nprs maximum", "nprs", {"pain": 10}, "pain 10"),
    golden("nprs not given", "nprs", {}, "pain -"),
    # S2.2, Cleeland 1994: 4 of 4, 4 of 7
    golden(
        "bpi mixed",
        "brief_pain_inventory",
        numbered("8 3 6 5", "s") | numbered("7 6 4 8 3 7 6", "i"),
        "severity 5.5, interference 41/7, average_pain 6",
    ),
    golden("bpi ends", "brief_pain_inventory", alike(10, 4, "s") | alike(0, 7, "i"), "severity 10, interference 0"),
    golden(
        "bpi with 3 of 7 blank",
        "brief_pain_inventory",
        numbered("8 - 6 5", "s") | numbered("7 6 4 8 - - -", "i"),
        "severity -, interference 6.25, average_pain 6",
    ),
    golden(
        "bpi with 4 of 7 blank", "brief_pain_inventory", numbered("7 6 4 - - - -", "i"), "severity -, interference -"
    ),
    # S2.3, Sullivan 1995
    golden("pcs mixed", "pain_catastrophizing", PCS, "rumination 10, magnification 5, helplessness 6, total 21"),
    golden(
        "pcs minimum", "pain_catastrophizing", alike(0, 13), "rumination 0, magnification 0, helplessness 0, total 0"
    ),
    golden(
        "pcs maximum",
        "pain_catastrophizing",
        alike(4, 13),
        "rumination 16, magnification 12, helplessness 24, total 52",
    ),
    golden(
        "pcs strict",
        "pain_catastrophizing",
        PCS | {"q4": None},
        "rumination 10, magnification 5, helplessness -, total -",
    ),
    # S2.4, Krupp 1989
    golden("fss minimum", "fatigue_severity", alike(1, 9), "mean 1, total 9, at_or_above_4 0"),
    golden("fss maximum", "fatigue_severity", alike(7, 9), "mean 7, total 63, at_or_above_4 1"),
    golden("fss just below", "fatigue_severity", alike(4, 9) | {"q9": 3}, "mean 35/9, total 35, at_or_above_4 0"),
    golden("fss at the cut", "fatigue_severity", alike(4, 9), "mean 4, total 36, at_or_above_4 1"),
    golden("fss strict", "fatigue_severity", alike(4, 8), "mean -, total -, at_or_above_4 -"),
    # S2.5, MSQLI manual
    golden(
        "mfis mixed", "modified_fatigue_impact", MFIS, "physical 19, cognitive 18, psychosocial 3, total 40, mfis_5 10"
    ),
    golden(
        "mfis maximum",
        "modified_fatigue_impact",
        alike(4, 21),
        "physical 36, cognitive 40, psychosocial 8, total 84, mfis_5 20",
    ),
    golden(
        "mfis minimum",
        "modified_fatigue_impact",
        alike(0, 21),
        "physical 0, cognitive 0, psychosocial 0, total 0, mfis_5 0",
    ),
    golden(
        "mfis strict",
        "modified_fatigue_impact",
        MFIS | {"q8": None},
        "physical 19, cognitive 18, psychosocial -, total -, mfis_5 10",
    ),
    # S2.6, Johns 1991
    golden("ess minimum", "epworth", alike(0, 8), "total 0"),
    golden("ess maximum", "epworth", alike(3, 8), "total 24"),
    golden("ess mixed", "epworth", numbered("2 2 1 1 2 0 1 1"), "total 10"),
    golden("ess with a blank", "epworth", alike(3, 7), "total -"),
    # S2.7, Nicholas 2007
    golden("pseq minimum", "pain_self_efficacy", alike(0, 10), "total 0"),
    golden("pseq maximum", "pain_self_efficacy", alike(6, 10), "total 60"),
    golden("pseq mixed", "pain_self_efficacy", numbered("3 2 4 2 1 3 0 2 3 3"), "total 23"),
    golden("pseq strict", "pain_self_efficacy", alike(6, 9), "total -"),
    # S3.8, Tombaugh 2004
    golden(
        "tmt",
        "trail_making",
        TRAILS,
        (
            "a_seconds 54.61, norm_mean_a 40.13, norm_sd_a 14.48, z_a -1, b_seconds 134.41, "
            "norm_mean_b 86.27, norm_sd_b 24.07, z_b -2, b_minus_a 79.8, b_over_a 13441/5461"
        ),
    ),
    golden(
        "tmt, 12 years belong to the lower group",
        "trail_making",
        TRAILS | {"education_years": 12},
        "norm_mean_a 42.47, norm_mean_b 109.95",
    ),
    golden("tmt, 13 years", "trail_making", TRAILS | {"education_years": 13}, "norm_mean_a 40.13, norm_mean_b 86.27"),
    golden(
        "tmt, education unknown from 55",
        "trail_making",
        TRAILS | {"education_years": None},
        "norm_mean_a -, z_a -, z_b -, b_minus_a 79.8",
    ),
    golden(
        "tmt, education not needed before 55",
        "trail_making",
        {"age_years": 54, "a_seconds": 31.78, "b_seconds": 78.18},
        "z_a 0, z_b -1",
    ),
    golden("tmt at 55", "trail_making", {"age_years": 55, "education_years": 0}, "norm_mean_a 35.1, norm_sd_b 19.09"),
    golden("tmt at 18", "trail_making", {"age_years": 18}, "norm_mean_a 22.93, norm_mean_b 48.97"),
    golden("tmt too young", "trail_making", {"age_years": 17, "a_seconds": 20}, "a_seconds 20, norm_mean_a -, z_a -"),
    golden("tmt at 89", "trail_making", {"age_years": 89, "education_years": 16}, "norm_mean_a 63.46, norm_sd_b 75.38"),
    golden("tmt too old", "trail_making", {"age_years": 90, "education_years": 16}, "norm_mean_a -, norm_sd_b -"),
    golden(
        "tmt part B stopped",
        "trail_making",
        TRAILS | {"b_seconds": 300, "b_completed": "no"},
        "z_a -1, b_seconds -, z_b -, b_minus_a -, b_over_a -",
    ),
    golden("tmt completed", "trail_making", TRAILS | {"a_completed": "yes", "b_completed": "yes"}, "z_a -1, z_b -2"),
]


@pytest.mark.parametrize(("key", "answers", "expected"), GOLDEN)
def test_scores_as_published(key: str, answers: Answers, expected: dict[str, Fraction | None]) -> None:
    """Each score comes out exactly, or not at all."""
    result = MEASURES[key].score(answers)

    assert expected == {key: result[key].exact for key in expected}


@pytest.mark.parametrize(
    ("expected", "blanks"),
    [
        # S1.3: 1 of 5 on pain, 2 of 10 on function
        pytest.param((Fraction(115, 4), 25, Fraction(215, 4)), ("p2",), id="one on pain"),
        pytest.param((None, 25, None), ("p2", "p5"), id="two on pain"),
        pytest.param((29, Fraction(215, 9), Fraction(476, 9)), ("f4",), id="one on function"),
        pytest.param((29, Fraction(185, 8), Fraction(417, 8)), ("f4", "f9"), id="two on function"),
        pytest.param((29, None, None), ("f4", "f9", "f10"), id="three on function"),
        pytest.param((29, 25, 54), (), id="none"),
    ],
)
def test_a_blank_of_the_prwe_takes_the_mean_when_asked(expected: tuple[object, ...], blanks: tuple[str, ...]) -> None:
    """The manual's rule is followed by name, up to its ceilings, and then the status says so."""
    answers = PRWE_PAIN | PRWE_FUNCTION | dict.fromkeys(blanks)
    result = measure("prwe").score(answers, missing_rule="mean_substitute")

    assert expected == (result["pain"].exact, result["function"].exact, result["total"].exact)
    if expected[2] is not None:
        assert (Status.PRORATED if blanks else Status.COMPLETE) is result["total"].status


def banded(score: str, expected: str, answers: Answers) -> object:
    """A row: measure, score and set of bands; the name of the band that is expected; the answers."""
    return pytest.param(*score.split(), expected, answers, id=f"{score} {expected}")


BANDS = [
    # S1.8, S1.10
    banded("grip_strength_ewgsop2 low_strength ewgsop2_2019", "not low", {"sex": "male", "kg1": 27}),
    banded(
        "grip_strength_ewgsop2 low_strength ewgsop2_2019", "low: sarcopenia is probable", {"sex": "male", "kg1": 26.9}
    ),
    banded("total_active_motion grade assh", "excellent", finger(85, 110, 65)),
    banded("total_active_motion grade assh", "good", finger(85, 110, 64)),
    banded("total_active_motion grade assh", "fair", finger(85, 110, 0)),
    banded("total_active_motion grade assh", "poor", finger(85, 44, 0)),
    banded("strickland original_grade strickland_1980", "fair", outer(80, 35, 15, 5)),
    banded("strickland adjusted_grade strickland_1985", "good", outer(80, 35, 15, 5)),
    # S2.1: 0-4, 5-6, 7-10
    banded("nprs pain eppoc", "mild", {"pain": 0}),
    banded("nprs pain eppoc", "mild", {"pain": 4}),
    banded("nprs pain eppoc", "moderate", {"pain": 5}),
    banded("nprs pain eppoc", "moderate", {"pain": 6}),
    banded("nprs pain eppoc", "severe", {"pain": 7}),
    banded("nprs pain eppoc", "severe", {"pain": 10}),
    # S2.2: of one rating
    banded("brief_pain_inventory average_pain eppoc", "mild", {"s3": 4}),
    banded("brief_pain_inventory average_pain eppoc", "severe", {"s3": 7}),
    # S2.3: 30 or more; below 20, 20-30, above 30
    banded("pain_catastrophizing total manual_2009", "below the 75th percentile", summing(29, 13, 4)),
    banded("pain_catastrophizing total manual_2009", "at or above the 75th percentile", summing(30, 13, 4)),
    banded("pain_catastrophizing total eppoc", "mild", summing(19, 13, 4)),
    banded("pain_catastrophizing total eppoc", "high", summing(20, 13, 4)),
    banded("pain_catastrophizing total eppoc", "high", summing(30, 13, 4)),
    banded("pain_catastrophizing total eppoc", "severe", summing(31, 13, 4)),
    # S2.4: a mean of 4 or more
    banded("fatigue_severity total krupp_1989", "a mean below 4", alike(4, 9) | {"q1": 3}),
    banded("fatigue_severity total krupp_1989", "fatigue: a mean of 4 or more", alike(4, 9)),
    # S2.5: 38 or more
    banded("modified_fatigue_impact total flachenecker_2002", "below the cut-off", summing(37, 21, 4)),
    banded("modified_fatigue_impact total flachenecker_2002", "fatigue", summing(38, 21, 4)),
    # S2.6: 0-5, 6-10, 11-12, 13-15, 16-24
    banded("epworth total johns", "lower normal", summing(5, 8, 3)),
    banded("epworth total johns", "higher normal", summing(6, 8, 3)),
    banded("epworth total johns", "higher normal", summing(10, 8, 3)),
    banded("epworth total johns", "mild excessive", summing(11, 8, 3)),
    banded("epworth total johns", "mild excessive", summing(12, 8, 3)),
    banded("epworth total johns", "moderate excessive", summing(13, 8, 3)),
    banded("epworth total johns", "moderate excessive", summing(15, 8, 3)),
    banded("epworth total johns", "severe excessive", summing(16, 8, 3)),
    # S2.7: 0-19, 20-30, 31-40, 41-60
    banded("pain_self_efficacy total eppoc", "severe impairment", summing(19, 10, 6)),
    banded("pain_self_efficacy total eppoc", "moderate impairment", summing(20, 10, 6)),
    banded("pain_self_efficacy total eppoc", "moderate impairment", summing(30, 10, 6)),
    banded("pain_self_efficacy total eppoc", "mild impairment", summing(31, 10, 6)),
    banded("pain_self_efficacy total eppoc", "mild impairment", summing(40, 10, 6)),
    banded("pain_self_efficacy total eppoc", "minimal impairment", summing(41, 10, 6)),
    # S2.9: above 37, by some 37 and above
    banded("tampa_tsk17 total over_37", "below the cut-off", tampa(37)),
    banded("tampa_tsk17 total over_37", "high fear of movement", tampa(38)),
    banded("tampa_tsk17 total from_37", "below the cut-off", tampa(36)),
    banded("tampa_tsk17 total from_37", "high fear of movement", tampa(37)),
    # S3.1: the screen at 10
    banded("phq9 total screen_kroenke_2001", "below the cut-off", summing(9, 9, 3)),
    banded("phq9 total screen_kroenke_2001", "at or above the cut-off", summing(10, 9, 3)),
]


@pytest.mark.parametrize(("key", "score", "bands", "expected", "answers"), BANDS)
def test_cut_offs_one_step_either_side(key: str, score: str, bands: str, expected: str, answers: Answers) -> None:
    """The band of the last value before a cut-off, and of the first value after it."""
    band = MEASURES[key].score(answers)[score].bands[bands]

    assert band is not None
    assert expected == str(band.label)


FILAMENTS = {
    # S1.11, the maker's table
    "1.65": 5, "2.36": 5, "2.44": 5, "2.83": 5,
    "3.22": 4, "3.61": 4,
    "3.84": 3, "4.08": 3, "4.17": 3, "4.31": 3,
    "4.56": 2, "4.74": 2, "4.93": 2, "5.07": 2, "5.18": 2, "5.46": 2, "5.88": 2, "6.10": 2, "6.45": 2,
    "6.65": 1,
}  # fmt: skip
LEVELS = [
    "untestable",
    "deep pressure only",
    "loss of protective sensation",
    "diminished protective sensation",
    "diminished light touch",
    "normal",
]


@pytest.mark.parametrize(
    ("marker", "expected"),
    [*((float(marker), grade) for marker, grade in FILAMENTS.items()), ("not_felt", 0), (None, None)],
)
def test_a_filament_has_its_grade(marker: float | str | None, expected: int | None) -> None:
    """Each marker number of the maker's table, the word for none, and a site that was not tested."""
    grade = measure("semmes_weinstein").score({"smallest_filament_felt": marker})["grade"]
    band = grade.bands["filaments"]

    assert expected == grade.value
    assert (None if expected is None else LEVELS[expected]) == (band and str(band.label))


REFUSED = [
    pytest.param("semmes_weinstein", {"smallest_filament_felt": 4.3}, id="no such filament"),
    pytest.param("semmes_weinstein", {"smallest_filament_felt": "felt"}, id="no such word"),
    pytest.param("dash", {"q31": 1}, id="no such item"),
    pytest.param("dash", {"q1": 0}, id="below the scale"),
    pytest.param("prwe", {"p1": 2.5}, id="half a rating"),
    pytest.param("prwe", {"p1": NOT_APPLICABLE}, id="state not allowed"),
    pytest.param("michigan_hand", {"pain": 101}, id="above a hundred"),
    pytest.param("box_and_block", {"blocks_per_minute": 151}, id="too many blocks"),
    pytest.param("box_and_block", {"blocks_per_minute": 50.5}, id="half a block"),
    pytest.param("box_and_block", {"blocks_per_minute": True}, id="a truth for a number"),
    pytest.param("box_and_block", {"sex": "m"}, id="no word for a sex"),
    pytest.param("box_and_block", {"hand": "dominant"}, id="no hand by dominance"),
    pytest.param("box_and_block", {"age_years": 67.5}, id="half a year"),
    pytest.param("box_and_block", {"age_years": -1}, id="a negative age"),
    pytest.param("nine_hole_peg/mathiowetz", {"seconds": 0}, id="no time at all"),
    pytest.param("nine_hole_peg/mathiowetz", {"seconds": 1801}, id="beyond half an hour"),
    pytest.param("grip_strength", {"trial1_lb": -1}, id="negative strength"),
    pytest.param("grip_strength", {"other_hand_mean_lb": 0}, id="nothing to compare with"),
    pytest.param("total_active_motion", {"pip_extension_deficit": -5}, id="negative deficit"),
    pytest.param("total_active_motion", {"contralateral_tam": NOT_ASKED}, id="other hand not asked"),
    pytest.param("strickland", {"pip_flexion": 151}, id="beyond a joint"),
    pytest.param("nprs", {"pain": 7.5}, id="half a point of pain"),
    pytest.param("trail_making", {"education_years": 12.5}, id="half a year of school"),
]


@pytest.mark.parametrize(("key", "answers"), REFUSED)
def test_what_cannot_be_is_refused(key: str, answers: Answers) -> None:
    """Answers outside what an item allows are errors, never clamped or rounded."""
    with pytest.raises(InvalidAnswersError) as caught:
        MEASURES[key].score(answers)

    assert next(iter(answers)) == caught.value.problems[0].path


@pytest.mark.parametrize(
    ("expected", "key", "answers"),
    [
        (["nine_hole_peg_not_completed"], "nine_hole_peg/oxford_grice", {"completed": "no"}),
        ([], "nine_hole_peg/oxford_grice", {"completed": "yes"}),
        ([], "nine_hole_peg/oxford_grice", {}),
        (["trail_making_a_not_completed"], "trail_making", {"a_completed": "no", "b_completed": "yes"}),
        (["trail_making_b_not_completed"], "trail_making", {"b_completed": "no"}),
        (["strickland_deficit_above_flexion"], "strickland", outer(40, 5, 0, 6)),
        ([], "strickland", outer(40, 5, 40, 5)),
        (["total_active_motion_deficit_above_flexion"], "total_active_motion", finger(30, 40, 40, lacking=(31, 0, 0))),
    ],
)
def test_what_a_person_must_see_is_found(expected: list[str], key: str, answers: Answers) -> None:
    """Tests that were stopped and readings that contradict each other are findings, whatever the scores say."""
    findings = MEASURES[key].score(answers).findings

    assert expected == [finding.rule for finding in findings]
    assert all(finding.basis is Basis.LIBRARY for finding in findings)
    assert all(finding.severity is not Severity.STOP for finding in findings)


QUICKDASH_BY_DIAGNOSIS = (
    "quickdash important 25.8, quickdash important 15.8, quickdash important 18.7, "
    "quickdash error 25.3, quickdash error 22.5, quickdash error 27.6"
)

CHANGES = [
    # S1.1: Gummesson 2003, Sorensen 2013, Franchignoni 2014 (the 90 % level)
    ("dash", "dash important 10, dash important 10, dash important 10.83, dash error 10.81"),
    # S1.2: Sorensen 2013, Franchignoni 2014
    (
        "quickdash",
        "quickdash important 14, quickdash important 15.91, quickdash error 12.85, " + QUICKDASH_BY_DIAGNOSIS,
    ),
    # S1.3: Sorensen 2013, Walenkamp 2015
    ("prwe", "total important 14, total important 11.5, total error 11"),
    # S1.4: 8.8 and 4 points of the sums of 11 and 8
    ("boston_carpal_tunnel", "symptom_severity important 0.8, functional_status important 0.5"),
    ("michigan_hand", ""),
    # S1.6 to S1.9: Chen 2009; Nitschke 1999, Lang 2008, Kim 2014
    ("box_and_block", "blocks_per_minute error 5.5, blocks_per_minute error 7.8"),
    ("nine_hole_peg/mathiowetz", "seconds error 32.8, seconds error 6.2, seconds important 20%"),
    (
        "grip_strength",
        (
            "mean_kg error 6, mean_kg error 2.9, mean_kg error 4.7, mean_kg important 5, mean_kg important 6.2, "
            "mean_kg important 6.5, mean_kg important 19.5%"
        ),
    ),
    ("pinch_strength/tip", ""),
    ("pinch_strength/key", "kilograms error 1.4, kilograms error 1"),
    ("pinch_strength/palmar", "kilograms error 1.2, kilograms error 1.3"),
    # S2.1: Farrar 2001
    ("nprs", "pain important 2, pain important 30%"),
    # S2.2: IMMPACT
    ("brief_pain_inventory", "interference important 1, average_pain important 30%"),
    ("pain_catastrophizing", "total important 7, total important 38%"),
    # S2.4, S2.5: Rooney 2019, Learmonth 2013
    ("fatigue_severity", "mean important 0.45, mean important 0.88, mean error 1.9"),
    (
        "modified_fatigue_impact",
        "total important 4, total error 20.2, physical error 9.9, cognitive error 10.6, psychosocial error 2.3",
    ),
    # S2.6: Crook 2019; S2.7: Dube 2021, ePPOC
    ("epworth", "total important 2"),
    ("pain_self_efficacy", "total important 5.5, total important 8.5, total error 11.52, total important 7"),
]


@pytest.mark.parametrize(("key", "expected"), CHANGES)
def test_thresholds_of_change_are_as_published(key: str, expected: str) -> None:
    """Every threshold with its score, whether it speaks of error or importance, and its size."""
    words = {ThresholdKind.ERROR: "error", ThresholdKind.IMPORTANCE: "important"}
    found = [
        f"{threshold.score} {words[threshold.kind]} {as_decimal(threshold.value)}{'%' * threshold.percent}"
        for threshold in MEASURES[key].thresholds
    ]

    assert expected == ", ".join(found)


@pytest.mark.parametrize(
    ("first", "later", "difference", "percent", "important"),
    [
        # S2.1, Farrar 2001: 2 points or 30 percent
        pytest.param(8, 5, -3, Fraction(-75, 2), True, id="both reached"),
        pytest.param(10, 8, -2, -20, None, id="points reached, percent not"),
        pytest.param(4, 6, 2, 50, True, id="worse"),
        pytest.param(3, 2, -1, Fraction(-100, 3), None, id="percent reached, points not"),
        pytest.param(9, 8, -1, Fraction(-100, 9), False, id="neither reached"),
        pytest.param(0, 2, 2, None, None, id="no percentage of nought"),
    ],
)
def test_a_change_of_pain(first: int, later: int, difference: int, percent: object, important: bool | None) -> None:  # noqa: FBT001 - expected
    """Points and percent are told apart, and where they disagree nothing is claimed."""
    nprs = measure("nprs")
    change = nprs.change(nprs.score({"pain": first}), nprs.score({"pain": later}))["pain"]

    assert difference == change.difference
    assert percent == (None if change.percent is None else Fraction(change.percent).limit_denominator(9))
    assert important is change.important
    assert (difference < 0) is change.better


def test_an_item_of_the_quickdash_is_an_item_of_the_dash() -> None:
    """The eleven labels are those of DASH items 1, 7, 10, 14, 16, 18, 22, 23, 24, 26 and 29 (S1.2)."""
    expected = [LABELS[number] for number in (1, 7, 10, 14, 16, 18, 22, 23, 24, 26, 29)]
    dash, quickdash = measure("dash"), measure("quickdash")

    assert expected == [item.label for item in quickdash.items[:11]]
    assert dash.items[30:] == quickdash.items[11:]


@pytest.mark.parametrize(
    ("expected", "name"),
    [(RightsStatus.LICENCE, "michigan_hand"), (RightsStatus.LICENCE, "brief_pain_inventory")],
)
def test_a_measure_that_needs_a_licence_says_so(expected: RightsStatus, name: str) -> None:
    """Only arithmetic is here, and a caveat says what is needed (S10)."""
    instrument = measure(name)

    assert expected is instrument.rights.status
    assert "only" in str(instrument.caveats[0])


@pytest.mark.parametrize(
    ("expected", "key"),
    [
        (Confidence.CONFIRMED, "box_and_block"),
        (Confidence.CONFIRMED, "nine_hole_peg/mathiowetz"),
        (Confidence.FROM_MEMORY, "nine_hole_peg/oxford_grice"),
        (Confidence.CONFIRMED, "grip_strength"),
        (Confidence.CONFIRMED, "pinch_strength/tip"),
        (Confidence.FROM_MEMORY, "pinch_strength/key"),
        (Confidence.FROM_MEMORY, "pinch_strength/palmar"),
    ],
)
def test_a_table_of_norms_says_how_sure_it_is(expected: Confidence, key: str) -> None:
    """The mark of the sheet stands on the source of each table."""
    assert expected is MEASURES[key].sources[0].confidence


def test_the_tip_norm_that_differs_is_told() -> None:
    """The gauge's manual prints 17.4 where the paper has 17.6 (S1.9)."""
    assert "17.4" in measure("pinch_strength", "tip").sources[0].note


def test_a_time_in_the_other_hand_is_never_needed() -> None:
    """What a score does not look at leaves it complete."""
    result = measure("grip_strength").score(woman(38, "left", trial1_lb=66, trial2_lb=66.3, trial3_lb=66.6))

    assert result["percent_of_norm"].value == 100
    assert Status.COMPLETE is result["z"].status
    assert "other_hand_mean_lb" in str(result["percent_of_other_hand"].reason)


def test_one_trial_of_grip_is_complete() -> None:
    """EWGSOP2 takes the highest trial that was made, however many were."""
    result = measure("grip_strength_ewgsop2").score({"sex": "female", "kg2": 18})

    assert Status.COMPLETE is result["max_kg"].status
    assert Status.COMPLETE is result["low_strength"].status


def test_education_may_be_left_out_before_55() -> None:
    """A younger person's norm is complete without it."""
    result = measure("trail_making").score({"age_years": 30, "a_seconds": 24.4})

    assert Status.COMPLETE is result["z_a"].status
    assert result["z_a"].value == 0


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (0, []),
        (1, [("stop", "item 9 of the PHQ-9 was answered above 0")]),
        (None, [("warning", "item 9 of the PHQ-9 was not answered")]),
    ],
)
def test_thoughts_of_self_harm_are_never_taken_for_absent(answer: int | None, expected: list[tuple[str, str]]) -> None:
    """Item 9 answered above 0 stops; left blank, a prorated total comes with the advice to ask; at 0 nothing is."""
    result = MEASURES["phq9"].score({**alike(1, 9), "q9": answer}, missing_rule="prorate")

    assert result["total"].value is not None
    assert [(each.severity, str(each.message).partition(":")[0]) for each in result.findings] == expected

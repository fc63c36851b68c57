"""Where each measure is: a literal index from key to module, so that one measure loads without the others.

A module is loaded by its name when its measure is looked up. Nothing here imports a measure, so that the definition of
a measure can find the built-in ones.
"""

import importlib
from typing import TYPE_CHECKING, cast

from occupational_therapy.kernel.errors import UnknownKeyError

if TYPE_CHECKING:
    from occupational_therapy.assessment.definition import Measure

__all__ = ["INDEX", "by_key"]

_MEASURES = "occupational_therapy.assessment.measures"

INDEX: dict[str, str] = {
    "amt": "amt",
    "austoms_ot_single_scale": "austoms_ot_single_scale",
    "barthel_index/original_0_100": "barthel_index",
    "barthel_index/collin_0_20": "barthel_index",
    "berg_balance_scale": "berg_balance_scale",
    "boston_carpal_tunnel": "boston_carpal_tunnel",
    "box_and_block": "box_and_block",
    "braden": "braden",
    "brief_pain_inventory": "brief_pain_inventory",
    "cfcs": "cfcs",
    "chailey": "chailey",
    "chores": "chores",
    "ciq": "ciq",
    "cms_section_gg": "cms_section_gg",
    "copm": "copm",
    "dash": "dash",
    "dash_handwriting": "dash_handwriting",
    "dcdq07": "dcdq07",
    "edacs": "edacs",
    "epworth": "epworth",
    "eq_5d_5l": "eq_5d_5l",
    "fatigue_severity": "fatigue_severity",
    "fes_i": "fes_i",
    "fim": "fim",
    "frenchay_activities_index": "frenchay_activities_index",
    "gad7": "gad7",
    "gmfcs": "gmfcs",
    "goal_lifeskills": "goal_lifeskills",
    "goldsmith_indices": "goldsmith_indices",
    "gose": "gose",
    "grip_strength": "grip_strength",
    "grip_strength_ewgsop2": "grip_strength_ewgsop2",
    "hads": "hads",
    "hse_lifting_filter": "hse_lifting_filter",
    "katz_adl": "katz_adl",
    "lawton_iadl": "lawton_iadl",
    "lm_mmh_lift": "lm_mmh_lift",
    "mabc2_zone": "mabc2_zone",
    "mac_lifting": "mac_lifting",
    "macs": "macs",
    "michigan_hand": "michigan_hand",
    "moca": "moca",
    "modified_barthel_index_shah": "modified_barthel_index_shah",
    "modified_fatigue_impact": "modified_fatigue_impact",
    "modified_rankin_scale": "modified_rankin_scale",
    "morse_fall_scale": "morse_fall_scale",
    "mpai4": "mpai4",
    "must": "must",
    "neadl": "neadl",
    "nine_hole_peg/mathiowetz": "nine_hole_peg",
    "nine_hole_peg/oxford_grice": "nine_hole_peg",
    "niosh_cli": "niosh_cli",
    "niosh_rnle": "niosh_rnle",
    "nottingham_ten_point_adl": "nottingham_ten_point_adl",
    "npds": "npds",
    "nprs": "nprs",
    "ocs": "ocs",
    "pain_catastrophizing": "pain_catastrophizing",
    "pain_self_efficacy": "pain_self_efficacy",
    "pedi_cat": "pedi_cat",
    "phq9": "phq9",
    "pinch_strength/tip": "pinch_strength",
    "pinch_strength/key": "pinch_strength",
    "pinch_strength/palmar": "pinch_strength",
    "pqrs": "pqrs",
    "prwe": "prwe",
    "quickdash": "quickdash",
    "ra_wis": "ra_wis",
    "rcs_e_v13": "rcs_e_v13",
    "reba": "reba",
    "rivermead_adl": "rivermead_adl",
    "rivermead_mobility_index": "rivermead_mobility_index",
    "rivermead_pcs": "rivermead_pcs",
    "rnli": "rnli",
    "rosenberg": "rosenberg",
    "rtwse19": "rtwse19",
    "rula": "rula",
    "semmes_weinstein": "semmes_weinstein",
    "sensory_profile_2": "sensory_profile_2",
    "short_fes_i": "short_fes_i",
    "six_cit": "six_cit",
    "stratify": "stratify",
    "strickland": "strickland",
    "swemwbs": "swemwbs",
    "tampa_tsk11": "tampa_tsk11",
    "tampa_tsk17": "tampa_tsk17",
    "timed_up_and_go": "timed_up_and_go",
    "tinetti_poma": "tinetti_poma",
    "toms": "toms",
    "total_active_motion": "total_active_motion",
    "trail_making": "trail_making",
    "waterlow": "waterlow",
    "weefim": "weefim",
    "wemwbs": "wemwbs",
    "whodas_2_12": "whodas_2_12",
    "whodas_2_36/working_36": "whodas_2_36",
    "whodas_2_36/not_working_32": "whodas_2_36",
    "work_ability_index": "work_ability_index",
    "work_limitations_index": "work_limitations_index",
    "worker_role_interview": "worker_role_interview",
    "wpai": "wpai",
    "wsas": "wsas",
    "zarit_burden_interview": "zarit_burden_interview",
}
"""The module of each measure, by its key."""


def by_key(key: str) -> "Measure":
    """A measure by its key in the catalogue, such as ``barthel_index/collin_0_20``.

    Raises:
        UnknownKeyError: There is none.

    >>> by_key("phq9")
    <Measure phq9>
    """
    if key not in INDEX:
        raise UnknownKeyError("measure", key, INDEX)
    module = importlib.import_module(f"{_MEASURES}.{INDEX[key]}")
    return next(each for each in cast("tuple[Measure, ...]", module.MEASURES) if each.key == key)

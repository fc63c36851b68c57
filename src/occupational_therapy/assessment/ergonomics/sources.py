"""Where the facts about moving and handling come from, and since when its law holds, each named once."""

from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.provenance import Confidence, Source

__all__ = [
    "EQUIPMENT_LIST",
    "EXAMINATIONS_READ",
    "FACTOR_LIST",
    "FROM_FIRST_USE",
    "HANDLING_CHECK",
    "HSE_HEALTH_CARE",
    "LIFTING_FILTER_USE",
    "LOLER_EXAMINATION",
    "LOLER_FIRST_USE",
    "LOLER_IN_FORCE",
    "LOLER_LOADS",
    "LOLER_RECORDS",
    "LOLER_SCOPE",
    "MHOR",
    "MHOR_IN_FORCE",
    "MONTHS_AFTER",
    "PUWER",
    "PUWER_IN_FORCE",
    "TILEO",
]

_LOLER = "Lifting Operations and Lifting Equipment Regulations 1998 (SI 1998/2307)"

MHOR_IN_FORCE = Period(start="1993-01-01")
LOLER_IN_FORCE = Period(start="1998-12-05")
PUWER_IN_FORCE = Period(start="1998-12-05")

MHOR = Source(
    "Manual Handling Operations Regulations 1992 (SI 1992/2793), regulation 4",
    note="in force from 1 January 1993; avoid, assess, reduce, review; a load may be a person",
)
TILEO = Source(
    "Health and Safety Executive, L23 and INDG143: task, individual, load, environment and other factors",
    note="the order is theirs; which factors stand under each is this library's choice",
)
FACTOR_LIST = Source(
    "A list of factors in moving and handling, of this library's own",
    Confidence.CONVENTION,
    note="what therapists commonly look for, in our words; no published scale, and never complete",
)
LIFTING_FILTER_USE = Source(
    "Health and Safety Executive, L23, as summarised by training and risk texts",
    note="the weights screen, are no limits, and are not meant for lifting people",
)
LOLER_EXAMINATION = Source(
    f"{_LOLER}, regulation 9(3)(a)",
    note="in force from 5 December 1998; every 6 months for equipment that lifts people and for accessories, 12 months "
    "for other, or by an examination scheme; also after exceptional events",
)
LOLER_FIRST_USE = Source(
    f"{_LOLER}, regulation 9(1) and (2)",
    note="before first use, unless new with a declaration of conformity not older than 12 months; after installation "
    "where safety depends on it",
)
LOLER_RECORDS = Source(
    f"{_LOLER}, regulation 11",
    note="read in a secondary text: reports are kept until the equipment is no longer used, of accessories two years",
)
LOLER_LOADS = Source(
    f"{_LOLER}, regulation 7",
    Confidence.FROM_MEMORY,
    note="the safe working load is marked; of a hoist with spreader bar and sling the lowest counts",
)
LOLER_SCOPE = Source(
    f"{_LOLER}, as texts derived from the Health and Safety Executive read them",
    note="read in secondary texts: it applies where equipment is used at work; what is privately owned and used by "
    "family alone falls outside, and stairlifts in private dwellings likewise",
)
MONTHS_AFTER = Source(
    "Corresponding dates, Dodds v Walker [1981]",
    Confidence.FROM_MEMORY,
    note="the same day of the month, or its last where there is no such day",
)
FROM_FIRST_USE = Source(
    "How this library counts where a declaration stood in for the first examination",
    Confidence.CONVENTION,
    note="the interval is counted from the day of first use",
)
EXAMINATIONS_READ = Source(
    "How this library reads records of examinations",
    Confidence.CONVENTION,
    note="an examination dated after the day asked about is not counted",
)
HSE_HEALTH_CARE = Source(
    "Health and Safety Executive, guidance on lifting equipment in health care, December 2012",
    note="that it was published was read in a supplier's page; the guidance itself was not read",
)
PUWER = Source(
    "Provision and Use of Work Equipment Regulations 1998 (SI 1998/2306), regulations 4 to 9",
    note="in force from 5 December 1998; suitability, maintenance, inspection, information and training",
)
EQUIPMENT_LIST = Source(
    "A list of handling equipment, of this library's own",
    Confidence.CONVENTION,
    note="which of it is lifting equipment in law is for a competent person; where that is disputed it is left open",
)
HANDLING_CHECK = Source(
    "What this library finds worth a look in moving and handling",
    Confidence.CONVENTION,
    note="no law and no professional body asks for it in this form",
)

"""Where the facts about buildings and homes come from, each named once."""

from occupational_therapy.kernel.provenance import Confidence, Source

__all__ = [
    "AD_K",
    "AD_K_HANDRAILS",
    "AD_M_1",
    "AD_M_1_CATEGORY_1",
    "AD_M_1_CATEGORY_2_DOOR",
    "AD_M_1_CATEGORY_2_MEMORY",
    "AD_M_1_CATEGORY_2_RAMP",
    "AD_M_1_CATEGORY_3_ELLIPSE",
    "AD_M_1_CATEGORY_3_MEMORY",
    "AD_M_1_CATEGORY_3_NIB",
    "AD_M_1_CATEGORY_3_SQUARE",
    "AD_M_1_CATEGORY_3_TURNING",
    "AD_M_1_DOORS",
    "AD_M_1_ENTRANCE",
    "AD_M_1_OBSTRUCTION",
    "AD_M_2",
    "AD_M_2_RAMP",
    "AD_M_2_RAMP_PAIRS",
    "AD_M_2_RAMP_RISES",
    "AD_M_2_SLOPE",
    "AD_M_OLDER",
    "AD_M_OLDER_CONTROLS",
    "AD_M_OLDER_WC",
    "AD_M_OLDER_WC_SIDE",
    "BS_8300_PARTS",
    "HAZARD_LIST",
    "HOME_CHECK",
    "NOT_LAW_HERE",
    "NO_INTERPOLATION",
    "TGD_M",
    "TGD_M_RAMP",
]

_AD_M_1 = "Approved Document M, volume 1: dwellings, 2015 edition with 2016 amendments"
_AD_M_2 = "Approved Document M, volume 2: buildings other than dwellings, 2015 edition"
_AD_M_OLDER = "Approved Document M, 2004 edition with 2010 and 2013 amendments"
_AD_K = "Approved Document K, 2013 edition"
_TGD_M = "Technical Guidance Document M, Ireland, 2010"
_SECONDARY = "read in a building-control page, not in the document"
_MEMORY = "believed right; read the document before relying on it"

AD_M_1 = Source(_AD_M_1, note="in effect for new work in England from 1 October 2015")
AD_M_1_CATEGORY_1 = Source(f"{_AD_M_1}, M4(1), paragraph 1.6")
AD_M_1_ENTRANCE = Source(f"{_AD_M_1}, M4(1), principal entrance", note="its paragraph is not noted here")
AD_M_1_OBSTRUCTION = Source(f"{_AD_M_1}, M4(1), short obstructions in corridors", note="read in the older section 7")
AD_M_1_DOORS = Source(
    f"{_AD_M_1}, M4(1), widths of doors with corridors",
    note="pairs read in the older section 7 and in an encyclopedia of building",
)
AD_M_1_CATEGORY_2_DOOR = Source(f"{_AD_M_1}, M4(2), paragraph 2.20", note=_SECONDARY)
AD_M_1_CATEGORY_2_RAMP = Source(
    f"{_AD_M_1}, M4(2), Diagram 2.1",
    Confidence.FROM_MEMORY,
    note=f"that the diagram gives gradients and lengths was {_SECONDARY}; its figures are from memory",
)
AD_M_1_CATEGORY_2_MEMORY = Source(f"{_AD_M_1}, M4(2)", Confidence.FROM_MEMORY, note=_MEMORY)
AD_M_1_CATEGORY_3_TURNING = Source(f"{_AD_M_1}, M4(3), paragraphs 3.41 to 3.43", note=_SECONDARY)
AD_M_1_CATEGORY_3_ELLIPSE = Source(
    f"{_AD_M_1}, M4(3), living areas", note=f"{_SECONDARY}; instead of the circle in living areas, not in bathrooms"
)
AD_M_1_CATEGORY_3_SQUARE = Source(f"{_AD_M_1}, M4(3), bedrooms", note=_SECONDARY)
AD_M_1_CATEGORY_3_NIB = Source(f"{_AD_M_1}, M4(3), doors", note=_SECONDARY)
AD_M_1_CATEGORY_3_MEMORY = Source(f"{_AD_M_1}, M4(3)", Confidence.FROM_MEMORY, note=_MEMORY)

AD_M_2 = Source(_AD_M_2, note="in effect for new work in England from 1 October 2015; amended in 2020")
AD_M_2_SLOPE = Source(f"{_AD_M_2}, paragraph 1.19")
AD_M_2_RAMP = Source(f"{_AD_M_2}, paragraph 1.26")
AD_M_2_RAMP_PAIRS = Source(
    f"{_AD_M_2}, Table 1", note="gradients with their lengths, read in a page of a charity for access"
)
AD_M_2_RAMP_RISES = Source(
    f"{_AD_M_2}, Table 1", Confidence.DERIVED, note="length divided by the gradient, rounded down to a millimetre"
)
NO_INTERPOLATION = Source(
    "How this library chooses a gradient",
    Confidence.CONVENTION,
    note="the steepest in the table that allows the rise; the document lets a designer interpolate, this does not",
)

AD_M_OLDER = Source(
    _AD_M_OLDER, note="for work begun before 1 October 2015; the day it began to hold is not known here"
)
AD_M_OLDER_CONTROLS = Source(f"{_AD_M_OLDER}, heights of sockets and switches")
AD_M_OLDER_WC = Source(f"{_AD_M_OLDER}, space at a WC", note="read in a handbook, not in the document")
AD_M_OLDER_WC_SIDE = Source(
    f"{_AD_M_OLDER}, space at a WC", note="read in a handbook, not in the document; preferred rather than asked for"
)

AD_K = Source(_AD_K, note="the day it began to hold is not known here")
AD_K_HANDRAILS = Source(f"{_AD_K}, paragraph 2.12", note=_SECONDARY)

TGD_M = Source(_TGD_M, note="the day it began to hold is not known here; a later edition was not looked for")
TGD_M_RAMP = Source(f"{_TGD_M}, paragraph 3.1.2.4", note="that section 3 is the one on dwellings is from memory")

BS_8300_PARTS = Source(
    "BS 8300, parts 1 (external environment) and 2 (buildings), 2018",
    Confidence.FROM_MEMORY,
    note="advisory; none of its figures is here",
)

NOT_LAW_HERE = Source(
    "What guidance to building regulations is for",
    Confidence.CONVENTION,
    note="it is for new building work; a home that stands is not against the law for falling short of it",
)
HAZARD_LIST = Source(
    "A list of hazards in homes, of this library's own",
    Confidence.CONVENTION,
    note="what therapists commonly look for, in our words; no validated screening tool, and never complete",
)
HOME_CHECK = Source(
    "What this library finds worth a look in a home assessment",
    Confidence.CONVENTION,
    note="no law and no professional body asks for it in this form",
)

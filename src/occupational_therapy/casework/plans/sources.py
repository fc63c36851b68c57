"""What the checks of plans rest on, and how far each source was read."""

from occupational_therapy.kernel.provenance import Confidence, Source

__all__ = [
    "CERT",
    "EQUALITY_ACT",
    "EQUALITY_ACT_COST",
    "FIT_NOTE",
    "NIGHT_POSITIONING",
    "PLAN_CHECK",
    "POSTURAL_CARE",
    "REPOSITIONING_ADVICE",
    "SPLINT_LEAFLETS",
    "TEACH_BACK",
    "TILT_AND_RECLINE",
    "TWENTY_FOUR_HOURS",
    "WORKING_TIME",
]

PLAN_CHECK = Source(
    "What a plan should say before somebody works by it",
    Confidence.CONVENTION,
    note="a check of this library's own; every number is the plan's",
)

TWENTY_FOUR_HOURS = Source(
    "National Institute for Health and Care Excellence, NG119: Cerebral palsy in adults, 2019, terms used",
    Confidence.PARTLY_CONFIRMED,
    note="read as quoted in a public glossary: every posture over the 24 hours, the core ones lying, sitting, standing",
)
POSTURAL_CARE = Source(
    "Public Health England, gov.uk: Postural care and people with learning disabilities, 8 May 2018",
    Confidence.PARTLY_CONFIRMED,
    note="opening read: all positions over the day, seating, support in lying also at night, training of families",
)
NIGHT_POSITIONING = Source(
    "Cerebral Palsy Alliance, cerebralpalsy.org.au: Sleep positioning systems, 30 October 2016",
    note="an Australian service: a trial looks at sleep, breathing and comfort",
)
REPOSITIONING_ADVICE = Source(
    "National Institute for Health and Care Excellence, QS89: Pressure ulcers, 2015, statement 5",
    note="advice for people at risk; a shorter time may suit one person, and a later edition may change it",
)
TILT_AND_RECLINE = Source(
    "Handbook of Electronic Assistive Technology, 2019, chapter 9",
    Confidence.PARTLY_CONFIRMED,
    note="one page read: tilt moves seat, back and leg supports as one, recline opens the hip angle",
)

FIT_NOTE = Source(
    "Department for Work and Pensions and Acas: guidance on the statement of fitness for work (fit note), read 2026",
    Confidence.PARTLY_CONFIRMED,
    note="phased return, altered hours, amended duties, adaptations; the AHP Health and Work Report is alike",
)
EQUALITY_ACT = Source(
    "Equality Act 2010, sections 20 and 21, with the explanatory notes to section 20",
    Confidence.PARTLY_CONFIRMED,
    note="notes 82 to 86 read; from memory: the Act itself, 1 October 2010, and Northern Ireland, with an Act of 1995",
)
EQUALITY_ACT_COST = Source(
    "Equality Act 2010, section 20(7), with explanatory note 85",
    Confidence.PARTLY_CONFIRMED,
    note="note read; it speaks of a reasonable adjustment for a disabled person, which only a tribunal decides",
)
WORKING_TIME = Source(
    "Working Time Regulations 1998 (SI 1998/1833), regulation 12",
    Confidence.PARTLY_CONFIRMED,
    note="read in a commentary: adults, unless an agreement says otherwise; from memory: Great Britain, 1 October 1998",
)

CERT = Source(
    "Slade SC and others. Consensus on Exercise Reporting Template (CERT). Br J Sports Med 2016;50:1428-1437",
    Confidence.PARTLY_CONFIRMED,
    note="item list read: progression (7), home programme (9), dosage (13), adherence (16); made for reports of trials",
)
SPLINT_LEAFLETS = Source(
    "Leaflets of NHS hand therapy services (East Kent, South Tees, North Tees), read 2026",
    note="when to wear the splint, what to look for on the skin, and when to take it off and call",
)
TEACH_BACK = Source(
    "NHS England on teach back, as told by Calderdale and Huddersfield NHS Foundation Trust, February 2025",
    note="people are asked to explain in their own words what they were told",
)

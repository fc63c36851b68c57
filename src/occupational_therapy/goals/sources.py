"""What this room rests on, each publication named once."""

from occupational_therapy.kernel.provenance import Confidence, Source

__all__ = [
    "ASSIST_BANDS",
    "BARD_PONDARRE_2023",
    "BGSI_MANUAL",
    "BOVEND_EERDT_2009",
    "BOVEND_EERDT_2011",
    "COAST_MANUAL",
    "COLLEGE_GOAL_SUBSET",
    "COPM_AUTHORS",
    "DORAN",
    "ENEMARK_LARSEN_2022",
    "EYSSEN_2011",
    "FOUR_BELOW",
    "GAS_EOUS_PAGE",
    "GAS_LOINC_PAGES",
    "GOAL_DECK",
    "GOAL_LINE",
    "GUIDE",
    "HL7_ACHIEVEMENT",
    "HL7_LIFECYCLE",
    "KINGS_COLLEGE",
    "KIRESUK_SHERMAN",
    "KJEKEN",
    "KRASNY_PACINI_2013",
    "LEVEL_BOTTOM",
    "LIBRARY_CHECK",
    "LIFE_BALANCE_BANDS",
    "LIFE_BALANCE_SITE",
    "MEAN_T",
    "OBQ11",
    "OBQ_13",
    "OHNO_2021",
    "OSA_PAGE",
    "PERCENT_MET_2009",
    "PIP_REGULATIONS",
    "PSFS_FORM",
    "RATING_FORM",
    "RATING_RULES",
    "RHUMBA_NOTES",
    "SECTION_GG",
    "SERIOUS_INJURY_NOTE",
    "SIGA_PAGE",
    "SMARTER_READING",
    "SPASTICITY_TRIAL_2010",
    "TALKING_MATS",
    "TENNANT_2007",
    "TOLERANCE_CHOICE",
    "TUNTLAND_2016",
    "TURNER_STOKES_2009",
    "TURNER_STOKES_WILLIAMS_2010",
    "TWO_HELPERS",
    "UK_SHORTHAND",
    "ULIS_2013",
    "VERBAL_ANSWERS",
    "WADE_2009",
    "WADE_ON_SCALING",
    "WRITING_GOALS",
    "ZERO_WEIGHTS",
]

GUIDE = Source("A case manager's guide to occupational therapy, The OT Practice")
"""Progress is reported against the original goals; realistic and achievable are a person's judgement."""

DORAN = Source(
    "Doran GT, Management Review, November 1981",
    Confidence.PARTLY_CONFIRMED,
    "read as others report the paper; that not every goal needs all five letters is from memory",
)
WADE_2009 = Source(
    "Wade DT, Clinical Rehabilitation 2009, on the many readings of SMART",
    Confidence.PARTLY_CONFIRMED,
    "the table was read as others reproduce it; it has twelve readings of S alone",
)
SMARTER_READING = Source(
    "SMARTER as Evaluate and Readjust, one common reading",
    Confidence.PARTLY_CONFIRMED,
    "others read Evaluated and Reviewed, or Ethical and Recorded; those are from memory",
)
BOVEND_EERDT_2009 = Source(
    "Bovend'Eerdt TJH, Botell RE, Wade DT, Clinical Rehabilitation 2009;23(4):352-361, erratum 2010;24(4):382",
    Confidence.PARTLY_CONFIRMED,
    "the abstract was read; the parts of support and quantification are from memory",
)
COAST_MANUAL = Source("Gateley CA, Borcherding S, 2012, goals by COAST")
WRITING_GOALS = Source("otnotes.blogspot.com, Writing goals: RHUMBA, ABCD and FEAST")
RHUMBA_NOTES = Source(
    WRITING_GOALS.citation, Confidence.PARTLY_CONFIRMED, "RUMBA, the same without the time, is from memory"
)
GOAL_DECK = Source("Brainscape, study cards on goal setting: ABCDE")
COLLEGE_GOAL_SUBSET = Source("College of Occupational Therapists, SNOMED CT subset 4, goals, October 2016")
SERIOUS_INJURY_NOTE = Source("Serious Injury Forum, Rehabilitation goal setting")
LIBRARY_CHECK = Source("A check of this library", Confidence.CONVENTION)
RATING_FORM = Source("Canadian Occupational Performance Measure, form of 2000: importance is rated 1 to 10")

GOAL_LINE = Source("IRIS Center, Create a goal line: a straight line from the baseline to the expected level")
TOLERANCE_CHOICE = Source(
    "Tolerance of a tenth of the whole way", Confidence.CONVENTION, "no clinical tolerance was found published"
)
FOUR_BELOW = Source(
    "Educational progress monitoring: four readings in a row under the line call for a change of plan",
    Confidence.FROM_MEMORY,
)
SPASTICITY_TRIAL_2010 = Source("Turner-Stokes L and others, Journal of Rehabilitation Medicine 2010;42:81")
GAS_LOINC_PAGES = Source(
    "LOINC codes of goal attainment scaling, as the person-centred outcomes guide (mtnlotus/pco-ig) has them",
    Confidence.PARTLY_CONFIRMED,
    "read in that guide, not in LOINC itself",
)
LEVEL_BOTTOM = Source("PMC7370244, table 1: in schools and with children every goal is often started at -2")
MEAN_T = Source("Mean T of a service far from 50", Confidence.FROM_MEMORY)
PERCENT_MET_2009 = Source("Turner-Stokes L, Williams H, Johnson J, Journal of Rehabilitation Medicine 2009;41:528")
HL7_ACHIEVEMENT = Source(
    "HL7 FHIR value set goal-achievement (R4)",
    Confidence.PARTLY_CONFIRMED,
    "the nine codes were read, most of their tree is from memory; the mapping is this library's",
)
HL7_LIFECYCLE = Source(
    "HL7 FHIR value set goal-status (R4)", Confidence.PARTLY_CONFIRMED, "the mapping is this library's"
)

ASSIST_BANDS = Source(
    "Published summaries of the seven levels of help and their bands of effort",
    Confidence.CONFIRMED,
    "generic names: no total of them is a score of a licensed instrument",
)
TWO_HELPERS = Source("CMS section GG, code 01: two or more helpers")
PIP_REGULATIONS = Source("SI 2013/377, Schedule 1: unaided, aided, prompting, supervision, assistance")
UK_SHORTHAND = Source("Ward and community shorthand", Confidence.FROM_MEMORY)

KIRESUK_SHERMAN = Source(
    "Kiresuk TJ, Sherman RE, Community Mental Health Journal 1968",
    Confidence.PARTLY_CONFIRMED,
    "read as the erratum to Turner-Stokes 2009 gives the formula",
)
TURNER_STOKES_2009 = Source(
    "Turner-Stokes L, Clinical Rehabilitation 2009;23:362-370, with its erratum: pages 364 and 367 misprint the formula"
)
TURNER_STOKES_WILLIAMS_2010 = Source(
    "Turner-Stokes L, Williams H, 2010 (PubMed 20026573)", Confidence.PARTLY_CONFIRMED, "the abstract was read"
)
KINGS_COLLEGE = Source("King's College London, pages on goal attainment scaling")
GAS_EOUS_PAGE = Source(KINGS_COLLEGE.citation, Confidence.PARTLY_CONFIRMED, "what the menus hold is from memory")
VERBAL_ANSWERS = Source(
    "The verbal scheme of GAS-light",
    Confidence.FROM_MEMORY,
    "baseline and the three upper answers were read; partly achieved, no change and worse are from memory",
)
ZERO_WEIGHTS = Source("The R package gasr falls back to equal weights; this library refuses", Confidence.CONVENTION)
TENNANT_2007 = Source("Tennant A, 2007 (PubMed 17882728)", Confidence.PARTLY_CONFIRMED, "the abstract was read")
BOVEND_EERDT_2011 = Source("Bovend'Eerdt TJH and others, Journal of Rehabilitation Medicine 2011;43:46")
KRASNY_PACINI_2013 = Source(
    "Krasny-Pacini A and others, Annals of Physical and Rehabilitation Medicine 2013;56:212",
    Confidence.PARTLY_CONFIRMED,
    "the abstract was read",
)
BARD_PONDARRE_2023 = Source("Bard-Pondarre R and others, 2023, PMC10301855")
WADE_ON_SCALING = Source("Wade DT, rehabilitationmatters.com, on goal attainment scaling")

COPM_AUTHORS = Source("The authors of the measure (thecopm.ca, Responsiveness): a change of 2 points or more")
EYSSEN_2011 = Source(
    "Eyssen ICJM and others, Journal of Rehabilitation Research and Development 2011;48:517",
    Confidence.PARTLY_CONFIRMED,
    "the pair as two pages of the authors' site give it; the abstract has cut-offs of 0.9 to 1.9, and areas under the "
    "curve of 0.79 to 0.85; the pair 0.90 and 1.47 was not found",
)
KJEKEN = Source("Kjeken I and others, Arthritis Care and Research (art.20522)")
TUNTLAND_2016 = Source("Tuntland H and others, Journal of Multidisciplinary Healthcare 2016")
OHNO_2021 = Source(
    "Ohno K and others, Journal of Patient-Reported Outcomes 2021",
    Confidence.CONFIRMED,
    "adjusted; intervals 1.80 to 2.59 for performance and 1.73 to 2.39 for satisfaction",
)
ENEMARK_LARSEN_2022 = Source(
    "Enemark Larsen A and others, WFOT congress abstract 2022",
    Confidence.CONFIRMED,
    "recommended; curves gave 1.2 or 4.2 for performance and 1.67 or 5.8 for satisfaction",
)
RATING_RULES = Source(
    "Ratings are whole numbers, only what was rated twice is compared, and a change that reaches a threshold counts",
    Confidence.CONVENTION,
)
PSFS_FORM = Source(
    "Patient-Specific Functional Scale, form after Stratford 1995: 0 to 10; minimal detectable change (90 %) of 2 "
    "points for the mean and 3 for one activity"
)
LIFE_BALANCE_SITE = Source(
    "St Catherine University, site of the Life Balance Inventory; abstracts of Matuska, 2011 and 2010",
    Confidence.PARTLY_CONFIRMED,
    "the number of activities, their rating and the mean are from memory",
)
LIFE_BALANCE_BANDS = Source(
    LIFE_BALANCE_SITE.citation, Confidence.FROM_MEMORY, "the bands are from memory, and at an edge two of them meet"
)
OBQ_13 = Source("Wagman P, Håkansson C, 2014, abstract, and a diploma abstract of 2023")
OSA_PAGE = Source("sralab.org, Occupational Self Assessment, and the product page of MOHO-IRM")
TALKING_MATS = Source("Murphy J, Boa S, 2012, abstract; Harty M and others, 2011")
SIGA_PAGE = Source(
    "sralab.org, Melville-Nelson Self-Identified Goals Assessment: 1 to 5 goals, each and all together rated 0 to 10"
)
BGSI_MANUAL = Source(
    "Bangor Goal-Setting Interview, version 2, 2016, manual",
    Confidence.PARTLY_CONFIRMED,
    "the steps were read in its opening; that ratings go from 0 to 10 is from memory",
)
ULIS_2013 = Source(
    "BMJ Open 2013;3:e002230, table 3, goal statements of a study of upper limb spasticity (ULIS-II)",
    Confidence.CONFIRMED,
    "the grades were given by people; that checks of this library propose one is its own choice",
)
OBQ11 = Source(
    "Occupational Balance Questionnaire with 11 items, Occupational Therapy International 2021, table 2",
    Confidence.DERIVED,
    "the items range from 0 to 3; the total is their sum",
)
SECTION_GG = Source(
    "CMS section GG, six levels of help",
    Confidence.CONFIRMED,
    "the wording leaves exactly half of the effort open",
)

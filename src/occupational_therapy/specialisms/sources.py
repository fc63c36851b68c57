"""Public pages and papers that name occupational therapy for a condition or a problem, and how far each was read."""

from occupational_therapy.kernel.provenance import Confidence, Source

__all__ = [
    "ACTION_FOR_ME",
    "CHILDREN_ACT",
    "CHILDREN_LAMBETH",
    "CHILDREN_SOUTHEND",
    "CHILDREN_STOCKPORT",
    "CHILDREN_WIRRAL",
    "CRPS_GUIDELINES",
    "HAND_THERAPY_SCOPE",
    "INFORMED_HEALTH",
    "JUDGEMENT",
    "LONG_COVID",
    "MND_ASSOCIATION",
    "NICE_FALLS",
    "NICE_TRAUMA",
    "NIDIRECT",
    "OLDER_AGE",
    "PARKINSONS_UK",
    "RCOT_SECTION_PAGES",
    "RCOT_WHO",
    "RHEUMATOLOGY",
    "SECTIONS_CLOSED",
]

JUDGEMENT = Source(
    "Clinical grouping of this library",
    Confidence.CONVENTION,
    note="a judgement that leads to considering; what suits one person is for a therapist to say",
)

INFORMED_HEALTH = Source(
    "Institute for Quality and Efficiency in Health Care, informedhealth.org: What is occupational therapy?",
    note="names the condition among those for which occupational therapy is considered",
)
RCOT_WHO = Source(
    "Royal College of Occupational Therapists, rcot.co.uk: Who occupational therapists work with",
    note="names the group of people, not each condition",
)
NIDIRECT = Source(
    "nidirect.gov.uk: Occupational therapy",
    note="names the kind of difficulty or service, not each condition",
)
NICE_TRAUMA = Source(
    "National Institute for Health and Care Excellence, NG211: Rehabilitation after traumatic injury, 2022",
    Confidence.PARTLY_CONFIRMED,
    note="overview read: it covers rehabilitation after this injury and return to education and work",
)
NICE_FALLS = Source(
    "National Institute for Health and Care Excellence, news: New guideline will help cut falls (NG249)",
    note="home hazards are checked by an occupational therapist or another trained under supervision",
)
PARKINSONS_UK = Source(
    "Parkinson's UK, parkinsons.org.uk: NICE guidelines for Parkinson's",
    note="occupational therapy is offered early in the condition",
)
MND_ASSOCIATION = Source(
    "Motor Neurone Disease Association: Occupational therapy for motor neurone disease",
    Confidence.PARTLY_CONFIRMED,
    note="contents read: posture, transfers, fatigue, work, self-care, accessible home",
)
ACTION_FOR_ME = Source(
    "Action for M.E., actionforme.org.uk: Occupational therapy and M.E.",
    note="pushing through does harm where exertion brings symptoms on; the page speaks of long COVID too",
)
LONG_COVID = Source(
    "SIGN, NICE and RCGP: Managing the long-term effects of COVID-19, 2021",
    Confidence.PARTLY_CONFIRMED,
    note="section on self-management read: support to return to education or work",
)
CRPS_GUIDELINES = Source(
    "Royal College of Physicians: Complex regional pain syndrome in adults, UK guidelines, 2018",
    Confidence.PARTLY_CONFIRMED,
    note="title pages read: the colleges of occupational therapists and of hand therapists took part",
)
HAND_THERAPY_SCOPE = Source(
    "Hand Therapy Certification Commission, htcc.org: Definition of hand therapy and scope of practice",
    note="a United States body; lists this kind of diagnosis",
)
RHEUMATOLOGY = Source(
    "Hammond A. What is the role of the occupational therapist? Best Pract Res Clin Rheumatol 2004;18:491-505",
    Confidence.PARTLY_CONFIRMED,
    note="abstract read",
)
CHILDREN_LAMBETH = Source(
    "Lambeth local offer: Children's community occupational therapy services",
    note="care pathways of one local service",
)
CHILDREN_STOCKPORT = Source(
    "Stockport NHS: Children's occupational therapy, service criteria",
    note="criteria of one local service",
)
CHILDREN_WIRRAL = Source(
    "Wirral University Teaching Hospital: Children's occupational therapy, DCD team",
    note="pathway of one local service; it takes no handwriting difficulty alone",
)
CHILDREN_SOUTHEND = Source(
    "Southend-on-Sea City Council: Independent living, occupational therapy, children's service",
    note="moving and handling, equipment, adaptations; sight and hearing impairment",
)

CHILDREN_ACT = Source("Children Act 1989 section 105(1)", note="England and Wales; some other laws set another age")
OLDER_AGE = Source(
    "Office for National Statistics, Living longer: is age 70 the new age 65? 2019",
    Confidence.CONVENTION,
    note="65 is the traditional marker and no law; services set their own age",
)

RCOT_SECTION_PAGES = Source(
    "College of Occupational Therapists, specialist sections of about 2018",
    Confidence.FROM_MEMORY,
    note="the list of ten could not be read again",
)
SECTIONS_CLOSED = Source(
    "Royal College of Occupational Therapists, answers to members' questions, 2025; OTnews, November 2024",
    Confidence.PARTLY_CONFIRMED,
    note="the month of closing was read, the day was not",
)

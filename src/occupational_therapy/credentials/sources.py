"""Where the facts about credentials come from that belong to no single register, each named once."""

from occupational_therapy.kernel.provenance import Confidence, Source

__all__ = [
    "ACCESSNI_FEES",
    "ACCESSNI_FEES_2014",
    "ACCESSNI_FEES_2019",
    "ACCESSNI_LEVELS",
    "ACCESSNI_SELF_EMPLOYED",
    "ACCESSNI_UPDATES",
    "CLAIMS_MADE",
    "DATA_PROTECTION_2018",
    "DATA_PROTECTION_2025",
    "DATA_PROTECTION_DEBIT",
    "DATA_PROTECTION_TIERS",
    "DBS_APPLICANTS",
    "DBS_FEES_2019",
    "DBS_FEES_2022",
    "DBS_FEES_2024",
    "DBS_GUIDE",
    "DBS_LAUNCH",
    "DBS_NO_EXPIRY",
    "DBS_RECHECK",
    "DBS_RENEWAL",
    "DBS_SELF_EMPLOYED",
    "EMPLOYER_COVER",
    "FAR_DATES",
    "FTE_CONVENTION",
    "FUTURE_DATES",
    "LAST_CHECKED",
    "LIVE_REGISTER",
    "ONE_HUNDRED_YEARS",
    "POLICY_CHOICE",
    "PVG_ACT",
    "PVG_EXISTING",
    "PVG_NAMES",
    "PVG_NOTICE",
    "PVG_NUMBER",
    "PVG_OFFENCE",
    "PVG_RENEWAL",
    "RCOT_COVER",
    "RCOT_FRAMEWORK",
    "RCOT_YEAR",
    "REGULATED_ACTIVITY",
    "REGULATED_SINCE_2012",
    "SAFEGUARDING_ADULTS",
    "SAFEGUARDING_LEVELS",
    "TRAINING_REFRESH",
    "WFOT_HOURS",
]

LIVE_REGISTER = Source(
    "What this library can know",
    Confidence.CONVENTION,
    note="it checks numbers, dates and rules; only the register itself says who is on it today",
)
LAST_CHECKED = Source(
    "What this library can know",
    Confidence.CONVENTION,
    note="a fact answers for days after its last check, and says when that was",
)
FUTURE_DATES = Source(
    "What this library takes for doubtful",
    Confidence.CONVENTION,
    note="a record dated after the day asked about is not counted",
)
FAR_DATES = Source(
    "What this library takes for doubtful",
    Confidence.CONVENTION,
    note="an end more than ten years ahead, or a look at the register older than the registration, is looked at again",
)
ONE_HUNDRED_YEARS = Source(
    "What this library takes for a date of somebody's credentials",
    Confidence.CONVENTION,
    note="other centuries are slips of the pen",
)
POLICY_CHOICE = Source(
    "What whoever instructs has chosen to ask for",
    Confidence.CONVENTION,
    note="no law and no professional body asks for it in this form",
)
FTE_CONVENTION = Source(
    "How this library counts years in the statutory sector",
    Confidence.CONVENTION,
    note="whole months from each first day, then days of the month begun; complete on the day after the last one",
)

WFOT_HOURS = Source(
    "World Federation of Occupational Therapists, minimum standards for the education of occupational therapists",
    note="revision of 2016; unchanged since 1958; the Royal College follows it",
)
RCOT_FRAMEWORK = Source(
    "Royal College of Occupational Therapists, Career Development Framework, second edition, 2021",
    note="four pillars with nine levels in each; a review has been announced",
)
RCOT_YEAR = Source("Royal College of Occupational Therapists, membership pages, 2023 and 2025")
RCOT_COVER = Source(
    "Royal College of Occupational Therapists, insurance page",
    note="copy undated; cover ends with membership, and no company or partnership is insured",
)
CLAIMS_MADE = Source(
    "Common insurance practice",
    Confidence.FROM_MEMORY,
    note="claims-made cover needs run-off after leaving, occurrence cover does not",
)
EMPLOYER_COVER = Source(
    "Health and Care Professions Council, professional indemnity pages",
    note="the self-employed arrange their own cover",
)
TRAINING_REFRESH = Source(
    "Usual policy of services",
    Confidence.FROM_MEMORY,
    note="no law sets an interval; sites differ",
)

DBS_GUIDE = Source("Disclosure and Barring Service, Update Service guide for applicants, 9 December 2025")
DBS_RENEWAL = Source(
    "Disclosure and Barring Service, guide and news story on renewing the Update Service",
    Confidence.DERIVED,
    note="the expiry date is read as the anniversary, on which the account is closed",
)
DBS_LAUNCH = Source(
    "Disclosure and Barring Service, Update Service guides of the launch on 17 June 2013",
    Confidence.PARTLY_CONFIRMED,
    note="14, 19 and 30 days are all confirmed; the days of change between them were not found",
)
DBS_APPLICANTS = Source("Disclosure and Barring Service, guides for applicants")
DBS_NO_EXPIRY = Source("Government advice on criminal record certificates, as quoted by checking bodies")
DBS_RECHECK = Source(
    "Diocesan and other safeguarding pages",
    note="three years is the usual choice; no law sets an interval",
)
DBS_SELF_EMPLOYED = Source(
    "Disclosure and Barring Service, announcement; NHS Employers, 21 January 2026",
    note="the route through an organisation that contracts with the therapist remains",
)
REGULATED_ACTIVITY = Source(
    "Safeguarding Vulnerable Groups Act 2006, Schedule 4, as changed on 10 September 2012",
    Confidence.PARTLY_CONFIRMED,
    note="read in summaries: health care by a regulated professional is regulated activity, once is enough",
)
DBS_FEES_2019 = Source("GOV.UK, fees of the Disclosure and Barring Service from 1 October 2019")
DBS_FEES_2022 = Source(
    "Fees of the Disclosure and Barring Service from 6 April 2022",
    Confidence.PARTLY_CONFIRMED,
    note="from a secondary source of 2026",
)
DBS_FEES_2024 = Source(
    "Disclosure and Barring Service, announcement of fees from 2 December 2024; guide of 9 December 2025",
    note="still so in 2026",
)
REGULATED_SINCE_2012 = Source(
    "Protection of Freedoms Act 2012, regulated activity from 10 September 2012, in a summary; statutory guidance for"
    " schools and Estyn",
    note="once is enough for adults; for children it is always regulated activity, even when supervised",
)

PVG_ACT = Source(
    "Disclosure (Scotland) Act 2020; Disclosure Scotland", note="membership is mandatory from 1 April 2025"
)
PVG_OFFENCE = Source("Notes of law firms on the Disclosure (Scotland) Act 2020", note="no offence until 30 June 2025")
PVG_RENEWAL = Source(
    "Disclosure Scotland, November 2025; sections 71 and 72 of the Act, commenced by SSI 2025/352",
    note="five years for those who join from 1 April 2026; often misquoted as 2025",
)
PVG_EXISTING = Source(
    "SSI 2025/352; Disclosure Scotland",
    note="for members from before, five years start on the day of the letter that tells them",
)
PVG_NOTICE = Source("Manual for NHS dental practice in Scotland, on the scheme from 1 April 2025")
PVG_NAMES = Source(
    "Manual for NHS dental practice in Scotland, on the scheme from 1 April 2025",
    note="enhanced is Level 2, basic and standard are Level 1; the self-employed have a confirmation of membership",
)
PVG_NUMBER = Source("Volunteer Scotland; help page of a checking firm", note="four groups of four digits")

ACCESSNI_LEVELS = Source(
    "nidirect, AccessNI",
    Confidence.PARTLY_CONFIRMED,
    note="levels were read; that certificates have no end is from memory",
)
ACCESSNI_UPDATES = Source("The Update Service and AccessNI", Confidence.FROM_MEMORY)
ACCESSNI_SELF_EMPLOYED = Source(
    "Two news reports of Northern Ireland on the Rehabilitation of Offenders (Exceptions) Order (NI) 1979",
    Confidence.PARTLY_CONFIRMED,
    note="announced on 17 February 2026 as open; the day in force is taken to be the same; before it, from 2008",
)
ACCESSNI_FEES = Source(
    "nidirect, fees of AccessNI, newest copy, undated",
    Confidence.PARTLY_CONFIRMED,
    note="since when was not found: vouched for on the day of checking alone",
)
ACCESSNI_FEES_2019 = Source(
    "Department of Justice, 7 March 2019",
    Confidence.PARTLY_CONFIRMED,
    note="from 1 April 2019; until when was not found: taken to hold for one year",
)
ACCESSNI_FEES_2014 = Source("nidirect, fees of AccessNI from 1 December 2014")

DATA_PROTECTION_2025 = Source(
    "Data Protection (Charges and Information) (Amendment) Regulations 2025, SI 2025/63, regulations 1 to 3",
    note="a charge period that began before 17 February 2025 keeps its fee",
)
DATA_PROTECTION_2018 = Source("Information Commissioner's Office, questions and answers on the fee from 25 May 2018")
DATA_PROTECTION_TIERS = Source("Information Commissioner's Office, questions and answers on tiers")
DATA_PROTECTION_DEBIT = Source(
    "Information Commissioner's Office, direct debit", Confidence.FROM_MEMORY, note="5 pounds off"
)
SAFEGUARDING_LEVELS = Source(
    "Intercollegiate document on safeguarding children, fourth edition, January 2019",
    Confidence.PARTLY_CONFIRMED,
    note="the edition was read; which roles need which level is from memory",
)
SAFEGUARDING_ADULTS = Source(
    "Intercollegiate document on safeguarding adults, 2018, second edition 2024",
    Confidence.FROM_MEMORY,
    note="level 3 for registered professionals who assess adults, 8 hours in three years; level 2 takes 3 to 4",
)

"""Where the facts about credentials come from that belong to no single register, each named once."""

from occupational_therapy.kernel.provenance import Confidence, Source

__all__ = [
    "CLAIMS_MADE",
    "DBS_APPLICANTS",
    "DBS_GUIDE",
    "DBS_LAUNCH",
    "DBS_NO_EXPIRY",
    "DBS_RECHECK",
    "DBS_RENEWAL",
    "DBS_SELF_EMPLOYED",
    "EMPLOYER_COVER",
    "FTE_CONVENTION",
    "FUTURE_DATES",
    "LIVE_REGISTER",
    "ONE_HUNDRED_YEARS",
    "POLICY_CHOICE",
    "RCOT_COVER",
    "RCOT_FRAMEWORK",
    "RCOT_YEAR",
    "REGULATED_ACTIVITY",
    "TRAINING_REFRESH",
    "WFOT_HOURS",
]

LIVE_REGISTER = Source(
    "What this library can know",
    Confidence.CONVENTION,
    note="it checks numbers, dates and rules; only the register itself says who is on it today",
)
FUTURE_DATES = Source(
    "What this library takes for doubtful",
    Confidence.CONVENTION,
    note="a record dated after the day asked about is not counted",
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

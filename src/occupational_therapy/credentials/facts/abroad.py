"""What is known of registers of other countries beside their rules."""

from occupational_therapy.credentials.fact import known
from occupational_therapy.credentials.regulators.nbcot import ACCEPTED_FOR_LICENCE, NEEDED_FOR_LICENCE
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Source

__all__ = ["OF_OTHER_COUNTRIES"]

_MEMORY, _PARTLY = Confidence.FROM_MEMORY, Confidence.PARTLY_CONFIRMED
_AUSTRALIA = "Occupational Therapy Board of Australia"
_ONTARIO = Source("College of Occupational Therapists of Ontario")
_BRITISH_COLUMBIA = Source("College of Occupational Therapists of British Columbia, form, 2 October 2017")
_COMPACT = Source("otcompact.gov, 2025 and 2026")
_STATES = Source(
    "National Board for Certification in Occupational Therapy; a site on licensing, copy of unknown date",
    note="check with the state",
)

OF_OTHER_COUNTRIES = (
    known(
        "coru",
        "transition",
        message(
            "a transition of two years, in which those who practised came onto the register, closed on 31 March 2017"
        ),
        Source("CORU"),
        since="2015-03-31",
    ),
    known(
        "coru",
        "audits",
        message(
            "an audit at random looks at 24 months from 1 April to 31 March: 2021 to 2023, then from 1 April 2025; who"
            " puts it off is taken the next time without a draw"
        ),
        Source("CORU, continuing professional development"),
        since="2021-04-01",
    ),
    known(
        "coru",
        "number",
        message(
            "numbers are believed to be OT and six digits, as in the United Kingdom: keep the register with the number"
        ),
        Source("CORU, registration numbers", _MEMORY, note="very unsure"),
    ),
    known(
        "coru",
        "vetting",
        message("vetting by the Garda goes with registration; indemnity is expected by the code, and is no condition"),
        Source("CORU, conditions of registration", _MEMORY),
    ),
    known(
        "ahpra",
        "records",
        message("a portfolio of development is kept for five years"),
        Source(f"{_AUSTRALIA}, standard of 2013", _PARTLY, note="for the standard since 2019 from memory"),
        since="2013-12-01",
    ),
    known(
        "ahpra",
        "checks",
        message(
            "criminal history is looked at on registration, and changes are declared; a check for work with children is"
            " made by each state"
        ),
        Source(f"{_AUSTRALIA}, on criminal history", _MEMORY),
    ),
    known(
        "ahpra",
        "registrants",
        message("the 30,000th occupational therapist was registered in 2023"),
        Source(f"{_AUSTRALIA}, newsletter, November 2023"),
        since="2023-11-01",
    ),
    known(
        "otbnz",
        "competence",
        message(
            "continuing competence is shown in an electronic portfolio; new and returning registrants have a further"
            " programme, and supervision goes with the certificate: no hours of it were found"
        ),
        Source("Gazette of New Zealand, 30 September 2020; documents of the board"),
        since="2020-09-30",
    ),
    known(
        "nbcot",
        "accepted_for_licence",
        message(
            "certification is accepted as a way to show development when a licence is renewed in {states}",
            states=ACCEPTED_FOR_LICENCE,
        ),
        _STATES,
    ),
    known(
        "nbcot",
        "needed_for_licence",
        message("certification is mostly not needed to renew a licence; it is in {states}", states=NEEDED_FOR_LICENCE),
        _STATES,
    ),
    known(
        "nbcot",
        "licences",
        message(
            "the licence of the state is the legal authority in all states, the District of Columbia, Puerto Rico and"
            " Guam; its cycles and continuing education differ by state"
        ),
        Source("American Journal of Occupational Therapy; education site"),
    ),
    known(
        "nbcot",
        "renewal_day",
        message("renewal falls due on 31 March, and costs 65 US dollars in a copy of unknown date"),
        Source(
            "National Board for Certification in Occupational Therapy",
            _MEMORY,
            note="the fee was read, the day was not",
        ),
    ),
    known(
        "nbcot",
        "compact_states",
        message("member states of the compact open applications one by one: ask which have"),
        _COMPACT,
        since="2025-01-01",
    ),
    known(
        "coto",
        "late_fee",
        message(
            "a late fee, 100 Canadian dollars in 2021, is asked after 31 May; notice of suspension goes out where"
            " fees are"
            " unpaid, and gives 30 days"
        ),
        Source("College of Occupational Therapists of Ontario, renewal page, 2021"),
        since="2021-01-01",
    ),
    known(
        "coto",
        "applicants",
        message(
            "an applicant has 600 hours in three years, or graduated in the last 18 months, or has done a refresher"
            " within"
            " 18 months"
        ),
        Source("College of Occupational Therapists of Ontario, currency hours, page modified on 27 March 2026"),
    ),
    known(
        "coto",
        "tail",
        message("the tail of insurance is five years since 2017, and was one year before"),
        Source("College of Occupational Therapists of Ontario, by-law part 19"),
        since="2017-01-01",
    ),
    known(
        "coto",
        "entry",
        message(
            "entry takes a degree, a practicum of 1,000 hours, the national examination and a check for work with"
            " vulnerable people"
        ),
        _ONTARIO,
    ),
    known(
        "chcpbc",
        "first_review",
        message("in the first review up to 120 of the 600 hours, 20 per cent, may be hours of development"),
        _BRITISH_COLUMBIA,
        since="2017-10-02",
    ),
    known(
        "chcpbc",
        "merger",
        message("the college of occupational therapists merged into that of health and care professionals in 2024"),
        Source("College of Health and Care Professionals of British Columbia", _MEMORY),
        since="2024-01-01",
    ),
    known(
        "hpcsa",
        "audit",
        message(
            "since March 2022 providers load the units, and compliance is looked at at any time; before, somebody"
            " drawn at"
            " random sent a portfolio within 21 days and had six months to comply"
        ),
        Source("A provider for occupational therapists, 2022; an earlier provider", _PARTLY, note="secondary sources"),
        since="2022-03-01",
    ),
    known(
        "hpcsa",
        "rules_of_2024",
        message(
            "Board Notice 701 of 2024 sets needs by board: it could not be read; read it before relying on the units"
        ),
        Source("Health Professions Council of South Africa, blog"),
        since="2024-01-01",
    ),
    known(
        "hpcsa",
        "points_2002",
        message("fifty points a year were asked for from 1 April 2002; until when was not read"),
        Source("Health Professions Council of South Africa, archived page of the board"),
        since="2002-04-01",
        until="2022-02-28",
    ),
    known(
        "ahpc",
        "classes",
        message(
            "registration is full, restricted, conditional or temporary; new entrants are conditional at first, under"
            " supervision, and practising needs a certificate"
        ),
        Source("Allied Health Professions Act 2011 of Singapore and its regulations of 2013"),
        since="2013-01-01",
    ),
    known(
        "otbhk",
        "parts",
        message("the register has a part I and a part II; development was voluntary, in cycles from 1 July to 30 June"),
        Source("Supplementary Medical Professions Council of Hong Kong"),
    ),
)
"""What is known of registers of other countries beside their rules."""

"""What is known of the register of the United Kingdom, of getting onto it and of renewing, beside its rules."""

from occupational_therapy.credentials.fact import known
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Source

__all__ = ["OF_THE_REGISTER"]

_HCPC = "hcpc"
_MEMORY, _PARTLY = Confidence.FROM_MEMORY, Confidence.PARTLY_CONFIRMED
_ORDER = Source("Health Professions Order 2001, SI 2002/254, article 39")
_COUNCIL = Source("Health and Care Professions Council")
_SNAPSHOTS = Source("Health and Care Professions Council, snapshots of the register as dated")
_CHECKING = Source("Health and Care Professions Council, how to check the register")
_FEES = Source(
    "Health and Care Professions Council, paying the registration fee", note="copy at the fees of 2023 to 2025"
)

OF_THE_REGISTER = (
    known(
        _HCPC,
        "law",
        message(
            "the register rests on the Health Professions Order 2001, which from 2012 to 2019 was called the Health and"
            " Social Work Professions Order; it opened on 9 July 2003, and holds for all four nations"
        ),
        Source(
            "Health Professions Order 2001, SI 2002/254; SI 2025/240, article 1(2), for its extent",
            _PARTLY,
            note="the years of the other name are from memory",
        ),
        since="2003-07-09",
    ),
    known(
        _HCPC,
        "predecessor",
        message(
            "until 31 July 2012 the regulator was called the Health Professions Council; before 9 July 2003 there was"
            " state registration, so that a title such as state registered is obsolete"
        ),
        Source(
            "Health and Care Professions Council, questions on registration; SI 2002/254, explanatory note",
            _PARTLY,
            note="1 August 2012 is from memory",
        ),
        since="2003-07-09",
    ),
    known(
        _HCPC,
        "not_protected",
        message(
            "only the full title is protected: the abbreviation OT, therapist, rehabilitation therapist and case"
            " manager"
            " are not"
        ),
        Source("Health and Care Professions Council, list of professions and protected titles", _MEMORY),
        since="2003-07-09",
    ),
    known(
        _HCPC,
        "offences",
        message(
            "with intent to deceive it is an offence to claim, in words or by implication, to be registered, to use a"
            " title one is not entitled to, or to claim qualifications in the profession; so is causing or letting"
            " somebody say it of oneself, saying it of somebody else, and getting an entry by fraud"
        ),
        _ORDER,
        since="2003-07-09",
    ),
    known(
        _HCPC,
        "penalty",
        message("on summary conviction, a fine up to level 5, without limit in England and Wales since March 2015"),
        Source("Health Professions Order 2001, article 39, and the scale of fines", _MEMORY),
        since="2015-03-12",
    ),
    known(
        _HCPC,
        "professions",
        message("fifteen professions are on the register since social workers in England left it on 2 December 2019"),
        _COUNCIL,
        since="2019-12-02",
    ),
    known(
        _HCPC,
        "entry",
        message(
            "an entry shows name, status, number, roughly where its holder works, the period of registration, modality,"
            " annotations, and cautions or conditions; plain Registered says that no caution, condition or restriction"
            " is shown"
        ),
        _CHECKING,
    ),
    known(
        _HCPC,
        "annotations",
        message(
            "no annotation is held by occupational therapists: they supply or administer medicines under patient group"
            " directions, and do not prescribe"
        ),
        Source(
            "Health and Care Professions Council, table of annotations, January 2025",
            _PARTLY,
            note="the table was read; patient group directions are from memory",
        ),
        since="2025-01-01",
    ),
    known(
        _HCPC,
        "registrants",
        message(
            "46,992 of 352,593 registrants were occupational therapists on 14 January 2025: 42,555 by the route of the"
            " United Kingdom, 3,963 international, 472 by that of the European Union and 2 grandparented"
        ),
        _SNAPSHOTS,
        since="2025-01-14",
    ),
    known(
        _HCPC,
        "registrants_2021",
        message(
            "occupational therapists fell from 41,737 on 1 November to 40,453 on 1 December 2021, across a renewal"
            " deadline; they were 41,123 on 1 October and 41,230 on 3 November 2020"
        ),
        _SNAPSHOTS,
        since="2021-12-01",
    ),
    known(
        _HCPC,
        "threshold",
        message(
            "a programme at the level of an honours degree is the threshold for occupational therapy; master's degrees,"
            " postgraduate diplomas and degree apprenticeships lead to registration too"
        ),
        Source(
            "Standards of education and training, standard 1; Royal College of Occupational Therapists, definitions,"
            " 2019",
            _MEMORY,
            note="the wording of the standard could not be read; the level of apprenticeships was",
        ),
        since="2017-09-01",
    ),
    known(
        _HCPC,
        "legacy_awards",
        message("a raised threshold binds programmes: who is registered with a diploma of old need not qualify again"),
        Source(
            "Health and Care Professions Council, consultation on the threshold of another profession",
            Confidence.DERIVED,
            note="the policy was read; that it holds for diplomas in occupational therapy follows",
        ),
    ),
    known(
        _HCPC,
        "revised_education_standards",
        message(
            "revised standards of education and training are announced for 2026, in effect in 2027: whether they were"
            " published was not seen"
        ),
        Source("Health and Care Professions Council, page of the review, 17 February 2026"),
        since="2026-02-17",
    ),
    known(
        _HCPC,
        "consent",
        message(
            "the standards of conduct ask for valid consent, voluntary and informed, from whoever has capacity, or for"
            " other proper authority, before any service; guidance on social media goes with them"
        ),
        Source("Health and Care Professions Council, comparison of the standards, standard 1.4"),
        since="2024-09-01",
    ),
    known(
        _HCPC,
        "renewal_time",
        message("the deadline for renewal was given as midnight and as 6 pm: renew earlier"),
        Source("Trade press, 2015 and 2017", _PARTLY, note="that the whole last day counts is this library's choice"),
    ),
    known(
        _HCPC,
        "employers_told",
        message(
            "in the last month of the window the council also writes to the employer on record of who has not renewed"
        ),
        Source("Health and Care Professions Council, timeline of renewal"),
    ),
    known(
        _HCPC,
        "full_readmission",
        message(
            "full readmission takes a form and evidence of identity; ten working days is the target for processing it;"
            " restoration is only for who was struck off, or left by a voluntary removal agreement"
        ),
        Source("Health and Care Professions Council, readmission and restoration pages"),
    ),
    known(
        _HCPC,
        "instalments",
        message("every applicant pays the first professional year in full at the start, and the rest by instalments"),
        _FEES,
    ),
    known(
        _HCPC,
        "fees_and_windows",
        message(
            "a rise of the fee was said not to touch a profession whose window had already opened; the fee is"
            " deductible from tax"
        ),
        Source("Health and Care Professions Council, fees of 2021"),
        since="2021-07-01",
    ),
)
"""What is known of the register beside its rules."""

"""What is known of the Royal College of Occupational Therapists, of world standards, and of safeguarding training."""

from occupational_therapy.credentials.fact import known
from occupational_therapy.credentials.sources import (
    RCOT_COVER,
    RCOT_FRAMEWORK,
    RCOT_YEAR,
    SAFEGUARDING_ADULTS,
    WFOT_HOURS,
)
from occupational_therapy.kernel.findings import Basis
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Source

__all__ = ["OF_THE_COLLEGE"]

_RCOT, _BODY, _POLICY = "rcot", Basis.PROFESSIONAL_BODY, Basis.COMMISSIONER_POLICY
_MEMORY, _PARTLY = Confidence.FROM_MEMORY, Confidence.PARTLY_CONFIRMED
_HOURS = Source(
    "Training sites; intercollegiate document on safeguarding children, fourth edition, January 2019",
    _MEMORY,
    note="6 hours for level 3 was read, as the figure of 2014 that many sites still give; those of 2019 are from"
    " memory",
)

OF_THE_COLLEGE = (
    known(
        _RCOT,
        "college",
        message(
            "the college is a subsidiary of the British Association of Occupational Therapists; until 2017 it was the"
            " College of Occupational Therapists"
        ),
        Source("Publications of the college of 2017", _PARTLY, note="the month is from memory"),
        basis=_BODY,
        since="2017-01-01",
    ),
    known(
        _RCOT,
        "membership_year",
        message("the year of membership begins on 1 October; a category is not changed for the past"),
        RCOT_YEAR,
        basis=_BODY,
    ),
    known(
        _RCOT,
        "categories",
        message(
            "the categories of 2014 were professional, discounted professional, self-employed, retired, associate,"
            " discounted associate, overseas, career break and student; later changes are not known"
        ),
        Source("British Association of Occupational Therapists, form of 2014"),
        basis=_BODY,
        since="2014-01-01",
    ),
    known(
        _RCOT,
        "sections_2014",
        message(
            "in 2014 and 2015 there were eleven specialist sections: besides those of later years HIV/AIDS, oncology"
            " and"
            " palliative care, rheumatology, and trauma and orthopaedics"
        ),
        Source("College of Occupational Therapists, pages of 2014 and 2015; its code of 2015"),
        basis=_BODY,
        since="2014-01-01",
        until="2024-09-30",
    ),
    known(
        _RCOT,
        "communities",
        message(
            "all sections were closed in September 2024; since 2025 members join networks of practice, profession"
            " and region in RCOT Communities at no extra cost: a section is a credential of the past"
        ),
        Source("Royal College of Occupational Therapists, answers to members, 2025; OTnews, November 2024"),
        basis=_BODY,
        since="2024-10-01",
    ),
    known(
        _RCOT,
        "union",
        message("membership of UNISON comes with it, except for the wholly self-employed and those overseas"),
        Source("Royal College of Occupational Therapists, membership pages, 2025"),
        basis=_BODY,
        since="2025-01-01",
    ),
    known(
        _RCOT,
        "subscription_tax",
        message("a part of the subscription was deductible from tax: 75 per cent in the time of the former college"),
        Source("College of Occupational Therapists, archived page", note="historic"),
    ),
    known(
        _RCOT,
        "framework",
        message(
            "the career framework has four pillars, practice, facilitation of learning, leadership, and evidence,"
            " research"
            " and development, with nine levels in each; the first edition is of 2017, the second of 2021"
        ),
        RCOT_FRAMEWORK,
        basis=_BODY,
        since="2017-01-01",
    ),
    known(
        _RCOT,
        "development_principles",
        message(
            "principles for continuing development and lifelong learning are shared with other bodies: 2019, updated"
            " 2022"
        ),
        Source("Principles for continuing development and lifelong learning, 2022"),
        basis=_BODY,
        since="2022-01-01",
    ),
    known(
        _RCOT,
        "preceptorship",
        message(
            "principles of preceptorship of the council apply to new, returning, moving and international registrants:"
            " ask a new registrant who their preceptor is"
        ),
        Source(
            "Royal College of Occupational Therapists, list of consultations, 2023",
            _PARTLY,
            note="the consultation was read; that the principles were issued late in 2023 is from memory",
        ),
        basis=_BODY,
        since="2023-11-01",
    ),
    known(
        _RCOT,
        "supervision",
        message(
            "supervision is expected regularly; no law sets how often, and independent therapists arrange their own"
        ),
        Source("Royal College of Occupational Therapists, on supervision", _MEMORY),
        basis=_BODY,
    ),
    known(
        _RCOT,
        "cover_history",
        message(
            "the cover of members was 6 million pounds until about 2016 or 2017 and answered claims made, with run-off;"
            " since then it pays up to 10 million by the day of the loss, with public and products liability"
        ),
        RCOT_COVER,
        Source("College of Occupational Therapists, archived page"),
        basis=_BODY,
    ),
    known(
        _RCOT,
        "learning_standards",
        message(
            "learning and development standards for pre-registration education are of 2019; a revision was consulted on"
            " until 30 September 2025"
        ),
        Source("Royal College of Occupational Therapists"),
        basis=_BODY,
        since="2019-01-01",
    ),
    known(
        _RCOT,
        "next_standards",
        message(
            "a draft, Professional Standards of practice, conduct and ethics for occupational therapy, was consulted on"
            " until 7 December 2025 for 2026; its issue was not seen: the edition of 2021 is taken to be in force"
        ),
        Source("Royal College of Occupational Therapists, 23 October 2025"),
        basis=_BODY,
        since="2025-10-23",
    ),
    known(
        "wfot",
        "standards",
        message(
            "the minimum standards, revised in 2016, ask for 1,000 hours of practice education, unchanged since 1958"
        ),
        WFOT_HOURS,
        basis=_BODY,
        since="1958-01-01",
    ),
    known(
        "safeguarding",
        "contact",
        message("clinical staff with any contact with children are at level 2 at least"),
        Source("Intercollegiate document on safeguarding children, fourth edition, January 2019", _MEMORY),
        basis=_BODY,
        since="2019-01-01",
    ),
    known(
        "safeguarding",
        "hours_children",
        message(
            "in three years, level 2 takes 4 hours, the core of level 3 takes 8 and a specialist 12 to 16; many sites"
            " still"
            " give the 6 hours of 2014 for level 3"
        ),
        _HOURS,
        basis=_BODY,
        since="2019-01-01",
    ),
    known(
        "safeguarding",
        "hours_adults",
        message("in three years, level 2 takes 3 to 4 hours and level 3, for those who assess adults, takes 8"),
        SAFEGUARDING_ADULTS,
        basis=_BODY,
        since="2018-01-01",
    ),
    known(
        "safeguarding",
        "refresh",
        message("how often training is repeated is a policy: three years is usual, some set two or one"),
        Source("Pages of training sites", note="they differ"),
        basis=_POLICY,
    ),
    known(
        "training",
        "moving_and_handling",
        message("no law sets how often training in moving and handling is repeated: one or two years is usual"),
        Source("Usual policy of services", _MEMORY),
        basis=_POLICY,
    ),
    known(
        "training",
        "life_support",
        message("training in basic life support and infection control is asked for every year by usual policy"),
        Source("Usual policy of services", _MEMORY),
        basis=_POLICY,
    ),
)
"""What is known of professional bodies and of training beside the rules."""

"""What is known of the schemes of criminal record checks beside their rules."""

from occupational_therapy.credentials.fact import known
from occupational_therapy.credentials.sources import (
    ACCESSNI_LEVELS,
    DBS_APPLICANTS,
    DBS_GUIDE,
    DBS_LAUNCH,
    DBS_SELF_EMPLOYED,
    PVG_EXISTING,
    PVG_NOTICE,
)
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Source

__all__ = ["OF_CHECKS"]

_DBS, _PVG, _ACCESSNI = "dbs", "pvg", "accessni"
_MEMORY = Confidence.FROM_MEMORY

OF_CHECKS = (
    known(
        _DBS,
        "application_reference",
        message("a paper form of application has a reference of the letter F and ten digits"),
        Source("Guide for volunteers that quotes form and certificate"),
    ),
    known(
        _DBS,
        "certificate_number",
        message("the number of a certificate stands at the top right; it has an issue date, and no last day"),
        DBS_APPLICANTS,
    ),
    known(
        _DBS,
        "joining_days",
        message(
            "the days for joining the Update Service with a certificate were 14 at its launch, then 19, then 30; on"
            " which"
            " days they changed was not found"
        ),
        DBS_LAUNCH,
        since="2013-06-17",
    ),
    known(
        _DBS,
        "status_check",
        message(
            "a status check costs nothing; it takes the holder's consent, the right in law to ask, and sight of the"
            " original certificate; the Update Service is free for volunteers"
        ),
        DBS_GUIDE,
        since="2013-06-17",
    ),
    known(
        _DBS,
        "self_employed",
        message(
            "the self-employed who are paid, and personal employees, apply through an umbrella body where the role is"
            " eligible; their clients cannot apply for them, and may ask to see the certificate; an organisation that"
            " contracts with them can still apply"
        ),
        DBS_SELF_EMPLOYED,
        since="2026-01-21",
    ),
    known(
        _DBS,
        "barred_offence",
        message(
            "it is an offence to work in regulated activity while barred, and to engage somebody for it who is known to"
            " be barred"
        ),
        Source("Safeguarding Vulnerable Groups Act 2006, sections 7 and 9", _MEMORY),
        since="2012-12-01",
    ),
    known(
        _DBS,
        "duty_to_refer",
        message(
            "a provider of regulated activity refers somebody who has done harm, or may do it, by the test of the Act"
        ),
        Source("Safeguarding Vulnerable Groups Act 2006, section 35", _MEMORY),
        since="2012-12-01",
    ),
    known(
        _PVG,
        "existing_members",
        message(
            "who joined before 1 April 2026 has nothing to do: they are moved over in phases and told in a letter, and"
            " their five years begin on its day, for each type of regulated role"
        ),
        PVG_EXISTING,
        since="2026-04-01",
    ),
    known(
        _PVG,
        "end_of_role",
        message(
            "an employer tells the scheme when a member stops the role; an applicant first agrees to share results"
        ),
        PVG_NOTICE,
        since="2025-04-01",
    ),
    known(
        _PVG,
        "self_employed",
        message("the self-employed have a confirmation of membership, which replaced the statement of membership"),
        PVG_NOTICE,
        since="2025-04-01",
    ),
    known(
        _ACCESSNI,
        "application_reference",
        message("an application has a reference of ten digits"),
        Source("Education Authority of Northern Ireland"),
    ),
    known(
        _ACCESSNI,
        "no_expiry",
        message("a certificate has no last day"),
        ACCESSNI_LEVELS,
    ),
    known(
        _ACCESSNI,
        "earlier_fees",
        message(
            "before 1 December 2014 basic and standard checks cost 26 pounds and enhanced ones 30; since when is not"
            " known"
        ),
        Source("nidirect, earlier copy"),
        until="2014-11-30",
    ),
)
"""What is known of checks beside the rules."""

"""What is known of practice on the register of the United Kingdom: returning, panels, development, indemnity."""

from occupational_therapy.credentials.fact import known
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Source

__all__ = ["OF_PRACTICE"]

_HCPC = "hcpc"
_MEMORY, _PARTLY = Confidence.FROM_MEMORY, Confidence.PARTLY_CONFIRMED
_RETURNING = Source("Health and Care Professions Council, returning to practice, 12 June 2017")
_AUDITS = Source("Health and Care Professions Council, audits of continuing professional development")
_ORDER = Source("Health Professions Order 2001, SI 2002/254, articles 29, 30, 33 and 38; tribunal service pages")

OF_PRACTICE = (
    known(
        _HCPC,
        "practising",
        message("practising is drawing on professional skills in work while registered: it need not be clinical"),
        _RETURNING,
        since="2017-06-12",
    ),
    known(
        _HCPC,
        "updating_forms",
        message(
            "supervised practice, formal study and private study may be mixed, and not all three are needed; practice"
            " under supervision may be clinical, teaching, management or research; the supervisor works within their"
            " own"
            " scope, and a registrant of the same profession signs the cover sheet"
        ),
        Source("Health and Care Professions Council, returning to practice and tips on its form"),
        since="2017-06-12",
    ),
    known(
        _HCPC,
        "registered_not_practising",
        message(
            "who stayed registered without practising for two years or more needs updating on resuming, and declares it"
            " without being asked"
        ),
        Source("Health and Care Professions Council, returning to practice", _MEMORY, note="partly read"),
    ),
    known(
        _HCPC,
        "returners",
        message(
            "until April 2016, 233 occupational therapists had come back after two to five years, and 457 after more"
        ),
        Source("Health and Care Professions Council, answer to a request for information, 2016"),
        since="2016-04-01",
    ),
    known(
        _HCPC,
        "final_orders",
        message(
            "an appeal goes to the High Court in England and Wales or Northern Ireland, or to the Court of Session; a"
            " final order normally takes effect after the days for it, and an interim order may cover them"
        ),
        Source(
            "Health Professions Order 2001, articles 29 and 38; tribunal service page on appeals",
            _PARTLY,
            note="days and courts were read; when an order takes effect is from memory",
        ),
    ),
    known(
        _HCPC,
        "reviews_of_orders",
        message("a panel that reviews an order before it ends may extend, change or end it"),
        _ORDER,
    ),
    known(
        _HCPC,
        "restoration_refused",
        message("after two refusals a panel may bar further applications for restoration; updating is asked for"),
        _ORDER,
    ),
    known(
        _HCPC,
        "sanctions_policy",
        message("the sanctions policy of March 2019 is used from 15 July 2019"),
        Source("Notice of another body; tribunal service"),
        since="2019-07-15",
    ),
    known(
        _HCPC,
        "lapse",
        message("removal on one's own application, or after the period has run out, is a lapse"),
        Source("Halsbury's Laws, on article 11 of the Order"),
    ),
    known(
        _HCPC,
        "removal_without_indemnity",
        message("the registrar may remove a name where evidence of indemnity is not given"),
        Source("Rule 11C, SI 2015/93"),
        since="2015-04-01",
    ),
    known(
        _HCPC,
        "audit_selection",
        message(
            "an audit takes 2.5 per cent of the profession at random at each renewal, and may take the same person"
            " again;"
            " the first renewal after registration, or after a break, is exempt; the email is also in the online"
            " account"
        ),
        _AUDITS,
    ),
    known(
        _HCPC,
        "audit_profile",
        message(
            "a profile looks back over two years with a dated list and typically describes four to six activities; it"
            " is"
            " due by the end of the renewal window"
        ),
        Source(
            "Health and Care Professions Council, audits; notice of 2020",
            _PARTLY,
            note="the day was read for another profession",
        ),
    ),
    known(
        _HCPC,
        "audit_outcomes",
        message("an audit ends in: meets, more information asked for, more time given, or does not meet"),
        _AUDITS,
    ),
    known(
        _HCPC,
        "audit_deferral",
        message(
            "an audit is put off for what is beyond one's control, such as illness, family or maternity; who put it off"
            " is taken the next time"
        ),
        Source(
            "Health and Care Professions Council, audits of continuing professional development",
            _PARTLY,
            note="that one is taken the next time is from memory",
        ),
    ),
    known(
        _HCPC,
        "audits_cancelled",
        message(
            "audits of several professions were cancelled in 2018 to 2019 and 2020; they began again on 1 September"
            " 2020"
        ),
        _AUDITS,
        since="2018-01-01",
        until="2020-12-31",
    ),
    known(
        _HCPC,
        "indemnity_form",
        message(
            "indemnity may be a policy, another arrangement or both, and may come by an employer, a professional body"
            " or"
            " union, or directly; what is appropriate is judged by the nature and extent of the risks: the law sets"
            " no sum"
        ),
        Source("Health Professions Order 2001, article 11A, by SI 2014/1887; Health and Care Professions Council"),
        since="2014-07-17",
    ),
    known(
        _HCPC,
        "indemnity_declared",
        message("occupational therapists were first asked for a statement on indemnity at the renewal of 2015"),
        Source("Occupational therapy trade press, 2015"),
        since="2015-08-01",
    ),
)
"""What is known of practice on the register beside its rules."""

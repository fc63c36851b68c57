"""The rights in the instruments whose arithmetic is here. No form, wording or card of any of them is."""

from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus

__all__ = [
    "ACTIVITY_RATINGS",
    "BALANCE_QUESTIONNAIRE",
    "CLIENT_RATINGS",
    "GOAL_INTERVIEW",
    "LIFE_BALANCE",
    "SELF_IDENTIFIED_GOALS",
]

_SHIPS = message("ranges, means, change and thresholds")

CLIENT_RATINGS = Rights(
    status=RightsStatus.LICENCE,
    holder="the authors of the Canadian Occupational Performance Measure and its publisher, CAOT",
    evidence="sralab.org, page on the measure: manual and forms are sold; no text of a licence could be read",
    ships=_SHIPS,
    because=message(
        "to have somebody rate what matters from 1 to 10, and to average it, is a method; whoever uses the "
        "instrument needs a licence for it"
    ),
    confidence=Confidence.PARTLY_CONFIRMED,
)
"""Of ratings of importance, performance and satisfaction."""

ACTIVITY_RATINGS = Rights(
    status=RightsStatus.FREE,
    holder="Stratford and others, 1995",
    evidence="the form of the Patient-Specific Functional Scale as clinics and rehabmeasures publish it",
    ships=_SHIPS,
)
"""Of ratings from 0 to 10 of activities somebody finds hard."""

SELF_IDENTIFIED_GOALS = Rights(
    status=RightsStatus.FREE,
    holder="the authors of the Melville-Nelson evaluation system",
    evidence="sralab.org, page on the Melville-Nelson Self-Identified Goals Assessment: free",
    ships=message("ranges, the mean of the goals and the overall rating"),
)
"""Of ratings from 0 to 10 of goals that a client names, and of all together."""

GOAL_INTERVIEW = Rights(
    status=RightsStatus.UNCLEAR,
    holder="University of Exeter",
    evidence="opening of the manual of the Bangor Goal-Setting Interview, version 2, 2016: copyright is claimed",
    ships=message("ranges and means"),
    because=message(
        "to have somebody rate goals from 0 to 10 is a method; no question, descriptor or form of the interview is here"
    ),
    confidence=Confidence.PARTLY_CONFIRMED,
)
"""Of ratings of attainment, importance and readiness."""

BALANCE_QUESTIONNAIRE = Rights(
    status=RightsStatus.LICENCE,
    holder="Wagman and Håkansson, Sweden",
    evidence="the manual is sold; the range of the items is published in Occupational Therapy International 2021",
    ships=message("the number and range of the items, and their sum"),
    confidence=Confidence.PARTLY_CONFIRMED,
)
"""Of the eleven-item occupational balance questionnaire."""

LIFE_BALANCE = Rights(
    status=RightsStatus.FREE,
    holder="Matuska, St Catherine University",
    evidence="the site of the Life Balance Inventory offers it free of charge online",
    ships=message("the number and range of the answers, and their mean"),
    confidence=Confidence.PARTLY_CONFIRMED,
)
"""Of the Life Balance Inventory."""

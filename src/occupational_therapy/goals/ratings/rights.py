"""The rights in the instruments whose arithmetic is here. No form, wording or card of any of them is."""

from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus

__all__ = ["ACTIVITY_RATINGS", "BALANCE_QUESTIONNAIRE", "CLIENT_RATINGS"]

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

BALANCE_QUESTIONNAIRE = Rights(
    status=RightsStatus.LICENCE,
    holder="Wagman and Håkansson, Sweden",
    evidence="the manual is sold; the range of the items is published in Occupational Therapy International 2021",
    ships=message("the number and range of the items, and their sum"),
    confidence=Confidence.PARTLY_CONFIRMED,
)
"""Of the eleven-item occupational balance questionnaire."""

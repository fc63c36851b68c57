"""Worker Role Interview: what in a person and around them helps or hinders a return to work.

Population: people off work or at risk of losing it; an interviewer rates sixteen items in six areas of the Model of
Human Occupation. Edition: version 10. The ratings are a profile; there is no total.

It gives a profile of ratings, and its form is licensed. It is known here by name, and not scored.

>>> from occupational_therapy.assessment import measure
>>> str(measure("worker_role_interview").withheld)
'it gives a profile of ratings without a total, and its form is licensed'
"""

from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

MEASURES = (
    Measure(
        name="worker_role_interview",
        label=message("Worker Role Interview"),
        edition="version 10",
        purpose=message("what in a person and around them helps or hinders a return to work"),
        administration=(Administration.INTERVIEW,),
        ages=ADULTS,
        areas=(Area.PRODUCTIVITY,),
        specialisms=("vocational_rehabilitation",),
        sources=(Source("Worker Role Interview, version 10, Model of Human Occupation", Confidence.FROM_MEMORY),),
        rights=Rights(
            status=RightsStatus.LICENCE,
            holder="MOHO-IRM, University of Illinois Chicago",
            evidence="sold by the owner",
            ships=message("its name and what it is for"),
            because=message("nothing of the instrument is here"),
            confidence=Confidence.FROM_MEMORY,
        ),
        withheld=message("it gives a profile of ratings without a total, and its form is licensed"),
    ),
)

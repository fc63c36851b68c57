"""Canadian Occupational Performance Measure: what clients rate of the occupations that matter to them; not scored here.

Population: clients of any age and condition, in an interview. Edition: Law and others, fifth edition 2014. Up to five
problems are chosen by importance and rated from 1 to 10 for performance and satisfaction; the ratings are averaged.
The instrument is licensed and sold by its authors, so no form of it is here. Ratings by clients of their own goals,
with means and change over the same goals, are in :mod:`occupational_therapy.goals`, under no brand.

>>> from occupational_therapy.assessment import measure
>>> measure("copm").rights.status
<RightsStatus.LICENCE: 'licence'>
"""

from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS, CHILDREN

__all__ = ["MEASURES"]

MEASURES = (
    Measure(
        name="copm",
        label=message("Canadian Occupational Performance Measure"),
        edition="fifth edition 2014",
        purpose=message("how clients rate their performance of, and satisfaction with, occupations they chose"),
        administration=(Administration.INTERVIEW,),
        ages=(*CHILDREN, *ADULTS),
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=(
            "rehabilitation",
            "hand_therapy",
            "housing_and_equipment",
            "vocational_rehabilitation",
            "paediatrics",
            "seating_and_posture",
        ),
        sources=(
            Source(
                "Law M, Baptiste S, Carswell A, McColl MA, Polatajko H, Pollock N. Canadian Occupational Performance "
                "Measure. 5th ed. CAOT 2014"
            ),
        ),
        rights=Rights(
            status=RightsStatus.LICENCE,
            holder="COPM Inc. and the authors",
            evidence="the authors' site: manual and forms are sold, digital versions are licensed",
            ships=message("its name, purpose and owner"),
            because=message("nothing of the instrument is here"),
        ),
        withheld=message(
            "the instrument is licensed by its authors; for ratings by clients of their own goals, without its name, "
            "see the client ratings of the goals room"
        ),
    ),
)

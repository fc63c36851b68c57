"""Composite Lifting Index: the demand of a job made of several lifting tasks, by the revised NIOSH lifting equation.

Population: people at work; an observer measures each task. Edition: NIOSH 94-110, revised 2021. Tasks are put in
order of their own index, and each adds what its frequency adds to those before it.

The manual does not say which task's height of the hands gives the frequency multiplier of several tasks together, nor
which end's limit is used where the load is placed with control. The index of a single task is ``niosh_rnle``. It is
known here by name, and not scored.

>>> from occupational_therapy.assessment import measure
>>> str(measure("niosh_cli").withheld)
'the manual does not say whose height of the hands gives the frequency multiplier of several tasks together'
"""

from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

MEASURES = (
    Measure(
        name="niosh_cli",
        label=message("Composite Lifting Index"),
        edition="NIOSH 94-110, revised 2021",
        purpose=message("the demand of a job made of several lifting tasks"),
        administration=(Administration.OBSERVED,),
        ages=ADULTS,
        areas=(Area.PRODUCTIVITY,),
        specialisms=("moving_and_handling", "vocational_rehabilitation"),
        caveats=(message("It is for objects: it is never for handling people"),),
        sources=(Source("Waters TR, Putz-Anderson V, Garg A. DHHS (NIOSH) 94-110, revised 2021"),),
        rights=Rights(
            status=RightsStatus.PUBLIC_DOMAIN,
            holder="NIOSH",
            evidence="the notice in the manual",
            ships=message("its name and what it is for"),
            because=message("nothing of the instrument is here"),
        ),
        withheld=message(
            "the manual does not say whose height of the hands gives the frequency multiplier of several tasks together"
        ),
    ),
)

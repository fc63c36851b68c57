"""Nottingham ten-point scale of activities of daily living: ten of them after a stroke; not scored here.

Population: people after a stroke. Edition: Ebrahim, Nouri and Barer 1985. It is believed to have ten items that are
done or not, 0 to 10; neither the items nor the scoring could be confirmed, so no score is worked out.

>>> from occupational_therapy.assessment import measure
>>> str(measure("nottingham_ten_point_adl").label)
'Nottingham Ten-Point Activities of Daily Living'
"""

from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

MEASURES = (
    Measure(
        name="nottingham_ten_point_adl",
        label=message("Nottingham Ten-Point Activities of Daily Living"),
        edition="Ebrahim, Nouri and Barer 1985",
        purpose=message("independence in ten activities after a stroke"),
        administration=(Administration.OBSERVED,),
        ages=ADULTS,
        areas=(Area.SELF_CARE,),
        specialisms=("rehabilitation",),
        sources=(
            Source("Ebrahim S, Nouri F, Barer D. J Epidemiol Community Health 1985;39:86-89", Confidence.FROM_MEMORY),
        ),
        rights=Rights(
            status=RightsStatus.UNCLEAR,
            holder="the authors of the scale",
            evidence="no terms were found",
            ships=message("its name, purpose and sources"),
            because=message("nothing of the instrument is here"),
            confidence=Confidence.FROM_MEMORY,
        ),
        withheld=message("its items and its scoring could not be confirmed in any source"),
    ),
)

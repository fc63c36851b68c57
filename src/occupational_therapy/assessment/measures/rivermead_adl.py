"""Rivermead Activities of Daily Living assessment: self-care and household tasks after a stroke; not scored here.

Population: people after a stroke, in a revision older people too; an observer rates. Editions: Whiting and Lincoln
1980; Lincoln and Edmans 1990, which merged the two household scales into one. Both are scales of rising difficulty.
The list of items could not be confirmed, and two ways of scoring are in use, so no score is worked out.

>>> from occupational_therapy.assessment import measure
>>> str(measure("rivermead_adl").label)
'Rivermead Activities of Daily Living'
"""

from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

MEASURES = (
    Measure(
        name="rivermead_adl",
        label=message("Rivermead Activities of Daily Living"),
        edition="Whiting and Lincoln 1980, revised by Lincoln and Edmans 1990",
        purpose=message("independence in self-care and household tasks after a stroke"),
        administration=(Administration.OBSERVED,),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY),
        specialisms=("rehabilitation",),
        sources=(
            Source(
                "Whiting S, Lincoln N. An ADL assessment for stroke patients. Br J Occup Ther 1980;43:44-46",
                Confidence.FROM_MEMORY,
            ),
            Source(
                "Lincoln NB, Edmans JA. A re-validation of the Rivermead ADL scale for elderly patients with stroke. "
                "Age Ageing 1990;19:19-24",
                Confidence.PARTLY_CONFIRMED,
                "its first page was read; the page numbers are from memory",
            ),
        ),
        rights=Rights(
            status=RightsStatus.UNCLEAR,
            holder="the authors of the assessment",
            evidence="no terms were found",
            ships=message("its name, purpose and sources"),
            because=message("nothing of the instrument is here"),
            confidence=Confidence.FROM_MEMORY,
        ),
        withheld=message("its list of items and its scoring could not be confirmed in any source"),
    ),
)

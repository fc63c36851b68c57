"""Liberty Mutual manual materials handling equations, lifting: the load that most people accept to lift.

Population: people at work; an observer measures the task. Edition: Potvin and others 2021, equations that take the
place of the psychophysical tables of Snook and Ciriello 1991.

Whether the coefficients may be shipped is undecided. It is known here by name, and not scored.

>>> from occupational_therapy.assessment import measure
>>> str(measure("lm_mmh_lift").withheld)
'whether its coefficients may be shipped is undecided: the article is published CC BY-NC-ND'
"""

from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

MEASURES = (
    Measure(
        name="lm_mmh_lift",
        label=message("Liberty Mutual manual materials handling equations, lifting"),
        edition="Potvin 2021",
        purpose=message("the load that most people accept to lift"),
        administration=(Administration.OBSERVED,),
        ages=ADULTS,
        areas=(Area.PRODUCTIVITY,),
        specialisms=("moving_and_handling", "vocational_rehabilitation"),
        caveats=(message("It is for objects: it is never for handling people"),),
        sources=(Source("Potvin JR et al. Ergonomics 2021;64:955-970"),),
        rights=Rights(
            status=RightsStatus.UNCLEAR,
            holder="the authors and their publisher",
            evidence="the article is published CC BY-NC-ND",
            ships=message("its name and what it is for"),
            because=message("nothing of the instrument is here"),
        ),
        withheld=message("whether its coefficients may be shipped is undecided: the article is published CC BY-NC-ND"),
    ),
)

"""QuickDASH: what an upper limb keeps a person from doing, in eleven items, with optional modules for work and sport.

Population: adults with any condition of the upper limb; the client answers for the last week.
Edition: Beaton, Wright and Katz 2005: eleven items of the DASH. Items are answered 1 (best) to 5.
Scoring: (mean of the answered items - 1) × 25, from 0 to 100; lower is better. The modules are scored apart in the
same way and never averaged in. Missing answers (the authors' rule): ten of the eleven items are needed, and all four
of a module.
Bands: none were published by the owner; severity labels seen in apps have no source and are left out.

>>> from occupational_therapy.assessment import measure
>>> answers = {f"q{number}": 2 for number in range(1, 11)}
>>> result = measure("quickdash").score(answers)
>>> result["quickdash"].value, str(result["quickdash"].status)
(25.0, 'prorated')
"""

from occupational_therapy.assessment.change import Threshold, ThresholdKind
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.measures.dash import (
    CAVEATS,
    FRANCHIGNONI,
    IWH,
    LABELS,
    MODULE_ITEMS,
    MODULE_SCORES,
    MUSCULOSKELETAL,
    NON_OPERATIVE,
    RIGHTS,
    dash_items,
    dash_missing_rule,
    dash_score,
)
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_OF_THE_DASH = (1, 7, 10, 14, 16, 18, 22, 23, 24, 26, 29)
"""The numbers its items have in the DASH."""
_ITEMS = tuple((f"q{number}", LABELS[there]) for number, there in enumerate(_OF_THE_DASH, start=1))
_MAY_BE_MISSING = 1

_BEATON = Source("Beaton DE, Wright JG, Katz JN. J Bone Joint Surg Am 2005;87:1038-1046")
_SORENSEN = Source("Sorensen AA et al. 2013, abstract (MCID 14, 95 % confidence interval 9 to 20)")
_BY_DIAGNOSIS = Source("J Hand Ther 2016;29:81-88, abstract (406 people, three diagnoses)")
_DIAGNOSES: tuple[tuple[Message, str, str], ...] = (
    (message("adults after surgery for a fracture of the distal radius"), "25.8", "25.3"),
    (message("adults with lateral epicondylitis"), "15.8", "22.5"),
    (message("adults after carpal tunnel release"), "18.7", "27.6"),
)
"""Populations with their least important change, and their least change beyond error at 90 %."""


def _by_diagnosis(population: Message, value: str, *, beyond_error: bool) -> Threshold:
    return Threshold(
        score="quickdash",
        kind=ThresholdKind.ERROR if beyond_error else ThresholdKind.IMPORTANCE,
        value=value,
        statistic="MDC90" if beyond_error else "MCID",
        population=population,
        sources=(_BY_DIAGNOSIS,),
    )


MEASURES = (
    Measure(
        name="quickdash",
        label=message("QuickDASH"),
        edition="Beaton, Wright and Katz 2005",
        purpose=message("disability and symptoms of the upper limb, as the client sees them"),
        items=(*dash_items(_ITEMS), *MODULE_ITEMS),
        scores=(dash_score("quickdash", message("QuickDASH"), _ITEMS, _MAY_BE_MISSING), *MODULE_SCORES),
        missing_rules=(dash_missing_rule(len(_ITEMS), _MAY_BE_MISSING),),
        thresholds=(
            Threshold(
                score="quickdash",
                kind=ThresholdKind.IMPORTANCE,
                value=14,
                statistic="MCID",
                population=NON_OPERATIVE,
                sources=(_SORENSEN,),
            ),
            Threshold(
                score="quickdash",
                kind=ThresholdKind.IMPORTANCE,
                value="15.91",
                statistic="MCID",
                population=MUSCULOSKELETAL,
                sources=(FRANCHIGNONI,),
            ),
            Threshold(
                score="quickdash",
                kind=ThresholdKind.ERROR,
                value="12.85",
                statistic="MDC90",
                population=MUSCULOSKELETAL,
                sources=(FRANCHIGNONI,),
            ),
            *(_by_diagnosis(population, value, beyond_error=False) for population, value, _ in _DIAGNOSES),
            *(_by_diagnosis(population, value, beyond_error=True) for population, _, value in _DIAGNOSES),
        ),
        administration=(Administration.SELF_REPORT,),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("hand_therapy", "vocational_rehabilitation", "rehabilitation"),
        caveats=CAVEATS,
        sources=(_BEATON, IWH),
        rights=RIGHTS,
    ),
)

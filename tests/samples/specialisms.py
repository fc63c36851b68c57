"""A value of every public class of the specialisms."""

from occupational_therapy.specialisms import (
    AGE_BANDS,
    CONDITIONS,
    RCOT_SECTIONS,
    SPECIALISMS,
    THERAPIES,
    measures_for,
    specialisms_for,
    therapies_for,
)

_SPECIALISM, *_ = specialisms_for(["stroke", "fatigue"])

SAMPLES: tuple[object, ...] = (
    AGE_BANDS[-1],
    THERAPIES["cognition"],
    RCOT_SECTIONS["housing"],
    SPECIALISMS["hand_therapy"],
    CONDITIONS["hip_fracture"],
    CONDITIONS["hip_fracture"].specialisms[0],
    _SPECIALISM,
    _SPECIALISM.reasons[0],
    _SPECIALISM.reasons[0].condition,
    therapies_for(["falls"])[0],
    measures_for(["falls"])[0],
    CONDITIONS,
)

ERRORS: tuple[Exception, ...] = ()

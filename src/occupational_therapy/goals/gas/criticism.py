"""What is published against T scores, to be printed beside them."""

from occupational_therapy.goals.sources import (
    BARD_PONDARRE_2023,
    BOVEND_EERDT_2011,
    KINGS_COLLEGE,
    KIRESUK_SHERMAN,
    KRASNY_PACINI_2013,
    LEVEL_BOTTOM,
    MEAN_T,
    TENNANT_2007,
    WADE_ON_SCALING,
)
from occupational_therapy.kernel.document import Section, listing, section
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Source

__all__ = ["CRITICISM", "criticism"]

CRITICISM = (
    (
        message(
            "T away from 50 depends on how many goals were set: with more goals the same level on each lies "
            "further from 50"
        ),
        Source("Follows from the formula", Confidence.DERIVED),
    ),
    (
        message(
            "the levels are ordinal, and T multiplies and adds them: in a simulation more than 14 % of changes "
            "were off by more than a clinically important difference, mostly near the ends of the scale; item banks "
            "calibrated by a Rasch model are proposed instead"
        ),
        TENNANT_2007,
    ),
    (
        message(
            "a treating therapist and an independent assessor agreed poorly on 112 goals of 29 patients: intraclass "
            "correlation 0.478, limits of agreement -1.52 give or take 24.54 points of T"
        ),
        BOVEND_EERDT_2011,
    ),
    (
        message("weights, of difficulty above all, distort the total when goals are not met"),
        KINGS_COLLEGE,
    ),
    (
        message("where every goal starts at the lowest level there is, none can be shown to get worse"),
        LEVEL_BOTTOM,
    ),
    (
        message(
            "a T achieved far below 50 can mean goals that asked too much, and far above it goals that asked too little"
        ),
        MEAN_T,
    ),
    (message("many variants of starting level and wording are in use: read T with care"), KRASNY_PACINI_2013),
    (message("goal attainment scaling is a family of methods and not one scale"), BARD_PONDARRE_2023),
    (message("it adds little to goal setting in the clinic, and is misused as a tool of audit"), WADE_ON_SCALING),
    (
        message("a change of 10 is one standard deviation of the scale assumed, not a change known to matter"),
        Source(KIRESUK_SHERMAN.citation, Confidence.FROM_MEMORY),
    ),
    (
        message("read the level of each goal first and T second, and rank no service and no person by it"),
        Source("A rule of this library", Confidence.CONVENTION),
    ),
)
"""Each criticism with its source."""


def criticism() -> Section:
    """What is said against T, to be read beside one.

    >>> print(criticism().title)
    What is said against T
    """
    return section(
        message("What is said against T"),
        listing(*(message("{criticism} [{source}]", criticism=said, source=str(source)) for said, source in CRITICISM)),
    )

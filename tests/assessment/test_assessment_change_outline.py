"""Change between two results in words that may be used of one person (goals sheet, section 3, wording)."""

from fractions import Fraction
from typing import Any

import pytest

from occupational_therapy.assessment import (
    Administration,
    Compared,
    Direction,
    Item,
    Measure,
    Score,
    Threshold,
    change_in_words,
    measure,
    scale,
)
from occupational_therapy.assessment.change_outline import compared_in_words
from occupational_therapy.assessment.forms import total
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

SOURCE = Source("A paper, 2020")


def threshold(**fields: Any) -> Threshold:  # noqa: ANN401 - the fields of a threshold
    """A limit of error of two points, with some fields changed."""
    plain: dict[str, Any] = {"score": "total", "kind": "error", "value": 2, "statistic": "MDC95"}
    return Threshold(**{**plain, "population": message("adults at home"), "sources": (SOURCE,), **fields})


def evening(*thresholds: Threshold, direction: Direction = Direction.HIGHER_IS_BETTER) -> Measure:
    """A measure of two items."""
    return Measure(
        name="evening_routine",
        label=message("Evening routine"),
        edition="2026",
        purpose=message("how an evening goes"),
        items=tuple(Item(key=key, label=message(key.upper()), options=scale(0, 9)) for key in ("supper", "bed")),
        scores=(Score(key="total", label=message("Total"), of=total("supper", "bed"), direction=direction),),
        thresholds=thresholds,
        administration=(Administration.OBSERVED,),
        ages=ADULTS,
        areas=(Area.SELF_CARE,),
        specialisms=("rehabilitation",),
        sources=(SOURCE,),
        rights=Rights(status=RightsStatus.FREE, holder="the service", evidence="made by the service"),
    )


def told(instrument: Measure, first: int, later: int) -> str:
    """What is said of a change from one total to another."""
    before, after = ({"supper": value, "bed": 1} for value in (first, later))
    return str(
        change_in_words(instrument, instrument.score(before, on="2026-03-01"), instrument.score(after, on="2026-06-01"))
    )


@pytest.mark.parametrize(
    ("expected", "first", "later", "direction"),
    [
        ("The score rose by 1 point, for the better", 1, 2, "higher_is_better"),
        ("The score rose by 2 points, for the worse", 1, 3, "lower_is_better"),
        ("The score fell by 2 points, for the worse", 3, 1, "higher_is_better"),
        ("The score fell by 2 points", 3, 1, "neither"),
        ("The score did not change", 3, 3, "higher_is_better"),
    ],
)
def test_a_change_is_told_with_its_direction(expected: str, first: int, later: int, direction: str) -> None:
    """How far, which way, and whether that is for the better; without a better end that is not said."""
    assert told(evening(direction=Direction(direction)), first, later).splitlines()[-1] == expected


SAID = [
    pytest.param(
        "It is beyond measurement error in adults at home (MDC95: 2 points). Source: A paper, 2020",
        {},
        True,
        id="beyond error",
    ),
    pytest.param(
        "It may be measurement error in adults at home (MDC95: 2 points). Source: A paper, 2020",
        {},
        False,
        id="within error",
    ),
    pytest.param(
        "It reaches what is called important in adults at home (MCID: 30 %). Source: A paper, 2020",
        {"kind": "importance", "value": 30, "percent": True, "statistic": "MCID"},
        True,
        id="important",
    ),
    pytest.param(
        "It does not reach what is called important in adults at home (MCID: 1.5 points). Source: A paper, 2020",
        {"kind": "importance", "value": Fraction(3, 2), "statistic": "MCID"},
        False,
        id="not important",
    ),
    pytest.param(
        "It cannot be compared with what was found in adults at home (MDC95: 2 points). Source: A paper, 2020; Another",
        {"sources": (SOURCE, Source("Another"))},
        None,
        id="not comparable",
    ),
]


@pytest.mark.parametrize(("expected", "fields", "reached"), SAID)
def test_a_comparison_names_its_population_and_source(
    expected: str,
    fields: dict[str, Any],
    reached: bool | None,  # noqa: FBT001 - a row of the table
) -> None:
    """A limit belongs to those in whom it was found."""
    assert expected == str(compared_in_words(Compared(threshold=threshold(**fields), reached=reached)))


IMPORTANT = threshold(kind="importance", value=1, statistic="MCID", population=message("adults at work"))
HIDDEN = (
    "- A change of 1 point cannot be told from measurement error in one person: that takes 2 points in adults at home"
)


@pytest.mark.parametrize(
    ("expected", "thresholds"),
    [
        pytest.param(True, (threshold(), IMPORTANT), id="smaller than error"),
        pytest.param(False, (threshold(value=1), IMPORTANT), id="as large"),
        pytest.param(False, (threshold(percent=True), IMPORTANT), id="error in percent"),
        pytest.param(False, (threshold(),), id="error alone"),
        pytest.param(False, (IMPORTANT,), id="importance alone"),
    ],
)
def test_what_matters_may_be_smaller_than_error(expected: bool, thresholds: tuple[Threshold, ...]) -> None:  # noqa: FBT001
    """If an MCID is below an MDC, a change of that size cannot be told from error in one person."""
    assert expected == (HIDDEN in told(evening(*thresholds), 1, 4).splitlines())


def test_without_change_nothing_is_compared() -> None:
    """Where a score stayed as it was there is nothing to hold against a limit."""
    assert told(evening(threshold(), IMPORTANT), 3, 3).splitlines()[-1] == "The score did not change"


def test_measure_edition_days_and_items_are_named() -> None:
    """The tool, its edition, both days and the number of items stand at the top."""
    assert told(evening(), 1, 2).splitlines()[:7] == [
        "Change of Evening routine",
        "=========================",
        "",
        "- Edition: 2026",
        "- First answered on 2026-03-01",
        "- Answered again on 2026-06-01",
        "- 2 items",
    ]


def test_what_was_answered_once_alone_is_named() -> None:
    """Undated results say so; an item without a second answer leaves no change to tell."""
    instrument = evening(threshold())
    text = str(change_in_words(instrument, instrument.score({"supper": 1, "bed": 1}), instrument.score({"supper": 2})))

    assert "- First result undated\n- Later result undated\n- 2 items\n" in text
    assert "- Answered in one result and not in the other: bed" in text
    assert text.endswith("There is no change to tell: one of the two results has no score")


def test_results_that_cannot_be_compared_are_refused() -> None:
    """The order and the measure are checked as for any change."""
    instrument = evening()
    first, later = (instrument.score({"supper": 1, "bed": 1}, on=on) for on in ("2026-03-01", "2026-06-01"))

    with pytest.raises(InvalidInputError, match="before the first"):
        change_in_words(instrument, later, first)


def test_no_change_of_one_person_is_called_significant() -> None:
    """Nor proved, cured or caused by therapy (section 3, wording)."""
    instrument = measure("timed_up_and_go")
    text = str(change_in_words(instrument, instrument.score({"time_s": 30}), instrument.score({"time_s": 12})))

    assert "beyond measurement error" in text
    assert not [word for word in ("significant", "proved", "cured", "caused") if word in text]

"""Lifting equipment: when it is examined next, whether the regulations apply, and how long reports are kept."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.assessment import (
    HANDLING_EQUIPMENT,
    Examination,
    HandlingEquipment,
    LiftingClass,
    examination_report_kept_until,
    next_thorough_examination,
)
from occupational_therapy.assessment.ergonomics import LiftingLaw, SlingKind
from occupational_therapy.assessment.ergonomics.lifting import EXAMINATION_MONTHS
from occupational_therapy.kernel.dates import Date, months_after
from occupational_therapy.kernel.errors import InvalidInputError, NotInForceError
from occupational_therapy.locales import render
from tests.strategies import days


@pytest.mark.parametrize(
    ("months", "next_by", "equipment", "examined_on"),
    [
        # LOL-01, DATE-03
        pytest.param(6, "2026-09-30", "lifts_people", "2026-03-31", id="month end"),
        pytest.param(6, "2026-08-28", "lifts_people", "2026-02-28", id="the same day of the month"),
        pytest.param(6, "2026-02-28", "accessory", "2025-08-31", id="into a February"),
        pytest.param(6, "2024-02-29", "accessory", "2023-08-31", id="into a leap February"),
        pytest.param(6, "2024-02-29", "accessory", "2023-08-29", id="the day itself in a leap year"),
        pytest.param(6, "2023-02-28", "accessory", "2022-08-29", id="the day is missing"),
        pytest.param(12, "2025-02-28", "other", "2024-02-29", id="leap day, a year on"),
        pytest.param(12, "2028-02-28", "other", "2027-02-28", id="into a leap year"),
        pytest.param(6, "1999-06-05", "lifts_people", "1998-12-05", id="the first day of the regulations"),
    ],
)
def test_the_next_examination(months: int, next_by: str, equipment: str, examined_on: str) -> None:
    """Six months for people and accessories, twelve for other; the same day of the month, or its last."""
    due = next_thorough_examination(equipment, examined_on)

    assert (months, next_by) == (due.interval_months, str(due.next_by))


@pytest.mark.parametrize(("overdue", "on"), [(False, "2026-09-29"), (False, "2026-09-30"), (True, "2026-10-01")])
def test_overdue_from_the_day_after(overdue: bool, on: str) -> None:  # noqa: FBT001 - a column
    """The last day itself is in time."""
    assert overdue is next_thorough_examination("lifts_people", "2026-03-31").is_overdue(on)


@pytest.mark.parametrize(
    ("next_by", "months"), [pytest.param("2026-04-30", 1, id="one"), pytest.param("2027-06-30", 15, id="fifteen")]
)
def test_an_examination_scheme_sets_its_own_interval(next_by: str, months: int) -> None:
    """Where a scheme is drawn up, its interval counts, shorter or longer."""
    due = next_thorough_examination("lifts_people", "2026-03-31", scheme_months=months)

    assert (months, next_by) == (due.interval_months, str(due.next_by))


@pytest.mark.parametrize(
    ("expected", "given_values"),
    [
        pytest.param("equipment: 'garden_gate' is not one of", {"equipment": "garden_gate"}, id="unknown"),
        pytest.param("equipment: what is no lifting equipment", {"equipment": "not_lifting"}, id="no lifting"),
        pytest.param("examined_on: 'soon' is not a date", {"examined_on": "soon"}, id="no day"),
        pytest.param("scheme_months: 0 is no interval", {"scheme_months": 0}, id="no interval"),
        pytest.param("scheme_months: -6 is negative", {"scheme_months": -6}, id="backwards"),
    ],
)
def test_what_cannot_be_examined(expected: str, given_values: dict[str, Any]) -> None:
    """An unknown class, one that is not examined, no day and no interval are refused."""
    values = {"equipment": "lifts_people", "examined_on": "2026-03-31", **given_values}
    with pytest.raises(InvalidInputError, match=expected):
        next_thorough_examination(**values)


@pytest.mark.parametrize("scheme", [None, 12])
def test_before_the_regulations_nothing_is_answered(scheme: int | None) -> None:
    """The regulations began on 5 December 1998: an examination the day before is not theirs."""
    with pytest.raises(NotInForceError, match="1998-12-05"):
        next_thorough_examination("lifts_people", "1998-12-04", scheme_months=scheme)


@given(st.sampled_from(sorted(EXAMINATION_MONTHS)), days("1998-12-05", "2190-12-31"))
def test_the_next_examination_is_never_later_than_the_interval(equipment: LiftingClass, examined_on: Date) -> None:
    """Whatever the day, the next is so many calendar months on, never in the month after."""
    due = next_thorough_examination(equipment, examined_on)

    assert due.next_by == months_after(examined_on, due.interval_months)
    assert (due.next_by.year * 12 + due.next_by.month) - (examined_on.year * 12 + examined_on.month) == (
        12 if equipment == "other" else 6
    )


@pytest.mark.parametrize(
    "expected",
    ["Examined on 31 March 2026", "Every 6 months", "By the regulations", "Next by 30 September 2026"],
)
def test_the_day_reads_with_what_it_rests_on(expected: str) -> None:
    """Class, interval, day and source are shown."""
    assert expected in render(next_thorough_examination("lifts_people", "2026-03-31"), "en_GB", format="text")


def test_a_scheme_is_named() -> None:
    """An interval of a scheme says so, and one month is one month."""
    said = str(next_thorough_examination("other", "2026-03-31", scheme_months=1).outline())

    assert "Every month" in said
    assert "By an examination scheme" in said


@pytest.mark.parametrize(
    ("until", "equipment", "made_on"),
    [
        pytest.param("2028-03-31", "accessory", "2026-03-31", id="accessory: two years (LOL-03)"),
        pytest.param("2026-02-28", "accessory", "2024-02-29", id="from a leap day"),
        pytest.param(None, "lifts_people", "2026-03-31", id="hoist: while it is used"),
        pytest.param(None, "other", "2026-03-31", id="other: while it is used"),
    ],
)
def test_how_long_reports_are_kept(until: str | None, equipment: str, made_on: str) -> None:
    """A report on an accessory is kept two years, any other until the equipment is no longer used."""
    found = examination_report_kept_until(equipment, made_on)

    assert until == (None if found is None else str(found))


@pytest.mark.parametrize(
    ("expected", "equipment", "made_on"),
    [("equipment: what is no lifting", "not_lifting", "2026-03-31"), ("made_on: 'soon'", "accessory", "soon")],
)
def test_reports_of_nothing(expected: str, equipment: str, made_on: str) -> None:
    """What is not examined has no report, and a report has a day."""
    with pytest.raises(InvalidInputError, match=expected):
        examination_report_kept_until(equipment, made_on)


def piece(**fields: Any) -> HandlingEquipment:  # noqa: ANN401 - fields of equipment
    """A mobile hoist, but for what is given."""
    return HandlingEquipment(**{"id": "E-1", "kind": "mobile_hoist", **fields})


@pytest.mark.parametrize(
    ("expected", "fields"),
    [
        # LOL-04
        pytest.param("applies", {"used_at_work": True}, id="paid carers"),
        pytest.param("applies", {"used_at_work": True, "privately_owned": True}, id="paid carers, the family's own"),
        pytest.param("outside", {"used_at_work": False, "privately_owned": True}, id="family alone, their own"),
        pytest.param("not_known", {"used_at_work": False, "privately_owned": False}, id="family alone, on loan"),
        pytest.param("not_known", {"used_at_work": False}, id="family alone, whose is not known"),
        pytest.param("not_known", {"privately_owned": True}, id="used by whom is not known"),
        pytest.param("not_known", {}, id="nothing known"),
        pytest.param("outside", {"kind": "slide_sheet", "used_at_work": True}, id="no lifting equipment"),
        pytest.param("not_known", {"kind": "profiling_bed", "used_at_work": True}, id="for a competent person"),
        pytest.param(
            "applies",
            {"kind": "profiling_bed", "lifting": "lifts_people", "used_at_work": True},
            id="a competent person said so",
        ),
        pytest.param(
            "outside", {"kind": "stairlift", "in_private_dwelling": True, "used_at_work": True}, id="stairlift at home"
        ),
        pytest.param(
            "applies",
            {"kind": "stairlift", "in_private_dwelling": False, "used_at_work": True},
            id="elsewhere",
        ),
        pytest.param("not_known", {"kind": "stairlift", "used_at_work": True}, id="stairlift, where is not known"),
    ],
)
def test_whether_the_regulations_apply(expected: str, fields: dict[str, Any]) -> None:
    """They apply at work; a family's own equipment and a stairlift at home fall outside; the rest is not known."""
    assert expected == piece(**fields).law


@pytest.mark.parametrize(
    ("next_by", "fields"),
    [
        pytest.param(None, {}, id="nothing on record"),
        pytest.param("2026-09-30", {"examinations": [Examination(on="2026-03-31")]}, id="one"),
        pytest.param(
            "2026-09-30",
            {"examinations": [Examination(on="2026-03-31"), Examination(on="2025-09-30")]},
            id="the last of several, in any order",
        ),
        pytest.param(
            "2026-09-30",
            {"examinations": [Examination(on="2026-03-31"), Examination(on="2026-10-02")]},
            id="later ones are not known yet",
        ),
        pytest.param(
            "2026-06-30", {"examinations": [Examination(on="2026-03-31")], "scheme_months": 3}, id="by its scheme"
        ),
        pytest.param("2026-08-01", {"declaration_on": "2025-02-01", "first_used_on": "2026-02-01"}, id="first use"),
        pytest.param(None, {"declaration_on": "2025-01-31", "first_used_on": "2026-02-01"}, id="declaration too old"),
        pytest.param(None, {"first_used_on": "2026-02-01"}, id="no declaration"),
        pytest.param(None, {"declaration_on": "2026-02-01"}, id="first use not known"),
        pytest.param(
            None, {"kind": "slide_sheet", "examinations": [Examination(on="2026-03-31")]}, id="no lifting equipment"
        ),
        pytest.param(
            None, {"kind": "profiling_bed", "examinations": [Examination(on="2026-03-31")]}, id="not said what it is"
        ),
        pytest.param(None, {"examinations": [Examination(on="1998-12-04")]}, id="before the regulations"),
    ],
)
def test_when_a_piece_is_due(next_by: str | None, fields: dict[str, Any]) -> None:
    """It counts from the last examination known on the day, or from first use where a declaration stood in."""
    due = piece(**fields).due("2026-10-01")

    assert next_by == (None if due is None else str(due.next_by))


@pytest.mark.parametrize(
    ("expected", "declared", "used"),
    [
        # LOL-02
        pytest.param(True, "2025-02-01", "2026-02-01", id="twelve months old"),
        pytest.param(False, "2025-01-31", "2026-02-01", id="a day older"),
        pytest.param(True, "2026-02-01", "2026-02-01", id="of the same day"),
        pytest.param(False, "2026-02-02", "2026-02-01", id="of the day after"),
        pytest.param(False, None, "2026-02-01", id="none"),
        pytest.param(None, "2026-02-01", None, id="first use not known"),
    ],
)
def test_a_declaration_stands_in_for_the_first_examination(
    expected: bool | None,  # noqa: FBT001 - a column
    declared: str | None,
    used: str | None,
) -> None:
    """A declaration counts at first use where it is not older than twelve months, and not younger than the use."""
    assert expected is piece(declaration_on=declared, first_used_on=used).declared_for_first_use


@pytest.mark.parametrize(
    ("expected", "on"),
    [
        pytest.param("mobile hoist E-1", None, id="name"),
        pytest.param("A hoist of some make", None, id="words"),
        pytest.param("the regulations on lifting equipment apply", None, id="law"),
        pytest.param("Safe working load: 150 kg", None, id="load"),
        pytest.param("Examined on 31 March 2026: safe to use", None, id="safe"),
        pytest.param("Examined on 30 September 2025: not safe to use", None, id="not safe"),
        pytest.param("Next thorough examination by 30 September 2026", "2026-04-01", id="next"),
    ],
)
def test_a_piece_reads(expected: str, on: str | None) -> None:
    """What it is, whether the regulations apply, its examinations, and with a day the next one."""
    hoist = piece(
        what="A hoist of some make",
        used_at_work=True,
        safe_load_kg=150,
        examinations=[Examination(on="2026-03-31", safe=True), Examination(on="2025-09-30", safe=False)],
    )

    assert expected in render(hoist.outline(on), "en_GB", format="text")


def test_without_a_day_nothing_is_due() -> None:
    """The document of a piece reads no clock: without a day it does not say when the next is due."""
    assert "Next thorough examination" not in str(piece(examinations=[Examination(on="2026-03-31")]).outline())


@pytest.mark.parametrize("key", list(HANDLING_EQUIPMENT))
def test_a_kind_of_equipment(key: str) -> None:
    """Each kind has its label and its source, and only what lifts people takes a sling."""
    kind = HANDLING_EQUIPMENT[key]

    assert str(kind.label)
    assert kind.sources
    assert not kind.takes_sling or kind.lifting is LiftingClass.LIFTS_PEOPLE
    said = str(kind.outline())
    assert kind.takes_sling is ("It lifts with a sling" in said)
    assert (kind.lifting is None) is ("for a competent person to say" in said)


def test_every_word_can_be_read() -> None:
    """Every class, answer and kind of sling has a label of its own."""
    for words in (LiftingClass, LiftingLaw, SlingKind):
        assert len({str(word.label) for word in words}) == len(words)

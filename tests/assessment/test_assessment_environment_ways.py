"""Doorways and ramps against guidance."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.assessment import check_doorway, check_ramp_flight, handrails_needed, ramp, ramp_layout
from occupational_therapy.assessment.environment import BUILDING_FIGURES, AgainstGuidance, Gradient
from occupational_therapy.kernel.errors import InvalidInputError, NotInForceError
from occupational_therapy.locales import render

MET, NOT_MET, NOT_KNOWN = AgainstGuidance


@pytest.mark.parametrize(
    ("expected", "door", "corridor", "approach"),
    [
        # PTM-06: each pair at its edges
        pytest.param(MET, 750, 900, "head_on", id="750 with 900 head-on"),
        pytest.param(NOT_MET, 749, 900, "head_on", id="a millimetre of door short"),
        pytest.param(NOT_MET, 750, 899, "head_on", id="a millimetre of corridor short"),
        pytest.param(MET, 750, 1200, "side_on", id="750 with 1200 side-on"),
        pytest.param(NOT_MET, 750, 1199, "side_on", id="1199 asks for a wider door"),
        pytest.param(MET, 775, 1050, "side_on", id="775 with 1050 side-on"),
        pytest.param(NOT_MET, 774, 1050, "side_on", id="774 is not 775"),
        pytest.param(NOT_MET, 775, 1049, "side_on", id="1049 is not 1050"),
        pytest.param(MET, 800, 900, "side_on", id="800 with 900 side-on"),
        pytest.param(NOT_MET, 799, 900, "side_on", id="799 is not 800"),
        pytest.param(NOT_MET, 800, 899, "side_on", id="899 is not 900"),
        pytest.param(MET, 900, 2000, "side_on", id="wider than any pair"),
        # what is not known
        pytest.param(NOT_KNOWN, None, 900, "head_on", id="door not measured"),
        pytest.param(NOT_KNOWN, 750, None, "head_on", id="corridor not measured"),
        pytest.param(NOT_MET, 749, None, "head_on", id="no corridor would do"),
        pytest.param(NOT_MET, None, 899, "side_on", id="no door would do"),
        pytest.param(NOT_KNOWN, None, None, None, id="nothing measured"),
        pytest.param(NOT_KNOWN, 750, 1000, None, id="the approach decides"),
        pytest.param(MET, 800, 900, None, id="met from either side"),
        pytest.param(NOT_MET, 749, 2000, None, id="met from neither side"),
    ],
)
def test_a_doorway(expected: AgainstGuidance, door: int | None, corridor: int | None, approach: str | None) -> None:
    """A doorway meets the pairs for how it is come to; what is not known is not known, unless nothing turns on it."""
    assert expected is check_doorway(door, corridor, approach).outcome


@pytest.mark.parametrize(
    ("door_lacks", "corridor_lacks", "said", "doorway"),
    [
        pytest.param(
            50, 200, "a door wider by 50 mm or a corridor wider by 200 mm", (750, 1000, "side_on"), id="either"
        ),
        pytest.param(50, 300, "a door wider by 50 mm or a corridor wider by 300 mm", (750, 900, "side_on"), id="both"),
        pytest.param(1, None, "a door wider by 1 mm would meet it", (749, 900, "head_on"), id="door alone"),
        pytest.param(None, 1, "a corridor wider by 1 mm would meet it", (750, 899, "head_on"), id="corridor alone"),
        pytest.param(None, None, "approach head-on: not met", (700, 800, "head_on"), id="neither alone"),
        pytest.param(0, 0, "approach head-on: met", (750, 900, "head_on"), id="nothing"),
        pytest.param(None, None, "approach not known: not met", (749, 2000, None), id="the approach is not known"),
        pytest.param(None, None, "corridor not known", (None, None, "head_on"), id="nothing measured"),
    ],
)
def test_what_a_doorway_lacks(
    door_lacks: int | None, corridor_lacks: int | None, said: str, doorway: tuple[int | None, int | None, str | None]
) -> None:
    """By how many millimetres the door or the corridor alone would have to be wider."""
    check = check_doorway(*doorway)

    assert (door_lacks, corridor_lacks) == (check.door_lacks_mm, check.corridor_lacks_mm)
    assert said in str(check.line())


def test_a_doorway_reads_with_its_pairs() -> None:
    """The document shows the pairs that apply, all of them where the approach is not known, and that it is no law."""
    one = render(check_doorway(750, 1000, "head_on"), "en_GB", format="text")
    every = render(check_doorway(750, 1000), "en_GB", format="text")

    assert (1, 4) == (one.count("Clear width of a corridor"), every.count("Clear width of a corridor"))
    assert "It is not law for a home that stands." in one
    assert "encyclopedia of building" in one


def test_a_doorway_before_the_document_raises() -> None:
    """The pairs are not known for a day before the document."""
    assert MET is check_doorway(750, 900, "head_on", on="2015-10-01").outcome
    with pytest.raises(NotInForceError):
        check_doorway(750, 900, "head_on", on="2015-09-30")


@pytest.mark.parametrize(
    ("expected", "given_values"),
    [
        pytest.param("door_mm: -1 is negative", (-1, 900, None), id="negative"),
        pytest.param("approach: 'backwards' is not one of head_on, side_on", (750, 900, "backwards"), id="approach"),
    ],
)
def test_a_doorway_that_cannot_be(expected: str, given_values: tuple[int, int, str | None]) -> None:
    """A negative width and an unknown approach are refused."""
    with pytest.raises(InvalidInputError, match=expected):
        check_doorway(*given_values)


@pytest.mark.parametrize(
    ("expected", "rise"),
    [
        # PTM-02: the steepest tabled gradient, its going, whether it is allowed, whether it needs landing or lift
        pytest.param(("1:12", 12, True, False), 1, id="a millimetre"),
        pytest.param(("1:12", 1992, True, False), 166, id="the most at 1:12"),
        pytest.param(("1:15", 2505, True, False), 167, id="a millimetre over"),
        pytest.param(("1:15", 2502, True, False), 166.8, id="between two tabled rises"),
        pytest.param(("1:15", 4995, True, False), 333, id="the most at 1:15"),
        pytest.param(("1:20", 6680, True, False), 334, id="a millimetre over that"),
        pytest.param(("1:20", 10_000, True, False), 500, id="the most at 1:20"),
        pytest.param((None, None, False, True), 501, id="no flight"),
    ],
)
def test_the_steepest_gradient(expected: tuple[str | None, int | None, bool, bool], rise: float) -> None:
    """Of the table the steepest gradient that allows the rise is given, and none is put between two."""
    found = ramp(rise)

    assert expected == (found.gradient, found.going_mm, found.is_allowed, found.needs_landing_or_lift)


@pytest.mark.parametrize(
    ("allowed", "rise", "gradient"),
    [
        pytest.param(True, 166, "1:12", id="1:12 at its limit"),
        pytest.param(False, 167, "1:12", id="1:12 over it"),
        pytest.param(True, 333, "1:15", id="1:15 at its limit"),
        pytest.param(False, 334, "1:15", id="1:15 over it"),
        pytest.param(True, 500, "1:20", id="1:20 at its limit"),
        pytest.param(False, 501, "1:20", id="1:20 over it"),
        pytest.param(True, 100, "1:20", id="flatter than needed"),
    ],
)
def test_a_gradient_that_is_asked_about(allowed: bool, rise: int, gradient: str) -> None:  # noqa: FBT001 - a column
    """A gradient that is named is judged, and its going is the rise times the ratio."""
    advice = ramp(rise, gradient)

    assert allowed is advice.is_allowed
    assert gradient == advice.gradient
    assert rise * int(gradient[2:]) == advice.going_mm


@pytest.mark.parametrize(
    ("steps", "lift", "rise"),
    [
        pytest.param(False, False, 300, id="300 needs no steps (PTM-04)"),
        pytest.param(True, False, 301, id="301 does"),
        pytest.param(True, False, 2000, id="2 m needs no other way up"),
        pytest.param(True, True, 2001, id="more does"),
    ],
)
def test_what_a_rise_asks_for_besides(steps: bool, lift: bool, rise: int) -> None:  # noqa: FBT001 - columns
    """Steps beside the ramp above 300 mm, another way up above two metres."""
    advice = ramp(rise)
    said = str(advice.outline())

    assert (steps, lift) == (advice.needs_steps, advice.needs_lift)
    assert steps == ("It asks for steps beside it" in said)
    assert lift == ("It asks for another way up as well" in said)


@pytest.mark.parametrize(
    ("expected", "rise", "gradient"),
    [
        pytest.param("At 1:15 it takes a going of 4,500 mm, which is allowed", 300, None, id="allowed"),
        pytest.param("which is not allowed; the steepest allowed is 1:15", 300, "1:12", id="another is"),
        pytest.param("which is not allowed in one flight at any gradient", 501, "1:20", id="none is"),
        pytest.param("One flight is too short for it", 501, None, id="none was asked"),
        pytest.param("Height of the kerb on an open side of a ramp: at least 100 mm", 300, None, id="what else"),
        pytest.param("It is not law for a home that stands.", 300, None, id="no law"),
        pytest.param("this does not", 300, None, id="no interpolation"),
    ],
)
def test_the_advice_in_words(expected: str, rise: int, gradient: str | None) -> None:
    """The answer, what else a ramp needs, what it rests on, and what it is not."""
    assert expected in render(ramp(rise, gradient), "en_GB", format="text")


@pytest.mark.parametrize(
    ("expected", "rise", "gradient"),
    [
        pytest.param("rise_mm: 0 is not above zero", 0, None, id="no rise"),
        pytest.param("rise_mm: -5 is not above zero", -5, None, id="down"),
        pytest.param("asked: '1:18' is not one of 1:20, 1:15, 1:12", 300, "1:18", id="not tabled"),
    ],
)
def test_a_ramp_that_cannot_be(expected: str, rise: int, gradient: str | None) -> None:
    """No rise is no ramp, and a gradient that is not in the table is refused rather than interpolated."""
    with pytest.raises(InvalidInputError, match=expected):
        ramp(rise, gradient)


def test_a_ramp_before_the_document_raises() -> None:
    """The table is not known for a day before the document (PTM-01)."""
    assert ramp(300, on="2015-10-01").is_allowed
    with pytest.raises(NotInForceError):
        ramp(300, on="2015-09-30")


@given(st.integers(1, 500))
def test_every_rise_up_to_the_highest_has_a_flight(rise: int) -> None:
    """Up to 500 mm there is a gradient, it is allowed, and no steeper one is."""
    advice = ramp(rise)

    assert advice.gradient is not None
    steeper = [each for each in Gradient if each.one_in < advice.gradient.one_in]
    assert advice.is_allowed
    assert not any(ramp(rise, each).is_allowed for each in steeper)


def test_the_rises_follow_from_the_lengths() -> None:
    """Each tabled rise is the length divided by the gradient, rounded down to a millimetre (PTM-02)."""
    for each in Gradient:
        assert each.highest_mm == each.longest_mm // each.one_in


@pytest.mark.parametrize(
    ("expected", "lacks", "rise", "going"),
    [
        pytest.param(MET, 0, 100, 1200, id="1:12 exactly"),
        pytest.param(NOT_MET, 1, 100, 1199, id="steeper than 1:12"),
        pytest.param(MET, 0, 166, 1992, id="1:12 at its limit"),
        pytest.param(NOT_MET, 501, 167, 2004, id="1:12 over it"),
        pytest.param(MET, 0, 160, 2000, id="flatter than 1:12, within its limits"),
        pytest.param(NOT_KNOWN, 0, 160, 2240, id="1:14, longer than 1:12 allows: only interpolating tells"),
        pytest.param(MET, 0, 333, 4995, id="1:15 at its limit"),
        pytest.param(NOT_MET, 1670, 334, 5010, id="1:15 over it"),
        pytest.param(NOT_KNOWN, 800, 400, 7200, id="1:18: only interpolating tells"),
        pytest.param(MET, 0, 500, 10_000, id="1:20 at its limit"),
        pytest.param(NOT_MET, None, 501, 10_020, id="1:20 over it"),
        pytest.param(NOT_MET, None, 510, 9_180, id="too high at 1:18"),
        pytest.param(MET, 0, 100, 2001, id="too flat for a ramp"),
        pytest.param(MET, None, 600, 12_600, id="long, and too flat for a ramp (PTM-05)"),
        pytest.param(NOT_KNOWN, None, None, 2000, id="rise not measured"),
        pytest.param(NOT_KNOWN, None, 900, None, id="going not measured"),
    ],
)
def test_a_measured_flight(expected: AgainstGuidance, lacks: int | None, rise: int | None, going: int | None) -> None:
    """A flight keeps to the next steeper tabled gradient, or not, or only interpolating could tell."""
    check = check_ramp_flight(rise, going)

    assert (expected, lacks) == (check.outcome, check.going_lacks_mm)


@pytest.mark.parametrize(
    ("expected", "is_ramp", "rise", "going"),
    [
        pytest.param("a gradient of 1:12: not met; it would have to be longer by 900 mm", True, 300, 3600, id="short"),
        pytest.param("a gradient of 1:20.1: met", False, 100, 2010, id="flat"),
        pytest.param("Rise 100 mm, going not known: not known", None, 100, None, id="not measured"),
        pytest.param("a gradient of 1:18: not known", True, 400, 7200, id="between"),
    ],
)
def test_a_measured_flight_in_words(
    expected: str,
    is_ramp: bool | None,  # noqa: FBT001 - a column
    rise: int,
    going: int | None,
) -> None:
    """The flight in one line says its gradient and how much longer it would have to be."""
    check = check_ramp_flight(rise, going, on="2026-03-16")
    said = render(check, "en_GB", format="text")

    assert is_ramp is check.is_ramp
    assert expected in said
    assert (is_ramp is False) == ("It is too flat to count as a ramp" in said)
    assert "It is not law for a home that stands." in said


def test_a_gradient_is_exact() -> None:
    """The gradient is the quotient itself."""
    assert Fraction(37, 3) == check_ramp_flight(300, 3700).one_in


@pytest.mark.parametrize(
    ("flights", "length", "rise", "gradient"),
    [
        pytest.param(1, 10_000 + 2_400, 500, "1:20", id="one flight with its landings"),
        pytest.param(2, 10_020 + 3_900, 501, "1:20", id="a millimetre more, and a landing between"),
        pytest.param(2, 20_000 + 3_900, 1000, "1:20", id="two at their limit"),
        pytest.param(3, 20_020 + 5_400, 1001, "1:20", id="three"),
        pytest.param(1, 4_995 + 2_400, 333, "1:15", id="one at 1:15"),
        pytest.param(2, 5_010 + 3_900, 334, "1:15", id="two at 1:15"),
        pytest.param(1, 1_992 + 2_400, 166, "1:12", id="one at 1:12"),
        pytest.param(2, 1_998 + 3_900, 166.5, "1:12", id="half a millimetre more"),
    ],
)
def test_a_ramp_of_several_flights(flights: int, length: int, rise: float, gradient: str) -> None:
    """The fewest flights that the table allows, with landings of 1200 mm at the ends and 1500 mm between (PTM-03)."""
    layout = ramp_layout(rise, gradient)

    assert (flights, length) == (layout.flights, int(layout.length_mm))
    assert (flights >= 3) is layout.needs_passing_place
    assert layout.gradient.allows(layout.rise_mm / flights, layout.going_mm / flights)


@pytest.mark.parametrize(
    ("steps", "lift", "passing", "rise"),
    [(False, False, False, 300), (True, False, False, 301), (True, False, True, 2000), (True, True, True, 2001)],
)
def test_a_ramp_of_several_flights_reads(steps: bool, lift: bool, passing: bool, rise: int) -> None:  # noqa: FBT001 - columns
    """Flights, landings and length are shown, and what the rise asks for besides."""
    said = render(ramp_layout(rise, "1:20", on="2026-03-16"), "en_GB", format="text")

    assert steps == ("It asks for steps beside it" in said)
    assert lift == ("It asks for another way up as well" in said)
    assert passing == ("A passing place of 1,800 mm each way" in said)
    assert passing != ("where one end cannot be seen from the other" in said)
    assert "Length in all" in said
    assert "It is not law for a home that stands." in said


@pytest.mark.parametrize(("path", "rise", "gradient"), [("rise_mm", 0, "1:20"), ("gradient", 300, "1:18")])
def test_a_layout_that_cannot_be(path: str, rise: int, gradient: str) -> None:
    """A layout has a rise and a tabled gradient, and a day on which the table is known."""
    with pytest.raises(InvalidInputError, match=path):
        ramp_layout(rise, gradient)
    with pytest.raises(NotInForceError):
        ramp_layout(300, "1:20", on="2015-09-30")


@pytest.mark.parametrize(
    ("sides", "rise", "width"),
    [
        # PTM-10
        pytest.param(0, 600, 1500, id="600 needs none"),
        pytest.param(1, 600.5, 999, id="more, narrow"),
        pytest.param(1, 601, 999.9, id="just narrow"),
        pytest.param(2, 601, 1000, id="1000 is wide"),
    ],
)
def test_handrails_of_a_dwelling(sides: int, rise: float, width: float) -> None:
    """None up to 600 mm of rise, then one side of a narrow ramp and both of one from 1000 mm."""
    assert sides == handrails_needed(rise, width)


@pytest.mark.parametrize(("path", "rise", "width"), [("rise_mm", 0, 1000), ("width_mm", 700, -1)])
def test_handrails_of_nothing(path: str, rise: int, width: int) -> None:
    """A rise and a width are above zero."""
    with pytest.raises(InvalidInputError, match=path):
        handrails_needed(rise, width)


def test_the_table_is_in_the_figures() -> None:
    """The gradients read their limits from the figures, where each is declared once."""
    assert [Decimal(10_000), Decimal(5_000), Decimal(2_000)] == [each.longest_mm for each in Gradient]
    assert all(f"ad_m_2_ramp_flight_rise_1_{each.one_in}" in BUILDING_FIGURES for each in Gradient)

"""Building figures: the table as the fact sheet has it, and each bound tried one step either side."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.assessment import (
    BUILDING_FIGURES,
    BUILDING_GUIDANCE,
    AgainstGuidance,
    BuildingFigure,
    check_dimension,
)
from occupational_therapy.assessment.environment import Bound, Circumstance, Feature, Setting, Unit
from occupational_therapy.kernel.errors import InvalidInputError, NotInForceError, UnknownKeyError
from occupational_therapy.kernel.provenance import Source
from occupational_therapy.locales import render
from tests.strategies import numbers

TABLE = [
    # PTM-02, PTM-05: volume 2, ramp flights
    ("ad_m_2_slope", None, 20, "non_dwelling", "confirmed"),
    ("ad_m_2_ramp_flight_going", None, 10_000, "non_dwelling", "confirmed"),
    ("ad_m_2_ramp_flight_rise", None, 500, "non_dwelling", "confirmed"),
    ("ad_m_2_ramp_flight_going_1_20", None, 10_000, "non_dwelling", "confirmed"),
    ("ad_m_2_ramp_flight_rise_1_20", None, 500, "non_dwelling", "derived"),
    ("ad_m_2_ramp_flight_going_1_15", None, 5_000, "non_dwelling", "confirmed"),
    ("ad_m_2_ramp_flight_rise_1_15", None, 333, "non_dwelling", "derived"),
    ("ad_m_2_ramp_flight_going_1_12", None, 2_000, "non_dwelling", "confirmed"),
    ("ad_m_2_ramp_flight_rise_1_12", None, 166, "non_dwelling", "derived"),
    # PTM-03: width and landings
    ("ad_m_2_ramp_width", 1500, None, "non_dwelling", "confirmed"),
    ("ad_m_2_ramp_end_landing", 1200, None, "non_dwelling", "confirmed"),
    ("ad_m_2_ramp_intermediate_landing", 1500, None, "non_dwelling", "confirmed"),
    ("ad_m_2_ramp_passing_place_side", 1800, None, "non_dwelling", "confirmed"),
    ("ad_m_2_landing_gradient", 60, None, "non_dwelling", "confirmed"),
    ("ad_m_2_landing_crossfall", 40, None, "non_dwelling", "confirmed"),
    # PTM-04: extras
    ("ad_m_2_rise_without_lift", None, 2000, "non_dwelling", "confirmed"),
    ("ad_m_2_rise_without_steps", None, 300, "non_dwelling", "confirmed"),
    ("ad_m_2_ramp_kerb_height", 100, None, "non_dwelling", "confirmed"),
    ("ad_m_2_ramp_handrail_sides", 2, None, "non_dwelling", "confirmed"),
    # PTM-06: M4(1)
    ("m4_1_approach_width", 900, None, "m4_1", "confirmed"),
    ("m4_1_approach_crossfall", 40, None, "m4_1", "confirmed"),
    ("m4_1_car_side_space", 900, None, "m4_1", "confirmed"),
    ("m4_1_entrance_door_width", 775, None, "m4_1", "confirmed"),
    ("m4_1_corridor_width_door_750_head_on", 900, None, "m4_1", "confirmed"),
    ("m4_1_corridor_width_door_750_side_on", 1200, None, "m4_1", "confirmed"),
    ("m4_1_corridor_width_door_775_side_on", 1050, None, "m4_1", "confirmed"),
    ("m4_1_corridor_width_door_800_side_on", 900, None, "m4_1", "confirmed"),
    ("m4_1_obstructed_width", 750, None, "m4_1", "confirmed"),
    ("m4_1_obstruction_length", None, 2000, "m4_1", "confirmed"),
    # PTM-08: M4(2)
    ("m4_2_entrance_door_width", 850, None, "m4_2", "confirmed"),
    ("m4_2_entrance_landing_side", 1200, None, "m4_2", "from_memory"),
    ("m4_2_ramp_flight_going_1_20", None, 10_000, "m4_2", "from_memory"),
    ("m4_2_ramp_flight_going_1_15", None, 5_000, "m4_2", "from_memory"),
    ("m4_2_ramp_flight_going_1_12", None, 2_000, "m4_2", "from_memory"),
    ("m4_2_stair_width", 850, None, "m4_2", "from_memory"),
    # PTM-09: M4(3); ellipse and bedroom square read in a building-control page
    ("m4_3_internal_door_width", 850, None, "m4_3", "from_memory"),
    ("m4_3_corridor_width", 1050, None, "m4_3", "from_memory"),
    ("m4_3_corridor_turn_width", 1200, None, "m4_3", "from_memory"),
    ("m4_3_turning_circle", 1500, None, "m4_3", "confirmed"),
    ("m4_3_turning_ellipse_width", 1400, None, "m4_3", "confirmed"),
    ("m4_3_turning_ellipse_length", 1700, None, "m4_3", "confirmed"),
    ("m4_3_bedroom_square_side", 1200, None, "m4_3", "confirmed"),
    ("m4_3_wheelchair_store_depth", 1100, None, "m4_3", "from_memory"),
    ("m4_3_wheelchair_store_width", 1700, None, "m4_3", "from_memory"),
    ("m4_3_door_following_edge", 200, None, "m4_3", "confirmed"),
    ("m4_3_door_leading_edge", 300, None, "m4_3", "from_memory"),
    # PTM-07, PTM-13: older text
    ("ad_m_older_control_height", 450, 1200, "dwelling", "confirmed"),
    ("ad_m_older_wc_front_space", 750, None, "dwelling", "confirmed"),
    ("ad_m_older_wc_side_space", 500, None, "dwelling", "confirmed"),
    # PTM-10: Approved Document K
    ("ad_k_rise_without_handrail", None, 600, "dwelling", "confirmed"),
    ("ad_k_ramp_handrail_sides_narrow", 1, None, "dwelling", "confirmed"),
    ("ad_k_ramp_handrail_sides_wide", 2, None, "dwelling", "confirmed"),
    ("ad_k_handrail_height", 900, 1000, "dwelling", "confirmed"),
    # PTM-11: Ireland
    ("tgd_m_ramp_gradient", 12, None, "dwelling", "confirmed"),
    ("tgd_m_ramp_flight_going_1_20_to_1_15", None, 10_000, "dwelling", "confirmed"),
    ("tgd_m_ramp_flight_going_1_15_to_1_12", None, 5_000, "dwelling", "confirmed"),
    ("tgd_m_ramp_landing", 1200, None, "dwelling", "confirmed"),
    ("tgd_m_landing_gradient", 50, None, "dwelling", "confirmed"),
]

BOUNDS = [
    pytest.param(key, bound, step, id=f"{key}-{'least' if step < 0 else 'most'}")
    for key, least, most, _, _ in TABLE
    for bound, step in ((least, -1), (most, 1))
    if bound is not None
]


def test_the_table_is_whole() -> None:
    """No figure is in the catalogue that is not in the table, and none in the table that is not in the catalogue."""
    assert [key for key, *_ in TABLE] == list(BUILDING_FIGURES)


@pytest.mark.parametrize(("key", "least", "most", "setting", "confidence"), TABLE)
def test_a_figure_is_as_the_sheet_has_it(
    key: str, least: int | None, most: int | None, setting: str, confidence: str
) -> None:
    """Each figure has its bounds, its setting and how far it was read."""
    figure = BUILDING_FIGURES[key]

    assert (least, most, setting, confidence) == (figure.least, figure.most, figure.setting, figure.confidence)


@pytest.mark.parametrize(("key", "bound", "step"), BOUNDS)
def test_a_bound_meets_itself_and_one_step_beyond_does_not(key: str, bound: int, step: int) -> None:
    """The bound itself is met with nothing to spare; one step beyond falls short by one, one step within has one."""
    found = {moved: check_dimension(key, bound + moved * step) for moved in (-1, 0, 1)}

    assert {-1: 1, 0: 0, 1: -1} == {moved: check.to_spare for moved, check in found.items()}
    assert ["met", "met", "not_met"] == [check.outcome for check in found.values()]


@pytest.mark.parametrize(
    ("expected", "key", "measured"),
    [
        pytest.param("guidance is at least 1500 mm: not met, by 0.5 mm", "m4_3_turning_circle", 1499.5, id="short"),
        pytest.param("guidance is at least 1500 mm: met, with 0 mm to spare", "m4_3_turning_circle", 1500, id="just"),
        pytest.param("guidance is at most 10000 mm: not met, by 1 mm", "ad_m_2_ramp_flight_going", 10_001, id="long"),
        pytest.param("450 mm; guidance is 450 mm to 1200 mm: met", "ad_m_older_control_height", 450, id="low end"),
        pytest.param("guidance is 450 mm to 1200 mm: not met, by 1", "ad_m_older_control_height", 1201, id="high"),
        pytest.param("1:39; guidance is 1:40 or flatter: not met", "m4_1_approach_crossfall", 39, id="gradient"),
        pytest.param("1:20; guidance is 1:20 or steeper: met", "ad_m_2_slope", 20, id="slope"),
        pytest.param("at least 2 sides: not met, by 1 side", "ad_k_ramp_handrail_sides_wide", 1, id="sides"),
        pytest.param("turning circle: not measured; guidance is", "m4_3_turning_circle", None, id="unknown"),
    ],
)
def test_the_line_says_by_how_much(expected: str, key: str, measured: float | None) -> None:
    """The comparison in one line names what was measured, what is asked, and the difference in millimetres."""
    assert expected in str(check_dimension(key, measured).line())


def test_what_was_not_measured_is_not_known() -> None:
    """A blank is no pass, and has no margin."""
    check = check_dimension("m4_3_turning_circle", None)

    assert (AgainstGuidance.NOT_KNOWN, None) == (check.outcome, check.to_spare)
    assert "confirmed" == check.confidence


@given(st.sampled_from(sorted(BUILDING_FIGURES)), numbers(40, 20).map(abs))
def test_the_margin_is_exact(key: str, measured: Decimal) -> None:
    """Whatever was measured, the outcome follows from an exact margin, and the nearer bound decides."""
    check = check_dimension(key, measured)
    least, most = check.standard.least, check.standard.most

    assert check.to_spare is not None
    assert (check.outcome is AgainstGuidance.MET) == (
        (least is None or measured >= least) and (most is None or measured <= most)
    )
    assert (check.outcome is AgainstGuidance.MET) == (check.to_spare >= 0)


@pytest.mark.parametrize("measured", [-1, True, "1500", float("nan")])
def test_a_measurement_that_cannot_be_is_refused(measured: object) -> None:
    """A negative number, a truth value, text and what is no number are refused, by the name of the argument."""
    with pytest.raises(InvalidInputError, match="measured"):
        check_dimension("m4_3_turning_circle", measured)  # type: ignore[arg-type] # on purpose


def test_an_unknown_figure_is_told_its_neighbour() -> None:
    """A slip in a key raises, and names the nearest."""
    with pytest.raises(UnknownKeyError, match="did you mean 'm4_3_turning_circle'"):
        check_dimension("m4_3_turning_circel", 1500)


@pytest.mark.parametrize(
    ("key", "on", "known"),
    [
        pytest.param("ad_m_2_ramp_width", "2015-09-30", False, id="the day before volume 2 (PTM-01)"),
        pytest.param("ad_m_2_ramp_width", "2015-10-01", True, id="its first day"),
        pytest.param("m4_1_approach_width", "2015-09-30", False, id="the day before volume 1"),
        pytest.param("m4_1_approach_width", "2015-10-01", True, id="its first day too"),
        pytest.param("ad_k_handrail_height", "1990-01-01", True, id="days not known"),
    ],
)
def test_a_day_before_the_document_raises(key: str, on: str, known: bool) -> None:  # noqa: FBT001 - a column
    """Asked about a day before the document began, nothing is answered; where its first day is not known, it is."""
    if known:
        assert "met" == check_dimension(key, BUILDING_FIGURES[key].limit, on=on).outcome
        return
    with pytest.raises(NotInForceError, match="2015-10-01"):
        check_dimension(key, 900, on=on)


@pytest.mark.parametrize("figure", BUILDING_FIGURES.values(), ids=list(BUILDING_FIGURES))
def test_a_figure_reads_with_its_document_and_what_it_is_not(figure: BuildingFigure) -> None:
    """Whoever reads a figure or a comparison sees the document, the edition, and that it is no law for a home."""
    document = BUILDING_GUIDANCE[figure.guidance]
    for readable in (figure, check_dimension(figure.key, figure.limit)):
        said = render(readable, "en_GB", format="text")

        assert document.title in said
        assert document.edition in said
        assert "It is not law for a home that stands." in said
        assert str(figure.sources[0]) in said


@pytest.mark.parametrize(
    ("expected", "key"),
    [
        pytest.param("Edition: 2015 with 2016 amendments", "ad_m_1", id="edition"),
        pytest.param("Where: England", "ad_m_1", id="where"),
        pytest.param("For new work from 1 October 2015", "ad_m_2", id="first day (PTM-01)"),
        pytest.param("The first day for new work is not known here", "ad_k", id="first day not known"),
        pytest.param("from memory; advisory", "bs_8300", id="how well it is known"),
    ],
)
def test_a_document_reads(expected: str, key: str) -> None:
    """A document says its edition, where and since when it holds, how well it is known, and that it is no law."""
    said = render(BUILDING_GUIDANCE[key], "en_GB", format="text")

    assert expected in said
    assert "It is not law for a home that stands." in said


def test_every_document_but_one_has_figures() -> None:
    """BS 8300 is named, advisory and from memory, and none of its figures is here (PTM-12)."""
    assert {"bs_8300"} == set(BUILDING_GUIDANCE) - {figure.guidance for figure in BUILDING_FIGURES.values()}


@pytest.mark.parametrize(
    ("bound", "least", "most", "limit"),
    [
        pytest.param(Bound.MINIMUM, 5, None, 5, id="minimum"),
        pytest.param(Bound.MAXIMUM, None, 7, 7, id="maximum"),
        pytest.param(Bound.RANGE, 5, 7, 7, id="range"),
        pytest.param(Bound.RANGE, 5, 5, 5, id="a single value"),
    ],
)
def test_which_way_a_figure_binds(bound: Bound, least: int | None, most: int | None, limit: int) -> None:
    """A figure with one bound is a minimum or a maximum, with two a range."""
    figure = made(least=least, most=most)

    assert bound is figure.bound
    assert limit == figure.limit
    assert str(figure.bound.label)


def made(least: float | None, most: float | None) -> BuildingFigure:
    """A figure of these bounds."""
    return BuildingFigure(
        key="own",
        feature="other",
        guidance="bs_8300",
        setting="dwelling",
        least=least,
        most=most,
        sources=[Source("Own")],
    )


@pytest.mark.parametrize(
    ("expected", "least", "most"),
    [
        pytest.param("least: and most are both missing", None, None, id="no bound"),
        pytest.param("most: 4 is below the least, 5", 5, 4, id="reversed"),
    ],
)
def test_a_figure_that_binds_nothing_is_refused(expected: str, least: int | None, most: int | None) -> None:
    """A figure has a bound, and its bounds are in order."""
    with pytest.raises(InvalidInputError, match=expected):
        made(least=least, most=most)


@pytest.mark.parametrize(
    ("expected", "given_when"),
    [
        pytest.param(
            "a door of 750 mm clear and approached head-on", {"door_mm": 750, "approach": "head_on"}, id="door"
        ),
        pytest.param("a gradient of 1:12", {"one_in": 12}, id="gradient"),
        pytest.param("a gradient between 1:20 and 1:15", {"one_in": 20, "steepest_one_in": 15}, id="span"),
        pytest.param("a ramp narrower than 1000 mm", {"narrower_than_mm": 1000}, id="narrow"),
        pytest.param("a ramp of 1000 mm or wider", {"at_least_wide_mm": 1000}, id="wide"),
    ],
)
def test_a_circumstance_in_words(expected: str, given_when: dict[str, object]) -> None:
    """When a figure applies is said in words."""
    assert expected == str(Circumstance(**given_when).label)  # type: ignore[arg-type] # columns of a table


def test_every_word_has_its_label() -> None:
    """Every unit, feature and setting can be read."""
    for words in (Unit, Feature, Setting, AgainstGuidance):
        assert all(str(word.label) for word in words)
    assert "not known" == str(Unit.MM.shown(None))

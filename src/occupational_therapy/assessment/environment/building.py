"""The figures of building guidance, each declared once, with its place in the document and how far it was read.

They are for new building work in the country named. For a home that stands they are a yardstick, never law.
"""

from collections.abc import Iterable

from occupational_therapy.assessment.environment.features import Feature
from occupational_therapy.assessment.environment.figures import Approach, BuildingFigure, Circumstance
from occupational_therapy.assessment.environment.guidance import Setting
from occupational_therapy.assessment.environment.sources import (
    AD_K_HANDRAILS,
    AD_M_1_CATEGORY_1,
    AD_M_1_CATEGORY_2_DOOR,
    AD_M_1_CATEGORY_2_MEMORY,
    AD_M_1_CATEGORY_2_RAMP,
    AD_M_1_CATEGORY_3_ELLIPSE,
    AD_M_1_CATEGORY_3_MEMORY,
    AD_M_1_CATEGORY_3_NIB,
    AD_M_1_CATEGORY_3_SQUARE,
    AD_M_1_CATEGORY_3_TURNING,
    AD_M_1_DOORS,
    AD_M_1_ENTRANCE,
    AD_M_1_OBSTRUCTION,
    AD_M_2_RAMP,
    AD_M_2_RAMP_PAIRS,
    AD_M_2_RAMP_RISES,
    AD_M_2_SLOPE,
    AD_M_OLDER_CONTROLS,
    AD_M_OLDER_WC,
    AD_M_OLDER_WC_SIDE,
    TGD_M_RAMP,
)
from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.provenance import Source

__all__ = ["BUILDING_FIGURES", "WIDE_RAMP_MM"]

WIDE_RAMP_MM = 1000
"""From this width a ramp has a handrail on both sides."""

_FROM = {
    "ad_m_2": ("ad_m_2", Setting.NON_DWELLING),
    "m4_1": ("ad_m_1", Setting.M4_1),
    "m4_2": ("ad_m_1", Setting.M4_2),
    "m4_3": ("ad_m_1", Setting.M4_3),
    "ad_m_older": ("ad_m_older", Setting.DWELLING),
    "ad_k": ("ad_k", Setting.DWELLING),
    "tgd_m": ("tgd_m", Setting.DWELLING),
}
"""What the first part of a figure's key says: its document and its setting."""


def _figure(  # noqa: PLR0913 - one line of a table
    prefix: str,
    feature: Feature,
    source: Source,
    *,
    least: int | None = None,
    most: int | None = None,
    given: Circumstance | None = None,
    called: str = "",
) -> BuildingFigure:
    guidance, setting = _FROM[prefix]
    return BuildingFigure(
        key=f"{prefix}_{feature.value}{called}",
        feature=feature,
        guidance=guidance,
        setting=setting,
        least=least,
        most=most,
        given=given,
        sources=(source,),
    )


def _gradients(
    prefix: str, going: Source, rise: Source | None, rows: Iterable[tuple[int, int, int]]
) -> list[BuildingFigure]:
    """The longest flight, and where known the highest, at each gradient: rows of n, going and rise."""
    figures: list[BuildingFigure] = []
    for one_in, going_mm, rise_mm in rows:
        at, called = Circumstance(one_in=one_in), f"_1_{one_in}"
        figures.append(_figure(prefix, Feature.RAMP_FLIGHT_GOING, going, most=going_mm, given=at, called=called))
        if rise is not None:
            figures.append(_figure(prefix, Feature.RAMP_FLIGHT_RISE, rise, most=rise_mm, given=at, called=called))
    return figures


def _doors(rows: Iterable[tuple[int, int, Approach]]) -> list[BuildingFigure]:
    """How wide a corridor must be for a door of some width: rows of door, corridor and approach."""
    return [
        _figure(
            "m4_1",
            Feature.CORRIDOR_WIDTH,
            AD_M_1_DOORS,
            least=corridor_mm,
            given=Circumstance(door_mm=door_mm, approach=approach),
            called=f"_door_{door_mm}_{approach.value}",
        )
        for door_mm, corridor_mm, approach in rows
    ]


_RAMP_ROWS = ((20, 10_000, 500), (15, 5_000, 333), (12, 2_000, 166))

_VOLUME_2 = (
    _figure("ad_m_2", Feature.SLOPE, AD_M_2_SLOPE, most=20),
    _figure("ad_m_2", Feature.RAMP_FLIGHT_GOING, AD_M_2_RAMP, most=10_000),
    _figure("ad_m_2", Feature.RAMP_FLIGHT_RISE, AD_M_2_RAMP, most=500),
    *_gradients("ad_m_2", AD_M_2_RAMP_PAIRS, AD_M_2_RAMP_RISES, _RAMP_ROWS),
    _figure("ad_m_2", Feature.RAMP_WIDTH, AD_M_2_RAMP, least=1500),
    _figure("ad_m_2", Feature.RAMP_END_LANDING, AD_M_2_RAMP, least=1200),
    _figure("ad_m_2", Feature.RAMP_INTERMEDIATE_LANDING, AD_M_2_RAMP, least=1500),
    _figure("ad_m_2", Feature.RAMP_PASSING_PLACE_SIDE, AD_M_2_RAMP, least=1800),
    _figure("ad_m_2", Feature.LANDING_GRADIENT, AD_M_2_RAMP, least=60),
    _figure("ad_m_2", Feature.LANDING_CROSSFALL, AD_M_2_RAMP, least=40),
    _figure("ad_m_2", Feature.RISE_WITHOUT_LIFT, AD_M_2_RAMP, most=2000),
    _figure("ad_m_2", Feature.RISE_WITHOUT_STEPS, AD_M_2_RAMP, most=300),
    _figure("ad_m_2", Feature.RAMP_KERB_HEIGHT, AD_M_2_RAMP, least=100),
    _figure("ad_m_2", Feature.RAMP_HANDRAIL_SIDES, AD_M_2_RAMP, least=2),
)

_CATEGORY_1 = (
    _figure("m4_1", Feature.APPROACH_WIDTH, AD_M_1_CATEGORY_1, least=900),
    _figure("m4_1", Feature.APPROACH_CROSSFALL, AD_M_1_CATEGORY_1, least=40),
    _figure("m4_1", Feature.CAR_SIDE_SPACE, AD_M_1_CATEGORY_1, least=900),
    _figure("m4_1", Feature.ENTRANCE_DOOR_WIDTH, AD_M_1_ENTRANCE, least=775),
    *_doors(
        (
            (750, 900, Approach.HEAD_ON),
            (750, 1200, Approach.SIDE_ON),
            (775, 1050, Approach.SIDE_ON),
            (800, 900, Approach.SIDE_ON),
        )
    ),
    _figure("m4_1", Feature.OBSTRUCTED_WIDTH, AD_M_1_OBSTRUCTION, least=750),
    _figure("m4_1", Feature.OBSTRUCTION_LENGTH, AD_M_1_OBSTRUCTION, most=2000),
)

_CATEGORY_2 = (
    _figure("m4_2", Feature.ENTRANCE_DOOR_WIDTH, AD_M_1_CATEGORY_2_DOOR, least=850),
    _figure("m4_2", Feature.ENTRANCE_LANDING_SIDE, AD_M_1_CATEGORY_2_MEMORY, least=1200),
    *_gradients("m4_2", AD_M_1_CATEGORY_2_RAMP, None, _RAMP_ROWS),
    _figure("m4_2", Feature.STAIR_WIDTH, AD_M_1_CATEGORY_2_MEMORY, least=850),
)

_CATEGORY_3 = (
    _figure("m4_3", Feature.INTERNAL_DOOR_WIDTH, AD_M_1_CATEGORY_3_MEMORY, least=850),
    _figure("m4_3", Feature.CORRIDOR_WIDTH, AD_M_1_CATEGORY_3_MEMORY, least=1050),
    _figure("m4_3", Feature.CORRIDOR_TURN_WIDTH, AD_M_1_CATEGORY_3_MEMORY, least=1200),
    _figure("m4_3", Feature.TURNING_CIRCLE, AD_M_1_CATEGORY_3_TURNING, least=1500),
    _figure("m4_3", Feature.TURNING_ELLIPSE_WIDTH, AD_M_1_CATEGORY_3_ELLIPSE, least=1400),
    _figure("m4_3", Feature.TURNING_ELLIPSE_LENGTH, AD_M_1_CATEGORY_3_ELLIPSE, least=1700),
    _figure("m4_3", Feature.BEDROOM_SQUARE_SIDE, AD_M_1_CATEGORY_3_SQUARE, least=1200),
    _figure("m4_3", Feature.WHEELCHAIR_STORE_DEPTH, AD_M_1_CATEGORY_3_MEMORY, least=1100),
    _figure("m4_3", Feature.WHEELCHAIR_STORE_WIDTH, AD_M_1_CATEGORY_3_MEMORY, least=1700),
    _figure("m4_3", Feature.DOOR_FOLLOWING_EDGE, AD_M_1_CATEGORY_3_NIB, least=200),
    _figure("m4_3", Feature.DOOR_LEADING_EDGE, AD_M_1_CATEGORY_3_MEMORY, least=300),
)

_OTHER = (
    _figure("ad_m_older", Feature.CONTROL_HEIGHT, AD_M_OLDER_CONTROLS, least=450, most=1200),
    _figure("ad_m_older", Feature.WC_FRONT_SPACE, AD_M_OLDER_WC, least=750),
    _figure("ad_m_older", Feature.WC_SIDE_SPACE, AD_M_OLDER_WC_SIDE, least=500),
    _figure("ad_k", Feature.RISE_WITHOUT_HANDRAIL, AD_K_HANDRAILS, most=600),
    _figure(
        "ad_k",
        Feature.RAMP_HANDRAIL_SIDES,
        AD_K_HANDRAILS,
        least=1,
        given=Circumstance(narrower_than_mm=WIDE_RAMP_MM),
        called="_narrow",
    ),
    _figure(
        "ad_k",
        Feature.RAMP_HANDRAIL_SIDES,
        AD_K_HANDRAILS,
        least=2,
        given=Circumstance(at_least_wide_mm=WIDE_RAMP_MM),
        called="_wide",
    ),
    _figure("ad_k", Feature.HANDRAIL_HEIGHT, AD_K_HANDRAILS, least=900, most=1000),
    _figure("tgd_m", Feature.RAMP_GRADIENT, TGD_M_RAMP, least=12),
    _figure(
        "tgd_m",
        Feature.RAMP_FLIGHT_GOING,
        TGD_M_RAMP,
        most=10_000,
        given=Circumstance(one_in=20, steepest_one_in=15),
        called="_1_20_to_1_15",
    ),
    _figure(
        "tgd_m",
        Feature.RAMP_FLIGHT_GOING,
        TGD_M_RAMP,
        most=5_000,
        given=Circumstance(one_in=15, steepest_one_in=12),
        called="_1_15_to_1_12",
    ),
    _figure("tgd_m", Feature.RAMP_LANDING, TGD_M_RAMP, least=1200),
    _figure("tgd_m", Feature.LANDING_GRADIENT, TGD_M_RAMP, least=50),
)

BUILDING_FIGURES: Catalogue[BuildingFigure] = Catalogue(
    "building figure", (*_VOLUME_2, *_CATEGORY_1, *_CATEGORY_2, *_CATEGORY_3, *_OTHER)
)
"""Every figure, by key: the document or category, then what is measured."""

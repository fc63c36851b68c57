"""Equipment and settings: units, tolerance, and what cannot be."""

from decimal import Decimal
from typing import Any

import attrs
import pytest

from occupational_therapy.casework.plans import (
    EquipmentKind,
    PostureEquipment,
    PostureSetting,
    SettingKind,
    SettingUnit,
)
from tests.casework.caseload import problems
from tests.casework.plans.posture_plans import TILT, WHEELCHAIR

WIDTH = PostureSetting(kind="seat_width", value=320, unit="mm", tolerance=Decimal("2.5"))


@pytest.mark.parametrize(
    ("expected", "setting", "measured"),
    [
        pytest.param(True, WIDTH, Decimal("317.5"), id="the lowest"),
        pytest.param(True, WIDTH, 322.5, id="the highest"),
        pytest.param(False, WIDTH, Decimal("317.4"), id="a step below"),
        pytest.param(False, WIDTH, Decimal("322.6"), id="a step above"),
        pytest.param(True, attrs.evolve(WIDTH, tolerance=0), 320, id="no latitude, kept"),
        pytest.param(False, attrs.evolve(WIDTH, tolerance=0), 321, id="no latitude, not kept"),
        pytest.param(True, attrs.evolve(WIDTH, tolerance=None), 320, id="no tolerance said, the same"),
        pytest.param(None, attrs.evolve(WIDTH, tolerance=None), 321, id="no tolerance said, another"),
        pytest.param(True, PostureSetting(kind="tilt", value=-5, unit="degrees", tolerance=5), -10, id="forwards"),
    ],
)
def test_a_setting_is_kept_within_its_tolerance(
    expected: bool | None,  # noqa: FBT001 - expected
    setting: PostureSetting,
    measured: float,
) -> None:
    """Both ends of the tolerance are kept; without one, another number is neither kept nor not."""
    assert expected is setting.is_kept_at(measured)


@pytest.mark.parametrize(
    ("path", "setting", "changed"),
    [
        pytest.param("unit", WIDTH, {"unit": "degrees"}, id="a width in degrees"),
        pytest.param("unit", TILT, {"unit": "mm"}, id="a tilt in mm"),
        pytest.param("unit", WIDTH, {"unit": "cm"}, id="another unit"),
        pytest.param("value", WIDTH, {"value": 0}, id="no width"),
        pytest.param("value", WIDTH, {"value": -1}, id="less than no width"),
        pytest.param("value", TILT, {"value": 181}, id="more than half a turn"),
        pytest.param("value", TILT, {"value": -181}, id="more than half a turn back"),
        pytest.param("value", TILT, {"value": "25"}, id="text"),
        pytest.param("tolerance", TILT, {"tolerance": -1}, id="a negative tolerance"),
        pytest.param("kind", TILT, {"kind": "colour"}, id="no setting"),
        pytest.param("side", TILT, {"side": "middle"}, id="no side"),
        pytest.param("what", TILT, {"kind": "other"}, id="another setting without a name"),
    ],
)
def test_a_setting_that_cannot_be_is_refused(path: str, setting: PostureSetting, changed: dict[str, Any]) -> None:
    """Lengths are above zero in millimetres, angles within half a turn in degrees."""
    assert {path} == set(problems(lambda: attrs.evolve(setting, **changed)))


@pytest.mark.parametrize("value", [-180, 180])
def test_half_a_turn_is_an_angle(value: int) -> None:
    """The largest angles either way are taken."""
    assert attrs.evolve(TILT, value=value).value == value


def test_each_setting_has_its_unit() -> None:
    """Angles are in degrees, lengths in millimetres; another setting may be in either."""
    angles = {kind for kind in SettingKind if kind.unit is SettingUnit.DEGREES}

    assert {SettingKind.BACK_ANGLE, SettingKind.TILT, SettingKind.RECLINE} == angles
    assert [SettingKind.OTHER] == [kind for kind in SettingKind if kind.unit is None]


def test_a_part_is_set_once_on_each_side() -> None:
    """A second number for the same part and side is refused; other settings may be several."""
    other = PostureSetting(kind="other", value=1, unit="mm", what="A pad")
    twice = problems(lambda: attrs.evolve(WHEELCHAIR, settings=[WIDTH, WIDTH, attrs.evolve(WIDTH, side="left")]))

    assert {"settings[1]": "sets seat_width again"} == twice
    assert 2 == len(PostureEquipment(id="E1", kind=EquipmentKind.CHAIR, settings=[other, other]).settings)


def test_a_measured_number_is_a_number() -> None:
    """Something else than a number is refused by the name of the argument."""
    assert {"measured"} == set(problems(lambda: TILT.is_kept_at("25")))  # type: ignore[arg-type] # what untyped callers give

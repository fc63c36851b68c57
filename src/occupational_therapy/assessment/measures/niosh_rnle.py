"""Revised NIOSH Lifting Equation: the recommended weight of one lifting task, and how far its load goes beyond it.

Never for handling people. Population: healthy adults at work who lift or lower objects with two hands; an observer
measures one end of the lift. Edition: NIOSH 94-110, revised 2021, in centimetres and kilograms or in inches and pounds:
the constants of the two systems are no exact conversions of each other.
Scoring: the recommended weight limit (RWL) is a load constant times six multipliers for the horizontal distance of the
hands (``h``), their height (``v``), the vertical travel (``d``), asymmetry (``a_degrees``), frequency and coupling. The
lifting index (LI) is the load divided by it; lower is better. Beyond a limit a multiplier is 0, the RWL is nothing and
there is no LI. Nothing is rounded; the manual's examples round the multipliers to two places and so differ slightly.
Between two frequencies of the table the multiplier lies on the straight line. The frequency multiplier looks at the
height at the origin, also where the destination is rated: then ``v`` is the height there and ``v_origin`` the other.
Where the load must be placed with control, rate both ends; the lower RWL holds. Multi-task jobs need another index.
Missing answers: everything is needed, but ``v_origin``. Bands: none, for the manual treats an LI of exactly 1 in two
ways: it is the design goal in one place and hazardous to some in another. Loads, distances and frequencies far beyond
what anybody lifts are refused: those limits are this library's.

>>> from occupational_therapy.assessment import measure
>>> inspection = dict(unit_system="us", load=26, h=10, v=22, d=37, a_degrees=0, frequency_per_min=3, duration="short",
...                   coupling="fair")
>>> result = measure("niosh_rnle").score(inspection)
>>> round(result["rwl"].value, 1), round(result["li"].value, 1)
(34.8, 0.7)
"""

from collections.abc import Callable
from fractions import Fraction

import attrs

from occupational_therapy.assessment.alert import Alert
from occupational_therapy.assessment.answers import Item, ItemKind, as_decimal, worded
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.expressions import (
    Add,
    Axis,
    Coalesce,
    Compare,
    Comparison,
    Constant,
    Divide,
    Multiply,
    Named,
    Node,
    Raw,
    Table,
)
from occupational_therapy.assessment.forms import (
    by_case,
    by_word,
    distance_from,
    flag,
    highest,
    interpolated,
    lowest,
    times,
)
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.findings import Severity
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]


@attrs.frozen(kw_only=True)
class _System:
    """The constants of a system of units.

    Attributes:
        load: The load constant.
        near: Horizontal and travel distances below this are taken as this.
        far: The furthest horizontal distance.
        best: The best height of the hands, where the columns of the tables meet too.
        slope: What each unit of height away from it costs.
        reach: The greatest height, and the greatest vertical travel.
        travel: What vertical travel adds, divided by it.
    """

    load: int
    near: int
    far: int
    best: int
    slope: Fraction
    reach: int
    travel: Fraction


_METRIC = _System(load=23, near=25, far=63, best=75, slope=Fraction("0.003"), reach=175, travel=Fraction("4.5"))
_US = _System(load=51, near=10, far=25, best=30, slope=Fraction("0.0075"), reach=70, travel=Fraction("1.8"))
_TRAVEL = Fraction("0.82")
_TURN, _GREATEST_ANGLE = Fraction("0.0032"), 135

_FREQUENCY = """
     0.2  1.00 1.00   .95  .95   .85  .85
     0.5   .97  .97   .92  .92   .81  .81
     1     .94  .94   .88  .88   .75  .75
     2     .91  .91   .84  .84   .65  .65
     3     .88  .88   .79  .79   .55  .55
     4     .84  .84   .72  .72   .45  .45
     5     .80  .80   .60  .60   .35  .35
     6     .75  .75   .50  .50   .27  .27
     7     .70  .70   .42  .42   .22  .22
     8     .60  .60   .35  .35   .18  .18
     9     .52  .52   .30  .30  0     .15
    10     .45  .45   .26  .26  0     .13
    11     .41  .41  0     .23  0    0
    12     .37  .37  0     .21  0    0
    13    0     .34  0    0     0    0
    14    0     .31  0    0     0    0
    15    0     .28  0    0     0    0
"""
"""Table 5: lifts a minute, then for each duration the hands below the best height, and at or above it."""
_ROWS = tuple(
    (Fraction(frequency), tuple(map(Fraction, cells)))
    for frequency, *cells in (line.split() for line in _FREQUENCY.strip().splitlines())
)
_RAREST, _MOST_FREQUENT = _ROWS[0][0], _ROWS[-1][0]
_COUPLING: dict[str, tuple[Fraction, Fraction]] = {
    "good": (Fraction(1), Fraction(1)),
    "fair": (Fraction("0.95"), Fraction(1)),
    "poor": (Fraction("0.9"), Fraction("0.9")),
}
"""Table 7: the hands below the best height, and at or above it."""

_UNITS = Item(
    key="unit_system",
    label=message("System of units"),
    options=worded(metric=message("centimetres and kilograms"), us=message("inches and pounds")),
    kind=ItemKind.PARTICULAR,
)
_DURATION = Item(
    key="duration",
    label=message("Duration of lifting"),
    options=worded(
        short=message("up to one hour, with recovery as long as the work"),
        moderate=message("over one and up to two hours, with recovery of 0.3 times the work"),
        long=message("over two and up to eight hours, with normal breaks"),
    ),
)
_HAND = Item(
    key="coupling",
    label=message("Coupling of hands and load"),
    options=worded(good=message("good"), fair=message("fair"), poor=message("poor")),
)


def _measured(key: str, label: Message, high: int, unit: Message, *, optional: bool = False) -> Item:
    return Item(key=key, label=label, low=0, high=high, unit=unit, optional=optional)


_LENGTH = message("centimetres, or inches")
_ITEMS = (
    _UNITS,
    _measured("load", message("Load"), 500, message("kilograms, or pounds")),
    _measured("h", message("Horizontal distance of the hands"), 300, _LENGTH),
    _measured("v", message("Height of the hands"), 300, _LENGTH),
    _measured("v_origin", message("Height of the hands at the origin"), 300, _LENGTH, optional=True),
    _measured("d", message("Vertical travel"), 300, _LENGTH),
    _measured("a_degrees", message("Asymmetry"), 180, message("degrees")),
    _measured("frequency_per_min", message("Frequency"), 60, message("lifts a minute")),
    _DURATION,
    _HAND,
)


def _in_units(multiplier: Callable[[_System], Node]) -> Node:
    metric = Compare(Raw(_UNITS.key), Comparison.EQUAL, Constant("metric"))
    return by_case((metric, multiplier(_METRIC)), otherwise=multiplier(_US))


def _up_to(limit: int | Fraction, item: str, within: Node) -> Node:
    """A multiplier within its limit, and 0 beyond."""
    return by_case((Compare(Raw(item), Comparison.MORE, Constant(limit)), Constant(0)), otherwise=within)


def _horizontal(system: _System) -> Node:
    return _up_to(system.far, "h", Divide(Constant(system.near), highest("h", Constant(system.near))))


def _vertical(system: _System) -> Node:
    away = distance_from(lowest("v", Constant(system.reach)), system.best)
    return _up_to(system.reach, "v", Add((Constant(1), times(away, -system.slope))))


def _distance(system: _System) -> Node:
    travelled = Divide(Constant(system.travel), highest("d", Constant(system.near)))
    return _up_to(system.reach, "d", Add((Constant(_TRAVEL), travelled)))


def _column(height: Node) -> Axis:
    """The column of a table: 0 for the hands below the best height, 1 at or above it."""
    best = by_word(_UNITS.key, {"metric": _METRIC.best, "us": _US.best})
    return Axis(flag(Compare(height, Comparison.AT_LEAST, best)), (0, 1))


_HM = Named(
    message("the nearest distance divided by that of the hands, which counts as no nearer; 0 out of reach"),
    _in_units(_horizontal),
)
_VM = Named(message("1 less a share of the distance from the best height; 0 out of reach"), _in_units(_vertical))
_DM = Named(
    message("{part} and a constant divided by the travel; 0 beyond the limit", part=as_decimal(_TRAVEL)),
    _in_units(_distance),
)
_AM = Named(
    message("1 less a share for every degree; 0 beyond {limit} degrees", limit=_GREATEST_ANGLE),
    _up_to(_GREATEST_ANGLE, "a_degrees", Add((Constant(1), times("a_degrees", -_TURN)))),
)
_FM = Named(
    message("read from table 5 by frequency, duration and height at the origin; 0 beyond its last row"),
    _up_to(
        _MOST_FREQUENT,
        "frequency_per_min",
        interpolated(
            message("table 5"),
            highest("frequency_per_min", Constant(_RAREST)),
            _ROWS,
            Axis(Raw(_DURATION.key), ("short", "moderate", "long")),
            _column(Coalesce((Raw("v_origin"), Raw("v")))),
        ),
    ),
)
_CM = Named(
    message("read from table 7 by coupling and height of the hands"),
    Table(
        (Axis(Raw(_HAND.key), tuple(_COUPLING)), _column(Raw("v"))),
        tuple(cell for cells in _COUPLING.values() for cell in cells),
    ),
)
_LC = by_word(_UNITS.key, {"metric": _METRIC.load, "us": _US.load})
_RWL = Named(message("the load constant times the six multipliers"), Multiply((_LC, _HM, _VM, _DM, _AM, _FM, _CM)))
_LI = Named(message("the load divided by the recommended weight limit"), Divide(Raw("load"), _RWL))

_MANUAL = Source(
    "Waters TR, Putz-Anderson V, Garg A. Applications manual for the revised NIOSH lifting equation. DHHS (NIOSH) "
    "94-110, revised September 2021",
    note="read in a public transcription with page references",
)
_WATERS = Source("Waters TR et al. Ergonomics 1993;36:749-776", Confidence.PARTLY_CONFIRMED, "cited, not read")


def _multiplier(key: str, label: Message, of: Node) -> Score:
    return Score(key=key, label=label, of=of, direction=Direction.HIGHER_IS_BETTER, decimals=2)


MEASURES = (
    Measure(
        name="niosh_rnle",
        label=message("Revised NIOSH Lifting Equation"),
        edition="NIOSH 94-110, revised 2021",
        purpose=message("the recommended weight of one lifting task, and how far its load goes beyond it"),
        items=_ITEMS,
        scores=(
            _multiplier("hm", message("Horizontal multiplier"), _HM),
            _multiplier("vm", message("Vertical multiplier"), _VM),
            _multiplier("dm", message("Distance multiplier"), _DM),
            _multiplier("am", message("Asymmetric multiplier"), _AM),
            _multiplier("fm", message("Frequency multiplier"), _FM),
            _multiplier("cm", message("Coupling multiplier"), _CM),
            Score(
                key="rwl",
                label=message("Recommended weight limit"),
                of=_RWL,
                direction=Direction.HIGHER_IS_BETTER,
                decimals=1,
                unit=message("in the unit of the load"),
            ),
            Score(key="li", label=message("Lifting index"), of=_LI, direction=Direction.LOWER_IS_BETTER, decimals=2),
        ),
        alerts=(
            Alert(
                key="niosh_rnle_beyond_limits",
                when=Compare(_RWL, Comparison.EQUAL, Constant(0)),
                severity=Severity.WARNING,
                message=message(
                    "a distance, the angle or the frequency is beyond the limits of the equation, so no weight is "
                    "recommended: change the task"
                ),
                sources=(_MANUAL,),
            ),
        ),
        administration=(Administration.OBSERVED,),
        ages=ADULTS,
        areas=(Area.PRODUCTIVITY,),
        specialisms=("moving_and_handling", "vocational_rehabilitation"),
        caveats=(
            message("Never use it for handling people: a person is an unstable load, to which it does not apply"),
            message(
                "It does not apply to lifting with one hand, for more than 8 hours, seated or kneeling, in little "
                "room, with wheelbarrow or shovel, fast, on slippery floors, or in unusual heat or humidity, nor to "
                "lifting joined with carrying, pushing or pulling"
            ),
            message("An index of 1 or less is the goal; of exactly 1 the manual speaks in two ways, so no bands stand"),
            message("Where the load must be placed with control, rate both ends: the lower limit holds"),
            message("Where recovery is too short, add the periods of work together before choosing the duration"),
        ),
        sources=(_MANUAL, _WATERS),
        rights=Rights(
            status=RightsStatus.PUBLIC_DOMAIN,
            holder="NIOSH",
            evidence="the notice in the manual: it may be freely copied",
        ),
    ),
)

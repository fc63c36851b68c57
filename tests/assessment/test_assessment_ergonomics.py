"""Measures of posture and of lifting: every table cell, limit and multiplier by hand.

Sections (S5.5 and so on) are those of the fact sheet of clinical measures; the publication is named there.
"""

import itertools
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.assessment import InvalidAnswersError, MeasureWithheldError, measure
from occupational_therapy.kernel.findings import Severity

Answers = dict[str, Any]

# S5.5, as printed: rows neck/trunk, columns legs
TABLE_A = """
1/1   1  2  3  4
1/2   2  3  4  5
1/3   2  4  5  6
1/4   3  5  6  7
1/5   4  6  7  8
2/1   1  2  3  4
2/2   3  4  5  6
2/3   4  5  6  7
2/4   5  6  7  8
2/5   6  7  8  9
3/1   3  3  5  6
3/2   4  5  6  7
3/3   5  6  7  8
3/4   6  7  8  9
3/5   7  8  9  9
"""
# rows upper arm/lower arm, columns wrist
TABLE_B = """
1/1   1  2  2
1/2   1  2  3
2/1   1  2  3
2/2   2  3  4
3/1   3  4  5
3/2   4  5  5
4/1   4  5  5
4/2   5  6  7
5/1   6  7  8
5/2   7  8  8
6/1   7  8  8
6/2   8  9  9
"""
# rows score A, columns score B
TABLE_C = """
 1   1  1  1  2  3  3  4  5  6  7  7  7
 2   1  2  2  3  4  4  5  6  6  7  7  8
 3   2  3  3  3  4  5  6  7  7  8  8  8
 4   3  4  4  4  5  6  7  8  8  9  9  9
 5   4  4  4  5  6  7  8  8  9  9  9  9
 6   6  6  6  7  8  8  9  9 10 10 10 10
 7   7  7  7  8  9  9  9 10 10 11 11 11
 8   8  8  8  9 10 10 10 10 10 11 11 11
 9   9  9  9 10 10 10 11 11 11 12 12 12
10  10 10 10 11 11 11 11 12 12 12 12 12
11  11 11 11 11 12 12 12 12 12 12 12 12
12  12 12 12 12 12 12 12 12 12 12 12 12
"""


def cells(printed: str) -> list[tuple[tuple[int, ...], int]]:
    """Each cell of a printed table with the numbers of its row and its column."""
    return [
        ((*map(int, row.split("/")), column), int(cell))
        for row, *line in (line.split() for line in printed.strip().splitlines())
        for column, cell in enumerate(line, start=1)
    ]


A_CELLS, B_CELLS, C_CELLS = cells(TABLE_A), cells(TABLE_B), cells(TABLE_C)


def posture(**changes: int | None) -> Answers:
    """A posture with every part at its lowest, with changes."""
    parts = dict.fromkeys(("neck", "trunk", "legs", "upper_arm", "lower_arm", "wrist"), 1)
    return {**parts, "load": 0, "coupling": 0, "activity": 0, **changes}


def for_score(wanted: int, table: list[tuple[tuple[int, ...], int]], parts: tuple[str, ...], added: str) -> Answers:
    """Parts of a posture that come to a score, with as little added as there can be."""
    more = max(0, wanted - 9)
    place = next(place for place, cell in table if cell == wanted - more)
    return {**dict(zip(parts, place, strict=True)), added: more}


def for_a(score: int) -> Answers:
    """Neck, trunk, legs and load that come to a score A."""
    return for_score(score, A_CELLS, ("neck", "trunk", "legs"), "load")


def for_b(score: int) -> Answers:
    """Arms, wrist and coupling that come to a score B."""
    return for_score(score, B_CELLS, ("upper_arm", "lower_arm", "wrist"), "coupling")


@pytest.mark.parametrize(("place", "cell"), A_CELLS)
def test_every_cell_of_table_a(place: tuple[int, ...], cell: int) -> None:
    """S5.5, Hignett and McAtamney 2000: neck, trunk, legs."""
    neck, trunk, legs = place
    result = measure("reba").score(posture(neck=neck, trunk=trunk, legs=legs))

    assert cell == result["score_a"].value


@pytest.mark.parametrize(("place", "cell"), B_CELLS)
def test_every_cell_of_table_b(place: tuple[int, ...], cell: int) -> None:
    """S5.5: upper arm, lower arm, wrist."""
    upper, lower, wrist = place
    result = measure("reba").score(posture(upper_arm=upper, lower_arm=lower, wrist=wrist))

    assert cell == result["score_b"].value


@pytest.mark.parametrize(("place", "cell"), C_CELLS)
def test_every_cell_of_table_c(place: tuple[int, ...], cell: int) -> None:
    """S5.5: score A and score B."""
    score_a, score_b = place
    result = measure("reba").score(posture() | for_a(score_a) | for_b(score_b))

    assert [score_a, score_b, cell] == [result[key].value for key in ("score_a", "score_b", "score_c")]


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        (posture(), [1, 1, 1, 1, 0]),
        (posture(load=2), [3, 1, 2, 2, 1]),
        (posture(coupling=3), [1, 4, 2, 2, 1]),
        (posture(activity=3), [1, 1, 1, 4, 2]),
        (
            posture(neck=3, trunk=5, legs=4, load=3, upper_arm=6, lower_arm=2, wrist=3, coupling=3, activity=3),
            [12, 12, 12, 15, 4],
        ),
        (posture(load=None), [None, 1, None, None, None]),
        (posture(wrist=None), [1, None, None, None, None]),
        (posture(activity=None), [1, 1, 1, None, None]),
    ],
    ids=["minimum", "load", "coupling", "activity", "maximum", "no load", "no wrist", "no activity"],
)
def test_a_posture_as_worked_by_hand(answers: Answers, expected: list[int | None]) -> None:
    """S5.5: the flow from parts to action level."""
    result = measure("reba").score(answers)

    assert expected == [result[key].value for key in ("score_a", "score_b", "score_c", "reba", "action_level")]


@pytest.mark.parametrize(
    ("score", "level", "words"),
    [
        (1, 0, "negligible risk"),
        (2, 1, "low risk"),
        (3, 1, "low risk"),
        (4, 2, "medium risk"),
        (7, 2, "medium risk"),
        (8, 3, "high risk"),
        (10, 3, "high risk"),
        (11, 4, "very high risk"),
        (15, 4, "very high risk"),
    ],
)
def test_a_result_has_its_action_level(score: int, level: int, words: str) -> None:
    """S5.5: 1, 2 to 3, 4 to 7, 8 to 10, 11 to 15; both sides of each edge."""
    added = max(0, score - 12)
    score_a, score_b = next(place for place, cell in C_CELLS if cell == score - added)
    result = measure("reba").score(posture() | for_a(score_a) | for_b(score_b) | {"activity": added})
    band = result["reba"].bands["action_levels"]

    assert score == result["reba"].value
    assert level == result["action_level"].value
    assert str(band.label).startswith(words)  # type: ignore[union-attr] # there is one


def lift(**changes: object) -> Answers:
    """The lift with every multiplier 1, in US units, with changes."""
    return {
        "unit_system": "us",
        "load": 51,
        "h": 10,
        "v": 30,
        "d": 10,
        "a_degrees": 0,
        "frequency_per_min": 0.2,
        "duration": "short",
        "coupling": "good",
        **changes,
    }


def metric(**changes: object) -> Answers:
    """The lift with every multiplier 1, in metric units, with changes."""
    return lift(unit_system="metric", load=23, h=25, v=75, d=25) | changes


MULTIPLIERS = [
    # S6.1: HM is 25/H (10/H), held at 1 and cut off at 63 (25)
    ("hm", metric(h=0), "1"),
    ("hm", metric(h=24.9), "1"),
    ("hm", metric(h=40), "0.625"),
    ("hm", metric(h=63), Fraction(25, 63)),
    ("hm", metric(h=63.1), "0"),
    ("hm", lift(h=9), "1"),
    ("hm", lift(h=20), "0.5"),
    ("hm", lift(h=25), "0.4"),
    ("hm", lift(h=25.1), "0"),
    # VM is 1 - 0.003 |V - 75| (0.0075 |V - 30|), cut off at 175 (70)
    ("vm", metric(v=0), "0.775"),
    ("vm", metric(v=50), "0.925"),
    ("vm", metric(v=75), "1"),
    ("vm", metric(v=175), "0.7"),
    ("vm", metric(v=175.5), "0"),
    ("vm", lift(v=0), "0.775"),
    ("vm", lift(v=22), "0.94"),
    ("vm", lift(v=59), "0.7825"),
    ("vm", lift(v=70), "0.7"),
    ("vm", lift(v=71), "0"),
    # DM is 0.82 + 4.5/D (1.8/D), held at 1 and cut off at 175 (70)
    ("dm", metric(d=5), "1"),
    ("dm", metric(d=60), "0.895"),
    ("dm", metric(d=175), Fraction("0.82") + Fraction(9, 350)),
    ("dm", metric(d=176), "0"),
    ("dm", lift(d=9), "1"),
    ("dm", lift(d=36), "0.87"),
    ("dm", lift(d=70), Fraction("0.82") + Fraction(9, 350)),
    ("dm", lift(d=70.5), "0"),
    # AM is 1 - 0.0032 A, cut off at 135
    ("am", lift(a_degrees=30), "0.904"),
    ("am", lift(a_degrees=135), "0.568"),
    ("am", lift(a_degrees=136), "0"),
    # FM below 0.2 takes 0.2; between the rows it lies on a line; beyond 15 it is 0
    ("fm", metric(frequency_per_min=0, duration="long"), "0.85"),
    ("fm", metric(frequency_per_min=0.1, duration="long"), "0.85"),
    ("fm", metric(frequency_per_min=0.35), "0.985"),
    ("fm", metric(frequency_per_min=2.4), "0.898"),
    ("fm", metric(frequency_per_min=9.5, duration="long"), "0.14"),
    ("fm", metric(frequency_per_min=8.5, duration="long", v=74), "0.09"),
    ("fm", metric(frequency_per_min=12.5, v=74), "0.185"),
    ("fm", metric(frequency_per_min=15), "0.28"),
    ("fm", metric(frequency_per_min=15.1), "0"),
    ("fm", metric(frequency_per_min=16), "0"),
    # FM takes the height at the origin, CM that of the end that is rated
    ("fm", lift(frequency_per_min=11, duration="moderate", v=29), "0"),
    ("fm", lift(frequency_per_min=11, duration="moderate", v=30), "0.23"),
    ("fm", lift(frequency_per_min=11, duration="moderate", v=59, v_origin=29), "0"),
    ("fm", lift(frequency_per_min=11, duration="moderate", v=29, v_origin=59), "0.23"),
    ("cm", lift(coupling="good", v=29), "1"),
    ("cm", lift(coupling="fair", v=29), "0.95"),
    ("cm", lift(coupling="fair", v=30), "1"),
    ("cm", lift(coupling="poor", v=29), "0.9"),
    ("cm", lift(coupling="poor", v=30), "0.9"),
    ("cm", metric(coupling="fair", v=74.9), "0.95"),
    ("cm", metric(coupling="fair", v=75), "1"),
    ("cm", lift(coupling="fair", v=59, v_origin=22), "1"),
]


@pytest.mark.parametrize(("score", "answers", "expected"), MULTIPLIERS)
def test_a_multiplier_by_hand(score: str, answers: Answers, expected: str | Fraction) -> None:
    """S6.1, NIOSH 94-110: within its limits, at them and beyond, in both systems of units."""
    assert Fraction(expected) == measure("niosh_rnle").score(answers)[score].exact


# S6.1, table 5 as printed: F, then short, moderate and long, each for hands below 75 cm (30 in) and not below
TABLE_5 = """
0.2 1.00 1.00 .95 .95 .85 .85
0.5 .97 .97 .92 .92 .81 .81
1 .94 .94 .88 .88 .75 .75
2 .91 .91 .84 .84 .65 .65
3 .88 .88 .79 .79 .55 .55
4 .84 .84 .72 .72 .45 .45
5 .80 .80 .60 .60 .35 .35
6 .75 .75 .50 .50 .27 .27
7 .70 .70 .42 .42 .22 .22
8 .60 .60 .35 .35 .18 .18
9 .52 .52 .30 .30 0 .15
10 .45 .45 .26 .26 0 .13
11 .41 .41 0 .23 0 0
12 .37 .37 0 .21 0 0
13 0 .34 0 0 0 0
14 0 .31 0 0 0 0
15 0 .28 0 0 0 0
"""
FREQUENCIES = [
    (float(frequency), duration, height, cell)
    for frequency, *line in (line.split() for line in TABLE_5.strip().splitlines())
    for (duration, height), cell in zip(itertools.product(("short", "moderate", "long"), (29, 30)), line, strict=True)
]


@pytest.mark.parametrize(("frequency", "duration", "height", "cell"), FREQUENCIES)
def test_every_cell_of_table_5(frequency: float, duration: str, height: int, cell: str) -> None:
    """S6.1: on its rows the frequency multiplier is the printed one."""
    result = measure("niosh_rnle").score(lift(frequency_per_min=frequency, duration=duration, v=height))

    assert Fraction(cell) == result["fm"].exact


@given(
    frequency=st.decimals(0, 15, places=3),
    duration=st.sampled_from(["short", "moderate", "long"]),
    height=st.sampled_from([29, 30]),
)
def test_the_frequency_multiplier_lies_between_its_neighbours(frequency: Decimal, duration: str, height: int) -> None:
    """Never above the row before, never below the row after; it falls as the frequency rises."""
    column = [(row, Fraction(cell)) for row, length, low, cell in FREQUENCIES if (length, low) == (duration, height)]
    looked_up = max(float(frequency), 0.2)
    before = min(cell for row, cell in column if row <= looked_up)
    after = max(cell for row, cell in column if row >= looked_up)
    found = measure("niosh_rnle").score(lift(frequency_per_min=frequency, duration=duration, v=height))["fm"].exact

    assert found is not None
    assert after <= found <= before


@pytest.mark.parametrize(
    ("answers", "limit", "index"),
    [
        # every multiplier is 1: the load constant, 23 kg or 51 lb
        (lift(), "51", "1"),
        (metric(), "23", "1"),
        (lift(load=0), "51", "0"),
        # S11: 23 × 0.625 × 0.925 × 0.895 × 0.904 × 0.79 × 0.95
        (
            metric(load=12, h=40, v=50, d=60, a_degrees=30, frequency_per_min=3, duration="moderate", coupling="fair"),
            "8.0741",
            "1.4862",
        ),
        # manual, example 4, origin and destination (34.8 and 15.3 lb in full precision, p. 46)
        (lift(load=26, v=22, d=37, frequency_per_min=3, coupling="fair"), "34.8136", "0.7468"),
        (lift(load=26, h=20, v=59, v_origin=22, d=37, frequency_per_min=3, coupling="fair"), "15.2529", "1.7046"),
    ],
    ids=["ideal", "ideal metric", "no load", "metric", "example 4 origin", "example 4 destination"],
)
def test_a_lift_by_hand(answers: Answers, limit: str, index: str) -> None:
    """S6.1: the recommended weight and the index, to the four places they are worked to."""
    result = measure("niosh_rnle").score(answers)

    assert float(limit) == pytest.approx(result["rwl"].value, abs=0.00005)  # four places are given
    assert float(index) == pytest.approx(result["li"].value, abs=0.00005)


@pytest.mark.parametrize(
    "beyond",
    [{"h": 26}, {"v": 71}, {"d": 71}, {"a_degrees": 136}, {"frequency_per_min": 16}],
    ids=["hands", "height", "travel", "angle", "frequency"],
)
def test_beyond_a_limit_nothing_may_be_lifted(beyond: Answers) -> None:
    """S6.1: the recommended weight is nothing, there is no index, and a finding says so."""
    result = measure("niosh_rnle").score(lift(**beyond))

    assert result["rwl"].value == 0
    assert result["li"].value is None
    (finding,) = result.findings
    assert finding.rule == "niosh_rnle_beyond_limits"
    assert finding.severity is Severity.WARNING


def test_within_the_limits_there_is_no_finding() -> None:
    """A lift the equation allows is not warned of."""
    assert measure("niosh_rnle").score(lift()).findings == ()


@pytest.mark.parametrize("missing", sorted(lift()))
def test_a_lift_needs_every_answer(missing: str) -> None:
    """Without any of them there is no index; the multipliers that do not need it stand."""
    result = measure("niosh_rnle").score(lift(**{missing: None}))

    assert result["li"].value is None
    assert missing in str(result["li"].reason)


def filtered(**changes: object) -> Answers:
    """A lift at the waist, close, without reductions, by a man, with changes."""
    return {
        "sex": "male",
        "zone": "elbow_to_knuckle",
        "reach": "close",
        "twist": "none",
        "frequency": "up_to_30_per_hour",
        "load_kg": 25,
        **changes,
    }


# S6.3, HSE: men close and extended, women close and extended
ZONES = {
    "shoulder_and_above": (10, 5, 7, 3),
    "shoulder_to_elbow": (20, 10, 13, 7),
    "elbow_to_knuckle": (25, 15, 16, 10),
    "knuckle_to_mid_lower_leg": (20, 10, 13, 7),
    "below_mid_lower_leg": (10, 5, 7, 3),
}
WEIGHTS = [
    (zone, sex, reach, weight)
    for zone, weights in ZONES.items()
    for (sex, reach), weight in zip(itertools.product(("male", "female"), ("close", "extended")), weights, strict=True)
]


@pytest.mark.parametrize(("zone", "sex", "reach", "weight"), WEIGHTS)
def test_every_weight_of_the_filter(zone: str, sex: str, reach: str, weight: int) -> None:
    """S6.3: the weight itself is within the filter, a little more is not."""
    instrument = measure("hse_lifting_filter")
    answers = filtered(zone=zone, sex=sex, reach=reach)
    at, above = (instrument.score({**answers, "load_kg": load}) for load in (weight, weight + 0.1))

    assert [weight, weight, 1] == [at[key].value for key in ("base_guideline_kg", "guideline_kg", "within_filter")]
    assert above["within_filter"].value == 0
    assert at.findings == ()
    assert [each.rule for each in above.findings] == ["hse_lifting_filter_exceeded"]


@pytest.mark.parametrize(
    ("changes", "weight"),
    [
        ({"twist": "over_45"}, "22.5"),
        ({"twist": "over_90"}, "20"),
        ({"frequency": "1_2_per_min"}, "17.5"),
        ({"frequency": "5_8_per_min"}, "12.5"),
        ({"frequency": "over_12_per_min"}, "5"),
        ({"sex": "female", "frequency": "5_8_per_min"}, "8"),
        ({"zone": "shoulder_to_elbow", "twist": "over_45"}, "18"),
        # multiplied: a choice of this library
        ({"twist": "over_90", "frequency": "1_2_per_min"}, "14"),
        ({"twist": "over_45", "frequency": "over_12_per_min"}, "4.5"),
    ],
)
def test_turning_and_frequency_reduce_the_weight(changes: Answers, weight: str) -> None:
    """S6.3, older text of INDG143: 10 and 20 %; 30, 50 and 80 %."""
    result = measure("hse_lifting_filter").score(filtered(**changes, load_kg=Fraction(weight)))

    assert Fraction(weight) == result["guideline_kg"].exact
    assert result["within_filter"].value == 1


def test_two_reductions_at_once_are_warned_of() -> None:
    """S6.3: how they combine is not stated, so a person must look."""
    both = measure("hse_lifting_filter").score(filtered(twist="over_45", frequency="1_2_per_min", load_kg=1))

    assert [each.rule for each in both.findings] == ["hse_lifting_filter_combined"]


@pytest.mark.parametrize(
    ("missing", "expected"),
    [
        ("sex", [None, None, None]),
        ("twist", [25, None, None]),
        ("frequency", [25, None, None]),
        ("load_kg", [25, 25, None]),
    ],
)
def test_the_filter_needs_every_answer(missing: str, expected: list[int | None]) -> None:
    """What does not need the missing answer is still given."""
    result = measure("hse_lifting_filter").score(filtered(**{missing: None}))

    assert expected == [result[key].value for key in ("base_guideline_kg", "guideline_kg", "within_filter")]


FACTORS = {
    "load_frequency": (0, 4, 6, 10),
    "hand_distance": (0, 3, 6),
    "vertical_zone": (0, 1, 3),
    "twist_side_bend": (0, 1, 2),
    "posture_constraints": (0, 1, 3),
    "grip": (0, 1, 2),
    "floor": (0, 1, 2),
    "environment": (0, 1, 2),
}


@pytest.mark.parametrize(
    ("answers", "total"),
    [
        (dict.fromkeys(FACTORS, 0), 0),
        ({factor: max(points) for factor, points in FACTORS.items()}, 30),
        ({factor: points[1] for factor, points in FACTORS.items()}, 13),
        ({**dict.fromkeys(FACTORS, 0), "floor": None}, None),
    ],
    ids=["minimum", "maximum", "mixed", "strict"],
)
def test_the_points_of_a_lifting_task(answers: Answers, total: int | None) -> None:
    """S6.4, INDG383: the sum of eight factors."""
    assert total == measure("mac_lifting").score(answers)["total"].value


@pytest.mark.parametrize(("factor", "points"), FACTORS.items(), ids=list(FACTORS))
def test_a_factor_has_its_points_and_no_others(factor: str, points: tuple[int, ...]) -> None:
    """S6.4: each colour has its points; what lies between is refused."""
    allowed = {option.value for option in measure("mac_lifting").item(factor).options}

    assert set(points) == allowed


def test_totals_of_lifting_tasks_have_no_bands() -> None:
    """S6.4: HSE publishes none."""
    assert measure("mac_lifting").bands == ()


@pytest.mark.parametrize(
    ("name", "answers"),
    [
        ("reba", {"neck": 4}),
        ("reba", {"activity": 4}),
        ("reba", {"trunk": 0}),
        ("niosh_rnle", {"unit_system": "imperial"}),
        ("niosh_rnle", {"h": -1}),
        ("niosh_rnle", {"a_degrees": 181}),
        ("niosh_rnle", {"frequency_per_min": 61}),
        ("niosh_rnle", {"duration": 1}),
        ("niosh_rnle", {"load": True}),
        ("hse_lifting_filter", {"frequency": "3_4_per_min"}),
        ("hse_lifting_filter", {"zone": "elbow"}),
        ("hse_lifting_filter", {"load_kg": -1}),
        ("mac_lifting", {"load_frequency": 5}),
    ],
)
def test_an_answer_outside_the_method_is_refused(name: str, answers: Answers) -> None:
    """Nothing is clamped and nothing guessed."""
    with pytest.raises(InvalidAnswersError):
        measure(name).score(answers)


@pytest.mark.parametrize("name", ["niosh_rnle", "niosh_cli", "hse_lifting_filter", "mac_lifting", "lm_mmh_lift"])
def test_methods_of_lifting_are_never_for_people(name: str) -> None:
    """S6.1 to S6.4: a person is no load; the reader is told, in the explanation of every result too."""
    instrument = measure(name)

    assert any("never" in str(caveat).lower() and "handling people" in str(caveat) for caveat in instrument.caveats)


@pytest.mark.parametrize(
    ("name", "words"),
    [("lm_mmh_lift", "CC BY-NC-ND"), ("niosh_cli", "whose height of the hands")],
)
def test_what_is_only_described_says_why(name: str, words: str) -> None:
    """S6.1 and S6.2: the licence is undecided, or the manual leaves a step open."""
    with pytest.raises(MeasureWithheldError, match=words):
        measure(name).score({})

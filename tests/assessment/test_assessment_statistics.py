"""Statistics over repeated measures (goals sheet, section 3)."""

import math
import statistics
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.assessment import (
    GroupChange,
    Precision,
    ReliableChange,
    ReliableChangeClass,
    UndefinedStatisticError,
    reliable_change,
)
from occupational_therapy.assessment import statistics as group_statistics
from occupational_therapy.assessment.reliable_change import moved
from occupational_therapy.assessment.statistics import COHEN
from occupational_therapy.kernel.errors import InvalidInputError

SPREADS = st.decimals(min_value="0.01", max_value="1000", places=2)
COEFFICIENTS = st.decimals(min_value=0, max_value=1, places=3)
SCORES = st.decimals(min_value=-1000, max_value=1000, places=1)


def rounded(*values: float) -> tuple[float, ...]:
    """Values to four places, as the sheet gives them."""
    return tuple(round(value, 4) for value in values)


def change(first: float, later: float, sd: float, reliability: float, **fields: Any) -> ReliableChange:  # noqa: ANN401
    """A change on a score of which the higher end is better, unless told."""
    return ReliableChange(
        first=first, later=later, sd=sd, reliability=reliability, **{"direction": "higher_is_better", **fields}
    )


class TestPrecision:
    """SEM = SD × √(1 - r); MDC = z × √2 × SEM (section 3)."""

    @pytest.mark.parametrize(
        ("expected", "sd", "reliability"),
        [
            pytest.param((1.2064, 1.706, 2.8064, 3.3439), 2.1, 0.67, id="case sem_mdc-05"),
            pytest.param((3.3541, 4.7434, 7.8029, 9.2971), 7.5, 0.8, id="illustration of 1991"),
            pytest.param((1.6994, 2.4033, 3.9535, 4.7105), 7.6, 0.95, id="dependence scale"),
            pytest.param((0.0, 0.0, 0.0, 0.0), 5, 1, id="perfect reliability"),
            pytest.param((5.0, 7.0711, 11.6319, 13.8593), 5, 0, id="no reliability"),
            pytest.param((0.0, 0.0, 0.0, 0.0), 0, 0.5, id="no spread"),
        ],
    )
    def test_errors_and_limits(self, expected: tuple[float, ...], sd: float, reliability: float) -> None:
        """Errors and limits are those of the sheet."""
        precision = Precision(sd=sd, reliability=reliability)

        assert expected == rounded(precision.sem, precision.sdiff, precision.mdc90, precision.mdc95)

    @pytest.mark.parametrize(
        ("expected", "sd", "reliability"),
        [
            pytest.param("sd: -1 is negative: give 0 or more", -1, 0.5, id="negative spread"),
            pytest.param("sd: None is not a number", None, 0.5, id="no spread given"),
            pytest.param("sd: True is not a number", True, 0.5, id="bool"),
            pytest.param("sd: nan is not a finite number", math.nan, 0.5, id="not a number"),
            pytest.param("reliability: 1.01 is outside 0 to 1", 5, 1.01, id="above 1"),
            pytest.param("reliability: -0.01 is outside 0 to 1", 5, -0.01, id="below 0"),
            pytest.param("reliability: '0.8' is not a number", 5, "0.8", id="text"),
        ],
    )
    def test_refuses(self, expected: str, sd: Any, reliability: Any) -> None:  # noqa: ANN401 - that is the point
        """A spread is 0 or more, a reliability lies in 0 to 1, and both are numbers."""
        with pytest.raises(InvalidInputError) as caught:
            Precision(sd=sd, reliability=reliability)

        assert expected == str(caught.value)

    def test_refuses_all_at_once(self) -> None:
        """Both are told when both are wrong."""
        with pytest.raises(InvalidInputError) as caught:
            Precision(sd=-1, reliability=2)

        assert ["sd", "reliability"] == [problem.path for problem in caught.value.problems]

    @pytest.mark.parametrize(
        ("expected", "important"), [(True, 8.76), (False, 8.77), (True, 5)], ids=["below", "above", "well below"]
    )
    def test_a_change_that_matters_may_be_hidden_by_error(self, expected: bool, important: float) -> None:  # noqa: FBT001
        """The limit at 95 % is 8.7654 points (section 3: check the MDC before quoting an MCID)."""
        assert expected is Precision(sd=10, reliability=0.9).cannot_show(important)

    def test_an_important_change_is_above_nought(self) -> None:
        """Nothing is smaller than no change."""
        with pytest.raises(InvalidInputError, match="important: 0 is not above zero"):
            Precision(sd=10, reliability=0.9).cannot_show(0)

    def test_outline(self) -> None:
        """The errors and limits can be read, with what they are worked out from."""
        text = str(Precision(sd=7.5, reliability=0.8).outline())

        assert "Standard deviation 7.5, reliability 0.8" in text
        assert "Smallest change beyond error at 95 %: 9.297" in text

    @given(SPREADS, COEFFICIENTS)
    def test_the_limits_are_multiples_of_one_error(self, sd: Decimal, reliability: Decimal) -> None:
        """Each limit is its z times the error of a difference, and that is √2 times the SEM."""
        precision = Precision(sd=sd, reliability=reliability)

        # the right-hand sides are worked out in floats
        assert math.isclose(precision.sdiff, math.sqrt(2) * precision.sem, rel_tol=1e-14)
        assert math.isclose(precision.mdc90, 1.645 * precision.sdiff, rel_tol=1e-14)
        assert math.isclose(precision.mdc95, 1.96 * precision.sdiff, rel_tol=1e-14)


class TestReliableChange:
    """RC = (later - first) / S_diff, reliable beyond 1.96 and not at it (section 3)."""

    @pytest.mark.parametrize(
        ("index", "outcome", "numbers", "direction"),
        [
            pytest.param(-3.1623, "reliable_improvement", (47.5, 32.5, 7.5, 0.8), "lower_is_better", id="case rci-01"),
            pytest.param(1.118, "no_reliable_change", (40, 45, 10, 0.9), "higher_is_better", id="case rci-02"),
            pytest.param(2.0125, "reliable_improvement", (40, 49, 10, 0.9), "higher_is_better", id="case rci-03"),
            pytest.param(0.0, "no_reliable_change", (30, 30, 8, 0.85), "higher_is_better", id="case rci-06"),
            pytest.param(-2.0125, "reliable_deterioration", (49, 40, 10, 0.9), "higher_is_better", id="down"),
            pytest.param(
                2.0125, "reliable_deterioration", (40, 49, 10, 0.9), "lower_is_better", id="up, the worse way"
            ),
            # SD 1 and r 0.5 make S_diff exactly 1
            pytest.param(1.96, "no_reliable_change", (0, 1.96, 1, 0.5), "higher_is_better", id="at 1.96"),
            pytest.param(
                1.9601, "reliable_improvement", (0, 1.9601, 1, 0.5), "higher_is_better", id="just beyond 1.96"
            ),
            pytest.param(-1.96, "no_reliable_change", (0, -1.96, 1, 0.5), "higher_is_better", id="at -1.96"),
            pytest.param(
                -1.9601, "reliable_deterioration", (0, -1.9601, 1, 0.5), "higher_is_better", id="beyond -1.96"
            ),
        ],
    )
    def test_index_and_outcome(self, index: float, outcome: str, numbers: tuple[float, ...], direction: str) -> None:
        """The index has the sign of the difference; the outcome says which way it was for the person."""
        first, later, sd, reliability = numbers
        found = change(first, later, sd, reliability, direction=direction)

        assert index == round(found.index, 4)
        assert ReliableChangeClass(outcome) is found.outcome

    @pytest.mark.parametrize(("sd", "reliability"), [(5, 1), (0, 0.5)], ids=["perfect reliability", "no spread"])
    def test_without_error_there_is_no_index(self, sd: float, reliability: float) -> None:
        """An index is a quotient, and this one would be divided by nought (case rci-07)."""
        with pytest.raises(UndefinedStatisticError) as caught:
            change(3, 4, sd, reliability)

        assert str(caught.value) == ("the reliable change index is not defined: the standard error of measurement is 0")
        assert isinstance(caught.value, ArithmeticError)

    @pytest.mark.parametrize(
        ("path", "fields"),
        [
            pytest.param("first", {"first": None}, id="no first score"),
            pytest.param("later", {"later": True}, id="bool"),
            pytest.param("sd", {"sd": -7.5}, id="negative spread"),
            pytest.param("reliability", {"reliability": 1.2}, id="reliability"),
            pytest.param("direction", {"direction": "neither"}, id="no better end"),
            pytest.param("direction", {"direction": None}, id="no direction"),
            pytest.param("direction", {"direction": True}, id="direction by bool"),
        ],
    )
    def test_refuses(self, path: str, fields: dict[str, Any]) -> None:
        """What cannot be is told by its path."""
        sound = {"first": 40, "later": 45, "sd": 10, "reliability": 0.9, "direction": "higher_is_better"}
        with pytest.raises(InvalidInputError) as caught:
            ReliableChange(**{**sound, **fields})

        assert [path] == [problem.path for problem in caught.value.problems]

    @pytest.mark.parametrize(
        ("expected", "first", "later", "direction"),
        [
            pytest.param(
                "The score rose by 9 points. This is more than the measurement error (8.765 points at 95 %), and for "
                "the better",
                40,
                49,
                "higher_is_better",
                id="better",
            ),
            pytest.param(
                "The score rose by 9.5 points. This is more than the measurement error (8.765 points at 95 %), and for "
                "the worse",
                40,
                49.5,
                "lower_is_better",
                id="worse",
            ),
            pytest.param(
                "The score fell by 5 points. This may be measurement error (limit 8.765 points at 95 %)",
                45,
                40,
                "higher_is_better",
                id="within error",
            ),
            pytest.param("The score did not change", 40, 40, "higher_is_better", id="the same"),
        ],
    )
    def test_sentence(self, expected: str, first: float, later: float, direction: str) -> None:
        """What may be said of one person, and never that it is significant (section 3, wording)."""
        found = change(first, later, 10, 0.9, direction=direction)

        assert expected == str(found.sentence())
        assert "significant" not in str(found.outline())

    def test_outline(self) -> None:
        """The outline names what the index does not take account of."""
        text = str(change(40, 49, 10, 0.9).outline())

        assert text.startswith("Change beside measurement error: reliable improvement\n")
        assert "From 40 to 49; higher is better" in text
        assert "Reliable change index: 2.012" in text
        assert "regression to the mean" in text
        assert "Standard error of a difference: 4.472" in text

    @given(SCORES, SCORES, SPREADS, st.decimals(min_value=0, max_value="0.999", places=3))
    def test_reliable_is_beyond_the_detectable_change(
        self, first: Decimal, later: Decimal, sd: Decimal, reliability: Decimal
    ) -> None:
        """The limit of reliable change is the MDC at 95 %, exactly; turned about, a change turns its outcome."""
        there = ReliableChange(first=first, later=later, sd=sd, reliability=reliability, direction="higher_is_better")
        back = ReliableChange(first=later, later=first, sd=sd, reliability=reliability, direction="higher_is_better")
        limit = 2 * Fraction("1.96") ** 2 * there.precision.variance

        assert there.reliable == (Fraction(later - first) ** 2 > limit)
        assert there.index == -back.index
        assert (there.outcome is ReliableChangeClass.RELIABLE_IMPROVEMENT) == (
            back.outcome is ReliableChangeClass.RELIABLE_DETERIORATION
        )


class TestGroupChange:
    """ES = mean change / SD at start, SRM = mean change / SD of change, sample SD (section 3)."""

    @pytest.mark.parametrize(
        ("expected", "first", "later"),
        [
            pytest.param((4.0, 1.2649, 2.5298), [10, 12, 14, 16, 18], [14, 15, 19, 18, 24], id="case effect_size-01"),
            pytest.param((2.1667, 2.4224, 2.8782), [3, 4, 5, 4, 3, 5], [5, 6, 8, 5, 6, 7], id="case effect_size-02"),
            pytest.param((-1.5, -2.1213, -2.1213), [2, 3], [1, 1], id="down"),
            pytest.param((0.0, 0.0, 0.0), [2, 3], [3, 2], id="up and down"),
        ],
    )
    def test_effect_size_and_srm(self, expected: tuple[float, ...], first: list[float], later: list[float]) -> None:
        """The statistics are those of the sheet, with the sign of the change."""
        found = GroupChange(first=first, later=later)

        assert expected == rounded(found.mean_change, found.effect_size, found.srm)

    @pytest.mark.parametrize(
        ("expected", "first", "later"),
        [
            pytest.param("first: 1 is too few: give the scores of 2 people or more", [1], [2], id="one person"),
            pytest.param("first: 0 is too few: give the scores of 2 people or more", [], [], id="nobody"),
            pytest.param("later: 1 scores for 2 people: give two for each", [1, 2], [3], id="unequal"),
            pytest.param("first[1]: None is not a number", [1, None], [3, 4], id="a missing score"),
            pytest.param("later[0]: True is not a number", [1, 2], [True, 4], id="bool"),
            pytest.param("first: NoneType is not a list of values", None, [1, 2], id="no list"),
            pytest.param("later: str is not a list of values", [1, 2], "34", id="text"),
        ],
    )
    def test_refuses(self, expected: str, first: Any, later: Any) -> None:  # noqa: ANN401 - that is the point
        """Everybody is measured twice, there are two people at least, and missing is never a number."""
        with pytest.raises(InvalidInputError) as caught:
            GroupChange(first=first, later=later)

        assert expected == str(caught.value)

    def test_first_scores_alike_have_no_effect_size(self) -> None:
        """The SRM is still there."""
        found = GroupChange(first=[3, 3, 3], later=[4, 5, 6])

        assert found.srm == 2.0
        for undefined in ("effect_size", "magnitude"):
            with pytest.raises(UndefinedStatisticError, match="the effect size is not defined: all first scores"):
                getattr(found, undefined)
        assert "Effect size: not defined, for all first scores are the same" in str(found.outline())

    def test_changes_alike_have_no_srm(self) -> None:
        """The effect size is still there."""
        found = GroupChange(first=[1, 2, 3], later=[3, 4, 5])

        assert found.effect_size == 2.0
        with pytest.raises(UndefinedStatisticError, match="the standardised response mean is not defined: everybody"):
            _ = found.srm
        assert "Standardised response mean: not defined, for everybody changed by the same" in str(found.outline())

    @pytest.mark.parametrize(
        ("expected", "by"),
        [
            ("less than small", "0.19"),
            ("small", "0.2"),
            ("small", "0.49"),
            ("medium", "0.5"),
            ("medium", "0.79"),
            ("large", "0.8"),
            ("large", "-0.8"),
            ("less than small", "0"),
        ],
    )
    def test_magnitude(self, expected: str, by: str) -> None:
        """Cohen's names hold from their size on, whichever way the change goes; first scores of SD 1."""
        first = [Decimal(1), Decimal(2), Decimal(3)]
        found = GroupChange(first=first, later=[score + Decimal(by) for score in first])

        assert expected == str(found.magnitude)

    def test_outline(self) -> None:
        """It says how many people there were, and that it says nothing of one person."""
        text = str(GroupChange(first=[10, 12, 14, 16, 18], later=[14, 15, 19, 18, 24]).outline())

        assert "5 people, each measured twice" in text
        assert "Effect size: 1.265 (large)" in text
        assert "Standardised response mean: 2.53" in text
        assert "they say nothing of one person" in text

    @given(st.lists(st.tuples(SCORES, SCORES), min_size=2, max_size=8))
    def test_agrees_with_the_standard_library(self, pairs: list[tuple[Decimal, Decimal]]) -> None:
        """Mean and standard deviations are those of Python's own statistics module."""
        first, later = zip(*pairs, strict=True)
        found = GroupChange(first=first, later=later)
        changes = [after - before for before, after in pairs]

        assert found.n == len(pairs)
        assert math.isclose(found.mean_change, statistics.mean(changes), abs_tol=1e-9)  # its sums are rounded
        if len(set(first)) > 1:
            expected = statistics.mean(changes) / statistics.stdev(first)
            assert math.isclose(found.effect_size, expected, rel_tol=1e-9, abs_tol=1e-9)  # as above


@pytest.mark.parametrize(
    ("expected", "difference"),
    [
        ("The score rose by 1 point", Fraction(1)),
        ("The score rose by 2 points", Fraction(2)),
        ("The score fell by 1 point", Fraction(-1)),
        ("The score rose by 0.5 points", Fraction(1, 2)),
        ("The score fell by 2.5 points", Fraction(-5, 2)),
        ("The score did not change", Fraction(0)),
    ],
)
def test_moved(expected: str, difference: Fraction) -> None:
    """How far a score moved is said with its direction and without a sign."""
    assert expected == str(moved(difference))


def test_every_class_has_a_label() -> None:
    """Each outcome can be said to a person."""
    assert ["reliable improvement", "reliable deterioration", "no reliable change"] == [
        str(each.label) for each in ReliableChangeClass
    ]


def test_names_of_sizes_fall() -> None:
    """The largest size stands first."""
    assert sorted(COHEN, key=lambda pair: -pair[0]) == list(COHEN)


def test_every_source_is_named_where_it_is_used() -> None:
    """What can be read says what its formulas rest on."""
    read = f"{change(40, 49, 10, 0.9).outline()} {GroupChange(first=[1, 2], later=[3, 5]).outline()}"

    assert all(str(source) in read for source in (*reliable_change.SOURCES, *group_statistics.SOURCES))

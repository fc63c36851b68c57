"""Provenance: sources, rights, and facts that hold on some days."""

import copy
from typing import Any

import attrs
import pytest

from occupational_therapy.kernel.dates import ALWAYS, Date, Period
from occupational_therapy.kernel.errors import InvalidInputError, NotInForceError
from occupational_therapy.kernel.fields import Refusal
from occupational_therapy.kernel.provenance import (
    Confidence,
    Dated,
    DatedSeries,
    Rights,
    RightsStatus,
    Source,
    sources_of,
)
from tests.house import pickled

BOOK = Source("A book, 2020")
OLD = Dated(value=90, holds=Period(start="2021-07-01", end="2023-06-30"), sources=(BOOK,))
NEW = Dated(value=98, holds=Period(start="2024-01-01"), sources=(BOOK,))
FEE = DatedSeries(key="renewal_fee", entries=(OLD, NEW), checked=Date(2026, 3, 1))
RIGHTS = Rights(status=RightsStatus.FREE, holder="The author", evidence="The manual, page 2")


def test_words_are_as_they_are_written_in_records() -> None:
    """The words that stand in records of sources and rights."""
    assert list(Confidence) == ["confirmed", "partly_confirmed", "derived", "convention", "from_memory"]
    assert list(RightsStatus) == [
        "free",
        "free_non_commercial",
        "registration",
        "licence",
        "public_domain",
        "unclear",
    ]


class TestSource:
    """What a fact rests on."""

    @pytest.mark.parametrize(
        ("expected", "source"),
        [
            pytest.param("A book, 2020", BOOK, id="confirmed"),
            pytest.param("A book, 2020 (derived)", Source("A book, 2020", Confidence.DERIVED), id="derived"),
            pytest.param("A book, 2020 (from memory)", Source("A book, 2020", Confidence.FROM_MEMORY), id="two words"),
            pytest.param(
                "A book, 2020 (page 3 only)", Source("A book, 2020", note="page 3 only"), id="confirmed with a caveat"
            ),
            pytest.param(
                "A book, 2020 (partly confirmed; page 3 only)",
                Source("A book, 2020", Confidence.PARTLY_CONFIRMED, "page 3 only"),
                id="partly confirmed with a caveat",
            ),
        ],
    )
    def test_says_how_sure_it_is(self, expected: str, source: Source) -> None:
        """A source reads as its citation, with its confidence where it is less than confirmed, and its caveat."""
        assert expected == str(source)

    @pytest.mark.parametrize(
        ("expected", "changes"),
        [
            pytest.param("citation: is blank", {"citation": " "}, id="a blank citation"),
            pytest.param("citation: NoneType is not text", {"citation": None}, id="no citation"),
            pytest.param(
                "confidence: 'sure' is not one of confirmed, partly_confirmed, derived, convention, from_memory",
                {"confidence": "sure"},
                id="an unknown confidence",
            ),
        ],
    )
    def test_refuses(self, expected: str, changes: dict[str, Any]) -> None:
        """A source says what it is and how sure it is."""
        with pytest.raises(InvalidInputError) as caught:
            attrs.evolve(BOOK, **changes)

        assert str(caught.value).startswith(expected)

    def test_confidence_may_be_its_word(self) -> None:
        """A confidence may be given by its value."""
        assert Confidence.DERIVED is attrs.evolve(BOOK, confidence="derived").confidence

    def test_sources_of_takes_sources_only(self) -> None:
        """Sources are a tuple of sources; anything else is refused with its place."""
        refusal: object = sources_of([BOOK, "A book"])  # type: ignore[list-item] # what an untyped caller may do

        assert sources_of(iter([BOOK])) == (BOOK,)
        assert isinstance(refusal, Refusal)
        assert [str(problem) for problem in refusal.problems] == ["[1]: str is not a Source"]


class TestRights:
    """The rights in an instrument."""

    def test_says_what_is_shipped_and_why(self) -> None:
        """Unless said otherwise, only facts are shipped."""
        assert str(RIGHTS.ships) == "item keys, short neutral labels of our own, ranges and arithmetic"
        assert str(RIGHTS.because) == (
            "scores, ranges and formulas are facts; no wording of the instrument is reproduced"
        )
        assert RIGHTS.checked is None

    @pytest.mark.parametrize(
        ("expected", "changes"),
        [
            pytest.param(
                "status: 'open' is not one of free, free_non_commercial, registration, licence, public_domain, unclear",
                {"status": "open"},
                id="an unknown status",
            ),
            pytest.param("holder: is blank", {"holder": ""}, id="nobody's"),
            pytest.param("evidence: is blank", {"evidence": ""}, id="no evidence"),
            pytest.param("checked: '2026' is not a date", {"checked": "2026"}, id="a year"),
            pytest.param("confidence: None is not one of confirmed", {"confidence": None}, id="no confidence"),
        ],
    )
    def test_refuses(self, expected: str, changes: dict[str, Any]) -> None:
        """Rights need a status, a holder and evidence."""
        with pytest.raises(InvalidInputError) as caught:
            attrs.evolve(RIGHTS, **changes)

        assert str(caught.value).startswith(expected)


class TestDatedSeries:
    """One fact through time."""

    @pytest.mark.parametrize(
        ("expected", "on"),
        [
            pytest.param(OLD, "2021-07-01", id="the first day of the first entry"),
            pytest.param(OLD, "2023-06-30", id="its last day"),
            pytest.param(NEW, "2024-01-01", id="the first day of the next"),
            pytest.param(NEW, "9999-12-31", id="an entry without an end"),
        ],
    )
    def test_gives_what_holds(self, expected: Dated[int], on: str) -> None:
        """The entry that holds on a day, both ends included."""
        assert expected is FEE.on(on)

    @pytest.mark.parametrize(
        ("expected", "series", "on"),
        [
            pytest.param(
                "renewal_fee is not known on 2021-06-30: the first day known is 2021-07-01",
                FEE,
                "2021-06-30",
                id="the day before the first",
            ),
            pytest.param(
                "renewal_fee is not known on 2023-07-01: it is known for other days only",
                FEE,
                "2023-07-01",
                id="the day after the first entry's end",
            ),
            pytest.param(
                "renewal_fee is not known on 2023-12-31: it is known for other days only",
                FEE,
                "2023-12-31",
                id="the day before the next entry's start",
            ),
            pytest.param(
                "limit is not known on 2023-07-01: it is known for other days only",
                DatedSeries(
                    key="limit",
                    entries=(Dated(value=1, holds=Period(end="2023-06-30"), sources=(BOOK,)),),
                    checked=Date(2026, 3, 1),
                ),
                "2023-07-01",
                id="the day after an entry without a start",
            ),
        ],
    )
    def test_tells_what_is_not_known(self, expected: str, series: DatedSeries[int], on: str) -> None:
        """A day on which nothing is known raises; it never passes for the nearest day."""
        with pytest.raises(NotInForceError) as caught:
            series.on(on)

        assert expected == str(caught.value)

    def test_asks_for_a_date(self) -> None:
        """What is no date raises as everywhere."""
        with pytest.raises(InvalidInputError, match=r"^on: 'today' is not a date"):
            FEE.on("today")

    @pytest.mark.parametrize(
        ("expected", "periods"),
        [
            pytest.param(["entries[1]"], [Period(), Period()], id="both always"),
            pytest.param(["entries[1]"], [Period(start="2021-01-01"), Period(start="2022-01-01")], id="no end"),
            pytest.param(["entries[1]"], [Period(end="2021-12-31"), Period(end="2022-12-31")], id="no start"),
            pytest.param(["entries[1]"], [Period(end="2021-12-31"), Period(start="2021-12-31")], id="one day shared"),
            pytest.param([], [Period(end="2021-12-31"), Period(start="2022-01-01")], id="side by side"),
            pytest.param([], [Period(end="2021-12-31"), Period(start="2022-01-02")], id="a day between"),
            pytest.param(
                ["entries[1]", "entries[2]"],
                [Period(start="2022-01-01"), Period(start="2021-01-01", end="2021-12-31"), Period(start="2021-06-01")],
                id="upside down",
            ),
            pytest.param([], [ALWAYS], id="one for always"),
            pytest.param(["entries"], [], id="none"),
        ],
    )
    def test_entries_follow_each_other(self, expected: list[str], periods: list[Period]) -> None:
        """Each entry begins after the one before it ends, and there is one at least."""
        entries = tuple(Dated(value=1, holds=period, sources=(BOOK,)) for period in periods)

        assert expected == _paths_of_problems(entries)

    def test_says_what_is_wrong_with_its_entries(self) -> None:
        """A series tells what is wrong with it."""
        with pytest.raises(InvalidInputError, match=r"^entries: are none: a series needs one at least$"):
            DatedSeries(key="fee", entries=(), checked="2026-03-01")
        with pytest.raises(InvalidInputError, match=r"^entries\[1\]: does not begin after the entry before it ends$"):
            DatedSeries(key="fee", entries=(OLD, OLD), checked="2026-03-01")


def _paths_of_problems(entries: tuple[Dated[int], ...]) -> list[str]:
    try:
        DatedSeries(key="fee", entries=entries, checked=Date(2026, 3, 1))
    except InvalidInputError as error:
        return [problem.path for problem in error.problems]
    return []


@pytest.mark.parametrize("value", [BOOK, RIGHTS, OLD, FEE], ids=lambda value: type(value).__name__)
def test_pickles_and_copies_equal(value: object) -> None:
    """A value comes back equal, and hashes alike."""
    assert value == pickled(value) == copy.deepcopy(value)
    assert hash(value) == hash(pickled(value))

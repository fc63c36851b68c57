"""A page for every measure, and the committed pages, which are what the definitions say."""

import importlib.util
from fractions import Fraction
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs
import pytest

from occupational_therapy.assessment import (
    MEASURES,
    NOT_APPLICABLE,
    STRICT,
    Administration,
    Alert,
    Band,
    BandSet,
    Code,
    Direction,
    Item,
    ItemKind,
    Measure,
    MissingRule,
    Option,
    Score,
    Threshold,
    measure,
    numbered,
    scale,
    worded,
)
from occupational_therapy.assessment.expressions import Compare, Comparison, Constant, Raw
from occupational_therapy.assessment.forms import mean, prorated, times, total
from occupational_therapy.assessment.page import rights_in_words, title
from occupational_therapy.kernel.document import Section, Table
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.findings import Severity
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms import SPECIALISMS
from occupational_therapy.specialisms.people import ADULTS

TOP = Path(__file__).parents[2]
SOURCE = Source("a definition made for this test")
ALL = pytest.mark.parametrize("instrument", MEASURES.values(), ids=list(MEASURES))


def item(key: str, **fields: Any) -> Item:  # noqa: ANN401 - the fields of an item
    """An item of 0 to 3, unless the fields say otherwise."""
    options = {} if {"low", "options"} & fields.keys() else {"options": scale(0, 3)}
    return Item(key=key, label=message(key.capitalize()), **{**options, **fields})


def own(**fields: Any) -> Measure:  # noqa: ANN401 - the fields of a measure
    """A measure of two items, with some fields changed."""
    plain: dict[str, Any] = {
        "name": "evening_routine",
        "label": message("Evening routine"),
        "edition": "2026",
        "purpose": message("how an evening goes"),
        "items": (item("supper"), item("bed")),
        "scores": (Score(key="total", label=message("Total"), of=total("supper", "bed")),),
        "administration": (Administration.OBSERVED,),
        "ages": ADULTS,
        "areas": (Area.SELF_CARE,),
        "specialisms": ("rehabilitation",),
        "sources": (SOURCE,),
        "rights": Rights(status=RightsStatus.FREE, holder="the service", evidence="made by the service"),
    }
    return Measure(**{**plain, **fields})


def part(page: Section, *names: str) -> Section:
    """A section of a page by its titles, outermost first."""
    for name in names:
        page = next(block for block in page.content if isinstance(block, Section) and str(block.title) == name)
    return page


def rows(section: Section) -> list[list[str]]:
    """The cells of a section's table, its headings first."""
    table = next(block for block in section.content if isinstance(block, Table))
    return [["" if cell is None else str(cell) for cell in row] for row in (table.headings, *table.rows)]


def points(page: Section, *names: str) -> str:
    """The text of a section."""
    return str(part(page, *names))


@ALL
def test_a_page_says_all_that_is_known(instrument: Measure) -> None:
    """Purpose, items, scores, rules, bands, thresholds, alerts, caveats, codes, rights and sources all stand there."""
    text = str(instrument.outline())

    for expected in (
        str(title(instrument)),
        str(instrument.purpose),
        f"Key: {instrument.key}",
        instrument.edition,
        instrument.rights.holder,
        instrument.rights.evidence,
        *(str(SPECIALISMS[key].label) for key in instrument.specialisms),
        *(str(area.label) for area in instrument.areas),
        *(name for each in instrument.items for name in (each.key, str(each.label))),
        *(name for score in instrument.scores for name in (score.key, str(score.label))),
        *(str(bands.label) for bands in instrument.bands),
        *(f"{rule.key}: {rule.label}" for rule in instrument.missing_rules if instrument.scores),
        *(str(band.label) for bands in instrument.bands for band in bands.bands),
        *(str(threshold.population) for threshold in instrument.thresholds),
        *(str(alert.message) for alert in instrument.alerts),
        *map(str, instrument.caveats),
        *(code.code for code in instrument.codes),
        *map(str, instrument.sources),
        *([str(instrument.withheld)] if instrument.withheld else []),
    ):
        assert expected in text


def test_titles_are_told_apart() -> None:
    """No two measures have one title, and a variant is named only where it is needed."""
    titles = [str(title(each)) for each in MEASURES.values()]

    assert len(set(titles)) == len(titles)
    assert str(title(measure("barthel_index", "collin_0_20"))) == "Barthel Index, variant collin_0_20"
    assert str(title(measure("pinch_strength", "key"))) == "Key pinch strength"
    assert str(title(own())) == "Evening routine"


def test_parts_that_are_empty_are_left_out() -> None:
    """A small measure has a small page."""
    page = own(specialisms=("my_own",), areas=()).outline()

    assert [str(block.title) for block in page.content if isinstance(block, Section)] == [
        "Items",
        "Scores",
        "Missing answers",
        "Rights",
        "Sources",
    ]
    assert "Specialisms: my_own" in str(page)
    assert "Areas" not in str(page)


def test_a_measure_that_is_not_scored_says_why_first() -> None:
    """It has neither items nor scores; its rights are there."""
    page = measure("copm").outline()

    assert str(page.content[0]).startswith("- Known here, and not scored: ")
    assert [str(block.title) for block in page.content if isinstance(block, Section)][-2:] == ["Rights", "Sources"]


ITEMS = [
    pytest.param("0 to 3", "", item("a"), id="numbers in a row"),
    pytest.param("0 and 1", "", item("a", options=scale(0, 1)), id="two numbers"),
    pytest.param("0, 5 and 10", "", item("a", options=numbered(0, 5, 10)), id="numbers apart"),
    pytest.param("0, 0.5 and 1", "", item("a", options=numbered(0, Fraction(1, 2), 1)), id="halves"),
    pytest.param(
        "0 (off), 1 and 2", "", item("a", options=(Option(0, message("off")), Option(1), Option(2))), id="labelled"
    ),
    pytest.param(
        "left and far_left (far to the left)",
        "",
        item("a", options=worded(left=message("left"), far_left=message("far to the left"))),
        id="words",
    ),
    pytest.param(
        "a number from 0 to 10.5 kg", "", item("a", low=0, high=Fraction(21, 2), unit=message("kg")), id="a range"
    ),
    pytest.param(
        "a whole number from 18 to 90",
        "a particular of the person or setting",
        item("a", low=18, high=90, whole=True, kind=ItemKind.PARTICULAR),
        id="a whole range",
    ),
    pytest.param(
        "0 to 3",
        "not applicable; may be left out",
        item("a", states=(NOT_APPLICABLE,), optional=True),
        id="states",
    ),
]


@pytest.mark.parametrize(("answers", "besides", "one"), ITEMS)
def test_an_item_says_what_it_takes(answers: str, besides: str, one: Item) -> None:
    """Answers in short, and what may be said besides."""
    other = item("other", options=numbered(7, 9), optional=True)
    page = own(items=(one, other), scores=(Score(key="total", label=message("T"), of=Raw("other")),)).outline()

    assert rows(part(page, "Items")) == [
        ["Key", "Item", "Answers", "Besides"],
        ["a", "A", answers, besides],
        ["other", "Other", "7 and 9", "may be left out"],
    ]


def test_answers_that_are_alike_are_said_once() -> None:
    """A column that would say the same in each row is one line instead."""
    items = part(own().outline(), "Items")

    assert str(items.content[0]) == "Answers of every item: 0 to 3"
    assert rows(items) == [["Key", "Item"], ["supper", "Supper"], ["bed", "Bed"]]
    single = own(items=(item("supper"),), scores=(Score(key="total", label=message("T"), of=Raw("supper")),))
    assert rows(part(single.outline(), "Items"))[1] == ["supper", "Supper", "0 to 3"]


def test_an_example_shows_how_a_score_comes_about() -> None:
    """Its answers stand beside the items, its values beside the scores, its numbers after the formula."""
    page = own(
        items=(item("supper"), item("bed"), item("late", options=scale(0, 1), states=(NOT_APPLICABLE,)))
    ).outline(
        own(items=(item("supper"), item("bed"), item("late", options=scale(0, 1), states=(NOT_APPLICABLE,)))).score(
            {"supper": 2, "bed": 1, "late": NOT_APPLICABLE}
        )
    )

    assert [row[-1] for row in rows(part(page, "Items"))] == ["Example", "2", "1", "not applicable"]
    assert rows(part(page, "Scores")) == [
        ["Key", "Score", "Range", "Direction", "Example"],
        ["total", "Total", "0 to 6", "neither end is better", "3"],
    ]
    assert "Total: the sum of 2 terms. Supper + Bed. Example: 2 + 1 = 3" in str(page)


def test_an_example_may_lack_answers() -> None:
    """What is missing is an empty cell, and a score without value has no numbers."""
    instrument = own()
    page = instrument.outline(instrument.score({"supper": 2}))

    assert [row[-1] for row in rows(part(page, "Items"))] == ["Example", "2", ""]
    assert rows(part(page, "Scores"))[1][-1] == "not scorable"
    assert "Example:" not in str(page)


def test_an_example_of_another_measure_is_refused() -> None:
    """A page shows results of its own measure, whosever wording that has."""
    other = measure("gad7").score({})
    with pytest.raises(InvalidInputError) as caught:
        own().outline(other)

    assert str(caught.value) == "example: is of gad7, not of evening_routine"
    assert "Words" in str(measure("gad7").worded({"q1": "Words"}, wording="licence 12").outline(other))


def test_words_stand_in_an_example_as_they_are_given() -> None:
    """A word is what a caller would write."""
    hand = item("hand", options=worded(left=message("the left one"), right=message("right")))
    instrument = own(items=(item("supper"), item("bed"), hand))
    page = instrument.outline(instrument.score({"hand": "left"}))

    assert rows(part(page, "Items"))[3] == ["hand", "Hand", "left (the left one) and right", "left"]


def test_other_scores_stand_by_their_names() -> None:
    """A formula made of scores names them, and its numbers are theirs."""
    whole = total("supper", "bed")
    scores = (
        Score(key="total", label=message("Total"), of=whole),
        Score(key="percent", label=message("Percent"), of=times(whole, 100, 6), decimals=1, unit=message("percent")),
        Score(key="supper", label=message("Supper alone"), of=Raw("supper")),
        Score(key="never", label=message("Never"), of=Constant(None)),
    )
    instrument = own(scores=scores)
    text = points(instrument.outline(instrument.score({"supper": 2, "bed": 3})), "Scores", "How they are worked out")

    assert "- Percent: the sum of 2 terms. Total × 100 ÷ 6. Example: 5 × 100 ÷ 6 = 83.3 percent" in text
    assert "- Supper alone: Supper. Example: 2 = 2" in text
    assert "- Never: nothing" in text.splitlines()


def test_a_score_without_value_stands_by_its_name_in_another() -> None:
    """Where a score that another is made of has no value, neither has numbers."""
    whole = total("supper", "bed")
    scores = (
        Score(key="total", label=message("Total"), of=whole),
        Score(key="double", label=message("Double"), of=times(whole, 2)),
        Score(key="bed", label=message("Bed alone"), of=times("bed", 1)),
    )
    instrument = own(scores=scores)
    text = points(instrument.outline(instrument.score({"bed": 3})), "Scores", "How they are worked out")

    assert "- Double: the sum of 2 terms. Total × 2" in text.splitlines()
    assert "- Bed alone: Bed × 1. Example: 3 × 1 = 3" in text.splitlines()


def test_numbers_that_cannot_be_followed_are_left_out() -> None:
    """A formula of many terms is shown with its labels alone."""
    many = tuple(item(f"i{number}") for number in range(60))
    keys = [each.key for each in many]
    instrument = own(items=many, scores=(Score(key="total", label=message("Total"), of=total(*keys)),))
    text = str(instrument.outline(instrument.score(dict.fromkeys(keys, 1))))

    assert "I58 + I59" in text
    assert "Example:" not in text


def test_a_range_that_is_not_known_is_left_empty() -> None:
    """A quotient by what may be nought has no range."""
    score = Score(key="total", label=message("T"), of=total("supper", "bed"))
    page = measure("niosh_rnle").outline()

    assert rows(part(page, "Scores"))[-1][2] == ""
    assert rows(part(own(scores=(score,)).outline(), "Scores"))[1][2] == "0 to 6"


def test_missing_rules_say_what_they_change() -> None:
    """Each rule is told with its source, and with the scores it works out otherwise."""
    rule = MissingRule(key="prorate", label=message("a blank takes the mean"), sources=(SOURCE,))
    scores = (
        Score(
            key="total",
            label=message("Total"),
            of=total("supper", "bed"),
            by_rule=(("prorate", prorated("supper", "bed", at_least=1)),),
        ),
        Score(key="mean", label=message("Mean"), of=mean("supper", "bed")),
    )
    text = points(own(scores=scores, missing_rules=(STRICT, rule)).outline(), "Missing answers")

    assert "- strict: a score is not worked out where an item it needs has no answer. library default" in text
    assert (
        "- prorate: a blank takes the mean; Total: the sum of 2 terms, a blank taking the mean of the others, of which "
        "at least 1 are needed. a definition made for this test"
    ) in text.splitlines()


def bands(key: str, *edges: tuple[int, int], **fields: Any) -> BandSet:  # noqa: ANN401 - the fields of a set
    """A set of bands with these ends."""
    named = tuple(Band(low, high, message("from {low}", low=low)) for low, high in edges)
    return BandSet(
        key=key, score="total", label=message("Set {key}", key=key), bands=named, sources=(SOURCE,), **fields
    )


def test_bands_are_a_table_with_their_sources() -> None:
    """Each set is named once, with whom it is for and when it applies."""
    first = bands("a", (0, 2), (3, 6), population=message("adults"), needs=("bed",))
    page = own(bands=(first, bands("b", (0, 6)))).outline()

    assert rows(part(page, "Bands")) == [
        ["Set", "Score", "From and to", "Band"],
        ["Set a", "Total", "0 to 2", "from 0"],
        ["", "", "3 to 6", "from 3"],
        ["Set b", "Total", "0 to 6", "from 0"],
    ]
    assert "- Set a: adults; only where bed is answered. a definition made for this test" in str(page).splitlines()
    assert "- Set b. a definition made for this test" in str(page).splitlines()


@pytest.mark.parametrize(
    ("expected", "sets"),
    [
        pytest.param("5 (from 3)", (bands("a", (0, 2), (3, 6)),), id="one set"),
        pytest.param(
            "5; Set a: from 3; Set b: from 0", (bands("a", (0, 2), (3, 6)), bands("b", (0, 6))), id="two sets"
        ),
        pytest.param("5", (), id="none"),
    ],
)
def test_an_example_falls_into_bands(expected: str, sets: tuple[BandSet, ...]) -> None:
    """With several sets each says its own."""
    instrument = own(bands=sets)
    page = instrument.outline(instrument.score({"supper": 2, "bed": 3}))

    assert rows(part(page, "Scores"))[1][-1] == expected


@pytest.mark.parametrize(
    ("expected", "fields"),
    [
        pytest.param(["Total", "beyond measurement error (MDC95)", "2", "adults"], {}, id="error"),
        pytest.param(
            ["Total", "important (MDC95)", "30 %", "adults"],
            {"kind": "importance", "value": 30, "percent": True},
            id="percent",
        ),
        pytest.param(
            ["Total", "beyond measurement error (MDC95)", "2, from first values of 1 to 4", "adults"],
            {"first_low": 1, "first_high": 4},
            id="between first values",
        ),
        pytest.param(
            ["Total", "beyond measurement error (MDC95)", "2, from first values of 1 on", "adults"],
            {"first_low": 1},
            id="from a first value",
        ),
        pytest.param(
            ["Total", "beyond measurement error (MDC95)", "2, from first values up to 4", "adults"],
            {"first_high": 4},
            id="up to a first value",
        ),
    ],
)
def test_thresholds_are_a_table(expected: list[str], fields: dict[str, Any]) -> None:
    """Each threshold has its size, where it holds, its population and its source."""
    plain: dict[str, Any] = {"score": "total", "kind": "error", "value": 2, "statistic": "MDC95"}
    threshold = Threshold(**{**plain, **fields}, population=message("adults"), sources=(SOURCE,))
    page = own(thresholds=(threshold,)).outline()

    assert rows(part(page, "Change"))[1] == [*expected, "a definition made for this test"]


def test_codes_findings_and_caveats_have_their_parts() -> None:
    """A code says whether it was checked, a finding how much it matters."""
    alert = Alert(
        key="no_supper",
        when=Compare(Raw("supper"), Comparison.EQUAL, Constant(0)),
        severity=Severity.WARNING,
        message=message("no supper"),
        sources=(SOURCE,),
    )
    codes = (Code(system="loinc", code="1-1", verified=True), Code(system="loinc", code="2-2", means="supper"))
    page = own(alerts=(alert,), codes=codes, caveats=(message("evenings differ"),)).outline()

    assert rows(part(page, "Codes"))[1:] == [["loinc", "1-1", "the measure", "yes"], ["loinc", "2-2", "supper", "no"]]
    assert "- warning: no supper" in points(page, "Findings")
    assert "- evenings differ" in points(page, "What to bear in mind")


def test_rights_say_what_the_evidence_is() -> None:
    """Owner, use, what is shipped and why, and how far and when the evidence was read."""
    rights = Rights(
        status=RightsStatus.LICENCE,
        holder="a publisher",
        evidence="its price list",
        confidence=Confidence.PARTLY_CONFIRMED,
        checked="2026-03-01",
    )
    text = points(own(rights=rights).outline(), "Rights")

    assert "- Owner: a publisher; use: under licence" in text
    assert "- Evidence: its price list (partly confirmed)" in text
    assert "- Read on 2026-03-01" in text
    assert "Read on" not in points(own().outline(), "Rights")


def test_every_status_of_rights_has_words() -> None:
    """Each can be said to a person, and no two alike."""
    assert len({str(rights_in_words(status)) for status in RightsStatus}) == len(RightsStatus)


def test_a_direction_is_said() -> None:
    """Which end is better stands beside the range."""
    score = attrs.evolve(own().scores[0], direction=Direction.LOWER_IS_BETTER)

    assert rows(part(own(scores=(score,)).outline(), "Scores"))[1][3] == "lower is better"


@pytest.fixture(scope="module")
def script() -> ModuleType:
    """The script that writes the pages."""
    spec = importlib.util.spec_from_file_location("measure_pages", TOP / "scripts" / "measure_pages.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def pages(script: ModuleType) -> dict[str, str]:
    """Every page as it should be today."""
    found: dict[str, str] = script.pages()
    return found


def test_the_committed_pages_are_what_the_definitions_say(pages: dict[str, str]) -> None:
    """A page that drifted, is missing or left over: run python scripts/measure_pages.py."""
    folder = TOP / "docs" / "measures"
    committed = {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*.md")}

    assert sorted(committed) == sorted(pages)
    assert [path for path, text in pages.items() if committed[path] != text] == []


def test_the_index_leads_to_every_page(pages: dict[str, str]) -> None:
    """Each measure stands in the index: among all, by area and by specialism."""
    index = pages["index.md"]

    assert {"index.md", *(f"{key}.md" for key in MEASURES)} == pages.keys()
    for key, each in MEASURES.items():
        assert index.count(f"({key}.md)") == 1 + len(each.areas) + len(each.specialisms)


def test_every_scored_measure_has_a_worked_example(pages: dict[str, str]) -> None:
    """Answers and scores have a column with an example, in which some score has a value."""
    for key, each in MEASURES.items():
        if each.withheld is None:
            assert pages[f"{key}.md"].count("| Example |") == 2
            assert pages[f"{key}.md"].count("not scorable") < len(each.scores)


def test_pages_are_written_once_and_left_overs_taken_away(
    script: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The first run writes all, the second nothing; a page of no measure goes, a changed one is mended."""
    assert script.main(["--out", str(tmp_path)]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(MEASURES) + 1

    (tmp_path / "phq10.md").write_text("gone", "utf-8")
    (tmp_path / "phq9.md").write_text("changed", "utf-8")

    assert script.main(["--out", str(tmp_path)]) == 0
    assert capsys.readouterr().out.splitlines() == ["phq10.md: taken away", "phq9.md: written"]
    assert script.main(["--out", str(tmp_path)]) == 0
    assert capsys.readouterr().out == ""

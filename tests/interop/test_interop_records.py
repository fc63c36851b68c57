"""Records: what is written is read back equal, and what has no form as a record is refused at once."""

import json
import subprocess
import sys
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

import occupational_therapy as ot
from occupational_therapy.assessment import MEASURES, State, measure
from occupational_therapy.casework import Client, MatchingPolicy, Variance
from occupational_therapy.casework.criteria import CRITERIA
from occupational_therapy.casework.reports.rules import RULES
from occupational_therapy.goals import PercentMet
from occupational_therapy.goals.smart import READINGS, SmartReading
from occupational_therapy.interop.records import NoRecordError, dumps, from_plain, json_schema, loads, to_plain
from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.dates import Date, Period
from occupational_therapy.kernel.document import Quantity, section
from occupational_therapy.kernel.findings import Basis, Finding, Severity
from occupational_therapy.kernel.messages import Verbatim, message
from occupational_therapy.kernel.money import Money
from tests.house import full_name, names_of, room, values
from tests.interop.record_values import EXAMPLE, INPUTS, KINDS, RECORDS, all_values, outputs, read, whole

KNOWLEDGE = "knowledge of the library, with its days and its functions: records name it by its key"
FORMULA = "part of a measure's definition: a result names the measure"
WORKING = "what a function looks at while it works"
FOLLOWS = "follows from a result that is kept, or from knowledge and a day"
READ = "what a person reads: it is rendered, and follows from a value that is kept"

NO_RECORDS = {
    **dict.fromkeys(
        (
            "credentials.cover.CoverDuty",
            "credentials.fees.FeeRule",
            "credentials.number.NumberFormat",
            "credentials.parts.Parts",
            "credentials.quota.QuotaRule",
            "credentials.recency.RecencyRule",
            "credentials.register.Regulator",
            "credentials.renewal.RenewalRule",
            "credentials.returning.ReturnRule",
            "credentials.scheme.CheckScheme",
            "credentials.scheme.UpdateServiceRule",
            "goals.language.Language",
            "goals.language.WordList",
            "goals.ratings.methods.Aspect",
            "goals.ratings.methods.RatingMethod",
            "goals.acronyms.Acronym",
            "goals.acronyms.Letter",
            "casework.criteria.Criterion",
            "casework.preferences.Preference",
            "casework.funding.route_profile.RouteCondition",
            "casework.funding.route_profile.RouteProfile",
            "kernel.findings.Rule",
            "kernel.provenance.Dated",
            "kernel.provenance.DatedSeries",
            "locales.translations.Translation",
            "locales.translations.Translations",
        ),
        KNOWLEDGE,
    ),
    **dict.fromkeys(
        (
            "assessment.answers.Item",
            "assessment.answers.Option",
            "assessment.alert.Alert",
            "assessment.definition.Measure",
            "assessment.expressions.Add",
            "assessment.expressions.Axis",
            "assessment.expressions.Coalesce",
            "assessment.expressions.Combine",
            "assessment.expressions.Compare",
            "assessment.expressions.Constant",
            "assessment.expressions.Count",
            "assessment.expressions.Divide",
            "assessment.expressions.Exponential",
            "assessment.expressions.Extreme",
            "assessment.expressions.Multiply",
            "assessment.expressions.Named",
            "assessment.expressions.Round",
            "assessment.expressions.Table",
            "assessment.expressions.When",
            "assessment.norms.Norms",
            "assessment.scores.Score",
        ),
        FORMULA,
    ),
    **dict.fromkeys(
        (
            "assessment.definition.Scoring",
            "assessment.evaluation.Exact",
            "assessment.ranges.Spans",
            "assessment.words.Words",
            "casework.plans.examined.Examined",
            "credentials.question.Question",
            "goals.examined.Examined",
            "goals.gas.description_rules.ScaleExamined",
            "locales.phrases.Phrases",
        ),
        WORKING,
    ),
    **dict.fromkeys(
        ("assessment.results.Interpretation", "assessment.results.ScoreValue", "credentials.lookup.Lookup"), FOLLOWS
    ),
    **dict.fromkeys(("kernel.document.Listing", "kernel.document.Section", "kernel.document.Table"), READ),
}
"""Every value class that is no record, and why. All others are."""

WITHOUT_RECORDS = {"frames": "it works on the caller's frame, which is kept by whoever made it"}
"""Rooms that keep nothing, and why."""

OUTPUTS = {
    "casework.reports.assessment_report.AssessmentReport",
    "casework.costing.Costing",
    "casework.estimate.Estimate",
    "casework.matching.Matching",
    "casework.reports.monthly.MonthlyReport",
    "goals.gas.profiles.Profile",
    "goals.goal_line.Progress",
    "goals.smart.Review",
    "kernel.findings.Finding",
    "specialisms.suggestions.SpecialismSuggestion",
}
"""What the example shows or judges, each of them a record."""


def test_no_records_are_listed() -> None:
    """A value class is a record unless it is listed with its reason."""
    found = {full_name(kind) for kind in values() if kind not in RECORDS and room(kind) not in WITHOUT_RECORDS}

    assert sorted(NO_RECORDS) == sorted(found)


@pytest.mark.parametrize("name", sorted(NO_RECORDS))
def test_no_record_is_refused_at_once(name: str) -> None:
    """What is no record is neither read nor described; the error is the library's and names the class."""
    [kind] = [each for each in values() if full_name(each) == name]

    with pytest.raises(NoRecordError, match="no plain form") as read_plain:
        from_plain({}, kind)
    with pytest.raises(NoRecordError) as read_text:
        loads("{}", kind)
    with pytest.raises(NoRecordError) as described:
        json_schema(kind)
    assert str(read_plain.value) == str(read_text.value) == str(described.value)


@pytest.mark.parametrize(
    ("expected", "value"),
    [
        pytest.param(
            "Measure is no record: its items.options.value is a choice of classes, which has no plain form",
            measure("phq9"),
            id="measure",
        ),
        pytest.param(
            "Criterion is no record: its judge is a Callable, which has no plain form", CRITERIA[0], id="criterion"
        ),
        pytest.param(
            "Letter is no record: its rules is a Rule, which has no plain form",
            READINGS[SmartReading.COAST].letters[0],
            id="letter",
        ),
        pytest.param("Rule is no record: its check is a Callable, which has no plain form", RULES[0], id="rule"),
        pytest.param("Catalogue is no record: it has no plain form", ot.credentials.REGULATORS, id="regulators"),
        pytest.param(
            "ScoreValue is no record: Score, which it holds, has no plain form",
            measure("phq9").score({})["total"],
            id="score",
        ),
        pytest.param(
            "Section is no record: its title is a choice of classes, which has no plain form",
            section(message("law")),
            id="document",
        ),
        pytest.param("Catalogue is no record: it has no plain form", Catalogue("rule", []), id="catalogue"),
        pytest.param("LazyCatalogue is no record: it has no plain form", MEASURES, id="lazy catalogue"),
        pytest.param("dict is no record: it has no plain form", {"id": "C-1"}, id="dict"),
        pytest.param("set is no record: it has no plain form", {1}, id="set"),
        pytest.param("object is no record: it has no plain form", object(), id="object"),
        pytest.param("NoneType is no record: it has no plain form", None, id="None"),
        pytest.param("function is no record: it has no plain form", measure, id="function"),
    ],
)
def test_no_record_is_not_written(expected: str, value: object) -> None:
    """What is no record is not written, neither alone nor among records."""
    for each in (value, (Money("1", "GBP"), value)):
        with pytest.raises(NoRecordError) as caught:
            dumps(each)

        assert expected == str(caught.value)


@pytest.mark.parametrize(
    ("expected", "value"),
    [
        pytest.param(
            "str is no record: it holds half of a surrogate pair, which is no character",
            Client(id="C-1", name="\ud83c"),
            id="half a character",
        ),
        pytest.param(
            "float is no record: nan is not a finite number", message("{km}", km=float("nan")), id="no number"
        ),
        pytest.param(
            "Decimal is no record: Infinity is not a finite number",
            Variance(agreed_hours=Decimal("Infinity"), used_hours=Fraction(1), agreed_amount=None, charged=None),
            id="infinite",
        ),
        pytest.param(
            "Fraction is no record: it has too many digits",
            Variance(agreed_hours=None, used_hours=Fraction(10**5000, 3), agreed_amount=None, charged=None),
            id="quotient too long",
        ),
        pytest.param(
            "PercentMet is no record: it has a number too long to read or write",
            PercentMet(met=0, counted=10**5000),
            id="number too long",
        ),
    ],
)
def test_what_could_not_be_read_is_not_written(expected: str, value: object) -> None:
    """A value that no reader could take again is refused when it is written."""
    with pytest.raises(NoRecordError) as caught:
        dumps(value)

    assert expected == str(caught.value)


@pytest.mark.parametrize("kind", [int | str, list[Client], dict[str, str], Money | Client, "Client", 7, None])
def test_annotations_without_a_form(kind: Any) -> None:  # noqa: ANN401 - any annotation
    """What is neither a record nor an array of records is refused as a kind to read."""
    with pytest.raises(NoRecordError, match="it has no plain form"):
        from_plain({}, kind)


@pytest.mark.parametrize("value", whole(), ids=names_of(whole()))
def test_is_read_back_equal(value: Any) -> None:  # noqa: ANN401 - of every class
    """What is written is read back equal, of the same class, and the same to read."""
    back = loads(dumps(value), type(value))

    assert value == back
    assert type(value) is type(back)
    assert repr(value) == repr(back)
    assert not hasattr(value, "outline") or str(value.outline()) == str(back.outline())


@pytest.mark.parametrize("kind", RECORDS, ids=full_name)
def test_every_part_is_read_back_equal(kind: type) -> None:
    """Each value that another holds is a record of its own."""
    for value in all_values():
        if type(value) is kind:
            assert value == loads(dumps(value), kind)


@pytest.mark.parametrize("value", whole(), ids=names_of(whole()))
def test_the_order_of_members_means_nothing(value: object) -> None:
    """A record whose members were put in another order, as a database may do, is read equal."""
    turned = json.dumps(json.loads(dumps(value)), sort_keys=True)

    assert value == loads(turned, type(value))


def test_the_outputs_of_the_example_are_records() -> None:
    """Everything the example shows or judges is a record, down to its findings."""
    assert {full_name(type(value)) for value in outputs()} >= OUTPUTS
    assert {type(value) for value in outputs()} <= set(RECORDS)


@pytest.mark.parametrize("part", KINDS)
def test_the_example_is_written_as_it_stands(part: str) -> None:
    """Each part of the example is read, written as it stands in the file up to formatting, and read again equal."""
    value = read()[part]
    written = dumps(value)

    assert INPUTS[part] == json.loads(written)
    assert value == loads(written, KINDS[part])


def test_the_example_is_read_whole() -> None:
    """Every part of the example's file is read as something; its month is text."""
    assert {*KINDS, "report_month"} == set(INPUTS)


def test_what_is_unknown_is_not_written() -> None:
    """A member that is None or empty by default is left out; one with another default is written."""
    assert to_plain(Client(id="C-1")) == {"id": "C-1"}
    assert to_plain(MatchingPolicy())["max_km"] == "80"


@pytest.mark.parametrize(
    ("expected", "value"),
    [
        pytest.param({"amount": "12.50", "currency": "GBP"}, Money("12.50", "GBP"), id="money keeps its places"),
        pytest.param({"amount": "100", "currency": "JPY"}, Money(Decimal("1E+2"), "JPY"), id="money has no exponent"),
        pytest.param({"start": "2026-03-01"}, Period(start="2026-03-01"), id="period"),
        pytest.param({}, Period(), id="every day"),
        pytest.param("2026-03-01", Date(2026, 3, 1), id="date"),
        pytest.param("law", Basis.LAW, id="word"),
        pytest.param("NOT_ASKED", State.NOT_ASKED, id="word that is no text"),
        pytest.param({"text": "my own words"}, Verbatim("my own words"), id="verbatim"),
        pytest.param({"value": "1/3", "decimals": 2}, Quantity(Fraction(1, 3), 2), id="quotient"),
        pytest.param({"value": "3/1"}, Quantity(Fraction(3)), id="whole quotient"),
        pytest.param({"value": "3.0"}, Quantity(Decimal("3.0")), id="decimal"),
        pytest.param([{"start": "2026-03-01"}, "law", []], (Period(start="2026-03-01"), Basis.LAW, ()), id="tuple"),
        pytest.param([{"start": "2026-03-01"}], [Period(start="2026-03-01")], id="list"),
    ],
)
def test_forms(expected: object, value: object) -> None:
    """How values are written."""
    plain = to_plain(value)

    assert expected == plain
    assert isinstance(value, tuple | list) or value == from_plain(plain, type(value))


@pytest.mark.parametrize(
    ("expected", "data"),
    [
        pytest.param(Quantity(Fraction(1, 3)), {"value": "1/3"}, id="quotient"),
        pytest.param(Quantity(Decimal("0.5")), {"value": "0.5"}, id="decimal"),
        pytest.param(Quantity(Decimal(7)), {"value": 7}, id="whole number"),
        pytest.param(Quantity(Decimal(7), None, None), {"value": "7", "decimals": None, "unit": None}, id="nulls"),
    ],
)
def test_a_number_of_either_class_keeps_its_class(expected: Quantity, data: object) -> None:
    """A number that may be a decimal or a quotient is told by how it is written."""
    found = from_plain(data, Quantity)

    assert expected == found
    assert type(expected.value) is type(found.value)


def test_words_are_read_as_words() -> None:
    """A word of an enumeration is read as its member, in a class that does not convert it too."""
    finding = Finding(rule="late", basis=Basis.LAW, severity=Severity.STOP, message=message("late"))
    back = loads(dumps(finding), Finding)

    assert (Basis.LAW, Severity.STOP) == (back.basis, back.severity)
    assert (Basis, Severity) == (type(back.basis), type(back.severity))


def test_indentation() -> None:
    """Text is indented by two unless told, or on one line; characters stand as they are."""
    assert dumps(Client(id="C-1", name="Zoë")) == '{\n  "id": "C-1",\n  "name": "Zoë"\n}'
    assert dumps(Client(id="C-1", name="Zoë"), indent=None) == '{"id": "C-1", "name": "Zoë"}'


def test_no_record_error_tells_its_facts() -> None:
    """The error of what is no record is a TypeError with the class and the reason."""
    with pytest.raises(TypeError) as caught:
        to_plain(frozenset())

    assert isinstance(caught.value, NoRecordError)
    assert ("frozenset", message("it has no plain form")) == (caught.value.what, caught.value.why)


THREADS = """
import json, sys, threading
from occupational_therapy.casework import Case
from occupational_therapy.interop.records import from_plain, to_plain

data = json.load(open(sys.argv[1], encoding="utf-8"))["case"]
together = threading.Barrier(8)
found = []

def work():
    together.wait()
    found.append(to_plain(from_plain(data, Case)) == data)

threads = [threading.Thread(target=work) for _ in range(8)]
for each in threads:
    each.start()
for each in threads:
    each.join()
sys.stdout.write(str(found == [True] * 8))
"""


def ran(code: str, *arguments: str) -> str:
    """What a fresh process writes that runs some code."""
    run = subprocess.run(  # noqa: S603 - the interpreter that runs the tests, and literal code
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=False
    )
    assert (run.returncode, run.stderr) == (0, "")
    return run.stdout


def test_threads_may_begin_together() -> None:
    """Several threads of a fresh process read and write their first record at once."""
    assert ran(THREADS, str(EXAMPLE)) == "True"


def test_loads_no_locale_data() -> None:
    """Records need no Babel."""
    code = "import sys, occupational_therapy.interop.records as r; sys.stdout.write(str('babel' in sys.modules))"

    assert ran(code) == "False"

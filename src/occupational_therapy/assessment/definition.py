"""The definition of a measure: everything known of it, declared once as data."""

import enum
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import TypeVar, cast

import attrs

from occupational_therapy.assessment.answers import Answer, InvalidAnswersError, Item, as_decimal, number_of
from occupational_therapy.assessment.change import Change, Threshold, change_between
from occupational_therapy.assessment.compilation import Evaluator, compiled
from occupational_therapy.assessment.expressions import Condition, InState, Node, Raw, descend
from occupational_therapy.assessment.ranges import Span, span_of
from occupational_therapy.assessment.results import Result
from occupational_therapy.kernel.dates import DateLike, on_date
from occupational_therapy.kernel.errors import InvalidInputError, Problem, UnknownKeyError
from occupational_therapy.kernel.fields import each, instance, refuse, settle, text
from occupational_therapy.kernel.findings import Basis, Severity
from occupational_therapy.kernel.identifiers import key as to_key
from occupational_therapy.kernel.identifiers import key_or_none, keys
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, Source, sources_of
from occupational_therapy.occupations import Area

__all__ = [
    "STRICT",
    "Administration",
    "Alert",
    "Band",
    "BandSet",
    "Code",
    "Direction",
    "Measure",
    "MissingRule",
    "Score",
    "Scoring",
]


class Administration(enum.StrEnum):
    """How a measure comes by its answers."""

    SELF_REPORT = "self_report"
    PROXY_REPORT = "proxy_report"
    OBSERVED = "observed"
    PERFORMANCE = "performance"
    INTERVIEW = "interview"

    @property
    def label(self) -> Message:
        """The way in words."""
        return _ADMINISTRATIONS[self]


_ADMINISTRATIONS = {
    Administration.SELF_REPORT: message("the client answers"),
    Administration.PROXY_REPORT: message("somebody who knows the client answers"),
    Administration.OBSERVED: message("an observer rates what the client does"),
    Administration.PERFORMANCE: message("the client performs a test"),
    Administration.INTERVIEW: message("an interviewer asks and rates"),
}


class Direction(enum.StrEnum):
    """Which end of a score is the better one."""

    HIGHER_IS_BETTER = "higher_is_better"
    LOWER_IS_BETTER = "lower_is_better"
    NEITHER = "neither"

    @property
    def label(self) -> Message:
        """The direction in words."""
        return _DIRECTIONS[self]

    def better(self, difference: Fraction | None) -> bool | None:
        """Whether a difference is for the better; None where there is none, or neither end is better."""
        if not difference or self is Direction.NEITHER:
            return None
        return (difference > 0) == (self is Direction.HIGHER_IS_BETTER)


_DIRECTIONS = {
    Direction.HIGHER_IS_BETTER: message("higher is better"),
    Direction.LOWER_IS_BETTER: message("lower is better"),
    Direction.NEITHER: message("neither end is better"),
}


@attrs.frozen(kw_only=True)
class MissingRule:
    """What is done about items without an answer.

    Attributes:
        key: Its name, given as ``missing_rule``.
        label: What it does.
        sources: Whose rule it is.
    """

    key: str = attrs.field(converter=to_key)
    label: Message
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)


STRICT = MissingRule(
    key="strict",
    label=message("a score is not worked out where an item it needs has no answer"),
    sources=(
        Source(
            "library default: no rule of the authors' was found",
            Confidence.CONVENTION,
            "scores that do not need the item are still given",
        ),
    ),
)
"""The rule where the authors give none: nothing stands in for a missing answer."""


def _by_rule(values: Iterable[tuple[str, Node]]) -> tuple[tuple[str, Node], ...]:
    return each(lambda pair: (str(pair[0]), pair[1]), values)


@attrs.frozen(kw_only=True)
class Score:
    """One number that comes out of a measure.

    Attributes: key: Its name in results. label: What it is. of: How it is worked out under the measure's first
    missing rule, and under every rule that does not say otherwise. by_rule: How it is worked out under other missing
    rules, by their keys. direction: Which end is the better one. decimals: Places to show; the value itself is never
    rounded. unit: What it counts.
    """

    key: str = attrs.field(converter=to_key)
    label: Message
    of: Node
    by_rule: tuple[tuple[str, Node], ...] = attrs.field(default=(), converter=_by_rule)
    direction: Direction = Direction.NEITHER
    decimals: int = 0
    unit: Message | None = None

    def __attrs_post_init__(self) -> None:
        settle(self)

    def under(self, missing_rule: str) -> Node:
        """How it is worked out under a missing rule."""
        return dict(self.by_rule).get(missing_rule, self.of)


def _number(value: int | Fraction | Decimal | str) -> Fraction:
    found = number_of(Decimal(value)) if isinstance(value, str) else number_of(value)
    return refuse(message("is not a number")) if found is None else Fraction(found)


@attrs.frozen
class Band:
    """A part of a score's range with a name; both ends belong to it."""

    low: Fraction = attrs.field(converter=_number)
    high: Fraction = attrs.field(converter=_number)
    label: Message

    def __attrs_post_init__(self) -> None:
        settle(self)

    def __contains__(self, value: Fraction) -> bool:
        return self.low <= value <= self.high

    def ends(self) -> Message:
        """The band's ends as they are written."""
        low, high = (as_decimal(end) for end in (self.low, self.high))
        return message("{low} to {high}", low=low, high=high) if low != high else message("{value}", value=low)


def _bands(values: Iterable[Band]) -> tuple[Band, ...]:
    return each(lambda value: instance(Band, value), values)


def _rising(bands: "BandSet") -> Iterator[Problem]:
    for place, band in enumerate(bands.bands):
        if band.low > band.high:
            yield Problem(f"bands[{place}]", message("the lower end is above the upper end"))
    for place, (lower, upper) in enumerate(zip(bands.bands, bands.bands[1:], strict=False), start=1):
        if upper.low != lower.high + bands.step:
            kind = message("a gap") if upper.low > lower.high + bands.step else message("an overlap")
            yield Problem(
                f"bands[{place}]", message("there is {kind} below {low}", kind=kind, low=as_decimal(upper.low))
            )


@attrs.frozen(kw_only=True)
class BandSet:
    """A published way to name the parts of a score, with its own source. None is ever the silent default.

    Attributes:
        key: Its name.
        score: The score it is for.
        label: Whose bands they are.
        bands: The bands, rising, without gap or overlap.
        step: The distance between one band's upper end and the next one's lower end: 1 for whole numbers.
        population: For whom they were made.
        needs: Items that must be answered for the bands to apply.
        sources: Where they were published.
    """

    key: str = attrs.field(converter=to_key)
    score: str = attrs.field(converter=to_key)
    label: Message
    bands: tuple[Band, ...] = attrs.field(converter=_bands)
    step: Fraction = attrs.field(default=Fraction(1), converter=_number)
    population: Message | None = None
    needs: tuple[str, ...] = attrs.field(default=(), converter=keys)
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self, _rising)


@attrs.frozen(kw_only=True)
class Alert:
    """Something in the answers that a person must see, whatever the scores say.

    Attributes:
        key: The rule's name in findings.
        when: The condition on the answers.
        severity: How much it matters.
        message: What is found, and what to do.
        basis: What gives it its force.
        sources: What it rests on.
    """

    key: str = attrs.field(converter=to_key)
    when: Condition
    severity: Severity
    message: Message
    basis: Basis = Basis.PUBLICATION
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)


@attrs.frozen(kw_only=True)
class Code:
    """A code of a terminology for a measure, an item or a score.

    Attributes:
        system: ``loinc`` or ``snomed_ct``.
        code: The code.
        means: The item or score it stands for; empty for the measure as a whole.
        verified: Whether it was checked against a release of the terminology.
    """

    system: str = attrs.field(converter=to_key)
    code: str = attrs.field(converter=text)
    means: str = ""
    verified: bool = False

    def __attrs_post_init__(self) -> None:
        settle(self)


def items_in(node: Node | Condition) -> Iterator[str]:
    """The items a node looks at."""
    if isinstance(node, Raw | InState):
        yield node.item
    for inside in descend(node):
        yield from items_in(inside)


def _named_twice(measure: "Measure") -> Iterator[Problem]:
    for field, entries in (
        ("items", measure.items),
        ("scores", measure.scores),
        ("missing_rules", measure.missing_rules),
        ("bands", measure.bands),
    ):
        seen: set[str] = set()
        for entry in entries:
            if entry.key in seen:
                yield Problem(field, message("two are called {key}", key=entry.key))
            seen.add(entry.key)
        if not entries and field != "bands":
            yield Problem(field, message("a measure needs at least one"))


def _referring(measure: "Measure") -> Iterator[Problem]:
    items = {item.key for item in measure.items}
    rules = {rule.key for rule in measure.missing_rules}
    scores = {score.key for score in measure.scores}
    looked = [
        (f"scores.{score.key}", node)
        for score in measure.scores
        for node in (score.of, *(other for _, other in score.by_rule))
    ]
    looked += [(f"alerts.{alert.key}", cast("Node", alert.when)) for alert in measure.alerts]
    for path, node in looked:
        for item in sorted(set(items_in(node)) - items):
            yield Problem(path, message("there is no item {item}", item=item))
    for score in measure.scores:
        for rule in sorted(dict(score.by_rule).keys() - rules):
            yield Problem(f"scores.{score.key}", message("there is no missing rule {rule}", rule=rule))
    for bands in measure.bands:
        for item in sorted(set(bands.needs) - items):
            yield Problem(f"bands.{bands.key}", message("there is no item {item}", item=item))
    for path, score_key in [
        *((f"bands.{bands.key}", bands.score) for bands in measure.bands),
        *((f"thresholds[{place}]", threshold.score) for place, threshold in enumerate(measure.thresholds)),
    ]:
        if score_key not in scores:
            yield Problem(path, message("there is no score {score}", score=score_key))


def _tiling(measure: "Measure") -> Iterator[Problem]:
    items = {item.key for item in measure.items}
    for bands in measure.bands:
        score = next((score for score in measure.scores if score.key == bands.score), None)
        if score is None or not bands.bands or not set(items_in(score.of)) <= items:
            continue
        span = span_of(score.of, {item.key: item for item in measure.items})
        ends = bands.bands[0].low, bands.bands[-1].high
        if span.ends and span.ends != ends:
            low, high, first, last = (as_decimal(end) for end in (*span.ends, *ends))
            yield Problem(
                f"bands.{bands.key}",
                message(
                    "they cover {first} to {last}, but the score reaches from {low} to {high}",
                    first=first,
                    last=last,
                    low=low,
                    high=high,
                ),
            )


@attrs.frozen(kw_only=True)
class Scoring:
    """All the scores of a measure under one missing rule, made ready once.

    Attributes:
        evaluate: From answers to settled answers, numerators and denominators.
        spans: The range of each score, by its key.
        needed: The items each score looks at, by its key.
    """

    evaluate: Evaluator
    spans: Mapping[str, Span]
    needed: Mapping[str, frozenset[str]]


_PREPARING = threading.Lock()

T = TypeVar("T", Item, "Score", "MissingRule")


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Measure:
    """An instrument in one variant and edition: its items, its scores, and everything known of them.

    A measure is equal to another of the same key, variant and edition.

    Attributes:
        name: Its key in the catalogue, shared by its variants.
        variant: Which of its variants it is; None where there is one.
        label: What it is called.
        edition: Which edition, in the words of its publication.
        purpose: What it is for.
        items: What is asked or observed.
        scores: What comes out.
        missing_rules: What may be done about missing answers; the first is used unless another is named.
        bands: Published names for parts of scores.
        thresholds: How much change is beyond measurement error, or important, and to whom.
        alerts: What in the answers a person must see.
        administration: How it comes by its answers.
        areas: The areas of occupation it says something of.
        specialisms: The specialisms it is typical of, by key.
        caveats: What a reader must know.
        codes: Its codes in terminologies.
        sources: What the definition rests on.
        rights: Who owns it, and what may be shipped.
        siblings: Gives the variants of the same measure.
    """

    name: str = attrs.field(converter=to_key)
    variant: str | None = attrs.field(default=None, converter=key_or_none)
    label: Message
    edition: str = attrs.field(converter=text)
    purpose: Message
    items: tuple[Item, ...]
    scores: tuple[Score, ...]
    missing_rules: tuple[MissingRule, ...] = (STRICT,)
    bands: tuple[BandSet, ...] = ()
    thresholds: tuple[Threshold, ...] = ()
    alerts: tuple[Alert, ...] = ()
    administration: tuple[Administration, ...]
    areas: tuple[Area, ...]
    specialisms: tuple[str, ...] = attrs.field(converter=keys)
    caveats: tuple[Message, ...] = ()
    codes: tuple[Code, ...] = ()
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)
    rights: Rights
    siblings: "Callable[[], tuple[Measure, ...]]" = tuple
    prepared: dict[str, Scoring] = attrs.field(factory=dict[str, Scoring], init=False)

    def __attrs_post_init__(self) -> None:
        settle(self, _named_twice, _referring, _tiling)

    @property
    def key(self) -> str:
        """Its key in a catalogue of measures: its name, and its variant after a slash where it has one."""
        return self.name if self.variant is None else f"{self.name}/{self.variant}"

    @property
    def identity(self) -> tuple[str, str | None, str]:
        """What makes it the measure it is: name, variant and edition."""
        return self.name, self.variant, self.edition

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Measure) and self.identity == other.identity

    def __hash__(self) -> int:
        return hash(self.identity)

    def __repr__(self) -> str:
        return f"<Measure {self.key}>"

    def item(self, item: str) -> Item:
        """An item by its key.

        Raises:
            UnknownKeyError: There is none.
        """
        return _named("item", self.items, item)

    def score_named(self, score: str) -> Score:
        """A score's definition by its key.

        Raises:
            UnknownKeyError: There is none.
        """
        return _named("score", self.scores, score)

    def missing_rule(self, missing_rule: str | None = None) -> MissingRule:
        """A missing rule by its key; the first where none is named.

        Raises:
            UnknownKeyError: There is none.
        """
        return (
            self.missing_rules[0] if missing_rule is None else _named("missing rule", self.missing_rules, missing_rule)
        )

    def range_of(self, score: str, missing_rule: str | None = None) -> Span:
        """Between which numbers a score lies when every item is answered, derived from the items."""
        return self.scoring(missing_rule).spans[self.score_named(score).key]

    def score(
        self, answers: Mapping[str, Answer], *, on: DateLike | None = None, missing_rule: str | None = None
    ) -> Result:
        """The scores these answers come to.

        Args: answers: Answers by item; None, or leaving the item out, is missing. on: The day they were given; None
        leaves the result undated. missing_rule: What is done about missing answers, by its key; the first of the
        measure's rules unless named.

        Raises:
            InvalidAnswersError: Answers the items do not allow, all of them at once.
            UnknownKeyError: There is no such missing rule.

        >>> from occupational_therapy.assessment import measure
        >>> tsk = measure("tampa_tsk11")
        >>> tsk.score({f"q{number}": 2 for number in range(1, 12)})["total"].value
        22
        """
        rule = self.missing_rules[0].key if missing_rule is None else missing_rule
        scoring = self.prepared.get(rule) or self.scoring(rule)
        try:
            given, tops, bottoms = scoring.evaluate(answers)
        except InvalidAnswersError as error:
            raise self._hinted(error, answers) from None
        except AttributeError:
            if isinstance(answers, Mapping):
                raise
            raise InvalidInputError.of(
                "answers", message("{kind} is not a mapping from items to answers", kind=type(answers).__name__)
            ) from None
        return Result(self, rule, None if on is None else on_date(on), given, tops, bottoms)

    def scoring(self, missing_rule: str | None = None) -> Scoring:
        """How all its scores are worked out under a missing rule, made ready at the first call."""
        rule = self.missing_rule(missing_rule).key
        with _PREPARING:
            if rule not in self.prepared:
                items = {item.key: item for item in self.items}
                nodes = {score.key: score.under(rule) for score in self.scores}
                self.prepared[rule] = Scoring(
                    evaluate=compiled(self.items, tuple(nodes.values())),
                    spans={key: span_of(node, items) for key, node in nodes.items()},
                    needed={key: frozenset(items_in(node)) for key, node in nodes.items()},
                )
            return self.prepared[rule]

    def change(self, first: Result, later: Result) -> "Mapping[str, Change]":
        """How each score changed from one result to a later one.

        Raises: InvalidInputError: The results are not of this measure in this variant and edition, or are in the
        wrong order.
        """
        return change_between(self, first, later)

    def _hinted(self, error: InvalidAnswersError, answers: Mapping[str, Answer]) -> InvalidAnswersError:
        """The error, with the variant that was probably meant."""
        fitting = [other.variant for other in self.siblings() if other != self and _fits(other, answers)]
        if not fitting:
            return error
        hint = message(
            "these answers fit the variant {variant}: was that one meant?", variant=", ".join(map(str, fitting))
        )
        return InvalidAnswersError([*error.problems, Problem("", hint)])

    def __reduce__(self) -> tuple[object, ...]:
        from occupational_therapy.assessment.measures import INDEX, by_key  # noqa: PLC0415 - it imports this module

        if self.key in INDEX and by_key(self.key) is self:
            return by_key, (self.key,)
        state = {field.name: getattr(self, field.name) for field in attrs.fields(Measure) if field.init}
        return _rebuilt, (state,)


def _fits(measure: Measure, answers: Mapping[str, Answer]) -> bool:
    try:
        for item, answer in answers.items():
            measure.item(item).settle(answer)
    except (UnknownKeyError, InvalidAnswersError):
        return False
    return True


def _rebuilt(state: dict[str, object]) -> Measure:
    return Measure(**state)  # type: ignore[arg-type] # the fields of a measure, as it had them


def _named(kind: str, entries: tuple[T, ...], name: str) -> T:
    found = next((entry for entry in entries if entry.key == name), None)
    if found is None:
        raise UnknownKeyError(kind, name, [entry.key for entry in entries])
    return found

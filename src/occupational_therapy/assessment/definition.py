"""The definition of a measure: everything known of it, declared once as data."""

import enum
import threading
from collections.abc import Callable, Mapping
from typing import TypeVar

import attrs

from occupational_therapy.assessment.alert import Alert
from occupational_therapy.assessment.answers import Answer, InvalidAnswersError, Item
from occupational_therapy.assessment.bands import BandSet
from occupational_therapy.assessment.change import Change, Threshold, change_between
from occupational_therapy.assessment.compilation import Evaluator, compiled
from occupational_therapy.assessment.index import INDEX, by_key
from occupational_therapy.assessment.page import page
from occupational_therapy.assessment.ranges import Span, span_of
from occupational_therapy.assessment.results import Result
from occupational_therapy.assessment.scores import STRICT, MissingRule, Score, items_in, items_valued_in
from occupational_therapy.assessment.soundness import named_once, referring, tiling
from occupational_therapy.assessment.wording import Labels, OptionLabels, labels_of, option_labels_of, with_wording
from occupational_therapy.kernel.dates import DateLike, on_date
from occupational_therapy.kernel.document import Section
from occupational_therapy.kernel.errors import (
    InvalidInputError,
    OccupationalTherapyError,
    Problem,
    UnknownKeyError,
)
from occupational_therapy.kernel.fields import settle, text, text_or_none
from occupational_therapy.kernel.identifiers import key as to_key
from occupational_therapy.kernel.identifiers import key_or_none, keys
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Rights, Source, sources_of
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import AgeGroup, to_age_groups

__all__ = [
    "Administration",
    "Code",
    "Measure",
    "MeasureWithheldError",
    "Scoring",
]


class MeasureWithheldError(OccupationalTherapyError, LookupError):
    """A measure that is known but not scored here.

    Attributes:
        measure: Its key.
        reason: Why it is not scored.
        holder: Who owns it.
    """

    def __init__(self, measure: str, reason: str, holder: str) -> None:
        self.measure = measure
        self.reason = reason
        self.holder = holder
        super().__init__(measure, reason, holder)

    def __str__(self) -> str:
        return f"{self.measure} is not scored here: {self.reason}; its owner is {self.holder}"


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


@attrs.frozen(kw_only=True)
class Scoring:
    """All the scores of a measure under one missing rule, made ready once.

    Attributes:
        evaluate: From answers to settled answers, numerators and denominators.
        spans: The range of each score, by its key.
        needed: The items each score looks at, by its key.
        valued: The items whose answers go into each score's value, by its key.
    """

    evaluate: Evaluator
    spans: Mapping[str, Span]
    needed: Mapping[str, frozenset[str]]
    valued: Mapping[str, frozenset[str]]


_PREPARING = threading.Lock()

T = TypeVar("T", Item, Score, MissingRule)


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
        ages: For whom it was made.
        areas: The areas of occupation it says something of.
        specialisms: The specialisms it is typical of, by key.
        caveats: What a reader must know.
        codes: Its codes in terminologies.
        sources: What the definition rests on.
        rights: Who owns it, and what may be shipped.
        siblings: Gives the variants of the same measure.
        withheld: Why it is known here but not scored; None where it is.
        wording: Whose wording the labels of items and answers are; None where they are this library's own.
        unworded: The measure as it was before it was worded; None where it was not.
    """

    name: str = attrs.field(converter=to_key)
    variant: str | None = attrs.field(default=None, converter=key_or_none)
    label: Message
    edition: str = attrs.field(converter=text)
    purpose: Message
    items: tuple[Item, ...] = ()
    scores: tuple[Score, ...] = ()
    missing_rules: tuple[MissingRule, ...] = (STRICT,)
    bands: tuple[BandSet, ...] = ()
    thresholds: tuple[Threshold, ...] = ()
    alerts: tuple[Alert, ...] = ()
    administration: tuple[Administration, ...]
    ages: tuple[AgeGroup, ...] = attrs.field(converter=to_age_groups)
    areas: tuple[Area, ...]
    specialisms: tuple[str, ...] = attrs.field(converter=keys)
    caveats: tuple[Message, ...] = ()
    codes: tuple[Code, ...] = ()
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)
    rights: Rights
    siblings: "Callable[[], tuple[Measure, ...]]" = tuple
    withheld: Message | None = None
    wording: str | None = attrs.field(default=None, converter=text_or_none)
    unworded: "Measure | None" = attrs.field(default=None, init=False)
    prepared: dict[str, Scoring] = attrs.field(factory=dict[str, Scoring], init=False)

    def __attrs_post_init__(self) -> None:
        settle(self, named_once, referring, tiling)

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
            MeasureWithheldError: The measure is known here but not scored; the error says why.
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
        if self.withheld is not None:
            raise MeasureWithheldError(self.key, str(self.withheld), self.rights.holder)
        rule = self.missing_rule(missing_rule).key
        with _PREPARING:
            if rule not in self.prepared:
                items = {item.key: item for item in self.items}
                nodes = {score.key: score.under(rule) for score in self.scores}
                self.prepared[rule] = Scoring(
                    evaluate=compiled(self.items, tuple(nodes.values())),
                    spans={key: span_of(node, items) for key, node in nodes.items()},
                    needed={key: frozenset(items_in(node)) for key, node in nodes.items()},
                    valued={key: frozenset(items_valued_in(node)) for key, node in nodes.items()},
                )
            return self.prepared[rule]

    def change(self, first: Result, later: Result) -> "Mapping[str, Change]":
        """How each score changed from one result to a later one.

        Raises: InvalidInputError: The results are not of this measure in this variant and edition, or are in the
        wrong order.
        """
        return change_between(self, first, later)

    def worded(self, labels: Labels, *, wording: str, options: OptionLabels | None = None) -> "Measure":
        """The measure with an owner's wording in place of our labels, for a licensee's own catalogue.

        Everything that shows labels then shows that wording, as it is, in whatever language it was given. It is still
        the same measure: results can be compared with those of the measure without the wording.

        Args:
            labels: The wording of items, by key; the others keep their labels.
            wording: Whose wording it is, and which edition or licence: it is told with the measure.
            options: The wording of answers, by the item's key and the answer's value.

        Raises:
            InvalidInputError: Items or answers that there are not, or blank texts; all of them at once.

        >>> from occupational_therapy.assessment import measure
        >>> own = measure("gad7").worded({"q1": "The owner's words"}, wording="The owner, licence 12")
        >>> str(own.item("q1").label), own == measure("gad7")
        ("The owner's words", True)
        """
        return with_wording(self, labels, wording, options or {})

    def outline(self, example: Result | None = None) -> Section:
        """All that is known of it, as a page: items, scores, missing answers, bands, change, codes, rights, sources.

        Args:
            example: A result of the measure, to show how one comes about.

        Raises:
            InvalidInputError: The example is a result of another measure.

        >>> from occupational_therapy.assessment import measure
        >>> [str(part.title) for part in measure("gmfcs").outline().content[1:4]]
        ['Items', 'Scores', 'Missing answers']
        """
        return page(self, example)

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
        if self.unworded is not None:
            labels, options = labels_of(self), option_labels_of(self)
            return _worded, (self.unworded, labels, options, self.wording)
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


def _worded(measure: Measure, labels: Labels, options: OptionLabels, wording: str) -> Measure:
    return measure.worded(labels, wording=wording, options=options)


def _named(kind: str, entries: tuple[T, ...], name: str) -> T:
    found = next((entry for entry in entries if entry.key == name), None)
    if found is None:
        raise UnknownKeyError(kind, name, [entry.key for entry in entries])
    return found

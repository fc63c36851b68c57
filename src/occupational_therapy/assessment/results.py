"""Results: the scores that answers came to, with what a reader must know of each."""

import enum
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import TYPE_CHECKING

import attrs

from occupational_therapy.assessment.answers import Settled, State, as_decimal
from occupational_therapy.assessment.evaluation import evaluate
from occupational_therapy.assessment.explanation import explained, summarised
from occupational_therapy.assessment.expressions import Constant, Named, Node
from occupational_therapy.kernel.dates import Date
from occupational_therapy.kernel.document import Quantity, Section
from occupational_therapy.kernel.findings import Finding, Severity
from occupational_therapy.kernel.messages import Message, counted, message

if TYPE_CHECKING:
    from decimal import Decimal

    from occupational_therapy.assessment.alert import Alert
    from occupational_therapy.assessment.bands import Band, BandSet
    from occupational_therapy.assessment.definition import Measure
    from occupational_therapy.assessment.scores import Score

__all__ = ["Interpretation", "Result", "ScoreValue", "Status"]


class Status(enum.StrEnum):
    """How a value came about."""

    COMPLETE = "complete"
    """Every item it needs was answered."""
    PRORATED = "prorated"
    """An item was missing, and the named rule stood in for it."""
    NOT_SCORABLE = "not_scorable"
    """There is no value; the reason says why."""

    @property
    def label(self) -> Message:
        """The status in words."""
        return _STATUSES[self]


_STATUSES = {
    Status.COMPLETE: message("complete"),
    Status.PRORATED: message("prorated"),
    Status.NOT_SCORABLE: message("not scorable"),
}


@attrs.frozen(kw_only=True)
class Interpretation:
    """Where a value falls in one published set of bands.

    Attributes:
        bands: The set, with its source.
        band: The band; None where the set does not apply.
        reason: Why it does not apply.
    """

    bands: "BandSet"
    band: "Band | None"
    reason: Message | None = None


@attrs.frozen(kw_only=True)
class ScoreValue:
    """One score of a result.

    Attributes:
        definition: What the score is.
        exact: Its value exactly; None where it is not scorable.
        whole: Whether the score can only be a whole number.
        status: How the value came about.
        reason: Why there is none, or what stood in for a missing answer.
        interpretations: Where it falls in every published set of bands.
    """

    definition: "Score"
    exact: Fraction | None
    whole: bool
    status: Status
    reason: Message | None
    interpretations: tuple[Interpretation, ...]

    @property
    def key(self) -> str:
        """The score's key."""
        return self.definition.key

    @property
    def label(self) -> Message:
        """What the score is called."""
        return self.definition.label

    @property
    def value(self) -> int | float | None:
        """The value: an ``int`` where the score keeps whole numbers, else the ``float`` nearest the exact one."""
        if self.exact is None:
            return None
        return self.exact.numerator if self.whole else self.exact.numerator / self.exact.denominator

    @property
    def bands(self) -> "dict[str, Band | None]":
        """The band in each published set, by the set's key."""
        return {each.bands.key: each.band for each in self.interpretations}

    def shown(self) -> Quantity | Message:
        """The value as it is shown: rounded to the score's places, or that there is none."""
        if self.exact is None:
            return self.status.label
        return Quantity(self.exact, self.definition.decimals, self.definition.unit)


@attrs.frozen(repr=False)
class Result(Mapping[str, ScoreValue]):
    """The scores some answers came to: a mapping from a score's key to its value.

    Attributes:
        measure: The measure.
        missing_rule: The key of the missing rule that was followed.
        on: The day the answers were given; None where undated.
        given: The settled answers, in the order of the measure's items.
        tops: The scores' numerators; None where not scorable.
        bottoms: The scores' denominators.
    """

    measure: "Measure"
    missing_rule: str
    on: Date | None
    given: tuple[Settled, ...]
    tops: tuple[int | None, ...]
    bottoms: tuple[int | None, ...]

    def __getitem__(self, key: str) -> ScoreValue:
        score = self.measure.score_named(key)
        place = self.measure.scores.index(score)
        top, bottom = self.tops[place], self.bottoms[place]
        exact = None if top is None or bottom is None else Fraction(top, bottom)
        scoring = self.measure.scoring(self.missing_rule)
        missing = self._missing(scoring.valued[key]) if exact is not None else self._lacking(scoring.needed[key])
        status = Status.NOT_SCORABLE if exact is None else Status.PRORATED if missing else Status.COMPLETE
        return ScoreValue(
            definition=score,
            exact=exact,
            whole=scoring.spans[key].whole,
            status=status,
            reason=self._reason(score.under(self.missing_rule), scoring.needed[key], status, missing),
            interpretations=tuple(
                self._interpreted(bands, exact) for bands in self.measure.bands if bands.score == key
            ),
        )

    def __iter__(self) -> Iterator[str]:
        return iter([score.key for score in self.measure.scores])

    def __len__(self) -> int:
        return len(self.measure.scores)

    def __repr__(self) -> str:
        dated = f" on {self.on}" if self.on else ""
        scores = ", ".join(f"{key}={self[key].value}" for key in self)
        return f"<Result of {self.measure.key}{dated}: {scores}>"

    @property
    def answers(self) -> "dict[str, int | Decimal | str | State]":
        """The answers by item, without those missing."""
        return {
            item.key: as_decimal(answer) if isinstance(answer, int | Fraction) else answer
            for item, answer in zip(self.measure.items, self.given, strict=True)
            if answer is not None
        }

    @property
    def settled(self) -> dict[str, Settled]:
        """Every item's answer in the form it is kept in, missing ones as None."""
        return {item.key: answer for item, answer in zip(self.measure.items, self.given, strict=True)}

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What in the answers a person must see, whatever the scores say."""
        return tuple(finding for alert in self.measure.alerts if (finding := self._found(alert)) is not None)

    def _found(self, alert: "Alert") -> Finding | None:
        holds = evaluate(alert.when, self.settled)
        severity, said = (alert.severity, alert.message) if holds else (Severity.WARNING, alert.untold)
        if holds is False or said is None:
            return None
        return Finding(
            rule=alert.key,
            basis=alert.basis,
            severity=severity,
            message=said,
            path=self.measure.key,
            sources=alert.sources,
        )

    def outline(self) -> Section:
        """The scores with their bands and findings."""
        return summarised(self)

    def explain(self) -> Section:
        """How each score came about: answers, rule, formula with numbers, bands, edition, sources, rights."""
        return explained(self)

    def _missing(self, needed: frozenset[str], *, optional: bool = False) -> tuple[str, ...]:
        return tuple(
            item.key
            for item, answer in zip(self.measure.items, self.given, strict=True)
            if answer is None and item.optional is optional and item.key in needed
        )

    def _lacking(self, needed: frozenset[str]) -> tuple[str, ...]:
        """What keeps a score from having a value: items that are missing, or else those that may be, and are."""
        return self._missing(needed) or self._missing(needed, optional=True)

    def _reason(self, node: Node, needed: frozenset[str], status: Status, missing: tuple[str, ...]) -> Message | None:
        if status is Status.COMPLETE:
            return None
        rule = self.measure.missing_rule(self.missing_rule).label
        if missing:
            return counted(
                "one item has no answer ({items}): {rule}",
                "{count} items have no answer ({items}): {rule}",
                count=len(missing),
                items=", ".join(missing),
                rule=rule,
            )
        if isinstance(node, Named) and node.node == Constant(None):
            return node.sentence
        apart = [key for key, answer in self.settled.items() if key in needed and isinstance(answer, State)]
        if apart:
            return message("items that it needs do not apply or were not asked: {items}", items=", ".join(apart))
        return message("the answers are outside what this score is defined for")

    def _interpreted(self, bands: "BandSet", exact: Fraction | None) -> Interpretation:
        if exact is None:
            return Interpretation(bands=bands, band=None, reason=message("there is no score"))
        lacking = [key for key in bands.needs if self.settled[key] is None or isinstance(self.settled[key], State)]
        if lacking:
            reason = message("the bands are for a form with {items} answered", items=", ".join(lacking))
            return Interpretation(bands=bands, band=None, reason=reason)
        band = next((band for band in bands.bands if exact in band), None)
        if band is None:
            shown = Quantity(exact)
            return Interpretation(bands=bands, band=None, reason=message("{value} lies between two bands", value=shown))
        return Interpretation(bands=bands, band=band)

"""What must hold of a definition for it to work at all: checked when a measure is made, all at once."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from occupational_therapy.assessment.answers import as_decimal
from occupational_therapy.assessment.expressions import Node
from occupational_therapy.assessment.ranges import span_of
from occupational_therapy.assessment.scores import items_in
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.messages import message

if TYPE_CHECKING:
    from occupational_therapy.assessment.definition import Measure

__all__ = ["named_once", "referring", "tiling"]


def named_once(measure: "Measure") -> Iterator[Problem]:
    """Keys are given once, and there is something to ask, to score and to follow."""
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
        if not entries and field != "bands" and measure.withheld is None:
            yield Problem(field, message("a measure needs at least one"))


def referring(measure: "Measure") -> Iterator[Problem]:
    """Whatever is named is there."""
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


def tiling(measure: "Measure") -> Iterator[Problem]:
    """Bands cover the range of their score, from end to end."""
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

"""The assessment of a handling task as a document."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from occupational_therapy.assessment.ergonomics.factors import FactorKind
from occupational_therapy.kernel.document import Inline, Quantity, Section, listing, section, table
from occupational_therapy.kernel.messages import Message, Verbatim, message

if TYPE_CHECKING:
    from occupational_therapy.assessment.ergonomics.handling import HandlingAssessment

__all__ = ["outlined"]

_KNOWN = {True: message("yes"), False: message("no"), None: message("not known")}
_CONSIDERED = {
    True: message("It can be avoided"),
    False: message("It cannot be avoided"),
    None: message("It is not recorded whether it can be avoided"),
}


def outlined(found: "HandlingAssessment") -> Section:
    """The task in the order of the law: avoid, assess, reduce, review."""
    return section(
        message("Moving and handling assessment {id}: {task}", id=found.id, task=found.task.label),
        message("On {on} by {by}", on=found.on, by=found.by),
        Verbatim(found.what) if found.what else None,
        listing(*_particulars(found)),
        section(message("Avoid"), _CONSIDERED[found.avoidable], _said(found.avoidance)),
        _assessed(found),
        _reduced(found),
        _reviewed(found),
        found.lifting_filter.outline() if found.lifting_filter is not None else None,
        message("The filter screens the lifting of things. It sets no limit, and is not meant for lifting people.")
        if found.lifting_filter is not None
        else None,
    )


def _particulars(found: "HandlingAssessment") -> Iterator[Message]:
    yield message("What is moved: {load}", load=found.load.label)
    if found.load_kg is not None:
        yield message("Weight: {weight} kg", weight=Quantity(found.load_kg))
    yield message("Those who handle are at work: {answer}", answer=_KNOWN[found.at_work])


def _said(words: str | None) -> Verbatim | None:
    return None if words is None else Verbatim(words)


def _assessed(found: "HandlingAssessment") -> Section:
    rows: list[tuple[Inline | None, ...]] = [
        (kind.label, factor.label, factor.concern.label, None if factor.factor is None else _said(factor.what))
        for kind in FactorKind
        for factor in found.factors
        if factor.heading is kind
    ]
    headings = (message("Heading"), message("Factor"), message("Concern"), message("Seen"))
    left = tuple(kind.label for kind in found.not_looked_at)
    return section(
        message("Assess"),
        table(headings, rows) if rows else None,
        message("Nothing is recorded of {headings}", headings=left) if left else None,
    )


def _reduced(found: "HandlingAssessment") -> Section:
    steps = [Verbatim(step) for step in found.reductions]
    residual = found.residual.label if found.residual else message("not judged")
    return section(
        message("Reduce"),
        listing(*steps, ordered=True) if steps else message("nothing is recorded that reduces the risk"),
        message("Risk that is left: {residual}", residual=residual),
        message("Why: {reason}", reason=Verbatim(found.residual_reason)) if found.residual_reason else None,
        message("What is to be done: {action}", action=Verbatim(found.action)) if found.action else None,
    )


def _reviewed(found: "HandlingAssessment") -> Section:
    return section(
        message("Review"),
        message("On {day}", day=found.review_on) if found.review_on else message("no day is set"),
        message("Sooner when: {event}", event=Verbatim(found.review_when)) if found.review_when else None,
    )

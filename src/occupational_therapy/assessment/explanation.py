"""Results as documents: in short, and with everything that explains them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from occupational_therapy.assessment.answers import Settled, State
from occupational_therapy.assessment.words import formula, sentence_of
from occupational_therapy.kernel.document import Block, Inline, Quantity, Section, listing, section, table
from occupational_therapy.kernel.findings import points
from occupational_therapy.kernel.messages import Message, message

if TYPE_CHECKING:
    from occupational_therapy.assessment.results import Interpretation, Result, ScoreValue

__all__ = ["explained", "summarised"]


def summarised(result: "Result") -> Section:
    """A result in short: each score with its range and bands, and the findings."""
    rows: list[tuple[Inline | None, ...]] = []
    for key in result:
        score = result[key]
        bands = [_band(each) for each in score.interpretations if each.band is not None]
        rows.append((score.label, score.shown(), _range(result, key), score.status.label, bands[0] if bands else None))
        rows.extend((None, None, None, None, band) for band in bands[1:])
    headings = message("Score"), message("Value"), message("Range"), message("Status"), message("Band")
    return section(_title(result), table(headings, rows), points(result.findings) if result.findings else None)


def explained(result: "Result") -> Section:
    """A result with everything that explains it."""
    measure = result.measure
    rule = measure.missing_rule(result.missing_rule)
    return section(
        message("How the scores of {measure} came about", measure=measure.label),
        listing(
            message("Edition: {edition}", edition=measure.edition),
            message("Answered on {on}", on=result.on) if result.on else message("Undated"),
            message("Missing answers: {rule}", rule=rule.label),
            *(message("Source of the rule: {source}", source=str(source)) for source in rule.sources),
        ),
        section(message("Answers"), table((message("Item"), message("Answer")), _answers(result))),
        *(_score(result, result[key]) for key in result),
        section(message("Findings"), points(result.findings)) if result.findings else None,
        section(message("What to bear in mind"), listing(*measure.caveats)) if measure.caveats else None,
        section(
            message("Sources and rights"),
            listing(
                *(message("{source}", source=str(source)) for source in measure.sources),
                message("Rights: {holder}; {evidence}", holder=measure.rights.holder, evidence=measure.rights.evidence),
            ),
        ),
    )


def _title(result: "Result") -> Message:
    if result.on:
        return message("{measure}, {on}", measure=result.measure.label, on=result.on)
    return message("{measure}, undated", measure=result.measure.label)


def _range(result: "Result", key: str) -> Message | None:
    ends = result.measure.range_of(key, result.missing_rule).ends
    return message("{low} to {high}", low=Quantity(ends[0]), high=Quantity(ends[1])) if ends else None


def _answers(result: "Result") -> Iterator[tuple[Inline | None, ...]]:
    for item, answer in zip(result.measure.items, result.given, strict=True):
        label = next((option.label for option in item.options if option.value == answer and option.label), None)
        yield item.label, label or _answer(answer)


def _answer(answer: Settled) -> Inline:
    match answer:
        case None:
            return message("missing")
        case State():
            return answer.label
        case str():
            return message("{word}", word=answer)
        case _:
            return Quantity(answer)


def _score(result: "Result", score: "ScoreValue") -> Section:
    blocks: list[Block] = [listing(*_facts(result, score))]
    if score.interpretations:
        blocks.append(section(message("Bands"), listing(*(_interpreted(each) for each in score.interpretations))))
    return Section(message("{score}: {value}", score=score.label, value=score.shown()), tuple(blocks))


def _facts(result: "Result", score: "ScoreValue") -> Iterator[Message]:
    items = {item.key: item for item in result.measure.items}
    node = score.definition.under(result.missing_rule)
    sentence = sentence_of(node)
    if sentence is not None and sentence != score.reason:
        yield message("Worked out as {sentence}", sentence=sentence)
    if sentence is None or sentence != score.reason:
        yield message("Formula: {formula}", formula=formula(node, items))
    if score.exact is not None:
        worked = formula(node, items, result.settled)
        yield message("With the answers: {formula} = {value}", formula=worked, value=score.shown())
    yield message("Status: {status}", status=score.status.label)
    if score.reason is not None:
        yield message("Reason: {reason}", reason=score.reason)
    reach = _range(result, score.key)
    if reach is not None:
        yield message("Range: {range}, {direction}", range=reach, direction=score.definition.direction.label)


def _band(each: "Interpretation") -> Message | None:
    return message("{band} ({set})", band=each.band.label, set=each.bands.label) if each.band else None


def _interpreted(each: "Interpretation") -> Message:
    source = "; ".join(str(source) for source in each.bands.sources)
    if each.band is None:
        return message(
            "{set}: no band, for {reason}. {source}", set=each.bands.label, reason=each.reason, source=source
        )
    return message(
        "{set}: {ends}, {band}. {source}",
        set=each.bands.label,
        ends=each.band.ends(),
        band=each.band.label,
        source=source,
    )

"""A measure as a page: all that is known of it, and a worked example where one is given."""

from collections.abc import Iterator
from fractions import Fraction
from functools import reduce
from typing import TYPE_CHECKING

from occupational_therapy import specialisms
from occupational_therapy.assessment.answers import Item, ItemKind, Option, Settled, State, as_decimal
from occupational_therapy.assessment.change import Threshold, ThresholdKind
from occupational_therapy.assessment.expressions import Constant, Raw
from occupational_therapy.assessment.scores import MissingRule, Score
from occupational_therapy.assessment.words import formula, sentence_of
from occupational_therapy.kernel.document import Inline, Quantity, Section, listing, section, table
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.findings import Severity
from occupational_therapy.kernel.messages import Message, Verbatim, message
from occupational_therapy.kernel.provenance import RightsStatus, Source

if TYPE_CHECKING:
    from occupational_therapy.assessment.alert import Alert
    from occupational_therapy.assessment.bands import BandSet
    from occupational_therapy.assessment.definition import Code, Measure
    from occupational_therapy.assessment.results import Result, ScoreValue

__all__ = ["page", "rights_in_words", "title"]

Row = tuple[Inline | None, ...]

_STATUSES = {
    RightsStatus.FREE: message("free to use"),
    RightsStatus.FREE_NON_COMMERCIAL: message("free for use without profit"),
    RightsStatus.REGISTRATION: message("free after registration"),
    RightsStatus.LICENCE: message("under licence"),
    RightsStatus.PUBLIC_DOMAIN: message("in the public domain"),
    RightsStatus.UNCLEAR: message("unclear"),
}
_FEW = 2
"""Whole numbers in a row that are still named one by one."""
_READABLE = 160
"""Letters of a formula with numbers in it that can still be followed."""
_KINDS = {ThresholdKind.ERROR: message("beyond measurement error"), ThresholdKind.IMPORTANCE: message("important")}


def page(measure: "Measure", example: "Result | None" = None) -> Section:
    """All that is known of a measure; see :meth:`Measure.outline`.

    Raises:
        InvalidInputError: The example is a result of another measure.
    """
    if example is not None and example.measure != measure:
        why = message("is of {found}, not of {wanted}", found=example.measure.key, wanted=measure.key)
        raise InvalidInputError.of("example", why)
    return section(
        title(measure),
        listing(*_facts(measure)),
        _items(measure, example) if measure.items else None,
        _scores(measure, example) if measure.scores else None,
        _missing(measure) if measure.scores else None,
        _bands(measure) if measure.bands else None,
        _change(measure) if measure.thresholds else None,
        _part(message("Findings"), *(line for alert in measure.alerts for line in _alert(alert))),
        _part(message("What to bear in mind"), *measure.caveats),
        _codes(measure.codes) if measure.codes else None,
        _rights(measure),
        _part(message("Sources"), *map(_source, measure.sources)),
    )


def title(measure: "Measure") -> Message:
    """What a measure is called, with its variant where others are called the same.

    >>> from occupational_therapy.assessment import measure
    >>> str(title(measure("nine_hole_peg", "oxford_grice"))), str(title(measure("pinch_strength", "key")))
    ('Nine-Hole Peg Test, variant oxford_grice', 'Key pinch strength')
    """
    if any(other != measure and other.label == measure.label for other in measure.siblings()):
        return message("{measure}, variant {variant}", measure=measure.label, variant=measure.variant)
    return measure.label


def rights_in_words(status: RightsStatus) -> Message:
    """What the owner lets others do, in words.

    >>> str(rights_in_words(RightsStatus.REGISTRATION))
    'free after registration'
    """
    return _STATUSES[status]


def _facts(measure: "Measure") -> Iterator[Message]:
    if measure.withheld is not None:
        yield message("Known here, and not scored: {reason}", reason=measure.withheld)
    yield message("Purpose: {purpose}", purpose=measure.purpose)
    yield message("Key: {key}", key=measure.key)
    yield message("Edition: {edition}", edition=measure.edition)
    for name, labels in (
        (message("How"), [each.label for each in measure.administration]),
        (message("For"), [each.label for each in measure.ages]),
        (message("Areas"), [each.label for each in measure.areas]),
        (
            message("Specialisms"),
            list(map(_specialism, measure.specialisms)),
        ),
    ):
        if labels:
            yield message("{name}: {labels}", name=name, labels=tuple(labels))
    if measure.wording is not None:
        yield message("Wording of the items: {wording}", wording=measure.wording)


def _specialism(key: str) -> Message | Verbatim:
    # reached through its room, which loads its catalogues when they are first asked for
    known = specialisms.SPECIALISMS
    return known[key].label if key in known else Verbatim(key)


def _items(measure: "Measure", example: "Result | None") -> Section:
    values = [_values(item) for item in measure.items]
    besides = [_besides(item) for item in measure.items]
    alike = len(values) > 1 and len(set(values)) == 1
    columns: list[tuple[Message, list[Inline | None]]] = [
        (message("Key"), [Verbatim(item.key) for item in measure.items]),
        (message("Item"), [item.label for item in measure.items]),
    ]
    if not alike:
        columns.append((message("Answers"), [*values]))
    if any(besides):
        columns.append((message("Besides"), [*besides]))
    if example is not None:
        columns.append((message("Example"), [_answer(answer) for answer in example.given]))
    headings, cells = zip(*columns, strict=True)
    return section(
        message("Items"),
        message("Answers of every item: {answers}", answers=values[0]) if alike else None,
        table(headings, list(zip(*cells, strict=True))),
    )


def _values(item: Item) -> Message:
    if item.low is not None and item.high is not None:
        low, high = Quantity(item.low), Quantity(item.high, unit=item.unit)
        if item.whole:
            return message("a whole number from {low} to {high}", low=low, high=high)
        return message("a number from {low} to {high}", low=low, high=high)
    values = [option.value for option in item.options]
    if _in_a_row(values) and not any(option.label for option in item.options):
        return message("{low} to {high}", low=values[0], high=values[-1])
    return message("{values}", values=tuple(map(_option, item.options)))


def _in_a_row(values: list[int | Fraction | str]) -> bool:
    first = values[0]
    return isinstance(first, int) and len(values) > _FEW and values == list(range(first, first + len(values)))


def _option(option: Option) -> Message:
    value = option.value if isinstance(option.value, str) else as_decimal(option.value)
    if option.label is None or str(option.label) == value:
        return message("{value}", value=value)
    return message("{value} ({label})", value=value, label=option.label)


def _besides(item: Item) -> Message | None:
    parts = [state.label for state in item.states]
    if item.kind is ItemKind.PARTICULAR:
        parts.append(message("a particular of the person or setting"))
    if item.optional:
        parts.append(message("may be left out"))
    return reduce(_beside, parts) if parts else None


def _beside(left: Message, right: Message) -> Message:
    return message("{left}; {right}", left=left, right=right)


def _answer(answer: Settled) -> Inline | None:
    match answer:
        case None:
            return None
        case State():
            return answer.label
        case str():
            return Verbatim(answer)
        case _:
            return Quantity(answer)


def _scores(measure: "Measure", example: "Result | None") -> Section:
    columns: list[tuple[Message, list[Inline | None]]] = [
        (message("Key"), [Verbatim(score.key) for score in measure.scores]),
        (message("Score"), [score.label for score in measure.scores]),
        (message("Range"), [_range(measure, score) for score in measure.scores]),
        (message("Direction"), [score.direction.label for score in measure.scores]),
    ]
    if example is not None:
        columns.append((message("Example"), [_value(example[score.key]) for score in measure.scores]))
    headings, cells = zip(*columns, strict=True)
    return section(
        message("Scores"),
        table(headings, list(zip(*cells, strict=True))),
        section(
            message("How they are worked out"), listing(*(_way(measure, score, example) for score in measure.scores))
        ),
    )


def _range(measure: "Measure", score: Score) -> Message | None:
    ends = measure.range_of(score.key).ends
    if not ends:
        return None
    low, high = (Quantity(end, score.decimals) for end in ends)
    return message("{low} to {high}", low=low, high=high)


def _value(score: "ScoreValue") -> Message | Quantity:
    shown = score.shown()
    said = [(each.bands.label, each.band.label) for each in score.interpretations if each.band is not None]
    if not said:
        return shown
    if len(score.interpretations) == 1:
        return message("{value} ({band})", value=shown, band=said[0][1])
    bands = [message("{set}: {band}", set=label, band=band) for label, band in said]
    return reduce(_beside, [message("{value}", value=shown), *bands])


def _way(measure: "Measure", score: Score, example: "Result | None") -> Message:
    """A score's sentence and formula, in which other scores stand by their names, and the numbers of the example."""
    rule = measure.missing_rules[0].key
    items = {item.key: item for item in measure.items}
    nodes = {other.under(rule): other for other in measure.scores if not isinstance(other.of, Raw | Constant)}
    node = score.under(rule)
    sentence = sentence_of(node)
    words = formula(node, items, known={inside: other.label for inside, other in nodes.items()})
    way = message("{score}: {formula}", score=score.label, formula=words)
    if sentence is not None and sentence != words:
        way = message("{score}: {sentence}. {formula}", score=score.label, sentence=sentence, formula=words)
    if example is None or example[score.key].exact is None:
        return way
    reached = {inside: example[other.key].exact for inside, other in nodes.items()}
    values = {
        inside: message("{value}", value=Quantity(value)) for inside, value in reached.items() if value is not None
    }
    numbers = formula(node, items, example.settled, values)
    if len(str(numbers)) > _READABLE:
        return way
    return message("{way}. Example: {numbers} = {value}", way=way, numbers=numbers, value=example[score.key].shown())


def _missing(measure: "Measure") -> Section:
    return section(message("Missing answers"), listing(*(_rule(measure, rule) for rule in measure.missing_rules)))


def _rule(measure: "Measure", rule: MissingRule) -> Message:
    ways = [
        message("{score}: {sentence}", score=score.label, sentence=sentence)
        for score in measure.scores
        for sentence in [sentence_of(score.under(rule.key))]
        if sentence is not None and sentence != sentence_of(score.of)
    ]
    said = message("{rule}: {label}", rule=rule.key, label=rule.label)
    return message("{what}. {source}", what=reduce(_beside, [said, *ways]), source=_cited(rule.sources))


def _bands(measure: "Measure") -> Section:
    rows: list[Row] = []
    for bands in measure.bands:
        score = measure.score_named(bands.score).label
        rows.extend(
            (
                bands.label if band is bands.bands[0] else None,
                score if band is bands.bands[0] else None,
                band.ends(),
                band.label,
            )
            for band in bands.bands
        )
    headings = message("Set"), message("Score"), message("From and to"), message("Band")
    return section(message("Bands"), table(headings, rows), listing(*map(_set, measure.bands)))


def _set(bands: "BandSet") -> Message:
    said = bands.label
    if bands.population is not None:
        said = message("{set}: {population}", set=said, population=bands.population)
    if bands.needs:
        said = message("{set}; only where {items} is answered", set=said, items=bands.needs)
    return message("{what}. {source}", what=said, source=_cited(bands.sources))


def _change(measure: "Measure") -> Section:
    headings = message("Score"), message("Change"), message("From"), message("Found in"), message("Source")
    rows: list[Row] = [
        (
            measure.score_named(threshold.score).label,
            message("{kind} ({statistic})", kind=_KINDS[threshold.kind], statistic=threshold.statistic),
            _size(threshold),
            threshold.population,
            _cited(threshold.sources),
        )
        for threshold in measure.thresholds
    ]
    return section(message("Change"), table(headings, rows))


def _size(threshold: Threshold) -> Message:
    value = Quantity(threshold.value)
    size = message("{value} %", value=value) if threshold.percent else message("{value}", value=value)
    low, high = threshold.first_low, threshold.first_high
    if low is not None and high is not None:
        return message(
            "{size}, from first values of {low} to {high}", size=size, low=Quantity(low), high=Quantity(high)
        )
    if low is not None:
        return message("{size}, from first values of {low} on", size=size, low=Quantity(low))
    if high is not None:
        return message("{size}, from first values up to {high}", size=size, high=Quantity(high))
    return size


def _alert(alert: "Alert") -> Iterator[Message]:
    yield message("{severity}: {finding}", severity=alert.severity.label, finding=alert.message)
    if alert.untold is not None:
        yield message("{severity}: {finding}", severity=Severity.WARNING.label, finding=alert.untold)


def _codes(codes: "tuple[Code, ...]") -> Section:
    headings = message("System"), message("Code"), message("Of"), message("Checked against a release")
    rows: list[Row] = [
        (
            Verbatim(code.system),
            Verbatim(code.code),
            Verbatim(code.means) if code.means else message("the measure"),
            message("yes") if code.verified else message("no"),
        )
        for code in codes
    ]
    return section(message("Codes"), table(headings, rows))


def _rights(measure: "Measure") -> Section:
    rights = measure.rights
    return section(
        message("Rights"),
        listing(
            message("Owner: {holder}; use: {status}", holder=rights.holder, status=_STATUSES[rights.status]),
            message("Here: {ships}; {because}", ships=rights.ships, because=rights.because),
            message(
                "Evidence: {evidence}",
                evidence=str(Source(rights.evidence, rights.confidence)),
            ),
            *([message("Read on {on}", on=rights.checked)] if rights.checked else []),
        ),
    )


def _part(heading: Message, *points: Message) -> Section | None:
    return section(heading, listing(*points)) if points else None


def _cited(sources: tuple[Source, ...]) -> Message:
    return message("{source}", source="; ".join(map(str, sources)))


def _source(source: Source) -> Message:
    return _cited((source,))

"""Expressions as Python source: one function for all the scores of a measure under one missing rule.

The function checks every answer and computes over pairs of whole numbers, numerator and denominator, so that nothing
is rounded on the way and no :class:`fractions.Fraction` is made; the one division comes when a score's value is read.
"""

import textwrap
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from fractions import Fraction

import attrs

from occupational_therapy.assessment.answers import Answer, InvalidAnswersError, Item, Settled, State
from occupational_therapy.assessment.evaluation import power_of_e
from occupational_therapy.assessment.expressions import (
    Add,
    Axis,
    Coalesce,
    Combine,
    Compare,
    Comparison,
    Condition,
    Constant,
    Count,
    Divide,
    Exponential,
    Extreme,
    InState,
    Multiply,
    Named,
    Node,
    Raw,
    Round,
    Rounding,
    Table,
    When,
    fold,
)
from occupational_therapy.kernel.errors import Problem, UnknownKeyError
from occupational_therapy.kernel.messages import message

__all__ = ["Evaluator", "compiled", "source_of"]

Evaluator = Callable[[Mapping[str, Answer]], tuple[tuple[Settled, ...], tuple[int | None, ...], tuple[int | None, ...]]]
"""From answers to the settled answers, the scores' numerators and their denominators; a score without value is
None."""


@attrs.frozen
class _Term:
    """A piece of source: the name or literal of its numerator, and of its denominator where that is not 1."""

    top: str
    bottom: str | None = None
    nullable: bool = True

    @property
    def down(self) -> str:
        return self.bottom or "1"


_SIGNS = {
    Comparison.EQUAL: "==",
    Comparison.LESS: "<",
    Comparison.AT_MOST: "<=",
    Comparison.MORE: ">",
    Comparison.AT_LEAST: ">=",
}


class _Writer:
    """A visitor to source: it writes lines as it goes and names what they compute."""

    def __init__(self, items: Sequence[Item]) -> None:
        self.places = {item.key: place for place, item in enumerate(items)}
        self.items = items
        self.lines: list[str] = []
        self.names: dict[str, object] = {"bisect_right": bisect_right}

    def keep(self, prefix: str, thing: object) -> str:
        """Give an object a name the source can use."""
        name = f"{prefix}{len(self.names)}"
        self.names[name] = thing
        return name

    def fresh(self) -> str:
        """A name for a new variable."""
        return f"t{len(self.lines)}"

    def write(self, inside: Iterable[_Term], top: str, bottom: str | None = None) -> _Term:
        """Assign what is computed from some terms, nothing where one of them is absent."""
        absent = " or ".join(dict.fromkeys(f"{term.top} is None" for term in inside if term.nullable))
        name = self.fresh()
        if bottom is None or bottom.isdigit():
            self.lines.append(f"{name} = None if {absent} else {top}" if absent else f"{name} = {top}")
            return _Term(name, bottom, bool(absent))
        lines = [f"{name} = {top}", f"{name}b = {bottom}"]
        if absent:
            lines = [f"if {absent}:", f"    {name} = {name}b = None", "else:", *(f"    {line}" for line in lines)]
        self.lines.append("\n".join(lines))
        return _Term(name, f"{name}b", bool(absent))

    def raw(self, node: Raw) -> _Term:
        place = self.places[node.item]
        item = self.items[place]
        name = f"v{place}"
        if item.states:
            name = self.fresh()
            self.lines.append(f"{name} = None if v{place}.__class__ is State else v{place}")
        if item.worded or item.integral:
            return _Term(name)
        return self.write([_Term(name)], f"{name}.numerator", f"{name}.denominator")

    def constant(self, node: Constant) -> _Term:
        if node.value is None:
            return _Term("None")
        if isinstance(node.value, str):
            return _Term(repr(node.value), nullable=False)
        exact = Fraction(node.value)
        top = str(exact.numerator) if exact >= 0 else f"({exact.numerator})"
        return _Term(top, None if exact.denominator == 1 else str(exact.denominator), nullable=False)

    def add(self, node: Add, terms: list[_Term]) -> _Term:
        bottoms = list(dict.fromkeys(term.bottom for term in terms if term.bottom))
        if not bottoms:
            return self.write(terms, " + ".join(term.top for term in terms))
        tops = [" * ".join([term.top, *(bottom for bottom in bottoms if bottom != term.bottom)]) for term in terms]
        return self.write(terms, " + ".join(tops), _product(bottoms))

    def multiply(self, node: Multiply, factors: list[_Term]) -> _Term:
        bottoms = [factor.bottom for factor in factors if factor.bottom]
        return self.write(factors, " * ".join(factor.top for factor in factors), _product(bottoms))

    def divide(self, node: Divide, dividend: _Term, divisor: _Term) -> _Term:
        top = dividend.top if divisor.bottom is None else f"{dividend.top} * {divisor.bottom}"
        bottom = divisor.top if dividend.bottom is None else _product([dividend.bottom, divisor.top])
        if divisor.top.isdigit() and divisor.top != "0":
            return self.write([dividend, divisor], top, bottom)
        name = self.fresh()
        absent = [f"{term.top} is None" for term in (dividend, divisor) if term.nullable]
        self.lines.append(
            textwrap.dedent(f"""\
                if {" or ".join([*absent, f"{divisor.top} == 0"])}:
                    {name} = {name}b = None
                elif {divisor.top} > 0:
                    {name} = {top}
                    {name}b = {bottom}
                else:
                    {name} = -({top})
                    {name}b = -({bottom})""")
        )
        return _Term(name, f"{name}b")

    def count(self, node: Count, of: list[_Term]) -> _Term:
        present = " + ".join(f"({term.top} is not None)" if term.nullable else "1" for term in of)
        return self.write([], present)

    def coalesce(self, node: Coalesce, choices: list[_Term]) -> _Term:
        bottomed = any(choice.bottom for choice in choices)
        name = self.fresh()
        lines: list[str] = []
        for place, choice in enumerate(choices):
            word = "if" if place == 0 else "elif"
            lines.append(f"{word} {choice.top} is not None:" if choice.nullable else "else:" if place else "if True:")
            lines.append(f"    {name} = {choice.top}" + (f"; {name}b = {choice.down}" if bottomed else ""))
            if not choice.nullable:
                break
        else:
            lines += ["else:", f"    {name} = {name}b = None"]
        self.lines.append("\n".join(lines))
        return _Term(name, f"{name}b" if bottomed else None, all(choice.nullable for choice in choices))

    def compare(self, node: Compare, left: _Term, right: _Term) -> _Term:
        tops = [
            f"{one.top} * {other.bottom}" if other.bottom else one.top for one, other in ((left, right), (right, left))
        ]
        return self.write([left, right], f"{tops[0]} {_SIGNS[node.how]} {tops[1]}")

    def combine(self, node: Combine, conditions: list[_Term]) -> _Term:
        decisive = not node.every
        name = self.fresh()
        tops = [term.top for term in conditions]
        settled = " or ".join(f"{top} is {decisive}" for top in tops)
        unknown = " or ".join([f"{term.top} is None" for term in conditions if term.nullable]) or "False"
        self.lines.append(f"{name} = {decisive} if {settled} else None if {unknown} else {node.every}")
        return _Term(name, nullable=any(term.nullable for term in conditions))

    def in_state(self, node: InState) -> _Term:
        return self.write([], f"v{self.places[node.item]} is {self.keep('s', node.state)}")

    def when(self, node: When, condition: _Term, then: _Term, otherwise: _Term) -> _Term:
        bottomed = bool(then.bottom or otherwise.bottom)
        name = self.fresh()
        lines = [f"if {condition.top} is None:", f"    {name} = {name}b = None"] if condition.nullable else []
        for word, branch in (("elif" if lines else "if", then), ("else", otherwise)):
            test = f" {condition.top}" if word != "else" else ""
            lines += [
                f"{word}{test}:",
                f"    {name} = {branch.top}" + (f"; {name}b = {branch.down}" if bottomed else ""),
            ]
        self.lines.append("\n".join(lines))
        nullable = condition.nullable or then.nullable or otherwise.nullable
        return _Term(name, f"{name}b" if bottomed else None, nullable)

    def table(self, node: Table, keys: list[_Term]) -> _Term:
        looked = [self._place(axis, key) for axis, key in zip(node.axes, keys, strict=True)]
        cells = {
            tuple(
                place if axis.bands else axis.values[place] for axis, place in zip(node.axes, places, strict=True)
            ): Fraction(cell)
            for places, cell in node.rows()
            if cell is not None
        }
        lone = len(node.axes) == 1
        name = self.fresh()
        by = looked[0].top if lone else f"({', '.join(term.top for term in looked)})"

        def kept(pick: Callable[[Fraction], int]) -> str:
            return self.keep("c", {(keys[0] if lone else keys): pick(cell) for keys, cell in cells.items()})

        self.lines.append(f"{name} = {kept(lambda cell: cell.numerator)}.get({by})")
        if all(cell.denominator == 1 for cell in cells.values()):
            return _Term(name)
        self.lines.append(f"{name}b = {kept(lambda cell: cell.denominator)}.get({by})")
        return _Term(name, f"{name}b")

    def _place(self, axis: Axis, key: _Term) -> _Term:
        """A key as the cells' dictionary knows it: itself, or the place of its band."""
        value = key if key.bottom is None else self.write([key], f"{self.keep('f', Fraction)}({key.top}, {key.bottom})")
        if not axis.bands:
            return value
        place = self.write([value], f"bisect_right({self.keep('e', axis.values)}, {value.top}) - 1")
        if axis.top is None:
            return place
        return self.write([value], f"{place.top} if {value.top} <= {self.keep('h', axis.top)} else -1")

    def extreme(self, node: Extreme, of: list[_Term]) -> _Term:
        if len(of) == 1:
            return of[0]
        pick = "max" if node.largest else "min"
        if not any(term.bottom for term in of):
            return self.write(of, f"{pick}({', '.join(term.top for term in of)})")
        fraction = self.keep("f", Fraction)
        exact = self.write(of, f"{pick}({', '.join(f'{fraction}({term.top}, {term.down})' for term in of)})")
        return self.write([exact], f"{exact.top}.numerator", f"{exact.top}.denominator")

    def round(self, node: Round, of: _Term) -> _Term:
        top = f"{of.top} * {node.step.denominator}"
        bottom = f"{of.down} * {node.step.numerator}"
        steps = {
            Rounding.HALF_UP: f"(2 * {top} + {bottom}) // (2 * {bottom})",
            Rounding.UP: f"-(-({top}) // ({bottom}))",
            Rounding.DOWN: f"{top} // ({bottom})",
        }[node.how]
        under = None if node.step.denominator == 1 else str(node.step.denominator)
        return self.write([of], f"({steps}) * {node.step.numerator}", under)

    def exponential(self, node: Exponential, of: _Term) -> _Term:
        power = f"{self.keep('f', Fraction)}({of.top}, {of.down})"
        # there may be no power although there is a number: it can be out of reach
        exact = attrs.evolve(self.write([of], f"{self.keep('e', power_of_e)}({power})"), nullable=True)
        return self.write([exact], f"{exact.top}.numerator", f"{exact.top}.denominator")

    def named(self, node: Named, inner: _Term) -> _Term:
        return inner


def _product(factors: Sequence[str]) -> str | None:
    literal = 1
    rest: list[str] = []
    for factor in factors:
        if factor.isdigit():
            literal *= int(factor)
        else:
            rest.append(factor)
    if literal != 1:
        rest.append(str(literal))
    return " * ".join(rest) or None


def _unknown(items: Sequence[Item], answers: Mapping[str, object]) -> list[Problem]:
    known = [item.key for item in items]
    return [
        Problem(str(key), message("{problem}", problem=str(UnknownKeyError("item", key, known))))
        for key in answers.keys()  # noqa: SIM118 - a row of a data frame iterates over its values
        if key not in known
    ]


def _settler(item: Item) -> Callable[[object, list[Problem]], Settled]:
    """What takes an answer that is not plainly one of the item's whole numbers."""

    def settle(answer: object, problems: list[Problem]) -> Settled:
        try:
            return item.settle(answer)
        except InvalidAnswersError as error:
            problems.extend(error.problems)
            return None

    return settle


def _reading(writer: _Writer, place: int, item: Item) -> list[str]:
    """The lines that read one answer and check it."""
    settle = writer.keep("settle", _settler(item))
    if item.integral and not item.worded and item.options:
        allowed = writer.keep("allowed", frozenset(option.value for option in item.options))
        plain = f"v{place} not in {allowed}"
    elif item.low is not None and item.high is not None:
        low, high = writer.keep("low", item.low), writer.keep("high", item.high)
        plain = f"not {low} <= v{place} <= {high}"
    else:
        plain = "True"
    return [
        f"v{place} = get({item.key!r})",
        f"if v{place}.__class__ is not int or {plain}:",
        f"    v{place} = {settle}(v{place}, problems)",
        "    plain = False",
    ]


def source_of(items: Sequence[Item], nodes: Sequence[Node]) -> tuple[str, dict[str, object]]:
    """The source of the evaluating function, and the objects it names."""
    writer = _Writer(items)
    writer.names["State"] = State
    reading = [line for place, item in enumerate(items) for line in _reading(writer, place, item)]
    known: dict[Node | Condition, _Term] = {}
    results = [fold(node, writer, known) for node in nodes]
    values = "".join(f"v{place}, " for place in range(len(items)))
    tops = "".join(f"{term.top}, " for term in results)
    bottoms = "".join(f"{term.down}, " for term in results)
    body = [
        "problems = []",
        "plain = True",
        "get = answers.get",
        *reading,
        # as many answers as items, each plainly one of an item's: then none is of an unknown item
        f"if not plain or len(answers) != {len(items)}:",
        "    check(answers, problems)",
        *writer.lines,
        f"return ({values}), ({tops}), ({bottoms})",
    ]
    bound = "".join(f", {name}={name}" for name in writer.names)
    header = f"def evaluate(answers{bound}, check=check):"
    return f"{header}\n{textwrap.indent(chr(10).join(body), '    ')}\n", writer.names


def compiled(items: Sequence[Item], nodes: Sequence[Node]) -> Evaluator:
    """The function that scores these nodes from answers to these items."""
    known = frozenset(item.key for item in items)

    def check(answers: Mapping[str, object], problems: list[Problem]) -> None:
        if not known.issuperset(answers.keys()):
            problems = [*_unknown(items, answers), *problems]
        if problems:
            raise InvalidAnswersError(problems)

    source, names = source_of(items, nodes)
    scope: dict[str, object] = {**names, "check": check}
    exec(compile(source, "<scoring>", "exec"), scope)  # noqa: S102 - our own source, from checked definitions
    return scope["evaluate"]  # type: ignore[return-value] # what the source defines

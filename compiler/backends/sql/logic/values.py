"""Expressions as SQL (semantics, section 1): Kleene's logic is SQL's own, with NULL for unknown."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final, Literal

from sqlglot import exp

from rettesnor.runtime import graph as g
from rettesnor.runtime.expression import Layout, refs

from . import days
from . import trees as sql
from .columns import Columns
from .exact import Digits, constant
from .numbers import STORED, Numbers
from .trees import Tree

Kind = Literal["number", "boolean", "date", "choice", "unknown"]
Named = g.Parameter | g.DataElement | g.Definition | g.Table | g.Stratification

_NUMBERS: Final = frozenset({"quantity", "count", "scale"})


class Values:
    """The value of every named node and of every expression, as trees over the columns of a patient's row.

    ``fresh`` values are those with stale data taken as unknown (4.4); where that makes no difference they are the same
    column.
    """

    def __init__(self, graph: g.Graph, columns: Columns, digits: Digits) -> None:
        nodes: Sequence[Named] = (
            *graph.parameters,
            *graph.data,
            *graph.definitions,
            *graph.tables,
            *graph.stratifications,
        )
        known = {node.id: node for node in nodes}
        self.layout = Layout(known[name] for name in graph.order)
        self.columns = columns
        self.places = {name: place for place, name in enumerate(self.layout.elements)}
        """Place of a data element, which its columns in ``features`` are called by."""
        self.numbers = Numbers(self, digits)
        self._parameters = {parameter.id: place for place, parameter in enumerate(graph.parameters)}
        self._held: dict[tuple[int, bool], tuple[g.Expr, exp.Column]] = {}
        self.stale = self._resting_on_stale()

    def _resting_on_stale(self) -> frozenset[str]:
        found: set[str] = set()
        for name, node in self.layout.nodes.items():
            if isinstance(node, g.DataElement):
                if node.fetch.grace is not None or node.absence.only_if in found:
                    found.add(name)
            elif any(name in found for expr in expressions(node) for name in refs(expr)):
                found.add(name)
        return frozenset(found)

    def rests_on_stale(self, expr: g.Expr) -> bool:
        """Whether the expression may be another with stale data taken as unknown."""
        return any(name in self.stale for name in refs(expr))

    def name(self, name: str, *parts: str, fresh: bool = False) -> str:
        """The name of a column about a node: its place keeps apart what SQL would take for one name."""
        return "_".join([f"n{self.layout.index[name]}", name, *parts, *(["fresh"] if fresh else [])])

    # --- named nodes -------------------------------------------------------------------------------

    def of(self, name: str, fresh: bool = False) -> Tree:
        """A node's value; of a number, the top of its fraction."""
        node = self.layout.nodes[name]
        fresh = fresh and name in self.stale
        if isinstance(node, g.Parameter):
            return sql.column(f"parameter_{self._parameters[name]}")
        column = self.name(name, fresh=fresh)
        if isinstance(node, g.DataElement):
            return self._element(node, column, fresh)
        if isinstance(node, g.Definition) and node.type.kind in _NUMBERS:
            return self.numbers.top(g.Ref(node=name), fresh)
        tree: Callable[[], Tree]
        match node:
            case g.Definition(expr=expr, type=g.ValueType(kind="choice", options=options)):
                tree = lambda: self._as_option(expr, options, fresh)  # noqa: E731
            case g.Definition(expr=expr, type=g.ValueType(kind="date")):
                tree = lambda: self.day(expr, fresh)  # noqa: E731
            case g.Definition(expr=expr):
                tree = lambda: self.truth(expr, fresh)  # noqa: E731
            case g.Table():
                tree = lambda: self._table(node, fresh)  # noqa: E731
            case g.Stratification():
                tree = lambda: self._stratification(node, fresh)  # noqa: E731
        return self.columns.later(column, tree, node.title)

    def stored(self, name: str, what: str) -> exp.Column:
        """What ``features`` says of a data element: ``v``alue, ``u``nknown for good, ``d``ay, ``s``tale, da``y``s."""
        return sql.column(f"{what}{self.places[name]}")

    def is_stale(self, name: str) -> Tree:
        """Whether a data element's value is stale; it is only of one that may be."""
        return self.stored(name, "s")

    def is_assumed(self, name: str) -> Tree:
        """Whether no fact of a data element with a closed-world value was found (3.11)."""
        return sql.conjunction((sql.is_null(self.stored(name, "v")), sql.negation(self.stored(name, "u"))))

    def _element(self, node: g.DataElement, column: str, fresh: bool) -> Tree:
        value: Tree = self.stored(node.id, "v")
        if fresh and node.fetch.grace is not None:
            value = sql.choose([(self.is_stale(node.id), exp.null())], value)
        if node.absence.value is not None:
            assumed = self.is_assumed(node.id)
            if node.absence.only_if is not None:
                assumed = sql.conjunction((assumed, self._holds(node.absence.only_if, fresh)))
            value = sql.choose([(assumed, self._literal(node, node.absence.value))], value)
        return self.columns.add(column, value, node.title)

    def _holds(self, name: str, fresh: bool) -> Tree:
        """3.11: the condition of an absence is true; or known, if it is no truth value."""
        value = self.of(name, fresh)
        return value if self.kind(g.Ref(node=name)) == "boolean" else sql.is_known(value)

    def _literal(self, node: g.DataElement, value: g.Literal_) -> Tree:
        match value:
            case g.Boolean(value=truth):
                return exp.true() if truth else exp.false()
            case g.Day(value=day):
                return days.date(day)
            case g.Option(value=option):
                return sql.whole(node.type.options.index(option))
            case g.Number(value=number):
                return sql.cast(constant(number).tree, f"DECIMAL({sum(STORED)}, {STORED.after})")

    def _table(self, node: g.Table, fresh: bool) -> Tree:
        results = [(option, sql.disjunction(whens)) for option, whens in self._by_result(node, fresh).items()]
        options = node.type.options
        found = sql.choose((when, sql.whole(options.index(option))) for option, when in results)
        return sql.choose([(sql.compared("=", self._hits(node, fresh), sql.whole(1)), found)])

    def conflict(self, node: g.Table) -> Tree:
        """Whether two true rows have different results (4.2)."""
        return sql.compared(">", self._hits(node, False), sql.whole(1))

    def _by_result(self, node: g.Table, fresh: bool) -> dict[str, list[Tree]]:
        found: dict[str, list[Tree]] = {}
        for row in node.rows:
            found.setdefault(row.result, []).append(self.held(row.when, fresh))
        return found

    def _hits(self, node: g.Table, fresh: bool) -> exp.Column:
        """How many different results have a true row."""

        def tree() -> Tree:
            results = self._by_result(node, fresh).values()
            return total(sql.choose([(sql.disjunction(whens), sql.whole(1))], sql.whole(0)) for whens in results)

        return self.columns.later(self.name(node.id, "results", fresh=fresh), tree)

    def _stratification(self, node: g.Stratification, fresh: bool) -> Tree:
        """4.3: the first level that is true, unless a worse one is unknown."""
        cases: list[tuple[Tree, Tree]] = []
        for place, level in enumerate(node.levels):
            if level.when is not None:
                when = self.held(level.when, fresh)
                cases += [(sql.is_null(when), exp.null()), (when, sql.whole(place))]
        return sql.choose(cases)

    # --- expressions -------------------------------------------------------------------------------

    def kind(self, expr: g.Expr) -> Kind:
        """The kind of an expression's values."""
        match expr:
            case g.Number() | g.Period():
                return "number"
            case g.Day() | g.Today():
                return "date"
            case g.Option():
                return "choice"
            case g.Unknown():
                return "unknown"
            case g.Ref(node=name):
                node = self.layout.nodes[name]
                kind = "choice" if isinstance(node, g.Stratification) else node.type.kind
                return "number" if kind in _NUMBERS else kind  # type: ignore[return-value]
            case g.Arithmetic(right=g.Period()):
                return "date"
            case g.Arithmetic():
                return "number"
            case _:
                return "boolean"

    def held(self, expr: g.Expr, fresh: bool = False) -> Tree:
        """A truth value that several columns read: a column of its own, unless it is as short as one."""
        if not isinstance(expr, g.And | g.Or | g.AtLeast):
            return self.truth(expr, fresh)
        fresh = fresh and self.rests_on_stale(expr)
        key = id(expr), fresh
        if key not in self._held:
            self._held[key] = expr, self.columns.anonymous(lambda: self._truth(expr, fresh))
        return self._held[key][1]

    def truth(self, expr: g.Expr, fresh: bool = False) -> Tree:
        """A truth value."""
        fresh = fresh and self.rests_on_stale(expr)
        known = self._held.get((id(expr), fresh))
        return self._truth(expr, fresh) if known is None else known[1]

    def _truth(self, expr: g.Expr, fresh: bool) -> Tree:
        match expr:
            case g.Boolean(value=value):
                return exp.true() if value else exp.false()
            case g.Unknown():
                return sql.nothing("BOOLEAN")
            case g.Ref(node=name):
                return self.of(name, fresh)
            case g.Not(arg=arg):
                return sql.negation(self.truth(arg, fresh))
            case g.And(args=args):
                return sql.conjunction([self.truth(arg, fresh) for arg in args])
            case g.Or(args=args):
                return sql.disjunction([self.truth(arg, fresh) for arg in args])
            case g.AtLeast(n=n, args=args):
                return _at_least(n, [self.held(arg, fresh) for arg in args])
            case g.Known(arg=arg):
                return sql.is_known(self.any(arg, fresh))
            case g.Missing(arg=arg):
                return sql.is_null(self.any(arg, fresh))
            case g.OneOf(arg=arg, options=options):
                chosen, among = self.choice(arg, fresh)
                places = [sql.whole(among.index(option)) for option in options if option in among]
                return exp.In(this=sql.operand(chosen), expressions=places or [sql.whole(-1)])
            case g.Compare():
                return self._compare(expr, fresh)
        raise AssertionError(expr)

    def any(self, expr: g.Expr, fresh: bool) -> Tree:
        """A value of whatever kind, to be asked whether it is known."""
        match self.kind(expr):
            case "number":
                return self.numbers.top(expr, fresh)
            case "date":
                return self.day(expr, fresh)
            case "choice":
                return self.choice(expr, fresh)[0]
            case _:
                return self.truth(expr, fresh)

    def _compare(self, expr: g.Compare, fresh: bool) -> Tree:
        kinds = {self.kind(expr.left), self.kind(expr.right)} - {"unknown"}
        if self.kind(expr.left) == "unknown" or self.kind(expr.right) == "unknown" or len(kinds) != 1:
            return sql.nothing("BOOLEAN")
        match kinds.pop():
            case "boolean":
                left = self.held(expr.left, fresh)
                if isinstance(expr.right, g.Boolean):
                    return left if expr.right.value is (expr.operator == "=") else sql.negation(left)
                return sql.compared(expr.operator, left, self.held(expr.right, fresh))
            case "date":
                return sql.compared(expr.operator, self.day(expr.left, fresh), self.day(expr.right, fresh))
            case "choice":
                return self._same_option(expr, fresh)
        return self.numbers.compare(expr, fresh)

    # --- choices and dates -------------------------------------------------------------------------

    def choice(self, expr: g.Expr, fresh: bool) -> tuple[Tree, tuple[str, ...]]:
        """A choice: the place of the option, and what the options are."""
        match expr:
            case g.Option(value=option):
                return sql.whole(0), (option,)
            case g.Ref(node=name):
                return self.of(name, fresh), options_of(self.layout.nodes[name])
        return sql.nothing("INT"), ()

    def _same_option(self, expr: g.Compare, fresh: bool) -> Tree:
        left, right = expr.left, expr.right
        if isinstance(left, g.Option):
            left, right = right, left
        value, options = self.choice(left, fresh)
        return sql.compared(expr.operator, value, self._as_option(right, options, fresh))

    def _as_option(self, expr: g.Expr, options: tuple[str, ...], fresh: bool) -> Tree:
        """A choice by its place among other options; -1 for one that is not among them."""
        value, own = self.choice(expr, fresh)
        places = [options.index(option) if option in options else -1 for option in own]
        if isinstance(expr, g.Option):
            return sql.whole(places[0])
        if places == list(range(len(own))):
            return value
        return sql.choose(
            (sql.compared("=", value, sql.whole(place)), sql.whole(other)) for place, other in enumerate(places)
        )

    def day(self, expr: g.Expr, fresh: bool) -> Tree:
        """A date."""
        match expr:
            case g.Day(value=value):
                return days.date(value)
            case g.Today():
                return sql.column("today")
            case g.Ref(node=name):
                return self.of(name, fresh)
            case g.Arithmetic(left=left, right=g.Period(value=duration), operator=sign):
                return self.columns.shared(days.shifted(self.day(left, fresh), duration, sign))
        return sql.nothing("DATE")


def expressions(node: Named) -> Iterator[g.Expr]:
    """The expressions of a node."""
    match node:
        case g.Definition(expr=expr):
            yield expr
        case g.Table(rows=rows):
            for row in rows:
                yield row.when
        case g.Stratification(levels=levels):
            for level in levels:
                if level.when is not None:
                    yield level.when


def options_of(node: Named) -> tuple[str, ...]:
    """The options of a choice; those of a stratification are its levels."""
    return tuple(level.id for level in node.levels) if isinstance(node, g.Stratification) else node.type.options


def total(numbers: Iterator[Tree]) -> Tree:
    """A sum."""
    result, *others = numbers
    for other in others:
        result = exp.Add(this=result, expression=sql.operand(other))
    return result


def _at_least(n: int, args: list[Tree]) -> Tree:
    one, zero = sql.whole(1), sql.whole(0)
    true = total(sql.choose([(arg, one)], zero) for arg in args)
    possible = total(sql.choose([(sql.negation(arg), zero)], one) for arg in args)
    needed = sql.whole(n)
    return sql.choose(
        [(sql.compared(">=", true, needed), exp.true()), (sql.compared("<", possible, needed), exp.false())]
    )

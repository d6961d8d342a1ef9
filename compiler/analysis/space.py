"""Conditions as decision diagrams over the cells of what they are about.

The variables of a space are the data elements of its conditions, the parameters that choose (a run may set them), and,
each a variable of its own, sums (``vægt / (højde * højde)``) and comparisons of two elements. How a sum follows from
its elements is not worked out, except that it is known when they are: a space may hold patients that cannot be, and
never lacks one that can. So what it never finds does not exist; what it finds is tried on a patient
(:mod:`.witness`).
"""

from __future__ import annotations

import datetime as dt
import operator
from collections.abc import Callable, Iterable
from functools import cache
from itertools import combinations
from typing import Any, Literal, NamedTuple

from ...runtime.expression import COMPARE, children
from ...runtime.graph import (
    And,
    AtLeast,
    Boolean,
    Compare,
    DataElement,
    Day,
    Definition,
    Expr,
    Known,
    Missing,
    Not,
    OneOf,
    Option,
    Or,
    Parameter,
    Ref,
    Stratification,
    Table,
    Today,
    Unknown,
)
from ...runtime.kleene import at_least
from .diagram import WHEN, Budget, Diagram, Diagrams, Operation, TooLarge
from .domain import DAYS, UNKNOWN, Cell, Range, cut, numbers, overlap
from .logic import REFERENCE, Logic, comparable, dated, inputs

Order = Literal["<", "<=", "=", "!=", ">=", ">"]


class Data(NamedTuple):
    """A data element."""

    name: str


class Choice(NamedTuple):
    """A parameter that is yes or no or one of some options. Other parameters are the numbers they are set to."""

    name: str


class Term(NamedTuple):
    """What is compared with constants and is not just a data element.

    Dates that come in another order on another day (30 days ago, a month ago) are told apart by ``group``: each group
    is a variable of its own.
    """

    expr: Expr
    group: int


class Pair(NamedTuple):
    """Two terms that are compared with one another; its cells are less, equal and greater."""

    left: Expr
    right: Expr


Subject = Data | Choice | Term | Pair


class Variable(NamedTuple):
    """What is split, and into which cells."""

    subject: Subject
    cells: tuple[Cell, ...]


class Counted(NamedTuple):
    """How many conditions are true, and how many are unknown, as far as it matters."""

    true: int = 0
    unknown: int = 0


RELATIONS = (Cell(-1), Cell(0), Cell(1))

_MIRRORED: dict[Order, Order] = {"<": ">", "<=": ">=", "=": "=", "!=": "!=", ">=": "<=", ">": "<"}


def _strict(test: Callable[[Any, Any], bool]) -> Operation:
    return Operation(lambda one, other: None if one is None or other is None else test(one, other))


_EQUALITY = {"=": _strict(operator.eq), "!=": _strict(operator.ne)}
RESULTS = Operation(lambda found, result: found if result is None else found | {result})
"""Adds the result of a true row to those of the rows before it."""
UNTIL_TRUE = Operation(lambda before, truth: before if before and before[-1] is True else (*before, truth))
"""Adds the truth of a level to those of the worse levels, up to the first that is true."""


class Space:
    """The diagrams of some conditions of one guideline, or of two versions of it.

    Args:
        conditions: all that will be asked about, each with the guideline it stands in; variables come in the order in
            which these name them.

    Raises:
        TooLarge: by all methods that make diagrams, when there is no work left.
    """

    def __init__(self, conditions: Iterable[tuple[Logic, Expr]], budget: Budget) -> None:
        self.diagrams = Diagrams(budget)
        self._cuts: dict[Subject, dict[Any, Expr | None]] = {}
        self._readers: dict[Subject, list[Logic]] = {}
        self._linked: list[tuple[Data, Data]] = []
        self._groups: dict[Expr, list[list[Expr]]] = {}
        seen: set[tuple[int, str]] = set()
        for logic, condition in conditions:
            self._collect(logic, condition, seen)
        self._share()
        self.variables = tuple(Variable(subject, self._cells(subject)) for subject in self._cuts)
        self.place = {variable.subject: number for number, variable in enumerate(self.variables)}
        self._named: dict[tuple[int, str], Diagram | None] = {}

    def written(self, subject: Subject, value: Any) -> Expr | None:
        """The author's expression for a value something is compared with; none for other values."""
        return self._cuts[subject].get(value)

    def fixed(self, subject: Subject) -> bool:
        """Whether a date is compared with days of the calendar, not with today."""
        return any(isinstance(written, Day) for written in self._cuts[subject].values())

    def reader(self, subject: Subject) -> Logic:
        """A guideline that knows the subject; of two versions the newer."""
        return self._readers[subject][-1]

    def elements(self, subject: Subject) -> tuple[str, ...]:
        """The data elements a variable is about."""
        match subject:
            case Data(name=name):
                return (name,)
            case Term(expr=expr):
                return inputs(expr)
            case Pair(left=left, right=right):
                return (*inputs(left), *inputs(right))
            case _:
                return ()

    def cells(self, name: str) -> tuple[Cell, ...]:
        """The cells of a data element."""
        return self.variables[self.place[Data(name)]].cells

    def names(self) -> list[str]:
        """The data elements there are."""
        return [subject.name for subject, _ in self.variables if isinstance(subject, Data)]

    def all_known(self, names: Iterable[str]) -> Diagram:
        """Where every one of some data elements has a value."""
        return self.diagrams.every(
            self.diagrams.cells(self.place[Data(name)], [cell.known for cell in self.cells(name)]) for name in names
        )

    # --- what the conditions are about ----------------------------------------------------------------

    def _collect(self, logic: Logic, expr: Expr, seen: set[tuple[int, str]]) -> None:
        match expr:
            case Ref(node=name):
                if (id(logic), name) not in seen:
                    seen.add((id(logic), name))
                    self._collect_named(logic, name, seen)
            case Compare(left=left, right=right) if logic.ordered(left) or logic.ordered(right):
                self._collect_comparison(logic, expr)
            case Known(arg=arg) | Missing(arg=arg) if logic.ordered(arg):
                self._term(logic, logic.resolve(arg), 0)
            case _:
                for child in children(expr):
                    self._collect(logic, child, seen)

    def _collect_named(self, logic: Logic, name: str, seen: set[tuple[int, str]]) -> None:
        match logic.nodes[name]:
            case DataElement():
                self._add(logic, Data(name))
            case Parameter() if name not in logic.fixed:
                self._add(logic, Choice(name))
            case Definition(expr=expr):
                self._collect(logic, expr, seen)
            case Table(rows=rows):
                for row in rows:
                    self._collect(logic, row.when, seen)
            case Stratification(levels=levels):
                for level in levels:
                    if level.when is not None:
                        self._collect(logic, level.when, seen)

    def _collect_comparison(self, logic: Logic, expr: Compare) -> None:
        match _sides(logic, expr):
            case _Against(term=term, constant=constant):
                value = logic.constant(constant)
                subject = self._term(logic, term, self._group(term, constant, value))
                self._cuts[subject].setdefault(value, constant)
            case _Between(left=left, right=right):
                for term in (left, right):
                    self._term(logic, term, 0)
                if isinstance(left, Ref) and isinstance(right, Ref):
                    self._linked.append((Data(left.node), Data(right.node)))
                self._add(logic, Pair(left, right))

    def _group(self, term: Expr, constant: Expr, value: Any) -> int:
        if not isinstance(value, dt.date):
            return 0
        groups = self._groups.setdefault(term, [])
        for number, members in enumerate(groups):
            if all(comparable(constant, member) for member in members):
                members.append(constant)
                return number
        groups.append([constant])
        return len(groups) - 1

    def _term(self, logic: Logic, term: Expr, group: int) -> Subject:
        for name in inputs(term):
            self._add(logic, Data(name))
        subject = _subject(term, group)
        self._add(logic, subject)
        return subject

    def _add(self, logic: Logic, subject: Subject) -> None:
        self._cuts.setdefault(subject, {})
        readers = self._readers.setdefault(subject, [])
        if logic not in readers:
            readers.append(logic)

    def _share(self) -> None:
        """Cut elements that are compared with one another at the same places, so that most cells need no comparing.
        Dates only when all these places stand in one order on every day.
        """
        for group in _joined(self._linked):
            places = {value: written for subject in group for value, written in self._cuts[subject].items()}
            if self._readers[group[0]][0].type_of(group[0].name).kind == "date":
                days = [Today(), *(written for written in places.values() if written is not None)]
                if not all(comparable(one, other) for one, other in combinations(days, 2)):
                    self._linked = [pair for pair in self._linked if pair[0] not in group]
                    continue
            places |= dict.fromkeys(end for subject in group for end in self._ends(subject) if end not in places)
            for subject in group:
                self._cuts[subject] |= places

    def _ends(self, subject: Data) -> list[Any]:
        logics = [each for each in self._readers[subject] if each.type_of(subject.name).kind != "date"]
        ranges = [numbers(logic.element(subject.name)) for logic in logics]
        return [end for each in ranges for end in (each.low, each.high) if end is not None]

    # --- cells ----------------------------------------------------------------------------------------

    def _cells(self, subject: Subject) -> tuple[Cell, ...]:
        logics = self._readers[subject]
        match subject:
            case Data(name=name):
                return (*self._known_cells(subject, name), UNKNOWN)
            case Choice(name=name):
                return self._known_cells(subject, name)
            case Term(expr=expr):
                dates = any(isinstance(value, dt.date) for value in self._cuts[subject])
                cells = cut(DAYS if dates else _hull([logic.range(expr) for logic in logics]), self._cuts[subject])
                return cells if all(logic.total(expr) for logic in logics) else (*cells, UNKNOWN)
            case Pair(left=left, right=right):
                total = all(logic.total(each) for logic in logics for each in (left, right))
                return RELATIONS if total else (*RELATIONS, UNKNOWN)

    def _known_cells(self, subject: Data | Choice, name: str) -> tuple[Cell, ...]:
        logics = self._readers[subject]
        match logics[0].type_of(name).kind:
            case "boolean":
                return Cell(False), Cell(True)
            case "choice":
                options = dict.fromkeys(option for logic in logics for option in logic.type_of(name).options)
                return tuple(Cell(option) for option in options)
            case "date":
                return cut(DAYS, {REFERENCE, *self._cuts[subject]})
        ranges = [numbers(logic.element(name)) for logic in logics]
        ends = {end for each in ranges for end in (each.low, each.high)} - {None}
        return cut(_hull(ranges), {*self._cuts[subject], *ends})

    def _values(self, logic: Logic, subject: Data | Choice) -> list[Any]:
        """What a guideline reads in each cell of a data element or parameter: versions may differ."""
        return [logic.read(subject.name, cell.sample) for cell in self.variables[self.place[subject]].cells]

    # --- diagrams -------------------------------------------------------------------------------------

    def diagram(self, logic: Logic, expr: Expr) -> Diagram:
        """The value of a condition (or of a choice) by region."""
        diagrams = self.diagrams
        match expr:
            case Boolean(value=value) | Option(value=value):
                return diagrams.leaf(value)
            case Ref(node=name):
                return self.named(logic, name)
            case Compare(operator=sign, left=left, right=right):
                if logic.ordered(left) or logic.ordered(right):
                    return self._comparison(logic, expr)
                return diagrams.combine(_EQUALITY[sign], self.diagram(logic, left), self.diagram(logic, right))
            case OneOf(arg=arg, options=options):
                return diagrams.map(lambda value: None if value is None else value in options, self.diagram(logic, arg))
            case Not(arg=arg):
                return diagrams.opposite(self.diagram(logic, arg))
            case And(args=args):
                return diagrams.every(self.diagram(logic, arg) for arg in args)
            case Or(args=args):
                return diagrams.some(self.diagram(logic, arg) for arg in args)
            case AtLeast(n=n, args=args):
                parts = [self.diagram(logic, arg) for arg in args]
                counted = diagrams.fold(_counting(n), diagrams.leaf(Counted()), parts)
                return diagrams.map(lambda found: _enough(n, found), counted)
            case Known(arg=arg):
                return self._known(logic, arg)
            case Missing(arg=arg):
                return diagrams.opposite(self._known(logic, arg))
            case _:
                return diagrams.unknown

    def named(self, logic: Logic, name: str) -> Diagram:
        """The value of a named node that is no number and no date."""
        key = (id(logic), name)
        if key not in self._named:
            try:
                self._named[key] = self._of_node(logic, name)
            except TooLarge:
                self._named[key] = None  # it would be too large again
                raise
        found = self._named[key]
        if found is None:
            raise TooLarge
        return found

    def _of_node(self, logic: Logic, name: str) -> Diagram:
        match logic.nodes[name]:
            case DataElement():
                return self.diagrams.cells(self.place[Data(name)], self._values(logic, Data(name)))
            case Parameter(value=value):
                if name in logic.fixed:
                    return self.diagrams.leaf(value.value)
                return self.diagrams.cells(self.place[Choice(name)], self._values(logic, Choice(name)))
            case Definition(expr=expr):
                return self.diagram(logic, expr)
            case Table() as table:
                results = self.results(logic, table)
                return self.diagrams.map(lambda found: next(iter(found)) if len(found) == 1 else None, results)
            case Stratification() as stratification:
                judge = logic.strata(stratification)
                return self.diagrams.map(judge.level, self.levels(logic, stratification))

    def results(self, logic: Logic, table: Table) -> Diagram:
        """The results of the rows that are true (semantics 4.2)."""
        diagrams = self.diagrams
        found = diagrams.leaf(frozenset())
        for row in table.rows:
            result = diagrams.combine(WHEN, self.diagram(logic, row.when), diagrams.leaf(row.result))
            found = diagrams.combine(RESULTS, found, result)
        return found

    def levels(self, logic: Logic, stratification: Stratification) -> Diagram:
        """The truth of each level that has a condition, worst first, up to the first that is true (semantics 4.3)."""
        conditions = [level.when for level in stratification.levels if level.when is not None]
        return self.diagrams.fold(
            UNTIL_TRUE, self.diagrams.leaf(()), [self.diagram(logic, condition) for condition in conditions]
        )

    def _known(self, logic: Logic, arg: Expr) -> Diagram:
        diagrams = self.diagrams
        if not logic.ordered(arg):
            return diagrams.map(lambda value: value is not None, self.diagram(logic, arg))
        term = logic.resolve(arg)
        known = self._inputs_known(logic, term)
        if logic.total(term):
            return known
        place = self.place[_subject(term, 0)]
        return diagrams.every((known, diagrams.cells(place, [cell.known for cell in self.variables[place].cells])))

    def _inputs_known(self, logic: Logic, *terms: Expr) -> Diagram:
        names = dict.fromkeys(name for term in terms for name in inputs(term))
        return self.diagrams.every(
            self.diagrams.cells(
                self.place[Data(name)], [value is not None for value in self._values(logic, Data(name))]
            )
            for name in names
        )

    def _comparison(self, logic: Logic, expr: Compare) -> Diagram:
        diagrams = self.diagrams
        match _sides(logic, expr):
            case _Against(term=term, operator=sign, constant=constant):
                value = logic.constant(constant)
                groups = self._groups.get(term, [])
                group = next((number for number, members in enumerate(groups) if constant in members), 0)
                subject = _subject(term, group)
                place, test = self.place[subject], COMPARE[sign]
                if isinstance(subject, Data):
                    samples = self._values(logic, subject)
                    return diagrams.cells(place, [None if one is None else test(one, value) for one in samples])
                cells = self.variables[place].cells
                compared = diagrams.cells(place, [test(cell.sample, value) if cell.known else None for cell in cells])
                return diagrams.combine(WHEN, self._inputs_known(logic, term), compared)
            case _Between(left=left, right=right, operator=sign):
                place = self.place[Pair(left, right)]
                cells = self.variables[place].cells
                related = diagrams.cells(
                    place, [COMPARE[sign](cell.sample, 0) if cell.known else None for cell in cells]
                )
                if (
                    isinstance(left, Ref)
                    and isinstance(right, Ref)
                    and (Data(left.node), Data(right.node)) in self._linked
                ):
                    return self._two(logic, Data(left.node), Data(right.node), COMPARE[sign], related)
                return diagrams.combine(WHEN, self._inputs_known(logic, left, right), related)
            case truth:
                return diagrams.leaf(truth)

    def _two(
        self, logic: Logic, left: Data, right: Data, test: Callable[[Any, Any], bool], related: Diagram
    ) -> Diagram:
        """The comparison of two elements: settled by their cells, but where these share values."""
        diagrams = self.diagrams

        def of(one: tuple[Cell, Any], other: tuple[Cell, Any]) -> Diagram:
            if one[1] is None or other[1] is None:
                return diagrams.unknown
            return related if overlap(one[0], other[0]) else diagrams.leaf(test(one[1], other[1]))

        first, second = self.place[left], self.place[right]
        rows = list(zip(self.variables[first].cells, self._values(logic, left), strict=True))
        columns = list(zip(self.variables[second].cells, self._values(logic, right), strict=True))
        if first == second:
            return diagrams.choose(first, [of(each, each) for each in rows])
        if first < second:
            return diagrams.choose(first, [diagrams.choose(second, [of(a, b) for b in columns]) for a in rows])
        return diagrams.choose(second, [diagrams.choose(first, [of(a, b) for a in rows]) for b in columns])


def _joined(pairs: Iterable[tuple[Data, Data]]) -> list[list[Data]]:
    """Everything that hangs together by pairs."""
    groups: list[list[Data]] = []
    for pair in pairs:
        touched = [group for group in groups if pair[0] in group or pair[1] in group]
        groups = [group for group in groups if group not in touched]
        groups.append(list(dict.fromkeys([*(each for group in touched for each in group), *pair])))
    return groups


def _hull(ranges: list[Range]) -> Range:
    """Everything that lies in one of some ranges."""
    lows, highs = [each.low for each in ranges], [each.high for each in ranges]
    return Range(
        None if None in lows else min(lows),
        None if None in highs else max(highs),
        all(each.whole for each in ranges),
    )


class _Against(NamedTuple):
    """A comparison of a term with a constant."""

    term: Expr
    operator: Order
    constant: Expr


class _Between(NamedTuple):
    """A comparison of two terms, in the one order in which these two always stand."""

    left: Expr
    right: Expr
    operator: Order


def _sides(logic: Logic, expr: Compare) -> _Against | _Between | bool | None:
    """What a comparison of numbers or dates compares; its truth, if that is the same for all patients."""
    left, right = logic.resolve(expr.left), logic.resolve(expr.right)
    if isinstance(left, Unknown) or isinstance(right, Unknown):
        return None
    varies = [bool(inputs(side)) for side in (left, right)]
    if not any(varies):  # of two days without data elements, only the order of today and a fixed day varies
        varies = [dated(side) for side in (left, right)]
        if varies[0] == varies[1]:
            truth: bool | None = logic.compiled(Compare(operator=expr.operator, left=left, right=right))(
                logic.values({})
            )
            return truth
    if all(varies):
        one, other = sorted((left, right), key=repr)
        return _Between(one, other, expr.operator if one is left else _MIRRORED[expr.operator])
    if varies[0]:
        return _Against(left, expr.operator, right)
    return _Against(right, _MIRRORED[expr.operator], left)


def _subject(term: Expr, group: int) -> Subject:
    return Data(term.node) if isinstance(term, Ref) and group == 0 else Term(term, group)


@cache
def _counting(n: int) -> Operation:
    """Adds the truth of a condition to those counted before it. More than ``n`` of a kind make no difference."""

    def count(found: Counted, truth: bool | None) -> Counted:
        true = min(n, found.true + (truth is True))
        return Counted(true, 0 if true == n else min(n, found.unknown + (truth is None)))

    return Operation(count)


def _enough(n: int, counted: Counted) -> bool | None:
    """The runtime's ``mindst n af``, when so many are true and so many unknown."""
    truths = [True] * counted.true + [None] * counted.unknown
    return at_least(n, tuple(lambda _, truth=truth: truth for truth in truths))(None)  # type: ignore[misc]

"""What a patient's data must be for a condition to come out true, false or unknown: derived from a decision graph.

Each data element has a few *candidates*: the values that the guideline's conditions tell apart, exactly at each
threshold, just below and just above it. A condition is aimed at by drawing one way in which it can come out so. Ways
that cannot be had together are not ruled out: the wish that came first wins, and the patient misses the other.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal, DecimalException
from itertools import islice, product
from typing import Any, Final, NamedTuple, TypeVar

from rettesnor.compiler.analysis.domain import DAY, DAYS, cut, numbers
from rettesnor.compiler.analysis.logic import Logic, inputs
from rettesnor.compiler.analysis.same_facts import finds_with
from rettesnor.compiler.analysis.witness import Witness, evaluated
from rettesnor.runtime.expression import children
from rettesnor.runtime.graph import (
    And,
    AtLeast,
    Boolean,
    Compare,
    DataElement,
    Definition,
    Duration,
    Expr,
    Graph,
    Known,
    Missing,
    Not,
    OneOf,
    Option,
    Or,
    Ref,
    Stratification,
    Table,
)

from .choices import Choices
from .targets import (
    DECIDED,
    FALSE,
    NOT_FALSE,
    NOT_TRUE,
    TRUE,
    UNKNOWN,
    Possible,
    Truths,
    Wanted,
    advice,
    conditions,
    decisions,
    definitions,
)

TRIES: Final = 6
"""How often values are drawn for a patient until all that is wanted comes out."""

MOST: Final = 1500
"""Combinations of values that are tried for one comparison of several data elements."""

_T = TypeVar("_T")


class Ways(NamedTuple):
    """How a comparison can come out: rows of values of the data elements ``names``, by truth."""

    names: tuple[str, ...]
    rows: Mapping[bool | None, tuple[tuple[Any, ...], ...]]


class Aims:
    """The data elements' candidates and the comparisons' ways, worked out once for a guideline and a day."""

    def __init__(self, graph: Graph, day: dt.date) -> None:
        self.graph, self.day = graph, day
        self.logic = Logic(graph)
        self._ways: dict[int, Ways] = {}
        self._plain_truths: dict[int, bool | None] = {}
        self._nothing = evaluated(self.logic, Witness({}, day))
        comparisons = [
            each
            for condition in conditions(graph)
            for each in _parts(condition)
            if isinstance(each, Compare) and (self.logic.ordered(each.left) or self.logic.ordered(each.right))
        ]
        found: dict[str, dict[Any, None]] = {element.id: {} for element in graph.data}
        for each in comparisons:
            for name, value in self._bounds(each):
                found[name][value] = None
        self.candidates = {element.id: tuple(self._candidates(element, found[element.id])) for element in graph.data}
        """Per data element, the values it may have, unknown (none) among them; the simplest record first."""
        for each in comparisons:
            self._ways[id(each)] = self._tried(each)
        self._finds = {
            element.id: others
            for element in graph.data
            if (others := [each.id for each in graph.data if each is not element and _finds_with(element, each)])
        }
        self.advice, self.decisions, self.definitions = (
            tuple(targets(Possible(graph))) for targets in (advice, decisions, definitions)
        )

    # --- candidates -----------------------------------------------------------------------------------

    def _candidates(self, element: DataElement, bounds: Iterable[Any]) -> Iterator[Any]:
        closed = element.absence.value
        yield None if closed is None else closed.value
        seen = {None if closed is None else closed.value}
        for value in (*self._values(element, set(bounds)), None):
            if value not in seen:
                seen.add(value)
                yield value

    def _values(self, element: DataElement, bounds: set[Any]) -> Iterator[Any]:
        match element.type.kind:
            case "boolean":
                yield from (True, False)
            case "choice":
                yield from element.type.options
            case "date":
                days = {self.day, *bounds}
                near = {each + moved * DAY for each in days for moved in (-1, 0, 1)}
                cells = {cell.sample for cell in cut(DAYS, days)}
                asked = any(source.kind == "observation" for source in element.sources)  # an answer may be any day
                yield from sorted((each for each in near | cells if asked or each <= self.day), reverse=True)
            case _:
                within = numbers(element)
                yield from (cell.sample for cell in cut(within, bounds))
                for bound in sorted(bounds):
                    step = Decimal(1) if within.whole else Decimal(1).scaleb(min(bound.as_tuple().exponent, -1))
                    yield from (each for each in (bound - step, bound + step) if within.holds(each))

    def _bounds(self, expr: Compare) -> Iterator[tuple[str, Any]]:
        """The values of data elements at which a comparison turns."""
        sides = self.logic.resolve(expr.left), self.logic.resolve(expr.right)
        for side, other in (sides, sides[::-1]):
            names = inputs(side)
            if isinstance(side, Ref) and not inputs(other):
                value = self._value(other, {})
                if value is not None:
                    yield side.node, value
            elif len({*names, *inputs(other)}) <= 2:
                yield from ((name, value) for name in names for value in self._solved(side, name, other))

    def _solved(self, side: Expr, name: str, other: Expr) -> Iterator[Any]:
        """Values of a data element that make a sum or a shifted day come out as the other side."""
        kind = self.logic.element(name).type.kind
        for given in self._plain(tuple({*inputs(side), *inputs(other)} - {name})):
            goal = self._value(other, given)
            if kind == "date" and isinstance(goal, dt.date):
                shifted = self._value(side, given | {name: goal})
                if isinstance(shifted, dt.date):
                    yield goal - (shifted - goal)
            elif kind != "date" and isinstance(goal, Decimal):
                one, two = (self._value(side, given | {name: Decimal(number)}) for number in (1, 2))
                try:
                    found = 1 + (goal - one) / (two - one)
                except (TypeError, DecimalException):
                    continue
                if found == round(found, 4):
                    yield found.normalize() + 0

    def _plain(self, names: tuple[str, ...]) -> Iterator[dict[str, Any]]:
        """Round values of some data elements."""
        choices = []
        for name in names:
            element = self.logic.element(name)
            if element.type.kind == "date":
                choices.append([self.day - days * DAY for days in (0, 60, 400)])
            else:
                choices.append([cell.sample for cell in cut(numbers(element), ())])
        for values in islice(product(*choices), 9):
            yield dict(zip(names, values, strict=True))

    def _value(self, expr: Expr, given: Mapping[str, Any]) -> Any:
        value = self.logic.compiled(expr)(self.logic.values(given, self.day))
        if isinstance(value, Duration):  # by itself it is an age, in years
            return Decimal(value.value) / {"month": 12}.get(value.unit, 1)
        return value

    def _tried(self, expr: Compare) -> Ways:
        compared = Compare(
            operator=expr.operator, left=self.logic.resolve(expr.left), right=self.logic.resolve(expr.right)
        )
        test, names = (
            self.logic.compiled(compared),
            tuple(dict.fromkeys((*inputs(compared.left), *inputs(compared.right)))),
        )
        rows: dict[bool | None, list[tuple[Any, ...]]] = {True: [], False: [], None: []}
        choices = [self.candidates[name] for name in names]
        while _size(choices) > MOST:  # fewer of whichever has most
            longest = max(range(len(choices)), key=lambda place: len(choices[place]))
            choices[longest] = choices[longest][::2]
        for values in product(*choices):
            given = dict(zip(names, values, strict=True))
            rows[test(self.logic.values(given, self.day))].append(values)
        return Ways(names, {truth: tuple(found) for truth, found in rows.items()})

    # --- aiming ---------------------------------------------------------------------------------------

    def patient(self, choices: Choices, wanted: Sequence[Wanted]) -> dict[str, Any]:
        """The values of the data elements that some conditions ask for; after some tries, in so far as they can be had
        together.
        """
        best: dict[str, Any] = {}
        most = -1
        for _ in range(TRIES):
            drawing = _Drawing(self, choices)
            for expr, truths in wanted:
                drawing.aim(expr, truths)
            found = self._shared(drawing.chosen())
            met = self.met(found, wanted)
            if met > most:
                best, most = found, met
            if met == len(wanted):
                break
        return best

    def _shared(self, values: dict[str, Any]) -> dict[str, Any]:
        """The values, with what hangs together with them: a diagnosis, where its day is wanted; what must be known for
        a closed-world value to hold.
        """
        found = [name for name in values if name in self._finds and values[name] != self.candidates[name][0]]
        shared = values | {other: True for name in found for other in self._finds[name]}
        for name, value in values.items():
            given = self.logic.element(name).absence.only_if
            if given is not None and value == self.candidates[name][0] and not _holds(shared.get(given)):
                shared[given] = next(each for each in self.candidates[given] if _holds(each))
        return shared

    def met(self, values: Mapping[str, Any], wanted: Sequence[Wanted]) -> int:
        """How much of what is wanted holds for a patient with these values, and nothing else recorded."""
        compiled = self.logic.runtime
        found = evaluated(self.logic, Witness(values, self.day))
        return sum(compiled.compiler.value(expr)(found) in truths for expr, truths in wanted)

    def plainly(self, expr: Expr) -> bool | None:
        """How a condition comes out for a patient of whom nothing is recorded."""
        key = id(expr)
        if key not in self._plain_truths:
            found: bool | None = self.logic.runtime.compiler.value(expr)(self._nothing)
            self._plain_truths[key] = found
        return self._plain_truths[key]

    def ways(self, expr: Compare) -> Ways | None:
        """How a comparison of numbers or dates can come out; none for one of other things."""
        return self._ways.get(id(expr))


class _Drawing:
    """What one patient's data may be, wish by wish."""

    def __init__(self, aims: Aims, choices: Choices) -> None:
        self._aims, self._choices = aims, choices
        self._nodes = aims.logic.nodes
        self._open: dict[str, tuple[Any, ...]] = {}
        self._between: list[tuple[Ways, Truths]] = []

    def chosen(self) -> dict[str, Any]:
        """One value for each data element that anybody asked for."""
        for ways, truths in self._between:  # when all that is asked of each by itself is known
            self._settle(ways, truths)
        return {name: self._value(name, values) for name, values in self._open.items()}

    def _value(self, name: str, values: tuple[Any, ...]) -> Any:
        """One of some values. Where nothing need be recorded, mostly nothing is; what is unreadable is rare."""
        simplest = self._aims.candidates[name][0]
        if simplest in values and self._choices.pick(True, True, True, False):
            return simplest
        if simplest is not None and len(values) > 1 and values[-1] is None and not self._choices.sometimes(8):
            values = values[:-1]
        return self._choices.one(values)

    def _allow(self, name: str, test: Callable[[Any], bool]) -> None:
        kept = tuple(value for value in self._options(name) if test(value))
        if kept:
            self._open[name] = kept

    def _options(self, name: str) -> tuple[Any, ...]:
        return self._open.get(name) or self._aims.candidates[name]

    def aim(self, expr: Expr, truths: Truths) -> None:
        """Draw one way for a condition to come out as one of some truths."""
        match expr:
            case Ref() | Option() | Boolean():
                self._choose(expr, truths)
            case Compare(operator=sign, left=left, right=right):
                ways = self._aims.ways(expr)
                if ways is None:
                    self._equal(left, right, truths if sign == "=" else _opposite(truths))
                else:
                    self._compare(ways, truths)
            case OneOf(arg=arg, options=options):
                self._among(arg, options, truths)
            case Not(arg=arg):
                self.aim(arg, _opposite(truths))
            case And(args=args):
                self._every(args, truths, TRUE)
            case Or(args=args):
                self._every(args, truths, FALSE)
            case AtLeast(n=n, args=args):
                self._at_least(n, args, truths)
            case Known(arg=arg):
                self._known(arg, truths)
            case Missing(arg=arg):
                self._known(arg, _opposite(truths))

    def _compare(self, ways: Ways, truths: Truths) -> None:
        if len(ways.names) == 1:
            allowed = {row[0] for truth in truths for row in ways.rows[truth]}
            self._allow(ways.names[0], allowed.__contains__)
            return
        self._between.append((ways, truths))

    def _settle(self, ways: Ways, truths: Truths) -> None:
        """Choose a row of values for data elements that are compared with one another."""
        options = [frozenset(self._options(name)) for name in ways.names]
        rows = [
            row
            for truth in (True, False, None)  # a set has no order
            for row in (ways.rows[truth] if truth in truths else ())
            if all(value in those for value, those in zip(row, options, strict=True))
        ]
        if rows:
            row = self._choices.one(rows)
            self._open |= {name: (value,) for name, value in zip(ways.names, row, strict=True)}

    def _equal(self, left: Expr, right: Expr, truths: Truths) -> None:
        for side, other in ((left, right), (right, left)):
            if isinstance(other, Option | Boolean):
                self._among(side, (other.value,), truths)
                return

    def _among(self, expr: Expr, options: tuple[Any, ...], truths: Truths) -> None:
        """A choice, or a truth, that is one of some options; is another; or is unknown."""
        every = frozenset(self._all(expr))
        wanted: set[Any] = set()
        for truth in truths:
            wanted |= {None} if truth is None else every & set(options) if truth else every - set(options)
        self._choose(expr, frozenset(wanted))

    def _all(self, expr: Expr) -> tuple[Any, ...]:
        if isinstance(expr, Ref):
            node = self._nodes[expr.node]
            if isinstance(node, Stratification):
                return tuple(level.id for level in node.levels if level.when is not None)
            if node.type.kind == "choice":
                return node.type.options
        return (True, False)

    def _choose(self, expr: Expr, wanted: frozenset[Any]) -> None:
        """A choice or a truth that has one of some values."""
        if not isinstance(expr, Ref):
            if not isinstance(expr, Option | Boolean) and wanted <= {True, False, None}:
                self.aim(expr, wanted)
            return
        match self._nodes[expr.node]:
            case DataElement(id=name):
                self._allow(name, wanted.__contains__)
            case Definition(expr=inner):
                self.aim(inner, wanted) if wanted <= {True, False, None} else self._choose(inner, wanted)
            case Table(rows=rows):
                hit = tuple(row for row in rows if row.result in wanted)
                if hit and (None not in wanted or self._choices.pick(True, False)):
                    self.aim(self._choices.one(hit).when, TRUE)
                elif None in wanted:
                    for row in rows:
                        self.aim(row.when, NOT_TRUE)
            case Stratification() as strata:
                self._level(strata, wanted)

    def _level(self, strata: Stratification, wanted: frozenset[Any]) -> None:
        levels = [level for level in strata.levels if level.when is not None]
        hit = tuple(level for level in levels if level.id in wanted or None in wanted)
        if not hit:
            return
        chosen = self._choices.one(hit)
        for level in levels:
            assert level.when is not None
            if level is chosen:
                self.aim(level.when, TRUE if level.id in wanted else UNKNOWN)
                return
            self.aim(level.when, FALSE)

    def _every(self, args: tuple[Expr, ...], truths: Truths, neutral: Truths) -> None:
        """``og`` (its neutral truth is true) and ``eller`` (false): all args, or one that settles it."""
        if truths == DECIDED:
            truths = self._choices.one((TRUE, FALSE))
        if truths <= neutral | UNKNOWN and truths & neutral:  # true; or not false: nobody may settle it
            for arg in args:
                self.aim(arg, truths)
        elif truths == UNKNOWN:
            one = self._easiest(args, truths)
            self.aim(one, UNKNOWN)
            for arg in args:
                if arg is not one:
                    self.aim(arg, neutral | UNKNOWN)
        elif truths != DECIDED | UNKNOWN:
            self.aim(self._easiest(args, truths), truths)

    def _easiest(self, args: Sequence[Expr], truths: Truths) -> Expr:
        """One of some conditions, mostly one that comes out so when nothing is recorded."""
        easy = [arg for arg in args if self._aims.plainly(arg) in truths]
        return self._choices.one(easy if easy and not self._choices.sometimes(6) else args)

    def _at_least(self, n: int, args: tuple[Expr, ...], truths: Truths) -> None:
        if truths in (DECIDED, DECIDED | UNKNOWN, NOT_FALSE):
            truths = TRUE
        turned = self._choices.below(len(args))
        order = (*args[turned:], *args[:turned])
        if truths == UNKNOWN:
            for place, arg in enumerate(order):
                self.aim(arg, TRUE if place < n - 1 else UNKNOWN if place == n - 1 else FALSE)
        else:
            for arg in order[: n if truths == TRUE else len(args) - n + 1]:
                self.aim(arg, truths)

    def _known(self, arg: Expr, truths: Truths) -> None:
        known = self._choices.one(tuple(truth for truth in (True, False) if truth in truths) or (True,))
        if not self._aims.logic.ordered(arg):
            every = frozenset(self._all(arg))
            self._choose(arg, every if known else frozenset({None}))
            return
        names = inputs(self._aims.logic.resolve(arg))
        for name in names if known or not names else (self._choices.one(names),):
            self._allow(name, lambda value: (value is not None) is known)


def _finds_with(found: DataElement, other: DataElement) -> bool:
    return other.fetch.kind == "exists" and finds_with(found, other)


def _holds(value: Any) -> bool:
    """Whether a closed-world value holds that rests on this one (semantics 3.11): 0 is known, and not no."""
    return value is not None and value is not False


def _opposite(truths: Truths) -> Truths:
    return frozenset(None if truth is None else not truth for truth in truths)


def _size(choices: list[tuple[Any, ...]]) -> int:
    size = 1
    for values in choices:
        size *= len(values)
    return size


def _parts(expr: Expr) -> Iterator[Expr]:
    yield expr
    for child in children(expr):
        yield from _parts(child)

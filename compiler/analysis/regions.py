"""What is wrong with a guideline for some patient: gaps, overlaps, and parts that no patient ever reaches.

Every question is put to all patients at once (:mod:`.space`). Where the answer is a patient, the runtime has evaluated
that patient; where it is "never", it holds for more patients than there can be. A question that needs too much work,
or whose patient could not be made, is answered :class:`Undecided`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import Final, Literal

from ...runtime.evaluate import STATUS, WITH_GOALS, judge_population, judge_strata
from ...runtime.evaluation import NOT_APPLICABLE
from ...runtime.expression import Values, children, refs
from ...runtime.graph import (
    And,
    AtLeast,
    Compare,
    DataElement,
    Definition,
    Exclusion,
    Expr,
    Goal,
    Graph,
    Known,
    Level,
    Missing,
    Not,
    OneOf,
    Or,
    Population,
    Recommendation,
    Row,
    Stratification,
    Table,
    Unknown,
)
from .blame import Edit, changed, edits, parts
from .diagram import WHEN, Budget, Diagram, Operation, TooLarge
from .logic import Logic
from .same_facts import finds_with
from .space import Data, Space
from .witness import Witness, evaluated, search

Subject = Stratification | Table | Recommendation | Exclusion | Goal | Population | Definition
Cover = Literal["itself", "earlier", "population", "exception"]
Covers = dict[Cover, list[Diagram]]
"""What must hold besides a condition, in the order in which it is to blame."""


@dataclass(frozen=True, slots=True)
class Example:
    """A patient who shows something. ``about``: the data elements that matter for it."""

    witness: Witness
    space: Space
    about: frozenset[str]


@dataclass(frozen=True, slots=True)
class Gap:
    """A patient for whom no level or row is true, although no data are missing that would decide it."""

    node: Stratification | Table
    example: Example


@dataclass(frozen=True, slots=True)
class Overlap:
    """A patient for whom two rows with different results are true."""

    node: Table
    rows: tuple[Row, Row]
    example: Example


@dataclass(frozen=True, slots=True)
class Dead:
    """A part that no patient reaches.

    ``cover``: its own condition is never true (``itself``); what stands before it always is (``earlier``); it is not
    true for anybody the guideline is for (``population``); or its exception always is (``exception``).
    """

    node: Subject
    part: Level | Row | None
    cover: Cover


@dataclass(frozen=True, slots=True)
class Constant:
    """A part of a condition that is never true, or never false, whatever the data."""

    node: Subject
    expr: Expr
    value: bool


@dataclass(frozen=True, slots=True)
class NoDoubt:
    """A stratification that never reaches the level for "cannot be decided": missing data pass for an answer."""

    node: Stratification
    level: Level


@dataclass(frozen=True, slots=True)
class Unasked:
    """A recommendation that may be undecided when all that is collected is known: nobody asks anything.

    ``missing``: the data elements that would decide it for one patient; none, if nothing is missing.
    """

    node: Recommendation
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Undecided:
    """A question without an answer. ``why``: it needs too much work, or no patient was found and none ruled out."""

    node: Subject
    why: Literal["too-large", "sums"]


Finding = Gap | Overlap | Dead | Constant | NoDoubt | Unasked | Undecided

OVERLAPS: Final = 5
"""How many overlaps of one table are reported."""


class Examination:
    """The questions to one guideline.

    Args:
        budget: the work that may be done for all of them.
    """

    def __init__(self, graph: Graph, budget: Budget | None = None) -> None:
        self._graph = graph
        self._budget = budget or Budget()
        self.logic = Logic(graph)
        self._space = Space(((self.logic, each) for each in _conditions(graph)), self._budget)
        self._settled: set[str] = set()
        """Definitions that are always the same: what they make unreachable is their fault."""
        self._gaps: set[str] = set()
        """Tables that do not cover every patient: what they leave open is their fault."""

    def findings(self) -> Iterator[Finding]:
        """Everything that is wrong by regions, in the order of declarations within each kind of node."""
        graph = self._graph
        questions: list[tuple[Callable[..., Iterator[Finding]], Iterable[Subject]]] = [
            (self._definition, graph.definitions),
            (self._population, (graph.population,)),
            (self._exclusion, graph.exclusions),
            (self._table, graph.tables),
            (self._stratification, graph.stratifications),
            (self._recommendation, graph.recommendations),
            (self._goal, graph.goals),
        ]
        for ask, nodes in questions:
            for node in nodes:
                self._space.diagrams.renew()
                try:
                    yield from ask(node)
                except (TooLarge, RecursionError):  # a diagram is as deep as a question has variables
                    yield Undecided(node, "too-large")

    def mends(self, gap: Gap, name: str) -> Iterator[Edit]:
        """The single comparisons of a data element that, with another bound, close a gap and give no other patient
        another answer: at most one for each level or row.
        """
        node, space, mended = gap.node, gap.example.space, set[str]()
        bounds = [cell.sample for cell in space.cells(name) if cell.known and not cell.stretch]
        for edit in edits(self.logic, node, evaluated(self.logic, gap.example.witness), name, bounds):
            if edit.part in mended:
                continue
            other = Logic(changed(self._graph, edit))
            asked = [(logic, each) for logic in (self.logic, other) for _, each in parts(logic.nodes[node.id])]
            try:
                space = Space([*asked, *((self.logic, each) for each in _about_population(self._graph))], self._budget)
                before, after = (_answer(space, logic, node.id) for logic in (self.logic, other))
                moved = space.diagrams.combine(_MOVED, before, after)
                left = space.diagrams.possible((*_uncovered(space, other, node.id), _concerned(space, self.logic)))
                if moved == space.diagrams.false and not left:
                    mended.add(edit.part)
                    yield edit
            except (TooLarge, RecursionError):
                return

    # --- one question each ----------------------------------------------------------------------------

    def _definition(self, node: Definition) -> Iterator[Finding]:
        if node.type.kind == "boolean":
            found = list(self._constants(node, node.expr))
            if any(each.expr is node.expr for each in found):
                self._settled.add(node.id)
            yield from found

    def _population(self, node: Population) -> Iterator[Finding]:
        yield from self._constants(node, node.when)
        if node.confirmed is not None:
            yield from self._constants(node, node.confirmed)

    def _exclusion(self, node: Exclusion) -> Iterator[Finding]:
        earlier = self._graph.exclusions[: self._graph.exclusions.index(node)]
        before = [self._not(self._is(each.when, True)) for each in earlier]
        inside = self._not(self._is(self._graph.population.when, False))
        covers: Covers = {"population": [inside], "earlier": before}
        yield from self._reached(node, None, self._is(node.when, True), covers, node.when)
        yield from self._constants(node, node.when)

    def _table(self, node: Table) -> Iterator[Finding]:
        true = [self._is(row.when, True) for row in node.rows]

        def shows(values: Values) -> bool:
            missing = self.logic.runtime.compiler.missing_of(node.id)
            return not self._true_rows(node, values) and not missing(values)

        yield from self._gap(node, list(map(self._not, true)), shows)
        yield from self._overlaps(node, true)
        for row, reached in zip(node.rows, true, strict=True):
            yield from self._reached(node, row, reached, {"population": [self._concerned]}, row.when)

    def _overlaps(self, node: Table, true: list[Diagram]) -> Iterator[Finding]:
        found = 0
        for one, other in combinations(range(len(node.rows)), 2):
            rows = node.rows[one], node.rows[other]
            both = true[one], true[other]
            if rows[0].result == rows[1].result or not self._possible(*both, self._concerned) or found == OVERLAPS:
                continue

            def region(space: Space, rows: tuple[Row, Row] = rows) -> list[Diagram]:
                return [space.diagrams.holds(space.diagram(self.logic, row.when), True) for row in rows]

            def shows(values: Values, rows: tuple[Row, Row] = rows) -> bool:
                return set(rows) <= set(self._true_rows(node, values))

            example = self._example([row.when for row in rows], region, shows)
            found += 1
            yield Undecided(node, "sums") if example is None else Overlap(node, rows, example)

    def _stratification(self, node: Stratification) -> Iterator[Finding]:
        levels = [level for level in node.levels if level.when is not None]
        given = _answer(self._space, self.logic, node.id)
        none = self._space.diagrams.holds(given, None)

        def shows(values: Values) -> bool:
            strata = next(each for each in self.logic.runtime.strata if each.node == node)
            verdict = judge_strata(strata, values)
            return verdict.level is None and not verdict.missing

        yield from self._gap(node, [none], shows)
        for number, level in enumerate(levels):
            assert level.when is not None
            chosen = self._space.diagrams.holds(given, number)
            covers: Covers = {"population": [self._concerned], "earlier": [chosen]}
            yield from self._reached(node, level, self._is(level.when, True), covers, level.when)
            yield from self._constants(node, level.when, inner=True)
        if not self._possible(none, self._concerned):
            yield NoDoubt(node, self.logic.strata(node).undecided)
        if node.minimum is not None:
            yield from self._constants(node, node.minimum)

    def _recommendation(self, node: Recommendation) -> Iterator[Finding]:
        diagrams = self._space.diagrams
        wanted = {"included", "suspended"} if node.when_suspended == "continue" else {"included"}
        covers: Covers = {"population": [diagrams.map(lambda found: found in wanted, self._status)]}
        conditions = [node.when]
        if node.unless is not None:
            covers["exception"] = [self._is(node.unless, False)]
            conditions.append(node.unless)
        yield from self._reached(node, None, self._is(node.when, True), covers, *conditions)
        yield from self._constants(node, node.when, inner=True)
        if node.unless is not None:
            yield from self._constants(node, node.unless)
        if node.on_unknown is None and not any(map(self._says_unknown, conditions)):
            yield from self._unasked(node, diagrams.holds(self._status, "included"))

    def _unasked(self, node: Recommendation, included: Diagram) -> Iterator[Finding]:
        """4.7, 4.8: undecided where all that is collected is known, so that nobody asks."""
        space = self._space
        applies = node.when if node.unless is None else And(args=(node.when, Not(arg=node.unless)))
        unknown = space.diagrams.holds(space.diagram(self.logic, applies), None)
        named = self._named(unknown, included)
        asked = [name for name in named if _asks(self.logic.element(name))]
        open_ = [name for name in named if name not in asked]
        parts = [unknown, included, space.all_known(asked)]
        if not self._possible(*parts):
            return
        parts += [self._with(name, found) for name in open_ for found in named]
        if not self._possible(*parts):
            return
        missing: tuple[str, ...] = ()

        def shows(witness: Witness) -> bool:
            nonlocal missing
            compiled = self.logic.runtime
            values = evaluated(self.logic, witness)
            missing = compiled.layout.names(compiled.compiler.missing(applies)(values))
            undecided = compiled.compiler.value(applies)(values) is None and set(missing) <= set(open_)
            return undecided and judge_population(compiled, values).status in WITH_GOALS - {"undecided"}

        found = search(space, parts, self.logic, shows).found
        yield Undecided(node, "sums") if found is None else Unasked(node, missing)

    def _with(self, name: str, found: str) -> Diagram:
        """True but where one data element has found facts, and another of the same facts has not."""
        one, other = self.logic.element(found), self.logic.element(name)
        if not finds_with(one, other):
            return self._space.diagrams.true
        absent = None if one.absence.value is None else one.absence.value.value
        cells = self._space.cells(found)
        nothing = self._space.diagrams.cells(
            self._space.place[Data(found)], [cell.sample in (None, absent) for cell in cells]
        )
        return self._space.diagrams.some((nothing, self._space.all_known([name])))

    def _named(self, *parts: Diagram) -> list[str]:
        """The data elements that make a difference, in the order of the space."""
        places = {place for part in parts for place in self._space.diagrams.mentions(part)}
        subjects = (self._space.variables[place].subject for place in sorted(places))
        return [subject.name for subject in subjects if isinstance(subject, Data)]

    def _goal(self, node: Goal) -> Iterator[Finding]:
        covers: Covers = {"population": [self._space.diagrams.holds(self._status, "included")]}
        yield from self._reached(node, None, self._is(node.when, True), covers, node.when)
        yield from self._constants(node, node.when, inner=True)
        if node.achieved is not None:
            yield from self._constants(node, node.achieved)

    # --- what the questions share ---------------------------------------------------------------------

    @cached_property
    def _status(self) -> Diagram:
        return population_status(self._space, self.logic)

    @cached_property
    def _concerned(self) -> Diagram:
        return _concerned(self._space, self.logic)

    def _is(self, condition: Expr, truth: bool) -> Diagram:
        return self._space.diagrams.holds(self._space.diagram(self.logic, condition), truth)

    def _not(self, truth: Diagram) -> Diagram:
        return self._space.diagrams.opposite(truth)

    def _possible(self, *parts: Diagram) -> bool:
        return self._space.diagrams.possible(parts)

    def _gap(
        self, node: Stratification | Table, none: list[Diagram], shows: Callable[[Values], bool]
    ) -> Iterator[Finding]:
        """A patient whom nothing covers; else one for whom all is known and nothing is true (a division by zero, two
        answers of a table), unless that is the fault of a table, or meant.
        """
        conditions = [condition for _, condition in parts(node)]
        if self._possible(*_uncovered(self._space, self.logic, node.id), self._concerned):
            example = self._example(conditions, lambda space: _uncovered(space, self.logic, node.id), shows)
        else:
            known = self._space.all_known(self._named(*none))
            meant = self._gaps & set(self._rests_on(node)) or any(map(self._says_unknown, conditions))
            if meant or not self._possible(*none, known, self._concerned):
                return

            def unanswered(space: Space) -> list[Diagram]:
                answer = space.diagrams.holds(_answer(space, self.logic, node.id), None)
                return [answer, space.all_known(space.names())]

            example = self._example(conditions, unanswered, shows)
        self._gaps.add(node.id)
        yield Undecided(node, "sums") if example is None else Gap(node, example)

    def _example(
        self, conditions: list[Expr], region: Callable[[Space], list[Diagram]], shows: Callable[[Values], bool]
    ) -> Example | None:
        """The simplest patient of a region for whom the guideline gives results, if one can be made.

        Args:
            conditions: what the patient's values are to be cut at, besides what decides about the population.
            region: of the space of these.
        """
        whole = (*conditions, *_about_population(self._graph))
        space = Space(((self.logic, each) for each in whole), self._budget)

        def accept(witness: Witness) -> bool:
            values = evaluated(self.logic, witness)
            return judge_population(self.logic.runtime, values).status not in NOT_APPLICABLE and shows(values)

        parts = region(space)
        found = search(space, [*parts, _concerned(space, self.logic)], self.logic, accept).found
        if found is None:
            return None
        about = {space.variables[place].subject for part in parts for place in space.diagrams.mentions(part)}
        return Example(found, space, frozenset(name for each in about for name in space.elements(each)))

    def _true_rows(self, table: Table, values: Values) -> list[Row]:
        value = self.logic.runtime.compiler.value
        return [row for row in table.rows if value(row.when)(values) is True]

    def _reached(
        self, node: Subject, part: Level | Row | None, when: Diagram, covers: Covers, *conditions: Expr
    ) -> Iterator[Finding]:
        """That a condition is true for somebody, also together with what else must hold."""
        if any(self._settled & set(self._rests_on_expr(each)) for each in conditions):
            return
        if when == self._space.diagrams.false:
            yield Dead(node, part, "itself")
            return
        together = [when]
        for cover, more in covers.items():
            together += more
            if not self._possible(*together):
                yield Dead(node, part, cover)
                return

    def _constants(self, node: Subject, expr: Expr, *, inner: bool = False) -> Iterator[Constant]:
        """Parts of a condition that are always the same; of one within another, the inner one.

        ``inner``: not the whole, which is asked about in another way.
        """
        found = list(self._constant_parts(node, expr))
        yield from (each for each in found if not (inner and each.expr is expr))

    def _constant_parts(self, node: Subject, expr: Expr) -> Iterator[Constant]:
        within = [each for part in _parts(expr) for each in self._constant_parts(node, part)]
        if within:
            yield from within
        elif isinstance(expr, And | Or | AtLeast | Not | Compare | OneOf | Known | Missing):
            results = set(self._space.diagrams.results(self._space.diagram(self.logic, expr)))
            settled = self._settled & set(self._rests_on_expr(expr))
            meant = any(isinstance(each, Unknown) for each in children(expr))
            if not (settled or meant) and (True in results) is not (False in results):
                yield Constant(node, expr, True in results)

    def _says_unknown(self, expr: Expr) -> bool:
        """Whether ``ukendt`` stands in an expression or in a definition it depends on: the author wants it unknown."""
        definitions = (self.logic.nodes[name] for name in self._rests_on_expr(expr))
        inner = (node.expr for node in definitions if isinstance(node, Definition))
        return any(isinstance(each, Unknown) for whole in (expr, *inner) for each in _within(whole))

    def _rests_on(self, node: Stratification | Table) -> Iterator[str]:
        parts = node.rows if isinstance(node, Table) else node.levels
        for part in parts:
            if part.when is not None:
                yield from self._rests_on_expr(part.when)

    def _rests_on_expr(self, expr: Expr) -> Iterator[str]:
        """Every named node that an expression depends on; one may come twice."""
        waiting, seen = list(refs(expr)), set[str]()
        while waiting:
            name = waiting.pop()
            if name in seen:
                continue
            seen.add(name)
            yield name
            match self.logic.nodes[name]:
                case Definition(expr=inner):
                    waiting += refs(inner)
                case Table() | Stratification() as inner_node:
                    parts = inner_node.rows if isinstance(inner_node, Table) else inner_node.levels
                    waiting += [each for part in parts if part.when is not None for each in refs(part.when)]


def _about_population(graph: Graph) -> tuple[Expr, ...]:
    """What decides whether the guideline is for a patient."""
    return graph.population.when, *(each.when for each in graph.exclusions)


def _conditions(graph: Graph) -> Iterator[Expr]:
    """Every condition of a guideline. What is asked about together stands together."""
    for node in (*graph.stratifications, *graph.tables):
        yield from (condition for _, condition in parts(node))
    yield from (each.minimum for each in graph.stratifications if each.minimum is not None)
    yield from _about_population(graph)
    if graph.population.confirmed is not None:
        yield graph.population.confirmed
    for recommendation in graph.recommendations:
        yield from (each for each in (recommendation.when, recommendation.unless) if each is not None)
    for goal in graph.goals:
        yield from (each for each in (goal.when, goal.achieved) if each is not None)
    yield from (each.expr for each in graph.definitions if each.type.kind == "boolean")


def population_status(space: Space, logic: Logic) -> Diagram:
    """The population's status by region (4.1); whether it is confirmed is left out."""
    diagrams, graph = space.diagrams, logic.graph
    inside = space.diagram(logic, graph.population.when)
    status = diagrams.map(lambda truth: "undecided" if truth is None else "included", inside)
    for exclusion in reversed(graph.exclusions):
        effect = diagrams.leaf(STATUS[exclusion.effect])
        excluded = diagrams.combine(WHEN, space.diagram(logic, exclusion.when), effect)
        status = diagrams.combine(_FIRST, excluded, status)
    outside = diagrams.combine(WHEN, diagrams.holds(inside, False), diagrams.leaf("not-in-target"))
    return diagrams.combine(_FIRST, outside, status)


def _concerned(space: Space, logic: Logic) -> Diagram:
    """Where the guideline gives levels and results (4.3)."""
    return space.diagrams.map(lambda status: status not in NOT_APPLICABLE, population_status(space, logic))


_FIRST: Final = Operation(lambda one, other: other if one is None else one, neutral=None)
"""The first result, if there is one."""
_MOVED: Final = Operation(lambda old, new: old is not None and new != old)


def _answer(space: Space, logic: Logic, name: str) -> Diagram:
    """The level of a stratification, by number; the results of the true rows of a table. None: there is none."""
    node = logic.nodes[name]
    if isinstance(node, Table):
        return space.diagrams.map(lambda found: found or None, space.results(logic, node))
    assert isinstance(node, Stratification)
    judge = logic.strata(node)
    return space.diagrams.map(lambda found: judge_strata(judge, found).level, space.levels(logic, node))


def _uncovered(space: Space, logic: Logic, name: str) -> list[Diagram]:
    """What is true where every level or row is false."""
    return [space.diagrams.holds(space.diagram(logic, each), False) for _, each in parts(logic.nodes[name])]


def _asks(element: DataElement) -> bool:
    """Whether a missing value is collected, or is part of every patient's own record."""
    collected = element.collect is not None and element.collect.activity is not None
    return collected or any(source.kind == "patient" for source in element.sources)


def _within(expr: Expr) -> Iterator[Expr]:
    yield expr
    for child in children(expr):
        yield from _within(child)


def _parts(expr: Expr) -> tuple[Expr, ...]:
    """The conditions an expression is made of; none of ``30 <= x < 50``, which is one condition."""
    match expr:
        case And(args=(Compare(right=middle), Compare(left=same))) if middle == same:
            return ()
        case And() | Or() | AtLeast() | Not():
            return children(expr)
        case _:
            return ()

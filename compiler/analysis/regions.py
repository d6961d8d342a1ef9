"""What is wrong with a guideline for some patient: gaps, overlaps, and parts that no patient ever reaches.

Every question is put to all patients at once (:mod:`.space`). Where the answer is a patient, the runtime has evaluated
that patient; where it is "never", it holds for more patients than there can be. A question that needs too much work,
or whose patient could not be made, is answered :class:`Undecided`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Final, Literal

from ...runtime.evaluate import STATUS, judge_population, judge_strata
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
)
from .blame import Edit, changed, edits, parts
from .diagram import Budget, Diagram, Operation, TooLarge
from .logic import Logic
from .space import UNTIL_TRUE, Space
from .witness import Witness, evaluated, search

Subject = Stratification | Table | Recommendation | Exclusion | Goal | Population | Definition
Cover = Literal["itself", "earlier", "population", "exception"]
Covers = dict[Cover, Diagram]
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
                space = Space([*asked, *((self.logic, each) for each in self._about_population())], self._budget)
                before, after = (_answer(space, logic, node.id) for logic in (self.logic, other))
                moved = space.diagrams.combine(_MOVED, before, after)
                left = space.diagrams.every((_uncovered(space, other, node.id), self._concerned(space)))
                if moved == left == space.diagrams.false:
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
        space = self._space(node.when)
        place = self._graph.exclusions.index(node)
        when = self._is(space, node.when, True)
        inside = space.diagrams.opposite(self._is(space, self._graph.population.when, False))
        first = space.diagrams.map(
            lambda truths: len(truths) == place + 1 and truths[place] is True, exclusions(space, self.logic)
        )
        yield from self._reached(node, None, space, when, {"population": inside, "earlier": first}, node.when)
        yield from self._constants(node, node.when)

    def _table(self, node: Table) -> Iterator[Finding]:
        space = self._space(*(row.when for row in node.rows))
        diagrams = space.diagrams
        concerned = self._concerned(space)
        true = [self._is(space, row.when, True) for row in node.rows]
        value = space.named(self.logic, node.id)
        none = diagrams.opposite(diagrams.some(true))
        gap = _uncovered(space, self.logic, node.id)

        def shows(values: Values) -> bool:
            missing = self.logic.runtime.compiler.missing_of(node.id)
            return not self._true_rows(node, values) and not missing(values)

        yield from self._gap(node, space, gap, none, shows)
        if diagrams.some((diagrams.holds(value, None), none)) != none:
            yield from self._overlaps(node, space, true)
        for row, reached in zip(node.rows, true, strict=True):
            yield from self._reached(node, row, space, reached, {"population": concerned}, row.when)

    def _overlaps(self, node: Table, space: Space, true: list[Diagram]) -> Iterator[Finding]:
        diagrams, found = space.diagrams, 0
        for one, other in combinations(range(len(node.rows)), 2):
            rows = node.rows[one], node.rows[other]
            if rows[0].result == rows[1].result or found == OVERLAPS:
                continue
            both = diagrams.every((true[one], true[other]))

            def shows(values: Values, rows: tuple[Row, Row] = rows) -> bool:
                return set(rows) <= set(self._true_rows(node, values))

            example = self._example(space, both, shows)
            if isinstance(example, Example):
                found += 1
                yield Overlap(node, rows, example)
            elif example is not None:
                yield Undecided(node, "sums")

    def _stratification(self, node: Stratification) -> Iterator[Finding]:
        levels = [level for level in node.levels if level.when is not None]
        space = self._space(*(level.when for level in levels if level.when is not None))
        diagrams, judge = space.diagrams, self.logic.strata(node)
        concerned = self._concerned(space)
        gap, given = _uncovered(space, self.logic, node.id), _answer(space, self.logic, node.id)
        none = diagrams.holds(given, None)

        def shows(values: Values) -> bool:
            strata = next(each for each in self.logic.runtime.strata if each.node == node)
            verdict = judge_strata(strata, values)
            return verdict.level is None and not verdict.missing

        yield from self._gap(node, space, gap, none, shows)
        for number, level in enumerate(levels):
            assert level.when is not None
            chosen = diagrams.holds(given, number)
            covers: Covers = {"population": concerned, "earlier": chosen}
            yield from self._reached(node, level, space, self._is(space, level.when, True), covers, level.when)
            yield from self._constants(node, level.when, inner=True)
        if diagrams.every((none, concerned)) == diagrams.false:
            yield NoDoubt(node, judge.undecided)
        if node.minimum is not None:
            yield from self._constants(node, node.minimum)

    def _recommendation(self, node: Recommendation) -> Iterator[Finding]:
        space = self._space(node.when, *(() if node.unless is None else (node.unless,)))
        diagrams = space.diagrams
        wanted = {"included", "suspended"} if node.when_suspended == "continue" else {"included"}
        status = population_status(space, self.logic)
        inside = diagrams.map(lambda found: found in wanted, status)
        covers: Covers = {"population": inside}
        if node.unless is not None:
            covers["exception"] = self._is(space, node.unless, False)
        when = self._is(space, node.when, True)
        yield from self._reached(
            node, None, space, when, covers, node.when, *(() if node.unless is None else (node.unless,))
        )
        yield from self._constants(node, node.when, inner=True)
        if node.unless is not None:
            yield from self._constants(node, node.unless)
        if node.on_unknown is None:
            yield from self._unasked(node, space, diagrams.holds(status, "included"))

    def _unasked(self, node: Recommendation, space: Space, included: Diagram) -> Iterator[Finding]:
        """4.7, 4.8: undecided where all that is collected is known, so that nobody asks."""
        applies = node.when if node.unless is None else And(args=(node.when, Not(arg=node.unless)))
        asked = [name for name in space.names() if _asks(self.logic.element(name))]
        unknown = space.diagrams.holds(space.diagram(self.logic, applies), None)
        region = space.diagrams.every((unknown, included, space.all_known(asked)))
        missing: tuple[str, ...] = ()

        def shows(values: Values) -> bool:
            nonlocal missing
            compiled = self.logic.runtime
            missing = compiled.layout.names(compiled.compiler.missing(applies)(values))
            return compiled.compiler.value(applies)(values) is None and not set(missing) & set(asked)

        example = self._example(space, region, shows)
        if isinstance(example, Example):
            yield Unasked(node, missing)
        elif example is not None:
            yield Undecided(node, "sums")

    def _goal(self, node: Goal) -> Iterator[Finding]:
        space = self._space(node.when)
        inside = space.diagrams.holds(population_status(space, self.logic), "included")
        yield from self._reached(node, None, space, self._is(space, node.when, True), {"population": inside}, node.when)
        yield from self._constants(node, node.when, inner=True)
        if node.achieved is not None:
            yield from self._constants(node, node.achieved)

    # --- what the questions share ---------------------------------------------------------------------

    def _space(self, *conditions: Expr) -> Space:
        """The space of some conditions, and of what decides whether the guideline is for a patient."""
        return Space(((self.logic, each) for each in (*conditions, *self._about_population())), self._budget)

    def _about_population(self) -> tuple[Expr, ...]:
        return self._graph.population.when, *(each.when for each in self._graph.exclusions)

    def _is(self, space: Space, condition: Expr, truth: bool) -> Diagram:
        return space.diagrams.holds(space.diagram(self.logic, condition), truth)

    def _concerned(self, space: Space) -> Diagram:
        """Where the guideline gives levels and results (4.3)."""
        return space.diagrams.map(lambda status: status not in NOT_APPLICABLE, population_status(space, self.logic))

    def _gap(
        self,
        node: Stratification | Table,
        space: Space,
        gap: Diagram,
        none: Diagram,
        shows: Callable[[Values], bool],
    ) -> Iterator[Finding]:
        """A patient whom nothing covers; else one for whom all is known and nothing is true (``ukendt``, a division by
        zero), unless that is the fault of a table.
        """
        for region in (gap, space.diagrams.every((none, space.all_known(space.names())))):
            example = self._example(space, region, shows)
            if example is None or (region != gap and self._gaps & set(self._rests_on(node))):
                continue
            self._gaps.add(node.id)
            yield Gap(node, example) if isinstance(example, Example) else Undecided(node, "sums")
            return

    def _example(
        self, space: Space, region: Diagram, shows: Callable[[Values], bool]
    ) -> Example | Literal["sums"] | None:
        """The simplest patient of a region for whom the guideline gives results; none: there is none."""
        if region == space.diagrams.false:
            return None

        def accept(witness: Witness) -> bool:
            values = evaluated(self.logic, witness)
            return judge_population(self.logic.runtime, values).status not in NOT_APPLICABLE and shows(values)

        found = search(space, space.diagrams.every((region, self._concerned(space))), self.logic, accept)
        if found.empty:
            return None
        if found.found is None:
            return "sums"
        about = {space.variables[place].subject for place in space.diagrams.mentions(region)}
        return Example(found.found, space, frozenset(name for each in about for name in space.elements(each)))

    def _true_rows(self, table: Table, values: Values) -> list[Row]:
        value = self.logic.runtime.compiler.value
        return [row for row in table.rows if value(row.when)(values) is True]

    def _reached(
        self,
        node: Subject,
        part: Level | Row | None,
        space: Space,
        when: Diagram,
        covers: Covers,
        *conditions: Expr,
    ) -> Iterator[Finding]:
        """That a condition is true for somebody, also together with what else must hold."""
        if any(self._settled & set(self._rests_on_expr(each)) for each in conditions):
            return
        if when == space.diagrams.false:
            yield Dead(node, part, "itself")
            return
        for cover, condition in covers.items():
            when = space.diagrams.every((when, condition))
            if when == space.diagrams.false:
                yield Dead(node, part, cover)
                return

    def _constants(self, node: Subject, expr: Expr, *, inner: bool = False) -> Iterator[Constant]:
        """Parts of a condition that are always the same; of one within another, the inner one.

        ``inner``: not the whole, which is asked about in another way.
        """
        space = Space([(self.logic, expr)], self._budget)
        found = list(self._constant_parts(node, expr, space))
        yield from (each for each in found if not (inner and each.expr is expr))

    def _constant_parts(self, node: Subject, expr: Expr, space: Space) -> Iterator[Constant]:
        within = [each for part in _parts(expr) for each in self._constant_parts(node, part, space)]
        if within:
            yield from within
        elif isinstance(expr, And | Or | AtLeast | Not | Compare | OneOf | Known | Missing):
            results = set(space.diagrams.results(space.diagram(self.logic, expr)))
            settled = self._settled & set(self._rests_on_expr(expr))
            if not settled and (True in results) is not (False in results):
                yield Constant(node, expr, True in results)

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


def exclusions(space: Space, logic: Logic) -> Diagram:
    """The truth of each exclusion, up to the first that is true (4.1)."""
    diagrams = space.diagrams
    parts = [space.diagram(logic, each.when) for each in logic.graph.exclusions]
    return diagrams.fold(UNTIL_TRUE, diagrams.leaf(()), parts)


def population_status(space: Space, logic: Logic) -> Diagram:
    """The population's status by region (4.1); whether it is confirmed is left out."""
    effects = [each.effect for each in logic.graph.exclusions]

    def status(inside: bool | None, excluded: tuple[bool | None, ...]) -> str:
        if inside is False:
            return "not-in-target"
        if excluded and excluded[-1] is True:
            return STATUS[effects[len(excluded) - 1]]
        return "undecided" if inside is None else "included"

    inside = space.diagram(logic, logic.graph.population.when)
    return space.diagrams.combine(Operation(status), inside, exclusions(space, logic))


_MOVED: Final = Operation(lambda old, new: old is not None and new != old)


def _answer(space: Space, logic: Logic, name: str) -> Diagram:
    """The level of a stratification, by number; the results of the true rows of a table. None: there is none."""
    node = logic.nodes[name]
    if isinstance(node, Table):
        return space.diagrams.map(lambda found: found or None, space.results(logic, node))
    assert isinstance(node, Stratification)
    judge = logic.strata(node)
    return space.diagrams.map(lambda found: judge_strata(judge, found).level, space.levels(logic, node))


def _uncovered(space: Space, logic: Logic, name: str) -> Diagram:
    """Where every level or row is false."""
    falls = [space.diagrams.holds(space.diagram(logic, each), False) for _, each in parts(logic.nodes[name])]
    return space.diagrams.every(falls)


def _asks(element: DataElement) -> bool:
    """Whether a missing value is collected."""
    return element.collect is not None and element.collect.activity is not None


def _parts(expr: Expr) -> tuple[Expr, ...]:
    """The conditions an expression is made of; none of ``30 <= x < 50``, which is one condition."""
    match expr:
        case And(args=(Compare(right=middle), Compare(left=same))) if middle == same:
            return ()
        case And() | Or() | AtLeast() | Not():
            return children(expr)
        case _:
            return ()

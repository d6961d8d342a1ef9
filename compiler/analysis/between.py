"""Who lands elsewhere in one version of a guideline than in another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from ...runtime.evaluate import judge_population, judge_strata
from ...runtime.expression import Values
from ...runtime.graph import Definition, Exclusion, Expr, Goal, Population, Recommendation, Stratification, Table
from .diagram import Budget, Diagram, Operation, TooLarge
from .logic import Logic
from .regions import population_status
from .space import Space
from .witness import Witness, described, evaluated, search

Node = Population | Exclusion | Definition | Table | Stratification | Recommendation | Goal

MOST: Final = 40
"""For how many changes of outcome a patient is looked for, for one node."""
MOVES: Final = 6
"""How many of these patients are shown: those of whom most is known."""


@dataclass(frozen=True, slots=True)
class Move:
    """A patient who lands elsewhere, confirmed by the runtime on both versions."""

    patient: str
    was: str
    now: str


@dataclass(frozen=True, slots=True)
class Between:
    """What a change of one node means for patients.

    ``moves``: one patient for each change of outcome; ``more``: outcomes that change besides. ``decided``: all of it
    was decided, so that without moves no patient lands elsewhere.
    """

    moves: tuple[Move, ...]
    more: int
    decided: bool


def between(old: Logic, new: Logic, before: Node, after: Node, budget: Budget) -> Between:
    """The patients for whom a node says something else than before."""
    try:
        return _between(old, new, before, after, budget)
    except (TooLarge, RecursionError):
        return Between((), 0, decided=False)


def _between(old: Logic, new: Logic, before: Node, after: Node, budget: Budget) -> Between:
    outcomes = _Outcome(old, before), _Outcome(new, after)
    space = Space([(each.logic, condition) for each in outcomes for condition in each.conditions], budget)
    both = space.diagrams.combine(_PAIR, outcomes[0].diagram(space), outcomes[1].diagram(space))
    differing = sorted((pair for pair in space.diagrams.results(both) if pair[0] != pair[1]), key=str)
    moves: list[tuple[int, Move]] = []
    decided = True
    for pair in differing[:MOST]:
        region = space.diagrams.holds(both, pair)

        def accept(witness: Witness, pair: Any = pair) -> bool:
            return [each.of(evaluated(each.logic, witness)) for each in outcomes] == list(pair)

        found = search(space, [region], new, accept).found
        if found is None:
            decided = False
            continue
        about = {
            name for place in space.diagrams.mentions(region) for name in space.elements(space.variables[place].subject)
        }
        unknown = sum(value is None for value in found.values.values())
        moves.append((unknown, Move(described(found, new, space, about), *pair)))
    shown = [move for _, move in sorted(moves, key=lambda each: each[0])]
    return Between(tuple(shown[:MOVES]), len(shown[MOVES:]) + len(differing[MOST:]), decided)


_PAIR: Final = Operation(lambda one, other: (one, other))


class _Outcome:
    """What a node says of a patient, in a word: by region, and of one patient by the runtime."""

    def __init__(self, logic: Logic, node: Node) -> None:
        self.logic = logic
        self._node = node
        self._strata = logic.strata(node) if isinstance(node, Stratification) else None

    @property
    def conditions(self) -> list[Expr]:
        """What it rests on."""
        match self._node:
            case Population(when=when):
                return [when, *(each.when for each in self.logic.graph.exclusions)]
            case Exclusion(when=when):
                return [when]
            case Definition(expr=expr):
                return [expr]
            case Table(rows=rows):
                return [row.when for row in rows]
            case Stratification(levels=levels):
                return [level.when for level in levels if level.when is not None]
            case Recommendation(when=when, unless=unless):
                return [when] if unless is None else [when, unless]
            case Goal(when=when, achieved=achieved):
                return [when] if achieved is None else [when, achieved]

    def diagram(self, space: Space) -> Diagram:
        """Its outcome by region."""
        diagrams, logic, node = space.diagrams, self.logic, self._node
        match node:
            case Population():
                return population_status(space, logic)
            case Exclusion(when=expr) | Definition(expr=expr):
                return diagrams.map(_said, space.diagram(logic, expr))
            case Table():
                return diagrams.map(_said, space.named(logic, node.id))
            case Stratification():
                return diagrams.map(self._level, space.levels(logic, node))
            case Recommendation(when=when, unless=second) | Goal(when=when, achieved=second):
                other = diagrams.false if second is None else space.diagram(logic, second)
                status = _advised if isinstance(node, Recommendation) else _aimed
                return diagrams.combine(Operation(status), space.diagram(logic, when), other)

    def of(self, values: Values) -> str:
        """Its outcome for one patient."""
        compiled, node = self.logic.runtime, self._node

        def value(expr: Expr | None) -> Any:
            return False if expr is None else compiled.compiler.value(expr)(values)

        match node:
            case Population():
                return _without_confirmation(judge_population(compiled, values).status)
            case Exclusion(when=expr) | Definition(expr=expr):
                return _said(value(expr))
            case Table():
                return _said(values[compiled.layout.index[node.id]])
            case Stratification():
                return self._level(tuple(map(value, self.conditions)))
            case Recommendation(when=when, unless=unless):
                return _advised(value(when), value(unless))
            case Goal(when=when, achieved=achieved):
                return _aimed(value(when), value(achieved))

    def _level(self, truths: tuple[bool | None, ...]) -> str:
        """4.3: the level, with the worst one that is still possible; as in a scenario."""
        strata = self._strata
        assert strata is not None
        verdict = judge_strata(strata, list(truths))
        if verdict.level is None:
            return strata.undecided.id
        level = strata.rungs[verdict.level].level.id
        return level if verdict.worst is None else f"{level} foreløbig værst {strata.rungs[verdict.worst].level.id}"


def _said(value: bool | str | None) -> str:
    """A truth or an option in the language of guidelines."""
    if isinstance(value, str):
        return value
    return "ukendt" if value is None else "ja" if value else "nej"


def _advised(when: bool | None, unless: bool | None) -> str:
    """4.7, for patients the guideline is for."""
    if when is False:
        return "not-applicable"
    if unless is True:
        return "excepted"
    return "recommended" if when and unless is False else "undecided"


def _aimed(when: bool | None, achieved: bool | None) -> str:
    """4.10, for patients the guideline is for."""
    if when is not True:
        return "not-applicable" if when is False else "undecided"
    return "achieved" if achieved else "active"


def _without_confirmation(status: str) -> str:
    return "included" if status == "included-unconfirmed" else status

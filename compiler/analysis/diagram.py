"""Decision diagrams over variables with finitely many cells: ordered, reduced and shared, with any values as results.

A diagram is a number. It stands for a function from one cell of every variable to a result; equal functions have equal
numbers, so that a diagram is constant exactly when it is a leaf. Parts that do not depend on a variable do not mention
it: ten independent conditions on ten variables take ten nodes, not 3^10 regions.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import Any, Final, NamedTuple

from ...runtime.kleene import Truth, every, negate, some

Diagram = int

STEPS: Final = 200_000
"""How many pairs of nodes one question may combine. Each stands for at least one region."""


AGAIN: Final = 40
"""How many ways through one place are followed, when ways are listed."""


class TooLarge(Exception):
    """A question needs more work than it may have; nothing is known of its answer."""


class Budget:
    """The work that is left for the questions of one guideline."""

    def __init__(self, steps: int = 4 * STEPS) -> None:
        self.left = steps


class Operation(NamedTuple):
    """A function of two results. ``absorbing``: a result that decides it alone; ``neutral``: one that leaves the other
    as it is.
    """

    function: Callable[[Any, Any], Hashable]
    absorbing: Hashable = ...
    neutral: Hashable = ...


def _first(pair: tuple[Truth, Truth]) -> Truth:
    return pair[0]


def _second(pair: tuple[Truth, Truth]) -> Truth:
    return pair[1]


_BOTH, _EITHER = every((_first, _second)), some((_first, _second))
_OPPOSITE: Callable[[Truth], Truth] = negate(lambda truth: truth)

AND: Final = Operation(lambda one, other: _BOTH((one, other)), absorbing=False, neutral=True)
"""The runtime's ``og``."""
OR: Final = Operation(lambda one, other: _EITHER((one, other)), absorbing=True, neutral=False)
"""The runtime's ``eller``."""
WHEN: Final = Operation(lambda inside, result: result if inside is True else None)
"""The second result where the first is true, none elsewhere."""


class Diagrams:
    """All diagrams over one list of variables, which are known here by their place in it.

    Raises:
        TooLarge: by every method that makes diagrams, when there is no work left.
    """

    def __init__(self, budget: Budget) -> None:
        self._budget = budget
        self.renew()
        self._variables: list[int] = []
        self._children: list[tuple[Diagram, ...]] = []
        self._results: list[Any] = []
        self._leaves: dict[tuple[type, Hashable], Diagram] = {}
        self._unique: dict[tuple[int, tuple[Diagram, ...]], Diagram] = {}
        self._mapped: dict[Hashable, dict[Diagram, Diagram]] = {}
        self._combined: dict[Operation, dict[tuple[Diagram, Diagram], Diagram]] = {}
        self.true, self.false, self.unknown = self.leaf(True), self.leaf(False), self.leaf(None)

    def renew(self) -> None:
        """Begin another question, which may have its own share of the work that is left."""
        self._left = min(STEPS, self._budget.left)

    # --- making diagrams ---------------------------------------------------------------------------

    def leaf(self, result: Hashable) -> Diagram:
        """The same result everywhere."""
        key = (type(result), result)
        found = self._leaves.get(key)
        if found is None:
            found = self._leaves[key] = self._add(_LEAF, (), result)
        return found

    def choose(self, variable: int, children: Sequence[Diagram]) -> Diagram:
        """By the cell of one variable, a diagram over later variables."""
        first = children[0]
        if children.count(first) == len(children):
            return first
        key = (variable, tuple(children))
        found = self._unique.get(key)
        if found is None:
            found = self._unique[key] = self._add(variable, key[1], None)
        return found

    def cells(self, variable: int, results: Iterable[Hashable]) -> Diagram:
        """By the cell of one variable, a result."""
        return self.choose(variable, [self.leaf(result) for result in results])

    def _add(self, variable: int, children: tuple[Diagram, ...], result: Any) -> Diagram:
        self._variables.append(variable)
        self._children.append(children)
        self._results.append(result)
        return len(self._variables) - 1

    def _step(self) -> None:
        self._left -= 1
        self._budget.left -= 1
        if self._left < 0:
            raise TooLarge

    def combine(self, operation: Operation, one: Diagram, other: Diagram) -> Diagram:
        """The operation on the results of two diagrams."""
        return self._combine(operation, self._combined.setdefault(operation, {}), one, other)

    def _combine(
        self, operation: Operation, memo: dict[tuple[Diagram, Diagram], Diagram], one: Diagram, other: Diagram
    ) -> Diagram:
        variables = self._variables
        first, second = variables[one], variables[other]
        if first == _LEAF:
            result = self._results[one]
            if result is operation.neutral:
                return other
            if result is operation.absorbing:
                return one
            if second == _LEAF:
                return self.leaf(operation.function(result, self._results[other]))
        elif second == _LEAF:
            result = self._results[other]
            if result is operation.neutral:
                return one
            if result is operation.absorbing:
                return other
        key = (one, other)
        found = memo.get(key)
        if found is None:
            self._step()
            if first == second:
                pairs = zip(self._children[one], self._children[other], strict=True)
                children = [self._combine(operation, memo, a, b) for a, b in pairs]
            elif first < second:
                children = [self._combine(operation, memo, child, other) for child in self._children[one]]
            else:
                children = [self._combine(operation, memo, one, child) for child in self._children[other]]
            found = memo[key] = self.choose(min(first, second), children)
        return found

    def every(self, parts: Iterable[Diagram]) -> Diagram:
        """``og`` of them all."""
        return self.fold(AND, self.true, parts)

    def some(self, parts: Iterable[Diagram]) -> Diagram:
        """``eller`` of them all."""
        return self.fold(OR, self.false, parts)

    def fold(self, operation: Operation, start: Diagram, parts: Iterable[Diagram]) -> Diagram:
        """The operation on ``start`` and the first part, on what that gives and the second part, and so on."""
        for part in parts:
            start = self.combine(operation, start, part)
        return start

    def map(self, function: Callable[[Any], Hashable], diagram: Diagram, name: Hashable = None) -> Diagram:
        """The function on the results of a diagram. What a function with a ``name`` gave is remembered."""
        done: dict[Diagram, Diagram] = {} if name is None else self._mapped.setdefault(name, {})

        def changed(at: Diagram) -> Diagram:
            found = done.get(at)
            if found is None:
                self._step()
                if self._variables[at] == _LEAF:
                    found = self.leaf(function(self._results[at]))
                else:
                    found = self.choose(self._variables[at], [changed(child) for child in self._children[at]])
                done[at] = found
            return found

        return changed(diagram)

    def opposite(self, diagram: Diagram) -> Diagram:
        """``ikke``."""
        return self.map(_OPPOSITE, diagram, "opposite")

    def holds(self, diagram: Diagram, result: Hashable) -> Diagram:
        """Yes where the result is the one named, no elsewhere."""
        kind = type(result)
        return self.map(lambda found: type(found) is kind and found == result, diagram, (kind, result))

    # --- reading diagrams --------------------------------------------------------------------------

    def results(self, diagram: Diagram) -> list[Any]:
        """Every result there is."""
        return [self._results[at] for at in self._below(diagram) if self._variables[at] == _LEAF]

    def at(self, diagram: Diagram, cells: Sequence[int]) -> Any:
        """The result in one region: the cell of each variable."""
        while self._variables[diagram] != _LEAF:
            diagram = self._children[diagram][cells[self._variables[diagram]]]
        return self._results[diagram]

    def mentions(self, diagram: Diagram) -> set[int]:
        """The variables that make a difference."""
        return {self._variables[at] for at in self._below(diagram)} - {_LEAF}

    def _below(self, diagram: Diagram) -> Iterator[Diagram]:
        seen, waiting = {diagram}, [diagram]
        while waiting:
            at = waiting.pop()
            yield at
            fresh = [child for child in dict.fromkeys(self._children[at]) if child not in seen]
            seen.update(fresh)
            waiting += fresh

    # --- where several diagrams are true ---------------------------------------------------------------
    # Their conjunction is walked through, not made: often a short way through it is enough.

    def possible(self, parts: Iterable[Diagram]) -> bool:
        """Whether some region makes all of some truths true."""
        start = self._open(parts)
        waiting = [] if start is None else [start]
        seen = set(waiting)
        while waiting:
            state = waiting.pop()
            if not state:
                return True
            for _, _, further in self._ways(state):
                if further not in seen:
                    seen.add(further)
                    waiting.append(further)
        return False

    def paths(self, parts: Iterable[Diagram], cost: Callable[[int, int], int]) -> Iterator[dict[int, int]]:
        """The ways to make all of some truths true, each as a cell for some variables (the others do not matter):
        cheapest first, but not every one.

        Args:
            cost: of setting a variable to a cell.
        """
        start = self._open(parts)
        if start is None:
            return
        least: dict[Diagram, int | None] = {}
        for part in start:
            self._least(part, cost, least)

        def ahead(state: _State) -> int | None:
            """What the rest of the way costs at least."""
            found = [least[part] for part in state]
            return None if None in found else max((each for each in found if each is not None), default=0)

        number = 0  # of equally cheap ways: the one that has come furthest, then the one found first
        walked: dict[_State, int] = {}
        waiting: list[tuple[int, int, int, int, _State, dict[int, int]]] = []
        if (rest := ahead(start)) is not None:
            waiting.append((rest, 0, 0, 0, start, {}))
        while waiting:
            _, _, _, spent, state, taken = heapq.heappop(waiting)
            if not state:
                yield taken
                continue
            walked[state] = walked.get(state, 0) + 1
            if walked[state] > AGAIN:
                continue
            for variable, cell, further in self._ways(state):
                if (rest := ahead(further)) is not None:
                    number += 1
                    now, way = spent + cost(variable, cell), {**taken, variable: cell}
                    heapq.heappush(waiting, (now + rest, -len(way), number, now, further, way))

    def _open(self, parts: Iterable[Diagram]) -> _State | None:
        """The parts that are not yet true, each once; none, when one is false."""
        found = dict.fromkeys(part for part in parts if part != self.true)
        for part in found:
            if self._variables[part] == _LEAF:
                return None
        return tuple(found)

    def _ways(self, state: _State) -> Iterator[tuple[int, int, _State]]:
        """By the first variable's cells, what is left to make true."""
        self._step()
        variables, children = self._variables, self._children
        first = min([variables[part] for part in state])
        width = next(len(children[part]) for part in state if variables[part] == first)
        for cell in range(width):
            further = self._open([children[part][cell] if variables[part] == first else part for part in state])
            if further is not None:
                yield first, cell, further

    def _least(self, diagram: Diagram, cost: Callable[[int, int], int], least: dict[Diagram, int | None]) -> None:
        """What the cheapest way to a true result costs, from every node below a diagram."""
        for at in sorted(self._below(diagram), key=lambda at: -self._variables[at]):
            if at in least:
                continue
            if self._variables[at] == _LEAF:
                least[at] = 0 if self._results[at] is True else None
                continue
            ways = [
                cost(self._variables[at], cell) + below
                for cell, child in enumerate(self._children[at])
                if (below := least[child]) is not None
            ]
            least[at] = min(ways, default=None)


_State = tuple[Diagram, ...]
_LEAF: Final = 1 << 30
"""Where a node has its variable, a leaf has this: it comes after all variables."""

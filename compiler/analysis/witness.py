"""Concrete patients from regions, each evaluated by the runtime before it is shown to anybody.

A witness sets as few data elements as it can; the others are as they are for a patient without facts.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal, DecimalException
from itertools import islice, product
from typing import Any, Final, NamedTuple

from ...runtime.expression import TODAY, Values
from ...runtime.graph import Arithmetic, Duration, Parameter, Period, Today, ValueType
from .diagram import Diagram
from .domain import DAY, Cell
from .logic import REFERENCE, Logic, inputs
from .space import Choice, Data, Pair, Space, Term

PATHS: Final = 40
"""How many regions are tried for a patient, cheapest first."""
TRIES: Final = 6_000
PER_PATH: Final = 2_000
"""How many combinations of values are tried, where sums of data elements have to come out right."""

_UNKNOWN_COST: Final = 50_000
_ODD_COST: Final = 20_000
"""Another setting of a parameter than the author's; a date that lies ahead."""
_SET_COST: Final = 1_000


class Witness(NamedTuple):
    """A patient: the values that are set (none: unknown), parameters among them, and the day of evaluation."""

    values: Mapping[str, Any]
    today: dt.date = REFERENCE


class Search(NamedTuple):
    """What came of a search: the first patient that was accepted; ``empty``: proof that there is none."""

    found: Witness | None
    empty: bool


def evaluated(logic: Logic, witness: Witness) -> Values:
    """The runtime's values of every node for a patient. What this version of a guideline does not read is unknown."""
    compiled = logic.runtime
    values = compiled.blank.copy()
    values[TODAY] = witness.today
    for name, value in witness.values.items():
        if name in compiled.layout.index:
            values[compiled.layout.index[name]] = logic.read(name, value)
    compiled.run(values)
    return values


def search(space: Space, parts: Sequence[Diagram], logic: Logic, accept: Callable[[Witness], bool]) -> Search:
    """The simplest patient for whom all of some truths are true, confirmed by ``accept`` with the runtime.

    Args:
        logic: whose settings of parameters are the usual ones.
    """
    empty = True
    tries = [TRIES]
    for path in islice(space.diagrams.paths(parts, _costs(space, logic)), PATHS):
        empty = False
        for witness in _patients(space, path, tries):
            if accept(witness):
                return Search(witness, empty=False)
    return Search(None, empty)


def _costs(space: Space, logic: Logic) -> Callable[[int, int], int]:
    costs = []
    for subject, cells in space.variables:
        usual = None
        if isinstance(subject, Choice):
            parameter = logic.nodes.get(subject.name)
            usual = parameter.value.value if isinstance(parameter, Parameter) else None
        costs.append([_cost(subject, cell, usual) for cell in cells])
    return lambda variable, cell: costs[variable][cell]


def _cost(subject: object, cell: Cell, usual: object) -> int:
    if isinstance(subject, Choice):
        return 0 if cell.sample == usual else _ODD_COST
    if not cell.known:
        return _UNKNOWN_COST
    if isinstance(subject, Data):
        ahead = isinstance(cell.sample, dt.date) and cell.sample > REFERENCE
        return _SET_COST + cell.stretch + ahead * _ODD_COST
    return _SET_COST // 2 if cell.stretch or (isinstance(subject, Pair) and cell.sample) else 2 * _SET_COST


# --- from a region to patients ---------------------------------------------------------------------------


def _patients(space: Space, path: Mapping[int, int], tries: list[int]) -> Iterator[Witness]:
    """Patients of one region. With nothing but data elements, their samples are one. ``tries``: how many are left."""
    chosen = [(space.variables[place].subject, space.variables[place].cells[cell]) for place, cell in path.items()]
    cells = {subject.name: cell for subject, cell in chosen if isinstance(subject, Data | Choice)}
    derived = [(subject, cell) for subject, cell in chosen if isinstance(subject, Term | Pair)]
    samples = {name: cell.sample for name, cell in cells.items()}
    if not derived:
        yield Witness(samples)
        return
    demands = [_Demand(space.reader(subject), subject, cell) for subject, cell in derived]
    names = list(dict.fromkeys(name for demand in demands for name in demand.names))
    days = [cell.sample for subject, cell in derived if isinstance(subject, Term) and subject.expr == Today()]
    today = days[0] if days else REFERENCE
    moved = today - REFERENCE
    choices = [[_moved(value, moved) for value in _candidates(cells.get(name, Cell(None)))] for name in names]
    fixed = {name: _moved(value, moved) for name, value in samples.items()}
    for values in _while_left(product(*choices), tries, PER_PATH):
        given = fixed | dict(zip(names, values, strict=True))
        if all(demand.met(given, today) for demand in demands):
            yield Witness(given, today)
    for wanted, name in [(demand, name) for demand in demands for name in demand.names]:
        others = [values[:2] if each == name else values for each, values in zip(names, choices, strict=True)]
        for values in _while_left(product(*others), tries, PER_PATH // 8):
            given = fixed | dict(zip(names, values, strict=True))
            solved = wanted.solved(given, name, today)
            if solved is not None and _inside(cells.get(name, Cell(None)), solved):
                given[name] = solved
                if all(each.met(given, today) for each in demands):
                    yield Witness(given, today)


def _while_left(combinations: Iterable[tuple[Any, ...]], tries: list[int], most: int) -> Iterator[tuple[Any, ...]]:
    """Combinations, as long as there are tries left."""
    for combination in islice(combinations, most):
        if tries[0] <= 0:
            return
        tries[0] -= 1
        yield combination


class _Demand:
    """That a sum, or the order of two, comes out in a cell."""

    def __init__(self, logic: Logic, subject: Term | Pair, cell: Cell) -> None:
        self._logic, self._cell = logic, cell
        terms = (subject.left, subject.right) if isinstance(subject, Pair) else (subject.expr,)
        self._values = [logic.compiled(term) for term in terms]
        self.names = tuple(dict.fromkeys(name for term in terms for name in inputs(term)))

    def _outcome(self, given: Mapping[str, Any], today: dt.date) -> Any:
        values = self._logic.values(given, today)
        found = [value(values) for value in self._values]
        if None in found:
            return None
        if len(found) == 1:
            return found[0]
        return (found[0] > found[1]) - (found[0] < found[1])

    def met(self, given: Mapping[str, Any], today: dt.date) -> bool:
        return _inside(self._cell, self._outcome(given, today))

    def solved(self, given: Mapping[str, Any], name: str, today: dt.date) -> Decimal | None:
        """The value of one data element, if the sum is in proportion to it, with which the demand is just met."""
        if not (isinstance(given[name], Decimal) and self._cell.known):
            return None
        points: list[Decimal] = []
        for number in (Decimal(1), Decimal(2)):
            values = self._logic.values({**given, name: number}, today)
            found = [value(values) for value in self._values]
            if not all(isinstance(each, Decimal) for each in found):
                return None
            points.append(Decimal(found[0] - (found[1] if len(found) == 2 else self._cell.sample)))
        try:
            return 1 - points[0] / (points[1] - points[0])
        except DecimalException:
            return None


def _inside(cell: Cell, value: Any) -> bool:
    if not cell.stretch or value is None or not cell.known:
        return bool(value == cell.sample)
    return (cell.low is None or cell.low < value) and (cell.high is None or value < cell.high)


def _candidates(cell: Cell) -> list[Any]:
    """Values of a cell, the plainest first."""
    sample = cell.sample
    found: list[Any]
    if not cell.stretch or not cell.known:
        return [sample]
    if isinstance(sample, dt.date):
        offsets = [0, 1, 7, 14, 30, 60, 90, 180, 365, 730]
        found = [sample + sign * days * DAY for days in offsets for sign in (1, -1)]
    elif cell.low is not None and cell.high is not None:
        parts = (Decimal(part) / 16 for part in (8, 4, 12, 2, 14, 6, 10, 1, 15))
        found = [sample, *(_plain(cell.low + (cell.high - cell.low) * part) for part in parts)]
    else:
        found = [sample, *(sample + sign * Decimal(far) for far in (1, 5, 10, 50, 100, 1000) for sign in (1, -1))]
    if isinstance(sample, Decimal):
        found.append(Decimal(0))  # by which nothing can be divided
    return [value for value in dict.fromkeys(found) if _inside(cell, value)]


def _plain(value: Decimal) -> Decimal:
    """The number with two digits, or as it is if that is zero."""
    digits = value.adjusted() - 1
    rounded = value.quantize(Decimal(1).scaleb(digits)) + Decimal(0) if value else value
    return rounded if digits < 0 else Decimal(int(rounded))


def _moved(value: Any, by: dt.timedelta) -> Any:
    return value + by if isinstance(value, dt.date) else value


# --- in words --------------------------------------------------------------------------------------------


def described(
    witness: Witness, logic: Logic, space: Space, only: set[str] | None = None, *, settings: bool = True
) -> str:
    """The patient in the author's names and the language of guidelines: ``fev1 = 50 %, mrc = 2, cat mangler``.

    Args:
        only: the data elements to name.
        settings: name parameters that are not as the author set them, and a day of evaluation that matters.
    """
    said = []
    for subject, _ in space.variables:
        if not isinstance(subject, Data | Choice) or subject.name not in witness.values:
            continue
        value = witness.values[subject.name]
        if isinstance(subject, Choice):
            parameter = logic.nodes.get(subject.name)
            if not settings or (isinstance(parameter, Parameter) and parameter.value.value == value):
                continue
        elif only is not None and subject.name not in only:
            continue
        said.append(
            assigned(subject.name, value, space.reader(subject).type_of(subject.name), space, subject, witness.today)
        )
    if settings and witness.today != REFERENCE:
        said.append(f"i_dag = {witness.today.isoformat()}")
    return ", ".join(said)


def assigned(name: str, value: Any, kind: ValueType, space: Space, subject: Data | Choice, today: dt.date) -> str:
    """``fev1 = 50 %``"""
    if value is None:
        return f"{name} mangler"
    if isinstance(value, dt.date):
        return f"{name} = {_day(value, today, space, subject)}"
    if isinstance(value, bool):
        return f"{name} = {'ja' if value else 'nej'}"
    if isinstance(value, Decimal):
        return f"{name} = {number(value, kind.unit)}"
    return f"{name} = {value}"


_UNITS = {"1": "", "a": " år", "mo": " måneder", "wk": " uger", "d": " dage"}


def number(value: Decimal, unit: str | None) -> str:
    """A number as the author would say it: ``50 %``, ``0,3 10*9/L``, ``35 år``."""
    written = format(value.normalize() if value == value.to_integral_value() else value, "f").replace(".", ",")
    return written + ("" if unit is None else _UNITS.get(unit, f" {unit}"))


_SPANS = {"day": ("dag", "dage"), "week": ("uge", "uger"), "month": ("måned", "måneder"), "year": ("år", "år")}


def _day(day: dt.date, today: dt.date, space: Space, subject: Data | Choice) -> str:
    written = space.written(subject, day) if today == REFERENCE else None
    match written:
        case Arithmetic(operator=sign, left=Today(), right=Period(value=duration)):
            return f"i_dag {sign} {span(duration)}"
    if space.fixed(subject):
        return day.isoformat()
    days = (day - today).days
    if not days:
        return "i_dag"
    return f"i_dag {'+' if days > 0 else '-'} {span(Duration(value=abs(days), unit='day'))}"


def span(duration: Duration) -> str:
    """A duration as the author would write it."""
    return f"{duration.value} {_SPANS[duration.unit][duration.value != 1]}"

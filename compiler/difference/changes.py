"""Two versions of a guideline side by side: what differs in meaning, what in wording only, and who lands elsewhere."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any, Literal

from ...runtime import graph as dg
from ...runtime.expression import refs
from ..analysis.between import Between, Node, between
from ..analysis.diagram import Budget
from ..analysis.logic import Logic
from .parts import Field, Group, Part, bare, parts

Kind = Literal["added", "removed", "changed", "reworded", "rewritten"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: a file as its graph calls it, and a line."""

    file: str
    line: int


@dataclass(frozen=True, slots=True)
class Change:
    """A part that came or went, or one thing that is said of a part otherwise than before.

    ``reworded``: words for people; ``rewritten``: the same condition, written in another way. Neither changes what is
    meant. ``was`` and ``now``: as an author writes it, none if nothing was or is said; of long lists only the members
    that went and came.
    """

    kind: Kind
    group: Group
    part: str
    title: str
    field: str | None = None
    was: str | None = None
    now: str | None = None
    old: Place | None = None
    new: Place | None = None

    @property
    def meant(self) -> bool:
        """Whether it changes the meaning."""
        return self.kind in ("added", "removed", "changed")


@dataclass(frozen=True, slots=True)
class Landing:
    """What the changes mean for the patients of one decision.

    ``itself``: its own conditions changed, not only what they build on. ``incomparable``: data elements whose type or
    unit changed, so that their values mean something else.
    """

    group: Group
    part: str
    title: str
    old: Place
    new: Place
    itself: bool
    found: Between
    incomparable: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Version:
    """A guideline as it is called."""

    id: str
    title: str
    version: str
    status: str
    file: str


@dataclass(frozen=True, slots=True)
class Difference:
    """Everything that differs, group by group. ``moved``: parts that only stand elsewhere among their kind."""

    old: Version
    new: Version
    changes: tuple[Change, ...]
    landings: tuple[Landing, ...]
    rewordings: tuple[Change, ...]
    moved: tuple[tuple[Group, str], ...]

    @property
    def meant(self) -> bool:
        """Whether the meaning changed."""
        return bool(self.changes or self.landings)


def compare(old: dg.Graph, new: dg.Graph, budget: Budget | None = None) -> Difference:
    """What the new version means that the old one did not.

    Args:
        budget: the work that may be done to find patients who land elsewhere.
    """
    found = tuple(_changes(old, new))
    return Difference(
        _version(old),
        _version(new),
        tuple(change for change in found if change.meant),
        tuple(_landings(old, new, budget or Budget())),
        tuple(change for change in found if not change.meant),
        tuple(_moved(old, new)),
    )


def _version(graph: dg.Graph) -> Version:
    guideline = graph.guideline
    return Version(guideline.id, guideline.title, guideline.version, guideline.status, graph.sources[0].path)


def _place(graph: dg.Graph, span: dg.Span) -> Place:
    return Place(graph.sources[span.file].path, span.line)


# --- in words ------------------------------------------------------------------------------------------


def _keyed(graph: dg.Graph) -> dict[tuple[Group, str], Part]:
    """The parts by group and name; the guideline itself has one name whatever it is called."""
    return {(part.group, "" if part.group == "guideline" else part.id): part for part in parts(graph)}


def _changes(old: dg.Graph, new: dg.Graph) -> Iterator[Change]:
    before, after = _keyed(old), _keyed(new)
    groups = dict.fromkeys(group for group, _ in (*before, *after))
    for group in groups:
        for key in dict.fromkeys(key for key in (*before, *after) if key[0] == group):
            was, now = before.get(key), after.get(key)
            if was is not None and now is not None:
                yield from _fields(old, new, was, now)
            elif was is not None:
                yield Change("removed", group, was.id, was.node.title, old=_place(old, was.span))
            elif now is not None:
                yield Change("added", group, now.id, now.node.title, new=_place(new, now.span))


def _fields(old: dg.Graph, new: dg.Graph, was: Part, now: Part) -> Iterator[Change]:
    for one, other in zip(was.fields, now.fields, strict=True):
        if one.meaning != other.meaning:
            kind: Kind = "reworded" if one.worded else "changed"
        elif one.written != other.written:
            kind = "rewritten"
        else:
            continue
        before, after = _written(one, other)
        places = _place(old, one.span or was.span), _place(new, other.span or now.span)
        yield Change(kind, now.group, now.id, now.node.title, one.name, before, after, *places)


def _written(was: Field, now: Field) -> tuple[str | None, str | None]:
    """As written; of lists with the same members in another order everything, else what went and what came."""
    if not (was.items and now.items) or set(was.items) == set(now.items):
        return was.written, now.written
    went = [each for each in was.items if each not in now.items]
    came = [each for each in now.items if each not in was.items]
    return ", ".join(went) or None, ", ".join(came) or None


_ORDERED: frozenset[Group] = frozenset({"exclusion", "level"})
"""Groups whose order means something, and is a field of what they belong to."""


def _moved(old: dg.Graph, new: dg.Graph) -> Iterator[tuple[Group, str]]:
    """Parts that stand elsewhere among those of their kind that both versions have."""
    before, after = _keyed(old), _keyed(new)
    for group in dict.fromkeys(group for group, _ in after if group not in _ORDERED):
        were = [name for kind, name in before if kind == group and (kind, name) in after]
        are = [name for kind, name in after if kind == group and (kind, name) in before]
        kept: set[str] = set()
        for block in SequenceMatcher(None, were, are, autojunk=False).get_matching_blocks():
            kept.update(are[block.b : block.b + block.size])
        yield from ((group, name) for name in are if name not in kept)


# --- for patients --------------------------------------------------------------------------------------


def _decisions(graph: dg.Graph) -> Iterator[tuple[Group, Node]]:
    yield "population", graph.population
    yield from (("exclusion", each) for each in graph.exclusions)
    yield from (("definition", each) for each in graph.definitions if each.type.kind in ("boolean", "choice"))
    yield from (("table", each) for each in graph.tables)
    yield from (("stratification", each) for each in graph.stratifications)
    yield from (("recommendation", each) for each in graph.recommendations)
    yield from (("goal", each) for each in graph.goals)


def _landings(old: dg.Graph, new: dg.Graph, budget: Budget) -> Iterator[Landing]:
    before = {(group, node.id): node for group, node in _decisions(old)}
    unlike, fixed, absent = _unlike(old, new), _fixed(old, new), _absent(old, new)
    logics = Logic(old, fixed, absent), Logic(new, fixed, absent)
    for group, now in _decisions(new):
        was = before.get((group, now.id))
        if was is None:
            continue
        itself = _own(old, was) != _own(new, now)
        rests = [_rests_on(logic, node) for logic, node in zip(logics, (was, now), strict=True)]
        if not itself and (group == "definition" or _sense(logics[0], rests[0]) == _sense(logics[1], rests[1])):
            continue
        incomparable = tuple(sorted(unlike & (rests[0] | rests[1])))
        found = Between((), 0, decided=False) if incomparable else between(*logics, was, now, budget)
        if itself or found.moves or not found.decided:
            places = _place(old, was.span), _place(new, now.span)
            yield Landing(group, now.id, now.title or now.id, *places, itself, found, incomparable)


def _conditions(graph: dg.Graph, node: Node) -> list[dg.Expr]:
    match node:
        case dg.Population(when=when):
            return [when, *(each.when for each in graph.exclusions)]
        case dg.Exclusion(when=when):
            return [when]
        case dg.Definition(expr=expr):
            return [expr]
        case dg.Table(rows=rows):
            return [row.when for row in rows]
        case dg.Stratification(levels=levels):
            return [level.when for level in levels if level.when is not None]
        case dg.Recommendation(when=when, unless=second) | dg.Goal(when=when, achieved=second):
            return [when] if second is None else [when, second]


def _own(graph: dg.Graph, node: Node) -> Hashable:
    """What a decision itself says: its conditions, with what follows from each."""
    match node:
        case dg.Table(rows=rows):
            said: Sequence[Any] = sorted(((row.result, bare(row.when)) for row in rows), key=repr)
        case dg.Stratification(levels=levels):
            said = [(level.id, bare(level.when)) for level in levels]
        case dg.Population():
            said = [(each.effect, bare(each.when)) for each in graph.exclusions] + [bare(node.when)]
        case _:
            said = [bare(each) for each in _conditions(graph, node)]
    return tuple(said)


def _rests_on(logic: Logic, node: Node) -> frozenset[str]:
    """Every named node that a decision depends on."""
    waiting = [name for expr in _conditions(logic.graph, node) for name in refs(expr)]
    seen: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            inner = logic.nodes[name]
            if isinstance(inner, dg.Definition | dg.Table | dg.Stratification):
                waiting += [each for expr in _conditions(logic.graph, inner) for each in refs(expr)]
    return frozenset(seen)


def _sense(logic: Logic, names: Iterable[str]) -> dict[str, Hashable]:
    """What values and definitions of names come to, as far as a decision on known values goes."""
    found: dict[str, Hashable] = {}
    for name in names:
        match logic.nodes[name]:
            case dg.DataElement() as element:
                found[name] = element.type, element.low, element.high, bare(element.absence.value)
            case dg.Parameter(type=kind, value=value):
                found[name] = kind, bare(value)
            case dg.Definition() | dg.Table() | dg.Stratification() as node:
                found[name] = _own(logic.graph, node)
    return found


def _common(old: Iterable[Any], new: Iterable[Any]) -> Iterator[tuple[Any, Any]]:
    before = {each.id: each for each in old}
    return ((before[each.id], each) for each in new if each.id in before)


def _unlike(old: dg.Graph, new: dg.Graph) -> frozenset[str]:
    """Data elements and parameters whose values cannot be compared: another type, another unit."""
    pairs = (*_common(old.data, new.data), *_common(old.parameters, new.parameters))
    return frozenset(now.id for was, now in pairs if (was.type.kind, was.type.unit) != (now.type.kind, now.type.unit))


def _fixed(old: dg.Graph, new: dg.Graph) -> frozenset[str]:
    """Parameters that the versions set in different ways: each is asked about as it is set."""
    same = {now.id for was, now in _common(old.parameters, new.parameters) if bare(was.value) == bare(now.value)}
    return frozenset(each.id for each in (*old.parameters, *new.parameters)) - same


def _absent(old: dg.Graph, new: dg.Graph) -> frozenset[str]:
    """Data elements for which finding nothing means something else than before."""
    return frozenset(
        now.id for was, now in _common(old.data, new.data) if bare(was.absence.value) != bare(now.absence.value)
    )

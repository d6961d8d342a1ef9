"""What a new version changes for a population: the results of both versions side by side, patient by patient."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from ...runtime import graph as dg
from ...runtime.population.connection import connected
from ...runtime.population.results_folder import Results
from ...runtime.population.rows import load
from .wording import OUTCOMES

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

Kind = Literal["status", "level", "recommendation", "activity"]
EXAMPLES: Final = 3
"""How many patients are named for each move."""


class Outcome(NamedTuple):
    """What a patient is, or gets. ``kind``: ``status`` (of the population, or of a recommendation), ``level``,
    ``provisional`` (a level that is), or ``windows`` (an activity with the ``name``: ``same`` or ``other``).
    """

    kind: str
    name: str


@dataclass(slots=True)
class Move:
    """Patients who are something else than before, or the same. None: the version does not have the node, or asks for
    nothing.
    """

    kind: Kind
    node: str
    title: str
    was: Outcome | None
    now: Outcome | None
    clinics: Counter[str | None] = field(default_factory=Counter)
    examples: tuple[str, ...] = ()

    @property
    def changed(self) -> bool:
        """Whether it is something else."""
        return self.was != self.now

    @property
    def patients(self) -> int:
        """How many."""
        return self.clinics.total()


@dataclass(frozen=True, slots=True)
class Clinic:
    """A clinic's patients, and how many of them are in a move that changes something."""

    clinic: str | None
    patients: int
    changed: int


@dataclass(frozen=True, slots=True)
class Moves:
    """Everything that differs, in the order of the new version. Of the population and of a stratification in which
    anybody moves, those who stay are here too.
    """

    date: dt.date
    moves: tuple[Move, ...]
    clinics: tuple[Clinic, ...]
    rejected: int = 0
    """Lines of the population's files that cannot be read or are nobody's."""

    @property
    def patients(self) -> int:
        """How many there are."""
        return sum(each.patients for each in self.clinics)

    @property
    def changed(self) -> int:
        """How many get something else."""
        return sum(each.changed for each in self.clinics)


_MOVES: Final = """
WITH
people AS (
    SELECT old_patients.patient, old_patients.clinic, old_patients.status AS was, new_patients.status AS now
    FROM old_patients
    JOIN new_patients ON new_patients.patient = old_patients.patient
),
old_strata AS (
    SELECT patient, stratification,
        CASE WHEN override IS NULL AND provisional THEN 'provisional:' ELSE 'level:' END || coalesce(override, level)
            AS outcome
    FROM old_levels
),
new_strata AS (
    SELECT patient, stratification,
        CASE WHEN override IS NULL AND provisional THEN 'provisional:' ELSE 'level:' END || coalesce(override, level)
            AS outcome
    FROM new_levels
),
old_windows AS (
    SELECT patient, activity,
        list_sort(list({'earliest': earliest, 'due': due, 'latest': latest, 'state': state})) AS windows
    FROM old_activities
    WHERE state NOT IN ('completed', 'withdrawn')
    GROUP BY patient, activity
),
new_windows AS (
    SELECT patient, activity,
        list_sort(list({'earliest': earliest, 'due': due, 'latest': latest, 'state': state})) AS windows
    FROM new_activities
    WHERE state NOT IN ('completed', 'withdrawn')
    GROUP BY patient, activity
),
advice AS (
    SELECT
        coalesce(old_recommendations.patient, new_recommendations.patient) AS patient,
        coalesce(old_recommendations.recommendation, new_recommendations.recommendation) AS node,
        coalesce(old_recommendations.status, 'not-applicable') AS was,
        coalesce(new_recommendations.status, 'not-applicable') AS now
    FROM old_recommendations
    FULL JOIN new_recommendations
        ON new_recommendations.patient = old_recommendations.patient
        AND new_recommendations.recommendation = old_recommendations.recommendation
),
planned AS (
    SELECT
        coalesce(old_windows.patient, new_windows.patient) AS patient,
        coalesce(old_windows.activity, new_windows.activity) AS node,
        old_windows.windows AS was,
        new_windows.windows AS now
    FROM old_windows
    FULL JOIN new_windows
        ON new_windows.patient = old_windows.patient AND new_windows.activity = old_windows.activity
)
SELECT 'status' AS kind, '' AS node, patient, clinic, 'status:' || was AS was, 'status:' || now AS now FROM people
UNION ALL
SELECT 'level', nodes.node, people.patient, people.clinic,
    CASE WHEN nodes.in_old THEN coalesce(old_strata.outcome, 'status:' || people.was) END,
    CASE WHEN nodes.in_new THEN coalesce(new_strata.outcome, 'status:' || people.now) END
FROM nodes
CROSS JOIN people
LEFT JOIN old_strata ON old_strata.patient = people.patient AND old_strata.stratification = nodes.node
LEFT JOIN new_strata ON new_strata.patient = people.patient AND new_strata.stratification = nodes.node
WHERE nodes.kind = 'level'
UNION ALL
SELECT 'recommendation', advice.node, advice.patient, people.clinic,
    CASE WHEN nodes.in_old THEN 'status:' || advice.was END,
    CASE WHEN nodes.in_new THEN 'status:' || advice.now END
FROM advice
JOIN people ON people.patient = advice.patient
JOIN nodes ON nodes.kind = 'recommendation' AND nodes.node = advice.node
WHERE advice.was IS DISTINCT FROM advice.now
UNION ALL
SELECT 'activity', planned.node, planned.patient, people.clinic,
    CASE WHEN planned.was IS NOT NULL THEN 'windows:same' END,
    CASE WHEN planned.now IS NOT NULL THEN
        CASE WHEN planned.was IS NULL THEN 'windows:same' ELSE 'windows:other' END
    END
FROM planned
JOIN people ON people.patient = planned.patient
WHERE planned.was IS DISTINCT FROM planned.now
"""
"""Everybody's moves in the views of one part of both results, those that change nothing of statuses and levels too."""

_COUNTED: Final = """
SELECT kind, node, was, now, clinic, count(*), min(patient, 3)
FROM moves
GROUP BY kind, node, was, now, clinic
"""

_CLINICS: Final = """
SELECT clinic, count(DISTINCT patient), count(DISTINCT patient) FILTER (WHERE was IS DISTINCT FROM now)
FROM moves
GROUP BY clinic
"""


def compare_results(old: Results, new: Results, was: dg.Graph, now: dg.Graph, work: Path) -> Moves:
    """The results of two versions for the same population.

    Args:
        old, new: results of the same facts and date.
        was, now: the versions.
        work: a folder for what does not fit in memory.

    Raises:
        Unusable: ``no-duckdb``.
    """
    nodes = _nodes(was, now)
    found: dict[tuple[str, ...], Move] = {}
    clinics: dict[str | None, list[int]] = {}
    with connected(work) as connection:
        columns = {"kind": "VARCHAR", "node": "VARCHAR", "in_old": "BOOLEAN", "in_new": "BOOLEAN"}
        rows = [
            {"kind": kind, "node": node, "in_old": each.in_old, "in_new": each.in_new}
            for (kind, node), each in nodes.items()
        ]
        load(connection, "nodes", columns, rows)
        for part in new.parts:
            with old.part(connection, part, "old_"), new.part(connection, part, "new_"):
                _count(connection, nodes, found, clinics)
    moving = {(each.kind, each.node) for each in found.values() if each.changed}
    places = {key: place for place, key in enumerate(nodes)}
    kept = [each for each in found.values() if (each.kind, each.node) in moving]
    ranks = _ranks(was, now)
    kept.sort(key=lambda each: (places[each.kind, each.node], ranks.get(each.was, -1), ranks.get(each.now, -1)))
    in_order = sorted(clinics.items(), key=lambda item: (item[0] is None, item[0] or ""))
    return Moves(new.run.date, tuple(kept), tuple(Clinic(clinic, *counts) for clinic, counts in in_order))


class _Node(NamedTuple):
    title: str
    in_old: bool
    in_new: bool


def _nodes(was: dg.Graph, now: dg.Graph) -> dict[tuple[Kind, str], _Node]:
    """What can be something else, by kind and id: as the new version has it, and what only the old one had."""
    old, new = (dict(_titled(graph)) for graph in (was, now))
    return {key: _Node(new.get(key, old.get(key, "")), key in old, key in new) for key in (*new, *old)}


def _titled(graph: dg.Graph) -> Iterator[tuple[tuple[Kind, str], str]]:
    yield ("status", ""), graph.population.title
    yield from ((("level", each.id), each.title) for each in graph.stratifications)
    for each in graph.recommendations:
        yield ("recommendation", each.id), f"{each.number} {each.title}" if each.number else each.title
    yield from ((("activity", each.id), each.title) for each in graph.activities)


def _ranks(was: dg.Graph, now: dg.Graph) -> dict[Outcome | None, int]:
    """In which order outcomes are shown: levels as the new version has them, worst first, then statuses."""
    levels = dict.fromkeys(
        level.id for graph in (now, was) for strata in graph.stratifications for level in strata.levels
    )
    outcomes = [Outcome(kind, level) for level in levels for kind in ("level", "provisional")]
    outcomes += [Outcome("status", status) for status in OUTCOMES]
    return {outcome: place for place, outcome in enumerate(outcomes)}


def _count(
    connection: DuckDBPyConnection,
    nodes: Mapping[tuple[Kind, str], _Node],
    found: dict[tuple[str, ...], Move],
    clinics: dict[str | None, list[int]],
) -> None:
    """Add the moves of a part."""
    connection.sql(_MOVES).to_table("moves")
    for kind, node, was, now, clinic, patients, examples in connection.execute(_COUNTED).fetchall():
        move = found.get((kind, node, was, now))
        if move is None:
            move = Move(kind, node, nodes[kind, node].title, _outcome(was), _outcome(now))
            found[kind, node, was, now] = move
        move.clinics[clinic] += patients
        if move.changed:
            move.examples = tuple(sorted((*move.examples, *examples))[:EXAMPLES])
    for clinic, patients, changed in connection.execute(_CLINICS).fetchall():
        counts = clinics.setdefault(clinic, [0, 0])
        counts[0] += patients
        counts[1] += changed
    connection.execute("DROP TABLE moves")


def _outcome(written: str | None) -> Outcome | None:
    return None if written is None else Outcome(*written.split(":", 1))

"""Engines of others beside the runtime: what they say otherwise of a record."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from rettesnor.compiler.backends.cql.emit import emit
from rettesnor.runtime.graph import Graph
from rettesnor.runtime.load import Compiled

from .engines import Engine, EngineError
from .expected import expected, visible


def write(graph: Graph, folder: Path) -> None:
    """Put a guideline's libraries in a folder: CQL, and our ELM of it."""
    for library in emit(graph):
        (folder / f"{library.name}.cql").write_text(library.cql, encoding="utf-8")
        (folder / f"{library.name}.json").write_bytes(library.elm)


class Peers:
    """The engines of others with one guideline, each started when it is first asked for.

    Args:
        node: the command that starts Node.
        day: the date of evaluation.
        elm: the folder of ELM JSON files by whose it is: ``ours``, or ``translated`` by the official translator.
    """

    def __init__(self, node: str, guideline: Compiled, day: dt.date, elm: Callable[[str], Path]) -> None:
        self._node = node
        self._guideline = guideline
        self._day = day
        self._elm = elm
        self._visible = visible(guideline)
        self._started: dict[tuple[str, str], Engine] = {}

    @property
    def compared(self) -> int:
        """The number of definitions that are compared for each record."""
        return sum(map(len, self._visible.values()))

    def unlike(self, record: bytes, which: Sequence[tuple[str, str]]) -> list[list[str]]:
        """What each of some engines, by name and whose ELM, says otherwise than the runtime. They work at once.

        Args:
            record: a Bundle, on one line.
        """
        wanted = expected(self._guideline, record, self._day)
        engines = [self._engine(*each) for each in which]
        for engine in engines:
            engine.send(record)
        return [list(self._differences(engine, wanted)) for engine in engines]

    def close(self) -> None:
        """Let the engines end."""
        for engine in self._started.values():
            engine.close()

    def _engine(self, name: str, whose: str) -> Engine:
        if (name, whose) not in self._started:
            libraries = tuple(self._visible)
            started = Engine(self._node, name, self._elm(whose), self._day.isoformat(), libraries)
            self._started[name, whose] = started
        return self._started[name, whose]

    def _differences(self, engine: Engine, wanted: dict[str, Any]) -> Iterator[str]:
        try:
            found = engine.receive()
        except EngineError as error:
            yield str(error)
            return
        for library, names in self._visible.items():
            for name in sorted(names):
                if name not in wanted:
                    yield f"{library}: nothing is expected of {name}"
                elif name not in found[library] or not _same(wanted[name], found[library][name]):
                    yield f"{engine.name}: {library}.{name} is {found[library].get(name)!r}, not {wanted[name]!r}"


def _same(value: Any, other: Any) -> bool:
    """Whether a value of the runtime and one of an engine are the same, the last decimals aside (``docs/cql.md``)."""
    if isinstance(value, Decimal):
        return isinstance(other, int | Decimal) and not isinstance(other, bool) and abs(value - other) < Decimal("1e-6")
    if isinstance(value, dt.date):
        return bool(other == value.isoformat())
    if isinstance(value, list):
        return isinstance(other, list) and sorted(other) == value
    return type(other) is type(value) and bool(other == value)

"""Engines of others as processes that stay: a record a line in, the values of every definition a line out."""

from __future__ import annotations

import json
import subprocess
from decimal import Decimal
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent

Found = dict[str, dict[str, Any]]
"""Values by library and definition, as JSON has them; numbers are decimals. Null is unknown."""

SCRIPTS = {"cql-execution": "cql-execution.mjs", "Kotlin": "kotlin.mjs"}
"""``cql-execution`` with ``cql-exec-fhir``, and the Kotlin engine of ``@cqframework/cql``."""


class EngineError(Exception):
    """What an engine said instead of giving values. It goes on with the next record."""


class Engine:
    """One engine with one guideline's ELM.

    Args:
        node: the command that starts Node.
        name: one of :data:`SCRIPTS`.
        folder: holds the libraries as ELM JSON.
        date: the date of evaluation, ``YYYY-MM-DD``.
        libraries: names of those to evaluate, each after those it includes.
    """

    def __init__(self, node: str, name: str, folder: Path, date: str, libraries: tuple[str, ...]) -> None:
        self.name = name
        self._process = subprocess.Popen(
            [node, "--max-semi-space-size=64", HERE / SCRIPTS[name], folder, date, *libraries],
            cwd=HERE,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def send(self, record: bytes) -> None:
        """Hand over a Bundle, on one line; the engine works on it until :meth:`receive` is called."""
        assert self._process.stdin is not None
        self._process.stdin.write(record + b"\n")
        self._process.stdin.flush()

    def receive(self) -> Found:
        """The values for the oldest record that has been sent.

        Raises:
            EngineError: the engine failed with this record.
        """
        assert self._process.stdout is not None
        answer = json.loads(self._process.stdout.readline() or b'{"error": "it stopped"}', parse_float=Decimal)
        if "error" in answer:
            raise EngineError(f"{self.name}: {answer['error']}")
        found: Found = answer["values"]
        return found

    def close(self) -> None:
        """Let the engine end."""
        self._process.communicate()

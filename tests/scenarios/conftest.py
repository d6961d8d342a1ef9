"""The small guideline, whose scenarios leave out what these tests say, and a way to ask the command line about it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from rettesnor.cli import app
from rettesnor.compiler.driver import Compilation, compile_file

SMALL = Path(__file__).parent / "small.kr"

Run = Callable[..., Result]


@pytest.fixture(scope="session")
def small() -> Compilation:
    return compile_file(SMALL, "small.kr")


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """``rettesnor test`` of the small guideline, or of another, in its folder and in English."""
    monkeypatch.chdir(SMALL.parent)
    monkeypatch.setenv("RETTESNOR_LANGUAGE", "en")

    def run(*arguments: object, path: object = "small.kr") -> Result:
        return CliRunner().invoke(app, ["test", str(path), *map(str, arguments)])

    return run


def lines(result: Result, kind: str) -> list[dict[str, Any]]:
    """The JSON lines of a kind; findings of the compiler have none."""
    return [line for line in map(json.loads, result.stdout.splitlines()) if line.get("kind") == kind]


def words(line: dict[str, Any]) -> str:
    """The author's text at the place of a JSON line, to the end of the word."""
    text = SMALL.read_text(encoding="utf-8").splitlines()[line["line"] - 1]
    return text[line["column"] - 1 :].split()[0]

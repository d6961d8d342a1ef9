from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from rettesnor.cli import app

ROOT = Path(__file__).resolve().parents[2]

Run = Callable[..., Result]


@pytest.fixture
def example() -> Path:
    """A guideline that compiles, with two scenarios that hold."""
    return ROOT / "tests/syntax/worked_example.kr"


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command line in an empty folder, in English unless a test says otherwise."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("RETTESNOR_LANGUAGE", "en")

    def run(*arguments: object, typed: str | None = None) -> Result:
        return CliRunner().invoke(app, [str(argument) for argument in arguments], input=typed)

    return run

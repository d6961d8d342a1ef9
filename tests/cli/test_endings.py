"""However a command ends, it ends quietly: no traceback, and the documented exit code."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from .conftest import ROOT, Run


def test_a_fault_of_ours_is_one_sentence_without_its_message(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ValueError("Nancy Ann Berggren")

    monkeypatch.setattr("rettesnor.compiler.build.compile_sources", broken)
    done = run("check", "some.kr")
    assert done.exit_code == 2
    assert done.stderr.startswith("A fault in rettesnor itself: ValueError at test_endings.py:")
    assert "Nancy" not in done.output


def test_an_interrupt_is_quiet(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("rettesnor.compiler.build.compile_sources", interrupted)
    done = run("check", "some.kr")
    assert (done.exit_code, done.output) == (130, "")


def test_a_reader_that_has_seen_enough_is_no_error() -> None:
    command = [
        sys.executable,
        "-m",
        "rettesnor.cli",
        "graph",
        str(ROOT / "build/kol/decision-graph.json"),
        "--as",
        "json",
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        said = process.stderr.read()
    assert (process.returncode, said) == (0, b"")


def test_findings_are_utf_8_wherever_they_go() -> None:
    command = [sys.executable, "-m", "rettesnor.cli", "check", str(ROOT / "tests/syntax/bad/end.kr")]
    done = subprocess.run(command, capture_output=True, env={**os.environ, "PYTHONIOENCODING": "cp1252"}, check=False)
    assert (done.returncode, done.stderr) == (1, b"")
    assert "┌─" in done.stdout.decode("utf-8")


def test_the_script_and_the_module_are_the_same_program() -> None:
    shown = {
        subprocess.run(
            [sys.executable, *way, "graph", "--help"], cwd=ROOT, capture_output=True, check=True, text=True
        ).stdout.partition("\n")[2]
        for way in (["cli.py"], ["-m", "rettesnor.cli"])
    }
    assert len(shown) == 1

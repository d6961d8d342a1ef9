"""Colours and width on a terminal, and neither elsewhere."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pty = pytest.importorskip("pty")
FAULTY = 'retningslinje x "X" version: “1” status: kladde ejer: "E" slut\n'


def shown(folder: Path, **environment: str) -> str:
    """What `rettesnor check` shows on a terminal of 60 columns."""
    (folder / "x.kr").write_text(FAULTY, encoding="utf-8")
    ours, theirs = pty.openpty()
    plain = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR")}
    with subprocess.Popen(
        [sys.executable, "-m", "rettesnor.cli", "check", "x.kr"],
        cwd=folder,
        stdout=theirs,
        env={**plain, "TERM": "xterm", "COLUMNS": "60", "LINES": "20", **environment},
    ) as process:
        os.close(theirs)
        data = b""
        while True:
            try:
                piece = os.read(ours, 1 << 16)
            except OSError:  # the other end is closed
                break
            if not piece:
                break
            data += piece
        process.wait()
    os.close(ours)
    return data.decode("utf-8")


def test_colours_on_a_terminal(tmp_path: Path) -> None:
    done = shown(tmp_path)
    assert "\x1b[1;31mfejl[KR009]\x1b[0m" in done
    assert "^" in done


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_no_colours_where_they_are_not_wanted(tmp_path: Path, environment: dict[str, str]) -> None:
    done = shown(tmp_path, **environment)
    assert "fejl[KR009]: " in done
    assert "\x1b" not in done

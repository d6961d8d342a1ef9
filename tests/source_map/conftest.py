"""The committed artefacts of the guidelines, and those of a guideline that has every kind of node, with their source
maps, read the way ``docs/source-map.md`` says.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from rettesnor.cli import app

ROOT = Path(__file__).resolve().parents[2]
COMPLETE = "tests/backends/complete.kr"
BUILT = [COMPLETE, *sorted(path.parent.name for path in (ROOT / "build").glob("*/source-map.json"))]


class Built:
    """A built guideline."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.map: dict[str, Any] = json.loads((folder / "source-map.json").read_bytes())
        self.sources = [(ROOT / source["path"]).read_text(encoding="utf-8") for source in self.map["sources"]]
        self._lines = [text.split("\n") for text in self.sources]
        self.resources: dict[str, dict[str, Any]] = {
            f"fhir/{path.name}": json.loads(path.read_bytes()) for path in sorted((folder / "fhir").iterdir())
        }

    def place(self, name: str, element: str) -> str:
        """The place of an element: its own, else that of the nearest it stands in."""
        places: dict[str, str] = self.map["artefacts"][name]["places"]
        while element not in places:
            assert element, f"{name} as a whole has no place"
            element = element.rpartition("/")[0]
        return places[element]

    def text(self, place: str) -> str:
        """What the author wrote at a place."""
        begin, end = place.split("-")
        file, line, column = map(int, begin.split(":"))
        end_line, end_column = map(int, end.split(":"))
        lines = list(self._lines[file][line - 1 : end_line])
        lines[-1] = lines[-1][: end_column - 1]
        lines[0] = lines[0][column - 1 :]
        return "\n".join(lines)

    def said(self, name: str, element: str) -> str:
        """What the author wrote where an element comes from."""
        return self.text(self.place(name, element))

    def of(self, kind: str) -> Iterator[tuple[str, dict[str, Any]]]:
        return ((name, found) for name, found in self.resources.items() if found["resourceType"] == kind)


def walk(value: Any, pointer: str = "") -> Iterator[tuple[str, Any]]:
    """Every element with its JSON pointer, the whole first."""
    yield pointer, value
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, item in inner:
        yield from walk(item, f"{pointer}/{step}")


@pytest.fixture(scope="session", params=BUILT)
def built(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Every built guideline."""
    if request.param != COMPLETE:
        return Built(ROOT / "build" / request.param)
    out = tmp_path_factory.mktemp("build")
    with contextlib.chdir(ROOT):
        done = CliRunner().invoke(app, ["build", COMPLETE, "--out", str(out)])
    assert done.exit_code == 0, done.output
    return Built(next(out.iterdir()))

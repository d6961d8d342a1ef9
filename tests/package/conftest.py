"""Packages made through the command line."""

from __future__ import annotations

import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from rettesnor.cli import app

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "tests/syntax/worked_example.kr"
STEM = "dk.rettesnor.kol-almen-praksis-0.3.0"

Run = Callable[..., Result]


def invoke(*arguments: object) -> Result:
    environment = {"RETTESNOR_LANGUAGE": "en"}
    return CliRunner().invoke(app, [str(argument) for argument in arguments], env=environment)


class Packed:
    """The files of a package, and the members of its archive."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.files = {path.name: path.read_bytes() for path in sorted(folder.iterdir())}
        self.stem = next(name.removesuffix(".tgz") for name in self.files if name.endswith(".tgz"))
        with tarfile.open(folder / f"{self.stem}.tgz") as tar:
            self.entries = tar.getmembers()
            self.members = {
                entry.name: file.read() for entry in self.entries if (file := tar.extractfile(entry)) is not None
            }

    @property
    def manifest(self) -> list[str]:
        return self.files[f"{self.stem}.sha256"].decode().splitlines()


@pytest.fixture(scope="session", params=["kol", "laenderyg"])
def packed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Packed:
    """The packages of the built guidelines."""
    out = tmp_path_factory.mktemp("packages")
    done = invoke("package", ROOT / "build" / request.param, "--out", out, "--allow-draft")
    assert done.exit_code == 0, done.stderr
    (made,) = out.iterdir()
    return Packed(made)


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command line in an empty folder, in English."""
    monkeypatch.chdir(tmp_path)
    return invoke

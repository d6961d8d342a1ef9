"""What is installed is what is in the checkout, under one import name."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

FOLDERS = {
    "compiler": "compiler",
    "runtime": "runtime",
    "grammar": "grammar",
    "terminal": "terminal",
    "build": "artefacts",
}


@pytest.fixture(scope="module")
def dist(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an sdist, and the wheel built from that sdist."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(root)]
    subprocess.run(command, check=True, capture_output=True, cwd=folder)
    return folder


@pytest.fixture(scope="module")
def expected(files: list[Path]) -> set[str]:
    """Where each file that belongs in the package is to be installed."""
    installed = {"rettesnor/__init__.py", "rettesnor/py.typed", "rettesnor/cli.py"}
    for path in files:
        if path.parts[0] in FOLDERS and path.suffix not in {".g4", ".interp", ".tokens"}:
            installed.add("/".join(("rettesnor", FOLDERS[path.parts[0]], *path.parts[1:])))
    return installed


def test_wheel_holds_the_root_folders_under_one_name(dist: Path, expected: set[str]) -> None:
    with zipfile.ZipFile(next(dist.glob("*.whl"))) as wheel:
        packed = {name for name in wheel.namelist() if ".dist-info/" not in name}
    assert packed == expected


def test_sdist_holds_the_same_files(dist: Path, expected: set[str]) -> None:
    with tarfile.open(next(dist.glob("*.tar.gz"))) as sdist:
        packed = {name.partition("/src/")[2] for name in sdist.getnames() if "/src/" in name}
    assert packed == expected


def test_installed_wheel_works_away_from_the_checkout(dist: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(next(dist.glob("*.whl"))) as wheel:
        wheel.extractall(tmp_path)
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    where = "import rettesnor.cli; print(rettesnor.cli.__file__)"
    found = subprocess.run([sys.executable, "-c", where], capture_output=True, text=True, env=environment, cwd=tmp_path)
    assert found.stdout.strip() == str(tmp_path / "rettesnor" / "cli.py"), found.stderr
    command = [sys.executable, "-m", "rettesnor.cli", "--help"]
    assert subprocess.run(command, capture_output=True, env=environment, cwd=tmp_path).returncode == 0

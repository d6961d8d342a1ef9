"""Resolve the locks in requirements/ from pyproject.toml: versions and hashes only, no address of any registry.

runtime.txt is what the program needs, with the tools that install it; dev.txt adds what the checks need, and spark.txt
Spark.
Run it on the oldest supported Python: what that version needs more of is harmless on newer ones.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OPTIONS = (
    "--generate-hashes",
    "--strip-extras",
    "--allow-unsafe",
    "--no-header",
    "--no-emit-options",
    "--annotation-style=line",
    "--quiet",
    *("--build-deps-for", "editable"),
)


def lock(name: str, *options: str) -> None:
    command = [sys.executable, "-m", "piptools", "compile", *OPTIONS, *options, "pyproject.toml"]
    environment = {key: value for key, value in os.environ.items() if key != "PIP_FIND_LINKS"}
    subprocess.run([*command, "--output-file", f"requirements/{name}.txt"], cwd=ROOT, env=environment, check=True)


if __name__ == "__main__":
    lock("runtime", "--extra", "population")
    lock("dev", "--extra", "dev", "--constraint", "requirements/runtime.txt")
    lock("spark", "--extra", "spark", "--constraint", "requirements/dev.txt")

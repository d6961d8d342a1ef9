"""Show in README.md what ``make demo`` prints, or with ``--check`` say whether it does (exit 1: it does not)."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
SECTION = re.compile(r"(?<=<!-- demo -->\n).*?(?=<!-- /demo -->)", re.DOTALL)
SHOWN = 36
"""Lines of each patient's plan that README shows."""


def plan(patient: Path, date: str) -> str:
    """What the demo prints for one of its patients."""
    command = [sys.executable, "-m", "rettesnor.cli", "plan", "--guideline", "kol", "--patient", str(patient)]
    done = subprocess.run(
        [*command, "--date", date, "--allow-draft", "--language", "da"], capture_output=True, check=True
    )
    return done.stdout.decode()


def section() -> str:
    """The part of README that shows the demo: the beginning of each patient's plan."""
    date = re.search(r"^DATE \?= (\S+)$", (ROOT / "Makefile").read_text(), re.MULTILINE)
    assert date is not None
    parts = []
    for patient in sorted((ROOT / "guidelines/kol/patients").glob("*.json")):
        lines = plan(patient, date[1]).splitlines()
        shown = [*lines[:SHOWN], f"[… {len(lines) - SHOWN} lines more]"]
        parts += [f"`{patient.relative_to(ROOT)}`, on {date[1]}:", "", "```text", *shown, "```", ""]
    return "\n".join(parts)


def main(arguments: list[str]) -> int:
    text = README.read_text(encoding="utf-8")
    fresh = SECTION.sub(lambda _: section(), text)
    if arguments != ["--check"]:
        README.write_text(fresh, encoding="utf-8")
        return 0
    if fresh != text:
        print("README.md does not show what the demo prints; run: make readme", file=sys.stderr)
    return int(fresh != text)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

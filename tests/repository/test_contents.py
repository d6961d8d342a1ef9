"""What must not stand in any file of the repository."""

from __future__ import annotations

import re
from pathlib import Path

# Written so that no pattern matches itself.
MACHINE = re.compile(
    rb"/(?:work|root)/|/tmp/[a-z]+/|regist[r]y\.npmjs|py[p]i\.org|python[h]osted|repo1?\.mave[n]|deb\.debia[n]\.org"
)
CIVIL_NUMBER = re.compile(rb"(?<![\w.-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d-?\d{4}(?![\w.-])")
URL = re.compile(r"[a-z]+://|@\s*file")


def matches(pattern: re.Pattern[bytes], root: Path, files: list[Path]) -> list[str]:
    found = []
    for path in files:
        for number, line in enumerate((root / path).read_bytes().splitlines(), start=1):
            if pattern.search(line):
                found.append(f"{path}:{number}")
    return found


def test_no_file_names_a_machine_or_a_package_registry(root: Path, files: list[Path]) -> None:
    assert matches(MACHINE, root, files) == []


def test_no_file_holds_what_could_be_a_civil_registration_number(root: Path, files: list[Path]) -> None:
    """Patients are synthetic. Left out: generated parser tables, and tests of the numbers themselves (named for it)."""
    read = [path for path in files if "generated" not in path.parts and "cpr" not in path.name]
    assert matches(CIVIL_NUMBER, root, read) == []


def test_patterns_find_what_they_are_for() -> None:
    assert MACHINE.search(b"see /" + b"work/main")
    assert MACHINE.search(b"https://pypi" + b".org/simple")
    assert CIVIL_NUMBER.search(b'"value": "010203' + b'-0405"')
    assert not CIVIL_NUMBER.search(b"2026-03-01 1337000000 0103020405abc")


def test_locks_hold_versions_and_hashes_and_no_address(root: Path) -> None:
    for name in ("runtime", "dev"):
        text = (root / "requirements" / f"{name}.txt").read_text()
        assert not URL.search(text)
        requirements = re.split(r"\n(?=[a-z])", text)
        assert len(requirements) > 20
        for requirement in requirements:
            if not requirement.startswith("#"):
                assert re.match(r"[\w.-]+==[\w.]+ \\\n", requirement), requirement
                assert "--hash=sha256:" in requirement


def test_the_checks_run_what_is_delivered(root: Path) -> None:
    """The development lock holds every version of the runtime lock."""
    runtime, dev = (
        set(re.findall(r"^\S+==\S+", (root / f"requirements/{name}.txt").read_text(), re.M))
        for name in ("runtime", "dev")
    )
    assert runtime <= dev

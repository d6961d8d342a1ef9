"""What must not stand in any file of the repository."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

# Written so that no pattern matches itself.
MACHINE = re.compile(
    rb"/(?:work|root)/|/tmp/[a-z]+/|regist[r]y\.npmjs|py[p]i\.org|python[h]osted|repo1?\.mave[n]|deb\.debia[n]\.org"
)
CIVIL_NUMBER = re.compile(rb"(?<![\w.-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d-?(?!0000)\d{4}(?![\w.-])")
TEST_PERSONS = {b"0201609995", b"2512489996"}
"""Public civil registration numbers of the health data network's test persons."""
URL = re.compile(r"[a-z]+://|@\s*file")


def places(root: Path, files: list[Path], wrong: Callable[[bytes], object]) -> list[str]:
    return [
        f"{path}:{number}"
        for path in files
        for number, line in enumerate((root / path).read_bytes().splitlines(), start=1)
        if wrong(line)
    ]


def test_no_file_names_a_machine_or_a_package_registry(root: Path, files: list[Path]) -> None:
    assert places(root, files, MACHINE.search) == []


def test_no_file_holds_what_could_be_a_civil_registration_number(root: Path, files: list[Path]) -> None:
    """Patients are synthetic: a number is a public test person's, or has the serial 0000, which is never given out."""
    read = [path for path in files if "generated" not in path.parts]
    assert places(root, read, lambda line: set(CIVIL_NUMBER.findall(line)) - TEST_PERSONS) == []


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

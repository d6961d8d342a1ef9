"""Any file at all gives findings or one sentence: with limits on memory and processor time, and never a traceback."""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from rettesnor.compiler.diagnostics.page import PAGES

GUIDELINE = (PAGES / "eksempel.kr").read_text(encoding="utf-8")
HEADER = 'retningslinje x "X" version: "1" status: kladde ejer: "E" slut\n'
LIBRARY = 'bibliotek x "X" version: "1" status: kladde ejer: "E" slut\n'

MEMORY = 1_500_000_000
"""Bytes of address space. The largest file that is read at all takes a fifth of it."""
PROCESSOR = 300
"""Seconds of processor time, some thirty times what the slowest of these takes."""

FILES: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "KR010"),
    "random bytes": (bytes((n * n * 31 + 7 * n) % 251 for n in range(50_000)), "KR014"),
    "zeros": (b"\0" * 100_000, "KR014"),
    "a zero": (HEADER.encode() + b"definition a = \0 b\n", "KR018"),
    "control characters": (HEADER.encode() + bytes(range(1, 32)) * 50, "KR018"),
    "UTF-16": (GUIDELINE.encode("utf-16"), "KR014"),
    "UTF-16 without a mark": (GUIDELINE.encode("utf-16-le"), "KR014"),
    "UTF-32": (GUIDELINE.encode("utf-32"), "KR014"),
    "Latin-1": (GUIDELINE.encode("latin-1"), "KR014"),
    "half a character": (HEADER.encode() + b"\xed\xa0\x80", "KR014"),
    "a zip file, as Word saves": (b"PK\x03\x04\x14\x00\x06\x00" + bytes(range(256)) * 20, "KR014"),
    "five megabytes": (b"a " * 2_500_000, "KR015"),
    "five megabytes of a guideline": ((HEADER + "definition a = b\n" * 300_000).encode(), "KR015"),
    "a line of a megabyte": ((HEADER + "definition a = " + "b og " * 200_000).encode(), "KR015"),
    "100,000 slots": ((HEADER + "data a: antal\n" + 'url:"" ' * 100_000 + "slut").encode(), "KR015"),
    "20,000 slots": ((HEADER + "data a: antal\n" + "fra:x " * 20_000 + "slut").encode(), "KR011"),
    "10,000 parentheses": ((HEADER + f"definition a = {'(' * 10_000}b{')' * 10_000}").encode(), "KR016"),
    "10,000 negations": ((HEADER + f"definition a = {'ikke ' * 10_000}b").encode(), "KR016"),
    "a long line": ((HEADER + "definition a = " + "b og " * 10_000 + "b").encode(), "KR101"),
    "a long number": ((HEADER + "definition a = b > " + "9" * 400_000).encode(), "KR021"),
    "quotation marks": ((HEADER + '"' * 400_000).encode(), "KR019"),
    "emoji": ("😀".encode() * 100_000, "KR018"),
    "letters turned round": ((HEADER + "definition \u202ea = b").encode(), "KR018"),
    "names nobody declares": (
        (HEADER + f"definition a = mindst 1 af ({','.join(f'n{n}' for n in range(8_000))})").encode(),
        "KR026",
    ),
    "names nobody uses": ((HEADER + "".join(f"definition a{n} = b\n" for n in range(3_000))).encode(), "KR026"),
    "a chain of definitions": (
        (HEADER + "".join(f"definition a{n} = ikke a{n - 1}\n" for n in range(4_000))).encode(),
        "KR110",
    ),
    "libraries that are not there": ((HEADER + "".join(f'brug "b{n}"\n' for n in range(5_000))).encode(), "KR120"),
    "allowances": ((HEADER + "// tillad KR106: senere\n" * 20_000).encode(), "KR108"),
    "allowances without a reason": ((HEADER + "// tillad KR106\n" * 20_000).encode(), "KR691"),
    "codes in an allowance": ((HEADER + "// tillad " + "KR106," * 60_000 + ": senere\n").encode(), "KR108"),
    "a library of nothing": ((LIBRARY + "målgruppe = a\n" * 3_000).encode(), "KR026"),
}

GOOD: dict[str, bytes] = {
    "decomposed letters": unicodedata.normalize("NFD", GUIDELINE).encode(),
    "a byte order mark": b"\xef\xbb\xbf" + GUIDELINE.encode(),
    "two byte order marks": b"\xef\xbb\xbf" * 2 + GUIDELINE.encode(),
    "lines of Windows": GUIDELINE.replace("\n", "\r\n").encode(),
    "lines of old Macs": GUIDELINE.partition("\n")[2].replace("\n", "\r").encode(),
    "blanks of a word processor": GUIDELINE.replace("    ", "\u00a0\u2003\u202f ")
    .replace("\n\n", "\n\u2028\n")
    .encode(),
    "tabs": GUIDELINE.replace("    ", "\t").encode(),
}


def check(folder: Path, *arguments: str | bytes) -> subprocess.CompletedProcess[str]:
    """`rettesnor check` in a process with limits: past them it would die by a signal or a MemoryError."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (PROCESSOR, PROCESSOR))

    return subprocess.run(
        [sys.executable, "-m", "rettesnor.cli", "check", *arguments],
        cwd=folder,
        preexec_fn=limit,
        capture_output=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "RETTESNOR_LANGUAGE": "en"},
    )


def codes(done: subprocess.CompletedProcess[str]) -> set[str]:
    """The codes of findings given as JSON; every line of output is one."""
    return {json.loads(line)["code"] for line in done.stdout.splitlines()}


@pytest.mark.parametrize("name", FILES)
def test_a_guideline_of_anything(name: str, tmp_path: Path) -> None:
    data, code = FILES[name]
    (tmp_path / "x.kr").write_bytes(data)
    done = check(tmp_path, "x.kr", "--format", "json")
    assert (done.returncode, done.stderr) == (1, "")
    assert code in codes(done)
    assert len(done.stdout.splitlines()) < 2_500


@pytest.mark.parametrize("name", GOOD)
def test_what_other_programs_save_is_read(name: str, tmp_path: Path) -> None:
    shutil.copytree(PAGES / "biblioteker", tmp_path / "biblioteker")
    (tmp_path / "x.kr").write_bytes(GOOD[name])
    done = check(tmp_path, "x.kr")
    assert (done.returncode, done.stdout, done.stderr) == (0, "x.kr: no errors\n", "")


@pytest.mark.parametrize("name", ["random bytes", "UTF-16", "five megabytes", "10,000 parentheses", "nothing"])
def test_a_library_of_anything(name: str, tmp_path: Path) -> None:
    (tmp_path / "lib.kr").write_bytes(FILES[name][0])
    (tmp_path / "x.kr").write_text(f'{HEADER}brug "lib"\n', encoding="utf-8")
    done = check(tmp_path, "x.kr", "--format", "json")
    assert (done.returncode, done.stderr) == (1, "")
    assert FILES[name][1] in codes(done)


def test_a_guideline_of_anything_for_every_reader(tmp_path: Path) -> None:
    (tmp_path / "x.kr").write_bytes(HEADER.encode() + bytes(range(32)) * 5 + " “x” ‘y’ – ; \u202e\u200b\n".encode())
    for form in ("text", "sarif", "github"):
        done = check(tmp_path, "x.kr", "--format", form)
        assert (done.returncode, done.stderr) == (1, "")
        assert "\x1b" not in done.stdout
        assert "\u202e" not in done.stdout
    assert check(tmp_path, "x.kr", "--fix", "--diff").returncode == 1
    assert check(tmp_path, "x.kr", "--fix").returncode == 1


def test_each_slip_of_a_word_processor_is_one_message_with_its_change(tmp_path: Path) -> None:
    pasted = HEADER.replace('"X"', "“X”").replace('"1"', "„1“") + "definition\u200b a = b\u00a0≥ 30 ‘mg’\n"
    (tmp_path / "x.kr").write_text(pasted, encoding="utf-8")
    found = [json.loads(line) for line in check(tmp_path, "x.kr", "--format", "json").stdout.splitlines()]
    slips = [(one["code"], one["fix"]["replacement"]) for one in found if one["fix"] and one["fix"]["safe"]]
    assert slips == [("KR009", '"X"'), ("KR009", '"1"'), ("KR018", ""), ("KR009", ">="), ("KR009", "'mg'")]


# --- files and folders ------------------------------------------------------------------------------


def refused(done: subprocess.CompletedProcess[str], sentence: str) -> bool:
    """Whether the command ended with one sentence that holds these words."""
    return (done.returncode, done.stdout) == (2, "") and sentence in done.stderr and len(done.stderr.splitlines()) == 1


def test_paths_that_lead_nowhere(tmp_path: Path) -> None:
    (tmp_path / "a.kr").symlink_to("b.kr")
    (tmp_path / "b.kr").symlink_to("a.kr")
    (tmp_path / "gone.kr").symlink_to("nowhere.kr")
    (tmp_path / "empty").mkdir()
    assert refused(check(tmp_path, "nowhere.kr"), "there is no such file or folder")
    assert refused(check(tmp_path, "a.kr"), "links point to one another in a circle")
    assert refused(check(tmp_path, "gone.kr"), "there is no such file or folder")
    assert refused(check(tmp_path, "empty"), "no .kr file in empty")
    assert refused(check(tmp_path, "x" * 5_000), "the name is too long")
    assert refused(check(tmp_path, "gone.kr/x.kr"), "there is no such file or folder")


def test_a_folder_is_read_whatever_it_holds(tmp_path: Path) -> None:
    (tmp_path / "folder.kr").mkdir()
    (tmp_path / "round").symlink_to(".")
    (tmp_path / "x.kr").write_text(HEADER, encoding="utf-8")
    (tmp_path / "notes.txt").write_bytes(b"\xff")
    done = check(tmp_path, ".")
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.count("┌─") == 1  # each file once
    (tmp_path / "gone.kr").symlink_to("nowhere.kr")
    assert refused(check(tmp_path, "."), "gone.kr")  # never left out in silence


def test_a_file_that_never_ends(tmp_path: Path) -> None:
    (tmp_path / "x.kr").symlink_to("/dev/zero")
    assert codes(check(tmp_path, "x.kr", "--format", "json")) == {"KR015"}


def test_a_file_without_permission(tmp_path: Path) -> None:
    path = tmp_path / "x.kr"
    path.write_text(HEADER, encoding="utf-8")
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read anything")
    assert refused(check(tmp_path, "x.kr"), "access is denied")


def test_a_file_that_the_disk_does_not_give(tmp_path: Path) -> None:
    if not Path("/proc/self/mem").exists():
        pytest.skip("there is no such file here")
    (tmp_path / "x.kr").symlink_to("/proc/self/mem")
    assert refused(check(tmp_path, "x.kr"), "the disk answers with an error")


def test_a_name_that_is_not_text(tmp_path: Path) -> None:
    name = b"x\xff\n\x1b[31m.kr"
    try:
        (Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name))).write_text(HEADER, encoding="utf-8")
    except OSError:
        pytest.skip("this file system wants text")
    for form in ("text", "json", "sarif", "github"):
        done = check(tmp_path, name, "--format", form)
        assert (done.returncode, done.stderr) == (1, "")
        assert "\x1b" not in done.stdout
    assert refused(check(tmp_path, b"y" + name), "cannot be read")

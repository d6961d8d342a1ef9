"""Every change that a finding offers is a cure; `check --fix` makes those that are certain, and nothing else."""

from __future__ import annotations

import json
import re
import shutil
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal

import pytest
from typer.testing import CliRunner, Result

from rettesnor.cli import app
from rettesnor.compiler.diagnostics.page import PAGES, page
from rettesnor.compiler.diagnostics.registry import RULES
from rettesnor.compiler.driver import compile_guideline
from rettesnor.compiler.syntax.spelling import certain

EXAMPLE = (PAGES / "eksempel.kr").read_text(encoding="utf-8")

OFFER = {
    *("KR002", "KR003", "KR004", "KR009", "KR018", "KR022", "KR023", "KR101", "KR105", "KR120", "KR209", "KR219"),
    *("KR694", "KR701"),
}
"""Codes whose findings can offer a change."""


def faulty() -> Iterator[tuple[str, str]]:
    """Guidelines with a fault: the examples of the pages, and more. (Those of the corpus: tests/faults.)"""
    for code in RULES:
        if code not in ("KR014", "KR015", "KR017"):
            yield f"page {code}", page(code, "da").example.faulty_guideline.decode()
    yield "unseen", EXAMPLE.replace("rygestop\n", "ryge\u00adstop\n", 1)
    yield "english", EXAMPLE.replace("eller", "or", 1)
    yield "unit", EXAMPLE.replace("5 '%'", "5 pct", 1)


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in faulty()])
def test_every_change_offered_is_a_cure(text: str) -> None:
    before = compile_guideline(text.encode(), "x.kr", PAGES / "eksempel.kr").diagnostics
    for finding in before:
        if finding.fix is not None:
            assert finding.code in OFFER
            mended = text[: finding.fix.span.start] + finding.fix.replacement + text[finding.fix.span.end :]
            after = compile_guideline(mended.encode(), "x.kr", PAGES / "eksempel.kr").diagnostics
            rest = Counter(one.code for one in before if one is not finding)
            assert Counter(one.code for one in after) <= rest  # it may cure more than its own


def test_each_code_that_offers_a_change_is_among_them() -> None:
    texts = [text for _, text in faulty()]
    offering = {
        finding.code
        for text in texts
        for finding in compile_guideline(text.encode(), "x.kr", PAGES / "eksempel.kr").diagnostics
        if finding.fix is not None
    }
    assert offering == OFFER


SLIPS = (
    ("gør:     rygestop\n", "goer:     rygestop\n"),
    ('"Grad" (fev1)', "“Grad” (fev1)"),
    ("mrc >= 4", "mrc ≥ 4"),
    ("frist:   6 måneder", "frist   6 måneder"),
    ("opnået:  rygestatus = ikkeryger\n", "opnået:  rygestatuss = ikkeryger\n"),
)


def with_slips() -> str:
    """The example with several slips, each of which has one cure."""
    text = EXAMPLE
    for good, bad in SLIPS:
        assert text.count(good) == 1
        text = text.replace(good, bad)
    return text


Check = Callable[..., Result]


@pytest.fixture
def check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Check:
    """`rettesnor check` in an empty folder, in English."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(PAGES / "biblioteker", tmp_path / "biblioteker")
    return lambda *arguments: CliRunner().invoke(app, ["check", *arguments, "--language", "en"])


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_only_the_slips_are_changed(
    check: Check, tmp_path: Path, form: Literal["NFC", "NFD"], end: str, mark: bytes
) -> None:
    def saved(text: str) -> bytes:
        return mark + unicodedata.normalize(form, text).replace("\n", end).encode()

    path = tmp_path / "x.kr"
    path.write_bytes(saved(with_slips()))
    done = check("x.kr", "--fix")
    codes = [line.split(": ")[1] for line in done.stdout.splitlines()]
    assert codes == [*(f"fixed KR{code}" for code in ("009", "009", "101", "004", "002")), "no errors"]
    assert done.exit_code == 0
    expected = saved(EXAMPLE)
    if form == "NFD":  # what is inserted is written as in the language
        expected = expected.replace(saved("gør:     rygestop\n")[len(mark) :], f"gør:     rygestop{end}".encode())
    assert path.read_bytes() == expected
    assert check("x.kr", "--fix").stdout == "x.kr: no errors\n"


def test_what_may_mean_something_else_is_only_shown(check: Check, tmp_path: Path) -> None:
    unsure = {
        "mrc >= 4": "mrc => 4",
        "gyldig:   2026-01-01": "gyldig:   01.02.2026",
        "område:  5 '%'": "område:  – 5 '%'",
        "når: mrc = 3": "når: mcr = 3",
        "frist:   6 måneder": "frist:   6 månder",
    }
    for good, bad in unsure.items():
        assert EXAMPLE.count(good) == 1
        (tmp_path / "x.kr").write_text(EXAMPLE.replace(good, bad), encoding="utf-8")
        done = check("x.kr", "--fix", "--format", "json")
        [finding] = [one for one in map(json.loads, done.stdout.splitlines()) if one["severity"] == "error"]
        if bad.endswith("månder"):
            assert (finding["fixed"], done.exit_code) == (True, 0)
            continue
        assert (finding["fixed"], finding["fix"]["safe"], done.exit_code) == (False, False, 1), bad
        assert (tmp_path / "x.kr").read_text(encoding="utf-8") == EXAMPLE.replace(good, bad)


def test_a_number_with_a_full_stop_is_never_changed(check: Check, tmp_path: Path) -> None:
    written = EXAMPLE.replace(">= 50 '%'", ">= 50.0 '%'")
    (tmp_path / "x.kr").write_text(written, encoding="utf-8")
    assert check("x.kr", "--fix").exit_code == 1
    assert (tmp_path / "x.kr").read_text(encoding="utf-8") == written


def test_the_difference_is_shown_and_nothing_written(check: Check, tmp_path: Path) -> None:
    path = tmp_path / "x.kr"
    path.write_text(with_slips(), encoding="utf-8")
    done = check("x.kr", "--fix", "--diff")
    assert done.exit_code == 1
    assert done.stdout.startswith("--- a/x.kr\n+++ b/x.kr\n@@ ")
    changed = [line[1:] for line in done.stdout.splitlines() if line[0] == "+"]
    assert len(changed) == 1 + len(SLIPS)
    assert path.read_text(encoding="utf-8") == with_slips()
    path.write_text(EXAMPLE, encoding="utf-8")
    good = check("x.kr", "--diff")
    assert (good.exit_code, good.stdout) == (0, "")


def test_a_slip_behind_a_slip_is_mended_too(check: Check, tmp_path: Path) -> None:
    slips = with_slips().replace("anbefaling stop_rygning", "anbefalig stop_rygning")
    (tmp_path / "x.kr").write_text(slips, encoding="utf-8")
    assert check("x.kr", "--fix").exit_code == 0
    assert (tmp_path / "x.kr").read_text(encoding="utf-8") == EXAMPLE


def test_a_page_from_a_word_processor_is_mended_whole(check: Check, tmp_path: Path) -> None:
    """More slips than are reported at once."""
    pasted = re.sub(r'"([^"\n]*)"', r"“\1”", EXAMPLE).replace(" ", "\u00a0")
    assert pasted.count("“") > 50
    (tmp_path / "x.kr").write_text(pasted, encoding="utf-8")
    assert check("x.kr", "--fix").exit_code == 0
    assert (tmp_path / "x.kr").read_text(encoding="utf-8") == EXAMPLE.replace(" ", "\u00a0")


def test_an_allowance_that_nothing_needs_is_taken_away_with_its_line(check: Check, tmp_path: Path) -> None:
    written = EXAMPLE.replace("tabel grad", "// tillad KR106: senere\ntabel grad")
    written = written.replace("(fev1)\n", "(fev1)  // tillad KR505: ja da\n")
    assert written.count("tillad") == 2
    (tmp_path / "x.kr").write_text(written, encoding="utf-8")
    assert check("x.kr", "--fix").exit_code == 0
    assert (tmp_path / "x.kr").read_text(encoding="utf-8") == EXAMPLE


def test_a_file_without_slips_is_not_written(check: Check, tmp_path: Path) -> None:
    path = tmp_path / "x.kr"
    path.write_text(EXAMPLE, encoding="utf-8")
    before = path.stat()
    check("x.kr", "--fix")
    after = path.stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_permissions_and_links_are_kept(check: Check, tmp_path: Path) -> None:
    path, link = tmp_path / "x.kr", tmp_path / "link.kr"
    path.write_text(with_slips(), encoding="utf-8")
    path.chmod(0o640)
    link.symlink_to(path.name)
    assert check("link.kr", "--fix").exit_code == 0
    assert link.is_symlink()
    assert path.read_text(encoding="utf-8") == EXAMPLE
    assert path.stat().st_mode & 0o777 == 0o640


def test_code_hosts_are_told_what_remains(check: Check, tmp_path: Path) -> None:
    (tmp_path / "x.kr").write_text(with_slips().replace("6 måneder\n", "6 måneder;\n", 1), encoding="utf-8")
    [line] = check("x.kr", "--fix", "--format", "github").stdout.splitlines()
    assert ",title=KR018::" in line


@pytest.mark.parametrize(
    ("written", "word", "words", "expected"),
    [
        ("verison", "version", ["version", "status"], True),
        ("STATUS", "status", ["status"], True),
        ("maengde", "mængde", ["mængde"], True),
        ("hvis", "når", ["når"], True),
        ("mcr", "mrc", ["mrc"], False),  # short
        ("fev2", "fev1", ["fev1"], False),  # a digit is a value
        ("behandlet", "ubehandlet", ["ubehandlet"], False),  # the opposite
        ("rygerstatus", "rygestatus", ["rygestatus", "rygerstatuss"], False),  # two are as near
        ("rygesttus", "rygestatus", ["rygestatus", "rygestop"], True),
        ("rygstats", "rygestatus", ["rygestatus"], False),  # two slips
    ],
)
def test_when_a_word_is_certain(written: str, word: str, words: list[str], expected: bool) -> None:
    assert certain(written, word, words) == expected

"""Libraries: files of declarations that guidelines share, and what is reported where."""

from __future__ import annotations

import os
import tomllib
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from rettesnor.cli import app
from rettesnor.compiler.build import compile_sources
from rettesnor.compiler.diagnostics.render import json as as_json
from rettesnor.compiler.diagnostics.render import text as as_text
from rettesnor.compiler.driver import Compilation, compile_file
from rettesnor.compiler.source import Span

HERE = Path(__file__).parent
CASES = tomllib.loads((HERE / "cases.toml").read_text(encoding="utf-8"))["case"]


def written(case: dict[str, Any], folder: Path) -> Path:
    """The files of a case, written; the first of them."""
    for name, text in case["files"].items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text.lstrip(), encoding="utf-8")
    return folder / next(iter(case["files"]))


def place(compilation: Compilation, span: Span) -> str:
    """A file's name, and its text from the beginning of a span."""
    file = compilation.files[span.file]
    return f"{Path(file.path).name}:{file.text[span.start : span.start + 60]}"


def stands(found: list[str], expected: list[str]) -> bool:
    return len(found) == len(expected) and all(
        one.startswith(start) for one, start in zip(sorted(found), sorted(expected), strict=True)
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_a_set_of_files_gives_exactly_its_codes_each_in_its_file(case: dict[str, Any], tmp_path: Path) -> None:
    compilation = compile_file(written(case, tmp_path))
    found = [f"{each.code} {place(compilation, each.span)}" for each in compilation.diagnostics]
    assert stands(found, case["codes"]), found
    assert compilation.failed is any(not code.startswith("KR106") for code in case["codes"])
    labels = [place(compilation, label.span) for each in compilation.diagnostics for label in each.labels]
    assert "labels" not in case or stands(labels, case["labels"]), labels
    for render in (as_text.render, as_json.render):
        shown = render(compilation.diagnostics, compilation.files)
        assert all(code.split()[1].split(":")[0] in shown for code in case["codes"])


@pytest.mark.parametrize("case", [case for case in CASES if "fix" in case], ids=lambda case: case["name"])
def test_a_suggestion_names_a_library_that_is_there(case: dict[str, Any], tmp_path: Path) -> None:
    path = written(case, tmp_path)
    [found] = compile_file(path).diagnostics
    assert found.fix is not None and found.fix.replacement == case["fix"]
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: found.fix.span.start] + found.fix.replacement + text[found.fix.span.end :], encoding="utf-8")
    assert not compile_file(path).diagnostics


def test_every_code_about_libraries_is_tested() -> None:
    codes = {code.split()[0] for case in CASES for code in case["codes"]}
    assert codes >= {f"KR12{digit}" for digit in range(8)} - {"KR122"} | {"KR506"}  # KR122: below


def library(folder: Path, name: str, text: str = "") -> Path:
    path = folder / f"{name}.kr"
    path.write_text(f'bibliotek {name} "B" version: "1" status: kladde ejer: "X" slut\n{text}', encoding="utf-8")
    return path


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_a_library_that_may_not_be_read(tmp_path: Path) -> None:
    library(tmp_path, "b").chmod(0)
    assert [each.code for each in compile_file(library(tmp_path, "a", 'brug "b"')).diagnostics] == ["KR122"]


def test_a_name_that_no_file_can_have(tmp_path: Path) -> None:
    long = "x" * 5000
    assert [each.code for each in compile_file(library(tmp_path, "a", f'brug "{long}"')).diagnostics] == ["KR122"]


def test_a_link_does_not_lead_out(tmp_path: Path) -> None:
    inside = tmp_path / "in/kol"
    inside.mkdir(parents=True)
    (inside / "b.kr").symlink_to(library(tmp_path, "b"))
    assert [each.code for each in compile_file(library(inside, "a", 'brug "b"')).diagnostics] == ["KR121"]


def test_letters_of_a_file_name_may_be_kept_apart(tmp_path: Path) -> None:
    library(tmp_path, "a", 'brug "målinger"\n')
    (tmp_path / unicodedata.normalize("NFD", "målinger.kr")).write_bytes(library(tmp_path, "b").read_bytes())
    compilation = compile_file(tmp_path / "a.kr")
    assert (compilation.diagnostics, len(compilation.files)) == ((), 2)


def test_a_chain_of_libraries_has_an_end(tmp_path: Path) -> None:
    for number in range(200):
        library(tmp_path, f"a{number}", f'brug "a{number + 1}"')
    assert [each.code for each in compile_file(tmp_path / "a0.kr").diagnostics] == ["KR122"]


# --- a run over several files -----------------------------------------------------------------------


BAD = "data alder: mængde i 'a' fra: patient fravær: ukendt slut\ndefinition voksen = alde >= 18 år\n"
GOOD = BAD.replace("alde ", "alder ")
GUIDELINE = 'retningslinje {name} "R" version: "1" status: kladde ejer: "X" slut\nbrug "fælles/b"\nmålgruppe = voksen\n'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two guidelines and the library they use, which has a mistake."""
    (tmp_path / "g/fælles").mkdir(parents=True)
    library(tmp_path / "g/fælles", "b", BAD)
    for name in ("kol", "ryg"):
        (tmp_path / f"g/{name}").mkdir()
        (tmp_path / f"g/{name}/{name}.kr").write_text(GUIDELINE.format(name=name), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return Path("g")


def test_a_mistake_in_a_library_is_said_once_in_a_run(folder: Path) -> None:
    for paths in ([folder], [folder / "kol", folder / "ryg"], [folder / "ryg/ryg.kr", folder]):
        compilations = compile_sources(paths)
        found = [(c.files[each.span.file].path, each.code) for c in compilations for each in c.diagnostics]
        assert found == [("g/fælles/b.kr", "KR101")]
        assert all(each.failed and each.graph is None for each in compilations)


def test_the_lines_at_the_end_say_where_the_mistake_is(folder: Path) -> None:
    done = CliRunner().invoke(app, ["check", str(folder), "--language", "en"])
    assert done.exit_code == 1
    assert done.stdout.splitlines()[-3:] == [
        "g/fælles/b.kr: 1 error",
        "g/kol/kol.kr: an error in a library it uses",
        "g/ryg/ryg.kr: an error in a library it uses",
    ]


@pytest.mark.parametrize("command", [["build", "--out", "o"], ["test"]])
def test_a_folder_of_libraries_is_nothing_to_build_or_test(folder: Path, command: list[str]) -> None:
    library(folder / "fælles", "b", GOOD)
    done = CliRunner().invoke(app, [*command, "g/fælles", "--language", "en"])
    assert (done.exit_code, done.stderr) == (2, "There is no guideline in g/fælles/b.kr, only libraries.\n")


def test_a_library_is_no_guideline_to_plan_by(folder: Path) -> None:
    library(folder / "fælles", "b", GOOD)
    done = CliRunner().invoke(app, ["graph", "g/fælles/b.kr", "--language", "en"])
    assert (done.exit_code, done.stderr) == (2, "g/fælles/b.kr is a library that guidelines use; name a guideline.\n")


def test_two_libraries_of_one_name_are_refused(folder: Path) -> None:
    library(folder / "fælles", "b", GOOD)
    (folder / "ryg/fælles").mkdir()
    library(folder / "ryg/fælles", "b", GOOD)
    done = CliRunner().invoke(app, ["build", "g", "--out", "o", "--language", "en"])
    assert done.exit_code == 2
    assert "Two guidelines or libraries are named “b”" in done.stderr


def test_a_library_is_checked_for_itself_and_is_no_guideline(folder: Path) -> None:
    library(folder / "fælles", "b", GOOD)
    compilations = compile_sources([folder])
    assert [(c.file.path, c.library, c.failed, c.graph is None) for c in compilations] == [
        ("g/fælles/b.kr", True, False, True),
        ("g/kol/kol.kr", False, False, False),
        ("g/ryg/ryg.kr", False, False, False),
    ]
    assert [file.path for file in compilations[1].files] == ["g/kol/kol.kr", "g/fælles/b.kr"]


def test_places_and_texts_of_borrowed_nodes_are_the_librarys(folder: Path) -> None:
    library(folder / "fælles", "b", GOOD)
    [compilation] = compile_sources([folder / "kol"])
    assert compilation.graph is not None
    assert [source.path for source in compilation.graph.sources] == ["g/kol/kol.kr", "g/fælles/b.kr"]
    [definition] = compilation.graph.definitions
    assert (definition.span.file, definition.span.line, definition.expr.text) == (1, 3, "alder >= 18 år")
    assert compilation.graph.population.span.file == 0

"""What a reader and a program see of diagnostics."""

from __future__ import annotations

import json as standard_json
import re
import unicodedata
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from rettesnor.compiler.diagnostics.diagnostic import Diagnostic, Fix, Label
from rettesnor.compiler.diagnostics.registry import Language
from rettesnor.compiler.diagnostics.render import json, text
from rettesnor.compiler.driver import compile_guideline
from rettesnor.compiler.source import SourceFile, Span
from rettesnor.compiler.syntax.parse import parse

BAD = sorted((Path(__file__).parents[1] / "syntax" / "bad").glob("*.kr"))


def at(file: SourceFile, written: str, number: int = 0) -> Span:
    """Where a text stands in a file."""
    start = file.text.index(written)
    return Span(start, start + len(written), number)


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("path", BAD, ids=lambda path: path.stem)
def test_faulty_guidelines(path: Path, language: Language, snapshot: SnapshotAssertion) -> None:
    written = path.read_text("utf-8")
    assert text.render(parse(written)[1], [SourceFile(path.name, written)], language) == snapshot


def test_two_places_on_one_line() -> None:
    file = SourceFile("x.kr", "a eller b og c\n")
    mixed = Diagnostic("KR601", at(file, "og"), labels=(Label(at(file, "eller"), "other"),))
    assert text.render([mixed], [file]).split("\n")[:5] == [
        "fejl[KR601]: `og` og `eller` er blandet uden parenteser",
        " ┌─ x.kr:1:11",
        "1│a eller b og c",
        " │  -----   ^^ `og` her",
        " │  `eller` her",
    ]


def test_places_far_apart_and_in_another_file() -> None:
    here = SourceFile("x.kr", "\n" * 99 + "gør: a\nnr: b\n\ngør: c\n")
    there = SourceFile("y.kr", "  gør: d\n")
    twice = Diagnostic(
        "KR011",
        Span(len("\n" * 99 + "gør: a\nnr: b\n\n"), len("\n" * 99 + "gør: a\nnr: b\n\ngør")),
        {"slot": "gør"},
        labels=(Label(at(here, "gør"), "first"), Label(at(there, "gør", 1), "first")),
    )
    assert text.render([twice], [here, there], "en").split("\n")[:9] == [
        "error[KR011]: `gør` is given twice",
        "   ┌─ x.kr:103:1",
        "100│gør: a",
        "   │--- first time",
        "   ┆",
        "103│gør: c",
        "   │^^^ second time",
        "   ┌─ y.kr:1:3",
        "  1│  gør: d",
    ]


def test_marks_stand_under_their_text_whatever_the_letters_are_made_of() -> None:
    for written in ("\tpå\t", unicodedata.normalize("NFD", "åå"), "åå", "漢"):
        file = SourceFile("x.kr", f"{written}navn\n")
        line, marks = text.render([Diagnostic("KR013", at(file, "navn"), {"date": "x"})], [file]).split("\n")[2:4]
        before = line[2 : line.index("navn")]
        columns = sum((not unicodedata.combining(each)) + (each == "漢") for each in before)
        assert marks == " │" + " " * columns + "^^^^"
        assert "\t" not in line


def test_text_cannot_steer_the_terminal() -> None:
    file = SourceFile("x.kr", "a \x1b[31m \u202e b\x00\n")
    shown = text.render([Diagnostic("KR001", at(file, "b"), {"found": "\x1b[0m\u202e", "expected": "b"})], [file])
    assert all(each.isprintable() or each == "\n" for each in shown)


def test_a_long_line_is_shown_around_the_mark() -> None:
    file = SourceFile("x.kr", "a " * 5_000 + "navn" + " b" * 5_000)
    line, marks = text.render([Diagnostic("KR013", at(file, "navn"), {"date": "x"})], [file]).split("\n")[2:4]
    assert len(line) < 200
    assert line[marks.index("^") : marks.rindex("^") + 1] == "navn"


def test_a_span_over_lines_marks_the_first() -> None:
    file = SourceFile("x.kr", "en to\ntre fire\n")
    shown = text.render([Diagnostic("KR013", Span(3, 9), {"date": "x"})], [file]).split("\n")
    assert shown[2:4] == ["1│en to", " │   ^^"]


def test_findings_stand_in_the_order_of_the_text() -> None:
    file = SourceFile("x.kr", "a b c")
    findings = [Diagnostic("KR013", at(file, each), {"date": each}) for each in "cab"]
    heads = [line for line in text.render(findings, [file], "en").split("\n") if line.startswith("error")]
    assert [head.split("`")[1] for head in heads] == ["a", "b", "c"]
    assert [standard_json.loads(line)["column"] for line in json.render(findings, [file]).splitlines()] == [1, 3, 5]


def test_nothing_found_is_nothing_shown() -> None:
    assert text.render([], []) == json.render([], []) == ""


def test_one_json_object_a_finding() -> None:
    file = SourceFile("mappe/x.kr", "a\nså b eller c og d\n")
    fix = Fix(at(file, "b eller c"), "(b eller c)")
    finding = Diagnostic("KR601", at(file, "og"), labels=(Label(at(file, "eller"), "other"),), fix=fix)
    (line,) = json.render([finding], [file], "en").splitlines()
    assert standard_json.loads(line) == {
        "code": "KR601",
        "severity": "error",
        "message": "`og` and `eller` are mixed without parentheses",
        "file": "mappe/x.kr",
        "line": 2,
        "column": 14,
        "end": {"line": 2, "column": 16},
        "label": "`og` here",
        "labels": [
            {"file": "mappe/x.kr", "line": 2, "column": 6, "end": {"line": 2, "column": 11}, "message": "`eller` here"}
        ],
        "help": "put parentheses around what belongs together, such as `(a og b) eller c`",
        "notes": [],
        "fix": {
            "file": "mappe/x.kr",
            "line": 2,
            "column": 4,
            "end": {"line": 2, "column": 13},
            "replacement": "(b eller c)",
            "safe": False,
        },
        "suppressed": None,
        "fixed": False,
    }


@pytest.mark.parametrize(
    ("written", "offset", "place"),
    [
        ("", 0, (1, 1)),
        ("ab", 2, (1, 3)),
        ("a\nb", 2, (2, 1)),
        ("a\r\nb", 3, (2, 1)),
        ("a\n", 2, (2, 1)),
        ("a", 9, (1, 2)),
    ],
)
def test_lines_and_columns_count_from_one(written: str, offset: int, place: tuple[int, int]) -> None:
    assert SourceFile("x.kr", written).position(offset) == place


def test_lines_are_shown_without_their_ends() -> None:
    file = SourceFile("x.kr", "a\r\nb\n")
    assert [file.line(number) for number in range(5)] == ["", "a", "b", "", ""]


def long_finding() -> tuple[Diagnostic, SourceFile]:
    """A finding on a long line, with a long help and a source."""
    file = SourceFile("x.kr", "a eller b og " + "c og " * 40 + "d\n")
    finding = Diagnostic("KR601", at(file, "og"), labels=(Label(at(file, "eller"), "other"),), source="K1 afsnit 5")
    return finding, file


def test_a_narrow_screen_is_not_overrun() -> None:
    finding, file = long_finding()
    lines = text.render([finding], [file], look=text.Look(50)).splitlines()
    assert max(map(len, lines[1:])) <= 50
    assert lines[2].endswith("…")
    assert lines[lines.index(" = kilde: K1 afsnit 5") + 1 :] == [
        " = hjælp: sæt parenteser om det, der hører sammen,",
        "   fx `(a og b) eller c`",
        "",
    ]


def test_each_part_can_be_painted_and_the_marks_stay_under_their_text() -> None:
    finding, file = long_finding()
    plain = text.render([finding], [file])
    painted = text.render([finding], [file], look=text.Look(paint=lambda part, shown: f"<{part}>{shown}</>"))
    assert re.sub(r"<\w+>|</>", "", painted) == plain
    assert "<error>fejl[KR601]</><message>: " in painted
    assert "<other>-----</>   <error>^^</> <error>`og` her</>" in painted
    assert "<other>`eller` her</>" in painted


def test_the_source_is_named_where_content_is_cited() -> None:
    base = (Path(__file__).parents[1] / "faults" / "base.kr").read_text("utf-8")
    faulty = base.replace("r2)  kilde: K1\n", 'r2)  kilde: K1 "afsnit 9" """Under 30 %\n er svært."""\n')
    faulty = faulty.replace("mindst 1 af (r1, r2)", "mindst 3 af (r1, r2)").replace("mrc >= 3", "mrc >= 6")
    found = {one.code: one.source for one in compile_guideline(faulty.encode(), "x.kr").diagnostics}
    assert found == {"KR211": "K1 afsnit 9: »Under 30 % er svært.«", "KR203": "K1 afsnit 3"}
    syntax = compile_guideline(base.replace("mrc >= 3", "mrc => 3").encode(), "x.kr").diagnostics
    assert [(one.code, one.source) for one in syntax] == [("KR002", "")]

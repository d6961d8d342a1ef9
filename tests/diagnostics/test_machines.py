"""What programs read of diagnostics: SARIF and GitHub's workflow commands."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import jsonschema
import pytest

from rettesnor.compiler.diagnostics.diagnostic import Diagnostic, Fix, Label, Suppressed
from rettesnor.compiler.diagnostics.registry import RULES, Language
from rettesnor.compiler.diagnostics.render import github, sarif
from rettesnor.compiler.driver import compile_guideline
from rettesnor.compiler.source import SourceFile, Span

HERE = Path(__file__).parent
SCHEMA = json.loads((HERE / "sarif.schema.json").read_text(encoding="utf-8"))
BAD = sorted((HERE.parent / "syntax" / "bad").glob("*.kr"))


class Found:
    """What a compilation found, put together by hand."""

    def __init__(self, files: list[SourceFile], *diagnostics: Diagnostic, suppressed: tuple[Suppressed, ...] = ()):
        self.files = files
        self.diagnostics = diagnostics
        self.suppressed = suppressed


def logged(*found: sarif.Findings, language: Language = "da") -> Any:
    """The one run of the log, which is valid."""
    log = json.loads(sarif.render(found, "1.2.3", language))
    jsonschema.validate(log, SCHEMA)
    [run] = log["runs"]
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
    return run


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.stem)
@pytest.mark.parametrize("language", ["da", "en"])
def test_faulty_guidelines_give_a_valid_log(path: Path, language: Language) -> None:
    compilation = compile_guideline(path.read_bytes(), path.name)
    run = logged(compilation, language=language)
    assert [result["ruleId"] for result in run["results"]] == [one.code for one in compilation.diagnostics]
    assert run["language"] == language


def test_a_good_guideline_gives_a_log_without_results() -> None:
    assert logged()["results"] == []


def test_places_labels_and_fixes() -> None:
    here = SourceFile("mappe/blå bær.kr", "😀 a\r\nså b eller c og d\n")
    there = SourceFile("y.kr", "e")
    finding = Diagnostic(
        "KR601",
        Span(19, 21),
        labels=(Label(Span(0, 1, 1), "other"),),
        fix=Fix(Span(8, 17), "(b eller c)"),
    )
    [result] = logged(Found([here, there], finding))["results"]
    place = result["locations"][0]["physicalLocation"]
    assert unquote(place["artifactLocation"]["uri"]) == "mappe/blå bær.kr"
    assert place["region"] == {"startLine": 2, "startColumn": 15, "endLine": 2, "endColumn": 17}
    [label] = result["relatedLocations"]
    assert label["physicalLocation"]["artifactLocation"]["uri"] == "y.kr"
    assert label["message"]["text"] == "`eller` her"
    [change] = result["fixes"][0]["artifactChanges"]
    assert change["replacements"] == [
        {
            "deletedRegion": {"startLine": 2, "startColumn": 4, "endLine": 2, "endColumn": 13},
            "insertedContent": {"text": "(b eller c)"},
        }
    ]
    assert result["suppressions"] == []


def test_an_allowed_finding_is_a_suppressed_result() -> None:
    file = SourceFile("x.kr", "a // tillad KR106: senere")
    finding = Diagnostic("KR106", Span(0, 1), {"name": "a", "kind": "@data"})
    [result] = logged(Found([file], suppressed=(Suppressed(finding, "senere", Span(2, 25)),)))["results"]
    [suppression] = result["suppressions"]
    assert (suppression["kind"], suppression["justification"]) == ("inSource", "senere")
    assert suppression["location"]["physicalLocation"]["region"]["startColumn"] == 3
    assert result["level"] == "warning"


def test_rules_bring_their_page() -> None:
    file = SourceFile("x.kr", "a")
    findings = [Diagnostic(code, Span(0, 1), dict.fromkeys(places(code), "x")) for code in RULES]
    rules = logged(Found([file], *findings), language="en")["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == list(RULES)
    assert all("Why it matters" in rule["help"]["text"] for rule in rules)
    assert [rule["defaultConfiguration"]["level"] for rule in rules] == [rule.severity for rule in RULES.values()]


def places(code: str) -> set[str]:
    """The arguments of a code's wording."""
    rule = RULES[code].da
    texts = (rule.message, rule.label, rule.help, *rule.notes, *rule.labels.values())
    return {name for text in texts for name in re.findall(r"{(\w+)}", text)}


def test_a_workflow_command_is_one_line_whatever_the_text_holds() -> None:
    file = SourceFile("a, b: 100%\n.kr", "x\ny :: z\n")
    odd = Diagnostic("KR001", Span(2, 5), {"found": "100%\r\n::error::", "expected": "a, b"})
    [line] = github.render([odd], [file], "en").splitlines()
    head, _, text = line[2:].partition("::")
    assert head == ("error file=a%2C b%3A 100%25%0A.kr,line=2,endLine=2,col=1,endColumn=4,title=KR001")
    assert text.split("%0A")[0] == "`100%25%0D"
    assert text.endswith("expected here: a, b")


def test_each_severity_has_its_command() -> None:
    file = SourceFile("x.kr", "a")
    warning = Diagnostic("KR106", Span(0, 1), {"name": "a", "kind": "@data"})
    assert github.render([warning], [file]).startswith("::warning file=x.kr,")
    assert set(github.COMMANDS) == {"error", "warning", "note"}

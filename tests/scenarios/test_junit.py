"""JUnit XML: read back with the standard library, as build servers do."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

from .conftest import SMALL, Run


def suites(document: str) -> dict[str, ET.Element]:
    root = ET.fromstring(document)
    assert root.tag == "testsuites"
    return {suite.attrib["name"]: suite for suite in root}


def test_a_guideline_is_a_suite_and_a_scenario_a_case(run: Run) -> None:
    done = run("--format", "junit")
    suite = suites(done.stdout)["lille"]
    assert done.exit_code == 0
    assert (suite.attrib["tests"], suite.attrib["failures"], suite.attrib["file"]) == ("5", "0", "small.kr")
    assert [case.attrib["name"] for case in suite.findall("testcase")][:2] == ["1 MRC 4: rød", "To indlæggelser: rød"]
    assert suite.find("properties") is None


def test_a_failure_has_the_expectation_and_its_place(run: Run, tmp_path: Path) -> None:
    text = SMALL.read_text(encoding="utf-8").replace(
        "forvent: risiko = rød, trin = let", "forvent: risiko = gul, trin = svær"
    )
    wrong = tmp_path / "wrong.kr"
    wrong.write_text(text, encoding="utf-8")
    done = run("--format", "junit", path=wrong)
    suite = suites(done.stdout)["lille"]
    assert done.exit_code == 1
    assert suite.attrib["failures"] == "1"
    [failure] = suite.findall("testcase/failure")
    line = next(n for n, each in enumerate(text.splitlines(), 1) if "risiko = gul, trin = svær" in each)
    assert failure.text == (
        f"wrong.kr:{line}: expected: risiko = gul; found: rød\nwrong.kr:{line}: expected: trin = svær; found: let"
    )
    assert "risiko = gul" in failure.attrib["message"]


def test_coverage_and_mutants_are_properties_and_with_a_threshold_cases(run: Run) -> None:
    plain = suites(run("--format", "junit", "--coverage", "--mutants").stdout)["lille"]
    properties = {each.attrib["name"]: each.attrib["value"] for each in plain.iter("property")}
    assert properties["coverage.percent"] == "65.7"
    assert (properties["mutants.part"], properties["mutants.whole"]) == ("46", "71")
    assert plain.attrib["tests"] == "5"
    output = plain.findtext("system-out")
    assert output is not None and "small.kr:68: condition is never true: træn: afbud = ja" in output
    done = run("--format", "junit", "--coverage", "--threshold", "70")
    gated = suites(done.stdout)["lille"]
    assert done.exit_code == 1
    assert (gated.attrib["tests"], gated.attrib["failures"]) == ("6", "1")
    [failed] = [case for case in gated.findall("testcase") if case.find("failure") is not None]
    assert failed.attrib["name"] == "coverage"


def test_characters_that_xml_cannot_hold(run: Run, tmp_path: Path) -> None:
    odd = tmp_path / "odd.kr"
    odd.write_text(
        SMALL.read_text(encoding="utf-8").replace('"MRC 4: rød"', '"MRC < 4 & \x7f \uffff"'), encoding="utf-8"
    )
    [case, *_] = suites(run("--format", "junit", path=odd).stdout)["lille"].findall("testcase")
    assert case.attrib["name"] == "1 MRC < 4 & \x7f \ufffd"


def test_findings_do_not_stand_in_the_document(run: Run, tmp_path: Path) -> None:
    faulty = tmp_path / "faulty.kr"
    faulty.write_text(SMALL.read_text(encoding="utf-8").replace("mrc = 3 eller", "mcr = 3 eller"), encoding="utf-8")
    done = run("--format", "junit", path=faulty)
    assert (done.exit_code, done.stdout) == (1, "")
    assert "mcr" in done.stderr

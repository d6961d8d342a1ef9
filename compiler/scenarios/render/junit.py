"""Reports as JUnit XML, which build servers show: a guideline is a test suite, a scenario a test case.

With a threshold, coverage and mutants are each a test case of their own, which fails below it; their figures stand in
the suite's properties, and what is not reached or noticed in its output.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from xml.etree import ElementTree as ET

from ....runtime.run_scenario import Outcome
from ....runtime.unusable import Language
from ..report import Report
from . import text

_NOT_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(reports: Iterable[Report], language: Language = "da") -> str:
    """The reports on any number of guidelines, as one document. No times: the same scenarios give the same bytes."""
    root = ET.Element("testsuites", name="rettesnor")
    suites = [_suite(root, report, language) for report in reports]
    for count in ("tests", "failures"):
        root.set(count, str(sum(int(suite.get(count, "0")) for suite in suites)))
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _suite(root: ET.Element, report: Report, language: Language) -> ET.Element:
    suite = ET.SubElement(root, "testsuite", name=report.guideline, file=report.path, errors="0", skipped="0")
    if report.shares:
        properties = ET.SubElement(suite, "properties")
        for share in report.shares:
            for name, value in (("part", share.part), ("whole", share.whole), ("percent", share.percent)):
                ET.SubElement(properties, "property", name=f"{share.of}.{name}", value=str(value))
    for outcome in report.outcomes:
        _case(suite, report, outcome, language)
    for share in report.shares if report.threshold is not None else ():
        case = ET.SubElement(suite, "testcase", name=share.of, classname=report.guideline, file=report.path)
        if share in report.missed:
            below = f"{text.plain(share.percent)} % < {text.plain(report.threshold or Decimal(0))} %"
            ET.SubElement(case, "failure", type="threshold", message=below).text = below
    suite.set("tests", str(len(suite.findall("testcase"))))
    suite.set("failures", str(len(suite.findall("testcase/failure"))))
    if report.shares:
        ET.SubElement(suite, "system-out").text = _clean(text.render(report, language))
    return suite


def _case(suite: ET.Element, report: Report, outcome: Outcome, language: Language) -> None:
    number = f"{outcome.number} " if outcome.number else ""
    case = ET.SubElement(
        suite,
        "testcase",
        name=_clean(f"{number}{outcome.scenario}"),
        classname=report.guideline,
        file=report.file(outcome.span),
        line=str(outcome.span.line),
    )
    if not outcome.failures:
        return
    said = []
    for failure in outcome.failures:
        expectation = failure.expectation
        what = f"{text.WORDING[language]['expected']}: {expectation.text}; {text.found(failure, language)}"
        said.append((what, f"{report.file(expectation.span)}:{expectation.span.line}: {what}"))
    messages, lines = zip(*said, strict=True)
    failed = ET.SubElement(case, "failure", type="expectation", message=_clean(" | ".join(messages)))
    failed.text = _clean("\n".join(lines))


def _clean(written: str) -> str:
    """The text without the characters that XML cannot hold."""
    return _NOT_XML.sub("\ufffd", written)

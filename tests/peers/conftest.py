"""Where an engine is missing the tests say so and are skipped; with ``RETTESNOR_REQUIRE_PEERS=1`` that is a failure."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from rettesnor.runtime.population.spark import lacking

from .conformance import Count

HERE = Path(__file__).parent


@pytest.fixture
def count(record_property: Callable[[str, object], None]) -> Count:
    """Counts what the test compares; it is in the test's report."""
    found = Count()
    record_property("compared", found.rows)
    return found


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What was compared with which engine, by all tests."""
    whole = Count()
    reports = (report for found in terminalreporter.stats.values() for report in found)
    for report in reports:
        if isinstance(report, pytest.TestReport) and report.when == "call":
            for (engine, guideline), numbers in dict(report.user_properties).get("compared", {}).items():
                whole(engine, guideline, *numbers)
    if whole.rows:
        terminalreporter.write("\n" + whole.show())


@pytest.fixture(scope="session")
def node() -> str:
    """Node, with the packages that ``make peers`` installs."""
    found = shutil.which("node")
    installed = (HERE / "node_modules/.stamp").is_file()
    return _there(found, "Node" if found is None else None if installed else "npm's packages (make peers, with npm)")


@pytest.fixture(scope="session")
def java() -> str:
    """Java, with the validator that ``make peers`` builds."""
    return _java("validator", "HAPI's validator")


@pytest.fixture(scope="session")
def java_and_reference_engine() -> str:
    """Java, with the reference engine that ``make peers`` builds."""
    return _java("apply", "the reference engine")


@pytest.fixture(scope="session")
def spark_is_here() -> None:
    """Java and pyspark."""
    _there("", lacking())


def _java(project: str, title: str) -> str:
    found = shutil.which("java")
    built = (HERE / project / "target/.stamp").is_file()
    return _there(found, "Java" if found is None else None if built else f"{title} (make peers, with Maven)")


def _there(command: str | None, lacking: str | None) -> str:
    if lacking is None and command is not None:
        return command
    if os.environ.get("RETTESNOR_REQUIRE_PEERS") == "1":
        pytest.fail(f"{lacking} missing, and RETTESNOR_REQUIRE_PEERS=1 asks for the engines of others")
    pytest.skip(f"NOT COMPARED WITH OTHER ENGINES: {lacking} missing")

"""Spark as the engine of a population: what is refused, and how that is said. Its plans are tested beside DuckDB's."""

from __future__ import annotations

from pathlib import Path

import pytest

from rettesnor.runtime.population import spark
from rettesnor.runtime.unusable import Unusable

from .test_population import rettesnor

NOBODY = "spark://127.0.0.1:1"
"""A port that nothing listens on."""


def refused(tmp_path: Path, *more: object) -> str:
    """What is said of a run that cannot be."""
    (tmp_path / "export").mkdir(exist_ok=True)
    options = ("--guideline", "kol", "--date", "2027-03-01", "--allow-draft", "--language", "en")
    where = ("--input", tmp_path / "export", "--out", tmp_path / "out")
    code, shown, errors = rettesnor("population", *options, *where, *more)
    assert code == 2
    assert not shown
    assert not (tmp_path / "out").exists()
    return errors


def test_a_master_needs_spark(tmp_path: Path) -> None:
    assert "--engine spark must be given" in refused(tmp_path, "--master", "local[2]")


def test_without_pyspark(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spark, "find_spec", lambda _: None)
    assert "pip install" in refused(tmp_path, "--engine", "spark")


def test_without_java(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spark, "find_spec", lambda _: True)
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    assert "needs Java 17" in refused(tmp_path, "--engine", "spark")


@pytest.mark.parametrize(
    ("version", "there"), [("17.0.15", True), ("21", True), ("11.0.2", False), ("1.8.0_292", False)]
)
def test_java_is_new_enough(version: str, there: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    java = tmp_path / "bin/java"
    java.parent.mkdir()
    java.write_text(f"#!/bin/sh\necho 'openjdk version \"{version}\" 2025-04-15' >&2\n")
    java.chmod(0o755)
    monkeypatch.setattr(spark, "find_spec", lambda _: True)
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    assert (spark.lacking() is None) is there


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (("--master", NOBODY), f"cannot be started on {NOBODY}"),
        (("--master", "spark://somewhere"), "cannot be started on spark://somewhere"),
        (("--memory-limit", "much"), "not an amount of memory"),
        (("--memory-limit", "80%"), "not an amount of memory"),
        (("--memory-limit", "100MB"), "too little memory (100MB)"),
    ],
)
def test_what_spark_cannot_start_with(
    more: tuple[str, ...], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spark, "lacking", lambda: None)
    assert said in refused(tmp_path, "--engine", "spark", *more)


@pytest.mark.usefixtures("spark_is_there")
def test_what_breaks_down_is_named_by_its_kind_alone(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(Unusable) as broken, spark.session("local[1]") as opened:
        opened.sql("SELECT CAST(x AS INT) FROM VALUES ('Patient/17') AS v(x)").collect()
    assert broken.value.code == "spark-stopped"
    assert "CAST_INVALID_INPUT" in str(broken.value)
    assert broken.value.__suppress_context__
    assert "Patient/17" not in "".join((str(broken.value), *capfd.readouterr()))

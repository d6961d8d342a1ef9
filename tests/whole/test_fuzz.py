"""Whatever a file holds, compiling it gives diagnostics: never an exception, never without end.

The examples are the same in every run; their number is what bounds the time. ``make fuzz`` looks for more, led by
coverage.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rettesnor.compiler.diagnostics.render import github, json, text
from rettesnor.compiler.driver import Compilation, compile_guideline
from rettesnor.compiler.format.formatter import format_text

from .mutations import Mutator
from .sentences import Speaker

ROOT = Path(__file__).resolve().parents[2]
NAMES = ("backends/complete", "evaluate/rules", "syntax/worked_example")
SOURCES = [(ROOT / f"tests/{name}.kr").read_bytes() for name in NAMES]
BOXED = settings(deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
SEEDS = st.integers(0, 2**32)


def compiled(data: bytes) -> Compilation:
    """The compilation of any bytes, with everything that holds for all of them."""
    result = compile_guideline(data, "x.kr")
    for found in result.diagnostics:
        for span in (found.span, *(label.span for label in found.labels)):
            assert 0 <= span.start <= span.end <= len(result.files[span.file].text)
    assert (result.graph is not None) == (not result.failed and not result.library)
    assert text.render(result.diagnostics, result.files, "da").count("┌─") >= len(result.diagnostics)
    assert json.render(result.diagnostics, result.files, "en").count("\n") == len(result.diagnostics)
    github.render(result.diagnostics, result.files, "da")
    return result


@settings(BOXED, max_examples=60)
@given(SEEDS, st.integers(1, 8))
def test_sentences_of_the_grammar(seed: int, declarations: int) -> None:
    sentences = Speaker(random.Random(seed)).guideline(declarations)
    compiled(sentences.encode())
    once = format_text(sentences)
    assert (once.text is None) == bool(once.diagnostics)
    assert once.text is None or format_text(once.text) == once


@settings(BOXED, max_examples=60)
@given(st.sampled_from(SOURCES), SEEDS, st.integers(1, 3))
def test_guidelines_that_are_nearly_right(source: bytes, seed: int, changes: int) -> None:
    compiled(Mutator(source.decode(), random.Random(seed)).mutant(changes).encode())


@settings(BOXED, max_examples=60)
@given(st.sampled_from(SOURCES), SEEDS, st.integers(1, 40))
def test_bytes_changed_at_random(source: bytes, seed: int, changes: int) -> None:
    chance, data = random.Random(seed), bytearray(source)
    for _ in range(changes):
        at = chance.randrange(len(data))
        data[at : at + chance.randrange(3)] = bytes(chance.choice((32, 34, 39, 58, chance.randrange(256))) for _ in "x")
    compiled(bytes(data))


@settings(BOXED, max_examples=20)
@given(st.sampled_from(SOURCES), st.sampled_from(["curly", "blanks", "decomposed", "utf-16", "cut", "twice"]), SEEDS)
def test_what_other_programs_make_of_a_guideline(source: bytes, how: str, seed: int) -> None:
    import unicodedata

    written = source.decode()
    made = {
        "curly": written.replace(' "', " “").replace('"', "”").replace("'", "’"),
        "blanks": written.replace(" ", "\u00a0").replace("\n", "\r"),
        "decomposed": unicodedata.normalize("NFD", written),
        "cut": written[: seed % len(written)],
        "twice": written + written,
    }
    compiled(written.encode("utf-16") if how == "utf-16" else made[how].encode())


def test_led_by_coverage(tmp_path: Path) -> None:
    pytest.importorskip(
        "atheris", reason="atheris is not installed; where it has a wheel: .venv/bin/pip install atheris"
    )
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    for at, source in enumerate(SOURCES):
        (corpus / str(at)).write_bytes(source)
    command = [sys.executable, str(ROOT / "tools/fuzz.py"), str(corpus), "-max_total_time=20", "-seed=1"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, env=os.environ, timeout=600)
    assert done.returncode == 0, done.stderr[-3000:]

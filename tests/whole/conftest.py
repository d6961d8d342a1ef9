"""The guidelines, compiled once for all tests of the whole pipeline."""

from __future__ import annotations

from pathlib import Path

import pytest

from rettesnor.compiler.driver import Compilation, compile_file
from rettesnor.runtime.graph import encode
from rettesnor.runtime.load import Compiled, load

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def kol() -> Compilation:
    return compile_file(ROOT / "guidelines/kol/kol.kr", "guidelines/kol/kol.kr")


@pytest.fixture(scope="session")
def laenderyg() -> Compilation:
    return compile_file(ROOT / "guidelines/laenderyg/laenderyg.kr", "guidelines/laenderyg/laenderyg.kr")


@pytest.fixture(scope="session", params=["kol", "laenderyg"])
def guideline(request: pytest.FixtureRequest) -> Compilation:
    """Each of the guidelines."""
    found: Compilation = request.getfixturevalue(request.param)
    return found


@pytest.fixture(scope="session")
def loaded(guideline: Compilation) -> Compiled:
    assert guideline.graph is not None
    return load(encode(guideline.graph))


@pytest.fixture(scope="session")
def compiled(kol: Compilation) -> Compiled:
    assert kol.graph is not None
    return load(encode(kol.graph))

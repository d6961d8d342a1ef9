"""The guidelines that patients are made up for."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from rettesnor.runtime.load import Compiled, load

BUILD = Path(__file__).resolve().parents[2] / "build"
DAY = dt.date(2027, 3, 1)
GUIDELINES = sorted(path.parent.name for path in BUILD.glob("*/decision-graph.json"))


@pytest.fixture(scope="session", params=GUIDELINES)
def compiled(request: pytest.FixtureRequest) -> Compiled:
    """Each of the guidelines."""
    return load((BUILD / request.param / "decision-graph.json").read_bytes())

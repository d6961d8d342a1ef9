from __future__ import annotations

from pathlib import Path

import pytest

from rettesnor.runtime import graph
from rettesnor.runtime.facts.interest import Interest

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def small_graph() -> graph.Graph:
    """The decision graph that ``make_graph.py`` writes."""
    return graph.decode((HERE / "graph.json").read_bytes())


@pytest.fixture(scope="session")
def interest(small_graph: graph.Graph) -> Interest:
    return Interest.of(small_graph)

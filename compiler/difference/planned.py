"""Both versions of a guideline applied to one population."""

from __future__ import annotations

import datetime as dt
import tempfile
from dataclasses import replace
from pathlib import Path

from ...runtime import graph as dg
from ...runtime.load import compile_graph
from ...runtime.population.apply import Order, Watch, apply_population
from ...runtime.population.facts_folder import is_facts
from ...runtime.population.results_folder import Results, open_results
from ...runtime.population.run import FACTS
from ..relational import relational
from .moves import Moves, compare_results


def compare_for(
    old: dg.Graph, new: dg.Graph, population: Path, date: dt.date, horizon: dg.Duration, watch: Watch
) -> Moves:
    """What the new version changes for a population. Nothing is left on disk.

    Args:
        old, new: the versions; in force or not, for a comparison is no use for patients.
        population: a folder of bulk FHIR, or of facts.
        date: the date of evaluation.
        horizon: how far ahead due windows may start.
        watch: shows how far it is.

    Raises:
        Unusable: as :func:`~...runtime.population.apply.apply_population`.
    """
    with tempfile.TemporaryDirectory(prefix="rettesnor-") as temporary:
        folder, source = Path(temporary), population
        found: list[Results] = []
        for name, graph in (("old", old), ("new", new)):
            order = Order(source=source, out=folder / name, date=date, horizon=horizon, parameters={}, allow_draft=True)
            report = apply_population(compile_graph(graph), relational(graph, "duckdb"), order, watch)
            source = source if is_facts(source) else folder / name / FACTS  # what was read once is not read again
            found.append(open_results(folder / name))
        moves = compare_results(found[0], found[1], old, new, folder)
    return replace(moves, rejected=sum(report.rejected.values()))

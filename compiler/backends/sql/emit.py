"""The SQL back end: decision graph → the relational plan as text, explained in ``docs/population.md``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sqlglot import exp

from rettesnor.runtime.graph import Graph, Parameter
from rettesnor.runtime.population.statements import DIALECTS

from ...sql_query import SqlParameter, SqlQuery
from .dialects import commented, render
from .logic import NotExact
from .plan import RUN, common, groups, reads, spent

INPUTS: Final = ("patients", "occurrences", "forms", "facts", "concepts")
"""The relations of facts, which ingest gives."""


def emit(graph: Graph) -> tuple[SqlQuery, ...]:
    """The queries of a guideline, each after those it reads, the first the one of :data:`~.plan.RUN`.

    None for a guideline that calculates with more digits than SQL has. The same graph gives the same bytes.

    Raises:
        NotPortable: a stage has what the engines do not both have.
        ValueError: a stage reads what no stage before it gives, or two give one relation.
    """
    try:
        plan = groups(graph)
    except NotExact:
        return ()
    run = _run(graph)
    known = [*INPUTS, run.name]
    everything = [stage for stages in plan.values() for stage in stages]
    of_all, gone = common(everything), spent(everything)
    queries = [run]
    for group, stages in plan.items():
        for stage in stages:
            read = reads(stage)
            if unknown := [name for name in read if name not in known]:
                raise ValueError(f"stage {stage.name} reads {', '.join(unknown)}, which is not there")
            if stage.name in known:
                raise ValueError(f"two stages are named {stage.name}")
            known.append(stage.name)
            texts = {dialect: render(stage, dialect) for dialect in DIALECTS}
            is_common = stage.name in of_all
            queries.append(
                SqlQuery(group, stage.name, stage.meaning, stage.keep, is_common, gone.get(stage.name, ()), texts, read)
            )
    return tuple(queries)


def _run(graph: Graph) -> SqlQuery:
    """What a run is given, each value as a parameter ``:name``, which both engines and SQL on FHIR know."""
    parameters = tuple(_parameters(graph))
    columns = [
        exp.alias_(exp.cast(exp.Placeholder(this=each.name), _TYPES[each.type]), each.name) for each in parameters
    ]
    meaning = "What a run is given: its date, the last day a due window may start on, and the guideline's parameters."
    text = f"{commented(meaning)}\n{exp.select(*columns).sql('spark', pretty=True)}\n"
    return SqlQuery("run", RUN, meaning, True, True, (), dict.fromkeys(DIALECTS, text), (), parameters)


def _parameters(graph: Graph) -> Iterator[SqlParameter]:
    yield SqlParameter("today", "date", "Datoen, der planlægges for")
    yield SqlParameter("until", "date", "Den sidste dag, forfaldsvinduer kan begynde på")
    for number, parameter in enumerate(graph.parameters):
        yield SqlParameter(f"parameter_{number}", _fhir_type(parameter), _about(parameter), parameter.span)


_TYPES: Final = {"date": "DATE", "boolean": "BOOLEAN", "integer": "INT", "decimal": "DECIMAL(28, 10)"}


def _fhir_type(parameter: Parameter) -> str:
    return {"boolean": "boolean", "date": "date", "choice": "integer"}.get(parameter.type.kind, "decimal")


def _about(parameter: Parameter) -> str:
    if parameter.type.kind != "choice":
        return parameter.id
    options = ", ".join(f"{number}: {option}" for number, option in enumerate(parameter.type.options))
    return f"{parameter.id} ({options})"

"""The FHIR back end: decision graph → CPG-on-FHIR artefacts (R4 4.0.1), explained in ``docs/fhir-artefacts.md``."""

from __future__ import annotations

from ....runtime.graph import Graph
from ...cql_library import CqlLibrary
from ...sql_query import SqlQuery
from .activity_definition import activity_definitions
from .case_feature import case_features
from .code_system import code_systems
from .implementation_guide import dependencies, implementation_guide
from .library import asset_collection, decision_graph, logic_libraries
from .package import Package
from .plan_definition import plan_definitions
from .questionnaire import questionnaires
from .sql_query import sql_queries
from .structure_definition import extensions
from .value_set import value_sets
from .writing import Written, file_name, write


def emit(graph: Graph, logic: tuple[CqlLibrary, ...], queries: tuple[SqlQuery, ...]) -> dict[str, Written]:
    """The artefacts of a guideline by file name; the same graph gives the same bytes.

    ``logic``: its CQL libraries, each after those it includes; the last is the one whose definitions conditions name.
    ``queries``: its SQL, each query after those it reads.

    Raises:
        ValueError: two artefacts would get the same name, or the graph's own codes lie outside its canonical.
    """
    package = Package(graph, logic, queries)
    members = [
        *plan_definitions(package),
        *activity_definitions(package),
        *questionnaires(package),
        *value_sets(package),
        *case_features(package),
        *code_systems(package),
        *extensions(package),
        *logic_libraries(package),
        decision_graph(package),
        *sql_queries(package),
    ]
    members.append(asset_collection(package, members, dependencies()))
    resources = [implementation_guide(package, members), *members]
    files = {file_name(resource): write(resource) for resource in resources}
    if len(files) != len(resources):
        found = [file_name(resource) for resource in resources]
        raise ValueError(f"two artefacts with one name: {sorted({name for name in found if found.count(name) > 1})}")
    return dict(sorted(files.items()))

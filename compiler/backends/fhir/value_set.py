"""ValueSets: the guideline's code lists, under every URI their codes are met with.

A value set is used to recognise codes, and a code system's aliases are read as the system itself (docs/semantics.md,
3.1). FHIR has no aliases, so the codes are included again under each of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ....runtime import graph as dg
from ....runtime.canonical import EVIDENCE
from ...origin import code_clause
from .marks import parts, whole
from .package import Package
from .vocabulary import CORE, CRMI, EVIDENCE_TEXTS, evidence_text
from .writing import Resource

_ONLY: Final = {
    # This MedCom code system says it is complete with four codes; any other code would be an error under it.
    "http://medcomfhir.dk/ig/terminology/CodeSystem/medcom-observation-codes": {
        "MCS88122",
        "MCS88125",
        "MCS88126",
        "MCS88147",
    },
    # A supplement with Danish wording: never the system of a code.
    "http://hl7.dk/fhir/core/CodeSystem/icd10-da": set[str](),
}


def value_sets(package: Package) -> Iterator[Resource]:
    """One ValueSet per value set of the guideline, in its order; then the values of our own extension."""
    for value_set in package.graph.value_sets:
        yield _value_set(package, value_set)
    resource = package.resource(
        "ValueSet",
        EVIDENCE,
        title="Belæg",
        description="Hvor godt et stykke klinisk indhold kan være understøttet.",
        node=package.guideline,
        profiles=[f"{CRMI}crmi-computablevalueset"],
        capabilities=["computable"],
    )
    yield resource | {"compose": {"include": [{"system": package.shared_url("CodeSystem", EVIDENCE)}]}}


def _value_set(package: Package, value_set: dg.ValueSet) -> Resource:
    uncertain = [code for code in value_set.codes if code.evidence.status in ("proposed", "unverified")]
    description = value_set.title
    if uncertain:
        marks = "; ".join(f"{code.code} ({evidence_text(code.evidence)})" for code in uncertain)
        description += f"\n\nKoder uden bekræftet kilde: {marks}."
    resource = package.resource(
        "ValueSet",
        package.id(value_set.id),
        title=value_set.title,
        description=description,
        node=value_set,
        profiles=[f"{CRMI}crmi-computablevalueset"],
        capabilities=["computable"],
        lines=[
            ("Koder", "; ".join(_code_text(code) for code in value_set.codes)),
            ("Kilde", package.citation_text(value_set.citations)),
        ],
    )
    resource["compose"] = {"include": list(_includes(package, value_set))}
    return resource


def _includes(package: Package, value_set: dg.ValueSet) -> Iterator[Resource]:
    systems = {system.uri: system for system in package.graph.code_systems}
    order = {code: rank for rank, code in enumerate(value_set.codes, start=1)}
    for system in dict.fromkeys(code.system for code in value_set.codes):
        codes = [code for code in value_set.codes if code.system == system]
        declared = systems.get(system)
        mark = parts(declared.span, system="") if declared else {}
        for uri in (system, *(declared.aliases if declared else ())):
            known = [code for code in codes if uri not in _ONLY or code.code in _ONLY[uri]]
            exact = [_concept(package, value_set, code, order[code]) for code in known if not code.prefix]
            if exact:
                yield mark | {"system": uri, "concept": exact}
            for code in known:
                if code.prefix:
                    yield mark | {"system": uri, "filter": [_below(package, value_set, code)]}


def _concept(package: Package, value_set: dg.ValueSet, code: dg.Code, rank: int) -> Resource:
    order = {"url": f"{CORE}valueset-conceptOrder", "valueInteger": rank}
    result: Resource = {"extension": [order, *_support(package, code)], "code": code.code}
    if code.display:
        result["display"] = code.display
    return result | whole(value_set.span, code_clause(code))


def _below(package: Package, value_set: dg.ValueSet, code: dg.Code) -> Resource:
    """The code and every code that begins with it (docs/semantics.md, 3.1): no hierarchy need be loaded to decide."""
    support = _support(package, code)
    value = f"{re.escape(code.code)}.*"
    result: Resource = {"property": "code", "op": "regex", "value": value} | ({"extension": support} if support else {})
    return result | whole(value_set.span, code_clause(code))


def _support(package: Package, code: dg.Code) -> list[Resource]:
    return [package.support(code.evidence)] if code.evidence.status != "unstated" else []


def _code_text(code: dg.Code) -> str:
    text = f"{code.code}{'*' if code.prefix else ''} {code.display or ''}".strip()
    mark = EVIDENCE_TEXTS[code.evidence.status] if code.evidence.status in ("proposed", "unverified") else ""
    return f"{text} [{mark}]" if mark else text

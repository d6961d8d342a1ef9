"""ValueSets: the guideline's code lists, under every URI their codes are met with.

A value set is used to recognise codes, and a code system's aliases are read as the system itself (docs/semantics.md,
3.1). FHIR has no aliases, so the codes are included again under each of them.

A value set of single codes carries its expansion as well, which is all of them: engines look there first. A prefix
stands for codes that only its code system knows, so a value set with one has no expansion, and says so.
"""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Iterable, Iterator

from ....runtime import graph as dg
from ....runtime.canonical import EVIDENCE, shared_url
from ....runtime.danish import holds
from ...origin import code_clause
from .marks import parts, split, whole
from .narrative import Line
from .package import Package, Shared, coding
from .vocabulary import CORE, CRMI, EVIDENCE_TEXTS, evidence_text
from .writing import Resource


def value_sets(package: Package) -> Iterator[Resource]:
    """One ValueSet per value set of the guideline, in its order; then the values of our own extension."""
    for value_set in package.graph.value_sets:
        yield _value_set(package, value_set)
    system, shared = shared_url("CodeSystem", EVIDENCE), package.shared()
    yield listing(
        shared,
        EVIDENCE,
        title="Belæg",
        description="Hvor godt et stykke klinisk indhold kan være understøttet.",
        node=shared.responsible,
        lines=[],
        includes=[{"system": system}],
        others=[coding(system, code, text) for code, text in EVIDENCE_TEXTS.items()],
    )


def _value_set(package: Package, value_set: dg.ValueSet) -> Resource:
    uncertain = [code for code in value_set.codes if code.evidence.status in ("proposed", "unverified")]
    description = value_set.title
    if uncertain:
        marks = "; ".join(f"{code.code} ({evidence_text(code.evidence)})" for code in uncertain)
        description += f"\n\nKoder uden bekræftet kilde: {marks}."
    return listing(
        package,
        package.id(value_set.id),
        title=value_set.title,
        description=description,
        node=value_set,
        lines=[
            ("Koder", "; ".join(_code_text(code) for code in value_set.codes)),
            ("Kilde", package.citation_text(value_set.citations)),
        ],
        includes=list(_includes(package, value_set)),
        value_sets=[value_set],
    )


def listing(
    package: Package,
    resource_id: str,
    *,
    title: str,
    description: str,
    node: dg.Node | Shared,
    lines: Iterable[Line],
    includes: list[Resource],
    value_sets: Iterable[dg.ValueSet] = (),
    others: Iterable[Resource] = (),
) -> Resource:
    """A ValueSet, with its expansion where that can be known.

    Args:
        includes: what it is composed of.
        value_sets: those of the guideline whose codes these are, for the expansion.
        others: codings that are in it besides.
    """
    value_sets = list(value_sets)
    prefixes = ", ".join(f"{code.code}*" for each in value_sets for code in each.codes if code.prefix)
    resource = package.resource(
        "ValueSet",
        resource_id,
        title=title,
        description=description,
        node=node,
        profiles=[f"{CRMI}crmi-computablevalueset"],
        capabilities=["computable"],
        lines=[
            *lines,
            ("Uden udfoldning", f"* er alle koder, der begynder sådan: {prefixes}" if prefixes else ""),
        ],
    )
    resource["compose"] = {"include": includes}
    contains = [*(code for each in value_sets for code in _listed(package, each)), *others]
    return resource if prefixes else resource | _expansion(package, contains)


def _expansion(package: Package, contains: list[Resource]) -> Resource:
    """All codes of a value set, as of the date of this version: without a date there is none.

    No profile is claimed for it: CRMI's wants the version of every code system, which no source of ours states.
    """
    if not package.date or not contains:
        return {}
    said = json.dumps([package.responsible.version, split(contains)[0]], ensure_ascii=False)
    return {
        "expansion": {
            "identifier": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, said)}",
            "timestamp": package.date,
            "total": len(contains),
            "contains": contains,
        }
    }


def _listed(package: Package, value_set: dg.ValueSet) -> Iterator[Resource]:
    """Single codes in the author's order, each under every URI it is met under."""
    for code in value_set.codes:
        mark = whole(value_set.span, code_clause(code))
        yield from (coding(uri, code.code, code.display) | mark for uri in _met_under(package, code))


def _met_under(package: Package, code: dg.Code) -> list[str]:
    aliases = [alias for system in package.graph.code_systems if system.uri == code.system for alias in system.aliases]
    return [code.system, *(uri for uri in aliases if holds(uri, code.code))]


def _includes(package: Package, value_set: dg.ValueSet) -> Iterator[Resource]:
    systems = {system.uri: system for system in package.graph.code_systems}
    order = {code: rank for rank, code in enumerate(value_set.codes, start=1)}
    for system in dict.fromkeys(code.system for code in value_set.codes):
        codes = [code for code in value_set.codes if code.system == system]
        mark = parts(systems[system].span, system="") if system in systems else {}
        for uri in dict.fromkeys(uri for code in codes for uri in _met_under(package, code)):
            known = [code for code in codes if uri in _met_under(package, code)]
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

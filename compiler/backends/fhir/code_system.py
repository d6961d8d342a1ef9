"""CodeSystems: the codes that are our own, because no published system has them."""

from __future__ import annotations

from collections.abc import Iterator

from ....runtime import canonical as names
from ....runtime import graph as dg
from .expression import author_text
from .package import Package
from .questionnaire import option_text
from .vocabulary import CARE_ELEMENT_TITLES, EVIDENCE_TEXTS, evidence_text
from .writing import Resource

_KINDS = {
    "data-element": ("Dataelement", "Dataelementer"),
    "answer": ("Svarmulighed", "Svarmuligheder"),
    "activity": ("Aktivitet", "Aktiviteter"),
    "level": ("Niveau", "Niveauer"),
}
_GRADING = "gradering"


def code_systems(package: Package) -> Iterator[Resource]:
    """The guideline's own codes, the grades of its sources, and the two systems all guidelines share."""
    local: dict[str, list[Resource]] = {}
    for system, concept in _local_concepts(package):
        local.setdefault(system, []).append(concept)
    for system, concepts in local.items():
        yield _local(package, system, concepts)
    yield from _gradings(package)
    yield _shared(
        package,
        names.CARE_ELEMENTS,
        title="Elementer i den generiske model for pakkeforløb",
        description="Elementerne i Sundhedsstyrelsens generiske model for pakkeforløb ved kronisk sygdom.",
        concepts=[{"code": code, "display": title} for code, title in CARE_ELEMENT_TITLES.items()],
    )
    yield _shared(
        package,
        names.EVIDENCE,
        title="Belæg",
        description="Hvor godt et stykke klinisk indhold er understøttet.",
        concepts=[{"code": code, "display": text} for code, text in EVIDENCE_TEXTS.items()],
    )


def grading_system(package: Package, reference: str) -> str:
    """The code system of the grades used in a cited work (for example DSAM's A-D)."""
    return package.url("CodeSystem", _GRADING, reference)


def _local_concepts(package: Package) -> Iterator[tuple[str, Resource]]:
    graph = package.graph
    for element in graph.data:
        yield element.local.system, _concept(package, element.local.code, element, "data-element")
        for option in element.type.options:
            code = names.option_code(element.local.code, option)
            yield element.local.system, _coded(code, option_text(option), element.title, "answer")
    for activity in graph.activities:
        yield activity.local.system, _concept(package, activity.local.code, activity, "activity")
    for stratification in graph.stratifications:
        for level in stratification.levels:
            yield level.local.system, _concept(package, level.local.code, level, "level", level.when)


def _concept(package: Package, code: str, node: dg.Node, kind: str, when: dg.Expr | None = None) -> Resource:
    condition = author_text(when, "")
    parts = [f"{_KINDS[kind][0]}: {node.title}", f"Når: {condition}" if condition else "", evidence_text(node.evidence)]
    concept = _coded(code, node.title, ". ".join(part for part in parts if part), kind)
    return {"extension": [package.support(node.evidence)]} | concept


def _coded(code: str, display: str, definition: str, kind: str) -> Resource:
    return {
        "code": code,
        "display": display,
        "definition": definition,
        "property": [{"code": "kind", "valueCode": kind}],
    }


def _local(package: Package, system: str, concepts: list[Resource]) -> Resource:
    base = f"{package.guideline.canonical}/CodeSystem/"
    resource_id = system.removeprefix(base)
    if f"{base}{resource_id}" != system:
        raise ValueError(f"local codes must be in a code system under {base}, not in {system}")
    kinds = dict.fromkeys(concept["property"][0]["valueCode"] for concept in concepts)
    title = f"{' og '.join(_KINDS[kind][1] for kind in kinds)}: {package.guideline.title}"
    description = f"{' og '.join(_KINDS[kind][1] for kind in kinds)} i retningslinjen, under dens egne koder."
    resource = _code_system(package, resource_id, title=title, description=description, concepts=concepts)
    resource["property"] = [{"code": "kind", "description": "Hvad koden står for.", "type": "code"}]
    return resource


def _gradings(package: Package) -> Iterator[Resource]:
    grades: dict[str, set[str]] = {}
    for recommendation in package.graph.recommendations:
        for grading in recommendation.grading:
            grades.setdefault(grading.reference, set()).add(grading.grade)
    for reference, found in grades.items():
        work = package.references[reference]
        yield _code_system(
            package,
            package.id(_GRADING, reference),
            title=f"Gradering i {work.title}",
            description=f"Grader, som {work.title} selv bruger; kun dem, retningslinjen gengiver, er med.",
            concepts=[{"code": grade, "display": f"Grad {grade}"} for grade in sorted(found)],
            content="fragment",
        )


def _shared(package: Package, resource_id: str, *, title: str, description: str, concepts: list[Resource]) -> Resource:
    return _code_system(package, resource_id, title=title, description=description, concepts=concepts)


def _code_system(
    package: Package,
    resource_id: str,
    *,
    title: str,
    description: str,
    concepts: list[Resource],
    content: str = "complete",
) -> Resource:
    resource = package.resource(
        "CodeSystem",
        resource_id,
        title=title,
        description=description,
        evidence=package.guideline.evidence,
        lines=[("Koder", "; ".join(f"{concept['code']}: {concept['display']}" for concept in concepts))],
    )
    resource |= {"caseSensitive": True, "content": content, "concept": concepts}
    return resource | ({"count": len(concepts)} if content == "complete" else {})

"""CodeSystems: the codes that are our own, because no published system has them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ....runtime import canonical as names
from ....runtime import graph as dg
from ...origin import code_clause
from .expression import author_text
from .marks import whole
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
_ITS = {"retningslinjen": "dens", "biblioteket": "dets"}
_GRADING = "gradering"


def code_systems(package: Package) -> Iterator[Resource]:
    """The guideline's own codes, those of the libraries whose codes it uses, the grades of its sources, and the two
    systems all guidelines share.
    """
    own = _by_system(_own_concepts(package))
    for system, concepts in own.items():
        yield _local(package, system, concepts)
    used = {element.local.system for element in package.graph.data}
    used |= {activity.local.system for activity in package.graph.activities}
    for library in package.graph.libraries:
        responsible = replace(package, library=library)
        for system, concepts in _by_system(_library_concepts(responsible, library)).items():
            if system in used:
                yield _local(responsible, system, concepts)
    yield from _gradings(package)
    shared = package.shared()
    yield _code_system(
        shared,
        names.CARE_ELEMENTS,
        title="Elementer i den generiske model for pakkeforløb",
        description="Elementerne i Sundhedsstyrelsens generiske model for pakkeforløb ved kronisk sygdom.",
        concepts=[{"code": code, "display": title} for code, title in CARE_ELEMENT_TITLES.items()],
    )
    yield _code_system(
        shared,
        names.EVIDENCE,
        title="Belæg",
        description="Hvor godt et stykke klinisk indhold er understøttet.",
        concepts=[{"code": code, "display": text} for code, text in EVIDENCE_TEXTS.items()],
    )


def grading_system(package: Package, reference: str) -> str:
    """The code system of the grades used in a cited work (for example DSAM's A-D)."""
    return package.url("CodeSystem", _GRADING, reference)


def _by_system(concepts: Iterable[tuple[str, Resource]]) -> dict[str, list[Resource]]:
    systems: dict[str, list[Resource]] = {}
    for system, concept in concepts:
        systems.setdefault(system, []).append(concept)
    return systems


def _own_concepts(package: Package) -> Iterator[tuple[str, Resource]]:
    """The guideline's own codes by code system: all but those of libraries."""
    graph = package.graph
    borrowed = {(own.code.system, own.code.code) for library in graph.libraries for own in library.codes}
    for element in graph.data:
        if (element.local.system, element.local.code) not in borrowed:
            concepts = _element(package, element.local, element.evidence, element.type.options)
            yield from ((system, concept | whole(element.span)) for system, concept in concepts)
    for activity in graph.activities:
        code = activity.own or activity.local
        yield code.system, _concept(package, code, activity.evidence, "activity") | whole(activity.span)
    for stratification in graph.stratifications:
        for level in stratification.levels:
            concept = _concept(package, level.local, level.evidence, "level", level.when)
            yield level.local.system, concept | whole(level.span)


def _library_concepts(package: Package, library: dg.Library) -> Iterator[tuple[str, Resource]]:
    """All of a library's own codes by code system, whatever the guideline uses: other guidelines emit them too."""
    for own in library.codes:
        mark = whole(library.span, code_clause(own.code))
        if own.kind == "data-element":
            concepts = _element(package, own.code, own.evidence, own.options)
            yield from ((system, concept | mark) for system, concept in concepts)
        else:
            yield own.code.system, _concept(package, own.code, own.evidence, own.kind) | mark


def _element(
    package: Package, local: dg.Code, evidence: dg.Evidence, options: Iterable[str]
) -> Iterator[tuple[str, Resource]]:
    yield local.system, _concept(package, local, evidence, "data-element")
    for option in options:
        code = names.option_code(local.code, option)
        yield local.system, _coded(code, option_text(option), local.display or local.code, "answer")


def _concept(
    package: Package, code: dg.Code, evidence: dg.Evidence, kind: str, when: dg.Expr | None = None
) -> Resource:
    title = code.display or code.code
    condition = author_text(when, "")
    parts = [f"{_KINDS[kind][0]}: {title}", f"Når: {condition}" if condition else "", evidence_text(evidence)]
    concept = _coded(code.code, title, ". ".join(part for part in parts if part), kind)
    return {"extension": [package.support(evidence)]} | concept


def _coded(code: str, display: str, definition: str, kind: str) -> Resource:
    return {
        "code": code,
        "display": display,
        "definition": definition,
        "property": [{"code": "kind", "valueCode": kind}],
    }


def _local(package: Package, system: str, concepts: list[Resource]) -> Resource:
    responsible = package.responsible
    base = f"{responsible.canonical}/CodeSystem/"
    resource_id = system.removeprefix(base)
    if f"{base}{resource_id}" != system:
        raise ValueError(f"local codes must be in a code system under {base}, not in {system}")
    kinds = dict.fromkeys(concept["property"][0]["valueCode"] for concept in concepts)
    title = f"{' og '.join(_KINDS[kind][1] for kind in kinds)}: {responsible.title}"
    where = "biblioteket" if isinstance(responsible, dg.Library) else "retningslinjen"
    description = f"{' og '.join(_KINDS[kind][1] for kind in kinds)} i {where}, under {_ITS[where]} egne koder."
    resource = _code_system(package, resource_id, title=title, description=description, concepts=concepts)
    resource["property"] = [{"code": "kind", "description": "Hvad koden står for.", "type": "code"}]
    return resource


def _gradings(package: Package) -> Iterator[Resource]:
    grades: dict[str, dict[str, Resource]] = {}
    for recommendation in package.graph.recommendations:
        for number, grading in enumerate(recommendation.grading):
            mark = whole(recommendation.span, f"gradering {number}")
            grades.setdefault(grading.reference, {}).setdefault(grading.grade, mark)
    for reference, found in grades.items():
        work = package.references[reference]
        yield _code_system(
            package,
            package.id(_GRADING, reference),
            title=f"Gradering i {work.title}",
            description=f"Grader, som {work.title} selv bruger; kun dem, retningslinjen gengiver, er med.",
            concepts=[{"code": grade, "display": f"Grad {grade}"} | found[grade] for grade in sorted(found)],
            content="fragment",
        )


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
        node=package.responsible,
        lines=[("Koder", "; ".join(f"{concept['code']}: {concept['display']}" for concept in concepts))],
    )
    resource |= {"caseSensitive": True, "content": content, "concept": concepts}
    return resource | ({"count": len(concepts)} if content == "complete" else {})

"""What all artefacts of one guideline share: names, state, dates, responsibility, and how support is shown."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from ....runtime import canonical as names
from ....runtime import graph as dg
from ....runtime.narrative import markdown
from ....runtime.pieces import support
from ...cql_library import CqlLibrary, Part
from ...sql_query import SqlQuery
from .marks import parts, whole
from .narrative import Line, narrative
from .vocabulary import CORE, COUNTRY, CPG, CRMI, UCUM, UCUM_TIME, evidence_text
from .writing import Resource

_STATUS = {"draft": "draft", "consultation": "draft", "approved": "active", "retired": "retired"}
_STATUS_WARNING = {
    "draft": "KLADDE – ikke godkendt til klinisk brug",
    "consultation": "I HØRING – ikke godkendt til klinisk brug",
    "retired": "UDGÅET – må ikke bruges",
}
_WITH_METADATA = ("PlanDefinition", "ActivityDefinition", "Library")
_SLUG = {
    "PlanDefinition": "plandefinition",
    "ActivityDefinition": "activitydefinition",
    "Library": "library",
    "Questionnaire": "questionnaire",
    "ValueSet": "valueset",
    "CodeSystem": "codesystem",
    "StructureDefinition": "structuredefinition",
    "ImplementationGuide": "implementationguide",
}


@dataclass(frozen=True)
class Shared:
    """Who answers for what is the same in every package, so that its bytes are the same whoever emits it."""

    version: str = "1.0.0"
    title: str = "Rettesnor"
    owner: str = "Rettesnor"
    canonical: str = names.SHARED
    status: str = "draft"
    evidence: dg.Evidence = dg.UNSTATED
    approved_on: dt.date | None = None
    valid_from: dt.date = dt.date(2026, 11, 30)


@dataclass(frozen=True)
class Package:
    """A decision graph seen as a FHIR package.

    ``logic``: its CQL libraries, each after those it includes; the last is the one of decisions. ``queries``: its SQL,
    each query after those it reads. ``library``: what answers for a resource made from it, instead of the guideline.
    """

    graph: dg.Graph
    logic: tuple[CqlLibrary, ...]
    queries: tuple[SqlQuery, ...] = ()
    library: dg.Library | Shared | None = None

    @property
    def responsible(self) -> dg.Guideline | dg.Library | Shared:
        """Whose resources these are: whose version, state, owner and canonical they have."""
        return self.library or self.guideline

    def shared(self, version: str = Shared.version) -> Package:
        """The package as seen by what is the same in every package, in this version of it."""
        return replace(self, library=Shared(version))

    @property
    def guideline(self) -> dg.Guideline:
        return self.graph.guideline

    @cached_property
    def activities(self) -> dict[str, dg.Activity]:
        return {activity.id: activity for activity in self.graph.activities}

    @cached_property
    def data(self) -> dict[str, dg.DataElement]:
        return {element.id: element for element in self.graph.data}

    @cached_property
    def goals(self) -> dict[str, dg.Goal]:
        return {goal.id: goal for goal in self.graph.goals}

    @cached_property
    def value_sets(self) -> dict[str, dg.ValueSet]:
        return {value_set.id: value_set for value_set in self.graph.value_sets}

    @cached_property
    def stratifications(self) -> dict[str, dg.Stratification]:
        return {stratification.id: stratification for stratification in self.graph.stratifications}

    @cached_property
    def references(self) -> dict[str, dg.Reference]:
        return {reference.id: reference for reference in self.graph.references}

    @cached_property
    def date(self) -> str | None:
        """The date of this version: when it was approved, else when it takes effect; never the clock."""
        day = self.responsible.approved_on or getattr(self.responsible, "valid_from", None)
        return day.isoformat() if day else None

    # names

    def id(self, *nodes: str) -> str:
        """The FHIR id of the artefact made from these nodes; of the guideline's own, without nodes."""
        return names.fhir_id(self.guideline.id, *nodes)

    def url(self, kind: names.Definition, *nodes: str) -> str:
        """Its canonical URL, without version."""
        return names.definition_url(self.guideline.canonical, kind, self.guideline.id, *nodes)

    def canonical(self, kind: names.Definition, *nodes: str) -> str:
        """Its canonical with this version, as artefacts of one package refer to one another."""
        return f"{self.url(kind, *nodes)}|{self.guideline.version}"

    @property
    def decisions(self) -> str:
        """The canonical of the library whose definitions conditions name."""
        return self._logic("decisions")

    @property
    def described(self) -> str:
        """The canonical of the library that says what is true of the patient: its definitions are the data elements."""
        return self._logic("data")

    def _logic(self, part: Part) -> str:
        (name,) = (library.name for library in self.logic if library.part == part)
        return f"{self.guideline.canonical}/Library/{name}|{self.guideline.version}"

    @cached_property
    def link_ids(self) -> dict[str, str]:
        """How questionnaires name the question about each data element."""
        return names.link_ids(self.graph)

    # the head of every resource

    def resource(
        self,
        kind: names.Definition,
        resource_id: str,
        *,
        title: str,
        description: str,
        node: dg.Node | Shared,
        profiles: Iterable[str] = (),
        capabilities: Iterable[str] = (),
        level: str = "structured",
        extensions: Iterable[Resource] = (),
        lines: Iterable[Line] = (),
    ) -> Resource:
        """Everything a resource of this kind has whatever it is about.

        Args:
            node: what it is made from: how well supported it is, and where in the guideline it comes from.
            profiles: canonical URLs of profiles it satisfies besides CRMI's shareable and publishable.
            capabilities: knowledge capabilities besides shareable and publishable.
            level: knowledge representation level.
            lines: what the narrative says besides title, warnings and description.
        """
        responsible, evidence = self.responsible, node.evidence
        span = node.span if isinstance(node, dg.Node) else self.guideline.span
        publishable = [f"{CRMI}crmi-publishable{_SLUG[kind]}"] if self.date else []
        able = ["shareable", *capabilities, *(["publishable"] if self.date else [])]
        resource: Resource = {
            **whole(span),
            **parts(span, title="titel"),
            **self._head(),
            "resourceType": kind,
            "id": resource_id,
            "meta": {"profile": [*profiles, f"{CRMI}crmi-shareable{_SLUG[kind]}", *publishable]},
            "language": "da",
            "text": narrative(title, self._warnings(evidence), [("Beskrivelse", description), *lines]),
            "extension": [
                *({"url": f"{CORE}cqf-knowledgeCapability", "valueCode": code} for code in able),
                {"url": f"{CORE}cqf-knowledgeRepresentationLevel", "valueCode": level},
                self.support(evidence, span),
                *self._metadata(kind, node),
                *extensions,
            ],
            "url": f"{responsible.canonical}/{kind}/{resource_id}",
            "version": responsible.version,
            "name": _pascal_case(resource_id),
            "title": title,
            "status": _STATUS[responsible.status],
            "experimental": responsible.status in ("draft", "consultation"),
            "publisher": responsible.owner,
            "contact": [{"name": responsible.owner}],
            "description": markdown("\n\n".join([*self._warnings(evidence), description])),
            "jurisdiction": [concept(COUNTRY, "DK", "Denmark")],
        }
        if self.date:
            resource["date"] = self.date
        return resource

    def _head(self) -> Resource:
        """Marks of what the header of the guideline or library says."""
        if isinstance(self.responsible, Shared):
            return {}
        head = {"url": "kanonisk", "version": "version", "status": "status", "experimental": "status"}
        head |= {"publisher": "ejer", "contact": "ejer"}
        return parts(self.responsible.span, **head, date="godkendt" if self.responsible.approved_on else "gyldig")

    def responsibility(self) -> Resource:
        """Author, approval and validity, for the kinds of resource that have these elements."""
        guideline = self.guideline
        result = parts(guideline.span, author="ejer", endorser="godkendt", approvalDate="godkendt")
        result["author"] = [{"name": guideline.owner}]
        if guideline.approved_by:
            result["endorser"] = [{"name": guideline.approved_by}]
        if guideline.approved_on:
            result["approvalDate"] = guideline.approved_on.isoformat()
        return result | self.validity()

    def _metadata(self, kind: names.Definition, node: dg.Node | Shared) -> Iterator[Resource]:
        """Responsibility and citations, for the kinds of resource that R4 gives no element for them."""
        if kind in _WITH_METADATA:
            return
        responsible = self.responsible
        yield {"url": f"{CORE}artifact-author", "valueContactDetail": {"name": responsible.owner}}
        if not isinstance(responsible, Shared) and responsible.approved_by:
            yield {"url": f"{CORE}artifact-endorser", "valueContactDetail": {"name": responsible.approved_by}}
        if kind != "Questionnaire":  # which has elements for these two
            if responsible.approved_on:
                yield {"url": f"{CORE}artifact-approvalDate", "valueDate": responsible.approved_on.isoformat()}
            if responsible is self.guideline and (period := self.validity().get("effectivePeriod")):
                yield {"url": f"{CORE}artifact-effectivePeriod", "valuePeriod": period}
        if isinstance(node, dg.Node):
            url = f"{CORE}artifact-relatedArtifact"
            yield from ({"url": url, "valueRelatedArtifact": citation} for citation in self.citations(node))

    def validity(self) -> Resource:
        """``effectivePeriod``, when the guideline says from or to when it holds."""
        days = {"start": self.guideline.valid_from, "end": self.guideline.valid_to}
        period = {side: day.isoformat() for side, day in days.items() if day}
        return {"effectivePeriod": period} | parts(self.guideline.span, effectivePeriod="gyldig") if period else {}

    # support and sources

    def support(self, evidence: dg.Evidence, span: dg.Span | None = None) -> Resource:
        """Our extension that says how well a piece of content is supported.

        ``span``: of the declaration that says so.
        """
        return support(evidence) | (whole(span, "belæg") if span and evidence.status != "unstated" else {})

    def citations(self, node: dg.Node) -> list[Resource]:
        """The places that a node cites, as related artefacts of type ``citation``."""
        return [
            self._citation(citation) | whole(node.span, f"kilde {number}")
            for number, citation in enumerate(node.citations)
        ]

    def cited(self) -> list[Resource]:
        """All cited works, as related artefacts of type ``citation``."""
        references = self.graph.references
        return [self._citation(dg.Citation(reference=each.id)) | whole(each.span) for each in references]

    def citation_text(self, citations: Iterable[dg.Citation]) -> str:
        """The cited places as one line of text."""
        return "; ".join(_cite(self.references[item.reference], item) for item in citations)

    def _citation(self, citation: dg.Citation) -> Resource:
        reference = self.references[citation.reference]
        related: Resource = {
            "type": "citation",
            "label": citation.reference,
            "display": reference.title,
            "citation": markdown(_cite(reference, citation)),
        }
        if reference.url:
            related["url"] = reference.url
        return related

    def _warnings(self, evidence: dg.Evidence) -> list[str]:
        state = _STATUS_WARNING.get(self.responsible.status)
        return [*([state] if state else []), evidence_text(evidence)]


def concept(system: str, code: str, display: str | None = None, text: str | None = None) -> Resource:
    """A ``CodeableConcept`` with one coding."""
    result: Resource = {"coding": [coding(system, code, display)]}
    if text:
        result["text"] = text
    return result


def coding(system: str, code: str, display: str | None = None) -> dict[str, Any]:
    """A ``Coding``."""
    result = {"system": system, "code": code}
    if display:
        result["display"] = display
    return result


def duration(value: dg.Duration) -> Resource:
    """A ``Duration`` in the author's unit: months stay months."""
    code = UCUM_TIME[value.unit]
    return {"value": value.value, "unit": code, "system": UCUM, "code": code}


def enabled(package: Package) -> Resource:
    """CPG's switch: only an approved guideline is more than known to a system."""
    return {"url": f"{CPG}cpg-enabled", "valueBoolean": package.guideline.status == "approved"}


def _cite(reference: dg.Reference, citation: dg.Citation) -> str:
    parts = (reference.title, reference.publisher, reference.published, citation.place)
    said = ", ".join(part for part in parts if part)
    return f"{said}: »{citation.quote}«" if citation.quote else said


def _pascal_case(resource_id: str) -> str:
    words = resource_id.replace(".", "-").split("-")
    name = "".join(word[:1].upper() + word[1:] for word in words)
    return name if name[:1].isalpha() else f"X{name}"

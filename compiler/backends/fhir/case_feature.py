"""Case features: a profile for each data element, which says how the feature is written down.

Several kinds of records may give an element its value; a profile is about one. It is the kind that the author names
first, with that value set's codes; but what is counted over several records is stated under the element's own code.
What is read besides is for the expression to say: it is the whole rule.

Beside the profile of a feature with coded answers stands the value set of all answers that are read.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from ....runtime import graph as dg
from ....runtime.canonical import option_code
from .expression import LANGUAGE
from .marks import whole
from .narrative import Line
from .package import Package, coding
from .questionnaire import option_text
from .value_set import listing
from .vocabulary import CORE, CPG, UCUM, duration_text
from .writing import Resource

_TYPES: Final[dict[dg.FactKind, tuple[str, str, str]]] = {
    "condition": ("Condition", "code", "onset[x]"),
    "observation": ("Observation", "code", "effective[x]"),
    "encounter": ("Encounter", "reasonCode", "period"),
    "medication": ("MedicationStatement", "medication[x]", "effective[x]"),
    "immunization": ("Immunization", "vaccineCode", "occurrence[x]"),
    "procedure": ("Procedure", "code", "performed[x]"),
}
"""Resource type, and the elements that say what it is about and when, of each kind of facts but ``patient``."""

_PATIENT: Final = {"quantity": "birthDate", "date": "birthDate", "choice": "gender", "boolean": "deceased[x]"}
"""What a patient element reads, by the kind of its value (docs/semantics.md, 3.13)."""

_COUNTED: Final = ("count", "days")
"""Values that no single record holds, but somebody may state (docs/semantics.md, 3.8)."""

_KIND_TEXTS: Final = {
    "condition": "diagnoser",
    "observation": "målinger og svar",
    "encounter": "kontakter",
    "medication": "medicin",
    "immunization": "vaccinationer",
    "procedure": "procedurer",
    "patient": "patientens stamdata",
}
_CLASS_TEXTS: Final = {
    "inpatient": "indlæggelse",
    "emergency": "skadestue",
    "ambulatory": "ambulant",
    "home": "i hjemmet",
    "virtual": "virtuel",
}
_FETCH_TEXTS: Final = {
    "latest": "den seneste",
    "first": "den første",
    "highest": "den højeste",
    "lowest": "den laveste",
    "count": "antallet",
    "exists": "om der er nogen",
    "days": "antallet af dage med nogen",
    "decline-per-year": "faldet pr. år",
}


def case_features(package: Package) -> Iterator[Resource]:
    """One StructureDefinition per data element, in the guideline's order; then the value sets of their answers."""
    for element in package.graph.data:
        yield _case_feature(package, element)
    for element in package.graph.data:
        if _has_answers(element):
            yield _options(package, element)


def _case_feature(package: Package, element: dg.DataElement) -> Resource:
    kind, elements = _profile(package, element)
    expression = {"language": LANGUAGE, "expression": element.id, "reference": package.described}
    description = (
        f"Hvordan »{element.title}« skrives ned om en patient. Værdien er udtrykket {element.id}, som også læser, hvad "
        "der er skrevet på andre måder."
    )
    resource = package.resource(
        "StructureDefinition",
        package.id(element.id),
        title=element.title,
        description=description,
        node=element,
        profiles=[f"{CPG}cpg-casefeaturedefinition"],
        capabilities=["computable"],
        extensions=[
            {"url": f"{CPG}cpg-featureExpression", "valueExpression": expression},
            {"url": f"{CPG}cpg-caseFeatureOf", "valueCanonical": package.canonical("PlanDefinition")},
        ],
        lines=[
            ("Hvad der tæller", _sources_text(package, element)),
            *_limits(package, element),
            ("Værdien er", _fetch_text(element)),
            ("Når intet er fundet", _absence_text(package, element)),
            ("Indhentes ved", _collect_text(package, element)),
            ("Spørgsmål", element.question or ""),
            ("Kilde", package.citation_text(element.citations)),
        ],
    )
    resource["identifier"] = [{"system": element.local.system, "value": element.local.code}]
    root = {"id": kind, "path": kind, "short": element.title, "definition": description}
    return resource | {
        "fhirVersion": "4.0.1",
        "kind": "resource",
        "abstract": False,
        "type": kind,
        "baseDefinition": f"{CORE}{kind}",
        "derivation": "constraint",
        "differential": {"element": [root, *elements]},
    }


# --- the profile ---------------------------------------------------------------------------------


def _profile(package: Package, element: dg.DataElement) -> tuple[str, list[Resource]]:
    """The type of resource, and what its elements must be."""
    source = _source(element)
    if source.kind == "patient":
        read = f"Patient.{_PATIENT[element.type.kind]}"
        known = 0 if element.type.kind == "boolean" else 1  # of the living, nothing need be said
        return "Patient", [{"id": read, "path": read, "min": known, **whole(element.span, "fra")}]
    kind, code, day = _TYPES[source.kind]
    coded = _code(package, element, source, f"{kind}.{code}")
    if element.type.kind == "date" and source.value_set:
        dated = _there(f"{kind}.{day}")
        if kind == "Observation":  # without a value it would say nothing, and its day not count
            return kind, [coded, dated, _there("Observation.value[x]")]
        return kind, [dated, coded] if kind == "Encounter" else [coded, dated]  # in the order of R4
    return kind, [coded, _value(package, element)] if kind == "Observation" else [coded]


def _there(path: str) -> Resource:
    return {"id": path, "path": path, "min": 1}


def _source(element: dg.DataElement) -> dg.Source:
    shifted = {offset.value_set for offset in element.offsets}
    named = [source for source in element.sources if source.value_set not in shifted]
    return named[0] if named and element.fetch.kind not in _COUNTED else dg.Source(kind="observation")


def _code(package: Package, element: dg.DataElement, source: dg.Source, path: str) -> Resource:
    """A code of the value set; ``extensible`` leaves room for the element's own code, which is none of them."""
    result: Resource = {"id": path, "path": path, "min": 1, **whole(element.span, "fra")}
    if path.endswith("[x]"):
        result["type"] = [{"code": "CodeableConcept"}]
    if source.value_set is None:
        result["patternCodeableConcept"] = {"coding": [coding(element.local.system, element.local.code)]}
    else:
        result["binding"] = {"strength": "extensible", "valueSet": package.canonical("ValueSet", source.value_set)}
    return result


def _value(package: Package, element: dg.DataElement) -> Resource:
    value, path = element.type, "Observation.value[x]"
    result: Resource = {"id": path, "path": path, **whole(element.span, "datatype")}
    if element.fetch.kind != "exists":
        result["min"] = 1
    low = element.low if element.low is not None else value.low
    high = element.high if element.high is not None else value.high
    match value.kind:
        case "quantity":
            unit = value.unit or "1"
            if element.fetch.kind == "decline-per-year":
                unit = unit.removesuffix("/a")  # what is written is a measurement; range and unit are its (3.8)
            return result | _quantity(unit, low, high)
        case "count":
            return result | _integer(Decimal(0) if low is None else low, high)
        case "scale":
            integral = all(bound is None or bound == bound.to_integral_value() for bound in (low, high))
            return result | (_integer(low, high) if integral else _quantity("1", low, high))
        case "choice" | "boolean":
            kinds = [
                *(["boolean"] if value.kind == "boolean" else []),
                *(["CodeableConcept"] if _has_answers(element) else []),
            ]
            result["type"] = [{"code": kind} for kind in kinds]
            if _has_answers(element):
                options = package.canonical("ValueSet", _options_name(element))
                result["binding"] = {"strength": "required", "valueSet": options}  # any other is left out (3.4)
            return result
        case "date":
            return result | {"type": [{"code": "dateTime"}]}


def _integer(low: Decimal | None, high: Decimal | None) -> Resource:
    bounds = {"minValueInteger": low, "maxValueInteger": high}
    return {"type": [{"code": "integer"}]} | {name: int(bound) for name, bound in bounds.items() if bound is not None}


def _quantity(unit: str, low: Decimal | None, high: Decimal | None) -> Resource:
    measured = {"system": UCUM, "code": unit}
    bounds = {"minValueQuantity": low, "maxValueQuantity": high}
    return {
        "type": [{"code": "Quantity"}],
        "patternQuantity": measured,
        **{name: {"value": bound, **measured} for name, bound in bounds.items() if bound is not None},
    }


# --- answers -------------------------------------------------------------------------------------


def _has_answers(element: dg.DataElement) -> bool:
    return _source(element).kind == "observation" and bool(element.type.options or element.answers)


def _options_name(element: dg.DataElement) -> str:
    return f"{element.id}.svar"  # no name of the language has a full stop


def _options(package: Package, element: dg.DataElement) -> Resource:
    """Every coded answer that is read: those of ``svar``, and of a choice the element's own codes."""
    answers = [(answer.option, package.value_sets[answer.value_set]) for answer in element.answers]
    own = [
        coding(element.local.system, option_code(element.local.code, option), option_text(option))
        | whole(element.span, "datatype")
        for option in element.type.options
    ]
    told = [f"{option_text(option)}: {value_set.title}" for option, value_set in answers]
    includes: list[Resource] = [{"valueSet": [package.canonical("ValueSet", each.id)]} for _, each in answers]
    if own:
        concepts = [{"code": code["code"], "display": code["display"]} for code in own]
        includes.append({"system": element.local.system, "concept": concepts} | whole(element.span, "datatype"))
    return listing(
        package,
        package.id(_options_name(element)),
        title=f"Svar: {element.title}",
        description=f"De svar på »{element.title}«, der læses.",
        node=element,
        lines=[("Svar", "; ".join([*told, *(f"{code['code']}: {code['display']}" for code in own)]))],
        includes=includes,
        value_sets=[each for _, each in answers],
        others=own,
    )


# --- what a reader is told -----------------------------------------------------------------------


def _sources_text(package: Package, element: dg.DataElement) -> str:
    told = [
        _KIND_TEXTS[source.kind]
        + (f" med kode i »{package.value_sets[source.value_set].title}«" if source.value_set else "")
        for source in element.sources
    ]
    own = [] if _source(element).kind == "patient" else [f"og alt, der bærer koden {element.local.code}"]
    return "; ".join([*told, *own])


def _limits(package: Package, element: dg.DataElement) -> Iterator[Line]:
    yield "Kontaktens art", ", ".join(_CLASS_TEXTS[each] for each in element.classes)
    if element.not_with:
        yield "Tælles ikke", f"episoder med »{package.data[element.not_with].title}«"
    for rule in element.exclude:
        after = ", ".join(f"»{package.data[each].title}«" for each in rule.after)
        yield "Udelades", f"inden for {duration_text(rule.within.value, rule.within.unit)} efter {after}"
    if element.at_least:
        over = element.at_least_over
        apart = f", hvor der er {duration_text(over.value, over.unit)} fra den første til den sidste" if over else ""
        yield "Kræver", f"mindst {element.at_least} på forskellige dage{apart}"


def _fetch_text(element: dg.DataElement) -> str:
    if _source(element).kind == "patient":
        return ""
    text = (
        f"dagen for {_FETCH_TEXTS[element.fetch.kind]}"
        if element.type.kind == "date"
        else _FETCH_TEXTS[element.fetch.kind]
    )
    if element.fetch.within:
        text += f" inden for {duration_text(element.fetch.within.value, element.fetch.within.unit)}"
    if element.fetch.grace:
        text += f"; en ældre indtil {duration_text(element.fetch.grace.value, element.fetch.grace.unit)} er foreløbig"
    return f"{text}; i {element.type.unit}" if element.type.unit else text


def _absence_text(package: Package, element: dg.DataElement) -> str:
    absence = element.absence
    if absence.value is None:
        return "ukendt"
    said = _literal(absence.value)
    if absence.only_if:
        said += f", hvis »{package.data[absence.only_if].title}« er ja eller kendt, ellers ukendt"
    return f"{said}: {absence.reason}" if absence.reason else said


def _literal(value: dg.Literal_) -> str:
    match value:
        case dg.Boolean():
            return "ja" if value.value else "nej"
        case dg.Option():
            return option_text(value.value)
        case _:
            return str(value.value)


def _collect_text(package: Package, element: dg.DataElement) -> str:
    if element.collect is None:
        return ""
    activity = element.collect.activity
    return package.activities[activity].title if activity else f"indhentes ikke: {element.collect.reason}"

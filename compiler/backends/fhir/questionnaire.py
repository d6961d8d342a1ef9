"""Questionnaires: one per activity that asks for data, one question per data element.

The answers come back as facts through the element's own code. A question carries, besides it, only the most preferred
code of each value set of measurements: the others are what the element *accepts*, not what the question *is*.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from ....runtime import graph as dg
from ....runtime.canonical import has_questionnaire, option_code
from ....runtime.facts.fact import TEXT_SYSTEM
from ....runtime.pieces import codings
from ...origin import code_clause
from .marks import parts, whole
from .package import Package, coding
from .vocabulary import CORE, CPG, UCUM
from .writing import Resource


def questionnaires(package: Package) -> Iterator[Resource]:
    """The questionnaires, in the order of the activities that use them."""
    return (_questionnaire(package, item) for item in package.graph.activities if has_questionnaire(item))


def _questionnaire(package: Package, activity: dg.Activity) -> Resource:
    elements = [package.data[element] for element in activity.collects]
    resource = package.resource(
        "Questionnaire",
        package.id(activity.id),
        title=activity.title,
        description=activity.description or activity.title,
        node=activity,
        profiles=[f"{CPG}cpg-computablequestionnaire"],
        capabilities=["computable"],
        lines=[("Spørgsmål", "; ".join(_text(element) for element in elements))],
    )
    if package.guideline.approved_on:
        resource["approvalDate"] = package.guideline.approved_on.isoformat()
    resource |= package.validity()
    resource["subjectType"] = ["Patient"]
    resource["item"] = [_item(package, element) for element in elements]
    return resource


def _item(package: Package, element: dg.DataElement) -> Resource:
    item: Resource = {
        **whole(element.span),
        **parts(element.span, text="spørgsmål" if element.question else "titel", type="datatype"),
        "linkId": package.link_ids[element.id],
        "extension": [package.support(element.evidence, element.span)],
        "code": list(_codes(package, element)),
        "text": _text(element),
    }
    value = element.type
    low = element.low if element.low is not None else value.low
    high = element.high if element.high is not None else value.high
    match value.kind:
        case "quantity":
            # A quantity answer brings its unit along; a bare decimal would not (docs/semantics.md, 3.2).
            item["type"] = "quantity"
            unit = coding(UCUM, value.unit or "1", value.unit or "1")
            option = {"url": f"{CORE}questionnaire-unitOption", "valueCoding": unit}
            item["extension"].append(option | whole(element.span, "datatype"))
            item["extension"] += _bounds(element, low, high, integral=False)
        case "count":
            item["type"] = "integer"
            item["extension"] += _bounds(element, Decimal(0) if low is None else low, high, integral=True)
        case "scale":
            integral = all(bound is None or bound == bound.to_integral_value() for bound in (value.low, value.high))
            item["type"] = "integer" if integral else "decimal"
            item["extension"] += _bounds(element, low, high, integral=integral)
        case "choice":
            item["type"] = "choice"
            item["answerOption"] = [{"valueCoding": _option(package, element, option)} for option in value.options]
        case "boolean" | "date":
            item["type"] = value.kind
    return item


def _bounds(element: dg.DataElement, low: Decimal | None, high: Decimal | None, *, integral: bool) -> list[Resource]:
    sides = (("minValue", low, element.low), ("maxValue", high, element.high))
    return [
        {"url": f"{CORE}{name}"}
        | ({"valueInteger": int(bound)} if integral else {"valueDecimal": bound})
        | whole(element.span, "datatype" if own is None else "område")
        for name, bound, own in sides
        if bound is not None
    ]


def _codes(package: Package, element: dg.DataElement) -> Iterator[Resource]:
    shifted = {offset.value_set for offset in element.offsets}
    yield coding(element.local.system, element.local.code, element.local.display)
    said = {(element.local.system, element.local.code)}
    for source in element.sources:
        if source.kind == "observation" and source.value_set and source.value_set not in shifted:
            value_set = package.value_sets[source.value_set]
            preferred = next((code for code in value_set.codes if not code.prefix), None)
            if preferred is not None and (preferred.system, preferred.code) not in said:
                said.add((preferred.system, preferred.code))
                mark = whole(value_set.span, code_clause(preferred))
                yield from (each | mark for each in codings(preferred))


def _option(package: Package, element: dg.DataElement, option: str) -> Resource:
    """The coding of an option: the most preferred code that ``svar`` reads as it, else the guideline's own.

    A text that is read as the option is no code, and its system no code system that others could look up.
    """
    for answer in element.answers:
        if answer.option == option:
            value_set = package.value_sets[answer.value_set]
            for code in value_set.codes:
                if not code.prefix and code.system != TEXT_SYSTEM:
                    known = coding(code.system, code.code, code.display or option_text(option))
                    return known | whole(value_set.span, code_clause(code))
    own = coding(element.local.system, option_code(element.local.code, option), option_text(option))
    return own | whole(element.span, "datatype")


def option_text(option: str) -> str:
    """An option as a reader sees it: ``aldrig_ryger`` → ``aldrig ryger``."""
    return option.replace("_", " ")


def _text(element: dg.DataElement) -> str:
    return element.question or element.title

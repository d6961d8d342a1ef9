"""Writes ``graph.json``, the small decision graph of these tests: ``python tests/facts/make_graph.py``.

It is not a guideline. It reads facts of every kind, through exact codes, prefix codes, aliases and local codes.
"""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

from rettesnor.runtime import graph

SPAN = graph.Span(line=1, column=1, end_line=1, end_column=2)
BASE = "https://example.org/fhir/kol"
LOCAL = f"{BASE}/CodeSystem/kol"
SYSTEMS = {
    "SKS": ("urn:oid:1.2.208.176.2.4", ("urn:oid:1.2.208.176.2.4.12",), True),
    "NPU": ("urn:oid:1.2.208.176.2.1", ("http://npu-terminology.org",), False),
    "MCS": (
        "urn:oid:1.2.208.184.100.8",
        (
            "http://medcomfhir.dk/ig/terminology/CodeSystem/medcom-observation-codes",
            "https://terminology.medcom.dk/fhir/observation-code",
        ),
        False,
    ),
    "SNOMED": ("http://snomed.info/sct", (), False),
    "LOINC": ("http://loinc.org", (), False),
    "ATC": ("http://www.whocc.no/atc", (), True),
    "CVX": ("http://hl7.org/fhir/sid/cvx", (), False),
}
VALUE_SETS = {
    "copd": ["SKS DJ44*", "SNOMED 13645005", "SNOMED 87433001", "SNOMED 185086009"],
    "exacerbation": ["SKS DJ440", "SKS DJ441", "SNOMED 195951007"],
    "fev1_percent": ["MCS MCS88023", "LOINC 20152-5"],
    "spirometry": ["MCS MCS88023", "LOINC 20152-5", "LOINC 19926-5", "SNOMED 127783003"],
    "saturation": ["NPU NPU03011", "LOINC 2708-6", "LOINC 59408-5"],
    "mrc": ["MCS MCS88021"],
    "smoking": ["LOINC 72166-2"],
    "smoker": ["SNOMED 449868002", "SNOMED 77176002"],
    "former_smoker": ["SNOMED 8517006"],
    "never_smoker": ["SNOMED 266919005"],
    "lama": ["ATC R03BB*"],
    "tiotropium": ["ATC R03BB04"],
    "influenza": ["ATC J07BB*", "CVX 140"],
    "rehabilitation": ["SNOMED 15081005"],
    "risk_override": ["SNOMED 225338004"],
}
ELEMENTS: dict[str, tuple[str, str, list[tuple[str, str | None]]]] = {
    "age": ("quantity", "latest", [("patient", None)]),
    "sex": ("choice", "latest", [("patient", None)]),
    "dead": ("boolean", "latest", [("patient", None)]),
    "has_copd": ("boolean", "exists", [("condition", "copd")]),
    "fev1": ("quantity", "latest", [("observation", "fev1_percent")]),
    "spo2": ("quantity", "latest", [("observation", "saturation")]),
    "mrc": ("scale", "latest", [("observation", "mrc")]),
    "smoking": ("choice", "latest", [("observation", "smoking")]),
    "exacerbations": ("count", "count", [("encounter", "exacerbation")]),
    "on_lama": ("boolean", "exists", [("medication", "lama")]),
    "on_tiotropium": ("boolean", "exists", [("medication", "tiotropium")]),
    "flu_jab": ("boolean", "exists", [("immunization", "influenza")]),
}


def code(text: str) -> graph.Code:
    system, name = text.split(" ")
    return graph.Code(system=SYSTEMS[system][0], code=name.removesuffix("*"), prefix=name.endswith("*"))


def local(name: str) -> graph.Code:
    return graph.Code(system=LOCAL, code=name)


def node(name: str) -> dict[str, Any]:
    return {"id": name, "title": name, "span": SPAN}


def value_type(kind: str) -> graph.ValueType:
    if kind == "quantity":
        return graph.ValueType(kind="quantity", unit="%")
    if kind == "scale":
        return graph.ValueType(kind="scale", low=Decimal(1), high=Decimal(5))
    if kind == "choice":
        return graph.ValueType(kind="choice", options=("smoker", "former_smoker", "never_smoker"))
    return graph.ValueType(kind=kind)  # type: ignore[arg-type]


def element(name: str, kind: str, fetch: str, sources: list[tuple[str, str | None]]) -> graph.DataElement:
    return graph.DataElement(
        **node(name),
        type=value_type(kind),
        sources=tuple(graph.Source(kind=kind, value_set=value_set) for kind, value_set in sources),  # type: ignore[arg-type]
        fetch=graph.Fetch(kind=fetch),  # type: ignore[arg-type]
        absence=graph.Absence(),
        local=local(name),
    )


def activity(name: str, sources: list[graph.Source], public: str | None) -> graph.Activity:
    return graph.Activity(
        **node(name),
        type="examination",
        performer="nurse",
        timing=graph.Timing(kind="every", interval=graph.Duration(value=12, unit="month")),
        local=local(name),
        code=code(public) if public else None,
        completed_by=tuple(sources),
    )


def build() -> graph.Graph:
    yes = graph.Boolean(value=True)
    return graph.Graph(
        format=graph.FORMAT,
        format_version=graph.FORMAT_VERSION,
        content_hash="",
        guideline=graph.Guideline(**node("kol"), version="0", status="draft", owner="test", canonical=BASE),
        sources=(),
        references=(),
        code_systems=tuple(
            graph.CodeSystem(**node(name), uri=uri, aliases=aliases, hierarchical=hierarchical)
            for name, (uri, aliases, hierarchical) in SYSTEMS.items()
        ),
        value_sets=tuple(
            graph.ValueSet(**node(name), codes=tuple(code(item) for item in items))
            for name, items in VALUE_SETS.items()
        ),
        parameters=(),
        data=tuple(element(name, *parts) for name, parts in ELEMENTS.items()),
        definitions=(),
        tables=(),
        population=graph.Population(**node("population"), when=yes),
        exclusions=(),
        stratifications=(
            graph.Stratification(
                **node("risk"),
                levels=(graph.Level(**node("red"), when=yes, local=local("risk-red")),),
                override=graph.Override(value_set="risk_override", at_most=graph.Duration(value=12, unit="month")),
            ),
        ),
        activities=(
            activity(
                "spirometry_yearly",
                [
                    graph.Source(kind="observation", value_set="spirometry"),
                    graph.Source(kind="procedure", value_set="spirometry"),
                ],
                "SNOMED 127783003",
            ),
            activity("rehab", [graph.Source(kind="procedure", value_set="rehabilitation")], None),
        ),
        goals=(),
        recommendations=(),
        follow_ups=(),
        order=(),
    )


if __name__ == "__main__":
    (Path(__file__).parent / "graph.json").write_bytes(graph.encode(build()))

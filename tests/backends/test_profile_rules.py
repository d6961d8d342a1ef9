"""Every hard rule of the profiles that artefacts claim: CPG-on-FHIR 2.0.0, CRMI 1.0.0, Using CQL 2.0.0, and SQL on
FHIR 2.1.0-pre.

CPG's profiles, and CRMI's of activities, are published as source (FSH) only, so no validator can hold artefacts to
them; the rules stand here as they were read (the project's CPG notes, 1.1-1.3). Those of 1.5 and 1.6 the validator
checks too (``tests/peers``), where there is one.
"""

from __future__ import annotations

import base64
import contextlib
import copy
import json
import re
from collections.abc import Callable
from typing import Any

import pytest

CPG = "http://hl7.org/fhir/uv/cpg/StructureDefinition/"
CRMI = "http://hl7.org/fhir/uv/crmi/StructureDefinition/"
CQL = "http://hl7.org/fhir/uv/cql/StructureDefinition/"
CORE = "http://hl7.org/fhir/StructureDefinition/"
Json = dict[str, Any]
ByUrl = dict[str, Json]
Rule = Callable[[Json, ByUrl], bool]


def has(*elements: str) -> tuple[str, Rule]:
    return f"{', '.join(elements)} 1..1", lambda it, _: all(it.get(each) not in (None, "", []) for each in elements)


def coded(element: str, code: str) -> tuple[str, Rule]:
    return f"{element} {code}", lambda it, _: it[element]["coding"][0]["code"] == code


def at_most_one(*urls: str) -> tuple[str, Rule]:
    def kept(it: Json, _: ByUrl) -> bool:
        found = [each["url"] for each in it.get("extension", ())]
        return all(found.count(url) <= 1 for url in urls)

    return f"at most one of each of {', '.join(url.rpartition('/')[2] for url in urls)}", kept


def claims(it: Json) -> list[str]:
    return [profile.rpartition("/")[2] for profile in it["meta"]["profile"]]


def target(action: Json, by_url: ByUrl) -> Json:
    return by_url[action["definitionCanonical"].split("|")[0]]


def actions(said: str, kept: Callable[[Json, ByUrl], bool]) -> tuple[str, Rule]:
    return f"action: {said}", lambda it, by_url: all(kept(action, by_url) for action in it["action"])


def leads_to(*profiles: str) -> tuple[str, Rule]:
    return actions(
        f"definition only a canonical of {' or '.join(profiles)}",
        lambda action, by_url: (
            {key for key in action if key.startswith("definition")} == {"definitionCanonical"}
            and any(re.fullmatch(profile, claim) for profile in profiles for claim in claims(target(action, by_url)))
        ),
    )


def never(*elements: str) -> tuple[str, Rule]:
    return actions(f"0..0 {', '.join(elements)}", lambda action, _: not set(elements) & action.keys())


TITLED = actions(
    "title, description, code 1..1, the process of CPG's code system",
    lambda action, _: (
        bool(action.get("title") and action.get("description"))
        and len(action["code"]) == 1
        and any(each["system"].endswith("/cpg-common-process-cs") for each in action["code"][0]["coding"])
    ),
)
RATINGS = (
    f"{CORE}cqf-strengthOfRecommendation",
    f"{CPG}cpg-directionOfRecommendation",
    f"{CORE}cqf-qualityOfEvidence",
    f"{CPG}cpg-rating",
)
BEHAVIOURS = ("groupingBehavior", "requiredBehavior", "precheckBehavior", "cardinalityBehavior")


def activity(kind: str, request: str, code: str) -> list[tuple[str, Rule]]:
    return [
        (f"kind fixed {kind}", lambda it, _: it.get("kind") == kind),
        (f"profile fixed {request}", lambda it, _: it.get("profile") == CPG + request),
        ("intent fixed proposal", lambda it, _: it.get("intent") == "proposal"),
        ("doNotPerform 1..1", lambda it, _: isinstance(it.get("doNotPerform"), bool)),
        (f"code pattern {code}", lambda it, _: code in {each["code"] for each in it["code"]["coding"]}),
    ]


def only_content(kind: str) -> Rule:
    return lambda it, _: sum(each.get("contentType", "").startswith(kind) for each in it.get("content", ())) == 1


def lists_definitions(it: Json, _: ByUrl) -> bool:
    """Every definition of a type that FHIR has is an out-parameter; every parameter of the library one that goes in."""
    (elm,) = (each for each in it["content"] if each["contentType"] == "application/elm+json")
    library = json.loads(base64.b64decode(elm["data"]))["library"]
    said = {(each["use"], each["name"]) for each in it["parameter"]}
    declared = {("in", each["name"]) for each in library["parameters"]["def"]}
    defined = {("out", each["name"]) for each in library["statements"]["def"]}
    return declared <= said <= declared | defined


PLAN = [
    has("type"),
    ("library 0..1", lambda it, _: len(it.get("library", ())) <= 1),
    ("action 1..*", lambda it, _: bool(it.get("action"))),
    at_most_one(f"{CPG}cpg-enabled", f"{CPG}cpg-partOf"),
    actions(
        "each rating 0..1",
        lambda action, _: all([each["url"] for each in action.get("extension", ())].count(url) <= 1 for url in RATINGS),
    ),
]
ACTIVITY = [has("kind"), ("library 0..1", lambda it, _: len(it.get("library", ())) <= 1)]
SHAREABLE = [has("url", "version", "title", "description")]
SHAREABLE_ALSO = [*SHAREABLE, ("experimental 1..1", lambda it, _: isinstance(it.get("experimental"), bool))]
PUBLISHABLE = [has("date")]
SQL_CONTENT = {"application/sql;dialect=duckdb", "application/sql;dialect=spark-sql"}


def in_query(element: str, pattern: str) -> Rule:
    """Each of an element, as ``pattern`` has it, stands in the query in every dialect."""

    def kept(it: Json, _: ByUrl) -> bool:
        queries = [base64.b64decode(each["data"]).decode() for each in it["content"]]
        return all(
            re.search(pattern.format(**{"label": "", "name": "", **each}), query)
            for each in it.get(element, ())
            for query in queries
        )

    return kept


RULES: dict[str, list[tuple[str, Rule]]] = {
    # 1.1
    "cpg-pathwaydefinition": [
        *PLAN,
        coded("type", "clinical-protocol"),
        TITLED,
        leads_to("cpg-strategydefinition", "cpg-workflowdefinition"),
        never(
            "input", "output", "relatedAction", "type", "transform", "dynamicValue", "selectionBehavior", *BEHAVIOURS
        ),
    ],
    "cpg-strategydefinition": [
        *PLAN,
        coded("type", "workflow-definition"),
        TITLED,
        leads_to("cpg-recommendationdefinition"),
        never("type", "transform", "dynamicValue", *BEHAVIOURS),
    ],
    "cpg-recommendationdefinition": [
        *PLAN,
        coded("type", "eca-rule"),
        leads_to("cpg-[a-z]+activity", "cpg-ordersetdefinition"),
    ],
    # 1.2
    "cpg-servicerequestactivity": [*ACTIVITY, *activity("ServiceRequest", "cpg-servicerequest", "order-service")],
    "cpg-collectinformationactivity": [
        *ACTIVITY,
        *activity("Task", "cpg-questionnairetask", "collect-information"),
        at_most_one(f"{CPG}cpg-collectWith"),
    ],
    "cpg-medicationrequestactivity": [
        *ACTIVITY,
        *activity("MedicationRequest", "cpg-medicationrequest", "order-medication"),
    ],
    "cpg-immunizationactivity": [
        *ACTIVITY,
        *activity("MedicationRequest", "cpg-immunizationrequest", "recommend-immunization"),
    ],
    "cpg-communicationactivity": [
        *ACTIVITY,
        *activity("CommunicationRequest", "cpg-communicationrequest", "send-message"),
    ],
    # 1.3
    "cpg-computablequestionnaire": [("item (must support)", lambda it, _: bool(it.get("item")))],
    "cpg-computableguideline": [has("dependsOn", "definition")],
    "cpg-casefeaturedefinition": [
        ("kind fixed resource", lambda it, _: it.get("kind") == "resource"),
        ("abstract fixed false", lambda it, _: it.get("abstract") is False),
        ("derivation fixed constraint", lambda it, _: it.get("derivation") == "constraint"),
        at_most_one(*(f"{CPG}cpg-{name}Expression" for name in ("inference", "assertion", "feature"))),
    ],
    # 1.5
    "crmi-shareableplandefinition": SHAREABLE,
    "crmi-shareablelibrary": SHAREABLE,
    "crmi-shareableactivitydefinition": SHAREABLE_ALSO,
    "crmi-shareablequestionnaire": SHAREABLE_ALSO,
    "crmi-shareablestructuredefinition": SHAREABLE_ALSO,
    "crmi-shareableimplementationguide": SHAREABLE_ALSO,
    "crmi-shareablevalueset": SHAREABLE_ALSO,
    "crmi-shareablecodesystem": [
        *SHAREABLE_ALSO,
        ("caseSensitive 1..1", lambda it, _: isinstance(it.get("caseSensitive"), bool)),
        ("scs-1", lambda it, _: "hierarchyMeaning" in it or not any("concept" in each for each in it["concept"])),
        ("scs-2", lambda it, _: it["content"] not in ("example", "fragment", "complete") or bool(it.get("concept"))),
    ],
    "crmi-publishablelibrary": [*PUBLISHABLE, has("type")],
    **{
        f"crmi-publishable{kind}": PUBLISHABLE
        for kind in "plandefinition activitydefinition questionnaire structuredefinition implementationguide valueset "
        "codesystem".split()
    },
    "crmi-computablevalueset": [
        has("compose"),
        (
            "filter: property, op, value 1..1",
            lambda it, _: all(
                {"property", "op", "value"} <= each.keys()
                for include in it["compose"]["include"]
                for each in include.get("filter", ())
            ),
        ),
    ],
    "crmi-computablelibrary": [("content 1..*", lambda it, _: bool(it.get("content")))],
    "crmi-executablelibrary": [("content 1..*", lambda it, _: bool(it.get("content")))],
    "crmi-manifestlibrary": [
        coded("type", "asset-collection"),
        ("content 0..0", lambda it, _: "content" not in it),
        (
            "relatedArtifact: each a component or a dependency, by resource",
            lambda it, _: all(
                each["type"] in ("composed-of", "depends-on") and "resource" in each for each in it["relatedArtifact"]
            ),
        ),
    ],
    # 1.6, with what Using CQL says SHALL in words
    "cql-library": [
        has("name"),
        ("content.contentType 1..1", lambda it, _: all(each.get("contentType") for each in it["content"])),
        ("clb-1: one content is CQL", only_content("text/cql")),
        ("clb-2: data or url", lambda it, _: all("data" in each or "url" in each for each in it["content"])),
        ("clb-3: name of at most 64", lambda it, _: len(it["name"]) <= 64),
        ("name: letters and digits", lambda it, _: re.fullmatch(r"[A-Za-z][A-Za-z0-9]*", it["name"]) is not None),
        ("url ends in the name", lambda it, _: it["url"].endswith(f"/Library/{it['name']}")),
        (
            "name and version: those of the CQL",
            lambda it, _: f"library {it['name']} version '{it['version']}'" in cql(it),
        ),
        (
            "every include has an alias",
            lambda it, _: all(" called " in each for each in re.findall("^include .*", cql(it), re.M)),
        ),
        ("parameter: all that goes in, and definitions", lists_definitions),
    ],
    "elm-json-library": [("ejl-1: one content is ELM JSON", only_content("application/elm+json"))],
    "cql-module": [
        has("type"),
        (
            "relatedArtifact: the dependencies, by resource",
            lambda it, _: all("resource" in each for each in it["relatedArtifact"] if each["type"] == "depends-on"),
        ),
    ],
    "SQLQuery": [
        coded("type", "sql-query"),
        ("content is SQL in dialects", lambda it, _: {each["contentType"] for each in it["content"]} == SQL_CONTENT),
        ("content: a dialect once", lambda it, _: len(it["content"]) == len(SQL_CONTENT)),
        ("content: title, data", lambda it, _: all(each["title"] and each["data"] for each in it["content"])),
        (
            "relatedArtifact: by resource, with a table's name as label",
            lambda it, _: all(
                each["resource"] and re.fullmatch("[A-Za-z][A-Za-z0-9_]*", each["label"])
                for each in it.get("relatedArtifact", ())
            ),
        ),
        ("every label is in the query", in_query("relatedArtifact", r"\b{label}\b")),
        (
            "parameter: name, type, in",
            lambda it, _: all(each["use"] == "in" and each["type"] for each in it.get("parameter", ())),
        ),
        ("every parameter is in the query", in_query("parameter", r":{name}\b")),
    ],
}


def cql(it: Json) -> str:
    return base64.b64decode(it["content"][0]["data"]).decode()


def broken(resource: Json, by_url: ByUrl) -> list[str]:
    """The rules that a resource does not keep, of the profiles it claims; one that cannot even be asked is not kept."""
    found = []
    for claim in claims(resource):
        for said, kept in RULES[claim]:
            with contextlib.suppress(KeyError, IndexError, ValueError):
                if kept(resource, by_url):
                    continue
            found.append(f"{claim}: {said}")
    return found


def test_nothing_breaks_a_rule_of_what_it_claims(artefacts: Any) -> None:
    wrong = {name: broken(resource, artefacts.by_url) for name, resource in artefacts.resources.items()}
    assert {name: rules for name, rules in wrong.items() if rules} == {}


def test_every_profile_in_the_table_is_claimed(artefacts: Any) -> None:
    claimed = {claim for resource in artefacts.resources.values() for claim in claims(resource)}
    absent = RULES.keys() - claimed
    assert absent <= {"cpg-medicationrequestactivity", "cpg-immunizationactivity", "cpg-communicationactivity"}


def twice(extensions: list[Json]) -> None:
    extensions.extend(list(extensions))


BREAKS: list[tuple[str, Callable[[Json], object]]] = [
    ("SQLQuery: type", lambda it: it["type"]["coding"][0].update(code="logic-library")),
    ("SQLQuery: content is SQL", lambda it: it["content"][0].update(contentType="text/cql")),
    ("SQLQuery: content: a dialect once", lambda it: it["content"].append(it["content"][0])),
    ("SQLQuery: content: title", lambda it: it["content"][0].pop("title")),
    ("SQLQuery: relatedArtifact", lambda it: it["relatedArtifact"][0].update(label="no table")),
    ("SQLQuery: every label", lambda it: it["relatedArtifact"][0].update(label="absent")),
    ("SQLQuery: parameter", lambda it: it["parameter"][0].update(use="out")),
    ("SQLQuery: every parameter", lambda it: it["parameter"][0].update(name="absent")),
    ("cpg-pathwaydefinition: action: definition only", lambda it: it["action"][0].update(definitionUri="urn:x")),
    ("cpg-pathwaydefinition: action: 0..0", lambda it: it["action"][0].update(type={"text": "x"})),
    ("cpg-pathwaydefinition: library 0..1", lambda it: it["library"].append("http://x")),
    ("cpg-pathwaydefinition: type", lambda it: it["type"]["coding"][0].update(code="eca-rule")),
    ("cpg-strategydefinition: action: title", lambda it: it["action"][0].pop("code")),
    (
        "cpg-strategydefinition: action: definition only",
        lambda it: it["action"][0].update(definitionUri="x"),
    ),
    ("cpg-strategydefinition: action: 0..0", lambda it: it["action"][0].update(dynamicValue=[])),
    ("cpg-strategydefinition: at most one", lambda it: twice(it["extension"])),
    ("cpg-recommendationdefinition: action 1..*", lambda it: it.update(action=[])),
    (
        "cpg-recommendationdefinition: action: each rating",
        lambda it: it["action"][0]["extension"].extend(it["action"][0]["extension"]),
    ),
    ("cpg-servicerequestactivity: profile fixed", lambda it: it.update(profile=it["profile"] + "|2.0.0")),
    ("cpg-servicerequestactivity: intent", lambda it: it.update(intent="plan")),
    ("cpg-collectinformationactivity: kind", lambda it: it.update(kind="ServiceRequest")),
    ("cpg-collectinformationactivity: doNotPerform", lambda it: it.pop("doNotPerform")),
    ("cpg-collectinformationactivity: code", lambda it: it["code"]["coding"][0].update(code="order-service")),
    ("cpg-casefeaturedefinition: kind", lambda it: it.update(kind="logical")),
    ("cpg-casefeaturedefinition: abstract", lambda it: it.update(abstract=True)),
    ("cpg-casefeaturedefinition: derivation", lambda it: it.update(derivation="specialization")),
    ("cpg-computableguideline: dependsOn", lambda it: it.pop("dependsOn")),
    ("cpg-computablequestionnaire: item", lambda it: it.pop("item")),
    ("crmi-shareableactivitydefinition: experimental", lambda it: it.pop("experimental")),
    ("crmi-shareableplandefinition: url", lambda it: it.pop("version")),
    ("crmi-shareablecodesystem: caseSensitive", lambda it: it.pop("caseSensitive")),
    ("crmi-shareablecodesystem: scs-1", lambda it: it["concept"][0].update(concept=[{"code": "x"}])),
    ("crmi-publishablevalueset: date", lambda it: it.pop("date")),
    ("crmi-computablevalueset: compose", lambda it: it.pop("compose")),
    ("crmi-computablevalueset: filter", lambda it: it["compose"]["include"][0]["filter"][0].pop("op")),
    ("crmi-manifestlibrary: content", lambda it: it.update(content=[{}])),
    ("crmi-executablelibrary: content", lambda it: it.pop("content")),
    ("cql-library: clb-1", lambda it: it["content"].append(it["content"][0])),
    ("cql-library: name: letters", lambda it: it.update(name="Kol_Data")),
    ("cql-library: name and version", lambda it: it.update(version="9.9.9")),
    ("cql-library: parameter", lambda it: it["parameter"].append({"use": "out", "name": "findes ikke"})),
    ("elm-json-library: ejl-1", lambda it: it["content"].pop()),
]


@pytest.mark.parametrize(("rule", "change"), BREAKS, ids=[rule for rule, _ in BREAKS])
def test_each_rule_can_be_broken(complete: Any, rule: str, change: Callable[[Json], object]) -> None:
    """A table of rules that nothing breaks would prove nothing."""
    found = []
    for resource in complete.resources.values():
        if rule.partition(":")[0] in claims(resource):
            changed = copy.deepcopy(resource)
            with contextlib.suppress(KeyError, IndexError):  # not every resource has what is changed
                change(changed)
                found += broken(changed, complete.by_url)
    assert any(each.startswith(rule) for each in found)

"""PlanDefinition/$apply by engines of others, and what the runtime says should come of it.

Each engine is a program with one protocol: folders of definitions as arguments, the operation's Parameters one a line
in, its result one a line out.
"""

from __future__ import annotations

import datetime as dt
import json
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from rettesnor.runtime.canonical import fhir_id
from rettesnor.runtime.evaluate import evaluate
from rettesnor.runtime.facts.fhir_bundle import read_bundle
from rettesnor.runtime.load import Compiled
from rettesnor.runtime.plan.demand import demands, missing
from rettesnor.runtime.plan.model import Reason

HERE = Path(__file__).parent
JAVA_OPTIONS = ("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
"""It runs too briefly for more to pay."""
Resource = dict[str, Any]
Asked = frozenset[tuple[str, str]]
"""Ids of PlanDefinition and ActivityDefinition: which recommendation asks for which activity."""


def reference_engine(java: str) -> list[str]:
    """The command that starts the reference engine (clinical-reasoning, Java)."""
    classes = f"{HERE}/apply/target/classes:{HERE}/apply/target/dependency/*"
    return [java, *JAVA_OPTIONS, "-cp", classes, "rettesnor.Apply"]


def encender(node: str) -> list[str]:
    """The command that starts encender (JavaScript)."""
    return [node, str(HERE / "encender.mjs")]


def operation(canonical: str, record: bytes, day: dt.date) -> Resource:
    """The Parameters of ``$apply`` for the patient of a Bundle."""
    data = stored(json.loads(record))
    [patient] = [entry["resource"] for entry in data["entry"] if entry["resource"]["resourceType"] == "Patient"]
    today = {"resourceType": "Parameters", "parameter": [{"name": "Today", "valueDate": day.isoformat()}]}
    return {
        "resourceType": "Parameters",
        "parameter": [
            {"name": "canonical", "valueCanonical": canonical},
            {"name": "subject", "valueString": f"Patient/{patient['id']}"},
            {"name": "parameters", "resource": today},
            {"name": "data", "resource": data},
        ],
    }


def stored(bundle: Resource) -> Resource:
    """A Bundle with references as a server writes them: the reference engine looks up by ``Patient/id`` only."""
    resources = [entry["resource"] for entry in bundle["entry"]]
    names = {f"urn:uuid:{each['id']}": f"{each['resourceType']}/{each['id']}" for each in resources if "id" in each}

    def written(value: Any) -> Any:
        if isinstance(value, list):
            return [written(each) for each in value]
        if isinstance(value, dict):
            return {
                name: names.get(each, each) if name == "reference" and isinstance(each, str) else written(each)
                for name, each in value.items()
            }
        return value

    return {**bundle, "entry": [{"resource": written(each)} for each in resources]}


def run(engine: Sequence[str], folders: Iterable[Path], operations: Iterable[Resource]) -> list[Any]:
    """What an engine makes of each operation, given the definitions of the folders."""
    given = "".join(json.dumps(each) + "\n" for each in operations).encode()
    done = subprocess.run([*engine, *folders], cwd=HERE, input=given, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    return [json.loads(line) for line in done.stdout.splitlines()]


def asked(guideline: Compiled, record: bytes, day: dt.date) -> Asked:
    """By the runtime: what is asked for (semantics 4.7, 4.8, 5.1, 5.3), by which recommendation, level or lack."""
    evaluation = evaluate(guideline, read_bundle(record, guideline.interest, day), day)
    rules, own = guideline.planning, guideline.graph.guideline.id
    levels = {each.stratification: each.override.level if each.override else each.level for each in evaluation.strata}
    follow_ups = {each.stratification: each.id for each in guideline.graph.follow_ups}

    def plan(reason: Reason, activity: str) -> str:
        if reason.kind == "follow-up":
            return fhir_id(own, "opfølgning", follow_ups[reason.node], levels[reason.node])
        if reason.kind == "recommendation" or reason.node in rules.undecided:
            return fhir_id(own, reason.node)
        return fhir_id(own, "dataindhentning", activity)

    def waits(reason: Reason, activity: str) -> bool:
        after = rules.activities[activity].timing.after
        return reason.kind != "collect" and after is not None and after not in evaluation.anchors

    return frozenset(
        (plan(ground.reason, activity), fhir_id(own, activity))
        for activity, demand in demands(rules, evaluation, missing(rules, evaluation)).items()
        for ground in demand.grounds
        if not waits(ground.reason, activity)
    )


def from_reference_engine(care_plan: Resource) -> Asked:
    """What the CarePlan of the reference engine asks for. Everything is contained, by the ids of the definitions."""
    contained = {resource["id"]: resource for resource in care_plan["contained"]}
    groups = [each for each in care_plan["contained"] if each["resourceType"] == "RequestGroup"]
    return frozenset(
        (group["id"], target)
        for group in groups
        for action in group.get("action", ())
        if contained[target := action["resource"]["reference"].removeprefix("#")]["resourceType"] != "RequestGroup"
    )


def from_encender(resources: list[Resource]) -> Asked:
    """What the list of resources that encender makes asks for. Ids are counted, definitions are named by their URLs."""
    found = {f"{each['resourceType']}/{each['id']}": each for each in resources}
    groups = [each for each in resources if each["resourceType"] == "RequestGroup"]
    return frozenset(
        (_last(group["instantiatesCanonical"]), _last(target["basedOn"][0]["reference"]))
        for group in groups
        for action in group.get("action", ())
        if (target := found[action["resource"]["reference"]])["resourceType"] != "CarePlan"
    )


def _last(url: str) -> str:
    return url.rpartition("/")[2]

"""ActivityDefinitions: what is to be done, by whom and how often; one per activity of the guideline.

The specific CPG activity profiles fix ``code`` to the *type* of activity (order a service, send a message). The
activity's own codes go to the request through ``dynamicValue`` (services) or as the product (medicines, vaccines): CPG
trap T4, way (a). ``doNotPerform`` is always false: an activity is something to do, also under a recommendation against
something else.
"""

from __future__ import annotations

from collections.abc import Iterator

from ....runtime import graph as dg
from ....runtime.canonical import REQUEST_TYPES, has_questionnaire
from ....runtime.narrative import markdown
from ....runtime.pieces import codings
from .expression import code_literal, concept_literal, timing_literal, yes_literal
from .marks import parts, whole
from .package import Package, concept, duration
from .vocabulary import (
    ACTIVITY_PROFILES,
    ACTIVITY_TYPE,
    CPG,
    PARTICIPANT_TYPES,
    PERSONA,
    PERSONAS,
    UCUM_TIME,
    duration_text,
)
from .writing import Resource

_MONTHS = "januar februar marts april maj juni juli august september oktober november december".split()


def activity_definitions(package: Package) -> Iterator[Resource]:
    """One ActivityDefinition per activity, in the guideline's order."""
    return (_activity_definition(package, activity) for activity in package.graph.activities)


def _activity_definition(package: Package, activity: dg.Activity) -> Resource:
    definition_profile, request_profile, activity_type = ACTIVITY_PROFILES[activity.type]
    kind = REQUEST_TYPES[activity.type]
    timing = _timing_text(package, activity.timing)
    extensions: list[Resource] = []
    if has_questionnaire(activity):
        collect_with = package.canonical("Questionnaire", activity.id)
        extensions.append({"url": f"{CPG}cpg-collectWith", "valueCanonical": collect_with})
    resource = package.resource(
        "ActivityDefinition",
        package.id(activity.id),
        title=activity.title,
        description=activity.description or activity.title,
        node=activity,
        profiles=[f"{CPG}{definition_profile}"],
        capabilities=["computable"],
        extensions=extensions,
        lines=[
            ("Udføres af", activity.performer),
            ("Hvornår", timing),
            ("Til borgeren", activity.citizen_text or ""),
            ("Udført, når der er", _completion_text(package, activity)),
            ("Indhenter", _titles(package, activity.collects)),
            ("Sendes med", _send_along_text(package, activity)),
            ("Kilde", package.citation_text(activity.citations)),
        ],
    )
    resource |= package.responsibility()
    resource["identifier"] = [{"system": activity.local.system, "value": activity.local.code}]
    if activity.citations:
        resource["relatedArtifact"] = package.citations(activity)
    usage = [
        f"Til borgeren: {activity.citizen_text}" if activity.citizen_text else "",
        f"Sendes med: {_send_along_text(package, activity)}" if activity.send_along else "",
        f"Udført, når der er: {_completion_text(package, activity)}" if activity.completed_by else "",
    ]
    if any(usage):
        resource["usage"] = markdown("\n\n".join(part for part in usage if part))
    resource |= {
        "kind": kind,
        "profile": f"{CPG}{request_profile}",
        "code": concept(ACTIVITY_TYPE, activity_type),
        "intent": "proposal",
        "priority": activity.priority,
        "doNotPerform": False,
        "timingTiming": _timing(activity.timing, timing),
        "participant": [_participant(activity.performer)],
    }
    resource |= parts(
        activity.span,
        description="beskrivelse",
        kind="type",
        profile="type",
        code="type",
        priority="haster",
        timingTiming="timing",
        participant="udfører",
        productCodeableConcept="kode",
        usage="til_borger" if activity.citizen_text else "medsend" if activity.send_along else "udført",
    )
    codes = [*([activity.code] if activity.code else []), activity.local]
    dynamic = []
    if activity.priority != "routine":
        urgency = {"path": "priority", "expression": code_literal(activity.priority, "Hastegrad")}
        dynamic.append(urgency | whole(activity.span, "haster"))
    if kind == "ServiceRequest":
        code = {"path": "code", "expression": concept_literal(codes, activity.title)}
        dynamic.append(code | whole(activity.span, "kode"))
        dynamic.append(_when(activity.timing, timing) | whole(activity.span, "timing"))
    elif kind == "MedicationRequest":
        product = [each for code in codes for each in codings(code)]
        resource["productCodeableConcept"] = {"coding": product, "text": activity.title}
    elif kind == "CommunicationRequest":
        resource["code"] |= parts(activity.span, text="til_borger" if activity.citizen_text else "beskrivelse")
        resource["code"]["text"] = activity.citizen_text or activity.description or activity.title
    if dynamic:
        resource["dynamicValue"] = dynamic
    return resource


def _when(timing: dg.Timing, text: str) -> Resource:
    """When the service is asked for, on the request: engines leave ``timing`` behind on the definition."""
    if timing.kind == "as-needed":
        return {"path": "asNeeded", "expression": yes_literal(text)}
    return {"path": "occurrence", "expression": timing_literal(_timing(timing, text).get("repeat", {}), text)}


def _participant(performer: str) -> Resource:
    role: Resource = {"text": performer}
    if performer in PERSONAS:
        role |= concept(PERSONA, *PERSONAS[performer])
    return {"type": PARTICIPANT_TYPES.get(performer, "practitioner"), "role": role}


def _timing(timing: dg.Timing, text: str) -> Resource:
    """The part of a timing that a FHIR ``repeat`` can say; the whole of it is in the text and in the decision graph."""
    repeat: Resource = {}
    if timing.kind == "every" and timing.interval is not None:
        repeat = {"frequency": 1, "period": timing.interval.value, "periodUnit": UCUM_TIME[timing.interval.unit]}
    elif timing.kind == "season":
        repeat = {"frequency": 1, "period": 1, "periodUnit": "a"}
    elif timing.kind == "once":
        repeat = {"boundsDuration": duration(timing.within)} if timing.within else {}
        repeat["count"] = 1
    return ({"repeat": repeat} if repeat else {}) | {"code": {"text": text}}


def _timing_text(package: Package, timing: dg.Timing) -> str:
    words = {"every": "hver", "season": "hver sæson", "once": "engang", "as-needed": "efter behov"}[timing.kind]
    if timing.interval is not None:
        words += f" {duration_text(timing.interval.value, timing.interval.unit)}"
    if timing.within is not None:
        words += f" inden for {duration_text(timing.within.value, timing.within.unit)}"
    if timing.season is not None:
        season = timing.season
        words += f" fra {season.from_day}. {_MONTHS[season.from_month - 1]}"
        words += f" til {season.to_day}. {_MONTHS[season.to_month - 1]}"
    if timing.after is not None:
        words += f" efter {package.data[timing.after].title}"
    if timing.tolerance is not None:
        words += f", tolerance {duration_text(timing.tolerance.value, timing.tolerance.unit)}"
    return words


def _completion_text(package: Package, activity: dg.Activity) -> str:
    titles = [package.value_sets[source.value_set].title for source in activity.completed_by if source.value_set]
    return "; ".join(dict.fromkeys(titles))


def _send_along_text(package: Package, activity: dg.Activity) -> str:
    titled: dict[str, dg.Node] = {}
    for nodes in (package.graph.data, package.graph.definitions, package.graph.tables, package.graph.stratifications):
        titled |= {node.id: node for node in nodes}
    titled |= package.goals
    return "; ".join(titled[item].title for item in activity.send_along)


def _titles(package: Package, elements: tuple[str, ...]) -> str:
    return "; ".join(package.data[element].title for element in elements)

"""The guideline as a Mermaid flow chart a clinician can follow: from whom it is for to what is planned.

Data elements and definitions stand in the author's conditions, not as boxes of their own; GraphML has them all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from ....runtime import graph as dg
from ....runtime.canonical import fhir_id
from .digraph import level_name

_COLOURS: Final = {
    "rød": "fill:#f8d7da,stroke:#842029,color:#000",
    "gul": "fill:#fff3cd,stroke:#664d03,color:#000",
    "grøn": "fill:#d1e7dd,stroke:#0f5132,color:#000",
    "grå": "fill:#e2e3e5,stroke:#41464b,color:#000",
}
"""Colours of levels called by a colour's name; the name is always written too."""

_PROPOSED: Final = {"proposed": " (foreslået)", "unverified": " (ubekræftet)"}


def mermaid(graph: dg.Graph) -> bytes:
    """The flow chart, in UTF-8; the same graph gives the same bytes."""
    lines = ["flowchart LR", *(f"    {line}" for line in _lines(graph))]
    return ("\n".join(lines) + "\n").encode()


def _lines(graph: dg.Graph) -> Iterator[str]:
    population = graph.population
    yield f"{_box(population.id)}([{_label(population.title, population.when.text)}])"
    for exclusion in graph.exclusions:
        title = f"Undtaget: {exclusion.title}{_mark(exclusion)}"
        yield f"{_box(population.id)} -.-> {_box(exclusion.id)}[/{_label(title, exclusion.when.text)}/]"
    for stratification in graph.stratifications:
        yield from _stratification(population, stratification)
    by_element: dict[str, list[dg.Recommendation]] = {}
    for recommendation in graph.recommendations:
        by_element.setdefault(recommendation.element or "øvrige", []).append(recommendation)
    for element, members in by_element.items():
        yield f"subgraph {_box('element', element)}[{_label(element.replace('_', ' '))}]"
        yield from (f"    {_box(member.id)}[{_recommendation_label(member)}]" for member in members)
        yield "end"
    for activity in graph.activities:
        if activity.origin != "collect":
            yield f"{_box(activity.id)}({_label(activity.title + _mark(activity))})"
    for recommendation in graph.recommendations:
        yield f"{_box(population.id)} --> {_box(recommendation.id)}"
        yield from _arrows(recommendation.id, recommendation.activities, "-->")
        if recommendation.on_unknown:
            yield from _arrows(recommendation.id, recommendation.on_unknown.activities, '-. "kan ikke afgøres" .->')
    stratifications = {stratification.id: stratification for stratification in graph.stratifications}
    for follow_up in graph.follow_ups:
        for level, follows in follow_up.activities.items():
            yield from _arrows(level_name(stratifications[follow_up.stratification], level), [follows], "-->")


def _stratification(population: dg.Population, stratification: dg.Stratification) -> Iterator[str]:
    yield f"{_box(stratification.id)}{{{_label(stratification.title + _mark(stratification))}}}"
    yield f"{_box(population.id)} --> {_box(stratification.id)}"
    for level in stratification.levels:
        box = _box(level_name(stratification, level.id))
        text = level.when.text if level.when is not None else "kan ikke afgøres"
        yield f"{_box(stratification.id)} --> {box}[{_label(f'{level.id}: {level.title}{_mark(level)}', text)}]"
        if level.id in _COLOURS:
            yield f"style {box} {_COLOURS[level.id]}"


def _arrows(source: str, targets: Iterable[str], arrow: str) -> Iterator[str]:
    return (f"{_box(source)} {arrow} {_box(target)}" for target in targets)


def _recommendation_label(recommendation: dg.Recommendation) -> str:
    number = f"{recommendation.number} " if recommendation.number else ""
    unless = recommendation.unless.text if recommendation.unless is not None else None
    title = f"{number}{recommendation.title}{_mark(recommendation)}"
    return _label(title, recommendation.when.text, f"undtagen: {unless}" if unless else None)


def _mark(node: dg.Node) -> str:
    return _PROPOSED.get(node.evidence.status, "")


def _box(*names: str) -> str:
    """A Mermaid identifier: letters, digits and underscores only, never one of its own words."""
    return "n_" + fhir_id(*names).replace("-", "_").replace(".", "__")


def _label(*texts: str | None) -> str:
    return f'"{"<br/>".join(_plain(text) for text in texts if text)}"'


def _plain(text: str) -> str:
    flat = " ".join(text.split())
    return flat.replace("#", "#35;").replace('"', "#quot;").replace("<", "#lt;").replace(">", "#gt;")

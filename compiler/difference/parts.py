"""A decision graph as parts with named fields, so that two versions can be laid side by side.

The name of a field is the author's own slot. ``meaning`` is what two versions are compared by: places and the author's
way of writing a condition are no part of it.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from msgspec.structs import replace

from ...runtime import graph as dg
from ..analysis.witness import span
from . import notation as say

Group = Literal[
    "guideline",
    "library",
    "reference",
    "code-system",
    "value-set",
    "parameter",
    "data",
    "definition",
    "population",
    "exclusion",
    "table",
    "stratification",
    "level",
    "activity",
    "goal",
    "recommendation",
    "follow-up",
]


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that is said of a part. ``written``: as the author writes it; none, if nothing is said.

    ``worded``: words for people; another wording is no change of meaning. ``items``: the members of a long list, which
    are compared one by one.
    """

    name: str
    written: str | None
    meaning: Hashable
    span: dg.Span | None = None
    worded: bool = False
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """A named part of a guideline. Levels are called ``stratification.level``."""

    group: Group
    id: str
    span: dg.Span
    fields: tuple[Field, ...]
    node: Any


def parts(graph: dg.Graph) -> Iterator[Part]:
    """Every part, group by group, in the author's order."""
    yield _part("guideline", graph.guideline, *_guideline(graph))
    for library in graph.libraries:
        yield _part("library", library, _said("version", library.version), _said("status", say.STATUS[library.status]))
    for reference in graph.references:
        yield _part(
            "reference",
            reference,
            _said("udgiver", reference.publisher),
            _said("udgivet", reference.published),
            _said("url", reference.url),
        )
    for system in graph.code_systems:
        yield _part(
            "code-system",
            system,
            _said("adresse", system.uri),
            _said("som", say.listed(system.aliases)),
            _said("hierarkisk", "ja" if system.hierarchical else None),
        )
    for value_set in graph.value_sets:
        yield _part(
            "value-set",
            value_set,
            _several("koder", map(say.code, value_set.codes)),
            _worded("visning", say.listed(each.display or "–" for each in value_set.codes)),
            _several("belæg for koder", _uncertain(value_set.codes)),
        )
    for parameter in graph.parameters:
        kind, value = say.value_type(parameter.type), say.expression(parameter.value)
        yield _part("parameter", parameter, _said("type", kind), _said("værdi", value))
    for element in graph.data:
        yield _part("data", element, *_data(element))
    for definition in graph.definitions:
        yield _part(
            "definition", definition, _said("type", say.value_type(definition.type)), _condition("=", definition.expr)
        )
    yield _part("population", graph.population, *_population(graph))
    for exclusion in graph.exclusions:
        effect = _said("virkning", say.EFFECT[exclusion.effect])
        yield _part("exclusion", exclusion, _condition("=", exclusion.when), effect)
    for table in graph.tables:
        yield _part("table", table, *_table(table))
    for stratification in graph.stratifications:
        yield from _stratification(stratification)
    for activity in graph.activities:
        yield _part("activity", activity, *_activity(activity))
    for goal in graph.goals:
        yield _part(
            "goal",
            goal,
            _condition("når", goal.when),
            _condition("opnået", goal.achieved),
            _said("frist", span(goal.due) if goal.due else None),
        )
    for recommendation in graph.recommendations:
        yield _part("recommendation", recommendation, *_recommendation(recommendation))
    for follow_up in graph.follow_ups:
        by_level = (f"{level}: {activity}" for level, activity in follow_up.activities.items())
        yield _part(
            "follow-up", follow_up, _said("efter", follow_up.stratification), _said("niveauer", say.listed(by_level))
        )


def bare(record: Any) -> Any:
    """The record without places and without the author's way of writing."""
    if isinstance(record, dg.Expression):
        record = replace(record, span=None, text=None)
    if isinstance(record, tuple):
        return tuple(map(bare, record))
    if isinstance(record, dg.Record):
        return replace(
            record, **{name: bare(getattr(record, name)) for name in record.__struct_fields__ if name != "span"}
        )
    return record


# --- fields of each kind of part -----------------------------------------------------------------------


def _part(group: Group, node: Any, *fields: Field, name: str | None = None) -> Part:
    evidence = node.evidence
    common = (
        _worded("titel", node.title),
        _said("kilde", say.citations(node.citations)),
        _said("belæg", say.EVIDENCE.get(evidence.status)),
        _worded("belæg, bemærkning", evidence.note),
    )
    return Part(group, name or node.id, node.span, (*fields, *common), node)


def _said(name: str, written: str | None) -> Field:
    return Field(name, written, written)


def _several(name: str, items: Iterable[str]) -> Field:
    found = tuple(items)
    return Field(name, say.listed(found), found, items=found)


def _worded(name: str, written: str | None) -> Field:
    return Field(name, written, written, worded=True)


def _condition(name: str, expr: dg.Expr | None) -> Field:
    if expr is None:
        return Field(name, None, None)
    return Field(name, say.expression(expr), bare(expr), expr.span)


def _uncertain(codes: Iterable[dg.Code]) -> Iterator[str]:
    for code in codes:
        if code.evidence.status in say.EVIDENCE:
            yield f"{say.code(code)} ({say.EVIDENCE[code.evidence.status]})"


def _guideline(graph: dg.Graph) -> Iterator[Field]:
    guideline = graph.guideline
    yield _said("navn", guideline.id)
    yield _said("status", say.STATUS[guideline.status])
    yield _said("ejer", guideline.owner)
    days = [day.isoformat() if day else "…" for day in (guideline.valid_from, guideline.valid_to)]
    yield _said("gyldig", " til ".join(days))
    approved = guideline.approved_on.isoformat() if guideline.approved_on else ""
    yield _said("godkendt", f"{guideline.approved_by} {approved}".strip() if guideline.approved_by else None)
    yield _said("fravalg", span(guideline.declined_for) if guideline.declined_for else None)
    yield _said("kanonisk", guideline.canonical)
    yield _worded("ansvar", guideline.disclaimer)


def _data(element: dg.DataElement) -> Iterator[Field]:
    unit = element.type.unit
    accepted = (rule.unit + ("" if rule.factor == 1 else f" × {say.decimal(rule.factor)}") for rule in element.units)
    left_out = (f"{span(each.within)} efter {', '.join(each.after)}" for each in element.exclude)
    collect = element.collect
    yield _said("type", say.value_type(element.type))
    yield _said("fra", say.sources(element.sources))
    yield _said("egen kode", say.code(element.local))
    yield _said("hent", say.fetch(element.fetch))
    yield _said("enheder", say.listed(accepted))
    yield _said("omregning", say.listed(f"{each.value_set} + {say.decimal(each.add)}" for each in element.offsets))
    yield _said("område", say.bounds(element.low, element.high, unit))
    yield _said("svar", say.listed(f"{each.option} i {each.value_set}" for each in element.answers))
    yield _said("episode", span(element.episode_gap) if element.episode_gap else None)
    yield _said("uden_episoder_med", element.not_with)
    over = f" over {span(element.at_least_over)}" if element.at_least_over else ""
    yield _said("mindst_antal", f"{element.at_least}{over}" if element.at_least else None)
    yield _said("udelad", say.listed(left_out))
    yield _said("samme_dag", say.FETCH[element.same_day] if element.same_day else None)
    yield _said("klasse", say.listed(say.CLASS[each] for each in element.classes))
    yield _said("fravær", say.absence(element.absence))
    yield _worded("fravær, begrundelse", element.absence.reason)
    asked = None if collect is None else collect.activity or "ingen"
    yield _said("indhentes", asked)
    yield _worded("indhentes ikke, begrundelse", collect.reason if collect else None)
    yield _worded("spørgsmål", element.question)


def _population(graph: dg.Graph) -> Iterator[Field]:
    yield _condition("=", graph.population.when)
    yield _condition("bekræftet", graph.population.confirmed)
    yield _several("eksklusioner i rækkefølge", (each.id for each in graph.exclusions))


def _table(table: dg.Table) -> Iterator[Field]:
    yield _said("indgange", say.listed(table.inputs))
    rows = [f"| {' | '.join(row.cells)} => {row.result}" for row in table.rows]
    meaning = tuple(sorted(((bare(row.when), row.result) for row in table.rows), key=repr))
    yield Field("rækker", "  ".join(rows), meaning, table.rows[0].span if table.rows else None, items=tuple(rows))


def _stratification(node: dg.Stratification) -> Iterator[Part]:
    override = node.override
    overridden = f"{override.value_set} højst {span(override.at_most)}" if override else None
    yield _part(
        "stratification",
        node,
        _several("niveauer, værst først", (level.id for level in node.levels)),
        _condition("minimum", node.minimum),
        _said("tilsidesættes", overridden),
    )
    for level in node.levels:
        when = _condition("når", level.when or dg.Unknown(span=level.span))
        yield _part("level", level, when, _said("egen kode", say.code(level.local)), name=f"{node.id}.{level.id}")


def _activity(activity: dg.Activity) -> Iterator[Field]:
    yield _said("type", say.ACTIVITY[activity.type])
    yield _said("udfører", activity.performer)
    yield _said("timing", say.timing(activity.timing))
    yield _said("haster", say.PRIORITY[activity.priority])
    yield _said("kode", say.code(activity.code) if activity.code else None)
    yield _said("egen kode", say.code(activity.local))
    yield _said("udført", say.sources(activity.completed_by))
    yield _several("medsend", activity.send_along)
    yield _several("indhenter", activity.collects)
    yield _worded("beskrivelse", activity.description)
    yield _worded("til_borger", activity.citizen_text)


def _recommendation(node: dg.Recommendation) -> Iterator[Field]:
    unknown = node.on_unknown
    strength = say.STRENGTH[node.strength] + (f" {say.DIRECTION[node.direction]}" if node.direction else "")
    yield _condition("når", node.when)
    yield _condition("undtagen", node.unless)
    yield _said("gør", say.listed(node.activities))
    yield _said("hvis_ukendt", None if unknown is None else say.listed(unknown.activities) or "ingen")
    yield _worded("hvis_ukendt, begrundelse", unknown.reason if unknown else None)
    yield _said("fremmer", say.listed(node.goals))
    yield _said("styrke", strength)
    yield _said("evidens", say.CERTAINTY[node.certainty])
    yield _said("gradering", say.listed(f'"{each.grade}" efter {each.reference}' for each in node.grading))
    yield _said("element", node.element)
    yield _said("ved_pause", say.SUSPENDED[node.when_suspended])
    yield _said("nr", node.number)
    yield _worded("undtagen, begrundelse", node.unless_reason)
    yield _worded("begrundelse", node.rationale)

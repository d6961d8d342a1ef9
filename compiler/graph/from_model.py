"""Guideline model → decision graph."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from ...runtime import graph
from ..model import words
from ..model.guideline import Model, Slots
from ..source import SourceFile
from ..syntax import tree
from .data import DataLowering
from .expressions import duration, optional_duration
from .nodes import Nodes, canonical
from .order import evaluation_order
from .planning import PlanningLowering


def lower(model: Model, files: Sequence[SourceFile]) -> graph.Graph:
    """The decision graph of a model without errors, content hash included. ``files``: its own file, then libraries."""
    lowering = _Lowering(model, files)
    return graph.with_hash(lowering.whole())


class _Lowering:
    def __init__(self, model: Model, files: Sequence[SourceFile]) -> None:
        self._model = model
        self._files = files
        self._nodes = Nodes(model, files)
        self._expression = self._nodes.expression
        self._data = DataLowering(self._nodes)
        self._planning = PlanningLowering(self._nodes)

    def whole(self) -> graph.Graph:
        model = self._model
        data = tuple(self._data.element(d) for d in model.all(tree.DataElement))
        stratifications = tuple(self._stratification(s) for s in model.all(tree.Stratification))
        authored = tuple(self._planning.activity(a) for a in model.all(tree.Activity))
        follow_ups, follow_up_activities = self._planning.follow_ups(stratifications)
        data, collecting = self._planning.collecting(data)
        definitions = tuple(self._definition(d) for d in model.all(tree.Definition))
        tables = tuple(self._table(t) for t in model.all(tree.Table))
        parameters = tuple(self._parameter(p) for p in model.all(tree.Parameter))
        activities = self._planning.with_collected((*authored, *follow_up_activities, *collecting), data)
        return graph.Graph(
            format=graph.FORMAT,
            format_version=graph.FORMAT_VERSION,
            content_hash="",
            guideline=self._guideline(),
            sources=tuple(
                graph.SourceFile(path=file.path, sha256=hashlib.sha256(file.text.encode()).hexdigest())
                for file in self._files
            ),
            libraries=tuple(self._library(each) for each in model.libraries),
            references=tuple(self._reference(r) for r in model.all(tree.Reference)),
            code_systems=tuple(self._data.code_system(c) for c in model.all(tree.CodeSystem)),
            value_sets=tuple(self._data.value_set(v) for v in model.all(tree.ValueSet)),
            parameters=parameters,
            data=data,
            definitions=definitions,
            tables=tables,
            population=self._population(),
            exclusions=tuple(self._exclusion(e) for e in model.all(tree.Exclusion)),
            stratifications=stratifications,
            activities=activities,
            goals=tuple(self._goal(g) for g in model.all(tree.Goal)),
            recommendations=tuple(self._recommendation(r) for r in model.all(tree.Recommendation)),
            follow_ups=follow_ups,
            order=evaluation_order(parameters, data, definitions, tables, stratifications),
        )

    def _guideline(self) -> graph.Guideline:
        header = self._model.guideline.header
        slots = Slots(header.slots)
        valid = slots.values("gyldig", tree.Date)
        approved = slots.value("godkendt", tree.Date)
        return graph.Guideline(
            **self._nodes.common(header, header.name.text, header.title),
            version=slots.text("version") or "",
            status=words.GUIDELINE_STATUS[slots.word("status") or ""],  # type: ignore[arg-type]
            owner=slots.text("ejer") or "",
            canonical=canonical(header),
            valid_from=valid[0].value if valid else None,
            valid_to=valid[1].value if len(valid) > 1 else None,
            disclaimer=slots.text("ansvar"),
            approved_by=slots.text("godkendt"),
            approved_on=approved.value if approved else None,
            declined_for=optional_duration(slots.value("fravalg", tree.Duration)),
        )

    def _library(self, library: tree.Guideline) -> graph.Library:
        header = library.header
        slots = Slots(header.slots)
        approved = slots.value("godkendt", tree.Date)
        data = (self._data.own_code(d) for d in library.declarations if isinstance(d, tree.DataElement))
        activities = (self._planning.own_code(d) for d in library.declarations if isinstance(d, tree.Activity))
        return graph.Library(
            **self._nodes.common(header, header.name.text, header.title),
            version=slots.text("version") or "",
            status=words.GUIDELINE_STATUS[slots.word("status") or ""],  # type: ignore[arg-type]
            owner=slots.text("ejer") or "",
            canonical=canonical(header),
            approved_by=slots.text("godkendt"),
            approved_on=approved.value if approved else None,
            codes=(*data, *activities),
        )

    def _reference(self, reference: tree.Reference) -> graph.Reference:
        slots = Slots(reference.slots)
        day = slots.value("udgivet", tree.Date)
        return graph.Reference(
            **self._nodes.common(reference, reference.name.text, reference.title),
            publisher=slots.text("udgiver"),
            published=day.value.isoformat() if day else slots.text("udgivet"),
            url=slots.text("url"),
        )

    def _parameter(self, parameter: tree.Parameter) -> graph.Parameter:
        name = parameter.name.text
        return graph.Parameter(
            **self._nodes.common(parameter, name, parameter.title),
            type=self._nodes.value_type(name),
            value=self._expression(parameter.value),  # type: ignore[arg-type]
        )

    def _definition(self, definition: tree.Definition) -> graph.Definition:
        name = definition.name.text
        common = self._nodes.common(definition, name, definition.title)
        return graph.Definition(
            **common | {"title": definition.title.text if definition.title else ""},
            type=self._nodes.value_type(name),
            expr=self._expression(definition.expr),
        )

    def _table(self, table: tree.Table) -> graph.Table:
        return graph.Table(
            **self._nodes.common(table, table.name.text, table.title),
            type=self._nodes.value_type(table.name.text),
            inputs=tuple(name.text for name in table.inputs),
            rows=tuple(self._row(table, row) for row in table.rows),
        )

    def _row(self, table: tree.Table, row: tree.Row) -> graph.Row:
        conditions = [
            condition
            for name, cell in zip(table.inputs, row.cells, strict=True)
            if (condition := self._expression.cell(name, cell)) is not None
        ]
        place = self._expression.place(row.span)
        text = " og ".join(condition.text or "" for condition in conditions)
        when: graph.Expr = (
            conditions[0]
            if len(conditions) == 1
            else graph.And(args=tuple(conditions), span=place, text=text or "altid")
        )
        return graph.Row(
            when=when,
            result=row.result.text,
            cells=tuple(self._expression.text(cell.span) for cell in row.cells),
            span=place,
        )

    def _population(self) -> graph.Population:
        population = next(self._model.all(tree.Population))
        return graph.Population(
            **self._nodes.common(population, "målgruppe", population.title),
            when=self._expression(population.when),
            confirmed=self._expression(population.confirmed) if population.confirmed else None,
        )

    def _exclusion(self, exclusion: tree.Exclusion) -> graph.Exclusion:
        effect = exclusion.effect.text if exclusion.effect else "udelukker"
        return graph.Exclusion(
            **self._nodes.common(exclusion, exclusion.name.text, exclusion.title),
            when=self._expression(exclusion.when),
            effect=words.EXCLUSION_EFFECT[effect],  # type: ignore[arg-type]
        )

    def _stratification(self, stratification: tree.Stratification) -> graph.Stratification:
        slots = Slots(stratification.slots)
        minimum = slots.expression("minimum")
        override = slots.value("tilsidesættes", tree.Override)
        name = stratification.name.text
        return graph.Stratification(
            **self._nodes.common(stratification, name, stratification.title),
            levels=tuple(self._level(name, level) for level in stratification.levels),
            minimum=self._expression(minimum) if minimum is not None else None,
            override=graph.Override(value_set=override.value_set.text, at_most=duration(override.at_most))
            if override
            else None,
        )

    def _level(self, stratification: str, level: tree.Level) -> graph.Level:
        decided = not isinstance(level.when, tree.Unknown)
        return graph.Level(
            **self._nodes.common(level, level.name.text, level.title),
            when=self._expression(level.when) if decided else None,
            local=self._nodes.own("niveauer", f"{stratification}-{level.name.text}", level.title),
        )

    def _goal(self, goal: tree.Goal) -> graph.Goal:
        slots = Slots(goal.slots)
        when, achieved = slots.expression("når"), slots.expression("opnået")
        assert when is not None
        return graph.Goal(
            **self._nodes.common(goal, goal.name.text, goal.title),
            when=self._expression(when),
            achieved=self._expression(achieved) if achieved is not None else None,
            due=optional_duration(slots.value("frist", tree.Duration)),
        )

    def _recommendation(self, recommendation: tree.Recommendation) -> graph.Recommendation:
        slots = Slots(recommendation.slots)
        when = slots.expression("når")
        assert when is not None
        unless = slots.value("undtagen", tree.Unless)
        strength = slots.value("styrke", tree.Strength)
        assert strength is not None
        element = slots.word("element")
        return graph.Recommendation(
            **self._nodes.common(recommendation, recommendation.name.text, recommendation.title),
            number=slots.text("nr"),
            element=words.CARE_ELEMENT[element] if element else None,
            when=self._expression(when),
            unless=self._expression(unless.condition) if unless else None,
            unless_reason=unless.reason.text if unless and unless.reason else None,
            activities=tuple(name.text for name in slots.names("gør")),
            on_unknown=self._on_unknown(slots),
            goals=tuple(name.text for name in slots.names("fremmer")),
            strength=words.STRENGTH[strength.strength.text],  # type: ignore[arg-type]
            direction=words.DIRECTION[strength.direction] if strength.direction else None,  # type: ignore[arg-type]
            certainty=words.CERTAINTY[slots.word("evidens") or ""],  # type: ignore[arg-type]
            grading=tuple(
                graph.Grading(grade=g.grade.text, reference=g.reference.text)
                for g in slots.values("gradering", tree.Grading)
            ),
            rationale=slots.text("begrundelse"),
            when_suspended=words.WHEN_SUSPENDED[slots.word("ved_pause") or "stopper"],  # type: ignore[arg-type]
        )

    def _on_unknown(self, slots: Slots) -> graph.OnUnknown | None:
        nothing = slots.value("hvis_ukendt", tree.Nothing)
        names = tuple(name.text for name in slots.names("hvis_ukendt"))
        if nothing is None and not names:
            return None
        return graph.OnUnknown(activities=names, reason=nothing.reason.text if nothing else None)

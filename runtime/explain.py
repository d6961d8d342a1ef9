"""Why, why not, or what is missing: the proof of one result, on the author's own text.

A proof follows only the sub-expressions that settle a value (semantics 4.9), from the node asked about down to the data
elements, which show the facts used, what was left out and why, or how what is missing is collected.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Literal

from .evaluate import State, Telling, evaluate, work_out
from .evaluation import Evaluation
from .expression import refs
from .facts.fact import Fact, PatientFacts
from .facts.fhir_bundle import read_patient
from .features import text
from .graph import (
    Activity,
    And,
    AtLeast,
    Citation,
    DataElement,
    Definition,
    Evidence,
    Exclusion,
    Expr,
    Goal,
    Level,
    Node,
    Not,
    Or,
    Parameter,
    Population,
    Recommendation,
    Ref,
    Span,
    Stratification,
    Table,
)
from .in_force import admit
from .load import Compiled
from .plan.demand import demands, missing
from .plan.make_plan import make_plan
from .plan.model import OverrideResult, Part, PlannedActivity, Reason
from .plan.schedule import DEFAULT_HORIZON
from .unusable import Unusable


class UnknownNodeError(Unusable):
    """Nothing that can be explained has that id (``unknown-target``)."""


Question = Literal["why", "why-not", "missing"]


class FactUsed(Part, frozen=True, kw_only=True):
    """A fact as the source has it: its number and unit, truth value or answer, its first day, and its reference."""

    source: str
    date: dt.date | None = None
    value: bool | str | None = None
    unit: str | None = None


class FactLeftOut(FactUsed, frozen=True, kw_only=True):
    """A fact that does not count, and why (a note's code, or why it is none of this data element's)."""

    reason: str


class ToCollect(Part, frozen=True, kw_only=True):
    """A missing data element: the activity that collects it, or the author's reason not to."""

    element: str
    title: str
    activity: str | None = None
    activity_title: str | None = None
    reason: str | None = None


class Proof(Part, frozen=True, kw_only=True):
    """A piece of the guideline with its value for the patient, and what settles it.

    ``value`` is ``ja``, ``nej``, ``ukendt``, an option, a date or a decimal in ``unit``. ``status`` is that of a data
    element's value. ``node`` is there where the piece is a named node.
    """

    text: str
    value: str
    unit: str | None = None
    node: str | None = None
    title: str | None = None
    citations: tuple[Citation, ...] = ()
    evidence: Evidence = Evidence()
    span: Span | None = None
    status: Literal["known", "stale", "assumed", "missing"] | None = None
    reason: str | None = None
    parts: tuple[Proof, ...] = ()
    facts: tuple[FactUsed, ...] = ()
    left_out: tuple[FactLeftOut, ...] = ()
    collect: ToCollect | None = None


class Explanation(Part, frozen=True, kw_only=True):
    """The answer about one node. ``status`` is its result: a status, a level, or a value as in :class:`Proof`."""

    node: str
    title: str
    question: Question
    status: str
    patient: str
    date: dt.date
    proof: tuple[Proof, ...]
    missing: tuple[ToCollect, ...] = ()
    note: str | None = None
    provisional: bool = False
    worst_possible: str | None = None
    stale: tuple[str, ...] = ()
    override: OverrideResult | None = None
    planned: PlannedActivity | None = None
    """An activity as it is planned: its windows, what they are counted from, and when it was last done."""
    citations: tuple[Citation, ...] = ()
    evidence: Evidence = Evidence()
    span: Span | None = None


def explain(
    compiled: Compiled, facts: PatientFacts, date: dt.date, node_id: str, parameters: Mapping[str, str] | None = None
) -> Explanation:
    """Explain one result of :func:`.evaluate.evaluate`, which takes the same inputs.

    Args:
        node_id: id of a recommendation, goal, activity, stratification, level (``stratification.level``), definition,
            table, exclusion, population, parameter or data element.

    Raises:
        UnknownNodeError: there is no such node; its text names the nearest ones.
        ParameterError: as for ``evaluate``.
    """
    known = explainable(compiled)
    if node_id not in known:
        by_letters = {node.casefold(): node for node in known}
        near = [by_letters[match] for match in get_close_matches(node_id.casefold(), by_letters, n=3)]
        names = ", ".join(near or [strata.id for strata in compiled.graph.stratifications] or list(known)[:3])
        raise UnknownNodeError("unknown-target", name=node_id, guideline=compiled.graph.guideline.id, near=names)
    evaluation = evaluate(compiled, facts, date, parameters)
    state = work_out(compiled, facts, date, compiled.settings(parameters)[1])
    return _Explainer(state, evaluation, Telling(state, facts, date)).explanation(node_id, known[node_id])


def explain_record(
    compiled: Compiled,
    path: Path,
    date: dt.date,
    node: str,
    parameters: Mapping[str, str] | None = None,
    *,
    allow_draft: bool = False,
) -> Explanation:
    """Why a node has its result for the patient in a file or folder; ``node`` as in :func:`explain`.

    Raises:
        Unusable: as :func:`.apply.apply_record`; ``unknown-target``.
    """
    admit(compiled.graph.guideline, date, allow_draft=allow_draft)
    return explain(compiled, read_patient(path, compiled.interest, date), date, node, parameters)


def explainable(compiled: Compiled) -> dict[str, Node]:
    """Every node that can be explained, by id; a level's id here is ``stratification.level``."""
    graph = compiled.graph
    nodes: tuple[Node, ...] = (
        graph.population,
        *graph.exclusions,
        *graph.stratifications,
        *graph.recommendations,
        *graph.goals,
        *graph.definitions,
        *graph.tables,
        *graph.data,
        *graph.parameters,
        *graph.activities,
    )
    levels = {f"{strata.id}.{level.id}": level for strata in graph.stratifications for level in strata.levels}
    return {**{node.id: node for node in nodes}, **levels}


def _asked_for(node: Recommendation) -> tuple[str, ...]:
    """Every activity that a recommendation may ask for."""
    return (*node.activities, *(node.on_unknown.activities if node.on_unknown is not None else ()))


class _Explainer:
    def __init__(self, state: State, evaluation: Evaluation, telling: Telling) -> None:
        self._compiled = state.compiled
        self._values = state.values
        self._features = state.features
        self._evaluation = evaluation
        self._telling = telling
        self._data = {value.element: value for value in state.features.data}
        self._elements = {element.id: element for element in state.compiled.graph.data}
        self._activities = {activity.id: activity for activity in state.compiled.graph.activities}

    # --- one explanation for each kind of node -------------------------------------------------------

    def explanation(self, node_id: str, node: Node) -> Explanation:
        match node:
            case Population():
                return self._population(node)
            case Recommendation():
                return self._recommendation(node)
            case Stratification():
                return self._stratification(node)
            case Level():
                return self._level(node_id, node)
            case Goal():
                return self._goal(node)
            case Activity():
                return self._activity(node)
            case Exclusion():
                return self._answer(node_id, node, self._truth(node.when), (self._expression(node.when),), node.when)
            case _:
                proof = self._named(node_id)
                return self._answer(node_id, node, proof.value, (proof,), Ref(node=node_id))

    def _answer(
        self, node_id: str, node: Node, status: str, proof: Iterable[Proof], *unknown: Expr | None, **more: object
    ) -> Explanation:
        """An explanation whose question follows from a value. ``unknown``: expressions whose missing data it lists."""
        question: Question = {"nej": "why-not", "ukendt": "missing"}.get(status, "why")  # type: ignore[assignment]
        fields = {"question": question, "missing": self._to_collect(self._missing(*unknown)), **more}
        return Explanation(
            node=node_id,
            title=node.title,
            status=status,
            patient=self._evaluation.patient,
            date=self._evaluation.date,
            proof=tuple(proof),
            citations=node.citations,
            evidence=node.evidence,
            span=node.span,
            **fields,  # type: ignore[arg-type]
        )

    def _population(self, node: Population) -> Explanation:
        result = self._evaluation.population
        inside = result.status.startswith("included")
        return self._answer(
            node.id,
            node,
            result.status,
            self._why_population(),
            question="why" if inside else "missing" if result.status == "undecided" else "why-not",
            missing=self._to_collect(result.missing),
        )

    def _why_population(self) -> Iterable[Proof]:
        """What settles whether the guideline is for the patient, and what leaves it open."""
        graph, result = self._compiled.graph, self._evaluation.population
        exclusions = {node.id: node for node in graph.exclusions}
        if result.exclusion is not None:
            yield self._about(exclusions[result.exclusion], exclusions[result.exclusion].when)
            return
        yield self._about(graph.population, graph.population.when)
        if result.status == "included-unconfirmed" and graph.population.confirmed is not None:
            yield self._expression(graph.population.confirmed)
        for name in result.undecided_exclusions:
            yield self._about(exclusions[name], exclusions[name].when)

    def _recommendation(self, node: Recommendation) -> Explanation:
        result = next(each for each in self._evaluation.recommendations if each.recommendation == node.id)
        question: Question = "why-not"
        if result.status == "recommended":
            question = "why"
        elif result.status == "undecided":
            question = "missing"
        when = self._value(node.when)
        proof: list[Proof] = []
        if when is not False and not self._evaluation.population.status.startswith("included"):
            proof += self._why_population()
        proof.append(self._expression(node.when))
        if node.unless is not None and when is not False:
            proof.append(self._expression(node.unless))
        return self._answer(
            node.id,
            node,
            result.status,
            proof,
            question=question,
            missing=self._to_collect(result.missing),
            note=result.note,
        )

    def _stratification(self, node: Stratification) -> Explanation:
        result = self._telling.stratum(next(each for each in self._compiled.strata if each.node.id == node.id))
        proof = list(self._named(node.id).parts)
        if node.minimum is not None:
            proof.append(self._expression(node.minimum))
        return self._answer(
            node.id,
            node,
            result.level,
            proof,
            question="why" if result.decided else "missing",
            missing=self._to_collect(result.missing),
            provisional=result.provisional,
            worst_possible=result.worst_possible,
            stale=result.stale,
            override=result.override,
        )

    def _level(self, node_id: str, node: Level) -> Explanation:
        name = node_id.partition(".")[0]
        strata = next(each for each in self._compiled.graph.stratifications if each.id == name)
        whole = self._stratification(strata)
        if node.when is None:
            status = "ja" if whole.status == node.id else "nej"
            return self._answer(node_id, node, status, whole.proof, missing=whole.missing)
        if whole.status == node.id:
            return self._answer(
                node_id,
                node,
                "ja",
                whole.proof,
                missing=whole.missing,
                provisional=whole.provisional,
                worst_possible=whole.worst_possible,
                stale=whole.stale,
            )
        own = self._about(node, node.when)
        if own.value == "ja":  # its condition holds, but a worse level is true or cannot be ruled out
            return self._answer(node_id, node, "nej", whole.proof, missing=whole.missing)
        return self._answer(node_id, node, own.value, (own,), node.when)

    def _goal(self, node: Goal) -> Explanation:
        result = next((each for each in self._evaluation.goals if each.goal == node.id), None)
        proof = [self._expression(node.when)]
        if not self._evaluation.population.status.startswith("included"):
            proof += self._why_population()
        if result is None:
            return self._answer(node.id, node, "not-applicable", proof, question="why-not")
        if node.achieved is not None:
            proof.append(self._expression(node.achieved))
        question: Question = "missing" if result.status == "undecided" else "why"
        return self._answer(
            node.id, node, result.status, proof, question=question, missing=self._to_collect(result.missing)
        )

    def _activity(self, node: Activity) -> Explanation:
        """What asks for it; where nothing does, what could. ``ja``: it is planned, or was done and is not due again."""
        rules, evaluation = self._compiled.planning, self._evaluation
        demand = demands(rules, evaluation, missing(rules, evaluation)).get(node.id)
        plan = make_plan(self._compiled, evaluation, DEFAULT_HORIZON)
        planned = next((each for each in plan.activities if each.activity == node.id), None)
        status = "nej" if planned is None else "ja"
        if demand is not None:
            proof = [self._asking(ground.reason) for ground in demand.grounds]
            if node.timing.after is not None:
                proof.append(self._named(node.timing.after))
            return self._answer(node.id, node, status, proof, planned=planned)
        population = evaluation.population
        if not population.status.startswith("included"):
            unsettled = self._to_collect(population.missing)
            return self._answer(node.id, node, status, self._why_population(), planned=planned, missing=unsettled)
        could = [each for each in self._compiled.graph.recommendations if node.id in _asked_for(each)]
        followed = [name for name, levels in rules.levels for activity, _ in levels.values() if activity == node.id]
        collected = [element for element, activity in rules.collected_by.items() if activity == node.id]
        proof = [self._about(each, each.when) for each in could]
        proof += [self._named(name) for name in dict.fromkeys((*followed, *collected))]
        return self._answer(node.id, node, status, proof, *(each.when for each in could), planned=planned)

    def _asking(self, reason: Reason) -> Proof:
        """The proof of a reason for an activity."""
        for each in self._compiled.graph.recommendations:
            if each.id == reason.node:
                return self._about(each, each.when)
        return self._named(reason.node)

    # --- proofs ------------------------------------------------------------------------------------

    def _about(self, node: Node, expr: Expr) -> Proof:
        """The proof of the expression that a node without a value of its own stands for."""
        return self._proof(
            expr.text or node.title, self._value(expr), self._settling(expr), node=node, node_id=node.id, span=expr.span
        )

    def _expression(self, expr: Expr) -> Proof:
        if isinstance(expr, Ref):
            return self._named(expr.node)
        worded = ", ".join(self._compiled.layout.nodes[name].title for name in refs(expr))
        return self._proof(expr.text or worded, self._value(expr), self._settling(expr), span=expr.span)

    def _settling(self, expr: Expr) -> tuple[Proof, ...]:
        """4.9: proofs of what settles an expression's value."""
        match expr:
            case Not(arg=arg):
                return (self._expression(arg),) if arg.text else self._settling(arg)
            case And(args=args) | Or(args=args) | AtLeast(args=args) if any(arg.text for arg in args):
                value = self._value(expr)
                decisive = not isinstance(expr, And)
                return tuple(
                    self._expression(arg) for arg in args if value is not decisive or self._value(arg) is decisive
                )
            case Ref(node=name):
                return (self._named(name),)
            case _:
                return tuple(self._named(name) for name in dict.fromkeys(refs(expr)))

    def _named(self, name: str) -> Proof:
        """The proof of a node that has a value."""
        node = self._compiled.layout.nodes[name]
        value = self._values[self._compiled.layout.index[name]]
        match node:
            case DataElement():
                return self._element(node)
            case Definition(expr=expr):
                parts, wording = self._settling(expr), expr.text
            case Table():
                parts, wording = tuple(self._rows(node, value)), None
            case Stratification():
                parts, wording = tuple(self._levels(node, value)), None
            case Parameter():
                parts, wording = (), None
        unit = None if isinstance(node, Stratification) else node.type.unit
        return self._proof(wording or node.title or name, value, parts, node=node, node_id=name, unit=unit)

    def _rows(self, table: Table, value: object) -> Iterable[Proof]:
        """The row that is true; all of them when the table gives no value."""
        for row in table.rows:
            hit = self._value(row.when)
            if value is None or hit is True:
                cells = f"| {' | '.join(row.cells)} => {row.result}"
                yield self._proof(cells, hit, self._settling(row.when), span=row.span)

    def _levels(self, strata: Stratification, value: object) -> Iterable[Proof]:
        """Every level down to the one that is the result; all of them when none is."""
        for level in strata.levels:
            if level.when is not None:
                yield self._about(level, level.when)
            if level.id == value:
                return

    def _element(self, element: DataElement) -> Proof:
        result = self._data[element.id]
        used = self._features.facts.get(self._compiled.layout.bits[element.id], ())
        left_out = sorted(
            self._features.left_out.get(element.id, ()),
            key=lambda each: (each[1].start or dt.date.min, each[1].source),
            reverse=True,
        )
        condition = element.absence.only_if
        conditional = condition is not None and result.status in ("assumed", "missing")
        return Proof(
            text=element.title,
            value=worded(self._values[self._compiled.layout.index[element.id]]),
            unit=None if result.status == "missing" else element.type.unit,
            node=element.id,
            title=element.title,
            citations=element.citations,
            evidence=element.evidence,
            span=element.span,
            status=result.status,
            reason=result.reason,
            parts=(self._named(condition),) if condition is not None and conditional else (),
            facts=tuple(
                FactUsed(source=fact.source, date=fact.start, value=_said(fact), unit=fact.unit) for fact in used
            ),
            left_out=tuple(
                FactLeftOut(source=fact.source, date=fact.start, value=_said(fact), unit=fact.unit, reason=reason)
                for reason, fact in left_out
            ),
            collect=self._how(element.id) if result.status in ("missing", "stale") else None,
        )

    def _proof(
        self,
        wording: str,
        value: object,
        parts: tuple[Proof, ...],
        *,
        node: Node | None = None,
        node_id: str | None = None,
        unit: str | None = None,
        span: Span | None = None,
    ) -> Proof:
        return Proof(
            text=wording,
            value=worded(value),
            unit=None if value is None else unit,
            node=node_id,
            title=node.title if node is not None else None,
            citations=node.citations if node is not None else (),
            evidence=node.evidence if node is not None else Evidence(),
            span=span or (node.span if node is not None else None),
            parts=parts,
        )

    # --- values and missing data ---------------------------------------------------------------------

    def _value(self, expr: Expr) -> object:
        return self._compiled.compiler.value(expr)(self._values)

    def _truth(self, expr: Expr) -> str:
        return worded(self._value(expr))

    def _missing(self, *unknown: Expr | None) -> tuple[str, ...]:
        mask = 0
        for expr in unknown:
            if expr is not None and self._value(expr) is None:
                mask |= self._compiled.compiler.missing(expr)(self._values)
        return self._compiled.layout.names(mask)

    def _to_collect(self, names: Iterable[str]) -> tuple[ToCollect, ...]:
        return tuple(self._how(name) for name in names)

    def _how(self, name: str) -> ToCollect:
        element = self._elements[name]
        collect = element.collect
        activity = self._activities.get(collect.activity or "") if collect is not None else None
        return ToCollect(
            element=name,
            title=element.title,
            activity=activity.id if activity is not None else None,
            activity_title=activity.title if activity is not None else None,
            reason=collect.reason if collect is not None else None,
        )


def worded(value: object) -> str:
    """A value as guidelines write it: ``ja``, ``nej``, ``ukendt``, else as text."""
    if value is None:
        return "ukendt"
    written = text(value)
    if isinstance(written, bool):
        return "ja" if written else "nej"
    return written


def _said(fact: Fact) -> bool | str | None:
    """A fact's number, truth value or (first) answer, as the source has it."""
    if fact.value is not None:
        return text(fact.value)
    return fact.value_codes[0][1] if fact.value_codes else fact.boolean

"""KR301–303, KR307, KR401 and KR402: what the region analysis finds, at its places in the guideline's text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...runtime import graph as dg
from ...runtime.graph import Graph
from ..analysis.blame import about, against, bounds_on, parts
from ..analysis.diagram import Budget
from ..analysis.regions import Constant, Dead, Examination, Example, Gap, NoDoubt, Overlap, Subject, Unasked, Undecided
from ..analysis.space import Space
from ..analysis.witness import described, evaluated, number
from ..diagnostics.diagnostic import Diagnostic, Label
from ..source import SourceFile, Span
from .places import first_line, place

KINDS: dict[type, str] = {
    dg.Stratification: "stratification",
    dg.Table: "table",
    dg.Recommendation: "recommendation",
    dg.Exclusion: "exclusion",
    dg.Goal: "goal",
    dg.Population: "population",
    dg.Definition: "definition",
    dg.Level: "level",
    dg.Row: "row",
}


def regions(graph: Graph, files: Sequence[SourceFile]) -> Iterator[Diagnostic]:
    """Gaps, overlaps, what no patient reaches, and what could not be decided."""
    return _Regions(graph, files).diagnostics()


class _Regions:
    def __init__(self, graph: Graph, files: Sequence[SourceFile]) -> None:
        self._graph = graph
        self._files = files
        self._examination = Examination(graph)
        self._logic = self._examination.logic

    def diagnostics(self) -> Iterator[Diagnostic]:
        for finding in self._examination.findings():
            match finding:
                case Gap():
                    yield self._gap(finding)
                case Overlap():
                    yield self._overlap(finding)
                case Dead(node=node, cover="population") if node.span.file != 0:
                    pass  # a library's: patients of other guidelines that use it may reach it
                case Dead():
                    yield self._dead(finding)
                case Constant():
                    yield self._constant(finding)
                case NoDoubt(node=node, level=level):
                    yield Diagnostic("KR402", self._place(level.span), {"name": node.id, "problem": "@never-unknown"})
                case Unasked():
                    yield self._unasked(finding)
                case Undecided(node=node, why=why):
                    yield Diagnostic("KR307", self._head(node), {**_named(node), "why": f"@{why}"})

    # --- one kind of finding each -----------------------------------------------------------------------

    def _gap(self, finding: Gap) -> Diagnostic:
        """The primary place is the comparison that keeps the patient out of the level or row that comes nearest."""
        node = finding.node
        values = evaluated(self._logic, finding.example.witness)
        blamed = [(part, condition, against(self._logic, condition, values)) for part, condition in parts(node)]
        nearest, _, outside = min(reversed(blamed), key=lambda each: len(each[2]))
        span = next((each.span for each in outside if each.span is not None), node.span)
        element = next((name for each in outside if (name := about(self._logic, each))), None)
        others = [(part, condition) for part, condition, _ in blamed if part != nearest]
        other, bound = self._next_bound(others, element, finding.example)
        mends = self._examination.mends(finding, element) if element else ()
        edits = [f"{edit.part}: `{self._comparison(edit.new)}`" for edit in mends]
        return Diagnostic(
            "KR301",
            self._place(span),
            {
                **_named(node),
                "patient": self._patient(finding.example),
                "fails": self._patient(finding.example, element) if element else "@the-patient",
                "nearest": nearest,
                "other": other,
                "edits": ", ".join(edits) or "@no-single-bound",
            },
            () if bound is None else (Label(self._place(bound), "other"),),
        )

    def _next_bound(
        self, others: list[tuple[str, dg.Expr]], element: str | None, example: Example
    ) -> tuple[str, dg.Span | None]:
        """Of the other levels or rows, the one whose bound on the element comes nearest to the patient."""
        found = [
            (abs(limit - example.witness.values[element]), part, bound.span)
            for part, condition in others
            if element is not None
            for bound, limit in bounds_on(self._logic, condition, element)
        ]
        if not found:
            return "", None
        _, part, span = min(found, key=lambda each: each[0])
        return part, span

    def _overlap(self, finding: Overlap) -> Diagnostic:
        first, second = finding.rows
        args = {
            **_named(finding.node),
            "patient": self._patient(finding.example),
            "first": first.result,
            "second": second.result,
        }
        return Diagnostic("KR302", self._place(second.span), args, (Label(self._place(first.span), "first"),))

    def _dead(self, finding: Dead) -> Diagnostic:
        node, part = finding.node, finding.part
        span, name = node.span, node.id
        if isinstance(part, dg.Level):
            span, name = part.span, part.id
        elif part is not None:
            span, name = part.span, " | ".join(part.cells)
        labels = []
        if finding.cover == "population" and not isinstance(node, dg.Population):
            labels.append(Label(self._place(self._graph.population.span), "population"))
        if finding.cover == "exception" and isinstance(node, dg.Recommendation) and node.unless is not None:
            assert node.unless.span is not None
            labels.append(Label(self._place(node.unless.span), "exception"))
        args = {
            "name": name,
            "kind": f"@the-{KINDS[type(part or node)]}",
            "why": f"@never-{finding.cover}",
        }
        place = self._condition(node, part) if finding.cover == "itself" else self._place(span)
        return Diagnostic("KR303", place, args, tuple(labels))

    def _constant(self, finding: Constant) -> Diagnostic:
        expr, node = finding.expr, finding.node
        args = {
            "name": expr.text or node.id,
            "kind": "@the-condition",
            "why": "@always-true" if finding.value else "@always-false",
        }
        return Diagnostic("KR303", self._place(expr.span or node.span), args)

    def _unasked(self, finding: Unasked) -> Diagnostic:
        node, declared = finding.node, {element.id: element for element in self._graph.data}
        first = declared.get(next(iter(finding.missing), ""))
        condition = node.when
        if node.unless is not None and first is not None and first.id not in self._elements(node.when):
            condition = node.unless
        args = {"name": node.id, "missing": ", ".join(finding.missing) or "@nothing"}
        labels = () if first is None else (Label(self._place(first.span), "declared"),)
        return Diagnostic("KR401", self._place(condition.span), args, labels)

    def _elements(self, condition: dg.Expr) -> set[str]:
        return set(Space([(self._logic, condition)], Budget()).names())

    # --- places and words -------------------------------------------------------------------------------

    def _place(self, span: dg.Span | None) -> Span:
        assert span is not None
        return place(self._files, span)

    def _head(self, node: Subject) -> Span:
        return first_line(self._files, node.span)

    def _condition(self, node: Subject, part: dg.Level | dg.Row | None) -> Span:
        holder = part or node
        condition = getattr(holder, "when", None)
        return self._place(condition.span if condition is not None and condition.span else holder.span)

    def _patient(self, example: Example, only: str | None = None) -> str:
        names = {only} if only else set(example.about)
        return described(example.witness, self._logic, example.space, names, settings=only is None)

    def _comparison(self, expr: dg.Compare) -> str:
        return f"{self._side(expr.left)} {expr.operator} {self._side(expr.right)}"

    def _side(self, expr: dg.Expr) -> str:
        if isinstance(expr, dg.Ref):
            return expr.node
        assert isinstance(expr, dg.Number)
        return number(expr.value, None) if expr.unit is None else f"{number(expr.value, None)} '{expr.unit}'"


def _named(node: Subject) -> dict[str, str]:
    return {"name": node.id, "kind": f"@the-{KINDS[type(node)]}"}

"""What each kind of declaration must say to mean something clinically: one function per kind."""

from __future__ import annotations

from collections.abc import Mapping

from ..diagnostics.diagnostic import Label
from ..syntax import tree
from . import types
from .expressions import ExpressionTyper, danish, word_for
from .guideline import Slots, Symbol
from .reporter import Reporter
from .slots import SlotChecker
from .symbols import declared_type
from .types import Type
from .units import lookup
from .words import EXCLUSION_EFFECT, PERFORMER

NUMERIC_FETCHES = ("højeste", "laveste", "fald_pr_år")


def check_declarations(
    guideline: tree.Guideline, symbols: Mapping[str, Symbol], typer: ExpressionTyper, reporter: Reporter
) -> None:
    """Check every declaration; expressions are typed on the way."""
    checker = _Checker(symbols, typer, reporter)
    checker.header(guideline.header)
    for declaration in guideline.declarations:
        checker.declaration(declaration)
    if guideline.header.library:
        return
    populations = [d for d in guideline.declarations if isinstance(d, tree.Population)]
    unreadable = any(isinstance(d, tree.ErrorNode) and d.name is None for d in guideline.declarations)
    if not populations and not unreadable:
        reporter.report("KR108", guideline.header.name, name=guideline.header.name.text)
    for extra in populations[1:]:
        reporter.report("KR109", extra, Label(populations[0].span, "earlier"))


class _Checker:
    def __init__(self, symbols: Mapping[str, Symbol], typer: ExpressionTyper, reporter: Reporter) -> None:
        self._symbols = symbols
        self._typer = typer
        self._reporter = reporter
        self._slots = SlotChecker(symbols, typer.names, reporter)

    def header(self, header: tree.Header) -> None:
        self._slots.check(header, header.slots, header.name.text)
        slots = Slots(header.slots)
        if slots.word("status") == "godkendt" and "godkendt" not in slots:
            self._reporter.report("KR502", slots.span("status"))
        dates = slots.values("gyldig", tree.Date)
        if len(dates) == 2 and dates[1].value < dates[0].value:
            self._reporter.report("KR503", dates[1])

    def declaration(self, declaration: tree.Declaration) -> None:
        match declaration:
            case tree.Reference() | tree.Goal() | tree.Activity() | tree.Recommendation():
                self._slots.check(declaration, declaration.slots, declaration.name.text)
        match declaration:
            case tree.ValueSet():
                self._value_set(declaration)
            case tree.Parameter():
                self._slots.check(declaration, declaration.slots, declaration.name.text)
                self._typer.literal(declaration.value, self._type_of(declaration.name))
            case tree.DataElement():
                self._data(declaration)
            case tree.Definition():
                self._slots.check(declaration, declaration.slots, declaration.name.text)
            case tree.Population():
                self._slots.check(declaration, declaration.slots, "målgruppe")
                self._typer.boolean(declaration.when)
                if declaration.confirmed is not None:
                    self._typer.boolean(declaration.confirmed)
            case tree.Exclusion():
                self._slots.check(declaration, declaration.slots, declaration.name.text)
                self._typer.boolean(declaration.when)
                if declaration.effect is not None:
                    self._slots.word(declaration.effect, EXCLUSION_EFFECT)
            case tree.Table():
                self._table(declaration)
            case tree.Stratification():
                self._stratification(declaration)
            case tree.Goal():
                for key in ("når", "opnået"):
                    self._condition(Slots(declaration.slots).expression(key))
            case tree.Recommendation():
                self._recommendation(declaration)
            case tree.FollowUp():
                self._follow_up(declaration)
            case _:
                pass

    def _type_of(self, name: tree.Name) -> Type:
        symbol = self._symbols.get(name.text)
        if symbol is None or symbol.span != name.span:  # the name of another declaration, which is reported
            return types.ERROR
        return symbol.type or types.ERROR

    def _condition(self, expr: tree.Expr | None) -> None:
        if expr is not None:
            self._typer.boolean(expr)

    def _value_set(self, value_set: tree.ValueSet) -> None:
        self._slots.check(value_set, value_set.slots, value_set.name.text)
        for item in value_set.items:
            if item.code is not None:
                self._slots.code(item)
                if item.display is None:
                    self._reporter.report("KR505", item.code, code=item.code.text)
            else:
                self._slots.name(item.system, "value set", "code system")

    # --- data elements --------------------------------------------------------------------------------

    def _data(self, data: tree.DataElement) -> None:
        self._slots.check(data, data.slots, data.name.text)
        slots, declared = Slots(data.slots), self._type_of(data.name)
        self._fetch(data, slots, declared)
        self._units(slots, declared_type(data.type, Reporter()))
        for answer in slots.values("svar", tree.Answer):
            options = ("ja", "nej") if declared.kind == "boolean" else declared.options
            if not declared.silent and answer.option.text not in options:
                self._reporter.unlike("KR209", answer.option, options, options=", ".join(options))
        absence = slots.value("fravær", tree.Absence)
        if absence is not None and absence.value is not None:
            self._typer.literal(absence.value, declared)
        fetch = slots.value("hent", tree.Fetch)
        counts = fetch is not None and fetch.kind == "antal"
        for key in ("episode", "uden_episoder_med"):
            if key in slots and not counts:
                self._reporter.report("KR213", slots.span(key), slot=key)

    def _fetch(self, data: tree.DataElement, slots: Slots, declared: Type) -> None:
        sources = slots.values("fra", tree.Source)
        fetch = slots.value("hent", tree.Fetch)
        if any(source.kind.text == "patient" for source in sources):
            if fetch is not None:
                self._reporter.report("KR207", fetch, fetch=fetch.kind, found=word_for(declared))
            return
        if fetch is None:
            if "fra" in slots and not any(isinstance(s, tree.ErrorNode) for slot in slots for s in slot.values):
                self._reporter.report("KR107", data, name=data.name.text, slots="`hent:`")
            return
        fits = {
            "antal": declared.kind == "count",
            "antal_dage": declared.kind == "count",
            "findes": declared.kind == "boolean",
            "seneste": True,
            "første": True,
        }.get(fetch.kind, declared.kind in ("quantity", "scale", "count"))
        if not declared.silent and not fits:
            self._reporter.report("KR207", fetch, fetch=fetch.kind, found=word_for(declared))

    def _units(self, slots: Slots, measured: Type) -> None:
        for accepted in slots.values("enheder", tree.AcceptedUnit):
            unit = lookup(accepted.unit.text)
            if unit is None:
                self._reporter.report("KR205", accepted.unit, unit=accepted.unit.text)
            elif not measured.silent and unit.factor_to(measured.unit) is None:
                self._reporter.report("KR206", accepted.unit, left=accepted.unit.text, right=measured.text or "1")
        bounds = slots.value("område", tree.Range)
        if bounds is None:
            return
        if bounds.low.value >= bounds.high.value:
            self._reporter.report(
                "KR203", bounds.high, value=danish(bounds.high.value), low=danish(bounds.low.value), high="…"
            )
        for bound in (bounds.low, bounds.high):
            self._typer.literal(bound, measured)

    # --- decisions ------------------------------------------------------------------------------------

    def _table(self, table: tree.Table) -> None:
        self._slots.check(table, table.slots, table.name.text)
        inputs = [self._typer.infer(name) for name in table.inputs]
        for row in table.rows:
            if len(row.cells) != len(inputs):
                self._reporter.report("KR210", row, found=str(len(row.cells)), wanted=str(len(inputs)))
            for cell, wanted in zip(row.cells, inputs, strict=False):
                for value in (cell.value, cell.high):
                    if value is not None:
                        self._typer.literal(value, wanted)
                if cell.operator not in (None, "=", "!=") and wanted.kind in ("choice", "boolean"):
                    self._reporter.report("KR212", cell, operator=str(cell.operator), found=word_for(wanted))

    def _stratification(self, stratification: tree.Stratification) -> None:
        self._slots.check(stratification, stratification.slots, stratification.name.text)
        self._condition(Slots(stratification.slots).expression("minimum"))
        seen: dict[str, tree.Level] = {}
        unknown = []
        for level in stratification.levels:
            self._slots.check(level, level.slots, level.name.text)
            if level.name.text in seen:
                self._reporter.report(
                    "KR102", level.name, Label(seen[level.name.text].name.span, "earlier"), name=level.name.text
                )
            seen.setdefault(level.name.text, level)
            if isinstance(level.when, tree.Unknown):
                unknown.append(level)
            else:
                self._condition(level.when)
        if len(unknown) != 1:
            self._reporter.report("KR402", stratification.name, name=stratification.name.text, problem="@one-unknown")

    def _recommendation(self, recommendation: tree.Recommendation) -> None:
        slots = Slots(recommendation.slots)
        self._condition(slots.expression("når"))
        unless = slots.value("undtagen", tree.Unless)
        if unless is not None:
            self._condition(unless.condition)

    def _follow_up(self, follow_up: tree.FollowUp) -> None:
        self._slots.check(follow_up, follow_up.slots, follow_up.stratification.text)
        symbol = self._slots.name(follow_up.stratification, "stratification")
        for level in follow_up.levels:
            self._slots.timing(level.timing)
            self._slots.word(level.performer, PERFORMER)
        if symbol is None or symbol.type is None:
            return
        levels = symbol.type.options
        for level in follow_up.levels:
            if level.level.text not in levels:
                self._reporter.unlike("KR209", level.level, levels, options=", ".join(levels))
        missing = [name for name in levels if name not in {level.level.text for level in follow_up.levels}]
        if missing:
            self._reporter.report("KR304", follow_up, Label(symbol.span, "declared"), levels=", ".join(missing))

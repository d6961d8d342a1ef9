"""What each kind of declaration must say to mean something clinically: one function per kind."""

from __future__ import annotations

from collections.abc import Mapping

from ..diagnostics.diagnostic import Label
from ..syntax import tree
from . import types
from .data_elements import check_data_element
from .expressions import ExpressionTyper
from .guideline import Slots, Symbol
from .repeated import report_repeated
from .reporter import Reporter
from .slots import SlotChecker
from .types import Type
from .words import EXCLUSION_EFFECT, PERFORMER


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
    if not populations and not unreadable and guideline.header.whole:
        reporter.report("KR108", guideline.header.name, name=guideline.header.name.text)
    for extra in populations[1:]:
        reporter.report("KR109", extra, Label(populations[0].span, "earlier"))


class _Checker:
    def __init__(self, symbols: Mapping[str, Symbol], typer: ExpressionTyper, reporter: Reporter) -> None:
        self._symbols = symbols
        self._typer = typer
        self._reporter = reporter
        self._slots = SlotChecker(symbols, typer.names, reporter)
        self._addresses: dict[str, tree.Text] = {}  # of code systems

    def header(self, header: tree.Header) -> None:
        if not header.whole:  # what it lacks may be in the part that could not be read
            return
        self._slots.check(header, header.slots, header.name.text)
        slots = Slots(header.slots)
        if slots.word("status") == "godkendt" and "godkendt" not in slots:
            self._reporter.report("KR502", slots.span("status"))
        dates = slots.values("gyldig", tree.Date)
        if len(dates) == 2 and dates[1].value < dates[0].value:
            self._reporter.report("KR503", dates[1])

    def declaration(self, declaration: tree.Declaration) -> None:
        if not isinstance(declaration, tree.ErrorNode | tree.Scenario):
            self._slots.text(getattr(declaration, "title", None))
        match declaration:
            case tree.Reference() | tree.Goal() | tree.Activity() | tree.Recommendation():
                self._slots.check(declaration, declaration.slots, declaration.name.text)
        match declaration:
            case tree.CodeSystem():
                self._code_system(declaration)
            case tree.ValueSet():
                self._value_set(declaration)
            case tree.Parameter():
                self._slots.check(declaration, declaration.slots, declaration.name.text)
                report_repeated(declaration.type.options, self._reporter)
                self._typer.literal(declaration.value, self._type_of(declaration.name))
            case tree.DataElement():
                self._slots.check(declaration, declaration.slots, declaration.name.text)
                report_repeated(declaration.type.options, self._reporter)
                check_data_element(declaration, self._type_of(declaration.name), self._typer, self._reporter)
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

    def _code_system(self, system: tree.CodeSystem) -> None:
        for address in (system.uri, *system.aliases):
            self._slots.address(address)
            earlier = self._addresses.setdefault(address.text, address)
            if earlier is not address:
                self._reporter.report("KR229", address, Label(earlier.span, "earlier"), address=address.text)

    def _value_set(self, value_set: tree.ValueSet) -> None:
        self._slots.check(value_set, value_set.slots, value_set.name.text)
        for item in value_set.items:
            if item.code is not None:
                self._slots.code(item)
                if item.display is None or not item.display.text.strip():
                    self._reporter.report("KR505", item.code, code=item.code.text)
            else:
                self._slots.name(item.system, "value set", "code system")

    # --- decisions ------------------------------------------------------------------------------------

    def _table(self, table: tree.Table) -> None:
        self._slots.check(table, table.slots, table.name.text)
        report_repeated(table.inputs, self._reporter)
        inputs = [self._typer.infer(name) for name in table.inputs]
        for row in table.rows:
            if len(row.cells) != len(inputs):
                self._reporter.report("KR210", row, found=str(len(row.cells)), wanted=str(len(inputs)))
            for cell, wanted in zip(row.cells, inputs, strict=False):
                self._typer.cell(cell, wanted)

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
        report_repeated([level.level for level in follow_up.levels], self._reporter)
        symbol = self._slots.name(follow_up.stratification, "stratification")
        for level in follow_up.levels:
            self._slots.timing(level.timing)
            self._slots.word(level.performer, PERFORMER)
        if symbol is None or symbol.type is None:
            return
        levels = symbol.type.options
        unknown = [level.level for level in follow_up.levels if level.level.text not in levels]
        for name in unknown:
            self._reporter.unlike("KR209", name, levels, options=", ".join(levels))
        missing = [name for name in levels if name not in {level.level.text for level in follow_up.levels}]
        if missing and not unknown:  # a misspelt level is not missing too
            self._reporter.report("KR304", follow_up, Label(symbol.span, "declared"), levels=", ".join(missing))

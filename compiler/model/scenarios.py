"""Scenarios against the guideline they test: every name they use is one it has, every value one it could take."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..diagnostics.diagnostic import Label
from ..syntax import tree
from . import types
from .expressions import ExpressionTyper
from .generated import Generated
from .guideline import Slots, Symbol, SymbolKind
from .literals import danish
from .reporter import Reporter
from .slots import SlotChecker
from .types import Type
from .words import GOAL_STATUS, POPULATION_STATUS, SOURCE_KIND

EXPECTED: dict[str, SymbolKind] = {
    "recommends": "recommendation",
    "excepts": "recommendation",
    "undecided": "recommendation",
    "plans": "activity",
    "collects": "data",
}
VALUED = ("quantity", "scale", "choice")
"""Types whose facts have a value; of others it can be enough that there is one, or its day."""

LASTING = frozenset({"condition", "medication", "encounter", "procedure"})
"""Kinds of facts that have a first and a last day."""


GOAL = Type("choice", options=tuple(GOAL_STATUS))
"""How far a goal is, as a scenario expects it."""


def check_scenarios(
    guideline: tree.Guideline,
    symbols: Mapping[str, Symbol],
    generated: Generated,
    typer: ExpressionTyper,
    reporter: Reporter,
) -> None:
    """Check every scenario of the guideline; ``generated`` are the activities its author did not declare."""
    checker = _Checker(symbols, generated, typer, reporter)
    titles: dict[str, tree.Scenario] = {}
    for declaration in guideline.declarations:
        if isinstance(declaration, tree.Scenario):
            checker.scenario(declaration)
            like = Slots(declaration.slots).value("ligesom", tree.Text)
            if like is not None and like.text not in titles:
                reporter.report("KR720", like, name=like.text)
            earlier = titles.setdefault(declaration.title.text, declaration)
            if earlier is not declaration:
                reporter.report("KR704", declaration.title, Label(earlier.title.span, "earlier"))


@dataclass(frozen=True, slots=True)
class Patient:
    """What is given of a scenario's patient, and the parameters of its run; with what ``ligesom`` takes over."""

    given: tuple[tree.Given, ...] = ()
    settings: tuple[tree.Setting, ...] = ()


def patients(scenarios: Iterable[tree.Scenario]) -> dict[str, Patient]:
    """The patient of each scenario, by title, in the order of the text: that of the earlier scenario which ``ligesom``
    names, without what the scenario gives itself or says is missing, and what it gives."""
    found: dict[str, Patient] = {}
    for scenario in scenarios:
        slots = Slots(scenario.slots)
        given, settings = slots.values("givet", tree.Given), slots.values("parametre", tree.Setting)
        own = {name.text for name in (*(each.name for each in given), *slots.names("mangler"))}
        base = found.get(slots.text("ligesom") or "", Patient())
        found[scenario.title.text] = Patient(
            given=(*(each for each in base.given if each.name.text not in own), *given),
            settings=(*base.settings, *settings),  # a parameter set again has its later value
        )
    return found


class _Checker:
    def __init__(
        self, symbols: Mapping[str, Symbol], generated: Generated, typer: ExpressionTyper, reporter: Reporter
    ) -> None:
        self._symbols = symbols
        self._generated = generated
        self._typer = typer
        self._reporter = reporter
        self._slots = SlotChecker(symbols, typer.names, reporter)

    def scenario(self, scenario: tree.Scenario) -> None:
        self._slots.check(scenario, scenario.slots, scenario.title.text)
        slots = Slots(scenario.slots)
        for setting in slots.values("parametre", tree.Setting):
            symbol = self._slots.name(setting.name, "parameter")
            if symbol is not None:
                self._typer.literal(setting.value, symbol.type or types.ERROR)
        given = slots.values("givet", tree.Given)
        for item in given:
            self._given(item)
        for name in slots.values("mangler", tree.Name):
            self._slots.name(name, "data")
            for item in given:
                if item.name.text == name.text:
                    self._reporter.report("KR705", name, Label(item.span, "given"), name=name.text)
        for expectation in slots.values("forvent", tree.Expectation):
            self._expectation(expectation)

    # --- what is given --------------------------------------------------------------------------------

    def _given(self, given: tree.Given) -> None:
        symbol = self._symbols.get(given.name.text)
        if self._planned_by_rule(given.name) or (symbol is not None and symbol.kind == "activity"):
            if not _done_or_declined(given):
                self._reporter.report("KR706", given, name=given.name.text)
            return
        if symbol is not None and symbol.type is not None and _can_be_overridden(symbol):
            self._override(given, symbol.type)
            return
        symbol = self._slots.name(given.name, "data")
        if given.value_set is not None:
            self._slots.name(given.value_set, "value set")
        if symbol is None or symbol.type is None or symbol.type.silent:
            return
        if given.since is not None and not _can_last(given, given.since, symbol):
            self._reporter.report("KR708", given, name=given.name.text)
            return
        if given.value is None:
            if symbol.type.kind in VALUED:
                self._reporter.report("KR710", given, name=given.name.text)
        elif isinstance(given.value, tree.Unknown):
            self._reporter.report("KR710", given.value, name=given.name.text)
        else:
            self._given_value(given, given.value, symbol, symbol.type)

    def _given_value(self, given: tree.Given, value: tree.Expr, symbol: Symbol, declared: Type) -> None:
        assert isinstance(symbol.declaration, tree.DataElement)
        slots = Slots(symbol.declaration.slots)
        fetch = slots.value("hent", tree.Fetch)
        # A measurement may be given in any accepted unit, or an impossible one on purpose; it is a fact, not a
        # threshold. An age may be given as the date of birth, which is what the record holds.
        if (isinstance(value, tree.Date) and _is_age(symbol)) or (
            declared.kind in ("quantity", "scale") and isinstance(value, tree.Number)
        ):
            self._typer.infer(value)
            if isinstance(value, tree.Number) and _is_age(symbol):
                self._typer.whole(value)
        else:
            self._typer.literal(value, declared)
        counted = fetch is not None and fetch.kind == "antal" and given.dates
        if counted and isinstance(value, tree.Number) and value.value != len(given.dates):
            self._reporter.report(
                "KR711", given, name=given.name.text, number=danish(value.value), dates=str(len(given.dates))
            )

    def _override(self, given: tree.Given, levels: Type) -> None:
        """A level that the clinician has chosen."""
        if given.value is not None:
            self._typer.literal(given.value, levels)
        else:
            self._reporter.report("KR209", given, options=", ".join(levels.options))

    # --- what is expected -----------------------------------------------------------------------------

    def _expectation(self, expectation: tree.Expectation) -> None:
        name = expectation.name
        if expectation.number is not None:
            self._typer.whole(expectation.number)
        if name is None:
            return
        first, last = expectation.from_date, expectation.to_date
        if first is not None and last is not None and last.value < first.value:
            self._reporter.report("KR709", last, Label(first.span, "first"))
        if expectation.kind == "population":
            self._slots.word(name, POPULATION_STATUS)
        elif expectation.kind == "value":
            self._value(expectation, name)
        elif not (expectation.kind == "plans" and self._planned_by_rule(name)):
            self._outcome(name, EXPECTED[expectation.kind])

    def _planned_by_rule(self, name: tree.Name) -> bool:
        """Whether the name is, or may be, an activity that the author did not declare."""
        element = self._generated.activities.get(name.text)
        if element is not None:
            self._typer.names[id(name)] = element  # the activity is there when the element is
        return self._generated.may_be(name.text)

    def _outcome(self, name: tree.Name, kind: SymbolKind) -> None:
        """An outcome is one the guideline can have."""
        if name.text in self._symbols:
            self._slots.name(name, kind)
        else:
            known = [symbol.name for symbol in self._symbols.values() if symbol.kind == kind]
            if kind == "activity":
                known += self._generated.activities
            self._reporter.unlike("KR701", name, known)

    def _value(self, expectation: tree.Expectation, name: tree.Name) -> None:
        symbol = self._symbols.get(name.text)
        if symbol is None:
            known = [s.name for s in self._symbols.values() if s.type is not None or s.kind == "goal"]
            self._reporter.unlike("KR701", name, known)
            return
        goal, levels = symbol.kind == "goal", isinstance(symbol.declaration, tree.Stratification)
        if symbol.kind == "error":
            return
        for said, word, fits in (
            (expectation.provisional, "foreløbig", levels),
            (expectation.worst, "værst", levels),
            (expectation.to_date, "til", goal),
        ):
            if said is not None and not fits:
                self._reporter.report("KR707", expectation, word=word, name=name.text)
        found = GOAL if goal else self._typer.infer(name)
        if found.silent:
            return
        if expectation.value is not None:
            self._answer(expectation.value, found)
        if expectation.worst is not None and levels:
            self._answer(expectation.worst, found)

    def _answer(self, value: tree.Expr, found: Type) -> None:
        """A value the guideline can come to."""
        if not isinstance(value, tree.Name) or found.kind != "choice":
            self._typer.literal(value, found)
        elif value.text not in found.options:
            self._reporter.unlike("KR701", value, found.options)


def _done_or_declined(given: tree.Given) -> bool:
    """Whether an activity is given as done on a day, or as refused (`nej`) on a day or from one."""
    declined = isinstance(given.value, tree.Boolean) and not given.value.value
    done = given.value is None or isinstance(given.value, tree.Boolean)
    return done and (bool(given.dates) or (declined and given.since is not None))


def _can_be_overridden(symbol: Symbol) -> bool:
    return isinstance(symbol.declaration, tree.Stratification) and "tilsidesættes" in Slots(symbol.declaration.slots)


def _can_last(given: tree.Given, since: tree.Date, symbol: Symbol) -> bool:
    """Whether what is given from one day to another is something that lasts, and ends no earlier than it begins."""
    sources = Slots(getattr(symbol.declaration, "slots", ())).values("fra", tree.Source)
    lasts = any(SOURCE_KIND.get(source.kind.text) in LASTING for source in sources[:1])
    ends = given.until is None or since.value <= given.until.value
    return lasts and ends and not isinstance(given.value, tree.Number)


def _is_age(symbol: Symbol) -> bool:
    """Whether a data element is the patient's age (semantics 3.13)."""
    declaration = symbol.declaration
    if not isinstance(declaration, tree.DataElement) or symbol.type is None or symbol.type.kind != "quantity":
        return False
    return any(source.kind.text == "patient" for source in Slots(declaration.slots).values("fra", tree.Source))

"""The symbol table: what each name declares, and with which type."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from ..diagnostics.diagnostic import Label
from ..syntax import tree
from . import types
from .guideline import Model, Slots, Symbol, SymbolKind
from .literals import check_ends
from .reporter import Reporter
from .types import Type
from .units import lookup
from .words import SEX

KINDS: dict[type[tree.Node], SymbolKind] = {
    tree.Reference: "reference",
    tree.CodeSystem: "code system",
    tree.ValueSet: "value set",
    tree.Parameter: "parameter",
    tree.DataElement: "data",
    tree.Definition: "definition",
    tree.Exclusion: "exclusion",
    tree.Table: "table",
    tree.Stratification: "stratification",
    tree.Activity: "activity",
    tree.Goal: "goal",
    tree.Recommendation: "recommendation",
    tree.FollowUp: "follow-up",
}


def declare(
    guideline: tree.Guideline, libraries: Iterable[tuple[tree.Use, Model]], reporter: Reporter
) -> dict[str, Symbol]:
    """Every name of a file and of the libraries it uses, with its symbol. A second declaration of a name is reported
    and not entered.

    The type of a definition is not known yet: it gets its symbol's type when its expression is typed.
    """
    symbols: dict[str, Symbol] = {}
    for use, library in libraries:
        for brought in library.symbols.values():
            first = symbols.setdefault(brought.name, brought)
            if first is not brought and "error" not in (first.kind, brought.kind):
                both = Label(first.span, "earlier"), Label(brought.span, "again")
                reporter.report("KR126", use.path, *both, name=brought.name)
    for declaration in guideline.declarations:
        symbol = _symbol(declaration, reporter)
        if symbol is None:
            continue
        earlier = symbols.get(symbol.name)
        if earlier is None:
            symbols[symbol.name] = symbol
        elif "error" not in (earlier.kind, symbol.kind):
            reporter.report("KR102", symbol.span, Label(earlier.span, "earlier"), name=symbol.name)
    return symbols


def _symbol(declaration: tree.Declaration, reporter: Reporter) -> Symbol | None:
    if isinstance(declaration, tree.ErrorNode):
        if declaration.name is None:
            return None
        return Symbol(declaration.name, "error", declaration.span, declaration, types.ERROR)
    if isinstance(declaration, tree.Use | tree.Scenario | tree.Population) or declaration.name is None:
        return None
    kind = KINDS[type(declaration)]
    return Symbol(declaration.name.text, kind, declaration.name.span, declaration, _type(declaration, reporter))


def _type(declaration: tree.Declaration, reporter: Reporter) -> Type | None:
    match declaration:
        case tree.Parameter(type=declared):
            return declared_type(declared, reporter)
        case tree.DataElement(type=declared, slots=slots):
            found = _value_type(declared_type(declared, reporter), Slots(slots))
            if _of_patient(Slots(slots)) and not _patient_has(found):
                reporter.report("KR214", declared, name=declaration.name.text)
                return types.ERROR
            return found
        case tree.Table(rows=rows):
            return Type("choice", options=_unique(row.result.text for row in rows))
        case tree.Stratification(levels=levels):
            return Type("choice", options=_unique(level.name.text for level in levels))
        case tree.Definition():
            return types.UNKNOWN
        case _:
            return None


def declared_type(declared: tree.DataType, reporter: Reporter) -> Type:
    """The type a ``data`` or ``parameter`` declaration names; of a data element it is the type of what is measured."""
    match declared.word:
        case "mængde":
            assert declared.unit is not None
            unit = lookup(declared.unit.text)
            if unit is None:
                reporter.report("KR205", declared.unit, unit=declared.unit.text)
                return types.ERROR
            return Type("quantity", unit=unit, text=declared.unit.text)
        case "antal":
            return Type("count", low=Decimal(0), high=Decimal("Infinity"))
        case "skala":
            assert declared.low is not None and declared.high is not None
            if not check_ends(declared, declared.low, declared.high, reporter):
                return types.ERROR
            return Type("scale", low=declared.low.value, high=declared.high.value)
        case "ja_nej":
            return types.BOOLEAN
        case "dato":
            return types.DATE
        case "valg":
            return Type("choice", options=_unique(option.text for option in declared.options))


def _value_type(declared: Type, slots: Slots) -> Type:
    """The type of a data element's value: what is measured, in its plausible range; or its decline per year."""
    if declared.kind != "quantity":
        return declared
    fetch = slots.value("hent", tree.Fetch)
    if fetch is not None and fetch.kind == "fald_pr_år":
        year = lookup("a")
        assert year is not None
        return Type("quantity", unit=declared.unit.times(year, -1), text=f"{declared.text}/a")
    bounds = slots.value("område", tree.Range)
    if bounds is None or not check_ends(bounds, bounds.low, bounds.high, Reporter()):
        return declared
    return Type("quantity", unit=declared.unit, text=declared.text, low=bounds.low.value, high=bounds.high.value)


def _of_patient(slots: Slots) -> bool:
    return any(source.kind.text == "patient" for source in slots.values("fra", tree.Source))


def _patient_has(found: Type) -> bool:
    """Whether the Patient resource has such a value: age, sex, date of birth, or death (semantics 3.13)."""
    age = found.kind == "quantity" and found.text == "a"
    sex = found.kind == "choice" and set(found.options) <= set(SEX)
    return age or sex or found.silent or found.kind in ("boolean", "date")


def _unique(names: object) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))  # type: ignore[call-overload]

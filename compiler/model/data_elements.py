"""What a data element must say so that each of its slots has a meaning."""

from __future__ import annotations

from ..syntax import tree
from .expressions import ExpressionTyper, word_for
from .guideline import Slots
from .literals import check_ends
from .reporter import Reporter
from .symbols import declared_type
from .types import Type
from .units import lookup
from .words import SOURCE_KIND

NUMERIC = ("quantity", "scale", "count")
ORDERED = (*NUMERIC, "boolean")
"""Types of which one value is higher than another: `ja` than `nej`."""
NUMERIC_SLOTS = ("enheder", "omregning", "område")
UNCODED = ("målinger", "livsstil", "patient")
"""Kinds of facts that can be read without a value set: by the data element's own code, or whose record it is."""


def check_data_element(data: tree.DataElement, declared: Type, typer: ExpressionTyper, reporter: Reporter) -> None:
    """Check one data element of the type ``declared``; its slots' own names and words are checked already."""
    slots = Slots(data.slots)
    _sources(data, slots, reporter)
    _fetch(data, slots, declared, reporter)
    _slots_of_other_types(slots, declared, reporter)
    measured = declared_type(data.type, Reporter())
    if measured.silent or measured.kind in NUMERIC:
        _units(slots, measured, reporter)
        _range(slots, measured, typer, reporter)
    if declared.kind in ("boolean", "choice"):
        _answers(slots, declared, reporter)
    absence = slots.value("fravær", tree.Absence)
    if absence is not None and absence.value is not None:
        typer.literal(absence.value, declared)
    at_least = slots.value("mindst_antal", tree.MinimumCount)
    if at_least is not None:
        typer.whole(at_least.n)


def _sources(data: tree.DataElement, slots: Slots, reporter: Reporter) -> None:
    sources = slots.values("fra", tree.Source)
    patient = any(source.kind.text == "patient" for source in sources)
    for source in sources:
        if source.kind.text == "patient" and source.value_set is not None:
            reporter.report("KR213", source.value_set, slot=f"i {source.value_set.text}", belongs="@coded records")
        elif patient and source.kind.text != "patient":
            reporter.report("KR213", source, slot=source.kind.text, belongs="@own data element")
        elif source.kind.text in SOURCE_KIND and source.kind.text not in UNCODED and source.value_set is None:
            reporter.report("KR107", source, name=data.name.text, slots=f"`{source.kind.text} i …`")


def _fetch(data: tree.DataElement, slots: Slots, declared: Type, reporter: Reporter) -> None:
    fetch = slots.value("hent", tree.Fetch)
    if any(source.kind.text == "patient" for source in slots.values("fra", tree.Source)):
        if fetch is not None:
            reporter.report("KR207", fetch, fetch=fetch.kind, found=word_for(declared))
        return
    if fetch is None:
        if "fra" in slots and not any(isinstance(s, tree.ErrorNode) for slot in slots for s in slot.values):
            reporter.report("KR107", data, name=data.name.text, slots="`hent:`")
        return
    fits = {
        "antal": declared.kind == "count",
        "antal_dage": declared.kind == "count",
        "findes": declared.kind == "boolean",
        "seneste": True,
        "første": True,
    }.get(fetch.kind, declared.kind in NUMERIC)
    if not declared.silent and not fits:
        reporter.report("KR207", fetch, fetch=fetch.kind, found=word_for(declared))


def _slots_of_other_types(slots: Slots, declared: Type, reporter: Reporter) -> None:
    """Slots that would have no effect on this data element: what is written must mean something."""
    fetch = slots.value("hent", tree.Fetch)
    if fetch is None or fetch.kind != "antal":
        _idle(("episode", "uden_episoder_med"), "`hent: antal`", slots, reporter)
    kinds = {source.kind.text for source in slots.values("fra", tree.Source)}
    if kinds <= SOURCE_KIND.keys() and "kontakter" not in kinds:
        _idle(("klasse",), "`fra: kontakter`", slots, reporter)
    if declared.silent:
        return
    if declared.kind not in NUMERIC:
        _idle(NUMERIC_SLOTS, "@numbers", slots, reporter)
    if declared.kind not in ORDERED or fetch is None or fetch.kind not in ("seneste", "første"):
        _idle(("samme_dag",), "@latest number", slots, reporter)
    if declared.kind not in ("boolean", "choice"):
        _idle(("svar",), "@answers", slots, reporter)


def _idle(keys: tuple[str, ...], belongs: str, slots: Slots, reporter: Reporter) -> None:
    for key in keys:
        if key in slots:
            reporter.report("KR213", slots.span(key), slot=f"{key}:", belongs=belongs)


def _units(slots: Slots, measured: Type, reporter: Reporter) -> None:
    for accepted in slots.values("enheder", tree.AcceptedUnit):
        unit = lookup(accepted.unit.text)
        if unit is None:
            reporter.report("KR205", accepted.unit, unit=accepted.unit.text)
        elif not measured.silent and unit.factor_to(measured.unit) is None:
            reporter.report("KR206", accepted.unit, left=accepted.unit.text, right=measured.text or "1")


def _range(slots: Slots, measured: Type, typer: ExpressionTyper, reporter: Reporter) -> None:
    bounds = slots.value("område", tree.Range)
    if bounds is None:
        return
    for bound in (bounds.low, bounds.high):
        typer.literal(bound, measured)
    check_ends(bounds, bounds.low, bounds.high, reporter)


def _answers(slots: Slots, declared: Type, reporter: Reporter) -> None:
    options = ("ja", "nej") if declared.kind == "boolean" else declared.options
    for answer in slots.values("svar", tree.Answer):
        if answer.option.text not in options:
            reporter.unlike("KR209", answer.option, options, options=", ".join(options))

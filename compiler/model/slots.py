"""What every slot may name, and which slots a declaration must have: the same tables for all declarations."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from ..diagnostics.diagnostic import Label
from ..syntax import tree
from . import words
from .guideline import Slots, Symbol, SymbolKind
from .reporter import Reporter

WORDS_OF_SLOT: dict[str, Collection[str]] = {
    "status": words.GUIDELINE_STATUS,
    "klasse": words.ENCOUNTER_CLASS,
    "type": words.ACTIVITY_TYPE,
    "udfører": words.PERFORMER,
    "haster": words.PRIORITY,
    "element": words.CARE_ELEMENT,
    "evidens": words.CERTAINTY,
    "ved_pause": words.WHEN_SUSPENDED,
}

NAMES_OF_SLOT: dict[str, tuple[SymbolKind, ...]] = {
    "gør": ("activity",),
    "hvis_ukendt": ("activity",),
    "indhentes": ("activity",),
    "fremmer": ("goal",),
    "uden_episoder_med": ("data",),
    "medsend": ("data", "definition", "table", "stratification", "goal"),
}

REQUIRED: dict[type[tree.Node], tuple[str, ...]] = {
    tree.Header: ("version", "status", "ejer"),
    tree.DataElement: ("fra", "fravær"),
    tree.Activity: ("type", "udfører", "timing"),
    tree.Goal: ("når",),
    tree.Recommendation: ("når", "gør", "styrke", "evidens", "kilde"),
    tree.Scenario: ("dato", "forvent"),
}


class SlotChecker:
    """Checks names and words in slots against the symbol table and the closed vocabularies."""

    def __init__(self, symbols: Mapping[str, Symbol], names: dict[int, Symbol], reporter: Reporter) -> None:
        """What each name refers to is entered in ``names``, by ``id`` of the node."""
        self._symbols = symbols
        self._names = names
        self._reporter = reporter

    def check(self, owner: tree.Node, slots: tuple[tree.Slot, ...], name: str) -> None:
        """Check the slots of one declaration called ``name``: all obligatory ones there, every name and word known."""
        unreadable = any(isinstance(value, tree.ErrorNode) for slot in slots for value in (slot, *slot.values))
        missing = [key for key in REQUIRED.get(type(owner), ()) if key not in Slots(slots)]
        if missing and not unreadable:
            self._reporter.report("KR107", owner, name=name, slots=", ".join(f"`{key}:`" for key in missing))
        for slot in slots:
            for value in slot.values:
                self._value(slot.key, value)

    def _value(self, key: str, value: object) -> None:
        match value:
            case tree.Name() if key in WORDS_OF_SLOT:
                self.word(value, WORDS_OF_SLOT[key])
            case tree.Name() if key in NAMES_OF_SLOT:
                self.name(value, *NAMES_OF_SLOT[key])
            case tree.Source():
                self.word(value.kind, words.SOURCE_KIND)
                if value.value_set is not None:
                    self.name(value.value_set, "value set")
            case tree.Citation(reference=reference) | tree.Grading(reference=reference):
                self.name(reference, "reference")
            case tree.Evidence(status=status):
                self.word(status, words.EVIDENCE_STATUS)
            case tree.Offset(value_set=value_set) | tree.Answer(value_set=value_set):
                self.name(value_set, "value set")
            case tree.Override(value_set=value_set):
                self.name(value_set, "value set")
            case tree.Exclude(after=after):
                for name in after:
                    self.name(name, "data")
            case tree.Absence(only_if=tree.Name() as only_if):
                self.name(only_if, "data")
            case tree.Strength(strength=strength):
                self.word(strength, words.STRENGTH)
            case tree.Timing():
                self.timing(value)
            case tree.CodeRef():
                self.code(value)
            case _:
                pass

    def timing(self, timing: tree.Timing) -> None:
        """``efter`` names a data element."""
        if timing.after is not None:
            self.name(timing.after, "data")

    def code(self, code: tree.CodeRef) -> None:
        """A code in a declared system; a prefix only where the system has a hierarchy."""
        system = self.name(code.system, "code system")
        if code.evidence is not None:
            self.word(code.evidence, words.EVIDENCE_STATUS)
        if code.code is None or system is None:
            return
        declaration = system.declaration
        if code.code.text.endswith("*") and isinstance(declaration, tree.CodeSystem) and not declaration.hierarchical:
            self._reporter.report("KR208", code.code, Label(system.span, "declared"), code=code.code.text)

    def word(self, name: tree.Name, known: Collection[str]) -> None:
        """A word of a closed list."""
        if name.text not in known:
            self._reporter.unlike("KR105", name, known, words=", ".join(known))

    def name(self, name: tree.Name, *kinds: SymbolKind) -> Symbol | None:
        """The symbol a name refers to, when it is one of ``kinds``; else it is reported (once) and the result is
        none.
        """
        symbol = self._symbols.get(name.text)
        if symbol is None:
            self._reporter.unlike("KR101", name, self._names_of(kinds))
        elif symbol.kind == "error":
            return None
        elif symbol.kind not in kinds:
            self._reporter.report(
                "KR104",
                name,
                Label(symbol.span, "declared"),
                name=name.text,
                found=f"@{symbol.kind}",
                wanted=f"@{kinds[0]}",
            )
        else:
            self._names[id(name)] = symbol
            return symbol
        return None

    def _names_of(self, kinds: Iterable[SymbolKind]) -> list[str]:
        return [symbol.name for symbol in self._symbols.values() if symbol.kind in kinds]

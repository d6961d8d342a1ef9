"""What every slot may name, and which slots a declaration must have: the same tables for all declarations."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping

from ..diagnostics.diagnostic import Label
from ..syntax import tree
from . import words
from .durations import at_most
from .guideline import Slots, Symbol, SymbolKind
from .repeated import report_repeated
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

GROUNDS = ("styrke", "evidens", "kilde")
"""What a recommendation rests on: lacking one of these is a finding of its own."""

ADDRESSES = ("kanonisk", "url")
MAY_BE_NOTHING = ("horisont",)
URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+")
"""RFC 3986 in outline: a scheme, and no character that must be written in another way."""


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
        for code in ("KR107", "KR501"):
            lacking = [key for key in missing if (key in GROUNDS) == (code == "KR501")]
            if lacking and not unreadable:
                self._reporter.report(code, owner, name=name, slots=", ".join(f"`{key}:`" for key in lacking))
        for slot in slots:
            report_repeated(slot.values, self._reporter)
            for value in slot.values:
                self._value(slot.key, value)
                self._content(slot.key, value)

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
                report_repeated(after, self._reporter)
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

    def _content(self, key: str, value: object) -> None:
        """A text says something, an address is one, a duration lasts, and time limits have an effect."""
        match value:
            case tree.Text():
                self.text(value)
                if key in ADDRESSES:
                    self.address(value)
            case (
                tree.Nothing(reason=reason)
                | tree.Absence(reason=tree.Text() as reason)
                | tree.Unless(reason=tree.Text() as reason)
            ):
                if not reason.text.strip():
                    self._reporter.report("KR403", reason)
            case tree.Duration() if key not in MAY_BE_NOTHING:
                self._lasts(value)
            case tree.Exclude(within=duration) | tree.Override(at_most=duration):
                self._lasts(duration)
            case tree.MinimumCount(over=tree.Duration() as duration):
                self._lasts(duration)
            case tree.Fetch():
                self._window(value)
            case tree.Strength(strength=strength, direction=None) if strength.text in words.DIRECTED:
                self._reporter.report("KR507", value, strength=strength.text)
            case _:
                pass

    def text(self, text: tree.Text | None) -> None:
        """A text that is there says something."""
        if text is not None and not text.text.strip():
            self._reporter.report("KR113", text)

    def address(self, address: tree.Text) -> None:
        """A URI: with a scheme, as every reader of it expects."""
        if address.text.strip() and not URI.fullmatch(address.text):
            self._reporter.report("KR228", address, address=address.text)

    def _lasts(self, duration: tree.Duration) -> None:
        if duration.value == 0:
            self._reporter.report("KR221", duration)

    def _window(self, fetch: tree.Fetch) -> None:
        """What is provisional until G is so after the window, so G is longer."""
        for duration in (fetch.within, fetch.grace):
            if duration is not None:
                self._lasts(duration)
        if fetch.grace is None:
            return
        if fetch.within is None:
            self._reporter.report("KR213", fetch.grace, slot="foreløbig indtil", belongs="`inden for`")
        elif at_most(fetch.grace, fetch.within):
            self._reporter.report("KR220", fetch.grace, Label(fetch.within.span, "window"))

    def timing(self, timing: tree.Timing) -> None:
        """``efter`` names a data element; rounds come one after the other; a tolerance widens a window there is."""
        if timing.after is not None:
            self.name(timing.after, "data")
        if timing.interval is not None:
            self._lasts(timing.interval)
        if timing.tolerance is None:
            return
        if timing.interval is not None and timing.interval.value and at_most(timing.interval, timing.tolerance):
            self._reporter.report("KR222", timing.tolerance, Label(timing.interval.span, "interval"))
        elif timing.interval is None and timing.within is None:
            self._reporter.report("KR213", timing.tolerance, slot="tolerance", belongs="`hver`, `inden for`")

    def code(self, code: tree.CodeRef) -> None:
        """A code in a declared system; a prefix only where the system has a hierarchy."""
        system = self.name(code.system, "code system")
        if code.evidence is not None:
            self.word(code.evidence, words.EVIDENCE_STATUS)
        if code.code is None:
            return
        if code.code.text.strip("*").strip() == "" or code.code.text != code.code.text.strip():
            self._reporter.report("KR223", code.code, code=code.code.text)
            return
        if system is None:
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

"""Names of the activities that a guideline has without its author declaring them.

One for each level of a follow-up, one to obtain each data element that names no way of its own, and one to sort out
records that cannot be read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..diagnostics.diagnostic import Label
from ..source import Span
from ..syntax import tree
from .guideline import Slots, Symbol
from .reporter import Reporter

REVIEW = "afklar_registreringer"


def follow_up_name(follow_up: tree.FollowUp) -> str:
    """What a follow-up is called."""
    return follow_up.name.text if follow_up.name else f"opfølgning_{follow_up.stratification.text}"


def control_name(follow_up: str, level: str) -> str:
    """The control of a level."""
    return f"{follow_up}_{level}"


def collection_name(data: str) -> str:
    """The activity that obtains a data element."""
    return f"indhent_{data}"


@dataclass(frozen=True, slots=True)
class Generated:
    """The activities, each with the data element it obtains, if any; and how those begin whose declarations could not
    be read.
    """

    activities: Mapping[str, Symbol | None]
    unreadable: tuple[str, ...]

    def may_be(self, name: str) -> bool:
        """Whether there is an activity of that name, or may be for all that could be read."""
        return name in self.activities or name.startswith(self.unreadable)


def generate(guideline: tree.Guideline, symbols: Mapping[str, Symbol], reporter: Reporter) -> Generated:
    """The generated activities. A declared name that is the same as one of theirs is reported, and so is a name that
    two follow-ups give.
    """
    found: dict[str, Symbol | None] = {}
    givers: dict[str, tuple[tree.Node, Span]] = {}
    reported: set[int] = set()
    for declaration, name, span in _given(guideline, symbols):
        found[name] = symbols[declaration.name.text] if isinstance(declaration, tree.DataElement) else None
        giver, first = givers.setdefault(name, (declaration, span))
        symbol = symbols.get(name)
        if giver is declaration and symbol is not None and symbol.kind != "error":
            reporter.report("KR111", symbol.span, Label(span, "gives"), name=name)
        elif giver is not declaration and name != REVIEW and id(declaration) not in reported:
            reported.add(id(declaration))
            reporter.report("KR111", span, Label(first, "gives"), name=name)
    return Generated(found, tuple(_unreadable(guideline, symbols)))


def _given(guideline: tree.Guideline, symbols: Mapping[str, Symbol]) -> Iterator[tuple[tree.Node, str, Span]]:
    """The names, each with the declaration and the place that give rise to it: the guideline's own, or a library's."""
    others = (symbol.declaration for symbol in symbols.values() if symbol.span.file != guideline.span.file)
    for declaration in (*guideline.declarations, *others):
        match declaration:
            case tree.FollowUp(stratification=stratification):
                for level in _levels(declaration, symbols):
                    yield declaration, control_name(follow_up_name(declaration), level), stratification.span
            case tree.DataElement(name=name, slots=slots) if "indhentes" not in Slots(slots):
                absence = Slots(slots).value("fravær", tree.Absence)
                assumed = absence is not None and absence.value is not None and absence.only_if is None
                yield declaration, REVIEW if assumed else collection_name(name.text), name.span


def _levels(follow_up: tree.FollowUp, symbols: Mapping[str, Symbol]) -> tuple[str, ...]:
    symbol = symbols.get(follow_up.stratification.text)
    return symbol.type.options if symbol is not None and symbol.type is not None else ()


def _unreadable(guideline: tree.Guideline, symbols: Mapping[str, Symbol]) -> Iterator[str]:
    for declaration in guideline.declarations:
        if isinstance(declaration, tree.FollowUp) and not _levels(declaration, symbols):
            yield control_name(follow_up_name(declaration), "")
    for symbol in symbols.values():
        if symbol.kind == "error":
            yield collection_name(symbol.name)
            yield control_name(symbol.name, "")

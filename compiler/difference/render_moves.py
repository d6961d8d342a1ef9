"""What a new version changes for a population, as text for people and as JSON lines for programs."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any, Final

from ...runtime.present.wording import Words as Dates
from ...runtime.unusable import Language
from .moves import Clinic, Move, Moves, Outcome
from .wording import Words

SHOWN: Final = 20
"""How many clinics the text shows: those with most changes."""


def as_json(found: Moves) -> str:
    """One object a line, told apart by ``kind``: ``move``, ``clinic`` and at the end ``population``."""
    lines: list[dict[str, Any]] = [
        *(
            {
                "kind": "move",
                "what": each.kind,
                "node": each.node,
                "title": each.title,
                "was": _record(each.was),
                "now": _record(each.now),
                "patients": each.patients,
                "examples": list(each.examples),
                "clinics": [
                    {"clinic": clinic, "patients": number} for clinic, number in sorted(each.clinics.items(), key=_last)
                ],
            }
            for each in found.moves
        ),
        *(
            {"kind": "clinic", "clinic": each.clinic, "patients": each.patients, "changed": each.changed}
            for each in found.clinics
        ),
        {
            "kind": "population",
            "date": found.date.isoformat(),
            "patients": found.patients,
            "changed": found.changed,
            "rejected": found.rejected,
        },
    ]
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)


def _record(outcome: Outcome | None) -> dict[str, str] | None:
    return None if outcome is None else {outcome.kind: outcome.name}


def _last(counted: tuple[str | None, int]) -> tuple[bool, str]:
    return counted[0] is None, counted[0] or ""


def as_text(found: Moves, language: Language) -> str:
    """Who gets something else: statuses and levels as tables of before and now, then recommendations, activities and
    clinics.
    """
    return "".join(f"{_printable(line)}\n" for line in _Text(language).lines(found))


class _Text:
    def __init__(self, language: Language) -> None:
        self._words = Words(language)
        self._dates = Dates(language)

    def lines(self, found: Moves) -> Iterator[str]:
        words = self._words
        yield ""
        yield words(
            "population",
            date=self._dates.day(found.date),
            patients=words.counted("patients", found.patients),
            changed=words.counted("changed", found.changed),
        )
        if found.rejected:
            yield words("rejected", count=found.rejected)
        title = _titles(found.moves)
        for (kind, node), group in groupby(found.moves, key=lambda each: (each.kind, each.node)):
            moves = list(group)
            if kind in ("status", "level"):
                yield from ("", f"  {title[kind, node]}")
                yield from (f"    {line}" for line in self._matrix(moves))
                yield from (f"    {self._said(each)}" for each in moves if each.changed)
        for kind in ("recommendation", "activity"):
            moves = [each for each in found.moves if each.kind == kind and each.changed]
            if moves:
                yield from ("", f"  {words(f'moves-{kind}')}")
            for node, group in groupby(moves, key=lambda each: each.node):
                yield f"    {title[kind, node]}"
                yield from (f"      {self._said(each)}" for each in group)
        changed = sorted((each for each in found.clinics if each.changed), key=lambda each: -each.changed)
        if changed:
            yield from ("", f"  {words('by-clinic')}")
            yield from (f"    {line}" for line in self._clinics(changed))

    def _matrix(self, moves: Sequence[Move]) -> Iterator[str]:
        """Before in the rows, now in the columns."""
        numbers = {(each.was, each.now): each.patients for each in moves}
        before, after = (list(dict.fromkeys(side)) for side in zip(*numbers, strict=True))
        table = [
            [f"{self._words('was')} \\ {self._words('is')}", *map(self._outcome, after)],
            *([self._outcome(was), *(str(numbers.get((was, now), "")) for now in after)] for was in before),
        ]
        return _aligned(table)

    def _said(self, move: Move) -> str:
        words = self._words
        if move.kind == "activity":
            what = (
                "activity-added" if move.was is None else "activity-dropped" if move.now is None else "activity-moved"
            )
            said = words(what)
        else:
            said = f"{self._outcome(move.was)} → {self._outcome(move.now)}"
        return f"{said}: {words('example', patients=move.patients, examples=', '.join(move.examples))}"

    def _outcome(self, outcome: Outcome | None) -> str:
        if outcome is None:
            return self._words("nothing")
        if outcome.kind == "status":
            return self._words.outcome(outcome.name)
        return self._words("provisional", level=outcome.name) if outcome.kind == "provisional" else outcome.name

    def _clinics(self, changed: Sequence[Clinic]) -> Iterator[str]:
        words = self._words
        table = [
            [words("clinic"), words("clinic-patients"), words("clinic-changed")],
            *([each.clinic or words("no-clinic"), str(each.patients), str(each.changed)] for each in changed[:SHOWN]),
        ]
        yield from _aligned(table)
        if len(changed) > SHOWN:
            yield words("more-clinics", clinics=words.counted("clinics", len(changed) - SHOWN))


def _titles(moves: Iterable[Move]) -> dict[tuple[str, str], str]:
    """What each node is called; by its name, too, when another of its kind has the same title, as one renamed has."""
    nodes = {(each.kind, each.node): each.title for each in moves}
    many = Counter((kind, title) for (kind, _), title in nodes.items())
    return {
        (kind, node): f"{title} ({node})" if many[kind, title] > 1 else title for (kind, node), title in nodes.items()
    }


def _printable(line: str) -> str:
    """A line in which no clinic's or patient's name, whatever is in it, does anything to a terminal."""
    return "".join(sign if sign.isprintable() else "·" for sign in line)


def _aligned(table: Sequence[Sequence[str]]) -> Iterator[str]:
    """The first column to the left, the others to the right."""
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for first, *others in table:
        cells: Iterable[str] = (f"{cell:>{width}}" for cell, width in zip(others, widths[1:], strict=True))
        yield "  ".join((f"{first:<{widths[0]}}", *cells)).rstrip()

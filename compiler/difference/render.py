"""A difference as text for people, and as JSON lines for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from itertools import groupby
from typing import Any

from ...runtime.unusable import Language
from .changes import Change, Difference, Landing, Place
from .wording import Words


def as_json(difference: Difference) -> str:
    """One object a line, told apart by ``kind``: ``versions``, ``change``, ``landing``, ``rewording``, ``moved`` and at
    the end ``summary``. Names of fields, values and patients are in the author's language; outcomes are the runtime's.
    """
    lines: list[dict[str, Any]] = [
        {"kind": "versions", "old": asdict(difference.old), "new": asdict(difference.new)},
        *({"kind": "change", **_change(each)} for each in difference.changes),
        *(_landing(each) for each in difference.landings),
        *({"kind": "rewording", **_change(each)} for each in difference.rewordings),
        *({"kind": "moved", "group": group, "part": part} for group, part in difference.moved),
        {
            "kind": "summary",
            "changed": difference.meant,
            "changes": len(difference.changes),
            "rewordings": len(difference.rewordings),
            "moved": len(difference.moved),
            "patients": sum(len(each.found.moves) for each in difference.landings),
        },
    ]
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)


def _change(change: Change) -> dict[str, Any]:
    fields = asdict(change)
    return {"what": fields.pop("kind"), **fields}


def _landing(landing: Landing) -> dict[str, Any]:
    found = landing.found
    return {
        "kind": "landing",
        "group": landing.group,
        "part": landing.part,
        "title": landing.title,
        "old": asdict(landing.old),
        "new": asdict(landing.new),
        "itself": landing.itself,
        "patients": [asdict(move) for move in found.moves],
        "more": found.more,
        "proved": found.decided,
        "incomparable": list(landing.incomparable),
    }


def as_text(difference: Difference, language: Language) -> str:
    """What changed, group by group; then who lands elsewhere; then what means the same."""
    return "\n".join(_Text(language).lines(difference)) + "\n"


class _Text:
    def __init__(self, language: Language) -> None:
        self._words = Words(language)

    def lines(self, difference: Difference) -> Iterator[str]:
        words, old, new = self._words, difference.old, difference.new
        yield words("versions", id=new.id, old=old.version, new=new.version)
        yield words("files", old=old.file, new=new.file)
        if not (difference.meant or difference.rewordings or difference.moved):
            yield words("same")
            return
        if not difference.meant:
            yield words("same-meaning")
        if difference.changes:
            yield from ("", words("changes"))
            yield from self._grouped(difference.changes)
        if difference.landings:
            yield from ("", words("landings"))
            for landing in difference.landings:
                yield from self._landing(landing)
        if difference.rewordings or difference.moved:
            yield from ("", words("rewordings"))
            yield from self._grouped(difference.rewordings)
            for group, moved in groupby(difference.moved, key=lambda each: each[0]):
                yield f"  {words('moved')}, {words.group(group)}: {', '.join(part for _, part in moved)}"

    def _grouped(self, changes: Sequence[Change]) -> Iterator[str]:
        for (group, part), said in groupby(changes, key=lambda each: (each.group, each.part)):
            several = list(said)
            title = f" »{several[0].title}«" if several[0].title and group not in ("level",) else ""
            yield f"  {self._words.group(group)} {part}{title}"
            for change in several:
                yield from self._change(change)

    def _change(self, change: Change) -> Iterator[str]:
        words, places = self._words, _places(change.old, change.new)
        if change.field is None:
            yield f"    {words.kind(change.kind)}  ({places})"
            return
        note = "" if change.kind == "changed" else f": {words.kind(change.kind)}"
        yield f"    {change.field}{note}  ({places})"
        width = max(len(words("was")), len(words("is"))) + 1
        yield f"      {words('was') + ':':{width}} {change.was or words('nothing')}"
        yield f"      {words('is') + ':':{width}} {change.now or words('nothing')}"

    def _landing(self, landing: Landing) -> Iterator[str]:
        words, found = self._words, landing.found
        through = "" if landing.itself else f", {words('by-what')}"
        yield f"  {words.group(landing.group)} {landing.part}{through}  ({_places(landing.old, landing.new)})"
        for move in found.moves:
            patient = f"{move.patient}: " if move.patient else ""
            yield f"    {patient}{words.outcome(move.was)} → {words.outcome(move.now)}"
        if found.more:
            yield f"    {words('more', landings=words.counted('landings', found.more))}"
        if landing.incomparable:
            yield f"    {words('incomparable', names=', '.join(landing.incomparable))}"
        elif not found.decided:
            yield f"    {words('undecided')}"
        elif not found.moves:
            yield f"    {words('proved')}"


def _places(old: Place | None, new: Place | None) -> str:
    return " → ".join(f"{place.file}:{place.line}" for place in (old, new) if place is not None)

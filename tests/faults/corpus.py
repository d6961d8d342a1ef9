"""The corpus: guidelines with one fault each, in ``kr0/`` … ``kr7/``, by family of the fault's code.

A case holds only what is wrong: its declarations take the place of those of the same name in ``base.kr``, or join it. A
comment at the end of a line says which finding that line must give (``// fejl: KR201``); no other may appear. Comments
at the top may say more: ``// uden: målgruppe, mål røgfri`` takes declarations out of the base, ``// alene`` means that
the case is a whole file. What a case names with ``brug`` stands in ``biblioteker/``.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from rettesnor.compiler.diagnostics.diagnostic import Diagnostic, Fix
from rettesnor.compiler.driver import Compilation, compile_guideline
from rettesnor.compiler.source import SourceFile

HERE = Path(__file__).parent
BASE = (HERE / "base.kr").read_text(encoding="utf-8")
CASES = sorted(HERE.glob("kr?/*.kr"))

DECLARATION = re.compile(
    r"^(retningslinje|bibliotek|brug|reference|kodesystem|værdisæt|parameter|data|målgruppe|ekskluder|definition|tabel|stratificering"
    r'|aktivitet|mål|anbefaling|opfølgning|scenarie)\b *("[^"]*"|[\w]*)',
    re.MULTILINE,
)
"""The beginning of a declaration: in these files it stands first on its line."""


def name(path: Path) -> str:
    """What a case is called in the tests."""
    return f"{path.parent.name}/{path.stem}"


@cache
def guideline(path: Path) -> str:
    """The whole faulty guideline of a case."""
    case = path.read_text(encoding="utf-8")
    prologue, changed = _split(case)
    if "// alene\n" in prologue:
        return case
    _, base = _split(BASE)
    taken_out = re.findall(r"// uden: (.*)", prologue)
    gone = {key.strip() for line in taken_out for key in line.split(",")}
    assert gone <= {key for key, _ in base}, f"{gone} is not in base.kr"
    keys = [key for key, _ in base]
    whole: dict[str, list[str]] = {key: [] if key in gone else [text] for key, text in base}
    for key in dict.fromkeys(key for key, _ in changed):
        texts = [text for other, text in changed if other == key]
        if key in whole:
            whole[key] = texts
        else:
            like = (at for at, other in enumerate(keys) if other.split()[0] == key.split()[0])
            whole[keys[max(like, default=0)]] += texts
    return prologue + "".join(text for texts in whole.values() for text in texts)


@cache
def compiled(path: Path) -> Compilation:
    """What becomes of a case."""
    return compile_guideline(guideline(path).encode(), path.name, at=path, coverage=True)


def _split(text: str) -> tuple[str, list[tuple[str, str]]]:
    """What stands before the declarations, and each of these under its first words."""
    starts = [*DECLARATION.finditer(text)]
    ends = [*(start.start() for start in starts[1:]), len(text)]
    keyed = [(_key(start), text[start.start() : end]) for start, end in zip(starts, ends, strict=True)]
    return text[: starts[0].start()] if starts else text, keyed


def _key(start: re.Match[str]) -> str:
    word, own_name = start.groups()
    return word if word in ("retningslinje", "målgruppe") else f"{word} {own_name}"


def expected_in(text: str) -> dict[int, list[str]]:
    """Codes by line, from the comments."""
    comments = ((number, line.partition("// fejl:")[2]) for number, line in enumerate(text.split("\n"), 1))
    return {number: re.findall(r"KR\d{3}", comment) for number, comment in comments if comment}


def codes_by_line(text: str, diagnostics: Sequence[Diagnostic]) -> dict[int, list[str]]:
    """Codes by line, as found."""
    file = SourceFile("x.kr", text)
    found: dict[int, list[str]] = defaultdict(list)
    for diagnostic in diagnostics:
        found[file.place(diagnostic.span).line].append(diagnostic.code)
    return found


def with_fixes(text: str, fixes: Sequence[Fix]) -> str:
    """The text with fixes applied."""
    for fix in sorted(fixes, key=lambda fix: fix.span, reverse=True):
        text = text[: fix.span.start] + fix.replacement + text[fix.span.end :]
    return text


def fixable() -> Iterator[tuple[Path, Diagnostic]]:
    """The findings of the corpus that have a fix."""
    for path in CASES:
        yield from ((path, found) for found in compiled(path).diagnostics if found.fix is not None)

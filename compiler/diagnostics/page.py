"""The page of a diagnostic code: what it says, why it matters, an example, the way out. ``pages/KR301.toml`` and so on.

Every example is one place in one guideline, ``pages/eksempel.kr``: with the mistake, and mended. The libraries it uses
stand beside it.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...runtime.unusable import Unusable
from .diagnostic import Severity
from .registry import RULES, Language, suppressible

PAGES = Path(__file__).with_name("pages")


@dataclass(frozen=True, slots=True)
class Example:
    """Lines with the mistake, the same lines without it, and the whole guideline with either.

    ``also``: codes that the mistake gives besides the page's own.
    """

    faulty: str
    mended: str
    faulty_guideline: bytes
    mended_guideline: bytes
    also: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """The page of one code in one language. ``what``: what the compiler saw; ``why``: what it means for patients;
    ``mend``: the way out.
    """

    code: str
    severity: Severity
    title: str
    what: str
    why: str
    mend: str
    suppressible: bool
    example: Example


def page(code: str, language: Language) -> Page:
    """The page of a code, which may be written in small letters or by its number alone.

    Raises:
        Unusable: ``unknown-code``.
    """
    code = code.strip().upper()
    if number := re.fullmatch(r"(?:KR)?0*(\d{1,3})", code):
        code = f"KR{number[1]:0>3}"
    if code not in RULES:
        from difflib import get_close_matches

        near = get_close_matches(code, RULES, n=3, cutoff=0.0)
        raise Unusable("unknown-code", name=code, near=", ".join(near))
    read = _read(code)
    return Page(code, RULES[code].severity, **read[language], suppressible=suppressible(code), example=_example(read))


def titles(language: Language) -> tuple[tuple[str, Severity, str], ...]:
    """Every code with its severity and the title of its page."""
    return tuple((code, rule.severity, _read(code)[language]["title"]) for code, rule in RULES.items())


def _read(code: str) -> Any:
    return tomllib.loads((PAGES / f"{code}.toml").read_text(encoding="utf-8"))


def _example(read: Any) -> Example:
    example = read["example"]
    whole = (PAGES / "eksempel.kr").read_text(encoding="utf-8")
    faulty, mended = example["faulty"], example["mended"]
    original = example.get("original", mended)
    written = faulty
    for shown, meant, times in example.get("repeat", ()):  # what is too long to be shown
        written = written.replace(shown, meant * times)
    return Example(
        faulty,
        mended,
        whole.replace(original, written).encode(example.get("encoding", "utf-8")),
        whole.replace(original, mended).encode(),
        tuple(example.get("also", ())),
    )

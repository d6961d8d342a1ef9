"""An explanation as plain text: the answer, then what settles it, step by step, down to the facts."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from ..explain import Explanation, FactUsed, Proof, ToCollect
from ..graph import Citation, Evidence
from ..unusable import Language
from .page import wrapped
from .phrases import cite, state, window, with_quote
from .wording import Words

STEP = "  "

# Parts stand a step further in, so what runs over a line stands two.
_wrapped = partial(wrapped, hanging=2 * STEP)


def explanation(explained: Explanation, language: Language) -> str:
    """The explanation as text, in Danish or English; the guideline's own texts stay in its language."""
    return "\n".join(_lines(explained, Words(language))) + "\n"


def _lines(explanation: Explanation, words: Words) -> Iterator[str]:
    yield from _wrapped(f"{words(f'question.{explanation.question}')}: {explanation.title} ({explanation.node})", "")
    yield from _wrapped(f"{words('patient', patient=explanation.patient)}   {_date(explanation, words)}", "")
    yield from _wrapped(words("explain.status", status=words.result(explanation.status)), "")
    if explanation.provisional:
        worst = explanation.worst_possible
        said = words("level.provisional")
        said += f" ({words('level.worst-possible', level=worst.upper())})" if worst else ""
        yield from _wrapped(said, "")
    if explanation.stale:
        yield from _wrapped(words("stale", stale="; ".join(explanation.stale)), "")
    if explanation.override is not None:
        override = explanation.override
        said = words("level.override", level=f"{override.level.upper()} – {override.title}")
        until = words("level.until", date=words.day(override.until)) if override.until else None
        parts = (said, until, override.performer, override.reason, override.source)
        yield from _wrapped(", ".join(filter(None, parts)), "")
    if explanation.planned is not None:
        for each in explanation.planned.occurrences:
            yield from _wrapped(f"{window(each, words)}: {state(each, explanation.date, words)}", "")
        if explanation.planned.last_done is not None:
            yield from _wrapped(words("last-done", date=words.day(explanation.planned.last_done)), "")
    if explanation.note:
        yield from _wrapped(explanation.note, "")
    support = _support(explanation.citations, explanation.evidence, words)
    if support:
        yield from _wrapped(support, "")
    for proof in explanation.proof:
        yield from _proof(proof, words, STEP)
    if explanation.missing:
        yield words("heading.missing")
        for missing in explanation.missing:
            yield from _wrapped(f"{missing.title}: {_how(missing, words)}", STEP)


def _proof(proof: Proof, words: Words, indent: str) -> Iterator[str]:
    title = f"{proof.title}: " if proof.title and proof.title != proof.text else ""
    value = words.result(proof.value, proof.unit)
    if proof.status is not None:
        value = words(f"data.{proof.status}", value=value, reason=proof.reason or "–")
    yield from _wrapped(f"{title}{proof.text} → {value}", indent)
    support = _support(proof.citations, proof.evidence, words)
    if support:
        yield from _wrapped(support, indent + STEP)
    for fact in proof.facts:
        yield from _wrapped(_fact(fact, words), indent + STEP)
    for fact in proof.left_out:
        said = words("explain.left-out", fact=_fact(fact, words), reason=words.note(fact.reason))
        yield from _wrapped(said, indent + STEP)
    if proof.collect is not None:
        yield from _wrapped(_how(proof.collect, words), indent + STEP)
    for part in proof.parts:
        yield from _proof(part, words, indent + STEP)


def _fact(fact: FactUsed, words: Words) -> str:
    value = "" if fact.value is None else f"{words.value(fact.value, fact.unit)} "
    if fact.date is None:
        return f"{value}({fact.source})"
    return f"{value}{words('data.date', date=words.day(fact.date))} ({fact.source})"


def _how(missing: ToCollect, words: Words) -> str:
    """How a missing data element is collected, or why it is not."""
    if missing.activity_title or missing.activity:
        return words("collected-by", activity=missing.activity_title or missing.activity)
    return words("not-collected", reason=missing.reason) if missing.reason else words("data.missing")


def _support(citations: tuple[Citation, ...], evidence: Evidence, words: Words) -> str:
    """Sources and support in brackets; nothing when there is neither."""
    parts = [with_quote(cite(each), each) for each in citations]
    if evidence.status != "unstated":
        said = words(f"evidence.{evidence.status}")
        parts.append(f"{said}: {evidence.note}" if evidence.note else said)
    return f"[{'; '.join(parts)}]" if parts else ""


def _date(explanation: Explanation, words: Words) -> str:
    return words("date", date=words.day(explanation.date))

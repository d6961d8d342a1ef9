"""The words of the language by token type, and sets of them, all read off the grammar."""

from __future__ import annotations

from typing import Literal

from ...grammar.generated.RettesnorParser import RettesnorParser as P

MONTHS = ("januar", "februar", "marts", "april", "maj", "juni", "juli",
          "august", "september", "oktober", "november", "december")  # fmt: skip

TIME_UNITS: dict[str, Literal["day", "week", "month", "year"]] = {
    "dag": "day", "dage": "day", "uge": "week", "uger": "week", "måned": "month", "måneder": "month", "år": "year",
}  # fmt: skip


def _first(*rules: int) -> frozenset[int]:
    """The token types a phrase of one of the rules can begin with."""
    return frozenset(kind for rule in rules for kind in P.atn.nextTokens(P.atn.ruleToStartState[rule]))


LITERALS: dict[int, str] = {
    kind: name[1:-1].encode().decode("unicode_escape") for kind, name in enumerate(P.literalNames) if name[0] == "'"
}
"""Words and signs that are written in one way."""

SPELLINGS: dict[str, int] = {
    **{text: kind for kind, text in LITERALS.items() if text.replace("_", "").isalpha()},
    **dict.fromkeys(TIME_UNITS, P.TIDSENHED),
    **dict.fromkeys(MONTHS, P.MAANEDSNAVN),
}
"""Every word of the language, with its token type."""

WORDS = frozenset((*SPELLINGS.values(), P.IDENT))
HEADERS = _first(P.RULE_header)
DECLARATIONS = _first(P.RULE_declaration) | HEADERS
SLOTS = _first(*(rule for rule, name in enumerate(P.ruleNames) if name.endswith("Slot"))) | {
    P.NAAR, P.BEKRAEFTET, P.VIRKNING,
}  # fmt: skip
NAMES = _first(P.RULE_ident)
ONLY_SLOTS = SLOTS - {
    kind
    for state in P.atn.states
    for step in state.transitions
    if state.ruleIndex != P.RULE_ident and step.label is not None and P.COLON not in P.atn.nextTokens(step.target)
    for kind in step.label
}
"""Slot keywords that stand nowhere but before a colon."""

VALUES = _first(P.RULE_operand)
SUMS = _first(P.RULE_sum)
CONDITIONS = _first(P.RULE_expr)
COMPARISONS = _first(P.RULE_relop)
TEXTS = _first(P.RULE_string)
ARITHMETIC = frozenset((P.PLUS, P.MINUS, P.STAR, P.SLASH))

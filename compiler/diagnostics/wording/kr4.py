"""KR4xx: missing data."""

from __future__ import annotations

from ..diagnostic import Rule, Wording

RULES = {
    "KR402": Rule(
        "error",
        Wording(
            "stratificeringen `{name}`: {problem}",
            "hvad er svaret, når data mangler?",
            'lad manglende data føre til et niveau som `niveau grå "Utilstrækkelige data" når: ukendt`',
        ),
        Wording(
            "the stratification `{name}`: {problem}",
            "what is the answer when data are missing?",
            'let missing data lead to a level like `niveau grå "Utilstrækkelige data" når: ukendt`',
        ),
        needed=True,
    ),
}

"""KR4xx: missing data."""

from __future__ import annotations

from ..diagnostic import Rule, Wording

RULES = {
    "KR402": Rule(
        "error",
        Wording(
            "stratificeringen `{name}` skal have netop ét niveau `når: ukendt`",
            "hvad er svaret, når data mangler?",
            'tilføj fx `niveau grå "Utilstrækkelige data" når: ukendt`',
        ),
        Wording(
            "the stratification `{name}` must have exactly one level `når: ukendt`",
            "what is the answer when data are missing?",
            'add for example `niveau grå "Utilstrækkelige data" når: ukendt`',
        ),
        needed=True,
    ),
}

"""KR4xx: missing data."""

from __future__ import annotations

from ..diagnostic import Rule, Wording

RULES = {
    "KR401": Rule(
        "warning",
        Wording(
            "anbefalingen `{name}` kan ende uafgjort, uden at nogen spørger",
            "ukendt, når {missing} mangler",
            "lad det indhente (`indhentes:`), eller sig i anbefalingen, hvad der så skal ske (`hvis_ukendt:`)",
            labels={"declared": "det indhentes ikke"},
        ),
        Wording(
            "the recommendation `{name}` may end undecided without anybody asking",
            "unknown when {missing} is missing",
            "have it collected (`indhentes:`), or say in the recommendation what is done then (`hvis_ukendt:`)",
            labels={"declared": "this is not collected"},
        ),
    ),
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
    "KR403": Rule(
        "error",
        Wording("begrundelsen er tom", "hvorfor?", "skriv, hvorfor det er klinisk forsvarligt"),
        Wording("the reason is empty", "why?", "write why this is clinically sound"),
        needed=True,
    ),
}

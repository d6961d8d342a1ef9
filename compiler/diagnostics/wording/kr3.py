"""KR3xx: completeness."""

from __future__ import annotations

from ..diagnostic import Rule, Wording

RULES = {
    "KR304": Rule(
        "error",
        Wording(
            "opfølgningen siger intet om {levels}",
            "ikke alle niveauer",
            "tilføj en linje for hvert niveau",
            labels={"declared": "niveauerne står her"},
        ),
        Wording(
            "the follow-up says nothing about {levels}",
            "not every level",
            "add a line for each level",
            labels={"declared": "the levels stand here"},
        ),
        needed=True,
    ),
}

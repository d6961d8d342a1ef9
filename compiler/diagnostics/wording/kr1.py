"""KR1xx: names and slots."""

from __future__ import annotations

from ..diagnostic import Rule, Wording

DECLARED_DA = {"declared": "erklæret her"}
DECLARED_EN = {"declared": "declared here"}
EARLIER_DA = {"earlier": "første gang her"}
EARLIER_EN = {"earlier": "first here"}

RULES = {
    "KR101": Rule(
        "error",
        Wording(
            "navnet `{name}` er ikke erklæret",
            "ukendt navn",
            "ret navnet, eller erklær det; nærmeste erklærede navn: `{near}`",
        ),
        Wording(
            "the name `{name}` is not declared",
            "unknown name",
            "correct the name, or declare it; nearest declared name: `{near}`",
        ),
    ),
    "KR102": Rule(
        "error",
        Wording(
            "navnet `{name}` er brugt to gange", "erklæret igen her", "giv den ene et andet navn", labels=EARLIER_DA
        ),
        Wording("the name `{name}` is declared twice", "declared again here", "rename one of them", labels=EARLIER_EN),
    ),
    "KR103": Rule(
        "error",
        Wording(
            "{names} afhænger af hinanden i ring",
            "ringen begynder her",
            "fjern en af afhængighederne; en værdi kan ikke bero på sig selv",
            labels={"uses": "bruges her"},
        ),
        Wording(
            "{names} depend on one another in a circle",
            "the circle starts here",
            "remove one of the uses; a value cannot rest on itself",
            labels={"uses": "used here"},
        ),
    ),
    "KR104": Rule(
        "error",
        Wording(
            "`{name}` er {found}; her skal stå {wanted}", "passer ikke her", "brug et andet navn", labels=DECLARED_DA
        ),
        Wording(
            "`{name}` is {found}; {wanted} belongs here", "does not fit here", "use another name", labels=DECLARED_EN
        ),
    ),
    "KR105": Rule(
        "error",
        Wording("jeg kender ikke ordet `{name}` her", "ukendt ord", "nærmest er `{near}`; mulige ord: {words}"),
        Wording("I do not know the word `{name}` here", "unknown word", "nearest is `{near}`; possible words: {words}"),
    ),
    "KR106": Rule(
        "warning",
        Wording("`{name}` ({kind}) bruges ikke", "erklæret, men ikke brugt", "brug den, eller fjern den"),
        Wording("`{name}` ({kind}) is not used", "declared, but not used", "use it, or remove it"),
    ),
    "KR107": Rule(
        "error",
        Wording("`{name}` mangler {slots}", "her mangler noget", "tilføj {slots}"),
        Wording("`{name}` lacks {slots}", "something is missing here", "add {slots}"),
    ),
    "KR108": Rule(
        "error",
        Wording("retningslinjen `{name}` siger ikke, hvem den gælder for", "ingen målgruppe", "tilføj `målgruppe = …`"),
        Wording("the guideline `{name}` does not say who it is for", "no population", "add `målgruppe = …`"),
    ),
    "KR109": Rule(
        "error",
        Wording(
            "målgruppen er angivet to gange",
            "endnu en målgruppe",
            "saml betingelserne i én `målgruppe`",
            labels=EARLIER_DA,
        ),
        Wording(
            "the population is given twice",
            "another population",
            "join the conditions in one `målgruppe`",
            labels=EARLIER_EN,
        ),
    ),
    "KR110": Rule(
        "error",
        Wording(
            "`{name}` hviler på mere end {limit} lag af udtryk og definitioner",
            "for mange lag",
            "saml nogle af lagene i ét udtryk",
        ),
        Wording(
            "`{name}` rests on more than {limit} layers of expressions and definitions",
            "too many layers",
            "join some of the layers in one expression",
        ),
    ),
}

"""KR5xx: sources, approval, wording."""

from __future__ import annotations

from ..diagnostic import Rule, Wording

RULES = {
    "KR501": Rule(
        "error",
        Wording(
            "anbefalingen `{name}` mangler {slots}",
            "hvad hviler den på?",
            "tilføj {slots}; skriv `ikke_angivet`, hvis kilden ikke siger noget om styrke eller evidens",
        ),
        Wording(
            "the recommendation `{name}` lacks {slots}",
            "what does it rest on?",
            "add {slots}; write `ikke_angivet` if the source says nothing about strength or certainty",
        ),
        needed=True,
    ),
    "KR502": Rule(
        "error",
        Wording(
            "det, der er godkendt, skal sige, hvem der godkendte det",
            "godkendt af hvem?",
            'tilføj `godkendt: "navn" 2026-01-01`',
        ),
        Wording("what is approved must say who approved it", "approved by whom?", 'add `godkendt: "navn" 2026-01-01`'),
        needed=True,
    ),
    "KR503": Rule(
        "error",
        Wording("gyldigheden slutter, før den begynder", "før begyndelsen", "byt datoerne om"),
        Wording("the validity ends before it begins", "before the beginning", "exchange the dates"),
        needed=True,
    ),
    "KR504": Rule(
        "warning",
        Wording(
            "retningslinjen er godkendt, men {count} steder er kun foreslået eller ubekræftet",
            "godkendt",
            "få stederne bekræftet, eller sæt status tilbage til `i_høring`",
            labels={"first": "det første sted"},
        ),
        Wording(
            "the guideline is approved, but {count} places are only proposed or unverified",
            "approved",
            "have the places confirmed, or set the status back to `i_høring`",
            labels={"first": "the first place"},
        ),
    ),
    "KR505": Rule(
        "warning",
        Wording("koden `{code}` mangler sin betydning", "uden tekst", "skriv kodens tekst efter koden"),
        Wording("the code `{code}` lacks its meaning", "without a text", "write the code's text after the code"),
    ),
    "KR506": Rule(
        "error",
        Wording(
            "biblioteket `{library}` er {found}, men `{name}`, der bruger det, er {status}",
            "bygger på dette",
            "få biblioteket godkendt, eller brug et andet",
            labels={"declared": "bibliotekets status"},
        ),
        Wording(
            "the library `{library}` is {found}, but `{name}`, which uses it, is {status}",
            "rests on this",
            "have the library approved, or use another",
            labels={"declared": "the library's status"},
        ),
    ),
    "KR508": Rule(
        "warning",
        Wording(
            "`{name}` er mærket `set`, men siger ikke hvor",
            "set hvor?",
            "tilføj `kilde:` med sted, eller skriv `foreslået` eller `ubekræftet`",
        ),
        Wording(
            "`{name}` is marked `set`, but does not say where",
            "seen where?",
            "add `kilde:` with the place, or write `foreslået` or `ubekræftet`",
        ),
    ),
    "KR507": Rule(
        "error",
        Wording("anbefalingen er {strength}, men for eller imod?", "for eller imod?", "skriv `for` eller `imod`"),
        Wording("the recommendation is {strength}, but for or against?", "for or against?", "write `for` or `imod`"),
        needed=True,
    ),
}

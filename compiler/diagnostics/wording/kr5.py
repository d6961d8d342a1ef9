"""KR5xx: sources, approval, wording."""

from __future__ import annotations

from ..diagnostic import Rule, Wording

RULES = {
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
}

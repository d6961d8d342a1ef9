"""What an author probably meant by a word the grammar does not know at that place."""

from __future__ import annotations

from collections.abc import Iterable

FOREIGN = {
    "and": "og", "or": "eller", "not": "ikke", "in": "i", "of": "af", "at_least": "mindst", "yes": "ja", "no": "nej",
    "true": "ja", "false": "nej", "sand": "ja", "falsk": "nej", "null": "ukendt", "unknown": "ukendt",
    "missing": "mangler", "known": "kendt", "today": "i_dag", "idag": "i_dag", "now": "i_dag", "end": "slut",
    "if": "når", "when": "når", "hvis": "når", "unless": "undtagen", "then": "gør", "do": "gør", "so": "gør",
    "every": "hver", "once": "engang", "within": "inden", "from": "fra", "to": "til", "until": "indtil",
    "after": "efter", "by": "hos", "latest": "seneste", "sidste": "seneste", "last": "seneste", "first": "første",
    "highest": "højeste", "max": "højeste", "maks": "højeste", "lowest": "laveste", "min": "laveste",
    "count": "antal", "exists": "findes", "means": "betyder", "absent": "fravær", "day": "dag", "days": "dage",
    "week": "uge", "weeks": "uger", "month": "måned", "months": "måneder", "year": "år", "years": "år",
    "guideline": "retningslinje", "valueset": "værdisæt", "codesystem": "kodesystem", "quantity": "mængde",
    "boolean": "ja_nej", "bool": "ja_nej", "date": "dato", "choice": "valg", "scale": "skala", "unit": "enheder",
    "units": "enheder", "range": "område", "name": "navn", "source": "kilde", "fetch": "hent",
    "population": "målgruppe", "exclude": "ekskluder", "table": "tabel", "level": "niveau", "activity": "aktivitet",
    "goal": "mål", "recommendation": "anbefaling", "scenario": "scenarie", "strength": "styrke",
    "evidence": "evidens", "code": "kode", "performer": "udfører", "expect": "forvent", "given": "givet",
    "hierarchical": "hierarkisk", "per": "hver",
}  # fmt: skip
"""Words of English, and Danish near-words, for words of the language."""

UNITS = {
    "procent": "%", "pct": "%", "liter": "L", "l": "L", "kilo": "kg", "gram": "g", "meter": "m", "centimeter": "cm",
}  # fmt: skip
"""Words for units, and what UCUM writes."""


def meant(written: str, words: Iterable[str]) -> str | None:
    """The one of ``words`` that ``written`` is a slip for, or none. Ties go to the earlier word."""
    from rapidfuzz.distance import OSA  # only a faulty guideline needs it

    plain, folded = written.casefold(), _fold(written)
    possible = list(words)
    translated = FOREIGN.get(folded)
    if translated in possible:
        return translated

    def distance(word: str) -> int:
        return min(OSA.distance(plain, word), OSA.distance(folded, _fold(word)))

    limit = 0 if len(plain) < 2 else 1 if len(plain) < 6 else 2
    best = min((word for word in possible if len(word) > 1), key=distance, default=None)
    return best if best is not None and distance(best) <= limit else None


def certain(written: str, word: str, words: Iterable[str]) -> bool:
    """Whether ``written`` can only be a slip for ``word``: a translation, the same but for case or å and aa, or one
    slip of the pen, and then no other of ``words`` is as near. Short words, first letters (a Danish `u` turns a word
    into its opposite) and digits are never certain.
    """
    from rapidfuzz.distance import OSA

    plain = _fold(written)
    if plain == _fold(word) or FOREIGN.get(plain) == word:
        return True
    near = [other for other in words if OSA.distance(plain, _fold(other)) <= 1]
    alike = written[0] == word[0] and _digits(written) == _digits(word)
    return near == [word] and alike and len(written) >= 4


def nearest_first(written: str, words: Iterable[str]) -> list[str]:
    """``words`` with those most like ``written`` first."""
    from rapidfuzz.distance import OSA

    plain = _fold(written)
    return sorted(words, key=lambda word: OSA.normalized_distance(plain, _fold(word)))


def _digits(word: str) -> list[str]:
    return [letter for letter in word if letter.isdigit()]


def _fold(word: str) -> str:
    """Without the difference between `å` and `aa`, upper and lower case."""
    return word.casefold().replace("å", "aa").replace("æ", "ae").replace("ø", "oe")

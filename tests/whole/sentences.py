"""Random sentences of the language, made from its grammar: what the grammar allows, and the checks may not expect."""

from __future__ import annotations

import random
import re
from pathlib import Path

GRAMMAR = Path(__file__).resolve().parents[2] / "grammar/RettesnorParser.g4"
LEXER = GRAMMAR.with_name("RettesnorLexer.g4")

NAMES = "a b c d e f rød gul grå ja_svar patient målinger diagnoser ordinationer udelukker kladde set læge".split()
SAMPLES: dict[str, list[str]] = {
    "IDENT": NAMES,
    "STRING": ['""', '"t"', '"1.2.3"', '"J44*"', '"https://example.org/x"', '"En  længere tekst med // streger"'],
    "TEXT": ['"""en tekst\n\n  i to afsnit"""', '""""""'],
    "NUMBER": ["0", "1", "2", "3", "10", "0,5", "365", "99999999999999999999999999999999", "1000000"],
    "UNIT": ["'%'", "'kg'", "'a'", "'mg/L'", "'1'", "'{x}'", "'nonsens'", "''"],
    "DATE": ["2027-03-01", "2028-02-29", "2027-02-30", "0001-01-01", "9999-12-31"],
    "ORDINAL": ["1.", "31.", "99."],
    "TIDSENHED": ["dage", "uger", "måneder", "år"],
    "MAANEDSNAVN": ["januar", "oktober"],
}

_Part = str | list["_Part"] | tuple[str, "_Part"]
"""A name; a sequence; or a sign (`|` of alternatives, `?`, `*`, `+`) with what it is of."""


def _rules(text: str) -> dict[str, str]:
    text = re.sub(r"//.*", "", text)
    return dict(re.findall(r"^(\w+)\s*:\s*(.*?)\s;\s*$", text, re.MULTILINE | re.DOTALL))


RULES = _rules(GRAMMAR.read_text(encoding="utf-8"))
WORDS = dict(re.findall(r"^(\w+)\s*: '([^']+)' ;", LEXER.read_text(encoding="utf-8"), re.MULTILINE))


def _read(words: list[str]) -> _Part:
    """Alternatives, up to a closing bracket."""
    alternatives: list[list[_Part]] = [[]]
    while words and words[0] != ")":
        word = words.pop(0)
        if word == "|":
            alternatives.append([])
        elif word in ("?", "*", "+"):
            alternatives[-1].append((word, alternatives[-1].pop()))
        elif word == "(":
            alternatives[-1].append(_read(words))
            words.pop(0)
        else:
            alternatives[-1].append(word)
    return ("|", list(alternatives)) if len(alternatives) > 1 else alternatives[0]


TREES = {name: _read(re.findall(r"\w+|[()|?*+]", body)) for name, body in RULES.items()}


class Speaker:
    """Says random sentences. ``room`` is how deep they may still go; then the shortest way is taken."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance

    def guideline(self, declarations: int) -> str:
        """A text that the grammar allows."""
        parts = [self.say("header", 6), *(self.say("declaration", 9) for _ in range(declarations))]
        return "\n".join(parts)

    def say(self, part: _Part, room: int) -> str:
        match part:
            case str() if part in TREES:
                return self.say(TREES[part], room - 1)
            case "EOF":
                return ""
            case str():
                return WORDS[part] if part in WORDS else self._chance.choice(SAMPLES[part])
            case list():
                return " ".join(filter(None, (self.say(each, room) for each in part)))
            case ("|", list() as alternatives):
                if room <= 0:
                    return self.say(min(alternatives, key=_size), room)
                return self.say(self._chance.choice(alternatives), room)
            case (sign, inner):
                most = {"?": 1, "*": 3, "+": 3}[sign] if room > 0 else 0
                times = self._chance.randint(0, most) if sign != "+" else max(1, self._chance.randint(0, most))
                return " ".join(self.say(inner, room) for _ in range(times))
        raise AssertionError(part)


def _size(part: _Part, seen: frozenset[str] = frozenset()) -> float:
    """The fewest words of a part."""
    match part:
        case str() if part in TREES:
            return float("inf") if part in seen else _size(TREES[part], seen | {part})
        case str():
            return 1
        case list():
            return sum(_size(each, seen) for each in part)
        case ("|", list() as alternatives):
            return min(_size(each, seen) for each in alternatives)
        case (sign, inner):
            return _size(inner, seen) if sign == "+" else 0
    raise AssertionError(part)

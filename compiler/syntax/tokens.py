"""Text to tokens, with each slip of spelling below the level of words reported and put right.

A dot in a number, a quotation mark that is lost or curly, `≥` for `>=`: each is reported here, and its token is changed
to what was meant, so that the parser reads on as if nothing had happened.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from antlr4.Token import CommonToken, Token

from ...grammar.generated.RettesnorParser import RettesnorParser as P
from ...grammar.generated.RettesnorScanner import HIDDEN, KINDS, NAME, PATTERN, SKIPPED, WORDS
from ..diagnostics.diagnostic import Diagnostic, Fix
from ..source import Span
from .vocabulary import DECLARATIONS, LITERALS, NAMES, SLOTS
from .words import Words

MAX_SLIPS = 1_000
"""Tokens to put right in one file. A text with more is no guideline, and reading on would only take time."""

MAX_DEPTH = 50
"""Expressions inside one another. Each level costs the parser and later passes some depth of Python's call stack."""

SIGNS = {
    "≥": ">=", "≤": "<=", "≠": "!=", "==": "=", "<>": "!=", "=<": "<=", "→": "=>", "⇒": "=>", "->": "=>",
    "–": "-", "—": "-", "−": "-", "×": "*", "·": "*", "÷": "/", "&": "og", "&&": "og", "||": "eller",
    "!": "ikke", "¬": "ikke", "∧": "og", "∨": "eller", "[": "(", "]": ")", "%": "'%'",
    "indenfor": "inden for",
}  # fmt: skip
"""What other languages, word processors and other spellings have, and what is written here instead."""

UNSURE = frozenset("–—")
"""Signs that may have meant something else: a dash stands for `til` as often as for minus."""

DANISH_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
THOUSANDS = re.compile(r"[1-9]\d{0,2}(\.\d{3})+(,\d+)?")
SHOWN = 40
"""How much of the author's text a message repeats."""

_KINDS = {text: kind for kind, text in LITERALS.items()} | {"'%'": P.UNIT, "inden for": P.INDEN}
_CLAUSE_ENDS = DECLARATIONS | {P.OG, P.ELLER, P.COMMA, P.COLON, P.PIPE, P.TIL}
_RULES = re.compile(PATTERN, re.DOTALL)
_OPEN = frozenset((P.OPEN_STRING, P.OPEN_CURLY, P.OPEN_UNIT))
_DEEPER = frozenset((P.IKKE, P.PLUS, P.MINUS, P.STAR, P.SLASH))


@dataclass(slots=True)
class Lexed:
    """The tokens, comments too; the lines on which a token was put right; whether the end of the text is lost in a text
    without an end; why the text should not be read further, if so.
    """

    tokens: list[Any] = field(default_factory=list)
    mended: set[int] = field(default_factory=set)
    cut: bool = False
    stop: Diagnostic | None = None

    @property
    def words(self) -> Words:
        """What the parser sees."""
        return Words([token for token in self.tokens if token.channel == Token.DEFAULT_CHANNEL])

    @property
    def comments(self) -> list[Any]:
        return [token for token in self.tokens if token.type == P.LINE_COMMENT]


def lex(text: str, place: Callable[[int, int], Span], report: Callable[[Diagnostic], None]) -> Lexed:
    """The tokens of ``text``. ``place`` turns its offsets into spans of the author's text."""
    lexed = Lexed()
    mender = _Mender(lexed, place, report)
    tokens: list[Any] = []
    slips = 0
    for token in scan(text):
        tokens.append(token)
        slips += token.type in mender.slips
        if slips > MAX_SLIPS:
            break
    last = tokens[-1]
    tokens = lexed.tokens = mender.mend(tokens)
    for index, token in enumerate(tokens):
        token.tokenIndex = index
    if slips > MAX_SLIPS:
        lexed.stop = Diagnostic("KR017", place(last.start, last.stop + 1), {"limit": str(MAX_SLIPS)})
    elif deep := _too_deep(tokens):
        lexed.stop = Diagnostic("KR016", place(deep.start, deep.stop + 1), {"limit": str(MAX_DEPTH)})
    return lexed


def scan(text: str) -> Iterator[Any]:
    """The tokens as the lexer's grammar has them. Every character is in some token, or blank."""
    line = 1
    for match in _RULES.finditer(text):
        written = match[0]
        kind = KINDS[match.lastindex or 0]
        if kind == NAME:
            yield _token(WORDS.get(written, kind), match.start(), written, line)
        else:
            if kind not in SKIPPED:
                token = _token(kind, match.start(), written, line)
                if kind in HIDDEN:
                    token.channel = Token.HIDDEN_CHANNEL
                yield token
            line += written.count("\n")
    end = _token(Token.EOF, len(text), "<EOF>", line)
    end.stop = len(text) - 1
    yield end


def _token(kind: int, start: int, text: str, line: int) -> Any:
    token = CommonToken(CommonToken.EMPTY_SOURCE, kind, Token.DEFAULT_CHANNEL, start, start + len(text) - 1)
    token.line = line
    token.text = text
    return token


def shown(text: str) -> str:
    """The author's text as a message repeats it: on one line, not too long, unseen characters by their number."""
    seen = "".join(
        each if each.isprintable() else f"U+{ord(each):04X}" for each in " ".join(text[:SHOWN].split()) or text[0]
    )
    return seen if len(text) <= SHOWN else seen + "…"


class _Mender:
    def __init__(self, lexed: Lexed, place: Callable[[int, int], Span], report: Callable[[Diagnostic], None]) -> None:
        self._lexed = lexed
        self._place = place
        self._report = report
        self._opened = -1  # the line of the last text that was left open
        self.slips: dict[int, Callable[[Any], None]] = {
            P.DOTTED_NUMBER: self._dotted_number,
            P.OPEN_STRING: self._open_string,
            P.OPEN_CURLY: self._open_string,
            P.OPEN_UNIT: self._open_unit,
            P.CURLY_STRING: lambda token: self._straight(token, P.STRING, '"'),
            P.CURLY_UNIT: lambda token: self._straight(token, P.UNIT, "'"),
            P.FOREIGN: self._sign,
            P.ERROR_CHAR: self._sign,
        }

    def mend(self, tokens: list[Any]) -> list[Any]:
        mended: list[Any] = []
        for token in tokens:
            if token.type == P.OPEN_TEXT:
                self._report(Diagnostic("KR019", self._span(token)))
                self._become(token, P.TEXT, '""""""')
                self._lexed.cut = True
                return [*mended, token, tokens[-1]]
            if mended and token.type == P.ERROR_CHAR and self._continues(mended[-1], token):
                mended[-1].stop = token.stop
                mended[-1].text += token.text
                continue
            mended.append(token)
        self._misplaced(mended)
        closing: list[Any] = []
        for token in mended:
            closing.append(token)
            mend = self.slips.get(token.type)
            if mend is not None:
                rest = _rest(token)
                mend(token)
                closing += rest
        return closing

    def _misplaced(self, tokens: list[Any]) -> None:
        """A word that begins declarations begins none right before a colon, nor before a slot."""
        visible = [token for token in tokens if token.channel == Token.DEFAULT_CHANNEL]
        for word, second, third in zip(visible, visible[1:], visible[2:], strict=False):
            slot = second.type in SLOTS - NAMES and third.type == P.COLON
            if word.type in DECLARATIONS and (second.type == P.COLON or slot):
                word.type = P.IDENT

    def _continues(self, before: Any, token: Any) -> bool:
        # A run of strange characters is one mistake; a strange sign that has a meaning stands alone.
        return bool(
            before.type == P.ERROR_CHAR
            and before.stop + 1 == token.start
            and (before.stop > before.start or before.text not in SIGNS)
            and token.text not in SIGNS
        )

    def _span(self, token: Any) -> Span:
        return self._place(token.start, token.stop + 1)

    def _become(self, token: Any, kind: int, text: str) -> None:
        self._lexed.mended.add(token.line)
        token.type = kind
        token.text = text

    def _dotted_number(self, token: Any) -> None:
        span, written = self._span(token), token.text
        date = DANISH_DATE.fullmatch(written)
        if date:
            day, month, year = date.groups()
            word = f"{year}-{month:0>2}-{day:0>2}"
            safe = int(day) > 12  # else the day may be the month
            self._report(Diagnostic("KR022", span, {"word": word}, fix=Fix(span, word, safe)))
            self._become(token, P.DATE, word)
            return
        readings = [written.replace(".", ",")] if written.count(".") == 1 and "," not in written else []
        if THOUSANDS.fullmatch(written) or not readings:
            readings.append(written.replace(".", ""))
        self._report(
            Diagnostic(
                "KR006", span, {"found": shown(written), "readings": " / ".join(f"`{shown(it)}`" for it in readings)}
            )
        )
        self._become(token, P.NUMBER, readings[0])

    def _open_string(self, token: Any) -> None:
        self._open(token, "KR007")
        self._become(token, P.STRING, f'"{token.text[1:]}"')

    def _open_unit(self, token: Any) -> None:
        self._open(token, "KR008")
        unit = re.split(r"\s", token.text[1:], maxsplit=1)[0]  # the rest of the line is no part of it
        self._become(token, P.UNIT, f"'{unit}'")

    def _open(self, token: Any, code: str) -> None:
        # After another slip on the line, or an open text on the one before, the mark is most likely the other half.
        if token.line not in self._lexed.mended and token.line - 1 != self._opened:
            self._report(Diagnostic(code, self._place(token.start, token.start + 1)))
            self._opened = token.line

    def _straight(self, token: Any, kind: int, mark: str) -> None:
        span, word = self._span(token), f"{mark}{token.text[1:-1]}{mark}"
        fix = Fix(span, word, safe=True)
        self._report(Diagnostic("KR009", span, {"found": shown(token.text), "word": shown(word)}, fix=fix))
        self._become(token, kind, word)

    def _sign(self, token: Any) -> None:
        span, written = self._span(token), token.text
        word = SIGNS.get(written)
        if word is None:
            unseen = all(unicodedata.category(each) == "Cf" for each in written)
            fix = Fix(span, "", safe=True) if unseen else None
            # A text without its quotation mark is full of them: one message a line, but every one that `--fix` deletes.
            if unseen or token.line not in self._lexed.mended:
                self._report(Diagnostic("KR018", span, {"found": shown(written)}, fix=fix))
            token.channel = Token.HIDDEN_CHANNEL
            self._lexed.mended.add(token.line)
        else:
            fix = Fix(span, word, safe=written not in UNSURE)
            self._report(Diagnostic("KR009", span, {"found": written, "word": word}, fix=fix))
            self._become(token, _KINDS[word], word)


def _rest(token: Any) -> list[Any]:
    """A second word that one token holds."""
    # `slut` at the end of a line is almost never the end of a text that lost its quotation mark.
    found = re.search(r"\s(slut)\s*(//.*)?$" if token.type in _OPEN else r"^inden(for)$", token.text)
    if found is None:
        return []
    word = token.clone()
    word.start, word.stop = token.start + found.start(1), token.start + found.end(1) - 1
    word.type, word.text = _KINDS[found[1]], found[1]
    return [word]


def _too_deep(tokens: list[Any]) -> Any:
    """The first token that takes an expression deeper than :data:`MAX_DEPTH`.

    A bracket, `ikke` and a sign of arithmetic each count one level until their clause ends; that is never less than the
    depth of the tree.
    """
    open_levels = [0]
    depth = 0
    for token in tokens:
        kind = token.type
        if kind == P.LP:
            open_levels.append(0)
            depth += 1
        elif kind in _DEEPER:
            open_levels[-1] += 1
            depth += 1
        elif kind in DECLARATIONS:
            open_levels, depth = [0], 0
        elif kind == P.RP and len(open_levels) > 1:
            depth -= open_levels.pop() + 1
        elif kind in _CLAUSE_ENDS:
            depth -= open_levels[-1]
            open_levels[-1] = 0
        if depth > MAX_DEPTH:
            return token
    return None

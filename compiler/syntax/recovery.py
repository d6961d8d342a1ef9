"""What happens when a word does not fit: one message, the likeliest repair, and on with the next.

ANTLR's own recovery is kept: the grammar's shape makes it good. Added are repairs of misspelt words in place, so that
the rest of the declaration is read as meant, and messages made from the word, what could stand there, and the
declaration around it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from functools import cache
from itertools import islice
from typing import Any

from antlr4.atn.ATNState import ATNState
from antlr4.error.Errors import InputMismatchException, RecognitionException
from antlr4.error.ErrorStrategy import DefaultErrorStrategy
from antlr4.Token import Token

from ...grammar.generated.RettesnorParser import RettesnorParser as P
from ..diagnostics.diagnostic import Diagnostic, Fix, Label
from ..source import Span
from . import vocabulary as v
from .spelling import UNITS, certain, meant, nearest_first
from .tokens import shown

EXPECTED_AT_MOST = 5
ECHO = 3

_LOOPS = (ATNState.STAR_LOOP_ENTRY, ATNState.STAR_LOOP_BACK, ATNState.PLUS_LOOP_BACK)
_BLOCKS = (ATNState.BLOCK_START, ATNState.STAR_BLOCK_START, ATNState.PLUS_BLOCK_START)

CONFUSED = {P.EQ: P.COLON, P.COLON: P.EQ, P.ARROW: P.GE, P.GE: P.ARROW}
"""Signs that are easily taken for one another."""

_PHRASES: tuple[tuple[frozenset[int], str], ...] = (
    (v.CONDITIONS, "@condition"),
    (v.SUMS, "@value"),
    (v.VALUES, "@value"),
    (v.TEXTS, "@quoted text"),
    (v.COMPARISONS, "@comparison"),
    (v.ARITHMETIC, "@arithmetic"),
    (v.DECLARATIONS - v.HEADERS, "@declaration"),
)
"""Sets of words that have one name; the larger first."""

_NAMED = {
    P.IDENT: "@name", P.NUMBER: "@number", P.DATE: "@calendar date", P.UNIT: "@unit", P.TIDSENHED: "@time unit",
    P.MAANEDSNAVN: "@month", P.ORDINAL: "@day", P.STRING: "@quoted text",
}  # fmt: skip


_LIKELY = ("`)`", "`,`", "`:`", "`=`", "`=>`", "`og`", "`eller`", "@comparison", "`slut`")
"""What is most often left out, in order."""


class Recovery(DefaultErrorStrategy):  # type: ignore[misc]  # the class has no types
    """ANTLR's recovery with our repairs and our messages. ``mended`` are lines on which a token was put right.

    A line gets one message: the next may only be an echo of it, and if not, it comes when the first is corrected.
    """

    def __init__(
        self, place: Callable[[int, int], Span], report: Callable[[Diagnostic], None], mended: Collection[int]
    ) -> None:
        super().__init__()
        self._place = place
        self._report = report
        self._mended = mended
        self._complained: set[int] = set()
        self._steady_from = 0  # the token from which an error is a new one
        self._passed_at: Any = None
        self._passed: list[Collection[int]] = []

    # --- ANTLR's hooks: their names and when they are called are its own --------------------------------

    def sync(self, recognizer: Any) -> None:
        """Before a choice: is the next word one of the choices, or of what may follow?"""
        if self.inErrorRecoveryMode(recognizer):
            return
        token = recognizer.getCurrentToken()
        near = _near(recognizer.state)
        if token.type in near:
            return
        optional = Token.EPSILON in near
        if optional:
            self._pass(token, near)
            if token.type != P.IDENT and token.type not in CONFUSED:
                return
        expected = recognizer.getExpectedTokens()
        if token.type in expected or self._repair(recognizer, expected) or optional:
            return
        state = recognizer.atn.states[recognizer.state]
        if state.stateType in _LOOPS:
            self.reportUnwantedToken(recognizer)
            # The expected set may be the grammar's own, shared by all parsers: only the other one may be added to.
            self.consumeUntil(recognizer, self.getErrorRecoverySet(recognizer).addSet(expected))
        elif state.stateType in _BLOCKS and self.singleTokenDeletion(recognizer) is None:
            raise InputMismatchException(recognizer)

    def recoverInline(self, recognizer: Any) -> Any:  # noqa: N802
        """A word that must stand here does not."""
        if not self.inErrorRecoveryMode(recognizer) and self._repair(recognizer, recognizer.getExpectedTokens()):
            token = recognizer.getCurrentToken()
            recognizer.consume()
            return token
        found = super().recoverInline(recognizer)
        if found.tokenIndex < 0 and found.type not in (P.COLON, P.SLUT):  # of a set of tokens the tree shows no guess
            recognizer._ctx.exception = InputMismatchException(recognizer)
        return found

    def reportError(self, recognizer: Any, e: RecognitionException) -> None:  # noqa: N802
        if self.inErrorRecoveryMode(recognizer):
            return
        self.beginErrorCondition(recognizer)
        dead_ends = getattr(e, "deadEndConfigs", None)
        if dead_ends is not None and e.offendingToken is not e.startToken:
            expected = {kind for config in dead_ends for kind in recognizer.atn.nextTokens(config.state)}
            self._explain(recognizer, e.offendingToken, expected)
        else:
            self._explain(recognizer, recognizer.getCurrentToken(), set(recognizer.getExpectedTokens()))

    def reportUnwantedToken(self, recognizer: Any) -> None:  # noqa: N802
        if not self.inErrorRecoveryMode(recognizer):
            self.beginErrorCondition(recognizer)
            self._explain(recognizer, recognizer.getCurrentToken(), set(recognizer.getExpectedTokens()))

    def reportMissingToken(self, recognizer: Any) -> None:  # noqa: N802
        if not self.inErrorRecoveryMode(recognizer):
            self.beginErrorCondition(recognizer)
            expected = set(recognizer.getExpectedTokens())
            self._explain(recognizer, recognizer.getCurrentToken(), expected, missing=True)

    def singleTokenDeletion(self, recognizer: Any) -> Any:  # noqa: N802
        """Leave out one word if the next fits, but never the beginning or end of something."""
        token, stream = recognizer.getCurrentToken(), recognizer.getTokenStream()
        if token.type in v.DECLARATIONS or token.type == P.SLUT or _begins_slot(stream, 1) or _begins_slot(stream, 2):
            return None
        return super().singleTokenDeletion(recognizer)

    # --- repairs ------------------------------------------------------------------------------------

    def _pass(self, token: Any, near: Collection[int]) -> None:
        # An optional part was not there; when the word then fits nowhere, that part could have stood here.
        if self._passed_at is not token:
            self._passed_at, self._passed = token, []
        self._passed.append(near)

    def _repair(self, recognizer: Any, expected: Collection[int]) -> bool:
        """Make the next token what was meant, if that is clear, and say so."""
        token = recognizer.getCurrentToken()
        span = self._span(token)
        stream = recognizer.getTokenStream()
        before, after = stream.LT(-1), stream.LA(2)
        sign = CONFUSED.get(token.type)
        safe = True
        if sign is not None and sign in expected and after != sign and (sign == P.COLON or after in v.SUMS):
            kind, word, code = sign, v.LITERALS[sign], "KR002"
            safe = sign in (P.COLON, P.EQ)  # what `=>` compares is not certain
        elif token.type not in v.WORDS or token.type in v.DECLARATIONS or token.type == P.SLUT:
            return False
        elif found := meant(token.text, candidates := self._candidates(recognizer, expected)):
            kind, word, code = v.SPELLINGS[found], found, "KR002"
            safe = certain(token.text, found, candidates)
        elif P.UNIT in expected and token.type == P.IDENT and _beside(before, token) and before.type == P.NUMBER:
            kind, word, code = P.UNIT, f"'{UNITS.get(token.text.casefold(), token.text)}'", "KR023"
        elif token.type != P.IDENT and P.IDENT in expected and P.NUMBER not in expected and not _begins_slot(stream, 1):
            kind, word, code = P.IDENT, token.text, "KR025"
        else:
            return False
        if not self._after_mending(token, before):
            args = {"found": shown(token.text), "word": shown(word)}
            self._say(code, token, token, args, fix=Fix(span, word, safe) if word != token.text else None)
        token.type, token.text = kind, word
        return True

    def _candidates(self, recognizer: Any, expected: Collection[int]) -> list[str]:
        # A slot is known by its colon, so a word with one is a slot and a word without is none.
        colon = recognizer.getTokenStream().LA(2) == P.COLON
        if colon and any(kind in expected for kind in v.SLOTS):
            return [word for word, kind in v.SPELLINGS.items() if kind in expected and kind in v.SLOTS]
        return [word for word, kind in v.SPELLINGS.items() if kind in expected and kind not in v.ONLY_SLOTS]

    # --- messages -------------------------------------------------------------------------------------

    def _explain(self, recognizer: Any, token: Any, expected: set[int], *, missing: bool = False) -> None:
        stream = recognizer.getTokenStream()
        before = stream.LT(-1) if token is recognizer.getCurrentToken() else stream.LT(1)
        declaration = _declaration(recognizer._ctx)
        new_part = token.type in v.DECLARATIONS or token.type == Token.EOF
        slots = expected & v.SLOTS - (v.NAMES if P.IDENT in expected else frozenset())
        new_slot = token is recognizer.getCurrentToken() and _begins_slot(stream, 1)
        if self._after_mending(token, before):
            return
        if P.SLUT in expected and new_part and declaration is not None:
            self._unfinished(declaration, before, token)
        elif expected == {P.COLON} and before is not None and token.type != Token.EOF:
            end = self._span(before)
            fix = Fix(Span(end.end, end.end, end.file), ":", safe=True) if missing else None
            self._say("KR004", before, token, {"before": shown(before.text)}, fix=fix)
        elif token.type == Token.EOF:
            self._say("KR010", before or token, token, {"expected": self._phrase(token, expected)})
        elif slots and declaration is not None and token.type in v.WORDS and stream.LA(2) == P.COLON:
            known = _list(_named(slots, token.text))
            args = {"found": shown(token.text), "declaration": _title(declaration), "expected": known}
            self._say("KR012", token, token, args)
        elif before is not None and before.type != P.SLUT and (missing or new_part or new_slot or token.type == P.SLUT):
            args = {"before": shown(before.text), "expected": self._phrase(token, expected)}
            self._say("KR005", before, token, args)
        else:
            self._say("KR001", token, token, {"found": shown(token.text), "expected": self._phrase(token, expected)})

    def _unfinished(self, declaration: Any, before: Any, token: Any) -> None:
        end = self._span(before)
        self._say(
            "KR003",
            declaration.start,
            token,
            {"declaration": _title(declaration)},
            span=self._span(declaration.start).to(self._span(_name(declaration) or declaration.start)),
            labels=() if token.type == Token.EOF else (Label(self._span(token), "next"),),
            fix=Fix(Span(end.end, end.end, end.file), " slut", safe=True),
        )

    def _say(self, code: str, at: Any, token: Any, args: dict[str, str], span: Span | None = None, **more: Any) -> None:
        """Report at ``at``, unless its line has been complained of; ``token`` is where the parser stumbled.

        The line of the token then counts too, unless a declaration begins there, where the parser finds its feet again.
        Elsewhere it has not found them until :data:`ECHO` tokens have fitted (the rule is yacc's); where it knew what
        was meant it never lost them.
        """
        new_part = token.type in v.DECLARATIONS
        unsteady = 0 if code in ("KR002", "KR004") else 1 if new_part else ECHO
        echo, self._steady_from = token.tokenIndex < self._steady_from, token.tokenIndex + unsteady + 1
        if at.line not in self._complained and not echo:
            self._complained |= {at.line} if new_part else {at.line, token.line}
            self._report(Diagnostic(code, span or self._span(at), args, **more))

    def _after_mending(self, token: Any, before: Any) -> bool:
        return token.line in self._mended or (before is not None and before.line in self._mended)

    def _span(self, token: Any) -> Span:
        return self._place(token.start, token.stop + 1)

    def _phrase(self, token: Any, expected: set[int]) -> str:
        """What could stand here, as a list: what is often left out, what was passed over, the rest by likeness."""
        passed = self._passed if self._passed_at is token else []
        order: dict[str, None] = {}
        for kinds in (*passed, expected):
            order |= dict.fromkeys(_named(set(kinds) - {Token.EPSILON, Token.EOF}, token.text))
        return _list(sorted(order, key=lambda name: _LIKELY.index(name) if name in _LIKELY else len(_LIKELY)))


@cache
def _near(state: int) -> frozenset[int]:
    """The token types that can come in a state of the parser, inside its rule, in a form that is quick to look in."""
    return frozenset(P.atn.nextTokens(P.atn.states[state]))


def _list(names: Iterable[str]) -> str:
    return ", ".join(islice(names, EXPECTED_AT_MOST))


def _named(kinds: set[int], written: str) -> list[str]:
    """Token types as the reader knows them."""
    names: list[str] = []
    for phrase, name in _PHRASES:
        if phrase <= kinds:
            kinds = kinds - phrase
            names.append(name)
    if P.IDENT in kinds:
        kinds = kinds - v.NAMES | {P.IDENT}
    literal = [v.LITERALS[kind] for kind in sorted(kinds) if kind in v.LITERALS]
    names += dict.fromkeys(_NAMED[kind] for kind in sorted(kinds) if kind in _NAMED)
    return names + [f"`{word}`" for word in nearest_first(written, literal)]


def _beside(before: Any, token: Any) -> bool:
    return before is not None and bool(before.line == token.line)


def _begins_slot(stream: Any, ahead: int) -> bool:
    return stream.LA(ahead) in v.SLOTS and stream.LA(ahead + 1) == P.COLON


def _declaration(ctx: Any) -> Any:
    """The declaration around a context, or none between declarations."""
    while ctx is not None and not isinstance(ctx, P.GuidelineContext):
        if isinstance(ctx, P.HeaderContext) or isinstance(ctx.parentCtx, P.DeclarationContext):
            return ctx
        ctx = ctx.parentCtx
    return None


def _name(declaration: Any) -> Any:
    names = declaration.getTypedRuleContexts(P.IdentContext)
    return names[0].start if names and names[0].start.tokenIndex >= 0 else None


def _title(declaration: Any) -> str:
    """The declaration as its author would call it: `anbefaling rygestop`."""
    name = _name(declaration)
    return shown(declaration.start.text + (f" {name.text}" if name is not None else ""))

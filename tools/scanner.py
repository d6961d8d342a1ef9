"""The lexer's grammar as one regular expression: ANTLR's lexer in Python looks at each character by itself, which takes
half the time of a whole compilation.

It is read off the automaton that ANTLR made of the grammar, so the grammar stays the only source. ANTLR takes the rule
that matches most, a regular expression the first one that matches at all: the grammar lists its rules in an order in
which that is the same (but for words, which are read as names first and then looked up). A test holds both lexers to
the same tokens.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from antlr4.atn import ATNState, Transition
from antlr4.atn.LexerAction import LexerChannelAction, LexerSkipAction

NAME = "IDENT"
"""The rule that matches every word."""

HEAD = '''"""The lexer's grammar as one regular expression. Generated from RettesnorLexer.g4 by tools/parser.py."""

PATTERN = (
    {pattern}
)
"""Each rule is a group: names, then the others in the grammar's order. Dots match line ends too."""

KINDS = {kinds}
"""Token type by number of the group."""

NAME = {ident}
"""Token type of names; the words of the language look like names."""

WORDS = {{
{words}}}
"""Token type by word of the language."""

SKIPPED = frozenset({skipped})
"""Token types that give no token."""

HIDDEN = frozenset({hidden})
"""Token types that the parser does not see."""
'''


def module(lexer: Any) -> str:
    """The Python module for a generated lexer class."""
    atn = lexer.atn
    rules: list[tuple[str, int]] = []
    words: dict[str, int] = {}
    unseen: dict[type, list[int]] = {LexerSkipAction: [], LexerChannelAction: []}
    number = lexer.ruleNames.index(NAME)
    ident = atn.ruleToTokenType[number]
    name = re.compile(_path(atn.ruleToStartState[number], atn.ruleToStopState[number]))
    for number, kind in enumerate(atn.ruleToTokenType):
        if not kind:
            continue  # a fragment
        start, stop = atn.ruleToStartState[number], atn.ruleToStopState[number]
        found = [(_text(each, stop), _path(each, stop)) for each in _alternatives(start)]
        words |= {text: kind for text, _ in found if text and name.fullmatch(text)}
        others = [expression for text, expression in found if not (text and name.fullmatch(text))]
        if others:
            rules.append((f"({'|'.join(others)})", kind))
        for action in _actions(atn, number):
            unseen[type(action)].append(kind)
    rules.sort(key=lambda rule: rule[1] != ident)  # names are what is met most, and nothing else begins with a letter
    return HEAD.format(
        pattern="\n    ".join(repr(f"|{rule}" if place else rule) for place, (rule, _) in enumerate(rules)),
        kinds=(0, *(kind for _, kind in rules)),
        ident=ident,
        words="".join(f"    {text!r}: {kind},\n" for text, kind in words.items()),
        skipped=unseen[LexerSkipAction],
        hidden=unseen[LexerChannelAction],
    )


def _alternatives(start: Any) -> list[Any]:
    """The states at which the alternatives of a rule begin: of its outermost choice, if it is one."""
    state = start.transitions[0].target
    if isinstance(state, ATNState.BlockStartState) and state.endState.transitions[0].target is start.stopState:
        return [step.target for step in state.transitions]
    return [state]


def _text(state: Any, stop: Any) -> str | None:
    """The one text that leads from a state to another; none when there are several."""
    text = ""
    while state is not stop:
        step = state.transitions[0]
        if len(state.transitions) > 1 or not (step.isEpsilon or type(step) is Transition.AtomTransition):
            return None
        if not step.isEpsilon:
            text += chr(step.label_)
        elif type(step) is Transition.RuleTransition:
            return None
        state = step.target
    return text


def _path(state: Any, stop: Any) -> str:
    """The regular expression for every way from a state to another."""
    written = ""
    while state is not stop:
        if isinstance(state, ATNState.BlockStartState):
            written += _block(state, state.endState)
            if isinstance(state, ATNState.PlusBlockStartState):
                written += "+" if _is_greedy(state.loopBackState) else "+?"
                state = _exit(state.loopBackState)
            else:
                state = state.endState
        elif isinstance(state, ATNState.StarLoopEntryState):
            block = next(each.target for each in state.transitions if isinstance(each.target, ATNState.BlockStartState))
            written += _block(block, block.endState) + ("*" if _is_greedy(state) else "*?")
            state = _exit(state)
        else:
            (step,) = state.transitions
            if type(step) is Transition.RuleTransition:
                written += _path(step.target, step.target.stopState)
                state = step.followState
            else:
                written += "" if step.isEpsilon else _character(step)
                state = step.target
    return written


def _block(start: Any, end: Any) -> str:
    parts = [_path(step.target, end) for step in start.transitions]
    return parts[0] if len(parts) == 1 and _is_single(parts[0]) else f"(?:{'|'.join(parts)})"


def _is_single(part: str) -> bool:
    return re.fullmatch(r"\\?.|\[(\\.|[^\\\]])*\]", part, re.DOTALL) is not None


def _exit(state: Any) -> Any:
    return next(step.target for step in state.transitions if isinstance(step.target, ATNState.LoopEndState))


def _is_greedy(decision: Any) -> bool:
    return not isinstance(decision.transitions[0].target, ATNState.LoopEndState)


def _character(step: Any) -> str:
    match step:
        case Transition.AtomTransition():
            return re.escape(chr(step.label_))
        case Transition.WildcardTransition():
            return "."
        case Transition.NotSetTransition():
            return f"[^{_ranges(step.label)}]"
    return f"[{_ranges(step.label)}]"


def _ranges(label: Any) -> str:
    return "".join(
        _escaped(each.start) if len(each) == 1 else f"{_escaped(each.start)}-{_escaped(each.stop - 1)}"
        for each in label.intervals
    )


def _escaped(code: int) -> str:
    return re.escape(chr(code)) if 0x20 < code < 0x7F else f"\\U{code:08x}" if code > 0xFFFF else f"\\u{code:04x}"


def _actions(atn: Any, rule: int) -> Iterable[Any]:
    for state in atn.states:
        for step in state.transitions:
            if isinstance(step, Transition.ActionTransition) and step.ruleIndex == rule:
                yield atn.lexerActions[step.actionIndex]

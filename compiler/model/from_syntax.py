"""Syntax tree → guideline model: resolve every name, type every expression, check what each declaration must say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..diagnostics.diagnostic import Diagnostic
from ..syntax import tree
from .clinical import check_declarations
from .cycles import check_value_sets, definition_order, used_by
from .expressions import ExpressionTyper
from .generated import generate
from .guideline import Model, Symbol
from .reporter import Reporter
from .scenarios import check_scenarios
from .symbols import declare
from .uses import check_uses


def resolve(
    guideline: tree.Guideline, libraries: Sequence[tuple[tree.Use, Model]] = (), *, complete: bool = True
) -> tuple[Model, tuple[Diagnostic, ...]]:
    """The model of a guideline or library and everything wrong with the file, in the order of the text.

    The model is fit for lowering only when none of the diagnostics is an error, nor of its libraries'.

    Args:
        guideline: the file's syntax tree.
        libraries: the models of the libraries it names, each with the ``brug`` that names it.
        complete: whether all of them could be read; if not, a name that nobody declares may be one of theirs.
    """
    unreadable = (each for each in guideline.declarations if isinstance(each, tree.ErrorNode))
    reporter = Reporter(silent=() if complete else ("KR101", "KR701"), unreadable=unreadable)
    symbols = declare(guideline, libraries, reporter)
    check_value_sets(symbols, guideline.span.file, reporter)
    typer = ExpressionTyper(symbols, reporter)
    # A definition's type is its expression's, so definitions are typed in an order where each comes after those it
    # uses.
    for definition in definition_order(symbols, guideline.span.file, reporter):
        if definition.span.file != guideline.span.file:
            continue  # typed with its library
        found = typer.infer(definition.expr)
        symbols[definition.name.text] = replace(symbols[definition.name.text], type=found)
    check_declarations(guideline, symbols, typer, reporter)
    generated = generate(guideline, symbols, reporter)
    check_scenarios(guideline, symbols, generated, typer, reporter)
    check_uses(guideline, libraries, reporter)
    model = _joined(guideline, libraries, symbols, typer)
    # A circle among a library's declarations is the library's mistake, and is reported with it.
    return model, tuple(found for found in reporter.diagnostics if found.span.file == guideline.span.file)


def _joined(
    guideline: tree.Guideline,
    libraries: Sequence[tuple[tree.Use, Model]],
    symbols: Mapping[str, Symbol],
    typer: ExpressionTyper,
) -> Model:
    own = {symbol.name for symbol in typer.names.values()}
    types, names = dict(typer.types), dict(typer.names)
    trees: dict[int, tree.Guideline] = {}
    uses: list[tuple[tree.Use, frozenset[int]]] = []
    for use, library in libraries:
        types.update(library.types)
        names.update(library.names)
        brought = {each.span.file: each for each in (*library.libraries, library.guideline)}
        trees |= brought
        uses.append((use, frozenset(brought)))
    borrowed = used_by(own, symbols, names)
    return Model(
        guideline=guideline,
        libraries=tuple(trees.values()),
        symbols=symbols,
        types=types,
        names=names,
        borrowed=tuple(d for each in trees.values() for d in each.declarations if id(d) in borrowed),
        uses=tuple(uses),
    )

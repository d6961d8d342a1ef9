"""Syntax tree → guideline model: resolve every name, type every expression, check what each declaration must say."""

from __future__ import annotations

from dataclasses import replace

from ..diagnostics.diagnostic import Diagnostic
from ..syntax import tree
from .clinical import check_declarations
from .cycles import check_value_sets, definition_order
from .expressions import ExpressionTyper
from .guideline import Model
from .reporter import Reporter
from .scenarios import check_scenarios
from .symbols import declare


def resolve(guideline: tree.Guideline) -> tuple[Model, tuple[Diagnostic, ...]]:
    """The guideline's model and everything wrong with it, in the order of the text.

    The model is fit for lowering only when none of the diagnostics is an error.
    """
    reporter = Reporter()
    symbols = declare(guideline, reporter)
    check_value_sets(symbols, reporter)
    typer = ExpressionTyper(symbols, reporter)
    # A definition's type is its expression's, so definitions are typed in an order where each comes after those it
    # uses.
    for definition in definition_order(symbols, reporter):
        found = typer.infer(definition.expr)
        symbols[definition.name.text] = replace(symbols[definition.name.text], type=found)
    check_declarations(guideline, symbols, typer, reporter)
    check_scenarios(guideline, symbols, typer, reporter)
    model = Model(guideline, symbols, typer.types, typer.names)
    return model, reporter.diagnostics

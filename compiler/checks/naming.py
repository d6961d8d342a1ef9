"""KR603, KR605, KR606: names a reader can take for something else."""

from __future__ import annotations

from ..diagnostics.diagnostic import Diagnostic, Label
from ..model.guideline import Model
from ..model.reporter import Reporter
from ..syntax import tree

CAPITALISED = ("reference", "code system")
_SAME = str.maketrans({"å": "aa", "æ": "ae", "ø": "oe", "_": ""})


def naming(model: Model) -> tuple[Diagnostic, ...]:
    """Options spelt like something declared, names with a capital where a small letter is expected, and names that
    differ only in capitals, underscores or the spelling of å, æ and ø.
    """
    reporter = Reporter()
    _shadowed(model, reporter)
    alike: dict[str, str] = {}
    for symbol in sorted(model.symbols.values(), key=lambda symbol: symbol.span):
        if symbol.kind == "error":
            continue
        if symbol.kind not in CAPITALISED and symbol.name[:1].isupper():
            reporter.report("KR605", symbol.span, name=symbol.name, kind=f"@{symbol.kind}")
        other = alike.setdefault(symbol.name.casefold().translate(_SAME), symbol.name)
        if other != symbol.name:
            reporter.report(
                "KR606", symbol.span, Label(model.symbols[other].span, "other"), name=symbol.name, other=other
            )
    return reporter.diagnostics


def _shadowed(model: Model, reporter: Reporter) -> None:
    """Where `x = y` stands, y is read as an option of x if x has it, so y should be nothing else as well."""
    for symbol in model.symbols.values():
        for option in _options(symbol.declaration):
            other = model.symbols.get(option.text)
            if other is not None and other.type is not None:
                reporter.report(
                    "KR603",
                    other.span,
                    Label(option.span, "option"),
                    name=option.text,
                    kind=f"@{other.kind}",
                    choice=symbol.name,
                )


def _options(declaration: tree.Node) -> tuple[tree.Name, ...]:
    match declaration:
        case tree.DataElement(type=declared) | tree.Parameter(type=declared):
            return declared.options
        case tree.Table(rows=rows):
            return tuple({row.result.text: row.result for row in rows}.values())
        case tree.Stratification(levels=levels):
            return tuple(level.name for level in levels)
        case _:
            return ()

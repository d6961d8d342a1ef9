"""Name resolution and typing of expressions: one walk that fills the two side tables of the model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeGuard, get_args

from ..diagnostics.diagnostic import Label
from ..syntax import tree
from . import types
from .guideline import Symbol
from .literals import check_ends, danish, literal_value
from .repeated import report_repeated, shape
from .reporter import Reporter
from .types import Type
from .units import ONE, lookup
from .words import CALENDAR_UNIT_UCUM

EXPRESSION = get_args(tree.Expr)
ORDER = ("<", "<=", ">=", ">")
MIRRORED: dict[tree.Operator, tree.Operator] = {"<": ">", "<=": ">=", "=": "=", "!=": "!=", ">=": "<=", ">": "<"}


class ExpressionTyper:
    """Types expressions against a symbol table. Results are in :attr:`types` and :attr:`names`, by ``id`` of the
    node.
    """

    def __init__(self, symbols: Mapping[str, Symbol], reporter: Reporter) -> None:
        self._symbols = symbols
        self._reporter = reporter
        self.types: dict[int, Type] = {}
        self.names: dict[int, Symbol] = {}

    # --- entry points ---------------------------------------------------------------------------------

    def boolean(self, expr: tree.Expr) -> None:
        """Type an expression that must be true or false (or unknown)."""
        found = self.infer(expr)
        if not found.silent and found.kind != "boolean":
            self._reporter.report("KR204", expr, found=word_for(found), wanted=word_for(types.BOOLEAN))

    def literal(self, expr: tree.Expr, wanted: Type) -> None:
        """Type a literal that must fit ``wanted``: a parameter's value, an absence value, a table cell, a scenario's
        value.
        """
        if isinstance(expr, tree.Name) and wanted.kind == "choice":
            self._option(expr, wanted)
            return
        found = self.infer(expr)
        if self._agree(expr, wanted, expr, found):
            self._inside(expr, found, wanted)

    def cell(self, cell: tree.Cell, wanted: Type) -> None:
        """Type a table cell in the column of an input of type ``wanted``."""
        for value in (cell.value, cell.high):
            if value is not None:
                self.literal(value, wanted)
        if cell.operator in ORDER and wanted.kind in ("choice", "boolean"):
            self._reporter.report("KR212", cell, operator=cell.operator, found=word_for(wanted))
        if cell.value is not None and cell.operator is not None:
            self._decided(cell, cell.operator, cell.value, wanted)
        if cell.value is not None and cell.high is not None:
            check_ends(cell, cell.value, cell.high, self._reporter, with_ends=not cell.open_end)

    def whole(self, number: tree.Number) -> None:
        """A number of things."""
        if number.value != int(number.value):
            self._reporter.report("KR217", number, value=danish(number.value))

    def infer(self, expr: tree.Expr) -> Type:
        """The type of an expression; what is wrong with it is reported once."""
        found = self._infer(expr)
        self.types[id(expr)] = found
        return found

    # --- one kind of node each ------------------------------------------------------------------------

    def _infer(self, expr: tree.Expr) -> Type:
        match expr:
            case tree.Number():
                return self._number(expr)
            case tree.Boolean():
                return types.BOOLEAN
            case tree.Date() | tree.Today():
                return types.DATE
            case tree.Duration():
                return types.DURATION
            case tree.Unknown():
                return types.UNKNOWN
            case tree.Name():
                return self._name(expr)
            case tree.Not(arg=arg):
                self.boolean(arg)
                return types.BOOLEAN
            case tree.And(args=args) | tree.Or(args=args):
                for arg in args:
                    self.boolean(arg)
                return types.BOOLEAN
            case tree.AtLeast(n=n, args=args):
                for arg in args:
                    self.boolean(arg)
                if n.value != int(n.value) or not 1 <= n.value <= len(args):
                    self._reporter.report("KR211", n, n=danish(n.value), of=str(len(args)))
                return types.BOOLEAN
            case tree.Known(arg=arg) | tree.Missing(arg=arg):
                self.infer(arg)
                return types.BOOLEAN
            case tree.Compare(operator=operator, left=left, right=right):
                self._compare(expr, operator, left, right)
                return types.BOOLEAN
            case tree.Between():
                self._between(expr)
                return types.BOOLEAN
            case tree.OneOf(arg=arg, options=options):
                self._one_of(arg, options)
                return types.BOOLEAN
            case tree.Arithmetic(operator=operator, left=left, right=right):
                return self._arithmetic(expr, operator, left, right)
            case tree.Text():
                self._reporter.report("KR204", expr, found="@text", wanted="@value")
                return types.ERROR
            case _:
                return types.ERROR

    def _number(self, expr: tree.Number) -> Type:
        if expr.unit is None:
            return types.NUMBER
        unit = lookup(expr.unit.text)
        if unit is None:
            self._reporter.report("KR205", expr.unit, unit=expr.unit.text)
            return types.ERROR
        return Type("quantity", unit=unit, text=expr.unit.text)

    def _name(self, expr: tree.Name) -> Type:
        symbol = self._symbols.get(expr.text)
        if symbol is None:
            values = [s.name for s in self._symbols.values() if s.type is not None]
            self._reporter.unlike("KR101", expr, values)
            return types.ERROR
        self.names[id(expr)] = symbol
        if symbol.kind == "error":
            return types.ERROR
        if symbol.type is None:
            self._reporter.report(
                "KR104", expr, Label(symbol.span, "declared"), name=expr.text, found=f"@{symbol.kind}", wanted="@value"
            )
            return types.ERROR
        return symbol.type

    def _one_of(self, arg: tree.Expr, options: tuple[tree.Name, ...]) -> None:
        found = self.infer(arg)
        if found.silent:
            return
        if found.kind != "choice":
            self._reporter.report("KR204", arg, found=word_for(found), wanted="@choice")
            return
        report_repeated(options, self._reporter)
        for option in options:
            self._option(option, found)

    def _option(self, name: tree.Name, choice: Type) -> None:
        self.types[id(name)] = choice
        if name.text not in choice.options:
            self._reporter.unlike("KR209", name, choice.options, options=", ".join(choice.options))

    def _between(self, expr: tree.Between) -> None:
        """``a <= x < b``: one direction, the lower end first, and something between the ends."""
        self._compare(expr, expr.low_operator, expr.low, expr.middle)
        if not (self._undeclared(expr.low) and self._undeclared(expr.middle)):  # that has been said
            self._compare(expr, expr.high_operator, expr.middle, expr.high)
        operators = {expr.low_operator, expr.high_operator}
        if operators <= {"<", "<="}:
            check_ends(expr, expr.low, expr.high, self._reporter, with_ends="<" not in operators)
        else:
            self._reporter.report("KR602", expr)

    def _compare(self, expr: tree.Expr, operator: tree.Operator, left: tree.Expr, right: tree.Expr) -> None:
        left_choice, right_choice = self._choice_of(left), self._choice_of(right)
        if left_choice is not None and _is_option(right, left_choice, right_choice):
            self.infer(left)
            self._option(right, left_choice)
            found = left_choice
        elif right_choice is not None and _is_option(left, right_choice, left_choice):
            self.infer(right)
            self._option(left, right_choice)
            found = right_choice
        else:
            first, second = (left, right) if self._undeclared(right) else (right, left)
            types_of = {id(first): self.infer(first)}
            # A name beside what is wrong is most likely an option of it.
            beside = types_of[id(first)].kind == "error" and self._undeclared(second)
            types_of[id(second)] = types.ERROR if beside else self.infer(second)
            left_type, right_type = types_of[id(left)], types_of[id(right)]
            if self._agree(left, left_type, right, right_type):
                self._inside(right, right_type, left_type)
                self._inside(left, left_type, right_type)
                if isinstance(expr, tree.Compare):
                    self._decided(expr, operator, right, left_type)
                    self._decided(expr, MIRRORED[operator], left, right_type)
                    if shape(left) == shape(right):
                        self._reporter.report("KR218", expr)
            found = left_type if not left_type.silent else right_type
        if operator in ORDER and found.kind in ("choice", "boolean"):
            self._reporter.report("KR212", expr, operator=operator, found=word_for(found))

    def _choice_of(self, expr: tree.Expr) -> Type | None:
        """The choice type a name refers to, if it does; then a name on the other side is one of its options."""
        if isinstance(expr, tree.Name) and (symbol := self._symbols.get(expr.text)) and symbol.type:
            return symbol.type if symbol.type.kind == "choice" else None
        return None

    def _undeclared(self, expr: tree.Expr) -> bool:
        return isinstance(expr, tree.Name) and expr.text not in self._symbols

    def _agree(self, left: tree.Expr, a: Type, right: tree.Expr, b: Type) -> bool:
        """Whether two sides can be compared; if not, it is reported. A unit is obligatory beside a quantity; nothing is
        converted.
        """
        if a.silent or b.silent:
            return True
        if a.kind == "duration" or b.kind == "duration":
            return self._calendar(left, a, right, b)
        if not (a.numeric and b.numeric):
            if a.kind != b.kind:
                self._reporter.report("KR204", right, *self._declared(left), found=word_for(b), wanted=word_for(a))
            return a.kind == b.kind
        quantity, other, at = (a, b, right) if a.kind == "quantity" else (b, a, left)
        unitless = other.kind != "quantity"
        if quantity.kind != "quantity" or (unitless and quantity.unit.factor_to(ONE) == 1):
            return True
        if unitless:
            self._reporter.report("KR202", at, unit=unit_text(quantity))
        elif quantity.unit.factor_to(other.unit) != 1:
            self._reporter.report("KR201", at, *self._declared(left, right), left=unit_text(a), right=unit_text(b))
        else:
            return True
        return False

    def _calendar(self, left: tree.Expr, a: Type, right: tree.Expr, b: Type) -> bool:
        quantity, literal = (a, right) if b.kind == "duration" else (b, left)
        if isinstance(literal, tree.Duration) and quantity.kind == "quantity":
            written = CALENDAR_UNIT_UCUM[literal.unit]
            if quantity.text != written:
                self._reporter.report("KR201", literal, left=unit_text(quantity), right=written)
            return quantity.text == written
        if not (a.kind == b.kind == "duration"):
            self._reporter.report("KR204", right, found=word_for(b), wanted=word_for(a))
        return a.kind == b.kind == "duration"

    def _inside(self, at: tree.Expr, found: Type, declared: Type) -> None:
        """Report a literal that the declared range or scale can never reach."""
        value = literal_value(at)
        if value is None or declared.low is None or declared.high is None or found.silent:
            return
        if not declared.low <= value <= declared.high:
            self._reporter.report(
                "KR203", at, value=danish(value), low=danish(declared.low), high=danish(declared.high)
            )
        elif declared.kind == "count" and isinstance(at, tree.Number):
            self.whole(at)

    def _decided(self, at: tree.Node, operator: tree.Operator, limit: tree.Expr, declared: Type) -> None:
        """Report a comparison with the end of a range or scale that comes out the same for every value there can be."""
        value = literal_value(limit)
        if value is None or declared.low is None or declared.high is None:
            return
        never = (operator == "<" and value == declared.low) or (operator == ">" and value == declared.high)
        always = (operator == ">=" and value == declared.low) or (operator == "<=" and value == declared.high)
        if never or always:
            self._reporter.report(
                "KR215" if never else "KR216", at, low=danish(declared.low), high=danish(declared.high)
            )

    def _declared(self, *sides: tree.Expr) -> tuple[Label, ...]:
        return tuple(Label(self.names[id(s)].span, "declared") for s in sides if id(s) in self.names)

    def _arithmetic(self, expr: tree.Arithmetic, operator: str, left: tree.Expr, right: tree.Expr) -> Type:
        a, b = self.infer(left), self.infer(right)
        if a.silent or b.silent:
            return types.ERROR
        if a.kind == "date" and b.kind == "duration" and operator in "+-":
            return types.DATE
        if not (a.numeric and b.numeric):
            wrong, found = (left, a) if not a.numeric else (right, b)
            self._reporter.report("KR204", wrong, found=word_for(found), wanted="@number")
            return types.ERROR
        if operator in "+-":
            if a.unit.factor_to(b.unit) != 1:
                self._reporter.report(
                    "KR201", expr, *self._declared(left, right), left=unit_text(a), right=unit_text(b)
                )
                return types.ERROR
            return Type("quantity", unit=a.unit, text=a.text) if a.kind == "quantity" else types.NUMBER
        unit = a.unit.times(b.unit, 1 if operator == "*" else -1)
        return types.NUMBER if unit == ONE else Type("quantity", unit=unit)


def _is_option(expr: tree.Expr, choice: Type, own: Type | None) -> TypeGuard[tree.Name]:
    """Whether an expression beside a choice is one of its options: a name that it has (semantics 1.4), or else one that
    is no choice itself. ``own`` is the choice that the name is declared as, if any.
    """
    return isinstance(expr, tree.Name) and (own is None or expr.text in choice.options)


def unit_text(found: Type) -> str:
    """A unit as the author would write it; a computed one is described."""
    if found.kind != "quantity":
        return "@no-unit"
    return f"'{found.text}'" if found.text else "@compound-unit"


def word_for(found: Type) -> str:
    """A type as a key of the diagnostics' vocabulary, which has it in each language."""
    return f"@{found.kind}"

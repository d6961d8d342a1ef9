"""Decimal arithmetic without rounding, in SQL's decimals of at most 38 digits (semantics 1.3).

Every number is a fraction: its ``top`` and, where something was divided, what it stands ``under`` as, which is greater
than nothing. Nothing is ever divided in SQL; fractions are compared by multiplying across. How many digits a result can
have follows from the bounds of what it is made of, so a product that might not fit is found when the SQL is made.

The runtime rounds a quotient to 28 digits before it compares it. That gives another answer than the exact fractions
only if they are nearer to one another than the rounding errors together. Two values with so many decimals that differ
at all are mostly further apart than that; where they need not be, :meth:`Fraction.compared` sets a patient aside for
whom they are as near. Equal ones are equal for the runtime too where one quotient is compared with a number of up to 28
digits, as it is or after something was added to it, or with another quotient; in all other comparisons with a rounded
number a patient for whom the two are equal is set aside.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Context, Decimal
from typing import Final, Literal, NamedTuple

import msgspec
from sqlglot import exp

from .trees import Tree, cast, choose, compared, conjunction, operand, own

MOST_DIGITS: Final = 38
_SMALL: Final = 18
_QUOTIENT_DIGITS: Final = 28
_ROUNDING: Final = Decimal("5E-28")
"""By how much of itself a quotient of 28 digits is off at most."""
_NEAR: Final = Decimal("1E-12")
"""How near products of measurements are not, unless they are equal."""
_EXACT: Final = Context(prec=400)
_ZERO, _ONE = Decimal(0), Decimal(1)


class Inexpressible(Exception):
    """A number that needs more digits than SQL's decimals have."""


class Digits(NamedTuple):
    """How large a number of the input may be where it is calculated with: more, and the patient is set aside."""

    before: int
    after: int


ALLOWANCES: Final = tuple(
    Digits(*each) for each in ((18, 10), (12, 10), (12, 8), (9, 8), (9, 6), (7, 4), (5, 3), (4, 1))
)
"""From the widest; the first with which all arithmetic of a guideline can be exact is used."""


class Part(msgspec.Struct, frozen=True):
    """A decimal in SQL: its type, and the values it can have."""

    tree: Tree
    precision: int
    scale: int
    low: Decimal
    high: Decimal

    @property
    def most(self) -> Decimal:
        """The greatest absolute value."""
        return max(abs(self.low), abs(self.high))

    @property
    def least(self) -> Decimal:
        """The least absolute value but nothing."""
        step = Decimal(1).scaleb(-self.scale)
        return max(min(abs(self.low), abs(self.high)), step) if self.low > 0 or self.high < 0 else step

    def narrowed(self) -> Part:
        """With no more digits than its values need."""
        need = max(1, _whole_digits(self.most) + self.scale)
        if need > MOST_DIGITS:
            raise Inexpressible
        if need >= self.precision:
            return self
        return Part(decimal(self.tree, need, self.scale), need, self.scale, self.low, self.high)

    def where(self, condition: Tree, otherwise: Decimal) -> Part:
        """This where a condition is true, else a whole number from 0 to 9."""
        other = decimal(constant(otherwise).tree, self.precision, self.scale)
        tree = choose([(condition, decimal(self.tree, self.precision, self.scale))], other)
        return Part(tree, self.precision, self.scale, min(self.low, otherwise), max(self.high, otherwise))


ONE: Final = Part(exp.Literal.number("1"), 1, 0, _ONE, _ONE)


def decimal(tree: Tree, precision: int, scale: int) -> Tree:
    """A number as a decimal of a type that has room for it."""
    return cast(tree, f"DECIMAL({precision}, {scale})")


def _whole_digits(value: Decimal) -> int:
    return max(0, value.adjusted() + 1) if value else 0


def constant(value: Decimal) -> Part:
    """A number of the guideline."""
    text = format(abs(value), "f")
    whole, _, after = text.partition(".")
    if len(whole) + len(after) > MOST_DIGITS:
        raise Inexpressible
    tree: Tree = exp.Literal.number(text)
    precision = max(1, len(whole.lstrip("0")) + len(after))
    return Part(exp.Neg(this=tree) if value < 0 else tree, precision, len(after), value, value)


def _typed(part: Part) -> Tree:
    """A literal has a type of the engine's own choice."""
    bare = part.tree.this if isinstance(part.tree, exp.Neg) else part.tree
    return decimal(part.tree, part.precision, part.scale) if isinstance(bare, exp.Literal) else part.tree


def _plus(left: Part, right: Part, sign: Literal["+", "-"]) -> Part:
    left, right = left.narrowed(), right.narrowed()
    scale = max(left.scale, right.scale)
    whole = max(left.precision - left.scale, right.precision - right.scale)
    left = _with_room(left, right, whole + scale + 1)
    if sign == "+":
        low, high = _EXACT.add(left.low, right.low), _EXACT.add(left.high, right.high)
    else:
        low, high = _EXACT.subtract(left.low, right.high), _EXACT.subtract(left.high, right.low)
    kind = exp.Add if sign == "+" else exp.Sub
    return _result(
        kind(this=operand(_typed(left)), expression=operand(_typed(right))), whole + scale + 1, scale, low, high
    )


def _times(left: Part, right: Part) -> Part:
    if right is ONE or left is ONE:
        return left if right is ONE else right
    left, right = left.narrowed(), right.narrowed()
    corners = [_EXACT.multiply(one, other) for one in (left.low, left.high) for other in (right.low, right.high)]
    left = _with_room(left, right, left.precision + right.precision)
    tree = exp.Mul(this=operand(_typed(left)), expression=operand(_typed(right)))
    # Spark gives a product one digit more than DuckDB does, and rounds silently where that is more than it has.
    return _result(tree, left.precision + right.precision + 1, left.scale + right.scale, min(corners), max(corners))


def _with_room(left: Part, right: Part, need: int) -> Part:
    """DuckDB works out a result in 64 bits where both operands are, and stops where that is not enough."""
    if need <= _SMALL or max(left.precision, right.precision) > _SMALL:
        return left
    wide = _SMALL + 1
    return msgspec.structs.replace(left, tree=decimal(left.tree, wide, left.scale), precision=wide)


def _result(tree: Tree, precision: int, scale: int, low: Decimal, high: Decimal) -> Part:
    if precision > MOST_DIGITS:
        raise Inexpressible
    # The engines' own types of a result differ by a digit: it is said which one it is.
    need = min(precision, max(1, _whole_digits(max(abs(low), abs(high))) + scale))
    return Part(decimal(tree, need, scale), need, scale, low, high)


class Comparison(NamedTuple):
    """A comparison; and where it is true, the patient is to be set aside."""

    tree: Tree
    unless: Tree | None


class Fraction(msgspec.Struct, frozen=True, kw_only=True):
    """A number, as a fraction; unknown where ``top`` is.

    ``form``: ``exact``, as the runtime has it too; ``quotient``, for the runtime rounded once; ``decline``, rounded
    twice; ``shifted``, a quotient with an exact number added; ``rounded``, calculated with after rounding.
    """

    top: Part
    under: Part = ONE
    form: Literal["exact", "quotient", "decline", "shifted", "rounded"] = "exact"
    digits: Digits = Digits(0, 0)
    """How many digits it has, but for the quotient in it."""
    error: Decimal = _ZERO
    """By how much the runtime's number is off at most."""

    @classmethod
    def exact(cls, part: Part) -> Fraction:
        """A number without a quotient."""
        return cls(top=part, digits=Digits(_whole_digits(part.most), part.scale))

    @property
    def most(self) -> Decimal:
        """The greatest absolute value."""
        return _EXACT.divide(self.top.most, self.under.least)

    def plus(self, other: Fraction, sign: Literal["+", "-"]) -> Fraction:
        """The sum or the difference."""
        if self.under is ONE and other.under is ONE:
            top, under = _plus(self.top, other.top, sign), ONE
        else:
            top = _plus(_times(self.top, other.under), _times(other.top, self.under), sign)
            under = _times(self.under, other.under)
        digits = Digits(*map(max, zip(self.digits, other.digits, strict=True)))
        digits = Digits(digits.before + 1, digits.after)
        return Fraction(top=top, under=under, form=self._form(other), digits=digits, error=self.error + other.error)

    def times(self, other: Fraction) -> Fraction:
        """The product."""
        exact = self.form == other.form == "exact"
        error = self.error * other.most + other.error * self.most + self.error * other.error
        digits = Digits(self.digits.before + other.digits.before, self.digits.after + other.digits.after)
        return Fraction(
            top=_times(self.top, other.top),
            under=_times(self.under, other.under),
            form="exact" if exact else "rounded",
            digits=digits,
            error=error,
        )

    def over(self, other: Fraction) -> Fraction:
        """The quotient; unknown when ``other`` is nothing."""
        if not self.form == other.form == "exact":
            raise Inexpressible  # no guideline divides what was divided; how it is rounded would have to be looked into
        by, top = other.top.narrowed(), _times(self.top, other.under)
        typed, zero = _typed(top), exp.Literal.number("0")
        cases = [(compared(">", by.tree, zero), typed)]
        if by.low <= 0:
            turned = decimal(exp.Neg(this=operand(typed)), top.precision, top.scale)
            cases.append((compared("<", by.tree, zero), turned))
            top = msgspec.structs.replace(top, low=-top.most, high=top.most)
            by = Part(
                decimal(exp.Abs(this=own(by.tree)), by.precision, by.scale), by.precision, by.scale, by.least, by.most
            )
        found = Fraction(top=msgspec.structs.replace(top, tree=choose(cases)), under=by, form="quotient")
        return msgspec.structs.replace(found, error=_ROUNDING * found.most)

    def rounded_again(self) -> Fraction:
        """The quotient as the runtime works out a decline: what it divides by is a rounded quotient itself."""
        return msgspec.structs.replace(self, form="decline", error=4 * self.error)

    def stored(self, top: Callable[[Tree], Tree], under: Callable[[Tree], Tree]) -> Fraction:
        """The same, with its trees put into columns."""
        kept = msgspec.structs.replace(self.top, tree=top(_typed(self.top)))
        if self.under is ONE:
            return msgspec.structs.replace(self, top=kept)
        return msgspec.structs.replace(
            self, top=kept, under=msgspec.structs.replace(self.under, tree=under(self.under.tree))
        )

    def _form(self, other: Fraction) -> Literal["exact", "shifted", "rounded"]:
        forms = {self.form, other.form}
        if forms == {"exact"}:
            return "exact"
        return "shifted" if forms in ({"exact", "quotient"}, {"exact", "shifted"}) else "rounded"

    def compared(self, operator: str, other: Fraction) -> Comparison:
        """A comparison, which says what the runtime says.

        Raises:
            Inexpressible: it would need too many digits.
        """
        if self.under is ONE and other.under is ONE:
            left, right = self.top, other.top
        else:
            left, right = _times(self.top, other.under), _times(other.top, self.under)
        if not _fit_one_type(left, right):
            left, right = left.narrowed(), right.narrowed()
            if not _fit_one_type(left, right):
                raise Inexpressible
        tree = compared(operator, left.tree, right.tree)
        if self.form == other.form == "exact":
            return Comparison(tree, None)
        # By how much the products can be apart where rounding might decide, in units of their last decimal.
        scale = max(left.scale, right.scale)
        error = self._error_near(other) * self.under.most * other.under.most
        steps = int(error.scaleb(scale))
        equal = self._equal_as_rounded(other)
        if not steps:
            return Comparison(tree, None if equal else compared("=", left.tree, right.tree))
        if error > _NEAR:
            raise Inexpressible  # too many patients would be taken to be near
        apart = _plus(left, right, "-")
        near = compared("<=", exp.Abs(this=own(apart.tree)), constant(Decimal(steps).scaleb(-scale)).tree)
        differ = compared("!=", left.tree, right.tree)
        return Comparison(tree, conjunction((near, differ)) if equal else near)

    def _error_near(self, other: Fraction) -> Decimal:
        """How far off both are at most where they are near one another: a quotient is then about as large as the other,
        and further away no rounding takes it past the other.
        """
        error, plain = self.error + other.error, ("quotient", "decline")
        if self.form not in plain and other.form not in plain:
            return error
        others = sum((each.error for each in (self, other) if each.form not in plain), _ZERO)
        return min(error, 16 * _ROUNDING * min(self.most, other.most) + others)

    def _equal_as_rounded(self, other: Fraction) -> bool:
        forms = {self.form, other.form}
        if forms not in ({"exact", "quotient"}, {"exact", "shifted"}):
            return forms == {"quotient"}
        before, after = map(max, zip(self.digits, other.digits, strict=True))
        return before + 1 + after <= _QUOTIENT_DIGITS  # what the one quotient equals


def _fit_one_type(left: Part, right: Part) -> bool:
    """Whether there is a type with the digits of both, in which engines compare them."""
    whole = max(left.precision - left.scale, right.precision - right.scale)
    return whole + max(left.scale, right.scale) <= MOST_DIGITS


def within(tree: Tree, digits: Digits) -> Comparison:
    """A number of the input with no more than so many digits, none where it has more; and where that is so."""
    limit = exp.Literal.number(format(_ONE.scaleb(digits.before), "f"))
    small = conjunction((compared(">", tree, exp.Neg(this=limit)), compared("<", tree, limit)))
    fitting = decimal(tree, digits.before + 1 + digits.after, digits.after)  # rounding may carry
    kept = choose([(small, fitting)])
    beyond = exp.NullSafeNEQ(this=operand(kept), expression=operand(tree))
    return Comparison(kept, beyond)

"""UCUM units: is this one, what does it measure, and how does it convert. (UCUM specification 2.1.)

Units met in our guidelines are looked up in ``ucum_table.json``, which ``tools/ucum_table.py`` writes from the UCUM
library and a test compares with it; any other unit loads the library itself. That library works in binary floating
point, so a conversion factor is accepted only when twelve decimal digits express it: 0.01 for cm to m is recovered
exactly, an irrational or longer factor is refused rather than rounded.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path

ANNOTATION = re.compile(r"\{[^{}]*\}")
TABLE = Path(__file__).with_name("ucum_table.json")
DIGITS = 12


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as a magnitude in base units (binary approximation) and a dimension (base quantity, exponent)."""

    magnitude: float
    dimension: tuple[tuple[str, int], ...]

    def times(self, other: Unit, power: int = 1) -> Unit:
        """The product of this unit and ``other`` to ``power`` (1 or -1)."""
        exponents = dict(self.dimension)
        for base, exponent in other.dimension:
            exponents[base] = exponents.get(base, 0) + power * exponent
        return Unit(
            self.magnitude * other.magnitude**power, tuple(sorted((b, e) for b, e in exponents.items() if e != 0))
        )

    def factor_to(self, other: Unit) -> Decimal | None:
        """What a number in this unit is multiplied by to be in ``other``; none when they measure different things or
        the factor has more than twelve digits."""
        if self.dimension != other.dimension:
            return None
        ratio = self.magnitude / other.magnitude
        exact = Decimal(f"{ratio:.{DIGITS}g}")
        return exact if abs(float(exact) - ratio) <= 1e-13 * abs(ratio) else None


ONE = Unit(1.0, ())


@cache
def _table() -> dict[str, Unit]:
    rows = json.loads(TABLE.read_text(encoding="utf-8"))
    return {text: Unit(row["magnitude"], tuple((b, e) for b, e in row["dimension"])) for text, row in rows.items()}


@cache
def lookup(text: str) -> Unit | None:
    """The unit written ``text`` in UCUM, or none when it is not one. Annotations in braces do not change a unit (UCUM
    §6).
    """
    bare = ANNOTATION.sub("", text)
    if bare == "":
        return ONE if text else None
    return _table().get(bare) or from_library(bare)


def from_library(text: str) -> Unit | None:
    """Ask the UCUM library; none when it does not know the unit or the unit has an offset (degrees Fahrenheit)."""
    from pint import PintError
    from ucumvert import InvalidUcumError

    try:
        quantity = (1 * _registry().from_ucum(text)).to_base_units()  # type: ignore[attr-defined]
    except (InvalidUcumError, PintError, AttributeError):
        return None
    dimension = {str(base): int(exponent) for base, exponent in quantity.dimensionality.items()}
    return Unit(float(quantity.magnitude), tuple(sorted(dimension.items())))


@cache
def _registry() -> object:
    from ucumvert import PintUcumRegistry

    return PintUcumRegistry()

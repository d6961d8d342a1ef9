"""Types of expressions. Declared types are the graph's ``ValueType``; the others exist only while compiling."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from .units import ONE, Unit

Kind = Literal["quantity", "count", "scale", "boolean", "date", "choice", "number", "duration", "unknown", "error"]


@dataclass(frozen=True, slots=True)
class Type:
    """The type of an expression.

    ``quantity`` has a ``unit`` and, when it was declared or written, its ``text``. ``number`` is a bare literal, or a
    result without a unit. ``error`` stands for what is already reported; it agrees with everything, so one mistake
    gives one message.
    """

    kind: Kind
    unit: Unit = ONE
    text: str | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    options: tuple[str, ...] = ()

    @property
    def numeric(self) -> bool:
        """Whether it can be added, compared by order, and so on, as a number."""
        return self.kind in ("quantity", "count", "scale", "number")

    @property
    def silent(self) -> bool:
        """Whether nothing more is to be said about it."""
        return self.kind in ("error", "unknown")


BOOLEAN = Type("boolean")
DATE = Type("date")
DURATION = Type("duration")
NUMBER = Type("number")
COUNT = Type("count")
UNKNOWN = Type("unknown")
ERROR = Type("error")

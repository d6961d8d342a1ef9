"""Checks of a guideline whose names and types are in order: one module for each rule family.

In: a :class:`~..model.guideline.Model` without errors. Out: diagnostics. What is wrong before that is not checked
further, so that one mistake gives one message.
"""

from __future__ import annotations

from ..diagnostics.diagnostic import Diagnostic
from ..model.guideline import Model
from .unused import unused


def check(model: Model) -> tuple[Diagnostic, ...]:
    """Everything the checks find."""
    return () if model.guideline.header.library else unused(model)

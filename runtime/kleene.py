"""Strong Kleene three-valued logic (semantics 1.1): ``None`` is unknown, and unknown is never no.

The connectives take and give propositions: functions from a case (in the runtime, a patient's values) to a truth value.
A connective asks its arguments in their order and stops when the answer is settled.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Truth = bool | None
Case = TypeVar("Case")


def negate(argument: Callable[[Case], Truth]) -> Callable[[Case], Truth]:
    """``ikke``."""

    def negation(case: Case) -> Truth:
        value = argument(case)
        return None if value is None else not value

    return negation


def every(arguments: tuple[Callable[[Case], Truth], ...]) -> Callable[[Case], Truth]:
    """``og``: false when one is false, true when all are true, else unknown."""

    def conjunction(case: Case) -> Truth:
        result: Truth = True
        for argument in arguments:
            value = argument(case)
            if value is False:
                return False
            if value is None:
                result = None
        return result

    return conjunction


def some(arguments: tuple[Callable[[Case], Truth], ...]) -> Callable[[Case], Truth]:
    """``eller``: true when one is true, false when all are false, else unknown."""

    def disjunction(case: Case) -> Truth:
        result: Truth = False
        for argument in arguments:
            value = argument(case)
            if value is True:
                return True
            if value is None:
                result = None
        return result

    return disjunction


def at_least(n: int, arguments: tuple[Callable[[Case], Truth], ...]) -> Callable[[Case], Truth]:
    """``mindst n af``: true when n are true, false when fewer than n are true or unknown, else unknown."""

    def threshold(case: Case) -> Truth:
        short, possible = n, 0
        for argument in arguments:
            if short <= 0:
                return True
            value = argument(case)
            if value is True:
                short -= 1
            elif value is None:
                possible += 1
        if short <= 0:
            return True
        return None if possible >= short else False

    return threshold

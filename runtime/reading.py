"""What one fact says: its value for a data element, or why it has none (semantics 3.2–3.4 and 3.13).

A reader is made once per data element. It answers with the value and no reason, or with no value and the reason, which
is the code of a data-quality note.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal, DecimalException
from typing import Any

from . import calendar
from .canonical import option_code
from .expression import EXACT
from .facts.fact import GENDER_SYSTEM, TEXT_SYSTEM, Fact
from .facts.interest import Interest
from .graph import DataElement

Reading = tuple[Any, str | None]
Reader = Callable[[Fact], Reading]

NO_VALUE: Reading = (None, "no-value")
UNKNOWN_ANSWER: Reading = (None, "unknown-answer")
IMPLAUSIBLE: Reading = (None, "implausible-value")
PARTIAL_DATE: Reading = (None, "partial-date")
YES: Reading = (True, None)
NO: Reading = (False, None)

_ZERO, _ONE = Decimal(0), Decimal(1)
GENDERS = {"male": "mand", "female": "kvinde", "other": "andet"}


def reader(element: DataElement, interest: Interest) -> Reader:
    """The reader of a data element's facts, but for those of the Patient resource."""
    kind = element.type.kind
    if element.fetch.kind == "exists":
        return _presence(element, _answers(element, interest))
    if element.fetch.kind in ("count", "days"):
        return _occurrence((element.local.system, element.local.code))
    if kind == "boolean":
        return _boolean(_answers(element, interest))
    if kind == "choice":
        return _choice(_answers(element, interest))
    if kind == "date":
        return _day((element.local.system, element.local.code))
    return _number(element, interest)


def read_patient(element: DataElement, fact: Fact, date: dt.date) -> Reading:
    """3.13: what the Patient resource says, by the element's type."""
    first, last = fact.start, fact.start_latest
    match element.type.kind:
        case "choice":
            for system, code in fact.value_codes:
                if system == GENDER_SYSTEM and GENDERS.get(code) in element.type.options:
                    return GENDERS[code], None
            return UNKNOWN_ANSWER if fact.value_codes else NO_VALUE
        case "boolean":
            if first is None or last is None:
                return NO_VALUE if fact.boolean is None else (fact.boolean, None)
            return YES if last <= date else NO if first > date else PARTIAL_DATE
    if first is None or last is None:
        return None, "no-date"
    if first > date:
        return None, "future-date"
    if element.type.kind == "date":
        return (first, None) if first == last else PARTIAL_DATE
    years = calendar.age(first, min(last, date), date)
    if years is None:
        return PARTIAL_DATE
    return _within(Decimal(years), element.low, element.high)


def _within(value: Decimal, low: Decimal | None, high: Decimal | None) -> Reading:
    """3.3"""
    if (low is not None and value < low) or (high is not None and value > high):
        return IMPLAUSIBLE
    return value, None


# --- numbers -----------------------------------------------------------------------------------------


def _number(element: DataElement, interest: Interest) -> Reader:
    bare = element.type.kind in ("count", "scale")
    whole = element.type.kind == "count"
    factors = {rule.unit: rule.factor for rule in element.units}
    offsets = tuple((rule.value_set, rule.add) for rule in element.offsets)
    lows = [bound for bound in (element.low, element.type.low, _ZERO if whole else None) if bound is not None]
    highs = [bound for bound in (element.high, element.type.high) if bound is not None]
    low, high = max(lows, default=None), min(highs, default=None)

    def read(fact: Fact) -> Reading:
        value, unit = fact.value, fact.unit
        if value is None:
            return NO_VALUE
        factor = _ONE if unit is None else factors.get(unit)  # 3.2
        if factor is None and bare and _is_bare(unit):
            factor = _ONE
        if factor is None or (unit is None and not bare):
            return None, "missing-unit" if unit is None else "unknown-unit"
        try:
            if factor != _ONE:
                value = EXACT.multiply(value, factor)
            for value_set, add in offsets:
                if interest.rank(value_set, fact.codes) is not None:
                    value = EXACT.add(value, add)
        except DecimalException:  # more digits than any measurement has
            return IMPLAUSIBLE
        if whole and value != value.to_integral_value():
            return IMPLAUSIBLE
        return _within(value, low, high)

    return read


def _is_bare(unit: str | None) -> bool:
    """Whether a unit says that the number has none: ``1``, or a UCUM annotation such as ``{score}``."""
    return unit is None or unit == "1" or (unit.startswith("{") and unit.endswith("}"))


# --- answers -----------------------------------------------------------------------------------------


def _answers(element: DataElement, interest: Interest) -> Callable[[Fact], str | None]:
    """3.4: the option that a fact's coded answer means; none when it means none, or two."""
    options = element.type.options or ("ja", "nej")
    local = {(element.local.system, option_code(element.local.code, option)): option for option in options}

    def meaning(fact: Fact) -> str | None:
        found = {local[code] for code in fact.value_codes if code in local}
        found.update(a.option for a in element.answers if interest.rank(a.value_set, fact.value_codes) is not None)
        return found.pop() if len(found) == 1 else None

    return meaning


def _choice(answers: Callable[[Fact], str | None]) -> Reader:
    def read(fact: Fact) -> Reading:
        option = answers(fact)
        if option is not None:
            return option, None
        said = fact.value_codes or fact.value is not None or fact.boolean is not None
        return UNKNOWN_ANSWER if said else NO_VALUE

    return read


def _boolean(answers: Callable[[Fact], str | None]) -> Reader:
    def read(fact: Fact) -> Reading:
        if fact.boolean is not None:
            return fact.boolean, None
        if fact.value_codes:
            option = answers(fact)
            return UNKNOWN_ANSWER if option is None else (option == "ja", None)
        if fact.value is None:
            return NO_VALUE
        if _is_bare(fact.unit) and fact.value in (_ZERO, _ONE):
            return fact.value == _ONE, None
        return UNKNOWN_ANSWER

    return read


def _presence(element: DataElement, answers: Callable[[Fact], str | None]) -> Reader:
    """A fact is there, unless it says no. An answer is read where the guideline asked, or says what answers mean."""
    local = (element.local.system, element.local.code)

    def read(fact: Fact) -> Reading:
        if fact.boolean is False or (fact.value == _ZERO and _is_bare(fact.unit)):
            return NO
        if fact.value_codes and (element.answers or local in fact.codes):
            option = answers(fact)
            return UNKNOWN_ANSWER if option is None else (option == "ja", None)
        return YES

    return read


def _occurrence(local: tuple[str, str]) -> Reader:
    """One occurrence; or, in an answer to the data element's own question, the number of them."""

    def read(fact: Fact) -> Reading:
        if fact.value is None or local not in fact.codes:
            return NO if fact.boolean is False else YES
        if not _is_bare(fact.unit):
            return None, "unknown-unit"
        if fact.value < 0 or fact.value != fact.value.to_integral_value():
            return IMPLAUSIBLE
        return fact.value, None

    return read


def _day(local: tuple[str, str]) -> Reader:
    """The day the fact states, if it states one (3.4), else its own; a partial date was left out before (3.6)."""

    def read(fact: Fact) -> Reading:
        for system, stated in fact.value_codes:
            if system == TEXT_SYSTEM:
                try:
                    return dt.date.fromisoformat(stated), None
                except ValueError:
                    if local in fact.codes:
                        return UNKNOWN_ANSWER
        return fact.start, None

    return read

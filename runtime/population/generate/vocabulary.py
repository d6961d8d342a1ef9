"""A guideline's codes as a record writes them: in the systems and spellings that its value sets read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal, DecimalException
from typing import NamedTuple

from ...canonical import link_ids, option_code
from ...facts.fact import TEXT_SYSTEM
from ...graph import Code, DataElement, FactKind, Graph, UnitRule
from . import shapes
from .shapes import Coded, Resource

_ALIKE = ("observation", "immunization")
"""Kinds whose value sets hold one thing in several systems, and not several things."""


class Way(NamedTuple):
    """A code by which a fact is an element's."""

    kind: FactKind
    code: Code
    weight: float


class Vocabulary:
    """The codes of a guideline."""

    def __init__(self, graph: Graph) -> None:
        self._systems = {system.uri: (system.uri, *system.aliases) for system in graph.code_systems}
        self._value_sets = {each.id: each for each in graph.value_sets}
        self.links: Mapping[str, str] = link_ids(graph)
        """The questions' link ids, by data element."""

    def ways(self, element: DataElement, weights: Mapping[str, float]) -> tuple[Way, ...]:
        """The codes that make a fact the element's, with how common each is.

        Args:
            element: the data element.
            weights: how common each code is; none: an earlier code is more common than a later one.
        """
        found: list[Way] = []
        for source in element.sources:
            if source.value_set is not None:
                codes = self._value_sets[source.value_set].codes
                for place, code in enumerate(codes):
                    weight = weights.get(code.code, 0.0) if weights else 1 / (place + 1)
                    found.append(Way(source.kind, code, weight))
            elif source.kind != "patient":
                weight = weights.get(element.local.code, 0.0) if weights else 1.0
                found.append(Way(source.kind, element.local, weight))
        return tuple(way for way in found if way.weight > 0)

    def concepts(self, element: DataElement, way: Way) -> tuple[Coded, ...]:
        """Ways to write a code, each as common: as it is, under another address, with another system's code beside."""
        code = way.code
        if code.system == TEXT_SYSTEM:
            return ({"text": code.code},)
        uris = self._systems.get(code.system, (code.system,))
        written = code.code + ("9" if code.prefix else "")
        text = code.display or element.title
        others = [
            (each.system, each.code + ("9" if each.prefix else ""), each.display)
            for source in element.sources
            if source.kind == way.kind in _ALIKE and source.value_set is not None and not element.offsets
            for each in self._value_sets[source.value_set].codes
            if each.system not in (code.system, TEXT_SYSTEM)
        ]
        plain = shapes.concept([(uris[0], written, code.display)], text)
        aliased = shapes.concept([(uris[-1], written, code.display)], text)
        beside = shapes.concept([(uris[0], written, code.display), *others[:1]], text) if others else plain
        return (plain, plain, aliased, beside, beside)

    def answers(self, element: DataElement, option: str) -> list[Resource]:
        """Ways to give an option of a choice, or a yes or no, as an observation's value."""
        own = {"system": element.local.system, "code": option_code(element.local.code, option), "display": option}
        ways: list[Resource] = [{"valueCodeableConcept": {"coding": [own]}}]
        if element.type.kind == "boolean":
            ways = [{"valueBoolean": option == "ja"}] * 3 + ways
        for answer in element.answers:
            if answer.option == option:
                for code in self._value_sets[answer.value_set].codes[:2]:
                    if code.system == TEXT_SYSTEM:
                        ways.append({"valueString": code.code})
                    else:
                        listed = shapes.concept([(code.system, code.code, code.display)])
                        ways.append({"valueCodeableConcept": listed})
        return ways

    def measured(self, element: DataElement, code: Code, value: Decimal, rule: UnitRule | None) -> Resource:
        """A number as an observation's value: in a unit that the element takes, on the scale that the code has."""
        for offset in element.offsets:
            if any(each.code == code.code for each in self._value_sets[offset.value_set].codes):
                value -= offset.add
        if rule is None:
            return (
                {"valueInteger": int(value)}
                if value == value.to_integral_value()
                else {"valueQuantity": shapes.quantity(value, element.type.unit or "1")}
            )
        return {"valueQuantity": shapes.quantity(_divided(value, rule.factor), rule.unit, spelt=rule.spelling)}


def units(element: DataElement) -> Sequence[UnitRule | None]:
    """The units in which the element is written, the usual one first; none: a bare whole number."""
    if element.type.kind in ("count", "scale"):
        return (None,)
    return element.units or (UnitRule(unit=element.type.unit or "1", factor=Decimal(1)),)


def _divided(value: Decimal, factor: Decimal) -> Decimal:
    """The value in another unit, as an instrument would show it: in few digits."""
    try:
        found = value / factor
    except DecimalException:
        return value
    if factor == 1:
        return value
    text = format(found.quantize(Decimal("0.0001")), "f")
    return Decimal(text.rstrip("0").rstrip("."))

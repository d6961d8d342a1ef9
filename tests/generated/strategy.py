"""Patients who are worth trying a guideline on: a hypothesis strategy derived from its decision graph alone.

A patient is put somewhere in the guideline (a recommendation that is given, excepted or undecided; a level; a table
row; an exclusion), by values at and beside the thresholds that lead there (:mod:`.aims`). The values become resources
in one of the many ways of writing them down (:mod:`.elements`, :mod:`.fhir`), and now and then something beside them
that must not count (:mod:`.flaws`). Most patients are in the target population, for nobody else exercises the rest.
"""

from __future__ import annotations

import datetime as dt
from itertools import cycle

from hypothesis import strategies as st

from rettesnor.runtime.graph import Graph

from .aims import Aims
from .choices import Choices
from .elements import Vocabulary, Writer
from .fhir import Record
from .oddities import NONE, Oddity
from .planning import plan_something

MOST_BESIDE = 5
"""Data elements that are given besides those that lead to the target."""

_WHOLE, _BLOCK = 255, 23
"""Bytes for the choices about the patient as a whole, and for those about one data element."""
_SIZE = _WHOLE + 20 * _BLOCK
"""More data elements than there are blocks share them."""


def patients(graph: Graph, day: dt.date, oddities: frozenset[Oddity] = NONE) -> st.SearchStrategy[bytes]:
    """Records of made-up patients, each a FHIR R4 collection Bundle as JSON.

    Args:
        graph: the guideline; nothing else is known about it.
        day: the date of evaluation that the records are written for.
        oddities: what the records may hold that engines answer differently by nature; nothing of it by default.
    """
    aims, vocabulary = Aims(graph, day), Vocabulary(graph)

    def write(data: bytes) -> bytes:
        whole = Choices(data[:_WHOLE])
        last, *blocks = (data[start : start + _BLOCK] for start in range(_WHOLE, _SIZE, _BLOCK))
        groups = (aims.advice, aims.advice, aims.decisions, aims.decisions, aims.definitions)
        wanted = [whole.one(whole.one(groups)) for _ in range(whole.pick(1, 1, 2))]
        values = aims.patient(whole, [each for target in wanted for each in target])
        for _ in range(whole.below(MOST_BESIDE + 1)):
            element = whole.one(graph.data)
            values.setdefault(element.id, whole.one(aims.candidates[element.id]))
        given = [element for element in graph.data if element.id in values]
        record = Record(whole, day, oddities)
        writer = Writer(record, vocabulary, aims.candidates)
        for element, block in zip(given, cycle(blocks), strict=False):
            record.choices = Choices(block)
            if not record.sometimes(24):
                writer.write(element, values[element.id])
        record.choices = Choices(last)
        if record.sometimes(3):
            plan_something(record, graph, vocabulary)
        if record.sometimes(8):
            record.bystander()
        return record.bundle()

    # One draw: hypothesis would vary the same patient seven times over, if she were drawn piece by piece.
    return st.binary(min_size=_SIZE, max_size=_SIZE).map(write)

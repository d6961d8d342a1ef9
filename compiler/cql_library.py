"""A CQL library as one back end makes it and another packs it: text, ELM, and what Using CQL wants said of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from ..runtime.graph import Span

Part = Literal["facts", "data", "decisions"]


@dataclass(frozen=True, slots=True)
class CqlParameter:
    """A parameter of a library (``use``: ``in``), or a definition of it (``out``), with its FHIR type."""

    name: str
    use: str
    type: str
    many: bool = False


@dataclass(frozen=True, slots=True)
class CqlLibrary:
    """A library by its CQL name. ``part``: the facts all guidelines share, the guideline's data, or its decisions.

    ``elm``: JSON. ``includes``: names of the libraries it includes. ``retrieves``: the resource types it reads.
    ``places``: where in the guideline its definitions, functions and parameters come from, if from one place.
    """

    part: Part
    name: str
    version: str
    cql: str
    elm: bytes
    includes: tuple[str, ...] = ()
    parameters: tuple[CqlParameter, ...] = ()
    retrieves: tuple[str, ...] = ()
    places: Mapping[str, Span] = field(default_factory=dict)

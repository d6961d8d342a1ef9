"""A plan or an explanation in the form asked for: UTF-8, with a line break last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from ..plan.model import Plan
from ..unusable import Language

if TYPE_CHECKING:
    from ..explain import Explanation

Shape = Literal["table", "json", "fhir"]


def encode_plan(plan: Plan, shape: Shape, language: Language) -> bytes:
    """The plan to read (``table``), as the JSON of ``docs/plan.md``, or as a FHIR Bundle.

    ``language`` is that of the words of the table; the guideline's own texts stay in its language.
    """
    match shape:
        case "json":
            return _json(plan)
        case "fhir":
            from ..plan.care_plan import care_plan_bundle

            return care_plan_bundle(plan)
        case "table":
            from .table import table

            return table(plan, language).encode()


def encode_explanation(explained: Explanation, shape: Literal["text", "json"], language: Language) -> bytes:
    """The explanation to read, or as JSON."""
    if shape == "json":
        return _json(explained)
    from .explanation import explanation

    return explanation(explained, language).encode()


def _json(value: msgspec.Struct) -> bytes:
    return msgspec.json.format(msgspec.json.encode(value), indent=1) + b"\n"

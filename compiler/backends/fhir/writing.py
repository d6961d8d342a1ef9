"""From resource to bytes: checked against the R4B models, in FHIR's element order, decimals exactly as they are."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

import msgspec
from fhir.resources.R4B import get_fhir_model_class

from ...origin import Origin
from .marks import split

Resource = dict[str, Any]

_encoder = msgspec.json.Encoder(decimal_format="number")


class Written(NamedTuple):
    """A resource's JSON, and where its elements come from, by JSON pointer; others as what they stand in."""

    data: bytes
    origins: Mapping[str, Origin]


def file_name(resource: Resource) -> str:
    """``PlanDefinition-kol.json``: the name FHIR packages use."""
    return f"{resource['resourceType']}-{resource['id']}.json"


def write(marked: Resource) -> Written:
    """The resource as indented UTF-8 JSON, and the marks it carries.

    The models check the resource but do not write it: they would turn decimals into floats.

    Raises:
        ValueError: the resource is not valid (pydantic's error names the element), or an element is empty.
    """
    resource, origins = split(marked)
    model = get_fhir_model_class(resource["resourceType"]).model_validate(resource)
    return Written(msgspec.json.format(_encoder.encode(_in_order(resource, model)), indent=2) + b"\n", origins)


def _in_order(value: Any, model: Any) -> Any:
    if isinstance(value, dict):
        kind: Any = type(model)
        places = _places(kind)
        keys = sorted(value, key=lambda key: places.get(key, -1))  # resourceType is no element, and stands first
        return {key: _in_order(_filled(key, value[key]), getattr(model, key, None)) for key in keys}
    if isinstance(value, list):
        return [_in_order(item, inner) for item, inner in zip(value, model, strict=True)]
    return value


def _filled(key: str, value: Any) -> Any:
    if value in ("", [], {}):
        raise ValueError(f"{key} is empty")
    return value


@cache
def _places(model: Any) -> dict[str, int]:
    return {element: place for place, element in enumerate(model.elements_sequence())}

"""From resource to bytes: checked against the R4B models, in FHIR's element order, decimals exactly as they are."""

from __future__ import annotations

from typing import Any

import msgspec
from fhir.resources.R4B import get_fhir_model_class

Resource = dict[str, Any]

_encoder = msgspec.json.Encoder(decimal_format="number")


def file_name(resource: Resource) -> str:
    """``PlanDefinition-kol.json``: the name FHIR packages use."""
    return f"{resource['resourceType']}-{resource['id']}.json"


def write(resource: Resource) -> bytes:
    """The resource as indented UTF-8 JSON.

    Raises:
        ValueError: the resource is not valid (pydantic's error names the element).
    """
    model = get_fhir_model_class(resource["resourceType"]).model_validate(resource)
    return msgspec.json.format(_encoder.encode(_in_order(resource, model.model_dump())), indent=2) + b"\n"


def _in_order(value: Any, like: Any) -> Any:
    """``value`` itself (the models turn decimals into floats), with the keys in the order of the model's dump."""
    if isinstance(value, dict):
        if value.keys() != like.keys():
            raise ValueError(f"empty elements: {sorted(value.keys() ^ like.keys())}")
        return {key: _in_order(value[key], like[key]) for key in like}
    if isinstance(value, list):
        return [_in_order(item, other) for item, other in zip(value, like, strict=True)]
    return value

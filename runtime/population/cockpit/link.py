"""Deep links: from a row of a list to the patient in another system."""

from __future__ import annotations

from string import Formatter
from typing import Final
from urllib.parse import quote

from ...unusable import Unusable

PLACES: Final = ("patient", "clinic", "list", "activity")
"""What a template can name in braces."""


class Link:
    """A template for links: ``https://lps.example/open?patient={patient}``.

    Raises:
        Unusable: ``bad-link``, where braces do not match; ``unknown-place``.
    """

    def __init__(self, template: str) -> None:
        self._parts: list[tuple[str, str | None]] = []
        try:
            parsed = list(Formatter().parse(template))
        except ValueError:
            raise Unusable("bad-link", text=template) from None
        for text, name, form, conversion in parsed:
            if name is not None and (name not in PLACES or form or conversion):
                places = ", ".join(f"{{{place}}}" for place in PLACES)
                raise Unusable("unknown-place", name=f"{{{name}}}", places=places)
            self._parts.append((text, name))

    def of(self, **values: str | None) -> str:
        """The link with its places filled, each quoted as part of a URL; what is not there is empty."""
        return "".join(
            text if name is None else text + quote(values[name] or "", safe="") for text, name in self._parts
        )

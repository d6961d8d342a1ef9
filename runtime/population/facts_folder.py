"""A folder of facts in Parquet: its parts, and the patients in it whom the SQL does not plan."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import msgspec

from ..unusable import Unusable, reason

MANIFEST: Final = "manifest.json"


class _Manifest(msgspec.Struct):
    format: str
    format_version: str
    digest: str
    parts: dict[str, int]


class FactsFolder(msgspec.Struct, frozen=True):
    """What a manifest says. ``parts``: patients by part. ``digest`` differs when anything in the facts does."""

    folder: Path
    digest: str
    parts: dict[str, int]

    @property
    def concepts(self) -> Path:
        """The dictionary of codes, common to the parts."""
        return self.folder / "concepts.parquet"


def is_facts(folder: Path) -> bool:
    """Whether a folder holds facts; else it is taken to hold bulk FHIR."""
    return (folder / MANIFEST).is_file()


def open_facts(folder: Path) -> FactsFolder:
    """The facts in a folder.

    Raises:
        Unusable: ``not-facts``.
    """
    try:
        manifest = msgspec.json.decode((folder / MANIFEST).read_bytes(), type=_Manifest)
    except OSError as error:
        raise Unusable("not-facts", path=folder, reason=reason(error)) from error
    except msgspec.DecodeError as error:
        raise Unusable("not-facts", path=folder, reason=error) from error
    return FactsFolder(folder, manifest.digest, manifest.parts)

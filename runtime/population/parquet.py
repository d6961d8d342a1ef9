"""Files of Parquet."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

_MARK: Final = b"PAR1"


def is_whole(path: Path) -> bool:
    """Whether a file is there from its first to its last byte: one that was not copied whole is cut off."""
    if not path.is_file() or path.stat().st_size < 2 * len(_MARK):
        return False
    with path.open("rb") as file:
        begins = file.read(len(_MARK)) == _MARK
        file.seek(-len(_MARK), os.SEEK_END)
        return begins and file.read() == _MARK

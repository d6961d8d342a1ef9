"""Generate docs/schemas/ from the classes that are the formats; a test compares them with what is committed."""

from __future__ import annotations

from pathlib import Path

from rettesnor.compiler.backends.schemas import schemas

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "schemas"


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for name, data in schemas().items():
        (FOLDER / name).write_bytes(data)


if __name__ == "__main__":
    main()

"""Look for texts that the compiler does not survive, led by coverage (atheris, libFuzzer): make fuzz [SECONDS=60].

Arguments are libFuzzer's: folders of texts to begin with, ``-max_total_time=SECONDS``. A text that raises is written to
the current folder as ``crash-…``; it belongs in the tests.
"""

from __future__ import annotations

import sys

try:
    import atheris
except ImportError:
    sys.exit("atheris is not installed; where it has a wheel (Linux x86-64): .venv/bin/pip install atheris")

with atheris.instrument_imports(include=["rettesnor"]):
    from rettesnor.compiler.driver import compile_guideline
    from rettesnor.compiler.format.formatter import format_text


def survive(data: bytes) -> None:
    """Compile and format any bytes."""
    compile_guideline(data, "x.kr")
    format_text(data)


if __name__ == "__main__":
    atheris.Setup([*sys.argv, "-timeout=60", "-max_len=6000"], survive)
    atheris.Fuzz()

"""Write compiler/model/ucum_table.json from the UCUM library: ``python tools/ucum_table.py``."""

from __future__ import annotations

import json

from rettesnor.compiler.model.units import TABLE, from_library

UNITS = """
1 % kg g mg ug m cm mm m2 L dL mL uL fL a mo wk d h min s /min 1/min kg/m2 kg/m L/a mL/a 10*9/L 10*6/L 10*3/uL 10*6/uL
/uL mm[Hg] kPa mg/L g/L mg/dL mmol/L umol/L mmol/mol Cel /a /d U/L mL/min
""".split()


def main() -> None:
    rows = {}
    for text in UNITS:
        unit = from_library(text)
        if unit is not None:
            rows[text] = {"magnitude": unit.magnitude, "dimension": [list(pair) for pair in unit.dimension]}
    TABLE.write_text(json.dumps(rows, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

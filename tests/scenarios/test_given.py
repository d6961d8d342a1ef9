"""What scenarios give from one day to another: medication that stopped, a stay with its discharge."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import SMALL, Run

MORE = """
data får_medicin: ja_nej
    fra: ordinationer i mrc_koder hent: findes inden for 180 dage fravær: betyder nej "Listen er komplet."
slut
aktivitet opfølgning_efter_indlæggelse type: kontrol udfører: læge timing: engang inden for 30 dage efter indlagt slut
anbefaling følg_op når: indlagt >= 1 gør: opfølgning_efter_indlæggelse styrke: stærk for evidens: høj kilde: K slut

scenarie "Fra og til"
    dato: 2027-03-01
    givet: alder = 70 år, har_kol = ja, mrc = 1, {given}
    forvent: {expected}
slut
"""


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("får_medicin = ja fra 2026-01-01 til 2026-09-02", "får_medicin = ja"),  # 180 days ago
        ("får_medicin = ja fra 2026-01-01 til 2026-09-01", "får_medicin = nej"),
        ("får_medicin = ja fra 2026-01-01", "får_medicin = ja"),  # it goes on
        ("får_medicin = nej fra 2026-01-01", "får_medicin = nej"),
        ("har_kol = ja fra 2020-01-01 til 2026-01-01", "målgruppe = inkluderet"),  # the first one still holds
        (
            "indlagt fra 2027-02-01 til 2027-02-20",
            "planlægger opfølgning_efter_indlæggelse fra 2027-02-20 til 2027-03-22",
        ),
        ("indlagt fra 2027-02-01", "indlagt = 1, ikke planlægger opfølgning_efter_indlæggelse"),  # nothing follows yet
        ("indlagt den 2027-02-01", "planlægger opfølgning_efter_indlæggelse fra 2027-02-01 til 2027-03-03"),
    ],
)
def test_what_is_given_from_one_day_to_another(run: Run, tmp_path: Path, given: str, expected: str) -> None:
    path = tmp_path / "given.kr"
    text = SMALL.read_text(encoding="utf-8") + MORE.format(given=given, expected=expected)
    path.write_text(text, encoding="utf-8")
    done = run(path=path)
    assert (done.exit_code, done.stdout.splitlines()[-1]) == (0, "given.kr: 6 of 6 scenarios hold"), done.stdout

"""How codes of well-known systems are written, so that a mistyped one is seen before a patient meets it.

The forms are wide: what they refuse is no code of the system. Sources: SKS (Sundhedsdatastyrelsen: up to ten capital
letters and digits, the first letter the main group; diagnoses are D and the ICD-10 code without its full stop), ICPC-2
(WONCA: a chapter's letter and two digits, or a hyphen and two digits for a process), ATC (WHO: five levels), NPU (three
letters of the list and five digits), MCS (MedCom), LOINC (a check digit modulus 10), SNOMED CT (Verhoeff's check digit
and a partition identifier 00 or 10).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Form:
    """The form of a system's codes. ``beginning`` is that of a prefix code, where the system has a hierarchy; ``holds``
    says whether the check digit of a well-formed code is right.
    """

    example: str
    whole: re.Pattern[str]
    beginning: re.Pattern[str] | None = None
    holds: Callable[[str], bool] | None = None

    def fits(self, code: str, *, prefix: bool) -> bool:
        """Whether a code, or the beginning of one, has the form."""
        return (self.beginning if prefix and self.beginning else self.whole).fullmatch(code) is not None


def luhn(code: str) -> bool:
    """Whether the last digit is the modulus 10 check digit of those before it (LOINC Users' Guide). Of the codes that
    begin with letters, such as answers (LA…), nothing is said.
    """
    if code[0].isalpha():
        return True
    digits = [int(character) for character in code if character.isdigit()]
    doubled = [sum(divmod(2 * digit, 10)) for digit in digits[-2::-2]]
    return (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0


_TIMES = (
    "0123456789", "1234067895", "2340178956", "3401289567", "4012395678",
    "5987604321", "6598710432", "7659821043", "8765932104", "9876543210",
)  # fmt: skip
_TURN = (
    "0123456789", "1576283094", "5803796142", "8916043527", "9453126870", "4286573901", "2793806415", "7046913258",
)  # fmt: skip


def verhoeff(code: str) -> bool:
    """Whether the last digit is Verhoeff's check digit of those before it (the dihedral group of order ten)."""
    sum_ = 0
    for position, digit in enumerate(reversed(code)):
        sum_ = int(_TIMES[sum_][int(_TURN[position % 8][int(digit)])])
    return sum_ == 0


SKS = Form(
    "`DJ44` eller `BZFD7`",
    re.compile(r"D[A-Z]\d\d[0-9A-Z]{0,6}|[A-CE-Z][A-Z][0-9A-Z]{0,8}"),
    re.compile(r"D[A-Z]\d{1,2}[0-9A-Z]{0,6}|[A-Z]{1,2}[0-9A-Z]{0,8}"),
)
ICD10 = Form(
    "`J44.9`", re.compile(r"[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?"), re.compile(r"[A-Z](\d([0-9A-Z](\.[0-9A-Z]{0,4})?)?)?")
)
ICPC = Form("`R95`", re.compile(r"[ABDFHKLNPRSTUWXYZ]\d\d|-\d\d"))
ATC = Form(
    "`R03AC02`",
    re.compile(r"[ABCDGHJLMNPRSV](\d\d([A-Z]([A-Z](\d\d)?)?)?)?"),
)
NPU = Form("`NPU03804`", re.compile(r"[A-Z]{3}\d{5}"))
MCS = Form("`MCS88021`", re.compile(r"MCS\d{5}"))
LOINC = Form("`8302-2`", re.compile(r"(L[AGLP])?\d{1,7}-\d"), holds=luhn)
SNOMED = Form("`13645005`", re.compile(r"[1-9]\d{2,14}[01]0\d"), holds=verhoeff)
CVX = Form("`140`", re.compile(r"\d{1,3}"))

FORMS: dict[str, Form] = {
    "urn:oid:1.2.208.176.2.4": SKS,
    "urn:oid:1.2.208.176.2.4.12": SKS,
    "http://hl7.org/fhir/sid/icd-10": ICD10,
    "http://hl7.org/fhir/sid/icd-10-cm": ICD10,
    "urn:oid:1.2.208.176.2.31": ICPC,
    "http://hl7.org/fhir/sid/icpc-2": ICPC,
    "http://www.whocc.no/atc": ATC,
    "urn:oid:2.16.840.1.113883.6.73": ATC,
    "http://npu-terminology.org": NPU,
    "urn:oid:1.2.208.176.2.1": NPU,
    "urn:oid:1.2.208.184.100.8": MCS,
    "http://loinc.org": LOINC,
    "http://snomed.info/sct": SNOMED,
    "http://hl7.org/fhir/sid/cvx": CVX,
}
"""Forms by the address of the code system, or an alias of it."""

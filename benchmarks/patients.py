"""Synthetic COPD patients as FHIR R4 Bundles: seeded, one at a time, never all in memory. No real persons.

    python benchmarks/patients.py 1000 patients.ndjson [--resources 60] [--seed 1]

Each line is one collection Bundle; 60 resources are about 48 KB. The same seed and number give the same bytes. Six in
ten have COPD. Codes are Danish (SKS, NPU, MedCom, ATC) and international (SNOMED CT, LOINC, CVX), sometimes both on one
resource, and under the different URIs met in practice. Some of the data are missing, partly dated, in odd units,
preliminary, or recorded in error, at the rates in ``RATES``.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

INDEX = datetime(2026, 1, 1, tzinfo=UTC)
"""The last moment of every record: evaluate on this day or later."""

RATES = {"partial date": 0.05, "entered in error": 0.03, "preliminary": 0.02, "no date": 0.01, "odd unit": 0.04}

SNOMED, LOINC, ATC, CVX = (
    "http://snomed.info/sct",
    "http://loinc.org",
    "http://www.whocc.no/atc",
    "http://hl7.org/fhir/sid/cvx",
)
SKS = ("urn:oid:1.2.208.176.2.4", "urn:oid:1.2.208.176.2.4.12")
NPU = ("urn:oid:1.2.208.176.2.1", "http://npu-terminology.org")
MCS = ("urn:oid:1.2.208.184.100.8", "http://medcomfhir.dk/ig/terminology/CodeSystem/medcom-observation-codes")
UCUM = "http://unitsofmeasure.org"
HL7 = "http://terminology.hl7.org/CodeSystem/"

Code = tuple[str | tuple[str, ...], str, str]
COPD: list[list[Code]] = [
    [(SKS, "DJ449", "Kronisk obstruktiv lungesygdom UNS")],
    [(SNOMED, "13645005", "Chronic obstructive lung disease")],
    [(SKS, "DJ448", "Anden form for KOL"), (SNOMED, "13645005", "Chronic obstructive lung disease")],
    [("urn:oid:1.2.208.176.2.31", "R95", "KOL")],
]
OTHER_CONDITIONS: list[list[Code]] = [
    [(SKS, "DI109", "Essentiel hypertension")],
    [(SNOMED, "44054006", "Diabetes mellitus type 2")],
    [(SKS, "DI501", "Venstresidigt hjertesvigt")],
    [(SNOMED, "53741008", "Coronary arteriosclerosis")],
    [(SNOMED, "35489007", "Depressive disorder")],
    [(SKS, "DM810", "Postmenopausal osteoporose")],
]
FEV1: list[Code] = [
    (MCS, "MCS88023", "FEV1, procent af forventet"),
    (LOINC, "20152-5", "FEV1 measured/predicted"),
]
SMOKING: list[Code] = [
    (SNOMED, "77176002", "Smoker"),
    (SNOMED, "8517006", "Ex-smoker"),
    (SNOMED, "266919005", "Never smoked tobacco"),
    (SNOMED, "266927001", "Tobacco smoking consumption unknown"),
]
MEDICINES: list[Code] = [
    (ATC, "R03BB04", "tiotropium"),
    (ATC, "R03AL09", "formoterol, glycopyrronium og beclometason"),
    (ATC, "R03AK06", "salmeterol og fluticason"),
    (ATC, "R03AC02", "salbutamol"),
    (ATC, "C09AA05", "ramipril"),
    (ATC, "A10BA02", "metformin"),
    (ATC, "C10AA05", "atorvastatin"),
    (ATC, "H02AB06", "prednisolon"),
]
VACCINES: list[list[Code]] = [
    [(ATC, "J07BB02", "influenza, inaktiveret"), (CVX, "140", "Influenza, seasonal, injectable")],
    [(ATC, "J07AL01", "pneumokok, polysakkarid")],
    [(CVX, "133", "Pneumococcal conjugate PCV 13")],
    [(ATC, "J07BN01", "covid-19, mRNA")],
]
NOISE: list[tuple[Code, str, int, int]] = [
    (("http://loinc.org", "8480-6", "Systolic blood pressure"), "mm[Hg]", 100, 170),
    (("http://loinc.org", "8462-4", "Diastolic blood pressure"), "mm[Hg]", 60, 100),
    ((NPU, "NPU03804", "Pt—Legeme; masse"), "kg", 45, 120),
    ((NPU, "NPU27281", "Pt—Body mass index"), "kg/m2", 17, 38),
    (("http://loinc.org", "8867-4", "Heart rate"), "/min", 55, 110),
    (("http://loinc.org", "718-7", "Hemoglobin"), "g/dL", 10, 17),
    ((NPU, "NPU18016", "P—Kreatininium; stofk."), "umol/L", 45, 180),
    ((NPU, "NPU19748", "P—C-reaktivt protein; massek."), "mg/L", 1, 90),
]


def patients(count: int, resources: int = 60, seed: int = 1) -> Iterator[bytes]:
    """``count`` Bundles of ``resources`` resources each (at least 40), as compact JSON without line breaks."""
    for number in range(count):
        yield bundle(number, resources, seed)


def bundle(number: int, resources: int = 60, seed: int = 1) -> bytes:
    """The Bundle of one patient."""
    content = _Patient(Random(f"{seed}:{number}"), f"p{number:07d}").resources(resources)
    base = "https://example.org/fhir"
    entries = [{"fullUrl": f"{base}/{each['resourceType']}/{each['id']}", "resource": each} for each in content]
    document = {"resourceType": "Bundle", "id": f"p{number:07d}", "type": "collection", "entry": entries}
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()


class _Patient:
    """Makes the resources of one patient from one source of chance."""

    def __init__(self, random: Random, key: str) -> None:
        self._random = random
        self._key = key
        self._made: list[dict[str, Any]] = []
        self._has_copd = random.random() < 0.6
        self._severity = random.random() ** 1.5 if self._has_copd else 0.0

    def resources(self, count: int) -> list[dict[str, Any]]:
        self._patient()
        self._conditions()
        if self._has_copd:
            self._lung_function()
        self._lifestyle()
        share = max(1, (count - len(self._made)) // 10)
        for _ in range(share * 2):
            self._encounter()
        for _ in range(share):
            self._immunization()
        for _ in range(share * 2):
            self._prescription()
        while len(self._made) < count:
            code, unit, low, high = self._random.choice(NOISE)
            self._measurement([code], str(round(self._random.uniform(low, high), 1)), unit, days=1500)
        return self._made

    def _patient(self) -> None:
        born = INDEX - timedelta(days=self._random.randint(35 * 365, 92 * 365))
        self._made.append(
            {
                "resourceType": "Patient",
                "id": self._key,
                "meta": self._meta("Patient"),
                "identifier": [
                    {"system": "https://example.org/id", "value": f"{self._random.randint(0, 10**10):010d}"}
                ],
                "active": True,
                "name": [
                    {"use": "official", "family": "Prøve", "given": ["Åse" if self._random.random() < 0.5 else "Bo"]}
                ],
                "gender": self._random.choice(["male", "female"]),
                "birthDate": born.strftime("%Y" if self._happens("partial date") else "%Y-%m-%d"),
                "address": [{"city": "Prøveby", "postalCode": f"{self._random.randint(1000, 9999)}", "country": "DK"}],
            }
        )

    def _conditions(self) -> None:
        found = self._random.sample(OTHER_CONDITIONS, 4)
        if self._has_copd:
            found.append(self._random.choice(COPD))
        for codes in found:
            resolved = self._random.random() < 0.1
            content: dict[str, Any] = {
                "clinicalStatus": self._concept(
                    [(HL7 + "condition-clinical", "resolved" if resolved else "active", "")]
                ),
                "verificationStatus": self._concept([(HL7 + "condition-ver-status", "confirmed", "Confirmed")]),
                "category": [self._concept([(HL7 + "condition-category", "problem-list-item", "Problem List Item")])],
                "code": self._concept(codes),
                "subject": self._subject(),
                "recordedDate": self._past(1, 399),
            }
            if not self._happens("no date"):
                content["onsetDateTime"] = self._past(400, 6000)
            if resolved:
                content["abatementDateTime"] = self._past(1, 399)
            self._add("Condition", content)

    def _lung_function(self) -> None:
        for _ in range(self._random.randint(0, 4)):
            percent = round(max(15.0, min(110.0, 95 - 70 * self._severity + self._random.gauss(0, 6))), 1)
            codes = FEV1 if self._random.random() < 0.3 else [self._random.choice(FEV1)]
            if self._happens("odd unit"):
                value, unit = self._random.choice(
                    [(f"{percent / 100:.2f}", "1"), (f"{percent / 100:.2f}", None), ("480", "%")]
                )
                self._measurement(codes, value, unit, days=900)
            else:
                self._measurement(codes, str(percent), "%", days=900)
        for _ in range(self._random.randint(0, 3)):
            mrc = max(1, min(5, round(1 + 4.2 * self._severity + self._random.gauss(0, 0.6))))
            self._observation([(MCS, "MCS88021", "MRC-åndenødsskala")], {"valueInteger": mrc}, days=900)
        for _ in range(self._random.randint(0, 3)):
            cat = max(0, min(40, round(34 * self._severity + self._random.gauss(0, 4))))
            self._measurement([(MCS, "MCS88137", "CAT")], str(cat), "{score}", days=900)
        for _ in range(self._random.randint(0, 2)):
            saturation = self._random.randint(86, 99)
            if self._random.random() < 0.5:
                self._measurement([(NPU, "NPU03011", "Hb(aB)—O2-mætning")], f"0.{saturation}", "NA", days=500)
            else:
                self._measurement([(LOINC, "2708-6", "Oxygen saturation")], str(saturation), "%", days=500)

    def _lifestyle(self) -> None:
        for _ in range(self._random.randint(0, 2)):
            answer = self._concept([self._random.choice(SMOKING)])
            self._observation(
                [(LOINC, "72166-2", "Tobacco smoking status")], {"valueCodeableConcept": answer}, days=900
            )

    def _encounter(self) -> None:
        worse = self._has_copd and self._random.random() < 0.22 * self._severity + 0.03
        admitted = worse and self._random.random() < 0.5
        start = INDEX - timedelta(days=self._random.randint(1, 1200), seconds=self._random.randint(0, 86399))
        end = start + timedelta(hours=self._random.randint(1, 96 if admitted else 2))
        reason: Code = (
            (SKS, "DJ441", "KOL med akut exacerbation UNS") if worse else (SKS, "DZ000", "Almen undersøgelse")
        )
        self._add(
            "Encounter",
            {
                "status": self._random.choices(["finished", "cancelled"], [95, 5])[0],
                "class": {"system": HL7 + "v3-ActCode", "code": "IMP" if admitted else "AMB"},
                "type": [self._concept([(SNOMED, "185349003", "Encounter for check up")])],
                "subject": self._subject(),
                "period": {"start": _stamp(start), "end": _stamp(end)},
                "reasonCode": [self._concept([reason])],
            },
        )

    def _immunization(self) -> None:
        self._add(
            "Immunization",
            {
                "status": self._random.choices(["completed", "not-done"], [95, 5])[0],
                "vaccineCode": self._concept(self._random.choice(VACCINES)),
                "patient": self._subject(),
                "occurrenceDateTime": self._past(1, 1400),
                "primarySource": True,
            },
        )

    def _prescription(self) -> None:
        codes = [self._random.choice(MEDICINES)] if self._random.random() > 0.02 else []
        repeat = {"frequency": 1, "period": 1, "periodUnit": "d"}
        self._add(
            "MedicationRequest",
            {
                "status": self._random.choice(["active", "completed", "stopped"]),
                "intent": "order",
                "medicationCodeableConcept": self._concept(codes) if codes else {"text": "magistrelt lægemiddel"},
                "subject": self._subject(),
                "authoredOn": self._past(1, 900),
                "dosageInstruction": [{"text": "1 daglig", "timing": {"repeat": repeat}}],
            },
        )

    def _measurement(self, codes: list[Code], value: str, unit: str | None, *, days: int) -> None:
        quantity: dict[str, Any] = {"value": json.loads(value)}
        if unit == "NA":
            quantity["unit"] = unit
        elif unit is not None:
            quantity |= {"unit": unit, "system": UCUM, "code": unit}
        self._observation(codes, {"valueQuantity": quantity}, days=days)

    def _observation(self, codes: list[Code], value: dict[str, Any], *, days: int) -> None:
        status = "final"
        if self._happens("entered in error"):
            status = "entered-in-error"
        elif self._happens("preliminary"):
            status = "preliminary"
        when = {} if self._happens("no date") else {"effectiveDateTime": self._past(1, days)}
        self._add(
            "Observation",
            {
                "status": status,
                "category": [self._concept([(HL7 + "observation-category", "exam", "Exam")])],
                "code": self._concept(codes),
                "subject": self._subject(),
                "encounter": {"reference": f"Encounter/{self._key}-e{self._random.randint(0, 11)}"},
                **when,
                "performer": [{"reference": f"Practitioner/pr{self._random.randint(0, 40)}"}],
                **value,
            },
        )

    def _add(self, kind: str, content: dict[str, Any]) -> None:
        key = f"{self._key}-{len(self._made):04d}"
        self._made.append({"resourceType": kind, "id": key, "meta": self._meta(kind), **content})

    def _meta(self, kind: str) -> dict[str, Any]:
        profile = f"http://hl7.org/fhir/StructureDefinition/{kind}"
        updated = INDEX - timedelta(days=self._random.randint(1, 30))
        return {"versionId": "1", "lastUpdated": _stamp(updated), "profile": [profile]}

    def _subject(self) -> dict[str, str]:
        return {"reference": f"Patient/{self._key}"}

    def _concept(self, codes: list[Code]) -> dict[str, Any]:
        coding = [
            {
                "system": self._random.choice(system) if isinstance(system, tuple) else system,
                "code": code,
                "display": text,
            }
            for system, code, text in codes
        ]
        return {"coding": coding, "text": codes[0][2]}

    def _past(self, least: int, most: int) -> str:
        when = INDEX - timedelta(days=self._random.randint(least, most), seconds=self._random.randint(0, 86399))
        return when.strftime("%Y-%m") if self._happens("partial date") else _stamp(when)

    def _happens(self, what: str) -> bool:
        return self._random.random() < RATES[what]


def _stamp(when: datetime) -> str:
    return when.strftime("%Y-%m-%dT%H:%M:%S+00:00")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int)
    parser.add_argument("out", type=Path)
    parser.add_argument("--resources", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with options.out.open("wb") as out:
        for each in patients(options.count, options.resources, options.seed):
            out.write(each + b"\n")


if __name__ == "__main__":
    main()

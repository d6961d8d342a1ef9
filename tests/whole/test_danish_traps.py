"""The traps of the Danish ecosystem (the project's Danish notes, f), with the real guidelines from record to plan.

Not here, because there is nothing of ours to fall into them: 13 (no Organization is written, and none is read), 14 and
15 (no CDA document is read or written: CPD-DK is an adapter of a site's), 16 (no export to FUT). Each says what an
adapter must keep; ``docs/facts.md`` says what it has to give.
"""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from rettesnor.runtime.apply import apply
from rettesnor.runtime.facts.input_error import InputError
from rettesnor.runtime.load import Compiled, load
from rettesnor.runtime.plan.care_plan import care_plan_bundle
from rettesnor.runtime.plan.model import DataValue, Plan

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT.parent / "shared/fhir/dk/examples"
TODAY = dt.date(2027, 3, 1)
NPU, NPU_OID = "http://npu-terminology.org", "urn:oid:1.2.208.176.2.1"
MCS = "urn:oid:1.2.208.184.100.8"
LOINC, SNOMED, UCUM = "http://loinc.org", "http://snomed.info/sct", "http://unitsofmeasure.org"
ICPC, SKS, SKS_D = "urn:oid:1.2.208.176.2.31", "urn:oid:1.2.208.176.2.4", "urn:oid:1.2.208.176.2.4.12"
OBSERVATION_VALUE = "http://terminology.hl7.org/CodeSystem/v3-ObservationValue"
ATC = "http://www.whocc.no/atc"
Json = dict[str, Any]


@pytest.fixture(scope="module")
def kol() -> Compiled:
    return load((ROOT / "build/kol/decision-graph.json").read_bytes())


@pytest.fixture(scope="module")
def back() -> Compiled:
    return load((ROOT / "build/laenderyg/decision-graph.json").read_bytes())


PATIENT: Json = {"resourceType": "Patient", "id": "p", "birthDate": "1955-06-01", "gender": "female"}


def concept(*codings: tuple[str, str]) -> Json:
    return {"coding": [{"system": system, "code": code} for system, code in codings]}


def diagnosis(system: str, code: str, since: str = "2020-01-01") -> Json:
    return {
        "resourceType": "Condition",
        "clinicalStatus": concept(("http://terminology.hl7.org/CodeSystem/condition-clinical", "active")),
        "code": concept((system, code)),
        "onsetDateTime": since,
    }


def observation(*codings: tuple[str, str], day: str = "2027-02-20", **value: Any) -> Json:
    return {
        "resourceType": "Observation",
        "status": "final",
        "code": concept(*codings),
        "effectiveDateTime": day,
        **value,
    }


def quantity(value: str, unit: str | None = None, code: str | None = None) -> Json:
    said: Json = {"value": float(value)}
    if unit is not None:
        said["unit"] = unit
    return {"valueQuantity": said | ({"system": UCUM, "code": code} if code else {})}


def record(*resources: Json, patient: Json = PATIENT) -> bytes:
    entries = [{"resource": patient}]
    for number, resource in enumerate(resources):
        entries.append({"resource": {"id": f"r{number}", "subject": {"reference": "Patient/p"}, **resource}})
    return json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries}, ensure_ascii=False).encode()


def plan_of(compiled: Compiled, *resources: Json, patient: Json = PATIENT) -> Plan:
    return apply(compiled, record(*resources, patient=patient), TODAY, allow_draft=True)


def value(plan: Plan, element: str) -> DataValue:
    (found,) = [each for each in plan.data if each.element == element]
    return found


def notes(plan: Plan) -> set[str]:
    return {note.code for note in plan.data_quality}


KOL = diagnosis(ICPC, "R95")


@pytest.mark.parametrize(
    ("codings", "said", "expected"),
    [
        ([(NPU, "NPU27280")], quantity("0.92", "NA"), "92"),
        ([(NPU_OID, "NPU27280")], quantity("0.92", "1", "1"), "92"),
        ([(LOINC, "59408-5")], quantity("92", "%", "%"), "92"),
        ([(NPU, "NPU27280")], quantity("92"), None),
        ([(NPU, "NPU27280")], quantity("92", "NA"), None),
    ],
    ids=["NA", "1", "%", "no unit", "92 as a fraction"],
)
def test_1_saturation_is_a_fraction_or_per_cent_and_never_9200(
    kol: Compiled, codings: list[tuple[str, str]], said: Json, expected: str | None
) -> None:
    found = value(plan_of(kol, KOL, observation(*codings, **said)), "iltmætning")
    assert (None if found.value is None else str(float(str(found.value)))) == (expected and f"{expected}.0")


def test_2_fev1_without_a_unit_is_no_value_and_no_level(kol: Compiled) -> None:
    plan = plan_of(kol, KOL, observation((MCS, "MCS88023"), **quantity("0.62")))
    assert value(plan, "fev1").status == "missing" and "missing-unit" in notes(plan)
    assert plan.strata[0].level == "grå"


def test_3_mmrc_is_one_lower_than_mrc(kol: Compiled) -> None:
    mrc = plan_of(kol, KOL, observation((MCS, "MCS88021"), valueInteger=2))
    mmrc = plan_of(kol, KOL, observation((SNOMED, "870179002"), valueInteger=2))
    assert (value(mrc, "mrc").value, value(mmrc, "mrc").value) == ("2", "3")


def test_4_no_count_of_exacerbations_is_not_none(kol: Compiled) -> None:
    plan = plan_of(kol, KOL)
    assert value(plan, "eksacerbationer_oplyst").status == "missing"
    assert value(plan, "moderate_eksacerbationer").value is None


def test_5_a_measurement_with_several_codings_counts_once(kol: Compiled) -> None:
    several = observation(
        (NPU, "NPU01933"), (NPU_OID, "NPU01933"), (LOINC, "711-2"), **quantity("0.3", "10^9/L", "10*9/L")
    )
    found = value(plan_of(kol, KOL, several), "eosinofile")
    assert (found.value, len(found.facts)) == ("0.3", 1)


@pytest.mark.parametrize(
    "coding",
    [
        (MCS, "MCS88021"),
        ("http://medcomfhir.dk/ig/terminology/CodeSystem/medcom-observation-codes", "MCS88021"),
        ("https://terminology.medcom.dk/fhir/observation-code", "MCS88021"),
    ],
)
def test_6_a_code_is_the_same_under_every_uri_it_is_met_with(kol: Compiled, coding: tuple[str, str]) -> None:
    assert value(plan_of(kol, KOL, observation(coding, valueInteger=4)), "mrc").value == "4"


@pytest.mark.parametrize(
    ("system", "number"),
    [
        ("urn:oid:1.2.208.176.1.2", "0101010000"),
        ("urn:oid:1.2.208.176.1.2", "0202910000"),
        ("urn:oid:1.2.208.176.1.6.1.1", "0106551AB1"),
        ("urn:oid:1.2.208.176.1.6.1.3.181", "0106550AB2"),
    ],
    ids=["0101010000", "without modulus 11", "X-eCPR", "D-eCPR"],
)
def test_7_every_number_is_accepted_and_the_birth_date_wins(kol: Compiled, system: str, number: str) -> None:
    patient = PATIENT | {"identifier": [{"use": "official", "system": system, "value": number}]}
    plan = plan_of(kol, KOL, patient=patient)
    assert value(plan, "alder").value == "71"  # not what the number says
    assert number.encode() not in care_plan_bundle(plan)


def test_8_private_medicine_is_unknown_medicine(kol: Compiled) -> None:
    hidden = {
        "resourceType": "MedicationStatement",
        "status": "active",
        "meta": {"security": [{"system": OBSERVATION_VALUE, "code": "MASKED"}]},
        "medicationCodeableConcept": {"text": "Skjult"},
        "effectivePeriod": {"start": "2027-01-01"},
    }
    assert value(plan_of(kol, KOL), "får_lama").value is False  # the medicine card is complete
    found = value(plan_of(kol, KOL, hidden), "får_lama")
    assert (found.status, found.value) == ("missing", None)


def test_9_an_inhaler_for_asthma_makes_no_copd(kol: Compiled) -> None:
    inhaler = {
        "resourceType": "MedicationStatement",
        "status": "active",
        "medicationCodeableConcept": concept((ATC, "R03AK07")),
        "reasonCode": [{"text": "mod astma"}],
        "effectivePeriod": {"start": "2026-01-01"},
    }
    plan = plan_of(kol, diagnosis(ICPC, "R96"), inhaler)
    assert plan.population.status == "not-in-target" and plan.activities == ()


def test_10_a_diagnosis_that_does_not_prove_it_includes_but_does_not_confirm(kol: Compiled, back: Compiled) -> None:
    without_spirometry = plan_of(kol, KOL)
    assert without_spirometry.population.status == "included-unconfirmed"
    # That L84 and L86 are read as the low back is the guideline's choice, said in its README.
    for system, code in ((ICPC, "L02"), (SKS, "DM549"), (SKS_D, "DM54")):  # the whole spine
        contact = {
            "resourceType": "Encounter",
            "status": "finished",
            "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "AMB"},
            "reasonCode": [concept((system, code))],
            "period": {"start": "2027-01-15", "end": "2027-01-15"},
        }
        plan = plan_of(back, diagnosis(system, code, since="2027-01-15"), contact)
        assert plan.population.status == "included-unconfirmed"
        assert value(plan, "lænderyg_diagnose").value is False
    assert value(plan_of(back, diagnosis(SKS_D, "DM545")), "lænderyg_diagnose").value is True


def test_11_a_booking_that_is_past_or_gone_is_no_completion(kol: Compiled) -> None:
    def spirometry(*more: Json) -> Any:
        (found,) = [each for each in plan_of(kol, KOL, *more).activities if each.activity == "spirometri"]
        return found

    planned = spirometry()
    request = planned.occurrences[0].id
    past = {
        "resourceType": "Appointment",
        "status": "booked",
        "start": "2027-02-01T09:00:00+01:00",
        "end": "2027-02-01T09:30:00+01:00",
        "basedOn": [{"reference": f"ServiceRequest/{request}"}],
        "participant": [{"actor": {"reference": "Patient/p"}, "status": "accepted"}],
    }
    held = spirometry(past)
    assert held.last_done is None and held.occurrences[0].state != "completed"


def test_12_urgency_is_as_the_author_gave_it_in_every_plan(kol: Compiled, back: Compiled) -> None:
    """dk-core's request has no urgent and no stat: then the profile goes. Red flags of the back are what it is for."""
    flag = "rf1_cauda_equina"
    (element,) = [each for each in back.graph.data if each.id == flag]
    red = observation((element.local.system, element.local.code), valueBoolean=True, day="2027-02-28")
    seen = set()
    pain = diagnosis(SKS_D, "DM545", since="2027-02-01")
    for compiled, plan in ((back, plan_of(back, pain, red)), (kol, plan_of(kol, KOL))):
        authored = {activity.local.code: activity.priority for activity in compiled.graph.activities}
        for entry in json.loads(care_plan_bundle(plan))["entry"]:
            request = entry["resource"]
            codes = [code["code"] for code in request.get("code", {}).get("coding", ()) if code["code"] in authored]
            if request["resourceType"] == "ServiceRequest" and codes:
                assert request["priority"] == authored[codes[0]]
                claimed = any("dk-core" in profile for profile in request["meta"]["profile"])
                assert claimed is (request["priority"] in ("routine", "asap"))
                seen.add(request["priority"])
    assert seen >= {"routine"} and seen & {"stat", "urgent"}


@pytest.mark.parametrize(
    ("instant", "day"),
    [
        ("2027-02-28T23:30:00Z", "2027-03-01"),
        ("2027-02-28T23:30:00+00:00", "2027-03-01"),
        ("2027-02-28T23:30:00+01:00", "2027-02-28"),
        ("2026-07-01T22:30:00Z", "2026-07-02"),
        ("2026-07-01T21:30:00Z", "2026-07-01"),
        ("2026-03-29T01:30:00+01:00", "2026-03-29"),
        ("2027-02-28", "2027-02-28"),
    ],
)
def test_17_a_day_is_a_day_in_copenhagen(kol: Compiled, instant: str, day: str) -> None:
    plan = plan_of(kol, KOL, observation((MCS, "MCS88021"), day=instant, valueInteger=3))
    assert value(plan, "mrc").date == dt.date.fromisoformat(day)


def test_18_danish_letters_and_signs_survive_and_other_encodings_are_refused(kol: Compiled) -> None:
    patient = PATIENT | {"name": [{"family": "Ærøskøbing-Ågård"}]}
    stated = observation((kol.graph.data[0].local.system, "ønsker_ikke"), valueString="µg, m² og 10⁹/L")
    data = record(KOL, stated, observation((NPU, "NPU27281"), **quantity("24.5", "kg/m²", "kg/m2")), patient=patient)
    plan = apply(kol, data, TODAY, allow_draft=True)
    assert value(plan, "bmi_målt").value == "24.5"
    with pytest.raises(InputError) as refused:
        apply(kol, data.decode().encode("latin-1", errors="replace"), TODAY, allow_draft=True)
    assert refused.value.code == "not-json"


@pytest.mark.skipif(not EXAMPLES.is_dir(), reason="../shared/fhir, with the national examples, is not there")
def test_19_national_examples_with_errors_of_their_own_are_read(kol: Compiled, back: Compiled) -> None:
    """John has diabetes and a saturation; whatever is wrong with the examples, there is a plan and no guess."""
    resources = [json.loads(path.read_bytes()) for path in sorted((EXAMPLES / "dk-core").glob("*.json"))]
    john = [each for each in resources if each["resourceType"] != "Patient" or each["id"] == "john"]
    data = json.dumps({"resourceType": "Bundle", "type": "collection", "entry": [{"resource": each} for each in john]})
    for compiled in (kol, back):
        assert apply(compiled, data.encode(), TODAY, allow_draft=True).population.status == "not-in-target"

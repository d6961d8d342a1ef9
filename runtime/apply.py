"""A guideline applied to one patient: from the bytes or the files of a record to the plan."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from pathlib import Path

from .evaluate import evaluate
from .facts.fact import PatientFacts
from .facts.fhir_bundle import read_bundle, read_patient
from .graph import Duration
from .in_force import admit
from .load import Compiled
from .plan.make_plan import make_plan
from .plan.model import Plan
from .plan.schedule import DEFAULT_HORIZON


def apply(
    compiled: Compiled,
    data: bytes,
    date: dt.date,
    horizon: Duration = DEFAULT_HORIZON,
    parameters: Mapping[str, str] | None = None,
    *,
    allow_draft: bool = False,
) -> Plan:
    """The plan for the patient in the bytes of a FHIR R4 Bundle.

    Args:
        compiled: what :func:`.load.load` gives.
        data: the Bundle, JSON in UTF-8.
        date: the date of the plan; the clock is never read.
        horizon: how far ahead due windows may start.
        parameters: values for this run, as text, by parameter.
        allow_draft: use a guideline that is not in force; its status stands in the plan and in every output of it.

    Raises:
        GuidelineNotInForce: not approved, retired, or outside its validity on the date.
        InputError: the Bundle cannot be used at all.
        ParameterError: an unknown parameter, or a value that is not of its type.
    """
    admit(compiled.graph.guideline, date, allow_draft=allow_draft)
    return _plan(compiled, read_bundle(data, compiled.interest, date), date, horizon, parameters)


def apply_record(
    compiled: Compiled,
    path: Path,
    date: dt.date,
    horizon: Duration = DEFAULT_HORIZON,
    parameters: Mapping[str, str] | None = None,
    *,
    allow_draft: bool = False,
) -> Plan:
    """As :func:`apply`, for a Bundle in a file or a folder of ``.json`` files."""
    admit(compiled.graph.guideline, date, allow_draft=allow_draft)
    return _plan(compiled, read_patient(path, compiled.interest, date), date, horizon, parameters)


def _plan(
    compiled: Compiled, facts: PatientFacts, date: dt.date, horizon: Duration, parameters: Mapping[str, str] | None
) -> Plan:
    return make_plan(compiled, evaluate(compiled, facts, date, parameters), horizon)

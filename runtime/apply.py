"""A guideline applied to one patient: from the bytes or the files of a record to the plan."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final, Literal

from .evaluate import evaluate
from .evaluation import Evaluation
from .facts.fact import PatientFacts
from .facts.fhir_bundle import read_bundle, read_patient
from .graph import Duration
from .in_force import objections
from .load import Compiled, ParameterError
from .plan.make_plan import make_plan
from .plan.model import Plan
from .unusable import Unusable

DEFAULT_HORIZON: Final = Duration(value=12, unit="month")

_UNITS: Final[dict[str, Literal["day", "week", "month", "year"]]] = {"D": "day", "W": "week", "M": "month", "Y": "year"}


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
    against = objections(compiled.graph.guideline, date)
    if against and not allow_draft:
        raise against[0]
    facts = read_bundle(data, compiled.interest, date)
    return make_plan(compiled, evaluate(compiled, facts, date, parameters), horizon)


def evaluate_record(
    compiled: Compiled, path: Path, date: dt.date, parameters: Mapping[str, str]
) -> tuple[PatientFacts, Evaluation]:
    """The facts of the patient in a Bundle file or a folder of resources, and what the guideline makes of them.

    Raises:
        InputError: the record cannot be used at all.
        Unusable: ``bad-parameter``.
    """
    facts = read_patient(path, compiled.interest, date)
    try:
        return facts, evaluate(compiled, facts, date, parameters)
    except ParameterError as error:
        raise Unusable("bad-parameter", reason=error) from error


def read_date(text: str) -> dt.date:
    """A day written year-month-day.

    Raises:
        Unusable: ``bad-date``.
    """
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
            return dt.date.fromisoformat(text)
    except ValueError:
        pass
    raise Unusable("bad-date", text=text)


def read_duration(text: str) -> Duration:
    """An ISO 8601 duration of one unit: ``P12M``, ``P2Y``, ``P6W``, ``P90D``.

    Raises:
        Unusable: ``bad-duration``; also for one of more than a hundred years.
    """
    found = re.fullmatch(r"P([0-9]{1,5})([DWMY])", text)
    if found is None:
        raise Unusable("bad-duration", text=text)
    value, unit = int(found[1]), _UNITS[found[2]]
    if value > {"day": 36525, "week": 5218, "month": 1200, "year": 100}[unit]:
        raise Unusable("bad-duration", text=text)
    return Duration(value=value, unit=unit)


def read_settings(texts: list[str]) -> dict[str, str]:
    """Parameters of a run, each written ``name=value``; a decimal comma counts as a point.

    Raises:
        Unusable: ``bad-setting``.
    """
    settings = {}
    for text in texts:
        name, equals, value = text.partition("=")
        if not (name.strip() and equals and value.strip()):
            raise Unusable("bad-setting", text=text)
        settings[name.strip()] = re.sub(r"(?<=\d),(?=\d)", ".", value.strip())
    return settings

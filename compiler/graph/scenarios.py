"""Scenarios of the model → synthetic facts and expectations (``runtime.scenario``).

A scenario speaks of data elements; the runtime reads facts. So each given value becomes the fact that would give it:
coded with the first code of the element's first value set (or of the one named), dated on the scenario's date unless it
says otherwise. What lasts (conditions, medication) has then been going on for a year; ``fra … til …`` says since when,
and until when if it has ended. A count given as a number becomes that many events, 30 days apart, the latest 30 days
before the scenario's date; a number of days, one fact of that many days, the last of them on its date.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from msgspec.structs import replace

from ...runtime import graph, scenario
from ...runtime.calendar import subtract
from ...runtime.canonical import option_code
from ...runtime.facts.fact import PATIENT_SYSTEM, TEXT_SYSTEM, Fact
from ...runtime.plan.schedule import DEFAULT_HORIZON
from ..model import words
from ..model.guideline import Model, Slots
from ..model.scenarios import patients
from ..source import SourceFile
from ..syntax import tree
from .expressions import ExpressionLowering, duration

PATIENT = "Patient/scenarie"
GENDER = {"kvinde": "female", "mand": "male", "andet": "other"}
LASTING = ("condition", "medication")
LASTING_FOR = graph.Duration(value=1, unit="year")
EVENTS_APART = dt.timedelta(days=30)


def lower_scenarios(model: Model, compiled: graph.Graph, files: Sequence[SourceFile]) -> scenario.Suite:
    """The scenarios of a guideline, for its decision graph."""
    lowering = _Lowering(model, compiled, files)
    return scenario.Suite(
        format="rettesnor/scenarios",
        format_version="1.0",
        guideline=compiled.guideline.id,
        content_hash=compiled.content_hash,
        scenarios=tuple(lowering.lower(s) for s in model.all(tree.Scenario)),
    )


@dataclass(frozen=True, slots=True)
class _Event:
    """When a given fact was, and its value."""

    day: dt.date
    dated: bool  # by the author
    value: tree.Expr | None
    until: dt.date | None = None
    ongoing: bool = False


class _Lowering:
    def __init__(self, model: Model, compiled: graph.Graph, files: Sequence[SourceFile]) -> None:
        self._model = model
        self._expression = ExpressionLowering(model, files)
        self._data = {element.id: element for element in compiled.data}
        self._value_sets = {value_set.id: value_set for value_set in compiled.value_sets}
        self._goals = {goal.id for goal in compiled.goals}
        self._patients = patients(model.all(tree.Scenario))
        self._activities = {activity.id: activity for activity in compiled.activities}
        self._stratifications = {each.id: each for each in compiled.stratifications}

    def lower(self, declared: tree.Scenario) -> scenario.Scenario:
        slots, patient = Slots(declared.slots), self._patients[declared.title.text]
        date = slots.value("dato", tree.Date)
        assert date is not None
        horizon = slots.value("horisont", tree.Duration)
        facts = [fact for each in patient.given for fact in self._given(each, date.value)]
        mentioned = (*(each.name.text for each in patient.given), *(name.text for name in slots.names("mangler")))
        return scenario.Scenario(
            title=declared.title.text,
            number=slots.text("nr"),
            span=self._expression.place(declared.span),
            date=date.value,
            horizon=duration(horizon) if horizon else DEFAULT_HORIZON,
            parameters={
                setting.name.text: text
                for setting in patient.settings
                if (text := literal_text(setting.value)) is not None
            },
            facts=tuple(_numbered(fact, number) for number, fact in enumerate(facts, 1)),
            mentions=tuple(dict.fromkeys(name for name in mentioned if name in self._data)),
            expectations=tuple(self._expectation(e) for e in slots.values("forvent", tree.Expectation)),
        )

    # --- what is given --------------------------------------------------------------------------------

    def _given(self, given: tree.Given, date: dt.date) -> list[Fact]:
        if given.name.text in self._activities:
            return self._activity(self._activities[given.name.text].local, given)
        if given.name.text in self._stratifications:
            return [self._override(self._stratifications[given.name.text], given, date)]
        element = self._data[given.name.text]
        kind = element.sources[0].kind
        if kind == "patient":
            return [self._patient(element, given, date)]
        return [self._fact(element, given, event) for event in self._events(element, given, date)]

    def _activity(self, local: graph.Code, given: tree.Given) -> list[Fact]:
        """An activity that was done, or that the patient said no to."""
        if not isinstance(given.value, tree.Boolean) or given.value.value:
            return [_fact("procedure", local, day=day.value, status="completed") for day in given.dates]
        days = [given.since] if given.since is not None else given.dates
        until = given.until.value if given.until is not None else None
        return [_fact("procedure", local, day=day.value, until=until, status="not-done", negated=True) for day in days]

    def _override(self, of: graph.Stratification, given: tree.Given, date: dt.date) -> Fact:
        """A level that the clinician has chosen."""
        assert of.override is not None and isinstance(given.value, tree.Name)
        level = next(each.local for each in of.levels if each.id == given.value.text)
        day = given.since or (given.dates[0] if given.dates else None)
        return _fact(
            "observation",
            self._value_sets[of.override.value_set].codes[0],
            day=day.value if day is not None else date,
            until=given.until.value if given.until is not None else None,
            status="final",
            value_codes=((level.system, level.code),),
        )

    def _events(self, element: graph.DataElement, given: tree.Given, date: dt.date) -> list[_Event]:
        dates = [day.value for day in given.dates]
        value = given.value
        if given.since is not None:
            says_no = isinstance(value, tree.Boolean) and not value.value
            until = given.until.value if given.until is not None else None
            return [] if says_no else [_Event(given.since.value, True, None, until, until is None)]
        if element.fetch.kind == "count" and isinstance(value, tree.Number):
            days = dates or [date - EVENTS_APART * (n + 1) for n in range(int(value.value))]
            return [_Event(day, True, None) for day in days[: int(value.value)]]
        if element.fetch.kind == "days" and isinstance(value, tree.Number):
            before = dt.timedelta(days=int(value.value) - 1)
            return [_Event(day - before, True, None, day) for day in dates or [date] if value.value]
        if element.fetch.kind == "exists" and isinstance(value, tree.Boolean):
            if value.value:
                return [_Event(day, bool(given.dates), None) for day in dates or [date]]
            if element.absence.value is not None:
                return []  # nothing found means no
            return [_Event(day, True, value) for day in dates or [date]]
        return [_Event(day, bool(given.dates), value) for day in dates or [date]]

    def _patient(self, element: graph.DataElement, given: tree.Given, date: dt.date) -> Fact:
        match given.value:
            case tree.Number(value=years) | tree.Duration(value=years):
                born = subtract(date, graph.Duration(value=int(years), unit="year"))
                return _fact("patient", _patient_code("birth-date"), day=born)
            case tree.Date(value=born):
                return _fact("patient", _patient_code("birth-date"), day=born)
            case tree.Boolean(value=value):
                return _fact("patient", _patient_code("deceased"), boolean=value)
            case tree.Name(text=option):
                gender = ((("http://hl7.org/fhir/administrative-gender"), GENDER[option]),)
                return _fact("patient", _patient_code("gender"), value_codes=gender)
            case _:
                raise AssertionError(f"{element.id}: checked when the model was made")

    def _fact(self, element: graph.DataElement, given: tree.Given, event: _Event) -> Fact:
        source = element.sources[0]
        if given.value_set is not None:
            # A value set that is only a part of a source's (the one an omregning shifts) keeps the first source's kind.
            named = given.value_set.text
            source = next((s for s in element.sources if s.value_set == named), replace(source, value_set=named))
        code = element.local if source.value_set is None else self._value_sets[source.value_set].codes[0]
        lasts = source.kind in LASTING and element.fetch.kind == "exists"
        start = event.day if event.dated or not lasts else subtract(event.day, LASTING_FOR)
        return _fact(
            source.kind,
            code,
            day=start,
            until=event.until,
            ongoing=event.ongoing or (lasts and event.until is None),
            status="active" if lasts and event.until is None else "final",
            encounter_class=element.classes[0] if element.classes else None,
            **self._value(element, event.value),
        )

    def _value(self, element: graph.DataElement, value: tree.Expr | None) -> dict[str, object]:
        match value:
            case tree.Number(value=number, unit=unit):
                return {"value": number, "unit": unit.text if unit else None}
            case tree.Duration(value=number, unit=calendar):
                return {"value": Decimal(number), "unit": words.CALENDAR_UNIT_UCUM[calendar]}
            case tree.Boolean(value=boolean):
                return {"boolean": boolean}
            case tree.Date(value=stated):
                return {"value_codes": ((TEXT_SYSTEM, stated.isoformat()),)}
            case tree.Name(text=option):
                return {"value_codes": (self._answer(element, option),)}
            case _:
                return {}

    def _answer(self, element: graph.DataElement, option: str) -> tuple[str, str]:
        for answer in element.answers:
            if answer.option == option:
                code = self._value_sets[answer.value_set].codes[0]
                return code.system, code.code
        return element.local.system, option_code(element.local.code, option)

    # --- what is expected -----------------------------------------------------------------------------

    def _expectation(self, expected: tree.Expectation) -> scenario.Expectation:
        name = expected.name.text if expected.name else None
        value = literal_text(expected.value) if expected.value is not None else None
        kind: scenario.ExpectationKind = expected.kind
        if kind == "population":
            name, value = None, words.POPULATION_STATUS[name or ""]
        elif name in self._goals:
            kind, value = "goal", words.GOAL_STATUS[value or ""]
        return scenario.Expectation(
            kind=kind,
            text=self._expression.text(expected.span),
            span=self._expression.place(expected.span),
            node=name,
            value=value,
            provisional=expected.provisional,
            worst=expected.worst.text if expected.worst else None,
            negated=expected.negated,
            from_date=expected.from_date.value if expected.from_date else None,
            to_date=expected.to_date.value if expected.to_date else None,
            number=int(expected.number.value) if expected.number else None,
        )


def literal_text(value: tree.Expr) -> str | None:
    """A literal as plans and parameters write it; none for ``ukendt``."""
    match value:
        case tree.Number(value=number):
            return str(number)
        case tree.Duration(value=count):
            return str(count)
        case tree.Boolean(value=boolean):
            return "ja" if boolean else "nej"
        case tree.Date(value=day):
            return day.isoformat()
        case tree.Name(text=name) | tree.Text(text=name):
            return name
        case _:
            return None


def _patient_code(code: str) -> graph.Code:
    return graph.Code(system=PATIENT_SYSTEM, code=code)


def _fact(
    kind: graph.FactKind,
    code: graph.Code,
    *,
    day: dt.date | None = None,
    until: dt.date | None = None,
    ongoing: bool = False,
    **rest: object,
) -> Fact:
    return Fact(
        patient=PATIENT,
        kind=kind,
        source="",
        codes=((code.system, code.code),),
        start=day,
        start_latest=day,
        end=until or (day if kind in LASTING and not ongoing else None),
        ongoing=ongoing,
        **rest,  # type: ignore[arg-type]
    )


RESOURCE = {
    "patient": "Patient",
    "condition": "Condition",
    "observation": "Observation",
    "encounter": "Encounter",
    "medication": "MedicationStatement",
    "immunization": "Immunization",
    "procedure": "Procedure",
    "appointment": "Appointment",
    "request": "ServiceRequest",
}


def _numbered(fact: Fact, number: int) -> Fact:
    return replace(fact, source=f"{RESOURCE[fact.kind]}/{number}")

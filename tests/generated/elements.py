"""A data element and the value it shall have → resources that give it that value, or nearly.

What is given is derived from the element alone: its sources and value sets, window, units, answers and absence rule
(semantics, section 3).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from decimal import Decimal, DecimalException
from typing import Any, NamedTuple

from rettesnor.runtime.calendar import subtract
from rettesnor.runtime.canonical import has_questionnaire, link_ids, option_code, questionnaire_url
from rettesnor.runtime.facts.fact import TEXT_SYSTEM
from rettesnor.runtime.graph import Code, DataElement, Duration, FactKind, Graph, UnitRule

from . import fhir
from .fhir import ELSEWHERE, Coded, Record, Resource
from .flaws import spoil
from .oddities import Oddity

DAY = dt.timedelta(days=1)
LONGEST = 8
"""Events of one count; a larger one is an answer to its own question."""
GENDERS = {"mand": "male", "kvinde": "female", "andet": "other"}
PLACES = {
    "inpatient": ("IMP", "ACUTE", "NONAC"),
    "emergency": ("EMER",),
    "ambulatory": ("AMB",),
    "home": ("HH",),
    "virtual": ("VR",),
}
NO_PLACE = "SS"  # short stay: none of the classes a guideline can name
LASTING = ("condition", "medication")


class Way(NamedTuple):
    """A kind of fact, and the code by which it is one of a data element's."""

    kind: FactKind
    code: Code


class Vocabulary:
    """The codes of a guideline, as a record may write them."""

    def __init__(self, graph: Graph) -> None:
        self._aliases = {system.uri: (system.uri, *system.aliases) for system in graph.code_systems}
        self.value_sets = {each.id: each for each in graph.value_sets}
        self.elements = {element.id: element for element in graph.data}
        self.ways = {element.id: self._ways(element) for element in graph.data}
        self.questions = dict(_questions(graph))
        """Per data element, a questionnaire that asks for it, and the link id by which it does."""

    def _ways(self, element: DataElement) -> tuple[Way, ...]:
        ways = []
        for source in element.sources:
            if source.value_set is not None:
                ways += [Way(source.kind, code) for code in self.value_sets[source.value_set].codes]
            elif source.kind != "patient":
                ways.append(Way(source.kind, element.local))
        return tuple(ways)

    def concept(self, record: Record, code: Code) -> Coded:
        """A code, or one below it, under one of its system's addresses."""
        if code.system == TEXT_SYSTEM:
            return {"text": code.code}
        below = record.pick("", "", "1", "99") if code.prefix else ""
        return record.concept((record.pick(*self._aliases.get(code.system, (code.system,))), code.code + below))


class Writer:
    """Writes what one patient's data elements shall be into a record."""

    def __init__(self, record: Record, vocabulary: Vocabulary, candidates: Mapping[str, tuple[Any, ...]]) -> None:
        self._record, self._words, self._candidates = record, vocabulary, candidates

    def write(self, element: DataElement, value: Any) -> None:
        """Resources that give the element a value; none: that leave it unknown."""
        record, closed = self._record, element.absence.value
        if any(source.kind == "patient" for source in element.sources):
            self._patient(element, value)
        elif value is None:
            if closed is not None or record.sometimes(3):
                self._doubtful(element)
        elif closed is not None and closed.value == value:
            match record.choices.below(64):
                case 1:
                    self._some(element, self._outside(element))
                case 2:
                    spoil(record, self._some(element, self._day(element)), doubtful=False)
        else:
            self._facts(element, value)
            if record.sometimes(8):
                self._beside(element)

    # --- the patient ----------------------------------------------------------------------------------

    def _patient(self, element: DataElement, value: Any) -> None:
        record, patient = self._record, self._record.patient
        match element.type.kind:
            case "quantity" | "count" if value is not None:
                birthday = subtract(record.day, Duration(value=int(value), unit="year"))
                patient["birthDate"] = self._born(
                    record.pick(birthday, birthday - 200 * DAY, _birthday_tomorrow(birthday))
                )
            case "quantity" | "count":
                if record.sometimes(4):
                    patient["birthDate"] = record.pick(str(record.day.year - 18), str(record.day.year - 40))
            case "date" if value is not None:
                patient["birthDate"] = self._born(value)
            case "choice":
                gender = GENDERS.get(value, record.pick(None, "unknown"))
                if gender is not None:
                    patient["gender"] = gender
            case "boolean" if value is not None:
                way = record.pick("deceasedBoolean", "deceasedBoolean", "deceasedDateTime" if value else None)
                if way is not None:
                    patient[way] = value if way == "deceasedBoolean" else record.stamp(record.day - 3 * DAY)

    def _born(self, day: dt.date) -> str:
        if self._record.odd(Oddity.INVALID, 24):
            return f"{day:%d%m%Y}"
        return day.isoformat()[: self._record.pick(*(10,) * 12, 7, 4)]

    # --- facts that give a value ------------------------------------------------------------------------

    def _facts(self, element: DataElement, value: Any) -> None:
        record = self._record
        match element.fetch.kind:
            case "count":
                way = self._way(element)
                if value > LONGEST or record.sometimes(5):
                    self._answer(element, {"valueInteger": int(value)})
                else:
                    gap = element.episode_gap or Duration(value=3, unit="day")
                    day = self._day(element, latest=True)
                    for _ in range(int(value)):
                        self._event(element, way, day)
                        if element.episode_gap is not None and record.sometimes(4):
                            self._event(element, way, day - record.pick(0, 1) * DAY)
                        day = subtract(day, gap)
            case "days":
                if record.sometimes(4):
                    self._answer(element, {"valueInteger": int(value)})
                else:
                    start = record.day - (int(value) - 1) * DAY
                    self._event(element, self._way(element), start, record.day)
            case "decline-per-year":
                self._decline(element, value)
            case "exists":
                for day in self._days(element):
                    self._presence(element, value, day)
            case _ if element.type.kind == "date":
                self._dated(element, value)
            case kind:
                days = self._days(element)
                known = [each for each in self._candidates[element.id] if each is not None]
                for place, day in enumerate(days):
                    decides = place == {"first": 0, "latest": len(days) - 1}.get(kind, place)
                    self._said(element, value if decides else record.choices.one(known), day)

    def _days(self, element: DataElement) -> list[dt.date]:
        """As many days as the element needs facts on, as far apart as they have to be."""
        if element.at_least is None:
            return [self._day(element)]
        last = self._day(element, latest=True)
        first = last if element.at_least_over is None else subtract(last, element.at_least_over)
        first -= self._record.pick(0, 0, 1, 40) * DAY
        between = [first + (number + 1) * DAY for number in range(element.at_least - 2)]
        return [first, *between, last]

    def _day(self, element: DataElement, *, latest: bool = False) -> dt.date:
        """A day in the element's window, often at one of its ends; or in its longer one."""
        day = self._record.day
        if latest:
            return day - self._record.pick(0, 1, 20) * DAY
        window = element.fetch.within
        if window is None:
            return self._record.pick(day, day - DAY, day - 40 * DAY, day - 500 * DAY)
        low = subtract(day, window)
        options = [day, day - DAY, low, low, low + DAY, low + (day - low) // 2]
        if element.fetch.grace is not None:
            grace = subtract(day, element.fetch.grace)
            options += [low - DAY, grace, grace, grace - DAY]
        return self._record.pick(*options)

    def _outside(self, element: DataElement) -> dt.date:
        """A day just outside the element's window."""
        day, windows = self._record.day, (element.fetch.grace, element.fetch.within)
        longest = next((window for window in windows if window is not None), None)
        if longest is None:
            return day + DAY
        return self._record.pick(subtract(day, longest) - DAY, day + DAY)

    def _way(self, element: DataElement) -> Way:
        ways = self._words.ways[element.id]
        if self._record.sometimes(12):
            return Way(ways[0].kind, element.local)
        return self._record.pick(*ways)

    # --- one fact -----------------------------------------------------------------------------------------

    def _event(self, element: DataElement, way: Way, start: dt.date, end: dt.date | None = None) -> Resource:
        """Something that was, on a day or over some."""
        record = self._record
        code = self._words.concept(record, way.code)
        lasts = way.kind in LASTING and element.fetch.kind == "exists" and element.fetch.within is None
        ongoing = end is None and (lasts or record.pick(True, True, False))
        if end is None and not ongoing:
            end = record.pick(start, min(start + 6 * DAY, record.day), start, None)
        match way.kind:
            case "condition":
                return fhir.condition(record, code, start, end, ongoing=ongoing)
            case "medication":
                return fhir.medication(record, code, start, end, ongoing=ongoing)
            case "encounter":
                places = [place for each in element.classes for place in PLACES[each]] or ["IMP", "AMB"]
                place = record.pick(*places, *places, *places, "EMER", "AMB", NO_PLACE)
                return fhir.encounter(record, code, start, end, place=place)
            case "immunization":
                return fhir.immunization(record, code, start)
            case "procedure":
                return fhir.procedure(record, code, start, end)
            case _:
                return fhir.observation(record, code, record.pick({"valueBoolean": True}, {"valueString": "ja"}), start)

    def _presence(self, element: DataElement, value: bool, day: dt.date) -> Resource:
        way = self._way(element)
        if way.kind == "observation":
            return fhir.observation(
                self._record, self._words.concept(self._record, way.code), self._answered(element, value), day
            )
        if not value:
            return self._answer(element, self._answered(element, value))
        if way.kind in LASTING and self._record.sometimes(8):  # it reaches into the window, or just up to today
            return self._event(element, way, day - 400 * DAY, day if element.fetch.within else self._record.day)
        return self._event(element, way, day)

    def _dated(self, element: DataElement, day: dt.date) -> Resource:
        """A fact of a day that is asked for."""
        way = self._way(element)
        if way.kind != "observation" and way.code != element.local:
            return self._event(element, way, day)
        window = element.fetch.within
        inside = window is None or subtract(self._record.day, window) <= day
        said = self._record.pick(self._record.day, min(day, self._record.day)) if inside else self._record.day
        stated = self._record.pick(*[f"{day}"] * 6, self._record.stamp(day))
        return self._answer(element, {"valueDateTime": stated}, said)

    def _answer(self, element: DataElement, value: Resource, day: dt.date | None = None) -> Resource:
        """The answer to the element's own question."""
        record, day = self._record, day or self._day(element)
        question = self._words.questions.get(element.id)
        if question is not None and record.sometimes(4):
            return fhir.answer(record, *question, value, day)
        return fhir.observation(record, self._words.concept(record, element.local), value, day)

    def _said(self, element: DataElement, value: Any, day: dt.date) -> Resource:
        """A measurement or an answer with a value."""
        record, way = self._record, self._way(element)
        if way.kind != "observation":
            return self._event(element, way, day)
        said = (
            self._measured(element, value, way.code) if isinstance(value, Decimal) else self._answered(element, value)
        )
        if way.code == element.local:
            return self._answer(element, said, day)
        return fhir.observation(record, self._words.concept(record, way.code), said, day)

    def _measured(self, element: DataElement, value: Decimal, code: Code) -> Resource:
        """A number in one of the units the element takes."""
        record = self._record
        for offset in element.offsets:
            if any(each.code == code.code for each in self._words.value_sets[offset.value_set].codes):
                value -= offset.add
        if element.type.kind in ("count", "scale"):
            bare = value == value.to_integral_value()
            unit = record.pick(None, None, "1", "{score}")
            if bare and unit is None:
                return record.pick({"valueInteger": int(value)}, {"valueQuantity": {"value": value}})
            return {"valueQuantity": record.quantity(value, unit, spelt=False)}
        rules: tuple[UnitRule, ...] = element.units or (UnitRule(unit=element.type.unit or "1", factor=Decimal(1)),)
        rule = record.pick(*rules)
        written = _divided(value, rule.factor)
        if written is None:
            rule, written = rules[0], value
        if record.odd(Oddity.MANY_DIGITS):
            written += Decimal(record.pick("0.0000000001", "-0.0000000001"))
        return {"valueQuantity": record.quantity(written, rule.unit, spelt=rule.spelling)}

    def _answered(self, element: DataElement, value: Any) -> Resource:
        """An answer that means an option, or yes or no."""
        record = self._record
        option = ("ja" if value else "nej") if isinstance(value, bool) else value
        own = {"system": element.local.system, "code": option_code(element.local.code, option)}
        ways: list[Resource] = [{"valueBoolean": value}] * 4 if isinstance(value, bool) else []
        if isinstance(value, bool):
            ways.append({"valueInteger": int(value)})
        for answer in element.answers:
            if answer.option == option:
                for code in self._words.value_sets[answer.value_set].codes:
                    if code.system == TEXT_SYSTEM:
                        ways += [{"valueString": code.code}, {"valueCodeableConcept": {"text": code.code}}]
                    else:
                        ways.append({"valueCodeableConcept": self._words.concept(record, code)})
        ways.append({"valueCodeableConcept": {"coding": [own]}})
        return record.choices.one(ways)

    def _decline(self, element: DataElement, value: Decimal) -> None:
        """As many measurements as are needed, that fall by so much a year: exactly, over whole Julian years."""
        record = self._record
        days = [record.day - 1461 * DAY, record.day - 1000 * DAY, record.day]
        if element.fetch.within is not None and subtract(record.day, element.fetch.within) > days[0]:
            days = [record.day - 731 * DAY, record.day - 300 * DAY, record.day]
        base = next((bound for bound in (element.high, element.low) if bound is not None), Decimal(3000)) / 2
        for day in days:
            years = Decimal((day - days[0]).days) / Decimal("365.25")
            number = (base - value * years).quantize(Decimal("0.001")).normalize()
            way = self._way(element)
            said = self._measured(element, Decimal(format(number, "f")), way.code)
            fhir.observation(record, self._words.concept(record, way.code), said, day)

    # --- facts that do not count, or not alone ------------------------------------------------------------

    def _doubtful(self, element: DataElement) -> None:
        """A fact that may be the element's, and cannot be used."""
        resource = self._some(element, self._day(element))
        spoil(self._record, resource, doubtful=True)

    def _beside(self, element: DataElement) -> None:
        """Something more of the element: outside its window, spoilt, of another value, or just before or after."""
        record = self._record
        match record.pick("outside", "spoilt", "other", "odd value", "after event"):
            case "outside":
                self._some(element, self._outside(element))
            case "spoilt":
                spoil(record, self._some(element, self._day(element)), doubtful=False)
            case "odd value" if self._words.ways[element.id][0].kind == "observation":
                self._odd_value(element)
            case "after event" if element.exclude:
                rule = element.exclude[0]
                event = self._words.elements[record.pick(*rule.after)]
                day = self._day(element)
                self._some(element, day)
                self._event(event, self._way(event), subtract(day, rule.within) + record.pick(0, 1, -1) * DAY)
            case _:
                self._some(element, self._day(element))

    def _some(self, element: DataElement, day: dt.date) -> Resource:
        """A fact of the element on a day, whatever it says."""
        value = next((each for each in self._candidates[element.id][1:] if each is not None), None)
        known = [each for each in self._candidates[element.id] if each is not None]
        match element.fetch.kind:
            case "exists" if value is not None:
                return self._presence(element, True, day)
            case "count" | "days":
                return self._event(element, self._way(element), day)
            case "decline-per-year":
                return self._said(element, Decimal(1000), day)
            case _ if element.type.kind == "date":
                return self._dated(element, day)
            case _:
                return self._said(element, self._record.pick(*known), day)

    def _odd_value(self, element: DataElement) -> None:
        """A value that cannot be read as the element's: a unit, an answer or a shape it does not take."""
        record, way = self._record, self._way(element)
        code = self._words.concept(record, way.code)
        unit = element.type.unit or "1"
        beyond = next(
            (bound + sign for bound, sign in ((element.high, 1), (element.low, -1)) if bound is not None), Decimal(-1)
        )
        absent = fhir.coding(f"{fhir.HL7}/data-absent-reason", record.pick("unknown", "masked"))
        ways: list[Resource] = [
            {"valueQuantity": {"value": Decimal(5)}},
            {"valueQuantity": record.quantity(Decimal(5), "furlong", spelt=True)},
            {"valueQuantity": record.quantity(beyond, unit, spelt=False)},
            {"valueQuantity": {**record.quantity(Decimal(5), unit, spelt=False), "comparator": record.pick("<", ">=")}},
            {"valueCodeableConcept": fhir.coding(ELSEWHERE, "unknown")},
            {"valueCodeableConcept": {"text": "ved ikke"}},
            {"valueString": "ved ikke"},
            {"valueRange": {"low": {"value": Decimal(1)}, "high": {"value": Decimal(2)}}},
            {"valueRatio": {"numerator": {"value": Decimal(1)}, "denominator": {"value": Decimal(2)}}},
            {"dataAbsentReason": absent},
            {},
        ]
        if Oddity.INVALID in record.oddities:
            ways += [{"valueQuantity": {"value": "5"}}, {"valueBoolean": "ja"}, {"valueInteger": Decimal("1.5")}]
        fhir.observation(record, code, record.choices.one(ways), self._day(element))


def _questions(graph: Graph) -> Iterator[tuple[str, tuple[str, str]]]:
    links, own = link_ids(graph), graph.guideline
    for element in graph.data:
        if links[element.id] != element.local.code:  # a library's: known in every questionnaire
            yield element.id, (f"{fhir.BASE}/Questionnaire/another", links[element.id])
    for activity in graph.activities:
        if has_questionnaire(activity):
            url = questionnaire_url(own.canonical, own.id, activity.id)
            yield from ((name, (url, links[name])) for name in activity.collects)


def _birthday_tomorrow(birthday: dt.date) -> dt.date:
    """Born one day later, and a year earlier: the birthday that comes is tomorrow."""
    return subtract(birthday, Duration(value=1, unit="year")) + DAY


def _divided(value: Decimal, factor: Decimal) -> Decimal | None:
    """The value in another unit, when it has few digits there."""
    try:
        found = value / factor
    except DecimalException:
        return None
    if found * factor != value or format(found.normalize(), "f")[::-1].find(".") > 6:
        return None
    return Decimal(format(found, "f"))

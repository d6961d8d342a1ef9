"""What the SQL of features is told about one guideline: its data elements, codes, units and answers, as relations.

As :class:`rettesnor.runtime.facts.interest.Interest` and :func:`rettesnor.runtime.features.prepare` decide it from the
same decision graph. A *node* is a data element, an activity or a stratification, by its place among all of these.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from typing import Any, Final, NamedTuple, get_args

from rettesnor.runtime.canonical import link_ids, option_code, questionnaire_url
from rettesnor.runtime.facts.fact import GENDER_SYSTEM, PATIENT_SYSTEM
from rettesnor.runtime.facts.interest import BOOKKEEPING, CATALOGUED, PATIENT_CODE
from rettesnor.runtime.features import DOUBTS, NO_FACT
from rettesnor.runtime.graph import Code, DataElement, Duration, EncounterClass, FactKind, Graph, Source
from rettesnor.runtime.reading import GENDERS

from .dates import days, months
from .spec import relation
from .stage import Stage

OWN_RANK: Final = 65535
"""Rank of a node's own code: after every code the author listed. The most that sixteen bits hold."""

Row = tuple[Any, ...]


class _Reading(NamedTuple):
    """A data element in one window; ``fetch`` is none where only another element asks for its facts."""

    element: int
    fetch: str | None
    window: Duration | None
    ever: bool = False


def relations(graph: Graph) -> Iterator[Stage]:
    """The relations that tell the SQL of a guideline."""
    return _Spec(graph).relations()


class _Spec:
    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        data = {element.id: element for element in graph.data}
        self._elements = [data[name] for name in graph.order if name in data]
        self._number = {element.id: number for number, element in enumerate(self._elements)}
        nodes = (*graph.data, *graph.activities, *graph.stratifications)
        self._nodes = {node.id: place for place, node in enumerate(nodes)}
        self._value_sets = {value_set.id: value_set for value_set in graph.value_sets}
        self._preferred = {
            alias: system.uri for system in graph.code_systems for alias in (system.uri, *system.aliases)
        }
        self._anchors = {activity.timing.after for activity in graph.activities}
        self._readings = [
            _Reading(number, element.fetch.kind, element.fetch.within) for number, element in enumerate(self._elements)
        ]
        self._graced: dict[int, int] = {}  # the reading of an element's longer window
        self._exclusions: list[Row] = []
        self._gaps: list[Row] = []
        for number, element in enumerate(self._elements):
            own = [number]
            if element.fetch.grace is not None:
                own.append(self._reading(_Reading(number, element.fetch.kind, element.fetch.grace)))
                self._graced[number] = own[1]
            for reading in own:
                self._ask_others(element, reading)

    def _reading(self, reading: _Reading) -> int:
        self._readings.append(reading)
        return len(self._readings) - 1

    def _ask_others(self, element: DataElement, reading: int) -> None:
        """The readings of other elements that this one asks when their facts are (3.9, 3.10)."""
        for rule in element.exclude:
            for name in rule.after:
                after = self._reading(_Reading(self._number[name], None, None, ever=True))
                self._exclusions.append((reading, after, months(rule.within), days(rule.within)))
        gap = element.episode_gap
        if gap is not None:
            against = None
            if element.not_with is not None:
                window = self._readings[reading].window
                against = self._reading(_Reading(self._number[element.not_with], None, window))
            self._gaps.append((reading, against, months(gap), days(gap)))

    def relations(self) -> Iterator[Stage]:
        """Each relation, with what a row of it is."""
        number, text, flag, decimal = "INTEGER", "VARCHAR", "BOOLEAN", "DECIMAL(28,10)"
        code = {"system": text, "code": text, "prefix": flag}
        span = {"months": number, "days": number}
        yield relation(
            "feature_aliases",
            "A URI of a code system, and the URI that the guideline writes for it.",
            {"alias": text, "system": text},
            self._preferred.items(),
        )
        yield relation(
            "feature_questionnaires",
            "One of the guideline's own questionnaires.",
            {"url": text},
            self._questionnaires(),
        )
        yield relation(
            "feature_questions",
            "A question by its link id, in own questionnaires or in others', and the code of the element.",
            {"link": text, "own": flag, "system": text, "code": text},
            self._questions(),
        )
        yield relation(
            "feature_codes",
            "A code, or with prefix all that begin with it, that matters to a node in facts of a kind, or of every "
            "clinical kind (null), and its rank there; own: the node's own code.",
            {"kind": text, **code, "node": number, "rank": number, "own": flag},
            dict.fromkeys(self._codes()),
        )
        yield relation(
            "feature_readers",
            "A node that reads facts of a kind: one without a code may be its.",
            {"kind": text, "node": number},
            dict.fromkeys(self._readers()),
        )
        yield relation(
            "feature_read_systems",
            "A code system in which a data element can read facts of a kind.",
            {"kind": text, "node": number, "system": text},
            self._read_systems(),
        )
        yield relation(
            "feature_options",
            "A coded answer that means an option of a data element, or a level of a stratification, by its number.",
            {"node": number, **code, "meaning": number},
            self._answers(),
        )
        yield relation(
            "feature_genders",
            "A gender that is an option of a data element, by its number.",
            {"element": number, "system": text, "code": text, "meaning": number},
            self._genders(),
        )
        yield relation(
            "feature_offsets",
            "A code of the facts that an offset is added to; number: which of the element's offsets.",
            {"node": number, **code, "number": number, "addend": decimal},
            self._offsets(),
        )
        yield relation(
            "feature_units",
            "An accepted unit of a data element, and its factor; none: one that these decimals cannot hold.",
            {"node": number, "unit": text, "factor": "DECIMAL(18,9)"},
            self._units(),
        )
        yield relation(
            "feature_readings",
            "A data element in one window; what is asked of its facts.",
            {
                "reading": number,
                "element": number,
                "node": number,
                "takes": number,
                "reader": number,
                "quantified": flag,
                "ever": flag,
                **span,
                "exact": flag,
                "classes": number,
                "countable": flag,
                "whole": flag,
                "least": decimal,
                "most": decimal,
                "explained": flag,
                "anchors": flag,
                "deniable": flag,
                "usual": flag,
                "direct": flag,
                "same_day": text,
            },
            (self._row(place, reading) for place, reading in enumerate(self._readings)),
        )
        yield relation(
            "feature_exclusions",
            "A reading from which facts are left out that start during a fact of another reading or a time after it.",
            {"reading": number, "after": number, **span},
            self._exclusions,
        )
        yield relation(
            "feature_sifting",
            "A reading that looks at all its facts together before they count.",
            {"reading": number},
            ((place,) for place, element in self._own() if _sifts(element)),
        )
        yield relation(
            "feature_repeats",
            "A reading that needs values on several days, and over a time.",
            {"reading": number, "least": number, **span},
            (
                (place, element.at_least, *((months(over), days(over)) if over is not None else (None, 0)))
                for place, element in self._own()
                if element.at_least is not None
                for over in (element.at_least_over,)
            ),
        )
        yield relation(
            "feature_gaps",
            "A reading whose facts form episodes, the time between two, and the reading whose episodes do not count.",
            {"reading": number, "against": number, **span},
            self._gaps,
        )
        yield relation(
            "feature_graced",
            "A data element that may be taken from a longer window, by the reading of that.",
            {"element": number, "longer": number},
            self._graced.items(),
        )
        yield relation(
            "feature_reasons",
            "Why a fact does not count, by its number.",
            {"reason": number, "code": text},
            ((place, code) for code, place in REASONS.items()),
        )
        yield relation(
            "feature_elements",
            "A data element by its number in the guideline's order.",
            {"element": number, "name": text},
            ((place, element.id) for place, element in enumerate(self._elements)),
        )
        yield relation(
            "feature_of_patient",
            "A data element that reads the Patient resource, and how.",
            {"element": number, "node": number, "type": text, "least": decimal, "most": decimal},
            (
                (
                    place,
                    self._nodes[element.id],
                    element.type.kind,
                    _least([element.low]),
                    _most([element.high]),
                )
                for place, element in enumerate(self._elements)
                if _of_patient(element)
            ),
        )
        yield relation(
            "feature_activities",
            "An activity by its place in the guideline, and its node.",
            {"activity": number, "node": number},
            ((place, self._nodes[each.id]) for place, each in enumerate(self._graph.activities)),
        )
        yield relation(
            "feature_overrides",
            "A stratification that a clinician may override, by its place in the guideline, and its node.",
            {"stratification": number, "node": number},
            (
                (place, self._nodes[each.id])
                for place, each in enumerate(self._graph.stratifications)
                if each.override is not None
            ),
        )

    # --- readings --------------------------------------------------------------------------------

    def _own(self) -> Iterator[tuple[int, DataElement]]:
        """The readings that an element's value is taken from."""
        for place, reading in enumerate(self._readings):
            if reading.fetch is not None:
                yield place, self._elements[reading.element]

    def _row(self, place: int, reading: _Reading) -> Row:
        element = self._elements[reading.element]
        kind = element.type.kind
        exact = (
            kind == "date"
            or element.fetch.kind == "decline-per-year"
            or element.at_least is not None
            or element.episode_gap is not None
        )
        zero = Decimal(0) if kind == "count" else None
        return (
            place,
            reading.element,
            self._nodes[element.id],
            None if reading.fetch is None else TAKES.index(reading.fetch),
            READERS.index(_reader(element)),
            kind in NUMBERS,
            reading.ever,
            months(reading.window),
            days(reading.window),
            exact,
            sum(1 << CLASSES.index(each) for each in element.classes) or None,
            kind in ("count", "scale"),
            kind == "count",
            _least([element.low, element.type.low, zero]),
            _most([element.high, element.type.high]),
            bool(element.answers),
            element.id in self._anchors and reading.fetch is not None,
            _reader(element) in ("presence", "occurrence", "boolean"),
            place == reading.element and place not in self._graced and not _of_patient(element),
            reading.fetch is not None and not _sifts(element),
            element.same_day,
        )

    # --- codes -----------------------------------------------------------------------------------

    def _codes_of(self, value_set: str) -> tuple[Code, ...]:
        return self._value_sets[value_set].codes

    def _system(self, uri: str) -> str:
        return self._preferred.get(uri, uri)

    def _written(self, code: Code) -> tuple[str, str, bool]:
        return self._system(code.system), code.code, code.prefix

    def _codes(self) -> Iterator[Row]:
        for element in self._graph.data:
            node = self._nodes[element.id]
            yield from self._sources(node, element.sources)
            yield None, *self._written(element.local), node, OWN_RANK, True
            for kind in sorted({source.kind for source in element.sources} & {"patient", *BOOKKEEPING}):
                yield kind, *self._written(element.local), node, OWN_RANK, True
            if _of_patient(element) and element.type.kind in PATIENT_CODE:
                yield "patient", PATIENT_SYSTEM, PATIENT_CODE[element.type.kind], False, node, 0, False
        for activity in self._graph.activities:
            node = self._nodes[activity.id]
            yield from self._sources(node, activity.completed_by)
            for every in (None, *sorted(BOOKKEEPING)):
                yield every, *self._written(activity.local), node, OWN_RANK, True
            for asked in (activity.code, activity.own):
                if asked is not None:
                    for kind in sorted(BOOKKEEPING):
                        yield kind, *self._written(asked), node, 0, False
            for source in activity.completed_by:
                if source.value_set is not None:
                    for code in self._codes_of(source.value_set):
                        yield "appointment", *self._written(code), node, 0, False
        for stratification in self._graph.stratifications:
            if stratification.override is not None:
                source = Source(kind="observation", value_set=stratification.override.value_set)
                yield from self._sources(self._nodes[stratification.id], (source,))

    def _sources(self, node: int, sources: Iterable[Source]) -> Iterator[Row]:
        for source in sources:
            if source.value_set is not None:
                for rank, code in enumerate(self._codes_of(source.value_set)):
                    assert rank < OWN_RANK, source.value_set
                    yield source.kind, *self._written(code), node, rank, False

    def _readers(self) -> Iterator[tuple[FactKind, int]]:
        for element in self._graph.data:
            for source in element.sources:
                if source.kind != "patient":
                    yield source.kind, self._nodes[element.id]
        for activity in self._graph.activities:
            for source in activity.completed_by:
                yield source.kind, self._nodes[activity.id]
        for stratification in self._graph.stratifications:
            if stratification.override is not None:
                yield "observation", self._nodes[stratification.id]

    def _read_systems(self) -> Iterator[Row]:
        for element in self._graph.data:
            for kind in sorted(CATALOGUED):
                own = [each.value_set for each in element.sources if each.kind == kind and each.value_set is not None]
                if own:
                    used = {element.local.system}
                    used.update(code.system for name in own for code in self._codes_of(name))
                    used.update(uri for name in own for uri in self._value_sets[name].read)
                    for system in sorted({self._system(uri) for uri in used}):
                        yield kind, self._nodes[element.id], system

    # --- questions and answers -------------------------------------------------------------------

    def _questionnaires(self) -> Iterator[Row]:
        guideline = self._graph.guideline
        for activity in self._graph.activities:
            yield (questionnaire_url(guideline.canonical, guideline.id, activity.id),)

    def _questions(self) -> Iterator[Row]:
        links = link_ids(self._graph)
        for element in self._graph.data:
            link, local = links[element.id], element.local
            yield link, True, self._system(local.system), local.code
            if link != local.code:
                yield link, False, self._system(local.system), local.code

    def _answers(self) -> Iterator[Row]:
        for element in self._graph.data:
            node, local = self._nodes[element.id], element.local
            options = element.type.options or ("nej", "ja")
            numbers = {option: number for number, option in enumerate(options)}
            for option, number in numbers.items():
                yield node, self._system(local.system), option_code(local.code, option), False, number
            for answer in element.answers:
                for code in self._codes_of(answer.value_set):
                    yield node, *self._written(code), numbers[answer.option]
        for stratification in self._graph.stratifications:
            if stratification.override is not None:
                for number, level in enumerate(stratification.levels):
                    yield self._nodes[stratification.id], *self._written(level.local), number

    def _genders(self) -> Iterator[Row]:
        for place, element in enumerate(self._elements):
            if _of_patient(element):
                for code, option in GENDERS.items():
                    if option in element.type.options:
                        yield place, GENDER_SYSTEM, code, element.type.options.index(option)

    # --- numbers ---------------------------------------------------------------------------------

    def _offsets(self) -> Iterator[Row]:
        for element in self._numeric():
            for number, rule in enumerate(element.offsets):
                assert _decimals(rule.add) <= 10, element.id
                for code in self._codes_of(rule.value_set):
                    yield self._nodes[element.id], *self._written(code), number, rule.add

    def _units(self) -> Iterator[Row]:
        for element in self._numeric():
            for unit, factor in {rule.unit: rule.factor for rule in element.units}.items():
                fits = factor.adjusted() < 9 and _decimals(factor) <= 9
                yield self._nodes[element.id], unit, factor if fits else None

    def _numeric(self) -> Iterator[DataElement]:
        return (element for element in self._elements if _reader(element) == "number")


CLASSES: Final = get_args(EncounterClass)
"""The classes of contacts; each is a bit of a reading's classes, in this order."""

NUMBERS: Final = ("quantity", "count", "scale")
"""Types whose values are numbers."""

REASONS: Final[Mapping[str, int]] = {
    code: 100 * fault + place
    for fault, codes in (
        (1, sorted(NO_FACT)),
        (2, ("missing-unit", "unknown-unit", "implausible-value", "unknown-answer", "inexact")),
        (3, (*sorted(DOUBTS), "conflicting-values")),
    )
    for place, code in enumerate(codes, 1)
}
"""The number of each reason why a fact does not count; its hundreds say how little it counts (3.6)."""

TAKES: Final = ("latest", "first", "exists", "highest", "lowest", "count", "days", "decline-per-year")
"""What a reading takes of its facts, by its number; of the first three, one fact decides."""

READERS: Final = ("number", "presence", "occurrence", "boolean", "choice", "day")
"""How a fact's value is read, by its number."""


def _sifts(element: DataElement) -> bool:
    """Whether all its facts are looked at together before they count."""
    return bool(element.exclude) or element.at_least is not None


def _of_patient(element: DataElement) -> bool:
    return any(source.kind == "patient" for source in element.sources)


def _reader(element: DataElement) -> str:
    """How a fact's value is read: as :func:`rettesnor.runtime.reading.reader` chooses."""
    if element.fetch.kind == "exists":
        return "presence"
    if element.fetch.kind in ("count", "days"):
        return "occurrence"
    return {"boolean": "boolean", "choice": "choice", "date": "day"}.get(element.type.kind, "number")


# --- decimals ----------------------------------------------------------------------------------------

_TEN: Final = Decimal("1E-10")


def _decimals(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    assert isinstance(exponent, int)
    return max(-exponent, 0)


def _least(bounds: Iterable[Decimal | None]) -> Decimal:
    """The greatest of the lower bounds, as ten decimals keep or leave out the same numbers."""
    given = [bound for bound in bounds if bound is not None]
    return max([-_MOST, *(bound.quantize(_TEN, ROUND_CEILING, _ROOM) for bound in given)])


def _most(bounds: Iterable[Decimal | None]) -> Decimal:
    """The least of the upper bounds, likewise."""
    given = [bound for bound in bounds if bound is not None]
    return min([_MOST, *(bound.quantize(_TEN, ROUND_FLOOR, _ROOM) for bound in given)])


_MOST: Final = Decimal(10**28 - 1).scaleb(-10)
"""The greatest number of 28 digits, ten of them decimals."""
_ROOM: Final = Context(prec=60)

"""Code systems, value sets and data elements → the graph."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from ...runtime import graph
from ..model import words
from ..model.guideline import Model, Slots
from ..model.units import ONE, lookup
from ..syntax import tree
from .expressions import duration, optional_duration
from .nodes import Nodes


class DataLowering:
    """Lowers what says which facts count and what they mean."""

    def __init__(self, nodes: Nodes) -> None:
        self._nodes = nodes

    def code_system(self, system: tree.CodeSystem) -> graph.CodeSystem:
        """A code system with its aliases."""
        return graph.CodeSystem(
            **self._nodes.common(system, system.name.text, None) | {"title": system.name.text},
            uri=system.uri.text,
            aliases=tuple(alias.text for alias in system.aliases),
            hierarchical=system.hierarchical,
        )

    def value_set(self, value_set: tree.ValueSet) -> graph.ValueSet:
        """A value set with what the value sets it names hold in their place; a code named twice counts where it stands
        first. A code system named alone is one of which no code counts.
        """
        unique: dict[tuple[str, str], graph.Code] = {}
        read: dict[str, None] = {}
        for item in members(self._nodes.model, value_set):
            if isinstance(item, tree.CodeSystem):
                read[item.uri.text] = None
            else:
                code = self.code(item)
                unique.setdefault((code.system, code.code), code)
        return graph.ValueSet(
            **self._nodes.common(value_set, value_set.name.text, value_set.title),
            codes=tuple(unique.values()),
            read=tuple(read),
        )

    def code(self, ref: tree.CodeRef) -> graph.Code:
        """A code under its system's URI; a trailing ``*`` makes it a prefix."""
        system = self._nodes.model.symbols[ref.system.text].declaration
        assert isinstance(system, tree.CodeSystem) and ref.code is not None
        text = ref.code.text
        return graph.Code(
            system=system.uri.text,
            code=text.removesuffix("*"),
            display=ref.display.text if ref.display else None,
            prefix=text.endswith("*"),
            evidence=graph.Evidence(status=words.EVIDENCE_STATUS[ref.evidence.text])  # type: ignore[arg-type]
            if ref.evidence
            else graph.UNSTATED,
        )

    def source(self, source: tree.Source) -> graph.Source:
        """A kind of facts and the value set their codes are in."""
        return graph.Source(
            kind=words.SOURCE_KIND[source.kind.text],  # type: ignore[arg-type]
            value_set=source.value_set.text if source.value_set else None,
        )

    def element(self, data: tree.DataElement) -> graph.DataElement:
        """A data element with its units as factors and its local code."""
        slots = Slots(data.slots)
        name = data.name.text
        value_type = self._nodes.value_type(name)
        bounds = slots.value("område", tree.Range)
        at_least = slots.value("mindst_antal", tree.MinimumCount)
        gap = slots.value("episode", tree.Duration)
        not_with = slots.word("uden_episoder_med")
        same_day = slots.text("samme_dag")
        common = self._nodes.common(data, name, None)
        return graph.DataElement(
            **common,
            type=value_type,
            sources=tuple(self.source(s) for s in slots.values("fra", tree.Source)),
            fetch=self._fetch(slots.value("hent", tree.Fetch)),
            absence=self._absence(slots.value("fravær", tree.Absence)),
            local=self._local(data, common["title"]),
            units=self._units(slots, data.type.unit),
            offsets=tuple(
                graph.OffsetRule(value_set=o.value_set.text, add=o.add) for o in slots.values("omregning", tree.Offset)
            ),
            low=bounds.low.value if bounds else None,
            high=bounds.high.value if bounds else None,
            answers=tuple(
                graph.Answer(option=a.option.text, value_set=a.value_set.text)
                for a in slots.values("svar", tree.Answer)
            ),
            episode_gap=optional_duration(gap),
            not_with=not_with,
            at_least=int(at_least.n.value) if at_least else None,
            at_least_over=optional_duration(at_least.over) if at_least else None,
            exclude=tuple(
                graph.Exclude(within=duration(e.within), after=tuple(n.text for n in e.after))
                for e in slots.values("udelad", tree.Exclude)
            ),
            same_day=words.FETCH[same_day] if same_day else None,  # type: ignore[arg-type]
            classes=tuple(words.ENCOUNTER_CLASS[n.text] for n in slots.names("klasse")),  # type: ignore[misc]
            collect=self._collect(slots),
            question=slots.text("spørgsmål"),
        )

    def own_code(self, data: tree.DataElement) -> graph.LibraryCode:
        """A library's own code for a data element, with the options it can be answered by."""
        common = self._nodes.common(data, data.name.text, None)
        options = self._nodes.value_type(data.name.text).options
        return graph.LibraryCode(
            kind="data-element", code=self._local(data, common["title"]), evidence=common["evidence"], options=options
        )

    def _local(self, data: tree.DataElement, title: str) -> graph.Code:
        return self._nodes.local(data, "data", data.name.text, title)

    def _fetch(self, fetch: tree.Fetch | None) -> graph.Fetch:
        if fetch is None:  # only patient elements have none: the Patient resource is the latest there is
            return graph.Fetch(kind="latest")
        return graph.Fetch(
            kind=words.FETCH[fetch.kind],  # type: ignore[arg-type]
            within=optional_duration(fetch.within),
            grace=optional_duration(fetch.grace),
        )

    def _absence(self, absence: tree.Absence | None) -> graph.Absence:
        assert absence is not None
        return graph.Absence(
            value=None if absence.value is None else self._nodes.expression(absence.value),  # type: ignore[arg-type]
            reason=absence.reason.text if absence.reason else None,
            only_if=absence.only_if.text if absence.only_if else None,
        )

    def _units(self, slots: Slots, measured: tree.Unit | None) -> tuple[graph.UnitRule, ...]:
        own = ONE if measured is None else lookup(measured.text)
        assert own is not None
        rules = [] if measured is None else [graph.UnitRule(unit=measured.text, factor=Decimal(1))]
        for accepted in slots.values("enheder", tree.AcceptedUnit):
            unit = lookup(accepted.unit.text)
            factor = unit.factor_to(own) if unit else None
            assert factor is not None
            spelt = accepted.spelling
            rules.append(
                graph.UnitRule(unit=spelt.text if spelt else accepted.unit.text, factor=factor, spelling=bool(spelt))
            )
        return tuple(dict.fromkeys(rules))

    def _collect(self, slots: Slots) -> graph.Collect | None:
        nothing = slots.value("indhentes", tree.Nothing)
        if nothing is not None:
            return graph.Collect(reason=nothing.reason.text)
        activity = slots.word("indhentes")
        return graph.Collect(activity=activity) if activity else None


def members(
    model: Model, value_set: tree.ValueSet, above: tuple[str, ...] = ()
) -> Iterator[tree.CodeRef | tree.CodeSystem]:
    """The codes of a value set, and the code systems named alone; what the value sets it names hold stands in their
    place.
    """
    for item in value_set.items:
        if item.code is not None:
            yield item
        elif item.system.text not in above:
            inner = model.symbols[item.system.text].declaration
            if isinstance(inner, tree.CodeSystem):
                yield inner
            else:
                assert isinstance(inner, tree.ValueSet)
                yield from members(model, inner, (*above, value_set.name.text))

"""What a guideline is interested in: decided once per decision graph, so that reading a patient skips everything else.

A *node* here is anything that reads facts: a data element, an activity (its completions, requests and appointments),
or a stratification with an override. Each has a slot, a small integer. The one question asked per fact is
:meth:`Interest.matches`: which slots does it matter to, and how preferred is its code there (semantics 3.1, 3.7)? A
code system's aliases and prefix codes are built into the tables: an answer costs one or two look-ups per coding.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Protocol, TypeVar, get_args

import msgspec

from ..canonical import link_ids, questionnaire_url
from ..graph import Activity, Code, DataElement, FactKind, Graph, Source, Stratification
from .fact import PATIENT_SYSTEM, Fact

Matches = tuple[tuple[int, int], ...]
"""Pairs of slot and rank, by slot. The lower the rank the more preferred the code; a local code comes last."""

BySlot = tuple[tuple[tuple[int, Fact], ...], ...]
"""Per slot, the facts that matter to its node, each with the rank of its code there."""

Codes = tuple[tuple[str, str], ...]
"""Pairs of system and code."""


class Coding(Protocol):
    """A coding as a source has it. Either part may be absent."""

    @property
    def system(self) -> str | None: ...

    @property
    def code(self) -> str | None: ...


_Answer = TypeVar("_Answer")

PATIENT_CODE = {"quantity": "birth-date", "date": "birth-date", "choice": "gender", "boolean": "deceased"}
BOOKKEEPING: frozenset[FactKind] = frozenset({"request", "appointment"})
"""Kinds that say what is planned and agreed, not what is so; they may lie ahead."""
_CLINICAL = tuple(kind for kind in get_args(FactKind) if kind not in BOOKKEEPING and kind != "patient")
_LAST = 1_000_000  # rank of a local code: after every code the author listed

FOREIGN = 2_000_000
"""Rank of a fact whose codes are all in code systems a data element does not use: it cannot be read (semantics 3.6)."""

CATALOGUED: frozenset[FactKind] = frozenset({"condition", "medication", "immunization"})
"""Kinds kept as one list in one code system each; a record of them in another system is unread, not absent."""


class _Codes(msgspec.Struct, frozen=True):
    """The wanted codes of one code system. An exact code, or a longer prefix, includes the prefixes above it."""

    exact: dict[str, Matches]
    prefixes: dict[str, Matches]
    lengths: tuple[int, ...]  # of the prefixes, longest first

    def find(self, code: str) -> Matches:
        found = self.exact.get(code)
        if found is not None:
            return found
        for length in self.lengths:
            found = self.prefixes.get(code[:length])
            if found is not None:
                return found
        return ()


_Table = dict[str, _Codes]  # by code system, under every URI it is known by


class _Memory(dict[Hashable, _Answer]):
    """Answers found before: the same few thousand codes come again and again. Codes only; nothing says whose."""

    MOST = 4096  # at a time: some megabytes

    def keep(self, question: Hashable, answer: _Answer) -> _Answer:
        if len(self) >= self.MOST:
            self.clear()
        self[question] = answer
        return answer


class Interest(msgspec.Struct, frozen=True):
    """The facts a decision graph can use. Made with :meth:`of`; immutable, and safe to share between patients."""

    nodes: tuple[str, ...]
    """Node id by slot."""
    slots: dict[str, int]
    """Slot by node id."""
    questionnaires: frozenset[str]
    """Canonical URLs of the guideline's own questionnaires."""
    questions: dict[str, Code]
    """Local code by the link id that asks for it in the guideline's own questionnaires."""
    shared_questions: dict[str, Code]
    """Local code by the link id that asks for it in any guideline's questionnaires: that of a library's element."""
    _preferred: dict[str, str]
    _tables: dict[FactKind, _Table]
    _value_sets: dict[str, _Table]
    _readers: dict[FactKind, Matches]
    _systems: dict[FactKind, tuple[tuple[int, frozenset[str]], ...]]
    """Per catalogued kind: each data element that reads it, and every URI of the code systems it can read."""
    _matches: _Memory[Matches]
    _codes: _Memory[Codes | None]

    @classmethod
    def of(cls, graph: Graph) -> Interest:
        """The interest of a compiled guideline."""
        aliases = {system.uri: (system.uri, *system.aliases) for system in graph.code_systems}
        codes = {value_set.id: value_set.codes for value_set in graph.value_sets}
        read = {value_set.id: value_set.read for value_set in graph.value_sets}
        nodes: list[str] = []
        wanted: dict[FactKind, list[_Wanted]] = {kind: [] for kind in get_args(FactKind)}
        readers: dict[FactKind, list[tuple[int, int]]] = {kind: [] for kind in get_args(FactKind)}
        systems: dict[FactKind, list[tuple[int, frozenset[str]]]] = {kind: [] for kind in CATALOGUED}

        def reads(slot: int, sources: Iterable[Source]) -> None:
            for source in sources:
                if (slot, 0) not in readers[source.kind]:
                    readers[source.kind].append((slot, 0))
                if source.value_set is not None:
                    wanted[source.kind].extend((code, slot, rank) for rank, code in enumerate(codes[source.value_set]))

        for node in (*graph.data, *graph.activities, *graph.stratifications):
            slot = len(nodes)
            nodes.append(node.id)
            if isinstance(node, DataElement):
                reads(slot, (source for source in node.sources if source.kind != "patient"))
                for kind in CATALOGUED & {source.kind for source in node.sources if source.value_set is not None}:
                    own = [s.value_set for s in node.sources if s.kind == kind and s.value_set is not None]
                    used = {node.local.system} | {code.system for name in own for code in codes[name]}
                    used.update(uri for name in own for uri in read[name])
                    known = {alias for uri in used for alias in aliases.get(uri, (uri,))}
                    systems[kind].append((slot, frozenset(known)))
                for kind in {*_CLINICAL, *(source.kind for source in node.sources)}:
                    wanted[kind].append((node.local, slot, _LAST))
                if any(source.kind == "patient" for source in node.sources) and node.type.kind in PATIENT_CODE:
                    code = Code(system=PATIENT_SYSTEM, code=PATIENT_CODE[node.type.kind])
                    wanted["patient"].append((code, slot, 0))
            elif isinstance(node, Activity):
                reads(slot, node.completed_by)
                for kind in (*_CLINICAL, *BOOKKEEPING):
                    wanted[kind].append((node.local, slot, _LAST))
                for asked in (node.code, node.own):
                    if asked is not None:
                        for kind in BOOKKEEPING:
                            wanted[kind].append((asked, slot, 0))
                for source in node.completed_by:  # an appointment for what would complete it
                    if source.value_set is not None:
                        wanted["appointment"].extend((code, slot, 0) for code in codes[source.value_set])
            elif isinstance(node, Stratification) and node.override is not None:
                reads(slot, (Source(kind="observation", value_set=node.override.value_set),))

        links = link_ids(graph)
        questions = {links[element.id]: element.local for element in graph.data}
        return cls(
            nodes=tuple(nodes),
            slots={node: slot for slot, node in enumerate(nodes)},
            questionnaires=frozenset(
                questionnaire_url(graph.guideline.canonical, graph.guideline.id, activity.id)
                for activity in graph.activities
            ),
            questions=questions,
            shared_questions={link: local for link, local in questions.items() if link != local.code},
            _preferred={alias: uri for uri, known in aliases.items() for alias in known},
            _tables={kind: _table(items, aliases) for kind, items in wanted.items()},
            _value_sets={
                name: _table([(code, 0, rank) for rank, code in enumerate(members)], aliases)
                for name, members in codes.items()
            },
            _readers={kind: tuple(slots) for kind, slots in readers.items()},
            _systems={kind: tuple(slots) for kind, slots in systems.items()},
            _matches=_Memory(),
            _codes=_Memory(),
        )

    def preferred(self, codings: Iterable[Coding]) -> Codes:
        """The codings that have both a system and a code, each once, under the guideline's URIs of their systems.

        An unknown system stays as it is. A version does not belong in a system, but is met (``system|version``): it is
        left out.
        """
        found: dict[tuple[str, str], None] = {}
        for coding in codings:
            system, code = coding.system, coding.code
            if system and code:
                system = system.partition("|")[0]
                found[self._preferred.get(system, system), code] = None
        return tuple(found)

    def codes(self, kind: FactKind, codings: tuple[Coding, ...]) -> Codes | None:
        """As :meth:`preferred`; none when the guideline cannot use a fact of this kind with these codings.

        Without a usable coding the answer is empty: it may be anything of its kind.
        """
        question = (kind, codings)
        try:
            return self._codes[question]
        except KeyError:
            found = self.preferred(codings)
            return self._codes.keep(question, found if self.matches(kind, found) else None)

    def matches(self, kind: FactKind, codes: Codes) -> Matches:
        """The nodes that a fact of this kind with these codings matters to, each once, with the rank of its best code.

        Without any coding it may be anything of its kind: every node that reads the kind. So it may for a data element
        that knows none of the code systems of a condition, medication or immunization: rank :data:`FOREIGN` (semantics
        3.6).
        """
        question = (kind, codes)
        answer = self._matches.get(question)
        return self._matches.keep(question, self._find(kind, codes)) if answer is None else answer

    def _find(self, kind: FactKind, codes: Codes) -> Matches:
        if not codes:
            return self._readers[kind]
        table = self._tables[kind]
        found: Matches = ()
        for system, code in codes:
            known = table.get(system)
            if known is not None:
                more = known.find(code)
                if more:
                    found = _merge(found, more) if found else more
        return self._with_foreign(kind, found, codes) if kind in CATALOGUED else found

    def _with_foreign(self, kind: FactKind, found: Matches, codes: Codes) -> Matches:
        systems = {system for system, _ in codes}
        foreign = [(slot, FOREIGN) for slot, known in self._systems[kind] if known.isdisjoint(systems)]
        return _merge(found, tuple(foreign)) if foreign else found

    def rank(self, value_set: str, codes: Codes) -> int | None:
        """Position in the value set of the most preferred of these codings; none when none of them is in it."""
        table = self._value_sets[value_set]
        ranks = [match[1] for system, code in codes if system in table for match in table[system].find(code)]
        return min(ranks, default=None)

    def by_node(self, facts: Iterable[Fact]) -> BySlot:
        """Per slot, the facts that matter to its node with their rank, in the order given; doubtful ones included."""
        places: list[tuple[tuple[int, Fact], ...]] = [()] * len(self.nodes)
        for fact in facts:
            for slot, rank in self.matches(fact.kind, fact.codes):
                places[slot] += ((rank, fact),)
        return tuple(places)


_Wanted = tuple[Code, int, int]  # a code, the slot that wants it, its rank there


def _table(wanted: list[_Wanted], aliases: dict[str, tuple[str, ...]]) -> _Table:
    table: _Table = {}
    for system in dict.fromkeys(code.system for code, _, _ in wanted):
        exact = _collect(item for item in wanted if item[0].system == system and not item[0].prefix)
        prefixes = _collect(item for item in wanted if item[0].system == system and item[0].prefix)
        codes = _Codes(
            exact={code: _with_prefixes(code, found, prefixes) for code, found in exact.items()},
            prefixes={code: _with_prefixes(code, found, prefixes) for code, found in prefixes.items()},
            lengths=tuple(sorted({len(code) for code in prefixes}, reverse=True)),
        )
        table.update(dict.fromkeys(aliases.get(system, (system,)), codes))
    return table


def _collect(wanted: Iterable[_Wanted]) -> dict[str, Matches]:
    found: dict[str, Matches] = {}
    for code, slot, rank in wanted:
        found[code.code] = _merge(found.get(code.code, ()), ((slot, rank),))
    return found


def _with_prefixes(code: str, found: Matches, prefixes: dict[str, Matches]) -> Matches:
    for prefix, more in prefixes.items():
        if code.startswith(prefix):
            found = _merge(found, more)
    return found


def _merge(one: Matches, other: Matches) -> Matches:
    best = dict(one)
    for slot, rank in other:
        best[slot] = min(rank, best.get(slot, rank))
    return tuple(sorted(best.items()))

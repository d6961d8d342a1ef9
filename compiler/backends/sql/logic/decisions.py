"""Population, levels and recommendations (semantics 4.1–4.7) as columns of a patient's row."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from functools import cached_property

import msgspec
from sqlglot import exp

from rettesnor.runtime import graph as g
from rettesnor.runtime.evaluate import STATUS
from rettesnor.runtime.evaluation import NOT_APPLICABLE

from . import trees as sql
from .columns import Columns
from .missing import NOTHING, Lack, Mask, Missing, union, word_of
from .settled import Days, SettledMissing
from .told import Told
from .trees import Tree
from .values import Values


class Stratum(msgspec.Struct, frozen=True, kw_only=True):
    """Columns about one stratification. Levels are places among its levels."""

    node: g.Stratification
    level: Tree
    """None where it cannot be decided."""
    worst: Tree
    provisional: Tree
    day: Tree
    missing: Mask
    stale: Mask
    because: Mask
    told: Told


class Advice(msgspec.Struct, frozen=True, kw_only=True):
    """Columns about one recommendation, each of use only with a status of 4.7: see :mod:`.judged`."""

    node: g.Recommendation
    when: Tree
    unless: Tree
    day: Tree
    """If it is recommended, the latest day of the facts that settle that."""
    missing: Mask
    """What would decide it, but for whom the guideline is for; nothing where it is decided."""


class Decisions:
    """What a guideline decides about a patient."""

    def __init__(self, graph: g.Graph, values: Values) -> None:
        self.graph = graph
        self.values = values
        self.columns: Columns = values.columns
        self._missing = Missing(values)
        self._days = Days(values)
        self._settled = SettledMissing(values, self._missing)

    # --- whom the guideline is for (4.1) -----------------------------------------------------------

    @cached_property
    def _inside(self) -> Tree:
        return self.values.held(self.graph.population.when)

    @cached_property
    def _excluded(self) -> list[Tree]:
        return [self.values.held(node.when) for node in self.graph.exclusions]

    @cached_property
    def exclusion(self) -> Tree:
        """Place of the first exclusion that is true."""
        cases: list[tuple[Tree, Tree]] = [(sql.negation(self._inside), exp.null())]
        cases += [(excluded, sql.whole(place)) for place, excluded in enumerate(self._excluded)]
        return self.columns.add("exclusion", sql.choose(cases) if self._excluded else sql.nothing("INT"))

    @cached_property
    def status(self) -> Tree:
        """As results have it."""
        cases = [(sql.negation(self._inside), _text("not-in-target"))]
        effects: dict[str, list[Tree]] = {}
        for place, node in enumerate(self.graph.exclusions):
            effects.setdefault(STATUS[node.effect], []).append(sql.compared("=", self.exclusion, sql.whole(place)))
        cases += [(sql.disjunction(places), _text(status)) for status, places in effects.items()]
        cases.append((sql.is_null(self._inside), _text("undecided")))
        confirmed = self.graph.population.confirmed
        if confirmed is not None:
            cases.append((self.values.held(confirmed), _text("included")))
        last = _text("included" if confirmed is None else "included-unconfirmed")
        return self.columns.add("status", sql.choose(cases, last))

    def _has_status(self, *statuses: str) -> Tree:
        return exp.In(this=self.status.copy(), expressions=[_text(status) for status in statuses])

    @cached_property
    def concerned(self) -> Tree:
        """Whether the guideline is for the patient, or may be."""
        return self.columns.add("concerned", sql.negation(self._has_status(*sorted(NOT_APPLICABLE))))

    @cached_property
    def included(self) -> Tree:
        """Whether the patient is included, confirmed or not."""
        return self.columns.add("included", self._has_status("included", "included-unconfirmed"))

    @cached_property
    def in_doubt(self) -> Tree:
        """Whether it is not known whom the guideline is for."""
        return self.columns.add("in_doubt", self._has_status("undecided"))

    @cached_property
    def suspended(self) -> Tree:
        """Whether the patient is, for a while, left out."""
        return self.columns.add("suspended", self._has_status("suspended"))

    @cached_property
    def _open(self) -> Tree:
        return self.columns.add("open", self._has_status("included", "included-unconfirmed", "undecided"))

    @cached_property
    def undecided_exclusions(self) -> Tree:
        """Exclusions that are unknown, where none is true: bit n, the n-th."""
        cases = [
            sql.choose([(sql.is_null(excluded), sql.big(1 << place))], sql.big(0))
            for place, excluded in enumerate(self._excluded)
        ]
        found = sql.choose([(self._open, sql.bits_or(cases))], sql.big(0))
        return self.columns.add("undecided_exclusions", found)

    @cached_property
    def _population_lacks(self) -> Lack:
        lacks = [self._missing.expr(self.graph.population.when)]
        lacks += [self._missing.expr(node.when) for node in self.graph.exclusions]
        lack = self._missing.where(self._open, union(lacks), "population_lacks")
        if self.graph.population.confirmed is not None:
            sure = self._missing.expr(self.graph.population.confirmed)
            lack |= self._missing.where(self.included, sure, "confirmation_lacks")
        return lack

    @cached_property
    def population_missing(self) -> Mask:
        """The data that would decide whom the guideline is for."""
        return self._missing.mask(self._population_lacks)

    # --- levels (4.3, 4.4) -------------------------------------------------------------------------

    @cached_property
    def strata(self) -> list[Stratum]:
        """Per stratification; to be read for patients the guideline is for, or may be."""
        return [self._stratum(node) for node in self.graph.stratifications]

    def _stratum(self, node: g.Stratification) -> Stratum:
        rungs = [(place, each, each.when) for place, each in enumerate(node.levels) if each.when is not None]
        level, worst, lack = self._judged(node, rungs, fresh=False)
        name = self.values.name(node.id)
        doubts = [sql.is_known(worst)]
        minimum = node.minimum
        if minimum is not None:
            enough = self.values.held(minimum)
            doubts.append(sql.is_not(enough, True))
            short = self._settled.expr(minimum, "false")
            lack |= self._missing.where(sql.negation(enough), short, f"{name}_short")
        missing: Mask = self._missing.mask(lack)
        stale: Mask = {}
        if any(self.values.rests_on_stale(expr) for expr in (*(when for _, _, when in rungs), minimum) if expr):
            fresh = self._judged(node, rungs, fresh=True)
            differs = self._differs(node, (level, worst), fresh[:2])
            doubts.append(differs)
            worst = sql.choose([(differs, sql.least((level, worst, *fresh[:2])))], worst)
            missing, stale = self._with_stale(missing, differs, fresh[2])
        told = Told(self.values)
        days: list[tuple[Tree, Tree]] = []
        because: dict[int, list[tuple[Tree, Tree]]] = {}
        for place, each, when in rungs:
            here = sql.compared("=", level, sql.whole(place))
            days.append((here, self._days.day(when, "true")))
            for word, tree in told.level(each).items():
                because.setdefault(word, []).append((here, tree))
        return Stratum(
            node=node,
            level=level,
            worst=self.columns.add(f"{name}_worst", worst),
            provisional=self.columns.add(f"{name}_provisional", sql.disjunction(doubts)),
            day=self.columns.add(f"{name}_level_day", sql.choose(days)),
            missing=self._kept(missing, f"{name}_missing"),
            stale=self._kept(stale, f"{name}_stale"),
            because=self._kept(
                {word: sql.choose(cases, sql.big(0)) for word, cases in because.items()}, f"{name}_because"
            ),
            told=told,
        )

    def _judged(
        self, node: g.Stratification, rungs: Sequence[tuple[int, g.Level, g.Expr]], *, fresh: bool
    ) -> tuple[Tree, Tree, Lack]:
        """The level, the worst one that is unknown, and what would decide it."""
        name = self.values.name(node.id, fresh=fresh)
        whens = [(place, self.values.held(when, fresh)) for place, _, when in rungs]
        true = self.columns.add(f"{name}_true", sql.choose((when, sql.whole(place)) for place, when in whens))
        stops: list[tuple[Tree, Tree]] = []
        for place, when in whens:
            stops += [(when, exp.null()), (sql.is_null(when), sql.whole(place))]
        worst = self.columns.add(f"{name}_doubt", sql.choose(stops))
        best = sql.compared("=", true, sql.whole(whens[-1][0]))
        undecided = sql.conjunction((best, sql.is_known(worst)))
        level = self.columns.add(f"{name}_level", sql.choose([(undecided, exp.null())], true))
        lack = NOTHING
        for place, _, condition in rungs:
            before = sql.disjunction((sql.is_null(true), sql.compared(">", true, sql.whole(place))))
            lack |= self._missing.where(before, self._missing.expr(condition, fresh), f"{name}_{place}_lacks", fresh)
        if node.minimum is not None:
            lack |= self._missing.expr(node.minimum, fresh)
        return level, worst, lack

    def _differs(self, node: g.Stratification, verdict: Sequence[Tree], fresh: Sequence[Tree]) -> Tree:
        """4.4: whether the result is another with stale data taken as unknown."""
        pairs = list(zip(verdict, fresh, strict=True))
        if node.minimum is not None:
            pairs.append((self.values.held(node.minimum), self.values.held(node.minimum, fresh=True)))
        apart = [exp.NullSafeNEQ(this=sql.operand(one), expression=sql.operand(other)) for one, other in pairs]
        return self.columns.add(self.values.name(node.id, "differs"), sql.disjunction(apart))

    def _with_stale(self, missing: Mask, differs: Tree, lack: Lack) -> tuple[Mask, Mask]:
        """What is missing, and what is stale of what the second result would need."""
        needed = self._missing.mask(lack, fresh=True)
        both: dict[int, Tree] = dict(missing)
        stale: dict[int, Tree] = {}
        elements = {
            place: name for name, place in self.values.places.items() if self._grace(name) and place // 62 in needed
        }
        for word, tree in needed.items():
            bits = [
                sql.choose([(self.values.is_stale(name), sql.big(word_of([place], word)))], sql.big(0))
                for place, name in elements.items()
                if place // 62 == word
            ]
            found = self.columns.shared(sql.choose([(differs, tree)], sql.big(0)))
            is_stale = self.columns.shared(sql.bits_or(bits))
            others = sql.bits_and(found, exp.BitwiseXor(this=is_stale, expression=sql.big((1 << 62) - 1)))
            both[word] = sql.bits_or([both[word], others]) if word in both else others
            if bits:
                stale[word] = sql.bits_and(found, is_stale)
        return both, stale

    def _grace(self, name: str) -> bool:
        node = self.values.layout.nodes[name]
        return isinstance(node, g.DataElement) and node.fetch.grace is not None

    def _kept(self, mask: Mask, name: str) -> Mask:
        return {word: self.columns.add(f"{name}_{word}", tree) for word, tree in mask.items()}

    # --- recommendations (4.7) ---------------------------------------------------------------------

    @cached_property
    def advice(self) -> list[Advice]:
        """Per recommendation."""
        return [self._advice(place, node) for place, node in enumerate(self.graph.recommendations)]

    def _advice(self, place: int, node: g.Recommendation) -> Advice:
        name = f"r{place}_{node.id}"
        when = self.values.held(node.when)
        unless: Tree = exp.false()
        lack = self._missing.expr(node.when)
        days = self._days.expr(node.when, "true")
        if node.unless is not None:
            unless = self.values.held(node.unless)
            days = tuple(dict.fromkeys((*days, *self._days.expr(node.unless, "false"))))
            settled = sql.choose([(sql.disjunction((sql.negation(when), unless)), exp.true())], exp.false())
            both = lack | self._missing.expr(node.unless)
            lack = self._missing.where(sql.negation(settled), both, f"{name}_lacks")
        return Advice(
            node=node,
            when=when,
            unless=unless,
            day=self.columns.add(f"{name}_day", sql.latest(days)),
            missing=self._kept(self._missing.mask(lack), f"{name}_missing"),
        )

    # --- data to collect (4.8) ---------------------------------------------------------------------

    def to_collect(self, own_rule: Container[str]) -> Mask:
        """The data elements to collect by their own rules; of the recommendations ``own_rule`` nothing."""
        parts: dict[int, list[Tree]] = {}

        def put(condition: Tree | None, masks: Iterable[Mask]) -> None:
            found: dict[int, list[Tree]] = {}
            for mask in masks:
                for word, tree in mask.items():
                    found.setdefault(word, []).append(tree)
            for word, trees in found.items():
                whole = sql.bits_or(trees)
                gated = whole if condition is None else sql.choose([(condition, whole)], sql.big(0))
                parts.setdefault(word, []).append(gated)

        asking = [each for each in self.advice if each.node.id not in own_rule]
        put(None, [self.population_missing])
        put(
            self.included,
            [
                *(mask for each in self.strata for mask in (each.missing, each.stale)),
                *(each.missing for each in asking if each.node.when_suspended == "stop"),
            ],
        )
        going_on = sql.disjunction((self.included, self.suspended))
        put(going_on, [each.missing for each in asking if each.node.when_suspended != "stop"])
        return {word: sql.bits_or(trees) for word, trees in parts.items()}


def _text(text: str) -> Tree:
    return exp.Literal.string(text)

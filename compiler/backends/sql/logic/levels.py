"""The level of a stratification (semantics 4.3 and 4.4), as columns of a patient's row."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from sqlglot import exp

from rettesnor.runtime import graph as g

from . import trees as sql
from .missing import NOTHING, WORD, Lack, Mask, Missing, word_of
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


class Levels:
    """The levels of stratifications."""

    def __init__(self, values: Values, lacking: Missing, days: Days) -> None:
        self._values = values
        self._columns = values.columns
        self._lacking = lacking
        self._days = days
        self._settled = SettledMissing(values, lacking)

    def of(self, node: g.Stratification) -> Stratum:
        """A stratification; to be read for patients the guideline is for, or may be."""
        rungs = [(place, each, each.when) for place, each in enumerate(node.levels) if each.when is not None]
        level, worst, lack = self._judged(node, rungs, fresh=False)
        name = self._values.name(node.id)
        doubts = [sql.is_known(worst)]
        minimum = node.minimum
        if minimum is not None:
            enough = self._values.held(minimum)
            doubts.append(sql.is_not(enough, True))
            short = self._settled.expr(minimum, "false")
            lack |= self._lacking.where(sql.negation(enough), short, f"{name}_short")
        missing: Mask = self._lacking.mask(lack)
        stale: Mask = {}
        if any(self._values.rests_on_stale(expr) for expr in (*(when for _, _, when in rungs), minimum) if expr):
            fresh = self._judged(node, rungs, fresh=True)
            differs = self._differs(node, (level, worst), fresh[:2])
            doubts.append(differs)
            worst = sql.choose([(differs, sql.least((level, worst, *fresh[:2])))], worst)
            missing, stale = self._with_stale(missing, differs, fresh[2])
        told = Told(self._values)
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
            worst=self._columns.add(f"{name}_worst", worst),
            provisional=self._columns.add(f"{name}_provisional", sql.disjunction(doubts)),
            day=self._columns.add(f"{name}_level_day", sql.choose(days)),
            missing=self._lacking.kept(missing, f"{name}_missing"),
            stale=self._lacking.kept(stale, f"{name}_stale"),
            because=self._lacking.kept(
                {word: sql.choose(cases, sql.big(0)) for word, cases in because.items()}, f"{name}_because"
            ),
            told=told,
        )

    def _judged(
        self, node: g.Stratification, rungs: Sequence[tuple[int, g.Level, g.Expr]], *, fresh: bool
    ) -> tuple[Tree, Tree, Lack]:
        """The level, the worst one that is unknown, and what would decide it."""
        name = self._values.name(node.id, fresh=fresh)
        whens = [(place, self._values.held(when, fresh)) for place, _, when in rungs]
        true = self._columns.add(f"{name}_true", sql.choose((when, sql.whole(place)) for place, when in whens))
        stops: list[tuple[Tree, Tree]] = []
        for place, when in whens:
            stops += [(when, exp.null()), (sql.is_null(when), sql.whole(place))]
        worst = self._columns.add(f"{name}_doubt", sql.choose(stops))
        best = sql.compared("=", true, sql.whole(whens[-1][0]))
        undecided = sql.conjunction((best, sql.is_known(worst)))
        level = self._columns.add(f"{name}_level", sql.choose([(undecided, exp.null())], true))
        lack = NOTHING
        for place, _, condition in rungs:
            before = sql.disjunction((sql.is_null(true), sql.compared(">", true, sql.whole(place))))
            lack |= self._lacking.where(before, self._lacking.expr(condition, fresh), f"{name}_{place}_lacks", fresh)
        if node.minimum is not None:
            lack |= self._lacking.expr(node.minimum, fresh)
        return level, worst, lack

    def _differs(self, node: g.Stratification, verdict: Sequence[Tree], fresh: Sequence[Tree]) -> Tree:
        """4.4: whether the result is another with stale data taken as unknown."""
        pairs = list(zip(verdict, fresh, strict=True))
        if node.minimum is not None:
            pairs.append((self._values.held(node.minimum), self._values.held(node.minimum, fresh=True)))
        apart = [exp.NullSafeNEQ(this=sql.operand(one), expression=sql.operand(other)) for one, other in pairs]
        return self._columns.add(self._values.name(node.id, "differs"), sql.disjunction(apart))

    def _with_stale(self, missing: Mask, differs: Tree, lack: Lack) -> tuple[Mask, Mask]:
        """What is missing, and what is stale of what the second result would need."""
        needed = self._lacking.mask(lack, fresh=True)
        both: dict[int, Tree] = dict(missing)
        stale: dict[int, Tree] = {}
        elements = {
            place: name for name, place in self._values.places.items() if self._grace(name) and place // WORD in needed
        }
        for word, tree in needed.items():
            bits = [
                sql.choose([(self._values.is_stale(name), sql.big(word_of([place], word)))], sql.big(0))
                for place, name in elements.items()
                if place // WORD == word
            ]
            found = self._columns.shared(sql.choose([(differs, tree)], sql.big(0)))
            is_stale = self._columns.shared(sql.bits_or(bits))
            others = sql.bits_and(found, exp.BitwiseXor(this=is_stale, expression=sql.big((1 << WORD) - 1)))
            both[word] = sql.bits_or([both[word], others]) if word in both else others
            if bits:
                stale[word] = sql.bits_and(found, is_stale)
        return both, stale

    def _grace(self, name: str) -> bool:
        node = self._values.layout.nodes[name]
        return isinstance(node, g.DataElement) and node.fetch.grace is not None

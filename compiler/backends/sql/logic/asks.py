"""What asks for activities (semantics 4.8, 5.1, 5.3): a row per patient and reason, as ``runtime/plan/demand.py``."""

from __future__ import annotations

from sqlglot import exp

from rettesnor.runtime import graph as g

from ..stage import Stage
from . import trees as sql
from .grounds import Grounds
from .joins import columns, joined, undecided_level, with_overrides
from .judged import Judged
from .missing import WORD
from .trees import Tree


class Asks:
    """``asks``, and the relations of reasons."""

    def __init__(self, graph: g.Graph, grounds: Grounds, judged: Judged) -> None:
        self._graph = graph
        self._grounds = grounds
        self._judged = judged

    def stages(self) -> tuple[Stage, ...]:
        """All of them, in order."""
        words = len(self._judged.words)
        return (
            self._grounds.stage(),
            self._grounds.recommending(),
            self._grounds.following(),
            self._grounds.instead(words),
            self._grounds.collecting_stage(words),
            self._asks(),
        )

    def _asks(self) -> Stage:
        meaning = (
            "A reason asks for an activity (5.1): since when, if it rests on dated facts (5.3), and the missing data "
            "elements it is to collect, as a mask."
        )
        parts = (
            self._asks_recommending(),
            self._asks_following(),
            self._asks_instead(),
            self._asks_collecting(),
        )
        return Stage(name="asks", meaning=meaning, query=exp.union(*parts, distinct=False), keep=False)

    def _asks_recommending(self) -> exp.Query:
        query = exp.select("judged.patient", "by.ground", "judged.day", *self._nothing())
        query = query.from_(exp.to_table("judged_recommendations").as_("judged")).where("judged.status = 'recommended'")
        return joined(query, "recommending", "by", columns(["recommendation"], ["recommendation"]))

    def _asks_following(self) -> exp.Query:
        level = exp.Coalesce(
            this=exp.column("level", "overrides"),
            expressions=[exp.column("level", "judged"), undecided_level(self._graph)],
        )
        query = exp.select("judged.patient", "by.ground", "judged.day", *self._nothing())
        query = query.from_(exp.to_table("judged_levels").as_("judged")).where("judged.included")
        query = with_overrides(query)
        return joined(
            query, "following", "by", {"stratification": exp.column("stratification", "judged"), "level": level}
        )

    def _asks_instead(self) -> exp.Query:
        own = {
            word: sql.bits_and(exp.column(f"missing{word}", "judged"), exp.column(f"own{word}", "by"))
            for word in self._judged.words
        }
        some = sql.disjunction([sql.some_bits(tree) for tree in own.values()])
        collects = [
            sql.named(sql.choose([(some, tree)], exp.column(f"missing{word}", "judged")), f"collects{word}")
            for word, tree in own.items()
        ]
        query = exp.select("judged.patient", "by.ground", sql.named(sql.nothing("DATE"), "day"), *collects)
        query = query.from_(exp.to_table("judged_recommendations").as_("judged"))
        query = query.where("judged.status = 'undecided' AND NOT judged.in_doubt")
        return joined(query, "instead", "by", columns(["recommendation"], ["recommendation"]))

    def _asks_collecting(self) -> exp.Query:
        rows = [
            sql.choose(
                [
                    (
                        sql.some_bits(
                            sql.bits_and(exp.column(f"collect{place // WORD}"), sql.whole(1 << place % WORD))
                        ),
                        sql.whole(number),
                    )
                ]
            )
            for place, number in self._grounds.collecting().items()
        ]
        rows = rows or [sql.nothing("INT")]
        inner = exp.select("patient", sql.named(exp.Explode(this=sql.array(rows)), "ground")).from_("judged")
        collects = [exp.column(name, "by") for name in self._judged.names("collects")]
        query = exp.select("judged.patient", "judged.ground", sql.named(sql.nothing("DATE"), "day"), *collects)
        query = query.from_(inner.subquery("judged"))
        return joined(query, "collecting", "by", columns(["ground"], ["ground"]))

    def _nothing(self) -> list[Tree]:
        return [sql.named(sql.big(0), name) for name in self._judged.names("collects")]

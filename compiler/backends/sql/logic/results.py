"""The rows of results, with names for numbers and masks; and what there is to note."""

from __future__ import annotations

from sqlglot import exp

from .. import dates
from ..spec import relation
from ..stage import Stage
from ..text import read
from . import trees as sql
from .decisions import Decisions
from .joins import all_of, columns, joined, undecided_level, with_overrides
from .judged import Judged
from .missing import WORD
from .trees import Tree


class Results:
    """The relations of results."""

    def __init__(self, decisions: Decisions, judged: Judged) -> None:
        self._decisions = decisions
        self._judged = judged
        self._graph = decisions.graph

    def stages(self) -> tuple[Stage, ...]:
        """All of them, in order."""
        return (
            self._override_rules(),
            *read("overrides.sql", {"SHIFTED": dates.shifted}).values(),
            self._lacking(),
            self._saying(),
            self._level_names(),
            self._recommendation_names(),
            self._exclusion_names(),
            self._result_patients(),
            self._result_levels(),
            self._result_recommendations(),
            self._logic_notes(),
            self._set_aside(),
        )

    # --- names -------------------------------------------------------------------------------------

    def _lacking(self) -> Stage:
        """Masks are many, but of few kinds: each kind is put into words once."""
        names = [f"missing{word}" for word in self._judged.words]
        stale = [sql.named(exp.column(f"stale{word}"), f"missing{word}") for word in self._judged.words]
        found: list[exp.Query] = [exp.select(*names).from_("judged")]
        if self._decisions.strata:
            found += [exp.select(*names).from_("judged_levels"), exp.select(*stale).from_("judged_levels")]
        found.append(exp.select(*names).from_("judged_recommendations"))
        masks = exp.union(*found, distinct=False).subquery("found")
        chosen = [
            (sql.some_bits(sql.bits_and(exp.column(f"missing{place // WORD}"), sql.whole(1 << place % WORD))), name)
            for name, place in self._decisions.values.places.items()
        ]
        query = exp.select(*names, sql.named(sql.texts(chosen), "names")).from_(
            exp.select(*names).distinct().from_(masks).subquery("masks")
        )
        return Stage(name="lacking", meaning="A set of data elements, as a mask and by their names.", query=query)

    def _saying(self) -> Stage:
        names = [f"because{word}" for word in self._judged.because]
        queries = []
        for place, stratum in enumerate(self._decisions.strata):
            chosen = []
            for words in stratum.told.words():
                here = sql.some_bits(_part(words.bit, 1 << words.bit))
                before = [
                    sql.negation(sql.some_bits(_part(bit, words.earlier)))
                    for bit in range(0, words.earlier.bit_length(), WORD)
                    if words.earlier >> bit & (1 << WORD) - 1
                ]
                chosen.append((sql.conjunction((here, *before)), words.text))
            same = exp.select("stratification", *names).distinct().from_("judged_levels")
            same = same.where(exp.column("stratification").eq(place))
            said = exp.select("stratification", *names, sql.named(sql.texts(chosen), "texts"))
            queries.append(said.from_(same.subquery("said")))
        meaning = "What the author says of what settles a level, as a mask of the ways to say it and in words (4.9)."
        if not queries:
            return relation("saying", meaning, {"stratification": "INTEGER", "texts": "VARCHAR[]"}, [])
        return Stage(name="saying", meaning=meaning, query=all_of(queries), keep=False)

    def _level_names(self) -> Stage:
        rows = [
            (place, number, node.id, level.id)
            for place, node in enumerate(self._graph.stratifications)
            for number, level in enumerate(node.levels)
        ]
        columns = {"stratification": "INTEGER", "level": "INTEGER", "stratification_name": "VARCHAR", "name": "VARCHAR"}
        return relation("level_names", "A level of a stratification, by its place.", columns, rows)

    def _recommendation_names(self) -> Stage:
        rows = [(place, node.id) for place, node in enumerate(self._graph.recommendations)]
        columns = {"recommendation": "INTEGER", "name": "VARCHAR"}
        return relation("recommendation_names", "A recommendation, by its place.", columns, rows)

    def _exclusion_names(self) -> Stage:
        rows = [(place, node.id) for place, node in enumerate(self._graph.exclusions)]
        return relation(
            "exclusion_names", "An exclusion, by its place.", {"exclusion": "INTEGER", "name": "VARCHAR"}, rows
        )

    def _override_rules(self) -> Stage:
        rows = [
            (place, node.id, dates.months(node.override.at_most), dates.days(node.override.at_most))
            for place, node in enumerate(self._graph.stratifications)
            if node.override is not None
        ]
        columns = {"stratification": "INTEGER", "name": "VARCHAR", "months": "INTEGER", "days": "INTEGER"}
        meaning = "A stratification whose level a clinician may choose, and for how long at most (`tilsidesættes`)."
        return relation("override_rules", meaning, columns, rows)

    # --- results -----------------------------------------------------------------------------------

    def _result_patients(self) -> Stage:
        undecided = [
            (sql.some_bits(sql.bits_and(exp.column("undecided_exclusions"), sql.whole(1 << place))), node.id)
            for place, node in enumerate(self._graph.exclusions)
        ]
        sets = exp.select("undecided_exclusions").distinct().from_("judged").subquery("sets")
        names = exp.select("undecided_exclusions", sql.named(sql.texts(undecided), "names")).from_(sets)
        query = exp.select(
            "judged.patient",
            "judged.status",
            sql.named(exp.column("name", "excluding"), "exclusion"),
            sql.named(exp.column("names", "undecided"), "undecided_exclusions"),
            sql.named(exp.column("names", "lacking"), "missing"),
        ).from_("judged")
        query = joined(query, "exclusion_names", "excluding", columns(["exclusion"], ["exclusion"]), "LEFT")
        query = joined(query, names, "undecided", columns(["undecided_exclusions"], ["undecided_exclusions"]))
        query = joined(
            query, "lacking", "lacking", columns(self._judged.names("missing"), self._judged.names("missing"))
        )
        return Stage(
            name="result_patients", meaning="Whether the guideline is for a patient (4.1).", query=query, keep=False
        )

    def _result_levels(self) -> Stage:
        meaning = "A patient's level of a stratification (4.3-4.6)."
        level, place = exp.column("level", "judged"), exp.column("stratification", "judged")
        shown = exp.Coalesce(this=level, expressions=[undecided_level(self._graph)])
        said = [f"because{word}" for word in self._judged.because]
        query = exp.select(
            "judged.patient",
            sql.named(exp.column("stratification_name", "shown"), "stratification"),
            sql.named(exp.column("name", "shown"), "level"),
            sql.named(sql.is_known(level), "decided"),
            "judged.provisional",
            sql.named(exp.column("name", "possible"), "worst_possible"),
            sql.named(exp.column("name", "chosen"), "override"),
            sql.named(exp.column("texts", "saying"), "because"),
            sql.named(exp.column("names", "lacking"), "missing"),
            sql.named(exp.column("names", "old"), "stale"),
        ).from_(exp.to_table("judged_levels").as_("judged"))
        query = joined(query, "level_names", "shown", {"stratification": place, "level": shown})
        query = joined(
            query, "level_names", "possible", {"stratification": place, "level": exp.column("worst", "judged")}, "LEFT"
        )
        query = with_overrides(query)
        query = joined(
            query, "level_names", "chosen", {"stratification": place, "level": exp.column("level", "overrides")}, "LEFT"
        )
        query = joined(query, "saying", "saying", {"stratification": place, **columns(said, said)})
        query = joined(
            query, "lacking", "lacking", columns(self._judged.names("missing"), self._judged.names("missing"))
        )
        query = joined(query, "lacking", "old", columns(self._judged.names("missing"), self._judged.names("stale")))
        return Stage(name="result_levels", meaning=meaning, query=query, keep=False)

    def _result_recommendations(self) -> Stage:
        query = exp.select(
            "judged.patient",
            sql.named(exp.column("name", "advice"), "recommendation"),
            "judged.status",
            sql.named(exp.column("names", "lacking"), "missing"),
        ).from_(exp.to_table("judged_recommendations").as_("judged"))
        query = joined(query, "recommendation_names", "advice", columns(["recommendation"], ["recommendation"]))
        query = joined(
            query, "lacking", "lacking", columns(self._judged.names("missing"), self._judged.names("missing"))
        )
        meaning = "A recommendation that is applicable to a patient, or may be (4.7)."
        return Stage(name="result_recommendations", meaning=meaning, query=query, keep=False)

    # --- notes, and whom SQL cannot plan -----------------------------------------------------------

    def _logic_notes(self) -> Stage:
        rows: list[Tree] = [
            sql.choose([(exp.column(f"t{place}_conflict"), sql.text(table.id))])
            for place, table in enumerate(self._graph.tables)
        ]
        notes = exp.select("patient", "code", "source", "element").from_("override_notes")
        meaning = (
            "A note of the decisions: rows of a table that contradict one another (4.2), overrides that are left out."
        )
        if not rows:
            return Stage(name="logic_notes", meaning=meaning, query=notes, keep=False)
        inner = exp.select("patient", sql.named(exp.Explode(this=sql.array(rows)), "element"))
        inner = inner.from_("judged").where("concerned")
        conflicts = (
            exp.select(
                "conflicts.patient",
                sql.named(sql.text("table-conflict"), "code"),
                sql.named(exp.column("reference", "patients"), "source"),
                "conflicts.element",
            )
            .from_(inner.subquery("conflicts"))
            .join("patients", on="patients.patient = conflicts.patient")
            .where(sql.is_known(exp.column("element", "conflicts")))
        )
        return Stage(name="logic_notes", meaning=meaning, query=exp.union(notes, conflicts, distinct=False), keep=False)

    def _set_aside(self) -> Stage:
        query = exp.select("patient", sql.named(sql.text("many-digits"), "reason")).from_("judged")
        meaning = (
            "A patient whose numbers have more digits than SQL can calculate with exactly: planned by the runtime."
        )
        return Stage(name="logic_set_aside", meaning=meaning, query=query.where("beyond_digits"), keep=False)


def _part(bit: int, of: int) -> Tree:
    """The bits of a mask of words that are in a part of it."""
    word = bit // WORD
    return sql.bits_and(exp.column(f"because{word}"), sql.whole(of >> WORD * word & (1 << WORD) - 1))

"""From a patient's row to the relations that others read: results, what asks for activities, notes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlglot import exp

from .. import dates
from ..spec import relation
from ..stage import Stage
from ..text import read
from . import trees as sql
from .decisions import Decisions
from .grounds import Grounds, mask
from .missing import WORD, Mask
from .trees import Tree


def base() -> exp.Select:
    """A patient's data elements, the day, and the parameters."""
    return (
        exp.select(exp.column(exp.Star(), "features"), exp.column(exp.Star(), "run"))
        .from_("features")
        .join("run", join_type="CROSS")
    )


class Results:
    """The stages that a guideline's decisions become."""

    def __init__(self, decisions: Decisions) -> None:
        self._decisions = decisions
        self._graph = decisions.graph
        self._values = decisions.values
        self._words = range(max(1, -(-len(self._values.places) // WORD)))
        self._because = range(max((word + 1 for each in decisions.strata for word in each.because), default=0))
        self._grounds = Grounds(self._graph, self._values.places)

    def stages(self) -> tuple[Stage, ...]:
        """All of them, in order."""
        macros = {"SHIFTED": dates.shifted}
        overrides = read("overrides.sql", macros)
        return (
            self._judged(),
            self._judged_levels(),
            self._judged_recommendations(),
            self._override_rules(),
            *(stage for name, stage in overrides.items() if name != "override_notes"),
            self._lacking(),
            self._saying(),
            self._level_names(),
            self._recommendation_names(),
            self._exclusion_names(),
            self._result_patients(),
            self._result_levels(),
            self._result_recommendations(),
            self._grounds.stage(),
            self._grounds.recommending(),
            self._grounds.instead(len(self._words)),
            self._grounds.following(),
            self._grounds.collecting_stage(len(self._words)),
            self._asks(),
            overrides["override_notes"],
            self._logic_notes(),
            self._set_aside(),
        )

    # --- a patient's row ---------------------------------------------------------------------------

    def _judged(self) -> Stage:
        made = self._decisions
        own: dict[str, Tree] = {
            "patient": exp.column("patient"),
            "status": made.status,
            "exclusion": made.exclusion,
            "undecided_exclusions": made.undecided_exclusions,
            "concerned": made.concerned,
            "included": made.included,
            "in_doubt": made.in_doubt,
            **self._mask("missing", made.population_missing),
            **self._mask("collect", self._to_collect()),
        }
        for place, stratum in enumerate(made.strata):
            start = f"s{place}_"
            own[f"{start}level"], own[f"{start}worst"] = stratum.level, stratum.worst
            own[f"{start}provisional"], own[f"{start}day"] = stratum.provisional, stratum.day
            for name, words, values in (
                ("missing", self._words, stratum.missing),
                ("stale", self._words, stratum.stale),
                ("because", self._because, stratum.because),
            ):
                own |= {f"{start}{name}{word}": tree for word, tree in values.items() if word in words}
        for place, advice in enumerate(made.advice):
            own[f"r{place}_status"], own[f"r{place}_day"] = advice.status, advice.day
            own |= {f"r{place}_missing{word}": tree for word, tree in advice.missing.items()}
        for place, table in enumerate(self._graph.tables):
            own[f"t{place}_conflict"] = sql.conjunction((made.concerned, self._values.conflict(table)))
        made.columns.make()
        own["beyond_digits"] = sql.choose(
            [(sql.disjunction(self._values.set_aside), exp.true())] if self._values.set_aside else [], exp.false()
        )
        self._kept = own
        query = made.columns.query([sql.named(tree, name) for name, tree in own.items()])
        meaning = "What the guideline decides about a patient, and what it rests on: one row, one column per answer."
        return Stage(name="judged", meaning=meaning, query=query)

    def _mask(self, name: str, found: Mask) -> dict[str, Tree]:
        return {f"{name}{word}": found.get(word, sql.big(0)) for word in self._words}

    def _to_collect(self) -> Mask:
        """4.8: the data elements to collect by their own rules."""
        made = self._decisions
        parts: dict[int, list[Tree]] = {}

        def put(found: Mask, condition: Tree | None) -> None:
            for word, tree in found.items():
                parts.setdefault(word, []).append(
                    tree if condition is None else sql.choose([(condition, tree)], sql.big(0))
                )

        put(made.population_missing, None)
        for stratum in made.strata:
            put(stratum.missing, made.included)
            put(stratum.stale, made.included)
        decided = sql.negation(made.in_doubt)
        for advice in made.advice:
            if advice.node.id not in self._grounds.own_rule:
                put(advice.missing, decided)
        collected = mask(list(self._grounds.collecting()), len(self._words))
        return {
            word: sql.bits_and(sql.bits_or(trees), sql.big(collected[word]))
            for word, trees in parts.items()
            if collected[word]
        }

    # --- the same, a row per answer ----------------------------------------------------------------

    def _judged_levels(self) -> Stage:
        fields: dict[str, str] = {
            "level": "INT",
            "worst": "INT",
            "provisional": "BOOLEAN",
            "day": "DATE",
            **{f"missing{word}": "BIGINT" for word in self._words},
            **{f"stale{word}": "BIGINT" for word in self._words},
            **{f"because{word}": "BIGINT" for word in self._because},
        }
        rows = [
            self._row("stratification", place, f"s{place}_", fields) for place, _ in enumerate(self._decisions.strata)
        ]
        meaning = "A level of a patient the guideline is for, or may be (4.3): its place among the levels, or none."
        return self._unnested(
            "judged_levels", meaning, ["included"], ["stratification", *fields], rows, exp.column("concerned")
        )

    def _judged_recommendations(self) -> Stage:
        fields = {"status": "VARCHAR", "day": "DATE", **{f"missing{word}": "BIGINT" for word in self._words}}
        rows = [
            sql.choose(
                [
                    (
                        sql.is_known(exp.column(f"r{place}_status")),
                        self._row("recommendation", place, f"r{place}_", fields),
                    )
                ]
            )
            for place, _ in enumerate(self._decisions.advice)
        ]
        meaning = "A recommendation that is applicable to a patient, or may be (4.7)."
        return self._unnested("judged_recommendations", meaning, ["in_doubt"], ["recommendation", *fields], rows, None)

    def _row(self, kind: str, place: int, start: str, fields: Mapping[str, str]) -> Tree:
        return sql.struct(
            [(kind, sql.whole(place)), *((name, self._field(start + name, of)) for name, of in fields.items())]
        )

    def _field(self, name: str, kind: str) -> Tree:
        if name in self._kept:
            return exp.column(name)
        return sql.big(0) if kind == "BIGINT" else sql.nothing(kind)

    def _unnested(
        self,
        name: str,
        meaning: str,
        also: Sequence[str],
        fields: Sequence[str],
        rows: Sequence[Tree],
        where: Tree | None,
    ) -> Stage:
        """A query that makes a row of each struct that is there."""
        inner = exp.select("patient", *also, sql.named(exp.Explode(this=sql.array(rows)), "answer")).from_("judged")
        if where is not None:
            inner = inner.where(where)
        found = [
            sql.named(exp.Dot(this=exp.column("answer", "judged"), expression=exp.to_identifier(each)), each)
            for each in fields
        ]
        query = exp.select("patient", *also, *found).from_(inner.subquery("judged"))
        return Stage(name=name, meaning=meaning, query=query.where(sql.is_known(exp.column("answer"))))

    # --- names -------------------------------------------------------------------------------------

    def _lacking(self) -> Stage:
        """Masks are many, but of few kinds: each kind is put into words once."""
        names = [f"missing{word}" for word in self._words]
        stale = [sql.named(exp.column(f"stale{word}"), f"missing{word}") for word in self._words]
        found: list[exp.Query] = [exp.select(*names).from_("judged")]
        if self._decisions.strata:
            found += [exp.select(*names).from_("judged_levels"), exp.select(*stale).from_("judged_levels")]
        found.append(exp.select(*names).from_("judged_recommendations"))
        masks = exp.union(*found, distinct=False).subquery("found")
        chosen = [
            (sql.some_bits(sql.bits_and(exp.column(f"missing{place // WORD}"), sql.whole(1 << place % WORD))), name)
            for name, place in self._values.places.items()
        ]
        query = exp.select(*names, sql.named(sql.texts(chosen), "names")).from_(
            exp.select(*names).distinct().from_(masks).subquery("masks")
        )
        return Stage(name="lacking", meaning="A set of data elements, as a mask and by their names.", query=query)

    def _saying(self) -> Stage:
        names = [f"because{word}" for word in self._because]
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
        return Stage(
            name="saying",
            meaning=meaning,
            query=exp.union(*queries, distinct=False) if len(queries) > 1 else queries[0],
        )

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
        query = _joined(query, "exclusion_names", "excluding", _columns(["exclusion"], ["exclusion"]), "LEFT")
        query = _joined(query, names, "undecided", _columns(["undecided_exclusions"], ["undecided_exclusions"]))
        query = _joined(query, "lacking", "lacking", _columns(self._names("missing"), self._names("missing")))
        return Stage(name="result_patients", meaning="Whether the guideline is for a patient (4.1).", query=query)

    def _result_levels(self) -> Stage:
        meaning = "A patient's level of a stratification (4.3-4.6)."
        level, place = exp.column("level", "judged"), exp.column("stratification", "judged")
        shown = exp.Coalesce(this=level, expressions=[self._undecided_level()])
        said = [f"because{word}" for word in self._because]
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
        query = _joined(query, "level_names", "shown", {"stratification": place, "level": shown})
        query = _joined(
            query, "level_names", "possible", {"stratification": place, "level": exp.column("worst", "judged")}, "LEFT"
        )
        query = self._with_overrides(query)
        query = _joined(
            query, "level_names", "chosen", {"stratification": place, "level": exp.column("level", "overrides")}, "LEFT"
        )
        query = _joined(query, "saying", "saying", {"stratification": place, **_columns(said, said)})
        query = _joined(query, "lacking", "lacking", _columns(self._names("missing"), self._names("missing")))
        query = _joined(query, "lacking", "old", _columns(self._names("missing"), self._names("stale")))
        return Stage(name="result_levels", meaning=meaning, query=query)

    def _undecided_level(self) -> Tree:
        """The level of what cannot be decided, by stratification."""
        levels = [[level.when is None for level in node.levels].index(True) for node in self._graph.stratifications]
        place = exp.column("stratification", "judged")
        cases = [(sql.compared("=", place, sql.whole(each)), sql.whole(level)) for each, level in enumerate(levels)]
        return sql.choose(cases) if cases else sql.nothing("INT")

    def _with_overrides(self, query: exp.Select) -> exp.Select:
        keys = ["patient", "stratification"]
        return _joined(query, "overrides", "overrides", _columns(keys, keys), "LEFT")

    def _names(self, mask: str) -> list[str]:
        return [f"{mask}{word}" for word in self._words]

    def _result_recommendations(self) -> Stage:
        query = exp.select(
            "judged.patient",
            sql.named(exp.column("name", "advice"), "recommendation"),
            "judged.status",
            sql.named(exp.column("names", "lacking"), "missing"),
        ).from_(exp.to_table("judged_recommendations").as_("judged"))
        query = _joined(query, "recommendation_names", "advice", _columns(["recommendation"], ["recommendation"]))
        query = _joined(query, "lacking", "lacking", _columns(self._names("missing"), self._names("missing")))
        meaning = "A recommendation that is applicable to a patient, or may be (4.7)."
        return Stage(name="result_recommendations", meaning=meaning, query=query)

    # --- what asks for activities ------------------------------------------------------------------

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
        return Stage(name="asks", meaning=meaning, query=exp.union(*parts, distinct=False))

    def _asks_recommending(self) -> exp.Query:
        query = exp.select("judged.patient", "by.ground", "judged.day", *self._nothing())
        query = query.from_(exp.to_table("judged_recommendations").as_("judged")).where("judged.status = 'recommended'")
        return _joined(query, "recommending", "by", _columns(["recommendation"], ["recommendation"]))

    def _asks_following(self) -> exp.Query:
        level = exp.Coalesce(
            this=exp.column("level", "overrides"), expressions=[exp.column("level", "judged"), self._undecided_level()]
        )
        query = exp.select("judged.patient", "by.ground", "judged.day", *self._nothing())
        query = query.from_(exp.to_table("judged_levels").as_("judged")).where("judged.included")
        query = self._with_overrides(query)
        return _joined(
            query, "following", "by", {"stratification": exp.column("stratification", "judged"), "level": level}
        )

    def _asks_instead(self) -> exp.Query:
        own = {
            word: sql.bits_and(exp.column(f"missing{word}", "judged"), exp.column(f"own{word}", "by"))
            for word in self._words
        }
        some = sql.disjunction([sql.some_bits(tree) for tree in own.values()])
        collects = [
            sql.named(sql.choose([(some, tree)], exp.column(f"missing{word}", "judged")), f"collects{word}")
            for word, tree in own.items()
        ]
        query = exp.select("judged.patient", "by.ground", sql.named(sql.nothing("DATE"), "day"), *collects)
        query = query.from_(exp.to_table("judged_recommendations").as_("judged"))
        query = query.where("judged.status = 'undecided' AND NOT judged.in_doubt")
        return _joined(query, "instead", "by", _columns(["recommendation"], ["recommendation"]))

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
        collects = [exp.column(name, "by") for name in self._names("collects")]
        query = exp.select("judged.patient", "judged.ground", sql.named(sql.nothing("DATE"), "day"), *collects)
        query = query.from_(inner.subquery("judged"))
        return _joined(query, "collecting", "by", _columns(["ground"], ["ground"]))

    def _nothing(self) -> list[Tree]:
        return [sql.named(sql.big(0), name) for name in self._names("collects")]

    # --- notes, and whom SQL cannot plan -----------------------------------------------------------

    def _logic_notes(self) -> Stage:
        rows: list[Tree] = [
            sql.choose([(exp.column(f"t{place}_conflict"), exp.Literal.string(table.id))])
            for place, table in enumerate(self._graph.tables)
        ]
        notes = exp.select("patient", "code", "source", "element").from_("override_notes")
        meaning = (
            "A note of the decisions: rows of a table that contradict one another (4.2), overrides that are left out."
        )
        if not rows:
            return Stage(name="logic_notes", meaning=meaning, query=notes)
        inner = exp.select("patient", sql.named(exp.Explode(this=sql.array(rows)), "element")).from_("judged")
        conflicts = (
            exp.select(
                "conflicts.patient",
                sql.named(exp.Literal.string("table-conflict"), "code"),
                sql.named(exp.column("reference", "patients"), "source"),
                "conflicts.element",
            )
            .from_(inner.subquery("conflicts"))
            .join("patients", on="patients.patient = conflicts.patient")
            .where(sql.is_known(exp.column("element", "conflicts")))
        )
        return Stage(name="logic_notes", meaning=meaning, query=exp.union(notes, conflicts, distinct=False))

    def _set_aside(self) -> Stage:
        query = exp.select("patient", sql.named(exp.Literal.string("many-digits"), "reason")).from_("judged")
        meaning = (
            "A patient whose numbers have more digits than SQL can calculate with exactly: planned by the runtime."
        )
        return Stage(name="logic_set_aside", meaning=meaning, query=query.where("beyond_digits"))


def _part(bit: int, of: int) -> Tree:
    """The bits of a mask of words that are in a part of it."""
    word = bit // WORD
    return sql.bits_and(exp.column(f"because{word}"), sql.whole(of >> WORD * word & (1 << WORD) - 1))


def _columns(of: Sequence[str], judged: Sequence[str]) -> dict[str, Tree]:
    """Columns of a relation, and those of ``judged`` that they are to be equal to."""
    return {name: exp.column(other, "judged") for name, other in zip(of, judged, strict=True)}


def _joined(
    query: exp.Select, what: str | exp.Query, alias: str, keys: Mapping[str, Tree], side: str = ""
) -> exp.Select:
    """A query with another relation by its side, where columns of that are equal to something."""
    source = exp.to_table(what).as_(alias) if isinstance(what, str) else what.subquery(alias)
    equal = [sql.compared("=", exp.column(name, alias), tree) for name, tree in keys.items()]
    return query.join(source, on=sql.conjunction(equal), join_type=side)

"""The decisions about a patient as relations: one wide row, and from it a row per level and per recommendation."""

from __future__ import annotations

from collections.abc import Container, Mapping

from sqlglot import exp

from ..stage import Stage
from . import trees as sql
from .decisions import Decisions
from .grounds import Grounds, mask
from .joins import all_of
from .missing import WORD, Mask
from .trees import Tree


def base() -> exp.Select:
    """A patient's data elements, the day, and the parameters."""
    both = exp.select(exp.column(exp.Star(), "features"), exp.column(exp.Star(), "run"))
    return both.from_("features").join("run", join_type="CROSS")


class Judged:
    """``judged``, ``judged_levels`` and ``judged_recommendations``."""

    def __init__(self, decisions: Decisions, grounds: Grounds) -> None:
        self._decisions = decisions
        self._grounds = grounds
        self.words = range(max(1, -(-len(decisions.values.places) // WORD)))
        """The words of a mask of data elements."""
        self.because = range(max((word + 1 for each in decisions.strata for word in each.because), default=0))
        """The words of a mask of what is said of a level."""

    def names(self, name: str) -> list[str]:
        """The columns of a mask of data elements."""
        return [f"{name}{word}" for word in self.words]

    def stages(self) -> tuple[Stage, ...]:
        """The three, in order."""
        row = self._row()
        columns, aside = self._decisions.values.columns, self._decisions.values.numbers.set_aside
        columns.make()
        beyond = [(sql.disjunction(aside), exp.true())] if aside else []
        row["beyond_digits"] = sql.choose(beyond, exp.false())
        query = columns.query([sql.named(tree, name) for name, tree in row.items()])
        meaning = "What the guideline decides about a patient, and what it rests on: one row, one column per answer."
        return (Stage(name="judged", meaning=meaning, query=query), self._levels(row), self._recommendations(row))

    def _row(self) -> dict[str, Tree]:
        made, population = self._decisions, self._decisions.population
        collected = mask(list(self._grounds.collecting()), len(self.words))
        to_collect = {
            word: sql.bits_and(tree, sql.whole(collected[word]))
            for word, tree in made.to_collect(self._grounds.own_rule).items()
        }
        row: dict[str, Tree] = {
            "patient": exp.column("patient"),
            "status": population.status,
            "exclusion": population.exclusion,
            "undecided_exclusions": population.undecided_exclusions,
            "concerned": population.concerned,
            "included": population.included,
            "suspended": population.suspended,
            "in_doubt": population.in_doubt,
            **self._all("missing", population.missing),
            **self._all("collect", to_collect),
        }
        for place, stratum in enumerate(made.strata):
            start = f"s{place}_"
            row[f"{start}level"], row[f"{start}worst"] = stratum.level, stratum.worst
            row[f"{start}provisional"], row[f"{start}day"] = stratum.provisional, stratum.day
            row |= _masks(f"{start}missing", stratum.missing) | _masks(f"{start}stale", stratum.stale)
            row |= _masks(f"{start}because", stratum.because)
        for place, advice in enumerate(made.advice):
            start = f"r{place}_"
            row[f"{start}applies"], row[f"{start}day"] = advice.when, advice.day
            if advice.node.unless is not None:
                row[f"{start}excepted"] = advice.unless
            row |= _masks(f"{start}missing", advice.missing)
        for place, table in enumerate(made.graph.tables):
            row[f"t{place}_conflict"] = made.values.conflict(table)
        return row

    def _all(self, name: str, found: Mask) -> dict[str, Tree]:
        return {f"{name}{word}": found.get(word, sql.big(0)) for word in self.words}

    # --- a row per answer --------------------------------------------------------------------------

    def _levels(self, row: Container[str]) -> Stage:
        fields = {"level": "INT", "worst": "INT", "provisional": "BOOLEAN", "day": "DATE"}
        fields |= dict.fromkeys([*self.names("missing"), *self.names("stale")], "BIGINT")
        fields |= {f"because{word}": "BIGINT" for word in self.because}
        answers = [
            _answer("stratification", place, f"s{place}_", fields, row).select("included").where("concerned")
            for place, _ in enumerate(self._decisions.strata)
        ]
        meaning = "A level of a patient the guideline is for, or may be (4.3): its place among the levels, or none."
        none = _answer("stratification", 0, "", fields, ()).select("included").where(exp.false())
        return Stage(name="judged_levels", meaning=meaning, query=all_of(answers or [none]))

    def _recommendations(self, row: Container[str]) -> Stage:
        """4.7: the status, and what is of use with it."""
        fields = {"applies": "BOOLEAN", "excepted": "BOOLEAN", "day": "DATE"}
        fields |= dict.fromkeys(self.names("missing"), "BIGINT")
        doubts = [sql.named(exp.column(f"missing{word}"), f"doubt{word}") for word in self.words]
        answers = []
        for place, advice in enumerate(self._decisions.advice):
            start = f"r{place}_"
            stopped: Tree = exp.column("suspended") if advice.node.when_suspended == "stop" else exp.false()
            answer = _answer("recommendation", place, start, fields, row)
            answer = answer.select("in_doubt", sql.named(stopped, "stopped"), *doubts)
            answers.append(answer.where("concerned").where(sql.is_not(exp.column(f"{start}applies"), False)))
        if not answers:
            none = _answer("recommendation", 0, "", fields, ()).select("in_doubt", sql.named(exp.false(), "stopped"))
            answers.append(none.select(*doubts).where(exp.false()))
        applies, excepted, in_doubt = exp.column("applies"), exp.column("excepted"), exp.column("in_doubt")
        status = sql.choose(
            [
                (sql.disjunction((excepted, exp.column("stopped"))), sql.text("excepted")),
                (sql.conjunction((applies, sql.negation(excepted), sql.negation(in_doubt))), sql.text("recommended")),
            ],
            sql.text("undecided"),
        )
        told = exp.select("patient", "in_doubt", "recommendation", sql.named(status, "status"), "day")
        told = told.select(*self.names("missing"), *self.names("doubt"))
        told = told.from_(all_of(answers).subquery("answers"))
        recommended = sql.compared("=", exp.column("status"), sql.text("recommended"))
        undecided = sql.compared("=", exp.column("status"), sql.text("undecided"))
        missing = []
        for word in self.words:
            own, doubt = exp.column(f"missing{word}"), sql.choose([(in_doubt, exp.column(f"doubt{word}"))], sql.big(0))
            found = sql.choose([(undecided, sql.bits_or([own, doubt]))], sql.big(0))
            missing.append(sql.named(found, f"missing{word}"))
        day = sql.named(sql.choose([(recommended, exp.column("day"))]), "day")
        query = exp.select("patient", "in_doubt", "recommendation", "status", day, *missing)
        meaning = "A recommendation that is applicable to a patient, or may be (4.7)."
        return Stage(name="judged_recommendations", meaning=meaning, query=query.from_(told.subquery("told")))


def _answer(kind: str, place: int, start: str, fields: Mapping[str, str], row: Container[str]) -> exp.Select:
    """The columns about one stratification or recommendation, by the same names for each.

    One query for each reads its own columns only: a list of them all to be unnested takes four times as long.
    """
    given = [sql.named(sql.whole(place), kind)]
    for name, of in fields.items():
        tree: Tree = exp.column(start + name)
        if start + name not in row:
            tree = {"BIGINT": sql.big(0), "BOOLEAN": exp.false()}.get(of) or sql.nothing(of)
        given.append(sql.named(tree, name))
    return exp.select("patient", *given).from_("judged")


def _masks(name: str, found: Mask) -> dict[str, Tree]:
    return {f"{name}{word}": tree for word, tree in found.items()}

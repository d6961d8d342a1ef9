"""Decisions in CQL: population, levels, recommendations, goals, and the conditions of plans (semantics 4.1-4.10).

Every condition is a pair, so that "unknown" survives engines that know only true and false: ``X er opfyldt`` and
``X er uafklaret``. The names with a dot are the conditions that PlanDefinitions name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ....runtime import graph as dg
from .ast import (
    BOOLEAN,
    DATE,
    DATETIME,
    INTEGER,
    STRING,
    STRINGS,
    Alias,
    Call,
    Case,
    Define,
    Expr,
    If,
    ListOf,
    MakeList,
    MakeTuple,
    Null,
    Parameter,
    Query,
    Ref,
    Shift,
    TupleOf,
    placed,
)
from .build import (
    FALSE,
    TRUE,
    all_of,
    among,
    any_of,
    coalesce,
    eq,
    is_null,
    known,
    let,
    lit,
    local,
    no,
    op,
    row,
    texts,
)
from .elements import FOLLOWED
from .logic import FRESH, MISSING, Logic, named, names, names_when
from .origin import comment

STATUS = {"exclude": "excluded", "suspend": "suspended", "close": "closed", "decline": "declined"}
POPULATION = "population status"
NOT_FOR = ("not-in-target", "excluded", "closed", "declined")
INCLUDED = ("included", "included-unconfirmed")
TODAY = Parameter("Today")
CHOSEN = TupleOf((("first", DATE), ("instant", DATETIME), ("level", STRING)))


class Decisions:
    """Writes the decisions of a graph.

    ``stale`` names the nodes that rest on data that may be stale, ``settling`` those of which it is asked what settles
    them.
    """

    def __init__(self, graph: dg.Graph, stale: frozenset[str], settling: frozenset[str]) -> None:
        self._graph = graph
        self._logic = Logic(graph)
        self._fresh = Logic(graph, stale)
        self._stale = stale
        self._settling = settling

    def defines(self) -> Iterator[Define]:
        """Everything that is decided, and then what is planned and collected for it."""
        yield from placed(self._population(), self._graph.population.span)
        for node in self._graph.stratifications:
            yield from placed(self._stratification(node), node.span)
        for recommendation in self._graph.recommendations:
            yield from placed(self._recommendation(recommendation), recommendation.span)
        for goal in self._graph.goals:
            yield from placed(self._goal(goal), goal.span)
        yield from self._collecting()
        for activity in self._graph.activities:
            if activity.timing.after is not None:
                begun = op("IsTrue", Ref(f"{activity.timing.after}{FOLLOWED}"))
                yield Define(f"{activity.id}.begun", begun, BOOLEAN, (), activity.span)

    # --- who it is for (4.1) -------------------------------------------------------------------------

    def _population(self) -> Iterator[Define]:
        population = self._graph.population
        name = population.id
        yield Define(name, self._logic.value(population.when), BOOLEAN, comment(population), population.when.span)
        yield from _pair(name, population.when.span)
        yield Define(f"{name}.not-false", no(op("IsFalse", Ref(name))), BOOLEAN)
        cases: list[tuple[Expr, Expr]] = [(op("IsFalse", Ref(name)), lit("not-in-target"))]
        earlier: list[str] = []
        for node in self._graph.exclusions:
            yield Define(node.id, self._logic.value(node.when), BOOLEAN, comment(node), node.when.span)
            yield from _pair(node.id, node.when.span)
            # 4.1: the first that is true is the one in force, so a pause hides an exclusion behind it
            first = all_of(op("IsTrue", Ref(node.id)), *(no(op("IsTrue", Ref(name))) for name in earlier))
            yield Define(f"{node.id}.not-in-force", no(first), BOOLEAN, (), node.when.span)
            earlier.append(node.id)
            cases.append((op("IsTrue", Ref(node.id)), lit(STATUS[node.effect])))
        cases.append((is_null(Ref(name)), lit("undecided")))
        sure: Expr = lit("included")
        missing = [self._logic.missing(population.when, *(node.when for node in self._graph.exclusions))]
        if population.confirmed is not None:
            confirmed = f"{name} bekræftet"
            yield Define(confirmed, self._logic.value(population.confirmed), BOOLEAN, (), population.confirmed.span)
            yield from _pair(confirmed, population.confirmed.span)
            sure = If(op("IsTrue", Ref(confirmed)), sure, lit("included-unconfirmed"))
            missing.append(names_when(op("IsTrue", Ref(name)), [self._logic.missing(population.confirmed)]))
        yield Define(POPULATION, Case(tuple(cases), sure), STRING, ("4.1: whether the guideline is for the patient.",))
        yield Define(f"{name}.not-undecided", no(eq(Ref(POPULATION), lit("undecided"))), BOOLEAN)
        concerned = among(Ref(POPULATION), texts((*INCLUDED, "undecided")))
        yield Define(
            f"{name}{MISSING}",
            names_when(concerned, missing),
            STRINGS,
            ("What is missing to know it.",),
        )

    # --- levels (4.3-4.6) ----------------------------------------------------------------------------

    def _stratification(self, node: dg.Stratification) -> Iterator[Define]:
        yield from self._levels(node, self._logic)
        if node.id in self._stale:
            yield from self._levels(node, self._fresh)
        if node.id in self._settling:
            yield self._logic.settling_define(node)
        yield from self._override(node)
        yield from self._result(node)

    def _levels(self, node: dg.Stratification, logic: Logic) -> Iterator[Define]:
        """Conditions as pairs, and numbers of levels, worst first: the one that is true, the worst that is unknown."""
        name = logic.name(node.id)
        rungs = [level for level in node.levels if level.when is not None]
        for level in rungs:
            assert level.when is not None
            condition = f"{name} {level.id}"
            yield Define(condition, logic.value(level.when), BOOLEAN, comment(level), level.span)
            if logic is self._logic:
                yield from _pair(condition, level.span)
        conditions = [Ref(f"{name} {level.id}") for level in rungs]
        true = Case(tuple((op("IsTrue", one), lit(number)) for number, one in enumerate(conditions)), Null(INTEGER))
        yield Define(f"{name} sand", true, INTEGER)
        unknown: list[tuple[Expr, Expr]] = []
        for number, one in enumerate(conditions):
            before = coalesce(Ref(f"{name} sand"), lit(len(rungs)))
            unknown.append((all_of(is_null(one), op("Less", lit(number), before)), lit(number)))
        yield Define(f"{name} ukendt", Case(tuple(unknown), Null(INTEGER)), INTEGER)
        best = lit(len(rungs) - 1)
        in_doubt = all_of(known(Ref(f"{name} ukendt")), eq(Ref(f"{name} sand"), best))
        yield Define(f"{name} givet", If(in_doubt, Null(INTEGER), Ref(f"{name} sand")), INTEGER)
        minimum = TRUE if node.minimum is None else logic.value(node.minimum)
        yield Define(f"{name} minimum", minimum, BOOLEAN)
        ids = _by_number(Ref(f"{name} sand"), [level.id for level in rungs])
        yield Define(
            name,
            If(is_null(Ref(f"{name} ukendt")), ids, Null(STRING)),
            STRING,
            (*comment(node), "Som værdi i udtryk: ukendt, mens et værre niveau er muligt (4.3)."),
        )
        open_levels = [
            names_when(
                op("Less", lit(number), coalesce(Ref(f"{name} sand"), lit(len(rungs)))), [logic.missing(level.when)]
            )
            for number, level in enumerate(rungs)
            if level.when is not None
        ]
        if node.minimum is not None:
            open_levels.append(logic.missing(node.minimum))
        yield Define(f"{name} afgøres af", names(open_levels), STRINGS)
        yield logic.missing_define(node)

    def _result(self, node: dg.Stratification) -> Iterator[Define]:
        name, rungs = node.id, [level.id for level in node.levels if level.when is not None]
        undecided = next(level.id for level in node.levels if level.when is None)
        given, unknown = Ref(f"{name} givet"), Ref(f"{name} ukendt")
        worst: Expr = unknown
        provisional = any_of(known(unknown), no(op("IsTrue", Ref(f"{name} minimum"))))
        missing: Expr = Ref(f"{name} afgøres af")
        if node.minimum is not None:
            lacking = self._logic.missing_that_settle(node.minimum)
            missing = names((missing, names_when(op("IsFalse", Ref(f"{name} minimum")), [lacking])))
        if name in self._stale:
            fresh = name + FRESH
            differs = any_of(
                *(
                    no(eq(coalesce(Ref(f"{name} {part}"), lit(-1)), coalesce(Ref(f"{fresh} {part}"), lit(-1))))
                    for part in ("givet", "ukendt")
                ),
                no(
                    eq(
                        coalesce(Ref(f"{name} minimum"), lit(False)),
                        coalesce(Ref(f"{fresh} minimum"), lit(False)),
                    )
                ),
                no(eq(is_null(Ref(f"{name} minimum")), is_null(Ref(f"{fresh} minimum")))),
            )
            yield Define(f"{name} hviler på forældede", differs, BOOLEAN, ("4.4",))
            both = MakeList((given, unknown, Ref(f"{fresh} givet"), Ref(f"{fresh} ukendt")), INTEGER)
            worst = If(Ref(f"{name} hviler på forældede"), op("Min", both), unknown)
            provisional = any_of(provisional, Ref(f"{name} hviler på forældede"))
            missing = If(
                Ref(f"{name} hviler på forældede"),
                names((missing, Ref(f"{fresh} afgøres af"))),
                missing,
            )
        yield Define(
            f"{name} niveau", coalesce(_by_number(given, rungs), lit(undecided)), STRING, ("4.3: det givne niveau.",)
        )
        yield Define(f"{name} er foreløbigt", provisional, BOOLEAN, ("4.3, 4.4",))
        yield Define(f"{name} værst mulige", _by_number(worst, rungs), STRING)
        yield Define(f"{name} indhentes", missing, STRINGS, ("De data, der kan afgøre niveauet, også forældede.",))
        in_force = coalesce(Ref(f"{name} tilsidesat"), Ref(f"{name} niveau"))
        concerned = among(Ref(POPULATION), texts(INCLUDED))
        for level in node.levels:
            yield Define(f"{name}.{level.id}", all_of(concerned, eq(in_force, lit(level.id))), BOOLEAN, (), level.span)

    def _override(self, node: dg.Stratification) -> Iterator[Define]:
        """4.6: the level that a clinician chose, while it holds."""
        if node.override is None:
            yield Define(f"{node.id} tilsidesat", Null(STRING), STRING)
            return
        keys = [f"{level.local.system}|{level.local.code}" for level in node.levels]
        meant = Query((("M", row("F", "answers")),), where=among(Alias("M"), texts(keys)))
        longest = Shift(row("F", "first"), node.override.at_most.value, node.override.at_most.unit)
        until = If(op("Less", row("F", "end"), longest), row("F", "end"), longest)
        holding = Query(
            (("F", Ref("Observations in preferred codes")),),
            let=(("meant", op("Distinct", meant)),),
            where=all_of(
                known(Call("place", (row("F", "codes"), Ref(f"codes of {node.override.value_set}", "Data")), "Facts")),
                is_null(row("F", "problem")),
                no(row("F", "negated")),
                op("LessOrEqual", row("F", "first"), TODAY),
                eq(row("F", "first"), row("F", "last")),
                eq(op("Count", let("meant")), lit(1)),
                op("LessOrEqual", TODAY, until),
            ),
            returns=MakeTuple(
                (("first", row("F", "first")), ("instant", row("F", "instant")), ("level", op("First", let("meant"))))
            ),
        )
        yield Define(f"{node.id} valg", holding, ListOf(CHOSEN))
        day = op("Max", Query((("C", Ref(f"{node.id} valg")),), returns=row("C", "first")))
        latest = Query((("N", Ref(f"{node.id} valg")),), where=eq(row("N", "first"), day))
        moment = op("Max", Query((("N", let("latest")),), returns=row("N", "instant")))
        equal = Query(
            (("C", let("latest")),),
            where=any_of(is_null(row("C", "instant")), eq(row("C", "instant"), moment)),
            returns=row("C", "level"),
        )
        one = If(eq(op("Count", let("levels")), lit(1)), op("First", let("levels")), Null(STRING))
        chosen = local((("latest", latest), ("levels", op("Distinct", equal))), one)
        cases = tuple(
            (eq(let("chosen"), lit(key)), lit(level.id)) for key, level in zip(keys, node.levels, strict=True)
        )
        yield Define(
            f"{node.id} tilsidesat",
            local((("chosen", chosen),), Case(cases, Null(STRING))),
            STRING,
            ("4.6: klinikerens eget valg, så længe det gælder.",),
        )

    # --- recommendations and goals (4.7, 4.10) ---------------------------------------------------------

    def _recommendation(self, node: dg.Recommendation) -> Iterator[Define]:
        when, unless = f"{node.id} når", f"{node.id} undtagen"
        yield Define(when, self._logic.value(node.when), BOOLEAN, comment(node), node.when.span)
        yield from _pair(when, node.when.span)
        yield Define(f"{node.id}.when", op("IsTrue", Ref(when)), BOOLEAN, (), node.when.span)
        excepted: Expr = FALSE
        missing = [self._logic.missing(node.when)]
        if node.unless is not None:
            yield Define(unless, self._logic.value(node.unless), BOOLEAN, (), node.unless.span)
            yield from _pair(unless, node.unless.span)
            yield Define(f"{node.id}.not-unless", op("IsFalse", Ref(unless)), BOOLEAN, (), node.unless.span)
            excepted = Ref(unless)
            missing.append(self._logic.missing(node.unless))
        paused = eq(Ref(POPULATION), lit("suspended")) if node.when_suspended == "stop" else FALSE
        decided = all_of(op("IsTrue", Ref(when)), op("IsFalse", excepted), no(eq(Ref(POPULATION), lit("undecided"))))
        status = Case(
            (
                (among(Ref(POPULATION), texts(NOT_FOR)), lit("not-applicable")),
                (op("IsFalse", Ref(when)), lit("not-applicable")),
                (op("IsTrue", excepted), lit("excepted")),
                (paused, lit("excepted")),
                (decided, lit("recommended")),
            ),
            lit("undecided"),
        )
        yield Define(f"{node.id} status", status, STRING, ("4.7",))
        undecided = eq(Ref(f"{node.id} status"), lit("undecided"))
        yield Define(f"{node.id}.undecided", all_of(undecided, no(eq(Ref(POPULATION), lit("undecided")))), BOOLEAN)
        doubt = names_when(eq(Ref(POPULATION), lit("undecided")), [Ref(self._graph.population.id + MISSING)])
        yield Define(f"{node.id} indhentes", names_when(undecided, (*missing, doubt)), STRINGS)

    def _goal(self, node: dg.Goal) -> Iterator[Define]:
        when, achieved = f"{node.id} når", f"{node.id} opnået"
        yield Define(when, self._logic.value(node.when), BOOLEAN, comment(node), node.when.span)
        yield from _pair(when, node.when.span)
        reached: Expr = FALSE
        if node.achieved is not None:
            yield Define(achieved, self._logic.value(node.achieved), BOOLEAN, (), node.achieved.span)
            yield from _pair(achieved, node.achieved.span)
            reached = op("IsTrue", Ref(achieved))
        in_doubt = any_of(is_null(Ref(when)), eq(Ref(POPULATION), lit("undecided")))
        status = Case(
            (
                (no(among(Ref(POPULATION), texts((*INCLUDED, "undecided")))), Null(STRING)),
                (op("IsFalse", Ref(when)), Null(STRING)),
                (in_doubt, lit("undecided")),
                (reached, lit("achieved")),
            ),
            lit("active"),
        )
        yield Define(f"{node.id} status", status, STRING, ("4.10",))

    # --- what is collected (4.8) -----------------------------------------------------------------------

    def _collecting(self) -> Iterator[Define]:
        """The data elements to collect, and the activities that collect them."""
        graph = self._graph
        of_levels = [Ref(f"{node.id} indhentes") for node in graph.stratifications]
        own_rule = [node for node in graph.recommendations if node.on_unknown is None]
        of_recommendations = [Ref(f"{node.id} indhentes") for node in own_rule]
        included = among(Ref(POPULATION), texts(INCLUDED))
        decided = no(eq(Ref(POPULATION), lit("undecided")))
        parts: tuple[Expr, ...] = (
            Ref(graph.population.id + MISSING),
            names_when(included, of_levels),
            names_when(decided, of_recommendations),
        )
        yield Define(
            "indhentes",
            names(parts),
            STRINGS,
            ("4.8: de data, der mangler eller er forældede, og som kan afgøre noget.",),
        )
        for activity in graph.activities:
            if activity.collects:
                wanted = texts(named(element) for element in self._collected_by(activity))
                asked = op("Exists", Query((("E", Ref("indhentes")),), where=among(Alias("E"), wanted)))
                yield Define(f"{activity.id}.missing", asked, BOOLEAN, comment(activity), activity.span)

    def _collected_by(self, activity: dg.Activity) -> Iterable[str]:
        """The elements that an activity is the one to collect: their own ``indhentes`` goes before the compiler's."""
        for element in self._graph.data:
            if element.collect is not None and element.collect.activity is not None:
                if element.collect.activity == activity.id:
                    yield element.id
            elif element.collect is None and activity.origin == "collect" and element.id in activity.collects:
                yield element.id


def _pair(condition: str, place: dg.Span | None) -> Iterator[Define]:
    """Whether a condition is fulfilled, and whether it is undecided: two values, for engines that know no third."""
    yield Define(f"{condition} er opfyldt", op("IsTrue", Ref(condition)), BOOLEAN, (), place)
    yield Define(f"{condition} er uafklaret", is_null(Ref(condition)), BOOLEAN, (), place)


def _by_number(number: Expr, names: list[str]) -> Expr:
    return Case(tuple((eq(number, lit(place_)), lit(name)) for place_, name in enumerate(names)), Null(STRING))

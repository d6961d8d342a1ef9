"""A second evaluator, slow and plain, written from docs/semantics.md: it recurses over the graph.

It shares with the runtime only the calendar's sums (which have their own table of cases) and the data classes.
"""

from __future__ import annotations

import datetime as dt
from decimal import Context, Decimal
from itertools import pairwise
from typing import Any, NamedTuple

from rettesnor.runtime import graph as g
from rettesnor.runtime.calendar import add, age, subtract
from rettesnor.runtime.facts.fact import GENDER_SYSTEM, PATIENT_SYSTEM, TEXT_SYSTEM, Fact

EXACT = Context(prec=200)
QUOTIENT = Context(prec=28)
NOBODY_KNOWS = object()
"""A data element that facts leave unknown, whatever its absence rule says."""
PATIENT_CODES = {"quantity": "birth-date", "date": "birth-date", "choice": "gender", "boolean": "deceased"}
FOREIGN = 1_000_000
"""Rank of a fact whose code systems the element does not know."""
GENDERS = {"male": "mand", "female": "kvinde", "other": "andet"}


class Read(NamedTuple):
    days: tuple[dt.date, ...]
    """Every day the fact may have started on."""
    rank: int
    value: Any
    fact: Fact


class Doubt(Exception):
    """The fact is doubtful (3.6)."""


class LeftOut(Exception):
    """The fact does not count."""


class Unread(LeftOut):
    """The fact is there, but what it says cannot be used (3.2-3.4)."""


class Reference:
    """``without``: the data elements whose stale values are taken as unknown."""

    def __init__(
        self, graph: g.Graph, facts: tuple[Fact, ...], date: dt.date, *, without: frozenset[str] = frozenset()
    ):
        self.graph, self.facts, self.date, self.without = graph, facts, date, without
        self.known: dict[str, tuple[Any, bool]] = {}
        self.values: dict[str, Any] = {}
        nodes = (*graph.parameters, *graph.data, *graph.definitions, *graph.tables, *graph.stratifications)
        self.nodes = {node.id: node for node in nodes}
        self.order = [name for name in graph.order if isinstance(self.nodes[name], g.DataElement)]
        self.aliases = {alias: each.uri for each in graph.code_systems for alias in (each.uri, *each.aliases)}
        self.value_sets = {each.id: each.codes for each in graph.value_sets}
        self.read = {each.id: each.read for each in graph.value_sets}

    # --- codes ---------------------------------------------------------------------------------------

    def rank(self, codings: Any, codes: tuple[g.Code, ...]) -> int | None:
        for number, code in enumerate(codes):
            for system, text in codings:
                if self.aliases.get(system, system) == code.system and (
                    text.startswith(code.code) if code.prefix else text == code.code
                ):
                    return number
        return None

    def match(self, element: g.DataElement, fact: Fact) -> int | None:
        """3.1: the rank of the fact's code, or none if it is not one of the element's facts."""
        found = []
        for source in element.sources:
            if source.kind == fact.kind == "patient":
                if (PATIENT_SYSTEM, PATIENT_CODES[element.type.kind]) in fact.codes:
                    found.append(0)
            elif source.kind == fact.kind:
                if not fact.codes:
                    found.append(0)
                elif source.value_set is not None:
                    rank = self.rank(fact.codes, self.value_sets[source.value_set])
                    if rank is not None:
                        found.append(rank)
        if not found and self.foreign(element, fact):
            return FOREIGN
        if self.rank(fact.codes, (element.local,)) is not None and fact.kind not in (
            "patient",
            "request",
            "appointment",
        ):
            found.append(999)
        return min(found, default=None)

    def foreign(self, element: g.DataElement, fact: Fact) -> bool:
        """3.6: a listed fact, coded only in systems that none of the element's value sets uses."""
        if fact.kind not in ("condition", "medication", "immunization") or not fact.codes:
            return False
        sets = [s.value_set for s in element.sources if s.kind == fact.kind and s.value_set is not None]
        systems = {code.system for name in sets for code in self.value_sets[name]} | {element.local.system}
        systems |= {uri for name in sets for uri in self.read[name]}
        return bool(sets) and all(self.aliases.get(system, system) not in systems for system, _ in fact.codes)

    # --- data elements -------------------------------------------------------------------------------

    def element(self, name: str) -> tuple[str, Any]:
        """Status and value."""
        element = self.nodes[name]
        assert isinstance(element, g.DataElement)
        value, stale = self.found(element)
        if value is not None and value is not NOBODY_KNOWS:
            if stale and name in self.without:
                return "missing", None
            return "stale" if stale else "known", value
        if value is NOBODY_KNOWS or element.absence.value is None:
            return "missing", None
        given = True if element.absence.only_if is None else self.named(element.absence.only_if)
        if given is None or given is False:  # 0 is known
            return "missing", None
        return "assumed", element.absence.value.value

    def found(self, element: g.DataElement) -> tuple[Any, bool]:
        """The value that facts give, and whether it is stale (3.12)."""
        if element.id not in self.known:
            self.known[element.id] = self.looked_for(element)
        return self.known[element.id]

    def looked_for(self, element: g.DataElement) -> tuple[Any, bool]:
        patient_unread = False
        for fact in self.facts:
            if fact.kind == "patient" and self.match(element, fact) is not None:
                try:
                    return self.of_patient(element, fact), False
                except Doubt:
                    return NOBODY_KNOWS, False
                except Unread:
                    patient_unread = True
                    break
                except LeftOut:
                    break
        low = None if element.fetch.within is None else subtract(self.date, element.fetch.within)
        read, doubts, unread = self.counting(element, low)
        stale = False
        if not read and element.fetch.grace is not None:
            low = subtract(self.date, element.fetch.grace)
            read, doubts, unread = self.counting(element, low)
            stale = bool(read)
        value = self.fetch(element, read, doubts, low)
        if value is None and (doubts or unread or patient_unread):
            value = NOBODY_KNOWS  # 3.6
        return value, stale

    def of_patient(self, element: g.DataElement, fact: Fact) -> Any:
        days = self.days(fact)
        if fact.problem is not None:
            raise LeftOut if fact.problem == "future-date" else Doubt
        match element.type.kind:
            case "choice":
                for system, code in fact.value_codes:
                    if system == GENDER_SYSTEM and code in GENDERS:
                        return GENDERS[code]
                raise Unread if fact.value_codes else Doubt
            case "boolean":
                if not days:
                    if fact.boolean is None:
                        raise Doubt
                    return fact.boolean
                if len({day <= self.date for day in days}) > 1:
                    raise Doubt
                return days[0] <= self.date
        if not days:
            raise Doubt
        if days[0] > self.date:
            raise LeftOut
        if element.type.kind == "date":
            if len(days) > 1:
                raise Doubt
            return days[0]
        ages = {age(day, day, self.date) for day in days if day <= self.date}
        if len(ages) > 1:
            raise Doubt
        return Decimal(ages.pop() or 0)

    def days(self, fact: Fact) -> tuple[dt.date, ...]:
        if fact.start is None or fact.start_latest is None:
            return ()
        return tuple(fact.start + dt.timedelta(n) for n in range((fact.start_latest - fact.start).days + 1))

    def counting(self, element: g.DataElement, low: dt.date | None) -> tuple[list[Read], bool, bool]:
        read, doubts, unread = self.screened(element, low)
        kept = []
        for each in read:
            try:
                self.not_after_events(element, each)
                kept.append(each)
            except Doubt:
                doubts = True
            except LeftOut:
                pass
        if element.at_least is not None:
            days = sorted({each.days[0] for each in kept})
            over = element.at_least_over
            if len(days) < element.at_least or (over is not None and add(days[0], over) > days[-1]):
                kept = []
        return kept, doubts, unread

    def screened(self, element: g.DataElement, low: dt.date | None) -> tuple[list[Read], bool, bool]:
        """The facts that can be read, whether one is doubtful, and whether one says what cannot be used."""
        read, doubts, unread = [], False, False
        for fact in self.facts:
            rank = self.match(element, fact)
            if rank is None or fact.kind == "patient":
                continue
            try:
                days = self.usable(element, fact, low)
                read.append(Read(days, rank, self.said(element, fact), fact))
            except Doubt:
                doubts = True
            except Unread:
                unread = True
            except LeftOut:
                pass
        return read, doubts, unread

    def usable(self, element: g.DataElement, fact: Fact, low: dt.date | None) -> tuple[dt.date, ...]:
        """The fact's possible start days, if it counts by its status, dates and class (2.6, 2.7, 3.6, 3.9)."""
        if fact.status == "entered-in-error" or fact.negated or fact.problem == "future-date":
            raise LeftOut
        days = self.days(fact)
        lasting = fact.kind in ("condition", "medication") or fact.ongoing
        undated = lasting and fact.ongoing and not days
        inside = {self.inside(fact, day, low, lasting) for day in (days or ((dt.date.min,) if undated else ()))}
        if inside == {False}:
            raise LeftOut
        if fact.problem is not None or inside != {True} or self.match(element, fact) == FOREIGN:
            raise Doubt
        exact = (
            element.type.kind == "date"
            or element.fetch.kind == "decline-per-year"
            or element.at_least is not None
            or element.episode_gap is not None
        )
        if exact and (undated or len(days) != 1):
            raise Doubt
        if fact.kind == "encounter" and element.classes and fact.encounter_class not in element.classes:
            raise LeftOut if fact.encounter_class is not None else Doubt
        return (dt.date.min, self.date) if undated else days

    def inside(self, fact: Fact, day: dt.date, low: dt.date | None, lasting: bool) -> bool | None:
        if day > self.date:
            return False
        if not lasting:
            return low is None or day >= low
        if fact.ongoing:
            return True
        if low is None:
            return fact.end is not None and fact.end >= self.date
        if fact.end is not None:
            return fact.end >= low
        return True if day >= low else None

    def not_after_events(self, element: g.DataElement, each: Read) -> None:
        """3.9"""
        doubt = False
        for rule in element.exclude:
            for name in rule.after:
                other = self.nodes[name]
                assert isinstance(other, g.DataElement)
                for event in self.screened(other, dt.date.min)[0]:
                    over = self.date if event.fact.ongoing else event.fact.end
                    starts = (event.days[0], event.days[-1])
                    close = {
                        start <= day <= add(start if over is None else over, rule.within)
                        for start in starts
                        for day in each.days
                    }
                    if close == {True}:
                        raise LeftOut
                    reach = add(event.days[-1] if over is None else over, rule.within)
                    doubt = doubt or (event.days[0] <= each.days[-1] and each.days[0] <= reach)
        if doubt:
            raise Doubt

    def said(self, element: g.DataElement, fact: Fact) -> Any:
        """3.2-3.4"""
        own = self.rank(fact.codes, (element.local,)) is not None
        bare = fact.unit in (None, "1") or (fact.unit[0] == "{" and fact.unit[-1] == "}")
        if element.fetch.kind == "exists":
            if fact.boolean is False or (fact.value == 0 and bare):
                return False
            if fact.value_codes and (own or element.answers):
                return self.answer(element, fact) == "ja"
            return True
        if element.fetch.kind in ("count", "days"):
            if not own or fact.value is None:
                return fact.boolean is not False
            if not bare or fact.value < 0 or fact.value % 1 != 0:
                raise Unread
            return fact.value
        match element.type.kind:
            case "date":
                stated = [text for system, text in fact.value_codes if system == TEXT_SYSTEM]
                if not stated:
                    return fact.start
                try:
                    return dt.date.fromisoformat(stated[0])
                except ValueError:
                    if own:
                        raise Unread from None
                    return fact.start
            case "choice":
                if not fact.value_codes and fact.value is None and fact.boolean is None:
                    raise Doubt
                return self.answer(element, fact)
            case "boolean":
                if fact.boolean is not None:
                    return fact.boolean
                if fact.value_codes:
                    return self.answer(element, fact) == "ja"
                if fact.value is None:
                    raise Doubt
                if bare and fact.value in (0, 1):
                    return fact.value == 1
                raise Unread
        if fact.value is None:
            raise Doubt
        factors = {rule.unit: rule.factor for rule in element.units}
        if element.type.kind in ("count", "scale") and bare:
            factor = Decimal(1)
        elif fact.unit in factors:
            factor = factors[fact.unit]
        else:
            raise Unread
        value = EXACT.multiply(fact.value, factor)
        for offset in element.offsets:
            if self.rank(fact.codes, self.value_sets[offset.value_set]) is not None:
                value = EXACT.add(value, offset.add)
        for low, high in ((element.low, element.high), (element.type.low, element.type.high)):
            if (low is not None and value < low) or (high is not None and value > high):
                raise Unread
        if element.type.kind == "count" and (value < 0 or value % 1 != 0):
            raise Unread
        return value

    def answer(self, element: g.DataElement, fact: Fact) -> str:
        options = element.type.options or ("ja", "nej")
        meant = {
            option for option in options if (element.local.system, f"{element.local.code}-{option}") in fact.value_codes
        }
        for answer in element.answers:
            if self.rank(fact.value_codes, self.value_sets[answer.value_set]) is not None:
                meant.add(answer.option)
        if len(meant) != 1:
            raise Unread
        return meant.pop()

    def fetch(self, element: g.DataElement, read: list[Read], doubts: bool, low: dt.date | None) -> Any:
        """3.7, 3.8, 3.10"""
        match element.fetch.kind:
            case "exists":
                return any(each.value for each in read) if read else None
            case "count":
                return NOBODY_KNOWS if doubts else self.count(element, read, low)
            case "days":
                return NOBODY_KNOWS if doubts else self.covered(element, read, low)
            case "highest":
                return max((each.value for each in read), default=None)
            case "lowest":
                return min((each.value for each in read), default=None)
            case "latest" | "first" as which:
                return self.one(element, read, which)[0] if read else None
        if len({each.days for each in read}) < 2:
            return None
        first, first_day = self.one(element, read, "first")
        last, last_day = self.one(element, read, "latest")
        if NOBODY_KNOWS in (first, last):
            return NOBODY_KNOWS
        years = QUOTIENT.divide(Decimal((last_day - first_day).days), Decimal("365.25"))
        return QUOTIENT.divide(first - last, years)

    def one(self, element: g.DataElement, read: list[Read], which: str) -> tuple[Any, dt.date]:
        if which == "latest":
            group = [each for each in read if not any(other.days[0] > each.days[-1] for other in read)]
        else:
            group = [each for each in read if not any(other.days[-1] < each.days[0] for other in read)]
        if all(len(each.days) == 1 for each in group):
            group = [each for each in group if each.rank == min(other.rank for other in group)]
            times = [each.fact.instant for each in group if each.fact.instant is not None]
            if len(times) == len(group):
                best = (max if which == "latest" else min)(times)
                group = [each for each in group if each.fact.instant == best]
        values = {each.value for each in group}
        if len(values) > 1 and element.same_day is None:
            return NOBODY_KNOWS, group[0].days[0]
        return (max if element.same_day == "highest" else min)(values), group[0].days[0]

    def count(self, element: g.DataElement, read: list[Read], low: dt.date | None) -> Any:
        stated = [each for each in read if not isinstance(each.value, bool)]
        events = [each for each in read if each.value is True]
        if not stated and not events:
            return None
        number = len(events)
        if element.episode_gap is not None:
            others: list[Read] = []
            if element.not_with is not None:
                other = self.nodes[element.not_with]
                assert isinstance(other, g.DataElement)
                others = self.screened(other, low)[0]
                if any(len(each.days) != 1 for each in others):
                    return NOBODY_KNOWS
            starts = sorted([(each.days[0], 1) for each in events] + [(each.days[0], 0) for each in others])
            breaks = [n for n, (a, b) in enumerate(pairwise(starts), 1) if b[0] >= add(a[0], element.episode_gap)]
            bounds = [0, *breaks, len(starts)] if starts else [0]
            number = sum(all(kind for _, kind in starts[a:b]) for a, b in pairwise(bounds))
        if stated:
            said = self.one(element, stated, "latest")[0]
            return NOBODY_KNOWS if said is NOBODY_KNOWS else max(said, Decimal(number))
        return Decimal(number)

    def covered(self, element: g.DataElement, read: list[Read], low: dt.date | None) -> Any:
        assert low is not None
        stated = [each for each in read if not isinstance(each.value, bool)]
        lasting = [each for each in read if each.value is True]
        if not stated and not lasting:
            return None
        covered: set[dt.date] = set()
        for each in lasting:
            fact = each.fact
            if fact.kind in ("condition", "medication") and not fact.ongoing and fact.end is None:
                return NOBODY_KNOWS
            if fact.start is not None and len(each.days) > 1 and each.days[-1] > low:
                return NOBODY_KNOWS
            last = self.date if fact.ongoing else min(fact.end or each.days[-1], self.date)
            day = max(each.days[0], low)
            while day <= last:
                covered.add(day)
                day += dt.timedelta(days=1)
        number = Decimal(len(covered))
        if stated:
            said = self.one(element, stated, "latest")[0]
            return NOBODY_KNOWS if said is NOBODY_KNOWS else max(said, number)
        return number

    # --- logic ---------------------------------------------------------------------------------------

    def named(self, name: str) -> Any:
        if name not in self.values:
            self.values[name] = self.worked_out(self.nodes[name])
        return self.values[name]

    def worked_out(self, node: Any) -> Any:
        match node:
            case g.Parameter():
                return node.value.value
            case g.DataElement():
                return self.element(node.id)[1]
            case g.Definition():
                return self.value(node.expr)
            case g.Table():
                results = {row.result for row in node.rows if self.value(row.when) is True}
                return results.pop() if len(results) == 1 else None
            case g.Stratification():
                level, worst, _ = self.level(node)
                return None if level is None or worst is not None else level.id

    def value(self, expr: Any) -> Any:
        match expr:
            case g.Number() | g.Boolean() | g.Option() | g.Day() | g.Period():
                return expr.value
            case g.Unknown():
                return None
            case g.Today():
                return self.date
            case g.Ref():
                return self.named(expr.node)
            case g.Known():
                return self.value(expr.arg) is not None
            case g.Missing():
                return self.value(expr.arg) is None
            case g.And() | g.Or() | g.AtLeast():
                values = [self.value(arg) for arg in expr.args]
                needed = {g.And: len(values), g.Or: 1}.get(type(expr), getattr(expr, "n", 0))
                if values.count(True) >= needed:
                    return True
                return False if values.count(True) + values.count(None) < needed else None
        sides = [self.value(side) for side in self.sides(expr)]
        if None in sides:
            return None
        match expr:
            case g.Not():
                return not sides[0]
            case g.OneOf():
                return sides[0] in expr.options
            case g.Compare():
                left, right = sides
                return {
                    "<": lambda: left < right,
                    "<=": lambda: left <= right,
                    "=": lambda: left == right,
                    "!=": lambda: left != right,
                    ">=": lambda: left >= right,
                    ">": lambda: left > right,
                }[expr.operator]()
            case g.Arithmetic():
                left, right = sides
                if isinstance(right, g.Duration):
                    return add(left, right) if expr.operator == "+" else subtract(left, right)
                if expr.operator == "/":
                    return None if right == 0 else QUOTIENT.divide(left, right)
                return {"+": EXACT.add, "-": EXACT.subtract, "*": EXACT.multiply}[expr.operator](left, right)

    def sides(self, expr: Any) -> tuple[Any, ...]:
        if isinstance(expr, g.Compare | g.Arithmetic):
            return (expr.left, expr.right)
        return expr.args if isinstance(expr, g.And | g.Or | g.AtLeast) else (expr.arg,)

    def missing(self, *exprs: Any) -> set[str]:
        """4.8"""
        found: set[str] = set()
        for expr in exprs:
            if expr is None or self.value(expr) is not None or isinstance(expr, g.Unknown):
                continue
            if not isinstance(expr, g.Ref):
                found |= self.missing(*self.sides(expr))
                continue
            match self.nodes[expr.node]:
                case g.DataElement() as node:
                    found.add(node.id)
                    if node.absence.only_if is not None and self.found(node)[0] is None:
                        found |= self.missing(g.Ref(node=node.absence.only_if))
                case g.Definition() as node:
                    found |= self.missing(node.expr)
                case g.Table() as node:
                    found |= self.missing(*(row.when for row in node.rows))
                case g.Stratification() as node:
                    found |= self.missing(*(level.when for level in node.levels))
        return found

    def level(self, strata: g.Stratification) -> tuple[g.Level | None, g.Level | None, set[str]]:
        """4.3: the level, the worst unknown one, and the data that would decide it."""
        levels = [level for level in strata.levels if level.when is not None]
        worse = []
        for level in levels:
            value = self.value(level.when)
            if value is True:
                break
            if value is None:
                worse.append(level)
        else:
            return None, worse[0] if worse else None, self.missing(*(each.when for each in worse))
        result = None if worse and level is levels[-1] else level
        return result, worse[0] if worse else None, self.missing(*(each.when for each in worse))

    def stratum(self, strata: g.Stratification) -> dict[str, Any]:
        """4.3, 4.4"""
        levels = [level for level in strata.levels if level.when is not None]
        level, worst, missing = self.level(strata)
        minimum = True if strata.minimum is None else self.value(strata.minimum)
        missing = missing | self.missing(strata.minimum)
        if minimum is False:
            missing |= {name for name in self.settling(strata.minimum) if self.element(name)[0] == "missing"}
        stale: set[str] = set()
        provisional = worst is not None or minimum is not True
        old = {name for name in self.order if self.element(name)[0] == "stale"}
        if old and not self.without:
            fresh = Reference(self.graph, self.facts, self.date, without=frozenset(old))
            other, other_worst, other_missing = fresh.level(strata)
            other_minimum = True if strata.minimum is None else fresh.value(strata.minimum)
            if (level, worst, minimum) != (other, other_worst, other_minimum):
                provisional = True
                seen = [each for each in (level, worst, other, other_worst) if each is not None]
                worst = min(seen, key=levels.index, default=None)
                other_missing = other_missing | fresh.missing(strata.minimum)
                stale = other_missing & old
                missing = missing | (other_missing - old)
        undecided = next(each for each in strata.levels if each.when is None)
        return {
            "level": (level or undecided).id,
            "provisional": provisional,
            "worst_possible": None if worst is None else worst.id,
            "missing": self.in_order(missing),
            "stale": self.in_order(stale),
        }

    def settling(self, expr: Any) -> set[str]:
        """4.9: the data elements that settle an expression's value."""
        value = self.value(expr)
        match expr:
            case g.Ref() if isinstance(node := self.nodes[expr.node], g.DataElement):
                return {node.id}
            case g.Ref():
                return {name for each in self.settled_by(self.nodes[expr.node]) for name in self.settling(each)}
            case g.Number() | g.Boolean() | g.Option() | g.Day() | g.Period() | g.Today() | g.Unknown():
                return set()
            case g.And() | g.Or() | g.AtLeast():
                settles = not isinstance(expr, g.And)
                chosen = [each for each in expr.args if self.value(each) is settles] if value is settles else expr.args
                return {name for each in chosen for name in self.settling(each)}
            case _:
                return {name for each in self.sides(expr) for name in self.settling(each)}

    def settled_by(self, node: Any) -> list[Any]:
        """The conditions that settle a named node's value: of the row that is true, of the level; else of all."""
        match node:
            case g.Definition():
                return [node.expr]
            case g.Table():
                rows = [row.when for row in node.rows]
                return rows if self.named(node.id) is None else [each for each in rows if self.value(each) is True]
            case g.Stratification():
                levels = {level.id: level.when for level in node.levels if level.when is not None}
                chosen = self.named(node.id)
                return list(levels.values()) if chosen is None else [levels[chosen]]
            case _:
                return []

    def in_order(self, names: set[str]) -> tuple[str, ...]:
        return tuple(name for name in self.order if name in names)

    def population(self) -> tuple[str, tuple[str, ...]]:
        """4.1"""
        population = self.graph.population
        inside = self.value(population.when)
        if inside is False:
            return "not-in-target", ()
        for exclusion in self.graph.exclusions:
            if self.value(exclusion.when) is True:
                words = {"exclude": "excluded", "suspend": "suspended", "close": "closed", "decline": "declined"}
                return words[exclusion.effect], ()
        missing = self.missing(population.when, *(each.when for each in self.graph.exclusions))
        if inside is None:
            return "undecided", self.in_order(missing)
        if population.confirmed is None or self.value(population.confirmed) is True:
            return "included", self.in_order(missing)
        return "included-unconfirmed", self.in_order(missing | self.missing(population.confirmed))

    def recommendation(self, node: g.Recommendation) -> tuple[str, tuple[str, ...]]:
        """4.7, 4.8"""
        population, missing = self.population()
        when = self.value(node.when)
        unless = None if node.unless is None else self.value(node.unless)
        if population in ("not-in-target", "excluded", "closed", "declined") or when is False:
            return "not-applicable", ()
        if unless is True or (population == "suspended" and node.when_suspended == "stop"):
            return "excepted", ()
        if when is True and (node.unless is None or unless is False) and population != "undecided":
            return "recommended", ()
        own = self.missing(node.when, node.unless)
        return "undecided", self.in_order(own | set(missing) if population == "undecided" else own)

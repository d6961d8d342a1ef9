"""Data elements in CQL: which facts matter to each, what each says, and the one value (semantics, section 3)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from ....runtime import graph as dg
from ....runtime.canonical import option_code
from ....runtime.facts.interest import CATALOGUED
from . import rows
from .ast import (
    BOOLEAN,
    DATE,
    DECIMAL,
    INTEGER,
    STRING,
    STRINGS,
    Alias,
    Call,
    Case,
    Cast,
    Define,
    Expr,
    Function,
    If,
    ListOf,
    MakeList,
    MakeTuple,
    Null,
    Operand,
    Parameter,
    Prop,
    Query,
    Ref,
    Shift,
    Type,
    fhir,
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
    flat,
    is_null,
    known,
    let,
    lit,
    local,
    no,
    op,
    path,
    row,
    texts,
)
from .facts import FACTS, KINDS
from .reading import TEXT
from .rows import CANDIDATE, CANDIDATES, FACT, FIRST_DAY, FOREIGN, RESULT, ROWS, SPANS, VALUES

LOCAL_RANK = 1_000_000
TODAY = Parameter("Today")
COLUMN: Mapping[str, str] = {
    "quantity": "number",
    "count": "number",
    "scale": "number",
    "choice": "option",
    "boolean": "yes",
    "date": "day",
}
"""The column that holds a value, by the kind of its type."""
TYPES: Mapping[str, Type] = {"number": DECIMAL, "option": STRING, "yes": BOOLEAN, "day": DATE}


def value_type(kind: dg.ValueType) -> Type:
    """The CQL type of a value."""
    return TYPES[COLUMN[kind.kind]]


def facts_of(function: str, *args: Expr) -> Call:
    """A call of a function of the library of facts."""
    return Call(function, args, "Facts")


def literal(expr: dg.Literal_) -> Expr:
    """A literal of the graph; numbers are decimals."""
    return lit(expr.value)


def back(day: Expr, duration: dg.Duration, sign: int = -1) -> Expr:
    """A day, a duration earlier (2.3)."""
    return Shift(day, sign * duration.value, duration.unit)


def _fact(*names: str) -> Expr:
    """An element of the fact that a reader is given."""
    return path(Operand("fact"), *names)


class Elements:
    """Writes the data elements of a graph."""

    def __init__(self, graph: dg.Graph) -> None:
        self._graph = graph
        self._value_sets = {value_set.id: value_set.codes for value_set in graph.value_sets}
        self._systems = {
            value_set.id: {code.system for code in value_set.codes} | set(value_set.read)
            for value_set in graph.value_sets
        }
        self._by_id = {element.id: element for element in graph.data}

    def functions(self) -> tuple[Function, ...]:
        """What depends on the guideline's code systems."""
        code = Operand("code")
        renamed = [
            (
                op("StartsWith", code, lit(f"{alias}|")),
                op("Concatenate", lit(system.uri), op("SubstringFrom", code, lit(len(alias)))),
            )
            for system in self._graph.code_systems
            for alias in system.aliases
        ]
        whole: Expr = Case(tuple(renamed), code) if renamed else code
        preferred = Function(
            "preferred",
            (("code", STRING),),
            whole,
            STRING,
            ("3.1: a code under the guideline's URI for its system.",),
        )
        found = [preferred]
        for value_set in self._graph.value_sets:
            found += placed([self._place_in(value_set)], value_set.span)
        for element in self._graph.data:
            found += placed([self._reader(element)], element.span)
        return tuple(found)

    def _place_in(self, value_set: dg.ValueSet) -> Function:
        """3.1, 3.7: the place of the best of some codes in a value set; none when none of them is in it."""
        exact = [(rank, code) for rank, code in enumerate(value_set.codes) if not code.prefix]
        parts: list[Expr] = [
            Query(
                (("K", Operand("codes")),),
                where=op("StartsWith", Alias("K"), lit(f"{code.system}|{code.code}")),
                returns=lit(rank),
            )
            for rank, code in enumerate(value_set.codes)
            if code.prefix
        ]
        if exact:
            listed = texts(f"{code.system}|{code.code}" for _, code in exact)
            index = op("IndexOf", let("listed"), Alias("K"))
            ranks = [rank for rank, _ in exact]
            if ranks != list(range(len(ranks))):
                index = op("Indexer", MakeList(tuple(map(lit, ranks)), INTEGER), index)
            found = Query((("K", Operand("codes")),), where=among(Alias("K"), let("listed")), returns=index)
            parts.insert(0, local((("listed", listed),), found))
        return Function(
            f"place in {value_set.id}",
            (("codes", STRINGS),),
            op("Min", flat(MakeList(tuple(parts), ListOf(INTEGER))) if len(parts) > 1 else parts[0]),
            INTEGER,
            (value_set.title,),
        )

    def defines(self) -> Iterable[Define]:
        """Facts under preferred codes, then every data element with what leads to it."""
        kinds = tuple(KINDS)
        for kind in kinds:
            yield self._normalised(kind)
        yield self._own_codes(kinds)
        for element in self._graph.data:
            yield from placed(self._element(element), element.span)

    # --- facts -----------------------------------------------------------------------------------

    def _normalised(self, kind: str) -> Define:
        def preferred(column: str) -> Expr:
            return Query((("K", row("F", column)),), returns=Call("preferred", (Alias("K"),)))

        columns = tuple(
            (name, preferred(name) if name in ("codes", "answers") else row("F", name)) for name, _ in FACT.elements
        )
        return Define(
            f"{KINDS[kind]} in preferred codes",
            Query((("F", Ref(KINDS[kind], "Facts")),), returns=MakeTuple(columns)),
            FACTS,
        )

    def _own_codes(self, kinds: Iterable[str]) -> Define:
        everything = flat(MakeList(tuple(Ref(f"{KINDS[kind]} in preferred codes") for kind in kinds), FACTS))
        systems = sorted({element.local.system for element in self._graph.data})
        own = any_of(*(op("StartsWith", Alias("K"), lit(f"{system}|")) for system in systems))
        return Define(
            "Facts in own codes",
            Query((("F", everything),), where=op("Exists", Query((("K", row("F", "codes")),), where=own))),
            FACTS,
            ("3.1: facts under the guideline's own codes, of whatever kind.",),
        )

    # --- one element -----------------------------------------------------------------------------

    def _element(self, element: dg.DataElement) -> Iterable[Define]:
        yield Define(
            f"{element.id} candidates",
            self._candidates(element),
            CANDIDATES,
            (f"{element.title}: the facts that matter.",),
        )
        low = self._low(element.fetch.within)
        judged = self._judged(element, low)
        yield Define(f"{element.id} rows", judged, ROWS)
        if element.fetch.grace is not None:
            yield Define(f"{element.id} older rows", self._judged(element, self._low(element.fetch.grace)), ROWS)
            yield Define(
                f"{element.id} is stale",
                all_of(
                    no(op("Exists", self._found(element, Ref(f"{element.id} rows")))),
                    op("Exists", self._found(element, Ref(f"{element.id} older rows"))),
                ),
                BOOLEAN,
                ("3.12: only an older value is there.",),
            )
        yield Define(f"{element.id} result", self._result(element), RESULT)
        yield Define(element.id, self._value(element), value_type(element.type), self._comment(element))

    def _comment(self, element: dg.DataElement) -> tuple[str, ...]:
        unit = f" ({element.type.unit})" if element.type.unit else ""
        cited = "; ".join(f"{c.reference} {c.place or ''}".strip() for c in element.citations)
        return (f"{element.title}{unit}." + (f" Kilde: {cited}." if cited else ""),)

    def _low(self, window: dg.Duration | None) -> Expr:
        return Null(DATE) if window is None else back(TODAY, window)

    def _exact(self, element: dg.DataElement) -> bool:
        return (
            element.type.kind == "date"
            or element.fetch.kind == "decline-per-year"
            or element.at_least is not None
            or element.episode_gap is not None
        )

    def _judged(self, element: dg.DataElement, low: Expr) -> Expr:
        screened: Expr = facts_of("screened", Ref(f"{element.id} candidates"), low, lit(self._exact(element)))
        if not element.exclude:
            return screened
        events = flat(
            MakeList(tuple(self._spans(name, rule.within) for rule in element.exclude for name in rule.after), SPANS),
        )
        return facts_of("not after", screened, events)

    def _spans(self, name: str, within: dg.Duration) -> Expr:
        over = If(row("E", "ongoing"), TODAY, row("E", "end"))
        event = self._by_id[name]
        happened = facts_of(
            "counting",
            facts_of("screened", Ref(f"{name} candidates"), lit(FIRST_DAY), lit(self._exact(event))),
        )
        return Query(
            (("E", happened),),
            returns=MakeTuple(
                (
                    ("first", row("E", "first")),
                    ("last", row("E", "last")),
                    ("until", back(coalesce(over, row("E", "first")), within, 1)),
                    ("latest", back(coalesce(over, row("E", "last")), within, 1)),
                )
            ),
        )

    def _found(self, element: dg.DataElement, judged: Expr) -> Expr:
        found = facts_of("counting", judged)
        if element.at_least is None:
            return found
        days = facts_of("days of rows", let("counting"))
        enough: Expr = op("GreaterOrEqual", op("Count", days), lit(element.at_least))
        if element.at_least_over is not None:
            apart = op("LessOrEqual", back(op("Min", days), element.at_least_over, 1), op("Max", days))
            enough = all_of(enough, apart)
        return local((("counting", found),), If(enough, let("counting"), MakeList((), rows.ROW)))

    # --- candidates ------------------------------------------------------------------------------

    def _candidates(self, element: dg.DataElement) -> Expr:
        own_kinds = [kind for kind in KINDS if any(source.kind == kind for source in element.sources)]
        parts = [self._of_kind(element, kind) for kind in own_kinds]
        local_key = f"{element.local.system}|{element.local.code}"
        elsewhere = Query(
            (("F", Ref("Facts in own codes")),),
            where=all_of(
                no(among(row("F", "kind"), texts(own_kinds))) if own_kinds else TRUE,
                among(lit(local_key), row("F", "codes")),
            ),
            returns=Call(f"{element.id} as read", (Alias("F"), lit(LOCAL_RANK))),
        )
        return flat(MakeList((*parts, elsewhere), CANDIDATES))

    def _of_kind(self, element: dg.DataElement, kind: str) -> Expr:
        sets = tuple(dict.fromkeys(s.value_set for s in element.sources if s.kind == kind and s.value_set is not None))
        own = among(lit(f"{element.local.system}|{element.local.code}"), row("F", "codes"))
        places = [Call(f"place in {name}", (row("F", "codes"),)) for name in sets]
        found = op("Min", MakeList((*places, If(own, lit(LOCAL_RANK), Null(INTEGER))), INTEGER))
        empty = no(op("Exists", row("F", "codes")))
        cases: list[tuple[Expr, Expr]] = [(empty, lit(0)), (known(let("found")), let("found"))]
        if kind in CATALOGUED and sets:
            systems = sorted({element.local.system, *(uri for name in sets for uri in self._systems[name])})
            familiar = op(
                "Exists",
                Query(
                    (("K", row("F", "codes")),),
                    where=any_of(*(op("StartsWith", Alias("K"), lit(f"{system}|")) for system in systems)),
                ),
            )
            cases.append((no(familiar), lit(FOREIGN)))
        rank = Case(tuple(cases), Null(INTEGER))
        return Query(
            (("F", Ref(f"{KINDS[kind]} in preferred codes")),),
            let=(("found", found), ("place in set", rank)),
            where=known(let("place in set")),
            returns=Call(f"{element.id} as read", (Alias("F"), let("place in set"))),
        )

    def _in_set(self, value_set: str, codes: Expr) -> Expr:
        return known(Call(f"place in {value_set}", (codes,)))

    def _reader(self, element: dg.DataElement) -> Function:
        """What a fact says, as the element reads it."""
        value, reason = self._reading(element)
        if element.classes:
            klass = _fact("place")
            other = Case(
                (
                    (no(eq(_fact("kind"), lit("encounter"))), Null(STRING)),
                    (is_null(klass), lit("no-class")),
                    (no(among(klass, texts(element.classes))), lit("other-class")),
                ),
                Null(STRING),
            )
            reason = coalesce(other, reason)
        values = tuple(value.get(name, Null(TYPES[name])) for name in VALUES)
        return Function(
            f"{element.id} as read",
            (("fact", FACT), ("rank", INTEGER)),
            facts_of("candidate", Operand("fact"), Operand("rank"), *values, reason),
            CANDIDATE,
        )

    # --- what a fact says (3.2-3.4) ----------------------------------------------------------------

    def _reading(self, element: dg.DataElement) -> tuple[dict[str, Expr], Expr]:
        """The value of the fact by column, and why it has none. The reason decides: a value beside it is nothing."""
        if element.fetch.kind == "exists":
            return self._read_presence(element)
        if element.fetch.kind in ("count", "days"):
            return self._read_occurrence(element)
        match element.type.kind:
            case "boolean":
                return self._read_boolean(element)
            case "choice":
                return self._read_choice(element)
            case "date":
                return self._read_day(element)
        return self._read_number(element)

    @staticmethod
    def _bare() -> Expr:
        unit = _fact("unit")
        annotation = all_of(op("StartsWith", unit, lit("{")), op("EndsWith", unit, lit("}")))
        return any_of(is_null(unit), eq(unit, lit("1")), annotation)

    def _read_number(self, element: dg.DataElement) -> tuple[dict[str, Expr], Expr]:
        bare = element.type.kind in ("count", "scale")
        whole = element.type.kind == "count"
        number, unit = _fact("number"), _fact("unit")
        factors = [(eq(unit, lit(rule.unit)), lit(rule.factor)) for rule in element.units]
        plain = [(self._bare(), lit(Decimal(1)))] if bare else []
        factor = Case((*factors, *plain), Null(DECIMAL)) if factors or plain else Null(DECIMAL)
        # CQL engines may count in binary: eight decimals are all that a CQL decimal has.
        value: Expr = op("Round", op("Multiply", number, factor), lit(8))
        for offset in element.offsets:
            value = op(
                "Add", value, If(self._in_set(offset.value_set, _fact("codes")), lit(offset.add), lit(Decimal(0)))
            )
        lows = [bound for bound in (element.low, element.type.low, Decimal(0) if whole else None) if bound is not None]
        highs = [bound for bound in (element.high, element.type.high) if bound is not None]
        outside: list[Expr] = [op("Less", value, lit(max(lows)))] if lows else []
        outside += [op("Greater", value, lit(min(highs)))] if highs else []
        if whole:
            outside.append(no(eq(value, op("ToDecimal", op("Truncate", value)))))
        cases: list[tuple[Expr, Expr]] = [
            (is_null(number), lit("no-value")),
            (all_of(is_null(factor), is_null(unit)), lit("missing-unit")),
            (is_null(factor), lit("unknown-unit")),
        ]
        if outside:
            cases.append((any_of(*outside), lit("implausible-value")))
        return {"number": value}, Case(tuple(cases), Null(STRING))

    def _meaning(self, element: dg.DataElement) -> Expr:
        """3.4: the options that the coded answer means; more than one is none."""
        options = element.type.options or ("ja", "nej")
        meant = []
        for option in options:
            local_key = f"{element.local.system}|{option_code(element.local.code, option)}"
            tests: list[Expr] = [among(lit(local_key), _fact("answers"))]
            tests += [
                self._in_set(answer.value_set, _fact("answers"))
                for answer in element.answers
                if answer.option == option
            ]
            meant.append(If(any_of(*tests), lit(option), Null(STRING)))
        found = Query((("M", MakeList(tuple(meant), STRING)),), where=known(Alias("M")))
        return local(
            (("meant", found),), If(eq(op("Count", let("meant")), lit(1)), op("First", let("meant")), Null(STRING))
        )

    def _read_choice(self, element: dg.DataElement) -> tuple[dict[str, Expr], Expr]:
        meaning = self._meaning(element)
        said = any_of(op("Exists", _fact("answers")), known(_fact("number")), known(_fact("yes")))
        reason = Case(((known(meaning), Null(STRING)), (said, lit("unknown-answer"))), lit("no-value"))
        return {"option": meaning}, reason

    def _read_boolean(self, element: dg.DataElement) -> tuple[dict[str, Expr], Expr]:
        meaning, yes, number = self._meaning(element), _fact("yes"), _fact("number")
        digit = all_of(self._bare(), any_of(eq(number, lit(Decimal(0))), eq(number, lit(Decimal(1)))))
        value = Case(
            (
                (known(yes), yes),
                (op("Exists", _fact("answers")), eq(meaning, lit("ja"))),
            ),
            eq(number, lit(Decimal(1))),
        )
        reason = Case(
            (
                (known(yes), Null(STRING)),
                (op("Exists", _fact("answers")), If(is_null(meaning), lit("unknown-answer"), Null(STRING))),
                (is_null(number), lit("no-value")),
                (digit, Null(STRING)),
            ),
            lit("unknown-answer"),
        )
        return {"yes": value}, reason

    def _read_presence(self, element: dg.DataElement) -> tuple[dict[str, Expr], Expr]:
        nothing = any_of(op("IsFalse", _fact("yes")), all_of(eq(_fact("number"), lit(Decimal(0))), self._bare()))
        answered: Expr = op("Exists", _fact("answers"))
        if not element.answers:
            answered = all_of(answered, among(lit(f"{element.local.system}|{element.local.code}"), _fact("codes")))
        meaning = self._meaning(element)
        value = Case(((op("IsTrue", nothing), FALSE), (answered, eq(meaning, lit("ja")))), TRUE)
        reason = If(all_of(no(op("IsTrue", nothing)), answered, is_null(meaning)), lit("unknown-answer"), Null(STRING))
        return {"yes": value}, reason

    def _read_occurrence(self, element: dg.DataElement) -> tuple[dict[str, Expr], Expr]:
        number = _fact("number")
        own = among(lit(f"{element.local.system}|{element.local.code}"), _fact("codes"))
        stated = all_of(known(number), own)
        odd = any_of(op("Less", number, lit(Decimal(0))), no(eq(number, op("ToDecimal", op("Truncate", number)))))
        reason = Case(
            (
                (no(stated), Null(STRING)),
                (no(self._bare()), lit("unknown-unit")),
                (odd, lit("implausible-value")),
            ),
            Null(STRING),
        )
        return (
            {
                "number": If(stated, number, Null(DECIMAL)),
                "yes": If(stated, Null(BOOLEAN), no(op("IsFalse", _fact("yes")))),
            },
            reason,
        )

    def _read_day(self, element: dg.DataElement) -> tuple[dict[str, Expr], Expr]:
        said = op("First", Query((("A", _fact("answers")),), where=op("StartsWith", Alias("A"), lit(TEXT))))
        stated = op("ToDate", op("SubstringFrom", said, lit(len(TEXT))))
        own = among(lit(f"{element.local.system}|{element.local.code}"), _fact("codes"))
        reason = If(all_of(known(said), is_null(stated), own), lit("unknown-answer"), Null(STRING))
        return {"day": coalesce(stated, _fact("first"))}, reason

    # --- the value (3.7-3.13) ----------------------------------------------------------------------

    def _result(self, element: dg.DataElement) -> Expr:
        name = element.id
        same_day: Expr = Null(STRING) if element.same_day is None else lit(element.same_day)
        judged: Expr = Ref(f"{name} rows")
        if element.fetch.grace is not None:
            # 3.12: without a value in the window, the longer window is the one that is read
            empty = no(op("Exists", self._found(element, Ref(f"{name} rows"))))
            judged = If(empty, Ref(f"{name} older rows"), Ref(f"{name} rows"))
        found = self._found(element, let("judged"))
        value = self._fetched(element, same_day)
        return local((("judged", judged), ("found", found)), value)

    def _fetched(self, element: dg.DataElement, same_day: Expr) -> Expr:
        found = let("found")
        match element.fetch.kind:
            case "latest" | "first":
                newest = facts_of("newest or oldest", found, lit(element.fetch.kind == "latest"))
                answer: Expr = facts_of("one value", newest, same_day)
            case "highest" | "lowest":
                answer = facts_of("extreme", found, lit(element.fetch.kind == "highest"))
            case "exists":
                answer = facts_of("presence", found)
            case "decline-per-year":
                answer = facts_of("decline", found, same_day)
            case _:
                answer = facts_of("number of", let("judged"), found, self._number(element), same_day)
        unsure = all_of(eq(let("answer", "state"), lit("absent")), facts_of("not nothing", let("judged")))
        return local((("answer", answer),), If(unsure, rows.UNKNOWN, let("answer")))

    def _number(self, element: dg.DataElement) -> Expr:
        events = Query((("F", let("found")),), where=op("IsTrue", row("F", "yes")))
        if element.fetch.kind == "days":
            return facts_of("days covered", events, self._low(element.fetch.within))
        if element.episode_gap is None:
            return op("Count", events)
        days = facts_of("days of rows", events)
        if element.not_with is None:
            return op("Count", self._starts(days, element.episode_gap))
        other = self._by_id[element.not_with]
        window = element.fetch.within
        others = facts_of(
            "counting",
            facts_of("screened", Ref(f"{other.id} candidates"), self._low(window), lit(self._exact(other))),
        )
        partial = op("Exists", Query((("O", let("others")),), where=no(eq(row("O", "first"), row("O", "last")))))
        other_days = facts_of("days of rows", let("others"))
        every = op("Distinct", flat(MakeList((days, let("other days")), ListOf(DATE))))
        return local(
            (("others", others), ("other days", other_days), ("every day", every)),
            If(
                partial,
                Null(INTEGER),
                facts_of("episodes", self._starts(let("every day"), element.episode_gap), let("other days")),
            ),
        )

    @staticmethod
    def _starts(days: Expr, gap: dg.Duration) -> Expr:
        """The days on which episodes begin: those less than a gap after no other day."""
        near = Query(
            (("E", days),),
            where=all_of(op("Less", Alias("E"), Alias("D")), op("Greater", back(Alias("E"), gap, 1), Alias("D"))),
        )
        return Query((("D", days),), where=no(op("Exists", near)))

    def fresh(self, element: dg.DataElement, condition: str | None) -> Expr:
        """4.4: its value with stale data unknown. ``condition``: the fresh name of the element of ``hvis``."""
        value = self._value(element, condition)
        if element.fetch.grace is None:
            return value
        return If(Ref(f"{element.id} is stale"), Null(value_type(element.type)), value)

    def _value(self, element: dg.DataElement, condition: str | None = None) -> Expr:
        column = COLUMN[element.type.kind]
        said = Ref(f"{element.id} result")
        kind = value_type(element.type)
        closed = element.absence.value
        absent: Expr = Null(kind) if closed is None else literal(closed)
        if closed is not None and element.absence.only_if is not None:
            named = self._by_id[element.absence.only_if]
            given = Ref(condition or named.id)
            holds = op("IsTrue", given) if named.type.kind == "boolean" else known(given)
            absent = If(holds, absent, Null(kind))
        cases: list[tuple[Expr, Expr]] = [
            (eq(Prop(said, "state"), lit("known")), Prop(said, column)),
            (eq(Prop(said, "state"), lit("unknown")), Null(kind)),
        ]
        if any(source.kind == "patient" for source in element.sources):
            cases = [*self._of_patient(element, kind), *cases]
        return Case(tuple(cases), absent)

    def _of_patient(self, element: dg.DataElement, kind: Type) -> list[tuple[Expr, Expr]]:
        """3.13: what the Patient resource says comes first."""
        patient = Ref("Patient")
        match element.type.kind:
            case "choice":
                gender = path(patient, "gender", "value")
                words = (("male", "mand"), ("female", "kvinde"), ("other", "andet"))
                meant = [(eq(gender, lit(code)), lit(word)) for code, word in words if word in element.type.options]
                unsaid = any_of(is_null(gender), eq(gender, lit("unknown")))
                return [(no(unsaid), Case(tuple(meant), Null(STRING)) if meant else Null(STRING))]
            case "boolean":
                return self._dead(patient)
        born = Ref("Born", "Facts")
        first, last = Prop(born, "first"), Prop(born, "last")
        usable = all_of(known(path(patient, "birthDate")), no(coalesce(op("Greater", first, TODAY), FALSE)))
        if element.type.kind == "date":
            return [(usable, If(eq(first, last), first, Null(DATE)))]
        until = If(op("Less", last, TODAY), last, TODAY)
        years = op("ToDecimal", facts_of("age", first, until, TODAY))
        bounds = []
        if element.low is not None:
            bounds.append(op("GreaterOrEqual", years, lit(element.low)))
        if element.high is not None:
            bounds.append(op("LessOrEqual", years, lit(element.high)))
        return [(usable, If(all_of(*bounds), years, Null(kind)))]

    @staticmethod
    def _dead(patient: Expr) -> list[tuple[Expr, Expr]]:
        death = Cast(path(patient, "deceased"), fhir("dateTime"))
        said = Cast(path(patient, "deceased"), fhir("boolean"))
        when = facts_of("days given", TRUE, path(death, "value"))
        dated = Case(
            (
                (op("LessOrEqual", Prop(when, "last"), TODAY), TRUE),
                (op("Greater", Prop(when, "first"), TODAY), FALSE),
            ),
            Null(BOOLEAN),
        )
        return [(known(death), dated), (known(said), path(said, "value"))]

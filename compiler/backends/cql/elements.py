"""Data elements in CQL: which facts matter to each, what each says, and the one value (semantics, section 3)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from ....runtime import graph as dg
from ....runtime.canonical import link_ids, option_code, questionnaire_url
from ....runtime.facts.interest import CATALOGUED
from . import rows
from .ast import (
    BOOLEAN,
    DATE,
    DECIMAL,
    INTEGER,
    STRING,
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
from .facts import KINDS
from .origin import comment
from .reading import after_last, before_first
from .rows import CANDIDATES, FACT, FACTS, FIRST_DAY, RESULT, ROWS, SPANS
from .said import CODES, FACTOR, PREFIX, RANKED

TODAY = Parameter("Today")
FOLLOWED = " kan følges"
"""After an element's name: whether there is a day for an activity with ``efter`` to follow (5.3)."""
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


def _own_code(element: dg.DataElement) -> str:
    return f"{element.local.system}|{element.local.code}"


def _codes(value_set: dg.ValueSet) -> Define:
    """3.1: a value set as :data:`.said.CODES`."""
    keys = [(number, f"{code.system}|{code.code}", code.prefix) for number, code in enumerate(value_set.codes)]
    prefixes = (MakeTuple((("start", lit(key)), ("place", lit(number)))) for number, key, prefix in keys if prefix)
    listed = [(number, key) for number, key, prefix in keys if not prefix]
    codes = MakeTuple(
        (
            ("listed", texts(key for _, key in listed)),
            ("places", MakeList(tuple(lit(number) for number, _ in listed), INTEGER)),
            ("prefixes", MakeList(tuple(prefixes), PREFIX)),
        )
    )
    return Define(f"codes of {value_set.id}", codes, CODES, comment(value_set), value_set.span)


class Elements:
    """Writes the data elements of a graph."""

    def __init__(self, graph: dg.Graph) -> None:
        self._graph = graph
        self._systems = {
            value_set.id: {code.system for code in value_set.codes} | set(value_set.read)
            for value_set in graph.value_sets
        }
        self._by_id = {element.id: element for element in graph.data}
        self._followed = {activity.timing.after for activity in graph.activities}

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
        return (preferred, self._question())

    def _question(self) -> Function:
        """Which data element a question is about, by the rules of :class:`...runtime.facts.interest.Interest`."""
        guideline, links = self._graph.guideline, link_ids(self._graph)
        code, link = Operand("code"), let("link")
        ours = {links[element.id]: f"{element.local.system}|{element.local.code}" for element in self._graph.data}
        shared = {links[one.id]: ours[links[one.id]] for one in self._graph.data if links[one.id] != one.local.code}
        urls = [questionnaire_url(guideline.canonical, guideline.id, one.id) for one in self._graph.activities]

        def known_as(asked: Mapping[str, str]) -> Expr:
            return op("Indexer", texts(asked.values()), op("IndexOf", texts(asked), link))

        own = all_of(among(before_first("|", code), texts(urls)), among(link, texts(ours)))
        cases = [(own, known_as(ours))]
        if shared:
            cases.append((among(link, texts(shared)), known_as(shared)))
        return Function(
            "question",
            (("code", STRING),),
            local((("link", after_last("|", code)),), Case(tuple(cases), Null(STRING))),
            STRING,
            ("The own code of the data element that a question is about; none when it is about no other.",),
        )

    def defines(self) -> Iterable[Define]:
        """Value sets, facts under preferred codes, and then every data element with what leads to it."""
        for value_set in self._graph.value_sets:
            yield _codes(value_set)
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
        found: Expr = Query((("F", Ref(KINDS[kind], "Facts")),), returns=MakeTuple(columns))
        if kind == "observation":
            questions = Query((("K", row("F", "codes")),), returns=Call("question", (Alias("K"),)))
            asked = Query((("Q", questions),), where=known(Alias("Q")))
            about = tuple((name, let("asked") if name == "codes" else column) for name, column in columns)
            answers = Query(
                (("F", Ref("Answers", "Facts")),),
                let=(("asked", asked),),
                where=any_of(op("Exists", let("asked")), no(op("Exists", row("F", "codes")))),
                returns=MakeTuple(about),
            )
            found = flat(MakeList((found, answers), FACTS))
        return Define(f"{KINDS[kind]} in preferred codes", found, FACTS)

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
        within, grace = element.fetch.within, element.fetch.grace
        judged = self._judged(element, self._low(within))
        if grace is not None:
            newer, older = f"{element.id} newer rows", f"{element.id} older rows"
            yield Define(newer, judged, ROWS)
            yield Define(older, self._judged(element, self._low(grace)), ROWS)
            empty = no(op("Exists", self._found(element, Ref(newer))))
            yield Define(
                f"{element.id} is stale",
                all_of(empty, op("Exists", self._found(element, Ref(older)))),
                BOOLEAN,
                ("3.12: only an older value is there.",),
            )
            judged = If(empty, Ref(older), Ref(newer))
        yield Define(f"{element.id} rows", judged, ROWS)
        yield Define(f"{element.id} result", self._result(element), RESULT)
        yield Define(element.id, self._value(element), value_type(element.type), comment(element, element.type.unit))
        if element.id in self._followed:
            followed = facts_of("can be followed", Ref(f"{element.id} result"), Ref(f"{element.id} rows"))
            yield Define(f"{element.id}{FOLLOWED}", followed, BOOLEAN)

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
        events = tuple(self._spans(name, rule.within) for rule in element.exclude for name in rule.after)
        return facts_of("not after", screened, op("Flatten", MakeList(events, SPANS)))

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

    # --- candidates (3.1-3.4) ----------------------------------------------------------------------

    def _candidates(self, element: dg.DataElement) -> Expr:
        kinds = [kind for kind in KINDS if any(source.kind == kind for source in element.sources)]
        own = lit(_own_code(element))
        facts = [self._of_kind(element, kind) for kind in kinds]
        facts.append(facts_of("under own code", Ref("Facts in own codes"), own, texts(kinds)))
        ranked = op("Flatten", MakeList(tuple(facts), ListOf(RANKED))) if len(facts) > 1 else facts[0]
        candidate = self._said(element)
        if element.classes:
            candidate = facts_of("of class", row("R", "fact"), candidate, texts(element.classes))
        return Query((("R", ranked),), returns=candidate)

    def _of_kind(self, element: dg.DataElement, kind: str) -> Expr:
        sets = tuple(dict.fromkeys(s.value_set for s in element.sources if s.kind == kind and s.value_set is not None))
        systems: set[str] = set()
        if kind in CATALOGUED and sets:
            systems = {element.local.system, *(uri for name in sets for uri in self._systems[name])}
        return facts_of(
            "of kind",
            Ref(f"{KINDS[kind]} in preferred codes"),
            MakeList(tuple(Ref(f"codes of {name}") for name in sets), CODES),
            lit(_own_code(element)),
            texts(f"{system}|" for system in sorted(systems)),
        )

    def _said(self, element: dg.DataElement) -> Expr:
        """What the fact of a row says, by the kind of the element's fetch and of its value."""
        own = lit(_own_code(element))

        def said(name: str, *args: Expr) -> Expr:
            return facts_of(f"{name} said", row("R", "fact"), row("R", "rank"), *args)

        if element.fetch.kind == "exists":
            asked: Expr = TRUE if element.answers else among(own, row("R", "fact", "codes"))
            return said("presence", self._meaning(element), asked)
        if element.fetch.kind in ("count", "days"):
            return said("occurrence", own)
        match element.type.kind:
            case "boolean":
                return said("yes or no", self._meaning(element))
            case "choice":
                return said("choice", self._meaning(element))
            case "date":
                return said("day", own)
        return said("number", *self._number_rules(element))

    def _number_rules(self, element: dg.DataElement) -> Iterable[Expr]:
        """Factors of units, whether it may be without a unit, what its code adds, and its bounds."""
        kind = element.type.kind
        factors = (MakeTuple((("unit", lit(one.unit)), ("factor", lit(one.factor)))) for one in element.units)
        zero = lit(Decimal(0))
        added: Expr = zero
        for offset in element.offsets:
            part = If(self._in_set(offset.value_set, row("R", "fact", "codes")), lit(offset.add), zero)
            added = part if added == zero else op("Add", added, part)
        lows = [bound for bound in (element.low, element.type.low) if bound is not None]
        lows += [Decimal(0)] if kind == "count" else []
        highs = [bound for bound in (element.high, element.type.high) if bound is not None]
        yield MakeList(tuple(factors), FACTOR)
        yield lit(kind in ("count", "scale"))
        yield added
        yield lit(max(lows)) if lows else Null(DECIMAL)
        yield lit(min(highs)) if highs else Null(DECIMAL)
        yield lit(kind == "count")

    def _meaning(self, element: dg.DataElement) -> Expr:
        """3.4: the option that the coded answer means."""
        answers, meant = row("R", "fact", "answers"), []
        for option in element.type.options or ("ja", "nej"):
            own = f"{element.local.system}|{option_code(element.local.code, option)}"
            tests = [among(lit(own), answers)]
            tests += [self._in_set(one.value_set, answers) for one in element.answers if one.option == option]
            meant.append(If(any_of(*tests), lit(option), Null(STRING)))
        return facts_of("only one", MakeList(tuple(meant), STRING))

    def _in_set(self, value_set: str, codes: Expr) -> Expr:
        return known(facts_of("place", codes, Ref(f"codes of {value_set}")))

    # --- the value (3.7-3.13) ----------------------------------------------------------------------

    def _result(self, element: dg.DataElement) -> Expr:
        judged = Ref(f"{element.id} rows")
        found = self._found(element, judged)
        same_day: Expr = Null(STRING) if element.same_day is None else lit(element.same_day)
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
                number = facts_of("number of", judged, let("found"), self._number(element), same_day)
                answer = local((("found", found),), number)
        return facts_of("unless in doubt", answer, judged)

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
        value: Expr = Prop(said, column)
        if closed is not None:
            value = If(eq(Prop(said, "state"), lit("absent")), absent, value)
        if any(source.kind == "patient" for source in element.sources):
            value = Case(tuple(self._of_patient(element, kind)), value)
        return value

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

"""What a fact says, as a data element reads it, in CQL (semantics 3.1-3.4): functions of the library of facts.

A guideline's own library gives what is its own: value sets, codes, factors of units, bounds and options.
"""

from __future__ import annotations

from decimal import Decimal

from .ast import (
    BOOLEAN,
    DATE,
    DECIMAL,
    INTEGER,
    STRING,
    STRINGS,
    Alias,
    Case,
    Component,
    Expr,
    Function,
    If,
    ListOf,
    MakeList,
    MakeTuple,
    Null,
    Operand,
    Prop,
    Query,
    TupleOf,
    Type,
)
from .build import FALSE, TRUE, all_of, among, any_of, coalesce, eq, is_null, known, let, lit, local, no, op, path, row
from .dates import call
from .reading import TEXT
from .rows import CANDIDATE, FACT, FACTS, FOREIGN, VALUES

RANKED = TupleOf((("fact", FACT), ("rank", INTEGER)))
"""A fact that matters to a data element, and the place of its code: the lower, the better (3.7)."""
PREFIX = TupleOf((("start", STRING), ("place", INTEGER)))
CODES = TupleOf((("listed", STRINGS), ("places", ListOf(INTEGER)), ("prefixes", ListOf(PREFIX))))
"""A value set: codes as ``system|code``, the place of each in the author's order, and the same for prefixes."""
FACTOR = TupleOf((("unit", STRING), ("factor", DECIMAL)))

LOCAL_RANK = 1_000_000
_FACT, _RANK = Operand("fact"), Operand("rank")
_GIVEN: tuple[tuple[str, Type], ...] = (("fact", FACT), ("rank", INTEGER))


def functions() -> tuple[Function, ...]:
    """The functions, each after those it calls."""
    return (
        _place(),
        _of_kind(),
        _under_own_code(),
        _bare(),
        _only_one(),
        _number(),
        _choice(),
        _boolean(),
        _presence(),
        _occurrence(),
        _day(),
        _of_class(),
    )


def _fact(*names: str) -> Expr:
    return path(_FACT, *names)


def _candidate(reason: Expr, **value: Expr) -> Expr:
    """The fact with what it says. The reason decides: a value beside it is nothing."""
    types = dict(CANDIDATE.elements)
    values = (value.get(name, Null(types[name])) for name in VALUES)
    return call("candidate", _FACT, _RANK, *values, reason)


# --- which facts ---------------------------------------------------------------------------------------


def _place() -> Function:
    codes, value_set = Operand("codes"), Operand("value set")
    listed = Query(
        (("K", codes),),
        where=among(Alias("K"), Prop(value_set, "listed")),
        returns=op("Indexer", Prop(value_set, "places"), op("IndexOf", Prop(value_set, "listed"), Alias("K"))),
    )
    begun = Query((("C", codes),), where=op("StartsWith", Alias("C"), row("P", "start")))
    prefixed = Query((("P", Prop(value_set, "prefixes")),), where=op("Exists", begun), returns=row("P", "place"))
    return Function(
        "place",
        (("codes", STRINGS), ("value set", CODES)),
        op("Min", op("Flatten", MakeList((listed, prefixed), ListOf(INTEGER)))),
        INTEGER,
        ("3.1, 3.7: the place of the best of some codes in a value set; none when none of them is in it.",),
    )


def _of_kind() -> Function:
    own, systems = Operand("own"), Operand("systems")
    places = Query((("S", Operand("value sets")),), returns=call("place", row("F", "codes"), Alias("S")))
    mine = If(among(own, row("F", "codes")), lit(LOCAL_RANK), Null(INTEGER))
    found = op("Min", op("Flatten", MakeList((places, MakeList((mine,), INTEGER)), ListOf(INTEGER))))
    begun = Query((("S", systems),), where=op("StartsWith", Alias("K"), Alias("S")))
    familiar = op("Exists", Query((("K", row("F", "codes")),), where=op("Exists", begun)))
    rank = Case(
        (
            (no(op("Exists", row("F", "codes"))), lit(0)),
            (known(let("found")), let("found")),
            (all_of(op("Exists", systems), no(familiar)), lit(FOREIGN)),
        ),
        Null(INTEGER),
    )
    return Function(
        "of kind",
        (("facts", FACTS), ("value sets", ListOf(CODES)), ("own", STRING), ("systems", STRINGS)),
        Query(
            (("F", Operand("facts")),),
            let=(("found", found), ("rank", rank)),
            where=known(let("rank")),
            returns=MakeTuple((("fact", Alias("F")), ("rank", let("rank")))),
        ),
        ListOf(RANKED),
        (
            "3.1: facts with a code of some value sets, or the element's own; without any code; or, if systems are "
            "given, with codes of other systems only.",
        ),
    )


def _under_own_code() -> Function:
    elsewhere = all_of(no(among(row("F", "kind"), Operand("kinds"))), among(Operand("own"), row("F", "codes")))
    return Function(
        "under own code",
        (("facts", FACTS), ("own", STRING), ("kinds", STRINGS)),
        Query(
            (("F", Operand("facts")),),
            where=elsewhere,
            returns=MakeTuple((("fact", Alias("F")), ("rank", lit(LOCAL_RANK)))),
        ),
        ListOf(RANKED),
        ("3.1: facts of other kinds under the element's own code.",),
    )


# --- what they say -------------------------------------------------------------------------------------


def _bare() -> Function:
    unit = Operand("unit")
    annotation = all_of(op("StartsWith", unit, lit("{")), op("EndsWith", unit, lit("}")))
    return Function(
        "without unit",
        (("unit", STRING),),
        any_of(is_null(unit), eq(unit, lit("1")), annotation),
        BOOLEAN,
        ("3.3: whether a number is one without a unit.",),
    )


def _only_one() -> Function:
    found = Query((("M", Operand("options")),), where=known(Alias("M")))
    return Function(
        "only one",
        (("options", STRINGS),),
        local((("meant", found),), If(eq(op("Count", let("meant")), lit(1)), op("First", let("meant")), Null(STRING))),
        STRING,
        ("3.4: the one option that an answer means; more than one is none.",),
    )


def _number() -> Function:
    number, unit, value, factor = _fact("number"), _fact("unit"), let("value"), let("factor")
    of_unit = Query((("U", Operand("factors")),), where=eq(row("U", "unit"), unit), returns=row("U", "factor"))
    plain = If(all_of(Operand("bare"), call("without unit", unit)), lit(Decimal(1)), Null(DECIMAL))
    # CQL engines may count in binary: eight decimals are all that a CQL decimal has.
    converted = op("Add", op("Round", op("Multiply", number, factor), lit(8)), Operand("add"))
    part = all_of(Operand("whole"), no(eq(value, op("ToDecimal", op("Truncate", value)))))
    outside = any_of(op("Less", value, Operand("low")), op("Greater", value, Operand("high")), part)
    reason = Case(
        (
            (is_null(number), lit("no-value")),
            (all_of(is_null(factor), is_null(unit)), lit("missing-unit")),
            (is_null(factor), lit("unknown-unit")),
            (outside, lit("implausible-value")),
        ),
        Null(STRING),
    )
    return Function(
        "number said",
        (
            *_GIVEN,
            ("factors", ListOf(FACTOR)),
            ("bare", BOOLEAN),
            ("add", DECIMAL),
            ("low", DECIMAL),
            ("high", DECIMAL),
            ("whole", BOOLEAN),
        ),
        local(
            (("factor", coalesce(op("First", of_unit), plain)), ("value", converted)),
            _candidate(reason, number=value),
        ),
        CANDIDATE,
        (
            "3.2, 3.3: a number in the unit of the element: not one without a factor for its own unit, "
            "and not plausible out of bounds.",
        ),
    )


def _choice() -> Function:
    meaning = Operand("meaning")
    said = any_of(op("Exists", _fact("answers")), known(_fact("number")), known(_fact("yes")))
    reason = Case(((known(meaning), Null(STRING)), (said, lit("unknown-answer"))), lit("no-value"))
    return Function(
        "choice said",
        (*_GIVEN, ("meaning", STRING)),
        _candidate(reason, option=meaning),
        CANDIDATE,
        ("3.4: one of the element's options.",),
    )


def _boolean() -> Function:
    meaning, yes, number = Operand("meaning"), _fact("yes"), _fact("number")
    answered = op("Exists", _fact("answers"))
    digit = all_of(call("without unit", _fact("unit")), any_of(*(eq(number, lit(Decimal(each))) for each in (0, 1))))
    value = Case(((known(yes), yes), (answered, eq(meaning, lit("ja")))), eq(number, lit(Decimal(1))))
    reason = Case(
        (
            (known(yes), Null(STRING)),
            (answered, If(is_null(meaning), lit("unknown-answer"), Null(STRING))),
            (is_null(number), lit("no-value")),
            (digit, Null(STRING)),
        ),
        lit("unknown-answer"),
    )
    return Function(
        "yes or no said",
        (*_GIVEN, ("meaning", STRING)),
        _candidate(reason, yes=value),
        CANDIDATE,
        ("3.4: yes or no, as a truth value, an answer, or 1 or 0.",),
    )


def _presence() -> Function:
    meaning = Operand("meaning")
    zero = all_of(eq(_fact("number"), lit(Decimal(0))), call("without unit", _fact("unit")))
    nothing = op("IsTrue", any_of(op("IsFalse", _fact("yes")), zero))
    answered = all_of(op("Exists", _fact("answers")), Operand("asked"))
    value = Case(((let("nothing"), FALSE), (let("answered"), eq(meaning, lit("ja")))), TRUE)
    unclear = all_of(no(let("nothing")), let("answered"), is_null(meaning))
    return Function(
        "presence said",
        (*_GIVEN, ("meaning", STRING), ("asked", BOOLEAN)),
        local(
            (("nothing", nothing), ("answered", answered)),
            _candidate(If(unclear, lit("unknown-answer"), Null(STRING)), yes=value),
        ),
        CANDIDATE,
        ("3.4, 3.8: that it is there, or was looked for and is not.",),
    )


def _occurrence() -> Function:
    number, stated = _fact("number"), let("stated")
    odd = any_of(op("Less", number, lit(Decimal(0))), no(eq(number, op("ToDecimal", op("Truncate", number)))))
    reason = Case(
        (
            (no(stated), Null(STRING)),
            (no(call("without unit", _fact("unit"))), lit("unknown-unit")),
            (odd, lit("implausible-value")),
        ),
        Null(STRING),
    )
    happened = If(stated, Null(BOOLEAN), no(op("IsFalse", _fact("yes"))))
    return Function(
        "occurrence said",
        (*_GIVEN, ("own", STRING)),
        local(
            (("stated", all_of(known(number), among(Operand("own"), _fact("codes")))),),
            _candidate(reason, number=If(stated, number, Null(DECIMAL)), yes=happened),
        ),
        CANDIDATE,
        ("3.8: one occurrence; or, under the element's own code, how many there were.",),
    )


def _day() -> Function:
    said = op("First", Query((("A", _fact("answers")),), where=op("StartsWith", Alias("A"), lit(TEXT))))
    date = op("ToDate", op("SubstringFrom", let("said"), lit(len(TEXT))))
    stated = If(known(Component("day", date)), date, Null(DATE))  # a month or a year is no day
    own = among(Operand("own"), _fact("codes"))
    unclear = all_of(known(let("said")), is_null(let("stated")), own)
    return Function(
        "day said",
        (*_GIVEN, ("own", STRING)),
        local(
            (("said", said), ("stated", stated)),
            _candidate(If(unclear, lit("unknown-answer"), Null(STRING)), day=coalesce(let("stated"), _fact("first"))),
        ),
        CANDIDATE,
        ("3.4: a day: the answer, or the fact's own.",),
    )


def _of_class() -> Function:
    klass, given = _fact("place"), Operand("read")
    other = Case(
        (
            (no(eq(_fact("kind"), lit("encounter"))), Null(STRING)),
            (is_null(klass), lit("no-class")),
            (no(among(klass, Operand("classes"))), lit("other-class")),
        ),
        Null(STRING),
    )
    columns: dict[str, Expr] = {name: Prop(given, name) for name, _ in CANDIDATE.elements}
    columns["reason"] = coalesce(other, Prop(given, "reason"))
    return Function(
        "of class",
        (("fact", FACT), ("read", CANDIDATE), ("classes", STRINGS)),
        MakeTuple(tuple(columns.items())),
        CANDIDATE,
        ("3.1: of encounters, those of some classes count.",),
    )

"""Parts of FHIR R4 resources in CQL: codes, references, dates, values, as functions of the library of facts."""

from __future__ import annotations

from collections.abc import Iterable

from . import ast, dates
from .ast import (
    BOOLEAN,
    DATE,
    DATETIME,
    DECIMAL,
    STRING,
    STRINGS,
    Case,
    Cast,
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
    Shift,
    ShiftBy,
    TupleOf,
    fhir,
)
from .build import (
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
    said,
    texts,
)
from .dates import NEVER, WHEN, call
from .rows import FACT

VALUE = TupleOf((("number", DECIMAL), ("unit", STRING), ("answers", STRINGS), ("yes", BOOLEAN), ("problem", STRING)))
"""What an observation or an answer says, in the columns of a fact."""
TEXT = "urn:rettesnor:text|"
"""Before the words of an answer in plain text."""
TODAY = Parameter("Today")
CONCEPT, REFERENCE, QUANTITY, PERIOD = fhir("CodeableConcept"), fhir("Reference"), fhir("Quantity"), fhir("Period")

_UCUM = "http://unitsofmeasure.org"


def functions() -> tuple[Function, ...]:
    return (
        _codings(),
        _codes(),
        _hide(),
        _subject(),
        _moment(),
        _span(),
        _age_span(),
        _quantity(),
        _coded(),
        _concept(),
        _answer(),
        _finished(),
    )


def concepts(*members: Expr) -> Expr:
    """A list of concepts."""
    return MakeList(members, CONCEPT)


def codes_of(found: Expr) -> Expr:
    """The codes of a list of concepts."""
    return call("codes of", found)


def has_code(concept: Expr, codes: Iterable[str]) -> Expr:
    """Whether a concept has one of some codes, of whatever system."""
    return op("Exists", Query((("S", path(concept, "coding")),), where=among(row("S", "code", "value"), texts(codes))))


def points_at(reference: Expr, alias: str) -> Expr:
    """Whether the text of a reference is one to the resource of a query's row: by its id, or as a ``urn:uuid:``."""
    name = row(alias, "id", "value")
    return any_of(eq(after_last("/", reference), name), eq(reference, op("Concatenate", lit("urn:uuid:"), name)))


def _codings() -> Function:
    system = before_first("|", row("S", "system", "value"))
    return Function(
        "codes of codings",
        (("codings", ListOf(fhir("Coding"))),),
        Query(
            (("S", Operand("codings")),),
            where=all_of(
                said(row("S", "system", "value")),
                said(row("S", "code", "value")),
            ),
            returns=op("Concatenate", op("Concatenate", system, lit("|")), row("S", "code", "value")),
        ),
        STRINGS,
        ("The codings that have both a system and a code; a version behind the system is skipped.",),
    )


def _codes() -> Function:
    return Function(
        "codes of",
        (("concepts", ListOf(CONCEPT)),),
        call("codes of codings", flat(Query((("C", Operand("concepts")),), returns=row("C", "coding")))),
        STRINGS,
        ("The codings of concepts.",),
    )


def _hide() -> Function:
    labels = Query(
        (("L", path(Operand("meta"), "security")),),
        where=among(row("L", "code", "value"), texts(("REDACTED", "MASKED"))),
    )
    return Function(
        "hidden content",
        (("meta", fhir("Meta")),),
        If(op("Exists", labels), lit("hidden"), Null(STRING)),
        STRING,
        ("A security label says that content was withheld.",),
    )


def after_last(mark: str, text: Expr) -> Expr:
    """The part of a text behind the last of a mark; all of it without one."""
    return op("SubstringFrom", text, op("Add", op("LastPositionOf", lit(mark), text), lit(1)))


def before_first(mark: str, text: Expr) -> Expr:
    """The part of a text before the first of a mark; all of it without one."""
    place = op("PositionOf", lit(mark), text)
    return If(op("Less", place, lit(0)), text, op("Substring", text, lit(0), place))


def _subject() -> Function:
    subject = Operand("subject")
    reference, kind = path(subject, "reference", "value"), path(subject, "type", "value")
    behind = op("LastPositionOf", lit("/"), let("target"))
    capital = op("PositionOf", op("Substring", let("kind"), lit(0), lit(1)), lit("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
    named = local(
        (
            ("target", before_first("/_history/", reference)),
            ("searched", op("GreaterOrEqual", op("PositionOf", lit("?"), let("target")), lit(0))),
            ("named", If(let("searched"), lit(""), op("Substring", let("target"), lit(0), behind))),
            ("kind", after_last("/", If(let("searched"), before_first("?", let("target")), let("named")))),
        ),
        Case(
            (
                (no(any_of(let("searched"), said(after_last("/", let("target"))))), lit("unknown")),
                (eq(let("kind"), lit("Patient")), lit("patient")),
                (any_of(let("searched"), op("GreaterOrEqual", capital, lit(0))), lit("not-a-patient")),
            ),
            lit("unknown"),
        ),
    )
    return Function(
        "about",
        (("subject", REFERENCE),),
        Case(
            (
                (all_of(is_null(reference), known(kind), no(eq(kind, lit("Patient")))), lit("not-a-patient")),
                (all_of(is_null(reference), known(path(subject, "identifier"))), lit("patient")),
                (is_null(reference), lit("unknown")),
                (
                    any_of(op("StartsWith", reference, lit("urn:")), op("StartsWith", reference, lit("#"))),
                    lit("patient"),
                ),
            ),
            named,
        ),
        STRING,
        ("Who a resource is about. An engine gives only the patient's own: what points at a patient is theirs.",),
    )


def _moment() -> Function:
    given, value = Operand("given"), Operand("value")
    return Function(
        "days given",
        (("given", BOOLEAN), ("value", DATETIME)),
        If(
            all_of(given, is_null(value)),
            dates.when(Null(DATE), Null(DATE), problem=lit("unreadable-date")),
            call("days of", value),
        ),
        WHEN,
        ("A date that is there, but that nobody can read, is not one that is absent.",),
    )


def dated(element: Expr) -> Expr:
    """The ``WHEN`` of a dateTime element; ``no-date`` where it is absent."""
    return call("days given", known(element), path(element, "value"))


def optional(element: Expr) -> Expr:
    """The ``WHEN`` of a dateTime element that may be absent."""
    return If(is_null(element), NEVER, dated(element))


SPAN = TupleOf((("start", WHEN), ("end", DATE), ("problem", STRING)))


def _span() -> Function:
    moment, period, otherwise = Operand("moment"), Operand("period"), Operand("otherwise")

    def spans(start: Expr, end: Expr, problem: Expr) -> Expr:
        return MakeTuple((("start", start), ("end", end), ("problem", problem)))

    return Function(
        "span of",
        (("moment", fhir("dateTime")), ("period", PERIOD), ("otherwise", fhir("dateTime"))),
        local(
            (
                ("single", dated(moment)),
                ("stand-in", dated(otherwise)),
                ("begin", call("or else", dated(path(period, "start")), let("stand-in"))),
                ("close", optional(path(period, "end"))),
            ),
            Case(
                (
                    (known(moment), spans(let("single"), let("single", "last"), let("single", "problem"))),
                    (is_null(period), spans(let("stand-in"), Null(DATE), let("stand-in", "problem"))),
                ),
                spans(let("begin"), let("close", "last"), coalesce(let("begin", "problem"), let("close", "problem"))),
            ),
        ),
        SPAN,
        ("When something started and ended: a dateTime, which lasts its day, or a period, or else another date.",),
    )


def _age_span() -> Function:
    born, young, old = Operand("born"), Operand("youngest"), Operand("oldest")

    def unit(age: Expr) -> Expr:
        return coalesce(path(age, "code", "value"), path(age, "unit", "value"))

    def amount(age: Expr) -> Expr:
        return op("Truncate", path(age, "value", "value"))

    def whole(age: Expr) -> Expr:
        return all_of(
            is_null(path(age, "comparator")),
            eq(op("ToDecimal", amount(age)), path(age, "value", "value")),
            among(unit(age), texts(("a", "mo", "wk", "d"))),
        )

    def after(day: Expr, age: Expr, more: int) -> Expr:
        count = op("Add", amount(age), lit(more))
        return Case(
            (
                (eq(unit(age), lit("a")), ShiftBy(day, count, "year")),
                (eq(unit(age), lit("mo")), ShiftBy(day, count, "month")),
                (eq(unit(age), lit("wk")), ShiftBy(day, count, "week")),
            ),
            ShiftBy(day, count, "day"),
        )

    return Function(
        "days at age",
        (("born", WHEN), ("youngest", QUANTITY), ("oldest", QUANTITY)),
        If(
            all_of(known(Prop(born, "first")), whole(young), whole(old)),
            dates.when(after(Prop(born, "first"), young, 0), Shift(after(Prop(born, "last"), old, 1), -1, "day")),
            NEVER,
        ),
        WHEN,
        ("The days on which the patient was of an age; none when the age or the birth date says too little.",),
    )


def value(**given: Expr) -> Expr:
    """A ``VALUE``."""
    blank: dict[str, Expr] = {name: Null(kind) for name, kind in VALUE.elements}
    blank["answers"] = MakeList((), STRING)
    return MakeTuple(tuple((blank | given).items()))


def _quantity() -> Function:
    quantity = Operand("quantity")
    number = path(quantity, "value", "value")
    code, unit = path(quantity, "code", "value"), path(quantity, "unit", "value")
    ucum = all_of(eq(path(quantity, "system", "value"), lit(_UCUM)), said(code))
    written = If(ucum, code, coalesce(unit, code))
    return Function(
        "quantity value",
        (("quantity", QUANTITY),),
        Case(
            (
                (is_null(number), value(problem=lit("no-value"))),
                (known(path(quantity, "comparator")), value(problem=lit("unreadable-value"))),
            ),
            value(number=number, unit=If(eq(written, lit("")), Null(STRING), written)),
        ),
        VALUE,
        ("A number with its unit as written; a value with a comparator is not that number.",),
    )


def _coded() -> Function:
    codes = call("codes of codings", Operand("codings"))
    return Function(
        "codes value",
        (("codings", ListOf(fhir("Coding"))),),
        If(op("Exists", codes), value(answers=codes), value(problem=lit("no-value"))),
        VALUE,
        ("Coded answers.",),
    )


def _concept() -> Function:
    concept = Operand("concept")
    words = path(concept, "text", "value")
    return Function(
        "concept value",
        (("concept", CONCEPT),),
        local(
            (("codes", codes_of(concepts(concept))),),
            Case(
                (
                    (op("Exists", let("codes")), value(answers=let("codes"))),
                    (
                        said(words),
                        value(answers=MakeList((op("Concatenate", lit(TEXT), words),), STRING)),
                    ),
                ),
                value(problem=lit("no-value")),
            ),
        ),
        VALUE,
        ("A coded answer, else its text.",),
    )


def _answer() -> Function:
    """The value of an observation or a component: the choice is a list of what may be there, at most one of it."""
    given, absent = Operand("value"), Operand("absent")
    masked = has_code(absent, ("masked",))
    concept = Cast(given, CONCEPT)
    return Function(
        "answer",
        (("value", ast.ChoiceOf(tuple(map(fhir, _CHOICES)))), ("absent", CONCEPT)),
        Case(
            (
                # Texts come before concepts: the reference engine takes a text for a concept, and its words are lost.
                *_simple(given),
                (known(concept), call("concept value", concept)),
                (known(given), value(problem=lit("unreadable-value"))),
                (masked, value(problem=lit("hidden"))),
            ),
            value(problem=lit("no-value")),
        ),
        VALUE,
        ("What an observation says, whatever its type.",),
    )


def answered(given: Expr) -> Expr:
    """The ``VALUE`` of the one answer to a question, if it is no code."""
    date = Cast(given, fhir("date"))
    cases = (
        *_simple(given),
        (known(Cast(given, fhir("decimal"))), value(number=path(Cast(given, fhir("decimal")), "value"))),
        (known(date), _text(op("ToString", path(date, "value")))),
        (known(Cast(given, fhir("time"))), value(problem=lit("unreadable-value"))),
    )
    return Case(cases, value(problem=lit("no-value")))


def _simple(given: Expr) -> tuple[tuple[Expr, Expr], ...]:
    """The types that observations and answers share, each with what it says."""

    def of(kind: str) -> Expr:
        return Cast(given, fhir(kind))

    return (
        (known(of("Quantity")), call("quantity value", of("Quantity"))),
        (known(of("integer")), value(number=op("ToDecimal", path(of("integer"), "value")))),
        (known(of("boolean")), value(yes=path(of("boolean"), "value"))),
        (known(of("string")), _text(path(of("string"), "value"))),
        (known(of("dateTime")), _text(op("ToString", path(of("dateTime"), "value")))),
    )


def _text(written: Expr) -> Expr:
    return value(answers=MakeList((op("Concatenate", lit(TEXT), written),), STRING))


_CHOICES = (
    "Quantity",
    "CodeableConcept",
    "string",
    "boolean",
    "integer",
    "Range",
    "Ratio",
    "SampledData",
    "time",
    "dateTime",
    "Period",
)


def _finished() -> Function:
    fact = Operand("fact")
    first, problem = Prop(fact, "first"), Prop(fact, "problem")
    settled = Case(
        (
            (op("Greater", first, TODAY), lit("future-date")),
            (known(problem), problem),
            (op("Less", Prop(fact, "end"), first), lit("malformed")),
            (no(op("Exists", Prop(fact, "codes"))), lit("no-code")),
        ),
        Null(STRING),
    )
    columns = tuple((name, settled if name == "problem" else Prop(fact, name)) for name, _ in FACT.elements)
    return Function(
        "settled fact",
        (("fact", FACT),),
        MakeTuple(columns),
        FACT,
        ("The row with its first problem: after today, as given, ended before it started, without a code.",),
    )

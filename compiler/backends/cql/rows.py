"""Facts → one value in CQL: the functions that every data element uses (semantics, section 3).

They stand in the library of facts. A *candidate* is a fact that matters to a data element, with what it says as the
element reads it; a *row* is a candidate judged for a window. ``reason`` is why it does not count; none when it does.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from .ast import (
    BOOLEAN,
    DATE,
    DATETIME,
    DECIMAL,
    INTEGER,
    STRING,
    STRINGS,
    Alias,
    Case,
    DaysBetween,
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
    Sort,
    TupleOf,
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
from .dates import call

FIRST_DAY = dt.date.min
FOREIGN = 2_000_000
"""The rank of a fact with codes of unknown systems only."""
TODAY = Parameter("Today")

FACT = TupleOf(
    (
        ("kind", STRING),
        ("source", STRING),
        ("codes", STRINGS),
        ("first", DATE),
        ("last", DATE),
        ("end", DATE),
        ("ongoing", BOOLEAN),
        ("instant", DATETIME),
        ("number", DECIMAL),
        ("unit", STRING),
        ("answers", STRINGS),
        ("yes", BOOLEAN),
        ("place", STRING),
        ("negated", BOOLEAN),
        ("problem", STRING),
    )
)
"""The row of ``docs/facts.md``. Codes and answers are ``system|code``; ``place`` is the class of an encounter."""
FACTS = ListOf(FACT)


_COLUMNS = (
    ("kind", STRING),
    ("source", STRING),
    ("first", DATE),
    ("last", DATE),
    ("end", DATE),
    ("ongoing", BOOLEAN),
    ("instant", DATETIME),
    ("negated", BOOLEAN),
    ("rank", INTEGER),
    ("number", DECIMAL),
    ("option", STRING),
    ("yes", BOOLEAN),
    ("day", DATE),
    ("reason", STRING),
)
ROW = TupleOf(_COLUMNS)
CANDIDATE = TupleOf((*_COLUMNS, ("problem", STRING)))
ROWS = ListOf(ROW)
CANDIDATES = ListOf(CANDIDATE)
VALUES = ("number", "option", "yes", "day")
_OF_FACT = ("kind", "source", "first", "last", "end", "ongoing", "instant", "negated", "problem")
RESULT = TupleOf((("state", STRING), ("number", DECIMAL), ("option", STRING), ("yes", BOOLEAN), ("day", DATE)))
"""What the rows of a window say: ``known`` with the value in the column of its type, ``unknown``, or ``absent``."""

DOUBTS = (
    "no-subject",
    "no-code",
    "no-date",
    "unreadable-date",
    "unreadable-value",
    "no-value",
    "not-final",
    "hidden",
    "malformed",
    "partial-date",
    "no-class",
    "foreign-code",
)
NO_FACT = ("outside-window", "not-done", "other-class", "after-event", "entered-in-error", "future-date")


def functions() -> tuple[Function, ...]:
    """The functions on rows, each after those it calls."""
    return (
        _candidate(),
        _unusable(),
        _screened(),
        _counting(),
        _doubtful(),
        _unsure(),
        _without_events(),
        _days(),
        _picked(),
        _one_value(),
        _extreme(),
        _presence(),
        _followable(),
        _episodes(),
        _covered(),
        _count(),
        _decline(),
        _settled(),
        _at_least(),
        _names(),
        _names_when(),
        _settling(),
    )


def result(state: str, **value: Expr) -> Expr:
    """A ``RESULT``."""
    blank: dict[str, Expr] = {name: Null(kind) for name, kind in RESULT.elements}
    return MakeTuple(tuple((blank | {"state": lit(state)} | value).items()))


def known_as(source: Expr) -> Expr:
    """The value of a row, as a ``RESULT``."""
    return result("known", **{name: Prop(source, name) for name in VALUES})


ABSENT, UNKNOWN = result("absent"), result("unknown")


def _candidate() -> Function:
    fact = Operand("fact")
    given: dict[str, Expr] = {name: Prop(fact, name) for name, _ in CANDIDATE.elements if name in _OF_FACT}
    given |= {name: Operand(name) for name, _ in CANDIDATE.elements if name not in _OF_FACT}
    own = tuple((name, kind) for name, kind in CANDIDATE.elements if name not in _OF_FACT)
    return Function(
        "candidate",
        (("fact", FACT), *own),
        MakeTuple(tuple((name, given[name]) for name, _ in CANDIDATE.elements)),
        CANDIDATE,
        ("A fact that matters to a data element, and what it says as the element reads it.",),
    )


def _unusable() -> Function:
    fact, low, exact = Operand("fact"), Operand("low"), Operand("exact")
    first, last = Prop(fact, "first"), Prop(fact, "last")
    lasting = any_of(among(Prop(fact, "kind"), texts(("condition", "medication"))), Prop(fact, "ongoing"))
    endless = all_of(let("lasting"), Prop(fact, "ongoing"))
    span = tuple(Prop(fact, name) for name in ("end", "ongoing"))
    inside = If(
        let("lasting"),
        call("lasts within", let("start"), let("latest"), *span, low, TODAY),
        call("lies within", let("start"), let("latest"), coalesce(low, lit(FIRST_DAY)), TODAY),
    )
    placed = all_of(known(let("start")), known(let("latest")))
    inexact = all_of(exact, any_of(is_null(first), no(eq(first, last))))
    return Function(
        "unusable",
        (("fact", CANDIDATE), ("low", DATE), ("exact", BOOLEAN)),
        local(
            (
                ("lasting", lasting),
                ("start", If(all_of(any_of(is_null(first), is_null(last)), endless), lit(FIRST_DAY), first)),
                ("latest", If(all_of(any_of(is_null(first), is_null(last)), endless), lit(FIRST_DAY), last)),
                ("inside", If(placed, inside, Null(BOOLEAN))),
            ),
            Case(
                (
                    (Prop(fact, "negated"), lit("not-done")),
                    (eq(Prop(fact, "problem"), lit("future-date")), lit("future-date")),
                    (op("Greater", let("start"), TODAY), lit("future-date")),
                    (op("IsFalse", let("inside")), lit("outside-window")),
                    (known(Prop(fact, "problem")), Prop(fact, "problem")),
                    (all_of(is_null(first), no(endless)), lit("no-date")),
                    (any_of(is_null(let("inside")), inexact), lit("partial-date")),
                ),
                Null(STRING),
            ),
        ),
        STRING,
        ("2.4-2.7, 3.6: why a fact does not count in a window, by its status and dates alone. No low day: no window.",),
    )


def _screened() -> Function:
    settled = Case(
        (
            (
                all_of(eq(row("F", "rank"), lit(FOREIGN)), no(among(coalesce(let("why"), lit("")), texts(NO_FACT)))),
                lit("foreign-code"),
            ),
            (known(let("why")), let("why")),
        ),
        row("F", "reason"),
    )
    undated = any_of(is_null(row("F", "first")), is_null(row("F", "last")))
    given: dict[str, Expr] = {name: row("F", name) for name, _ in _COLUMNS}
    given["first"] = If(undated, lit(FIRST_DAY), row("F", "first"))
    given["last"] = If(undated, TODAY, row("F", "last"))
    given["reason"] = settled
    return Function(
        "screened",
        (("candidates", CANDIDATES), ("low", DATE), ("exact", BOOLEAN)),
        Query(
            (("F", Operand("candidates")),),
            let=(("why", call("unusable", Alias("F"), Operand("low"), Operand("exact"))),),
            returns=MakeTuple(tuple(given.items())),
        ),
        ROWS,
        ("3.1-3.6: the candidates judged for a window. What goes on since nobody knows when began on day one.",),
    )


def _counting() -> Function:
    return Function(
        "counting",
        (("rows", ROWS),),
        Query(
            (("F", Operand("rows")),),
            where=is_null(row("F", "reason")),
            sort=(Sort("first"), Sort("last"), Sort("source")),
        ),
        ROWS,
        ("The rows that count, oldest first.",),
    )


def _doubtful() -> Function:
    doubtful = Query((("F", Operand("rows")),), where=among(coalesce(row("F", "reason"), lit("")), texts(DOUBTS)))
    return Function(
        "in doubt",
        (("rows", ROWS),),
        op("Exists", doubtful),
        BOOLEAN,
        ("3.6: whether a fact that may be one of the element's was left out as doubtful.",),
    )


def _unsure() -> Function:
    reason = row("F", "reason")
    says_nothing = among(coalesce(reason, lit("")), texts(NO_FACT))
    return Function(
        "not nothing",
        (("rows", ROWS),),
        op(
            "Exists",
            Query((("F", Operand("rows")),), where=all_of(known(reason), no(says_nothing))),
        ),
        BOOLEAN,
        ("3.6: whether a fact was left out that keeps nothing-found from meaning no.",),
    )


SPANS = ListOf(TupleOf((("first", DATE), ("last", DATE), ("until", DATE), ("latest", DATE))))


def _without_events() -> Function:
    inside = Query(
        (("E", Operand("events")),),
        where=all_of(
            op("LessOrEqual", row("E", "last"), row("F", "first")),
            op("LessOrEqual", row("F", "last"), row("E", "until")),
        ),
    )
    perhaps = Query(
        (("E", Operand("events")),),
        where=all_of(
            op("LessOrEqual", row("E", "first"), row("F", "last")),
            op("LessOrEqual", row("F", "first"), row("E", "latest")),
        ),
    )
    given: dict[str, Expr] = {name: row("F", name) for name, _ in _COLUMNS}
    given["reason"] = Case(
        (
            (known(row("F", "reason")), row("F", "reason")),
            (op("Exists", inside), lit("after-event")),
            (op("Exists", perhaps), lit("partial-date")),
        ),
        Null(STRING),
    )
    return Function(
        "not after",
        (("rows", ROWS), ("events", SPANS)),
        Query((("F", Operand("rows")),), returns=MakeTuple(tuple(given.items()))),
        ROWS,
        ("3.9: facts that start during an event, or up to a duration after it, do not count.",),
    )


def _days() -> Function:
    found = Operand("found")
    days = op("Distinct", Query((("F", found),), returns=row("F", "first")))
    return Function(
        "days of rows",
        (("found", ROWS),),
        days,
        ListOf(DATE),
        ("The different days of rows.",),
    )


def _columns_of(name: str, rows: Expr) -> Expr:
    return op("Distinct", Query((("F", rows),), returns=row("F", name)))


def _picked() -> Function:
    found, newest = Operand("found"), Operand("newest")
    group = If(
        newest,
        Query((("F", found),), where=op("GreaterOrEqual", row("F", "last"), _edge("Max", "first", found))),
        Query((("F", found),), where=op("LessOrEqual", row("F", "first"), _edge("Min", "last", found))),
    )
    exact = no(op("Exists", Query((("F", let("group")),), where=no(eq(row("F", "first"), row("F", "last"))))))
    ranked = Query((("F", let("group")),), where=eq(row("F", "rank"), _edge("Min", "rank", let("group"))))
    timed = no(op("Exists", Query((("F", let("ranked")),), where=is_null(row("F", "instant")))))
    latest = If(newest, _edge("Max", "instant", let("ranked")), _edge("Min", "instant", let("ranked")))
    last = Query((("F", let("ranked")),), where=eq(row("F", "instant"), let("moment")))
    return Function(
        "newest or oldest",
        (("found", ROWS), ("newest", BOOLEAN)),
        local(
            (
                ("group", group),
                ("exact", exact),
                ("ranked", If(let("exact"), ranked, let("group"))),
                ("moment", latest),
            ),
            If(all_of(let("exact"), timed), last, let("ranked")),
        ),
        ROWS,
        (
            "3.7: the newest or oldest rows: by day, then by the place of the code in its set, then by time stamp. "
            "With partial dates several may be it.",
        ),
    )


def _edge(which: str, column: str, rows: Expr) -> Expr:
    """The highest or lowest of a column."""
    return op(which, Query((("G", rows),), returns=row("G", column)))


def _one_value() -> Function:
    group, same_day = Operand("group"), Operand("same day")
    differ = any_of(
        *(op("Greater", op("Count", _columns_of(name, group)), lit(1)) for name in ("number", "option", "day"))
    )
    yes = all_of(
        op("Exists", Query((("F", group),), where=op("IsTrue", row("F", "yes")))),
        op("Exists", Query((("F", group),), where=op("IsFalse", row("F", "yes")))),
    )

    def chosen(which: str, answer: Expr) -> Expr:
        edges = {name: _edge(which, name, group) for name in ("number", "day")}
        return result("known", **edges, yes=If(yes, answer, Null(BOOLEAN)))

    return Function(
        "one value",
        (("group", ROWS), ("same day", STRING)),
        Case(
            (
                (no(op("Exists", group)), ABSENT),
                (no(any_of(differ, yes)), known_as(op("First", group))),
                (eq(same_day, lit("highest")), chosen("Max", TRUE)),
                (eq(same_day, lit("lowest")), chosen("Min", FALSE)),
            ),
            UNKNOWN,
        ),
        RESULT,
        ("3.7: the value of rows that are equally new; unknown when they differ and nothing says which holds.",),
    )


def _extreme() -> Function:
    found = Operand("found")
    return Function(
        "extreme",
        (("found", ROWS), ("highest", BOOLEAN)),
        If(
            op("Exists", found),
            result(
                "known", number=If(Operand("highest"), _edge("Max", "number", found), _edge("Min", "number", found))
            ),
            ABSENT,
        ),
        RESULT,
        ("3.8: the highest or lowest value.",),
    )


def _presence() -> Function:
    found = Operand("found")
    there = op("Exists", Query((("F", found),), where=op("IsTrue", row("F", "yes"))))
    return Function(
        "presence",
        (("found", ROWS),),
        If(op("Exists", found), result("known", yes=there), ABSENT),
        RESULT,
        ("3.8: whether there is one.",),
    )


def _followable() -> Function:
    """What ``efter`` waits for: a fact that is no "no", and of contacts one that has ended."""
    lasting = all_of(eq(row("F", "kind"), lit("encounter")), row("F", "ongoing"), is_null(row("F", "end")))
    happened = Query(
        (("F", call("counting", Operand("rows"))),), where=all_of(no(op("IsFalse", row("F", "yes"))), no(lasting))
    )
    return Function(
        "can be followed",
        (("result", RESULT), ("rows", ROWS)),
        all_of(eq(Prop(Operand("result"), "state"), lit("known")), op("Exists", happened)),
        BOOLEAN,
        ("5.3: whether there is a day for an activity to follow.",),
    )


def _episodes() -> Function:
    begins, others = Operand("begins"), Operand("others")
    of_other = Query(
        (("O", others),),
        returns=op("Max", Query((("B", begins),), where=op("LessOrEqual", Alias("B"), Alias("O")))),
    )
    return Function(
        "episodes",
        (("begins", ListOf(DATE)), ("others", ListOf(DATE))),
        local(
            (("spoilt", of_other),),
            op("Count", Query((("E", begins),), where=no(among(Alias("E"), let("spoilt"))))),
        ),
        INTEGER,
        ("3.10: how many episodes hold none of the other events, by the days on which episodes begin.",),
    )


COVERED = TupleOf((("from", INTEGER), ("to", INTEGER)))


def _covered() -> Function:
    found, low = Operand("found"), Operand("low")
    undated = eq(row("F", "first"), lit(FIRST_DAY))
    unended = all_of(
        among(row("F", "kind"), texts(("condition", "medication"))), no(row("F", "ongoing")), is_null(row("F", "end"))
    )
    partial = all_of(no(eq(row("F", "first"), row("F", "last"))), op("Greater", row("F", "last"), low), no(undated))
    doubtful = Query((("F", found),), where=any_of(unended, partial))
    last = If(row("F", "ongoing"), TODAY, coalesce(row("F", "end"), row("F", "last")))
    spans = Query(
        (("F", found),),
        let=(("over", last),),
        returns=MakeTuple(
            (
                ("from", DaysBetween(low, row("F", "first"))),
                ("to", DaysBetween(low, If(op("Less", let("over"), TODAY), let("over"), TODAY))),
            )
        ),
    )
    earlier = Query(
        (("E", let("spans")),),
        where=any_of(
            op("Less", row("E", "from"), row("S", "from")),
            all_of(eq(row("E", "from"), row("S", "from")), op("Greater", row("E", "to"), row("S", "to"))),
        ),
        returns=row("E", "to"),
    )
    until = op("Max", MakeList((lit(-1), op("Subtract", row("S", "from"), lit(1)), op("Max", earlier)), INTEGER))
    each = Query(
        (("S", let("spans")),),
        returns=op("Max", MakeList((lit(0), op("Subtract", row("S", "to"), until)), INTEGER)),
    )
    return Function(
        "days covered",
        (("found", ROWS), ("low", DATE)),
        local(
            (("spans", op("Distinct", spans)),),
            Case(
                ((op("Exists", doubtful), Null(INTEGER)), (no(op("Exists", let("spans"))), lit(0))),
                op("Sum", each),
            ),
        ),
        INTEGER,
        ("3.8: days of the window with at least one fact on them; unknown when an end or a beginning is.",),
    )


def _count() -> Function:
    rows, counted = Operand("rows"), Operand("counted")
    stated = Query((("F", Operand("found")),), where=known(row("F", "number")))
    events = op("Exists", Query((("F", Operand("found")),), where=op("IsTrue", row("F", "yes"))))
    said = call("one value", call("newest or oldest", let("stated"), TRUE), Operand("same day"))
    number = op("ToDecimal", counted)
    return Function(
        "number of",
        (("rows", ROWS), ("found", ROWS), ("counted", INTEGER), ("same day", STRING)),
        local(
            (("stated", stated), ("said", said)),
            Case(
                (
                    (call("in doubt", rows), UNKNOWN),
                    (all_of(no(op("Exists", let("stated"))), no(events)), ABSENT),
                    (is_null(counted), UNKNOWN),
                    (no(op("Exists", let("stated"))), result("known", number=number)),
                    (eq(let("said", "state"), lit("unknown")), UNKNOWN),
                    (op("Greater", number, let("said", "number")), result("known", number=number)),
                ),
                result("known", number=let("said", "number")),
            ),
        ),
        RESULT,
        ("3.6, 3.8: a number of facts; or the number that an answer states, if that is larger.",),
    )


def _decline() -> Function:
    found = Operand("found")
    oldest, newest = let("oldest"), let("newest")
    days = DaysBetween(_edge("Min", "first", found), _edge("Max", "first", found))
    fall = op("Subtract", Prop(oldest, "number"), Prop(newest, "number"))
    # One division, and that last: a quotient has eight decimals.
    per_year = op("Divide", op("Multiply", fall, lit(Decimal("365.25"))), op("ToDecimal", let("days")))
    return Function(
        "decline",
        (("found", ROWS), ("same day", STRING)),
        local(
            (
                ("days", days),
                ("oldest", call("one value", call("newest or oldest", found, FALSE), Operand("same day"))),
                ("newest", call("one value", call("newest or oldest", found, TRUE), Operand("same day"))),
            ),
            Case(
                (
                    (any_of(no(op("Exists", found)), eq(let("days"), lit(0))), ABSENT),
                    (any_of(*(eq(Prop(one, "state"), lit("unknown")) for one in (oldest, newest))), UNKNOWN),
                ),
                result("known", number=per_year),
            ),
        ),
        RESULT,
        ("3.8: the fall from the oldest to the newest value, per year of 365.25 days.",),
    )


def _at_least() -> Function:
    values, n = Operand("values"), Operand("n")
    true = op("Count", Query((("V", values),), where=op("IsTrue", Alias("V")), returns=lit(1)))
    possible = op("Count", Query((("V", values),), where=no(op("IsFalse", Alias("V"))), returns=lit(1)))
    return Function(
        "at least",
        (("n", INTEGER), ("values", ListOf(BOOLEAN))),
        Case(((op("GreaterOrEqual", true, n), TRUE), (op("Less", possible, n), FALSE)), Null(BOOLEAN)),
        BOOLEAN,
        ("1.1: true when n are true, false when fewer than n are true or unknown.",),
    )


def _settled() -> Function:
    answer = Operand("result")
    unsure = all_of(eq(Prop(answer, "state"), lit("absent")), call("not nothing", Operand("rows")))
    return Function(
        "unless in doubt",
        (("result", RESULT), ("rows", ROWS)),
        If(unsure, UNKNOWN, answer),
        RESULT,
        ("3.6: nothing was found, and nothing that might have been it: only then is the answer no.",),
    )


# --- names of what is missing ------------------------------------------------------------------------

LISTS = ListOf(STRINGS)
PART = TupleOf((("holds", BOOLEAN), ("names", STRINGS)))


def _names() -> Function:
    return Function(
        "names",
        (("lists", LISTS),),
        op("Distinct", op("Flatten", Operand("lists"))),
        STRINGS,
        ("Names of data elements, each once.",),
    )


def _names_when() -> Function:
    return Function(
        "names when",
        (("holds", BOOLEAN), ("lists", LISTS)),
        If(Operand("holds"), call("names", Operand("lists")), MakeList((), STRING)),
        STRINGS,
        ("Names, if something is so; else none.",),
    )


def _settling() -> Function:
    parts = Operand("parts")
    decisive = Query((("P", parts),), where=eq(row("P", "holds"), Operand("decisive")), returns=row("P", "names"))
    every = Query((("P", parts),), returns=row("P", "names"))
    return Function(
        "settling",
        (("settled", BOOLEAN), ("decisive", BOOLEAN), ("parts", ListOf(PART))),
        call("names", If(Operand("settled"), decisive, every)),
        STRINGS,
        ("4.4: the names of the parts that settle a condition: the decisive ones when it is settled, else all.",),
    )

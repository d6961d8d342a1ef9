"""Answers to questionnaires in CQL: one fact for each question that is answered, coded by questionnaire and link id.

Which data element a question is about is known to the guideline, not here: ``question`` of its library of data says it.
"""

from __future__ import annotations

from .ast import STRING, Alias, Case, Cast, Define, Expr, If, ListOf, MakeList, Query, Retrieve, fhir
from .build import coalesce, eq, flat, known, let, lit, local, op, path, row
from .dates import call
from .reading import CONCEPT, answered, before_first, dated, value
from .resources import counts, fact_row, final, hidden, kind_of_facts, started, with_doubt
from .rows import FACT, FACTS

DEPTH = 8
"""How deep in a form questions are looked for: CQL cannot look all the way down."""


def defines() -> tuple[Define, ...]:
    """The facts of questionnaires."""
    levels: list[tuple[str, Expr]] = [("items 1", row("R", "item"))]
    for depth in range(2, DEPTH + 1):
        levels.append((f"items {depth}", _inside(let(f"items {depth - 1}"))))
    items = flat(MakeList(tuple(let(name) for name, _ in levels), CONCEPT))
    questionnaire = before_first("|", coalesce(row("R", "questionnaire", "value"), lit("")))
    question = op("Concatenate", let("questionnaire"), op("Concatenate", lit("|"), row("I", "linkId", "value")))
    rows = Query(
        (("I", items),),
        let=(("said", _value(row("I", "answer"))),),
        where=op("Exists", row("I", "answer")),
        returns=fact_row(
            "observation",
            "QuestionnaireResponse",
            "R",
            codes=MakeList((question,), STRING),
            **started("start"),
            **{column: let("said", column) for column in ("number", "unit", "answers", "yes")},
            problem=with_doubt(
                "R",
                "subject",
                coalesce(
                    hidden("R"), final("R", "completed", "amended"), let("start", "problem"), let("said", "problem")
                ),
            ),
        ),
    )
    # What lies deeper may be about anything: a fact without a code is in doubt.
    unseen = fact_row("observation", "QuestionnaireResponse", "R", **started("start"))
    nothing = MakeList((), FACT)
    deeper = If(op("Exists", _inside(let(f"items {DEPTH}"))), MakeList((unseen,), FACT), nothing)
    return (
        kind_of_facts(
            "Answers",
            flat(
                Query(
                    (("R", Retrieve("QuestionnaireResponse")),),
                    let=(("start", dated(row("R", "authored"))), ("questionnaire", questionnaire), *levels),
                    where=counts("R", "subject"),
                    returns=flat(MakeList((rows, deeper), FACTS)),
                )
            ),
            f"The questions that are answered, coded by questionnaire and link id, to {DEPTH} levels in a form.",
        ),
    )


def _inside(items: Expr) -> Expr:
    """The items in items, and in their answers."""
    below = Query((("J", items),), returns=row("J", "item"))
    beneath = Query((("A", flat(Query((("J", items),), returns=row("J", "answer")))),), returns=row("A", "item"))
    return flat(MakeList((flat(below), flat(beneath)), ListOf(CONCEPT)))


def _value(answers: Expr) -> Expr:
    """One answer is its value; several are codes, or they cannot be read as one value."""
    codings = Query((("A", answers),), returns=Cast(row("A", "value"), fhir("Coding")))
    return local(
        (
            ("codings", Query((("C", codings),), where=known(Alias("C")))),
            ("only", path(op("First", answers), "value")),
        ),
        Case(
            (
                (eq(op("Count", let("codings")), op("Count", answers)), call("codes value", let("codings"))),
                (op("Greater", op("Count", answers), lit(1)), value(problem=lit("unreadable-value"))),
            ),
            answered(let("only")),
        ),
    )

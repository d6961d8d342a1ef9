"""FHIR R4 → facts in CQL: the library every guideline's libraries include.

It says in CQL what ``docs/facts.md`` says, resource by resource: one define for each kind of fact, a list of rows. What
that page says and CQL cannot is listed in ``docs/cql.md``. Nothing here depends on a guideline: codes stand under the
systems as they came.
"""

from __future__ import annotations

from . import ast, dates, medications, questionnaires, reading, rows, said
from .ast import (
    BOOLEAN,
    DATE,
    STRING,
    STRINGS,
    Alias,
    Case,
    Cast,
    Define,
    Expr,
    If,
    ListOf,
    MakeList,
    MakeTuple,
    Null,
    Prop,
    Query,
    Ref,
    Retrieve,
    TupleOf,
    fhir,
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
    no,
    op,
    path,
    row,
    texts,
)
from .dates import NEVER, WHEN, call
from .reading import (
    CONCEPT,
    PERIOD,
    QUANTITY,
    REFERENCE,
    TODAY,
    VALUE,
    codes_of,
    concepts,
    dated,
    has_code,
    optional,
    points_at,
)
from .resources import about, counts, fact_row, final, hidden, kind_of_facts, lasting, started, status, with_doubt

NAME, VERSION = "RettesnorFacts", "1.0.0"
KINDS = {
    "condition": "Conditions",
    "observation": "Observations",
    "encounter": "Encounters",
    "medication": "Medications",
    "immunization": "Immunizations",
    "procedure": "Procedures",
}
"""The define that lists the facts of each clinical kind."""

_CLASSES = (
    (("IMP", "ACUTE", "NONAC"), "inpatient"),
    (("EMER",), "emergency"),
    (("AMB",), "ambulatory"),
    (("HH",), "home"),
    (("VR",), "virtual"),
)


def library() -> ast.Library:
    """The library of facts."""
    return ast.Library(
        name=NAME,
        version=VERSION,
        parameters=(ast.Declared("Today", DATE),),
        functions=(*dates.functions(), *reading.functions(), *rows.functions(), *said.functions()),
        defines=(
            _birth(),
            _conditions(),
            _observations(),
            *questionnaires.defines(),
            _encounters(),
            *medications.defines(),
            _immunizations(),
            _procedures(),
        ),
        comment=(
            "FHIR R4 resources as facts, one fact a row: docs/facts.md says what a row holds and which resources make "
            "one. Numbers are rules of docs/semantics.md.",
        ),
    )


# --- resources ---------------------------------------------------------------------------------------


def _birth() -> Define:
    patient = Ref("Patient")
    born = path(patient, "birthDate", "value")
    return Define(
        "Born",
        If(is_null(born), NEVER, call("days of date", born)),
        WHEN,
        ("When the patient was born.",),
    )


def _conditions() -> Define:
    onset, abatement = row("C", "onset"), row("C", "abatement")

    def ages(of: Expr) -> tuple[Expr, Expr]:
        age = Cast(Cast(of, fhir("Age")), QUANTITY)
        low, high = (Cast(path(Cast(of, fhir("Range")), end), QUANTITY) for end in ("low", "high"))
        return coalesce(age, low), coalesce(age, high)

    on_date, off_date = Cast(onset, fhir("dateTime")), Cast(abatement, fhir("dateTime"))
    on_period, off_period = Cast(onset, PERIOD), Cast(abatement, PERIOD)
    off_end = coalesce(path(off_period, "end"), path(off_period, "start"))
    aged = let("aged")
    clinical, verification = row("C", "clinicalStatus"), row("C", "verificationStatus")
    return kind_of_facts(
        "Conditions",
        Query(
            (("C", Retrieve("Condition")),),
            let=(
                ("is active", has_code(clinical, ("active", "recurrence", "relapse"))),
                ("aged", call("days at age", Ref("Born"), *ages(onset))),
                (
                    "onset",
                    Case(
                        (
                            (known(on_date), dated(on_date)),
                            (known(path(on_period, "start")), dated(path(on_period, "start"))),
                            (known(Prop(aged, "first")), aged),
                        ),
                        optional(row("C", "recordedDate")),
                    ),
                ),
                ("abated", known(abatement)),
                (
                    "ended",
                    Case(
                        (
                            (known(off_date), dated(off_date)),
                            (known(off_period), optional(off_end)),
                        ),
                        call("days at age", Ref("Born"), *ages(abatement)),
                    ),
                ),
                (
                    "contradictory",
                    all_of(
                        let("is active"),
                        let("abated"),
                        any_of(is_null(let("ended", "last")), op("LessOrEqual", let("ended", "last"), TODAY)),
                    ),
                ),
            ),
            where=all_of(
                no(has_code(verification, ("refuted", "entered-in-error"))),
                no(eq(about("C", "subject"), lit("not-a-patient"))),
            ),
            returns=fact_row(
                "condition",
                "Condition",
                "C",
                codes=codes_of(concepts(row("C", "code"))),
                **started("onset"),
                end=let("ended", "last"),
                ongoing=all_of(no(let("abated")), no(has_code(clinical, ("inactive", "remission", "resolved")))),
                problem=with_doubt(
                    "C",
                    "subject",
                    coalesce(
                        hidden("C"),
                        If(
                            has_code(verification, ("unconfirmed", "provisional", "differential")),
                            lit("not-final"),
                            Null(STRING),
                        ),
                        let("onset", "problem"),
                        If(all_of(is_null(let("onset", "first")), no(let("is active"))), lit("no-date"), Null(STRING)),
                        let("ended", "problem"),
                        If(let("contradictory"), lit("malformed"), Null(STRING)),
                    ),
                ),
            ),
        ),
        "A condition lasts from its onset, or from the day it was recorded, to its abatement.",
    )


def _observations() -> Define:
    effective = row("O", "effective")
    timing = Cast(effective, fhir("Timing"))
    event = path(timing, "event")
    moment, instant, period = (Cast(effective, fhir(kind)) for kind in ("dateTime", "instant", "Period"))
    unreadable = dates.when(Null(DATE), Null(DATE), problem=lit("unreadable-date"))
    last_or_first = coalesce(path(period, "start"), path(period, "end"))
    start = Case(
        (
            (known(period), dated(last_or_first)),
            (known(timing), If(eq(op("Count", event), lit(1)), dated(op("First", event)), unreadable)),
            (known(instant), call("days given", TRUE, path(instant, "value"))),
        ),
        dated(moment),
    )
    closing = If(known(period), optional(path(period, "end")), NEVER)
    whole = MakeTuple(
        (
            ("codes", codes_of(concepts(row("O", "code")))),
            ("value", call("answer", row("O", "value"), row("O", "dataAbsentReason"))),
            ("panel", any_of(op("Exists", row("O", "component")), op("Exists", row("O", "hasMember")))),
        )
    )
    parts = Query(
        (("P", row("O", "component")),),
        let=(("part codes", codes_of(concepts(row("P", "code")))),),
        where=op("Exists", let("part codes")),
        returns=MakeTuple(
            (
                ("codes", let("part codes")),
                ("value", call("answer", row("P", "value"), row("P", "dataAbsentReason"))),
                ("panel", FALSE),
            )
        ),
    )
    part_type = TupleOf((("codes", STRINGS), ("value", VALUE), ("panel", BOOLEAN)))
    no_value = If(
        all_of(row("V", "panel"), eq(row("V", "value", "problem"), lit("no-value"))),
        Null(STRING),
        row("V", "value", "problem"),
    )
    rows = Query(
        (
            (
                "V",
                flat(MakeList((MakeList((whole,), part_type), parts), ListOf(part_type))),
            ),
        ),
        returns=fact_row(
            "observation",
            "Observation",
            "O",
            codes=row("V", "codes"),
            **started("start"),
            end=let("closing", "last"),
            number=row("V", "value", "number"),
            unit=row("V", "value", "unit"),
            answers=row("V", "value", "answers"),
            yes=row("V", "value", "yes"),
            problem=with_doubt(
                "O",
                "subject",
                coalesce(
                    hidden("O"),
                    final("O", "final", "amended", "corrected"),
                    let("start", "problem"),
                    let("closing", "problem"),
                    no_value,
                ),
            ),
        ),
    )
    other_focus = op(
        "Exists",
        Query((("X", row("O", "focus")),), where=no(eq(call("about", Alias("X")), lit("patient")))),
    )
    return kind_of_facts(
        "Observations",
        flat(
            Query(
                (("O", Retrieve("Observation")),),
                let=(("start", start), ("closing", closing)),
                where=counts("O", "subject", no(other_focus)),
                returns=rows,
            ),
        ),
        "A value on a day; each component of an observation is a fact of its own.",
    )


def _encounters() -> Define:
    references = flat(
        MakeList(
            (
                row("E", "reasonReference"),
                Query((("D", row("E", "diagnosis")),), returns=row("D", "condition")),
            ),
            ListOf(REFERENCE),
        ),
    )
    named = Query(
        (("R", let("references")), ("C", Retrieve("Condition"))),
        where=all_of(
            points_at(row("R", "reference", "value"), "C"),
            no(has_code(row("C", "verificationStatus"), ("refuted", "entered-in-error"))),
        ),
        returns=row("C", "code"),
    )
    codes = codes_of(flat(MakeList((row("E", "type"), row("E", "reasonCode"), named), ListOf(CONCEPT))))
    place = Case(
        tuple((among(row("E", "class", "code", "value"), texts(codes_)), lit(meaning)) for codes_, meaning in _CLASSES),
        Null(STRING),
    )
    period = row("E", "period")
    return kind_of_facts(
        "Encounters",
        Query(
            (("E", Retrieve("Encounter")),),
            let=(
                ("references", references),
                ("span", call("span of", Null(fhir("dateTime")), period, Null(fhir("dateTime")))),
            ),
            where=counts("E", "subject"),
            returns=fact_row(
                "encounter",
                "Encounter",
                "E",
                codes=codes,
                **{column: let("span", "start", column) for column in ("first", "last", "instant")},
                end=let("span", "end"),
                ongoing=all_of(is_null(let("span", "end")), no(eq(status("E"), lit("finished")))),
                place=place,
                problem=with_doubt(
                    "E",
                    "subject",
                    coalesce(
                        hidden("E"),
                        final("E", "arrived", "triaged", "in-progress", "onleave", "finished"),
                        let("span", "problem"),
                    ),
                ),
            ),
        ),
        "A contact, with the codes of its type, its reasons and the diagnoses it refers to.",
    )


def _immunizations() -> Define:
    occurrence = row("V", "occurrence")
    moment = Cast(occurrence, fhir("dateTime"))
    unreadable = dates.when(Null(DATE), Null(DATE), problem=lit("unreadable-date"))
    return kind_of_facts(
        "Immunizations",
        Query(
            (("V", Retrieve("Immunization")),),
            let=(
                ("codes", codes_of(concepts(row("V", "vaccineCode")))),
                ("not done", eq(status("V"), lit("not-done"))),
                ("start", If(all_of(known(occurrence), is_null(moment)), unreadable, dated(moment))),
            ),
            where=counts("V", "patient", any_of(no(let("not done")), op("Exists", let("codes")))),
            returns=fact_row(
                "immunization",
                "Immunization",
                "V",
                codes=let("codes"),
                **started("start"),
                negated=let("not done"),
                problem=with_doubt(
                    "V",
                    "patient",
                    coalesce(hidden("V"), final("V", "completed", "not-done"), let("start", "problem")),
                ),
            ),
        ),
        "A vaccination on a day, or that it was not given.",
    )


def _procedures() -> Define:
    codes = codes_of(concepts(row("P", "code")))
    return kind_of_facts(
        "Procedures",
        lasting("Procedure", "P", "performed", "procedure", codes, ("in-progress", "completed")),
        "A procedure on a day or over a period, or that it was not done.",
    )

"""FHIR R4 → facts in CQL: the library every guideline's libraries include.

It says in CQL what ``docs/facts.md`` says, resource by resource: one define for each kind of fact, a list of rows. What
that page says and CQL cannot is listed in ``docs/cql.md``. Nothing here depends on a guideline: codes stand under the
systems as they came.
"""

from __future__ import annotations

from decimal import Decimal

from . import ast, dates, reading, rows, said
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
    ShiftBy,
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
from .rows import FACT, FACTS

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

_ONE, _MOST = Decimal(1), Decimal(3660)  # days that a supply may last
_CLASSES = (
    (("IMP", "ACUTE", "NONAC"), "inpatient"),
    (("EMER",), "emergency"),
    (("AMB",), "ambulatory"),
    (("HH",), "home"),
    (("VR",), "virtual"),
)
_NOTHING: dict[str, Expr] = {name: Null(kind) for name, kind in FACT.elements}
_EMPTY: dict[str, Expr] = {**_NOTHING, "answers": MakeList((), STRING), "ongoing": FALSE, "negated": FALSE}


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
            _encounters(),
            *_medications(),
            _immunizations(),
            _procedures(),
        ),
        comment=(
            "FHIR R4 resources as facts, one fact a row: docs/facts.md says what a row holds and which resources make "
            "one. Numbers are rules of docs/semantics.md.",
        ),
    )


# --- parts of rows -----------------------------------------------------------------------------------


def _fact(kind: str, resource: str, alias: str, **columns: Expr) -> Expr:
    """A row of a resource; what is not given is absent."""
    source = op("Concatenate", lit(f"{resource}/"), row(alias, "id", "value"))
    given = _EMPTY | {"kind": lit(kind), "source": source} | columns
    return call("settled fact", MakeTuple(tuple((name, given[name]) for name, _ in FACT.elements)))


def _started(name: str) -> dict[str, Expr]:
    """The columns that say when it started, from a local ``WHEN``."""
    return {column: let(name, column) for column in ("first", "last", "instant")}


def _status(alias: str) -> Expr:
    return coalesce(row(alias, "status", "value"), lit(""))


def _final(alias: str, *good: str) -> Expr:
    """``not-final``, unless the status lets the resource count."""
    return If(among(_status(alias), texts(good)), Null(STRING), lit("not-final"))


def _hidden(alias: str) -> Expr:
    return call("hidden content", row(alias, "meta"))


def _about(alias: str, element: str) -> Expr:
    return call("about", row(alias, element))


def _define(name: str, rows: Expr, comment: str) -> Define:
    return Define(name, rows, FACTS, (comment,))


def _with_doubt(alias: str, element: str, problem: Expr) -> Expr:
    """A row's problem, if it has one, else ``no-subject`` where nothing says who it is about."""
    return coalesce(problem, If(eq(_about(alias, element), lit("unknown")), lit("no-subject"), Null(STRING)))


def _counts(alias: str, element: str, *conditions: Expr) -> Expr:
    """The resources of which facts are made."""
    return all_of(
        no(among(_status(alias), texts(("entered-in-error", "cancelled")))),
        no(eq(_about(alias, element), lit("not-a-patient"))),
        *conditions,
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
    return _define(
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
                no(eq(_about("C", "subject"), lit("not-a-patient"))),
            ),
            returns=_fact(
                "condition",
                "Condition",
                "C",
                codes=codes_of(concepts(row("C", "code"))),
                **_started("onset"),
                end=let("ended", "last"),
                ongoing=all_of(no(let("abated")), no(has_code(clinical, ("inactive", "remission", "resolved")))),
                problem=_with_doubt(
                    "C",
                    "subject",
                    coalesce(
                        _hidden("C"),
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
        returns=_fact(
            "observation",
            "Observation",
            "O",
            codes=row("V", "codes"),
            **_started("start"),
            end=let("closing", "last"),
            number=row("V", "value", "number"),
            unit=row("V", "value", "unit"),
            answers=row("V", "value", "answers"),
            yes=row("V", "value", "yes"),
            problem=_with_doubt(
                "O",
                "subject",
                coalesce(
                    _hidden("O"),
                    _final("O", "final", "amended", "corrected"),
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
    return _define(
        "Observations",
        flat(
            Query(
                (("O", Retrieve("Observation")),),
                let=(("start", start), ("closing", closing)),
                where=_counts("O", "subject", no(other_focus)),
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
    return _define(
        "Encounters",
        Query(
            (("E", Retrieve("Encounter")),),
            let=(
                ("references", references),
                ("span", call("span of", Null(fhir("dateTime")), period, Null(fhir("dateTime")))),
            ),
            where=_counts("E", "subject"),
            returns=_fact(
                "encounter",
                "Encounter",
                "E",
                codes=codes,
                **{column: let("span", "start", column) for column in ("first", "last", "instant")},
                end=let("span", "end"),
                ongoing=all_of(is_null(let("span", "end")), no(eq(_status("E"), lit("finished")))),
                place=place,
                problem=_with_doubt(
                    "E",
                    "subject",
                    coalesce(
                        _hidden("E"),
                        _final("E", "arrived", "triaged", "in-progress", "onleave", "finished"),
                        let("span", "problem"),
                    ),
                ),
            ),
        ),
        "A contact, with the codes of its type, its reasons and the diagnoses it refers to.",
    )


def _medication_codes(alias: str) -> Expr:
    medication = row(alias, "medication")
    reference = path(Cast(medication, REFERENCE), "reference", "value")
    named = Query(
        (("N", Retrieve("Medication")),),
        where=points_at(reference, "N"),
        returns=row("N", "code"),
    )
    concept = MakeList((Cast(medication, CONCEPT),), CONCEPT)
    return codes_of(If(known(Cast(medication, REFERENCE)), named, concept))


def _medications() -> tuple[Define, ...]:
    bounds = Query(
        (("D", row("M", "dosageInstruction")),),
        returns=path(Cast(row("D", "timing", "repeat", "bounds"), PERIOD), "end"),
    )
    ends = Query((("B", let("bounds")),), where=known(Alias("B")), returns=Prop(dated(Alias("B")), "last"))
    complete = all_of(
        op("Exists", let("bounds")), no(op("Exists", Query((("B", let("bounds")),), where=is_null(Alias("B")))))
    )
    unreadable = op(
        "Exists",
        Query((("B", let("bounds")),), where=all_of(known(Alias("B")), is_null(Prop(dated(Alias("B")), "last")))),
    )
    active = eq(_status("M"), lit("active"))
    last_day = If(all_of(complete, no(unreadable)), op("Max", ends), Null(DATE))
    prescriptions = Query(
        (("M", Retrieve("MedicationRequest")),),
        let=(
            ("is active", active),
            ("start", If(active, optional(row("M", "authoredOn")), dated(row("M", "authoredOn")))),
            ("bounds", bounds),
            ("until", last_day),
            ("end", If(all_of(no(let("is active")), op("Greater", let("until"), TODAY)), Null(DATE), let("until"))),
        ),
        where=_counts(
            "M",
            "subject",
            no(among(coalesce(row("M", "intent", "value"), lit("")), texts(("proposal", "plan", "option")))),
            no(op("IsTrue", row("M", "doNotPerform", "value"))),
        ),
        returns=_fact(
            "medication",
            "MedicationRequest",
            "M",
            codes=_medication_codes("M"),
            **_started("start"),
            end=let("end"),
            ongoing=all_of(let("is active"), is_null(let("end"))),
            problem=_with_doubt(
                "M",
                "subject",
                coalesce(
                    _hidden("M"),
                    _final("M", "active", "completed", "stopped"),
                    let("start", "problem"),
                    If(unreadable, lit("unreadable-date"), Null(STRING)),
                ),
            ),
        ),
    )
    return (
        _define(
            "Prescriptions",
            prescriptions,
            "A prescription lasts from the day it was written to the end of its dosages.",
        ),
        _define("Medication statements", _statements(), "Medication taken, as the medicine card has it."),
        _define("Dispensed medication", _dispenses(), "Medication handed over lasts as many days as the supply."),
        _define("Administered medication", _administrations(), "Medication given, on a day or over a period."),
        _define(
            "Medications",
            flat(
                MakeList(
                    tuple(
                        map(
                            Ref,
                            (
                                "Prescriptions",
                                "Medication statements",
                                "Dispensed medication",
                                "Administered medication",
                            ),
                        )
                    ),
                    FACTS,
                ),
            ),
            "All four kinds of record of medication.",
        ),
    )


def _statements() -> Expr:
    effective = row("M", "effective")
    active = eq(_status("M"), lit("active"))
    moment, period = Cast(effective, fhir("dateTime")), Cast(effective, PERIOD)
    given = If(
        known(moment),
        call("or else", dated(moment), let("asserted")),
        call("or else", dated(path(period, "start")), let("asserted")),
    )
    return Query(
        (("M", Retrieve("MedicationStatement")),),
        let=(
            ("codes", _medication_codes("M")),
            ("not taken", eq(_status("M"), lit("not-taken"))),
            ("asserted", dated(row("M", "dateAsserted"))),
            ("start", given),
            ("closing", optional(path(period, "end"))),
            ("end", let("closing", "last")),
            (
                "undated",
                If(all_of(active, eq(let("start", "problem"), lit("no-date"))), Null(STRING), let("start", "problem")),
            ),
        ),
        where=_counts("M", "subject", any_of(no(let("not taken")), op("Exists", let("codes")))),
        returns=_fact(
            "medication",
            "MedicationStatement",
            "M",
            codes=let("codes"),
            **_started("start"),
            end=let("end"),
            ongoing=all_of(active, is_null(let("end"))),
            negated=let("not taken"),
            problem=_with_doubt(
                "M",
                "subject",
                coalesce(
                    _hidden("M"),
                    _final("M", "active", "completed", "stopped", "not-taken"),
                    let("undated"),
                    let("closing", "problem"),
                ),
            ),
        ),
    )


def _dispenses() -> Expr:
    supply = row("M", "daysSupply")
    days = path(supply, "value", "value")
    unit = coalesce(path(supply, "code", "value"), path(supply, "unit", "value"))
    more = If(
        all_of(eq(unit, lit("d")), op("GreaterOrEqual", days, lit(_ONE)), op("LessOrEqual", days, lit(_MOST))),
        op("Subtract", op("Truncate", days), lit(1)),
        lit(0),
    )
    return Query(
        (("M", Retrieve("MedicationDispense")),),
        let=(
            ("codes", _medication_codes("M")),
            ("was declined", eq(_status("M"), lit("declined"))),
            ("start", call("or else", dated(row("M", "whenHandedOver")), dated(row("M", "whenPrepared")))),
        ),
        where=_counts("M", "subject", any_of(no(let("was declined")), op("Exists", let("codes")))),
        returns=_fact(
            "medication",
            "MedicationDispense",
            "M",
            codes=let("codes"),
            **_started("start"),
            end=ShiftBy(let("start", "last"), more, "day"),
            negated=let("was declined"),
            problem=_with_doubt(
                "M",
                "subject",
                coalesce(_hidden("M"), _final("M", "completed", "declined"), let("start", "problem")),
            ),
        ),
    )


def _lasting(resource: str, alias: str, element: str, kind: str, codes: Expr, good: tuple[str, ...]) -> Expr:
    """What is done on a day or over a period, or is recorded as not done."""
    effective = row(alias, element)
    return Query(
        ((alias, Retrieve(resource)),),
        let=(
            ("codes", codes),
            ("not done", eq(_status(alias), lit("not-done"))),
            (
                "span",
                call("span of", Cast(effective, fhir("dateTime")), Cast(effective, PERIOD), Null(fhir("dateTime"))),
            ),
        ),
        where=_counts(alias, "subject", any_of(no(let("not done")), op("Exists", let("codes")))),
        returns=_fact(
            kind,
            resource,
            alias,
            codes=let("codes"),
            **{column: let("span", "start", column) for column in ("first", "last", "instant")},
            end=let("span", "end"),
            ongoing=all_of(is_null(let("span", "end")), eq(_status(alias), lit("in-progress"))),
            negated=let("not done"),
            problem=_with_doubt(
                alias, "subject", coalesce(_hidden(alias), _final(alias, *good, "not-done"), let("span", "problem"))
            ),
        ),
    )


def _administrations() -> Expr:
    good = ("in-progress", "completed", "stopped")
    return _lasting("MedicationAdministration", "M", "effective", "medication", _medication_codes("M"), good)


def _immunizations() -> Define:
    occurrence = row("V", "occurrence")
    moment = Cast(occurrence, fhir("dateTime"))
    unreadable = dates.when(Null(DATE), Null(DATE), problem=lit("unreadable-date"))
    return _define(
        "Immunizations",
        Query(
            (("V", Retrieve("Immunization")),),
            let=(
                ("codes", codes_of(concepts(row("V", "vaccineCode")))),
                ("not done", eq(_status("V"), lit("not-done"))),
                ("start", If(all_of(known(occurrence), is_null(moment)), unreadable, dated(moment))),
            ),
            where=_counts("V", "patient", any_of(no(let("not done")), op("Exists", let("codes")))),
            returns=_fact(
                "immunization",
                "Immunization",
                "V",
                codes=let("codes"),
                **_started("start"),
                negated=let("not done"),
                problem=_with_doubt(
                    "V",
                    "patient",
                    coalesce(_hidden("V"), _final("V", "completed", "not-done"), let("start", "problem")),
                ),
            ),
        ),
        "A vaccination on a day, or that it was not given.",
    )


def _procedures() -> Define:
    codes = codes_of(concepts(row("P", "code")))
    return _define(
        "Procedures",
        _lasting("Procedure", "P", "performed", "procedure", codes, ("in-progress", "completed")),
        "A procedure on a day or over a period, or that it was not done.",
    )

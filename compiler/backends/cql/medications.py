"""Medication in CQL: prescriptions, statements, supplies and doses given, as facts of one kind."""

from __future__ import annotations

from decimal import Decimal

from .ast import (
    DATE,
    STRING,
    Alias,
    Cast,
    Define,
    Expr,
    If,
    MakeList,
    Null,
    Prop,
    Query,
    Ref,
    Retrieve,
    ShiftBy,
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
    no,
    op,
    path,
    row,
    texts,
)
from .dates import call
from .reading import (
    CONCEPT,
    PERIOD,
    REFERENCE,
    TODAY,
    codes_of,
    dated,
    optional,
    points_at,
)
from .resources import counts, fact_row, final, hidden, kind_of_facts, lasting, started, status, with_doubt
from .rows import FACTS

_ONE, _MOST = Decimal(1), Decimal(3660)  # days that a supply may last


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


def defines() -> tuple[Define, ...]:
    """The four kinds of record, and all of them."""
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
    active = eq(status("M"), lit("active"))
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
        where=counts(
            "M",
            "subject",
            no(among(coalesce(row("M", "intent", "value"), lit("")), texts(("proposal", "plan", "option")))),
            no(op("IsTrue", row("M", "doNotPerform", "value"))),
        ),
        returns=fact_row(
            "medication",
            "MedicationRequest",
            "M",
            codes=_medication_codes("M"),
            **started("start"),
            end=let("end"),
            ongoing=all_of(let("is active"), is_null(let("end"))),
            problem=with_doubt(
                "M",
                "subject",
                coalesce(
                    hidden("M"),
                    final("M", "active", "completed", "stopped"),
                    let("start", "problem"),
                    If(unreadable, lit("unreadable-date"), Null(STRING)),
                ),
            ),
        ),
    )
    return (
        kind_of_facts(
            "Prescriptions",
            prescriptions,
            "A prescription lasts from the day it was written to the end of its dosages.",
        ),
        kind_of_facts("Medication statements", _statements(), "Medication taken, as the medicine card has it."),
        kind_of_facts("Dispensed medication", _dispenses(), "Medication handed over lasts as many days as the supply."),
        kind_of_facts("Administered medication", _administrations(), "Medication given, on a day or over a period."),
        kind_of_facts(
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
    active = eq(status("M"), lit("active"))
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
            ("not taken", eq(status("M"), lit("not-taken"))),
            ("asserted", dated(row("M", "dateAsserted"))),
            ("start", given),
            ("closing", optional(path(period, "end"))),
            ("end", let("closing", "last")),
            (
                "undated",
                If(all_of(active, eq(let("start", "problem"), lit("no-date"))), Null(STRING), let("start", "problem")),
            ),
        ),
        where=counts("M", "subject", any_of(no(let("not taken")), op("Exists", let("codes")))),
        returns=fact_row(
            "medication",
            "MedicationStatement",
            "M",
            codes=let("codes"),
            **started("start"),
            end=let("end"),
            ongoing=all_of(active, is_null(let("end"))),
            negated=let("not taken"),
            problem=with_doubt(
                "M",
                "subject",
                coalesce(
                    hidden("M"),
                    final("M", "active", "completed", "stopped", "not-taken"),
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
            ("was declined", eq(status("M"), lit("declined"))),
            ("start", call("or else", dated(row("M", "whenHandedOver")), dated(row("M", "whenPrepared")))),
        ),
        where=counts("M", "subject", any_of(no(let("was declined")), op("Exists", let("codes")))),
        returns=fact_row(
            "medication",
            "MedicationDispense",
            "M",
            codes=let("codes"),
            **started("start"),
            end=ShiftBy(let("start", "last"), more, "day"),
            negated=let("was declined"),
            problem=with_doubt(
                "M",
                "subject",
                coalesce(hidden("M"), final("M", "completed", "declined"), let("start", "problem")),
            ),
        ),
    )


def _administrations() -> Expr:
    good = ("in-progress", "completed", "stopped")
    return lasting("MedicationAdministration", "M", "effective", "medication", _medication_codes("M"), good)

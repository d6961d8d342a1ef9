"""The words of plans and explanations: one table per language, with the same keys and the same places to fill."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Final

from ..unusable import Language

DANISH: Final[dict[str, str]] = {
    # guideline
    "guideline.draft": "KLADDE – ikke godkendt til klinisk brug",
    "guideline.consultation": "I HØRING – ikke godkendt til klinisk brug",
    "guideline.retired": "UDGÅET – må ikke bruges klinisk",
    "guideline.approved": "godkendt",
    "guideline.not-yet-valid": "GÆLDER IKKE ENDNU – først fra {date}",
    "guideline.expired": "UDLØBET – gjaldt til {date}",
    "version": "version {version}",
    "patient": "Patient: {patient}",
    "date": "Dato: {date}",
    "horizon": "Planlagt frem til: {date}",
    "parameters": "Parametre: {parameters}",
    # population
    "population.included": "Omfattet af retningslinjen",
    "population.included-unconfirmed": "Omfattet, men ikke bekræftet",
    "population.not-in-target": "Ikke i målgruppen",
    "population.excluded": "Ikke omfattet",
    "population.suspended": "Sat på pause",
    "population.closed": "Afsluttet",
    "population.declined": "Fravalgt",
    "population.undecided": "Det kan ikke afgøres, om patienten er omfattet",
    "population.undecided-exclusions": "Uafklaret, om patienten skal undtages: {exclusions}",
    # headings
    "heading.levels": "NIVEAU",
    "heading.findings": "RESULTATER",
    "heading.now": "GØRES NU",
    "heading.ahead": "PLANLAGT FREMAD",
    "heading.booked": "BOOKET",
    "heading.declined": "AFSLÅET",
    "heading.as-needed": "EFTER BEHOV",
    "heading.done": "UDFØRT",
    "heading.withdrawn": "TRUKKET TILBAGE",
    "heading.missing": "DATA, DER MANGLER",
    "heading.undecided": "ANBEFALINGER, DER IKKE KAN AFGØRES",
    "heading.excepted": "ANBEFALINGER MED UNDTAGELSE",
    "heading.not-applicable": "ANBEFALINGER, DER IKKE ER RELEVANTE",
    "heading.goals": "MÅL",
    "heading.data-quality": "DATAKVALITET",
    "heading.sources": "KILDER",
    "nothing": "Intet.",
    "nothing-booked": "Planen er forslag: intet er booket, bestilt eller ordineret.",
    # levels
    "level.provisional": "FORELØBIGT",
    "level.worst-possible": "kan være {level}",
    "level.undecided": "kan ikke afgøres",
    "level.override": "TILSIDESAT af en kliniker: {level}",
    "level.until": "til {date}",
    "level.of": "{title}: {level}",
    "because": "Fordi: {because}",
    "missing": "Mangler: {missing}",
    "stale": "Hviler på for gamle data: {stale}",
    "not-collected": "indhentes ikke: {reason}",
    "collected-by": "indhentes ved: {activity}",
    "unknown": "ukendt",
    "true": "ja",
    "false": "nej",
    # activities
    "state.planned": "planlagt",
    "state.booked": "booket",
    "state.overdue": "OVERSKREDET",
    "behind": "OVERSKREDET, en tidligere frist er passeret",
    "state.completed": "udført",
    "state.missed": "UDEBLEVET, skal bookes igen",
    "state.cancelled": "AFLYST, skal bookes igen",
    "state.declined": "afslået",
    "state.withdrawn": "trukket tilbage",
    "as-needed": "efter behov",
    "type.examination": "undersøgelse",
    "type.conversation": "samtale",
    "type.questionnaire": "spørgeskema",
    "type.referral": "henvisning",
    "type.prescription": "ordination (forslag)",
    "type.vaccination": "vaccination (forslag)",
    "type.control": "kontrol",
    "type.registration": "registrering",
    "type.information": "information",
    "type.alert": "advarsel",
    "priority.urgent": "HASTER",
    "priority.asap": "HURTIGST MULIGT",
    "priority.stat": "STRAKS",
    "window": "{earliest} – {latest}",
    "window.from": "fra {earliest}",
    "window.day": "{latest}",
    "aimed-at": "sigter mod {date}",
    "declined-until": "afslået til {date}",
    "appointment": "aftale: {appointment}",
    "appointment.unknown": "aftale uden registreret udfald: {appointment}",
    "anchor.completion": "regnet fra sidste gang, {date}",
    "anchor.trigger": "regnet fra {date}",
    "anchor.season": "følger sæsonen",
    "anchor.none": "ingen dato at regne fra; vinduet begynder i dag",
    "last-done": "sidst udført {date}",
    "collects": "Indhenter: {elements}",
    "send-along": "Sendes med: {items}",
    "and-more": "{items} og {count} mere",
    "reason.recommendation": "{title}",
    "reason.follow-up": "opfølgning på niveauet {title}",
    "reason.collect": "manglende data: {title}",
    # recommendations and goals
    "recommendation.recommended": "anbefales",
    "recommendation.not-applicable": "ikke relevant",
    "recommendation.excepted": "undtaget",
    "recommendation.undecided": "kan ikke afgøres",
    "strength.strong": "stærk anbefaling",
    "strength.weak": "svag anbefaling",
    "direction.for": "for",
    "direction.against": "imod",
    "certainty.high": "høj evidens",
    "certainty.moderate": "moderat evidens",
    "certainty.low": "lav evidens",
    "certainty.very-low": "meget lav evidens",
    "grading": "grad {grade} ({reference})",
    "goal.active": "gælder",
    "goal.achieved": "opnået",
    "goal.undecided": "kan ikke afgøres",
    "goal.due": "inden {date}",
    "evidence.seen": "set i kilden",
    "evidence.proposed": "FORESLÅET – ingen officiel kilde",
    "evidence.unverified": "UBEKRÆFTET – ikke set i en kilde",
    "evidence.unstated": "belæg ikke angivet",
    # data
    "data.known": "{value}",
    "data.stale": "{value} (for gammel)",
    "data.assumed": "{value} (antaget: {reason})",
    "data.missing": "mangler",
    "data.date": "den {date}",
    # data quality
    "note.missing-unit": "tal uden enhed; ikke brugt",
    "note.unknown-unit": "tal i en enhed, der ikke kan omregnes; ikke brugt",
    "note.implausible-value": "umulig værdi; ikke brugt",
    "note.unknown-answer": "svar, der ikke kan bruges",
    "note.conflicting-values": "to værdier samme dag modsiger hinanden; ikke brugt",
    "note.future-date": "dateret efter planens dato; ikke brugt",
    "note.entered-in-error": "registreret ved en fejl; ikke brugt",
    "note.table-conflict": "to rækker i en tabel er sande på én gang",
    "note.no-subject": "det fremgår ikke, hvem det handler om",
    "note.no-code": "uden kode; det fremgår ikke, hvad det er",
    "note.foreign-code": "i et kodesystem, som retningslinjen ikke kan læse; det fremgår ikke, hvad det er",
    "note.no-date": "uden dato",
    "note.unreadable-date": "ulæselig dato",
    "note.partial-date": "dato, der ikke er præcis nok",
    "note.unreadable-value": "ulæselig værdi",
    "note.no-value": "uden værdi",
    "note.not-final": "ikke endeligt svar",
    "note.hidden": "indhold, der er skjult",
    "note.malformed": "fejl i opbygningen",
    "note.no-class": "kontakt uden art",
    "note.declined-without-end": "afslag uden slutdato; gælder kun på dagen",
    "note.booked-outside-window": "booket uden for det anbefalede tidsrum",
    # explanations
    "question.why": "HVORFOR",
    "question.why-not": "HVORFOR IKKE",
    "question.missing": "HVAD MANGLER",
    "explain.status": "Resultat: {status}",
    "explain.left-out": "ikke brugt: {fact}: {reason}",
}

ENGLISH: Final[dict[str, str]] = {
    "guideline.draft": "DRAFT – not approved for clinical use",
    "guideline.consultation": "UNDER CONSULTATION – not approved for clinical use",
    "guideline.retired": "RETIRED – not for clinical use",
    "guideline.approved": "approved",
    "guideline.not-yet-valid": "NOT YET VALID – from {date}",
    "guideline.expired": "EXPIRED – was valid until {date}",
    "version": "version {version}",
    "patient": "Patient: {patient}",
    "date": "Date: {date}",
    "horizon": "Planned until: {date}",
    "parameters": "Parameters: {parameters}",
    "population.included": "The guideline is for this patient",
    "population.included-unconfirmed": "The guideline is for this patient, but this is not confirmed",
    "population.not-in-target": "Not in the target population",
    "population.excluded": "Excluded",
    "population.suspended": "Suspended",
    "population.closed": "Closed",
    "population.declined": "Declined",
    "population.undecided": "It cannot be decided whether the guideline is for this patient",
    "population.undecided-exclusions": "Not known whether the patient is to be left out: {exclusions}",
    "heading.levels": "LEVEL",
    "heading.findings": "FINDINGS",
    "heading.now": "DO NOW",
    "heading.ahead": "PLANNED AHEAD",
    "heading.booked": "BOOKED",
    "heading.declined": "DECLINED",
    "heading.as-needed": "AS NEEDED",
    "heading.done": "DONE",
    "heading.withdrawn": "WITHDRAWN",
    "heading.missing": "MISSING DATA",
    "heading.undecided": "RECOMMENDATIONS THAT CANNOT BE DECIDED",
    "heading.excepted": "RECOMMENDATIONS WITH AN EXCEPTION",
    "heading.not-applicable": "RECOMMENDATIONS THAT DO NOT APPLY",
    "heading.goals": "GOALS",
    "heading.data-quality": "DATA QUALITY",
    "heading.sources": "SOURCES",
    "nothing": "Nothing.",
    "nothing-booked": "The plan is a proposal: nothing has been booked, ordered or prescribed.",
    "level.provisional": "PROVISIONAL",
    "level.worst-possible": "may be {level}",
    "level.undecided": "cannot be decided",
    "level.override": "OVERRIDDEN by a clinician: {level}",
    "level.until": "until {date}",
    "level.of": "{title}: {level}",
    "because": "Because: {because}",
    "missing": "Missing: {missing}",
    "stale": "Rests on data that are too old: {stale}",
    "not-collected": "not collected: {reason}",
    "collected-by": "collected by: {activity}",
    "unknown": "unknown",
    "true": "yes",
    "false": "no",
    "state.planned": "planned",
    "state.booked": "booked",
    "state.overdue": "OVERDUE",
    "behind": "OVERDUE, an earlier deadline has passed",
    "state.completed": "completed",
    "state.missed": "MISSED, to be booked again",
    "state.cancelled": "CANCELLED, to be booked again",
    "state.declined": "declined",
    "state.withdrawn": "withdrawn",
    "as-needed": "as needed",
    "type.examination": "examination",
    "type.conversation": "conversation",
    "type.questionnaire": "questionnaire",
    "type.referral": "referral",
    "type.prescription": "prescription (proposal)",
    "type.vaccination": "vaccination (proposal)",
    "type.control": "check-up",
    "type.registration": "registration",
    "type.information": "information",
    "type.alert": "alert",
    "priority.urgent": "URGENT",
    "priority.asap": "AS SOON AS POSSIBLE",
    "priority.stat": "IMMEDIATELY",
    "window": "{earliest} – {latest}",
    "window.from": "from {earliest}",
    "window.day": "{latest}",
    "aimed-at": "aimed at {date}",
    "declined-until": "declined until {date}",
    "appointment": "appointment: {appointment}",
    "appointment.unknown": "appointment without a recorded outcome: {appointment}",
    "anchor.completion": "counted from the last time, {date}",
    "anchor.trigger": "counted from {date}",
    "anchor.season": "follows the season",
    "anchor.none": "no date to count from; the window starts today",
    "last-done": "last done {date}",
    "collects": "Collects: {elements}",
    "send-along": "Sent along: {items}",
    "and-more": "{items} and {count} more",
    "reason.recommendation": "{title}",
    "reason.follow-up": "follow-up of the level {title}",
    "reason.collect": "missing data: {title}",
    "recommendation.recommended": "recommended",
    "recommendation.not-applicable": "does not apply",
    "recommendation.excepted": "excepted",
    "recommendation.undecided": "cannot be decided",
    "strength.strong": "strong recommendation",
    "strength.weak": "weak recommendation",
    "direction.for": "for",
    "direction.against": "against",
    "certainty.high": "high certainty",
    "certainty.moderate": "moderate certainty",
    "certainty.low": "low certainty",
    "certainty.very-low": "very low certainty",
    "grading": "grade {grade} ({reference})",
    "goal.active": "applies",
    "goal.achieved": "achieved",
    "goal.undecided": "cannot be decided",
    "goal.due": "by {date}",
    "evidence.seen": "seen in the source",
    "evidence.proposed": "PROPOSED – no official source",
    "evidence.unverified": "UNVERIFIED – not seen in a source",
    "evidence.unstated": "support not stated",
    "data.known": "{value}",
    "data.stale": "{value} (too old)",
    "data.assumed": "{value} (assumed: {reason})",
    "data.missing": "missing",
    "data.date": "on {date}",
    "note.missing-unit": "number without a unit; not used",
    "note.unknown-unit": "number in a unit that cannot be converted; not used",
    "note.implausible-value": "impossible value; not used",
    "note.unknown-answer": "answer that cannot be used",
    "note.conflicting-values": "two values on one day contradict each other; not used",
    "note.future-date": "dated after the plan; not used",
    "note.entered-in-error": "entered in error; not used",
    "note.table-conflict": "two rows of a table are true at once",
    "note.no-subject": "does not say who it is about",
    "note.no-code": "without a code; does not say what it is",
    "note.foreign-code": "in a code system the guideline cannot read; does not say what it is",
    "note.no-date": "without a date",
    "note.unreadable-date": "unreadable date",
    "note.partial-date": "date that is not precise enough",
    "note.unreadable-value": "unreadable value",
    "note.no-value": "without a value",
    "note.not-final": "not a final result",
    "note.hidden": "content that is withheld",
    "note.malformed": "malformed",
    "note.no-class": "encounter without a class",
    "note.declined-without-end": "refusal without an end; holds on its own day only",
    "note.booked-outside-window": "booked outside the recommended window",
    "question.why": "WHY",
    "question.why-not": "WHY NOT",
    "question.missing": "WHAT IS MISSING",
    "explain.status": "Result: {status}",
    "explain.left-out": "not used: {fact}: {reason}",
}

_TABLES: Final = {"da": DANISH, "en": ENGLISH}
_MOST_DECIMALS: Final = 4

_TRUTHS: Final = {"ja": "true", "nej": "false", "ukendt": "unknown"}
_STATUSES: Final = ("recommendation", "goal", "population")
_MONTHS: Final = {
    "da": "januar februar marts april maj juni juli august september oktober november december".split(),
    "en": "January February March April May June July August September October November December".split(),
}


class Words:
    """The words of one language."""

    def __init__(self, language: Language) -> None:
        self._table = _TABLES[language]
        self._months = _MONTHS[language]
        self._ordinal = "." if language == "da" else ""
        self._comma = language == "da"

    def __call__(self, key: str, **values: object) -> str:
        """The text of a key, its places filled."""
        return self._table[key].format(**values)

    def note(self, code: str) -> str:
        """What a data-quality code means; a code of a site's own adapter stands as it is."""
        return self._table.get(f"note.{code}", code)

    def day(self, day: dt.date) -> str:
        """``1. marts 2026``"""
        return f"{day.day}{self._ordinal} {self._months[day.month - 1]} {day.year}"

    def result(self, result: str, unit: str | None = None) -> str:
        """A result as an explanation has it: a truth value, a status, a level or option, or a value."""
        if result in _TRUTHS:
            return self(_TRUTHS[result])
        key = next((f"{kind}.{result}" for kind in _STATUSES if f"{kind}.{result}" in self._table), None)
        return self(key) if key else self.value(result, unit)

    def value(self, value: bool | str | None, unit: str | None = None) -> str:
        """A value as people write it: ``43,5 %``, ``ja``. One with many decimals has two, and says so: ``≈ 20,06``."""
        if value is None:
            return self("unknown")
        if isinstance(value, bool):
            return self("true" if value else "false")
        number = value.removeprefix("-").replace(".", "", 1).isdigit()
        if number and len(value.partition(".")[2]) > _MOST_DECIMALS:
            value = f"≈ {Decimal(value):.2f}"
        shown = value.replace(".", ",") if self._comma and number else value
        return f"{shown} {unit}" if unit and unit != "1" and not unit.startswith("{") else shown

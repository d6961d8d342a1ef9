"""The closed vocabularies: the Danish words an author may write, and what each means in the decision graph."""

from __future__ import annotations

from typing import get_args

from ...runtime.graph import CareElement

GUIDELINE_STATUS = {"kladde": "draft", "i_høring": "consultation", "godkendt": "approved", "udgået": "retired"}
EVIDENCE_STATUS = {"set": "seen", "foreslået": "proposed", "ubekræftet": "unverified"}
SOURCE_KIND = {
    "diagnoser": "condition",
    "målinger": "observation",
    "livsstil": "observation",
    "kontakter": "encounter",
    "ordinationer": "medication",
    "vaccinationer": "immunization",
    "procedurer": "procedure",
    "patient": "patient",
}
ENCOUNTER_CLASS = {
    "indlæggelse": "inpatient",
    "skadestue": "emergency",
    "ambulant": "ambulatory",
    "hjemme": "home",
    "virtuel": "virtual",
}
FETCH = {
    "seneste": "latest",
    "første": "first",
    "højeste": "highest",
    "laveste": "lowest",
    "antal": "count",
    "findes": "exists",
    "fald_pr_år": "decline-per-year",
    "antal_dage": "days",
}
ACTIVITY_TYPE = {
    "undersøgelse": "examination",
    "samtale": "conversation",
    "spørgeskema": "questionnaire",
    "henvisning": "referral",
    "ordination": "prescription",
    "vaccination": "vaccination",
    "kontrol": "control",
    "registrering": "registration",
    "information": "information",
    "opmærksomhed": "alert",
}
PERFORMER = {
    name: name
    for name in (
        "læge",
        "sygeplejerske",
        "praksispersonale",
        "lungelæge",
        "sygehus",
        "kommune",
        "patient",
        "diætist",
        "fysioterapeut",
        "kiropraktor",
        "psykolog",
        "apotek",
    )
}
PRIORITY = {"rutine": "routine", "snart": "urgent", "hurtigt": "asap", "akut": "stat"}
EXCLUSION_EFFECT = {"udelukker": "exclude", "pauser": "suspend", "afslutter": "close", "fravalgt": "decline"}
STRENGTH = {"stærk": "strong", "svag": "weak", "ikke_angivet": "unstated"}
DIRECTED = ("stærk", "svag")
"""Strengths that are for or against something."""
DIRECTION = {"for": "for", "imod": "against"}
CERTAINTY = {"høj": "high", "moderat": "moderate", "lav": "low", "meget_lav": "very-low", "ikke_angivet": "unstated"}
WHEN_SUSPENDED = {"stopper": "stop", "fortsætter": "continue"}
CARE_ELEMENT = {name: name for name in get_args(CareElement)}
POPULATION_STATUS = {
    "inkluderet": "included",
    "inkluderet_ubekræftet": "included-unconfirmed",
    "ikke_i_målgruppe": "not-in-target",
    "ekskluderet": "excluded",
    "sat_på_pause": "suspended",
    "afsluttet": "closed",
    "fravalgt": "declined",
    "uafklaret": "undecided",
}
GOAL_STATUS = {"sat": "active", "nået": "achieved", "uafklaret": "undecided", "ikke_sat": "not-applicable"}
SEX = ("kvinde", "mand", "andet")

CALENDAR_UNIT_UCUM = {"year": "a", "month": "mo", "week": "wk", "day": "d"}
"""A duration literal compared with a quantity must be in the quantity's own unit: ``alder >= 35 år`` for a quantity
in ``a``.
"""

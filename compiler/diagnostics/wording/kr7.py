"""KR7xx: scenarios."""

from __future__ import annotations

from ..diagnostic import Rule, Wording
from .kr1 import AGAIN_DA, AGAIN_EN, EARLIER_DA, EARLIER_EN

RULES = {
    "KR701": Rule(
        "error",
        Wording(
            "retningslinjen kan ikke svare `{name}`",
            "ukendt svar",
            "ret navnet; nærmest er `{near}`",
            labels=AGAIN_DA,
        ),
        Wording(
            "the guideline cannot answer `{name}`",
            "unknown answer",
            "correct the name; nearest is `{near}`",
            labels=AGAIN_EN,
        ),
        needed=True,
    ),
    "KR702": Rule(
        "warning",
        Wording(
            "intet scenarie når {kind} `{name}`",
            "ikke prøvet",
            "skriv et scenarie med en patient, der får det",
        ),
        Wording(
            "no scenario reaches {kind} `{name}`",
            "not tested",
            "write a scenario with a patient who gets it",
        ),
    ),
    "KR703": Rule(
        "warning",
        Wording(
            "`{expected}` holder kun, fordi der mangler noget, som scenariet ikke nævner",
            "mangler: {missing}",
            "giv det, skriv det under `mangler:`, eller sig, at svaret er foreløbigt eller uafklaret",
        ),
        Wording(
            "`{expected}` holds only because something is missing that the scenario does not mention",
            "missing: {missing}",
            "give it, write it under `mangler:`, or say that the result is provisional or undecided",
        ),
    ),
    "KR704": Rule(
        "error",
        Wording("to scenarier har samme titel", "samme titel", "giv det ene en anden titel", labels=EARLIER_DA),
        Wording(
            "two scenarios have the same title", "the same title", "give one of them another title", labels=EARLIER_EN
        ),
        needed=True,
    ),
    "KR705": Rule(
        "error",
        Wording("`{name}` er både givet og mangler", "mangler", "fjern det ene", labels={"given": "givet her"}),
        Wording("`{name}` is both given and missing", "missing", "remove one of them", labels={"given": "given here"}),
        needed=True,
    ),
    "KR706": Rule(
        "error",
        Wording(
            "aktiviteten `{name}` gives med en dato",
            "hvornår blev den udført eller afslået?",
            "skriv fx `{name} den 2026-01-10`, eller `{name} = nej den 2026-01-10` for et afslag",
        ),
        Wording(
            "the activity `{name}` is given with a date",
            "when was it done or refused?",
            "write for example `{name} den 2026-01-10`, or `{name} = nej den 2026-01-10` for a refusal",
        ),
        needed=True,
    ),
    "KR707": Rule(
        "error",
        Wording(
            "`{word}` siger intet om `{name}`",
            "her",
            "`foreløbig` og `værst` siges om et niveau, `til` om et mål; fjern ordet",
        ),
        Wording(
            "`{word}` says nothing about `{name}`",
            "here",
            "`foreløbig` and `værst` are said of a level, `til` of a goal; remove the word",
        ),
        needed=True,
    ),
    "KR720": Rule(
        "error",
        Wording(
            "intet scenarie før dette hedder `{name}`",
            "ukendt titel",
            "skriv titlen på et scenarie, der står tidligere i filen, tegn for tegn",
        ),
        Wording(
            "no scenario before this one is called `{name}`",
            "unknown title",
            "write the title of a scenario that stands earlier in the file, letter by letter",
        ),
        needed=True,
    ),
    "KR708": Rule(
        "error",
        Wording(
            "`{name}` kan ikke gives `fra` en dag `til` en anden",
            "varer ikke",
            "skriv `den`; kun diagnoser, ordinationer, kontakter og procedurer varer til en senere dag",
        ),
        Wording(
            "`{name}` cannot be given `fra` one day `til` another",
            "does not last",
            "write `den`; only conditions, medication, contacts and procedures last until a later day",
        ),
        needed=True,
    ),
    "KR711": Rule(
        "error",
        Wording(
            "`{name}` er {number}, men der er {dates} dage",
            "tal og dage passer ikke sammen",
            "skriv en dag for hver, eller lad tallet stå alene",
        ),
        Wording(
            "`{name}` is {number}, but there are {dates} days",
            "number and days do not agree",
            "write a day for each, or let the number stand alone",
        ),
        needed=True,
    ),
    "KR712": Rule(
        "warning",
        Wording(
            "`{name}` er givet den {day}, efter scenariets dato",
            "endnu ikke sket",
            "ret datoen; er det med vilje, så forvent det med `datakvalitet`",
            labels={"date": "scenariets dato"},
        ),
        Wording(
            "`{name}` is given on {day}, after the scenario's date",
            "has not happened yet",
            "correct the date; if it is meant, expect it with `datakvalitet`",
            labels={"date": "the scenario's date"},
        ),
    ),
    "KR709": Rule(
        "error",
        Wording(
            "tidsrummet slutter, før det begynder",
            "før begyndelsen",
            "byt datoerne om",
            labels={"first": "begynder her"},
        ),
        Wording(
            "the period ends before it begins",
            "before the beginning",
            "exchange the dates",
            labels={"first": "begins here"},
        ),
        needed=True,
    ),
    "KR710": Rule(
        "error",
        Wording("`{name}` er givet uden en værdi", "uden værdi", "skriv værdien, eller sæt navnet under `mangler:`"),
        Wording("`{name}` is given without a value", "without a value", "write the value, or name it under `mangler:`"),
        needed=True,
    ),
}

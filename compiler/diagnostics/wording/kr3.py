"""KR3xx: completeness."""

from __future__ import annotations

from ..diagnostic import Rule, Wording

RULES = {
    "KR301": Rule(
        "error",
        Wording(
            "{kind} `{name}` dækker ikke alle patienter",
            "her falder {fails} ud af `{nearest}`",
            "giv denne patient et niveau eller en række; en enkelt grænse, der lukker hullet: {edits}",
            ("patient uden svar: {patient}",),
            {"other": "`{other}` tager heller ikke patienten"},
        ),
        Wording(
            "{kind} `{name}` does not cover every patient",
            "here {fails} falls out of `{nearest}`",
            "give this patient a level or a row; a single bound that closes the gap: {edits}",
            ("patient without an answer: {patient}",),
            {"other": "`{other}` does not take the patient either"},
        ),
    ),
    "KR302": Rule(
        "error",
        Wording(
            "to rækker i `{name}` gælder samme patient og siger hver sit",
            "her er svaret `{second}`",
            "lad rækkerne udelukke hinanden, eller giv dem samme svar",
            ("patient med to svar: {patient}",),
            {"first": "her er svaret `{first}`"},
        ),
        Wording(
            "two rows of `{name}` hold for one patient and disagree",
            "here the answer is `{second}`",
            "make the rows exclude one another, or give them the same answer",
            ("patient with two answers: {patient}",),
            {"first": "here the answer is `{first}`"},
        ),
    ),
    "KR303": Rule(
        "warning",
        Wording(
            "{kind} `{name}` gør ingen forskel: {why}",
            "ingen patient når hertil, eller alle gør",
            "ret betingelsen, eller fjern det, der aldrig bruges",
            labels={"population": "målgruppen står her", "exception": "undtagelsen står her"},
        ),
        Wording(
            "{kind} `{name}` makes no difference: {why}",
            "no patient gets here, or all do",
            "correct the condition, or remove what is never used",
            labels={"population": "the population stands here", "exception": "the exception stands here"},
        ),
    ),
    "KR304": Rule(
        "error",
        Wording(
            "opfølgningen siger intet om {levels}",
            "ikke alle niveauer",
            "tilføj en linje for hvert niveau",
            labels={"declared": "niveauerne står her"},
        ),
        Wording(
            "the follow-up says nothing about {levels}",
            "not every level",
            "add a line for each level",
            labels={"declared": "the levels stand here"},
        ),
        needed=True,
    ),
    "KR307": Rule(
        "note",
        Wording(
            "jeg kunne ikke afgøre, om {kind} `{name}` har huller, modstrid eller dele, der aldrig bruges",
            "ikke afgjort",
            "del den op i mindre dele, eller prøv den af med scenarier",
            ("{why}",),
        ),
        Wording(
            "I could not decide whether {kind} `{name}` has gaps, contradictions or parts that are never used",
            "not decided",
            "divide it into smaller parts, or try it with scenarios",
            ("{why}",),
        ),
    ),
    "KR305": Rule(
        "warning",
        Wording(
            "ingen anbefaling fører til målet `{name}`",
            "uden anbefaling",
            "skriv `fremmer: {name}` i den anbefaling, der hjælper patienten derhen, eller fjern målet",
        ),
        Wording(
            "no recommendation leads to the goal `{name}`",
            "without a recommendation",
            "write `fremmer: {name}` in the recommendation that helps the patient there, or remove the goal",
        ),
    ),
    "KR306": Rule(
        "warning",
        Wording(
            "ingen beder om aktiviteten `{name}`",
            "bliver aldrig planlagt",
            "skriv den i `gør:` eller `hvis_ukendt:` i en anbefaling, eller i `indhentes:`, eller fjern den",
        ),
        Wording(
            "nothing asks for the activity `{name}`",
            "is never planned",
            "name it in `gør:` or `hvis_ukendt:` of a recommendation, or in `indhentes:`, or remove it",
        ),
    ),
}

"""Input that cannot be used, said in one sentence. Its wording, in Danish and English, stands here."""

from __future__ import annotations

import errno
from collections.abc import Mapping
from typing import Final, Literal

Language = Literal["da", "en"]


class Unusable(Exception):
    """The request cannot be carried out; nothing was written. Subclasses have a wording of their own.

    Args:
        code: which sentence of :data:`WORDING`.
        args: what fills its places: paths, names, resource references; never other patient data.
    """

    def __init__(self, code: str, **args: object) -> None:
        super().__init__(code)
        self.code: Final = code
        self.arguments: Final = {name: str(value) for name, value in args.items()}

    def describe(self, language: Language) -> str:
        """The error as one sentence."""
        return self._said(WORDING, language)

    def _said(self, wording: Mapping[str, tuple[str, str]], language: Language) -> str:
        danish, english = wording[self.code]
        said = dict(self.arguments)
        if said.get("reason") in REASONS:
            said["reason"] = REASONS[said["reason"]][language == "en"]
        return (danish if language == "da" else english).format(**said)

    def __str__(self) -> str:
        return self.describe("en")


def reason(error: OSError) -> str:
    """Why a file or folder cannot be used: a key of :data:`REASONS`, else what the system says."""
    known = errno.errorcode.get(error.errno or 0, "")
    return known if known in REASONS else error.strerror or type(error).__name__


REASONS: Final[dict[str, tuple[str, str]]] = {
    "ENOENT": ("filen eller mappen findes ikke", "there is no such file or folder"),
    "EACCES": ("der er ikke adgang", "access is denied"),
    "EPERM": ("det er ikke tilladt", "it is not permitted"),
    "EISDIR": ("det er en mappe", "it is a folder"),
    "EEXIST": ("der er allerede noget med det navn", "there is already something of that name"),
    "ENOTDIR": ("en del af stien er ikke en mappe", "a part of the path is not a folder"),
    "ENOSPC": ("der er ikke mere plads", "there is no space left"),
    "EROFS": ("der kan kun læses her", "it is read-only"),
    "EFBIG": ("filen må ikke blive så stor", "the file may not grow that large"),
    "EDQUOT": ("kvoten er brugt", "the quota is used up"),
    "linked-folder": ("lænker til mapper bliver ikke fulgt", "links to folders are not followed"),
    "no-file": ("det er ikke en fil", "it is not a file"),
    "no-folder": ("det er ikke en mappe", "it is not a folder"),
    "EIO": ("disken svarer med en fejl", "the disk answers with an error"),
    "ELOOP": ("lænker henviser til hinanden i ring", "links point to one another in a circle"),
    "incomplete": ("der mangler noget i det", "something is missing in it"),
    "not-whole": ("en fil i den mangler eller er ikke hel", "a file in it is missing or not whole"),
    "ENAMETOOLONG": ("navnet er for langt", "the name is too long"),
}
"""Why files cannot be used, in words, Danish and English: what the system says of them, and what we do."""


WORDING: Final[dict[str, tuple[str, str]]] = {
    "fault": (
        "Fejl i rettesnor selv: {kind} ved {place}. Meld den gerne, uden patientdata.",
        "A fault in rettesnor itself: {kind} at {place}. Please report it, without patient data.",
    ),
    "unreadable-file": (
        "Filen {path} kan ikke læses: {reason}.",
        "The file {path} cannot be read: {reason}.",
    ),
    "unwritable-file": (
        "Der kan ikke skrives til {path}: {reason}.",
        "{path} cannot be written: {reason}.",
    ),
    "foreign-folder": (
        "Mappen {path} er ikke skrevet af rettesnor og bliver ikke erstattet; vælg en anden med --out.",
        "The folder {path} was not written by rettesnor and is not replaced; choose another with --out.",
    ),
    "not-empty": (
        "Mappen {path} er ikke tom, og intet bliver overskrevet; vælg en anden med --out.",
        "The folder {path} is not empty, and nothing is overwritten; choose another with --out.",
    ),
    "no-source": (
        "Der er ingen .kr-fil i {path}.",
        "There is no .kr file in {path}.",
    ),
    "same-name": (
        "To retningslinjer eller biblioteker hedder »{name}«; den anden er {path}.",
        "Two guidelines or libraries are named “{name}”; the second is {path}.",
    ),
    "bad-date": (
        "»{text}« er ikke en dato; skriv år-måned-dag, for eksempel 2026-03-01.",
        "“{text}” is not a date; write year-month-day, for example 2026-03-01.",
    ),
    "late-date": (
        "Datoen {text} ligger for langt ude i fremtiden; den sidste, der kan planlægges for, er {last}.",
        "The date {text} lies too far in the future; the last that can be planned for is {last}.",
    ),
    "bad-duration": (
        "»{text}« er ikke en varighed; skriv for eksempel P12M, P2Y, P6W eller P90D.",
        "“{text}” is not a duration; write for example P12M, P2Y, P6W or P90D.",
    ),
    "bad-setting": (
        "»{text}« sætter ingen parameter; skriv navn=værdi.",
        "“{text}” sets no parameter; write name=value.",
    ),
    "unknown-parameter": (
        "Retningslinjen {guideline} har ingen parameter »{name}«; den har: {names}.",
        "The guideline {guideline} has no parameter “{name}”; it has: {names}.",
    ),
    "parameter-boolean": (
        "Parameteren {name} kan ikke være »{text}«; den er ja eller nej.",
        "The parameter {name} cannot be “{text}”; it is ja or nej.",
    ),
    "parameter-choice": (
        "Parameteren {name} kan ikke være »{text}«; den er en af: {options}.",
        "The parameter {name} cannot be “{text}”; it is one of: {options}.",
    ),
    "parameter-date": (
        "Parameteren {name} kan ikke være »{text}«; den er en dato som 2026-03-01.",
        "The parameter {name} cannot be “{text}”; it is a date such as 2026-03-01.",
    ),
    "parameter-count": (
        "Parameteren {name} kan ikke være »{text}«; den er et helt tal fra 0.",
        "The parameter {name} cannot be “{text}”; it is a whole number from 0.",
    ),
    "parameter-scale": (
        "Parameteren {name} kan ikke være »{text}«; den er et tal fra {low} til {high}.",
        "The parameter {name} cannot be “{text}”; it is a number from {low} to {high}.",
    ),
    "parameter-quantity": (
        "Parameteren {name} kan ikke være »{text}«; den er et tal i {unit}.",
        "The parameter {name} cannot be “{text}”; it is a number in {unit}.",
    ),
    "parameter-digits": (
        "Parameteren {name} kan ikke være {text} for en population; der er plads til 18 cifre og ti decimaler.",
        "The parameter {name} cannot be {text} for a population; there is room for 18 digits and ten decimals.",
    ),
    "unknown-target": (
        "Retningslinjen {guideline} har intet at forklare ved navn »{name}«; prøv: {near}.",
        "The guideline {guideline} has nothing to explain named “{name}”; try: {near}.",
    ),
    "unknown-code": (
        "Der er ingen kode »{name}«; mente du {near}? Se dem alle med: rettesnor forklar",
        "There is no code “{name}”; did you mean {near}? See them all with: rettesnor forklar",
    ),
    "no-guideline": (
        "Der er ingen oversat retningslinje; nævn en .kr-fil eller en decision-graph.json med --guideline.",
        "There is no compiled guideline; name a .kr file or a decision-graph.json with --guideline.",
    ),
    "which-guideline": (
        "Der er flere retningslinjer; vælg en af dem med --guideline: {names}.",
        "There are several guidelines; choose one with --guideline: {names}.",
    ),
    "unknown-guideline": (
        "Der er ingen retningslinje ved navn »{name}«; der er: {names}.",
        "There is no guideline named “{name}”; there are: {names}.",
    ),
    "not-compiled": (
        "Retningslinjen {path} har fejl og kan ikke bruges; se dem med: rettesnor check {path}",
        "The guideline {path} has errors and cannot be used; see them with: rettesnor check {path}",
    ),
    "library": (
        "{path} er et bibliotek, som retningslinjer bruger; nævn en retningslinje.",
        "{path} is a library that guidelines use; name a guideline.",
    ),
    "only-libraries": (
        "Der er ingen retningslinje i {path}, kun biblioteker.",
        "There is no guideline in {path}, only libraries.",
    ),
    "not-a-graph": (
        "{path} er ikke en beslutningsgraf, som denne version kan læse: {reason}.",
        "{path} is not a decision graph this version can read: {reason}.",
    ),
    "package-version": (
        "Version »{version}« kan ikke være en pakkes; skriv tre tal i retningslinjens hoved, for eksempel 1.0.0.",
        "Version “{version}” cannot be a package's; write three numbers in the guideline's header, such as 1.0.0.",
    ),
    "no-source-map": (
        "Der er intet source-map.json ved {path}; byg retningslinjen igen med: rettesnor build",
        "There is no source-map.json by {path}; build the guideline again with: rettesnor build",
    ),
    "not-a-source-map": (
        "Kortet source-map.json ved {path} kan ikke læses af denne version: {reason}. Byg igen med: rettesnor build",
        "The source-map.json by {path} cannot be read by this version: {reason}. Build again with: rettesnor build",
    ),
    "unmapped-artefact": (
        "{path} er ikke med i source-map.json; det er FHIR-artefakterne og CQL-bibliotekerne.",
        "{path} is not in source-map.json; the FHIR artefacts and the CQL libraries are.",
    ),
    "changed-artefact": (
        "{path} er ændret, siden den blev bygget; byg igen med: rettesnor build",
        "{path} was changed after it was built; build again with: rettesnor build",
    ),
    "no-element": (
        "Der er intet »{name}« i {path}; det nærmeste er {near}",
        "There is no “{name}” in {path}; the nearest is {near}",
    ),
    "no-source-text": (
        "{path} er ikke ved hånden, som den var, da der blev bygget; kun stedet vises. Byg igen med: rettesnor build",
        "{path} is not at hand as it was when built; only the place is shown. Build again with: rettesnor build",
    ),
    "not-a-population": (
        "{path} er ikke en mappe, som »rettesnor population« har skrevet.",
        "{path} is not a folder that “rettesnor population” has written.",
    ),
    "unfinished-population": (
        "Populationen i {path} er ikke færdig: {done} af {parts} dele; kør »rettesnor population« igen.",
        "The population in {path} is not finished: {done} of {parts} parts; run “rettesnor population” again.",
    ),
    "other-guideline-version": (
        "Resultaterne i {path} er af en anden udgave, {guideline}, end {other}; planlæg igen, i en ny mappe.",
        "The results in {path} are of another version, {guideline}, than {other}; plan again, into a new folder.",
    ),
    "unknown-clinic": (
        "Ingen patient hører til klinikken »{name}«; den nærmeste er {near}.",
        "No patient belongs to the clinic “{name}”; the nearest is {near}.",
    ),
    "bad-link": (
        "Skabelonen »{text}« har en krøllet parentes, der ikke er lukket; skriv for eksempel {{patient}}.",
        "The template “{text}” has a brace that is not closed; write for example {{patient}}.",
    ),
    "unknown-place": (
        "Der er intet {name} at sætte ind i linket; der er: {places}.",
        "There is no {name} to put into the link; there are: {places}.",
    ),
    "no-duckdb": (
        "DuckDB mangler; hent det med: pip install 'rettesnor[population]'",
        "DuckDB is missing; get it with: pip install 'rettesnor[population]'",
    ),
    "bad-memory-limit": (
        "»{text}« er ikke en mængde hukommelse; skriv for eksempel 1GB eller 800MB.",
        "“{text}” is not an amount of memory; write for example 1GB or 800MB.",
    ),
    "too-little-memory": (
        "Der er ikke hukommelse nok ({limit}); det, der er færdigt, bliver stående. Giv mere med --memory-limit.",
        "There is too little memory ({limit}); what is done stays. Give more with --memory-limit.",
    ),
    "other-run": (
        "Mappen {path} har resultaterne af en anden kørsel (dato, retningslinje, parametre eller data); vælg en anden.",
        "The folder {path} holds the results of another run (date, guideline, parameters or data); choose another.",
    ),
    "inside-input": (
        "Mappen {path} ligger i den, der læses, og ville blive læst næste gang; vælg en anden.",
        "The folder {path} lies in the one that is read, and would be read next time; choose another.",
    ),
    "plans-in-input": (
        "{path} er resultater fra rettesnor, ikke journaler; angiv kun udtrækket, eller fakta: {facts}.",
        "{path} holds results of rettesnor, not records; name the export alone, or facts: {facts}.",
    ),
    "in-use": (
        "En anden kørsel er i gang i {path}; vent på den, eller vælg en anden mappe.",
        "Another run is at work in {path}; wait for it, or choose another folder.",
    ),
    "nothing-to-read": (
        "{path} har hverken NDJSON-filer med ressourcer, der læses, eller færdige fakta (manifest.json).",
        "{path} has neither NDJSON files of resources that are read nor finished facts (manifest.json).",
    ),
    "mixed-file": (
        "{path} har også {resource}-ressourcer; en fil med flere slags må ikke være opkaldt efter én af dem.",
        "{path} also has {resource} resources; a file of several types must not be named after one of them.",
    ),
    "not-facts": (
        "{path} er ikke en mappe med fakta, som denne version kan læse: {reason}.",
        "{path} is not a folder of facts this version can read: {reason}.",
    ),
    "damaged-facts": (
        "Filen {path} er beskadiget: den er ikke, som den blev skrevet. Slet mappen {folder}, og læs eksporten igen.",
        "The file {path} is damaged: it is not as it was written. Delete the folder {folder}; read the export again.",
    ),
    "damaged-results": (
        "Filen {path} er beskadiget: den er ikke, som den blev skrevet; kør »rettesnor population« igen.",
        "The file {path} is damaged: it is not as it was written; run “rettesnor population” again.",
    ),
    "guideline-draft": (
        "Retningslinjen »{title}« ({version}) er en kladde og ikke godkendt til klinisk brug (se --allow-draft).",
        "The guideline “{title}” ({version}) is a draft, not approved for clinical use (see --allow-draft).",
    ),
    "guideline-consultation": (
        "Retningslinjen »{title}« ({version}) er i høring og ikke godkendt til klinisk brug (se --allow-draft).",
        "The guideline “{title}” ({version}) is under consultation, not approved for clinical use (see --allow-draft).",
    ),
    "guideline-retired": (
        "Retningslinjen »{title}« ({version}) er udgået (se --allow-draft).",
        "The guideline “{title}” ({version}) has been retired (see --allow-draft).",
    ),
    "guideline-not-yet-valid": (
        "Retningslinjen »{title}« ({version}) gælder først fra {first} (se --allow-draft).",
        "The guideline “{title}” ({version}) is not valid until {first} (see --allow-draft).",
    ),
    "no-sql": (
        "Retningslinjen {guideline} regner med flere cifre, end SQL kan; planlæg for én patient ad gangen.",
        "The guideline {guideline} calculates with more digits than SQL has; plan for one patient at a time.",
    ),
    "no-pyspark": (
        "Spark er ikke installeret; det bliver det med: pip install 'rettesnor[spark]'",
        "Spark is not installed; install it with: pip install 'rettesnor[spark]'",
    ),
    "no-java": (
        "Spark kræver Java 17 eller nyere, og den findes ikke her; installer den, og sæt JAVA_HOME eller PATH.",
        "Spark needs Java 17 or newer, which is not here; install it, and set JAVA_HOME or PATH.",
    ),
    "no-master": (
        "Spark kan ikke starte på {master}; se efter, om adressen er rigtig, og om den kan nås herfra.",
        "Spark cannot be started on {master}; see whether the address is right, and can be reached from here.",
    ),
    "spark-stopped": (
        "Spark gik i stå ({kind}); det, der er færdigt, bliver stående, og den samme kørsel fortsætter derfra.",
        "Spark broke down ({kind}); what is done stays, and the same run goes on from there.",
    ),
    "guideline-expired": (
        "Retningslinjen »{title}« ({version}) gjaldt kun til {last} (se --allow-draft).",
        "The guideline “{title}” ({version}) was valid until {last} only (see --allow-draft).",
    ),
}

"""The Danish of the commands' help: of each command, by name, and of each parameter, by its English."""

from __future__ import annotations

import inspect
from collections.abc import Iterable
from typing import Any, Final

COMMANDS: Final[dict[str, str]] = {
    "rettesnor": """
        Kliniske retningslinjer som tekst: kontrolleret, oversat til FHIR og en beslutningsgraf, og brugt på patienter.

        \b
        Eksempler:
          rettesnor check guidelines/kol/kol.kr
          rettesnor fmt
          rettesnor build
          rettesnor plan --guideline kol --patient p.json --date 2027-03-01 --allow-draft
          rettesnor explain --guideline kol --patient p.json --date 2027-03-01 --allow-draft farve

        Slutkoder: 0 alt er vel, 1 fund, 2 forkert brug eller ubrugeligt input.
    """,
    "check": """
        Kontrollér retningslinjer, og vis hvert fund på sit sted.

        \b
        Eksempler:
          rettesnor check guidelines/kol/kol.kr
          rettesnor check guidelines --format json --language en
          rettesnor check guidelines --format sarif > fund.sarif
          rettesnor check guidelines/kol/kol.kr --fix
    """,
    "forklar": """
        Sig, hvad et fund fra `check` betyder, hvorfor det er vigtigt, og hvordan det rettes.

        \b
        Eksempler:
          rettesnor forklar KR201
          rettesnor forklar
    """,
    "fmt": """
        Stil retningslinjer op på den ene måde. Deres betydning og hver bemærkning bliver, som de er.

        En fil med syntaksfejl bliver, som den er. Med - læses teksten fra standard input, og resultatet skrives ud.

        \b
        Eksempler:
          rettesnor fmt
          rettesnor fmt guidelines/kol/kol.kr --diff
          rettesnor fmt guidelines --check
          rettesnor fmt - < kladde.kr
    """,
    "build": """
        Oversæt retningslinjer til FHIR-artefakter, beslutningsgraf, scenarier og tegninger.

        Intet bliver skrevet, når en retningslinje har fejl.

        \b
        Eksempler:
          rettesnor build
          rettesnor build guidelines/kol/kol.kr --out build
          rettesnor build --check
    """,
    "package": """
        Pak en retningslinje til andre systemer: en npm-pakke med FHIR, et Bundle til en server og en fortegnelse.

        \b
        Eksempler:
          rettesnor package kol --allow-draft
          rettesnor package guidelines/kol/kol.kr --out pakker --allow-draft
    """,
    "plan": """
        Planlæg det, en retningslinje beder om, for én patient på én dato. Intet bliver booket.

        \b
        Eksempler:
          rettesnor plan --guideline kol --patient p.json --date 2027-03-01 --allow-draft
          rettesnor plan --guideline kol --patient p.json --date 2027-03-01 --allow-draft --as fhir --out plan.json
          rettesnor plan --guideline kol --patient journaler/17 --date 2027-03-01 --allow-draft --horizon P2Y
    """,
    "population": """
        Planlæg det, en retningslinje beder om, for en hel befolkning. Intet bliver booket.

        Planlagte aktiviteter, niveauer, det uafklarede og hvad der ville afgøre det, og bemærkninger om datakvalitet
        skrives som Parquet. En kørsel, der blev stoppet, fortsætter med de patienter, den ikke nåede, når den startes
        igen.

        \b
        Eksempler:
          rettesnor population --guideline kol --input udtræk --date 2027-03-01 --out resultat --allow-draft
          rettesnor population --guideline kol --input resultat/facts --date 2027-04-01 --out ny --allow-draft --verify
    """,
    "explain": """
        Sig hvorfor, hvorfor ikke, eller hvad der mangler, for ét resultat, på forfatterens egen tekst.

        \b
        Eksempler:
          rettesnor explain --guideline kol --patient p.json --date 2027-03-01 --allow-draft farve
          rettesnor explain --guideline kol --patient p.json --date 2027-03-01 --allow-draft farve.rød --language en
          rettesnor explain --guideline kol --patient p.json --date 2027-03-01 --allow-draft farve --format json
    """,
    "test": """
        Kør retningslinjers scenarier: syntetiske patienter med de resultater, forfatteren venter.

        \b
        Eksempler:
          rettesnor test guidelines
          rettesnor test guidelines/kol/kol.kr --coverage --threshold 95
          rettesnor test guidelines/kol/kol.kr --mutants --format json
          rettesnor test guidelines --coverage --format junit > resultater.xml
    """,
    "diff": """
        Sig, hvad en ny udgave af en retningslinje betyder, og hvilke patienter der nu lander et andet sted.

        Med en population: hvem i den der får et andet niveau, andre anbefalinger og andre aktiviteter, klinik for
        klinik. Slutter med 1, når betydningen er ændret, med 0, når den ikke er.

        \b
        Eksempler:
          rettesnor diff kol guidelines/kol/kol.kr
          rettesnor diff gammel/decision-graph.json ny/decision-graph.json --format json
          rettesnor diff kol guidelines/kol/kol.kr --population eksport --date 2027-03-01
    """,
    "cockpit": """
        Skriv arbejdslister til klinikker: hvem der er uden plan, rød eller gul, hvad der er overskredet og uafklaret.

        \b
        Eksempler:
          rettesnor cockpit --population resultater --out lister
          rettesnor cockpit --population resultater --out lister --clinic Organization/17 --as fhir
          rettesnor cockpit --population resultater --out lister --link "https://lps.example/aabn?patient={patient}"
    """,
    "graph": """
        Tegn en retningslinjes beslutningsgraf.

        \b
        Eksempler:
          rettesnor graph kol > kol.mmd
          rettesnor graph guidelines/kol/kol.kr --as graphml > kol.graphml
    """,
    "generate": """
        Opdigt en befolkning til en retningslinje: FHIR-journaler for folk, der ikke findes, som Bulk Data (NDJSON).

        Det opdigtede ligner almen praksis' journaler: data mangler, er gamle, dobbelte, modstridende, i andre enheder.
        Hvor almindeligt det hele er, står i en profil med kilder og antagelser (docs/generate.md). Samme frø giver de
        samme folk, og en lille befolkning er begyndelsen af en stor.

        \b
        Eksempler:
          rettesnor generate --guideline kol --patients 10000 --date 2027-03-01 --out folk
          rettesnor generate --guideline laenderyg --patients 1000000 --seed 7 --date 2027-03-01 --gzip --out folk
          rettesnor generate --guideline kol --patients 10000 --date 2027-03-01 --as facts --out fakta
    """,
    "where": """
        Sig, hvilken linje i retningslinjen et element i en bygget fil kommer fra.

        \b
        Eksempler:
          rettesnor where build/kol/fhir/PlanDefinition-kol.json#/action/3
          rettesnor where "build/kol/fhir/PlanDefinition-kol.json#action[3].condition[0]"
          rettesnor where build/kol/cql/KolDecisions.cql#farve.rød --format json
    """,
}

PARAMETERS: Final[dict[str, str]] = {
    "Show this message and exit.": "Vis denne hjælp.",
    "Language of messages and plans.": "Sproget i meddelelser og planer.",
    "Findings, errors and results as text or as JSON lines.": "Fund, fejl og resultater som tekst eller JSON-linjer.",
    "Findings as text, JSON lines, SARIF 2.1.0, or GitHub workflow commands.": (
        "Fund som tekst, JSON-linjer, SARIF 2.1.0 eller GitHub-kommandoer."
    ),
    "Guideline files (.kr), or folders that hold them.": "Retningslinjer (.kr), eller mapper med dem.",
    "A compiled guideline's name, a decision-graph.json, or a .kr file. Default: the only one there is.": (
        "Navnet på en oversat retningslinje, en decision-graph.json eller en .kr-fil. Ellers: den eneste, der er."
    ),
    "A compiled guideline's name, its folder, a decision-graph.json, or a .kr file.": (
        "Navnet på en oversat retningslinje, dens mappe, en decision-graph.json eller en .kr-fil."
    ),
    "The patient's record: a FHIR R4 Bundle (JSON), or a folder of FHIR resources.": (
        "Patientens journal: et FHIR R4-Bundle (JSON) eller en mappe med FHIR-ressourcer."
    ),
    "The date of the plan, year-month-day. The clock is never read.": (
        "Planens dato, år-måned-dag. Uret bliver aldrig læst."
    ),
    "The day for which the records are written, year-month-day.": "Den dag, journalerne er skrevet til, år-måned-dag.",
    "How many people.": "Hvor mange folk.",
    "The folder to write to: empty, or not there yet.": "Mappen, der skrives i: tom, eller ikke oprettet endnu.",
    "Another number gives other people; the same gives the same.": "Et andet tal giver andre folk; det samme de samme.",
    "How many clinics they belong to, large and small.": "Hvor mange klinikker de hører til, store og små.",
    "Bulk Data (NDJSON), or the facts that it is read into.": "Bulk Data (NDJSON), eller de fakta, det læses til.",
    "Write .ndjson.gz.": "Skriv .ndjson.gz.",
    "name=value: another value for a parameter of the guideline.": (
        "navn=værdi: en anden værdi for en af retningslinjens parametre."
    ),
    "Write to this file, whole or not at all.": "Skriv til denne fil, helt eller slet ikke.",
    "Use a guideline that is a draft, retired, or outside its validity.": (
        "Brug en retningslinje, der er kladde, udgået eller uden for sin gyldighed."
    ),
    "Mend spelling and signs in the files, where only one thing can be meant.": (
        "Ret stavning og tegn i filerne, hvor kun én ting kan være ment."
    ),
    "Show what --fix would change, and write nothing; exit 1 if it would.": (
        "Vis, hvad --fix ville ændre, og skriv intet; slut med 1, hvis den ville."
    ),
    "Show also the findings that the authors allow, with their reasons.": (
        "Vis også de fund, forfatterne tillader, med deres begrundelser."
    ),
    "A code of a finding, such as KR301. Default: list them all.": "Et funds kode, fx KR301. Ellers: dem alle.",
    "Files (.kr), or folders that hold them; - for standard input. Default: guidelines.": (
        "Filer (.kr), eller mapper med dem; - for standard input. Ellers: guidelines."
    ),
    "Write nothing; exit 1 if a file would change.": "Skriv intet; slut med 1, hvis en fil ville blive ændret.",
    "Write nothing; show what would change.": "Skriv intet; vis, hvad der ville blive ændret.",
    "Guideline files or folders. Default: the folder guidelines.": (
        "Retningslinjer eller mapper. Ellers: mappen guidelines."
    ),
    "Folder in which each guideline gets a folder of its own.": "Mappe, hvori hver retningslinje får sin egen mappe.",
    "Write nothing; exit 1 if a file differs from what would be written.": (
        "Skriv intet; slut med 1, hvis en fil er anderledes end det, der ville blive skrevet."
    ),
    "Run the scenarios too, and report what none of them reaches.": (
        "Kør også scenarierne, og vis det, intet af dem når."
    ),
    "Name what no scenario reaches: levels, rows, outcomes of conditions, …": (
        "Nævn det, intet scenarie når: niveauer, rækker, betingelsers udfald, …"
    ),
    "Change every threshold, window, … in turn; name the changes nobody notices.": (
        "Ændr hver grænse, hvert vindue, … på skift; nævn de ændringer, ingen opdager."
    ),
    "Exit 1 below this percentage of coverage; with --mutants, of mutants noticed.": (
        "Slut med 1 under denne procent dækning; med --mutants: opdagede mutanter."
    ),
    "Results as text, JSON lines, or JUnit XML.": "Resultater som tekst, JSON-linjer eller JUnit-XML.",
    "How far ahead to plan, for example P12M, P2Y or P90D.": "Hvor langt frem der planlægges, fx P12M, P2Y eller P90D.",
    "A plan to read, plain JSON, or a FHIR CarePlan Bundle. Default: table; json with --format json.": (
        "En plan at læse, ren JSON eller et FHIR CarePlan-Bundle. Ellers: table; json med --format json."
    ),
    "Name of a recommendation, activity, stratification, level, goal, definition or data element.": (
        "En anbefaling, aktivitet, stratificering, definition, et niveau, mål eller dataelement, ved navn."
    ),
    "A compiled guideline's name, a decision-graph.json, or a .kr file.": (
        "Navnet på en oversat retningslinje, en decision-graph.json eller en .kr-fil."
    ),
    "The guideline before: a .kr file, a decision-graph.json, or a name.": (
        "Retningslinjen før: en .kr-fil, en decision-graph.json eller et navn."
    ),
    "The guideline now: a .kr file, a decision-graph.json, or a name.": (
        "Retningslinjen nu: en .kr-fil, en decision-graph.json eller et navn."
    ),
    "A folder of bulk FHIR (NDJSON, plain or .gz), or of facts made before.": (
        "En mappe med bulk-FHIR (NDJSON, også .gz), eller med fakta fra en tidligere kørsel."
    ),
    "Folder for the results. The same run started again goes on where it was.": (
        "Mappe til resultaterne. Den samme kørsel startet igen fortsætter, hvor den var."
    ),
    "Most memory to use, for example 1GB; with Spark, by the process that drives. Default: what is there.": (
        "Den hukommelse, der højst bruges, fx 1GB; med Spark: af den proces, der styrer. Ellers: hvad der er."
    ),
    "What plans.": "Hvad der planlægger.",
    "With --engine spark: local[*], or the URL of a cluster. Default: local[*].": (
        "Med --engine spark: local[*] eller en klynges URL. Ellers: local[*]."
    ),
    "Write the tables as CSV too.": "Skriv også tabellerne som CSV.",
    "Write each plan as FHIR resources too, in NDJSON.": "Skriv også hver plan som FHIR-ressourcer, i NDJSON.",
    "Plan a random sample again, one by one; exit 1 if anything differs.": (
        "Planlæg en tilfældig stikprøve igen, én for én; slut med 1, hvis noget er anderledes."
    ),
    "How many patients --verify plans again. Default: 200.": (
        "Hvor mange patienter --verify planlægger igen. Ellers: 200."
    ),
    "FILE#ELEMENT: a built file; a JSON pointer (/action/3), an element (action[3]) or a CQL definition.": (
        "FIL#ELEMENT: en bygget fil; en JSON-pointer (/action/3), et element (action[3]) eller en CQL-definition."
    ),
    "Plan this population with both, too: a folder of bulk FHIR (NDJSON), or of facts.": (
        "Planlæg også denne population med begge: en mappe med bulk-FHIR (NDJSON) eller med fakta."
    ),
    "With --population: the date of the plans, year-month-day.": "Med --population: planernes dato, år-måned-dag.",
    "The folder that rettesnor population has written; it must be finished.": (
        "Mappen, som rettesnor population har skrevet; den skal være færdig."
    ),
    "Folder for the lists, new or of an earlier run; written whole or not at all.": (
        "Mappe til listerne, ny eller fra en tidligere kørsel; skrives helt eller slet ikke."
    ),
    "A compiled guideline's name, a decision-graph.json, or a .kr file. Default: the one it was run with.": (
        "Navnet på en oversat retningslinje, en decision-graph.json eller en .kr-fil. Ellers: den, der blev kørt."
    ),
    "Only this clinic's lists, as patients name it. Default: all.": (
        "Kun denne kliniks lister, som patienterne nævner den. Ellers: alle."
    ),
    "Template of a link for each row; it can name {patient} {clinic} {list} {activity}.": (
        "Skabelon til et link i hver række; den kan nævne {patient} {clinic} {list} {activity}."
    ),
    "CSV files in a folder per clinic, a Parquet file per list, or FHIR Groups (NDJSON).": (
        "CSV-filer i en mappe pr. klinik, en Parquet-fil pr. liste eller FHIR Groups (NDJSON)."
    ),
    "Form of the graph. Default: mermaid; json with --format json.": (
        "Grafens form. Ellers: mermaid; json med --format json."
    ),
}


def translate(command: Any, parameters: Iterable[Any]) -> None:
    """Put the help of a command, of its parameters and of its subcommands into Danish."""
    for one in (command, *getattr(command, "commands", {}).values()):
        name = one.name or "rettesnor"
        if name in COMMANDS:
            one.help = inspect.cleandoc(COMMANDS[name])
    for parameter in parameters:
        parameter.help = PARAMETERS.get(parameter.help, parameter.help)

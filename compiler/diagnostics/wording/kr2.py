"""KR2xx: types, units and ranges."""

from __future__ import annotations

from ..diagnostic import Rule, Wording
from .kr1 import DECLARED_DA, DECLARED_EN

RULES = {
    "KR201": Rule(
        "error",
        Wording(
            "enhederne passer ikke sammen: {left} og {right}",
            "anden enhed",
            "skriv grænsen i dataelementets egen enhed; jeg omregner ikke i betingelser",
            labels=DECLARED_DA,
        ),
        Wording(
            "the units do not agree: {left} and {right}",
            "another unit",
            "write the threshold in the data element's own unit; conditions are never converted",
            labels=DECLARED_EN,
        ),
    ),
    "KR202": Rule(
        "error",
        Wording("tallet mangler en enhed", "uden enhed", "skriv enheden {unit} efter tallet"),
        Wording("the number lacks a unit", "without a unit", "write the unit {unit} after the number"),
    ),
    "KR203": Rule(
        "error",
        Wording("{value} ligger uden for {low} til {high}", "kan aldrig forekomme", "ret tallet, eller udvid området"),
        Wording("{value} lies outside {low} to {high}", "can never occur", "correct the number, or widen the range"),
    ),
    "KR204": Rule(
        "error",
        Wording("her skal stå {wanted}, men der står {found}", "passer ikke her", "ret udtrykket", labels=DECLARED_DA),
        Wording(
            "{wanted} belongs here, but this is {found}",
            "does not fit here",
            "correct the expression",
            labels=DECLARED_EN,
        ),
    ),
    "KR205": Rule(
        "error",
        Wording(
            "`{unit}` er ikke en UCUM-enhed", "ukendt enhed", "skriv enheden efter UCUM, fx 'mg/L', '%' eller '10*9/L'"
        ),
        Wording("`{unit}` is not a UCUM unit", "unknown unit", "write the unit in UCUM, e.g. 'mg/L', '%' or '10*9/L'"),
    ),
    "KR206": Rule(
        "error",
        Wording(
            "'{left}' kan ikke omregnes nøjagtigt til '{right}'",
            "anden slags enhed",
            "fjern enheden, eller erklær et andet dataelement",
        ),
        Wording(
            "'{left}' cannot be converted exactly to '{right}'",
            "another kind of unit",
            "remove the unit, or declare another data element",
        ),
    ),
    "KR207": Rule(
        "error",
        Wording(
            "`hent: {fetch}` giver ikke {found}",
            "passer ikke til typen",
            "brug en anden måde at hente på, eller en anden type",
        ),
        Wording(
            "`hent: {fetch}` does not give {found}",
            "does not fit the type",
            "fetch in another way, or use another type",
        ),
    ),
    "KR208": Rule(
        "error",
        Wording(
            "koden `{code}` dækker alt under sig, men kodesystemet er ikke hierarkisk",
            "kode med stjerne",
            "skriv hver kode, eller `hierarkisk` efter kodesystemet",
            labels=DECLARED_DA,
        ),
        Wording(
            "the code `{code}` covers everything below it, but the code system is not hierarchical",
            "code with a star",
            "write each code, or `hierarkisk` after the code system",
            labels=DECLARED_EN,
        ),
    ),
    "KR209": Rule(
        "error",
        Wording(
            "`{name}` er ikke en af mulighederne", "ukendt mulighed", "nærmest er `{near}`; mulighederne er {options}"
        ),
        Wording(
            "`{name}` is not one of the options", "unknown option", "nearest is `{near}`; the options are {options}"
        ),
    ),
    "KR210": Rule(
        "error",
        Wording(
            "rækken har {found} felter, tabellen {wanted}",
            "forkert antal felter",
            "skriv ét felt for hver indgang, `-` hvor den er ligegyldig",
        ),
        Wording(
            "the row has {found} cells, the table {wanted}",
            "wrong number of cells",
            "write one cell for each input, `-` where it does not matter",
        ),
    ),
    "KR211": Rule(
        "error",
        Wording(
            "`mindst {n} af` kan ikke opfyldes af {of} betingelser", "forkert antal", "skriv et helt tal fra 1 til {of}"
        ),
        Wording(
            "`mindst {n} af` cannot be met by {of} conditions", "wrong number", "write a whole number from 1 to {of}"
        ),
    ),
    "KR212": Rule(
        "error",
        Wording("`{operator}` kan ikke bruges på {found}", "ingen rækkefølge", "brug `=`, `!=` eller `i (…)`"),
        Wording("`{operator}` cannot be used on {found}", "has no order", "use `=`, `!=` or `i (…)`"),
    ),
    "KR213": Rule(
        "error",
        Wording("`{slot}:` hører til `hent: antal`", "kan ikke bruges her", "fjern den, eller hent antallet"),
        Wording("`{slot}:` belongs to `hent: antal`", "cannot be used here", "remove it, or fetch the count"),
    ),
    "KR214": Rule(
        "error",
        Wording(
            "`{name}` kan ikke læses af patientens stamdata",
            "anden type",
            "brug `mængde i 'a'` (alder), `valg (kvinde, mand, andet)` (køn), `dato` (født) eller `ja_nej` (død)",
        ),
        Wording(
            "`{name}` cannot be read from the patient's own record",
            "another type",
            "use `mængde i 'a'` (age), `valg (kvinde, mand, andet)` (sex), `dato` (birth) or `ja_nej` (dead)",
        ),
    ),
}

"""KR2xx: types, units and ranges."""

from __future__ import annotations

from ..diagnostic import Rule, Wording
from .kr1 import AGAIN_DA, AGAIN_EN, DECLARED_DA, DECLARED_EN, EARLIER_DA, EARLIER_EN

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
            "`{name}` er ikke en af mulighederne",
            "ukendt mulighed",
            "nærmest er `{near}`; mulighederne er {options}",
            labels=AGAIN_DA,
        ),
        Wording(
            "`{name}` is not one of the options",
            "unknown option",
            "nearest is `{near}`; the options are {options}",
            labels=AGAIN_EN,
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
        Wording("`{slot}` har ingen virkning her", "virker ikke her", "fjern det; det hører til {belongs}"),
        Wording("`{slot}` has no effect here", "does nothing here", "remove it; it belongs to {belongs}"),
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
    "KR215": Rule(
        "error",
        Wording(
            "betingelsen kan aldrig være sand",
            "bliver aldrig opfyldt",
            "ret grænsen, eller vend tegnet",
            ("Værdien ligger altid fra {low} til {high}, begge inklusive.",),
        ),
        Wording(
            "the condition can never be true",
            "is never met",
            "correct the threshold, or turn the sign round",
            ("The value always lies from {low} to {high}, both included.",),
        ),
    ),
    "KR216": Rule(
        "error",
        Wording(
            "betingelsen er sand for alle værdier",
            "skelner ikke mellem nogen",
            "ret grænsen; skriv `kendt`, hvis det kun skal afgøres, om værdien er der",
            ("Værdien ligger altid fra {low} til {high}, begge inklusive.",),
        ),
        Wording(
            "the condition is true for every value",
            "tells no one apart",
            "correct the threshold; write `kendt` if it only matters whether there is a value",
            ("The value always lies from {low} to {high}, both included.",),
        ),
    ),
    "KR217": Rule(
        "error",
        Wording("{value} er ikke et helt tal", "her tælles hele", "skriv et helt tal"),
        Wording("{value} is not a whole number", "whole things are counted here", "write a whole number"),
    ),
    "KR218": Rule(
        "error",
        Wording("her sammenlignes noget med sig selv", "samme på begge sider", "ret den ene side"),
        Wording("something is compared with itself", "the same on both sides", "correct one of the sides"),
    ),
    "KR219": Rule(
        "error",
        Wording("der er ingen værdier fra {low} til {high}", "tomt", "skriv den mindste grænse først"),
        Wording("there are no values from {low} to {high}", "empty", "write the smaller bound first"),
    ),
    "KR220": Rule(
        "error",
        Wording(
            "`foreløbig indtil` er ikke længere end vinduet",
            "uden virkning",
            "skriv en længere varighed; en værdi bliver først foreløbig, når den er ældre end vinduet",
            labels={"window": "vinduet"},
        ),
        Wording(
            "`foreløbig indtil` is no longer than the window",
            "without effect",
            "write a longer duration; a value becomes provisional only when it is older than the window",
            labels={"window": "the window"},
        ),
    ),
    "KR221": Rule(
        "error",
        Wording("varigheden er nul", "varer ingen tid", "skriv en varighed, eller fjern feltet"),
        Wording("the duration is zero", "takes no time", "write a duration, or remove the slot"),
    ),
    "KR222": Rule(
        "error",
        Wording(
            "tolerancen er mindst lige så lang som afstanden mellem to gange",
            "for lang",
            "gør tolerancen kortere; næste gang må tidligst begynde, når den forrige er ovre",
            labels={"interval": "afstanden"},
        ),
        Wording(
            "the tolerance is at least as long as the time between two rounds",
            "too long",
            "make the tolerance shorter; the next round can begin only when the one before is over",
            labels={"interval": "the time between"},
        ),
    ),
    "KR223": Rule(
        "error",
        Wording(
            "`{code}` er ikke en kode", "tom, eller med mellemrum om", "skriv koden uden mellemrum foran og bagved"
        ),
        Wording("`{code}` is not a code", "empty, or with blanks around", "write the code without blanks around it"),
    ),
    "KR224": Rule(
        "warning",
        Wording(
            "`{code}` ligner ikke en kode fra {system}",
            "forkert form",
            "ret koden eller kodesystemet; en kode fra {system} ser ud som {example}",
        ),
        Wording(
            "`{code}` does not look like a code from {system}",
            "wrong form",
            "correct the code or the code system; a code from {system} looks like {example}",
        ),
    ),
    "KR225": Rule(
        "warning",
        Wording(
            "kontrolcifferet passer ikke: `{code}` findes ikke i {system}",
            "et ciffer er forkert",
            "slå koden op igen; et ciffer er tastet forkert, eller to er byttet om",
        ),
        Wording(
            "the check digit is wrong: there is no `{code}` in {system}",
            "a digit is wrong",
            "look the code up again; a digit is mistyped, or two have changed places",
        ),
    ),
    "KR226": Rule(
        "warning",
        Wording(
            "koden `{code}` er allerede med i værdisættet `{name}`",
            "anden gang",
            "fjern den, eller ret den til den kode, der skulle have stået",
            labels=EARLIER_DA,
        ),
        Wording(
            "the code `{code}` is in the value set `{name}` already",
            "second time",
            "remove it, or correct it to the code that should have stood there",
            labels=EARLIER_EN,
        ),
    ),
    "KR227": Rule(
        "warning",
        Wording(
            "koden `{code}` betyder både `{first}` og `{second}` i `{name}`",
            "to betydninger",
            "fjern koden fra det ene værdisæt; et svar kan kun betyde én ting",
            labels={"first": "`{first}` her"},
        ),
        Wording(
            "the code `{code}` means both `{first}` and `{second}` in `{name}`",
            "two meanings",
            "remove the code from one of the value sets; an answer can mean only one thing",
            labels={"first": "`{first}` here"},
        ),
    ),
    "KR228": Rule(
        "error",
        Wording(
            "`{address}` er ikke en adresse",
            "mangler sin begyndelse",
            "skriv hele adressen, fx `https://…` eller `urn:oid:…`",
        ),
        Wording(
            "`{address}` is not an address",
            "lacks its beginning",
            "write the whole address, such as `https://…` or `urn:oid:…`",
        ),
    ),
    "KR229": Rule(
        "error",
        Wording(
            "adressen `{address}` er brugt to gange",
            "anden gang",
            "et kodesystem har sin egen adresse; fjern den ene",
            labels=EARLIER_DA,
        ),
        Wording(
            "the address `{address}` is used twice",
            "second time",
            "a code system has an address of its own; remove one of them",
            labels=EARLIER_EN,
        ),
    ),
}

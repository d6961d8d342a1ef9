"""KR1xx: names and slots."""

from __future__ import annotations

from ..diagnostic import Rule, Wording

DECLARED_DA = {"declared": "erklæret her"}
DECLARED_EN = {"declared": "declared here"}
EARLIER_DA = {"earlier": "første gang her"}
EARLIER_EN = {"earlier": "first here"}
AGAIN_DA = {"again": "også her"}
AGAIN_EN = {"again": "here too"}

RULES = {
    "KR101": Rule(
        "error",
        Wording(
            "navnet `{name}` er ikke erklæret",
            "ukendt navn",
            "ret navnet, eller erklær det; nærmeste erklærede navn: `{near}`",
            labels=AGAIN_DA,
        ),
        Wording(
            "the name `{name}` is not declared",
            "unknown name",
            "correct the name, or declare it; nearest declared name: `{near}`",
            labels=AGAIN_EN,
        ),
    ),
    "KR102": Rule(
        "error",
        Wording(
            "navnet `{name}` er brugt to gange", "erklæret igen her", "giv den ene et andet navn", labels=EARLIER_DA
        ),
        Wording("the name `{name}` is declared twice", "declared again here", "rename one of them", labels=EARLIER_EN),
    ),
    "KR103": Rule(
        "error",
        Wording(
            "{names} afhænger af hinanden i ring",
            "ringen begynder her",
            "fjern en af afhængighederne; en værdi kan ikke bero på sig selv",
            labels={"uses": "bruges her"},
        ),
        Wording(
            "{names} depend on one another in a circle",
            "the circle starts here",
            "remove one of the uses; a value cannot rest on itself",
            labels={"uses": "used here"},
        ),
    ),
    "KR104": Rule(
        "error",
        Wording(
            "`{name}` er {found}; her skal stå {wanted}", "passer ikke her", "brug et andet navn", labels=DECLARED_DA
        ),
        Wording(
            "`{name}` is {found}; {wanted} belongs here", "does not fit here", "use another name", labels=DECLARED_EN
        ),
    ),
    "KR105": Rule(
        "error",
        Wording(
            "jeg kender ikke ordet `{name}` her",
            "ukendt ord",
            "nærmest er `{near}`; mulige ord: {words}",
            labels=AGAIN_DA,
        ),
        Wording(
            "I do not know the word `{name}` here",
            "unknown word",
            "nearest is `{near}`; possible words: {words}",
            labels=AGAIN_EN,
        ),
    ),
    "KR106": Rule(
        "warning",
        Wording("`{name}` ({kind}) bruges ikke", "erklæret, men ikke brugt", "brug den, eller fjern den"),
        Wording("`{name}` ({kind}) is not used", "declared, but not used", "use it, or remove it"),
    ),
    "KR107": Rule(
        "error",
        Wording("`{name}` mangler {slots}", "her mangler noget", "tilføj {slots}"),
        Wording("`{name}` lacks {slots}", "something is missing here", "add {slots}"),
    ),
    "KR108": Rule(
        "error",
        Wording("retningslinjen `{name}` siger ikke, hvem den gælder for", "ingen målgruppe", "tilføj `målgruppe = …`"),
        Wording("the guideline `{name}` does not say who it is for", "no population", "add `målgruppe = …`"),
    ),
    "KR109": Rule(
        "error",
        Wording(
            "målgruppen er angivet to gange",
            "endnu en målgruppe",
            "saml betingelserne i én `målgruppe`",
            labels=EARLIER_DA,
        ),
        Wording(
            "the population is given twice",
            "another population",
            "join the conditions in one `målgruppe`",
            labels=EARLIER_EN,
        ),
    ),
    "KR110": Rule(
        "error",
        Wording(
            "`{name}` hviler på mere end {limit} lag af udtryk og definitioner",
            "for mange lag",
            "saml nogle af lagene i ét udtryk",
        ),
        Wording(
            "`{name}` rests on more than {limit} layers of expressions and definitions",
            "too many layers",
            "join some of the layers in one expression",
        ),
    ),
    "KR120": Rule(
        "error",
        Wording(
            "biblioteket `{path}` findes ikke",
            "ingen fil med det navn",
            "læg filen ved siden af denne fil eller ved siden af dens mappe; nærmeste bibliotek: `{near}`",
        ),
        Wording(
            "there is no library `{path}`",
            "no file of that name",
            "put the file beside this file or beside its folder; nearest library: `{near}`",
        ),
    ),
    "KR121": Rule(
        "error",
        Wording(
            "`{path}` er ikke et sted, hvor et bibliotek må ligge",
            "fører ud af mappen",
            'skriv stien fra mappen, fx `brug "fælles/livsstil"`, med `/` og uden `..`',
        ),
        Wording(
            "`{path}` is not a place where a library may be",
            "leads out of the folder",
            'write the path from the folder, such as `brug "fælles/livsstil"`, with `/` and without `..`',
        ),
    ),
    "KR122": Rule(
        "error",
        Wording("biblioteket `{path}` kan ikke læses: {reason}", "kan ikke læses", "sørg for, at filen kan læses"),
        Wording("the library `{path}` cannot be read: {reason}", "cannot be read", "make the file readable"),
    ),
    "KR123": Rule(
        "error",
        Wording(
            "`{path}` er en retningslinje; kun biblioteker kan bruges af andre filer",
            "ikke et bibliotek",
            "flyt det, der er fælles, til en fil, der begynder med `bibliotek`",
        ),
        Wording(
            "`{path}` is a guideline; other files can use libraries only",
            "not a library",
            "move what is shared to a file that begins with `bibliotek`",
        ),
    ),
    "KR124": Rule(
        "error",
        Wording(
            "biblioteket `{path}` bruger denne fil, så de bruger hinanden i ring",
            "slutter ringen",
            "fjern en af linjerne, eller flyt det, begge har brug for, til et tredje bibliotek",
            labels={"uses": "bruges her"},
        ),
        Wording(
            "the library `{path}` uses this file, so they use one another in a circle",
            "closes the circle",
            "remove one of the lines, or move what both need to a third library",
            labels={"uses": "used here"},
        ),
    ),
    "KR125": Rule(
        "error",
        Wording(
            "{what} hører ikke til i et bibliotek",
            "kun i en retningslinje",
            "flyt den til de retningslinjer, der bruger biblioteket",
        ),
        Wording(
            "{what} does not belong in a library",
            "in a guideline only",
            "move it to the guidelines that use the library",
        ),
    ),
    "KR126": Rule(
        "error",
        Wording(
            "navnet `{name}` er erklæret i to af de biblioteker, der bruges",
            "bringer det andet `{name}` med",
            "giv den ene et andet navn, eller flyt erklæringen til et bibliotek, som begge bruger",
            labels={"earlier": "første gang her", "again": "erklæret igen her"},
        ),
        Wording(
            "the name `{name}` is declared in two of the libraries used",
            "brings the second `{name}` along",
            "rename one of them, or move the declaration to a library that both use",
            labels={"earlier": "first here", "again": "declared again here"},
        ),
    ),
    "KR127": Rule(
        "error",
        Wording(
            "to af filerne hedder `{name}`, så deres koder kan ikke skelnes",
            "bringer det andet `{name}` med",
            "giv den ene fil et andet navn efter `bibliotek`",
            labels={"earlier": "første gang her", "again": "igen her"},
        ),
        Wording(
            "two of the files are named `{name}`, so their codes cannot be told apart",
            "brings the second `{name}` along",
            "give one of them another name after `bibliotek`",
            labels={"earlier": "first here", "again": "again here"},
        ),
    ),
    "KR111": Rule(
        "error",
        Wording(
            "navnet `{name}` er optaget",
            "kan ikke bruges",
            "vælg et andet navn",
            labels={"gives": "herfra kommer en aktivitet, der hedder det samme"},
        ),
        Wording(
            "the name `{name}` is taken",
            "cannot be used",
            "choose another name",
            labels={"gives": "from here comes an activity of the same name"},
        ),
    ),
    "KR112": Rule(
        "error",
        Wording(
            "`{name}` står her to gange",
            "anden gang",
            "fjern den ene, eller ret den til det, der skulle have stået",
            labels=EARLIER_DA,
        ),
        Wording(
            "`{name}` stands here twice",
            "second time",
            "remove one of them, or correct it to what should have stood there",
            labels=EARLIER_EN,
        ),
    ),
    "KR113": Rule(
        "error",
        Wording("teksten er tom", "her står ingenting", "skriv teksten, eller fjern hele feltet"),
        Wording("the text is empty", "nothing stands here", "write the text, or remove the whole slot"),
    ),
}

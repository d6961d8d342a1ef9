"""KR0xx: the text cannot be read."""

from ..diagnostic import Rule, Wording

RULES: dict[str, Rule] = {
    "KR001": Rule(
        "error",
        da=Wording("`{found}` passer ikke her", label="her ventes {expected}"),
        en=Wording("`{found}` does not fit here", label="expected here: {expected}"),
    ),
    "KR002": Rule(
        "error",
        da=Wording("`{found}` kan ikke stå her", label="mente du `{word}`?"),
        en=Wording("`{found}` cannot stand here", label="did you mean `{word}`?"),
    ),
    "KR003": Rule(
        "error",
        da=Wording(
            "`{declaration}` mangler `slut`",
            label="begynder her og slutter ikke",
            help="skriv `slut` efter det sidste i `{declaration}`",
            labels={"next": "her begynder noget nyt"},
        ),
        en=Wording(
            "`{declaration}` has no `slut`",
            label="begins here and does not end",
            help="write `slut` after the last line of `{declaration}`",
            labels={"next": "something new begins here"},
        ),
    ),
    "KR004": Rule(
        "error",
        da=Wording("der mangler et kolon efter `{before}`", label="skriv `{before}:`"),
        en=Wording("a colon is missing after `{before}`", label="write `{before}:`"),
    ),
    "KR005": Rule(
        "error",
        da=Wording("her mangler noget efter `{before}`", label="her ventes {expected}"),
        en=Wording("something is missing after `{before}`", label="expected here: {expected}"),
    ),
    "KR006": Rule(
        "error",
        da=Wording(
            "tallet `{found}` kan misforstås",
            label="punktum i et tal",
            help="skriv det, du mener: {readings}",
            notes=("Komma skiller decimaler. Tusinder skrives uden skilletegn.",),
        ),
        en=Wording(
            "the number `{found}` can be misread",
            label="a full stop in a number",
            help="write what you mean: {readings}",
            notes=("A comma separates decimals. Thousands are written without a separator.",),
        ),
    ),
    "KR007": Rule(
        "error",
        da=Wording(
            "teksten slutter ikke",
            label="begynder her",
            help='sæt `"` efter det sidste ord; en tekst over flere linjer skrives mellem `"""` og `"""`',
        ),
        en=Wording(
            "the text does not end",
            label="begins here",
            help='put `"` after its last word; a text of several lines stands between `"""` and `"""`',
        ),
    ),
    "KR008": Rule(
        "error",
        da=Wording("enheden slutter ikke", label="begynder her", help="sæt en apostrof efter enheden, fx `'mg'`"),
        en=Wording(
            "the unit does not end", label="begins here", help="put an apostrophe after the unit, such as `'mg'`"
        ),
    ),
    "KR009": Rule(
        "error",
        da=Wording("`{found}` bruges ikke i sproget", label="skriv `{word}`"),
        en=Wording("`{found}` is not used in the language", label="write `{word}`"),
    ),
    "KR010": Rule(
        "error",
        da=Wording("filen slutter for tidligt", label="her ventes {expected}"),
        en=Wording("the file ends too early", label="expected here: {expected}"),
    ),
    "KR011": Rule(
        "error",
        da=Wording(
            "`{slot}` står to gange",
            label="anden gang",
            help="behold den ene; flere værdier skrives med komma imellem",
            labels={"first": "første gang"},
        ),
        en=Wording(
            "`{slot}` is given twice",
            label="second time",
            help="keep one; several values are written with a comma between them",
            labels={"first": "first time"},
        ),
    ),
    "KR012": Rule(
        "error",
        da=Wording("`{found}:` hører ikke til i `{declaration}`", label="her kan stå {expected}"),
        en=Wording("`{found}:` does not belong in `{declaration}`", label="expected here: {expected}"),
    ),
    "KR013": Rule(
        "error",
        da=Wording("`{date}` findes ikke i kalenderen", help="ret dagen eller måneden"),
        en=Wording("`{date}` is not in the calendar", help="correct the day or the month"),
    ),
    "KR014": Rule(
        "error",
        da=Wording(
            "filen er ikke gemt som UTF-8",
            label="her er det første tegn, der ikke kan læses",
            help="gem filen igen med tegnkodningen UTF-8",
        ),
        en=Wording(
            "the file is not saved as UTF-8",
            label="the first character that cannot be read",
            help="save the file again with the encoding UTF-8",
        ),
    ),
    "KR015": Rule(
        "error",
        da=Wording(
            "filen er for stor: mere end {limit} tegn",
            help="del retningslinjen i flere filer; er det den rigtige fil?",
        ),
        en=Wording(
            "the file is too big: more than {limit} characters",
            help="divide the guideline into several files; is it the right file?",
        ),
    ),
    "KR016": Rule(
        "error",
        da=Wording(
            "udtrykket er for sammensat",
            label="mere end {limit} led inde i hinanden",
            help="giv en del af det et navn med `definition`",
        ),
        en=Wording(
            "the expression is too involved",
            label="more than {limit} levels inside one another",
            help="give a part of it a name with `definition`",
        ),
    ),
    "KR017": Rule(
        "error",
        da=Wording(
            "her er mere end {limit} fejl", label="jeg læser ikke videre", help="ret de første fejl, og prøv igen"
        ),
        en=Wording(
            "there are more than {limit} errors",
            label="I stop reading here",
            help="correct the first ones and try again",
        ),
    ),
    "KR018": Rule(
        "error",
        da=Wording(
            "`{found}` bruges ikke i sproget", label="slet dette", help='det kan kun stå i en tekst, fx `"{found}"`'
        ),
        en=Wording(
            "`{found}` is not used in the language",
            label="delete this",
            help='it can only stand in a text, such as `"{found}"`',
        ),
    ),
    "KR019": Rule(
        "error",
        da=Wording(
            'teksten, der begynder med `"""`, slutter ikke',
            label="begynder her",
            help='sæt `"""` efter tekstens sidste ord',
            notes=("Resten af filen er derfor ikke læst.",),
        ),
        en=Wording(
            'the text that begins with `"""` does not end',
            label="begins here",
            help='put `"""` after the last word of the text',
            notes=("The rest of the file has therefore not been read.",),
        ),
    ),
    "KR020": Rule(
        "error",
        da=Wording(
            "en varighed er et helt tal fra 0 og op", help="vælg en mindre tidsenhed, fx `18 måneder` for halvandet år"
        ),
        en=Wording(
            "a duration is a whole number from 0",
            help="choose a smaller unit, such as `18 måneder` for a year and a half",
        ),
    ),
    "KR021": Rule(
        "error",
        da=Wording("tallet har for mange cifre", help="et tal kan højst have {limit} cifre"),
        en=Wording("the number has too many digits", help="a number can have at most {limit} digits"),
    ),
    "KR022": Rule(
        "error",
        da=Wording("datoer skrives med året først", label="mente du `{word}`?"),
        en=Wording("dates are written with the year first", label="did you mean `{word}`?"),
    ),
    "KR023": Rule(
        "error",
        da=Wording("enheden `{found}` skal stå i apostroffer", label="mente du `{word}`?"),
        en=Wording("the unit `{found}` must stand in apostrophes", label="did you mean `{word}`?"),
    ),
    "KR024": Rule(
        "error",
        da=Wording("varigheden er for lang", help="en varighed kan højst være {limit} år"),
        en=Wording("the duration is too long", help="a duration can be at most {limit} years"),
    ),
    "KR025": Rule(
        "error",
        da=Wording("`{found}` er et ord i sproget", label="kan ikke være et navn", help="vælg et andet navn"),
        en=Wording("`{found}` is a word of the language", label="cannot be a name", help="choose another name"),
    ),
    "KR026": Rule(
        "note",
        da=Wording("der er mere end {limit} fund", label="resten vises ikke", help="ret de første, og prøv igen"),
        en=Wording(
            "there are more than {limit} findings",
            label="the rest is not shown",
            help="mend the first ones and try again",
        ),
    ),
}

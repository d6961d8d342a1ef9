"""KR6xx: the text can be read in more than one way; KR69x: findings that the author allows."""

from ..diagnostic import Rule, Wording

RULES: dict[str, Rule] = {
    "KR601": Rule(
        "error",
        da=Wording(
            "`og` og `eller` er blandet uden parenteser",
            label="`og` her",
            help="sæt parenteser om det, der hører sammen, fx `(a og b) eller c`",
            labels={"other": "`eller` her"},
        ),
        en=Wording(
            "`og` and `eller` are mixed without parentheses",
            label="`og` here",
            help="put parentheses around what belongs together, such as `(a og b) eller c`",
            labels={"other": "`eller` here"},
        ),
        needed=True,
    ),
    "KR691": Rule(
        "error",
        da=Wording(
            "en tilladelse skal nævne en kode og en grund",
            label="her mangler koden eller grunden",
            help="skriv fx `// tillad KR303: beholdes til høring`",
        ),
        en=Wording(
            "an allowance must name a code and a reason",
            label="the code or the reason is missing here",
            help="write for example `// tillad KR303: beholdes til høring`",
        ),
    ),
    "KR692": Rule(
        "error",
        da=Wording("koden `{code}` findes ikke", label="mente du `{near}`?", help="se koderne med `rettesnor forklar`"),
        en=Wording(
            "there is no code `{code}`", label="did you mean `{near}`?", help="see the codes with `rettesnor forklar`"
        ),
    ),
    "KR693": Rule(
        "error",
        da=Wording(
            "`{code}` kan ikke tillades",
            label="fejlen skal rettes",
            help="ret fejlen, og slet tilladelsen",
        ),
        en=Wording(
            "`{code}` cannot be allowed",
            label="the error must be mended",
            help="mend the error, and delete the allowance",
        ),
    ),
    "KR694": Rule(
        "warning",
        da=Wording(
            "her er intet `{code}` at tillade", label="tilladelsen bruges ikke", help="slet den, når fejlen er rettet"
        ),
        en=Wording(
            "there is no `{code}` here to allow",
            label="the allowance is not used",
            help="delete it when the error is mended",
        ),
    ),
    "KR602": Rule(
        "error",
        da=Wording(
            "tegnene i intervallet peger ikke samme vej",
            label="kan læses på flere måder",
            help="skriv den mindste grænse først, fx `30 '%' <= x < 50 '%'`",
        ),
        en=Wording(
            "the signs of the interval do not point the same way",
            label="can be read in several ways",
            help="write the smaller bound first, such as `30 '%' <= x < 50 '%'`",
        ),
        needed=True,
    ),
    "KR603": Rule(
        "warning",
        da=Wording(
            "`{name}` er både {kind} og en af mulighederne i `{choice}`",
            label="samme navn",
            help="giv den ene et andet navn, så en læser ikke tager fejl",
            labels={"option": "mulighed her"},
        ),
        en=Wording(
            "`{name}` is both {kind} and one of the options of `{choice}`",
            label="the same name",
            help="rename one of them, so that no reader mistakes one for the other",
            labels={"option": "an option here"},
        ),
    ),
    "KR604": Rule(
        "warning",
        da=Wording(
            "samme betingelse står to gange",
            label="anden gang",
            help="fjern den ene, eller ret den til det, der skulle have stået",
            labels={"earlier": "første gang"},
        ),
        en=Wording(
            "the same condition stands twice",
            label="second time",
            help="remove one of them, or correct it to what should have stood there",
            labels={"earlier": "first time"},
        ),
    ),
    "KR605": Rule(
        "warning",
        da=Wording(
            "navnet `{name}` begynder med stort",
            label="stort begyndelsesbogstav",
            help="skriv {kind} med lille begyndelsesbogstav; store er til kilder og kodesystemer",
        ),
        en=Wording(
            "the name `{name}` begins with a capital letter",
            label="capital letter",
            help="write {kind} with a small first letter; capitals are for references and code systems",
        ),
    ),
    "KR606": Rule(
        "warning",
        da=Wording(
            "`{name}` og `{other}` er lette at forveksle",
            label="næsten samme navn",
            help="giv den ene et navn, der ikke kan forveksles med den anden",
            labels={"other": "det andet navn"},
        ),
        en=Wording(
            "`{name}` and `{other}` are easily mistaken for each other",
            label="nearly the same name",
            help="give one of them a name that cannot be mistaken for the other",
            labels={"other": "the other name"},
        ),
    ),
}

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
}

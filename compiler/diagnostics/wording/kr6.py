"""KR6xx: the text can be read in more than one way."""

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
    ),
}

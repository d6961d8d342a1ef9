"""A file and the libraries it uses: what a library may hold, and whether the two go together."""

from __future__ import annotations

from collections.abc import Sequence

from ..diagnostics.diagnostic import Label
from ..syntax import tree
from .guideline import Model, Slots
from .reporter import Reporter

OWN: dict[type[tree.Node], str] = {
    tree.Population: "@population",
    tree.Exclusion: "@exclusion",
    tree.Stratification: "@stratification",
    tree.Goal: "@goal",
    tree.Recommendation: "@recommendation",
    tree.FollowUp: "@follow-up",
    tree.Scenario: "@scenario",
}
"""What says what is to be done for whom: that is a guideline's, and no library has it."""


def check_uses(guideline: tree.Guideline, libraries: Sequence[tuple[tree.Use, Model]], reporter: Reporter) -> None:
    """Report what does not belong in a library, two files of one name, and libraries whose status does not bear what
    rests on them.
    """
    if guideline.header.library:
        for declaration in guideline.declarations:
            if type(declaration) in OWN:
                reporter.report("KR125", declaration, what=OWN[type(declaration)])
    named = {guideline.header.name.text: guideline.header}
    for use, library in libraries:
        for each in (*library.libraries, library.guideline):
            earlier = named.setdefault(each.header.name.text, each.header)
            if earlier.span.file != each.span.file:
                both = Label(earlier.name.span, "earlier"), Label(each.header.name.span, "again")
                reporter.report("KR127", use.path, *both, name=earlier.name.text)
    status = Slots(guideline.header.slots).word("status")
    for use, library in libraries:
        slots = Slots(library.guideline.header.slots)
        found = slots.word("status")
        unfit = (status == "godkendt" and found != "godkendt") or (found == "udgået" and status != "udgået")
        if status and found and unfit:
            reporter.report(
                "KR506",
                use.path,
                Label(slots.span("status"), "declared"),
                library=library.guideline.header.name.text,
                found=found,
                name=guideline.header.name.text,
                status=status,
            )

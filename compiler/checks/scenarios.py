"""KR712: scenarios that do not try what they seem to."""

from __future__ import annotations

from ..diagnostics.diagnostic import Diagnostic, Label
from ..model.guideline import Model, Slots
from ..model.reporter import Reporter
from ..syntax import tree


def scenarios(model: Model) -> tuple[Diagnostic, ...]:
    """Report what is given after the scenario's own date, unless the scenario expects a note about it."""
    reporter = Reporter()
    for scenario in model.all(tree.Scenario):
        slots = Slots(scenario.slots)
        date = slots.value("dato", tree.Date)
        if date is None or any(e.kind == "notes" for e in slots.values("forvent", tree.Expectation)):
            continue
        for given in slots.values("givet", tree.Given):
            for day in given.dates:
                if day.value > date.value:
                    label = Label(date.span, "date")
                    reporter.report("KR712", day, label, name=given.name.text, day=day.value.isoformat())
    return reporter.diagnostics

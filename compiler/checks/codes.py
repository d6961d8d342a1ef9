"""KR224–KR227: codes that cannot be what the author meant."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ..diagnostics.diagnostic import Diagnostic, Label
from ..model.guideline import Model, Slots
from ..model.reporter import Reporter
from ..syntax import tree
from .code_systems import FORMS, Form


class Code(NamedTuple):
    """A code of a value set, and where it stands there: itself, or the value set inside it that holds it."""

    system: str
    text: str
    prefix: bool
    at: tree.CodeRef

    def covers(self, other: Code) -> bool:
        """Whether every record with the other code has this one too."""
        same = self.text == other.text and self.prefix == other.prefix
        return self.system == other.system and (same or (self.prefix and other.text.startswith(self.text)))


def codes(model: Model) -> tuple[Diagnostic, ...]:
    """What the codes of a guideline show to be slips."""
    reporter = Reporter()
    written = [item for value_set in model.all(tree.ValueSet) for item in value_set.items if item.code is not None]
    written += [
        code for activity in model.all(tree.Activity) for code in Slots(activity.slots).values("kode", tree.CodeRef)
    ]
    for code in written:
        _form(code, model, reporter)
    sets = {value_set.name.text: [*_codes(value_set, model)] for value_set in model.all(tree.ValueSet)}
    for name, members in sets.items():
        _repeated(name, members, reporter)
    for data in model.all(tree.DataElement):
        _answers(data, sets, reporter)
    return reporter.diagnostics


def _form(ref: tree.CodeRef, model: Model, reporter: Reporter) -> None:
    form = _form_of(ref, model)
    if form is None or ref.code is None:
        return
    text = ref.code.text
    code, prefix = text.removesuffix("*"), text.endswith("*")
    if not form.fits(code, prefix=prefix):
        reporter.report("KR224", ref.code, code=text, system=ref.system.text, example=form.example)
    elif form.holds is not None and not prefix and not form.holds(code):
        reporter.report("KR225", ref.code, code=text, system=ref.system.text)


def _form_of(ref: tree.CodeRef, model: Model) -> Form | None:
    system = model.symbols[ref.system.text].declaration
    assert isinstance(system, tree.CodeSystem)
    addresses = (system.uri.text, *(alias.text for alias in system.aliases))
    return next((FORMS[address] for address in addresses if address in FORMS), None)


def _codes(value_set: tree.ValueSet, model: Model) -> Iterator[Code]:
    for item in value_set.items:
        declaration = model.symbols[item.system.text].declaration
        if isinstance(declaration, tree.ValueSet):
            yield from (code._replace(at=item) for code in _codes(declaration, model))
        elif isinstance(declaration, tree.CodeSystem) and item.code is not None:
            text = item.code.text
            yield Code(declaration.uri.text, text.removesuffix("*"), text.endswith("*"), item)


def _repeated(name: str, members: list[Code], reporter: Reporter) -> None:
    """KR226, once for each item: of a value set inside another the first repeated code is named."""
    reported: set[int] = set()
    for at, code in enumerate(members):
        earlier = _covering(code, members[:at])
        if earlier is not None and earlier.at is not code.at and id(code.at) not in reported:
            reported.add(id(code.at))
            reporter.report("KR226", code.at, Label(earlier.at.span, "earlier"), code=code.text, name=name)


def _answers(data: tree.DataElement, sets: dict[str, list[Code]], reporter: Reporter) -> None:
    answers = Slots(data.slots).values("svar", tree.Answer)
    for at, answer in enumerate(answers):
        for earlier in answers[:at]:
            if earlier.option.text == answer.option.text:
                continue
            both = [
                code
                for code in sets[answer.value_set.text]
                if any(code.covers(other) or other.covers(code) for other in sets[earlier.value_set.text])
            ]
            if both:
                first, second, name = earlier.option.text, answer.option.text, data.name.text
                label = Label(earlier.span, "first")
                reporter.report("KR227", answer, label, code=both[0].text, first=first, second=second, name=name)


def _covering(code: Code, earlier: list[Code]) -> Code | None:
    return next((other for other in earlier if other.covers(code)), None)

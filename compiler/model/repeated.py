"""What the author wrote twice in one list."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, is_dataclass

from ..diagnostics.diagnostic import Label
from ..syntax import tree
from .reporter import Reporter


def shape(part: object) -> object:
    """A part of the tree without its places: equal for two parts that say the same."""
    if isinstance(part, tuple):
        return tuple(map(shape, part))
    if not is_dataclass(part):
        return part
    return (type(part), *(shape(getattr(part, field.name)) for field in fields(part) if field.name != "span"))


def report_repeated(values: Iterable[object], reporter: Reporter) -> None:
    """Report each name, source, citation, answer or setting that a list has already."""
    seen: dict[object, tree.Node] = {}
    for value in values:
        match value:
            case tree.Name(text=text):
                same: object = text
            case tree.Setting(name=name):  # a second value of one parameter, whatever it is
                same, text = name.text, name.text
            case tree.Source(kind=kind, value_set=value_set):
                same, text = shape(value), f"{kind.text} i {value_set.text}" if value_set else kind.text
            case tree.Citation(reference=reference, place=place):
                same, text = shape(value), f'{reference.text} "{place.text}"' if place else reference.text
            case tree.Answer(option=option, value_set=value_set):
                same, text = shape(value), f"{option.text} i {value_set.text}"
            case _:
                continue
        earlier = seen.setdefault(same, value)
        if earlier is not value:
            reporter.report("KR112", value, Label(earlier.span, "earlier"), name=text)

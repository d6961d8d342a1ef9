"""Parts of a decision graph as an author writes them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from ...runtime import graph as dg
from ..analysis.witness import span
from ..model import words


def _author(vocabulary: Mapping[str, str]) -> dict[str, str]:
    """The author's word for each of the graph's; of two words with one meaning, the first."""
    return {meaning: word for word, meaning in reversed(list(vocabulary.items()))}


STATUS = _author(words.GUIDELINE_STATUS)
KIND = _author(words.SOURCE_KIND)
FETCH = _author(words.FETCH)
CLASS = _author(words.ENCOUNTER_CLASS)
ACTIVITY = _author(words.ACTIVITY_TYPE)
PRIORITY = _author(words.PRIORITY)
EFFECT = _author(words.EXCLUSION_EFFECT)
STRENGTH = _author(words.STRENGTH)
DIRECTION = _author(words.DIRECTION)
CERTAINTY = _author(words.CERTAINTY)
SUSPENDED = _author(words.WHEN_SUSPENDED)
EVIDENCE = _author(words.EVIDENCE_STATUS)
_MONTHS = "januar februar marts april maj juni juli august september oktober november december".split()
_LOOSE: Mapping[type[dg.Expression], int] = {dg.Or: 1, dg.And: 1, dg.Not: 2, dg.Compare: 3, dg.OneOf: 3}


def listed(texts: Iterable[str]) -> str | None:
    """Texts with commas between; none for none."""
    return ", ".join(texts) or None


def decimal(value: Decimal, unit: str | None = None) -> str:
    """``0,7`` or ``50 '%'``"""
    text = format(value, "f").replace(".", ",")
    return text if unit in (None, "1") else f"{text} '{unit}'"


def expression(expr: dg.Expr) -> str:
    """A condition or sum. The author's own text, where the graph has it."""
    if expr.text is not None:
        return expr.text
    match expr:
        case dg.Number(value=value, unit=unit):
            return decimal(value, unit)
        case dg.Boolean(value=value):
            return "ja" if value else "nej"
        case dg.Option(value=value):
            return value
        case dg.Day(value=value):
            return value.isoformat()
        case dg.Period(value=value):
            return span(value)
        case dg.Unknown():
            return "ukendt"
        case dg.Today():
            return "i_dag"
        case dg.Ref(node=name):
            return name
        case (
            dg.Compare(operator=operator, left=left, right=right)
            | dg.Arithmetic(operator=operator, left=left, right=right)
        ):
            return f"{_inner(left)} {operator} {_inner(right)}"
        case dg.OneOf(arg=arg, options=options):
            return f"{_inner(arg)} i ({', '.join(options)})"
        case dg.Not(arg=arg):
            return f"ikke {_inner(arg)}"
        case dg.And(args=args):
            return " og ".join(map(_inner, args))
        case dg.Or(args=args):
            return " eller ".join(map(_inner, args))
        case dg.AtLeast(n=n, args=args):
            return f"mindst {n} af ({', '.join(map(expression, args))})"
        case dg.Known(arg=arg):
            return f"{_inner(arg)} kendt"
        case dg.Missing(arg=arg):
            return f"{_inner(arg)} mangler"


def _inner(expr: dg.Expr) -> str:
    text = expression(expr)
    return f"({text})" if isinstance(expr, dg.And | dg.Or | dg.Arithmetic) else text


def value_type(kind: dg.ValueType) -> str:
    """``mængde i '%'``"""
    match kind.kind:
        case "quantity":
            return f"mængde i '{kind.unit}'"
        case "scale":
            assert kind.low is not None and kind.high is not None
            return f"skala {decimal(kind.low)} til {decimal(kind.high)}"
        case "choice":
            return f"valg ({', '.join(kind.options)})"
        case simple:
            return {"count": "antal", "boolean": "ja_nej", "date": "dato"}[simple]


def code(found: dg.Code) -> str:
    """``urn:oid:1.2.208.176.2.4 DJ44*``"""
    return f"{found.system} {found.code}{'*' if found.prefix else ''}"


def sources(found: Iterable[dg.Source]) -> str | None:
    """``målinger i fev1_procent, patient``"""
    return listed(KIND.get(s.kind, s.kind) + (f" i {s.value_set}" if s.value_set else "") for s in found)


def fetch(found: dg.Fetch) -> str:
    """``seneste inden for 12 måneder``"""
    text = FETCH[found.kind]
    if found.within is not None:
        text += f" inden for {span(found.within)}"
    return text if found.grace is None else f"{text} foreløbig indtil {span(found.grace)}"


def absence(found: dg.Absence) -> str:
    """``betyder 0 hvis gennemgået``"""
    if found.value is None:
        return "ukendt"
    return f"betyder {expression(found.value)}" + (f" hvis {found.only_if}" if found.only_if else "")


def bounds(low: Decimal | None, high: Decimal | None, unit: str | None) -> str | None:
    """``5 '%' til 150 '%'``"""
    if low is None and high is None:
        return None
    return " til ".join("…" if end is None else decimal(end, unit) for end in (low, high))


def timing(found: dg.Timing) -> str:
    """``hver 12 måneder efter udskrevet tolerance 2 måneder``"""
    match found.kind:
        case "every":
            text = f"hver {span(found.interval)}" if found.interval else "hver"
        case "once":
            text = "engang" + (f" inden for {span(found.within)}" if found.within else "")
        case "season":
            season = found.season
            assert season is not None
            start = f"{season.from_day}. {_MONTHS[season.from_month - 1]}"
            text = f"hver sæson fra {start} til {season.to_day}. {_MONTHS[season.to_month - 1]}"
        case _:
            text = "efter_behov"
    text += f" efter {found.after}" if found.after else ""
    return text + (f" tolerance {span(found.tolerance)}" if found.tolerance else "")


def citations(found: Iterable[dg.Citation]) -> str | None:
    """``K1 "afsnit 3", K2``"""
    return listed(f'{each.reference} "{each.place}"' if each.place else each.reference for each in found)

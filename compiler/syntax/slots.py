"""Reads slots out of the parse tree: one entry in :data:`READERS` for each slot keyword.

What each slot holds is listed in :data:`.tree.SLOTS`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Literal

from ...grammar.generated.RettesnorParser import RettesnorParser as P
from ..diagnostics.diagnostic import Diagnostic, Label
from ..source import Span
from . import tree
from .expressions import Context, ExpressionReader, children, tokens
from .vocabulary import MONTHS

LEAP_YEAR = 2024  # 29 February is a day of the year


class SlotReader(ExpressionReader):
    """Reads the slots of a declaration, and the phrases that stand in them."""

    def slots(self, ctx: Context, *kinds: type) -> tuple[tree.Slot, ...]:
        """The slots (contexts of ``kinds``) in ``ctx``. The second of a slot is reported and left out."""
        found: dict[str, tree.Slot] = {}
        for child in ctx.children:
            if not isinstance(child, (*kinds, P.AnnotationContext)):
                continue
            slot = self._slot(child)
            earlier = found.setdefault(slot.key, slot)
            if earlier is not slot:
                label = Label(self._key_span(earlier), "first")
                self._report(Diagnostic("KR011", self._key_span(slot), {"slot": slot.key}, (label,)))
        return tuple(found.values())

    def _key_span(self, slot: tree.Slot) -> Span:
        return Span(slot.span.start, slot.span.start + len(slot.key), slot.span.file)

    def _slot(self, ctx: Context) -> tree.Slot:
        key = ctx.start.text
        annotations = children(ctx, P.AnnotationContext)
        values = READERS[key](self, annotations[0] if annotations else ctx)
        return tree.Slot(span=self.span(ctx), key=key, values=values)

    # --- what stands after the colon ----------------------------------------------------------------

    def duration_slot(self, ctx: Context) -> tuple[object, ...]:
        return tuple(self.duration(child) for child in children(ctx, P.DurationContext))

    def expr_slot(self, ctx: Context) -> tuple[object, ...]:
        return (self.expr(children(ctx, P.ExprContext)[0]),)

    def text_and_date(self, ctx: Context) -> tuple[object, ...]:
        return (*self.texts(ctx), *self.dates(ctx))

    def published(self, ctx: Context) -> tuple[object, ...]:
        years = tokens(ctx, P.NUMBER)
        return (tree.Text(span=self.token_span(years[0]), text=years[0].text),) if years else self.dates(ctx)

    def citations(self, ctx: Context) -> tuple[tree.Citation, ...]:
        return tuple(self._citation(child) for child in children(ctx, P.CitationContext))

    def _citation(self, ctx: Context) -> tree.Citation:
        span = self.span(ctx)
        place, quote = ([self.text_of(token) for token in tokens(ctx, kind)] for kind in (P.STRING, P.TEXT))
        return tree.Citation(
            span=span,
            reference=self.name(ctx.ident()),
            place=place[0] if place else None,
            quote=quote[0] if quote else None,
        )

    def evidence(self, ctx: Context) -> tuple[tree.Evidence, ...]:
        return tuple(
            tree.Evidence(span=self.span(child), status=self.name(child.ident()), note=self.first_text(child))
            for child in children(ctx, P.EvidenceContext)
        )

    def sources(self, ctx: Context) -> tuple[tree.Source, ...]:
        return tuple(self._source(child) for child in children(ctx, P.SourceContext))

    def _source(self, ctx: Context) -> tree.Source:
        span = self.span(ctx)
        kind, *value_set = self.names(ctx)
        return tree.Source(span=span, kind=kind, value_set=value_set[0] if value_set else None)

    def fetch(self, ctx: Context) -> tuple[tree.Fetch]:
        phrase = children(ctx, P.FetchContext)[0]
        durations = [self.duration(child) for child in children(phrase, P.DurationContext)]
        within = durations.pop(0) if phrase.INDEN() else None
        grace = durations.pop(0) if phrase.INDTIL() else None
        return (tree.Fetch(span=self.span(phrase), kind=phrase.start.text, within=within, grace=grace),)

    def accepted_units(self, ctx: Context) -> tuple[tree.AcceptedUnit, ...]:
        return tuple(
            tree.AcceptedUnit(
                span=self.span(child), unit=self.unit(child.UNIT().symbol), spelling=self.first_text(child)
            )
            for child in children(ctx, P.AcceptedUnitContext)
        )

    def offset(self, ctx: Context) -> tuple[tree.Offset]:
        value_set = self.names(ctx)[0]
        number = tokens(ctx, P.NUMBER)[0]
        add = self.signed_decimal_of(number, negative=bool(tokens(ctx, P.MINUS)))
        return (tree.Offset(span=value_set.span.to(self.token_span(number)), value_set=value_set, add=add),)

    def range(self, ctx: Context) -> tuple[tree.Range]:
        ends: list[tree.Number] = []
        for child in ctx.children:
            if isinstance(child, P.SignedContext):
                ends.append(self.signed(child))
            elif getattr(child, "symbol", None) is not None and child.symbol.type == P.UNIT:
                unit = self.unit(child.symbol)
                ends[-1] = tree.Number(span=ends[-1].span.to(unit.span), value=ends[-1].value, unit=unit)
        low, high = ends
        return (tree.Range(span=low.span.to(high.span), low=low, high=high),)

    def absence(self, ctx: Context) -> tuple[tree.Absence]:
        phrase = children(ctx, P.AbsenceContext)[0]
        span = self.span(phrase)
        if phrase.UKENDT():
            return (tree.Absence(span=span),)
        only_if = self.names(phrase)
        value = self.operand(phrase.operand())
        return (
            tree.Absence(
                span=span, value=value, reason=self.first_text(phrase), only_if=only_if[0] if only_if else None
            ),
        )

    def answers(self, ctx: Context) -> tuple[tree.Answer, ...]:
        pairs = [(child, self.names(child)) for child in children(ctx, P.AnswerContext)]
        return tuple(tree.Answer(span=self.span(child), option=pair[0], value_set=pair[1]) for child, pair in pairs)

    def minimum_count(self, ctx: Context) -> tuple[tree.MinimumCount]:
        number, over = self.whole(tokens(ctx, P.NUMBER)[0]), self.first_duration(ctx)
        return (tree.MinimumCount(span=number.span.to(over.span) if over else number.span, n=number, over=over),)

    def exclude(self, ctx: Context) -> tuple[tree.Exclude]:
        within = self.duration(children(ctx, P.DurationContext)[0])
        after = self.names(ctx)
        return (tree.Exclude(span=within.span.to(after[-1].span), within=within, after=after),)

    def same_day(self, ctx: Context) -> tuple[tree.Text, ...]:
        words = tokens(ctx, P.HOEJESTE) + tokens(ctx, P.LAVESTE)
        return tuple(tree.Text(span=self.token_span(word), text=word.text) for word in words)

    def names_or_nothing(self, ctx: Context) -> tuple[object, ...]:
        none = tokens(ctx, P.INGEN)
        if not none:
            return self.names(ctx)
        reason = self.texts(ctx)[0]
        return (tree.Nothing(span=self.token_span(none[0]).to(reason.span), reason=reason),)

    def code(self, ctx: Context) -> tuple[tree.CodeRef]:
        return (self.code_ref(children(ctx, P.CodeRefContext)[0]),)

    def code_ref(self, ctx: Context) -> tree.CodeRef:
        """A code, or a value set's item; the two are written alike."""
        code, display = (*self.texts(ctx), None, None)[:2]
        marks = children(ctx, P.EvidenceMarkContext)
        return tree.CodeRef(
            span=self.span(ctx),
            system=self.names(ctx)[0],
            code=code,
            display=display,
            evidence=self.name(marks[0].ident()) if marks else None,
        )

    def timing_slot(self, ctx: Context) -> tuple[tree.Timing]:
        return (self.timing(children(ctx, P.TimingContext)[0]),)

    def timing(self, ctx: Context) -> tree.Timing:
        kind: Literal["every", "season", "once", "as-needed"] = "once"
        durations = [self.duration(child) for child in children(ctx, P.DurationContext)]
        interval = within = None
        if ctx.SAESON():
            kind = "season"
        elif ctx.HVER():
            kind, interval = "every", durations.pop(0)
        elif ctx.EFTER_BEHOV():
            kind = "as-needed"
        elif ctx.INDEN():
            within = durations.pop(0)
        after = self.names(ctx)
        return tree.Timing(
            span=self.span(ctx),
            kind=kind,
            interval=interval,
            within=within,
            season=self._season(children(ctx, P.DayOfYearContext)) if kind == "season" else None,
            after=after[0] if after else None,
            tolerance=durations.pop(0) if ctx.TOLERANCE() else None,
        )

    def _season(self, days: list[Context]) -> tree.Season:
        (from_day, from_month), (to_day, to_month) = (self._day_of_year(day) for day in days)
        span = self.span(days[0]).to(self.span(days[1]))
        return tree.Season(span=span, from_day=from_day, from_month=from_month, to_day=to_day, to_month=to_month)

    def _day_of_year(self, ctx: Context) -> tuple[int, int]:
        written, month = ctx.ORDINAL().symbol.text, MONTHS.index(ctx.MAANEDSNAVN().symbol.text) + 1
        try:
            return dt.date(LEAP_YEAR, month, int(written[:-1])).day, month
        except ValueError:
            self._fail("KR013", self.span(ctx), date=f"{written} {MONTHS[month - 1]}")

    def override(self, ctx: Context) -> tuple[tree.Override]:
        value_set, at_most = self.names(ctx)[0], self.duration(children(ctx, P.DurationContext)[0])
        return (tree.Override(span=value_set.span.to(at_most.span), value_set=value_set, at_most=at_most),)

    def strength(self, ctx: Context) -> tuple[tree.Strength]:
        strength = self.names(ctx)[0]
        words = tokens(ctx, P.FOR) + tokens(ctx, P.IMOD)
        span = strength.span.to(self.token_span(words[0])) if words else strength.span
        return (tree.Strength(span=span, strength=strength, direction=words[0].text if words else None),)

    def gradings(self, ctx: Context) -> tuple[tree.Grading, ...]:
        return tuple(self._grading(child) for child in children(ctx, P.GradeContext))

    def _grading(self, ctx: Context) -> tree.Grading:
        return tree.Grading(span=self.span(ctx), grade=self.texts(ctx)[0], reference=self.names(ctx)[0])

    def unless(self, ctx: Context) -> tuple[tree.Unless]:
        condition, reason = self.expr(children(ctx, P.ExprContext)[0]), self.first_text(ctx)
        span = condition.span.to(reason.span) if reason else condition.span
        return (tree.Unless(span=span, condition=condition, reason=reason),)

    # --- scenarios ----------------------------------------------------------------------------------

    def settings(self, ctx: Context) -> tuple[tree.Setting, ...]:
        return tuple(
            tree.Setting(span=self.span(child), name=self.name(child.ident()), value=self.operand(child.operand()))
            for child in children(ctx, P.SettingContext)
        )

    def givens(self, ctx: Context) -> tuple[tree.Given, ...]:
        return tuple(self._given(child) for child in children(ctx, P.GivenContext))

    def _given(self, ctx: Context) -> tree.Given:
        name, *value_set = self.names(ctx)
        dates = self.dates(ctx)
        return tree.Given(
            span=self.span(ctx),
            name=name,
            value=self.operand(ctx.operand()) if ctx.operand() else None,
            value_set=value_set[0] if value_set else None,
            dates=() if ctx.FRA() else dates,
            since=dates[0] if ctx.FRA() else None,
            until=dates[1] if ctx.TIL() else None,
        )

    def expectations(self, ctx: Context) -> tuple[tree.Expectation, ...]:
        return tuple(self._expectation(child) for child in children(ctx, P.ExpectationContext))

    def _expectation(self, ctx: Context) -> tree.Expectation:
        span, names, dates = self.span(ctx), self.names(ctx), list(self.dates(ctx))
        if ctx.DATAKVALITET():
            return tree.Expectation(span=span, kind="notes", number=self.whole(ctx.NUMBER().symbol))
        if ctx.UNDTAGER():
            return tree.Expectation(span=span, kind="excepts", name=names[0])
        if ctx.UAFKLARER():
            return tree.Expectation(span=span, kind="undecided", name=names[0])
        if ctx.MAALGRUPPE():
            return tree.Expectation(span=span, kind="population", name=names[0])
        if ctx.EQ():
            return tree.Expectation(
                span=span,
                kind="value",
                name=names[0],
                value=self.operand(ctx.operand()),
                provisional=not ctx.IKKE() if ctx.FORELOEBIG() else None,
                worst=names[1] if ctx.VAERST() else None,
                to_date=dates[-1] if ctx.TIL() else None,
            )
        kind: Literal["recommends", "plans", "collects"] = (
            "recommends" if ctx.ANBEFALER() else "plans" if ctx.PLANLAEGGER() else "collects"
        )
        return tree.Expectation(
            span=span,
            kind=kind,
            name=names[0],
            negated=bool(ctx.IKKE()),
            from_date=dates.pop(0) if ctx.FRA() else None,
            to_date=dates.pop(0) if ctx.TIL() else None,
        )


Read = Callable[[SlotReader, Context], tuple[object, ...]]

_S = SlotReader
READERS: dict[str, Read] = {
    **dict.fromkeys(("version", "ejer", "ansvar", "kanonisk", "udgiver", "url", "navn", "spørgsmål", "beskrivelse",
                     "til_borger", "nr", "begrundelse", "ligesom"), _S.texts),
    **dict.fromkeys(("status", "uden_episoder_med", "klasse", "type", "udfører", "medsend", "haster", "element", "gør",
                     "fremmer", "evidens", "ved_pause", "mangler"), _S.names),
    **dict.fromkeys(("fravalg", "episode", "frist", "horisont"), _S.duration_slot),
    **dict.fromkeys(("gyldig", "dato"), _S.dates),
    **dict.fromkeys(("minimum", "når", "opnået"), _S.expr_slot),
    **dict.fromkeys(("fra", "udført"), _S.sources),
    **dict.fromkeys(("indhentes", "hvis_ukendt"), _S.names_or_nothing),
    "godkendt": _S.text_and_date, "udgivet": _S.published, "kilde": _S.citations, "belæg": _S.evidence,
    "hent": _S.fetch, "enheder": _S.accepted_units, "omregning": _S.offset, "område": _S.range,
    "fravær": _S.absence, "svar": _S.answers, "mindst_antal": _S.minimum_count, "udelad": _S.exclude,
    "samme_dag": _S.same_day, "kode": _S.code, "timing": _S.timing_slot, "tilsidesættes": _S.override,
    "styrke": _S.strength, "gradering": _S.gradings, "undtagen": _S.unless, "parametre": _S.settings,
    "givet": _S.givens, "forvent": _S.expectations,
}  # fmt: skip

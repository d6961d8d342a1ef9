"""Activities → the graph: the author's own, and those that follow-ups and missing data give rise to."""

from __future__ import annotations

from msgspec.structs import replace

from ...runtime import graph
from ..model import words
from ..model.generated import REVIEW, collection_name, control_name, follow_up_name
from ..model.guideline import Slots
from ..syntax import tree
from .data import DataLowering
from .expressions import optional_duration
from .nodes import Nodes

LOCAL_CODES = "aktiviteter"
REVIEW_TITLE = "Afklar registreringer, der ikke kan læses"


class PlanningLowering:
    """Lowers what is to be done."""

    def __init__(self, nodes: Nodes) -> None:
        self._nodes = nodes
        self._data = DataLowering(nodes)

    def activity(self, activity: tree.Activity) -> graph.Activity:
        """An activity the author declared."""
        slots = Slots(activity.slots)
        name = activity.name.text
        common = self._nodes.common(activity, name, activity.title)
        timing = slots.value("timing", tree.Timing)
        code = slots.value("kode", tree.CodeRef)
        assert timing is not None
        return graph.Activity(
            **common,
            type=words.ACTIVITY_TYPE[slots.word("type") or ""],  # type: ignore[arg-type]
            performer=slots.word("udfører") or "",
            timing=self._timing(timing),
            local=self._local(activity, common["title"]),
            own=self._nodes.own(LOCAL_CODES, name, common["title"]) if self._nodes.borrowed(activity) else None,
            code=self._data.code(code) if code else None,
            completed_by=tuple(self._data.source(s) for s in slots.values("udført", tree.Source)),
            send_along=tuple(n.text for n in slots.names("medsend")),
            description=slots.text("beskrivelse"),
            citizen_text=slots.text("til_borger"),
            priority=words.PRIORITY[slots.word("haster") or "rutine"],  # type: ignore[arg-type]
        )

    def own_code(self, activity: tree.Activity) -> graph.LibraryCode:
        """A library's own code for an activity."""
        common = self._nodes.common(activity, activity.name.text, activity.title)
        return graph.LibraryCode(
            kind="activity", code=self._local(activity, common["title"]), evidence=common["evidence"]
        )

    def _local(self, activity: tree.Activity, title: str) -> graph.Code:
        return self._nodes.local(activity, LOCAL_CODES, activity.name.text, title)

    def _timing(self, timing: tree.Timing) -> graph.Timing:
        season = timing.season
        return graph.Timing(
            kind=timing.kind,
            interval=optional_duration(timing.interval),
            within=optional_duration(timing.within),
            season=graph.Season(
                from_month=season.from_month, from_day=season.from_day, to_month=season.to_month, to_day=season.to_day
            )
            if season
            else None,
            after=timing.after.text if timing.after else None,
            tolerance=optional_duration(timing.tolerance),
        )

    def follow_ups(
        self, stratifications: tuple[graph.Stratification, ...]
    ) -> tuple[tuple[graph.FollowUp, ...], tuple[graph.Activity, ...]]:
        """Every follow-up, and one control activity per level of it."""
        titles = {(s.id, level.id): level.title for s in stratifications for level in s.levels}
        found, activities = [], []
        for follow_up in self._nodes.model.all(tree.FollowUp):
            stratification = follow_up.stratification.text
            name = follow_up_name(follow_up)
            common = self._nodes.common(follow_up, name, follow_up.title)
            completed_by = tuple(self._data.source(s) for s in Slots(follow_up.slots).values("udført", tree.Source))
            by_level = {}
            for level in follow_up.levels:
                activity = control_name(name, level.level.text)
                title = f"{common['title']}: {titles[stratification, level.level.text]}"
                by_level[level.level.text] = activity
                activities.append(
                    graph.Activity(
                        **common | {"id": activity, "title": title, "span": self._nodes.expression.place(level.span)},
                        type="control",
                        performer=level.performer.text,
                        timing=self._timing(level.timing),
                        local=self._nodes.own(LOCAL_CODES, activity, title),
                        origin="follow-up",
                        completed_by=completed_by,
                        description=level.description.text if level.description else None,
                    )
                )
            found.append(graph.FollowUp(**common, stratification=stratification, activities=by_level))
        return tuple(found), tuple(activities)

    def collecting(
        self, data: tuple[graph.DataElement, ...]
    ) -> tuple[tuple[graph.DataElement, ...], tuple[graph.Activity, ...]]:
        """The data elements, each that can be missing naming how it is obtained; and the activities for those that
        the author named none for."""
        elements, activities = [], []
        for element in data:
            if element.collect is not None:
                elements.append(element)
                continue
            if element.absence.value is not None and element.absence.only_if is None:
                # Missing only when a record cannot be read (semantics 3.6): one task for all of them.
                elements.append(replace(element, collect=graph.Collect(activity=REVIEW)))
                continue
            name = collection_name(element.id)
            elements.append(replace(element, collect=graph.Collect(activity=name)))
            activities.append(self._registration(name, f"Indhent: {element.title}", element.span))
        reviewed = next((e for e in elements if e.collect is not None and e.collect.activity == REVIEW), None)
        if reviewed is not None:
            activities.append(self._registration(REVIEW, REVIEW_TITLE, reviewed.span))
        return tuple(elements), tuple(activities)

    def _registration(self, name: str, title: str, span: graph.Span) -> graph.Activity:
        return graph.Activity(
            id=name,
            title=title,
            span=span,
            type="registration",
            performer="praksispersonale",
            timing=graph.Timing(kind="once"),
            local=self._nodes.own(LOCAL_CODES, name, title),
            origin="collect",
        )

    def with_collected(
        self, activities: tuple[graph.Activity, ...], data: tuple[graph.DataElement, ...]
    ) -> tuple[graph.Activity, ...]:
        """The activities, each naming the data elements it collects."""
        collects: dict[str, list[str]] = {}
        for element in data:
            if element.collect is not None and element.collect.activity is not None:
                collects.setdefault(element.collect.activity, []).append(element.id)
        return tuple(replace(a, collects=tuple(collects.get(a.id, ()))) for a in activities)

"""The guideline's questionnaires, filled in: answers that are given together, on one day."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from ...canonical import has_questionnaire, questionnaire_url
from ...graph import Activity, DataElement, Graph
from . import derive, shapes
from .person import Person, Write
from .profile import Entry
from .shapes import Resource
from .tables import SIZE
from .vocabulary import Way
from .writers import Scene, present, values

Asked = tuple[DataElement, Entry, Write]
"""A data element, what is recorded of it, and what writes that by itself."""

Answer = Callable[[Person], bytes | None]
"""One answer of a person, if it was given."""


def writers(scene: Scene, graph: Graph, asked: Sequence[Asked], share: float) -> list[Write]:
    """What writes all of it: as questionnaires where there are some, and by itself where not.

    Args:
        scene: what all writers need to know.
        graph: the guideline.
        asked: what is recorded.
        share: of people who fill in questionnaires.
    """
    by_element = {element.id: (element, entry, write) for element, entry, write in asked}
    found: list[Write] = []
    for activity in graph.activities:
        if has_questionnaire(activity):
            own = [by_element.pop(name) for name in activity.collects if _is_answer(by_element, name)]
            if own:
                found.append(_filled_in(scene, graph, activity, own, share))
    return [*(write for _, _, write in by_element.values()), *found]


def _is_answer(asked: Mapping[str, Asked], name: str) -> bool:
    return name in asked and all(source.kind == "observation" for source in asked[name][0].sources)


def _filled_in(scene: Scene, graph: Graph, activity: Activity, asked: Sequence[Asked], share: float) -> Write:
    url = questionnaire_url(graph.guideline.canonical, graph.guideline.id, activity.id)
    before, after = shapes.answered(url)
    answers = [_answer(scene, element, entry) for element, entry, _ in asked]
    alone = [write for _, _, write in asked]
    every = min(entry.every or derive.interval(element) for element, entry, _ in asked)
    moment, together = scene.calendar.moment, scene.together

    def write(person: Person) -> None:
        chance = person.chance
        if chance() >= share:
            for each in alone:
                each(person)
            return
        items = [item for answer in answers if (item := answer(person)) is not None]
        if items:
            days = int((person.recent if chance() < together else chance()) * every)
            head = before % (person.id(), person.key, moment(days, chance()))
            person.add("QuestionnaireResponse", head + b",".join(items) + after)

    return write


def _answer(scene: Scene, element: DataElement, entry: Entry) -> Answer:
    given, follows, date = present(scene, entry), entry.follows, scene.calendar.date
    known = values(scene, element, entry, Way("observation", element.local, 1.0), _as_answer)
    item = shapes.members({"linkId": scene.words.links[element.id], "text": element.question or element.title})
    item = b"{%b" % item.replace(b"%", b"%%") + b',"answer":[{%b}]}'
    is_date = element.type.kind == "date"

    def answer(person: Person) -> bytes | None:
        if not given(person):
            return None
        chance = person.chance
        value = known[int((person.severity if chance() < follows else chance()) * SIZE)]
        return item % (b'"valueDate":"%b"' % date(int(value)) if is_date else value)

    return answer


def _as_answer(value: Resource) -> Resource:
    """A value as an answer has it: one coding, or text."""
    concept = value.get("valueCodeableConcept")
    if concept is None:
        return value
    return {"valueCoding": concept["coding"][0]}

"""What a population is like: how common things are, and in what ways records are wrong.

A profile is a TOML file in ``profiles/``, with Danish words because clinicians are to judge it. Every number has a
source, or the word ``antagelse``. ``fælles.toml`` holds what is the same for all guidelines; a guideline's own file is
named by its id and goes before it. What no file says is derived from the decision graph (:mod:`.derive`).
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, Final, Literal

import msgspec

from .tables import Segments

PROFILES: Final = Path(__file__).parent / "profiles"
ASSUMPTION: Final = "antagelse"


class Said(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of everything in a profile."""


class Entry(Said, frozen=True, kw_only=True):
    """What is recorded of one data element, in whom, and how often."""

    data: str
    """Id of the data element."""
    source: str = msgspec.field(name="kilde", default=ASSUMPTION)
    """Key of :attr:`Profile.sources`, or :data:`ASSUMPTION`."""
    members: float = msgspec.field(name="hos", default=1.0)
    """Share of the target group in whom it is recorded."""
    others: float = msgspec.field(name="andre", default=0.0)
    """Share of everybody else."""
    ages: tuple[int, int] = msgspec.field(name="alder", default=(0, 200))
    """In years, both inclusive."""
    gender: Literal["kvinde", "mand"] | None = msgspec.field(name="koen", default=None)
    follows: float = msgspec.field(name="foelger", default=0.0)
    """Share of people in whom it is exactly as grave as their disease; in the others it is independent of it."""
    times: int = msgspec.field(name="gange", default=1)
    """At most so many records; as few as one are as common."""
    every: int | None = msgspec.field(name="hver", default=None)
    """Days from one record to the next, and at most from the last one to the date; none: derived from the element."""
    values: Segments = msgspec.field(name="vaerdi", default=())
    """Of a number: (share, from, to), from mild to grave. Of a date: how many days ago it is."""
    answers: dict[str, float] = msgspec.field(name="svar", default={})
    """Of a choice or a yes or no: the share of each answer, from mild to grave."""
    counts: tuple[float, ...] = msgspec.field(name="antal", default=())
    """Of events: shares of people with none, one, two … in ``every`` days."""
    lasts: tuple[int, int] = msgspec.field(name="varighed", default=(1, 10))
    """Days that an event lasts, when it has ended."""
    ongoing: float = msgspec.field(name="fortsat", default=1.0)
    """Share of conditions and medicines that go on."""
    codes: dict[str, float] = msgspec.field(name="koder", default={})
    """How common the codes of its value sets are; none: the earlier, the more common."""
    swing: float = msgspec.field(name="udsving", default=0.1)
    """How far a value moves between one person's records, as a part of its whole distribution."""


class Unrelated(Said, frozen=True, kw_only=True):
    """Something in a record that no guideline asks for."""

    kind: Literal["Observation", "Condition", "MedicationRequest", "Encounter", "AllergyIntolerance"] = msgspec.field(
        name="type"
    )
    weight: float = msgspec.field(name="vaegt")
    codes: tuple[tuple[str, str], ...] = msgspec.field(name="koder")
    """(system, code) pairs that stand beside each other."""
    text: str = msgspec.field(name="tekst")
    values: Segments = msgspec.field(name="vaerdi", default=())
    unit: str = msgspec.field(name="enhed", default="1")
    every: int = msgspec.field(name="hver", default=1500)


class Profile(Said, frozen=True, kw_only=True):
    """Everything that is said of a population."""

    sources: dict[str, str] = msgspec.field(name="kilder")
    target: float = msgspec.field(name="maalgruppe")
    """Share of people for whom the guideline is."""
    ages: Segments = msgspec.field(name="alder")
    other_ages: Segments = msgspec.field(name="alder_andre")
    women: float = msgspec.field(name="kvinder")
    resources: Segments = msgspec.field(name="ressourcer")
    """How many resources a record has; unrelated ones fill it up."""
    together: float = msgspec.field(name="samlet")
    """Share of records that are missing, or recent, where the same person's others are."""
    by_questionnaire: float = msgspec.field(name="skema")
    """Share of people who answer in the guideline's questionnaires; the others are asked at a visit."""
    doctors: Segments = msgspec.field(name="laeger")
    """Doctors of a clinic; its patients are in proportion."""
    patients: dict[str, float] = msgspec.field(name="patienter")
    """Share of people with an odd Patient resource, by what is odd."""
    planning: dict[str, float] = msgspec.field(name="planlaegning")
    """How many a person of what has been done, asked for, agreed, refused or overridden."""
    oddities: dict[str, float] = msgspec.field(name="afvigelser")
    """Share of resources that are odd, by how (:mod:`.oddities`)."""
    entries: tuple[Entry, ...] = msgspec.field(name="optegnelse", default=())
    unrelated: tuple[Unrelated, ...] = msgspec.field(name="uvedkommende")


def profile_of(guideline: str) -> Profile:
    """The profile of a guideline; what its own file does not say is as in the common one."""
    said = _read(PROFILES / "fælles.toml")
    own = PROFILES / f"{guideline}.toml"
    for name, value in (_read(own) if own.is_file() else {}).items():
        said[name] = {**said[name], **value} if isinstance(value, dict) else value
    return msgspec.convert(said, Profile)


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))

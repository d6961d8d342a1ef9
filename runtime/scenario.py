"""Scenarios: synthetic patients with the results their author expects, as data any engine can run.

``build/<guideline>/scenarios.json`` holds a :class:`Suite`; :mod:`.run_scenario` runs it on the one-patient runtime.
"""

from __future__ import annotations

import datetime as dt
from typing import Literal

import msgspec

from .facts.fact import Fact
from .graph import Duration, Span

ExpectationKind = Literal[
    "value", "recommends", "excepts", "undecided", "plans", "collects", "goal", "notes", "population"
]


class Expectation(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One expected result. ``text`` is the author's own words.

    ``value``: ``node`` has ``value`` (none: unknown; of a stratification: its level), and is ``provisional`` or not
    where that is said, with ``worst`` still possible. ``recommends``, ``excepts``, ``undecided``: status of a
    recommendation. ``plans``: an activity has a due window, from ``from_date`` and to ``to_date`` where given.
    ``collects``: a data element is asked for. ``goal``: its status is ``value`` (``not-applicable``: it is not set),
    and its day ``to_date`` where given. ``notes``: the number of data-quality notes. ``population``: its status is
    ``value``.
    """

    kind: ExpectationKind
    text: str
    span: Span
    node: str | None = None
    value: str | None = None
    provisional: bool | None = None
    worst: str | None = None
    negated: bool = False
    from_date: dt.date | None = None
    to_date: dt.date | None = None
    number: int | None = None


class Scenario(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A synthetic patient at a date, and what is expected of the plan.

    ``mentions``: the data elements that the author gives, or says are missing.
    """

    title: str
    number: str | None
    span: Span
    date: dt.date
    horizon: Duration
    parameters: dict[str, str]
    facts: tuple[Fact, ...]
    mentions: tuple[str, ...]
    expectations: tuple[Expectation, ...]


class Suite(msgspec.Struct, frozen=True, kw_only=True):
    """The scenarios of one guideline; ``content_hash`` names the decision graph they were written for."""

    format: Literal["rettesnor/scenarios"]
    format_version: Literal["1.0"]
    guideline: str
    content_hash: str
    scenarios: tuple[Scenario, ...]


def encode(suite: Suite) -> bytes:
    """The suite as indented UTF-8 JSON; the same suite gives the same bytes."""
    return msgspec.json.format(msgspec.json.encode(suite), indent=1) + b"\n"

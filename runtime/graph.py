"""The decision graph: the one format between the compiler and everything that applies a guideline.

The classes below *are* the format: ``docs/decision-graph.md`` explains them to a consumer, and the JSON Schema in
``docs/schemas/`` is generated from them. Everything is immutable. Decimal numbers are decimals from the guideline's
text to here (in JSON: strings), never binary floats. Durations keep the author's unit, because months are not days.

A named node may refer only to nodes that stand earlier in :attr:`Graph.order`, so one pass evaluates a patient.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from decimal import Decimal
from typing import Literal

import msgspec

FORMAT: Literal["rettesnor/decision-graph"] = "rettesnor/decision-graph"
FORMAT_VERSION: Literal["1.0"] = "1.0"


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Base of every record in the graph: immutable, no unknown fields, defaults not written."""


# --- where something stands, and how sure it is --------------------------------------------------


class Span(Record, frozen=True, kw_only=True):
    """A stretch of guideline text: 1-based lines, 1-based columns, end exclusive, file as in :attr:`Graph.sources`."""

    line: int
    column: int
    end_line: int
    end_column: int
    file: int = 0


class Citation(Record, frozen=True, kw_only=True):
    """A place in a cited work: the id of a :class:`Reference`, the place in it, and what stands there, as the author
    wrote them.
    """

    reference: str
    place: str | None = None
    quote: str | None = None


class Evidence(Record, frozen=True, kw_only=True):
    """How well a piece of content is supported (the author's ``belæg:``).

    ``seen``: read in the cited source. ``proposed``: the authors' own design, no official source.
    ``unverified``: believed right, not seen in a source. ``unstated``: the author said nothing.
    """

    status: Literal["seen", "proposed", "unverified", "unstated"] = "unstated"
    note: str | None = None


UNSTATED = Evidence()
"""What the author said nothing about; the one instance, so that it is not written."""


class Node(Record, frozen=True, kw_only=True):
    """What every named node has: identity, wording, place in the guideline's text, citations, support."""

    id: str
    title: str
    span: Span
    citations: tuple[Citation, ...] = ()
    evidence: Evidence = UNSTATED


# --- values and expressions ----------------------------------------------------------------------


class Duration(Record, frozen=True, kw_only=True):
    """A calendar duration. Months and years follow the rule in ``docs/semantics.md`` (clamped to the month's last
    day).
    """

    value: int
    unit: Literal["day", "week", "month", "year"]


class ValueType(Record, frozen=True, kw_only=True):
    """The type of a node's value.

    ``quantity``: decimal in UCUM ``unit``. ``count``: whole number >= 0. ``scale``: number from ``low`` to ``high``.
    ``boolean``. ``date``. ``choice``: one of ``options``.
    """

    kind: Literal["quantity", "count", "scale", "boolean", "date", "choice"]
    unit: str | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    options: tuple[str, ...] = ()


class Expression(Record, frozen=True, kw_only=True, tag_field="op"):
    """An expression. ``text`` is the author's own text of a boolean expression; explanations are built on it."""

    span: Span | None = None
    text: str | None = None


class Number(Expression, frozen=True, kw_only=True, tag="number"):
    """A decimal literal, already in the unit of what it is compared with."""

    value: Decimal
    unit: str | None = None


class Boolean(Expression, frozen=True, kw_only=True, tag="boolean"):
    """``ja`` or ``nej``."""

    value: bool


class Option(Expression, frozen=True, kw_only=True, tag="option"):
    """One option of a choice."""

    value: str


class Day(Expression, frozen=True, kw_only=True, tag="date"):
    """A calendar day."""

    value: dt.date


class Period(Expression, frozen=True, kw_only=True, tag="duration"):
    """A duration literal, used only in date arithmetic and age comparisons."""

    value: Duration


class Unknown(Expression, frozen=True, kw_only=True, tag="unknown"):
    """The literal ``ukendt``."""


class Today(Expression, frozen=True, kw_only=True, tag="today"):
    """The date of evaluation; an input, never the clock."""


class Ref(Expression, frozen=True, kw_only=True, tag="ref"):
    """The value of a data element, parameter, definition, table, or (as a choice) of a stratification."""

    node: str


class Compare(Expression, frozen=True, kw_only=True, tag="compare"):
    """A comparison; unknown when a side is unknown."""

    operator: Literal["<", "<=", "=", "!=", ">=", ">"]
    left: Expr
    right: Expr


class OneOf(Expression, frozen=True, kw_only=True, tag="one-of"):
    """True when a choice is one of ``options``."""

    arg: Expr
    options: tuple[str, ...]


class Not(Expression, frozen=True, kw_only=True, tag="not"):
    """Strong Kleene negation."""

    arg: Expr


class And(Expression, frozen=True, kw_only=True, tag="and"):
    """Strong Kleene conjunction."""

    args: tuple[Expr, ...]


class Or(Expression, frozen=True, kw_only=True, tag="or"):
    """Strong Kleene disjunction."""

    args: tuple[Expr, ...]


class AtLeast(Expression, frozen=True, kw_only=True, tag="at-least"):
    """``mindst n af (…)``: true when n are true, false when fewer than n can be, else unknown."""

    n: int
    args: tuple[Expr, ...]


class Known(Expression, frozen=True, kw_only=True, tag="known"):
    """``x kendt``: two-valued."""

    arg: Expr


class Missing(Expression, frozen=True, kw_only=True, tag="missing"):
    """``x mangler``: two-valued."""

    arg: Expr


class Arithmetic(Expression, frozen=True, kw_only=True, tag="arithmetic"):
    """Decimal arithmetic, or a date plus or minus a duration. Division by zero is unknown."""

    operator: Literal["+", "-", "*", "/"]
    left: Expr
    right: Expr


Expr = (
    Number
    | Boolean
    | Option
    | Day
    | Period
    | Unknown
    | Today
    | Ref
    | Compare
    | OneOf
    | Not
    | And
    | Or
    | AtLeast
    | Known
    | Missing
    | Arithmetic
)

Literal_ = Number | Boolean | Option | Day


# --- terminology ---------------------------------------------------------------------------------


class Code(Record, frozen=True, kw_only=True):
    """A code under its preferred system URI. ``prefix``: the code and everything below it (hierarchical systems
    only).
    """

    system: str
    code: str
    display: str | None = None
    prefix: bool = False
    evidence: Evidence = UNSTATED


class CodeSystem(Node, frozen=True, kw_only=True):
    """A code system: the URI written in output, and the aliases met in input, which are read as the same system."""

    uri: str
    aliases: tuple[str, ...] = ()
    hierarchical: bool = False


class ValueSet(Node, frozen=True, kw_only=True):
    """A flat list of codes, in the author's order. The order is preference: of two values on one day the earlier code
    wins. ``read``: code systems of which nothing counts; a fact coded in one of them is read, and is not one (3.6).
    """

    codes: tuple[Code, ...]
    read: tuple[str, ...] = ()


class Reference(Node, frozen=True, kw_only=True):
    """A cited work."""

    publisher: str | None = None
    published: str | None = None
    url: str | None = None


# --- data ------------------------------------------------------------------------------------------

FactKind = Literal[
    "patient",
    "condition",
    "observation",
    "encounter",
    "medication",
    "immunization",
    "procedure",
    "appointment",
    "request",
]
EncounterClass = Literal["inpatient", "emergency", "ambulatory", "home", "virtual"]


class Source(Record, frozen=True, kw_only=True):
    """Which facts: a kind, and the value set one of their codes must be in (none: only the element's local code)."""

    kind: FactKind
    value_set: str | None = None


class UnitRule(Record, frozen=True, kw_only=True):
    """An accepted input unit. Element value = input value x ``factor``. ``spelling``: matched as text, not as UCUM
    code.
    """

    unit: str
    factor: Decimal
    spelling: bool = False


class OffsetRule(Record, frozen=True, kw_only=True):
    """Facts coded in ``value_set`` are on a shifted scale: ``add`` is added to them (mMRC + 1 = MRC)."""

    value_set: str
    add: Decimal


class Answer(Record, frozen=True, kw_only=True):
    """A coded answer in ``value_set`` means ``option`` (of a choice), or ``ja``/``nej`` (of a boolean).

    Besides these, the code ``<local code>-<option>`` in the local code's system always means ``option`` (semantics
    3.4).
    """

    option: str
    value_set: str


class Fetch(Record, frozen=True, kw_only=True):
    """How facts become one value per patient.

    ``latest``/``first``/``highest``/``lowest`` value, ``count``, ``exists``, ``days`` (calendar days of the window with
    a fact on them), or ``decline-per-year`` (earliest minus latest value, per year of 365.25 days; then the element's
    type is in the measured unit per year). ``within``: look-back window, inclusive at both ends. ``grace``: a longer
    look-back in which the value is used but makes what rests on it provisional.
    """

    kind: Literal["latest", "first", "highest", "lowest", "count", "exists", "days", "decline-per-year"]
    within: Duration | None = None
    grace: Duration | None = None


class Absence(Record, frozen=True, kw_only=True):
    """What it means that no fact is found: unknown (``value`` is none), or ``value`` for ``reason``.

    With ``only_if`` the closed-world value holds only for patients for whom that data element is true; for whom it is
    known, if it is not boolean.
    """

    value: Literal_ | None = None
    reason: str | None = None
    only_if: str | None = None


class Exclude(Record, frozen=True, kw_only=True):
    """Leave out facts that start from 0 to ``within`` after a fact of the elements ``after`` (their windows do not
    apply).
    """

    within: Duration
    after: tuple[str, ...]


class Collect(Record, frozen=True, kw_only=True):
    """How a missing value is obtained: by ``activity``; or not at all, for ``reason``."""

    activity: str | None = None
    reason: str | None = None


class DataElement(Node, frozen=True, kw_only=True):
    """A data element: one value per patient, fetched from facts.

    ``local`` is the element's own code: any fact carrying it (for example the answer to a generated questionnaire)
    counts.
    """

    type: ValueType
    sources: tuple[Source, ...]
    fetch: Fetch
    absence: Absence
    local: Code
    units: tuple[UnitRule, ...] = ()
    offsets: tuple[OffsetRule, ...] = ()
    low: Decimal | None = None
    high: Decimal | None = None
    answers: tuple[Answer, ...] = ()
    episode_gap: Duration | None = None
    not_with: str | None = None
    at_least: int | None = None
    at_least_over: Duration | None = None
    exclude: tuple[Exclude, ...] = ()
    same_day: Literal["highest", "lowest"] | None = None
    classes: tuple[EncounterClass, ...] = ()
    collect: Collect | None = None
    question: str | None = None


class Parameter(Node, frozen=True, kw_only=True):
    """A disputed choice or threshold in one visible line. Runs may set another value; the plan says so."""

    type: ValueType
    value: Literal_


# --- logic -----------------------------------------------------------------------------------------


class Definition(Node, frozen=True, kw_only=True):
    """A named expression."""

    type: ValueType
    expr: Expr


class Row(Record, frozen=True, kw_only=True):
    """A table row: its condition, its result, and its cells as the author wrote them."""

    when: Expr
    result: str
    cells: tuple[str, ...]
    span: Span


class Table(Node, frozen=True, kw_only=True):
    """A decision table with unique hits. Its value is the result of the row that is true; unknown when none is."""

    type: ValueType
    inputs: tuple[str, ...]
    rows: tuple[Row, ...]


class Population(Node, frozen=True, kw_only=True):
    """Who the guideline is for. ``confirmed``: when not true, the patient is included but unconfirmed."""

    when: Expr
    confirmed: Expr | None = None


class Exclusion(Node, frozen=True, kw_only=True):
    """Who is left out, and what that means: ``exclude``, ``suspend`` (see :attr:`Recommendation.when_suspended`),
    ``close`` (deceased, moved) or ``decline`` (the patient's choice)."""

    when: Expr
    effect: Literal["exclude", "suspend", "close", "decline"] = "exclude"


class Level(Node, frozen=True, kw_only=True):
    """A level of a stratification. ``when`` is none for the level that stands for "cannot be decided"."""

    when: Expr | None
    local: Code


class Override(Record, frozen=True, kw_only=True):
    """A clinician's own level: an observation in ``value_set`` with a level's code as value, valid for ``at_most``."""

    value_set: str
    at_most: Duration


class Stratification(Node, frozen=True, kw_only=True):
    """Levels, worst first. ``minimum``: when not true the result is provisional whatever the level."""

    levels: tuple[Level, ...]
    minimum: Expr | None = None
    override: Override | None = None


# --- what is done ----------------------------------------------------------------------------------


class Season(Record, frozen=True, kw_only=True):
    """A yearly season, both days inclusive; ``to`` before ``from`` crosses the new year."""

    from_month: int
    from_day: int
    to_month: int
    to_day: int


class Timing(Record, frozen=True, kw_only=True):
    """When an activity is due; ``docs/semantics.md`` has the rule for each kind."""

    kind: Literal["every", "season", "once", "as-needed"]
    interval: Duration | None = None
    within: Duration | None = None
    season: Season | None = None
    after: str | None = None
    tolerance: Duration | None = None


ActivityType = Literal[
    "examination",
    "conversation",
    "questionnaire",
    "referral",
    "prescription",
    "vaccination",
    "control",
    "registration",
    "information",
    "alert",
]


class Activity(Node, frozen=True, kw_only=True):
    """Something to be done. ``origin`` says whether the author wrote it, or a follow-up or a data element gave rise
    to it.

    ``local`` is its own code: a library's for an activity of a library, so that having done it counts under every
    guideline that uses it. ``own`` is then the guideline's code for it, by which its requests are told from others'.
    """

    type: ActivityType
    performer: str
    timing: Timing
    local: Code
    own: Code | None = None
    origin: Literal["authored", "follow-up", "collect"] = "authored"
    code: Code | None = None
    completed_by: tuple[Source, ...] = ()
    send_along: tuple[str, ...] = ()
    collects: tuple[str, ...] = ()
    description: str | None = None
    citizen_text: str | None = None
    priority: Literal["routine", "urgent", "asap", "stat"] = "routine"


class Goal(Node, frozen=True, kw_only=True):
    """A treatment goal: when it is set, when it is reached, and by when."""

    when: Expr
    achieved: Expr | None = None
    due: Duration | None = None


class OnUnknown(Record, frozen=True, kw_only=True):
    """What to do when a recommendation cannot be decided: activities instead of the data elements' own, or nothing,
    for ``reason``.
    """

    activities: tuple[str, ...] = ()
    reason: str | None = None


class Grading(Record, frozen=True, kw_only=True):
    """A grade in the source's own system (for example DSAM A-D), with the reference whose system it is."""

    grade: str
    reference: str


CareElement = Literal[
    "kriterier",
    "behovsvurdering",
    "differentiering",
    "behandlingsplan",
    "henvisning",
    "almen_praksis",
    "sygehus",
    "kommune",
    "patientrettet_forebyggelse",
    "civilsamfund",
    "opfølgning",
    "monitorering",
]


class Recommendation(Node, frozen=True, kw_only=True):
    """A recommendation: for whom, except whom, and what. ``element`` is its place in the national generic model, if
    the author gave one.
    """

    number: str | None
    element: CareElement | None
    when: Expr
    activities: tuple[str, ...]
    unless: Expr | None = None
    unless_reason: str | None = None
    on_unknown: OnUnknown | None = None
    goals: tuple[str, ...] = ()
    strength: Literal["strong", "weak", "unstated"] = "unstated"
    direction: Literal["for", "against"] | None = None
    certainty: Literal["high", "moderate", "low", "very-low", "unstated"] = "unstated"
    grading: tuple[Grading, ...] = ()
    rationale: str | None = None
    when_suspended: Literal["stop", "continue"] = "stop"


class FollowUp(Node, frozen=True, kw_only=True):
    """Which activity follows from which level of a stratification."""

    stratification: str
    activities: dict[str, str]


# --- the whole -------------------------------------------------------------------------------------


class SourceFile(Record, frozen=True, kw_only=True):
    """A guideline's file or a library's: path from the repository's root, and SHA-256 of its bytes."""

    path: str
    sha256: str


class Guideline(Node, frozen=True, kw_only=True):
    """The guideline itself. ``declined_for``: how long a refusal without an end date holds."""

    version: str
    status: Literal["draft", "consultation", "approved", "retired"]
    owner: str
    canonical: str
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None
    disclaimer: str | None = None
    approved_by: str | None = None
    approved_on: dt.date | None = None
    declined_for: Duration | None = None


class LibraryCode(Record, frozen=True, kw_only=True):
    """A library's own code: of a data element, with the ``options`` it can be answered by, or of an activity."""

    kind: Literal["data-element", "activity"]
    code: Code
    evidence: Evidence = UNSTATED
    options: tuple[str, ...] = ()


class Library(Node, frozen=True, kw_only=True):
    """A library: declarations that guidelines share. What a guideline uses of it is among the graph's nodes.

    ``codes`` are all of the library's own codes, used or not: its code system is the same whoever uses it.
    """

    version: str
    status: Literal["draft", "consultation", "approved", "retired"]
    owner: str
    canonical: str
    approved_by: str | None = None
    approved_on: dt.date | None = None
    codes: tuple[LibraryCode, ...] = ()


class Graph(Record, frozen=True, kw_only=True):
    """A compiled guideline. ``order``: every named logic node, each after what it refers to."""

    format: Literal["rettesnor/decision-graph"]
    format_version: Literal["1.0"]
    content_hash: str
    guideline: Guideline
    sources: tuple[SourceFile, ...]
    references: tuple[Reference, ...]
    code_systems: tuple[CodeSystem, ...]
    value_sets: tuple[ValueSet, ...]
    parameters: tuple[Parameter, ...]
    data: tuple[DataElement, ...]
    definitions: tuple[Definition, ...]
    tables: tuple[Table, ...]
    population: Population
    exclusions: tuple[Exclusion, ...]
    stratifications: tuple[Stratification, ...]
    activities: tuple[Activity, ...]
    goals: tuple[Goal, ...]
    recommendations: tuple[Recommendation, ...]
    follow_ups: tuple[FollowUp, ...]
    order: tuple[str, ...]
    libraries: tuple[Library, ...] = ()


class GraphError(Exception):
    """The bytes are not a decision graph this version can read."""


def encode(graph: Graph) -> bytes:
    """The graph as indented UTF-8 JSON with its content hash filled in; the same graph gives the same bytes."""
    return msgspec.json.format(msgspec.json.encode(with_hash(graph)), indent=1) + b"\n"


def with_hash(graph: Graph) -> Graph:
    """The graph with :attr:`Graph.content_hash` computed over its compact JSON with an empty hash."""
    blank = msgspec.structs.replace(graph, content_hash="")
    return msgspec.structs.replace(
        graph, content_hash="sha256:" + hashlib.sha256(msgspec.json.encode(blank)).hexdigest()
    )


def decode(data: bytes) -> Graph:
    """Read a decision graph and check its format, version and content hash.

    Raises:
        GraphError: not JSON, not a decision graph, another format version, or changed since it was compiled.
    """
    try:
        graph = msgspec.json.decode(data, type=Graph)
    except msgspec.DecodeError as error:
        raise GraphError(str(error)) from error
    if with_hash(graph).content_hash != graph.content_hash:
        raise GraphError("content hash does not match: the file was changed after it was compiled")
    return graph

"""What planning a population gives: five tables, the same whichever engine planned a patient.

:func:`of_plan` gives the rows of one plan of the one-patient runtime. The SQL gives the same rows, which is what
``--verify`` and the differential tests compare.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final, get_args, get_type_hints

from ..graph import Graph
from ..plan.model import Occurrence, Plan, PlannedActivity, RecommendationResult

Row = tuple[Any, ...]
Tables = Mapping[str, list[Row]]
"""Rows by table; the columns are those of :data:`COLUMNS`."""

COLUMNS: Final[Mapping[str, Mapping[str, str]]] = {
    "patients": {
        "patient": "VARCHAR",
        "status": "VARCHAR",
        "exclusion": "VARCHAR",
        "undecided_exclusions": "VARCHAR[]",
        "missing": "VARCHAR[]",
        "in_plan": "BOOLEAN",
    },
    "levels": {
        "patient": "VARCHAR",
        "stratification": "VARCHAR",
        "level": "VARCHAR",
        "decided": "BOOLEAN",
        "provisional": "BOOLEAN",
        "worst_possible": "VARCHAR",
        "override": "VARCHAR",
        "because": "VARCHAR[]",
        "missing": "VARCHAR[]",
        "stale": "VARCHAR[]",
    },
    "recommendations": {
        "patient": "VARCHAR",
        "recommendation": "VARCHAR",
        "status": "VARCHAR",
        "missing": "VARCHAR[]",
    },
    "activities": {
        "patient": "VARCHAR",
        "activity": "VARCHAR",
        "request": "VARCHAR",
        "state": "VARCHAR",
        "earliest": "DATE",
        "due": "DATE",
        "latest": "DATE",
        "appointment": "VARCHAR",
        "until": "DATE",
        "anchor": "VARCHAR",
        "anchor_date": "DATE",
        "last_done": "DATE",
        "reasons": "VARCHAR[]",
        "collects": "VARCHAR[]",
    },
    "notes": {"patient": "VARCHAR", "code": "VARCHAR", "source": "VARCHAR", "element": "VARCHAR"},
}
"""Per table its columns with DuckDB's name of their types, in order.

``in_plan``: the record holds a request of this guideline's that was not taken back, so the patient is in a plan or has
been through one. ``because``: the author's own texts of what settles the level (:class:`~..plan.model.Because`).
``recommendations`` has no row where one is ``not-applicable``. ``activities`` has a row per due window; one that is
done and not due again has a row without ``state``. ``request``: the id of the request in the record that a row is
about; none while there is none (semantics 5.8 says which id it will have). One that nothing asks for any more is
``withdrawn``. A reason is its kind and its node, ``recommendation:rec_4``. Lists stand in the guideline's order.
"""

WRITTEN: Final = (*COLUMNS, "undecided")
"""The tables that are written: these, and what follows from them (:data:`UNDECIDED`)."""

ORDER: Final[Mapping[str, tuple[str, ...]]] = {
    "patients": (),
    "levels": ("stratification",),
    "recommendations": ("recommendation",),
    "activities": ("activity", "earliest NULLS LAST", "due NULLS LAST", "request NULLS LAST"),
    "notes": ("code", "source", "element NULLS FIRST"),
}
"""Per table how a patient's rows are ordered."""

NAMED: Final[Mapping[str, Sequence[str]]] = {
    "recommendations": ("recommendation", "status"),
    "activities": ("activity", "state", "anchor"),
}
"""Of the tables with many rows a patient the columns that hold one of a few names, see :func:`names`."""

NOTES: Final = ("notes", "logic_notes", "planning_notes")
"""The relations of the SQL that together are the table ``notes``."""

ASIDE: Final = ("set_aside", "logic_set_aside")
"""The relations in which the plan names patients whom it cannot plan exactly."""

EARLIER: Final = "earlier"
"""The relation of earlier requests of this guideline's."""

RELATIONS: Final = (*(f"result_{table}" for table in COLUMNS if table != "notes"), *NOTES, *ASIDE, EARLIER)
"""What the plan is worked out for."""

UNDECIDED: Final = """
SELECT patient, 'population' AS kind, NULL AS node, missing FROM patients WHERE status = 'undecided'
UNION ALL
SELECT patient, 'exclusion', unnest(undecided_exclusions), missing FROM patients
UNION ALL
SELECT patient, 'stratification', stratification,
       list_concat(missing, list_filter(stale, lambda each: NOT list_contains(missing, each)))
FROM levels
WHERE NOT decided OR provisional
UNION ALL
SELECT patient, 'recommendation', recommendation, missing FROM recommendations WHERE status = 'undecided'
ORDER BY patient, kind, node
"""
"""What cannot be decided of whom, and the data that would decide it: a query of the other tables, for DuckDB."""

NOTHING: Final[Row] = (None,) * 8


def names(graph: Graph) -> Mapping[str, Sequence[str]]:
    """The names that each column of :data:`NAMED` may hold. Numbers stand for them while rows are sorted."""
    return {
        "recommendation": [each.id for each in graph.recommendations],
        "status": get_args(get_type_hints(RecommendationResult)["status"]),
        "activity": [each.id for each in graph.activities],
        "state": get_args(get_type_hints(Occurrence)["state"]),
        "anchor": get_args(get_type_hints(PlannedActivity)["anchor"]),
    }


def of_plan(plan: Plan, requests: Collection[str], in_plan: bool) -> dict[str, list[Row]]:
    """The rows of a plan. ``requests``: the ids of this guideline's own requests in the record; ``in_plan``: any of
    them has not been taken back.
    """
    patient = plan.patient
    population = plan.population
    return {
        "patients": [
            (
                patient,
                population.status,
                population.exclusion,
                list(population.undecided_exclusions),
                list(population.missing),
                in_plan,
            )
        ],
        "levels": [
            (
                patient,
                each.stratification,
                each.level,
                each.decided,
                each.provisional,
                each.worst_possible,
                None if each.override is None else each.override.level,
                [leaf.text for leaf in each.because],
                list(each.missing),
                list(each.stale),
            )
            for each in plan.strata
        ],
        "recommendations": [
            (patient, each.recommendation, each.status, list(each.missing))
            for each in plan.recommendations
            if each.status != "not-applicable"
        ],
        "activities": [
            *(row for each in plan.activities for row in _windows(patient, each, requests)),
            *((patient, each.activity, each.id, "withdrawn", *NOTHING[:8], [], []) for each in plan.withdrawn),
        ],
        "notes": [(patient, each.code, each.source, each.element) for each in plan.data_quality],
    }


def _windows(patient: str, planned: PlannedActivity, requests: Collection[str]) -> list[Row]:
    whole = (
        planned.anchor,
        planned.anchor_date,
        planned.last_done,
        [f"{reason.kind}:{reason.node}" for reason in planned.reasons],
        list(planned.collects),
    )
    if not planned.occurrences:
        return [(patient, planned.activity, *NOTHING[:7], *whole)]
    return [
        (
            patient,
            planned.activity,
            each.id if each.id in requests else None,
            each.state,
            each.earliest,
            each.due,
            each.latest,
            each.appointment,
            each.until,
            *whole,
        )
        for each in planned.occurrences
    ]

"""The one-patient runtime beside the relational plan: for patients who are set aside, for FHIR, and to try the plan."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Final

from ..evaluate import evaluate
from ..evaluation import Evaluation
from ..facts.fact import PatientFacts
from ..facts.input_error import InputError
from ..graph import Duration
from ..load import Compiled
from ..plan.make_plan import make_plan
from ..plan.model import Plan
from ..plan.record import TAKEN_BACK, earlier_requests
from .facts_folder import Record
from .results import COLUMNS, Row, Tables, of_plan

UNUSABLE: Final = "unusable"
"""Status of a patient whose record cannot be used at all; a note has the reason."""


class Planner:
    """The one-patient runtime with the settings of a run."""

    def __init__(
        self, compiled: Compiled, date: dt.date, horizon: Duration, parameters: Mapping[str, str] | None
    ) -> None:
        self.interest = compiled.interest
        self.date = date
        self._compiled = compiled
        self._horizon = horizon
        self._parameters = parameters

    def plan(self, facts: PatientFacts) -> Plan:
        """A patient's plan."""
        return make_plan(self._compiled, self._evaluation(facts), self._horizon)

    def rows(self, record: Record) -> Tables:
        """A patient's rows in the tables of results."""
        if isinstance(record.facts, InputError):
            nothing: Tables = {table: [] for table in COLUMNS}
            status: Row = (record.reference, UNUSABLE, None, [], [], False)
            note = (record.reference, record.facts.code, record.reference, None)
            return {**nothing, "patients": [status], "notes": [note]}
        evaluation = self._evaluation(record.facts)
        plan = make_plan(self._compiled, evaluation, self._horizon)
        return of_plan(plan, *own_requests(self._compiled, evaluation))

    def _evaluation(self, facts: PatientFacts) -> Evaluation:
        return evaluate(self._compiled, facts, self.date, self._parameters)


def own_requests(compiled: Compiled, evaluation: Evaluation) -> tuple[frozenset[str], bool]:
    """The ids of the guideline's own requests in a record, and whether any of them has not been taken back."""
    activities = compiled.planning.activities
    earlier = [earlier_requests(activities[name], found) for name, found in evaluation.activity_facts.items()]
    in_plan = any(request.status not in TAKEN_BACK for found in earlier for request in found.values())
    return frozenset(name for found in earlier for name in found), in_plan

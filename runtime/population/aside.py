"""The one-patient runtime beside the relational plan: for patients whom tables cannot hold exactly, and to try it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from ..evaluate import evaluate
from ..evaluation import Evaluation
from ..facts.fact import PatientFacts
from ..facts.input_error import InputError
from ..graph import Duration
from ..load import Compiled
from ..plan.make_plan import make_plan
from ..plan.model import Plan
from ..plan.record import earlier_requests
from .facts_folder import FactsFolder
from .results import COLUMNS, Tables, of_plan

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

UNUSABLE: Final = "unusable"
"""Status of a patient whose record cannot be used at all; a note has the reason."""


class Record(NamedTuple):
    """A patient of a part. ``facts``: what is in the record, or why it cannot be used."""

    number: int
    reference: str
    facts: PatientFacts | InputError


class Planner:
    """The one-patient runtime with the settings of a run."""

    def __init__(
        self, compiled: Compiled, date: dt.date, horizon: Duration, parameters: Mapping[str, str] | None
    ) -> None:
        self.compiled = compiled
        self.date = date
        self._horizon = horizon
        self._parameters = parameters

    def plan(self, facts: PatientFacts) -> Plan:
        """A patient's plan."""
        return make_plan(self.compiled, self._evaluation(facts), self._horizon)

    def rows(self, record: Record) -> Tables:
        """A patient's rows in the tables of results."""
        if isinstance(record.facts, InputError):
            nothing: Tables = {table: [] for table in COLUMNS}
            status = (record.reference, UNUSABLE, None, [], [], False)
            note = (record.reference, record.facts.code, record.reference, None)
            return {**nothing, "patients": [status], "notes": [note]}
        evaluation = self._evaluation(record.facts)
        activities = self.compiled.planning.activities
        asked = [earlier_requests(activities[name], found) for name, found in evaluation.activity_facts.items()]
        return of_plan(make_plan(self.compiled, evaluation, self._horizon), in_plan=any(asked))

    def _evaluation(self, facts: PatientFacts) -> Evaluation:
        return evaluate(self.compiled, facts, self.date, self._parameters)

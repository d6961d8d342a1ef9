"""Bulk FHIR (NDJSON) → facts: the tables of :mod:`~..fact_table`, in parts of the population."""

from .pipeline import Report, ingest, would_change

__all__ = ["Report", "ingest", "would_change"]

"""Spark understands every query of every guideline, and gives its relation the columns and types that DuckDB does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import duckdb
import pytest

from rettesnor.compiler.relational import statements
from rettesnor.runtime.population.fact_table import CONCEPTS, FACTS, PATIENTS

from ..generated.conftest import GUIDELINES
from .alike import duckdb_kinds, empty_on_duckdb, empty_on_spark, spark_kinds

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

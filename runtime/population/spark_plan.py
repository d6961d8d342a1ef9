"""The relational plan run by Apache Spark, many parts at once.

What is kept is written as Parquet and read again: no plan grows with what came before it, and a worker that is lost
takes nothing along. Every process of a cluster must therefore see the folders of facts and of results by one path.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from .duck import Part, Settings, load_run
from .facts_folder import FACTS, FORMS, FactsFolder
from .ingest.sql import STORED, facts_query
from .results import RELATIONS
from .statements import Statement

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection
    from pyspark.sql import Column, DataFrame, SparkSession

TOGETHER: Final = 20
"""Parts that are worked out at once: a million patients. To plan its queries costs Spark minutes, however few."""
SPREAD: Final = 2
"""Tasks for each part, and never fewer than there are cores."""


class SparkPlan:
    """The plan of a run. What is common to all patients is worked out once, here."""

    def __init__(
        self,
        spark: SparkSession,
        connection: DuckDBPyConnection,
        statements: Sequence[Statement],
        settings: Settings,
        temporary: Path,
    ) -> None:
        """Make the relation ``run`` and all that follows from it.

        Args:
            spark: to work with.
            connection: DuckDB's, for the tables of results.
            statements: the plan in Spark's dialect.
            settings: what the run is given.
            temporary: a folder for what is kept.
        """
        self._spark = spark
        self._connection = connection
        self._statements = [each for each in statements if not each.common]
        self._folder = temporary / "spark"
        shutil.rmtree(self._folder, ignore_errors=True)  # of a run that was killed
        self._folder.mkdir(parents=True)
        given = self._folder / "run.parquet"
        load_run(connection, settings).write_parquet(str(given))
        self._read([given]).createOrReplaceTempView("run")
        for statement in statements:
            if statement.common:
                self._make(statement, self._folder / "common")

    def parts(self, facts: FactsFolder, names: Sequence[str]) -> Iterator[tuple[str, AbstractContextManager[Part]]]:
        """See :class:`.engine.Plan`."""
        worked_out = self._folder / "parts"
        for start in range(0, len(names), TOGETHER):
            some = names[start : start + TOGETHER]
            stride = 1 + max(facts.size(self._connection, name) for name in some)
            first = _number(some[0])
            self._work_out(facts, some, first, stride, worked_out)
            for name in some:
                yield name, self._part(facts.folder / name, worked_out, (_number(name) - first) * stride, stride)
            shutil.rmtree(worked_out)

    @contextmanager
    def _part(self, folder: Path, worked_out: Path, before: int, stride: int) -> Iterator[Part]:
        with Part(self._connection, folder) as part:
            part.take(worked_out, before, before + stride)
            yield part

    def _work_out(self, facts: FactsFolder, names: Sequence[str], first: int, stride: int, folder: Path) -> None:
        """Write the relations of some parts; their patients, and forms, are numbered part after part."""
        tasks = max(self._spark.sparkContext.defaultParallelism, SPREAD * len(names))
        self._spark.conf.set("spark.sql.shuffle.partitions", tasks)
        files = {"patients": "patients.parquet", "occurrences": FACTS, "forms": FORMS}
        read = {view: self._read([facts.folder / name / file for name in names]) for view, file in files.items()}
        strides = {"patient": stride, "form": read["forms"].count()}
        for view, frame in read.items():
            numbers = {each: self._numbered(each, first, strides[each]) for each in strides if each in frame.columns}
            frame.withColumns(numbers).createOrReplaceTempView(view)
        table = self._spark.table
        table("occurrences").join(table("forms"), "form").createOrReplaceTempView(STORED)
        self._read([facts.concepts]).createOrReplaceTempView("concepts")
        self._spark.sql(facts_query("spark")).createOrReplaceTempView("facts")
        for statement in self._statements:
            self._make(statement, folder)

    def _numbered(self, column: str, first: int, stride: int) -> Column:
        """A number within a part, as one within several."""
        from pyspark.sql import functions as F  # noqa: N812

        part = F.regexp_extract("_metadata.file_path", r"part-(\d+)/[^/]+$", 1).cast("int")
        return F.col(column) + (part - first) * stride

    def _read(self, files: Sequence[Path]) -> DataFrame:
        """Files of Parquet, whatever is in their names."""
        return self._spark.read.parquet(
            *(re.sub(r"[\\*?\[\]{}]", r"\\\g<0>", f"file://{file.resolve()}") for file in files)
        )

    def _make(self, statement: Statement, folder: Path) -> None:
        relation = self._spark.sql(statement.sql)
        if statement.name in RELATIONS or (statement.keep and not self._is_constant(statement, relation)):
            place = f"file://{(folder / statement.name).resolve()}"
            relation.write.parquet(place)
            relation = self._read([folder / statement.name])
        relation.createOrReplaceTempView(statement.name)
        for name in statement.spent:
            shutil.rmtree(folder / name)

    @staticmethod
    def _is_constant(statement: Statement, relation: DataFrame) -> bool:
        """Whether a relation is in the statements themselves: what reads it may as well have it in its own plan."""
        return statement.common and not relation.inputFiles()


def _number(part: str) -> int:
    """The number in a part's name."""
    return int(part.rpartition("-")[2])

"""Decision graph → SQL for whole populations, for DuckDB and Spark.

In: a :class:`~....runtime.graph.Graph`. Out: stages (:mod:`.stage`), each one query that gives one relation; the trees
are sqlglot's, and :mod:`.dialects` writes them out. ``docs/population.md`` says what each relation holds.
"""

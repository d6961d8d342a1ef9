"""A guideline applied to a population: the SQL that the compiler made of it, run over facts in Parquet."""

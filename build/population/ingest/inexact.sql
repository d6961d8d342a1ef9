-- Resources with a number that DuckDB has not read as it is written. In an observation without a value it is no value.
UPDATE staged
SET doubt = COALESCE(doubt, 'number')
WHERE
    file = $read
    AND LIST_CONTAINS($numbers, number)
    AND (value IS NOT NULL OR kind IS DISTINCT FROM 'observation' OR STARTS_WITH(source, 'QuestionnaireResponse/'));

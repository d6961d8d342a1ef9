-- Facts as everything reads them, made of the columns that are stored; and of these the parts of source and instant, for
-- those who need the two of few facts.
CREATE VIEW facts AS
SELECT
    patient,
    place,
    kind,
    SOURCE(resource, stem, number) AS source,
    concept,
    first_day,
    LATEST(first_day, last_after) AS last_day,
    ENDING(first_day, last_after, end_after) AS end_day,
    ongoing,
    INSTANT(first_day, instant_after) AS instant,
    AMOUNT(value, long_value) AS value,
    unit,
    answer,
    answer_text,
    truth,
    contact_class,
    status,
    performer,
    reason,
    negated,
    problem,
    planned_end,
    contradicted,
    unresolved,
    names,
    resource,
    stem,
    number,
    instant_after
FROM stored;

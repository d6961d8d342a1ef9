-- Observations: a value on a day; each component is a fact of its own, with its own code.
INSERT INTO staged BY NAME
WITH written AS (
    SELECT
        rows.*,
        CASE
            WHEN effective_start IS NOT NULL OR effective_end IS NOT NULL THEN COALESCE(effective_start, effective_end)
            WHEN effective_timing IS NOT NULL THEN timing.plain
            ELSE COALESCE(effective_date, effective_instant)
        END AS start_text,
        CASE
            WHEN COALESCE(quantity_value IS NOT NULL, FALSE) OR quantity_comparator IS NOT NULL
                OR COALESCE(quantity_unit, quantity_system, quantity_code) IS NOT NULL
            THEN 'quantity'
            WHEN value_concept IS NOT NULL THEN 'concept'
            WHEN value_integer IS NOT NULL THEN 'integer'
            WHEN value_truth IS NOT NULL THEN 'truth'
            WHEN value_text IS NOT NULL OR value_date IS NOT NULL THEN 'text'
            WHEN COALESCE(value_range, value_ratio, value_sampled, value_time, value_period) IS NOT NULL THEN 'unreadable'
        END AS shape,
        timing.malformed AS is_malformed
    FROM rows
    LEFT JOIN texts AS timing ON timing.shape = 'Timing' AND timing.text = rows.effective_timing
),
moments AS (
    SELECT *, moment_of(start_text) AS instant, moment_of(effective_end) AS end_moment
    FROM written
),
days AS (
    SELECT
        *,
        first_day_of(start_text, instant) AS first_day,
        last_day_of(effective_end, first_day_of(effective_end, end_moment)) AS end_day
    FROM moments
),
coded AS (
    SELECT
        days.*,
        COALESCE(code.concept, 0) AS concept,
        answer.concept AS answer,
        answer.plain AS answer_plain,
        performer.said AS performed_by,
        is_withheld(label.codes) AS is_hidden,
        COALESCE(LIST_CONTAINS(absent.codes, 'masked'), FALSE) AS is_masked,
        COALESCE(
            NULLIF(unread, 'number'), -- which is the least of doubts, see is_only_long
            CASE
                WHEN
                    code.malformed OR answer.malformed OR performer.malformed OR label.malformed OR absent.malformed
                    OR member.malformed OR is_malformed
                THEN 'type'
                WHEN focus IS NOT NULL THEN 'focus'
                WHEN is_odd(start_text, instant) OR is_odd(effective_end, end_moment) THEN 'time'
                WHEN days.id IS NULL THEN 'id'
            END,
            unread
        ) AS doubt
    FROM days
    LEFT JOIN texts AS code ON code.shape = 'CodeableConcept' AND code.text = days.code
    LEFT JOIN texts AS answer ON answer.shape = 'CodeableConcept' AND answer.text = days.value_concept
    LEFT JOIN texts AS absent ON absent.shape = 'CodeableConcept' AND absent.text = days.absent
    LEFT JOIN texts AS performer ON performer.shape = 'Reference*' AND performer.text = days.performer
    LEFT JOIN texts AS member ON member.shape = 'Reference*' AND member.text = days.members
    LEFT JOIN texts AS label ON label.shape = 'Coding*' AND label.text = days.security
)
SELECT
    people.part,
    people.patient,
    CASE WHEN people.id IS NULL THEN key_of(coded.reference) END AS key,
    CASE WHEN people.id IS NULL THEN coded.reference END AS subject,
    reading.file,
    coded.number,
    coded."row",
    'Observation/' || coded.id AS source,
    doubt,
    CASE WHEN coded.status IS DISTINCT FROM 'cancelled' AND (coded."row" = 0 OR concept > 0) THEN 'observation' END
        AS kind,
    concept,
    first_day,
    last_day_of(start_text, first_day) AS last_day,
    end_day,
    FALSE AS ongoing,
    instant,
    CASE
        WHEN shape = 'quantity' AND quantity_comparator IS NULL THEN quantity_value
        WHEN shape = 'integer' THEN value_integer
    END AS value,
    CASE
        WHEN shape = 'quantity' AND quantity_comparator IS NULL AND quantity_value IS NOT NULL THEN
            CASE
                WHEN quantity_system = 'http://unitsofmeasure.org' AND quantity_code <> '' THEN quantity_code
                ELSE COALESCE(NULLIF(quantity_unit, ''), NULLIF(quantity_code, ''))
            END
    END AS unit,
    CASE WHEN shape = 'concept' AND answer > 0 THEN answer END AS answer,
    CASE
        WHEN shape = 'concept' AND answer = 0 THEN NULLIF(answer_plain, '')
        WHEN shape = 'text' THEN COALESCE(value_text, value_date)
    END AS answer_text,
    CASE WHEN shape = 'truth' THEN value_truth END AS truth,
    coded.status,
    performed_by AS performer,
    note AS reason,
    FALSE AS negated,
    CASE
        WHEN coded.status = 'entered-in-error' THEN 'entered-in-error'
        WHEN is_hidden THEN 'hidden'
        WHEN COALESCE(coded.status NOT IN ('final', 'amended', 'corrected'), TRUE) THEN 'not-final'
        WHEN
            effective_timing IS NOT NULL AND effective_start IS NULL AND effective_end IS NULL
            AND start_text IS NULL
        THEN 'unreadable-date'
        WHEN start_text IS NULL THEN 'no-date'
        WHEN first_day IS NULL THEN 'unreadable-date'
        WHEN effective_end IS NOT NULL AND end_day IS NULL THEN 'unreadable-date'
        WHEN shape = 'unreadable' OR (shape = 'quantity' AND quantity_value IS NOT NULL AND quantity_comparator IS NOT NULL)
        THEN 'unreadable-value'
        WHEN shape IS NULL AND is_masked THEN 'hidden'
        WHEN
            (
                shape IS NULL
                OR (shape = 'quantity' AND quantity_value IS NULL)
                OR (shape = 'concept' AND answer = 0 AND COALESCE(answer_plain, '') = '')
            )
            AND NOT (coded."row" = 0 AND (has_components OR COALESCE(members <> '[]', FALSE)))
        THEN 'no-value'
        WHEN end_day < first_day THEN 'malformed'
    END AS problem
FROM coded
CROSS JOIN reading
LEFT JOIN people ON people.id = key_of(coded.reference);

-- Conditions: each lasts from its onset, or from the day it was recorded, to its abatement.
INSERT INTO staged BY NAME
WITH written AS (
    SELECT
        rows.*,
        COALESCE(onset_date, onset_start, recorded_date) AS start_text,
        onset_date IS NULL AND onset_start IS NULL AS is_recorded,
        COALESCE(abatement_date, period.plain) AS end_text,
        period.malformed AS is_malformed
    FROM rows
    LEFT JOIN texts AS period ON period.shape = 'Period' AND period.text = rows.abatement_period
),
moments AS (
    SELECT
        *,
        moment_of(start_text) AS instant,
        moment_of(end_text) AS end_moment
    FROM written
),
days AS (
    SELECT
        *,
        first_day_of(start_text, instant) AS first_day,
        last_day_of(end_text, first_day_of(end_text, end_moment)) AS end_day,
        abatement_date IS NOT NULL OR abatement_period IS NOT NULL OR abatement_text IS NOT NULL AS abated
    FROM moments
),
coded AS (
    SELECT
        days.*,
        code.concept,
        clinical.codes[1] AS clinical_code,
        COALESCE(LIST_HAS_ANY(clinical.codes, ['active', 'recurrence', 'relapse']), FALSE) AS is_active,
        COALESCE(LIST_HAS_ANY(clinical.codes, ['inactive', 'remission', 'resolved']), FALSE) AS has_ended,
        COALESCE(verified.codes, []) AS verified,
        is_withheld(label.codes) AS is_hidden,
        COALESCE(
            unread,
            CASE
                WHEN code.malformed OR clinical.malformed OR verified.malformed OR label.malformed OR is_malformed THEN 'type'
                WHEN COALESCE(onset_age, onset_range, abatement_age, abatement_range) IS NOT NULL THEN 'age'
                WHEN is_odd(start_text, instant) OR is_odd(end_text, end_moment) THEN 'time'
                WHEN days.id IS NULL THEN 'id'
            END
        ) AS doubt
    FROM days
    LEFT JOIN texts AS code ON code.shape = 'CodeableConcept' AND code.text = days.code
    LEFT JOIN texts AS clinical ON clinical.shape = 'CodeableConcept' AND clinical.text = days.clinical_status
    LEFT JOIN texts AS verified ON verified.shape = 'CodeableConcept' AND verified.text = days.verification
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
    'Condition/' || coded.id AS source,
    doubt,
    CASE WHEN NOT LIST_CONTAINS(verified, 'refuted') THEN 'condition' END AS kind,
    COALESCE(concept, 0) AS concept,
    first_day,
    last_day_of(start_text, first_day) AS last_day,
    end_day,
    NOT abated AND NOT has_ended AS ongoing,
    instant,
    clinical_code AS status,
    FALSE AS negated,
    CASE
        WHEN status = 'entered-in-error' OR LIST_CONTAINS(verified, 'entered-in-error') THEN 'entered-in-error'
        ELSE COALESCE(
            CASE WHEN is_hidden THEN 'hidden' END,
            CASE WHEN LIST_HAS_ANY(verified, ['unconfirmed', 'provisional', 'differential']) THEN 'not-final' END,
            CASE
                WHEN NOT is_recorded THEN date_problem(start_text, first_day)
                WHEN start_text IS NULL AND NOT is_active THEN 'no-date'
                ELSE optional_problem(start_text, first_day)
            END,
            optional_problem(end_text, end_day),
            CASE WHEN end_day < first_day THEN 'malformed' END
        )
    END AS problem,
    is_active AND abated AS contradicted,
    CASE WHEN NOT LIST_HAS_ANY(verified, ['refuted', 'entered-in-error']) THEN COALESCE(concept, 0) END AS target_concept
FROM coded
CROSS JOIN reading
LEFT JOIN people ON people.id = key_of(coded.reference);

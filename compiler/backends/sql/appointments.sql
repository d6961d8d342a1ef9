-- What is agreed and what is refused: few patients have any of it, and the stages hold them alone (5.6, 5.7).

-- An activity that a fact in the record is about, because it is about one of its requests, of now or of before.
CREATE TABLE linked AS
SELECT DISTINCT our_names.patient, asked_for.activity, our_names.fact
FROM our_names
JOIN (
  SELECT patient, activity, id FROM known_ids
  UNION ALL
  SELECT patient, activity, id FROM earlier
) AS asked_for
  ON asked_for.patient = our_names.patient AND asked_for.id = our_names.id;

-- An appointment for an activity: by its codes, or by the request it is based on. One of before the activity was last
-- done is over.
CREATE TABLE appointments AS
SELECT
  about.patient,
  about.activity,
  about.fact,
  bookkeeping.source,
  bookkeeping.first_day AS day,
  bookkeeping.status,
  COALESCE(bookkeeping.status = 'booked' AND bookkeeping.first_day >= run.today, FALSE) AS ahead
FROM (
  SELECT patient, activity, place AS fact FROM activity_facts WHERE kind = 'appointment'
  UNION
  SELECT patient, activity, fact FROM linked
) AS about
JOIN bookkeeping ON bookkeeping.patient = about.patient AND bookkeeping.place = about.fact
CROSS JOIN run
LEFT JOIN last_done ON last_done.patient = about.patient AND last_done.activity = about.activity
WHERE bookkeeping.kind = 'appointment'
  AND (last_done.done IS NULL OR bookkeeping.first_day IS NULL OR bookkeeping.first_day > last_done.done);

-- The window that an appointment is for: that of the request it is based on; else the first it lies in; else the last
-- that has begun by then. A booking before every window is for the first; nothing else before every window is for any.
CREATE VIEW meant AS
SELECT
  patient,
  activity,
  source,
  day,
  status,
  ahead,
  COALESCE(
    based_on,
    CASE WHEN day IS NOT NULL THEN COALESCE(holding, begun, CASE WHEN status = 'booked' THEN first_place END) END
  ) AS place
FROM (
  SELECT
    appointments.patient,
    appointments.activity,
    appointments.fact,
    appointments.source,
    appointments.day,
    appointments.status,
    appointments.ahead,
    MIN(CASE WHEN based.fact IS NOT NULL THEN placed.place END) AS based_on,
    MIN(
      CASE
        WHEN (placed.earliest IS NULL OR placed.earliest <= appointments.day)
          AND (placed.latest IS NULL OR appointments.day <= placed.latest)
        THEN placed.place
      END
    ) AS holding,
    MAX(CASE WHEN placed.earliest <= appointments.day THEN placed.place END) AS begun,
    MIN(placed.place) AS first_place
  FROM appointments
  JOIN placed ON placed.patient = appointments.patient AND placed.activity = appointments.activity
  LEFT JOIN (
    SELECT our_names.patient, our_names.fact, known_ids.activity, known_ids.place
    FROM our_names
    JOIN known_ids ON known_ids.patient = our_names.patient AND known_ids.id = our_names.id
  ) AS based
    ON based.patient = appointments.patient
    AND based.fact = appointments.fact
    AND based.activity = placed.activity
    AND based.place = placed.place
  GROUP BY
    appointments.patient,
    appointments.activity,
    appointments.fact,
    appointments.source,
    appointments.day,
    appointments.status,
    appointments.ahead
) AS matched;

-- The appointment that says most of a window: the first that lies ahead, else the latest.
CREATE TABLE booked AS
SELECT patient, activity, place, source, day, status, ahead
FROM (
  SELECT
    *,
    ROW_NUMBER() OVER (
      PARTITION BY patient, activity, place
      ORDER BY
        CASE WHEN ahead THEN 0 ELSE 1 END,
        CASE WHEN ahead THEN day END,
        CASE WHEN ahead THEN source END,
        COALESCE(day, DATE '9999-12-31') DESC,
        source DESC
    ) AS number
  FROM meant
  WHERE place IS NOT NULL
) AS ranked
WHERE number = 1;

-- The latest refusal of an activity, or of a request of it, if it still holds, and to which day. One that was followed by
-- the activity itself is over; one without an end holds on its own day, and is noted on later days too.
CREATE TABLE refusals AS
SELECT patient, activity, source, COALESCE(until, day) AS until, until IS NULL AS without_end
FROM (
  SELECT
    ranked.patient,
    ranked.activity,
    ranked.source,
    ranked.day,
    spans.today,
    CASE
      WHEN ranked.end_day IS NOT NULL THEN ranked.end_day
      WHEN spans.declined_months IS NOT NULL OR spans.declined_days IS NOT NULL
      THEN SHIFTED(ranked.day, spans.declined_months, spans.declined_days)
    END AS until
  FROM (
    SELECT
      *,
      ROW_NUMBER() OVER (PARTITION BY patient, activity ORDER BY day DESC, source DESC, fact) AS number
    FROM (
      SELECT patient, activity, place AS fact, source, first_day AS day, end_day
      FROM activity_facts
      CROSS JOIN run
      WHERE negated AND first_day <= run.today
      UNION ALL
      SELECT linked.patient, linked.activity, linked.fact, facts.source, facts.first_day AS day, facts.end_day
      FROM linked
      JOIN bookkeeping AS facts ON facts.patient = linked.patient AND facts.place = linked.fact
      CROSS JOIN run
      WHERE facts.negated AND facts.first_day <= run.today
    ) AS found
  ) AS ranked
  JOIN spans ON spans.activity = ranked.activity
  LEFT JOIN last_done ON last_done.patient = ranked.patient AND last_done.activity = ranked.activity
  WHERE ranked.number = 1 AND (last_done.done IS NULL OR last_done.done < ranked.day)
) AS latest
WHERE until IS NULL OR until >= today;

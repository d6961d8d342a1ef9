-- The rows of ViewDefinition-Appointment.json.
CREATE OR REPLACE TEMP VIEW rows AS
SELECT
  rowid AS number,
  0 AS row,
  CASE
    WHEN NOT (
      IS_TEXT("id") AND IS_TEXT("status") AND IS_TEXT("start")
    )
    THEN 'type'
  END AS unread,
  PLAIN("id") AS "id",
  CAST("meta"."security" AS TEXT) AS "security",
  PLAIN("status") AS "status",
  CAST("participant" AS TEXT) AS "participants",
  CAST("serviceType" AS TEXT) AS "service_types",
  CAST("reasonCode" AS TEXT) AS "reasons",
  CAST("cancelationReason" AS TEXT) AS "cancelation_reason",
  PLAIN("start") AS "start",
  CAST("basedOn" AS TEXT) AS "based_on"
FROM resources;

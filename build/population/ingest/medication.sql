-- Medications: what they are.
INSERT INTO medications
SELECT
    'Medication/' || rows.id,
    COALESCE(code.concept, 0),
    CASE WHEN unread IS NOT NULL OR code.malformed THEN 'type' END,
    reading.file,
    rows.number
FROM rows
CROSS JOIN reading
LEFT JOIN texts AS code ON code.shape = 'CodeableConcept' AND code.text = rows.code;

-- Whom the Patient resources of the file are about: those that a reference can name, Patient/id, which is to have one slash.
INSERT INTO found
SELECT id, TRUE
FROM rows
WHERE id <> '' AND NOT CONTAINS(id, '/');

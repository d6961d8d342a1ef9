-- Resources that the one-patient runtime calls malformed, too: they are noted as that.
UPDATE staged
SET doubt = $code
WHERE file = $read AND LIST_CONTAINS($numbers, number);

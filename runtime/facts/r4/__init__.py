"""FHIR R4 → facts: the resources that are read, the record they stand in, whose they are, what facts they become."""

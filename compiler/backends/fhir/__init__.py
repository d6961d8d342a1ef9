"""The FHIR back end: one emitter per kind of resource; :mod:`.emit` puts them together."""

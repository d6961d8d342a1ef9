"""Synthetic populations for a guideline: FHIR R4 records of people who do not exist, any number of them, by seed.

Made from the decision graph, so that it serves any guideline, and from a *profile* (``profiles/``) that says how common
things are, with a source or as a marked assumption. ``docs/generate.md`` explains it to a user.
"""

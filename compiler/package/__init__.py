"""A built guideline as other systems load it: an npm package of FHIR, and a transaction Bundle.

In: the files of ``build/<guideline>/``. Out: files by name, the same bytes for the same guideline, whoever packs it.
``docs/package.md`` explains them.
"""

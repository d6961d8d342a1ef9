"""What a new version of a guideline means that the old one did not: in words, and for which patients.

In: two decision graphs. Every part of a guideline becomes named fields (:mod:`.parts`), each with what it means and how
it is written. What differs is a change of meaning, or of wording only (:mod:`.changes`), and the region analysis says
who lands elsewhere.
"""

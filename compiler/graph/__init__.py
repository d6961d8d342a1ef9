"""Lowering: guideline model → decision graph (``runtime.graph``).

In: a :class:`~..model.guideline.Model` without errors. Out: a :class:`~...runtime.graph.Graph` in which everything
implicit in the language is explicit: intervals are conjunctions, table rows are conditions, units are factors, every
data element, activity and level has a local code, follow-ups and missing data have activities, and nodes stand in an
order in which they can be evaluated.
"""

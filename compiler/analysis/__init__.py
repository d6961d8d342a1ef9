"""What a guideline says of every patient at once, by regions instead of one patient at a time.

In: decision graphs, and the runtime's evaluator. Out: patients who show something (a gap, an overlap, another result
than before), or the proof that there is none.

A *region* is the set of patients whose values lie in the same cells: each data element's values are cut at the numbers
it is compared with (:mod:`.domain`). A condition is the same for all patients of a region, so it becomes a decision
diagram over the cells (:mod:`.diagram`, :mod:`.space`), which never lists the regions one by one. Nothing is said
of a patient before the runtime has evaluated that very patient (:mod:`.witness`).
"""

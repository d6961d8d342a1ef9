"""Decision graph → CQL 1.5 and ELM.

In: a :class:`~....runtime.graph.Graph`. Out: libraries in one typed form (:mod:`.ast`), which :mod:`.text` prints as
CQL and :mod:`.elm` as ELM JSON, so that the two cannot differ.
"""

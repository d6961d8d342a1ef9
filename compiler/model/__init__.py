"""The guideline model: the syntax tree with its names resolved and its expressions typed.

In: a :class:`~..syntax.tree.Guideline`. Out: a :class:`~.guideline.Model`, the same tree with two side tables (symbols,
types), and diagnostics. When there is no error among them, every name resolves to a declaration of the right kind,
every closed word is in its list, every comparison is between like things in one unit, and every obligatory slot is
there.
"""

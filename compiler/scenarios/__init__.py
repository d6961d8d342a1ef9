"""What a guideline's scenarios reach (:mod:`.coverage`) and what they would notice (:mod:`.mutants`).

Tools for authors, on the decision graph and the runtime only: nothing here reads guideline text.
"""

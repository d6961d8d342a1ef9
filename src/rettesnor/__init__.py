"""Rettesnor: clinical guidelines as text, compiled to CPG-on-FHIR and applied to patients.

The folders of this package are links to the folders at the repository's root, so that the root shows the pipeline while
installed code lives under one name (docs/DECISIONS.md, 2026-11-22 "one import name").
"""

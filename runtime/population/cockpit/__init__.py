"""Worklists for clinics, from the results of a population: the lists of Klinikkens Cockpit.

In: a folder of results (:mod:`..results_folder`) and the guideline. Every patient who is on a list becomes a finished
row, part by part (:mod:`.found`), with its reason in words (:mod:`.reasons`); the rows are sorted by list and clinic on
disk and written (:mod:`.written`). ``docs/cockpit.md`` explains the lists to their users.
"""

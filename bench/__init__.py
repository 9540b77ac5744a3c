"""How fast it is, and against whom: the product as shipped beside its peers, in one run.

`make bench` (or `python -m bench` in its own environment) measures; nothing here is part of the
product. Servers run on one core, the load on another. What was measured is kept in `results.json`
and told in `RESULTS.md`.
"""

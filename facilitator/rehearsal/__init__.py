"""A hall full of simulated people, who use the real pages and the real wire as browsers do.

`client.py`, `http.py`, `joining.py` and what they stand on know nothing of rehearsals: whoever
needs a crowd of phones uses them.
"""

"""A hall full of simulated people, who use the real pages and the real wire as browsers do.

They act through `facilitator/client/`, which knows nothing of rehearsals: whoever needs a crowd of
phones uses it.
"""

"""From voices to insights: what people said, gathered under what it says together. Pure.

A *voice* is one thing that somebody said: an entry on a team's board, a resident's approved
comment, a point of the plan's context. Voices belong to where they were said; here are only their
ids. An *insight* is what a person at the desk made of some of them. Each voice has exactly one
place, in an insight or set aside, or none yet. Nothing is deleted: what became part of another
insight, or was taken apart, stays and is marked.
"""

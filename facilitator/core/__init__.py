"""What a session is: pure rules and plain state; no I/O, no clock, no randomness, no Flask.

Time, new ids and seeds arrive inside the command's context. `decide` answers a command with
events or refuses it; `evolve` folds an event into the state and never refuses.
"""

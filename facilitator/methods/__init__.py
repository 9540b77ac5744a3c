"""The field's arithmetic: pure functions on plain values, importing nothing of ours.

Each function names its source and is tested against published or hand-checked numbers.
"""

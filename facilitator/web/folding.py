"""A long text in two: its beginning, and the rest that somebody has to ask for."""

import re

LETTERS, LINES = 400, 8
"""How much of a text is its beginning."""
REST = 60
"""Letters from which on a rest is worth a press; as in static/js/helpers/beginning.js."""


def folded(text: str) -> tuple[str, str]:
    """At most about so many letters and lines, up to a word's end, and what is left: none where
    the text is little longer than that."""
    few = "\n".join(text.split("\n")[:LINES])[:LETTERS]
    left = text[len(few) :]
    if len(left) < REST and "\n" not in left:
        return text, ""
    words = re.sub(r"\s*\S*\Z", lambda last: "" if len(last[0]) < REST else last[0], few, count=1)
    shown = re.sub(r"[\s.,;:\u2013\u2014-]+\Z", "", words)
    return shown, text[len(shown) :]

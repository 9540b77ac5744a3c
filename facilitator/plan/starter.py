"""A first agenda for another city: small, commented, and without faults."""

import json
import re
import unicodedata
from importlib.resources import files

LONGEST_NAME = 120


def starter(name: str) -> str:
    """The text of a new agenda.yaml with this name as its title.

    Any name will do; one of which nothing can be shown is a ValueError.
    """
    title = _shown(name)
    if not title:
        raise ValueError("a session without a name")
    values = {"@ID@": _slug(title), "@TITLE@": json.dumps(title, ensure_ascii=False)}
    text = files(__package__).joinpath("starter.yaml").read_text("utf-8")
    return re.sub("@ID@|@TITLE@", lambda found: values[found.group()], text)


def _shown(name: str) -> str:
    """The name as it can stand on a wall: no control characters, no halves, single blanks."""
    kept = "".join(" " if unicodedata.category(one)[0] in "CZ" else one for one in name)
    return " ".join(kept.split())[:LONGEST_NAME].strip()


def _slug(title: str) -> str:
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode("ascii")
    words = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")
    return words[:40].strip("-") or "session"

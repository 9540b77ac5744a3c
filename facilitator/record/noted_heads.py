"""Heads as people write them down: from the stage, the console, an export, or `verify`."""

import re
from typing import Final

from facilitator.journal import Head

_HEAD: Final = re.compile(
    r"\s*(?:[^\W\d]+[\s:]+)*(?P<row>[0-9]{1,18})(?:\s*[:·]\s*|\s+)(?P<chain>(?:[0-9a-f]\s*){16,64})",
    re.IGNORECASE,
)
"""A row's position and the chain at it, or its first digits: 16 are too many to be found again."""


def parse_head(written: str) -> Head | None:
    """Read "Record: row 299 · 8c4e 9514 …" in any language, or 299:8c4e9514…; None for no head."""
    found = _HEAD.fullmatch(written)
    return found and (int(found["row"]), "".join(found["chain"].lower().split()))

"""The city's own agenda, where all of the hall decide in a vote, guests too."""

import re
from pathlib import Path

from hall import CHECKOUT

GROUPS_APART = re.compile(r"          (?:eligible|binding): .*\n")


def deciding(text: str) -> str:
    """An agenda like the city's without the two lines that set groups apart."""
    text, count = GROUPS_APART.subn("", text)
    assert count == 2
    return text


def of_two_teams() -> str:
    """The city's own without them, with two rope teams instead of four."""
    text = (CHECKOUT / "agenda.yaml").read_text(encoding="utf-8")
    text, count = re.subn(r"  - id: rope-team-[34]\n(?:    .*\n)+", "", text)
    assert count == 2
    return deciding(text)


def everybody_decides(folder: Path) -> Path:
    """The city's own, written into a folder without them."""
    agenda = folder / "agenda.yaml"
    agenda.write_text(deciding((CHECKOUT / "agenda.yaml").read_text(encoding="utf-8")), "utf-8")
    return agenda

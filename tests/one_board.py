"""For tests about what teams share: the city's agenda with one thing asked, or past the silence."""

import re
from pathlib import Path

from hall import CHECKOUT

SHARED = 5
"""The first of its prompts at which everybody writes, and all of a team read it at once."""
PROMPTS = re.compile(r"^          prompts:\n(?:            .*\n)+", re.MULTILINE)
PROMPT = "          prompt: {en: What comes first?, es: ¿Qué va primero?}\n"


def one_board(text: str) -> str:
    """An agenda like the city's, without its prompts one after the other."""
    text, count = PROMPTS.subn(PROMPT, text)
    assert count == 1
    return text


def asks_one_thing(folder: Path) -> Path:
    """The city's own, written into a folder so."""
    agenda = folder / "agenda.yaml"
    agenda.write_text(one_board((CHECKOUT / "agenda.yaml").read_text(encoding="utf-8")), "utf-8")
    return agenda

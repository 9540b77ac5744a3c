"""What is said in which language: our own words by the catalogue, the session's by its plan."""

import re
from functools import cache

from babel.messages.pofile import read_po
from hall import CHECKOUT
from ruamel.yaml import YAML

CATALOGUE = CHECKOUT / "facilitator/translations/es/LC_MESSAGES/messages.po"
GAP = re.compile(r"\\\{\w+\\\}|%\\\(\w+\\\)s")


@cache
def ours() -> dict[str, str]:
    """Our words: English to Spanish."""
    with CATALOGUE.open("rb") as file:
        return {str(one.id): str(one.string) for one in read_po(file) if one.id}


@cache
def the_plans() -> dict[str, str]:
    """The plan's words: English to Spanish."""
    plan = YAML(typ="safe").load(CHECKOUT / "agenda.yaml")
    return dict(_pairs(plan))


def said(text: str, lang: str) -> str:
    """An English text in a language; what belongs to none stays as it is."""
    return text if lang == "en" else the_plans().get(text) or ours().get(text) or text


def english_of_ours(spoken: list[str]) -> list[str]:
    """Those of the texts that are our own English where there is Spanish."""
    return [text for text in spoken if _english().fullmatch(text) and text not in ours().values()]


def english_of_the_plan(spoken: list[str]) -> list[str]:
    """Those of the texts that hold one of the plan's English texts where there is Spanish."""
    return [text for text in spoken if any(found in text for found in _plan_english(text))]


def _plan_english(text: str) -> list[str]:
    short = 12  # shorter ones may be part of a Spanish word or name
    return [en for en, es in the_plans().items() if en != es and (len(en) >= short or en == text)]


@cache
def _english() -> re.Pattern[str]:
    differing = (en for en, es in ours().items() if en != es)
    return re.compile("|".join(GAP.sub(".+", re.escape(en)) for en in differing))


def _pairs(node: object) -> list[tuple[str, str]]:
    if isinstance(node, dict):
        if set(node) == {"en", "es"}:
            return [(node["en"], node["es"])]
        return [pair for value in node.values() for pair in _pairs(value)]
    return [pair for value in node for pair in _pairs(value)] if isinstance(node, list) else []

"""Sentences that people say in a rehearsal, made somebody's own; kinds bring them, by language.

`{theme}` is one of the agenda's own themes, `{place}` and `{when}` make a sentence somebody's own.
"""

import random
from collections.abc import Sequence

from facilitator.plan.values import Text

PLACES: dict[str, tuple[str, ...]] = {
    "en": (
        "downtown",
        "on the east side",
        "on the west side",
        "near the library",
        "around the elementary school",
        "along Main Street",
        "by the bus terminal",
        "in the older neighborhoods",
        "next to the rec center",
        "close to the clinic",
        "around the farmers market",
        "at the edge of town",
    ),
    "es": (
        "en el centro",
        "en el lado este",
        "en el lado oeste",
        "cerca de la biblioteca",
        "alrededor de la escuela primaria",
        "por la calle principal",
        "junto a la terminal de autobuses",
        "en las colonias más antiguas",
        "al lado del centro recreativo",
        "cerca de la clínica",
        "por el mercado de productores",
        "en las afueras",
    ),
}
WHENS: dict[str, tuple[str, ...]] = {
    "en": (
        "this year",
        "by the end of summer",
        "before the next budget",
        "within eighteen months",
        "in the first ninety days",
        "by next January",
    ),
    "es": (
        "este año",
        "antes de que termine el verano",
        "antes del próximo presupuesto",
        "en un plazo de dieciocho meses",
        "en los primeros noventa días",
        "para el próximo enero",
    ),
}


def sentence(
    among: Sequence[str], language: str, themes: Sequence[Text], dice: random.Random
) -> str:
    """One sentence of `among`, made somebody's own; `themes` are the agenda's, in all languages."""
    fitting = among if themes else [one for one in among if "{theme}" not in one]
    return fill_template(dice.choice(fitting), language, themes, dice)


def fill_template(pattern: str, language: str, themes: Sequence[Text], dice: random.Random) -> str:
    """A pattern with its gaps filled, a capital letter in front."""
    theme = dice.choice(themes) if themes else {}
    said = pattern.format(
        theme=theme.get(language) or next(iter(theme.values()), ""),
        place=dice.choice(PLACES[language]),
        when=dice.choice(WHENS[language]),
    )
    return said[:1].upper() + said[1:]

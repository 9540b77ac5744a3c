"""A break, a working lunch, the end of the day: the hall rests, the stage shows quotes.

Title, people, texts and clock are shown to everyone as the plan has them.
"""

from facilitator.core import pages
from facilitator.core.activity import Activity, NoSettings, Scene, TextsOnly
from facilitator.core.pages import Page, Piece

QUOTE_STAY_MS = 20_000
"""A quote stays that long, however short it is."""


def pages_of(scene: Scene[NoSettings, None]) -> list[Page]:
    """What the plan says of the pause; where it says nothing, the session's quotes, one by one."""
    return pages.of_block(scene.session, scene.block) or [
        Page(f"quote-{number}", [Piece("quote", start=number - 1)], quote, QUOTE_STAY_MS)
        for number, quote in enumerate(scene.plan.quotes, 1)
    ]


ACTIVITY: TextsOnly = Activity(
    kind="pause",
    settings=NoSettings,
    name={"en": "Pause", "es": "Pausa"},
    aliases=("break", "recess", "lunch", "adjournment"),
    rests=True,
    pages=pages_of,
)

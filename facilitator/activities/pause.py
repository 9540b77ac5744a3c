"""A break, a working lunch, the end of the day: the hall rests; screens say until when, and quotes.

Title, people, texts and clock are shown to everyone as the plan has them.
"""

from facilitator.core import current_plan, pages
from facilitator.core.activity import Activity, Alone, Impromptu, NoSettings, Scene, TextsOnly
from facilitator.core.pages import Page, Piece
from facilitator.core.shown import Shown
from facilitator.plan.values import Text

QUOTE_STAY_MS = 20_000
"""A quote stays that long, however short it is."""


class RestView(Shown):
    """What a pause is in the day."""

    back: bool
    """whether the hall comes back from it today: what follows is no pause again"""


class QuotesView(Shown):
    """What the console has at hand in a pause."""

    quotes: tuple[Text, ...]
    """the session's, of which each can be put on the stage"""
    unfinished: None
    """null: a pause leaves nothing undone"""


def rest(scene: Scene[NoSettings, None]) -> RestView:
    """After the day's last block there is nothing to be back for, and in a chain of pauses only
    the end of the last one is a time to be back.
    """
    ahead = current_plan.coming_blocks(scene.session) if scene.current else []
    return RestView(back=bool(ahead) and ahead[0].id not in scene.session.run.resting)


def pages_of(scene: Scene[NoSettings, None]) -> list[Page]:
    """What the plan says of the pause; where it says nothing, the session's quotes, one by one."""
    return pages.of_block(scene.session, scene.block) or [
        _of_quote(number, quote) for number, quote in enumerate(scene.plan.quotes, 1)
    ]


def alone(scene: Scene[NoSettings, None], of: str, name: str) -> Alone | None:
    """One of the session's quotes, by its number from 1 on."""
    quotes = {str(number): number for number in range(1, len(scene.plan.quotes) + 1)}
    if of != "quote" or name not in quotes:
        return None
    number = quotes[name]
    return Alone(RestView(back=False), [_of_quote(number, scene.plan.quotes[number - 1])])


def quotes(scene: Scene[NoSettings, None]) -> QuotesView:
    """What a facilitator can put on the stage."""
    return QuotesView(quotes=scene.plan.quotes, unfinished=None)


def _of_quote(number: int, quote: Text) -> Page:
    return Page(f"quote-{number}", [Piece("quote", str(number))], quote, QUOTE_STAY_MS)


ACTIVITY: TextsOnly = Activity(
    kind="pause",
    settings=NoSettings,
    impromptu=Impromptu(10, lambda plan, question: {}),
    name={"en": "Pause", "es": "Pausa"},
    aliases=("break", "recess", "lunch", "adjournment"),
    rests=True,
    views={"stage": rest, "phone": rest, "console": quotes},
    alone=alone,
    pages=pages_of,
)

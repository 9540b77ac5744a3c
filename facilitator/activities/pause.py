"""A break, a working lunch, the end of the day: the hall rests; screens say until when, and quotes.

Title, people, texts and clock are shown to everyone as the plan has them.
"""

from facilitator.core import current_plan, pages
from facilitator.core.activity import Activity, Impromptu, NoSettings, Scene, TextsOnly
from facilitator.core.pages import Page, Piece
from facilitator.core.shown import Shown

QUOTE_STAY_MS = 20_000
"""A quote stays that long, however short it is."""


class RestView(Shown):
    """What a pause is in the day."""

    back: bool
    """whether the hall comes back from it today: what follows is no pause again"""


def rest(scene: Scene[NoSettings, None]) -> RestView:
    """After the day's last block there is nothing to be back for, and in a chain of pauses only
    the end of the last one is a time to be back.
    """
    here = current_plan.running_block(scene.session) if scene.current else None
    run = scene.session.run
    ahead = current_plan.still_to_come(here[1], scene.block.id, run) if here else []
    return RestView(back=bool(ahead) and ahead[0].id not in run.resting)


def pages_of(scene: Scene[NoSettings, None]) -> list[Page]:
    """What the plan says of the pause; where it says nothing, the session's quotes, one by one."""
    return pages.of_block(scene.session, scene.block) or [
        Page(f"quote-{number}", [Piece("quote", start=number - 1)], quote, QUOTE_STAY_MS)
        for number, quote in enumerate(scene.plan.quotes, 1)
    ]


ACTIVITY: TextsOnly = Activity(
    kind="pause",
    settings=NoSettings,
    impromptu=Impromptu(10, lambda plan, question: {}),
    name={"en": "Pause", "es": "Pausa"},
    aliases=("break", "recess", "lunch", "adjournment"),
    rests=True,
    views={"stage": rest, "phone": rest},
    pages=pages_of,
)

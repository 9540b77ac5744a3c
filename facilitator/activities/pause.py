"""A break, a working lunch, the end of the day: the hall rests, the stage shows quotes.

Title, people, texts and clock are shown to everyone as the plan has them.
"""

from facilitator.core.activity import Activity, NoSettings, TextsOnly

ACTIVITY: TextsOnly = Activity(
    kind="pause",
    settings=NoSettings,
    name={"en": "Pause", "es": "Pausa"},
    aliases=("break", "recess", "lunch", "adjournment"),
    rests=True,
)

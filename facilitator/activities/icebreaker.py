"""An icebreaker: the hall warms up.

Title, people, texts and clock are shown to everyone as the plan has them.
"""

from facilitator.core.activity import Activity, NoSettings, TextsOnly

ACTIVITY: TextsOnly = Activity(
    kind="icebreaker", settings=NoSettings, name={"en": "Icebreaker", "es": "Rompehielos"}
)

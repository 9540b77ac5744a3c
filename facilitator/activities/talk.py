"""Somebody speaks to the hall: a welcome, an overview.

Title, people, texts and clock are shown to everyone as the plan has them.
"""

from facilitator.core.activity import Activity, Impromptu, NoSettings, TextsOnly

ACTIVITY: TextsOnly = Activity(
    kind="talk",
    settings=NoSettings,
    impromptu=Impromptu(15, lambda plan, question: {}),
    name={"en": "Talk", "es": "Presentación"},
    aliases=("speech", "presentation"),
    calm=True,
)

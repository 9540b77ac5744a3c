"""An open discussion.

Title, people, texts and clock are shown to everyone as the plan has them.
"""

from facilitator.core.activity import Activity, NoSettings, TextsOnly

ACTIVITY: TextsOnly = Activity(
    kind="discussion", settings=NoSettings, name={"en": "Discussion", "es": "Discusión"}
)

"""Discussion and action: the body takes up a motion.

Title, people, texts and clock are shown to everyone as the plan has them.
"""

from facilitator.core.activity import Activity, NoSettings, TextsOnly

ACTIVITY: TextsOnly = Activity(
    kind="motion", settings=NoSettings, name={"en": "Motion", "es": "Moción"}
)

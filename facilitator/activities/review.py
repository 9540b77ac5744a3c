"""A review of objectives: what was decided before, looked at again.

Title, people, texts and clock are shown to everyone as the plan has them.
"""

from facilitator.core.activity import Activity, NoSettings, TextsOnly

ACTIVITY: TextsOnly = Activity(
    kind="review",
    settings=NoSettings,
    name={"en": "Review", "es": "Revisión"},
    calm=True,
)

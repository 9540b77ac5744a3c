"""A recap: what was heard so far, as the plan's context sections tell it.

Title, people, texts and clock are shown to everyone as the plan has them.
"""

from facilitator.core.activity import Activity, NoSettings, TextsOnly

ACTIVITY: TextsOnly = Activity(
    kind="recap",
    settings=NoSettings,
    name={"en": "Recap", "es": "Resumen"},
    calm=True,
)

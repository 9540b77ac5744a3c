"""What of that which was said may belong together: handed to who asks, and taken by nobody else.

Of a very long desk the latest is looked at, what has no place and what has.
"""

from collections.abc import Mapping

from msgspec import Struct

from facilitator.methods.shared_words import Portions, Sentence, Suggestion, suggested

from ..current_plan import plan_of
from ..state import State
from .voices import Voice

MOST_FREE, MOST_PLACED = 1_400, 600
"""Voices that are looked at: those without a place, and those in an insight."""


__all__ = ["Suggestion", "ToCompare", "alike", "to_compare"]


class ToCompare(Struct, frozen=True):
    """What is compared, in these languages; how many voices these are, `of` how many."""

    said: tuple[Sentence, ...]
    languages: tuple[str, ...]
    voices: int
    of: int


def to_compare(state: State, voices: Mapping[str, Voice]) -> ToCompare:
    """Voices that have no place or are in an insight, and what insights that stand say themselves;
    not what is set aside or was taken back.
    """
    desk = state.insight_desk
    said = [one for one in voices.values() if not one.is_gone and one.id not in desk.aside]
    free = [one for one in said if one.id not in desk.place_of]
    placed = [one for one in said if one.id in desk.place_of]
    latest = [*_last(free, MOST_FREE), *_last(placed, MOST_PLACED)]
    titles = [
        Sentence("", one.title, one.id) for one in desk.insights.values() if one.became is None
    ]
    texts = (Sentence(one.id, one.text, desk.place_of.get(one.id)) for one in latest)
    spoken = plan_of(state).session.languages
    return ToCompare((*titles, *texts), spoken, len(latest), len(said))


def _last(voices: list[Voice], most: int) -> list[Voice]:
    return voices[max(0, len(voices) - most) :]


def alike(wanted: ToCompare) -> Portions:
    """What may belong together, worked out in portions."""
    return suggested(wanted.said, wanted.languages)

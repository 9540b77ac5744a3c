"""What the teams said, for the insight desk: what stands on their boards."""

from collections.abc import Iterator

from facilitator.core.insights.voices import Voice, voice_id

from .grouped import group_title
from .state import Contribution, RoomsScene


def voices(scene: RoomsScene) -> Iterator[Voice]:
    """Each entry, in the order of writing, team by team; those of somebody whom nobody has
    confirmed yet are not heard.
    """
    for team, room in scene.state.rooms.items():
        for entry in room.contributions.values():
            if _counts(scene, entry):
                yield Voice(
                    voice_id("entry", scene.block.id, entry.id),
                    "entry",
                    {"": entry.text},
                    scene.block.id,
                    team,
                    entry.person,
                    entry.removed is not None,
                    group_title(scene, room, entry.id),
                )


def _counts(scene: RoomsScene, entry: Contribution) -> bool:
    person = scene.session.people.get(entry.editor or entry.person)
    return person is None or person.confirmed

"""What people in teams are called on screens."""

from facilitator.plan.values import Text

from .shown_names import Name
from .state import RoomsScene


def name_of(scene: RoomsScene, person_id: str) -> Name:
    """Of whoever has joined, or is on the roster; plain where it reads the same everywhere."""
    person = scene.session.people.get(person_id)
    if person is None:
        seats = (one.name for one in scene.plan.people if one.id == person_id)
        return told(scene, next(seats, {"en": "?"}))
    return told(scene, person.name)


def told(scene: RoomsScene, text: Text) -> Name:
    """Plain where it reads the same in every language of the session."""
    languages = scene.plan.session.languages
    alike = len(text) >= len(languages) and len(set(text.values())) == 1
    return next(iter(text.values())) if alike else text

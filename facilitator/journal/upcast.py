"""Old event shapes brought up to date on reading; what is stored is never rewritten.

A step takes the decoded body of one (name, version) and returns the body of the next version; one
that is `Renamed` goes on under another name, whose versions begin at 1.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final

import msgspec
from msgspec import Struct

from .contract import Record


def _as_it_is(body: Any) -> Any:
    return body


class Renamed(Struct, frozen=True):
    """The event is called `name` from here on; `body` makes the body of its first version."""

    name: str
    body: Callable[[Any], Any] = _as_it_is

    def __call__(self, body: Any) -> Any:
        """The body of the first version of that name, which it is tagged with."""
        return {**self.body(body), "type": self.name}


Steps = Mapping[tuple[str, int], Callable[[Any], Any] | Renamed]


def _given(old: str, new: str) -> Callable[[Any], Any]:
    """The body with a field called `new` in the place of `old`."""
    return lambda body: {new if one == old else one: value for one, value in body.items()}


def _in_some_language(field: str) -> Callable[[Any], Any]:
    """The body with a text in the place of a string, whose language is ""; of nothing none."""
    return lambda body: {**body, field: {"": body[field]} if body[field] else {}}


def _ballot(body: Any) -> Any:
    """Dots as a ballot; whose phone somebody `left_with` is known from who they are."""
    kept = {one: value for one, value in body.items() if one not in ("dots", "left_with")}
    return {**kept, "ballot": body["dots"], "left": bool(body.get("left_with"))}


def _draw(body: Any) -> Any:
    """A draw by the number that repeats it, when a session had one draw at a time."""
    return {**body, "id": f"draw-{body['seed']}", "block": ""}


def _plan(body: Any) -> Any:
    """A plan in which a group's `door` was called its `seats`, which are a number since."""
    groups = [
        {"door" if name == "seats" else name: value for name, value in group.items()}
        for group in body["plan"].get("groups", ())
    ]
    return {**body, "plan": {**body["plan"], "groups": groups}}


STEPS: Final[Steps] = {
    ("PlanAdopted", 1): _plan,
    # A message was one text, whose language nobody noted.
    ("NoticeSent", 1): _in_some_language("text"),
    # A tie was decided for a reason in one language, which nobody noted.
    ("TieDecided", 1): _in_some_language("reason"),
    # Dots were the only ballot there was.
    ("DotsPlaced", 1): Renamed("BallotCast", _ballot),
    ("CandidateAdded", 1): Renamed("OptionAdded"),
    ("TeamsDrawn", 1): _draw,
    ("CandidateRemoved", 1): Renamed("OptionRemoved", _given("item", "option")),
}
"""The steps of this program."""


def upcast(record: Record, steps: Steps = STEPS) -> Record:
    """Apply one step after another until `steps` knows none for the record's name and version."""
    while step := steps.get((record.name, record.version)):
        renamed = isinstance(step, Renamed)
        record = msgspec.structs.replace(
            record,
            name=step.name if isinstance(step, Renamed) else record.name,
            version=1 if renamed else record.version + 1,
            body=msgspec.json.encode(step(msgspec.json.decode(record.body))),
        )
    return record

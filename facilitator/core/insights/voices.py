"""What can be gathered: the voices of all blocks, and the points of the plan's context."""

from collections.abc import Iterator
from hashlib import sha256
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from facilitator.plan.values import Plan, Section, Text

Source = Literal["entry", "comment", "point"]
VoiceId = Annotated[
    str,
    Meta(max_length=140, pattern=r"^[a-z]{5,7}:[A-Za-z0-9_-]{1,64}:[A-Za-z0-9_-]+\Z"),
]
"""Where it was said, and which: "entry:breakout:c-17", "point:key-outcomes:5f0c9a17b2e4"."""

POINT_DIGITS = 12
"""Of the digest that a point is called by."""


class Voice(Struct, frozen=True):
    """One thing that was said, as it stands where it was said.

    `text` is by language, "" where nobody noted which. `who` tells apart those who spoke, and is
    shown to nobody. `is_gone`: it was taken back there, or is not shown any more. `group`: what the
    team called the group that it lies in.
    """

    id: str
    source: Source
    text: Text
    block: str = ""
    team: str = ""
    who: str = ""
    is_gone: bool = False
    group: str = ""


def voice_id(source: Source, where: str, name: str) -> str:
    """What a voice is called: by the block or the section of the plan that it is of."""
    return f"{source}:{where}:{name}"


def points_of(plan: Plan) -> Iterator[Voice]:
    """The points of the plan's context, each once: those below a heading without the heading.

    A point is called by its words, so that it stays what it is when the plan moves it.
    """
    for section in plan.context:
        named = {_name(text): text for text in _said_in(section)}
        for name, text in named.items():
            yield Voice(voice_id("point", section.id, name), "point", text)


def _name(text: Text) -> str:
    """What a point is called by its words: the same words in the same languages, the same name."""
    words = msgspec.json.encode(text, order="deterministic")
    return sha256(words).hexdigest()[:POINT_DIGITS]


def _said_in(section: Section) -> Iterator[Text]:
    for item in section.items:
        if text := item.text or (None if item.points else item.title):
            yield text
        yield from item.points

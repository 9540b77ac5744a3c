"""What several topics show alike, as docs/protocol.md describes it; the clock is the core's."""

from typing import Literal

from facilitator.core.shown import Shown
from facilitator.plan.values import Section, Speaker, Term, Text, Theme

Phase = Literal["before", "running", "over"]
"""Where the session is: before a day, in one, or after one."""

Progress = Literal["done", "now", "ahead"]
"""How far the hall has come with a block."""

Door = Literal["open", "closed"]
"""Whether guests may come in."""


class SessionView(Shown):
    """The session itself."""

    title: Text
    city: str
    tagline: Text | None
    languages: tuple[str, ...]
    """codes, the session's own first"""
    timezone: str
    """`America/Denver`"""
    words: dict[str, Text]
    """the plan's own words, by key; empty where it has none, and for a phone those that it shows"""


class DayView(Shown):
    """A day without its blocks."""

    id: str
    """the day's id"""
    title: Text
    date: str
    """`2024-01-25`: the plan's, and once the day was started the one on which it is held"""
    place: str
    focus: Text | None
    start: int | None
    """time of day, or null"""


class FaceView(Shown):
    """What the plan says of a block."""

    id: str
    """the block's id"""
    kind: str
    """its kind"""
    title: Text
    who: tuple[Speaker, ...]
    points: tuple[Text, ...]
    note: Text | None
    themes: list[Theme]
    terms: list[Term]
    shows: list[Section]


class NoticeView(Shown):
    """A message from the facilitator."""

    id: str
    """the message's id"""
    to: str
    """`everyone`, `teams`, `speakers` or a team's id"""
    text: Text
    """in some of the session's languages; where nobody noted which one, under an empty code"""
    at: int
    """the moment it was sent"""


class PersonView(Shown):
    """Somebody who has joined."""

    id: str
    """the person's id"""
    name: Text
    group: str
    """the id of their group"""


class SealedView(Shown):
    """The journal's head when the day ended."""

    row: int
    """the journal's last row when the day ended, to be written down; `sealed` is null while one
    runs"""
    chain: str
    """the first 16 digits of the chain at that row, on a console all of them"""

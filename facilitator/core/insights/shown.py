"""What a console sees of the insight desk, field by field, as docs/protocol.md describes it."""

from facilitator.plan.values import Text

from ..shown import Shown
from .voices import Source


class AsideView(Shown):
    """Why a voice is left out."""

    reason: str
    """what was said of it"""
    by: str
    """the role of who said so: `facilitator` or `moderator`"""
    at: int
    """the moment"""


class VoiceView(Shown):
    """One thing that was said."""

    id: str
    """where it was said, and which: “entry:breakout:c-17”"""
    source: Source
    """`entry` of a team's board, `comment` of a resident, `point` of the plan's context"""
    text: Text
    """by language, the empty one where nobody noted which"""
    of: Text
    """the title of the team, the block or the section that it is of"""
    insight: str | None = None
    """the id of the insight that it is in; left out where it is in none"""
    aside: AsideView | None = None
    """left out where it is not set aside"""
    step: str | None = None
    """the id of the step that moved it last; left out where none did"""
    gone: bool = False
    """true where it was taken back, or is not shown any more, there where it was said; else left
    out"""


class OriginsView(Shown):
    """From where the voices of an insight come."""

    teams: int = 0
    """how many teams; these fields are left out where they are 0"""
    people: int = 0
    """how many people who wrote on their boards"""
    residents: int = 0
    """how many residents"""
    languages: int = 0
    """in how many languages residents wrote"""
    points: int = 0
    """how many points of the plan's context"""


class InsightView(Shown):
    """What some voices say together."""

    id: str
    title: Text
    voices: list[str]
    """their ids, in order"""
    figures: OriginsView
    theme: str | None = None
    """the id of its key theme; left out where it has none"""
    step: str | None = None
    """the id of the step that named it last; left out where none did since it was made"""


class InsightDeskView(Shown):
    """What was said, and what was made of it."""

    voices: list[VoiceView]
    """block by block, then the plan's context; of those that are gone the ones that have a place"""
    insights: list[InsightView]
    """those that stand, in the order of making"""

"""What a console sees of the insight desk, field by field, as docs/protocol.md describes it."""

from msgspec import field

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
    by: str | None = None
    """the role of who moved it last; left out likewise"""
    gone: bool = False
    """true where it was taken back, or is not shown any more, there where it was said; else left
    out"""
    group: str = ""
    """the title of the group that it lies in on its team's board; left out where it is in none, or
    where nobody has confirmed who called it that"""


class OriginsView(Shown):
    """From where the voices of an insight come."""

    teams: int = 0
    """how many teams; these fields are left out where they are 0"""
    people: int = 0
    """how many people who wrote on their boards"""
    residents: int = 0
    """how many residents"""
    places: int = 0
    """from how many of the plan's places those people come: where an attribute of theirs, or its
    name and value with a hyphen between them, is the id of one"""
    languages: int = 0
    """in how many languages residents wrote"""
    points: int = 0
    """how many points of the plan's context"""


class CandidateView(Shown):
    """An insight on the list of a vote."""

    block: str
    """the id of the vote's block"""
    of: Text
    """what the block is called"""
    title: Text
    """how it is worded there"""
    can_leave: bool
    """whether it may be taken off: nobody has voted"""


class NextVoteView(Shown):
    """The vote of the agenda in which an insight would stand now."""

    block: str
    """the block's id"""
    of: Text
    """what it is called"""
    themes: list[str]
    """the ids of the key themes under which it has a list"""


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
    candidates: list[CandidateView] = field(default_factory=list)
    """the votes on whose list it stands; left out where there are none"""
    became: str | None = None
    """of one that stands no more and is on a list: the id of the insight that it is part of, its
    own where it was taken apart; else left out"""


class InsightDeskView(Shown):
    """What was said, and what was made of it."""

    voices: list[VoiceView]
    """block by block, then the plan's context; of those that are gone the ones that have a place"""
    insights: list[InsightView]
    """those that stand or are on a vote's list, in the order of making"""
    vote: NextVoteView | None = None
    """left out where no vote is to come in which an insight could be chosen"""

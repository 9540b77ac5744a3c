"""What clerks and shared tablets see of a vote, field by field, as docs/protocol.md has it."""

from typing import Literal

from facilitator.methods.tallies import Ballot
from facilitator.plan.values import Text

from ..shown import Shown
from .desk import SheetState
from .shown import PaperView, TurnoutView
from .shown_ways import ChannelView, PapersView


class WithdrawalView(Shown):
    """That an entry was taken back."""

    why: str
    at: int
    """the moment at which it was"""
    desk: int
    """at which desk, by its number; 0 where that is not known"""


class DeskEntryView(Shown):
    """What was read from a paper once, whether it stands still or not."""

    id: str
    """each entry, the first first"""
    person: str | None
    """the id of whose it is, or null where that is nobody by name"""
    group: str
    """the id of the group it counts for"""
    ballot: Ballot | None
    """option id → its dots; null while a second entry is to come, which is to be another’s, and
    where its voter cast it"""
    at: int
    """the moment at which it was entered"""
    desk: int
    """at which desk, by its number; 0 where it was cast on a tablet"""
    state: Literal["stands", "corrected", "withdrawn"]
    """whether another took its place, or it was taken back"""
    corrects: bool = False
    """whether it took the place of another; else left out"""
    why: str = ""
    """why it corrects another, or counts in place of one; else left out"""
    withdrawal: WithdrawalView | None = None
    """where it was taken back; else left out"""


class SheetView(Shown):
    """A paper of which anything was ever entered, or what one person cast on a tablet."""

    id: str
    """papers by their numbers, then what came from tablets"""
    channel: str
    """`paper` or `tablet`"""
    number: int
    """the paper’s running number, or which one on a tablet it was"""
    person: str | None
    """the id of whose it is as it was read last, or null where that is nobody by name"""
    group: str
    """the group’s id, likewise"""
    state: SheetState
    """`counts`; `blank`, which counts nothing; `replaced` by another ballot of the same person;
    `waits` for its second entry; `disputed`; `withdrawn`, if nothing of it stands"""
    entries: list[DeskEntryView]


class HandCountView(Shown):
    """Hands of a group as they were counted last."""

    id: str
    """each count’s id, for its correction"""
    group: str
    """the group’s id"""
    counts: Ballot
    """option id → how many hands rose for it"""
    hands: int
    """from how many people"""
    at: int
    """the moment at which they were counted"""
    why: str = ""
    """why it corrects another, else left out"""


class VoteForClerk(PaperView):
    """The ballot paper, who has voted by which way, and what was entered: no tally."""

    turnout: TurnoutView
    channels: list[ChannelView]
    """each way by which anybody has voted"""
    double_entry: bool
    """whether a paper counts once two consoles have entered it alike"""
    papers: PapersView
    sheets: list[SheetView]
    bodies: dict[str, int]
    """group id → how many seats it has, of each that has no more people than these"""
    hands: list[HandCountView]
    """those of each group; none where one option may have several dots of a person"""


class VoterNameView(Shown):
    """Who may vote on a shared tablet without a badge."""

    id: str
    """the id of each name of the roster that holds no phone, needs no badge and has not voted"""
    name: Text
    group: str
    """the group’s id"""


class VoteOnTablet(PaperView):
    """The ballot paper, and who may still fill one in: no tally, and nothing of who has voted."""

    listed: list[VoterNameView]

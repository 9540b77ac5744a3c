"""What a clerk sees of a vote: the paper, how many have voted by which way, and every entry."""

from msgspec.structs import asdict

from .desk import PAPER, Desk, DeskEntry
from .roll import seats_of_bodies
from .shown_clerk import DeskEntryView, HandCountView, VoteForClerk
from .state import VoteScene
from .views import phone, turnout
from .ways import channels, papers


def clerk(scene: VoteScene) -> VoteForClerk:
    """Built from what the hall sees while it votes, so that no tally can be in it."""
    voting = scene.state.round
    return VoteForClerk(
        **asdict(phone(scene)),
        turnout=turnout(scene),
        channels=channels(voting),
        double_entry=scene.settings.double_entry,
        papers=papers(voting.desk),
        entries=_entries(voting.desk),
        bodies=seats_of_bodies(scene),
        hands=[
            HandCountView(one.id, group, one.counts, one.hands, one.at, one.reason)
            for group, one in voting.desk.hands.items()
        ],
    )


def _entries(desk: Desk) -> list[DeskEntryView]:
    found = [one for one in reversed(desk.entries.values()) if desk.stands(one)]
    return [_entry(desk, one) for one in found]


def _entry(desk: Desk, entry: DeskEntry) -> DeskEntryView:
    sheet = desk.sheets[entry.sheet]
    assert sheet.standing is not None  # noqa: S101 - this entry stands
    return DeskEntryView(
        id=entry.id,
        channel=sheet.channel,
        number=sheet.number,
        person=None if entry.voter == entry.sheet else entry.voter,
        group=entry.group,
        ballot=None if sheet.standing == "waits" or sheet.channel != PAPER else entry.ballot,
        at=entry.at,
        by=entry.by.partition(":")[2],
        state=sheet.standing,
        why=entry.reason,
    )

"""What a clerk sees of a vote: the paper, how many have voted by which way, and every entry."""

from collections.abc import Mapping

from msgspec.structs import asdict

from .. import consoles
from .desk import PAPER, Desk, DeskEntry, Withdrawal
from .roll import seats_of_bodies
from .shown_clerk import (
    DeskEntryView,
    HandCountView,
    SheetView,
    VoteForClerk,
    WithdrawalView,
)
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
        sheets=_sheets(scene, voting.desk),
        bodies=seats_of_bodies(scene),
        hands=[
            HandCountView(one.id, group, one.counts, one.hands, one.at, one.reason)
            for group, one in voting.desk.hands.items()
        ],
    )


def _sheets(scene: VoteScene, desk: Desk) -> list[SheetView]:
    numbers = {one: number for number, one in enumerate(consoles.desks(scene.session), start=1)}
    entries: dict[str, list[DeskEntry]] = {}
    for entry in desk.entries.values():
        entries.setdefault(entry.sheet, []).append(entry)
    shown = [
        _sheet(desk, numbers, name, read, hidden=scene.settings.double_entry)
        for name, read in entries.items()
    ]
    return sorted(shown, key=lambda one: (one.channel != PAPER, one.number))


def _sheet(
    desk: Desk, numbers: Mapping[str, int], name: str, entries: list[DeskEntry], *, hidden: bool
) -> SheetView:
    """`numbers` are the desks'. Where two read a paper apart, what is on it is `hidden` until it
    was read twice, also what one of them has corrected meanwhile."""
    sheet = desk.sheets[name]
    read_twice = sheet.standing in ("counts", "disputed")
    shows = sheet.channel == PAPER and (read_twice or not hidden)
    newest = next((one for one in reversed(entries) if desk.stands(one)), entries[-1])
    return SheetView(
        id=name,
        channel=sheet.channel,
        number=sheet.number,
        person=_named(newest),
        group=newest.group,
        state=desk.state_of(sheet),
        entries=[_entry(desk, numbers, one, shows=shows) for one in entries],
    )


def _entry(
    desk: Desk, numbers: Mapping[str, int], entry: DeskEntry, *, shows: bool
) -> DeskEntryView:
    taken_back = _withdrawal(numbers, desk.withdrawn.get(entry.id))
    return DeskEntryView(
        id=entry.id,
        person=_named(entry),
        group=entry.group,
        ballot=entry.ballot if shows else None,
        at=entry.at,
        desk=_number(numbers, entry.by),
        state="withdrawn" if taken_back else "stands" if desk.stands(entry) else "corrected",
        corrects=bool(entry.corrects),
        why=entry.reason,
        withdrawal=taken_back,
    )


def _withdrawal(numbers: Mapping[str, int], known: Withdrawal | None) -> WithdrawalView | None:
    return WithdrawalView(known.reason, known.at, _number(numbers, known.by)) if known else None


def _named(entry: DeskEntry) -> str | None:
    return None if entry.voter == entry.sheet else entry.voter


def _number(numbers: Mapping[str, int], actor: str) -> int:
    return numbers.get(consoles.browser_of(actor.partition(":")[2]), 0)

"""What was entered at a clerk's desk, gone through again from the first entry to the last."""

from facilitator.methods.tallies import Ballot, recount

from .ballot_boxes import BallotBox
from .desk import HANDS, Desk, DeskEntry, HandCount


def entries_differ(desk: Desk) -> list[str]:
    """Names each paper and voter of whom something else counts than their entries say."""
    found = counted_again(desk)
    kept = {
        voter: ballot
        for channel, boxes in desk.boxes.items()
        for box in boxes.values()
        if channel != HANDS
        for voter, ballot in box.ballots.items()
    }
    differing = [one for one in dict.fromkeys([*found, *kept]) if found.get(one) != kept.get(one)]
    return [
        f"what was entered for {voter!r} is {dict(found.get(voter, {}))}, "
        f"and {dict(kept.get(voter, {}))} counts"
        for voter in differing
    ] + [
        f"{one.hands} hands of {group!r} were counted, and other ballots are kept for them"
        for group, one in desk.hands.items()
        if not _kept_as_counted(desk.boxes[HANDS][group], one)
    ]


def _kept_as_counted(box: BallotBox, hands: HandCount) -> bool:
    counted = recount(box.ballots.values())
    return (counted.weights, counted.ballots) == ({**hands.counts}, hands.hands)


def counted_again(desk: Desk) -> dict[str, Ballot]:
    """Voter → the ballot of the last sheet that names them and counts; blank ones are left out."""
    standing: dict[str, list[DeskEntry]] = {}
    corrected = {one.corrects for one in desk.entries.values()}
    for entry in desk.entries.values():
        if entry.id not in corrected and entry.id not in desk.withdrawn:
            standing.setdefault(entry.sheet, []).append(entry)
    last = [
        entries[-1]
        for name, entries in standing.items()
        if desk.sheets[name].standing == "counts"
        and all(one.reading == entries[0].reading for one in entries)
    ]
    found = {one.voter: one.ballot for one in sorted(last, key=lambda one: one.since)}
    return {voter: ballot for voter, ballot in found.items() if ballot}

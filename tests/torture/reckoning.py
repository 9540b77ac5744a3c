"""What was acknowledged, held against the journal: each thing there, once, and nothing besides."""

from collections import Counter, defaultdict
from pathlib import Path

import msgspec

from facilitator.activities import all_activities
from facilitator.core.rules import Rules
from facilitator.journal import SqliteReader
from facilitator.record.verification import verify_session

from .hand import Hand

KEPT_AS = {
    "CastBallot": "BallotCast",
    "WriteContribution": "ContributionWritten",
    "EditContribution": "ContributionEdited",
    "SendComment": "CommentReceived",
}

OF_THE_HALL = ("participant:", "resident:")


class Reckoning(msgspec.Struct):
    """How it came out: `faults` is empty where every promise held."""

    acknowledged: dict[str, int]
    rows: int
    faults: list[str]


def reckon(journal: Path, hands: list[Hand]) -> Reckoning:
    """Read the whole journal, and count."""
    faults: list[str] = []
    reader = SqliteReader.peek(journal)
    rows = defaultdict(list)
    for entry in reader.read():
        is_own = entry.record.actor.startswith(
            OF_THE_HALL
        )  # else what became of somebody shown out
        if is_own and entry.record.name in KEPT_AS.values():
            rows[entry.record.actor, entry.record.command].append(entry)
    last = reader.head()[0]
    reader.close()
    for hand in hands:
        faults += _of_one(hand, rows)
    said = {(hand.me, one.id) for hand in hands for one in hand.done}
    faults += [f"{one} was never acknowledged and is there" for one in rows.keys() - said]
    verify_session(journal, Rules(all_activities()))
    kinds = Counter(one.do["type"] for hand in hands for one in hand.done)
    return Reckoning(dict(kinds), last, faults)


def _of_one(hand: Hand, rows: dict) -> list[str]:
    faults = []
    for one in hand.done:
        found = rows.get((hand.me, one.id), [])
        if len(found) != 1 or found[0].record.name != KEPT_AS[one.do["type"]]:
            faults.append(f"{hand.me} {one.id}: {one.do['type']} is there {len(found)} times")
            continue
        kept = msgspec.json.decode(found[0].record.body)
        content = next(key for key in ("ballot", "text") if key in one.do)
        if kept[content] != one.do[content] or found[0].position != one.at:
            faults.append(f"{hand.me} {one.id}: not what was acknowledged, in row {one.at}")
    return faults

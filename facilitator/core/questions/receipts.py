"""What became of a ballot, for whoever has its receipt: whether it counts, never what it says."""

from typing import Literal

from ..shown import Shown
from .rounds import Round
from .state import VoteScene

BallotStanding = Literal["counted", "waiting", "replaced", "aside"]


class BallotReceiptView(Shown):
    """A ballot that was acknowledged with this receipt."""

    round: int
    """the number of its round"""
    rounds: int
    """how many rounds there were"""
    standing: BallotStanding
    """`waiting` for its voter to be confirmed; `replaced` by a later one; `aside`: it
    counts for nothing, as it was taken back or corrected, or its whole round was set aside"""


def receipt(scene: VoteScene, code: str) -> BallotReceiptView | None:
    """The ballot of this receipt, in whichever round it was cast."""
    rounds = scene.state.numbered_rounds
    for number, voting in rounds:
        if standing := _standing(voting, code):
            return BallotReceiptView(number, len(rounds), standing)
    return None


def _standing(voting: Round, code: str) -> BallotStanding | None:
    voter = next((who for who, one in voting.receipts.items() if one == code), None)
    entry = voting.desk.entries.get(code)
    if code in voting.replaced_receipts:
        return "replaced"
    if voter is None and entry is None:
        return None
    if voting.set_aside:
        return "aside"
    if entry is not None:
        return "counted" if voting.desk.counted_of(entry.voter) is entry else "aside"
    if voter in voting.unconfirmed_ballots:
        return "waiting"
    return "counted" if voter is not None and voting.receipt_of(voter) == code else "aside"

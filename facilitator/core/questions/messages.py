"""What can be asked of a question, and what can happen in it."""

from typing import Annotated, Literal

from msgspec import Meta, field

from facilitator.plan.values import Text

from ..context import PARTICIPANTS, RESIDENTS
from ..messages import BlockCommand, BlockEvent, Ref
from ..texts import Wording
from .electorate import GroupTurnout
from .rounds import RoundKind

MOST_ROUNDS = 9

Share = Annotated[int, Meta(ge=0, le=99)]
Position = Annotated[int, Meta(ge=0, le=2**53 - 1)]
Steps = Annotated[int, Meta(ge=0, le=999)]
OptionName = Annotated[str, Meta(max_length=64)]
"""An option as a ballot names it. It is looked up and never kept, so any text will do."""


class CastBallot(BlockCommand, frozen=True):
    """One's whole ballot: option → whole number. What is left out has none.

    `based_on` is the journal's position of the ballot of one's own that the sender was looking at,
    0 for none: where that has changed since, the ballot is refused and not put in its place. It is
    for the `round` that the sender saw, and for no later one. `paper` is the number of the list
    that the sender was looking at: where an option of the ballot was reworded since, it is refused
    too.
    """

    by = PARTICIPANTS | RESIDENTS
    ballot: Annotated[dict[OptionName, Share], Meta(max_length=100)]
    round: Annotated[int, Meta(ge=1, le=MOST_ROUNDS)] = 1
    based_on: Position | None = None
    paper: Position | None = None


class OpenVoting(BlockCommand, frozen=True):
    """Let dots be placed."""


class CloseVoting(BlockCommand, frozen=True):
    """Let the ballots stand as they are."""


class RevealTally(BlockCommand, frozen=True):
    """Show the tally to the hall."""


class HideTally(BlockCommand, frozen=True):
    """Take the tally back from the hall."""


class UncoverNext(BlockCommand, frozen=True):
    """Show the hall one step more of the result: a theme begins, or its next place from below.

    `step` is how many steps the sender saw.
    """

    step: Steps


class CoverLast(BlockCommand, frozen=True):
    """Take the last step back from the stage."""

    step: Steps


class AddOption(BlockCommand, frozen=True):
    """Put something on the list that came up in the room, as long as nobody has voted."""

    theme: Ref
    title: Wording
    source: Wording | None = None


class RemoveOption(BlockCommand, frozen=True):
    """Take something off the list, as long as nobody has voted."""

    option: Ref


class BeginRound(BlockCommand, frozen=True):
    """Hold another round, which is open at once.

    It is held among what is `tied` at the cut, for the places left; among the `top` of this one,
    `most` of each theme and what is level with the last of them; or it is this one `again`. `round`
    is how many rounds the sender saw. `pools` are the themes that it is about, or `overall`; what
    was settled in others stands. None: all there are.
    """

    kind: Literal["tied", "top", "again"]
    round: Annotated[int, Meta(ge=1, le=MOST_ROUNDS)]
    most: Annotated[int, Meta(ge=2, le=50)] = 2
    pools: Annotated[tuple[Ref, ...], Meta(max_length=100)] = ()


class WithdrawRound(BlockCommand, frozen=True):
    """Take back a round in which nobody has voted; the one before stands as it was."""

    round: Annotated[int, Meta(ge=1, le=MOST_ROUNDS)]


class DecideTie(BlockCommand, frozen=True):
    """Say which of those that are level at the cut go forward; all of them, and they share.

    None of them leaves open again what was decided.

    `pool` is the theme, or `overall`. A choice among them needs a reason.
    """

    round: Annotated[int, Meta(ge=1, le=MOST_ROUNDS)]
    pool: Ref
    options: Annotated[tuple[Ref, ...], Meta(max_length=100)]
    reason: Wording | None = None


class VotingOpened(BlockEvent, frozen=True):
    """Dots can be placed."""

    is_open = True


class VotingClosed(BlockEvent, frozen=True):
    """The ballots stand; closed `by_hand`, it does not open again by itself.

    `roll` is how many could vote: had a ballot, were here and confirmed; 0 where nobody counted
    them. `turnout` is that by group; empty in what was written before groups were counted.
    """

    is_open = True
    by_hand: bool = False
    roll: int = 0
    turnout: dict[str, GroupTurnout] = field(default_factory=dict)


class RoundSealed(BlockEvent, frozen=True):
    """The journal's `head` at `position`, once a round had closed: its ballots are up to there.

    `round` counts from 1. Whoever has seen the head knows later whether any of them was changed,
    and by `open_rows`, how many of these rows are open in evidence, whether one was left closed
    there; 0 in what was written before it was counted.
    """

    is_open = True
    round: int
    position: int
    head: str
    open_rows: int = 0


class TallyRevealed(BlockEvent, frozen=True):
    """The hall sees the tally."""

    is_open = True


class TallyHidden(BlockEvent, frozen=True):
    """The hall does not see the tally."""

    is_open = True


class RoundBegun(BlockEvent, frozen=True):
    """Another round is there. `options` stand in it; `places` says how many of them go forward, by
    theme or `overall`, and is None where the plan says it. `again`: of the round before that is
    set aside which had these places, or all of the last one where none are named.
    """

    is_open = True
    kind: RoundKind
    options: tuple[str, ...] | None
    places: dict[str, int] | None
    again: bool = False


class RoundWithdrawn(BlockEvent, frozen=True):
    """A round was not meant to be held."""

    is_open = True


class TieDecided(BlockEvent, frozen=True):
    """Of those that were level at the cut these go forward, in the order given; without any, what
    was decided is open again. `reason` is in the languages that it was given in; in journals of
    before it is in one that nobody noted, ""."""

    is_open = True
    version = 2
    pool: str
    options: tuple[str, ...]
    reason: Text


class PlacesUncovered(BlockEvent, frozen=True):
    """The hall sees these items of a theme, which are level; without any, that the theme begins."""

    is_open = True
    theme: str
    items: tuple[str, ...] = ()


class LastPlacesCovered(BlockEvent, frozen=True):
    """The stage is a step back."""

    is_open = True


class BallotCast(BlockEvent, frozen=True):
    """Somebody's whole ballot: option → whole number; what has none is left out.

    `group` is the voter's as they vote; empty where they leave, and in what was written before
    ballots had one. It `counts`, or will once its person is confirmed. `left`: they leave an open
    vote, and take their ballot along. `id` is its receipt, by which whoever cast it finds it among
    the published ballots; empty for none, for one that is back, and in what was written before.
    `returned` says by option how many dots found no room on it, as it stands for several that the
    voter had named.
    """

    is_open = True
    made_for_good = False
    person: str
    ballot: dict[str, int]
    left: bool = False
    counts: bool = True
    group: str = ""
    id: str = ""
    returned: dict[str, int] = field(default_factory=dict)


class ResidentEnrolled(BlockEvent, frozen=True):
    """A resident votes here for the first time: from now on they are this `voter` in this vote.

    `device_key` tells devices apart, each of which has one ballot: it is who wrote there first, and
    not the device's id.
    `fresh`: it came just now. Evidence has this as a digest, as `resident` is who writes comments
    there; no ballot needs it to be counted.
    """

    resident: str
    device_key: str
    voter: str
    fresh: bool = False


class BallotCounted(BlockEvent, frozen=True):
    """A ballot that waited counts from here on: its person was confirmed."""

    is_open = True
    person: str


class BallotSetAside(BlockEvent, frozen=True):
    """A ballot does not count any more: the name it was cast under went to another phone, or,
    `unconfirmed`, whoever cast it is gone and nobody had confirmed them."""

    is_open = True
    person: str
    unconfirmed: bool = False


class OptionAdded(BlockEvent, frozen=True):
    """Something joined the list; `insight` is what it was at the insight desk, empty where it was
    not there."""

    is_open = True
    id: str
    theme: str
    title: dict[str, str]
    source: dict[str, str] | None
    insight: str = ""


class OptionRemoved(BlockEvent, frozen=True):
    """Something left the list."""

    is_open = True
    option: str

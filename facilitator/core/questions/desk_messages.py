"""What clerks and shared tablets ask of a question, and what happens then."""

from typing import Annotated, Literal

from msgspec import Meta

from ..context import CLERKS, TABLETS
from ..messages import BlockCommand, BlockEvent, Ref
from .desk import Standing
from .messages import MOST_ROUNDS, OptionName, Position, Share

Channel = Literal["paper"]
Papers = Annotated[int, Meta(ge=0, le=9_999)]
Number = Annotated[int, Meta(ge=1, le=9_999)]
Reason = Annotated[str, Meta(max_length=200)]
RoundNumber = Annotated[int, Meta(ge=1, le=MOST_ROUNDS)]


class EnterBallot(BlockCommand, frozen=True):
    """Enter the ballot on a paper, whole: option → whole number.

    `person` is whose name is on it; where there is none, `group` is whose paper it is. An entry
    `corrects` another of the same paper, by its id, or `replaces` what the person has cast by
    another way; both with a `reason`. It is for the `round` that the sender saw. Who is `sure` has
    counted again where a body has fewer seats than ballots would count.
    """

    by = CLERKS
    channel: Channel
    number: Number
    ballot: Annotated[dict[OptionName, Share], Meta(max_length=100)]
    person: Ref | None = None
    group: Ref | None = None
    corrects: Ref | None = None
    replaces: bool = False
    reason: Reason = ""
    round: RoundNumber = 1
    sure: bool = False


class CastOnTablet(BlockCommand, frozen=True):
    """One's whole ballot, cast on a shared tablet: option → whole number.

    It is of the `person` whose name was picked, who holds no phone, or of whom the digits of a
    `badge` stand for. `round` and `paper` are those that the sender saw, as with `CastBallot`.
    """

    by = TABLETS
    ballot: Annotated[dict[OptionName, Share], Meta(max_length=100)]
    person: Ref | None = None
    badge: Annotated[str, Meta(max_length=16)] | None = None
    round: RoundNumber = 1
    paper: Position | None = None


class WithdrawEntry(BlockCommand, frozen=True):
    """Take back an entry of a paper that is not there, with a reason."""

    by = CLERKS
    entry: Ref
    reason: Reason = ""


class HandOutPapers(BlockCommand, frozen=True):
    """Say how many papers were handed out for this vote, all in all."""

    by = CLERKS
    papers: Papers
    round: RoundNumber = 1


class CountHands(BlockCommand, frozen=True):
    """Say how many hands of a group rose for each option; `hands` is how many people that were.

    It `corrects` the count of the group that stands, by its id, with a `reason`. `sure`: as in
    `EnterBallot`.
    """

    by = CLERKS
    group: Ref
    counts: Annotated[dict[OptionName, Papers], Meta(max_length=100)]
    hands: Papers | None = None
    corrects: Ref | None = None
    reason: Reason = ""
    round: RoundNumber = 1
    sure: bool = False


class BallotEntered(BlockEvent, frozen=True):
    """A ballot was entered, or cast on a shared tablet. `person` is the voter: somebody's id, or
    `paper-17` or `badge-3` where no name is on it. `standing` is what is to be said of the paper
    from here on. `people` are all whom this or another entry of it names, each with the id of the
    entry that counts for them now; empty where none does."""

    is_open = True
    id: str
    channel: str
    number: int
    person: str
    group: str
    ballot: dict[str, int]
    standing: Standing
    people: dict[str, str]
    corrects: str = ""
    replaces: bool = False
    reason: str = ""


class EntryWithdrawn(BlockEvent, frozen=True):
    """An entry does not stand any more. `standing` is what is to be said of its paper now, None
    where nothing else was entered; `people` as in `BallotEntered`."""

    is_open = True
    entry: str
    people: dict[str, str]
    standing: Standing | None
    reason: str


class PapersHandedOut(BlockEvent, frozen=True):
    """So many papers are out."""

    is_open = True
    papers: int


class HandsCounted(BlockEvent, frozen=True):
    """Hands of a group were counted. `people` are the ballots without a name that it is kept as,
    from here on: whose it was not, or no more, has an empty one."""

    is_open = True
    id: str
    group: str
    counts: dict[str, int]
    hands: int
    people: dict[str, dict[str, int]]
    corrects: str = ""
    reason: str = ""

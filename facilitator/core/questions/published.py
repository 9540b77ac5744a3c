"""What anybody may read of a vote once the hall has been shown its result: the rule, who voted, the
tallies, ties and what settled them, the seal, and every ballot by its receipt.

A round is here when its tally was revealed, and as long as it is not hidden again. Once the last
round is revealed all before it are here too: what goes forward follows from them. A ballot stands
here by its receipt and its group. Names stand beside it, option by option, where everybody was told
so before they voted (`naming.py`), and nowhere else.
"""

from collections.abc import Iterator

from msgspec import Struct

from facilitator.methods.dots import Limits
from facilitator.methods.tallies import RankedOption, Tally, ranking
from facilitator.plan.values import Text

from ..context import Head
from .ballots import limits_of
from .cut_views import merged_views
from .desk import HANDS
from .electorate import GroupTurnout
from .former import FormerResult
from .group_views import beyond_seats
from .naming import names_of, names_the_result
from .outcome import Standing, is_public, is_settled, standings
from .paper import TieRule
from .roll import VotingGroup, groups_of, sets_groups_apart_in, turnout_by_group
from .rounds import Round, RoundKind
from .shown_groups import BeyondSeatsView
from .shown_names import ItemNamesView
from .shown_ways import ChannelView, PapersView
from .state import VoteScene, places_of
from .ways import mixed, papers_if_any


class PublishedRow(Struct, frozen=True):
    """An option in a ranking; `tied`: another has as many votes, and not none. `also` is what
    counts for it: (title, source)."""

    title: Text
    source: Text | None
    also: list[tuple[Text, Text | None]]
    rank: int
    votes: int
    voters: int
    tied: bool


class PublishedTally(Struct, frozen=True):
    """What ballots add up to, theme by theme: (theme's id, its rows)."""

    themes: list[tuple[str, list[PublishedRow]]]
    ballots: int


class PublishedGroup(Struct, frozen=True):
    """A group's part in it: who could vote, were here, did; and what its own ballots add up to."""

    group: VotingGroup
    turnout: GroupTurnout
    tally: PublishedTally


class PublishedBallot(Struct, frozen=True):
    """One ballot: (option, votes) for each that it names; the number of the paper it was on."""

    receipt: str
    group: str
    choices: list[tuple[Text, int]]
    paper: int = 0


class PublishedHands(Struct, frozen=True):
    """Hands of a group that were counted: how many people, (option, hands) for each that any rose
    for, and why they were counted again, where they were."""

    group: str
    hands: int
    counts: list[tuple[Text, int]]
    reason: str


class PublishedFormer(Struct, frozen=True):
    """A result that the hall was shown before voting was opened again, at `until` (ms)."""

    until: int
    tally: PublishedTally
    seal: Head | None


class PublishedRound(Struct, frozen=True):
    """A round. `set_aside_in` are the themes that were voted on again. `groups` is empty where the
    groups are not set apart, `ballots` while it is open, `names` where screens do not say who gave
    what; else it has that of each option with dots.

    `channels` says how many ballots came by each way, where not all came from phones; `papers`, how
    many were handed out and entered; `beyond`, of which bodies more ballots count than have seats.
    `former` are the results that it had before it was opened again, as the hall was shown them.
    """

    number: int
    kind: RoundKind
    again: bool
    set_aside: bool
    set_aside_in: set[str]
    open: bool
    limits: Limits
    places: dict[str, int]
    ties: TieRule
    roll: int
    tally: PublishedTally
    groups: list[PublishedGroup]
    channels: list[ChannelView]
    papers: PapersView | None
    beyond: list[BeyondSeatsView]
    seal: Head | None
    ballots: list[PublishedBallot]
    hands: list[PublishedHands]
    names: list[ItemNamesView]
    former: list[PublishedFormer]


class PublishedVote(Struct, frozen=True):
    """Every round that was revealed; and once the last one is, and closed, all that led to it, with
    `standings`: what goes forward. `is_held`: another round is, which nobody has been shown."""

    prompt: Text | None
    is_held: bool
    rounds: list[PublishedRound]
    standings: list[Standing]
    titles: dict[str, Text]
    merged: dict[str, list[Text]]
    """What goes forward → what counts for it beside itself."""


def published(scene: VoteScene) -> PublishedVote | None:
    """None before anything was revealed."""
    vote = scene.state
    rounds = [
        _round(scene, number, voting)
        for number, voting in vote.numbered_rounds
        if is_public(vote, voting)
    ]
    if not rounds:
        return None
    found = [*standings(scene).values()] if is_settled(vote) else []
    return PublishedVote(
        prompt=scene.settings.prompt,
        is_held=not vote.round.revealed,
        rounds=rounds,
        standings=found,
        merged={
            taken.option: [one.title for one in merged_views(scene, taken)]
            for standing in found
            for taken in standing.taken
        },
        titles={item.id: item.title for item in vote.items.values()},
    )


def _round(scene: VoteScene, number: int, voting: Round) -> PublishedRound:
    apart = sets_groups_apart_in(voting.electorate)
    return PublishedRound(
        number=number,
        kind=voting.kind,
        again=voting.again,
        set_aside=voting.set_aside,
        set_aside_in=voting.set_aside_in,
        open=voting.open,
        limits=limits_of(scene, voting),
        places=places_of(scene, voting),
        ties=scene.settings.ties,
        roll=voting.roll,
        tally=_tally(scene, voting, voting.tally),
        groups=_of_groups(scene, voting) if apart else [],
        channels=mixed(voting),
        papers=papers_if_any(voting.desk),
        beyond=beyond_seats(scene, voting),
        seal=voting.seal,
        ballots=[] if voting.open else sorted(_ballots(scene, voting), key=lambda one: one.receipt),
        hands=[] if voting.open else _hands(scene, voting),
        names=names_of(scene, voting) if names_the_result(voting) else [],
        former=[_former(one) for one in voting.former],
    )


def _former(one: FormerResult) -> PublishedFormer:
    """By the list as it was then: what has been merged since stood there by itself."""
    rankings = [
        (
            theme,
            [
                PublishedRow(titles[row.option], None, [], *_figures(row))
                for row in ranking(one.tally, [*titles])
            ],
        )
        for theme, titles in one.titles.items()
    ]
    return PublishedFormer(one.until, PublishedTally(rankings, one.tally.ballots), one.seal)


def _of_groups(scene: VoteScene, voting: Round) -> list[PublishedGroup]:
    turnouts, tallies = turnout_by_group(scene, voting), voting.tallies
    return [
        PublishedGroup(one, turnouts[one.id], _tally(scene, voting, tallies.get(one.id, Tally())))
        for one in groups_of(scene, voting)
    ]


def _tally(scene: VoteScene, voting: Round, tally: Tally) -> PublishedTally:
    vote = scene.state
    return PublishedTally(
        [
            (
                group.theme,
                [
                    PublishedRow(
                        vote.items[row.option].title,
                        vote.items[row.option].source,
                        [(one.title, one.source) for one in vote.merged_in(row.option, voting)],
                        *_figures(row),
                    )
                    for row in ranking(tally, [one.id for one in vote.under(group.theme, voting)])
                ],
            )
            for group in scene.settings.themes
            if vote.under(group.theme, voting)
        ],
        tally.ballots,
    )


def _figures(row: RankedOption) -> tuple[int, int, int, bool]:
    """Rank, votes, voters, and whether it is tied."""
    return row.rank, row.weight, row.voters, row.tied and row.weight > 0


def _hands(scene: VoteScene, voting: Round) -> list[PublishedHands]:
    items = scene.state.items
    return [
        PublishedHands(
            group,
            one.hands,
            [(items[option].title, votes) for option, votes in one.counts.items() if votes],
            one.reason,
        )
        for group, one in voting.desk.hands.items()
    ]


def _ballots(scene: VoteScene, voting: Round) -> Iterator[PublishedBallot]:
    """All but hands, which were counted and are nobody's ballot."""
    hands = {voter for box in voting.desk.boxes.get(HANDS, {}).values() for voter in box.ballots}
    items = scene.state.items
    for group, box in voting.all_boxes:
        for voter, ballot in box.ballots.items():
            if voter in hands:
                continue
            choices = [(items[option].title, votes) for option, votes in ballot.items()]
            entered = voting.desk.counted_of(voter)
            receipt = entered.id if entered else voting.receipts.get(voter, "")
            paper = voting.desk.paper_of(entered) if entered else 0
            yield PublishedBallot(receipt, group, choices, paper)

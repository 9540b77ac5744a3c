"""Hands that were counted: by option, of one group, where nobody has two on one option.

A count is kept as ballots without a name, `hands-council-1` and so on, one for each who raised a
hand, so that whatever adds up, weighs, seals and counts again finds hands among the ballots. Which
hand was whose nobody knows: they are dealt out in turn, theme by theme, which keeps every limit
that the people in the hall can have kept.
"""

from collections.abc import Iterable
from itertools import count
from math import ceil

from facilitator.methods.tallies import Ballot
from facilitator.plan.values import RESIDENT_GROUP

from ..activity import Decides, Evolves, refuse_unless
from ..context import Context, EventMeta
from ..messages import Event
from .ballots import limits
from .desk import HANDS, HandCount
from .desk_messages import CountHands, HandsCounted
from .entering import reason_of, refuse_another_round, refuse_if_closed
from .roll import electorate_of, refuse_beyond_seats
from .state import VoteScene


def count_hands(scene: VoteScene, command: CountHands, context: Context) -> list[Event]:
    """One count of each group; another takes its place by naming it."""
    refuse_if_closed(scene, context)
    refuse_another_round(scene, command.round)
    refuse_unless(
        limits(scene).cap == 1,
        "hands-need-cap-1",
        "A hand is one dot. Here one option may have several of a person.",
    )
    group = _group(scene, command.group)
    standing = scene.state.round.desk.hands.get(group)
    known = standing.id if standing else None
    refuse_unless(
        command.corrects or not known,
        "counted-already",
        "The hands of this group were counted. To change that, correct it.",
        "corrects",
    )
    refuse_unless(
        command.corrects == known,
        "corrected-already",
        "Somebody has corrected this count meanwhile. Look again.",
        "corrects",
    )
    counts = {option: raised for option, raised in command.counts.items() if raised}
    hands = _people(scene, counts, command.hands)
    if not command.sure:
        refuse_beyond_seats(scene, group, less=standing.hands if standing else 0, more=hands)
    dealt = dict(enumerate(deal(_in_order(scene, counts), counts, hands), 1))
    voters = range(1, max(hands, standing.hands if standing else 0) + 1)
    return [
        HandsCounted(
            scene.block.id,
            id=f"h-{context.new_id}",
            group=group,
            counts=counts,
            hands=hands,
            people={f"{HANDS}-{group}-{one}": dealt.get(one, {}) for one in voters},
            corrects=command.corrects or "",
            reason=reason_of(command.reason, needed=known is not None),
        )
    ]


def hands_counted(scene: VoteScene, event: HandsCounted, meta: EventMeta) -> None:
    """This count of the group stands, in place of one before it."""
    voting = scene.state.round
    kept = HandCount(
        *(event.id, event.group, event.counts, event.hands, meta.at, meta.actor),
        corrects=event.corrects,
        reason=event.reason,
    )
    voting.desk.hands[event.group] = kept
    voting.desk.hand_counts.append(kept)
    voting.desk.count(HANDS, event.group, event.people, voting.method)


def deal(options: Iterable[str], counts: Ballot, hands: int) -> list[dict[str, int]]:
    """So many ballots, on which each option stands as often as hands rose for it, dealt in turn."""
    ballots: list[dict[str, int]] = [{} for _ in range(hands)]
    place = count()
    for option in options:
        for _ in range(counts[option]):
            ballots[next(place) % hands][option] = 1
    return ballots


def _group(scene: VoteScene, group: str) -> str:
    known = {RESIDENT_GROUP, *(one.id for one in scene.plan.groups)}
    refuse_unless(group in known, "no-such-group", "Say whose hands they are: a group.", "group")
    refuse_unless(
        electorate_of(scene).admits(group),
        "not-eligible",
        "This group has no ballot in this vote.",
        "group",
    )
    return group


def _in_order(scene: VoteScene, counts: Ballot) -> list[str]:
    """Theme by theme, so that a quota of each theme holds for every ballot that is dealt."""
    listed = scene.state.standing_in(scene.state.round)
    themes = dict.fromkeys(one.theme for one in listed)
    ordered = [one.id for theme in themes for one in listed if one.theme == theme]
    refuse_unless(
        counts.keys() <= {*ordered}, "unknown-option", "One of these is not on the list.", "counts"
    )
    return [one for one in ordered if one in counts]


def _people(scene: VoteScene, counts: Ballot, said: int | None) -> int:
    """How many raised a hand: as many as were counted, or, where nobody says, the fewest that it
    takes."""
    bounds, total = limits(scene), sum(counts.values())
    themes = {one.id: one.theme for one in scene.state.items.values()}
    within = [
        ceil(sum(raised for one, raised in counts.items() if themes.get(one) == theme) / quota)
        for theme, quota in bounds.quotas.items()
    ]
    fewest = max(0, ceil(total / bounds.budget), *within, *counts.values())
    refuse_unless(
        said is None or fewest <= said,
        "too-few-hands",
        f"It takes {fewest} people at least to raise so many hands.",
        "hands",
    )
    return fewest if said is None else min(said, total)


COMMANDS: Decides[VoteScene] = {CountHands: count_hands}
EVENTS: Evolves[VoteScene] = {HandsCounted: hands_counted}

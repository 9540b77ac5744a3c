"""Who may do what in a vote, and when. How many dots are too many is `methods/dots.py`'s to say."""

from collections.abc import Sequence

from ..activity import Decides, ReturnedPerson, refuse_unless
from ..context import Context
from ..messages import Event
from ..people import is_here, people_here
from ..spotlight import SpotShown
from ..stage import turned_to
from ..state import Spot
from ..texts import tidy_line
from .ballots import faults_of, refusal
from .messages import (
    AddCandidate,
    BallotCounted,
    BallotSetAside,
    CandidateAdded,
    CandidateRemoved,
    CloseVoting,
    CoverLast,
    DotsPlaced,
    HideTally,
    LastPlacesCovered,
    OpenVoting,
    PlaceDots,
    PlacesUncovered,
    RemoveCandidate,
    RevealTally,
    TallyHidden,
    TallyRevealed,
    UncoverNext,
    VotingClosed,
    VotingOpened,
)
from .reveal import next_step, page_of, theme_here, themes_begun
from .state import Item, RevealStep, Vote, VoteScene, is_scale


def place_dots(scene: VoteScene, command: PlaceDots, context: Context) -> list[Event]:
    """Take a ballot that keeps to the limits, while voting is open."""
    vote = scene.state
    refuse_unless(vote.open and not _time_is_up(scene, context.now), "closed", "Voting is closed.")
    placed = {item: count for item, count in command.dots.items() if count}
    found = faults_of(scene, placed)
    if found:
        raise refusal(found[0])
    if placed == vote.ballot_of(context.actor.id):
        return []
    refuse_unless(
        command.based_on is None or vote.changed.get(context.actor.id, 0) <= command.based_on,
        "newer-elsewhere",
        "Your ballot has changed since, on another screen. Look at it, then place your dots.",
        "based_on",
    )
    counts = scene.session.people[context.actor.id].confirmed
    return [DotsPlaced(scene.block.id, context.actor.id, placed, counts=counts)]


def open_voting(scene: VoteScene, command: OpenVoting, context: Context) -> list[Event]:
    """Open, or open again."""
    refuse_unless(scene.current, "not-now", "The hall is not in this block.")
    refuse_unless(not scene.state.open, "open-already", "Voting is open already.")
    refuse_unless(scene.state.items, "no-items", "There is nothing to place dots on yet.")
    refuse_unless(
        not _time_is_up(scene, context.now),
        "time-is-up",
        "This block's clock has run out and voting ends with it. Extend the clock first.",
    )
    return _opened(scene)


def close_voting(scene: VoteScene, command: CloseVoting, context: Context) -> list[Event]:
    """Close by hand."""
    refuse_unless(scene.state.open, "closed", "Voting is closed already.")
    return [_closed(scene, by_hand=True)]


def reveal_tally(scene: VoteScene, command: RevealTally, context: Context) -> list[Event]:
    """Show the hall what the console sees; what was asked beside the agenda comes on the stage."""
    if scene.state.revealed:
        return []
    spot = Spot(scene.block.id)
    brought = scene.is_asked and scene.current and not spot.is_same(scene.session.spot)
    shown = [SpotShown(spot.block, spot.of, spot.id)] if brought else []
    return [TallyRevealed(scene.block.id), *shown]


def hide_tally(scene: VoteScene, command: HideTally, context: Context) -> list[Event]:
    """Take it back, all of it; what could not count while it was shown counts from here on."""
    shown = scene.state.revealed or scene.state.steps
    return [TallyHidden(scene.block.id), *_counted_now(scene)] if shown else []


def uncover_next(scene: VoteScene, command: UncoverNext, context: Context) -> list[Event]:
    """A step more; with the last one all is revealed. Who saw a step less asks for what is there.

    The stage turns to the theme.
    """
    vote = scene.state
    if vote.revealed or command.step < len(vote.steps):
        return []
    refuse_unless(may_be_uncovered(scene), "not-closed", "Close voting first.")
    _refuse_other_steps(vote, command.step)
    step = next_step(scene, vote.steps)
    if step is None:
        return [TallyRevealed(scene.block.id)]
    steps = [*vote.steps, step]
    is_last = next_step(scene, steps) is None
    return [
        PlacesUncovered(scene.block.id, step.theme, step.items),
        *([TallyRevealed(scene.block.id)] if is_last else ()),
        *_turned(scene, steps),
    ]


def cover_last(scene: VoteScene, command: CoverLast, context: Context) -> list[Event]:
    """A step less on the stage, as long as not all is revealed."""
    vote = scene.state
    if not vote.steps or command.step > len(vote.steps):
        return []
    _refuse_other_steps(vote, command.step)
    return [LastPlacesCovered(scene.block.id), *_turned(scene, vote.steps[:-1])]


def add_candidate(scene: VoteScene, command: AddCandidate, context: Context) -> list[Event]:
    """A new candidate under one of this block's themes."""
    refuse_unless(not is_scale(scene), "a-scale", "A scale has its figures and no more.")
    themes = {group.theme for group in scene.settings.themes}
    refuse_unless(command.theme in themes, "no-such-theme", "Choose one of the themes.", "theme")
    refuse_unless(len(scene.state.items) < 100, "too-many", "There are a hundred items already.")
    title = tidy_line(command.title, "title")
    source = tidy_line(command.source, "source") if command.source.strip() else ""
    known = {spoken.casefold() for item in scene.state.items.values() for spoken in _spoken(item)}
    refuse_unless(
        title.casefold() not in known, "listed-already", "This is on the list already.", "title"
    )
    languages = scene.plan.session.languages
    return [
        CandidateAdded(
            scene.block.id,
            f"c-{context.new_id}",
            command.theme,
            dict.fromkeys(languages, title),
            dict.fromkeys(languages, source) if source else None,
        )
    ]


def remove_candidate(scene: VoteScene, command: RemoveCandidate, context: Context) -> list[Event]:
    """Only what has no dots: nobody's vote is thrown away."""
    refuse_unless(
        command.item in scene.state.items, "no-such-item", "It is not on the list.", "item"
    )
    wanted = any(command.item in ballot for ballot in scene.state.unconfirmed_ballots.values())
    refuse_unless(
        not wanted and not scene.state.tally.dots.get(command.item),
        "has-dots",
        "Somebody has placed dots on this. It stays on the list.",
        "item",
    )
    return [CandidateRemoved(scene.block.id, command.item)]


def entered(scene: VoteScene, context: Context) -> list[Event]:
    """Voting opens with its block, where the plan says so, and the result is not being shown."""
    vote = scene.state
    may_open = not (vote.open or vote.closed_by_hand or vote.steps)
    wanted = scene.settings.opens == "with-block" and vote.items and may_open
    return _opened(scene) if wanted else []


def left(scene: VoteScene, context: Context) -> list[Event]:
    """Voting never outlasts its block."""
    return [_closed(scene)] if scene.state.open else []


def due(scene: VoteScene, context: Context) -> list[Event]:
    """Voting that ends with the clock has ended when the clock has."""
    over = scene.state.open and _time_is_up(scene, context.now)
    return [_closed(scene)] if over else []


def departed(scene: VoteScene, person: str) -> list[Event]:
    """Who leaves an open vote takes their dots along: one phone is never two ballots.

    In a closed one a ballot stands, but for one that nobody has confirmed.
    """
    vote = scene.state
    if not vote.open:
        waits = person in vote.unconfirmed_ballots
        return [BallotSetAside(scene.block.id, person, unconfirmed=True)] if waits else []
    return [_departure(scene, person)] if vote.ballot_of(person) else []


def returned(scene: VoteScene, back: ReturnedPerson, context: Context) -> list[Event]:
    """Who is back with the same phone while voting is open has their dots back, where they fit.

    Who should never have been shown out has them back after the close too.
    """
    kept = scene.state.departed_ballots.get(back.person)
    if kept is None or kept.device != back.device or faults_of(scene, kept.dots):
        return []
    votes = scene.state.open and not _time_is_up(scene, context.now)
    if not votes and not back.dismissal_undone:
        return []
    return [DotsPlaced(scene.block.id, back.person, kept.dots, counts=back.counts)]


def confirmed(scene: VoteScene, person: str) -> list[Event]:
    """What somebody placed before they were confirmed counts, also after the close; but a result
    that the hall has seen does not change."""
    vote = scene.state
    seen = not vote.open and (vote.revealed or vote.steps)
    waits = person in vote.unconfirmed_ballots
    return [BallotCounted(scene.block.id, person)] if waits and not seen else []


def name_transferred(scene: VoteScene, person: str) -> list[Event]:
    """Whose name goes to another phone leaves no ballot in an open vote: who cast it is not known.

    In a closed vote a ballot stands, but for one that nobody has confirmed.
    """
    vote = scene.state
    voted = person in vote.unconfirmed_ballots or (vote.open and person in vote.ballots)
    return [BallotSetAside(scene.block.id, person)] if voted else []


def may_be_uncovered(scene: VoteScene) -> bool:
    """Whether the result can be revealed step by step: the vote is closed, and not revealed. What
    was asked beside the agenda is shown at once."""
    vote = scene.state
    closed = vote.opened_once and not vote.open and not vote.revealed
    return closed and not scene.is_asked


def _refuse_other_steps(vote: Vote, step: int) -> None:
    refuse_unless(step == len(vote.steps), "moved-on", "The stage has moved on. Look again.")


def _turned(scene: VoteScene, steps: Sequence[RevealStep]) -> list[Event]:
    """What brings the theme of the last step on the stage, wherever its pages stood."""
    here = theme_here(scene, steps)
    if here is None:
        return []
    index = themes_begun(scene, steps).index(here)
    return turned_to(scene.session, scene.block.id, page_of(here), index)


def _closed(scene: VoteScene, by_hand: bool = False) -> VotingClosed:
    here = [one for one in people_here(scene.session) if one.confirmed]
    return VotingClosed(scene.block.id, by_hand, len(here))


def _opened(scene: VoteScene) -> list[Event]:
    """Open, with the ballots that waited for whoever has been confirmed since; without those of
    people who have left since, whose phones may be back, and whose name was freed or went to
    another phone.
    """
    anothers = [one for one in scene.state.ballots if _name_transferred(scene, one)]
    left = [one for one in scene.state.ballots if not is_here(scene.session, one)]
    absent = [one for one in left if one not in anothers]
    return [
        VotingOpened(scene.block.id),
        *_counted_now(scene),
        *(_departure(scene, one) for one in absent),
        *(BallotSetAside(scene.block.id, one) for one in anothers),
    ]


def _counted_now(scene: VoteScene) -> list[Event]:
    """What waits for people whom somebody confirmed while the hall saw the result without it."""
    people = scene.session.people
    known = (one for one in scene.state.unconfirmed_ballots if people[one].confirmed)
    return [BallotCounted(scene.block.id, one) for one in known]


def _name_transferred(scene: VoteScene, person: str) -> bool:
    """Whether this name may be another's than whoever cast its ballot."""
    now = scene.session.people.get(person)
    if now is None:
        return False
    freed = not now.dismissed and not now.confirmed
    return freed or now.name_transferred_at > scene.state.changed[person]


def _departure(scene: VoteScene, person: str) -> DotsPlaced:
    who = scene.session.people.get(person)
    return DotsPlaced(scene.block.id, person, {}, who.device if who else "")


def _time_is_up(scene: VoteScene, now: int) -> bool:
    if scene.settings.closes != "with-clock" or not scene.current:
        return False
    left_over = scene.session.run.clocks[scene.host].remaining(now)
    return left_over is not None and left_over <= 0


def _spoken(item: Item) -> list[str]:
    return list(item.title.values())


COMMANDS: Decides[VoteScene] = {
    PlaceDots: place_dots,
    OpenVoting: open_voting,
    CloseVoting: close_voting,
    RevealTally: reveal_tally,
    HideTally: hide_tally,
    UncoverNext: uncover_next,
    CoverLast: cover_last,
    AddCandidate: add_candidate,
    RemoveCandidate: remove_candidate,
}

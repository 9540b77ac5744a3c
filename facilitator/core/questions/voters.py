"""Whose ballots count: people come, leave, are confirmed, and names go from phone to phone."""

from ..activity import ReturnedPerson
from ..context import Context
from ..messages import Event
from .ballots import faults_of
from .messages import BallotCast, BallotCounted, BallotSetAside
from .state import VoteScene, takes_ballots


def departed(scene: VoteScene, person: str) -> list[Event]:
    """Who leaves an open vote takes their dots along: one phone is never two ballots.

    In a closed one a ballot stands, but for one that nobody has confirmed.
    """
    voting = scene.state.round
    if not voting.open:
        waits = person in voting.unconfirmed_ballots
        return [BallotSetAside(scene.block.id, person, unconfirmed=True)] if waits else []
    return [departure(scene, person)] if voting.ballot_of(person) else []


def returned(scene: VoteScene, back: ReturnedPerson, context: Context) -> list[Event]:
    """Who is back with the same phone while voting is open has their dots back, where they fit.

    Who should never have been shown out has them back after the close too.
    """
    kept = scene.state.round.departed_ballots.get(back.person)
    if kept is None or kept.device != back.device or faults_of(scene, kept.ballot):
        return []
    if not takes_ballots(scene, context.now) and not back.dismissal_undone:
        return []
    return [
        BallotCast(
            scene.block.id,
            back.person,
            {**kept.ballot},
            counts=back.counts,
            returned=scene.state.round.freed.get(back.person, {}),
            group=kept.group,
        )
    ]


def confirmed(scene: VoteScene, person: str) -> list[Event]:
    """What somebody placed before they were confirmed counts, also after the close; but a result
    that the hall has seen does not change."""
    voting = scene.state.round
    seen = not voting.open and (voting.revealed or voting.steps)
    waits = person in voting.unconfirmed_ballots
    return [BallotCounted(scene.block.id, person)] if waits and not seen else []


def name_transferred(scene: VoteScene, person: str) -> list[Event]:
    """Whose name goes to another phone leaves no ballot in an open vote: who cast it is not known.

    In a closed vote a ballot stands, but for one that nobody has confirmed.
    """
    voting = scene.state.round
    voted = person in voting.unconfirmed_ballots or (
        voting.open and voting.counts_ballot_of(person)
    )
    return [BallotSetAside(scene.block.id, person)] if voted else []


def counted_now(scene: VoteScene) -> list[Event]:
    """What waits for people whom somebody confirmed while the hall saw the result without it."""
    people = scene.session.people
    known = (one for one in scene.state.round.unconfirmed_ballots if people[one].confirmed)
    return [BallotCounted(scene.block.id, one) for one in known]


def was_transferred(scene: VoteScene, person: str) -> bool:
    """Whether this name may be another's than whoever cast its ballot."""
    now = scene.session.people.get(person)
    if now is None:
        return False
    freed = not now.dismissed and not now.confirmed
    return freed or now.name_transferred_at > scene.state.round.changed[person]


def departure(scene: VoteScene, person: str) -> BallotCast:
    """Somebody leaves an open vote, and takes their ballot along."""
    return BallotCast(scene.block.id, person, {}, left=True)

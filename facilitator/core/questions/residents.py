"""The residents' ballot, which advises: one a device, under a name that is good for one vote.

Nobody knows residents, so nobody confirms them, and their ballots decide nothing. Whoever reads the
ballots finds a voter of whom nothing else is anywhere; the one event that says who writes comments
from the same device (`ResidentEnrolled`) is handed on as a digest.
"""

from facilitator.methods import surge
from facilitator.plan.values import RESIDENT_GROUP

from ..activity import Evolves, Invalidates, refuse_unless
from ..context import Actor, Context, EventMeta, Role
from ..messages import Event
from ..newcomers import is_new, seconds_new
from ..refused import Refused
from .enrolment import Enrolment
from .messages import ResidentEnrolled
from .roll import electorate_of
from .state import VoteScene

MOST_NEW = 120
"""First ballots a minute from all devices together that are new."""

MANY_NEW = 30
"""So many in a minute consoles are told of: a script, or a public that was just told where to."""


def is_for_residents(scene: VoteScene) -> bool:
    """Whether they have a ballot in it."""
    return electorate_of(scene).admits(RESIDENT_GROUP)


def is_resident(actor: Actor) -> bool:
    """Whether somebody votes on the residents' page."""
    return actor.role is Role.RESIDENT


def voter_behind(scene: VoteScene, actor_id: str) -> str:
    """Who somebody is among the ballots: themselves, but for a resident who has one."""
    return scene.state.enrolment.voters.get(actor_id, actor_id)


def enrolled(scene: VoteScene, voter: str, context: Context) -> list[Event]:
    """What is owed before the first ballot of a resident, who is `voter` from now on."""
    enrolment, who = scene.state.enrolment, context.actor
    if not is_resident(who) or who.id in enrolment.voters:
        return []
    device = who.ballot or who.id
    refuse_unless(
        device not in enrolment.by_device,
        "voted-already",
        "Somebody has voted from this device. Each device has one ballot.",
    )
    fresh = is_new(context)
    if fresh and surge.count(enrolment.newcomers, context.now) >= MOST_NEW:
        wait = seconds_new(context)
        message = f"Many new devices are voting. Try again in {wait} seconds."
        raise Refused("too-fast", message, wait=wait)
    return [ResidentEnrolled(scene.block.id, who.id, device, voter, fresh)]


def has_no_ballot(scene: VoteScene, who: Actor) -> bool:
    """Whether another resident has voted from their device."""
    enrolment = scene.state.enrolment
    return who.id not in enrolment.voters and (who.ballot or who.id) in enrolment.by_device


def resident_enrolled(scene: VoteScene, event: ResidentEnrolled, meta: EventMeta) -> None:
    """From here on their ballots go under this name."""
    enrolment = scene.state.enrolment
    enrolment.voters[event.resident] = event.voter
    enrolment.by_device[event.device_key] = event.resident
    scene.session.residents_by_voter[event.voter] = event.resident
    if event.fresh:
        _note_newcomer(enrolment, meta.at)


def _note_newcomer(enrolment: Enrolment, at: int) -> None:
    """A crowd that begins has all who came in its first minute."""
    newcomers = enrolment.newcomers
    began = newcomers.began
    surge.note(newcomers, at, MANY_NEW)
    if surge.is_on(newcomers, at):
        enrolment.crowd = enrolment.crowd + 1 if newcomers.began == began else len(newcomers.times)


EVENTS: Evolves[VoteScene] = {ResidentEnrolled: resident_enrolled}
INVALIDATES: Invalidates = {ResidentEnrolled: frozenset({"console"})}
"""Their own view, and consoles are told of a crowd."""

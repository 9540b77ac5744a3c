"""Round-robin: one after the other in a team, each writes or passes, until all have passed.

The order is that in which people joined the session. It is read off who is in the team at the
moment, so whoever leaves is passed over and whoever comes has a turn. Each prompt has a round of
its own, so that teams that come back to it go on where they were.
"""

from facilitator.core import teams
from facilitator.core.activity import Decides, Evolves, refuse_unless
from facilitator.core.context import FACILITATORS, Context, EventMeta
from facilitator.core.messages import Event
from facilitator.core.refused import Refused

from . import prompts
from .prompt_messages import PassTurn, TurnTaken
from .state import RoomsScene, Turns, room_for, room_of


def is_in_turns(scene: RoomsScene, which: int) -> bool:
    """Whether a prompt is answered one after the other."""
    prompt = prompts.at(scene, which)
    return prompt is not None and prompt.way == "round-robin"


def turn_now(scene: RoomsScene, team: str) -> str | None:
    """Whose turn it is in a team; None where there are none, or once all have passed."""
    which = prompts.number(scene)
    return _turn(scene, team, which) if scene.state.open and is_in_turns(scene, which) else None


def passed_now(scene: RoomsScene, team: str) -> int:
    """How many of a team have passed since anybody wrote; 0 where they have no turns."""
    which = prompts.number(scene)
    if not scene.state.open or not is_in_turns(scene, which):
        return 0
    passed = room_of(scene.state, team).turns.get(which, Turns()).passed
    return sum(one in passed for one in teams.members(scene.session, team))


def refuse_unless_turn(scene: RoomsScene, team: str, which: int, context: Context) -> None:
    """Whoever's turn it is writes; once all have passed, anybody may."""
    if is_in_turns(scene, which):
        turn = _turn(scene, team, which)
        refuse_unless(turn in (None, context.actor.id), "not-your-turn", _NOT_YOURS)


def after_writing(scene: RoomsScene, team: str, which: int, context: Context) -> list[Event]:
    """The turn of who has written is over."""
    me = context.actor.id
    if not is_in_turns(scene, which) or _turn(scene, team, which) != me:
        return []
    return [TurnTaken(scene.block.id, team, which, me)]


def pass_turn(scene: RoomsScene, command: PassTurn, context: Context) -> list[Event]:
    """Pass, or have somebody passed who is away; that their turn is over by now is no mistake."""
    which = prompts.number(scene)
    refuse_unless(scene.state.open, "closed", "The rooms are closed now.")
    refuse_unless(is_in_turns(scene, which), "not-your-turn", "Nobody has a turn now.")
    team = scene.session.placed.get(command.person)
    if team is None or not _may_pass(scene, team, command.person, context):
        raise Refused("not-your-turn", _NOT_YOURS, "person")
    if _turn(scene, team, which) != command.person:
        refuse_unless(command.person != context.actor.id, "not-your-turn", _NOT_YOURS, "person")
        return []
    return [TurnTaken(scene.block.id, team, which, command.person, passed=True)]


def turn_taken(scene: RoomsScene, event: TurnTaken, meta: EventMeta) -> None:
    """Whoever writes gives all others something to answer: they are asked again."""
    turns = room_for(scene, event.team).turns.setdefault(event.prompt, Turns())
    turns.last = event.person
    turns.passed = [*turns.passed, event.person] if event.passed else []


def _may_pass(scene: RoomsScene, team: str, person: str, context: Context) -> bool:
    me = context.actor
    if me.role in FACILITATORS or me.id == person:
        return True
    return scene.session.placed.get(me.id) == team and room_of(scene.state, team).scribe == me.id


def _turn(scene: RoomsScene, team: str, which: int) -> str | None:
    """The next after whoever had the last, of those who are in the team now."""
    turns = room_of(scene.state, team).turns.get(which, Turns())
    order = {person: place for place, person in enumerate(scene.session.people)}
    here = sorted(
        (one for one in teams.members(scene.session, team) if one in order), key=order.__getitem__
    )
    if all(one in turns.passed for one in here):
        return None
    last = order.get(turns.last or "", -1)
    return next((one for one in here if order[one] > last), here[0])


_NOT_YOURS = "It is somebody else's turn in your team."
COMMANDS: Decides[RoomsScene] = {PassTurn: pass_turn}
EVENTS: Evolves[RoomsScene] = {TurnTaken: turn_taken}

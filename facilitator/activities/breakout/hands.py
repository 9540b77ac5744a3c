"""A team raises its hand: it has a place in the facilitator's line until it is answered or down."""

from facilitator.core.activity import Decides, Evolves, refuse_unless
from facilitator.core.context import FACILITATORS, Context, EventMeta
from facilitator.core.messages import Event
from facilitator.core.refused import Refused

from .drawing import team_ids
from .hand_messages import HandLowered, HandRaised, LowerHand, RaiseHand
from .rules import open_team
from .state import Hand, RoomsScene


def raise_hand(scene: RoomsScene, command: RaiseHand, context: Context) -> list[Event]:
    """Once for a team: whoever else does so is in the same place."""
    team = open_team(scene, context)
    raised = team in scene.state.hands
    return [] if raised else [HandRaised(scene.block.id, team, context.actor.id)]


def lower_hand(scene: RoomsScene, command: LowerHand, context: Context) -> list[Event]:
    """The team's own, or by whoever answers it."""
    answers = context.actor.role in FACILITATORS
    team = command.team if answers else open_team(scene, context)
    if team is None or team not in team_ids(scene):
        raise Refused("no-such-team", "There is no such team.", "team")
    refuse_unless(scene.state.open, "closed", "The rooms are closed now.")
    if team not in scene.state.hands:
        return []
    return [HandLowered(scene.block.id, team, context.actor.id, answers)]


def hand_raised(scene: RoomsScene, event: HandRaised, meta: EventMeta) -> None:
    """At the end of the line."""
    scene.state.hands.setdefault(event.team, Hand(event.person, meta.at))


def hand_lowered(scene: RoomsScene, event: HandLowered, meta: EventMeta) -> None:
    """Those behind it come forward."""
    scene.state.hands.pop(event.team, None)


def place_in_line(scene: RoomsScene, team: str) -> int:
    """From 1 on; 0 where the team's hand is down."""
    line = [*scene.state.hands]
    return line.index(team) + 1 if team in line else 0


COMMANDS: Decides[RoomsScene] = {RaiseHand: raise_hand, LowerHand: lower_hand}
EVENTS: Evolves[RoomsScene] = {HandRaised: hand_raised, HandLowered: hand_lowered}

"""Pairs: who talks with whom is drawn from who is here, and the clock swaps them.

Pairs are known by name to those who are in them, and the record says who talked with whom: one
cannot meet somebody without a name. What they say is kept nowhere.
"""

from facilitator.core.activity import Decides, refuse_unless
from facilitator.core.context import Context
from facilitator.core.messages import Event
from facilitator.core.refused import Refused
from facilitator.methods.lots import in_order_of_lots
from facilitator.methods.pairing import draw_pairs as drawn

from .pair_messages import (
    TURNS,
    DrawPairs,
    EndTurns,
    JoinPair,
    PairJoined,
    PairLeft,
    PairsDrawn,
    StartTurns,
    SwapTurns,
    TurnBegan,
    TurnsEnded,
)
from .pair_state import Meetings, meetings
from .state import Answers, IcebreakerScene, asked


def draw_pairs(scene: IcebreakerScene, command: DrawPairs, context: Context) -> list[Event]:
    """From everybody with a phone that is connected; who was in a pair and is not here is out."""
    _refuse_elsewhere(scene)
    talks = scene.state.talks
    refuse_unless(command.sure or not talks.turn, "pairs-running", "Pairs are talking now.", "sure")
    people = scene.session.people
    here = [one for one in people if one in context.present and not people[one].dismissed]
    refuse_unless(len(here) > 1, "too-few-here", "It takes two people who are here to make a pair.")
    teams = scene.session.placed if asked(scene).mixed else {}
    groups = tuple(drawn(here, met(scene), context.seed, teams))
    before = {one for group in talks.groups for one in group}
    return [PairsDrawn(scene.block.id, groups, tuple(sorted({*here, *before})))]


def start_turns(scene: IcebreakerScene, command: StartTurns, context: Context) -> list[Event]:
    """The first turn; while one runs already, nothing."""
    _refuse_elsewhere(scene)
    refuse_unless(scene.state.talks.groups, "no-pairs", "Draw pairs first.")
    return [] if scene.state.talks.turn else [_turn(scene, 1, context)]


def swap_turns(scene: IcebreakerScene, command: SwapTurns, context: Context) -> list[Event]:
    """The second turn, once; who presses as the clock swaps changes nothing."""
    turn = scene.state.talks.turn
    refuse_unless(turn, "no-pairs", "No pairs are talking now.")
    return [_turn(scene, TURNS, context)] if turn < TURNS else []


def end_turns(scene: IcebreakerScene, command: EndTurns, context: Context) -> list[Event]:
    """No turn any more."""
    return ended(scene)


def join_pair(scene: IcebreakerScene, command: JoinPair, context: Context) -> list[Event]:
    """Whoever is alone first, then a pair, with strangers if there are any."""
    talks, person = scene.state.talks, context.actor.id
    _refuse_elsewhere(scene)
    refuse_unless(talks.turn or not talks.began, "no-pairs", "Wait for the next draw.")
    if len(talks.group_of(person)) > 1:
        return []
    known = met(scene)
    order = in_order_of_lots(
        (group[0] for group in talks.groups if person not in group), context.seed
    )
    places = [talks.group_of(one) for one in order]
    if not places:
        raise Refused("no-pairs", "Wait for the next draw.")
    chosen = min(places, key=lambda group: (len(group), _again(person, group, known)))
    return [PairJoined(scene.block.id, person, chosen)]


def departed(scene: IcebreakerScene, person: str) -> list[Event]:
    """Who has left is in no group; who is then alone is told so."""
    group = scene.state.talks.group_of(person)
    rest = tuple(one for one in group if one != person)
    return [PairLeft(scene.block.id, person, rest)] if group else []


def ended(scene: IcebreakerScene) -> list[Event]:
    """The end of the talks, where there are any."""
    return [TurnsEnded(scene.block.id)] if scene.state.talks.turn else []


def due(scene: IcebreakerScene, context: Context) -> list[Event]:
    """Whose time is over lets the other one talk, then both stop."""
    talks = scene.state.talks
    if not talks.turn or talks.ends_at is None or context.now < talks.ends_at:
        return []
    return [_turn(scene, talks.turn + 1, context)] if talks.turn < TURNS else ended(scene)


def met(scene: IcebreakerScene) -> Meetings:
    """Who has met in any icebreaker of the session."""
    blocks = [one for one in scene.session.blocks.values() if isinstance(one, Answers)]
    states = [one for block in blocks for one in (*block.earlier, block)]
    return meetings([groups for state in states for groups in state.talks.held])


def _turn(scene: IcebreakerScene, turn: int, context: Context) -> TurnBegan:
    return TurnBegan(scene.block.id, turn, context.now + 1000 * asked(scene).each)


def _again(person: str, group: tuple[str, ...], known: Meetings) -> int:
    return sum(frozenset((person, one)) in known for one in group)


def _refuse_elsewhere(scene: IcebreakerScene) -> None:
    is_here = scene.current and asked(scene).answer == "pairs"
    refuse_unless(is_here, "closed", "Nobody is drawn into pairs here now.")


COMMANDS: Decides[IcebreakerScene] = {
    DrawPairs: draw_pairs,
    StartTurns: start_turns,
    SwapTurns: swap_turns,
    EndTurns: end_turns,
    JoinPair: join_pair,
}

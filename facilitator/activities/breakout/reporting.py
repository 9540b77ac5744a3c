"""Report-outs: a team after the other before the hall, each for so long; who does it is a person.

Nothing goes on by itself: time that has run out is seen, and the next team comes when it is called.
"""

from facilitator.core import stage
from facilitator.core.activity import Decides, Evolves, refuse_unless
from facilitator.core.context import Context, EventMeta
from facilitator.core.messages import Event
from facilitator.core.refused import Refused
from facilitator.core.texts import tidy

from . import gallery, ranking, rules
from .drawing import team_ids
from .marks import marked_in, one_on_board
from .messages import ReportsShown
from .pages import pages_in_turn
from .reporting_messages import (
    MOST_MARKED,
    CallTeam,
    EntryMarked,
    HoldTurn,
    MarkEntry,
    SaidSaved,
    SaveSaid,
    TeamCalled,
    TurnHeld,
    TurnResumed,
)
from .state import ReportTurn, RoomsScene, room_for, room_of


def mark_entry(scene: RoomsScene, command: MarkEntry, context: Context) -> list[Event]:
    """Also once the rooms are closed: what to show may come to mind on the way to the hall."""
    team = rules.own_team(scene, context)
    room = room_of(scene.state, team)
    entry = one_on_board(room, command.contribution)
    if entry is None:
        raise Refused("no-such-entry", "This is not on your team's board.", "contribution")
    rules.refuse_unless_scribe(scene, team, context)
    marked = [one.id for one in marked_in(room)]
    if command.marked == (entry.id in marked):
        return []
    refuse_unless(
        not command.marked or len(marked) < MOST_MARKED,
        "enough-marked",
        "Three are marked already. Take one of them out first.",
    )
    person = context.actor.id
    return [EntryMarked(scene.block.id, team, entry.id, person, command.marked)]


def call_team(scene: RoomsScene, command: CallTeam, context: Context) -> list[Event]:
    """Also one that has reported before; with the first one whatever teams still rank is over, and
    with every other what that one ranks. A gallery is closed with any: it is of all teams."""
    refuse_unless(command.team in team_ids(scene), "no-such-team", "There is no such team.", "team")
    refuse_unless(
        scene.state.open or scene.state.rooms, "closed", "The rooms have not been open yet."
    )
    over = team_ids(scene) if scene.state.turn is None else [command.team]
    ended = [*ranking.ended(scene, over), *gallery.owed_at_the_end(scene)]
    order = scene.state.in_order(team_ids(scene))
    return [*ended, *call(scene, command.team, order, context)]


def call(scene: RoomsScene, team: str, order: tuple[str, ...], context: Context) -> list[Event]:
    """Its first page comes before the hall with it, on stages that show the block."""
    ends_at = context.now + scene.settings.report_seconds * 1000
    block = scene.block.id
    shown: list[Event] = [] if scene.state.reports_shown else [ReportsShown(block)]
    pages = pages_in_turn(scene, team, order)
    first = next(at for at, page in enumerate(pages) if page.pieces[0].id == team)
    turned = stage.turned_to(scene.session, block, pages[first].id, first)
    return [*shown, TeamCalled(block, team, ends_at), *turned]


def hold_turn(scene: RoomsScene, command: HoldTurn, context: Context) -> list[Event]:
    """What is so already is no mistake."""
    turn = scene.state.turn
    if turn is None:
        raise Refused("no-turn", "No team is reporting now.")
    if command.held == (turn.held_at is not None):
        return []
    if turn.held_at is None:
        return [TurnHeld(scene.block.id)]
    return [TurnResumed(scene.block.id, context.now + turn.ends_at - turn.held_at)]


def save_said(scene: RoomsScene, command: SaveSaid, context: Context) -> list[Event]:
    """From a team's turn on."""
    team = rules.own_team(scene, context)
    rules.refuse_unless_meant(command.team, team)
    room = room_of(scene.state, team)
    refuse_unless(room.called, "not-reported", "Your team has not reported yet.")
    rules.refuse_unless_scribe(scene, team, context)
    text = tidy(command.text) if command.text.strip() else ""
    return [] if text == room.said else [SaidSaved(scene.block.id, team, context.actor.id, text)]


def entry_marked(scene: RoomsScene, event: EntryMarked, meta: EventMeta) -> None:
    """In the order of marking."""
    marked = room_for(scene, event.team).marked
    if event.contribution in marked:
        marked.remove(event.contribution)
    if event.marked:
        marked.append(event.contribution)


def team_called(scene: RoomsScene, event: TeamCalled, meta: EventMeta) -> None:
    """One team at a time."""
    room_for(scene, event.team).called = True
    if event.team in scene.state.skipped:
        scene.state.skipped.remove(event.team)
    scene.state.turn = ReportTurn(event.team, event.ends_at)


def turn_held(scene: RoomsScene, event: TurnHeld, meta: EventMeta) -> None:
    """The moment is kept: what is left is from there to the end."""
    if scene.state.turn:
        scene.state.turn.held_at = meta.at


def turn_resumed(scene: RoomsScene, event: TurnResumed, meta: EventMeta) -> None:
    """With what was left."""
    if scene.state.turn:
        scene.state.turn.ends_at, scene.state.turn.held_at = event.ends_at, None


def said_saved(scene: RoomsScene, event: SaidSaved, meta: EventMeta) -> None:
    """The latest text stands."""
    room_for(scene, event.team).said = event.text


COMMANDS: Decides[RoomsScene] = {
    MarkEntry: mark_entry,
    CallTeam: call_team,
    HoldTurn: hold_turn,
    SaveSaid: save_said,
}
EVENTS: Evolves[RoomsScene] = {
    EntryMarked: entry_marked,
    TeamCalled: team_called,
    TurnHeld: turn_held,
    TurnResumed: turn_resumed,
    SaidSaved: said_saved,
}

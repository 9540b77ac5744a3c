"""Who may write where in a breakout, and when; how teams come about and come back."""

from facilitator.core.activity import Decides, refuse_unless
from facilitator.core.context import FACILITATORS, Context
from facilitator.core.messages import Event
from facilitator.core.refused import Refused
from facilitator.core.texts import tidy

from . import drawing, gallery, parties, prompts, ranking, turns
from .drawing import team_ids
from .messages import (
    GRACE_MS,
    MOST_CONTRIBUTIONS,
    MOST_PER_PERSON,
    BoardsClosed,
    BoardsOpened,
    CallBack,
    CallBackCancelled,
    CancelCallBack,
    ContributionEdited,
    ContributionRemoved,
    ContributionWritten,
    EditContribution,
    HideReports,
    LatestShown,
    PenTaken,
    RemoveContribution,
    ReportSaved,
    ReportsHidden,
    ReportsShown,
    SaveReport,
    ShowLatest,
    ShowReports,
    TakePen,
    TeamsCalledBack,
    WriteContribution,
)
from .prompt_messages import ReachPrompt
from .state import Contribution, RoomsScene, room_of


def write_contribution(
    scene: RoomsScene, command: WriteContribution, context: Context
) -> list[Event]:
    """Write on the board of one's own team."""
    team = open_team(scene, context)
    refuse_unless_meant(command.team, team)
    count = len(_live(scene, team))
    refuse_unless(count < MOST_CONTRIBUTIONS, "board-full", "Your team's board is full.")
    mine = sum(entry.person == context.actor.id for entry in _live(scene, team))
    refuse_unless(mine < MOST_PER_PERSON, "enough", "You have written as much as one may.")
    text = tidy(command.text)
    me, which = context.actor.id, prompts.written_for(scene, command.prompt)
    turns.refuse_unless_turn(scene, team, which, context)
    silent = prompts.is_silent(scene)
    return [
        ContributionWritten(scene.block.id, context.new_id, team, me, text, which, silent),
        *turns.after_writing(scene, team, which, context),
    ]


def edit_contribution(
    scene: RoomsScene, command: EditContribution, context: Context
) -> list[Event]:
    """Change what one wrote, or as the scribe what anybody on the team wrote."""
    team, entry = _own_entry(scene, command.contribution, context)
    text = tidy(command.text)
    if text == entry.text:
        return []
    refuse_unless(
        command.was is None or tidy(command.was, "was") == entry.text,
        "newer-elsewhere",
        "Somebody has changed this since. Look at it, then save what it should say.",
        "was",
    )
    told = room_of(scene.state, team).arranged.told_of(entry.id)
    edited = ContributionEdited(scene.block.id, team, entry.id, context.actor.id, text, told)
    return [*ranking.let_go(scene, team, entry.id), edited]


def remove_contribution(
    scene: RoomsScene, command: RemoveContribution, context: Context
) -> list[Event]:
    """Take it off the board; dots that are on it while people place them are theirs again."""
    if context.actor.role in FACILITATORS:
        team, entry = _any_entry(scene, command.contribution)
    else:
        team, entry = _own_entry(scene, command.contribution, context)
    me = context.actor.id
    theirs = (entry.person,) if entry.silent and entry.person != me else ()
    told = room_of(scene.state, team).arranged.told_of(entry.id)
    option = ranking.option_of(room_of(scene.state, team), entry.id)
    holders = [who for one in scene.state.running(team) for who in one.holders_of(option)]
    people = tuple(dict.fromkeys((*theirs, *told, *holders)))
    freed = option if holders else ""
    removed = ContributionRemoved(scene.block.id, team, entry.id, me, people, freed)
    return [*ranking.let_go(scene, team, entry.id), removed]


def take_pen(scene: RoomsScene, command: TakePen, context: Context) -> list[Event]:
    """Anybody on the team may take it; the room sees who has it."""
    team = open_team(scene, context)
    if room_of(scene.state, team).scribe == context.actor.id:
        return []
    return [PenTaken(scene.block.id, team, context.actor.id)]


def save_report(scene: RoomsScene, command: SaveReport, context: Context) -> list[Event]:
    """The scribe's text is the team's report-out, also what was being typed as the rooms closed."""
    team = own_team(scene, context)
    refuse_unless_meant(command.team, team)
    scribe = room_of(scene.state, team).scribe
    lately = _closed_lately(scene, context.now) and scribe == context.actor.id
    refuse_unless(scene.state.open or lately, "closed", "The rooms are closed now.")
    refuse_unless_scribe(scene, team, context)
    text = tidy(command.text) if command.text.strip() else ""
    if text == room_of(scene.state, team).report:
        return []
    return [ReportSaved(scene.block.id, team, context.actor.id, text)]


def call_back(scene: RoomsScene, command: CallBack, context: Context) -> list[Event]:
    """Start the countdown on every screen; silence ends with it, or teams would report on what they
    have not read."""
    refuse_unless(scene.state.open, "closed", "The rooms are closed already.")
    back_by = context.now + scene.settings.callback_seconds * 1000
    return [TeamsCalledBack(scene.block.id, back_by, prompts.silent_writers(scene.state))]


def cancel_call_back(scene: RoomsScene, command: CancelCallBack, context: Context) -> list[Event]:
    """Take the countdown back."""
    return [CallBackCancelled(scene.block.id)] if scene.state.back_by is not None else []


def show_reports(scene: RoomsScene, command: ShowReports, context: Context) -> list[Event]:
    """Put the report-outs on stage."""
    return [] if scene.state.reports_shown else [ReportsShown(scene.block.id)]


def hide_reports(scene: RoomsScene, command: HideReports, context: Context) -> list[Event]:
    """Take them off again."""
    return [ReportsHidden(scene.block.id)] if scene.state.reports_shown else []


def show_latest(scene: RoomsScene, command: ShowLatest, context: Context) -> list[Event]:
    """What is so already is no mistake."""
    same = command.shown == scene.state.latest_shown
    return [] if same else [LatestShown(scene.block.id, command.shown)]


def reach_prompt(scene: RoomsScene, command: ReachPrompt, context: Context) -> list[Event]:
    """All teams at once; those who talk by twos or fours are told with whom."""
    reached = prompts.reach_prompt(scene, command, context)
    if not reached:
        return []
    over = [*ranking.owed_at_the_end(scene), *gallery.owed_at_the_end(scene)]
    ranked = ranking.owed_at(scene, command.prompt)
    opened = gallery.owed_at(scene, command.prompt)
    return [*over, *ranked, *reached, *opened, *parties.owed(scene, command.prompt, context)]


def entered(scene: RoomsScene, context: Context) -> list[Event]:
    """Rooms open with their block; teams are drawn, unless they are already or there are none."""
    events: list[Event] = [] if scene.state.open else [BoardsOpened(scene.block.id)]
    if not scene.state.open:
        events += prompts.on_opening(scene, context)
        which = max(prompts.number(scene), 1)
        events += [*ranking.owed_at(scene, which), *gallery.owed_at(scene, which)]
    return [*events, *drawing.on_entering(scene, context)] if team_ids(scene) else events


def left(scene: RoomsScene, context: Context) -> list[Event]:
    """Rooms close with their block; what is on the boards stays."""
    if not scene.state.open:
        return []
    writers = prompts.silent_writers(scene.state)
    over = [*ranking.owed_at_the_end(scene), *gallery.owed_at_the_end(scene)]
    return [*over, BoardsClosed(scene.block.id, writers)]


def open_team(scene: RoomsScene, context: Context) -> str:
    """The actor's own team, while the rooms are open."""
    refuse_unless(scene.state.open, "closed", "The rooms are closed now.")
    return own_team(scene, context)


def refuse_unless_scribe(scene: RoomsScene, team: str, context: Context) -> None:
    """What a team tells the hall is its scribe's to write."""
    refuse_unless(
        room_of(scene.state, team).scribe == context.actor.id,
        "not-scribe",
        "The pen is not yours. Take it to write the report-out.",
    )


def _closed_lately(scene: RoomsScene, now: int) -> bool:
    """Whether the rooms closed so short a time ago that a sentence may still be on its way."""
    closed = scene.state.closed
    return closed is not None and abs(now - closed) <= GRACE_MS


def own_team(scene: RoomsScene, context: Context) -> str:
    """Theirs who act."""
    team = scene.session.placed.get(context.actor.id)
    if team is None or team not in team_ids(scene):
        raise Refused("no-team", "You are not in a team yet. Ask the facilitator.")
    return team


def refuse_unless_meant(meant: str | None, team: str) -> None:
    """A text that was begun in one team is not another's because its writer was moved."""
    refuse_unless(
        meant in (None, team),
        "other-team",
        "You are in another team now. Your text was written for the one before.",
        "team",
    )


def _live(scene: RoomsScene, team: str) -> list[Contribution]:
    entries = room_of(scene.state, team).contributions.values()
    return [entry for entry in entries if entry.removed is None]


def entry_of(scene: RoomsScene, team: str, contribution: str) -> Contribution:
    """What stands on a team's board."""
    found = next((entry for entry in _live(scene, team) if entry.id == contribution), None)
    if found is None:
        raise Refused("no-such-entry", "This is not on your team's board.", "contribution")
    return found


def movable_entry(scene: RoomsScene, team: str, contribution: str) -> Contribution:
    """The same, for putting it into a group: its author too waits with that until all see it."""
    found = entry_of(scene, team, contribution)
    refuse_unless(not found.silent, "silent", "The others do not see this yet.", "contribution")
    return found


def _own_entry(scene: RoomsScene, contribution: str, context: Context) -> tuple[str, Contribution]:
    team = open_team(scene, context)
    found = entry_of(scene, team, contribution)
    prompts.refuse_if_silent(scene, found.person, context)
    ranking.refuse_if_ranked(scene, team, found.id)
    gallery.refuse_if_open(scene, team)
    refuse_unless(
        context.actor.id in (found.person, room_of(scene.state, team).scribe),
        "not-yours",
        "Only its author or the scribe can change this.",
        "contribution",
    )
    return team, found


def _any_entry(scene: RoomsScene, contribution: str) -> tuple[str, Contribution]:
    """An entry on whichever board it stands, for the facilitator."""
    for team in scene.state.rooms:
        for entry in _live(scene, team):
            if entry.id == contribution:
                return team, entry
    raise Refused("no-such-entry", "This is on no board.", "contribution")


COMMANDS: Decides[RoomsScene] = {
    **drawing.COMMANDS,
    ReachPrompt: reach_prompt,
    **prompts.COMMANDS,
    **turns.COMMANDS,
    WriteContribution: write_contribution,
    EditContribution: edit_contribution,
    RemoveContribution: remove_contribution,
    TakePen: take_pen,
    SaveReport: save_report,
    CallBack: call_back,
    CancelCallBack: cancel_call_back,
    ShowReports: show_reports,
    HideReports: hide_reports,
    ShowLatest: show_latest,
}

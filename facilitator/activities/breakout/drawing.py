"""How the teams of a breakout come about: by the plan as the block begins, or from the console."""

from collections.abc import Mapping

from msgspec.structs import replace

from facilitator.core import team_draws, team_evenness, teams
from facilitator.core.activity import Decides, refuse_unless
from facilitator.core.assignments import Assignment, SeatingRules
from facilitator.core.context import Context
from facilitator.core.messages import Event
from facilitator.core.refused import Refused

from .messages import (
    DrawTeams,
    DropTeams,
    PenTaken,
    ProposalDropped,
    ProposeTeams,
    ResumeTeams,
    TakeTeams,
    TeamsProposed,
)
from .state import RoomsScene, room_of


def team_ids(scene: RoomsScene) -> tuple[str, ...]:
    """The teams of this breakout, in the plan's order."""
    return scene.settings.teams or tuple(team.id for team in scene.plan.teams)


def draw_teams(scene: RoomsScene, command: DrawTeams, context: Context) -> list[Event]:
    """Draw over the block's teams from everybody present."""
    drawn = _asked(scene, _wanted_by(scene, command), context)
    return [drawn, *_pens(scene, drawn.placements, drawn.rules), *_dropped(scene)]


def propose_teams(scene: RoomsScene, command: ProposeTeams, context: Context) -> list[Event]:
    """The same draw, to be looked at, and what its rules cost."""
    wanted = _wanted_by(scene, command)
    drawn = _asked(scene, wanted, context)
    cost = team_evenness.forced(scene.session, wanted, drawn, context)
    return [TeamsProposed(scene.block.id, drawn, cost)]


def take_teams(scene: RoomsScene, command: TakeTeams, context: Context) -> list[Event]:
    """What was seen, without those who have left since, and with those who have come."""
    seen = scene.state.proposal
    if seen is None or seen.drawn.id != command.proposal:
        raise Refused("no-such-draw", "This draw is none any more. Look again.", "proposal")
    refuse_unless(
        set(seen.drawn.teams) <= set(team_ids(scene)), "no-such-draw", "These teams are no more."
    )
    session, people = scene.session, scene.session.people
    here = {one: team for one, team in seen.drawn.placements.items() if not people[one].dismissed}
    late = teams.place_others(
        session, teams.assignment(replace(seen.drawn, placements=here), context.now), context
    )
    placed = {*here, *(one.person for one in late)}
    left_out = tuple(one for one in session.placed if one not in placed)
    drawn = replace(seen.drawn, placements=here, left_out=left_out)
    return [drawn, *late, *_pens(scene, here, drawn.rules), *_dropped(scene)]


def drop_teams(scene: RoomsScene, command: DropTeams, context: Context) -> list[Event]:
    """Nobody's team was another by it."""
    return _dropped(scene)


def resume_teams(scene: RoomsScene, command: ResumeTeams, context: Context) -> list[Event]:
    """Any that were drawn over teams of this block; those in force are so already."""
    draws = scene.session.assignments
    earlier = draws.by_id.get(command.assignment)
    if earlier is None or not set(earlier.teams) <= set(team_ids(scene)):
        raise Refused("no-such-draw", "These teams are not for this block.", "assignment")
    if earlier is draws.current:
        return []
    return teams.resume(scene.session, scene.block.id, earlier, context)


def on_entering(scene: RoomsScene, context: Context) -> list[Event]:
    """Those that this block had before; else those the plan asks for, else those in force."""
    draws, how = scene.session.assignments, scene.settings.draw
    before = draws.by_id.get(draws.of_block.get(scene.block.id, ""))
    wanted = before or (draws.home if how == "again" else None)
    if wanted is not None and set(wanted.teams) <= set(team_ids(scene)):
        in_force = wanted is draws.current
        resumed = teams.resume(scene.session, scene.block.id, wanted, context)
        return [*([] if in_force else resumed), *_pens(scene, wanted.placements, wanted.rules)]
    rules = _rules_of(scene)
    if scene.session.drawn and how not in ("anew", "mix"):
        return _pens(scene, scene.session.placed, rules)
    mixed = draws.home if how == "mix" else None
    asked = _wanted(scene, mixed, rules)
    drawn = team_draws.draw_anyhow(scene.session, asked, scene.block.id, context)
    return [drawn, *_pens(scene, drawn.placements, drawn.rules)]


def _asked(scene: RoomsScene, wanted: team_draws.Draw, context: Context) -> teams.TeamsDrawn:
    drawn = team_draws.draw(scene.session, wanted, scene.block.id, context)
    refuse_unless(drawn.placements, "nobody-here", "Nobody is here yet to be drawn into teams.")
    return drawn


def _wanted_by(scene: RoomsScene, command: DrawTeams) -> team_draws.Draw:
    refuse_unless(team_ids(scene), "no-teams", "The agenda has no teams.")
    mixed = scene.session.assignments.home if command.how == "mix" else None
    refuse_unless(
        command.how == "draw" or mixed, "nothing-to-mix", "No teams were drawn before.", "how"
    )
    return _wanted(scene, mixed, _rules_of(scene, command))


def _dropped(scene: RoomsScene) -> list[Event]:
    return [ProposalDropped(scene.block.id)] if scene.state.proposal else []


def _rules_of(scene: RoomsScene, command: DrawTeams | None = None) -> SeatingRules:
    """Who sits with whom: as the command says, else the plan."""
    plan, asked = scene.settings, command or DrawTeams(scene.block.id)
    return SeatingRules(
        together=plan.together if asked.together is None else asked.together,
        apart=plan.apart if asked.apart is None else asked.apart,
        scribes=plan.scribes if asked.scribes is None else asked.scribes,
        absent=plan.absent if asked.absent is None else asked.absent,
    )


def _wanted(scene: RoomsScene, mixed: Assignment | None, rules: SeatingRules) -> team_draws.Draw:
    """A draw; of an empty hall there is nobody yet, and people are placed as they come."""
    settings = scene.settings
    return team_draws.Draw(
        team_ids(scene),
        settings.balance_on,
        spread=settings.draw != "plan",
        source=mixed,
        rules=rules,
    )


def _pens(scene: RoomsScene, seats: Mapping[str, str], rules: SeatingRules) -> list[Event]:
    """A pen for every scribe in whose team it lies, or is with somebody who sits elsewhere."""
    found: list[Event] = []
    for one in rules.scribes:
        team = seats.get(one)
        holder = room_of(scene.state, team).scribe if team else None
        if team in team_ids(scene) and (holder is None or seats.get(holder) != team):
            found.append(PenTaken(scene.block.id, team, one))
    return found


COMMANDS: Decides[RoomsScene] = {
    DrawTeams: draw_teams,
    ProposeTeams: propose_teams,
    TakeTeams: take_teams,
    DropTeams: drop_teams,
    ResumeTeams: resume_teams,
}

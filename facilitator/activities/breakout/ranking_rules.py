"""Who places dots on a team's board, and who lets it see what came of them."""

from facilitator.core.activity import Decides, refuse_unless
from facilitator.core.context import FACILITATORS, Context
from facilitator.core.messages import Event
from facilitator.core.refused import Refused

from . import prompts, ranking, rules
from .drawing import team_ids
from .ranked import Ranking
from .ranking_messages import BoardRanked, EndRanking, RankBoard, RankingShown
from .state import RoomsScene, room_of


def rank_board(scene: RoomsScene, command: RankBoard, context: Context) -> list[Event]:
    """Where it is the same as before nothing happens."""
    team, which, me = rules.open_team(scene, context), command.prompt, context.actor.id
    rules.refuse_unless_meant(command.team, team)
    refuse_unless(
        ranking.is_ranked(scene, which), "no-such-prompt", "Nothing is ranked there.", "prompt"
    )
    refuse_unless(ranking.is_open(scene, team, which), "closed", "The ranking is over.")
    held = room_of(scene.state, team).rankings.get(which, Ranking())
    options, limits = ranking.options_of(scene, team, which), ranking.limits_of(scene, team, which)
    ballot = {one: given for one, given in command.ballot.items() if given}
    ranking.refuse_unless_good(ballot, limits, options)
    ranking.refuse_reworded(
        held, ballot, command.paper, lambda: ranking.stands(room_of(scene.state, team))
    )
    if ballot == held.ballots.get(me, {}):
        return []
    if ranking.voted(scene, team, which):
        return [BoardRanked(scene.block.id, team, which, me, ballot)]
    first = BoardRanked(scene.block.id, team, which, me, ballot, options, limits.budget)
    return [*ranking.let_go_unfit(scene, team, limits, options), first]


def end_ranking(scene: RoomsScene, command: EndRanking, context: Context) -> list[Event]:
    """Before the prompt is over; that it has ended by now is no mistake."""
    refuse_unless(scene.state.open, "closed", "The rooms are closed now.")
    if context.actor.role not in FACILITATORS:
        rules.refuse_unless_meant(command.team, rules.own_team(scene, context))
        rules.refuse_unless_scribe(scene, command.team, context)
    if command.team not in team_ids(scene):
        raise Refused("no-such-team", "There is no such team.", "team")
    refuse_unless(
        command.prompt == prompts.number(scene) and ranking.is_ranked(scene, command.prompt),
        "no-such-prompt",
        "Nothing is ranked there now.",
        "prompt",
    )
    end = ranking.end_now(scene, command.team, command.prompt)
    return [RankingShown(scene.block.id, command.team, command.prompt, *end)] if end else []


COMMANDS: Decides[RoomsScene] = {RankBoard: rank_board, EndRanking: end_ranking}

"""What consoles see of a draw before it is taken: its teams, how even they are, and what is off."""

from collections.abc import Iterable, Mapping

from facilitator.core import bodies, team_draws, team_evenness, teams
from facilitator.core.assignments import SeatingRule, SeatingRules
from facilitator.core.team_evenness import CountLine

from .naming import name_of, told
from .shown import (
    CountLineView,
    PersonNamedView,
    ProposedTeamsView,
    ProposedTeamView,
    QuorumView,
    RuleView,
    SeatingView,
)
from .shown_names import Name
from .state import ProposedDraw, RoomsScene


def proposal(scene: RoomsScene) -> ProposedTeamsView | None:
    """The draw that waits to be taken; None where there is none."""
    seen: ProposedDraw | None = scene.state.proposal
    if seen is None:
        return None
    drawn = seen.drawn
    return ProposedTeamsView(
        id=drawn.id,
        mixed=drawn.how == "mix",
        teams=[
            ProposedTeamView(
                team,
                teams.title(scene.session, team),
                _named(scene, (one for one in drawn.placements if drawn.placements[one] == team)),
            )
            for team in drawn.teams
        ],
        lines=[_line(scene, seen, one) for one in team_evenness.count_lines(scene.session, drawn)],
        quorums=quorums(scene, drawn.placements),
        rules=_rules(scene, drawn.rules),
    )


def quorums(scene: RoomsScene, placements: Mapping[str, str]) -> list[QuorumView]:
    """Each team that could hold a quorum of a body."""
    titles = {group.id: group.title for group in scene.plan.groups}
    return [
        QuorumView(
            teams.title(scene.session, one.team),
            titles[one.group],
            one.members,
            one.quorum,
            one.presided,
        )
        for one in bodies.possible_quorums(scene.session, placements)
    ]


def _line(scene: RoomsScene, seen: ProposedDraw, line: CountLine) -> CountLineView:
    off = min(line.counts) < line.low or max(line.counts) > line.high
    why = (one.rules for one in seen.forced if off and one.attribute == line.attribute)
    title = next((one.title for one in scene.plan.asks if one.id == line.attribute), None)
    return CountLineView(
        of=line.attribute,
        title=title,
        value=_value(scene, line),
        counts=list(line.counts),
        low=line.low,
        high=line.high,
        forced=[_rule(scene, rule) for rules in why for rule in rules],
    )


def _value(scene: RoomsScene, line: CountLine) -> Name:
    """A group or a team by its name, all else as the plan has it."""
    if line.attribute == team_draws.HOME:
        return told(scene, teams.title(scene.session, line.value))
    if line.attribute == team_draws.GROUP:
        titles = (one.title for one in scene.plan.groups if one.id == line.value)
        return told(scene, next(titles, {"en": line.value}))
    options = (
        option for ask in scene.plan.asks if ask.id == line.attribute for option in ask.options
    )
    titles = (one.title for one in options if one.id == line.value)
    return told(scene, next(titles, {"en": line.value}))


def _rules(scene: RoomsScene, rules: SeatingRules) -> SeatingView:
    return SeatingView(
        together=[_named(scene, one) for one in rules.together],
        apart=[_named(scene, one) for one in rules.apart],
        scribes=_named(scene, rules.scribes),
        absent=_named(scene, rules.absent),
    )


def _rule(scene: RoomsScene, rule: SeatingRule) -> RuleView:
    return RuleView(rule.kind, _named(scene, rule.people))


def _named(scene: RoomsScene, people: Iterable[str]) -> list[PersonNamedView]:
    return [PersonNamedView(one, name_of(scene, one)) for one in people]

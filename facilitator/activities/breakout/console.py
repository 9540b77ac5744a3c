"""What consoles see of a breakout: every team at a glance, and how the teams came about."""

from msgspec.structs import asdict, replace

from facilitator.core.shown import ViewContext

from . import gallery_views, proposed, wall
from .drawing import team_ids
from .naming import name_of
from .prompt_views import prompts_of
from .shown import EarlierTeamsView
from .shown_wall import RoomsOnConsole, UnfinishedRooms
from .state import RoomsScene
from .views import rooms


def console(scene: RoomsScene, moment: ViewContext) -> RoomsOnConsole:
    """Every team at a glance, live."""
    return RoomsOnConsole(
        **asdict(replace(rooms(scene), prompts=prompts_of(scene, ahead=True))),
        drawn=bool(scene.session.drawn),
        reports_shown=scene.state.reports_shown,
        latest_shown=scene.state.latest_shown,
        teams=wall.tiles(scene, moment),
        may_mix=scene.session.assignments.home is not None,
        earlier=_earlier(scene),
        quorums=proposed.quorums(scene, scene.session.placed),
        proposal=proposed.proposal(scene),
        unkept=[name_of(scene, one) for one in _unkept(scene)],
        unfinished=UnfinishedRooms(rooms_open=int(scene.state.open)),
        galleries=gallery_views.on_consoles(scene),
        queue=scene.state.in_order(team_ids(scene)) if scene.state.queue else (),
    )


def _earlier(scene: RoomsScene) -> list[EarlierTeamsView]:
    """The draws of which this block can have the teams again."""
    draws = scene.session.assignments
    titles = {block.id: block.title for day in scene.plan.days for block in day.blocks}
    return [
        EarlierTeamsView(
            one.id, one.at, one.how == "mix", len(one.placements), titles.get(one.block)
        )
        for one in reversed(draws.by_id.values())
        if one is not draws.current and set(one.teams) <= set(team_ids(scene))
    ]


def _unkept(scene: RoomsScene) -> tuple[str, ...]:
    current = scene.session.assignments.current
    return current.unkept if current and current.block == scene.block.id else ()


LIVE = {"console": console}

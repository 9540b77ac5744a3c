"""A team's own end, where it was given more time than the others have.

What all teams have is said elsewhere: by the call back, else by the prompt's clock, else by the
block's. A team's own end is later than that or it is none: where the common one is moved beyond it,
it means nothing more. Who is called back has as many minutes more than the others as before. It is
over once all teams do something else, at the next prompt or as the rooms close. Nothing happens by
itself then: screens count down to it.
"""

from collections.abc import Iterable

from facilitator.core.activity import Decides, Evolves, refuse_unless
from facilitator.core.context import Context, EventMeta
from facilitator.core.messages import Event
from facilitator.core.refused import Refused
from facilitator.plan.times import MINUTE

from .drawing import team_ids
from .messages import TeamsCalledBack
from .state import RoomsScene, TeamTime
from .time_messages import GiveTime, TimeGiven


def own_end(scene: RoomsScene, team: str) -> int | None:
    """When a team's time is over, where that is later than for the others."""
    own = scene.state.own_time.get(team)
    clock = scene.session.run.clocks.get(scene.block.id)
    called = _called_or_asked(scene)
    common = called if called is not None or clock is None else clock.ends_at
    return own.ends_at if own and (common is None or own.ends_at > common) else None


def give_time(scene: RoomsScene, command: GiveTime, context: Context) -> list[Event]:
    """From a team's own end, or the common one, or from now once that has passed."""
    refuse_unless(scene.state.open, "closed", "The rooms are closed now.")
    if command.team is not None and command.team not in team_ids(scene):
        raise Refused("no-such-team", "There is no such team.", "team")
    refuse_unless(command.minutes, "too-short", "No minutes are no time.", "minutes")
    if command.team is None and scene.state.back_by is not None:
        return _call_later(scene, scene.state.back_by, command.minutes, context)
    if command.minutes < 0:
        return _take_back(scene, command, context)
    return _given(scene, _those(scene, command), command.minutes, context)


def time_given(scene: RoomsScene, event: TimeGiven, meta: EventMeta) -> None:
    """What a team had of its own before is replaced."""
    own = scene.state.own_time
    for team, end in event.ends.items():
        before = own.pop(team, None)
        if end is not None:
            own[team] = TeamTime(end, (before.minutes if before else 0) + event.minutes)


def _those(scene: RoomsScene, command: GiveTime) -> tuple[str, ...]:
    return team_ids(scene) if command.team is None else (command.team,)


def _given(scene: RoomsScene, teams: Iterable[str], minutes: int, context: Context) -> list[Event]:
    common = common_end(scene, context.now)
    ends = {one: max(own_end(scene, one) or common, context.now) for one in teams}
    given: dict[str, int | None] = {one: end + minutes * MINUTE for one, end in ends.items()}
    return [TimeGiven(scene.block.id, given, minutes)] if given else []


def _call_later(scene: RoomsScene, called: int, minutes: int, context: Context) -> list[Event]:
    """All are expected later, or sooner; who has more time than all keeps as much more."""
    back_by = max(called, context.now) + minutes * MINUTE
    refuse_unless(
        back_by > context.now, "too-short", "There is not that much time left.", "minutes"
    )
    return [TeamsCalledBack(scene.block.id, back_by)]


def _take_back(scene: RoomsScene, command: GiveTime, context: Context) -> list[Event]:
    """No further than to what all have: what nobody was given, nobody loses."""
    found = {one: end for one in _those(scene, command) if (end := own_end(scene, one))}
    refuse_unless(found, "nothing-given", "This team has no more time than the others.", "team")
    least = max(common_end(scene, context.now), context.now)
    ends = {one: end + command.minutes * MINUTE for one, end in found.items()}
    kept = {one: end if end > least else None for one, end in ends.items()}
    return [TimeGiven(scene.block.id, kept, command.minutes)]


def common_end(scene: RoomsScene, now: int) -> int:
    """When all teams' time is over; now, where nothing counts down."""
    found = _called_or_asked(scene)
    if found is not None:
        return found
    clock = scene.session.run.clocks.get(scene.block.id)
    left = clock.remaining(now) if clock else None
    return now + (left or 0)


def _called_or_asked(scene: RoomsScene) -> int | None:
    """By the call back, else by the prompt's clock."""
    rooms = scene.state
    return rooms.prompt_ends if rooms.back_by is None else rooms.back_by


COMMANDS: Decides[RoomsScene] = {GiveTime: give_time}
EVENTS: Evolves[RoomsScene] = {TimeGiven: time_given}

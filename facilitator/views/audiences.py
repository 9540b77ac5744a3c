"""The views themselves, one function per topic.

Each is built from state and rules alone, so that it can be tested without a server; `present`
is who is connected, the one thing about the room that is not in the journal.
"""

from collections.abc import Callable
from typing import Any

import msgspec

from facilitator.core import notices, people, planned, teams, timing
from facilitator.core.activity import Scene
from facilitator.core.rules import Rules
from facilitator.core.state import Person, State
from facilitator.plan.values import Block, Day

from . import parts
from .topics import CONSOLE, DESK, MINE, PEOPLE, PHONE, PLAN, RESIDENT, STAGE, TEAM

Body = dict[str, Any]


class Views:
    """Renders any topic of a session, for the kinds of activity that `rules` knows."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self._whole: dict[str, Callable[[State], Body]] = {
            STAGE: self._stage,
            PHONE: self._phone,
            RESIDENT: self._resident,
            PLAN: _plan,
        }
        self._for_one: dict[str, Callable[[State, str], Body]] = {
            DESK: self._desk,
            TEAM: self._team,
            MINE: self._mine,
        }

    def render(self, state: State, topic: str, now: int, present: frozenset[str]) -> Body:
        """The body of `topic` at this moment; empty for a topic that means nothing (any more)."""
        if topic == CONSOLE:
            return self._console(state, now)
        if topic == PEOPLE:
            return _people(state, present)
        if topic in self._whole:
            return self._whole[topic](state)
        prefix, _, rest = topic.partition(":")
        render = self._for_one.get(prefix + ":")
        return render(state, rest) if render else {}

    def desk_blocks(self, state: State) -> tuple[str, ...]:
        """The blocks whose activity has something for the console to watch."""
        return tuple(
            scene.block.id
            for scene in self._rules.scenes(state)
            if "console" in self._rules.kinds[scene.block.kind].views
        )

    def _stage(self, state: State) -> Body:
        return self._hall(state, "stage") | {
            "route": _route(state),
            "days": [parts.day(day) for day in (state.plan.days if state.plan else ())],
            "quotes": state.plan.quotes if state.plan else (),
        }

    def _phone(self, state: State) -> Body:
        coming = parts.following(state)
        title = coming.title if coming else None
        return self._hall(state, "phone") | {"next": title, "themes": parts.themes(state)}

    def _hall(self, state: State, audience: str) -> Body:
        """What stage and phones have in common."""
        day = parts.shown_day(state)
        block = planned.block(state, state.run.block)
        return {
            "session": parts.session(state),
            "phase": parts.phase(state),
            "day": parts.day(day) if day else None,
            "block": parts.face(state, block) if block else None,
            "activity": self._activity(state, audience, state.run.block),
            "clock": parts.clock(state),
            "notice": parts.notice_to(state, notices.EVERYONE),
        }

    def _activity(self, state: State, audience: str, block_id: str | None) -> Body | None:
        scene = self._rules.scene(state, block_id) if block_id else None
        if scene is None:
            return None
        return self._rules.kinds[scene.block.kind].view(audience, scene) or None

    def _resident(self, state: State) -> Body:
        day = parts.shown_day(state)
        block = planned.block(state, state.run.block)
        windows = []
        for scene in self._rules.scenes(state):
            seen = self._rules.kinds[scene.block.kind].view("resident", scene)
            if seen:
                windows.append(_window(scene, seen))
        return {
            "session": parts.session(state),
            "phase": parts.phase(state),
            "day": parts.day(day) if day else None,
            "now": block.title if block else None,
            "themes": parts.themes(state),
            "windows": windows,
            "next_window": _next_window(state, {window["block"] for window in windows}),
        }

    def _console(self, state: State, now: int) -> Body:
        outlook = timing.outlook(state, now)
        proposal = timing.proposal(state, now)
        return {
            "session": parts.session(state),
            "phase": parts.phase(state),
            "days": [_day_on_paper(state, day) for day in (state.plan.days if state.plan else ())],
            "day": state.run.day,
            "block": state.run.block,
            "clock": parts.clock(state),
            "outlook": msgspec.to_builtins(outlook),
            "proposal": msgspec.to_builtins(proposal),
            "notices": [parts.notice(one) for one in state.notices.values()],
        }

    def _desk(self, state: State, block_id: str) -> Body:
        return self._activity(state, "console", block_id) or {}

    def _team(self, state: State, team: str) -> Body:
        shown = [parts.notice(one) for one in notices.for_team(state, team)]
        scene = self._rules.scene(state, state.run.block) if state.run.block else None
        see = self._rules.kinds[scene.block.kind].team if scene else None
        return {
            "id": team,
            "title": teams.title(state, team),
            "members": [_name(state, one) for one in teams.members(state, team)],
            "notices": shown,
            "block": state.run.block,
            "room": see(scene, team) if scene and see else None,
        }

    def _mine(self, state: State, actor_id: str) -> Body:
        person = state.people.get(actor_id)
        own: dict[str, Body] = {}
        for scene in self._rules.scenes(state):
            see = self._rules.kinds[scene.block.kind].mine
            seen = see(scene, actor_id) if see else None
            if seen:
                own[scene.block.id] = seen
        return {
            "person": _card(state, person) if person else None,
            "team": state.placed.get(actor_id),
            "blocks": own,
        }


def _plan(state: State) -> Body:
    """The whole plan, for peeking at any block without moving the hall."""
    if state.plan is None:
        return {}
    faces = {block.id: parts.face(state, block) for block in planned.blocks(state)}
    return {
        "faces": faces,
        "groups": msgspec.to_builtins(state.plan.groups),
        "teams": [{"id": team.id, "title": team.title} for team in state.plan.teams],
        "themes": parts.themes(state),
        "seats": [
            {"id": one.id, "name": one.name, "group": one.group} for one in state.plan.people
        ],
    }


def _people(state: State, present: frozenset[str]) -> Body:
    """Who has joined, who of them is connected, and who is in which team."""
    return {
        "people": [
            _card(state, person)
            | {
                "here": person.id in present,
                "team": state.placed.get(person.id),
                "free": person.free,
                "seat": person.seat,
            }
            for person in people.here(state)
        ],
    }


def _day_on_paper(state: State, day: Day) -> Body:
    """A day as planned and as it was: moments in ms, minutes after midnight where planned."""
    shift = state.run.days_run.get(day.id, 0)
    starts = timing.planned_starts(state.plan, day, shift) if state.plan else {}
    return parts.day(day) | {
        "end": day.end,
        "started": day.id in state.run.days_run,
        "blocks": [
            {
                "id": block.id,
                "kind": block.kind,
                "title": block.title,
                "start": block.start,
                "soft": block.soft,
                "lock": block.lock,
                "planned": starts.get(block.id),
                "length": state.run.lengths.get(block.id),
                "visits": [
                    {"came": visit.came, "left": visit.left}
                    for visit in state.run.visits
                    if visit.block == block.id
                ],
            }
            for block in day.blocks
        ],
    }


def _route(state: State) -> list[Body]:
    """The climb: every block of every day as a camp, with how far the hall has come."""
    visited = {visit.block for visit in state.run.visits}
    return [
        {
            "id": block.id,
            "day": day.id,
            "kind": block.kind,
            "title": block.title,
            "start": block.start,
            "soft": block.soft,
            "lock": block.lock,
            "state": _camp(block.id, state.run.block, visited),
        }
        for day in (state.plan.days if state.plan else ())
        for block in day.blocks
    ]


def _camp(block: str, current: str | None, visited: set[str]) -> str:
    if block == current:
        return "now"
    return "done" if block in visited else "ahead"


def _window(scene: Scene, seen: Body) -> Body:
    """One feedback window; `clock` is the block's, while the hall is in it."""
    clock = parts.clock(scene.session) if scene.current else None
    return {"block": scene.block.id, "title": scene.block.title, "clock": clock} | seen


def _next_window(state: State, windows: set[str]) -> Body | None:
    """The next planned window that the hall has yet to come to; `at` is its moment in ms."""
    if state.plan is None:
        return None
    for day in state.plan.days:
        starts = timing.planned_starts(state.plan, day, state.run.days_run.get(day.id, 0))
        for block in _ahead(state, day):
            if block.id in windows and block.id in starts:
                return {
                    "block": block.id,
                    "title": block.title,
                    "at": starts[block.id],
                    "soft": block.soft,
                }
    return None


def _ahead(state: State, day: Day) -> tuple[Block, ...]:
    """The blocks of a day that are still to come: all, none, or those after the current one."""
    run = state.run
    if day.id not in run.days_run:
        return day.blocks
    if day.id != run.day or run.block is None:
        return ()
    ids = [block.id for block in day.blocks]
    return day.blocks[ids.index(run.block) + 1 :] if run.block in ids else ()


def _card(state: State, person: Person) -> Body:
    return {"id": person.id, "name": person.name, "group": person.group}


def _name(state: State, person_id: str) -> Body:
    person = state.people.get(person_id)
    return {"id": person_id, "name": person.name if person else {"en": "?"}}

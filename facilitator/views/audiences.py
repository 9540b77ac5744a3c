"""The views themselves, one function per topic.

Each is built from state and rules alone, so that it can be tested without a server. Five things are
not in the journal: `present`, who is connected, `trouble`, why nothing can be saved, `crowded`,
whether there are more connections than places, `plain`, whether sockets are served without the fast
transport for a full hall, and `sealed`, the journal's own head as it was when the day ended."""

from collections.abc import Callable
from typing import Any

import msgspec

from facilitator.core import course, interruptions, notices, planned, starting, teams, timing
from facilitator.core.rules import Rules
from facilitator.core.state import State

from . import console, parts
from .route import route
from .topics import BLOCK, CONSOLE, MINE, MOVING, PEOPLE, PHONE, PLAN, RESIDENT, STAGE, TEAM
from .windows import next_window, window

Body = dict[str, Any]
Head = tuple[int, str]
"""A row of the journal and the chain at it."""

TO_READ = 16
"""Digits of a chain that a hall can read and nobody can find another record for."""


class Views:
    """Renders any topic of a session, for the kinds of activity that `rules` knows."""

    def __init__(self, rules: Rules, plain: bool = False) -> None:
        self._rules, self._plain = rules, plain
        self._on_consoles = rules.kinds_with(lambda kind: "console" in kind.views)
        self._with_window = rules.kinds_with(lambda kind: "resident" in kind.views)
        self._with_own = rules.kinds_with(lambda kind: kind.mine is not None)
        self._dated: dict[str, Callable[[State, int], Body]] = {
            PHONE: self._phone,
            RESIDENT: self._resident,
        }
        self._whole: dict[str, Callable[[State], Body]] = {MOVING: self._moving, PLAN: console.plan}
        self._for_one: dict[str, Callable[[State, str], Body]] = {
            BLOCK: self._block,
            TEAM: self._team,
            MINE: self._mine,
        }

    def render(
        self,
        state: State,
        topic: str,
        now: int,
        present: frozenset[str],
        trouble: str | None = None,
        crowded: bool = False,
        sealed: Head | None = None,
    ) -> Body:
        """The body of `topic` at this moment; empty for a topic that means nothing (any more)."""
        if topic == CONSOLE:
            return self._console(state, now) | {
                "trouble": trouble,
                "crowded": crowded,
                "plain": self._plain,
                "sealed": parts.sealed(sealed),
            }
        if topic == STAGE:
            return self._stage(state, now) | {"sealed": parts.sealed(sealed, TO_READ)}
        if topic == PEOPLE:
            return console.people_here(state, present)
        if topic in self._dated:
            return self._dated[topic](state, now)
        if topic in self._whole:
            return self._whole[topic](state)
        prefix, _, rest = topic.partition(":")
        render = self._for_one.get(prefix + ":")
        return render(state, rest) if render else {}

    def console_blocks(self, state: State) -> tuple[str, ...]:
        """The blocks whose activity has something for the console to watch."""
        return tuple(scene.block.id for scene in self._rules.scenes(state, self._on_consoles))

    def _stage(self, state: State, now: int) -> Body:
        return self._hall(state, "stage", now) | {
            "went_back": parts.went_back(state, now),
            "route": route(state),
            "days": [parts.day(day) for day in (state.plan.days if state.plan else ())],
            "quotes": state.plan.quotes if state.plan else (),
            "door": parts.door(state),
        }

    def _phone(self, state: State, now: int) -> Body:
        coming = parts.following(state)
        title = coming.title if coming else None
        return self._hall(state, "phone", now) | {"next": title, "themes": parts.themes(state)}

    def _moving(self, state: State) -> Body:
        """The figures of the block the hall is in, where it has any that all may see."""
        seen = self._activity(state, "moving", state.run.block)
        return {"block": state.run.block} | seen if seen else {}

    def _hall(self, state: State, audience: str, now: int) -> Body:
        """What stage and phones have in common."""
        day = parts.shown_day(state, now)
        block = planned.block(state, state.run.block)
        return {
            "session": parts.session(state, audience),
            "phase": parts.hall_phase(state, now),
            "day": parts.day(day) if day else None,
            "block": parts.face(state, block) if block else None,
            "activity": self._activity(state, audience, state.run.block),
            "clock": parts.clock(state),
            "begins": parts.begins(state, now),
            "notice": parts.notice_to(state, notices.EVERYONE),
            "stopped": False,  # the last view of a run says otherwise, where it could not go on
        }

    def _activity(self, state: State, audience: str, block_id: str | None) -> Body | None:
        scene = self._rules.scene(state, block_id) if block_id else None
        if scene is None:
            return None
        return self._rules.kinds[scene.block.kind].view(audience, scene) or None

    def _resident(self, state: State, now: int) -> Body:
        day = parts.shown_day(state, now)
        block = planned.block(state, state.run.block)
        windows = []
        for scene in self._rules.scenes(state, self._with_window):
            seen = self._rules.kinds[scene.block.kind].view("resident", scene)
            if seen:
                windows.append(window(scene, seen))
        return {
            "session": parts.session(state),
            "phase": parts.hall_phase(state, now),
            "day": parts.day(day) if day else None,
            "begins": parts.begins(state, now),
            "now": block.title if block else None,
            "themes": parts.themes(state),
            "stopped": False,  # as for the hall
            "windows": windows,
            "next_window": next_window(state, {window["block"] for window in windows}),
        }

    def _console(self, state: State, now: int) -> Body:
        days = state.plan.days if state.plan else ()
        return {
            "session": parts.session(state),
            "phase": parts.phase(state),
            "days": [console.day_on_paper(state, day, now) for day in days],
            "day": state.run.day,
            "ended_at": starting.ended_at(state),
            "begins": parts.begins(state, now),
            "block": state.run.block,
            "clock": parts.clock(state),
            "outlook": msgspec.to_builtins(timing.outlook(state, now)),
            "proposal": msgspec.to_builtins(timing.proposal(state, now)),
            "interruption": interruptions.shown(state),
            "taken": msgspec.to_builtins(course.undoable(state)),
            "notices": [parts.notice(one) for one in state.notices.values()],
            "loss": parts.fresh_loss(state, now),
            "doubt": parts.fresh_doubt(state, now),
        }

    def _block(self, state: State, block_id: str) -> Body:
        scene = self._rules.scene(state, block_id)
        if scene is None:
            return {}
        kind = self._rules.kinds[scene.block.kind]
        seen = kind.view("console", scene)
        return seen | {"unfinished": kind.unfinished(scene)} if seen else {}

    def _team(self, state: State, team: str) -> Body:
        shown = [parts.notice(one) for one in notices.for_team(state, team)]
        scene = self._rules.scene(state, state.run.block) if state.run.block else None
        see = self._rules.kinds[scene.block.kind].team if scene else None
        return {
            "id": team,
            "title": teams.title(state, team),
            "notices": shown,
            "block": state.run.block,
            "room": see(scene, team) if scene and see else None,
        }

    def _mine(self, state: State, actor_id: str) -> Body:
        person = state.people.get(actor_id)
        own: dict[str, Body] = {}
        for scene in self._rules.scenes(state, self._with_own):
            see = self._rules.kinds[scene.block.kind].mine
            seen = see(scene, actor_id) if see else None
            if seen:
                own[scene.block.id] = seen
        return {
            "person": parts.card(state, person) if person else None,
            "team": state.placed.get(actor_id),
            "blocks": own,
        } | ({} if person is None or person.confirmed else {"waits": True})

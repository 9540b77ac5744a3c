"""The views themselves, one function per topic.

Each is built from state and rules alone, so that it can be tested without a server. Five things are
not in the journal: `present`, who is connected, `trouble`, why nothing can be saved, `crowded`,
whether there are more connections than places, `plain`, whether sockets are served without the fast
transport for a full hall, and `sealed`, the journal's own head as it was when the day ended."""

from collections.abc import Callable

from msgspec.structs import asdict

from facilitator.core import course, interruptions, notices, planned, starting, teams, timing
from facilitator.core.rules import Rules
from facilitator.core.shown import Nothing, Shown, running_clock
from facilitator.core.state import State

from . import console, parts
from .bodies import HallView, MineView, PhoneView, ResidentView, StageView, TeamView
from .console_bodies import ConsoleView
from .route import route
from .topics import BLOCK, CONSOLE, MINE, MOVING, PEOPLE, PHONE, PLAN, RESIDENT, STAGE, TEAM
from .windows import next_window

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
        self._dated: dict[str, Callable[[State, int], Shown]] = {
            PHONE: self._phone,
            RESIDENT: self._resident,
        }
        self._whole: dict[str, Callable[[State], Shown]] = {
            MOVING: self._moving,
            PLAN: console.plan,
        }
        self._for_one: dict[str, Callable[[State, str], Shown]] = {
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
    ) -> Shown:
        """The body of `topic` at this moment; empty for a topic that means nothing (any more)."""
        if topic == CONSOLE:
            return self._console(state, now, trouble, crowded, sealed)
        if topic == STAGE:
            return self._stage(state, now, sealed)
        if topic == PEOPLE:
            return console.people_here(state, present)
        if topic in self._dated:
            return self._dated[topic](state, now)
        if topic in self._whole:
            return self._whole[topic](state)
        prefix, _, rest = topic.partition(":")
        render = self._for_one.get(prefix + ":")
        return render(state, rest) if render else Nothing()

    def console_blocks(self, state: State) -> tuple[str, ...]:
        """The blocks whose activity has something for the console to watch."""
        return tuple(scene.block.id for scene in self._rules.scenes(state, self._on_consoles))

    def _stage(self, state: State, now: int, sealed: Head | None) -> StageView:
        plan = state.plan
        return StageView(
            **asdict(self._hall(state, STAGE, now)),
            went_back=parts.went_back(state, now),
            route=route(state),
            days=[parts.day(day) for day in (plan.days if plan else ())],
            quotes=plan.quotes if plan else (),
            door=parts.door(state),
            sealed=parts.sealed(sealed, TO_READ),
        )

    def _phone(self, state: State, now: int) -> PhoneView:
        coming = parts.following(state)
        return PhoneView(
            **asdict(self._hall(state, PHONE, now)),
            next=coming.title if coming else None,
            themes=parts.themes(state),
        )

    def _moving(self, state: State) -> Shown:
        """The figures of the block the hall is in, where it has any that all may see."""
        return self._activity(state, MOVING, state.run.block) or Nothing()

    def _hall(self, state: State, audience: str, now: int) -> HallView:
        """What stage and phones have in common."""
        return HallView(
            session=parts.session(state, audience),
            phase=parts.hall_phase(state, now),
            begins=parts.begins(state, now),
            day=parts.shown_day(state, now),
            block=parts.face_here(state),
            activity=self._activity(state, audience, state.run.block),
            clock=running_clock(state),
            notice=parts.notice_to(state, notices.EVERYONE),
            stopped=False,  # the last view of a run says otherwise, where it could not go on
        )

    def _activity(self, state: State, audience: str, block_id: str | None) -> Shown | None:
        scene = self._rules.scene(state, block_id) if block_id else None
        return self._rules.kinds[scene.block.kind].view(audience, scene) if scene else None

    def _resident(self, state: State, now: int) -> ResidentView:
        block = planned.block(state, state.run.block)
        windows: dict[str, Shown] = {}
        for scene in self._rules.scenes(state, self._with_window):
            if seen := self._rules.kinds[scene.block.kind].view(RESIDENT, scene):
                windows[scene.block.id] = seen
        return ResidentView(
            session=parts.session(state),
            phase=parts.hall_phase(state, now),
            begins=parts.begins(state, now),
            day=parts.shown_day(state, now),
            now=block.title if block else None,
            stopped=False,
            themes=parts.themes(state),
            windows=[*windows.values()],
            next_window=next_window(state, {*windows}),
        )

    def _console(
        self, state: State, now: int, trouble: str | None, crowded: bool, sealed: Head | None
    ) -> ConsoleView:
        days = state.plan.days if state.plan else ()
        return ConsoleView(
            session=parts.session(state),
            phase=parts.phase(state),
            begins=parts.begins(state, now),
            ended_at=starting.ended_at(state),
            day=state.run.day,
            block=state.run.block,
            clock=running_clock(state),
            days=[console.day_on_paper(state, day, now) for day in days],
            outlook=timing.outlook(state, now),
            proposal=timing.proposal(state, now),
            taken=course.undoable(state),
            interruption=interruptions.shown(state),
            notices=[parts.notice(one) for one in state.notices.values()],
            trouble=trouble,
            loss=parts.fresh_loss(state, now),
            doubt=parts.fresh_doubt(state, now),
            crowded=crowded,
            plain=self._plain,
            sealed=parts.sealed(sealed),
        )

    def _block(self, state: State, block_id: str) -> Shown:
        return self._activity(state, CONSOLE, block_id) or Nothing()

    def _team(self, state: State, team: str) -> TeamView:
        scene = self._rules.scene(state, state.run.block) if state.run.block else None
        see = self._rules.kinds[scene.block.kind].team if scene else None
        return TeamView(
            id=team,
            title=teams.title(state, team),
            notices=[parts.notice(one) for one in notices.for_team(state, team)],
            block=state.run.block,
            room=see(scene, team) if scene and see else None,
        )

    def _mine(self, state: State, actor_id: str) -> MineView:
        person = state.people.get(actor_id)
        own: dict[str, Shown] = {}
        for scene in self._rules.scenes(state, self._with_own):
            see = self._rules.kinds[scene.block.kind].mine
            if see and (seen := see(scene, actor_id)):
                own[scene.block.id] = seen
        return MineView(
            person=parts.card(person) if person else None,
            team=state.placed.get(actor_id),
            blocks=own,
            waits=person is not None and not person.confirmed,
        )

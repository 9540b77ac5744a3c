"""The views themselves, one function per topic.

Each is built from the rules, the state and its `ServerContext` alone, so that it can be tested
without a server.
"""

from collections.abc import Callable

from msgspec.structs import asdict

from facilitator.core import (
    catching_up,
    chimes,
    interruptions,
    notices,
    schedule,
    stage,
    stage_languages,
    teams,
)
from facilitator.core.audiences import (
    BLOCK,
    BOARD,
    CLERK,
    CONSOLE,
    FIGURES,
    GALLERY,
    INSIGHTS,
    MINE,
    NOTES,
    PEOPLE,
    PHONE,
    PLAN,
    RESIDENT,
    SPEAKER,
    STAGE,
    TABLET,
    TEAM,
)
from facilitator.core.context import Head
from facilitator.core.insights.shown import InsightDeskView
from facilitator.core.insights.views import insight_desk
from facilitator.core.questions import asking
from facilitator.core.rules import Rules
from facilitator.core.shown import Nothing, Shown, ViewContext, running_clock
from facilitator.core.state import State

from . import boards, changes, common, console
from .clerk import clerk
from .closing import closing
from .program import program
from .route import route
from .shown import (
    AskedView,
    HallView,
    MineView,
    MovingView,
    PhoneView,
    ResidentView,
    SpeakerView,
    SpotView,
    StageView,
    TeamView,
)
from .shown_console import ConsoleView, NotesView, PeopleView, PlanView
from .shown_desk import ClerkView, TabletView
from .speaker import speaker
from .spot import over_the_block
from .tablet import tablet
from .windows import next_windows

HEAD_DIGITS = 16
"""Digits of a chain that a hall can read and nobody can find another record for."""


class ServerContext(ViewContext, frozen=True):
    """What is shown and is not in the journal.

    `trouble` is the code of what keeps anything from being saved, `crowded` says whether there are
    more connections than places, `stages` how many stages are connected, `sealed` is the journal's
    own head as it was when the day ended.
    """

    trouble: str | None = None
    crowded: bool = False
    stages: int = 0
    sealed: Head | None = None


class Views:
    """Renders any topic of a session, for the kinds of activity that `rules` knows.

    `plain`: sockets are served without the fast transport for a full hall.
    """

    def __init__(self, rules: Rules, plain: bool = False) -> None:
        self._rules, self._plain = rules, plain
        self._on_consoles = rules.kinds_with(lambda kind: kind.shows(CONSOLE))
        self._with_window = rules.kinds_with(lambda kind: kind.shows(RESIDENT))
        self._with_own = rules.kinds_with(lambda kind: kind.mine is not None)
        self._live = rules.kinds_with(lambda kind: bool(kind.live))
        self.shared: dict[str, Callable[[State, ServerContext], Shown]] = {
            STAGE: self._stage,
            PHONE: self._phone,
            FIGURES: self._figures,
            RESIDENT: self._resident,
            SPEAKER: self._speaker,
            CLERK: self._clerk,
            TABLET: self._tablet,
            CONSOLE: self._console,
            PLAN: self._plan,
            NOTES: self._notes,
            PEOPLE: self._people,
            INSIGHTS: self._insights,
        }
        """Topic → what it shows."""
        self.for_one: dict[str, Callable[[State, str, ServerContext], Shown]] = {
            BLOCK: self._block,
            BOARD: self._board,
            GALLERY: self._gallery,
            TEAM: self._team,
            MINE: self._mine,
        }
        """Likewise, of a block, a team or a person."""

    def render(self, state: State, topic: str, around: ServerContext) -> Shown:
        """The body of `topic` at this moment; empty for a topic that means nothing (any more)."""
        if shared := self.shared.get(topic):
            return shared(state, around)
        prefix, _, rest = topic.partition(":")
        render = self.for_one.get(prefix + ":")
        return render(state, rest, around) if render else Nothing()

    def console_blocks(self, state: State) -> tuple[str, ...]:
        """The blocks whose activity has something for the console to watch."""
        return tuple(scene.block.id for scene in self._rules.scenes(state, self._on_consoles))

    def live_topics(self, state: State) -> frozenset[str]:
        """The topics that may look different without an event, by time or by who is connected."""
        scenes = self._rules.scenes(state, self._live)
        return frozenset(
            BLOCK + scene.block.id if audience == CONSOLE else audience
            for scene in scenes
            for audience in self._rules.kinds[scene.block.kind].live
        )

    def _stage(self, state: State, around: ServerContext) -> StageView:
        plan = state.plan
        return StageView(
            **asdict(self._hall(state, STAGE, around)),
            went_back=common.went_back(state, around.now),
            route=route(state, around.now),
            days=[common.day(state, day) for day in (plan.days if plan else ())],
            quotes=plan.quotes if plan else (),
            closing=closing(self._rules, state),
            door=common.door(state),
            sealed=common.sealed(around.sealed, HEAD_DIGITS),
            pages=self._rules.pages_of(state, state.run.block or ""),
            cue=stage.cue(state) if state.run.block else None,
            spot=self._spot(state, around),
            speech=stage_languages.speech(state),
            chimes=chimes.are_on(state),
        )

    def _spot(self, state: State, around: ServerContext) -> SpotView | None:
        def activity(block: str) -> Shown | None:
            return self._activity(state, STAGE, block, around)

        return over_the_block(self._rules, state, activity)

    def _phone(self, state: State, around: ServerContext) -> PhoneView:
        return PhoneView(
            **asdict(self._hall(state, PHONE, around)),
            asked=[
                AskedView(one, question.title, self._activity(state, PHONE, one, around))
                for one, question in asking.asked_here(state).items()
            ],
            program=program(state, around.now),
            coming=common.coming_day(state),
            themes=common.themes(state),
        )

    def _figures(self, state: State, around: ServerContext) -> MovingView:
        """The figures of what is held in the hall's block, where there are any that all may see."""
        here = (state.run.block, *asking.asked_here(state))
        found = {one: self._activity(state, FIGURES, one, around) for one in here if one}
        return MovingView({one: shown for one, shown in found.items() if shown})

    def _insights(self, state: State, around: ServerContext) -> InsightDeskView:
        return insight_desk(state, self._rules.voices(state), self._rules.hosts(state))

    def _hall(self, state: State, audience: str, around: ServerContext) -> HallView:
        """What stage and phones have in common."""
        return HallView(
            session=common.session(state, audience),
            phase=common.hall_phase(state, around.now),
            begins=common.begins(state, around.now),
            day=common.shown_day(state, around.now),
            block=common.face_here(state),
            activity=self._activity(state, audience, state.run.block, around),
            clock=running_clock(state),
            notice=common.notice_to(state, notices.EVERYONE),
            stopped=False,  # the last view of a run says otherwise, where it could not go on
        )

    def _activity(
        self, state: State, audience: str, block_id: str | None, around: ServerContext
    ) -> Shown | None:
        scene = self._rules.scene(state, block_id) if block_id else None
        return self._rules.kinds[scene.block.kind].view(audience, scene, around) if scene else None

    def _resident(self, state: State, around: ServerContext) -> ResidentView:
        windows: dict[str, Shown] = {}
        for scene in self._rules.scenes(state, self._with_window):
            if seen := self._rules.kinds[scene.block.kind].view(RESIDENT, scene, around):
                windows[scene.block.id] = seen
        return ResidentView(
            session=common.session(state),
            phase=common.hall_phase(state, around.now),
            begins=common.begins(state, around.now),
            day=common.shown_day(state, around.now),
            program=program(state, around.now),
            coming=common.coming_day(state),
            stopped=False,
            themes=common.themes(state),
            windows=[*windows.values()],
            next_windows=next_windows(state, {*windows}),
        )

    def _speaker(self, state: State, around: ServerContext) -> SpeakerView:
        return speaker(state, around.now)

    def _clerk(self, state: State, around: ServerContext) -> ClerkView:
        return clerk(self._rules, state, around)

    def _tablet(self, state: State, around: ServerContext) -> TabletView:
        return tablet(self._rules, state, around)

    def _console(self, state: State, around: ServerContext) -> ConsoleView:
        days = state.plan.days if state.plan else ()
        return ConsoleView(
            session=common.session(state),
            phase=common.phase(state),
            begins=common.begins(state, around.now),
            ended_at=schedule.ended_at(state),
            day=state.run.day,
            block=state.run.block,
            clock=running_clock(state),
            days=[console.planned_day(state, day, around.now) for day in days],
            asked=console.asked(state),
            outlook=schedule.outlook(state, around.now),
            proposal=catching_up.proposal(state, around.now),
            taken=catching_up.undoable(state),
            last_change=changes.last_change(state),
            unfitting=changes.unfitting(state, around.now),
            interruption=interruptions.shown(state),
            notices=[common.notice(one) for one in state.notices.values()],
            trouble=around.trouble,
            loss=common.fresh_loss(state, around.now),
            doubt=common.fresh_doubt(state, around.now),
            crowded=around.crowded,
            plain=self._plain,
            sealed=common.sealed(around.sealed),
        )

    def _plan(self, state: State, around: ServerContext) -> PlanView | Nothing:
        return console.plan(state, self._rules.kinds.values())

    def _notes(self, state: State, around: ServerContext) -> NotesView:
        return console.notes(state)

    def _people(self, state: State, around: ServerContext) -> PeopleView:
        return console.people_here(state, around, around.stages)

    def _block(self, state: State, block_id: str, around: ServerContext) -> Shown:
        return self._activity(state, CONSOLE, block_id, around) or Nothing()

    def _board(self, state: State, name: str, around: ServerContext) -> Shown:
        return boards.seen_by("board", self._rules, state, name)

    def _gallery(self, state: State, name: str, around: ServerContext) -> Shown:
        return boards.seen_by("gallery", self._rules, state, name)

    def _team(self, state: State, team: str, around: ServerContext) -> TeamView:
        scene = self._rules.scene(state, state.run.block) if state.run.block else None
        see = self._rules.kinds[scene.block.kind].team if scene else None
        return TeamView(
            id=team,
            title=teams.title(state, team),
            notices=[common.notice(one) for one in notices.for_team(state, team)],
            block=state.run.block,
            room=see(scene, team) if scene and see else None,
        )

    def _mine(self, state: State, actor_id: str, around: ServerContext) -> MineView:
        person = state.people.get(actor_id)
        own: dict[str, Shown] = {}
        for scene in self._rules.scenes(state, self._with_own):
            see = self._rules.kinds[scene.block.kind].mine
            if see and (seen := see(scene, actor_id)):
                own[scene.block.id] = seen
        return MineView(
            person=common.card(person) if person else None,
            team=state.placed.get(actor_id),
            blocks=own,
            waits=person is not None and not person.confirmed,
            taken_up=self._rules.followed.taken_up(state, actor_id),
        )

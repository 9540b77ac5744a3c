"""What lies on the facilitator's table: the plan, the people, the days planned and as they were."""

from collections.abc import Iterable

from msgspec.structs import asdict

from facilitator.core import consoles, current_plan, guests, people, schedule, seat_policy
from facilitator.core.activity import AnyActivity
from facilitator.core.changes import added
from facilitator.core.shown import Nothing, ViewContext
from facilitator.core.state import State
from facilitator.core.turns import last_turn
from facilitator.methods import surge
from facilitator.plan.values import Day

from . import common
from .shown_console import (
    AskedQuestionView,
    GroupView,
    ImpromptuView,
    JoinedView,
    NotesView,
    OpenConsoleView,
    PeopleView,
    PlannedBlockView,
    PlannedDayView,
    PlannedTeamView,
    PlanView,
    RushView,
    SeatView,
    ShownOutView,
)


def plan(state: State, kinds: Iterable[AnyActivity]) -> PlanView | Nothing:
    """The whole plan, for peeking at any block without moving the hall."""
    if state.plan is None:
        return Nothing()
    return PlanView(
        faces={block.id: common.face(state, block) for block in current_plan.blocks(state)},
        groups=[
            GroupView(
                id=group.id,
                title=group.title,
                body=group.body,
                roster=any(one.group == group.id for one in state.plan.people),
            )
            for group in state.plan.groups
        ],
        teams=[PlannedTeamView(team.id, team.title) for team in state.plan.teams],
        themes=common.themes(state),
        messages=state.plan.messages,
        seats=[SeatView(one.id, one.name, one.group) for one in state.plan.people],
        addable=[
            ImpromptuView(one.kind, one.name, one.impromptu.minutes, one.impromptu.asks)
            for one in kinds
            if one.impromptu and one.impromptu.is_offered(state.plan)
        ],
    )


def notes(state: State) -> NotesView:
    """What the plan says of its blocks to the facilitator alone."""
    return NotesView({one.id: one.notes for one in current_plan.blocks(state) if one.notes})


def people_here(state: State, around: ViewContext, stages: int = 0) -> PeopleView:
    """Who has joined, who of them is connected, and who is in which team; open consoles, stages."""
    return PeopleView(
        door=common.door(state),
        seats=_seats(state),
        rush=_rush(state),
        shown_out=[ShownOutView(one, len(gone)) for one, gone in reversed(state.shown_out.items())],
        people=[
            JoinedView(
                id=person.id,
                name=person.name,
                group=person.group,
                here=person.id in around.present,
                team=state.placed.get(person.id),
                free=person.name_is_free,
                seat=person.seat,
                confirmed=person.confirmed,
                like=person.resembles_seat or None,
            )
            for person in people.people_here(state)
        ],
        consoles=[
            OpenConsoleView(
                one,
                console.role,
                console.since,
                here=one in around.present,
                fills_in=around.at_tablets.get(one),
            )
            for one, console in consoles.open_ones(state)
        ],
        stages=stages,
    )


def _seats(state: State) -> dict[str, str]:
    groups = state.plan.groups if state.plan else ()
    return {one.id: seat_policy.seat_policy(state, one.id) for one in groups}


def _rush(state: State) -> RushView | None:
    """The last time guests poured in: from when to when, and how many of them are here."""
    seen = state.guests
    if not seen.began:
        return None
    since = [one for one in guests.guests_here(state) if one.joined >= seen.began]
    return RushView(seen.began, seen.last, surge.count(seen, seen.last), len(since))


def planned_day(state: State, day: Day, now: int) -> PlannedDayView:
    """A day as planned and as it was: moments in ms, minutes after midnight where planned.

    `odd` has the codes of what would be out of the ordinary about starting it now.
    """
    may_start = state.run.day is None or state.run.over
    return PlannedDayView(
        **asdict(common.day(state, day)),
        end=day.end,
        started=day.id in state.run.days_run,
        odd=schedule.start_warnings(state, day, now) if may_start else (),
        blocks=_planned_blocks(state, day),
    )


def _planned_blocks(state: State, day: Day) -> list[PlannedBlockView]:
    shift, more = state.run.days_run.get(day.id, 0), added(state)
    starts = schedule.planned_starts(state.plan, day, shift) if state.plan else {}
    return [
        PlannedBlockView(
            id=block.id,
            kind=block.kind,
            title=block.title,
            start=block.start,
            soft=block.soft,
            lock=block.lock,
            minimum=block.minimum,
            planned=starts.get(block.id),
            length=state.run.lengths.get(block.id),
            left_out=block.id in state.run.left_out,
            turn=last_turn(state.run, block.id),
            added=block.id in more,
        )
        for block in day.blocks
    ]


def asked(state: State) -> list[AskedQuestionView]:
    """All that was asked beside the agenda."""
    return [
        AskedQuestionView(name, one.block, one.question.title) for name, one in state.asked.items()
    ]

"""What a clerk works from: what is voted on in the block the hall is in, and how many have."""

from facilitator.core import consoles, current_plan, names, notices
from facilitator.core.audiences import CLERK
from facilitator.core.context import Role
from facilitator.core.people import people_here
from facilitator.core.questions import asking
from facilitator.core.questions.state import Vote
from facilitator.core.rules import Rules
from facilitator.core.shown import ViewContext, running_clock
from facilitator.core.state import State

from . import common
from .shown import AskedView
from .shown_common import PersonView
from .shown_desk import BadgeView, ClerkView, GroupNameView, OpenTabletView


def clerk(rules: Rules, state: State, around: ViewContext) -> ClerkView:
    """The same for every clerk of the session."""
    here = current_plan.block(state, state.run.block)
    return ClerkView(
        session=common.session(state, CLERK),
        phase=common.hall_phase(state, around.now),
        begins=common.begins(state, around.now),
        day=common.shown_day(state, around.now),
        block=here.title if here else None,
        clock=running_clock(state),
        themes=common.themes(state),
        groups=group_names(state),
        people=_people(state),
        votes=votes_for(CLERK, rules, state, around),
        badges=_badges(rules, state),
        tablets=open_tablets(state, around),
        desks=consoles.desks(state),
        notice=common.notice_to(state, notices.EVERYONE),
        stopped=False,
    )


def group_names(state: State) -> list[GroupNameView]:
    """The plan's groups."""
    groups = state.plan.groups if state.plan else ()
    return [GroupNameView(one.id, one.title) for one in groups]


def _people(state: State) -> list[PersonView]:
    here = people_here(state)
    taken = {one.seat for one in here}
    seats = [one for one in names.roster(state) if one.id not in taken]
    return [
        *(common.card(one) for one in here),
        *(PersonView(one.id, one.name, one.group) for one in seats),
    ]


def _badges(rules: Rules, state: State) -> list[BadgeView]:
    """Those that are good."""
    scenes = [rules.scene(state, one) for one in _asked(state)]
    votes = [one for one in scenes if one and isinstance(one.state, Vote)]
    return [
        BadgeView(
            id=one.id,
            code=one.code,
            voter=one.voter,
            group=one.group,
            number=one.number,
            voted=[vote.block.id for vote in votes if vote.state.round.has_counted(one.voter)],
        )
        for one in state.badges.values()
        if not one.revoked
    ]


def open_tablets(state: State, around: ViewContext) -> list[OpenTabletView]:
    """By their numbers, which they keep: the first that was opened is 1, also once it is closed."""
    known = [one for one, console in state.consoles.items() if console.role == Role.TABLET]
    return [
        OpenTabletView(one, console.since, known.index(one) + 1, around.at_tablets.get(one))
        for one, console in consoles.open_ones(state)
        if console.role == Role.TABLET
    ]


def votes_for(audience: str, rules: Rules, state: State, around: ViewContext) -> list[AskedView]:
    """What an audience sees of what is voted on: in the block itself first, then what was asked in
    it."""
    found = []
    for name in _asked(state):
        scene = rules.scene(state, name)
        seen = rules.kinds[scene.block.kind].view(audience, scene, around) if scene else None
        if scene and seen:
            found.append(AskedView(scene.block.id, scene.block.title, seen))
    return found


def _asked(state: State) -> list[str]:
    return [one for one in (state.run.block, *asking.asked_here(state)) if one]

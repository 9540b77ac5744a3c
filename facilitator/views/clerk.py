"""What a clerk works from: what is voted on in the block the hall is in, and how many have."""

from facilitator.core import consoles, current_plan, names, notices
from facilitator.core.audiences import CLERK
from facilitator.core.context import Role
from facilitator.core.people import people_here
from facilitator.core.questions import asking
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
        badges=[BadgeView(one.id, one.code, one.voter, one.group) for one in state.badges.values()],
        tablets=_tablets(state),
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


def _tablets(state: State) -> list[OpenTabletView]:
    found = [one for one in consoles.open_ones(state) if one[1].role == Role.TABLET]
    return [OpenTabletView(name, one.since) for name, one in found]


def votes_for(audience: str, rules: Rules, state: State, around: ViewContext) -> list[AskedView]:
    """What an audience sees of what is voted on: in the block itself first, then what was asked in
    it."""
    found = []
    for name in (state.run.block, *asking.asked_here(state)):
        scene = rules.scene(state, name) if name else None
        seen = rules.kinds[scene.block.kind].view(audience, scene, around) if scene else None
        if scene and seen:
            found.append(AskedView(scene.block.id, scene.block.title, seen))
    return found

"""What each audience sees of the rooms: a team its own board, the console all at a glance."""

from msgspec.structs import asdict, replace

from facilitator.core import teams
from facilitator.core.activity import Alone, Deeds, Invalidates
from facilitator.core.texts import stage_name
from facilitator.methods.paging import cut_text

from . import gallery_views, grouped, hands, parties, prompts, ranking_views, team_time, turns
from .drawing import team_ids
from .gallery_messages import BoardsDotted
from .grouping_messages import (
    BoardStepUndone,
    ContributionMoved,
    GroupMade,
    GroupNamed,
    GroupTakenApart,
)
from .hand_messages import HandRaised
from .marks import for_the_hall, marked_in
from .messages import (
    MAX_STAGE_MEMBERS,
    ContributionEdited,
    ContributionRemoved,
    ContributionWritten,
    PenTaken,
    ProposalDropped,
    ReportSaved,
    TeamsProposed,
)
from .naming import name_of
from .pages import names_are_shown, of_entry, of_report
from .prompt_messages import PartiesDrawn, TurnTaken
from .prompt_views import prompts_of
from .queue_messages import ReportMoved, TeamSkipped
from .ranking_messages import BoardRanked, RankingEnded, RankingShown
from .reporting_messages import EntryMarked, SaidSaved, TeamCalled, TurnHeld, TurnResumed
from .shown import (
    EntryView,
    MemberView,
    NameOnStage,
    OwnRoomView,
    ReportView,
    RoomOfMembers,
    RoomsOnPaper,
    RoomsOnStage,
    RoomsView,
    RoomView,
    TeamOnStage,
)
from .shown_names import Name
from .shown_reports import EntryOnStage, MarkedView, TurnView
from .shown_visits import RoomsOnPhone
from .state import Contribution, Room, RoomsScene, room_of

NEWEST = 90
"""Characters of what a team wrote last on the stage."""


def rooms(scene: RoomsScene) -> RoomsView:
    """What is the same for everybody: the prompt, whether rooms are open, the call back."""
    return RoomsView(
        rooms=len(team_ids(scene)),
        prompt=prompts.asked(scene),
        open=scene.state.open,
        callback=scene.state.back_by,
        reports=_reports(scene),
        prompts=prompts_of(scene),
        turn=_turn(scene),
    )


def phone(scene: RoomsScene) -> RoomsOnPhone:
    """The same, and whether one may look at other boards."""
    return RoomsOnPhone(**asdict(rooms(scene)), gallery=gallery_views.open_one(scene))


def stage(scene: RoomsScene) -> RoomsOnStage:
    """The prompt, who is in which team, and the report-outs once they are shown."""
    return RoomsOnStage(
        **asdict(rooms(scene)),
        teams=[_on_stage(scene, team) for team in team_ids(scene)],
        dotted=gallery_views.on_stage(scene),
        ranked=ranking_views.on_stage(scene),
    )


def alone(scene: RoomsScene, of: str, name: str) -> Alone | None:
    """A team's report-out, or what stands on its board, put over whatever runs."""
    if of == "report" and name in team_ids(scene):
        only = _report(scene, name)
        return Alone(replace(stage(scene), reports=[only]), of_report(scene, name))
    for team_id, room in scene.state.rooms.items() if of == "entry" else ():
        entry = room.contributions.get(name)
        if entry is not None and entry.removed is None and not entry.silent:
            title = teams.title(scene.session, team_id)
            group = grouped.group_title(scene, room, name)
            shown = replace(stage(scene), entry=EntryOnStage(entry.text, title, group))
            return Alone(shown, of_entry(scene, team_id, entry))
    return None


def printed(scene: RoomsScene) -> RoomsOnPaper | None:
    """Every board and report-out, once anybody has written anything."""
    if not scene.state.rooms:
        return None
    return RoomsOnPaper(
        scene.settings.prompt, [whole_room(scene, one, True) for one in team_ids(scene)]
    )


def team(scene: RoomsScene, team_id: str) -> RoomOfMembers:
    """One team's room, as all in it see it: what is written in silence is counted."""
    written = room_of(scene.state, team_id).contributions.values()
    silent = sum(one.silent and not one.removed for one in written)
    return RoomOfMembers(**asdict(whole_room(scene, team_id, False)), silent=silent)


def mine(scene: RoomsScene, person: str) -> OwnRoomView | None:
    """What one has written in silence in the team that one is in, and is told of its board; where
    one's dots are."""
    room = room_of(scene.state, scene.session.placed.get(person, ""))
    own = [one for one in grouped.on_board(room) if one.silent and one.person == person]
    entries, told = [_entry(scene, room, one) for one in own], grouped.own(scene, person)
    dots = ranking_views.own(scene, person), gallery_views.own(scene, person)
    if not entries and told is None and not any(dots):
        return None
    return OwnRoomView(scene.block.kind, told.told if told else [], tuple(entries), *dots)


def whole_room(scene: RoomsScene, team_id: str, with_silent: bool) -> RoomView:
    """A scribe who is in another team by now writes here no more: the pen lies there to be
    taken.
    """
    room, own = room_of(scene.state, team_id), team_time.own_end(scene, team_id)
    members = [_member(scene, one) for one in teams.members(scene.session, team_id)]
    return RoomView(
        id=team_id,
        title=teams.title(scene.session, team_id),
        number=teams.number(scene.session, team_id),
        members=members,
        scribe=room.scribe if any(one.id == room.scribe for one in members) else None,
        report=room.report,
        board=board_of(scene, team_id, with_silent),
        groups=tuple(grouped.groups(scene, room)),
        steps=tuple(grouped.steps(scene, room)),
        hand=hands.place_in_line(scene, team_id),
        turn=turns.turn_now(scene, team_id),
        parties=parties.parties_now(scene, team_id),
        rankings=ranking_views.rankings(scene, team_id),
        galleries=gallery_views.of_team(scene, team_id),
        report_waits=bool(room.report) and is_unconfirmed(scene, room.reporter),
        place=teams.place(scene.session, team_id),
        marked=tuple(one.id for one in marked_in(room)),
        called=room.called,
        said=room.said,
        until=own,
        call=scene.state.back_by if own else None,
    )


def board_of(scene: RoomsScene, team_id: str, with_silent: bool) -> list[EntryView]:
    """What stands on a team's board, as the team has arranged it."""
    room = room_of(scene.state, team_id)
    there = (one for one in grouped.on_board(room) if with_silent or not one.silent)
    return [_entry(scene, room, one) for one in there]


def _on_stage(scene: RoomsScene, team_id: str) -> TeamOnStage:
    """As many names as can be read from the last row, the roster's first; nobody is named before a
    whole hall whom nobody has confirmed."""
    members = teams.members(scene.session, team_id)
    seated = [one for one in members if one in scene.session.people]
    known = [one for one in seated if not is_unconfirmed(scene, one)]
    known.sort(key=lambda one: scene.session.people[one].seat is None)
    named = known[:MAX_STAGE_MEMBERS] if names_are_shown(scene) else []
    return TeamOnStage(
        id=team_id,
        title=teams.title(scene.session, team_id),
        number=teams.number(scene.session, team_id),
        people=len(seated),
        ideas=_ideas(room_of(scene.state, team_id)),
        members=[NameOnStage(one, _stage_name(scene, one)) for one in named],
        place=teams.place(scene.session, team_id),
        newest=_newest(scene, team_id),
        until=team_time.own_end(scene, team_id),
    )


def _newest(scene: RoomsScene, team_id: str) -> str:
    """The beginning of what stands last on a board, where the hall may see it."""
    if not scene.state.latest_shown:
        return ""
    written = room_of(scene.state, team_id).contributions.values()
    stands = (one for one in reversed(written) if not one.removed and not one.silent)
    heard = (one for one in stands if not is_unconfirmed(scene, one.editor or one.person))
    last = next(heard, None)
    return beginning(last.text, NEWEST) if last else ""


def beginning(text: str, most: int) -> str:
    """A text in one line, cut between words after about so many letters."""
    line = " ".join(text.split())
    spans = cut_text(line, most)
    return line if len(spans) < 2 else line[: spans[0][1]].rstrip() + "…"


def _ideas(room: Room) -> int:
    """How many stand on a board."""
    return sum(not one.removed for one in room.contributions.values())


def _reports(scene: RoomsScene) -> list[ReportView] | None:
    """Every team's, once they are shown."""
    if not scene.state.reports_shown:
        return None
    return [_report(scene, one) for one in scene.state.in_order(team_ids(scene))]


def _report(scene: RoomsScene, team_id: str) -> ReportView:
    room = room_of(scene.state, team_id)
    marked = [
        MarkedView(one.id, one.text, grouped.group_title(scene, room, one.id), one.entries)
        for one in for_the_hall(scene, room)
    ]
    return ReportView(team_id, teams.title(scene.session, team_id), room.report, marked)


def _turn(scene: RoomsScene) -> TurnView | None:
    turn = scene.state.turn
    if turn is None:
        return None
    return TurnView(turn.team, teams.title(scene.session, turn.team), turn.ends_at, turn.held_at)


def _member(scene: RoomsScene, person_id: str) -> MemberView:
    return MemberView(person_id, name_of(scene, person_id), is_unconfirmed(scene, person_id))


def _entry(scene: RoomsScene, room: Room, entry: Contribution) -> EntryView:
    anothers = entry.editor if entry.editor != entry.person else None
    return EntryView(
        id=entry.id,
        person=entry.person,
        name=name_of(scene, entry.person),
        text=entry.text,
        edited=entry.edited is not None,
        editor=name_of(scene, anothers) if anothers else None,
        waits=is_unconfirmed(scene, entry.editor or entry.person),
        group=room.arranged.group_of.get(entry.id),
        prompt=entry.prompt,
        silent=entry.silent,
    )


def is_unconfirmed(scene: RoomsScene, person_id: str | None) -> bool:
    """Whether nobody has confirmed yet that this is who they say."""
    person = scene.session.people.get(person_id or "")
    return person is not None and not person.confirmed


def _stage_name(scene: RoomsScene, person_id: str) -> Name:
    """The roster's as it is; what a guest gave, plainly, or whom they are here with."""
    person = scene.session.people[person_id]
    if person.seat is not None:
        return name_of(scene, person_id)
    plain = {lang: stage_name(name) for lang, name in person.name.items()}
    if all(plain.values()):
        return next(iter(plain.values())) if len(set(plain.values())) == 1 else plain
    return next((one.title for one in scene.plan.groups if one.id == person.group), "…")


DEEDS: Deeds[RoomsScene] = Deeds(
    lambda scene: sum(_ideas(room) for room in scene.state.rooms.values()),
    {"en": "idea", "es": "idea"},
    {"en": "ideas", "es": "ideas"},
)
_OF_A_ROOM = frozenset({"console", "team", "board"})
_OF_A_BOARD = _OF_A_ROOM | {"stage", "insights", "gallery"}
_OF_A_GROUP = _OF_A_BOARD | {"phone"}
"""What is marked for the report-out says the group that it is in."""
VIEWS = {"stage": stage, "phone": phone}
INVALIDATES: Invalidates = {
    TeamsProposed: frozenset({"console"}),
    ProposalDropped: frozenset({"console"}),
    ContributionWritten: _OF_A_BOARD,
    GroupMade: _OF_A_GROUP,
    GroupNamed: _OF_A_GROUP,
    GroupTakenApart: _OF_A_GROUP,
    ContributionMoved: _OF_A_GROUP,
    BoardStepUndone: _OF_A_GROUP,
    ContributionEdited: _OF_A_BOARD | {"phone"},  # where it is in a report that is shown
    ContributionRemoved: _OF_A_BOARD | {"phone"},
    PenTaken: _OF_A_ROOM,
    TurnTaken: _OF_A_ROOM,
    HandRaised: _OF_A_ROOM,
    PartiesDrawn: _OF_A_ROOM,
    BoardRanked: _OF_A_ROOM,
    BoardsDotted: frozenset({"console"}),
    RankingEnded: _OF_A_ROOM | {"stage"},
    RankingShown: _OF_A_ROOM | {"stage"},
    ReportSaved: _OF_A_ROOM | {"stage", "phone"},
    EntryMarked: _OF_A_ROOM | {"stage", "phone"},
    TeamCalled: _OF_A_ROOM | {"stage", "phone"},
    TurnHeld: frozenset({"console", "stage", "phone"}),
    TurnResumed: frozenset({"console", "stage", "phone"}),
    SaidSaved: _OF_A_ROOM,
    ReportMoved: frozenset({"console", "stage", "phone"}),
    TeamSkipped: _OF_A_ROOM | {"stage", "phone"},
}

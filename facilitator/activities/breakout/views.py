"""What each audience sees of the rooms: a team its own board, the console every one."""

from typing import Any

from facilitator.core import teams
from facilitator.core.activity import Invalidates
from facilitator.core.texts import stage_name

from .messages import (
    ON_STAGE,
    ContributionEdited,
    ContributionRemoved,
    ContributionWritten,
    PenTaken,
    ReportSaved,
)
from .rules import team_ids
from .state import Board, Contribution, RoomsScene, board


def phone(scene: RoomsScene) -> dict[str, Any]:
    """What is the same for everybody: the prompt, whether rooms are open, the call back."""
    return {
        "rooms": len(team_ids(scene)),
        "prompt": scene.settings.prompt,
        "open": scene.state.open,
        "callback": scene.state.callback,
        "reports": _reports(scene) if scene.state.reports_shown else None,
    }


def stage(scene: RoomsScene) -> dict[str, Any]:
    """The prompt, who is in which team, and the report-outs once they are shown."""
    return phone(scene) | {"teams": [_on_stage(scene, team) for team in team_ids(scene)]}


def console(scene: RoomsScene) -> dict[str, Any]:
    """Every room, live."""
    return phone(scene) | {
        "drawn": bool(scene.session.drawn),
        "reports_shown": scene.state.reports_shown,
        "teams": [_room(scene, team) for team in team_ids(scene)],
    }


def team(scene: RoomsScene, team_id: str) -> dict[str, Any]:
    """One team's room, for its members."""
    return _room(scene, team_id)


def unfinished(scene: RoomsScene) -> dict[str, int]:
    """Rooms in which people still write."""
    return {"rooms-open": 1} if scene.state.open else {}


def _on_stage(scene: RoomsScene, team_id: str) -> dict[str, Any]:
    """As many names as can be read from the last row, the roster's first."""
    members = teams.members(scene.session, team_id)
    seated = [one for one in members if one in scene.session.people]
    seated.sort(key=lambda one: scene.session.people[one].seat is None)
    return {
        "id": team_id,
        "title": teams.title(scene.session, team_id),
        "members": [{"id": one, "name": _stage_name(scene, one)} for one in seated[:ON_STAGE]],
        "more": max(0, len(seated) - ON_STAGE),
    }


def _room(scene: RoomsScene, team_id: str) -> dict[str, Any]:
    """A scribe who is in another team now writes here no more: the pen lies there to be taken."""
    room: Board = board(scene.state, team_id)
    members = _names(scene, team_id)
    doubtful = {"report_waits": True} if room.report and _waits(scene, room.reporter) else {}
    return doubtful | {
        "id": team_id,
        "title": teams.title(scene.session, team_id),
        "members": members,
        "scribe": room.scribe if any(one["id"] == room.scribe for one in members) else None,
        "report": room.report,
        "board": [_entry(scene, one) for one in room.contributions.values() if not one.removed],
    }


def _entry(scene: RoomsScene, entry: Contribution) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "id": entry.id,
        "person": entry.person,
        "name": _name(scene, entry.person),
        "text": entry.text,
        "edited": entry.edited is not None,
    }
    if entry.editor and entry.editor != entry.person:
        shown["editor"] = _name(scene, entry.editor)
    if _waits(scene, entry.editor or entry.person):
        shown["waits"] = True
    return shown


def _reports(scene: RoomsScene) -> list[dict[str, Any]]:
    return [
        {
            "id": team_id,
            "title": teams.title(scene.session, team_id),
            "text": board(scene.state, team_id).report,
        }
        for team_id in team_ids(scene)
    ]


def _names(scene: RoomsScene, team_id: str) -> list[dict[str, Any]]:
    members = teams.members(scene.session, team_id)
    return [
        {"id": one, "name": _name(scene, one)} | ({"waits": True} if _waits(scene, one) else {})
        for one in members
    ]


def _waits(scene: RoomsScene, person_id: str | None) -> bool:
    """Whether nobody has confirmed yet that this is who they say."""
    person = scene.session.people.get(person_id or "")
    return person is not None and not person.confirmed


def _name(scene: RoomsScene, person_id: str) -> str | dict[str, str]:
    """Plain where it reads the same in every language: a full room is a long list of names."""
    person = scene.session.people.get(person_id)
    if person is None:
        return "?"
    alike = len(person.name) >= _languages(scene) and len(set(person.name.values())) == 1
    return next(iter(person.name.values())) if alike else person.name


def _stage_name(scene: RoomsScene, person_id: str) -> str | dict[str, str]:
    """The roster's as it is; what a guest gave, plainly, or whom they are here with."""
    person = scene.session.people[person_id]
    if person.seat is not None:
        return _name(scene, person_id)
    plain = {lang: stage_name(name) for lang, name in person.name.items()}
    if all(plain.values()):
        return next(iter(plain.values())) if len(set(plain.values())) == 1 else plain
    return next((one.title for one in scene.plan.groups if one.id == person.group), "…")


def _languages(scene: RoomsScene) -> int:
    plan = scene.session.plan
    return len(plan.session.languages) if plan else 1


_ROOM = frozenset({"console", "team"})
VIEWS = {"stage": stage, "phone": phone, "console": console}
TOUCHES: Invalidates = {
    ContributionWritten: _ROOM,
    ContributionEdited: _ROOM,
    ContributionRemoved: _ROOM,
    PenTaken: _ROOM,
    ReportSaved: _ROOM | {"stage", "phone"},
}

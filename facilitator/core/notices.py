"""Messages from the facilitator: to everyone, to every team, to one team, or to speakers alone.

A message is written in the session's languages, or in some of them: who reads another sees one that
there is, in its own voice.
"""

from typing import Annotated

from msgspec import Meta

from facilitator.plan.values import Team, Text

from .activity import refuse_unless
from .context import Context, EventMeta
from .current_plan import plan_of
from .messages import Command, Event, Ref
from .stage_languages import Language
from .state import Notice, State
from .texts import Note, tidy

EVERYONE, TEAMS, SPEAKERS = "everyone", "teams", "speakers"


class SendNotice(Command, frozen=True):
    """Say something to everyone, to "teams", to "speakers", or to one team by its id."""

    to: Ref
    text: Annotated[dict[Language, Note], Meta(min_length=1, max_length=8)]


class ClearNotice(Command, frozen=True):
    """Take a message off the screens."""

    to: Ref


class NoticeSent(Event, frozen=True):
    """A message is on the screens. The language "" is of a text that nobody noted it of, as in
    journals of before; in a page it is a `lang` that says the same.
    """

    version = 2
    id: str
    to: str
    text: Text


class NoticeCleared(Event, frozen=True):
    """A message is off the screens."""

    to: str


def send_notice(state: State, command: SendNotice, context: Context) -> list[Event]:
    """A message replaces the one before it to the same audience; the same one twice is one."""
    audiences = {EVERYONE, TEAMS, SPEAKERS} | {team.id for team in _teams(state)}
    refuse_unless(command.to in audiences, "no-such-team", "There is no such team.", "to")
    known = plan_of(state).session.languages
    refuse_unless(
        set(command.text) <= {*known}, "no-such-language", "The session is not held in it.", "text"
    )
    text = {one: tidy(command.text[one]) for one in known if one in command.text}
    standing = state.notices.get(command.to)
    if standing is not None and standing.text == text:
        return []
    return [NoticeSent(context.new_id, command.to, text)]


def clear_notice(state: State, command: ClearNotice, context: Context) -> list[Event]:
    """Clearing what is clear already is no mistake."""
    return [NoticeCleared(command.to)] if command.to in state.notices else []


def notice_sent(state: State, event: NoticeSent, meta: EventMeta) -> None:
    """One message for each audience: it takes the place of the one before."""
    state.notices[event.to] = Notice(event.id, event.to, event.text, meta.at)


def notice_cleared(state: State, event: NoticeCleared, meta: EventMeta) -> None:
    """Off the screens of that audience; what was sent is in the journal."""
    state.notices.pop(event.to, None)


def for_team(state: State, team: str) -> list[Notice]:
    """What a team should read, newest first: to the team, to all teams, to everyone."""
    found = [state.notices[to] for to in (team, TEAMS, EVERYONE) if to in state.notices]
    return sorted(found, key=lambda notice: -notice.at)


def _teams(state: State) -> tuple[Team, ...]:
    return state.plan.teams if state.plan else ()


COMMANDS = {SendNotice: send_notice, ClearNotice: clear_notice}
EVENTS = {NoticeSent: notice_sent, NoticeCleared: notice_cleared}

"""The sockets' entrance: who connects, what they send, when they go.

Handlers are registered on the Socket.IO server itself: no request context, no greenlet for each
message. Order within a phone is kept.
"""

import logging
from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Any

import msgspec
from msgspec import Meta
from socketio import Server, exceptions

from facilitator.access.identity import DeviceCookie, Identity
from facilitator.core.answers import INTERNAL_ERROR, Answer, Request
from facilitator.core.audiences import LISTED, OF_ROLE, PEOPLE, may_ask_for
from facilitator.core.consoles import ConsoleEnded, OpenConsole
from facilitator.core.context import PARTICIPANTS, Actor, Role
from facilitator.core.messages import Event, Recorded
from facilitator.core.people import Arrive, PersonDismissed, PhoneChanged, PlaceGivenUp
from facilitator.core.refused import GALLERY_CLOSED
from facilitator.publishing.publisher import Publisher
from facilitator.publishing.requested import refusal
from facilitator.publishing.screens import Screens
from facilitator.publishing.view_messages import accepted_encodings
from facilitator.service.inbox import TOO_FAST, Inbox
from facilitator.service.presence import Presence
from facilitator.service.session import SessionService

from .packets import COMMAND, WatchRequest
from .quotas import ConnectionQuotas, FullError

log = logging.getLogger(__name__)

ROLES_WITH_PRESENCE = PARTICIPANTS | LISTED | {Role.STAGE}
"""Whose coming and going the console shows."""


class Gateway:
    """Between Socket.IO and the server."""

    def __init__(
        self,
        server: Server,
        service: SessionService,
        identity: Identity,
        inbox: Inbox,
        publisher: Publisher,
        presence: Presence,
        screens: Screens,
        now: Callable[[], int],
        quotas: ConnectionQuotas,
    ) -> None:
        self._server, self._service, self._identity = server, service, identity
        self._inbox, self._publisher, self._presence, self._now = inbox, publisher, presence, now
        self._screens, self._quotas = screens, quotas
        server.on("connect", self.connect)
        server.on("disconnect", self.disconnect)
        server.on(COMMAND, self.command)

    def connect(self, sid: str, environ: Mapping[str, Any], auth: Any = None) -> None:
        """Let a surface in, if its cookie opens it; it is sent what it does not have."""
        if closed := self._service.closing_answer:
            raise exceptions.ConnectionRefusedError(closed.message, {"code": closed.code})
        asked = auth if isinstance(auth, dict) else {}
        cookie = self._identity.from_header(environ.get("HTTP_COOKIE", ""))
        surface = str(asked.get("as"))
        actor = self._service.read(lambda state: self._identity.actor(cookie, surface, state))
        if actor is None:
            raise exceptions.ConnectionRefusedError("Join first.", {"code": "not-joined"})
        self._admit(sid, actor, cookie)
        have, takes = asked.get("have"), accepted_encodings(asked.get("takes"))
        besides = topics_asked_for(actor, asked.get("watch"))
        self._publisher.arrive(sid, actor, have if isinstance(have, dict) else {}, takes, besides)
        if actor.role in ROLES_WITH_PRESENCE:
            self._welcome(actor, cookie)

    def disconnect(self, sid: str, reason: str = "") -> None:
        """Somebody's connection is gone."""
        self._quotas.leave(sid)
        actor = self._screens.actor(sid)
        self._publisher.leave(sid)
        if actor and actor.role in ROLES_WITH_PRESENCE:
            self._counted(actor, self._presence.disconnected(actor.id))

    def command(self, sid: str, raw: Any = None) -> dict[str, Any]:
        """Answer a command; whatever goes wrong, there is an answer."""
        actor = self._screens.actor(sid)
        try:
            answer = self._answer(sid, actor, raw) if actor else NOT_JOINED
        except Exception:
            log.exception("a command of %s failed", actor)
            answer = INTERNAL_ERROR
        return wire_answer(answer, self._now())

    def on_command(self, sid: str, raw: Any, reply: Callable[[dict[str, Any]], None]) -> None:
        """As `command`, without waiting: `reply` is called with the answer."""
        actor = self._screens.actor(sid)
        if actor is None:
            reply(wire_answer(NOT_JOINED, self._now()))
        elif isinstance(raw, WatchRequest):
            reply(wire_answer(self._watch(sid, actor, raw), self._now()))
        else:
            self._inbox.submit_nowait(
                actor, raw, lambda answer: reply(wire_answer(answer, self._now()))
            )

    def _answer(self, sid: str, actor: Actor, raw: Any) -> Answer:
        if isinstance(raw, WatchRequest):
            return self._watch(sid, actor, raw)
        return self._inbox.submit(actor, raw)

    def _watch(self, sid: str, actor: Actor, asked: WatchRequest) -> Answer:
        """Show a screen what it asks for besides, where that is for it; nothing is recorded."""
        if not self._inbox.is_in_pace(actor):
            return TOO_FAST
        try:
            topics = msgspec.json.decode(asked.topics, type=RequestedTopics)
        except msgspec.MsgspecError as error:
            return Answer(False, code="malformed", message=f"These are no topics: {error}")
        if self._publisher.request(sid, topics):
            return Answer(True)
        code = refusal(self._service, actor, topics)
        if code == GALLERY_CLOSED:
            return NO_GALLERY
        log.warning("%s may not watch %s", actor, topics)
        return NOT_FOR_THEM

    def _admit(self, sid: str, actor: Actor, cookie: DeviceCookie | None) -> None:
        """Have a place for one more connection; may cost the same person's oldest one."""
        if self._service.read(lambda state: self._identity.is_trusted(cookie, state)):
            return
        known = actor if actor.role is Role.PARTICIPANT else self._person(cookie)
        owner = known or (actor if actor.role is Role.RESIDENT else None)
        try:
            evicted = self._quotas.take(sid, str(owner) if owner else None, public=known is None)
        except FullError as full:
            raise exceptions.ConnectionRefusedError(
                "All places are taken.", {"code": "full"}
            ) from full
        if evicted:
            self._server.start_background_task(self._disconnect, evicted)

    def _disconnect(self, sid: str) -> None:
        """End a connection and the WebSocket beneath it, which would hold a place unseen."""
        connection = self._server.manager.eio_sid_from_sid(sid, "/")
        self._server.disconnect(sid)
        if connection is not None:
            self._server.eio.disconnect(connection)

    def _person(self, cookie: DeviceCookie | None) -> Actor | None:
        """Whoever joined with this browser, whatever page it shows now."""
        return self._service.read(lambda state: self._identity.actor(cookie, "phone", state))

    def _welcome(self, actor: Actor, cookie: DeviceCookie | None) -> None:
        """Count them in; list a console that could not be, find a team for who was away."""
        self._counted(actor, self._presence.connected(actor.id))
        if actor.role is Role.STAGE:
            return
        if actor.role in LISTED:
            entry = cookie.entry(OF_ROLE[actor.role].surface) if cookie else None
            if entry and not self._service.read(lambda state: actor.id in state.consoles):
                self._inbox.submit_request_nowait(Request(actor, OpenConsole(entry.grant)))
            return
        if self._service.read(lambda state: state.drawn and actor.id not in state.placed):
            self._inbox.submit_request_nowait(Request(actor, Arrive()))

    def _counted(self, actor: Actor, changed: bool) -> None:
        """Consoles see who is here, and of stages, which are one actor, how many there are."""
        if changed or actor.role is Role.STAGE:
            self._publisher.refresh([PEOPLE])

    def announce(self, happened: Sequence[Recorded]) -> None:
        """Close the sockets of those who lost their place, or whose console was ended."""
        gone = {person for event, _ in happened if (person := _who_left(event))}
        ended = {event.console for event, _ in happened if isinstance(event, ConsoleEnded)}
        for screen_id in (
            *self._screens.of(gone, PARTICIPANTS),
            *self._screens.of(ended, LISTED),
        ):
            self._server.start_background_task(self._disconnect, screen_id)


def _who_left(event: Event) -> str | None:
    """The person whose phones have no place any more."""
    match event:
        case PersonDismissed() | PlaceGivenUp():
            return event.person
        case PhoneChanged():
            return event.id
    return None


def topics_asked_for(actor: Actor, said: Any) -> tuple[str, ...]:
    """Of what a browser asks to be shown besides as it connects, what is for it."""
    try:
        asked = msgspec.convert(said, RequestedTopics)
    except msgspec.ValidationError:
        return ()
    return tuple(topic for topic in asked if may_ask_for(actor, topic))


MOST_REQUESTED = 8
RequestedTopics = Annotated[
    tuple[Annotated[str, Meta(max_length=80)], ...], Meta(max_length=MOST_REQUESTED)
]
NOT_FOR_THEM = Answer(False, code="not-yours", message="This is not for you to see from here.")
NO_GALLERY = Answer(False, code=GALLERY_CLOSED, message="The other teams' boards are closed.")
NOT_JOINED = Answer(False, code="not-joined", message="Join first.")


def wire_answer(answer: Answer, now: int) -> dict[str, Any]:
    """An answer as it goes over the wire, with the server's clock (ms)."""
    shown: dict[str, Any] = {"ok": answer.ok, "now": now}
    if answer.ok:
        told = {"at": answer.at, "made": answer.made, "unchanged": answer.unchanged}
        return shown | {name: value for name, value in told.items() if value or name == "at"}
    shown |= {"code": answer.code, "message": answer.message, "path": answer.path}
    return shown | {"wait": answer.wait} if answer.wait else shown

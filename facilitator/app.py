"""The one place where the parts are joined."""

import logging
import threading
import time
from collections.abc import Callable, Sequence

from flask import Flask
from flask_socketio import SocketIO
from flask_wtf.csrf import CSRFProtect
from msgspec import Struct

from facilitator.activities import all_activities
from facilitator.assets import TEMPLATES
from facilitator.core.rules import Rules
from facilitator.desk import Append, Desk, append_here
from facilitator.journal.contract import Journal
from facilitator.live.doorkeeper import Doorkeeper
from facilitator.live.gateway import Gateway
from facilitator.live.identity import Identity
from facilitator.live.inbox import Inbox
from facilitator.live.keys import Keys
from facilitator.live.packets import CommandPacket, StrictJson
from facilitator.live.presence import Presence
from facilitator.live.push import Push
from facilitator.live.world import LiveWorld
from facilitator.plan.digest import plan_digest
from facilitator.plan.values import Plan
from facilitator.views.audiences import Views
from facilitator.views.topics import CONSOLE, PEOPLE
from facilitator.web.codes import codes
from facilitator.web.console import console
from facilitator.web.entrance import entrance
from facilitator.web.errors import explain_errors
from facilitator.web.house import House, move_in
from facilitator.web.languages import CATALOGUES, babel, choose, languages
from facilitator.web.pages import prepare
from facilitator.web.residents import residents
from facilitator.web.stage import stage
from facilitator.web.statics import with_static_files
from facilitator.web.wire import wire

log = logging.getLogger(__name__)

LARGEST_FRAME = 262_144
"""Bytes; a larger one closes the connection (1009). From 16 kB on, a command is only refused."""


class Running(Struct):
    """A joined application: the WSGI app, the loops that somebody has to run, and the end."""

    app: Flask
    loops: tuple[Callable[[], None], ...]
    close: Callable[[], None]
    """Lets go of the journal once what is being written is."""


def create_app(
    plan: Plan,
    journal: Journal,
    keys: Keys,
    address: str,
    append: Append = append_here,
    async_mode: str = "threading",
) -> Running:
    """Join everything. Raises JournalError where the journal cannot be read."""
    presence = Presence()
    world = LiveWorld(presence)
    rules = Rules(all_activities())
    desk = Desk(journal, rules, world, append)
    desk.adopt(plan, plan_digest(plan))
    identity = Identity(keys)
    inbox = Inbox(desk, rules, world.now)
    push = Push(desk, Views(rules), presence, world.now)
    app = _flask(keys)
    move_in(app, House(desk, identity, inbox, push, presence, world, address))
    sockets = _sockets(app, async_mode)
    gateway = Gateway(sockets.server, desk, identity, inbox, push, presence, world.now)
    desk.announce = gateway.announce
    app.wsgi_app = Doorkeeper(with_static_files(app.wsgi_app))  # type: ignore[method-assign]
    loops = (inbox.run, push.run, _ticking(desk, push, presence, world))
    return Running(app, loops, lambda: desk.look(lambda _: journal.close()))


def start(loops: Sequence[Callable[[], None]]) -> None:
    """Run the loops beside the caller, for as long as the process lives."""
    for loop in loops:
        threading.Thread(target=loop, daemon=True).start()


def _flask(keys: Keys) -> Flask:
    app = Flask("facilitator", static_folder=None, template_folder=str(TEMPLATES))
    app.config.update(
        SECRET_KEY=keys.secret,
        SESSION_COOKIE_SAMESITE="Lax",
        WTF_CSRF_TIME_LIMIT=None,  # a form may be open for the length of a session
        MAX_CONTENT_LENGTH=LARGEST_FRAME,
        BABEL_TRANSLATION_DIRECTORIES=str(CATALOGUES),
    )
    babel.init_app(app, locale_selector=choose)
    csrf = CSRFProtect(app)
    for blueprint in (entrance, stage, console, residents, languages, codes, wire):
        app.register_blueprint(blueprint)
    csrf.exempt(wire)  # these carry the header that `web/guard.py` asks for
    csrf.exempt("facilitator.web.console.enter")
    prepare(app)
    explain_errors(app)
    return app


def _sockets(app: Flask, async_mode: str) -> SocketIO:
    return SocketIO(
        app,
        async_mode=async_mode,
        async_handlers=False,  # keeps the order within a phone
        transports=["websocket"],
        serializer=CommandPacket,
        json=StrictJson,
        max_http_buffer_size=LARGEST_FRAME,
        ping_interval=20,
        ping_timeout=15,
        manage_session=False,
        always_connect=False,
    )


def _ticking(desk: Desk, push: Push, presence: Presence, world: LiveWorld) -> Callable[[], None]:
    """Once a second: what is owed because of the time, and what looks different by it."""

    def tick() -> None:
        while True:
            time.sleep(1)
            try:
                desk.tick()
                push.refresh([CONSOLE, PEOPLE] if presence.expire(world.now()) else [CONSOLE])
            except Exception:
                log.exception("the clock's tick failed")

    return tick

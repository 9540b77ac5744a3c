"""The one place where the parts are joined."""

import logging
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress

from flask import Flask
from flask_socketio import SocketIO
from flask_wtf.csrf import CSRFProtect
from jinja2 import FileSystemLoader
from msgspec import Struct
from socketio import Server

from facilitator.access.identity import Identity
from facilitator.access.keys import Keys
from facilitator.access.origins import Origins
from facilitator.activities import all_activities
from facilitator.assets import OF_KINDS, TEMPLATES
from facilitator.core.audiences import CLERK, PEOPLE
from facilitator.core.consoles import of_other_links
from facilitator.core.journal_incidents import DoubtSettled, LossAccepted
from facilitator.core.rules import Rules
from facilitator.journal.chain import fingerprint
from facilitator.journal.contract import Journal
from facilitator.journal.errors import JournalError, JournalUnavailable
from facilitator.journal.execution import Append, Maintain, append_inline, maintain_inline
from facilitator.journal.witness import JournalLoss
from facilitator.plan.digest import plan_digest
from facilitator.plan.values import Plan
from facilitator.publishing.deliveries import Transport
from facilitator.publishing.publisher import Publisher
from facilitator.publishing.screens import Screens
from facilitator.publishing.time_refresh import TimeRefresh
from facilitator.service.clock_watch import ClockWatch
from facilitator.service.environment import SystemEnvironment
from facilitator.service.inbox import Inbox
from facilitator.service.presence import Presence
from facilitator.service.session import SessionService
from facilitator.transport.connections import AsyncBackend
from facilitator.transport.fast import FastTransport, versions_match
from facilitator.transport.gateway import Gateway
from facilitator.transport.handshakes import HandshakeFilter
from facilitator.transport.http_admission import LARGEST_BODY
from facilitator.transport.packets import CommandPacket, StrictJson
from facilitator.transport.plain import GuardedTransport, PlainTransport
from facilitator.transport.quotas import ConnectionQuotas
from facilitator.views.by_topic import Views
from facilitator.web.cookies import DeviceSessions
from facilitator.web.entrance import entrance
from facilitator.web.errors import explain_errors
from facilitator.web.health import health
from facilitator.web.http_transport import http_transport
from facilitator.web.languages import babel, current, languages
from facilitator.web.links import links
from facilitator.web.merging import merging
from facilitator.web.pages import prepare
from facilitator.web.qr_codes import codes
from facilitator.web.record import record
from facilitator.web.residents import residents
from facilitator.web.results import results
from facilitator.web.run_sheet import run_sheet
from facilitator.web.services import Services, install
from facilitator.web.statics import with_static_files
from facilitator.web.suggesting import suggesting
from facilitator.web.surfaces import surfaces
from facilitator.web.tablets import tablets
from facilitator.web.trails import trails
from facilitator.web.translating import CATALOGUES

log = logging.getLogger(__name__)

LARGEST_FRAME = 262_144
"""Bytes; a larger one closes the connection (1009). From 16 kB on, a command is only refused."""

UNCOUNTED = 1_000_000
"""Places for lines where nobody listens: in a test."""

LAST_WORDS = 1.0
"""Seconds in which everybody can be told why the server ends."""

Loops = tuple[Callable[[], None], ...]


class Application(Struct):
    """A joined application: the WSGI app, the loops that somebody has to run, and the end."""

    app: Flask
    loops: Loops
    close: Callable[[], bool]
    """Lets go of the journal once what is being written is; False where that does not end."""


def create_app(
    plan: Plan,
    journal: Journal,
    keys: Keys,
    address: str,
    append: Append = append_inline,
    maintain: Maintain = maintain_inline,
    loss: JournalLoss | None = None,
    recovered_rows: int | None = None,
    async_mode: str = "threading",
    rehearsal: bool = False,
    backend: AsyncBackend | None = None,
    plain: bool = False,
    halt: Callable[[JournalError], None] = lambda why: None,
    is_crowded: Callable[[], bool] = lambda: False,
    wait_again: Callable[[], None] = lambda: None,
    archive: Callable[[], bytes] | None = None,
    program: str = "facilitator",
) -> Application:
    """Join everything. Raises JournalError where the journal cannot be read.

    `append` and `maintain` do the journal's work. `loss` is what was given up when it was opened;
    `recovered_rows` is how many rows are there that a run on a failing disk had refused, None where
    the last one did not end so. `backend` is what the async mode supplies, None in a test; with it
    WebSockets are served by the fast transport, unless they are to be `plain`. `halt` is told when
    the journal can be trusted no more and the process has to end, after everybody was told.
    `is_crowded` says whether there are more connections than places, and `wait_again` waits until a
    request that had to wait for its command may go on. `archive` makes the record for a
    facilitator to take. `program` is how this program is called on its machine's command line.
    """
    presence = Presence(is_crowded)
    environment = SystemEnvironment(presence)
    rules = Rules(all_activities())
    service = SessionService(journal, rules, environment, append, maintain)
    service.adopt(plan, plan_digest(plan))
    if loss:
        service.record(LossAccepted(loss.had, loss.has))
    if recovered_rows is not None:
        with suppress(JournalUnavailable):  # the log has it, and the consoles say why
            service.record(DoubtSettled(recovered_rows))
    epoch = f"{service.began_at}-{fingerprint(journal)}-{environment.new_id()[:6]}"
    identity = Identity(keys, tls=address.startswith("https:"))
    service.record_due(lambda state, context: of_other_links(state, identity.grants()))
    inbox = Inbox(service, rules, environment.elapsed)
    is_plain = backend is None or _is_plain(plain)
    views = Views(rules, plain=is_plain)
    screens = Screens()
    publisher = Publisher(
        service,
        views,
        presence,
        screens,
        now=environment.now,
        elapsed=environment.elapsed,
        epoch=epoch,
    )
    app = _flask(keys)
    app.session_interface = DeviceSessions(identity, environment.now)
    origins = Origins(address, time.monotonic)
    install(
        app,
        Services(
            service=service,
            identity=identity,
            inbox=inbox,
            publisher=publisher,
            presence=presence,
            environment=environment,
            address=address,
            origins=origins,
            rehearsal=rehearsal,
            wait_again=wait_again,
            archive=archive,
            program=program,
        ),
    )
    sockets = _sockets(app, async_mode)
    quotas = ConnectionQuotas(backend.most if backend else UNCOUNTED)
    gateway = Gateway(
        sockets.server,
        service,
        identity,
        inbox=inbox,
        publisher=publisher,
        presence=presence,
        screens=screens,
        now=environment.now,
        quotas=quotas,
    )
    transport, transport_loops = _wire(sockets.server, gateway, backend, is_plain)
    publisher.send_by(transport)
    service.listeners += [publisher.announce, gateway.announce]
    service.halt = _halting(publisher, halt)
    app.wsgi_app = HandshakeFilter(with_static_files(app.wsgi_app), origins)  # type: ignore[method-assign]
    loops = (
        inbox.run,
        inbox.run_watchdog,
        publisher.run,
        _ticking(service, publisher, presence, environment),
        *transport_loops,
    )
    return Application(app, loops, service.close)


def _is_plain(wanted: bool) -> bool:
    """Whether the fast transport is not wanted, or may not be used."""
    if not wanted and not versions_match():
        log.warning("These versions of the socket libraries are served the plain way.")
    return wanted or not versions_match()


def _wire(
    server: Server, gateway: Gateway, backend: AsyncBackend | None, is_plain: bool
) -> tuple[Transport, Loops]:
    """The fast transport, or python-socketio's own way; and what to run beside it."""
    if backend is None:
        return PlainTransport(server), ()
    if is_plain:
        transport = GuardedTransport(server, backend)
        return transport, transport.loops
    fast = FastTransport(server, backend)
    fast.on_command = gateway.on_command
    return fast, fast.loops


def _halting(
    publisher: Publisher, halt: Callable[[JournalError], None]
) -> Callable[[JournalError], None]:
    """Let consoles know; the answers that are due then go out before the end."""

    def end(why: JournalError) -> None:
        threading.Timer(LAST_WORDS, halt, [why]).start()
        publisher.stop(why.code)

    return end


def start(loops: Sequence[Callable[[], None]]) -> None:
    """Run the loops beside the caller, for as long as the process lives."""
    for loop in loops:
        threading.Thread(target=loop, daemon=True).start()


def _flask(keys: Keys) -> Flask:
    app = Flask("facilitator", static_folder=None)
    app.jinja_loader = FileSystemLoader([TEMPLATES, OF_KINDS])
    app.config.update(
        SECRET_KEY=keys.secret,
        WTF_CSRF_TIME_LIMIT=None,  # a form may be open for the length of a session
        MAX_CONTENT_LENGTH=LARGEST_BODY,
        BABEL_TRANSLATION_DIRECTORIES=str(CATALOGUES),
    )
    babel.init_app(app, locale_selector=current)
    csrf = CSRFProtect(app)
    for blueprint in (
        entrance,
        surfaces,
        tablets,
        residents,
        languages,
        codes,
        http_transport,
        health,
        record,
        links,
        merging,
        suggesting,
        run_sheet,
        results,
        trails,
    ):
        app.register_blueprint(blueprint)
    for without_forms in (http_transport, surfaces, tablets):
        csrf.exempt(without_forms)  # these carry the header that `web/guard.py` asks for
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
        cors_allowed_origins=[],  # HandshakeFilter has checked the origin
        ping_interval=20,
        ping_timeout=15,
        manage_session=False,
        always_connect=False,
    )


def _ticking(
    service: SessionService,
    publisher: Publisher,
    presence: Presence,
    environment: SystemEnvironment,
) -> Callable[[], None]:
    """Once a second: what is owed because of the time, and what looks different by it."""

    time_refresh = TimeRefresh(service, publisher, environment.now)
    watch = ClockWatch(service, environment)

    def tick() -> None:
        while True:
            time.sleep(1)
            try:
                watch.look()
                service.tick()
                time_refresh.tick()
                if presence.expire(environment.elapsed()):
                    publisher.refresh([PEOPLE])
                if presence.expire_tablets(environment.elapsed()):
                    publisher.refresh([PEOPLE, CLERK])
            except Exception:
                log.exception("the clock's tick failed")

    return tick

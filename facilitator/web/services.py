"""What every blueprint needs of the running application, kept on the Flask app."""

from collections.abc import Callable
from typing import Any

from flask import Flask, current_app
from msgspec import Struct, field

from facilitator.access.identity import Identity
from facilitator.access.origins import Origins
from facilitator.access.tablet_codes import TabletCodes
from facilitator.core.answers import Answer, Request
from facilitator.core.context import Actor, Role
from facilitator.core.messages import Command
from facilitator.publishing.publisher import Publisher
from facilitator.service.environment import SystemEnvironment
from facilitator.service.inbox import Inbox
from facilitator.service.presence import Presence
from facilitator.service.session import SessionService

from .cookies import device_cookie

KEY = "facilitator"


class Services(Struct):
    """The parts that `app.py` joined. `address` is what phones can reach: scheme, host, port."""

    service: SessionService
    identity: Identity
    inbox: Inbox
    publisher: Publisher
    presence: Presence
    environment: SystemEnvironment
    address: str
    origins: Origins
    rehearsal: bool = False
    archive: Callable[[], bytes] | None = None
    """The whole record as a ZIP archive; None where there is none to take, of a rehearsal say."""
    program: str = "facilitator"
    """How this program is called on its machine's command line."""
    tablet_codes: TabletCodes = field(default_factory=TabletCodes)
    wait_again: Callable[[], None] = lambda: None
    """Waits until a request whose command was answered may go on: many are at the same time."""

    @property
    def is_tls(self) -> bool:
        """Whether browsers ask for us in https, whatever the proxy asks in."""
        return self.address.startswith("https:")


def install(app: Flask, services: Services) -> None:
    """Make these the ones this app serves."""
    app.extensions[KEY] = services


def services() -> Services:
    """The services of the current request."""
    found: Services = current_app.extensions[KEY]
    return found


def actor(surface: str) -> Actor | None:
    """Who this browser is on a surface; None where it may not have it."""
    mine = device_cookie()
    return services().service.read(lambda state: services().identity.actor(mine, surface, state))


def visitor(badge: bool = False) -> Actor:
    """This device, before it is anybody."""
    return Actor(Role.BADGE if badge else Role.VISITOR, device_cookie().device)


def submit_request(who: Actor, command: Command, command_id: str | None = None) -> Answer:
    """Send a command from a form through the same door as everybody's."""
    answer = services().inbox.submit_request(Request(who, command, command_id))
    services().wait_again()
    return answer


def submit(who: Actor, raw: Any) -> Answer:
    """As `submit_request`, for a command as it came."""
    answer = services().inbox.submit(who, raw)
    services().wait_again()
    return answer


def view_body(topic: str) -> Any:
    """The body of a view, for a page that is rendered here."""
    return services().publisher.newest(topic).read()

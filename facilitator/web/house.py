"""What every blueprint needs of the running house, kept on the Flask app."""

from typing import Any

import msgspec
from flask import Flask, current_app
from msgspec import Struct

from facilitator.core.answers import Answer, Request
from facilitator.core.context import Actor, Role
from facilitator.core.messages import Command
from facilitator.desk import Desk
from facilitator.live.identity import Identity
from facilitator.live.inbox import Inbox
from facilitator.live.origins import Origins
from facilitator.live.presence import Presence
from facilitator.live.push import Push
from facilitator.live.world import LiveWorld

from .places import place

KEY = "facilitator"


class House(Struct):
    """The parts that `app.py` joined. `address` is what phones can reach: scheme, host, port."""

    desk: Desk
    identity: Identity
    inbox: Inbox
    push: Push
    presence: Presence
    world: LiveWorld
    address: str
    origins: Origins
    rehearsal: bool = False

    @property
    def is_tls(self) -> bool:
        """Whether browsers ask for us in https, whatever the proxy asks in."""
        return self.address.startswith("https:")


def move_in(app: Flask, house: House) -> None:
    """Make `house` the one this app serves."""
    app.extensions[KEY] = house


def house() -> House:
    """The house of the current request."""
    found: House = current_app.extensions[KEY]
    return found


def actor(surface: str) -> Actor | None:
    """Who this browser is on a surface; None where it may not have it."""
    mine = place()
    return house().desk.look(lambda state: house().identity.actor(mine, surface, state))


def at_the_door(badge: bool = False) -> Actor:
    """This device, before it is anybody."""
    return Actor(Role.BADGE if badge else Role.VISITOR, place().device)


def put(who: Actor, command: Command, command_id: str | None = None) -> Answer:
    """Send a command from a form through the same door as everybody's."""
    return house().inbox.put(Request(who, command, command_id))


def seen(topic: str) -> Any:
    """The body of a view, for a page that is rendered here."""
    return msgspec.json.decode(house().push.show(topic).body)

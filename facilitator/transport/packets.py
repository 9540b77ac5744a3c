"""Socket.IO packets as this server accepts them: two events, one argument, strict JSON.

python-socketio takes a packet class of one's own. Whatever a client sends as an event reaches
the handler of `command`, either with its argument (JSON, not decoded yet; of `watch` in a
`WatchRequest`) or with `Malformed` saying what was wrong, so that every input is answered: unknown
and forged events (`connect`, `disconnect`), a wrong number of arguments, binary attachments, JSON
that is broken, too deep or not JSON at all (NaN).
"""

import re
from typing import Any

import msgspec
from msgspec import Struct
from socketio.packet import CONNECT, DISCONNECT, EVENT, Packet

from facilitator.core.answers import Malformed

COMMAND = "command"
WATCH = "watch"
VIEW = "view"
MAX_COMMAND_BYTES = 16_384
"""Bytes of one command: four times the longest report-out, in the widest script."""

UNKNOWN_EVENT = Malformed("malformed", "Only the events `command` and `watch` are known here.")

_HEADER = re.compile(r"(?P<kind>\d)(?:\d{1,9}-)?(?:/[^,]{0,200},?)?(?P<id>\d{1,15})?")


_event = msgspec.json.Decoder(list[msgspec.Raw])


class WatchRequest(Struct, frozen=True):
    """Stands in for a command: what a screen asks to be shown besides, as JSON."""

    topics: bytes


class StrictJson:
    """The two functions python-socketio asks of a JSON module, as msgspec does them."""

    @staticmethod
    def dumps(value: Any, **_: Any) -> str:
        """Encode; `msgspec.Raw` passes through as it is."""
        return msgspec.json.encode(value).decode()

    @staticmethod
    def loads(text: str | bytes) -> Any:
        """Decode; raises msgspec.DecodeError on anything that is not JSON by the standard."""
        return msgspec.json.decode(text)


class CommandPacket(Packet):  # type: ignore[misc]
    """A packet whose event is always `command`."""

    uses_binary_events = False
    json = StrictJson

    def decode(self, encoded_packet: str | bytes) -> int:
        """Take the packet apart without ever raising; no packet has attachments."""
        text = encoded_packet if isinstance(encoded_packet, str) else ""
        header = _HEADER.match(text)
        kind = int(header["kind"]) if header else -1
        payload = text[header.end() :] if header else ""
        self.namespace = None
        self.id = int(header["id"]) if header and header["id"] else None
        self.packet_type = kind if kind in (CONNECT, DISCONNECT) else EVENT
        if kind == CONNECT:
            self.id, self.data = None, _auth(payload)
        elif kind == EVENT:
            self.data = [COMMAND, argument(payload)]
        else:
            self.data = [COMMAND, UNKNOWN_EVENT]
        return 0


def _auth(payload: str) -> Any:
    try:
        return StrictJson.loads(payload) if payload else None
    except (msgspec.DecodeError, RecursionError):
        return None


def argument(payload: str | bytes) -> bytes | WatchRequest | Malformed:
    """The one argument of an event, as JSON, or what is wrong."""
    size = len(payload) if isinstance(payload, bytes) else len(payload.encode(errors="replace"))
    if size > MAX_COMMAND_BYTES:
        return Malformed("too-long", f"A command has at most {MAX_COMMAND_BYTES} bytes.")
    try:
        event = _event.decode(payload)
        name = StrictJson.loads(event[0]) if event else None
    except (msgspec.MsgspecError, RecursionError, UnicodeError) as error:
        return Malformed("malformed", f"This is not an event in JSON: {error}")
    if name not in (COMMAND, WATCH):
        return UNKNOWN_EVENT
    if len(event) != 2:
        return Malformed("malformed", f"`{name}` takes one argument.")
    return WatchRequest(bytes(event[1])) if name == WATCH else bytes(event[1])

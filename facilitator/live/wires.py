"""How answers and views reach browsers by python-socketio's own means: the plain way.

`lane.py` is the other way, for a full hall; either is all the house knows of sockets. What this and
`server.py` lean on of python-socketio's insides is guarded by `tests/live/test_plain_way.py`.
"""

from collections.abc import Collection, Iterable

from socketio import Server

from .packets import VIEW
from .renderings import Message

BACKLOG = 16
"""Packets a phone may leave untaken before it is sent no more views until it has."""


class PlainWire:
    """One `emit` for each browser."""

    def __init__(self, server: Server) -> None:
        self._server = server

    def send(self, message: Message, screen_ids: Collection[str]) -> Iterable[str]:
        """Hand over one view to many; returns those that have not taken the last of it yet."""
        behind = [one for one in screen_ids if not self._ready(one)]
        for screen_id in set(screen_ids) - set(behind):
            self._server.emit(VIEW, message, to=screen_id)
        return behind

    def _ready(self, screen_id: str) -> bool:
        eio_sid = self._server.manager.eio_sid_from_sid(screen_id, "/")
        socket = self._server.eio.sockets.get(eio_sid)
        return socket is not None and socket.queue.qsize() < BACKLOG

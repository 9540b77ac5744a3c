"""The newest view of every topic, as `static/js/helpers/viewstore.js` keeps them."""

import zlib
from base64 import b64decode
from typing import Any

import msgspec

from .json_diff import apply

TAKES = ("changes", "deflate")
"""The short ways of telling a view that are understood here, to be said on connecting."""
ONE_OF_A_KIND = ("mine:", "team:")
"""Of these a client has one at a time: a new one puts the former away."""
_NULL = msgspec.Raw(b"null")


class View(msgspec.Struct):
    """A view as it came, in JSON that nobody has read yet: one of `body`, `change`, `packed`.

    `since` is the number of the view that was changed; 0 where this one is whole.
    """

    topic: str
    rev: int
    body: msgspec.Raw = _NULL
    epoch: str = ""
    since: int = 0
    change: msgspec.Raw = _NULL
    packed: str = ""

    @property
    def version(self) -> tuple[str, int]:
        """What a client says that it has: a revision, and the run of the server that counted it."""
        return self.epoch, self.rev

    def read(self) -> Any:
        """The body, or the change."""
        if self.packed:
            return msgspec.json.decode(zlib.decompress(b64decode(self.packed)))
        return msgspec.json.decode(self.change if self.since else self.body)


class ViewStore:
    """Topic → its newest view.

    Bodies are read when somebody looks: a crowd is sent far more than it looks at.
    """

    def __init__(self) -> None:
        self.have: dict[str, tuple[str, int]] = {}
        self._read: dict[str, Any] = {}
        self._unread: dict[str, list[View]] = {}
        """What came since a topic was looked at: whole ones put those before them away."""

    def put(self, view: View) -> bool:
        """Take a view in, if it is news; says whether it could be: a change to what is not here
        cannot."""
        topic = view.topic
        epoch, rev = self.have.get(topic, (view.epoch, -1))
        if view.epoch == epoch and view.rev <= rev:
            return True
        if view.since:
            if (view.epoch, view.since) != (epoch, rev):
                return False
            self._unread.setdefault(topic, []).append(view)
        else:
            for kind in filter(topic.startswith, ONE_OF_A_KIND):
                self._put_away(kind)
            self._unread[topic] = [view]
        self.have[topic] = view.version
        return True

    def one(self, prefix: str) -> Any:
        """The body of a topic that begins so; None where there is none."""
        topic = prefix if prefix in self.have else self._first(prefix)
        if topic is None:
            return None
        for view in self._unread.pop(topic, ()):
            read = view.read()
            self._read[topic] = apply(self._read[topic], read) if view.since else read
        return self._read[topic]

    def all(self) -> dict[str, Any]:
        """Topic → body."""
        return {topic: self.one(topic) for topic in self.have}

    def _first(self, prefix: str) -> str | None:
        return next((topic for topic in self.have if topic.startswith(prefix)), None)

    def _put_away(self, kind: str) -> None:
        for topic in [one for one in self.have if one.startswith(kind)]:
            del self.have[topic]
            self._read.pop(topic, None)
            self._unread.pop(topic, None)

"""The hall turns: the product advances, and `node` emits the same bytes to as many phones."""

import time
from collections.abc import Callable, Sequence

from .crowds import Crowd
from .hall import Hall
from .phones import ask
from .tapes import Listener, watch

BLOCKS = (
    "voc-recap",
    "lunch-one",
    "feedback-one",
    "short-term",
    "break-one",
    "priority-mapping",
    "adjournment-one",
)
TOPICS = (b'"topic":"phone"', b'"topic":"team:')


class Turns:
    """The same crowd in front of the product and of `node`."""

    def __init__(self, hall: Hall, ours: list[Listener], crowd: Crowd, topics: Sequence[bytes]):
        self._hall, self._ours, self._crowd, self._topics = hall, ours, crowd, topics
        self.product: list[float] = []
        self.node: list[float] = []
        self.frame = 0

    async def turn(self, seen: str, block: str) -> None:
        """One turn of each."""
        frames = await self._product_turns(seen, block)
        self.frame = sum(len(frame) for frame in frames)
        await self._node_turns(frames)

    async def _product_turns(self, seen: str, block: str) -> list[bytes]:
        """Advance; the frames of one phone, of which every phone had its like."""
        tape, waits = watch(self._ours, *(_of(topic, block) for topic in self._topics))
        assert self._hall.console
        command = self._hall.command("Advance", seen=seen)
        began = time.perf_counter()
        self._hall.console.emit("command", command, lambda answer: None)
        self.product.append(await tape.until(*waits) - began)
        return [one.got[0] for one in waits]

    async def _node_turns(self, frames: list[bytes]) -> None:
        """The server has the same views ready, and is told to show them."""
        await ask(self._crowd.console, "prepare", b"[" + b",".join(frames) + b"]")
        last = frames[-1][:64]
        tape, waits = watch(self._crowd.phones, lambda data: data[:64] == last)
        began = time.perf_counter()
        self._crowd.console.send_text(b'420["show"]')
        self.node.append(await tape.until(*waits) - began)


def _of(topic: bytes, block: str) -> Callable[[bytes], bool]:
    """Whether a view is of this topic and this block."""
    needle = b'"' + block.encode() + b'"'
    return lambda data: topic in data[:64] and needle in data

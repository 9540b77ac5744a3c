"""The hall turns: the product advances, and peers emit the same bytes to as many phones.

A turn is over in a few hundredths of a second, and whatever else happens on the machine in that
moment is in it. So a round is a whole day of turns, and its median is what is kept.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from .peer_crowd import PeerCrowd
from .phones import ask
from .recorder import Listener, watch
from .served import ServedHall
from .stats import median

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
    """The same crowd in front of the product and of each peer."""

    def __init__(
        self,
        hall: ServedHall,
        ours: list[Listener],
        peers: Mapping[str, PeerCrowd],
        topics: Sequence[bytes],
    ):
        self._hall, self._ours, self._peers, self._topics = hall, ours, peers, topics
        self.product: list[float] = []
        self.peers: dict[str, list[float]] = {name: [] for name in peers}
        self.frame = 0

    async def day(self) -> None:
        """A round: all turn from block to block, in alternation; then the hall goes back."""
        ours: list[float] = []
        theirs: dict[str, list[float]] = {name: [] for name in self._peers}
        for seen, block in pairwise(BLOCKS):
            seconds, frames = await self._product_turns(block, "Advance", seen=seen)
            ours.append(seconds)
            self.frame = sum(len(frame) for frame in frames)
            for name, crowd in self._peers.items():
                theirs[name].append(await _peer_turns(crowd, frames))
        await self._product_turns(BLOCKS[0], "JumpTo", block=BLOCKS[0], seen=BLOCKS[-1])
        self.product.append(median(ours))
        for name, seconds in theirs.items():
            self.peers[name].append(median(seconds))

    async def _product_turns(self, to: str, how: str, **fields: str) -> tuple[float, list[bytes]]:
        """How long it took, and the frames of one phone, of which every phone had its like."""
        tape, waits = watch(self._ours, *(_of(topic, to) for topic in self._topics))
        assert self._hall.console
        command = self._hall.command(how, **fields)
        began = time.perf_counter()
        self._hall.console.emit("command", command, lambda answer: None)
        return await tape.until(*waits) - began, [one.got[0] for one in waits]


async def _peer_turns(crowd: PeerCrowd, frames: list[bytes]) -> float:
    """The peer has the same views ready, and is told to show them."""
    await ask(crowd.console, "prepare", b"[" + b",".join(frames) + b"]")
    last = frames[-1][:64]
    tape, waits = watch(crowd.phones, lambda data: data[:64] == last)
    began = time.perf_counter()
    crowd.console.send_text(b'420["show"]')
    return await tape.until(*waits) - began


def _of(topic: bytes, block: str) -> Callable[[bytes], bool]:
    """Whether a view is of this topic and this block."""
    needle = b'"' + block.encode() + b'"'
    return lambda data: topic in data[:64] and needle in data
